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
    """The running program and a keyboard for it."""

    def __init__(self, screen: str, archive: Path) -> None:
        self.env = {**os.environ, "DISPLAY": screen, "QT_QPA_PLATFORM": "xcb", "LANG": "C.UTF-8"}
        self.archive = archive
        command = [sys.executable, "-m", "app", "--archive", str(archive)]
        self.process = subprocess.Popen(command, env=self.env, stderr=subprocess.DEVNULL)
        self.wait_for(archive.exists)
        self.do("search", "--sync", "--onlyvisible", "--name", "Protocolist", "windowfocus")
        time.sleep(1)

    def wait_for(self, what: Callable[[], object]) -> None:
        end = time.monotonic() + 20
        while not what():
            assert time.monotonic() < end
            time.sleep(0.1)

    def new_meeting(self) -> None:
        """Begin a meeting; its title awaits the first key."""
        self.key(f"ctrl+{_PLACES['n']}")
        self.wait_for(lambda: titles(self.archive))
        time.sleep(1.5)

    def do(self, *what: str) -> None:
        subprocess.run(["xdotool", *what], env=self.env, check=True, timeout=30, capture_output=True)

    def key(self, *keys: str) -> None:
        self.do("key", "--delay", "40", *keys)

    def type(self, text: str) -> None:
        self.key(*(_key(letter) for letter in text))

    def kill(self) -> None:
        self.process.send_signal(signal.SIGKILL)
        self.process.wait(10)


def titles(archive: Path) -> list[str]:
    with Archive.open(archive, read_only=True) as opened:
        assert opened.integrity_check() == ()
        return [summary.title.original for summary in opened.meetings()]


def test_typed_with_real_keys_and_killed_half_a_second_later(screen: str, tmp_path: Path) -> None:
    archive = tmp_path / "archive.sqlite3"
    program = Program(screen, archive)
    try:
        program.new_meeting()
        program.type("Talks with the delegation of Gansu")
        time.sleep(0.5)
    finally:
        program.kill()
    assert titles(archive) == ["Talks with the delegation of Gansu"]


def test_closing_the_window_writes_everything(screen: str, tmp_path: Path) -> None:
    archive = tmp_path / "archive.sqlite3"
    program = Program(screen, archive)
    try:
        program.new_meeting()
        program.type("Talks")
        time.sleep(0.1)
        program.process.send_signal(signal.SIGTERM)
        assert program.process.wait(10) == 0
    finally:
        program.process.kill()
    assert titles(archive) == ["Talks"]
