"""The page of the agenda and of what was said under each item."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain import ids
from app.domain.model import AgendaItem, Entry, EntryKind, Meeting, Proposal
from app.gui.changes import touches
from app.gui.meeting.page import Page
from app.gui.meeting.record import moves
from app.gui.meeting.record.acts import Acts
from app.gui.meeting.record.cells import now
from app.gui.meeting.record.entry import EntryRow
from app.gui.meeting.record.find import FindBar
from app.gui.meeting.record.item import AddRow, ItemRow
from app.gui.meeting.record.lines import LinesPanel
from app.gui.meeting.record.proposal import ProposalRow
from app.gui.meeting.record.row import Holder, StreamRow
from app.gui.meeting.record.stream import Stream
from app.gui.meeting.record.votes import QuorumBar, VoteRow
from app.gui.theme import GAP, ROOM, WIDE
from app.gui.translation import Phrase
from app.gui.widgets import EmptyState, Head

_ROWS: dict[str, type[ItemRow] | type[EntryRow] | type[ProposalRow]] = {
    "agenda": ItemRow,
    "entries": EntryRow,
    "proposals": ProposalRow,
}


class RecordPage(Page):
    """Items of the agenda in order, each with its stream; the chosen row is acted on."""

    def build(self) -> None:
        self._keys = moves.Keys()
        self.stream = Stream(self.make_row)
        self.stream.setObjectName("record.stream")
        self.stream.moved.connect(self._on_moved)
        self.stream.chosen.connect(lambda _: self.desk.actions.refresh())
        self.acts = Acts(self, "record", lambda: self.stream.current, self._item)
        self._register()
        self.acts.register()
        self.acts.register_vote()
        self._find = FindBar(self.desk, self.reveal)
        self._find.hide()
        self._lines = LinesPanel(self.desk)
        self._lines.hide()
        self._quorum = QuorumBar(self.desk)
        self._empty = self._make_empty()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, ROOM, 0, 0)
        whole.setSpacing(0)
        pasted = QVBoxLayout()
        pasted.setContentsMargins(WIDE, 0, WIDE, GAP)
        pasted.addWidget(self._lines)
        whole.addWidget(self._head())
        whole.addWidget(self._find)
        whole.addLayout(pasted)
        whole.addWidget(self._quorum)
        whole.addWidget(self._empty, 1)
        whole.addWidget(self.stream, 1)
        self.desk.findings.changed.connect(self._on_findings)

    def retranslate(self) -> None:
        super().retranslate()
        self.stream.setAccessibleName(self.tr("Agenda and record"))
        self._empty.say(
            self.tr("No agenda yet"),
            self.tr("Add the first item, or paste the agenda: one item to a line, parts indented."),
        )
        for part in (self._find, self._lines, self._quorum):
            part.retranslate()
        self.stream.clear()

    def refresh(self, found: frozenset[str]) -> None:
        meeting = self.session.current
        if meeting is None:
            return
        shown = self.rows(meeting)
        self._empty.setVisible(not meeting.agenda)
        self.stream.setVisible(bool(meeting.agenda))
        self._quorum.show_meeting(meeting)
        self.stream.show_keys(shown)
        everyone = touches(found, "participants", "parties", "organisations")
        order = "agenda" in found
        for row in self.stream.rows():
            if everyone or row.key in found or (order and row.key.startswith("agenda.")):
                self._show(row, people=everyone)
            elif row.key.startswith("add.") and f"agenda.{row.id}" in found:
                row.refresh()

    def rows(self, meeting: Meeting) -> list[str]:
        """Return the rows that are shown."""
        return moves.with_votes(meeting, self._keys.of(meeting))

    def make_row(self, stream: Holder, key: str) -> StreamRow:
        """Make the row of a key."""
        collection, _, _id = key.partition(".")
        if collection == "add":
            return AddRow(self.desk, stream, key, self)
        if collection == "votes":
            return VoteRow(self.desk, stream, key)
        kind = _ROWS[collection]
        made = kind(self.desk, stream, key)
        made.more.clicked.connect(lambda: self._menu(key, made.more))
        return made

    def reveal(self, path: str) -> bool:
        key = ".".join(path.split(".")[:2])
        if path.endswith(".wordings"):
            return False  # They are shown beside the proposals.
        if key not in self.stream:
            return super().reveal(path)
        self.stream.choose(key)
        row = self.stream.bring(key)
        if path == key:
            path = f"{key}.{'title' if key.startswith('agenda.') else 'text'}"
        if not super().reveal(path) and row is not None and (ends := row.ends()):
            ends[0].setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    def texts(self) -> list[str]:
        return moves.texts(self.stream.order())

    # Adding

    def add_item(self) -> None:
        """Add an item after the chosen one, or at the end."""
        self._add_item("")

    def add_part(self) -> None:
        """Add a part to the chosen item."""
        item = self._item()
        found = next((i for i in self.meeting.agenda if i.id == item), None)
        if found is not None:
            self._add_item(found.parent or found.id)

    def add_entry(self, item: str = "") -> None:
        """Add an entry under an item, the chosen one by default, after the chosen row."""
        from app.domain import edits

        target, id = item or self._item(), ids.new_id()
        if not target:
            self.add_item()
            return
        entry = Entry(id, "", kind=EntryKind.STATEMENT, time=self._time())
        if self.session.apply(
            Phrase("RecordPage", "new entry"), lambda m: edits.file_entry(m, target, entry, self._after(item))
        ):
            self.reveal(f"entries.{id}.text")

    def add_proposal(self, item: str = "") -> None:
        """Add a proposal under an item, the chosen one by default."""
        from app.domain import edits

        target, id = item or self._item(), ids.new_id()
        proposal = Proposal(id, "", item=target, time=self._time())
        if self.session.apply(
            Phrase("RecordPage", "new proposal"), lambda m: edits.add(m, "proposals", proposal)
        ):
            self.reveal(f"proposals.{id}.text")

    def paste(self) -> None:
        """Read an agenda from pasted lines, and show what was understood before it goes in."""
        self._lines.open(QGuiApplication.clipboard().text())

    def open_find(self) -> None:
        """Open find and replace."""
        self._find.open()

    # Inner works

    def _head(self) -> QWidget:
        head = QWidget()
        line = QVBoxLayout(head)
        line.setContentsMargins(WIDE, 0, WIDE, GAP)
        buttons: list[QWidget] = [
            self.tool("record.find"),
            self.button("record.paste"),
            self.button("record.item", "primary"),
        ]
        line.addWidget(Head([self.title(lambda: self.tr("Agenda and record"))], buttons))
        return head

    def _make_empty(self) -> EmptyState:
        made = EmptyState("list")
        made.buttons.addWidget(self.button("record.paste"))
        made.buttons.addWidget(self.button("record.item", "primary"))
        return made

    def _register(self) -> None:
        add = self._add
        add("item", lambda: self.tr("Add item"), self.add_item, "Ctrl+I", "plus")
        add("part", lambda: self.tr("Add part"), self.add_part, "Ctrl+Shift+I")
        add("entry", lambda: self.tr("Add entry"), self.add_entry, "Ins", "quote")
        add("proposal", lambda: self.tr("Add proposal"), self.add_proposal, "Alt+Ins", "handshake")
        add("paste", lambda: self.tr("Paste agenda"), self.paste, "Ctrl+Shift+V")
        add("find", lambda: self.tr("Find and replace"), self.open_find, "Ctrl+F", "search")
        self._register_level("indent", lambda: self.tr("Make it a part of the item before"), "Alt+Right")
        self._register_level("outdent", lambda: self.tr("Make it an item of its own"), "Alt+Left")

    def _add(
        self,
        name: str,
        text: Callable[[], str],
        run: Callable[[], object],
        key: str,
        icon: str = "",
        enabled: Callable[[], bool] | None = None,
    ) -> None:
        def group() -> str:
            return self.tr("Record")

        self.action(f"record.{name}", text, run, keys=(key,), icon=icon, group=group, enabled=enabled)

    def _register_level(self, name: str, text: Callable[[], str], key: str) -> None:
        move = moves.indent if name == "indent" else moves.outdent

        def run() -> None:
            id = self.stream.current.partition(".")[2]
            self.session.apply(Phrase("RecordPage", "new level"), lambda m: move(m, id))

        self.action(
            f"record.{name}",
            text,
            run,
            keys=(key,),
            group=lambda: self.tr("Record"),
            enabled=lambda: self.stream.current.startswith("agenda."),
        )

    def _menu(self, key: str, at: QWidget) -> None:
        self.stream.choose(key)
        self.acts.menu(key, at)

    def _on_moved(self, key: str, before: str) -> None:
        keys = self.stream.order()
        shown = [k for k in keys if not k.startswith("votes.")]
        if key not in shown:
            return

        def edit(meeting: Meeting) -> Meeting:
            if before in ("-", "+"):
                return moves.shift_row(meeting, shown, key, -1 if before == "-" else 1)
            return moves.put_row(meeting, shown, key, before)

        self.session.apply(Phrase("RecordPage", "new order"), edit)
        self.stream.choose(key)
        self.stream.bring(key)

    def _on_findings(self) -> None:
        if self.isVisible() and self.session.current is not None:
            for row in self.stream.rows():
                row.refresh()

    def _show(self, row: StreamRow, *, people: bool) -> None:
        row.refresh()
        if people:
            for cell in row.findChildren(QWidget):
                if cell.objectName().endswith((".speaker", ".by", ".responsible", ".rapporteurs")):
                    cell.refresh()  # type: ignore[attr-defined]  # a cell with names in it

    def _add_item(self, parent: str) -> None:
        from app.domain import edits

        id = ids.new_id()
        item = AgendaItem(id, "", parent=parent)
        if self.session.apply(Phrase("RecordPage", "new item"), lambda m: edits.add(m, "agenda", item)):
            self.reveal(f"agenda.{id}.title")

    def _item(self) -> str:
        """Return the item of the chosen row, else the last."""
        keys, current = self.stream.order(), self.stream.current
        upto = keys[: keys.index(current) + 1] if current in keys else keys
        found = [key for key in upto if key.startswith("agenda.")]
        return found[-1].partition(".")[2] if found else ""

    def _after(self, item: str) -> str | None:
        """Return the row of the stream that follows the chosen one, before which an entry goes."""
        keys, current = self.stream.order(), self.stream.current
        if item or not current.startswith(("entries.", "proposals.")):
            return None
        rest = [k for k in keys[keys.index(current) + 1 :] if not k.startswith("votes.")]
        follower = rest[0] if rest else ""
        return follower.partition(".")[2] if follower.startswith(("entries.", "proposals.")) else None

    def _time(self) -> datetime | None:
        from app.domain.model import Status

        return now() if self.meeting.status is Status.LIVE else None
