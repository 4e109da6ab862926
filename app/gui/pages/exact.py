"""Exact pages: LibreOffice makes the PDF, its pages are pictures drawn on threads; the window never waits."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor

from PySide6.QtCore import QObject, QRectF, QTimer, Signal
from PySide6.QtGui import QImage, QPainter

from app.errors import ProtocolistError
from app.gui.answers import Answers
from app.gui.pages.fonts import SCALE
from app.gui.pages.office import Office

DELAY = 400
"""Milliseconds without a change before LibreOffice is asked."""

_KEPT = 12


class ExactPage:
    """A page of a PDF: its size in layout units, its picture where it is drawn already."""

    def __init__(self, pictures: Pictures, index: int, width: float, height: float) -> None:
        self._pictures, self._index = pictures, index
        self.width, self.height = width, height

    def paint(self, painter: QPainter, scale: float) -> None:
        """Paint at the painter's origin, whose unit is the layout's; ``scale`` is pixels for a point."""
        image = self._pictures.image(self._index, scale)
        if image is not None:
            painter.drawImage(QRectF(0.0, 0.0, self.width, self.height), image)


class Pdf:
    """An open PDF; all of it, making included, happens on one thread."""

    def __init__(self, content: bytes) -> None:
        import pypdfium2

        self._document = pypdfium2.PdfDocument(content)
        self.sizes: list[tuple[float, float]] = [page.get_size() for page in self._document]

    def draw(self, key: tuple[int, float]) -> tuple[tuple[int, float], QImage]:
        """Draw a page at a scale."""
        bitmap = self._document[key[0]].render(scale=key[1], prefer_bgrx=True)
        size = bitmap.width, bitmap.height, bitmap.stride
        return key, QImage(bytes(bitmap.buffer), *size, QImage.Format.Format_RGB32).copy()

    def close(self) -> None:
        """Let go of it."""
        self._document.close()


class Pictures(QObject):
    """Pages of one PDF as pictures, drawn when asked for; ``changed`` comes when one more is there."""

    changed = Signal()

    def __init__(self, pdf: Pdf, thread: ThreadPoolExecutor, parent: QObject) -> None:
        super().__init__(parent)
        self._thread, self.pdf = thread, pdf
        self._images: OrderedDict[tuple[int, float], QImage] = OrderedDict()
        self._asked: set[tuple[int, float]] = set()
        self._results = Answers(self)

    def image(self, index: int, scale: float) -> QImage | None:
        """Return the picture of a page; until it is drawn at this scale, one of another scale or None."""
        key = index, round(scale, 3)
        if key in self._images:
            self._images.move_to_end(key)
            return self._images[key]
        if key not in self._asked:
            self._asked.add(key)
            self._results.expect(self._thread.submit(self.pdf.draw, key), self._on_drawn)
        return next((image for (page, _), image in reversed(self._images.items()) if page == index), None)

    def close(self) -> None:
        """Let go of the PDF when what is being drawn is done."""
        self._thread.submit(self.pdf.close)
        self.deleteLater()

    def _on_drawn(self, result: Future[tuple[tuple[int, float], QImage]]) -> None:
        key, image = result.result()
        self._asked.discard(key)
        self._images[key] = image
        while len(self._images) > _KEPT:
            self._images.popitem(last=False)
        self.changed.emit()


class ExactMaker(QObject):
    """Makes exact pages of the newest document asked for: ``made(pages)``, else ``failed(problem)``.

    ``changed`` comes when pages shown have more to show.
    """

    made = Signal(object)
    failed = Signal(object)
    changed = Signal()

    def __init__(self, office: Office, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self._converting = ThreadPoolExecutor(1, thread_name_prefix="exact")
        self._drawing = ThreadPoolExecutor(1, thread_name_prefix="exact-pages")
        self._waiting: Callable[[], bytes] | None = None
        self._working = False
        self._pictures: Pictures | None = None
        self._timer = QTimer(self, singleShot=True, interval=DELAY)
        self._timer.timeout.connect(self._next)
        self._results = Answers(self)

    def ask(self, render: Callable[[], bytes], *, at_once: bool = False) -> None:
        """Make pages of what ``render`` returns; it runs on another thread."""
        self._waiting = render
        self._timer.start(0 if at_once else DELAY)

    def drop(self) -> None:
        """Forget what waits."""
        self._waiting = None
        self._timer.stop()

    def finish(self) -> None:
        """End LibreOffice and the threads."""
        self.drop()
        self._office.stop()
        if self._pictures is not None:
            self._drawing.submit(self._pictures.pdf.close)
            self._pictures = None
        for thread in (self._converting, self._drawing):
            thread.shutdown(wait=True)

    def _next(self) -> None:
        if self._working or self._waiting is None:
            return
        render, self._waiting = self._waiting, None
        self._working = True
        self._results.expect(self._converting.submit(self._make, render), self._on_done)

    def _make(self, render: Callable[[], bytes]) -> Pdf:
        content = self._office.convert(render())
        return self._drawing.submit(Pdf, content).result()

    def _on_done(self, result: Future[Pdf]) -> None:
        self._working = False
        if self._waiting is not None:
            self._timer.start()
        problem = result.exception()
        if problem is None:
            self._show(result.result())
        elif not isinstance(problem, ProtocolistError):
            raise problem
        elif self._waiting is None:
            self.failed.emit(problem)

    def _show(self, pdf: Pdf) -> None:
        before, self._pictures = self._pictures, Pictures(pdf, self._drawing, self)
        self._pictures.changed.connect(self.changed)
        if before is not None:
            before.close()
        self.made.emit(
            tuple(
                ExactPage(self._pictures, index, width * SCALE, height * SCALE)
                for index, (width, height) in enumerate(pdf.sizes)
            )
        )
