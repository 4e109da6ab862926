"""The start page: all meetings, and new ones."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from attrs import evolve
from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListView, QMenu, QStackedWidget, QVBoxLayout

from app.domain.model import Meeting
from app.errors import ProtocolistError
from app.gui.meeting.page import Page
from app.gui.meetings.delegate import MeetingsDelegate
from app.gui.meetings.making import blank, next_hour
from app.gui.meetings.model import LINE, MeetingsModel, fits, under_headings
from app.gui.theme import GAP, ROOM, TIGHT, WIDE
from app.gui.translation import window_language
from app.gui.widgets import EmptyState, SearchField, heading

if TYPE_CHECKING:
    from app.archive import MeetingSummary

_ON_ONE = ("meetings.open", "meetings.next", "meetings.duplicate", "meetings.pin", "meetings.delete")


class MeetingsPage(Page):
    """The list of meetings with search; new, next, duplicate, pin, delete with undo."""

    def build(self) -> None:
        self._summaries: tuple[MeetingSummary, ...] = ()
        self._register()
        self.heading = heading()
        self.search = SearchField()
        self.search.setObjectName("meetings.search")
        self.search.setMaximumWidth(420)
        self.search.textChanged.connect(lambda _: self._show())
        self.model = MeetingsModel(self)
        self.list = QListView()
        self.list.setObjectName("meetings.list")
        self.list.setModel(self.model)
        self.list.setItemDelegate(MeetingsDelegate(self.list))
        self.list.setMouseTracking(True)
        self.list.setUniformItemSizes(False)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.activated.connect(self._on_activated)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._pop_up)
        self.list.selectionModel().currentChanged.connect(lambda *_: self.desk.actions.refresh())
        self.empty = EmptyState("calendar")
        self.empty.buttons.addWidget(self.button("meetings.sample"))
        self.empty.buttons.addWidget(self.button("meetings.new", "primary"))
        self.nothing = EmptyState("search")
        self.stack = QStackedWidget()
        for part in (self.list, self.empty, self.nothing):
            self.stack.addWidget(part)
        self._lay_out()

    def retranslate(self) -> None:
        self.heading.setText(self.tr("Meetings"))
        self.search.say(self.tr("Search meetings"))
        self.list.setAccessibleName(self.tr("Meetings"))
        self.empty.say(
            self.tr("No meetings yet"),
            self.tr("Start one now, or look around in a sample that you can delete afterwards."),
        )
        self.nothing.say(self.tr("Nothing found"), self.tr("Try fewer words, or part of a name."))
        self._show()

    def refresh(self, found: frozenset[str]) -> None:
        self.session.writer.flush(1.0)
        self.load()
        self.list.setFocus()

    def load(self) -> None:
        """Read the list anew."""
        try:
            self._summaries = self.desk.archive.meetings()
        except ProtocolistError as problem:
            self.desk.notices.problem(problem)
        self._show()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(GAP)
        head.addWidget(self.heading)
        head.addSpacing(ROOM)
        head.addWidget(self.search, 1)
        head.addStretch(1)
        head.addWidget(self.button("meetings.next"))
        head.addWidget(self.button("meetings.new", "primary"))
        tools = QHBoxLayout()
        tools.setSpacing(TIGHT)
        for name in ("meetings.open", "meetings.duplicate", "meetings.pin", "meetings.delete"):
            tools.addWidget(self.button(name, "quiet"))
        tools.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(WIDE, ROOM, WIDE, 0)
        column.setSpacing(GAP)
        column.addLayout(head)
        column.addLayout(tools)
        column.addWidget(self.stack, 1)

    def _register(self) -> None:
        def group() -> str:
            return self.tr("Meetings")

        def one() -> bool:
            return bool(self._chosen())

        entries: tuple[tuple[str, Callable[[], str], Callable[[], object], tuple[str, ...], str], ...] = (
            ("meetings.open", lambda: self.tr("Open"), self._open, (), "open"),
            (
                "meetings.next",
                lambda: self.tr("Next with this partner"),
                self._next,
                ("Ctrl+Shift+N",),
                "calendar-add",
            ),
            ("meetings.duplicate", lambda: self.tr("Duplicate"), self._duplicate, ("Ctrl+D",), "copy"),
            ("meetings.pin", lambda: self.tr("Pin or unpin"), self._pin, ("Ctrl+P",), "pin"),
            ("meetings.delete", lambda: self.tr("Delete"), self._delete, ("Del",), "trash"),
        )
        for name, text, run, keys, icon in entries:
            self.action(name, text, run, keys=keys, icon=icon, group=group, enabled=one)
        self.desk.actions.add(
            "meetings.new",
            lambda: self.tr("New meeting"),
            self._new,
            keys=("Ctrl+N",),
            icon="plus",
            group=group,
        )
        self.action(
            "meetings.sample", lambda: self.tr("Open the sample"), self._sample, icon="eye", group=group
        )

    def _show(self) -> None:
        typed = self.search.text().strip()
        shown, found = self._search(typed) if typed else (self._summaries, {})
        chosen = self._chosen()
        self.model.show_rows(under_headings(shown), window_language(), found)
        at = max(self.model.row_of(chosen), self.model.row_of(""))
        if at >= 0:
            index = self.model.index(at)
            self.list.selectionModel().setCurrentIndex(
                index, QItemSelectionModel.SelectionFlag.ClearAndSelect
            )
        bare = not self._summaries
        self.stack.setCurrentWidget(self.empty if bare else self.list if shown else self.nothing)
        self.desk.actions.refresh()

    def _search(self, typed: str) -> tuple[tuple[MeetingSummary, ...], dict[str, str]]:
        """Return the meetings named so, and those in which it was said, with the words around."""
        named = tuple(summary for summary in self._summaries if fits(summary, typed))
        try:
            said = self.desk.archive.search(typed)
        except ProtocolistError as problem:
            self.desk.notices.problem(problem)
            said = ()
        found = {each.meeting.id: each.hits[0].snippet for each in said if each.hits}
        known = {summary.id for summary in named}
        return named + tuple(each.meeting for each in said if each.meeting.id not in known), found

    def _chosen(self) -> str:
        index = self.list.currentIndex()
        return index.data(LINE).id if index.isValid() and index.data(LINE) else ""

    def _on_activated(self, index: QModelIndex) -> None:
        if id := index.data(LINE).id:
            self.desk.open(id)

    def _pop_up(self, at: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for name in _ON_ONE:
            menu.addAction(self.desk.actions[name])
        menu.popup(self.list.viewport().mapToGlobal(at))

    def _open(self) -> None:
        self.desk.open(self._chosen())

    def _new(self) -> None:
        languages = tuple(self.desk.state.get("languages", ["en", "ru"]))
        language = self.desk.state.get("entry_language", window_language())
        self._start(blank(datetime.now().astimezone(), language, languages or (language,)))

    def _next(self) -> None:
        from app.domain import edits, ids

        start = next_hour(datetime.now().astimezone())
        self._from_chosen(lambda meeting: edits.next_meeting(meeting, ids.new_id, start))

    def _duplicate(self) -> None:
        from app.domain import edits, ids

        self._from_chosen(lambda meeting: edits.duplicate(meeting, ids.new_id))

    def _sample(self) -> None:
        from app import documents

        self._start(documents.sample())

    def _from_chosen(self, make: Callable[[Meeting], Meeting]) -> None:
        try:
            self._start(make(self.desk.archive.load(self._chosen()).meeting))
        except ProtocolistError as problem:
            self.desk.notices.problem(problem)

    def _start(self, meeting: Meeting) -> None:
        self.session.start(meeting)
        self.desk.open(meeting.id)
        if not meeting.title:
            self.desk.go("title")

    def _pin(self) -> None:
        id = self._chosen()
        self._release(id)
        try:
            loaded = self.desk.archive.load(id)
            pinned = evolve(loaded.meeting, pinned=not loaded.meeting.pinned)
            self.desk.archive.save(loaded.meeting, pinned, loaded.revision)
        except ProtocolistError as problem:
            self.desk.notices.problem(problem)
        self.load()

    def _delete(self) -> None:
        id = self._chosen()
        title = self.model.line(self.model.row_of(id)).title
        self._release(id)
        try:
            deleted = self.desk.archive.delete(id)
        except ProtocolistError as problem:
            self.desk.notices.problem(problem)
            return
        self.load()

        def back() -> None:
            self.desk.archive.restore_deleted(deleted)
            self.load()

        self.desk.notices.toast(
            self.tr("“{title}” is deleted").format(title=title), action=self.tr("Undo"), run=back
        )

    def _release(self, id: str) -> None:
        """Close the meeting if it is the open one: the archive is about to change it."""
        current = self.session.current
        if current is not None and current.id == id:
            self.session.close()
