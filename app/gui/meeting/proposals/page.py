"""The page of proposals."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain import derive, ids
from app.domain.model import AGREED, Meeting, Proposal, ProposalStatus
from app.gui import theme, words
from app.gui.changes import touches
from app.gui.meeting.page import Page
from app.gui.meeting.proposals.inspector import ProposalInspector
from app.gui.meeting.record import moves
from app.gui.meeting.record.acts import Acts
from app.gui.meeting.record.cells import now
from app.gui.meeting.record.proposal import ProposalRow
from app.gui.meeting.record.row import Holder, StreamRow
from app.gui.meeting.record.stream import Stream
from app.gui.theme import GAP, ROOM, WIDE
from app.gui.translation import Phrase
from app.gui.widgets import EmptyState, Flow, Head, Segments, label, signed

_FILTERS: dict[str, frozenset[ProposalStatus] | None] = {
    "all": None,
    "open": frozenset({ProposalStatus.PROPOSED, ProposalStatus.DEFERRED}),
    "agreed": AGREED,
    "dropped": frozenset({ProposalStatus.DECLINED, ProposalStatus.WITHDRAWN}),
}

_DECIDED = (
    ProposalStatus.AGREED,
    ProposalStatus.RESERVED,
    ProposalStatus.DEFERRED,
    ProposalStatus.DECLINED,
    ProposalStatus.WITHDRAWN,
)

_LETTERS = {
    "A": ProposalStatus.AGREED,
    "R": ProposalStatus.RESERVED,
    "D": ProposalStatus.DEFERRED,
    "X": ProposalStatus.DECLINED,
    "W": ProposalStatus.WITHDRAWN,
    "P": ProposalStatus.PROPOSED,
}
"""Keys of the status buttons, where no text is being typed."""


class NumberedRow(ProposalRow):
    """A proposal with its number."""

    def __init__(self, page: ProposalsPage, stream: Holder, key: str) -> None:
        self._page = page
        self.number = label("", "strong")
        self.number.setFont(theme.font(tabular=True, bold=True))
        self.number.setFixedWidth(round(2.5 * self.number.fontMetrics().height()))
        super().__init__(page.desk, stream, key)
        self.number.setContentsMargins(0, 6, 0, 0)
        self.line.insertWidget(1, self.number, 0, Qt.AlignmentFlag.AlignTop)
        self.time.hide()

    def refresh(self) -> None:
        super().refresh()
        self.number.setText(self._page.numbers.get(self.id, ""))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        status = _LETTERS.get(chr(event.key())) if 0x41 <= event.key() <= 0x5A else None
        if status is not None and not event.modifiers():
            self._page.acts.decide(status)
        else:
            super().keyPressEvent(event)


class ProposalsPage(Page):
    """Proposals in the order of the record; the chosen one in the inspector."""

    def build(self) -> None:
        self.numbers: dict[str, str] = {}
        self._filter = "all"
        self.stream = Stream(self.make_row)
        self.stream.setObjectName("proposals.stream")
        self.stream.chosen.connect(self._on_chosen)
        self.stream.moved.connect(self._on_moved)
        self.acts = Acts(self, "proposals", lambda: self.stream.current)
        self._register()
        self.acts.register()
        self._inspector = ProposalInspector(self.desk)
        self._filters = Segments()
        self._filters.setObjectName("proposals.filter")
        self._filters.chosen.connect(self._on_filter)
        self._empty = EmptyState("handshake")
        self._empty.buttons.addWidget(self.button("proposals.add", "primary"))
        self._nothing = label("", "muted")
        self._nothing.setContentsMargins(WIDE, ROOM, WIDE, 0)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, ROOM, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._head())
        whole.addWidget(self._nothing)
        whole.addWidget(self._empty, 1)
        whole.addWidget(self.stream, 1)
        whole.addWidget(self._keys())
        self.desk.findings.changed.connect(self._on_findings)

    def retranslate(self) -> None:
        super().retranslate()
        self.stream.setAccessibleName(self.tr("Proposals"))
        self._empty.say(
            self.tr("Nothing proposed yet"),
            self.tr("During the meeting begin a line with ! for a proposal, !! for one that is agreed."),
        )
        self._nothing.setText(self.tr("No proposal of this kind."))
        if self.session.current is not None:
            self._show_filters(self.meeting)
        self.stream.clear()
        self._inspector.retranslate()

    def refresh(self, found: frozenset[str]) -> None:
        meeting = self.session.current
        if meeting is None:
            return
        self.numbers = derive.proposal_numbers(meeting)
        self._show_filters(meeting)
        keys = [f"proposals.{p.id}" for p in derive.proposals(meeting, _FILTERS[self._filter])]
        self._empty.setVisible(not meeting.proposals)
        self._filters.setVisible(bool(meeting.proposals))
        self.stream.setVisible(bool(meeting.proposals))
        self._nothing.setVisible(bool(meeting.proposals) and not keys)
        self._foot.setVisible(bool(keys))
        self.stream.show_keys(keys)
        everyone = touches(found, "participants", "parties", "organisations")
        for row in self.stream.rows():
            if everyone or "proposals" in found or "agenda" in found or row.key in found:
                row.refresh()
            if everyone and isinstance(row, ProposalRow):
                row.by.refresh()
                row.people.refresh()
        if not self._inspector.id and keys:
            self.stream.choose(keys[0])
        self._inspector.refresh()

    def inspector(self) -> QWidget | None:
        return self._inspector

    def reveal(self, path: str) -> bool:
        key = ".".join(path.split(".")[:2])
        if key.startswith("proposals.") and key not in self.stream and self._filter != "all":
            self._filters.choose("all")
            self._on_filter("all")
        if key not in self.stream:
            return super().reveal(path)
        self.stream.choose(key)
        row = self.stream.bring(key)
        if path.endswith(".wordings"):
            if not self._inspector.isVisible():
                self.desk.actions["side"].trigger()
            return self._inspector.focus_wordings() or True
        if super().reveal(f"{key}.text" if path == key else path):
            return True
        if row is not None and (ends := row.ends()):
            ends[0].setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    def make_row(self, stream: Holder, key: str) -> StreamRow:
        """Make the row of a proposal."""
        made = NumberedRow(self, stream, key)
        made.more.clicked.connect(lambda: self._menu(key, made.more))
        return made

    def add(self) -> None:
        """Add a proposal under the item of the chosen one, and put the focus on its wording."""
        from app.domain import edits

        chosen = next((p for p in self.meeting.proposals if p.id == self._inspector.id), None)
        last = derive.outline(self.meeting)
        item = chosen.item if chosen else last[-1].id if last else ""
        id = ids.new_id()
        if self.session.apply(
            Phrase("ProposalsPage", "new proposal"),
            lambda m: edits.add(m, "proposals", Proposal(id, "", item=item, time=now())),
        ):
            self.reveal(f"proposals.{id}.text")

    def _head(self) -> QWidget:
        holder = QWidget()
        line = QVBoxLayout(holder)
        line.setContentsMargins(WIDE, 0, WIDE, GAP)
        title = self.title(lambda: self.tr("Proposals"))
        line.addWidget(Head([title], [self._filters, self.button("proposals.add", "primary")]))
        return holder

    def _keys(self) -> QWidget:
        self._foot = QWidget()
        column = QVBoxLayout(self._foot)
        column.setContentsMargins(WIDE, GAP, WIDE, GAP)
        keys = QWidget()
        column.addWidget(keys)
        flow = Flow(keys)
        for number, status in enumerate(_DECIDED, 1):
            word = label("", "small")
            self.say(word.setText, _word(status))
            flow.addWidget(signed(f"Ctrl {number}" if number == 1 else str(number), word))
        return self._foot

    def _register(self) -> None:
        self.action(
            "proposals.add",
            lambda: self.tr("Add"),
            self.add,
            keys=("Ins",),
            icon="plus",
            group=lambda: self.tr("Proposals"),
        )

    def _show_filters(self, meeting: Meeting) -> None:
        names = {
            "all": self.tr("All"),
            "open": self.tr("Open"),
            "agreed": self.tr("Agreed"),
            "dropped": self.tr("Dropped"),
        }
        choices = []
        for name, among in _FILTERS.items():
            count = sum(among is None or p.status in among for p in meeting.proposals)
            choices.append((name, f"{names[name]} {count}", self.tr("Show: {what}").format(what=names[name])))
        self._filters.show_choices(choices)
        self._filters.choose(self._filter)

    def _on_filter(self, name: str) -> None:
        self._filter = name
        self.refresh(frozenset({"proposals"}))

    def _on_chosen(self, key: str) -> None:
        self._inspector.show_proposal(key.partition(".")[2])
        self.desk.actions.refresh()

    def _on_moved(self, key: str, before: str) -> None:
        def edit(meeting: Meeting) -> Meeting:
            if before in ("-", "+"):
                return moves.shift_row(meeting, moves.keys(meeting), key, -1 if before == "-" else 1)
            target = next((p for p in meeting.proposals if f"proposals.{p.id}" == before), None)
            if target is None:
                target = derive.proposals(meeting)[-1]
                return moves.move_said(meeting, key, target.item) if target.item else meeting
            return moves.move_said(meeting, key, target.item, target.id) if target.item else meeting

        self.session.apply(Phrase("ProposalsPage", "new order"), edit)
        self.stream.bring(key)

    def _on_findings(self) -> None:
        if self.isVisible() and self.session.current is not None:
            for row in self.stream.rows():
                row.refresh()

    def _menu(self, key: str, at: QWidget) -> None:
        self.stream.choose(key)
        self.acts.menu(key, at)


def _word(status: ProposalStatus) -> Callable[[], str]:
    return lambda: words.proposal_status(status)[0]
