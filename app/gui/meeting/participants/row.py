"""The row of a participant, and the columns all rows share."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from app.gui import bind, theme
from app.gui.desk import Desk
from app.gui.meeting.participants.cells import AttendanceCell, NameLine, RolesCell
from app.gui.suggesting import Suggesting, take_person
from app.gui.theme import GAP, TIGHT
from app.gui.widgets import Chip, Elided, Row, Rows, label

_SHARES = (14, 12, 8, 9)
_GRIP, _NUMBER = 16, 20


class ParticipantRow(Row):
    """Number, name, post, roles, attendance of one participant."""

    def __init__(self, desk: Desk, rows: Rows, id: str) -> None:
        super().__init__(rows, id)
        self._desk = desk
        path, session = f"participants.{id}", desk.session
        self.number = label("", "muted")
        self.number.setFixedWidth(_NUMBER)
        self.number.setFont(theme.font(tabular=True))
        self.name = NameLine()
        self.name.setProperty("inline", "true")
        self.name.setProperty("weight", "strong")
        self.name.setMinimumWidth(24)
        self.name.set_hint(self.tr("name"))
        self.name.bind(session, f"{path}.name", self.tr("Name"))
        Suggesting(desk, self.name, "people", take_person(desk, id))
        self.stub = Chip("", "warn")
        self.post = bind.area(session, f"{path}.post", name=self.tr("Post"), hint=self.tr("post"), one=True)
        self.post.setProperty("inline", "true")
        self.roles = RolesCell(desk, id)
        self.roles.bind(session, f"{path}.roles", self.tr("Role"))
        self.attendance = AttendanceCell(desk, id)
        self.attendance.bind(session, f"{path}.attendance", self.tr("Attendance"))
        who = QWidget()
        line = QHBoxLayout(who)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(TIGHT)
        line.addWidget(self.name, 1)
        line.addWidget(self.stub)
        self.line.addWidget(self.number)
        for part, share in zip((who, self.post, self.roles, self.attendance), _SHARES, strict=True):
            evenly(part)
            self.line.addWidget(part, share)

    def show_standing(self, number: int, stub: str) -> None:
        """Show the place in the order, and what is still to be done."""
        self.number.setText(str(number))
        self.stub.say(stub, "warn")


class ColumnNames(QWidget):
    """The names of the columns, above the rows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        line = QHBoxLayout(self)
        line.setContentsMargins(GAP // 2, GAP, GAP, TIGHT)
        line.setSpacing(GAP)
        line.addSpacing(_GRIP + GAP + _NUMBER + GAP)
        self._labels = [Elided() for _ in _SHARES]
        for each, share in zip(self._labels, _SHARES, strict=True):
            each.setProperty("role", "column")
            each.setContentsMargins(7, 0, 0, 0)
            evenly(each)
            line.addWidget(each, share)

    def say(self, names: Sequence[str]) -> None:
        """Name the columns."""
        for each, name in zip(self._labels, names, strict=True):
            each.setText(name)


def evenly(widget: QWidget) -> None:
    """Let a cell take its share of the line, whatever is in it."""
    widget.setMinimumWidth(30)
    policy = widget.sizePolicy()
    policy.setHorizontalPolicy(QSizePolicy.Policy.Ignored)
    widget.setSizePolicy(policy)
    widget.setAttribute(Qt.WidgetAttribute.WA_LayoutUsesWidgetRect)
