"""The window killed while somebody types: the archive is sound, and only the last half second may be missing."""

import json
import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from app.archive import Archive
from app.domain.model import Meeting

ROOT = Path(__file__).parents[2]
LATE = 0.5
"""Seconds within which what was typed must be on the disk."""

pytestmark = pytest.mark.screen


def test_killed_at_any_moment_nothing_older_than_half_a_second_is_gone(
    screen: str, tmp_path: Path, soak: bool
) -> None:
    archive, chance = tmp_path / "archive.sqlite3", random.Random(7)
    filed: dict[str, str] = {}
    old = 0
    for seed in range(50 if soak else 5):
        lines, killed = _type_and_die(screen, archive, seed, chance.uniform(0.0, 2.0))
        typed = {path: text for at, path, text in lines if at <= killed - LATE}
        with Archive.open(archive) as opened:
            assert opened.integrity_check() == ()
            (summary,) = opened.meetings()
            held = texts(opened.load(summary.id).meeting)
        assert all(held.get(path) == text for path, text in filed.items())
        latest = {path: text for _, path, text in lines}
        for path, text in typed.items():
            assert held.get(path, "").startswith(text), (path, text, held.get(path))
        for path, text in held.items():
            if path not in filed:
                assert latest.get(path, "").startswith(text) or text.startswith(latest.get(path, ""))
        filed, old = held, old + sum(at <= killed - LATE for at, *_ in lines)
    assert old > 20


def texts(meeting: Meeting) -> dict[str, str]:
    """Return what the record holds of each entry."""
    entries = (entry for item in meeting.agenda for entry in item.entries)
    return {f"entries.{entry.id}.text": entry.text.original for entry in entries}


def _type_and_die(
    screen: str, archive: Path, seed: int, after: float
) -> tuple[list[tuple[float, str, str]], float]:
    """Let a window be typed into, kill it some time after the first letter; return what was typed, and when it died."""
    environment = {
        **os.environ,
        "DISPLAY": screen,
        "QT_QPA_PLATFORM": "xcb",
        "LANG": "C.UTF-8",
        "PYTHONFAULTHANDLER": "1",
    }
    command = [sys.executable, "-m", "tests.journeys.typist", str(archive), str(seed)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment, cwd=ROOT) as typist:
        assert typist.stdout is not None
        try:
            first = typist.stdout.readline()
            assert first, f"the window ended ({typist.wait()}) before a letter was typed"
            time.sleep(after)
        finally:
            killed = time.time()
            typist.send_signal(signal.SIGKILL)
        rest = typist.stdout.read().splitlines(keepends=True)
    whole = [tuple(json.loads(line)) for line in [first, *rest] if line.endswith("\n")]
    return whole, killed
