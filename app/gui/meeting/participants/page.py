"""The page of participants."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.domain import derive, ids
from app.domain.directory import Person
from app.domain.model import Meeting, Participant, Party
from app.errors import ProtocolistError
from app.exchange import keeping
from app.gui import words
from app.gui.changes import touches
from app.gui.commander import Choice
from app.gui.meeting.page import Page
from app.gui.meeting.participants.inspector import Inspector
from app.gui.meeting.participants.paste import PastePanel
from app.gui.meeting.participants.row import ColumnNames, ParticipantRow
from app.gui.suggesting import looking
from app.gui.theme import GAP, ROOM
from app.gui.translation import Phrase
from app.gui.widgets import Chip, Column, Elided, Head, Row, Rows, label


class PartyBlock(QWidget):
    """A party's name, and its members."""

    def __init__(self, page: ParticipantsPage, id: str) -> None:
        super().__init__()
        self.id = id
        self.name = Elided("", "lead")
        self.side = Chip("", "accent")
        self.more = label("", "small")
        self.columns = ColumnNames()
        self.rows = Rows(lambda rows, id: ParticipantRow(page.desk, rows, id))
        self.rows.setObjectName(f"parties.{id}.members")
        self.rows.moved.connect(page.put_before)
        self.rows.chosen.connect(page.choose)
        head = QHBoxLayout()
        head.setSpacing(GAP)
        head.addWidget(self.name)
        head.addWidget(self.side)
        head.addStretch(1)
        head.addWidget(self.more)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.columns)
        column.addWidget(self.rows)


