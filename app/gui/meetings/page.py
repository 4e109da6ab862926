"""The start page: all meetings, and new ones."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from attrs import evolve
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout

from app.domain.model import Blueprint, Meeting
from app.errors import ProtocolistError
from app.files import refused
from app.gui import problems
from app.gui.meeting.page import Page
from app.gui.meetings.listing import fits, line_of, under_headings
from app.gui.meetings.making import blank, next_hour
from app.gui.theme import GAP, ROOM, TIGHT, WIDE
from app.gui.translation import window_language
from app.gui.widgets import EmptyState, Line, LinesView, SearchField, heading

if TYPE_CHECKING:
    from app.archive import MeetingSummary

_ON_ONE = (
    "meetings.open",
    "meetings.next",
    "meetings.duplicate",
    "meetings.pin",
    "meetings.blueprint",
    "meetings.delete",
)


class MeetingsPage(Page):
    """The list of meetings with search; new, next, duplicate, pin, delete with undo."""

    def build(self) -> None:
        self._summaries: dict[str, MeetingSummary] = {}
        self._register()
        self.heading = heading()
        self.search = SearchField()
        self.search.setObjectName("meetings.search")
        self.search.setMaximumWidth(420)
        self.search.textChanged.connect(lambda _: self._show())
        self.list = LinesView()
        self.list.setObjectName("meetings.list")
        self.list.activated.connect(self._on_activated)
        self.list.typed.connect(self.search.begin)
        self.search.returnPressed.connect(lambda: self._open() if self.list.chosen() else None)
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
        super().retranslate()
        self.heading.setText(self.tr("Meetings"))
        self.search.say(self.tr("Search everything said"))
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

    def undo(self) -> None:
        self._step(self.desk.archive.undo, self.tr("Undone: {step}"))

    def redo(self) -> None:
        self._step(self.desk.archive.redo, self.tr("Done again: {step}"))

    def _step(self, step: Callable[[], str], said: str) -> None:
        try:
            name = step()
        except ProtocolistError as problem:
            self.desk.notices.problem(problem)
            return
        self.load()
        self.desk.notices.toast(said.format(step=name) if name else self.tr("Nothing to undo here"))

    def load(self) -> None:
        """Read the list anew."""
        try:
            self._summaries = {summary.id: summary for summary in self.desk.archive.meetings()}
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
        more = self.button("meetings.from")
        self._more = more
        head.addWidget(more)
        head.addWidget(self.button("meetings.new", "primary"))
        tools = QHBoxLayout()
        tools.setSpacing(TIGHT)
        for name in (
            "meetings.open",
            "meetings.next",
            "meetings.duplicate",
            "meetings.pin",
            "meetings.delete",
        ):
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
            return bool(self.list.chosen())

        self.desk.actions.add(
            "meetings.new",
            lambda: self.tr("New meeting"),
            self._new,
            keys=("Ctrl+N",),
            icon="plus",
            group=group,
        )
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
            (
                "meetings.blueprint",
                lambda: self.tr("Keep as a blueprint"),
                self._keep_blueprint,
                (),
                "template",
            ),
            ("meetings.delete", lambda: self.tr("Delete"), self._delete, ("Del",), "trash"),
        )
        for name, text, run, keys, icon in entries:
            self.action(name, text, run, keys=keys, icon=icon, group=group, enabled=one)
        self.action(
            "meetings.from", lambda: self.tr("New from…"), self._new_from, icon="calendar-add", group=group
        )
        self.action(
            "meetings.ics", lambda: self.tr("New from an invitation (.ics)…"), self._from_ics, group=group
        )
        self.action(
            "meetings.sample", lambda: self.tr("Open the sample"), self._sample, icon="eye", group=group
        )

    def _show(self) -> None:
        typed = self.search.text().strip()
        shown, found = self._search(typed) if typed else (tuple(self._summaries.values()), {})
        chosen, language = self.list.chosen(), window_language()
        known = {**self._summaries, **{summary.id: summary for summary in shown}}

        def line(id: str) -> Line:
            return line_of(known[id], language, found.get(id, ""))

        self.list.lines.show_rows(under_headings(shown), line, found)
        self.list.choose(chosen)
        bare = not self._summaries
        self.stack.setCurrentWidget(self.empty if bare else self.list if shown else self.nothing)
        self.desk.actions.refresh()

    def _search(self, typed: str) -> tuple[tuple[MeetingSummary, ...], dict[str, str]]:
        """Return the meetings named so, and those in which it was said, with the words around."""
        named = tuple(summary for summary in self._summaries.values() if fits(summary, typed))
        try:
            said = self.desk.archive.search(typed)
        except ProtocolistError as problem:
            self.desk.notices.problem(problem)
            said = ()
        found = {each.meeting.id: each.hits[0].snippet for each in said if each.hits}
        known = {summary.id for summary in named}
        return named + tuple(each.meeting for each in said if each.meeting.id not in known), found

    def _on_activated(self, index: QModelIndex) -> None:
        if id := self.list.lines.line(index.row()).id:
            self.desk.open(id)

    def _pop_up(self, at: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for name in _ON_ONE:
            menu.addAction(self.desk.actions[name])
        menu.popup(self.list.viewport().mapToGlobal(at))

    def _open(self) -> None:
        self.desk.open(self.list.chosen())

    def _new(self) -> None:
        languages = tuple(self.desk.state.get("languages", ["en", "ru"]))
        language = self.desk.state.get("entry_language", window_language())
        from app.gui.own import own_organisation, proposed_number

        archive = self.desk.archive
        made = blank(
            datetime.now().astimezone(), language, languages or (language,), own_organisation(archive)
        )
        self._start(evolve(made, number=proposed_number(archive, made)))

    def _new_from(self) -> None:
        """Offer what a meeting can begin from: the chosen one, a blueprint, an invitation."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for name in ("meetings.next", "meetings.duplicate", "meetings.ics"):
            menu.addAction(self.desk.actions[name])
        blueprints = self.desk.archive.blueprints()
        if blueprints:
            menu.addSection(self.tr("Blueprints"))
        for each in blueprints:
            menu.addAction(each.name, partial(self._from_blueprint, each))
        menu.popup(self._more.mapToGlobal(self._more.rect().bottomLeft()))

    def _from_blueprint(self, blueprint: Blueprint) -> None:
        from app.domain import edits, ids

        start = next_hour(datetime.now().astimezone())
        self._start(edits.from_blueprint(blueprint, ids.new_id, start))

    def _next(self) -> None:
        from app.domain import edits, ids

        start = next_hour(datetime.now().astimezone())
        self._from_chosen(lambda meeting: edits.next_meeting(meeting, ids.new_id, start))

    def _duplicate(self) -> None:
        from app.domain import edits, ids

        self._from_chosen(lambda meeting: edits.duplicate(meeting, ids.new_id))

    def _from_ics(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Open an invitation"), "", "iCalendar (*.ics)")
        if name:
            self.from_invitation(Path(name))

    def from_invitation(self, path: Path) -> None:
        """Begin a meeting from a calendar file."""
        from app.domain import ids
        from app.exchange import calendar

        try:
            invitations = calendar.read(path.read_bytes())
        except (OSError, ProtocolistError) as error:
            problem = refused(path, error) if isinstance(error, OSError) else error
            said = f"{path.name}: {problems.say(problem.sentence)}"
            self.desk.notices.problem(ProtocolistError(said, place=str(path), remedy=problem.remedy))
            return
        self._start(calendar.to_meeting(invitations, new_id=ids.new_id, language=window_language()))

    def _keep_blueprint(self) -> None:
        from app.domain import edits, ids

        id = self.list.chosen()
        meeting, name = self.desk.archive.load(id).meeting, self._title(id)
        self.desk.archive.save_blueprint(edits.blueprint(meeting, ids.new_id(), name))
        self.desk.notices.toast(self.tr("“{title}” is kept as a blueprint").format(title=name))

    def _sample(self) -> None:
        from app import documents

        self._start(documents.sample())

    def _from_chosen(self, make: Callable[[Meeting], Meeting]) -> None:
        try:
            self._start(make(self.desk.archive.load(self.list.chosen()).meeting))
        except ProtocolistError as problem:
            self.desk.notices.problem(problem)

    def _start(self, meeting: Meeting) -> None:
        self.session.start(meeting)
        self.desk.open(meeting.id)
        if not meeting.title:
            self.desk.go("title")

    def _title(self, id: str) -> str:
        return line_of(self._summaries[id], window_language()).title

    def _pin(self) -> None:
        id = self.list.chosen()
        self._release(id)
        try:
            loaded = self.desk.archive.load(id)
            pinned = evolve(loaded.meeting, pinned=not loaded.meeting.pinned)
            self.desk.archive.save(loaded.meeting, pinned, loaded.revision)
        except ProtocolistError as problem:
            self.desk.notices.problem(problem)
        self.load()

    def _delete(self) -> None:
        id = self.list.chosen()
        title = self._title(id)
        self._release(id)
        try:
            self.desk.archive.delete(id, self.tr("deletion of “{title}”").format(title=title))
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
