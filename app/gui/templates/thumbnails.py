"""First pages of templates, small: made in idle moments with the sample meeting, kept by what they are made from."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

from attrs import frozen
from PySide6.QtCore import QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QPainter

from app import places
from app.documents.packs import Pack
from app.errors import ProtocolistError
from app.gui.answers import Answers
from app.gui.calm import Calm
from app.gui.pages.compose import Composer, Page
from app.gui.pages.fonts import SCALE
from app.gui.pages.paint import PagePainter
from app.gui.pages.setter import SLICE
from app.word.pages import Reader
from app.word.pages.model import Document

WIDTH = 340
"""Pixels of a thumbnail as it is kept, twice what it is shown at: screens of 200 % are sharp too."""
_MAKING = b"1"


@frozen
class _Made:
    """What the thread found: a picture that was kept, or the document to be drawn and where to keep it."""

    place: Path
    image: QImage | None = None
    document: Document | None = None


class Thumbnails(QObject):
    """Gives the picture of a template's first page; ``ready(id)`` comes when one that was asked for is there."""

    ready = Signal(str)

    def __init__(self, calm: Calm, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._calm = calm
        self._images: dict[str, QImage | None] = {}
        self._waiting: list[Pack] = []
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="thumbnails")
        self._drawn: tuple[Pack, _Made, Composer, Iterator[Page | None]] | None = None
        self._busy = False
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._on_slice)
        calm.back.connect(self._go_on)
        self._results = Answers(self)

    def of(self, pack: Pack) -> QImage | None:
        """Return the picture, None while it is not there; it is made when there is time."""
        if pack.id not in self._images:
            self._images[pack.id] = None
            self._waiting.append(pack)
            self._next()
        return self._images[pack.id]

    def finish(self) -> None:
        """Forget what waits, and wait for what runs."""
        self._waiting = []
        self._timer.stop()
        self._thread.shutdown(wait=True)

    def _next(self) -> None:
        if self._busy or not self._waiting:
            return
        self._busy = True
        # What was asked for last is what is seen now.
        pack = self._waiting.pop()
        self._results.expect(
            self._thread.submit(self._look, pack), lambda result: self._on_done(pack, result)
        )

    def _look(self, pack: Pack) -> _Made:
        """Find the picture kept for what the template says now, else make the document; on the thread."""
        from app.documents import render, sample

        self._calm.wait()
        place = places.user_cache() / "thumbnails" / f"{_key(pack)}.png"
        image = QImage(str(place))
        if not image.isNull():
            return _Made(place, image)
        return _Made(place, document=Reader().read(render(sample(), pack, pack.languages[0])))

    def _on_done(self, pack: Pack, result: Future[_Made]) -> None:
        problem = result.exception()
        if problem is not None:
            self._busy = False
            self._next()
            if not isinstance(problem, (ProtocolistError, OSError)):
                raise problem
            return
        made = result.result()
        if made.image is not None:
            self._put(pack, made.image)
        elif made.document is not None:
            composer = Composer()
            self._drawn = (pack, made, composer, composer.work(made.document))
            self._timer.start()

    def _go_on(self) -> None:
        if self._drawn is not None:
            self._timer.start()

    def _on_slice(self) -> None:
        if self._drawn is None or not self._calm:
            self._timer.stop()
            return
        pack, made, composer, work = self._drawn
        end = time.perf_counter() + SLICE
        while time.perf_counter() < end:
            if (page := next(work, None)) is not None:
                self._timer.stop()
                self._drawn = None
                image = draw(composer, page)
                self._thread.submit(_keep, image, made.place)
                self._put(pack, image)
                return

    def _put(self, pack: Pack, image: QImage) -> None:
        self._images[pack.id] = image
        self._busy = False
        self.ready.emit(pack.id)
        self._next()


def draw(composer: Composer, page: Page) -> QImage:
    """Draw a page as a picture of ``WIDTH`` pixels, or as high as an upright page where it is a wide one."""
    scale = WIDTH / max(page.width, page.height / 1.45)
    image = QImage(QSize(round(page.width * scale), round(page.height * scale)), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    try:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.scale(scale, scale)
        PagePainter(composer, painter, 1).page(page)
    finally:
        painter.end()
    return image


def _key(pack: Pack) -> str:
    """Return a hash of all that the picture is made from: the pack's files."""
    found = hashlib.sha256(_MAKING + str(SCALE).encode())
    for path in sorted(pack.path.iterdir()):
        if path.is_file():
            found.update(path.name.encode() + b"\0" + path.read_bytes())
    return found.hexdigest()


def _keep(image: QImage, place: Path) -> None:
    place.parent.mkdir(parents=True, exist_ok=True)
    beside = place.with_suffix(f".{id(image)}.png")
    if image.save(str(beside)):
        beside.replace(place)
