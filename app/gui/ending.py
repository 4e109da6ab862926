"""Closes the window, everything written, when the system asks the program to end."""

from __future__ import annotations

import signal
import socket

from PySide6.QtCore import QObject, QSocketNotifier
from PySide6.QtWidgets import QWidget


class Ending(QObject):
    """Listens for SIGTERM, SIGINT and SIGHUP, where the system has them, without ever waking up for nothing."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._inside, outside = socket.socketpair()
        for end in (self._inside, outside):
            end.setblocking(False)
        self._outside = outside
        signal.set_wakeup_fd(outside.fileno(), warn_on_full_buffer=False)
        for name in ("SIGTERM", "SIGINT", "SIGHUP"):
            if hasattr(signal, name):
                # The byte in the socket wakes Qt up; Python itself has nothing to do.
                signal.signal(getattr(signal, name), lambda *_: None)
        self._notifier = QSocketNotifier(self._inside.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_signal)

    def _on_signal(self) -> None:
        self._inside.recv(64)
        self._window.close()
