"""The start page: all meetings, and new ones."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import islice
from typing import TYPE_CHECKING

from attrs import evolve
from PySide6.QtCore import QModelIndex, QPoint, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QMenu,
    QPlainTextEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.domain.model import Meeting
from app.errors import ProtocolistError
from app.gui.meetings import asking
from app.gui.meetings.acts import Acts
from app.gui.meetings.filters import Filters
from app.gui.meetings.listing import OLDER, found_rows, line_of, passage_line, under_headings
from app.gui.meetings.sources import Sources
from app.gui.meetings.start import StartPage
from app.gui.theme import GAP, ROOM, TIGHT, WIDE
from app.gui.translation import Phrase, window_language
from app.gui.widgets import EmptyState, Flow, Line, LinesView, SearchField, heading

if TYPE_CHECKING:
    from app.archive import Found, MeetingSummary
    from app.archive.values import Hit

_TOOLS = ("open", "next", "duplicate", "pin", "agreed", "delete")
_ON_ONE = ("open", "next", "duplicate", "agreed", "pin", "calendar", "letter", "blueprint", "delete")
_FOUND = 30
"""So many meetings are searched for first; looking in older ones brings four times as many."""

_WARMED = 400
"""So many meetings get their words for the search ready between two events."""


_PREPARE_AFTER = 3000
"""Milliseconds after the list is there when the dictionaries are loaded: whoever came to click has clicked."""


class MeetingsPage(StartPage):
    """The list of meetings with search and filters; new, next, duplicate, pin, delete with undo."""

    def build(self) -> None:
        self._summaries: dict[str, MeetingSummary] = {}
        self._passages: dict[str, Hit | None] = {}
        self._limit = _FOUND
        self.acts = Acts(self)
        self.sources = Sources(self)
        self._register()
        self.heading = heading()
        self.search = SearchField()
        self.search.setObjectName("meetings.search")
        self.search.textChanged.connect(self._on_typed)
        self.filters = Filters(self.desk, lambda: self._summaries.values())
        self.filters.wanted.connect(self._on_filter)
        self.list = LinesView()
        self.list.setObjectName("meetings.list")
        self.list.activated.connect(self._on_activated)
        self.list.typed.connect(self.search.begin)
        self.search.returnPressed.connect(lambda: self._on_activated(self.list.currentIndex()))
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._pop_up)
        self.list.selectionModel().currentChanged.connect(lambda *_: self.desk.actions.refresh())
        self.empty = EmptyState("calendar")
        self.empty.offer(self.button("meetings.new", "primary"), self.button("meetings.sample"))
        self.nothing = EmptyState("search")
        self.stack = QStackedWidget()
        for part in (self.list, self.empty, self.nothing):
            self.stack.addWidget(part)
        self._cold: Iterator[MeetingSummary] = iter(())
        self._warming = QTimer(self, interval=0)
        self._warming.timeout.connect(self._warm)
        self._settled = QTimer(self, singleShot=True, interval=_PREPARE_AFTER)
        self._settled.timeout.connect(self._prepare)
        self._lay_out()

    def retranslate(self) -> None:
        super().retranslate()
        self.heading.setText(self.tr("Meetings"))
        self.search.say(self.tr("Search everything said, or with:partner since:2024"))
        self.list.setAccessibleName(self.tr("Meetings"))
        self.empty.say(
            self.tr("No meetings yet"),
            self.tr("Start one now, or look around in a sample that you can delete afterwards."),
        )
        self.nothing.say(
            self.tr("Nothing found"), self.tr("Try fewer words, part of a name, or take a filter away.")
        )
        self._show()

    def refresh(self, found: frozenset[str]) -> None:
        self.session.writer.flush(1.0)
        self.load()
        (self.list if self._summaries else self.empty.first).setFocus()

    def undo(self) -> None:
        self._step(self.desk.archive.undo)

    def redo(self) -> None:
        self._step(self.desk.archive.redo, again=True)

    def leave(self) -> None:
        self.acts.sharing.wait()

    def load(self) -> None:
        """Read the list anew."""
        try:
            self._summaries = {summary.id: summary for summary in self.desk.archive.meetings()}
        except ProtocolistError as problem:
            self.desk.notices.problem(problem)
        self._cold = iter(self._summaries.values())
        self._warming.start()
        self._show()

    def chosen(self) -> str:
        """Return the id of the chosen meeting, also where a passage of it is chosen; or empty."""
        id = self.list.chosen().partition("/")[0]
        return "" if id == OLDER else id

    def start(self, meeting: Meeting) -> None:
        """Keep a new meeting and open it at its title, which typing replaces."""
        from app.gui.own import proposed_number

        if not meeting.number and not meeting.sample:
            meeting = evolve(meeting, number=proposed_number(self.desk.archive, meeting))
        self.session.start(meeting)
        self.desk.open(meeting.id)
        if not meeting.sample:
            self.desk.go("title")
            field = QApplication.focusWidget()
            if isinstance(field, QPlainTextEdit):
                field.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down and self.search.hasFocus() and self.list.isVisible():
            self.list.setFocus()
            return
        super().keyPressEvent(event)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(GAP)
        head.addWidget(self.heading)
        head.addSpacing(ROOM)
        head.addWidget(self.search, 1)
        head.addSpacing(ROOM)
        self.more = self.button("meetings.from")
        head.addWidget(self.more)
        head.addWidget(self.button("meetings.new", "primary"))
        self.tools = QWidget()
        tools = Flow(self.tools, gap=TIGHT)
        for name in _TOOLS:
            tools.addWidget(self.button(f"meetings.{name}", "quiet"))
        column = QVBoxLayout(self)
        column.setContentsMargins(WIDE, ROOM, WIDE, 0)
        column.setSpacing(GAP)
        column.addLayout(head)
        column.addWidget(self.filters)
        column.addWidget(self.tools)
        column.addWidget(self.stack, 1)

    def _register(self) -> None:
        def group() -> str:
            return self.tr("Meetings")

        def one() -> bool:
            return bool(self.chosen())

        def add(
            name: str, text: Callable[[], str], run: Callable[[], object], icon: str, keys: str = ""
        ) -> None:
            given = (keys,) if keys else ()
            self.action(f"meetings.{name}", text, run, keys=given, icon=icon, group=group, enabled=one)

        add("open", lambda: self.tr("Open"), lambda: self.desk.open(self.chosen()), "open")
        add("pin", lambda: self.tr("Pin or unpin"), self._pin, "pin", "Ctrl+P")
        add("delete", lambda: self.tr("Delete"), self._delete, "trash", "Del")

    # What is shown

    def _on_typed(self) -> None:
        self._limit = _FOUND
        self._show(afresh=True)

    def _on_filter(self, wanted: dict[str, str]) -> None:
        typed = self.search.text()
        for name, value in wanted.items():
            typed = asking.with_filter(typed, name, value)
        self.search.setText(typed)
        self.search.setFocus()

    def _show(self, *, afresh: bool = False) -> None:
        """Show what is asked for; ``afresh`` chooses the first of it, else the one that was chosen."""
        asked = asking.read(self.search.text())
        self.filters.show_asked(asked)
        chosen, language = "" if afresh else self.list.chosen(), window_language()
        try:
            among = self._filtered(asked)
            said = self._said(asked, among)
        except ProtocolistError as problem:
            self.desk.notices.problem(problem)
            among, said = (), ()
        if asked.text:
            fits = asking.fitting(asked.text)
            named = tuple(one for one in among if fits(one.named))
            rows, self._passages = found_rows(named, said, more=len(said) == self._limit)
        else:
            rows, self._passages = under_headings(among), {}
        known = {**self._summaries, **{found.meeting.id: found.meeting for found in said}}

        def line(id: str) -> Line:
            if id in self._passages:
                return passage_line(self._passages[id], id)
            return line_of(known[id], language)

        self.list.lines.show_rows(rows, line, self._passages)
        self.list.choose(chosen)
        bare = not self._summaries
        for part in (self.filters, self.tools):
            part.setVisible(not bare)
        self.stack.setCurrentWidget(self.empty if bare else self.list if rows else self.nothing)
        self.desk.actions.refresh()

    def _filtered(self, asked: asking.Asked) -> tuple[MeetingSummary, ...]:
        """Return the meetings that the filters let through."""
        shown: Iterator[MeetingSummary] = iter(self._summaries.values())
        if asked.partner:
            fits = asking.fitting(asked.partner)
            shown = (one for one in shown if fits(one.parties_named))
        if first := asking.first_day(asked.since):
            shown = (one for one in shown if one.date >= first)
        if last := asking.last_day(asked.until):
            shown = (one for one in shown if one.date and one.date <= last)
        if asked.status:
            wanted = asking.statuses(asked.status)
            shown = (one for one in shown if one.status in wanted)
        if asked.person:
            there = self.desk.archive.with_participant(asked.person)
            shown = (one for one in shown if one.id in there)
        return tuple(shown)

    def _said(self, asked: asking.Asked, among: tuple[MeetingSummary, ...]) -> tuple[Found, ...]:
        """Return the meetings among some in which it was said."""
        from app.archive import Filter

        if not asked.text:
            return ()
        chosen = Filter(meetings=frozenset(one.id for one in among)) if asked.filtered else None
        return self.desk.archive.search(asked.text, chosen, limit=self._limit)

    def _warm(self) -> None:
        """Get some meetings' words for the search ready, so that its first key need not wait for all."""
        some = [(each.named, each.parties_named) for each in islice(self._cold, _WARMED)]
        if not some:
            self._warming.stop()
            self._settled.start()

    def _prepare(self) -> None:
        """Load the dictionaries that the first search and the first save would wait for, beside the window's thread."""
        self.session.chores.do(self.desk.archive.prepare_search)

    # What is done

    def _on_activated(self, index: QModelIndex) -> None:
        id = self.list.lines.line(index.row()).id if index.isValid() else ""
        meeting, _, place = id.partition("/")
        if id == OLDER:
            self._limit *= 4
            self._show()
        elif meeting:
            self.desk.open(meeting)
            if place:
                self.desk.go(place)

    def _pop_up(self, at: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for name in _ON_ONE:
            menu.addAction(self.desk.actions[f"meetings.{name}"])
        menu.popup(self.list.viewport().mapToGlobal(at))

    def _pin(self) -> None:
        id = self.chosen()
        self._release(id)
        try:
            loaded = self.desk.archive.load(id)
            pinned = evolve(loaded.meeting, pinned=not loaded.meeting.pinned)
            self.desk.archive.save(loaded.meeting, pinned, loaded.revision)
        except ProtocolistError as problem:
            self.desk.notices.problem(problem)
        self.load()

    def _delete(self) -> None:
        id = self.chosen()
        title = line_of(self._summaries[id], window_language()).title
        self._release(id)
        try:
            self.desk.archive.delete(id, Phrase("MeetingsPage", "deletion of “{title}”", title=title))
        except ProtocolistError as problem:
            self.desk.notices.problem(problem)
            return
        self.load()
        self.desk.notices.toast(
            self.tr("“{title}” is deleted").format(title=title), action=self.tr("Undo"), run=self.undo
        )

    def _release(self, id: str) -> None:
        """Close the meeting if it is the open one: the archive is about to change it."""
        current = self.session.current
        if current is not None and current.id == id:
            self.session.close()

    def _step(self, step: Callable[[], str], *, again: bool = False) -> None:
        try:
            name = step()
        except ProtocolistError as problem:
            self.desk.notices.problem(problem)
            return
        self.load()
        self.desk.say_step(name, again=again)
