"""Makes the previewed document off the GUI thread: the newest state wins, a state in between may be skipped."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor

from attrs import frozen
from PySide6.QtCore import QObject, Signal

from app.errors import ProtocolistError
from app.word.pages import Reader
from app.word.pages.model import Document

Render = Callable[[], bytes]


@frozen
class Made:
    """A rendered document: its bytes, and as a page model."""

    docx: bytes
    document: Document


class Maker(QObject):
    """Renders and reads one document at a time; ``made(Made)`` or ``failed(problem)`` comes for the newest asked."""

    made = Signal(object)
    failed = Signal(object)
    _done = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="preview")
        self._reader = Reader()
        self._waiting: Render | None = None
        self._working = False
        self._done.connect(self._on_done)

    def ask(self, render: Render) -> None:
        """Make what ``render`` returns; it runs on another thread and must touch no widget."""
        self._waiting = render
        if not self._working:
            self._next()

    def finish(self) -> None:
        """Forget what waits, and wait for what runs."""
        self._waiting = None
        self._thread.shutdown(wait=True)

    def _next(self) -> None:
        render, self._waiting = self._waiting, None
        self._working = render is not None
        if render is not None:
            self._thread.submit(self._make, render).add_done_callback(self._done.emit)

    def _make(self, render: Render) -> Made:
        docx = render()
        return Made(docx, self._reader.read(docx))

    def _on_done(self, result: Future[Made]) -> None:
        newer = self._waiting is not None
        self._next()
        problem = result.exception()
        if problem is None:
            self.made.emit(result.result())
        elif not isinstance(problem, ProtocolistError):
            raise problem
        elif not newer:
            self.failed.emit(problem)
