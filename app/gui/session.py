"""The open meeting: its state, its history, and its way to the disk."""

from __future__ import annotations

import atexit
import time
import weakref
from collections.abc import Callable, Iterable
from datetime import datetime
from typing import TYPE_CHECKING, Any

from attrs import evolve
from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from app.domain import ids
from app.domain.model import Meeting
from app.domain.unfiled import Unfiled
from app.errors import ProtocolistError
from app.gui.calm import Calm
from app.gui.chores import Chores
from app.gui.history import History, Step
from app.gui.record import Record
from app.gui.translation import Name, Phrase
from app.gui.writer import ASIDE, Writer

if TYPE_CHECKING:
    from app.archive import Archive

Edit = Callable[[Meeting], Meeting]


class Session(Record):
    """Holds the open meeting; every change goes through ``apply`` and is undoable, named and saved.

    ``changed(before, after)`` comes after every change, undo and redo; ``opened`` when another meeting (or none)
    is open. ``refused(problem)`` tells of an edit that the record does not take.
    """

    history_changed = Signal()
    refused = Signal(object)
    saved = Signal(object)
    save_failed = Signal(object)
    recovered = Signal()
    stale = Signal(object)
    set_apart = Signal()

    def __init__(self, archive: Archive, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.archive = archive
        self._meeting: Meeting | None = None
        self._known: dict[str, Any] = {}
        self._known_of: Meeting | None = None
        self._language = ""
        self._history = History()
        self._drafts: dict[str, tuple[str, int]] = {}
        self.saved_at: datetime | None = None
        self.calm = Calm(self)
        self.writer = Writer(archive, self.calm, self)
        self.writer.saved.connect(self._on_saved)
        self.writer.failed.connect(self.save_failed)
        self.writer.recovered.connect(self.recovered)
        self.writer.stale.connect(self._on_stale)
        self.chores = Chores()
        if not archive.read_only:
            self.writer.start()
            atexit.register(_finish_at_exit, weakref.ref(self))

    @property
    def meeting(self) -> Meeting:
        """The record as it stands. Raises RuntimeError when no meeting is open."""
        if self._meeting is None:
            raise RuntimeError("no meeting is open")
        return self._meeting

    @property
    def current(self) -> Meeting | None:
        """The record as it stands, or None."""
        return self._meeting

    def at(self, path: str) -> Any:
        """Return what stands at a path, a text with all its languages. Raises ProtocolistError."""
        if self._known_of is not self._meeting:
            # Editors and rows ask for the same places again and again while one change is shown.
            self._known, self._known_of = {}, self._meeting
        if path not in self._known:
            self._known[path] = self._found(path)
        return self._known[path]

    def _found(self, path: str) -> Any:
        collection, _, rest = path.partition(".")
        id, _, field = rest.partition(".")
        if collection != "entries" or not field:
            return super().at(path)
        from app.domain import paths

        # Thousands of entries are looked through for one; each part of it is asked for.
        return paths.of_row(self.at(f"entries.{id}"), path)

    @property
    def language(self) -> str:
        """The language in which texts are shown and typed."""
        return self._language or (self._meeting.language if self._meeting else "en")

    def set_language(self, language: str) -> None:
        """Show and type texts in another language."""
        if language != self.language:
            self._language = language
            self.language_changed.emit(language)

    def open(self, id: str) -> None:
        """Open a meeting of the archive. Raises ProtocolistError when it cannot be read."""
        self._let_go()
        loaded = self.archive.load(id)
        drafts = {draft.place: (draft.text, draft.caret) for draft in self.archive.drafts(id)}
        aside, _ = drafts.pop(ASIDE, ("", 0))
        self.writer.hold(loaded.meeting, loaded.revision)
        self._show(loaded.meeting, drafts)
        if aside and not self.archive.read_only:
            self._bring_from_aside(id, aside)

    def start(self, meeting: Meeting, unfiled: Iterable[Unfiled] = ()) -> None:
        """Open a new meeting, which goes into the archive at once."""
        self._let_go()
        self.writer.hold(meeting, 0, saved=False)
        self._take(meeting, unfiled)

    def bring_in(self, copy: Meeting, unfiled: Iterable[Unfiled]) -> None:
        """Open a copy that was written elsewhere: a step on top of what the archive has of that meeting."""
        if self.archive.revision(copy.id) is None:
            self.start(copy, unfiled)
            return
        self._let_go()
        loaded = self.archive.load(copy.id)
        self.writer.hold(loaded.meeting, loaded.revision)
        self._take(loaded.meeting, unfiled)
        self.apply(Phrase("Session", "opening of a saved copy"), lambda _: copy)

    def close(self) -> None:
        """Leave the open meeting, written."""
        self._let_go()
        self._show(None)

    def finish(self) -> bool:
        """Write everything and stop the writer; tell whether all is on disk."""
        self.chores.finish()
        if self._meeting is not None:
            self._set_apart(self._meeting)
        return self.writer.finish() if self.writer.isRunning() else True

    def apply(self, name: Name, edit: Edit, *, merge: str = "") -> bool:
        """Make a change, one undoable step called ``name``; tell whether the record took it.

        Steps with the same ``merge`` (a field's path) join while no pause lies between them.
        """
        before = self.meeting
        if self.archive.read_only:
            self.refused.emit(ProtocolistError(self.archive.reason))
            return False
        try:
            after = edit(before)
        except ProtocolistError as problem:
            self.refused.emit(problem)
            return False
        if after is not before:
            self._history.push(Step(name, before, after, merge, time.monotonic()))
            self._set(after, typing=bool(merge))
        return True

    def correct(self) -> bool:
        """Open the next version of a signed record, as a step; tell whether it is open."""
        from app.domain import edits

        return self.apply(Phrase("Session", "correction"), edits.correct)

    def put(self, name: Name, path: str, value: Any, *, merge: str = "") -> bool:
        """Put a value, or a text in one language (``title.ru``), at a path as a step."""
        from app.domain import edits

        return self.apply(name, lambda meeting: edits.put(meeting, path, value), merge=merge)

    def undo(self) -> None:
        """Take the last step back."""
        if step := self._history.undo():
            self._set(step.before)

    def redo(self) -> None:
        """Do the last undone step again."""
        if step := self._history.redo():
            self._set(step.after)

    @property
    def undo_name(self) -> str:
        """The name of the step that undo takes back, or empty."""
        return str(self._history.done[-1].name) if self._history.done else ""

    @property
    def redo_name(self) -> str:
        """The name of the step that redo does again, or empty."""
        return str(self._history.undone[-1].name) if self._history.undone else ""

    def steps(self) -> tuple[str, ...]:
        """Return the names of all steps that can be undone, newest first."""
        return tuple(str(step.name) for step in reversed(self._history.done))

    def keep_draft(self, place: str, text: str, caret: int) -> None:
        """Keep what is typed and not filed yet, with the caret, on disk as soon as a change."""
        if text:
            self._drafts[place] = (text, caret)
        else:
            self._drafts.pop(place, None)
        self.writer.keep(Unfiled(self.meeting.id, place, text, caret))

    def draft(self, place: str) -> tuple[str, int] | None:
        """Return what was typed at a place and not filed yet, with the caret, or None."""
        return self._drafts.get(place)

    def drafts(self) -> dict[str, tuple[str, int]]:
        """Return all that was typed and not filed yet, with the caret, by place."""
        return dict(self._drafts)

    def reload(self, *, reapply: bool) -> None:
        """After a stale save: take the archive's state, and put ours on top of it as one step if wanted."""
        ours = self.meeting
        loaded = self.archive.load(ours.id)
        self.writer.hold(loaded.meeting, loaded.revision)
        self._history.clear()
        self._set(loaded.meeting, write=False)
        if reapply:
            self.apply(Phrase("Session", "Put my version over the other"), lambda _: ours)

    def keep_copy(self, new_id: str, rename: Edit) -> None:
        """After a stale save: go on with our state as a meeting of its own."""
        ours, unfiled = (
            self.meeting,
            [Unfiled(new_id, place, *typed) for place, typed in self._drafts.items()],
        )
        copy = rename(evolve(ours, id=new_id))
        self.writer.hold(copy, 0, saved=False)
        self.writer.release(ours.id)
        self._take(copy, unfiled)

    def _let_go(self) -> None:
        if self._meeting is not None:
            self._set_apart(self._meeting)
            self.writer.flush()
            self.writer.release(self._meeting.id)

    def _set_apart(self, meeting: Meeting) -> None:
        """Keep a state nobody decided about, where another is in its place, as a meeting of its own."""
        if self.writer.is_held(meeting.id):
            copy = evolve(meeting, id=ids.new_id())
            self.writer.hold(copy, 0, saved=False)
            self.writer.release(meeting.id)
            self.writer.flush()
            self.writer.release(copy.id)
            self.set_apart.emit()

    def _bring_from_aside(self, id: str, text: str) -> None:
        """Do so with what was kept when the program ended."""
        from app.domain import codec

        try:
            self.archive.save(None, evolve(codec.loads(text), id=ids.new_id()))
        except ProtocolistError as problem:
            self.refused.emit(problem)
            return
        self.writer.keep(Unfiled(id, ASIDE, ""))
        self.set_apart.emit()

    def _take(self, meeting: Meeting, unfiled: Iterable[Unfiled]) -> None:
        self._show(meeting, {each.place: (each.text, each.caret) for each in unfiled})
        for place, typed in self.drafts().items():
            self.keep_draft(place, *typed)

    def _show(self, meeting: Meeting | None, drafts: dict[str, tuple[str, int]] | None = None) -> None:
        self.calm.stir()
        self._meeting = meeting
        self._drafts = dict(drafts or {})
        self._language = ""
        self._history.clear()
        self.saved_at = None
        self.opened.emit()
        self.history_changed.emit()

    def _set(self, after: Meeting, *, write: bool = True, typing: bool = False) -> None:
        before, self._meeting = self._meeting, after
        self.calm.stir()
        if write:
            self.writer.submit(after, typing=typing)
        self.changed.emit(before, after)
        self.history_changed.emit()

    def _on_saved(self, id: str, at: datetime) -> None:
        if self._meeting is not None and id == self._meeting.id:
            self.saved_at = at
            self.saved.emit(at)

    def _on_stale(self, id: str, problem: ProtocolistError) -> None:
        if self._meeting is not None and id == self._meeting.id:
            self.stale.emit(problem)


def _finish_at_exit(reference: weakref.ref[Session]) -> None:
    """Write what is left when the program ends without closing its window."""
    session = reference()
    if session is not None and isValid(session):
        session.finish()
