"""The window of the other tests of the window, and what a fault is made with."""

from __future__ import annotations

import logging
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.gui import faults, writer
from tests.gui.conftest import archive_path, meeting_window, sample, side_hidden, window

__all__ = ["archive_path", "meeting_window", "sample", "side_hidden", "window"]


class Disk:
    """A disk of its own that can fill up, be locked, and be put right again."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._filler = folder / "filler"

    def fill(self) -> None:
        """Leave no room at all."""
        with self._filler.open("wb", buffering=0) as file:
            for size in (65536, 512, 1):
                try:
                    while True:
                        file.write(b"x" * size)
                except OSError:
                    continue

    def free(self) -> None:
        """Give the room back."""
        self._filler.unlink()

    def lock(self, *, on: bool) -> None:
        """Let nothing be written, or let it again."""
        subprocess.run(["mount", "-o", f"remount,{'ro' if on else 'rw'}", str(self.folder)], check=True)


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Disk]:
    """Mount a disk of three megabytes."""
    folder = tmp_path / "disk"
    folder.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", str(folder)]
    try:
        mounted = subprocess.run(command, capture_output=True, check=False).returncode == 0
    except OSError:
        mounted = False
    if not mounted:
        pytest.skip("no disk can be mounted here: it takes the rights of an administrator")
    yield Disk(folder)
    subprocess.run(["umount", "--lazy", str(folder)], check=True)


@pytest.fixture(autouse=True)
def _hurry(monkeypatch: pytest.MonkeyPatch) -> None:
    """Try again soon what failed."""
    monkeypatch.setattr(writer, "RETRIES", (0.05,))


@pytest.fixture
def log(monkeypatch: pytest.MonkeyPatch, meeting_window) -> Iterator[Path]:
    """Watch for faults as the program does; return the log."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    monkeypatch.setattr(faults, "qInstallMessageHandler", lambda _: None)
    faults.watch(meeting_window.notices, meeting_window)
    yield faults.log_file()
    logger = logging.getLogger("protocolist")
    for handler in list(logger.handlers):
        if isinstance(handler, logging.FileHandler):
            logger.removeHandler(handler)
            handler.close()
