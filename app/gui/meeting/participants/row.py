"""The row of a participant, and the columns all rows share."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QWidget

from app.gui import bind, theme
from app.gui.desk import Desk
from app.gui.meeting.participants.cells import AttendanceCell, NameCell, NameLine, RolesCell
from app.gui.suggesting import Suggesting, take_person
from app.gui.theme import GAP, TIGHT
from app.gui.widgets import Chip, Elided, Row, Rows, label

_SHARES, _SHARES_NARROW = (12, 12, 19), (16, 12, 12)
"""Of the line: name, post, and what is said of the person's part, one thing beside the other or below it."""
_GRIP, _NUMBER = 16, 20
_BESIDE = 36
"""Width in heights of a line from which on the last columns stand beside each other."""


class ParticipantRow(Row):
    """Number, name, post, roles, attendance of one participant."""

    def __init__(self, desk: Desk, rows: Rows, id: str) -> None:
        super().__init__(rows, id)
        self._desk = desk
        path, session = f"participants.{id}", desk.session
        self.number = label("", "muted")
        self.number.setFixedWidth(theme.scaled(_NUMBER))
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
        self.line.addWidget(self.number)
        who = NameCell(self.name, self.stub)
        self._cells = Cells(self.line, (who, self.post), (self.roles, self.attendance))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._cells.fit(self)

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
        line.addSpacing(theme.scaled(_GRIP) + GAP + theme.scaled(_NUMBER) + GAP)
        self._labels = [Elided() for _ in range(4)]
        for each in self._labels:
            each.setProperty("role", "column")
            each.setContentsMargins(7, 0, 0, 0)
        self._cells = Cells(line, self._labels[:2], self._labels[2:])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._cells.fit(self)

    def say(self, names: Sequence[str]) -> None:
        """Name the columns."""
        for each, name in zip(self._labels, names, strict=True):
            each.setText(name)


class Cells:
    """The columns of a line; the last ones stand below one another where there is no room beside."""

    def __init__(self, line: QHBoxLayout, first: Sequence[QWidget], last: Sequence[QWidget]) -> None:
        self._line, self._at = line, line.count()
        self._last = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._last.setSpacing(GAP)
        for part in first:
            evenly(part)
            line.addWidget(part)
        for part, share in zip(last, (10, 9), strict=True):
            evenly(part)
            self._last.addWidget(part, share)
        line.addLayout(self._last)

    def fit(self, of: QWidget) -> None:
        """Lay out for the width of a line."""
        narrow = of.width() < _BESIDE * of.fontMetrics().height()
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._last.setDirection(way)
        self._last.setSpacing(0 if narrow else GAP)
        for at, share in enumerate(_SHARES_NARROW if narrow else _SHARES, self._at):
            self._line.setStretch(at, share)


def evenly(widget: QWidget) -> None:
    """Let a cell take its share of the line, whatever is in it."""
    widget.setMinimumWidth(30)
    policy = widget.sizePolicy()
    policy.setHorizontalPolicy(QSizePolicy.Policy.Ignored)
    widget.setSizePolicy(policy)
    widget.setAttribute(Qt.WidgetAttribute.WA_LayoutUsesWidgetRect)
