"""The thread that writes: every change is on disk soon, and the window never waits for it."""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime
from typing import TYPE_CHECKING

from attrs import define
from PySide6.QtCore import QObject, QThread, Signal

from app.domain.model import Meeting
from app.domain.unfiled import Unfiled
from app.errors import ProtocolistError
from app.gui.calm import Calm

if TYPE_CHECKING:
    from app.archive import Archive

DELAY = 0.1
"""Seconds a change may wait for others to be written along; the wait does not start anew with each change."""
PATIENCE = 0.05
"""Seconds that writing waits at most, after that, for a pause between two keys."""
ASIDE = "aside"
"""Where a meeting is kept that somebody else changed meanwhile, until it is said which holds."""
RETRIES = (1.0, 2.0, 5.0, 10.0)
"""Seconds between attempts after a failure; the last goes on."""


@define
class _Copy:
    """A meeting as the archive holds it, and as it should be."""

    saved: Meeting | None
    revision: int
    wanted: Meeting | None = None
    held: bool = False
    aside: Meeting | None = None
    """What was last kept beside the record, while somebody else's state of it is in its place."""


class Writer(QThread):
    """Saves the newest state of each open meeting, with what is not filed yet, and runs small jobs after it.

    What takes long is none of its work: whatever comes after it would wait.

    Signals come from this thread: ``saved(meeting id, at)``, ``failed(problem)`` (it goes on trying), ``recovered()``
    (all is written that had failed), ``stale(meeting id, problem)`` (it stops saving that meeting until told how to
    go on).
    """

    saved = Signal(str, object)
    failed = Signal(object)
    recovered = Signal()
    stale = Signal(str, object)

    def __init__(self, archive: Archive, calm: Calm, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._archive, self._calm = archive, calm
        self._change = threading.Condition()
        self._copies: dict[str, _Copy] = {}
        self._unfiled: dict[tuple[str, str], Unfiled] = {}
        self._jobs: dict[str, Callable[[], object]] = {}
        self._due = self._late_at = 0.0
        self._failures = 0
        self._hand = ThreadPoolExecutor(1, "small jobs")
        self._doing = False
        self._writing = self._hurried = self._troubled = False
        self._stopping = False

    def hold(self, meeting: Meeting, revision: int, *, saved: bool = True) -> None:
        """Take over a meeting as it was loaded; ``saved`` False means that it is not in the archive yet."""
        with self._change:
            self._drop(meeting.id)
            self._copies[meeting.id] = _Copy(meeting if saved else None, revision)
        if not saved:
            self.submit(meeting)

    def release(self, id: str) -> None:
        """Forget a meeting that is closed and written, or whose state is kept elsewhere."""
        with self._change:
            copy = self._copies.get(id)
            if copy is not None and (copy.wanted is None or copy.held):
                self._drop(id)

    def is_held(self, id: str) -> bool:
        """Tell whether a meeting waits for somebody to say how to go on, after a stale save."""
        with self._change:
            return id in self._copies and self._copies[id].held

    def _drop(self, id: str) -> None:
        copy = self._copies.pop(id, None)
        if copy is not None and copy.held:
            self._unfiled[id, ASIDE] = Unfiled(id, ASIDE, "")
            self._wake()

    def submit(self, meeting: Meeting, *, typing: bool = False) -> None:
        """Ask for this state to be written; a newer one replaces it. Only while ``typing`` goes on, more may come."""
        with self._change:
            self._copies[meeting.id].wanted = meeting
            self._wake(DELAY if typing else 0.0)

    def keep(self, unfiled: Unfiled) -> None:
        """Ask for a text that is not filed yet to be written; a newer one of the same place replaces it."""
        with self._change:
            self._unfiled[unfiled.meeting, unfiled.place] = unfiled
            self._wake()

    def job(self, key: str, work: Callable[[], object]) -> None:
        """Ask for another small write (a setting); a newer one of the same key replaces it."""
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
        self._hand.shutdown()
        return done

    def run(self) -> None:
        """Write until told to stop."""
        while self._wait():
            if not self._hurried and (patience := self._late_at - time.monotonic()) > 0:
                self._calm.wait(patience)
            self._write_all()

    def _wake(self, delay: float = DELAY) -> None:
        # The first change sets the time; later ones go along with it, but for what waits for nothing.
        due = time.monotonic() + delay
        if not self._due or (due < self._due and not self._failures):
            self._due = due
        self._change.notify_all()

    def _wait(self) -> bool:
        with self._change:
            while not self._stopping:
                if self._work_left() and self._due:
                    left = self._due - time.monotonic()
                    if left <= 0:
                        self._late_at, self._due = self._due + PATIENCE, 0.0
                        return True
                    self._change.wait(left)
                else:
                    self._change.wait()
            return False

    def _work_left(self) -> bool:
        # What is just being written is not on disk yet: a flush waits for it too.
        wanted = any(copy.wanted is not copy.aside for copy in self._copies.values())
        return self._writing or self._doing or bool(self._jobs) or bool(self._unfiled) or wanted

    def _write_all(self) -> None:
        with self._change:
            self._writing = True
            meetings = [
                (id, c, c.wanted) for id, c in self._copies.items() if c.wanted is not None and not c.held
            ]
            held = [c for c in self._copies.values() if c.held]
            unfiled, self._unfiled = self._unfiled, {}
            jobs, self._jobs = self._jobs, {}
        try:
            for id, copy, wanted in meetings:
                self._save(id, copy, wanted, unfiled)
            for copy in held:
                self._keep_aside(copy, unfiled)
            if unfiled:
                self._archive.keep_unfiled(*unfiled.values())
                unfiled.clear()
        except Exception as error:  # noqa: BLE001 - the boundary of the thread: nothing may end it
            self._put_off(unfiled, jobs, error)
            with self._change:
                self._writing = False
                self._change.notify_all()
            return
        self._begin_jobs(jobs)
        with self._change:
            recovered, self._troubled = self._troubled, False
            self._failures = 0
            self._writing = False
            self._change.notify_all()
        if recovered:
            self.recovered.emit()

    def _save(self, id: str, copy: _Copy, wanted: Meeting, unfiled: dict[tuple[str, str], Unfiled]) -> None:
        """Write a meeting and, in one transaction, what of it is not filed; take that away from ``unfiled``."""
        from app.archive import StaleSave

        own = {place: text for place, text in unfiled.items() if text.meeting == id}
        try:
            if copy.saved is not wanted:
                copy.revision = self._archive.save(copy.saved, wanted, copy.revision, unfiled=own.values())
                copy.saved = wanted
                for place in own:
                    del unfiled[place]
        except StaleSave as problem:
            copy.held = True
            self._keep_aside(copy, unfiled)
            self.stale.emit(id, problem)
            return
        with self._change:
            if copy.wanted is wanted:
                copy.wanted = None
        self.saved.emit(id, datetime.now().astimezone())

    def _begin_jobs(self, jobs: dict[str, Callable[[], object]]) -> None:
        """Do small jobs on a thread of their own: a slow disk must not keep what is typed waiting behind them."""
        with self._change:
            if self._doing or not jobs:
                self._jobs = {**jobs, **self._jobs}
            else:
                self._doing = True
                self._hand.submit(self._do, jobs)
            if self._jobs:
                self._wake()

    def _do(self, jobs: dict[str, Callable[[], object]]) -> None:
        try:
            while jobs:
                key = next(iter(jobs))
                jobs[key]()
                del jobs[key]
        except Exception as error:  # noqa: BLE001 - the boundary of the thread, as above
            self._put_off({}, jobs, error)
        with self._change:
            self._doing = False
            self._change.notify_all()

    @staticmethod
    def _keep_aside(copy: _Copy, unfiled: dict[tuple[str, str], Unfiled]) -> None:
        """Keep a held meeting beside the record, as whole as it is, for the case that the program ends."""
        from app.domain import codec

        wanted = copy.wanted
        if wanted is not None and wanted is not copy.aside:
            unfiled[wanted.id, ASIDE] = Unfiled(wanted.id, ASIDE, codec.dumps(wanted))
            copy.aside = wanted

    def _put_off(
        self,
        unfiled: dict[tuple[str, str], Unfiled],
        jobs: dict[str, Callable[[], object]],
        error: Exception,
    ) -> None:
        with self._change:
            self._unfiled = {**unfiled, **self._unfiled}
            self._jobs = {**jobs, **self._jobs}
            self._due = time.monotonic() + RETRIES[min(self._failures, len(RETRIES) - 1)]
            self._failures += 1
            self._troubled = True
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
