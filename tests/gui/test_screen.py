"""The program as its user has it: a process of its own, an X server, real keys, and a sudden end."""

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from app.archive import Archive
from app.domain.model import Meeting
from app.domain.text import plain
from app.gui.state import State

pytestmark = [
    pytest.mark.screen,
    pytest.mark.skipif(not shutil.which("xdotool"), reason="no xdotool: see packaging/system.py"),
]


# Keys by their place (evdev): asked for a letter, xdotool puts it on a spare key in passing, and a program that is
# busy just then reads the next one.
_ROWS = (
    (24, "йцукенгшщзхъ", "qwertyuiop[]"),
    (38, "фывапролджэ", "asdfghjkl;'"),
    (52, "ячсмитьбю", "zxcvbnm,."),
)
_PLACES = {letter: first + at for first, *rows in _ROWS for row in rows for at, letter in enumerate(row)} | {
    " ": 65
}


def _key(letter: str) -> str:
    """Return the key of a letter by its place on the keyboard."""
    return f"shift+{_PLACES[letter.lower()]}" if letter.isupper() else str(_PLACES[letter])


class Program:
    """The running program, with a meeting whose title has the caret, and a keyboard for it."""

    def __init__(self, screen: str, archive: Path) -> None:
        self.env = {**os.environ, "DISPLAY": screen, "QT_QPA_PLATFORM": "xcb", "LANG": "C.UTF-8"}
        self.archive = archive
        with Archive.open(archive) as opened:
            opened.save(None, Meeting("m", title=plain("T", "en"), languages=("en", "ru")))
        state = State()
        for name, value in (("meeting", "m"), ("page", "details"), ("place", ["title", 1])):
            state.set(name, value)
        assert state.save() is None
        command = [sys.executable, "-m", "app", "--archive", str(archive)]
        self.process = subprocess.Popen(command, env=self.env, stderr=subprocess.DEVNULL)
        self.see("T")
        self.do("search", "--onlyvisible", "--name", "Protocolist", "windowfocus")

    def see(self, title: str) -> None:
        """Wait until the window is named after the title of its meeting, as it is once that is read or typed."""
        self.wait_for(lambda: self.names(f"^{title} – Protocolist$"))

    def names(self, pattern: str) -> bool:
        """Tell whether a window of that name is seen."""
        command = ["xdotool", "search", "--onlyvisible", "--name", pattern]
        return subprocess.run(command, env=self.env, timeout=60, capture_output=True).returncode == 0

    def wait_for(self, what: Callable[[], object]) -> None:
        end = time.monotonic() + 60
        while not what():
            assert time.monotonic() < end
            assert self.process.poll() is None
            time.sleep(0.1)

    def do(self, *what: str) -> None:
        subprocess.run(["xdotool", *what], env=self.env, check=True, timeout=60, capture_output=True)

    def type(self, text: str) -> None:
        self.do("key", "--delay", "40", *(_key(letter) for letter in text))

    def kill(self) -> None:
        self.process.send_signal(signal.SIGKILL)
        self.process.wait(10)


def titles(archive: Path) -> list[str]:
    with Archive.open(archive, read_only=True) as opened:
        assert opened.integrity_check() == ()
        return [summary.title.original for summary in opened.meetings()]


def test_typed_with_real_keys_and_killed_once_it_is_on_disk(screen: str, tmp_path: Path) -> None:
    archive = tmp_path / "archive.sqlite3"
    program = Program(screen, archive)
    try:
        program.type("alks with the delegation of Gansu")
        program.wait_for(lambda: titles(archive) == ["Talks with the delegation of Gansu"])
    finally:
        program.kill()
    assert titles(archive) == ["Talks with the delegation of Gansu"]


def test_closing_the_window_writes_everything(screen: str, tmp_path: Path) -> None:
    archive = tmp_path / "archive.sqlite3"
    program = Program(screen, archive)
    try:
        program.type("alks")
        program.see("Talks")
        program.process.send_signal(signal.SIGTERM)
        assert program.process.wait(60) == 0
    finally:
        program.process.kill()
    assert titles(archive) == ["Talks"]
