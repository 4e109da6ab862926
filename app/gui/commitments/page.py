"""The page of what was agreed across meetings."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from datetime import date, datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from app.domain.model import Fulfilment
from app.domain.unfiled import Unfiled
from app.errors import ProtocolistError
from app.gui.background import Background
from app.gui.commitments import files
from app.gui.commitments.chosen import Chosen
from app.gui.commitments.listing import Read, kinds, line_of, partner, under_partners, wanted
from app.gui.commitments.settling import settle
from app.gui.running import Running
from app.gui.theme import GAP, ROOM, WIDE
from app.gui.translation import window_language
from app.gui.widgets import Combo, EmptyState, Flow, Head, LinesView, SearchField, Segments

if TYPE_CHECKING:
    from app.archive import Commitment, Standing
    from app.archive.commitments import Wordings

PARTNER = "commitments.partner"
"""Where whoever leads here leaves the partner to be shown."""

_TOLD = 60
"""Characters of a commitment that a toast names it by."""

_MANY = 1_000
"""Commitments from so many on are made ready for the search beside the window alone."""

_TYPED = "\n"
"""Ends the draft of a note, which may be of an emptied one."""


class CommitmentsPage(files.Listing):
    """Agreed proposals by partner: overdue, due soon, open, all; settled with a note and undo; printed."""

    def build(self) -> None:
        self._standing: tuple[Standing, ...] = ()
        self._shown: tuple[Standing, ...] = ()
        self._read = Read((), self.desk.archive.commitments_of)
        self._wordings: Wordings | None = None
        self._preparing = Background(self)
        self._preparing.done.connect(self._on_prepared)
        self._preparing.failed.connect(self.desk.notices.problem)
        self.running = Running(self.desk, "commitments")
        self._register()
        self.search = SearchField()
        self.search.setObjectName("commitments.search")
        self.search.setMinimumWidth(140)
        self.search.textChanged.connect(lambda _: self._show(afresh=True))
        self.partners = Combo()
        self.partners.setObjectName("commitments.partners")
        self.partners.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.partners.setMinimumContentsLength(12)
        self.partners.setMaxVisibleItems(20)
        self.partners.activated.connect(lambda _: self._show())
        self.shown = Segments()
        self.shown.setObjectName("commitments.shown")
        self.shown.chosen.connect(lambda _: self._show())
        self.list = LinesView()
        self.list.setObjectName("commitments.list")
        self.list.typed.connect(self.search.begin)
        self.list.activated.connect(lambda _: self._open())
        self.list.selectionModel().currentChanged.connect(lambda *_: self._on_current())
        self.search.returnPressed.connect(self.list.setFocus)
        self.empty = EmptyState("handshake")
        self.stack = QStackedWidget()
        self.stack.addWidget(self.list)
        self.stack.addWidget(self.empty)
        names = ("commitments.done", "commitments.cancel", "commitments.reopen", "commitments.open")
        self.chosen = Chosen([self.button(name) for name in names])
        self.chosen.noted.connect(self._on_note)
        self.chosen.typed.connect(lambda each, text, caret: self._keep_note(each, text + _TYPED, caret))
        self._lay_out()

    def retranslate(self) -> None:
        super().retranslate()
        self.search.say(self.tr("Search what was agreed"))
        self.list.setAccessibleName(self.tr("What was agreed, by partner"))
        self.partners.setAccessibleName(self.tr("Partner"))
        self.chosen.retranslate()
        self.running.retranslate()
        self._fill_partners()
        self._show()

    def refresh(self, found: frozenset[str]) -> None:
        self.session.writer.flush(1.0)
        self.load()
        self.list.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        asked = self.desk.state.get(PARTNER, "")
        if asked:
            self.desk.state.set(PARTNER, "")
            self.show_partner(asked)

    def show_partner(self, key: str) -> None:
        """Show all that was ever agreed with one partner."""
        self.partners.setCurrentIndex(max(0, self.partners.findData(key)))
        self.shown.choose("all")
        self.search.clear()
        self._show()
        self.list.setFocus()

    def undo(self) -> None:
        self._step(self.desk.archive.undo)

    def redo(self) -> None:
        self._step(self.desk.archive.redo, again=True)

    def leave(self) -> None:
        self.chosen.note.settle()
        self.running.leave()

    def load(self) -> None:
        """Read the list anew."""
        try:
            self._standing = self.desk.archive.standing()
        except ProtocolistError as problem:
            self.desk.notices.problem(problem)
        if len(self._standing) <= _MANY:
            self._wordings = None  # Of thousands, those of before serve until the new ones are ready.
        self._fill_partners()
        self._show()
        archive, standing = self.desk.archive, self._standing

        def prepare() -> Wordings:
            made = archive.wordings()
            made.prepare(standing)
            return made

        self._preparing.run(prepare)

    def _on_prepared(self, wordings: Wordings) -> None:
        """Search in what is ready now; with thousands, what was typed before has waited for it."""
        waited, self._wordings = self._wordings is None and self.search.text(), wordings
        if waited:
            self._show(afresh=True)

    def listed(self) -> tuple[Standing, ...]:
        """Return what is shown, in its order."""
        return self._shown

    def _lay_out(self) -> None:
        files = [self.button(f"commitments.{name}") for name in ("print", "word", "xlsx")]
        head = Head([self.title(lambda: self.tr("Agreed"))], files)
        tools = QHBoxLayout()
        tools.setSpacing(GAP)
        tools.addWidget(self.search, 1)
        tools.addWidget(self.partners)
        which = Flow()
        which.addWidget(self.shown)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(WIDE, ROOM, ROOM, 0)
        column.setSpacing(GAP)
        column.addWidget(head)
        column.addLayout(tools)
        column.addLayout(which)
        column.addWidget(self.running)
        column.addWidget(self.stack, 1)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setHandleWidth(1)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(left)
        splitter.addWidget(self.chosen)
        splitter.setStretchFactor(0, 1)
        splitter.setSizes([860, 320])
        self.chosen.setMinimumWidth(260)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(splitter)

    def _register(self) -> None:
        def group() -> str:
            return self.tr("Agreed")

        def settle_as(to: Fulfilment) -> Callable[[], None]:
            return lambda: self._settle(to)

        def one() -> bool:
            return bool(self.list.chosen())

        def other(than: Fulfilment) -> Callable[[], bool]:
            return lambda: self.chosen.fulfilment not in (None, than)

        def any_() -> bool:
            return bool(self._shown)

        def add(name: str, text: Callable[[], str], run: Callable[[], object], **more: object) -> None:
            self.action(f"commitments.{name}", text, run, group=group, **more)

        add("open", lambda: self.tr("Open the meeting"), self._open, icon="open", enabled=one)
        done, cancelled, open_ = (
            settle_as(each) for each in (Fulfilment.DONE, Fulfilment.CANCELLED, Fulfilment.OPEN)
        )
        add(
            "done",
            lambda: self.tr("Done"),
            done,
            icon="check",
            keys=("Ctrl+Return",),
            enabled=other(Fulfilment.DONE),
        )
        add(
            "cancel",
            lambda: self.tr("Cancelled"),
            cancelled,
            icon="close",
            enabled=other(Fulfilment.CANCELLED),
        )
        add("reopen", lambda: self.tr("Open again"), open_, icon="undo", enabled=other(Fulfilment.OPEN))
        print_ = partial(files.ask_and_print, self)
        add("print", lambda: self.tr("Print…"), print_, icon="print", keys=("Ctrl+P",), enabled=any_)
        add("word", lambda: self.tr("Save as .docx…"), partial(files.ask, self, "docx"), enabled=any_)
        add("xlsx", lambda: self.tr("Save as .xlsx…"), partial(files.ask, self, "xlsx"), enabled=any_)

    def _show(self, *, afresh: bool = False) -> None:
        """Show what is asked for; ``afresh`` chooses the first of it, else the one that was chosen."""
        today, language = datetime.now().date(), window_language()
        key, typed = self.partners.currentData(), self.search.text().strip()
        among = [one for one in self._standing if not key or key in one.partner_keys]
        self._show_choices(among, today)
        show = self.shown.value()
        found = [one for one in among if wanted(one, show, today)]
        rows, order = under_partners(self._holding(typed, found), language)
        self._shown = tuple(order)
        self._read = read = Read(order, self.desk.archive.commitments_of)
        chosen = "" if afresh else self.list.chosen()
        self.list.lines.show_rows(rows, lambda id: line_of(read[id], id, language, today))
        self.list.choose(chosen)
        self.stack.setCurrentWidget(self.list if order else self.empty)
        self._say_empty(bool(typed or key))
        self._on_current()

    def _holding(self, typed: str, among: list[Standing]) -> tuple[Standing, ...]:
        if not typed:
            return tuple(among)
        if self._wordings is None and len(self._standing) > _MANY:
            self.desk.notices.toast(self.tr("Getting the search ready…"))
            return tuple(among)  # Until `_on_prepared`.
        try:
            if self._wordings is None:
                self._wordings = self.desk.archive.wordings()
        except ProtocolistError as problem:
            self.desk.notices.problem(problem)
            return ()
        return self._wordings.find(typed, among)

    def _show_choices(self, among: list[Standing], today: date) -> None:
        words = {
            "open": (self.tr("Open"), self.tr("What is open")),
            "overdue": (self.tr("Overdue"), self.tr("What is overdue")),
            "soon": (self.tr("Due soon"), self.tr("What is due in two weeks")),
            "all": (self.tr("All"), self.tr("Everything agreed")),
        }
        counts = Counter(kind for one in among for kind in kinds(one, today))
        counts["all"] = len(among)
        chosen = self.shown.value() or "open"
        self.shown.show_choices(
            [
                (show, f"{word} {counts[show]}" if counts[show] else word, name)
                for show, (word, name) in words.items()
            ]
        )
        self.shown.choose(chosen)

    def _fill_partners(self) -> None:
        language, chosen = window_language(), self.partners.currentData()
        named: dict[str, str] = {}
        for partners in {id(one.partners): one.partners for one in self._standing}.values():
            for other in partners:
                if other.key not in named:
                    named[other.key] = partner([other], language)
        self.partners.clear()
        self.partners.addItem(self.tr("All partners"), "")
        for key, name in sorted(named.items(), key=lambda each: each[1].casefold()):
            self.partners.addItem(name, key)
        self.partners.setCurrentIndex(max(0, self.partners.findData(chosen)))

    def _say_empty(self, looked_for: bool) -> None:
        if looked_for:
            self.empty.say(self.tr("Nothing found"), self.tr("Try “All”, fewer words, or another partner."))
        else:
            self.empty.say(
                self.tr("Nothing here"),
                self.tr("What the sides agree on in a meeting comes here, with who does it and by when."),
            )

    def _on_current(self) -> None:
        id = self.list.chosen() if self._shown else ""
        each = self._read[id] if id else None
        self.chosen.show_commitment(each, datetime.now().date())
        if each is not None:
            self._bring_back_note(each)
        self.desk.actions.refresh()

    def _open(self) -> None:
        meeting, _, proposal = self.list.chosen().partition("/")
        self.desk.open(meeting)
        self.desk.go(f"proposals.{proposal}.text")

    def _settle(self, to: Fulfilment) -> None:
        """Say what became of the chosen commitment; the note below can be undone."""
        each = self._read[self.list.chosen()]
        self._note_down(each, to, self.chosen.note.take())

    def _keep_note(self, each: Commitment, text: str, caret: int) -> None:
        place = f"proposals.{each.proposal}.note"
        self.session.writer.keep(Unfiled(each.meeting.id, place, text, caret))

    def _bring_back_note(self, each: Commitment) -> None:
        place = f"proposals.{each.proposal}.note"
        for draft in self.desk.archive.drafts(each.meeting.id):
            if draft.place == place:
                self.chosen.note.bring_back(draft.text.removesuffix(_TYPED), draft.caret)

    def _on_note(self, each: Commitment, note: str) -> None:
        self._note_down(each, each.fulfilment, note)

    def _note_down(self, each: Commitment, to: Fulfilment, note: str) -> None:
        try:
            done = settle(self.desk, each, to, note)
        except ProtocolistError as problem:
            self.desk.notices.problem(problem)
            return
        self._keep_note(each, "", 0)
        self.session.writer.flush()  # Else the draft would be brought back.
        if done:
            self.load()
            text = each.text.best(window_language())
            text = text if len(text) <= _TOLD else f"{text[:_TOLD].rstrip()}…"
            said = self.tr("Noted: {text}").format(text=text)
            self.desk.notices.toast(said, action=self.tr("Undo"), run=self.undo)

    def _step(self, step: Callable[[], str], *, again: bool = False) -> None:
        try:
            name = step()
        except ProtocolistError as problem:
            self.desk.notices.problem(problem)
            return
        self.load()
        self.desk.say_step(name, again=again)
