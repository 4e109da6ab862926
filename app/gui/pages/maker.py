"""Makes the previewed document off the GUI thread: the newest state wins, and typing goes before."""

from __future__ import annotations

import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from app.errors import ProtocolistError
from app.gui.answers import Answers
from app.gui.calm import BREATH, Calm
from app.word import Mark
from app.word.pages import Marks, Reader
from app.word.pages.model import Document

Render = Callable[[Mark], bytes]
"""Renders the document with marks around what the record's fields print."""

LONG, AGAIN, PATIENCE = 0.05, 0.3, 0.25
"""Seconds: from which making is long; within which a key follows another; that making waits at most for the next key.

What is long to make waits as long as it took the last time, if keys follow one another.
"""


class _Abandoned(Exception):
    """Nobody wants what is being made any more."""


class Maker(QObject):
    """Renders and reads one document at a time, whenever nobody types.

    ``made(document, newest)`` comes for each, ``newest`` False where the record has changed meanwhile;
    ``failed(problem)`` where the newest state cannot be made.
    """

    made = Signal(object, bool)
    failed = Signal(object)

    def __init__(self, calm: Calm, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._calm = calm
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="preview")
        self.marks = Marks()
        self._reader = Reader(self.marks, breathe=self._breathe)
        self._waiting: Render | None = None
        self._working = self._finished = False
        self._cost = self._asked = 0.0
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._next)
        self._results = Answers(self)

    def ask(self, render: Render) -> None:
        """Make what ``render`` returns, soon; it runs on another thread and must touch no widget."""
        self._waiting = render
        now = time.monotonic()
        waits = self._cost > LONG and now - self._asked < AGAIN
        self._asked = now
        self._timer.start(round(min(self._cost, PATIENCE) * 1000) if waits else BREATH)

    def finish(self) -> None:
        """Forget what waits, and wait for what runs."""
        self._waiting, self._finished = None, True
        self._timer.stop()
        self._thread.shutdown(wait=True)

    def _next(self) -> None:
        if self._waiting is None or self._working or self._timer.isActive():
            return
        render, self._waiting, self._working = self._waiting, None, True
        self._results.expect(self._thread.submit(self._make, render), self._on_done)

    def _make(self, render: Render) -> Document:
        start = time.thread_time()
        document = self._reader.read(render(self._mark))
        self._cost = time.thread_time() - start
        return document

    def _mark(self, value: Any, text: str) -> str:
        self._breathe()
        return self.marks.wrap(value, text)

    def _breathe(self) -> None:
        """Stand still while somebody types. Raises _Abandoned when the window closes."""
        if self._finished:
            raise _Abandoned
        self._calm.wait(0.25)

    def _on_done(self, result: Future[Document]) -> None:
        self._working = False
        newest = self._waiting is None
        self._next()
        problem = result.exception()
        if problem is None:
            self.made.emit(result.result(), newest)
        elif isinstance(problem, _Abandoned):
            return
        elif not isinstance(problem, ProtocolistError):
            raise problem
        elif newest:
            self.failed.emit(problem)
