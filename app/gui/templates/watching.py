"""Files watched while they are open elsewhere, however their program saves them: over, or beside and renamed."""

from __future__ import annotations

import hashlib
import zipfile
from io import BytesIO
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

SETTLED = 200
"""Milliseconds without a change after which a file is taken to be whole."""
_TRIES = 25


class Watch(QObject):
    """Tells ``changed(path, content)`` when a watched file says something else than it did, and is whole."""

    changed = Signal(object, bytes)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._seen: dict[Path, bytes] = {}
        self._tries = 0
        self._watcher = QFileSystemWatcher(self)
        self._watcher.fileChanged.connect(self._on_changed)
        # A file that is replaced drops out of the watch; its folder tells that another came.
        self._watcher.directoryChanged.connect(self._on_changed)
        self._timer = QTimer(self, singleShot=True, interval=SETTLED)
        self._timer.timeout.connect(self._look)

    def add(self, path: Path) -> None:
        """Watch a file from what it says now."""
        self._seen[path] = _digest(_read(path))
        self._watcher.addPaths([str(path), str(path.parent)])

    def drop(self, path: Path) -> None:
        """Watch a file no longer."""
        self._seen.pop(path, None)
        self._watcher.removePath(str(path))

    def _on_changed(self, _path: str) -> None:
        self._tries = 0
        self._timer.start()

    def _look(self) -> None:
        waiting = False
        for path in list(self._seen):
            content = _read(path)
            if str(path) not in self._watcher.files() and content is not None:
                self._watcher.addPath(str(path))
            if content is not None and _digest(content) == self._seen[path]:
                continue
            # Gone for a moment, or half written: the program that saves is not done.
            if content is None or (not zipfile.is_zipfile(BytesIO(content)) and self._tries < _TRIES):
                waiting = True
                continue
            self._seen[path] = _digest(content)
            self.changed.emit(path, content)
        self._tries += 1
        if waiting and self._tries <= _TRIES:
            self._timer.start()


def _read(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except OSError:
        return None


def _digest(content: bytes | None) -> bytes:
    return hashlib.sha256(content or b"").digest()
