"""The thread that writes: every change is on disk soon, and the window never waits for it."""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from attrs import define
from PySide6.QtCore import QObject, QThread, Signal

from app.domain.model import Meeting
from app.errors import ProtocolistError
from app.gui.calm import Calm

if TYPE_CHECKING:
    from app.archive import Archive

DELAY = 0.15
"""Seconds a change may wait for others to be written along; the wait does not start anew with each change."""
PATIENCE = 0.1
"""Seconds that writing waits at most for a pause between two keys."""
RETRIES = (1.0, 2.0, 5.0, 10.0)
"""Seconds between attempts after a failure; the last goes on."""


@define
class _Copy:
    """A meeting as the archive holds it, and as it should be."""

    saved: Meeting | None
    revision: int
    wanted: Meeting | None = None
    held: bool = False


class Writer(QThread):
    """Saves the newest state of each open meeting, and runs small jobs in the order they came.

    Signals come from this thread: ``saved(meeting id, at)``, ``failed(problem)`` (it goes on trying),
    ``stale(meeting id, problem)`` (it stops saving that meeting until told how to go on).
    """

    saved = Signal(str, object)
    failed = Signal(object)
    stale = Signal(str, object)

    def __init__(self, archive: Archive, calm: Calm, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._archive, self._calm = archive, calm
        self._change = threading.Condition()
        self._copies: dict[str, _Copy] = {}
        self._jobs: dict[str, Callable[[], object]] = {}
        self._due = 0.0
        self._failures = 0
        self._writing = self._hurried = False
        self._stopping = False

    def hold(self, meeting: Meeting, revision: int, *, saved: bool = True) -> None:
        """Take over a meeting as it was loaded; ``saved`` False means that it is not in the archive yet."""
        with self._change:
            self._copies[meeting.id] = _Copy(meeting if saved else None, revision)
        if not saved:
            self.submit(meeting)

    def release(self, id: str) -> None:
        """Forget a meeting that is closed and written."""
        with self._change:
            copy = self._copies.get(id)
            if copy is not None and (copy.wanted is None or copy.held):
                del self._copies[id]

    def submit(self, meeting: Meeting) -> None:
        """Ask for this state to be written within DELAY; a newer one replaces it."""
        with self._change:
            self._copies[meeting.id].wanted = meeting
            self._wake()

    def job(self, key: str, work: Callable[[], object]) -> None:
        """Ask for a small write (a draft, a setting); a newer one of the same key replaces it."""
        with self._change:
            self._jobs[key] = work
            self._wake()

    def retry(self) -> None:
        """Try at once what failed before."""
        with self._change:
            self._due = time.monotonic()
            self._change.notify_all()

    def flush(self, seconds: float = 10.0) -> bool:
        """Wait until everything is written, at most so long; tell whether it is."""
        deadline = time.monotonic() + seconds
        with self._change:
            self._failures, self._hurried = 0, True
            self._due = time.monotonic()
            self._change.notify_all()
            while (
                self._work_left() and self.isRunning() and not self._failures and time.monotonic() < deadline
            ):
                self._change.wait(0.05)
            self._hurried = False
            return not self._work_left()

    def finish(self) -> bool:
        """Write what is left, stop, and tell whether everything is on disk."""
        done = self.flush()
        with self._change:
            self._stopping = True
            self._change.notify_all()
        self.wait()
        return done

    def run(self) -> None:
        """Write until told to stop."""
        while self._wait():
            if not self._hurried:
                self._calm.wait(PATIENCE)
            self._write_all()

    def _wake(self) -> None:
        # The first change sets the time; later ones go along with it.
        if not self._due:
            self._due = time.monotonic() + DELAY
        self._change.notify_all()

    def _wait(self) -> bool:
        with self._change:
            while not self._stopping:
                if self._work_left() and self._due:
                    left = self._due - time.monotonic()
                    if left <= 0:
                        self._due = 0.0
                        return True
                    self._change.wait(left)
                else:
                    self._change.wait()
            return False

    def _work_left(self) -> bool:
        # What is just being written is not on disk yet: a flush waits for it too.
        wanted = any(copy.wanted is not None and not copy.held for copy in self._copies.values())
        return self._writing or bool(self._jobs) or wanted

    def _write_all(self) -> None:
        with self._change:
            self._writing = True
            meetings = [
                (id, c, c.wanted) for id, c in self._copies.items() if c.wanted is not None and not c.held
            ]
            jobs, self._jobs = self._jobs, {}
        try:
            for id, copy, wanted in meetings:
                self._save(id, copy, wanted)
            while jobs:
                key = next(iter(jobs))
                jobs[key]()
                del jobs[key]
        except Exception as error:  # noqa: BLE001 - the boundary of the thread: nothing may end it
            self._put_off(jobs, error)
            return
        with self._change:
            self._failures = 0
            self._writing = False
            self._change.notify_all()

    def _save(self, id: str, copy: _Copy, wanted: Meeting) -> None:
        from app.archive import StaleSave

        try:
            if copy.saved is not wanted:
                copy.revision = self._archive.save(copy.saved, wanted, copy.revision)
                copy.saved = wanted
        except StaleSave as problem:
            copy.held = True
            self.stale.emit(id, problem)
            return
        with self._change:
            if copy.wanted is wanted:
                copy.wanted = None
        self.saved.emit(id, datetime.now().astimezone())

    def _put_off(self, jobs: dict[str, Callable[[], object]], error: Exception) -> None:
        with self._change:
            self._jobs = {**jobs, **self._jobs}
            self._due = time.monotonic() + RETRIES[min(self._failures, len(RETRIES) - 1)]
            self._failures += 1
            self._writing = False
            self._change.notify_all()
        if not isinstance(error, ProtocolistError):
            sys.excepthook(type(error), error, error.__traceback__)  # A bug, logged as one.
            error = _unexpected(error)
        self.failed.emit(error)


def _unexpected(error: Exception) -> ProtocolistError:
    return ProtocolistError(
        f"The archive could not be written ({type(error).__name__}).",
        remedy="The program goes on trying; nothing is lost.",
    )
