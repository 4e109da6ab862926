"""What threads work out, handed over on the window's thread."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from typing import Any

from PySide6.QtCore import QObject, QTimer

LOOK = 3
"""Milliseconds between two looks whether an answer is there."""


class Answers(QObject):
    """Waits for answers, and gives each to who asked.

    The window looks for them. A thread that sent a signal could send it to an object that is just being destroyed,
    and no look before could tell.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._waiting: list[tuple[Future[Any], Callable[[Any], object]]] = []
        self._timer = QTimer(self, interval=LOOK)
        self._timer.timeout.connect(self._look)

    def expect(self, answer: Future[Any], take: Callable[[Any], object]) -> None:
        """Call ``take`` with the answer once it is there, be it a result or an error."""
        self._waiting.append((answer, take))
        self._timer.start()

    def _look(self) -> None:
        for pair in [each for each in self._waiting if each[0].done()]:
            answer, take = pair
            self._waiting.remove(pair)
            if not answer.cancelled():
                take(answer)
        if not self._waiting:
            self._timer.stop()
