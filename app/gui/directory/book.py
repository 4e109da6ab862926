"""The directory while it is edited: changed step by step, on disk soon, undone through the archive's journal."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from app.archive import Archive, StaleSave
from app.domain.directory import Directory
from app.domain.unfiled import Unfiled
from app.errors import ProtocolistError
from app.gui.history import PAUSE
from app.gui.record import Record
from app.gui.translation import Name, window_language

DELAY = 200
"""Milliseconds a change may wait to be written; the wait does not start anew with each key."""

TRY_AGAIN = 2000
"""Milliseconds after which writing is tried again where it failed."""
DRAFTS = "directory"
"""Stands for the directory where the archive keeps drafts by meeting."""

Edit = Callable[[Directory], Directory]


class Book(Record):
    """Holds the directory; every change goes through ``apply``, a named step of the archive's journal.

    ``refused(problem)`` tells of an edit that the directory does not take, or that could not be written.
    """

    refused = Signal(object)

    def __init__(self, archive: Archive, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.archive = archive
        self._saved = self._directory = Directory()
        self._burst = ("", 0.0, 0)
        self._name: Name = ""
        self._by_id: dict[str, tuple[tuple[Any, ...], dict[str, Any]]] = {}
        self._drafts: dict[str, tuple[str, int]] = {}
        self._unkept: dict[str, tuple[str, int]] = {}
        self._timer = QTimer(self, singleShot=True, interval=DELAY)
        self._timer.timeout.connect(self.save)

    @property
    def current(self) -> Directory:
        """The directory as it stands."""
        return self._directory

    @property
    def language(self) -> str:
        """The language of the window."""
        return window_language()

    def at(self, path: str) -> Any:
        """Return what stands at a path; an entry among thousands is found at once."""
        from app.domain import paths

        kind, _, rest = path.partition(".")
        rows = getattr(self._directory, kind, ())
        if not rest or not isinstance(rows, tuple):
            return paths.get(self._directory, path)
        held, by_id = self._by_id.get(kind, ((), {}))
        if held is not rows:
            by_id = {each.id: each for each in rows}
            self._by_id[kind] = rows, by_id
        entry = by_id.get(rest.partition(".")[0])
        few: dict[str, Any] = {kind: (entry,) if entry is not None else ()}
        return paths.get(Directory(**few), path)

    def load(self) -> None:
        """Take what the archive holds."""
        self.save()
        try:
            self._saved = self.archive.directory()
            self._drafts = {d.place: (d.text, d.caret) for d in self.archive.drafts(DRAFTS)}
        except ProtocolistError as problem:
            self.refused.emit(problem)
            return
        self._set(self._saved)

    def put(self, name: Name, path: str, value: Any, *, merge: str = "") -> bool:
        """Put a value, or a text in one language, at a path as a step."""
        from app.domain.edits import directory as edits

        return self.apply(name, lambda directory: edits.put(directory, path, value), merge=merge)

    def apply(self, name: Name, edit: Edit, *, merge: str = "") -> bool:
        """Make a change, one undoable step called ``name``; tell whether it was taken.

        Steps with the same ``merge`` (a field's path) join while no pause lies between them.
        """
        if self.archive.read_only:
            self.refused.emit(ProtocolistError(self.archive.reason))
            return False
        try:
            after = edit(self._directory)
        except ProtocolistError as problem:
            self.refused.emit(problem)
            return False
        if after is self._directory:
            return True
        last, at, count = self._burst
        now = time.monotonic()
        if not merge or merge != last or now - at > PAUSE:
            self.save()
            count += 1
        self._burst, self._name = (merge, now, count), name
        self._set(after)
        if merge:
            if not self._timer.isActive():
                self._timer.start()
            return True
        return self.save()

    def take_over(self, before: Directory, after: Directory) -> None:
        """Show what was written beside the window, which made ``before`` into ``after``."""
        self._burst = ("", 0.0, self._burst[2])
        if self._directory is before:
            self._saved = after
            self._set(after)
        else:
            self.load()

    def keep_draft(self, place: str, text: str, caret: int) -> None:
        self._unkept[place] = (text, caret)
        if text:
            self._drafts[place] = (text, caret)
        else:
            self._drafts.pop(place, None)
        if not self._timer.isActive():
            self._timer.start()

    def draft(self, place: str) -> tuple[str, int] | None:
        return self._drafts.get(place)

    def undo(self) -> None:
        """Take the last step of the archive's journal back."""
        self.step(self.archive.undo)

    def redo(self) -> None:
        """Do again what was undone last."""
        self.step(self.archive.redo)

    def step(self, step: Callable[[], str]) -> str:
        """Go a step back or forth in the journal and return its name, empty where there is none."""
        self.save()
        self._burst = ("", 0.0, self._burst[2])
        name = ""
        try:
            name = step()
        except ProtocolistError as problem:
            self.refused.emit(problem)
        self.load()
        return name

    def save(self) -> bool:
        """Write what was changed; tell whether everything is on disk."""
        self._timer.stop()
        if not self._keep_drafts():
            return False
        if self._directory is self._saved:
            return True
        merge, _, count = self._burst
        joins = f"{merge} {count}" if merge else ""
        try:
            self.archive.save_directory(self._saved, self._directory, self._name, joins=joins)
        except StaleSave:
            return self._save_over()
        except ProtocolistError as problem:
            return self._put_off(problem)
        self._saved = self._directory
        return True

    @property
    def unwritten(self) -> bool:
        """Whether something is not on disk that nobody else writes."""
        return bool(self._unkept) or self._directory is not self._saved

    def _keep_drafts(self) -> bool:
        try:
            for place, (text, caret) in list(self._unkept.items()):
                self.archive.keep_unfiled(Unfiled(DRAFTS, place, text, caret))
                del self._unkept[place]
        except ProtocolistError as problem:
            return self._put_off(problem)
        return True

    def _put_off(self, problem: ProtocolistError) -> bool:
        """Say why nothing could be written, and try again."""
        self.refused.emit(problem)
        QTimer.singleShot(TRY_AGAIN, self, self.save)
        return False

    def _save_over(self) -> bool:
        """Somebody else has written: put what was changed here on top of that."""
        from app.domain.edits import directory as edits

        try:
            theirs = self.archive.directory()
            ours = edits.rebased(self._saved, self._directory, theirs)
            self.archive.save_directory(theirs, ours, self._name)
        except ProtocolistError as problem:
            self.refused.emit(problem)
            return False
        self._saved = ours
        self._set(ours)
        return True

    def _set(self, after: Directory) -> None:
        before, self._directory = self._directory, after
        if before is not after:
            self.changed.emit(before, after)
