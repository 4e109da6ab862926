"""A meeting of two hours, typed into live mode; and the power failing in the midst of it."""

import os
import random
import signal
import subprocess
import sys
import time
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.archive import Archive
from app.domain import capture, derive
from app.domain.model import Entry, Proposal
from tests.gui import replay
from tests.gui.keys import click


@pytest.fixture
def script():
    return replay.read()


@pytest.fixture
def live(qapp, tmp_path: Path, script):
    from app.gui import open_window

    path = tmp_path / "archive.sqlite3"
    with Archive.open(path) as archive:
        archive.save(None, script[0])
    window = open_window(path)
    window.resize(1280, 720)
    window.open_meeting(script[0].id)
    click(window, Qt.Key.Key_F5)
    QApplication.processEvents()
    yield window
    window.close()
    window.deleteLater()
    qapp.processEvents()


def test_the_script_is_a_real_meeting(script) -> None:
    meeting, steps = script
    record = replay.expected(meeting, steps)
    rows = [row for item in derive.outline(record) for row in derive.stream(record, item.id)]
    assert sum(isinstance(row, Entry) for row in rows) == 150
    assert sum(isinstance(row, Proposal) for row in rows) == 12
    assert len({row.speaker for row in rows if isinstance(row, Entry)}) == 10
    assert {row.text.source for row in rows} == {"en", "ru", "zh"}


def test_a_filed_line_costs_its_text_and_three_keys(script) -> None:
    """Counted on the lines as they are typed: every token, and Enter."""
    _, steps = script
    captured = [capture.parse(step.text, date(2026, 1, 1)) for step in steps if step.what == "line"]
    said = [line for line in captured if line.kind in (capture.Kind.STATEMENT, capture.Kind.QUESTION)]
    beside = [len(line.raw) + 1 - len(line.text) for line in said]
    assert sum(beside) / len(beside) <= 3


def test_the_record_equals_the_script(live, script, soak: bool) -> None:
    meeting, steps = script
    steps = steps if soak else steps[: [step.what for step in steps].index("guest") // 2]
    replay.replay(live, steps)
    page = live.view.page
    assert replay.facts(page.meeting) == replay.facts(replay.expected(meeting, steps))
    assert page.session.finish()


@pytest.mark.parametrize("number", range(5))
def test_when_the_power_fails_half_a_second_is_lost_at_most(
    tmp_path: Path, script, number: int, soak: bool
) -> None:
    for attempt in range(20 if soak else 1):
        path = tmp_path / f"archive{attempt}.sqlite3"
        with Archive.open(path) as archive:
            archive.save(None, script[0])
        log = _killed(path, random.Random(number * 100 + attempt).uniform(0.8, 2.5))
        _check(path, script[0].id, *log)


def _killed(path: Path, after: float) -> tuple[list[tuple[float, int, str]], float]:
    """Kill a typist some seconds after the first letter; return what was on the screen, when, and the moment."""
    command = [sys.executable, "-m", "tests.gui.replay", str(path)]
    root = Path(__file__).parents[2]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, text=True, cwd=root, env=dict(os.environ)
    ) as typist:
        assert typist.stdout is not None
        lines = [typist.stdout.readline()]
        deadline = time.time() + after
        while time.time() < deadline:
            lines.append(typist.stdout.readline())
        typist.send_signal(signal.SIGKILL)
        killed = time.time()
        lines += typist.stdout.readlines()
    states = []
    for line in lines:
        if line.endswith("\n"):
            moment, filed, text = line.rstrip("\n").split(" ", 2)
            states.append((float(moment), int(filed), text))
    return states, killed


def _check(path: Path, id: str, states: list[tuple[float, int, str]], killed: float) -> None:
    with Archive.open(path) as archive:
        assert archive.integrity_check() == ()
        filed = len(replay.facts(archive.load(id).meeting))
        drafts = [d.text for d in archive.drafts(id) if d.place == "capture"]
    text = drafts[0] if drafts else ""
    then = max((at for at, (moment, _, _) in enumerate(states) if moment <= killed - 0.5), default=0)
    assert filed >= states[then][1]
    # The row and the draft go to disk one after the other, so that either may be a step ahead.
    seen = {(count, line) for _, count, line in states[then:]}
    assert filed in {count for count, _ in seen} | {states[-1][1] + 1}
    known = {line for _, line in seen} | {""}
    assert text in known or any(line.startswith(text) or text.startswith(line) for line in known if line)
