"""What was understood of a pasted list, before it goes into the record."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from app.domain import derive, ids
from app.domain.model import Meeting
from app.gui.desk import Desk
from app.gui.meeting.participants import naming
from app.gui.theme import GAP, ROOM
from app.gui.widgets import Chip, button, label

if TYPE_CHECKING:
    from app.exchange.lists import ReadPerson

_HERE = Qt.ShortcutContext.WidgetWithChildrenShortcut


class PastePanel(QFrame):
    """Pasted lines, the people read from them as one types, and the party they join."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._desk = desk
        self._people: tuple[ReadPerson, ...] = ()
        self.text = QPlainTextEdit()
        self.text.setObjectName("participants.pasted")
        self.text.setMinimumHeight(90)
        self.text.setMaximumHeight(140)
        self.text.setTabChangesFocus(True)
        self.text.textChanged.connect(self._read)
        self.party = QComboBox()
        self.party.setObjectName("participants.pasted.party")
        self._heading = label("", "lead")
        self._into = label("", "muted")
        self._found = QWidget()
        self._grid = QGridLayout(self._found)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setVerticalSpacing(GAP // 2)
        self._grid.setHorizontalSpacing(ROOM)
        self._grid.setColumnStretch(1, 2)
        self._grid.setColumnStretch(2, 2)
        self.accept = button("", "primary")
        self.accept.setObjectName("participants.pasted.accept")
        self.accept.clicked.connect(self._accept)
        self.cancel = button("")
        self.cancel.setObjectName("participants.pasted.cancel")
        self.cancel.clicked.connect(self.hide)
        for key, press in (("Ctrl+Return", self.accept), ("Esc", self.cancel)):
            QShortcut(QKeySequence(key), self, press.click, context=_HERE)
        head = QHBoxLayout()
        head.addWidget(self._heading, 1)
        head.addWidget(self._into)
        head.addWidget(self.party)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.cancel)
        foot.addWidget(self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(ROOM, ROOM, ROOM, ROOM)
        column.setSpacing(GAP)
        column.addLayout(head)
        column.addWidget(self.text)
        column.addWidget(self._found)
        column.addLayout(foot)
        self.retranslate()

    def retranslate(self) -> None:
        """Name everything in the window's language."""
        self._heading.setText(self.tr("People from a list"))
        self._into.setText(self.tr("join"))
        self.text.setAccessibleName(self.tr("Pasted lines"))
        self.text.setPlaceholderText(self.tr("One person to a line: name, post, organisation"))
        self.party.setAccessibleName(self.tr("Party they join"))
        self.cancel.setText(self.tr("Cancel"))
        self._show()

    def open(self, text: str, party: str) -> None:
        """Show a list, to join a party."""
        meeting, language = self._desk.session.meeting, self._desk.session.language
        self.party.clear()
        for each in meeting.parties:
            self.party.addItem(derive.name_of(meeting, each.id, language) or "…", each.id)
        self.party.setCurrentIndex(max(0, self.party.findData(party)))
        self.text.setPlainText(text.strip())
        self.show()
        self.text.setFocus()

    def _read(self) -> None:
        from app.exchange import lists

        self._people = tuple(lists.read(self.text.toPlainText())) if self.text.toPlainText().strip() else ()
        self._show()

    def _show(self) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for at, person in enumerate(self._people):
            name = naming.shown(person.name, self._desk.session.language)
            self._grid.addWidget(label(" ".join(p for p in (person.honorific, name) if p), "strong"), at, 0)
            self._grid.addWidget(label(person.post, wrap=True), at, 1)
            self._grid.addWidget(label(person.organisation, "muted", wrap=True), at, 2)
            if person.doubts:
                chip = Chip(self.tr("check"), "warn")
                chip.setToolTip("; ".join(doubt.why for doubt in person.doubts))
                self._grid.addWidget(chip, at, 3)
        self.accept.setText(self.tr("Add %n participant(s)", "", len(self._people)))
        self.accept.setEnabled(bool(self._people))

    def _accept(self) -> None:
        from app.domain import edits
        from app.exchange import lists

        session, party = self._desk.session, str(self.party.currentData())
        known = session.meeting.organisations
        arrival = lists.to_participants(self._people, party=party, new_id=ids.new_id, known=known)

        def edit(meeting: Meeting) -> Meeting:
            for organisation in arrival.organisations:
                meeting = edits.add(meeting, "organisations", organisation)
            for participant in arrival.participants:
                meeting = edits.add(meeting, "participants", participant)
            return meeting

        if session.apply(self.tr("people from a list"), edit):
            self.hide()
            self._desk.notices.toast(
                self.tr("%n participant(s) added", "", len(arrival.participants)),
                action=self.tr("Undo"),
                run=session.undo,
            )
