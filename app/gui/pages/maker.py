"""Makes the previewed document off the GUI thread: the newest state wins, a state in between may be skipped."""

from __future__ import annotations

from collections.abc import Callable

from attrs import frozen
from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal

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

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._reader = Reader()
        self._waiting: Render | None = None
        self._working = False

    def ask(self, render: Render) -> None:
        """Make what ``render`` returns; it runs on another thread and must touch no widget."""
        self._waiting = render
        if not self._working:
            self._next()

    def finish(self) -> None:
        """Forget what waits, and wait for what runs."""
        self._waiting = None
        self._pool.waitForDone()

    def _next(self) -> None:
        render, self._waiting = self._waiting, None
        self._working = render is not None
        if render is not None:
            job = _Job(render, self._reader)
            job.signals.done.connect(self._on_done)
            self._pool.start(job)

    def _on_done(self, result: object) -> None:
        newer = self._waiting is not None
        if isinstance(result, Made):
            self.made.emit(result)
        elif not newer:
            self.failed.emit(result)
        self._next()


class _Signals(QObject):
    done = Signal(object)


class _Job(QRunnable):
    def __init__(self, render: Render, reader: Reader) -> None:
        super().__init__()
        self.signals = _Signals()
        self._render, self._reader = render, reader

    def run(self) -> None:
        """Render and read; what goes wrong is a result too, told in the GUI thread."""
        try:
            docx = self._render()
            result: object = Made(docx, self._reader.read(docx))
        except ProtocolistError as problem:
            result = problem
        except Exception as bug:  # the thread's boundary: a bug must not take the window down
            result = bug
        self.signals.done.emit(result)