class ParticipantsPage(Page):
    """Parties in order, their members in order of precedence; the chosen one in the inspector."""

    def build(self) -> None:
        self._blocks: dict[str, PartyBlock] = {}
        self._register()
        self._inspector = Inspector(self.desk)
        self._column = Column()
        self._parties = QVBoxLayout()
        self._parties.setSpacing(ROOM)
        self._hint = QLabel()
        self._hint.setWordWrap(True)
        self._hint.setProperty("type", "muted")
        self._hint.setTextFormat(Qt.TextFormat.RichText)
        drop = QFrame()
        drop.setProperty("role", "drop")
        QVBoxLayout(drop).addWidget(self._hint)
        drop.layout().setContentsMargins(ROOM, ROOM - 4, ROOM, ROOM - 4)  # type: ignore[union-attr]
        self._paste = PastePanel(self.desk)
        self._paste.hide()
        self._column.add(self._head())
        self._column.add(self._paste, space=GAP)
        self._column.add(self._parties, space=GAP)
        self._column.add(drop, space=ROOM)
        keep = QHBoxLayout()
        keep.addWidget(self.button("participants.keep", "link"))
        keep.addStretch(1)
        self._column.add(keep, space=GAP)
        self._column.end()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._column)

    def retranslate(self) -> None:
        super().retranslate()
        example = "Ms. Liu Yemei, Director of the Office of International Cooperation"
        self._hint.setText(
            self.tr("Paste lines from an e-mail here (Ctrl+V): {example}").format(example=f"<i>{example}</i>")
        )
        for block in self._blocks.values():
            block.columns.say((self.tr("Name"), self.tr("Post"), self.tr("Role"), self.tr("Attendance")))
            block.rows.clear()
        self._paste.retranslate()
        self._inspector.retranslate()

    def refresh(self, found: frozenset[str]) -> None:
        meeting = self.session.current
        if meeting is None or not (touches(found, "participants", "parties", "organisations") or not found):
            return
        self._show_parties(meeting)
        for party, members in derive.precedence(meeting):
            self._show_party(meeting, party, members)
        self._inspector.refresh(found)
        if not self._inspector.id and meeting.participants:
            first = next((who for _, people in derive.precedence(meeting) for who in people), None)
            if first is not None:
                self.choose(first.id)

    def inspector(self) -> QWidget | None:
        return self._inspector

    def reveal(self, path: str) -> bool:
        parts = path.split(".")
        if parts[0] == "participants" and len(parts) > 1:
            self.choose(parts[1])
            if len(parts) == 2:
                path = f"{path}.name"
        if parts[0] == "parties" and len(parts) > 1 and parts[1] in self._blocks:
            return self._reveal_party(parts[1])
        return super().reveal(path)

    def _reveal_party(self, id: str) -> bool:
        """Put the focus on the roles of the first member, where a head is named; else offer to add one."""
        rows = self._blocks[id].rows
        first = rows.row(rows.ids()[0]) if rows.ids() else None
        if isinstance(first, ParticipantRow):
            self.choose(first.id)
            first.roles.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return True
        return False

    def choose(self, id: str) -> None:
        """Show somebody in the inspector."""
        for block in self._blocks.values():
            block.rows.choose(id if id in block.rows.ids() else "")
        self._inspector.show_participant(id)
        self.desk.actions.refresh()

    def put_before(self, id: str, before: str) -> None:
        """Put somebody before another of the same party, or last."""
        from app.domain import edits

        self.session.apply(
            Phrase("ParticipantsPage", "new order of precedence"),
            lambda m: edits.move(m, f"participants.{id}", before or None),
        )

    def leave(self) -> None:
        self._paste.running.leave()

    def paste(self) -> None:
        """Read the list in the clipboard, and show what was understood before it goes in."""
        guests = [party.id for party in derive.guests(self.meeting)]
        party = self._party()
        self._paste.open(
            QGuiApplication.clipboard().text(), party if party in guests else next(iter(guests), party)
        )

    def add(self) -> None:
        """Add somebody to the party of the chosen one, and put the focus on the name."""
        from app.domain import edits

        id, party = ids.new_id(), self._party()
        if not party:
            self.desk.go("parties")
            return
        if self.session.apply(
            Phrase("ParticipantsPage", "new participant"),
            lambda m: edits.add(m, "participants", Participant(id, "", party)),
        ):
            self.reveal(f"participants.{id}.name")

    def remove(self) -> None:
        """Remove the chosen one."""
        from app.domain import edits

        id = self._inspector.id
        name = derive.name_of(self.meeting, id, self.session.language)
        if self.session.apply(
            Phrase("ParticipantsPage", "removal of a participant"),
            lambda m: edits.remove(m, f"participants.{id}"),
        ):
            self.desk.notices.toast(
                self.tr("{name} is removed").format(name=name or self.tr("The participant")),
                action=self.tr("Undo"),
                run=self.session.undo,
            )

    def from_directory(self) -> None:
        """Offer the people of the directory who are not here yet."""
        directory = self.desk.archive.directory()
        here = {who.person for who in self.meeting.participants}
        people = [person for person in directory.people if person.id not in here]
        if not people:
            self.desk.notices.toast(self.tr("The directory has nobody else."))
            return

        def put(person: Person) -> None:
            party = self._party()
            self.session.apply(
                Phrase("ParticipantsPage", "participant from the directory"),
                lambda m: keeping.put_in(m, directory, person, party, ids.new_id),
            )

        language = self.session.language
        choices = {
            person.id: Choice(
                keeping.all_names(person),
                keeping.post_line(person, directory, language),
                partial(put, person),
            )
            for person in people
        }
        self.desk.offer(
            self.tr("Whom to add? Type a name in any script"),
            list(choices.values()),
            looking(self.desk, "people", choices),
        )

    def keep(self) -> None:
        """Keep the meeting's people and organisations for the next one."""
        before = self.desk.archive.directory()
        after, known = keeping.kept(self.meeting, before, ids.new_id)
        try:
            self.desk.archive.save_directory(before, after, Phrase("ParticipantsPage", "people of a meeting"))
        except ProtocolistError as problem:
            self.desk.notices.problem(problem)
            return
        self.session.apply(Phrase("ParticipantsPage", "link to the directory"), lambda _: known)
        added = len(after.people) - len(before.people)
        self.desk.notices.toast(self.tr("%n new person(s) in the directory", "", added))

    def _head(self) -> Head:
        return Head(
            [
                self.title(lambda: self.tr("Participants")),
                self.title(lambda: self.tr("in order of precedence"), "small"),
            ],
            [
                self.button("participants.directory"),
                self.button("participants.paste"),
                self.button("participants.add", "primary"),
            ],
        )

    def _register(self) -> None:
        def group() -> str:
            return self.tr("Participants")

        self.action(
            "participants.add",
            lambda: self.tr("Add"),
            self.add,
            keys=("Ins",),
            icon="person-add",
            group=group,
        )
        self.action(
            "participants.paste",
            lambda: self.tr("Paste list"),
            self.paste,
            keys=("Ctrl+Shift+V",),
            group=group,
        )
        self.action(
            "participants.directory",
            lambda: self.tr("From directory"),
            self.from_directory,
            icon="people",
            group=group,
        )
        self.action(
            "participants.keep",
            lambda: self.tr("Keep in the directory"),
            self.keep,
            icon="people",
            group=group,
        )
        self.action(
            "participants.remove",
            lambda: self.tr("Remove participant"),
            self.remove,
            keys=("Ctrl+Del",),
            icon="trash",
            group=group,
            enabled=lambda: bool(self._inspector.id),
        )

    def _party(self) -> str:
        """Return the party somebody new belongs to: that of the chosen one, else the first guest's."""
        meeting = self.meeting
        chosen = derive.participant(meeting, self._inspector.id)
        if chosen is not None:
            return chosen.party
        parties = derive.guests(meeting) or meeting.parties
        return parties[0].id if parties else ""

    def _show_parties(self, meeting: Meeting) -> None:
        wanted = [party.id for party in meeting.parties]
        for gone in [id for id in self._blocks if id not in wanted]:
            block = self._blocks.pop(gone)
            block.hide()
            block.deleteLater()
        for at, id in enumerate(wanted):
            if id not in self._blocks:
                self._blocks[id] = PartyBlock(self, id)
                self._blocks[id].columns.say(
                    (self.tr("Name"), self.tr("Post"), self.tr("Role"), self.tr("Attendance"))
                )
            if self._parties.indexOf(self._blocks[id]) != at:
                self._parties.insertWidget(at, self._blocks[id])

    def _show_party(self, meeting: Meeting, party: Party, members: tuple[Participant, ...]) -> None:
        block = self._blocks[party.id]
        block.name.setText(
            full_name(meeting, party, self.session.language) or self.tr("Party without a name")
        )
        block.side.say(words.side(party.side), "accent")
        more = self.tr("and %n more without names", "", party.unnamed) if party.unnamed else ""
        block.more.setText(more)
        block.columns.setVisible(bool(members))
        block.rows.show_ids([who.id for who in members])
        for number, who in enumerate(members, 1):
            row: Row | None = block.rows.row(who.id)
            if isinstance(row, ParticipantRow):
                row.show_standing(number, self._missing(who))

    def _missing(self, who: Participant) -> str:
        if not who.name:
            return self.tr("name missing")
        return self.tr("to complete") if who.stub else ""


def full_name(meeting: Meeting, party: Party, language: str) -> str:
    """Return the party's own name, else the names of its organisations."""
    if party.name:
        return party.name.best(language)
    names = (derive.organisation_name(meeting, id, language) for id in party.organisations)
    return ", ".join(name for name in names if name)
