"""One piece of work at a time on a thread of its own; the window hears of the newest."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any

from PySide6.QtCore import QObject, Signal

from app.errors import ProtocolistError
from app.gui.answers import Answers


class Background(QObject):
    """Runs what it is given, the newest alone: ``done(result)``, or ``failed(problem)`` for an expected error.

    ``ended()`` comes before either, and after a bug too.
    """

    done = Signal(object)
    failed = Signal(object)
    ended = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="background")
        self._newest = 0
        self._asked: Future[Any] | None = None
        self._results = Answers(self)
        self.destroyed.connect(lambda: self._thread.shutdown(wait=False, cancel_futures=True))

    def run(self, work: Callable[[], Any]) -> None:
        """Do this, and say nothing more of what was asked before."""
        if self._asked is not None:
            self._asked.cancel()  # What waits in vain need not be done.
        self._newest += 1
        number, self._asked = self._newest, self._thread.submit(work)
        self._results.expect(self._asked, lambda result: self._on_ended(number, result))

    def drop(self) -> None:
        """Say nothing of what runs."""
        self._newest += 1

    def _on_ended(self, number: int, result: Future[Any]) -> None:
        if number != self._newest:
            return
        self.ended.emit()
        problem = result.exception()
        if problem is None:
            self.done.emit(result.result())
        elif isinstance(problem, ProtocolistError):
            self.failed.emit(problem)
        else:
            raise problem
