"""Makes the previewed document off the GUI thread: the newest state wins, and typing goes before."""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any

from attrs import frozen
from PySide6.QtCore import QObject, QTimer, Signal
from shiboken6 import isValid

from app.errors import ProtocolistError
from app.word import Mark
from app.word.pages import Marks, Reader
from app.word.pages.model import Document

Render = Callable[[Mark], bytes]
"""Renders the document with marks around what the record's fields print."""

BREATH, PAUSE = 15, 250
"""Milliseconds without a change before a document is made again: one made quickly, and a long one."""

LONG = 0.1
"""Seconds from which making a document counts as long."""

_SWITCH = 0.0002
"""Seconds after which Python's lock goes from the making thread to the window, which must not wait for it."""


@frozen
class Made:
    """A rendered document: its bytes, marks in them, and as a page model."""

    docx: bytes
    document: Document


class _Abandoned(Exception):
    """The record has changed meanwhile: what is being made is of no use."""


class _Turn:
    """One making: it stands still while the window is busy, and ends when it is no longer wanted."""

    def __init__(self, free: threading.Event) -> None:
        self._free = free
        self.stale = False

    def breathe(self) -> None:
        """Wait until the window is free. Raises _Abandoned when the making is stale."""
        if self.stale:
            raise _Abandoned
        if not self._free.is_set():
            self._free.wait(1.0)


class Maker(QObject):
    """Renders and reads one document at a time; ``made(Made)`` or ``failed(problem)`` comes for the newest asked.

    ``busy`` comes with each ask, ``quiet`` when no other followed for a moment.
    """

    made = Signal(object)
    failed = Signal(object)
    busy = Signal()
    quiet = Signal()
    _done = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        sys.setswitchinterval(min(_SWITCH, sys.getswitchinterval()))
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="preview")
        self.marks = Marks()
        self._free = threading.Event()
        self._free.set()
        self._turn = _Turn(self._free)
        self._reader = Reader(self.marks, breathe=lambda: self._turn.breathe())
        self._waiting: Render | None = None
        self._working = False
        self._cost = 0.0
        self._warm = False
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._on_quiet)
        self._done.connect(self._on_done)

    @property
    def is_long(self) -> bool:
        """Whether the document took long the last time."""
        return self._cost > LONG

    def ask(self, render: Render) -> None:
        """Make what ``render`` returns, soon; it runs on another thread and must touch no widget."""
        self._waiting = render
        self._free.clear()
        self._turn.stale = self._turn.stale or self.is_long
        self._timer.start(PAUSE if self.is_long else BREATH)
        self.busy.emit()

    def finish(self) -> None:
        """Forget what waits, and wait for what runs."""
        self._waiting = None
        self._turn.stale = True
        self._free.set()
        self._thread.shutdown(wait=True)

    def _on_quiet(self) -> None:
        self._free.set()
        self.quiet.emit()
        if not self._working:
            self._next()

    def _next(self) -> None:
        render, self._waiting = self._waiting, None
        self._working = render is not None
        if render is not None:
            self._turn = _Turn(self._free)
            self._thread.submit(self._make, render, self._turn).add_done_callback(self._tell)

    def _tell(self, result: Future[tuple[Made, float]]) -> None:
        if isValid(self):  # The window may have been closed meanwhile.
            self._done.emit(result)

    def _make(self, render: Render, turn: _Turn) -> tuple[Made, float]:
        start = time.thread_time()

        def mark(value: Any, text: str) -> str:
            turn.breathe()
            return self.marks.wrap(value, text)

        docx = render(mark)
        return Made(docx, self._reader.read(docx)), time.thread_time() - start

    def _on_done(self, result: Future[tuple[Made, float]]) -> None:
        self._working = False
        newer = self._waiting is not None
        if newer and not self._timer.isActive():
            self._next()
        problem = result.exception()
        if problem is None:
            made, cost = result.result()
            # The first making compiles the template; it says nothing of the next.
            self._cost, self._warm = (cost if self._warm else 0.0), True
            self.made.emit(made)
        elif isinstance(problem, _Abandoned):
            return
        elif not isinstance(problem, ProtocolistError):
            raise problem
        elif not newer:
            self.failed.emit(problem)
