"""What can be done with the chosen entry, proposal or item, by key, by menu and by the palette."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from app.domain import derive, ids, paths
from app.domain.model import Entry, EntryKind, Meeting, Proposal, ProposalStatus, Status, Vote
from app.errors import ProtocolistError
from app.gui import words
from app.gui.meeting.page import Page
from app.gui.meeting.record import moves
from app.gui.meeting.record.cells import decide, now
from app.gui.meeting.record.said import SaidArea
from app.gui.meeting.record.votes import has_votes
from app.gui.translation import Phrase

STATUS_KEYS = {
    ProposalStatus.AGREED: "Ctrl+1",
    ProposalStatus.RESERVED: "Ctrl+2",
    ProposalStatus.DEFERRED: "Ctrl+3",
    ProposalStatus.DECLINED: "Ctrl+4",
    ProposalStatus.WITHDRAWN: "Ctrl+5",
    ProposalStatus.PROPOSED: "Ctrl+0",
}


class Acts(QObject):
    """Acts on the row that ``current`` names, or the item that ``item`` does.

    ``register`` makes the actions ``<prefix>.agreed`` and so on.
    """

    def __init__(
        self,
        page: Page,
        prefix: str,
        current: Callable[[], str],
        item: Callable[[], str] = lambda: "",
        keys: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(page)
        self._item = item
        self._keys = dict(keys or {})
        self._page, self._prefix, self._current = page, prefix, current
        self._session, self._desk = page.session, page.desk

    def register(self) -> None:
        """Register the actions of entries and proposals."""
        for status, key in STATUS_KEYS.items():
            self._add(
                status.value,
                lambda status=status: words.proposal_status(status)[0],  # type: ignore[misc]
                lambda status=status: self.decide(status),  # type: ignore[misc]
                key,
                "handshake",
            )
        self._add("turn", lambda: self.tr("Entry to proposal and back"), self.turn, "Ctrl+T", "swap")
        self._add("kind", lambda: self.tr("Next kind of entry"), self.next_kind, "Ctrl+E", "question")
        self._add("check", lambda: self.tr("Check wording"), lambda: self.flag("check"), "Ctrl+W", "flag")
        self._add(
            "off_press",
            lambda: self.tr("Not for the press"),
            lambda: self.flag("off_press"),
            "Ctrl+Shift+W",
            "newspaper",
        )
        self._add("elsewhere", lambda: self.tr("Move to another item…"), self.choose_item, "Ctrl+M", "list")
        self._add("later", lambda: self.tr("Move to the next item"), lambda: self.shift(1), "Ctrl+PgDown")
        self._add("earlier", lambda: self.tr("Move to the item before"), lambda: self.shift(-1), "Ctrl+PgUp")
        self._add("join", lambda: self.tr("Join with the next entry"), self.join, "Ctrl+J", "link")
        self._add("split", lambda: self.tr("Split at the caret"), self.split, "Ctrl+Shift+J", "minus")
        self._add("remove", lambda: self.tr("Remove"), self.remove, "Ctrl+Del", "trash")

    def register_vote(self) -> None:
        """Register the action that adds a vote, where votes are shown."""
        self._page.action(
            f"{self._prefix}.vote",
            lambda: self.tr("Add vote"),
            self.add_vote,
            keys=("Ctrl+Shift+Y",),
            icon="check",
            group=lambda: self.tr("Record"),
            enabled=self._may_vote,
        )

    def menu(self, key: str, at: QWidget) -> None:
        """Open the menu of a row below its button."""
        collection = key.partition(".")[0]
        names: dict[str, tuple[str, ...]] = {
            "entries": (
                "turn",
                "elsewhere",
                "later",
                "earlier",
                "join",
                "split",
                "",
                "check",
                "off_press",
                "",
                "remove",
            ),
            "proposals": (
                *(s.value for s in STATUS_KEYS),
                "",
                "turn",
                "elsewhere",
                "later",
                "earlier",
                "vote",
                "",
                "check",
                "off_press",
                "",
                "remove",
            ),
            "agenda": ("part", "indent", "outdent", "", "remove"),
        }
        menu = QMenu(at)
        for name in names[collection]:
            if not name:
                menu.addSeparator()
            elif f"{self._prefix}.{name}" in self._desk.actions:
                menu.addAction(self._desk.actions[f"{self._prefix}.{name}"])
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at.mapToGlobal(QPoint(0, at.height())))

    # Of proposals

    def decide(self, status: ProposalStatus) -> None:
        """Say what became of the chosen proposal."""
        if isinstance(found := self.found(), Proposal):
            decide(self._desk, found.id, status)

    def turn(self) -> None:
        """Make the chosen entry a proposal, or the chosen proposal an entry."""
        from app.domain import edits

        found, line, id = self.found(), self._line(), ids.new_id()
        if isinstance(found, Entry):
            taken = self._session.apply(
                Phrase("Acts", "entry to proposal"),
                lambda m: edits.entry_to_proposal(m, found.id, id, ProposalStatus.PROPOSED, now()),
            )
            self._go(f"proposals.{id}", taken)
        elif isinstance(found, Proposal):
            taken = self._session.apply(
                Phrase("Acts", "proposal to entry"), lambda m: edits.proposal_to_entry(m, found.id, id)
            )
            self._go(f"entries.{id}", taken)
        if line is not None:
            line.setFocus()

    # Of entries

    def next_kind(self) -> None:
        """Give the chosen entry the next kind."""
        from app.domain import edits

        if isinstance(found := self.found(), Entry):
            kinds = (
                EntryKind.STATEMENT,
                EntryKind.QUESTION,
                EntryKind.ANSWER,
                EntryKind.NOTE,
                EntryKind.REPORT,
            )
            kind = kinds[(kinds.index(found.kind) + 1) % len(kinds)]
            self._session.apply(
                Phrase("Acts", "kind of entry"), lambda m: edits.put(m, f"entries.{found.id}.kind", kind)
            )

    def join(self) -> None:
        """Append the next entry to the chosen one."""
        from app.domain import edits

        found = self.found()
        if not isinstance(found, Entry):
            return
        row = derive.stream(self._session.meeting, paths.item_of(self._session.meeting, found.id).id)
        rest = [
            each.id
            for each in row[[each.id for each in row].index(found.id) + 1 :]
            if isinstance(each, Entry)
        ]
        if rest:
            self._session.apply(
                Phrase("Acts", "joining of entries"), lambda m: edits.join_entries(m, found.id, rest[0])
            )

    def split(self) -> None:
        """Cut the chosen entry where the caret is; what follows becomes an entry after it."""
        from app.domain import edits

        found, focus, id = self.found(), self._page.window().focusWidget(), ids.new_id()
        if not isinstance(found, Entry):
            return
        field = focus if isinstance(focus, SaidArea) and focus.path == f"entries.{found.id}.text" else None
        at = field.textCursor().position() if field else 0
        language = field.language if field else self._session.language
        taken = self._session.apply(
            Phrase("Acts", "splitting of an entry"),
            lambda m: edits.split_entry(m, found.id, language, at, id),
        )
        self._go(f"entries.{id}.text", taken)

    # Of both

    def flag(self, name: str) -> None:
        """Set or take away a flag of the chosen row."""
        from app.domain import edits

        found = self.found()
        if isinstance(found, Entry | Proposal):
            path = f"{'entries' if isinstance(found, Entry) else 'proposals'}.{found.id}.{name}"
            on = not getattr(found, name)
            self._session.apply(Phrase("Acts", "mark"), lambda m: edits.put(m, path, on))

    def choose_item(self) -> None:
        """Offer the items of the agenda to move the chosen row to; its number is its key."""
        meeting, key = self._session.meeting, self._current()
        if not isinstance(self.found(), Entry | Proposal):
            return
        numbers = derive.numbers(meeting)
        menu = QMenu(self._page)
        for item in derive.outline(meeting):
            title = item.title.best(self._session.language) or "…"
            action = QAction(f"&{numbers[item.id]}  {title}".replace("&&", "&"), menu)
            action.triggered.connect(lambda _=False, id=item.id: self._move(key, id))
            menu.addAction(action)
        menu.aboutToHide.connect(menu.deleteLater)
        anchor: QWidget = self._page.window().focusWidget() or self._page
        menu.popup(anchor.mapToGlobal(QPoint(0, min(anchor.height(), 40))))

    def shift(self, by: int) -> None:
        """Move the chosen row to the next item (1) or the one before (-1)."""
        found, meeting = self.found(), self._session.meeting
        if not isinstance(found, Entry | Proposal):
            return
        here = found.item if isinstance(found, Proposal) else paths.item_of(meeting, found.id).id
        order = [item.id for item in derive.outline(meeting)]
        at = order.index(here) + by if here in order else 0
        if 0 <= at < len(order):
            self._move(self._current(), order[at])

    def add_vote(self) -> None:
        """Add a vote on the chosen proposal, else on the item."""
        from app.domain import edits

        found, id = self.found(), ids.new_id()
        proposal = found.id if isinstance(found, Proposal) else ""
        vote = Vote(id, "", item="" if proposal else self._item(), proposal=proposal, time=self._time())
        if self._session.apply(Phrase("Acts", "new vote"), lambda m: edits.add(m, "votes", vote)):
            self._page.reveal(f"votes.{id}.in_favour")

    def remove(self) -> None:
        """Remove the chosen row."""
        from app.domain import edits

        key = self._current()
        if self.found() is None:
            return
        if self._session.apply(Phrase("Acts", "removal from the record"), lambda m: edits.remove(m, key)):
            self._desk.notices.toast(self.tr("Removed"), action=self.tr("Undo"), run=self._session.undo)

    def found(self) -> Any:
        """Return the entry, proposal or item that is chosen, or None."""
        key = self._current()
        if key.partition(".")[0] not in ("entries", "proposals", "agenda"):
            return None
        try:
            return paths.get(self._session.meeting, key)
        except ProtocolistError:
            return None

    def _may_vote(self) -> bool:
        meeting = self._session.current
        return meeting is not None and has_votes(meeting) and bool(self._item())

    def _time(self) -> datetime | None:
        return now() if self._session.meeting.status is Status.LIVE else None

    def _move(self, key: str, item: str) -> None:
        line = self._line()

        def edit(meeting: Meeting) -> Meeting:
            return moves.move_said(meeting, key, item)

        self._go(key, self._session.apply(Phrase("Acts", "move to another item"), edit))
        if line is not None:
            line.setFocus()

    def _line(self) -> QWidget | None:
        """Return the capture line while somebody types in it."""
        focus = self._page.window().focusWidget()
        return focus if focus is not None and focus.property("role") == "capture" else None

    def _go(self, path: str, taken: bool) -> None:
        if taken:
            self._page.reveal(path)

    def _add(
        self, name: str, text: Callable[[], str], run: Callable[[], object], key: str, icon: str = ""
    ) -> None:
        self._page.action(
            f"{self._prefix}.{name}",
            text,
            run,
            keys=(self._keys.get(name, key),),
            icon=icon,
            group=lambda: self.tr("Record"),
        )
