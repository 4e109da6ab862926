"""What was understood of a pasted list, before it goes into the record."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from app.domain import derive, ids
from app.domain.directory import Directory
from app.domain.model import Meeting
from app.errors import ProtocolistError
from app.exchange import keeping
from app.gui import words
from app.gui.arrivals import ORGANISATION, Arrival, ArrivalsTable
from app.gui.desk import Desk
from app.gui.meeting.participants import reading
from app.gui.running import Running
from app.gui.theme import GAP, ROOM
from app.gui.translation import Phrase
from app.gui.widgets import Combo, button, label

if TYPE_CHECKING:
    from app.exchange.lists import ReadList, ReadPerson

_HERE = Qt.ShortcutContext.WidgetWithChildrenShortcut
_PAUSE = 150
_MOST = 8
_MUCH = 20_000
"""Characters of a list that is read beside the window."""


class PastePanel(QFrame):
    """Pasted lines, the people read from them to be mended where in doubt, and the party they join."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._desk = desk
        self._people: list[ReadPerson] = []
        self._leftover: tuple[str, ...] = ()
        self._unnamed = 0
        self._directory = Directory()
        self.running = Running(desk, "paste")
        self.text = QPlainTextEdit()
        self.text.setObjectName("participants.pasted")
        self.text.setMinimumHeight(90)
        self.text.setMaximumHeight(140)
        self.text.setTabChangesFocus(True)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._read)
        self.text.textChanged.connect(self._pause.start)
        self.party = Combo()
        self.party.setObjectName("participants.pasted.party")
        self._heading = label("", "lead")
        self._into = label("", "muted")
        self.table = ArrivalsTable()
        self.table.setObjectName("participants.pasted.people")
        self.table.rows.edited.connect(self._on_edited)
        self.table.rows.checked.connect(self._say)
        self.unnamed = QCheckBox()
        self.unnamed.setObjectName("participants.pasted.unnamed")
        self.leftover = label("", tone="warn", wrap=True)
        self.accept = button("", "primary")
        self.accept.setObjectName("participants.pasted.accept")
        self.accept.clicked.connect(self._accept)
        self.cancel = button("")
        self.cancel.setObjectName("participants.pasted.cancel")
        self.cancel.clicked.connect(self.hide)
        for key, press in (("Ctrl+Return", self.accept), ("Esc", self.cancel)):
            QShortcut(QKeySequence(key), self, press.click, context=_HERE)
        self._lay_out()
        self.retranslate()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._heading, 1)
        head.addWidget(self._into)
        head.addWidget(self.party)
        foot = QHBoxLayout()
        foot.addWidget(self.unnamed)
        foot.addStretch(1)
        foot.addWidget(self.cancel)
        foot.addWidget(self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(ROOM, ROOM, ROOM, ROOM)
        column.setSpacing(GAP)
        column.addLayout(head)
        for each in (self.text, self.running, self.table, self.leftover):
            column.addWidget(each)
        column.addLayout(foot)

    def retranslate(self) -> None:
        """Name everything in the window's language."""
        self._heading.setText(self.tr("People from a list"))
        self._into.setText(self.tr("join"))
        self.text.setAccessibleName(self.tr("Pasted lines"))
        self.text.setPlaceholderText(self.tr("One person to a line: name, post, organisation"))
        self.party.setAccessibleName(self.tr("Party they join"))
        self.table.setAccessibleName(self.tr("Who comes in"))
        self.cancel.setText(self.tr("Cancel"))
        self.running.retranslate()
        self._show()

    def open(self, text: str, party: str) -> None:
        """Show a list, to join a party."""
        meeting, language = self._desk.session.meeting, self._desk.session.language
        try:
            self._directory = self._desk.archive.directory()
        except ProtocolistError as problem:
            self._desk.notices.problem(problem)
        self.party.clear()
        for each in meeting.parties:
            self.party.addItem(derive.name_of(meeting, each.id, language) or "…", each.id)
        self.party.setCurrentIndex(max(0, self.party.findData(party)))
        self.text.setPlainText(text.strip())
        self._pause.stop()
        self._read()
        self.show()
        self.text.setFocus()

    def _read(self) -> None:
        from app.exchange import lists

        self._pause.stop()
        text = self.text.toPlainText()
        if len(text) > _MUCH:
            self.running.start(self.tr("Reading…"), lambda _told: lists.read_list(text), self._take)
            return
        self._take(lists.read_list(text) if text.strip() else lists.ReadList())

    def _take(self, found: ReadList) -> None:
        self._people, self._leftover, self._unnamed = list(found.people), found.leftover, found.unnamed
        self.unnamed.setChecked(bool(self._unnamed))
        self._show()

    def _on_edited(self, row: int, field: str, text: str) -> None:
        self._people[row] = reading.mended(self._people[row], field, text)
        self._show(keep=True)

    def _show(self, *, keep: bool = False) -> None:
        language, people = self._desk.session.language, tuple(self._people)
        # With nobody there is nothing to load the reading of lists for.
        known = keeping.recognised(self._directory, people) if people else {}
        held = reading.held(people)
        if not any(person.organisation for person in people):
            held -= {ORGANISATION}
        self.table.rows.show_rows(
            len(people), lambda at: self._row(people[at], at in known, language), held, keep=keep
        )
        self.table.setVisible(bool(self._people))
        self.table.fit(_MOST)
        self.leftover.setText(self.tr("Not read: {line}").format(line=" · ".join(self._leftover)))
        self.leftover.setVisible(bool(self._leftover))
        self.unnamed.setText(self.tr("and %n more without names", "", self._unnamed))
        self.unnamed.setVisible(bool(self._unnamed))
        self._say()

    def _row(self, person: ReadPerson, known: bool, language: str) -> Arrival:
        """Return a row with what somebody is here; who names no organisation belongs to that of the party."""
        row = reading.shown(person, language)
        roles = ", ".join(words.role(role) for role in person.roles)
        return evolve(
            row,
            doubts={
                field: why for field, why in row.doubts.items() if field != ORGANISATION or row.organisation
            },
            standing=self.tr("in the directory") if known else "",
            tone="good" if known else "",
            remark=roles,
        )

    def _say(self) -> None:
        count = len(self.table.rows.chosen())
        self.accept.setText(self.tr("Add %n participant(s)", "", count))
        self.accept.setEnabled(bool(count) or bool(self._unnamed))

    def _accept(self) -> None:
        from app.domain import edits

        if self._pause.isActive():
            self._read()
        session, party = self._desk.session, str(self.party.currentData())
        people = [self._people[at] for at in self.table.rows.chosen()]
        more = self._unnamed if self.unnamed.isChecked() else 0

        def edit(meeting: Meeting) -> Meeting:
            meeting = keeping.from_list(meeting, self._directory, people, party, ids.new_id)
            if more:
                held = next(each.unnamed for each in meeting.parties if each.id == party)
                meeting = edits.put(meeting, f"parties.{party}.unnamed", held + more)
            return meeting

        if session.apply(Phrase("PastePanel", "people from a list"), edit):
            self.hide()
            self._desk.notices.toast(
                self.tr("%n participant(s) added", "", len(people)), action=self.tr("Undo"), run=session.undo
            )
