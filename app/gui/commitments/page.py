"""The page of what was agreed across meetings."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QStackedWidget, QVBoxLayout

from app.domain.model import Fulfilment, Meeting, ProposalStatus
from app.errors import ProtocolistError
from app.gui import words
from app.gui.commitments.listing import fits, key, line_of, under_partners, wanted
from app.gui.meeting.page import Page
from app.gui.theme import GAP, ROOM, TIGHT, WIDE
from app.gui.translation import window_language
from app.gui.widgets import EmptyState, LinesView, SearchField, Segments

if TYPE_CHECKING:
    from app.archive import Commitment


class CommitmentsPage(Page):
    """Agreed proposals by partner: overdue, due soon, open, all; done or cancelled with undo."""

    def build(self) -> None:
        self._all: dict[str, Commitment] = {}
        self._register()
        self.search = SearchField()
        self.search.setObjectName("commitments.search")
        self.search.setMaximumWidth(360)
        self.search.textChanged.connect(lambda _: self._show())
        self.shown = Segments()
        self.shown.setObjectName("commitments.shown")
        self.shown.chosen.connect(lambda _: self._show())
        self.list = LinesView()
        self.list.setObjectName("commitments.list")
        self.list.typed.connect(self.search.begin)
        self.list.activated.connect(lambda _: self._open())
        self.list.selectionModel().currentChanged.connect(lambda *_: self.desk.actions.refresh())
        self.empty = EmptyState("handshake")
        self.stack = QStackedWidget()
        self.stack.addWidget(self.list)
        self.stack.addWidget(self.empty)
        head = QHBoxLayout()
        head.setSpacing(GAP)
        head.addWidget(self.title(lambda: self.tr("Agreed")))
        head.addSpacing(ROOM)
        head.addWidget(self.search, 1)
        head.addStretch(1)
        head.addWidget(self.shown)
        head.addWidget(self.button("commitments.xlsx"))
        tools = QHBoxLayout()
        tools.setSpacing(TIGHT)
        for name in ("commitments.open", "commitments.done", "commitments.cancel", "commitments.reopen"):
            tools.addWidget(self.button(name, "quiet"))
        tools.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(WIDE, ROOM, WIDE, 0)
        column.setSpacing(GAP)
        column.addLayout(head)
        column.addLayout(tools)
        column.addWidget(self.stack, 1)

    def retranslate(self) -> None:
        super().retranslate()
        self.search.say(self.tr("Search what was agreed"))
        self.list.setAccessibleName(self.tr("What was agreed, by partner"))
        chosen = self.shown.value() or "open"
        self.shown.show_choices(
            [
                ("open", self.tr("Open"), self.tr("What is open")),
                ("overdue", self.tr("Overdue"), self.tr("What is overdue")),
                ("soon", self.tr("Due soon"), self.tr("What is due in two weeks")),
                ("all", self.tr("All"), self.tr("Everything agreed")),
            ]
        )
        self.shown.choose(chosen)
        self.empty.say(
            self.tr("Nothing here"),
            self.tr("What the sides agree on in a meeting comes here, with who does it and by when."),
        )
        self._show()

    def refresh(self, found: frozenset[str]) -> None:
        self.session.writer.flush(1.0)
        self.load()
        self.list.setFocus()

    def load(self) -> None:
        """Read the list anew."""
        try:
            self._all = {key(each): each for each in self.desk.archive.commitments()}
        except ProtocolistError as problem:
            self.desk.notices.problem(problem)
        self._show()

    def _register(self) -> None:
        def group() -> str:
            return self.tr("Agreed")

        def one() -> bool:
            return bool(self.list.chosen())

        entries: tuple[tuple[str, Callable[[], str], Callable[[], object], str], ...] = (
            ("commitments.open", lambda: self.tr("Open the meeting"), self._open, "open"),
            ("commitments.done", lambda: self.tr("Done"), lambda: self._settle(Fulfilment.DONE), "check"),
            (
                "commitments.cancel",
                lambda: self.tr("Cancelled"),
                lambda: self._settle(Fulfilment.CANCELLED),
                "close",
            ),
            (
                "commitments.reopen",
                lambda: self.tr("Open again"),
                lambda: self._settle(Fulfilment.OPEN),
                "undo",
            ),
        )
        for name, text, run, icon in entries:
            self.action(name, text, run, icon=icon, group=group, enabled=one)
        self.action("commitments.xlsx", lambda: self.tr("Save as .xlsx…"), self._ask_file, group=group)

    def _show(self) -> None:
        today, language = datetime.now().date(), window_language()
        show, typed = self.shown.value() or "open", self.search.text().strip()
        shown = [each for each in self._all.values() if wanted(each, show, today) and fits(each, typed)]
        chosen = self.list.chosen()
        self.list.lines.show_rows(
            under_partners(shown, language), lambda id: line_of(self._all[id], language, today)
        )
        self.list.choose(chosen)
        self.stack.setCurrentWidget(self.list if shown else self.empty)
        self.desk.actions.refresh()

    def _open(self) -> None:
        meeting, _, proposal = self.list.chosen().partition("/")
        self.desk.open(meeting)
        self.desk.go(f"proposals.{proposal}.text")

    def _settle(self, to: Fulfilment) -> None:
        """Say what became of the chosen commitment; the note below can be undone."""
        each = self._all[self.list.chosen()]
        was = each.fulfilment
        if self._fulfil(each, to):
            self.desk.notices.toast(
                self.tr("Noted: {text}").format(text=each.text.best(window_language())[:60]),
                action=self.tr("Undo"),
                run=lambda: self._fulfil(each, was),
            )

    def _fulfil(self, each: Commitment, to: Fulfilment) -> bool:
        from app.domain import edits

        def edit(meeting: Meeting) -> Meeting:
            return edits.fulfil(meeting, each.proposal, to)

        current = self.session.current
        try:
            if current is not None and current.id == each.meeting.id:
                self.session.apply(self.tr("fulfilment"), edit)
                self.session.writer.flush(1.0)
            else:
                loaded = self.desk.archive.load(each.meeting.id)
                self.desk.archive.save(loaded.meeting, edit(loaded.meeting), loaded.revision)
        except ProtocolistError as problem:
            self.desk.notices.problem(problem)
            return False
        self.load()
        return True

    def _ask_file(self) -> None:
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Save as"), "agreed.xlsx", "Excel (*.xlsx)")
        if name:
            self.save_sheet(Path(name))

    def save_sheet(self, path: Path) -> None:
        """Write the list as it is shown into an Excel file."""
        from app.exchange import commitments
        from app.files import write_beside

        shown = tuple(self._all[id] for id in self.list.lines.ids())
        try:
            write_beside(path, commitments.to_xlsx(shown, window_language(), word=_word))
        except ProtocolistError as problem:
            self.desk.notices.problem(problem)
            return
        self.desk.notices.toast(self.tr("Saved as {file}").format(file=path.name))


def _word(value: ProposalStatus | Fulfilment) -> str:
    return words.fulfilment(value) if isinstance(value, Fulfilment) else words.proposal_status(value)[0]
