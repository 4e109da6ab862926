"""Whether somebody is typing just now: what can wait, waits until the key is painted."""

from __future__ import annotations

import threading
import time

from PySide6.QtCore import QEvent, QObject, QTimer, Signal

BREATH = 15
"""Milliseconds after a key, or the change it made, when there is time for the rest."""

_INPUT = frozenset(
    {QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.Wheel, QEvent.Type.TouchBegin}
)


class Calm(QObject):
    """Ends with each key and comes back a breath later, with the signal ``back``."""

    back = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._free = threading.Event()
        self._free.set()
        self._last = time.monotonic()
        self.is_pointing = False
        """Whether the mouse was moved since: the next that comes may be a click."""
        self._timer = QTimer(self, singleShot=True, interval=BREATH)
        self._timer.timeout.connect(self._on_quiet)

    def __bool__(self) -> bool:
        """Tell whether nobody is typing."""
        return self._free.is_set()

    @property
    def lasted(self) -> float:
        """Seconds since something was typed."""
        return time.monotonic() - self._last

    def watch(self, source: QObject) -> None:
        """Hear keys and the mouse at what gets them first, the window as the system knows it."""
        source.installEventFilter(self)

    def stir(self) -> None:
        """Take note that something was typed."""
        self._free.clear()
        self._last = time.monotonic()
        self.is_pointing = False
        self._timer.start()

    def wait(self, seconds: float = 1.0) -> None:
        """Wait, on another thread, while somebody types, but no longer than ``seconds`` after the last key.

        So who asks often is not held up each time when nobody is there any more to bring calm back.
        """
        if not self._free.is_set() and (left := self._last + seconds - time.monotonic()) > 0:
            self._free.wait(left)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _INPUT:
            self.stir()
        elif event.type() == QEvent.Type.MouseMove:
            self.is_pointing = True
        return False

    def _on_quiet(self) -> None:
        self._free.set()
        self.back.emit()
