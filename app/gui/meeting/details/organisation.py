"""An organisation in the details: its names at hand, what documents print besides folded away."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from app.gui import bind, theme
from app.gui.desk import Desk
from app.gui.meeting.details.naming import named
from app.gui.suggesting import Suggesting, take_organisation
from app.gui.theme import GAP, TIGHT


class OrganisationBlock(QWidget):
    """Name, short name, city and country in a line; below it, when asked for, full name, profile and contact."""

    def __init__(self, desk: Desk, id: str) -> None:
        super().__init__()
        self._desk, self._id, self._session = desk, id, desk.session
        self._path = f"organisations.{id}"
        self._more = QToolButton()
        self._more.setObjectName(f"{self._path}.more")
        self._more.setCheckable(True)
        self._more.setProperty("role", "mark")
        self._more.setAccessibleName(self.tr("More about the organisation"))
        self._more.setToolTip(self.tr("More about the organisation"))
        theme.set_icon(self._more, "chevron-down")
        self._more.toggled.connect(self._unfold)
        self._folded: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(TIGHT)
        self._column.addLayout(self._names())

    def reveal(self) -> None:
        """Unfold."""
        self._more.setChecked(True)

    def _names(self) -> QVBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(GAP)
        name = bind.area(
            self._session,
            f"{self._path}.name",
            name=self.tr("Organisation"),
            one=True,
        )
        Suggesting(self._desk, name, "organisations", take_organisation(self._desk, self._id))
        short = bind.line(
            self._session,
            f"{self._path}.short_name",
            name=self.tr("Short name"),
        )
        city = bind.line(self._session, f"{self._path}.city", name=self.tr("City"))
        country = bind.country(self._session, f"{self._path}.country", name=self.tr("Country"))
        line.addLayout(named(self.tr("Organisation"), name), 1)
        line.addWidget(self._more, 0, Qt.AlignmentFlag.AlignBottom)
        below = QHBoxLayout()
        below.setSpacing(GAP)
        below.addLayout(named(self.tr("Short name"), short), 3)
        below.addLayout(named(self.tr("City"), city), 3)
        below.addLayout(named(self.tr("Country"), country), 2)
        both = QVBoxLayout()
        both.setSpacing(TIGHT)
        both.addLayout(line)
        both.addLayout(below)
        return both

    def _unfold(self, on: bool) -> None:
        theme.set_icon(self._more, "chevron-up" if on else "chevron-down")
        if on and self._folded is None:
            self._folded = self._make_more()
            self._column.addWidget(self._folded)
        if self._folded is not None:
            self._folded.setVisible(on)

    def _make_more(self) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, GAP)
        column.setSpacing(GAP // 2)
        fields = (
            ("full_name", self.tr("Full name, for letterheads")),
            ("profile", self.tr("About it, for press releases")),
            ("contact", self.tr("Contact for the press")),
        )
        for field, title in fields:
            column.addLayout(named(title, bind.area(self._session, f"{self._path}.{field}", name=title)))
        return holder
