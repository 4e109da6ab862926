"""Sets a document's pages in slices between events: a key is painted within a frame whatever is being set."""

from __future__ import annotations

import time
from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer, Signal

from app.gui.calm import Calm
from app.gui.pages.compose import Composer, Page
from app.word.pages.model import Document

SLICE = 0.005
"""Seconds of work at a time; with the step that ends it, at most 8 ms."""

EARLY = 0.04
"""Seconds after which pages that are wanted are shown before the rest is set."""


class Setter(QObject):
    """Sets one document at a time; a newer one takes the place of one being set.

    ``ready(pages, whole)`` comes when as many pages are set as ``wanted``, and when all are.
    """

    ready = Signal(object, bool)

    def __init__(self, composer: Composer, calm: Calm, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._composer, self._calm = composer, calm
        self._work: Iterator[Page | None] | None = None
        self._pages: list[Page] = []
        self._early = False
        self._begun = 0.0
        self.wanted = 1
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._on_slice)
        calm.back.connect(self._go_on)

    @property
    def is_working(self) -> bool:
        """Whether a document is being set."""
        return self._work is not None

    def set(self, document: Document) -> None:
        """Begin to set a document."""
        self._work, self._pages, self._early = self._composer.work(document), [], False
        self._begun = time.perf_counter()
        self._timer.start()

    def drop(self) -> None:
        """Give up what is being set."""
        self._work = None
        self._timer.stop()

    def _go_on(self) -> None:
        if self._work is not None:
            self._timer.start()

    def _on_slice(self) -> None:
        if not self._calm:
            self._timer.stop()
            return
        end = time.perf_counter() + SLICE
        while self._work is not None and time.perf_counter() < end:
            try:
                page = next(self._work)
            except StopIteration:
                self.drop()
                self.ready.emit(tuple(self._pages), True)
                return
            if page is not None:
                self._pages.append(page)
        if not self._early and len(self._pages) >= self.wanted and end - self._begun > EARLY:
            self._early = True
            self.ready.emit(tuple(self._pages), False)
