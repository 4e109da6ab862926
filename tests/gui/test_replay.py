"""A meeting of two hours, typed into live mode with real keys; and the power failing in the midst of it."""

import json
import os
import random
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

import pytest
from attrs import frozen

from app.archive import Archive, Draft
from app.domain import capture, derive
from app.domain.model import Entry, Proposal
from tests.gui import replay

ROOT = Path(__file__).parents[2]
TYPIST = 400
"""Letters a minute."""
LATE = 0.5
"""Seconds within which what was typed must be on the disk."""
FLAT = 32
"""Megabytes by which the memory may grow over the last three quarters of a meeting, its record included."""


@frozen
class State:
    """What was on the screen: when, how many rows were filed, the unfiled line, and megabytes of memory."""

    at: float
    filed: int
    text: str
    memory: float


@pytest.fixture(scope="module")
def script():
    return replay.read()


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


@pytest.mark.screen
def test_the_record_equals_the_script(screen: str, tmp_path: Path, script, soak: bool) -> None:
    """The whole takes a quarter of an hour at a typist's speed; a part of it is typed twenty times as fast."""
    meeting, steps = script
    items = _items(steps)
    first, last = (0, len(steps)) if soak else (items[-2], items[-1] + 1)
    with _typist(screen, tmp_path, script, TYPIST if soak else 20 * TYPIST, first, last) as typist:
        states = _states(typist.stdout.readlines())
        assert typist.wait() == 0
    with Archive.open(tmp_path / "archive.sqlite3") as opened:
        written = opened.load(meeting.id).meeting
    assert replay.facts(written) == replay.facts(replay.expected(meeting, steps[:last]))
    if soak:
        assert states[-1].memory - states[len(states) // 4].memory < FLAT


@pytest.mark.screen
@pytest.mark.parametrize("number", range(5))
def test_when_the_power_fails_half_a_second_is_lost_at_most(
    screen: str, tmp_path: Path, script, number: int, soak: bool
) -> None:
    chance = random.Random(number)
    for attempt in range(20 if soak else 1):
        folder = tmp_path / str(attempt)
        folder.mkdir()
        first = chance.choice(_items(script[1]))
        states, killed = _killed(screen, folder, script, first, chance.uniform(0.1, 5.0 if soak else 1.5))
        _check(folder / "archive.sqlite3", script, states, killed)


def _items(steps: tuple[replay.Step, ...]) -> list[int]:
    """Return the numbers of the steps that begin an item."""
    return [at for at, step in enumerate(steps) if step.what == "item"]


@contextmanager
def _typist(screen: str, folder: Path, script, pace: int, *steps: int) -> Iterator[subprocess.Popen[str]]:
    """Run somebody who types these steps, the first to the last, into a window of their own."""
    archive = folder / "archive.sqlite3"
    with Archive.open(archive) as opened:
        opened.save(None, replay.underway(*script, steps[0]))
    environment = {**os.environ, "DISPLAY": screen, "QT_QPA_PLATFORM": "xcb", "LANG": "C.UTF-8"}
    command = [sys.executable, "-m", "tests.journeys.stenographer", str(archive), str(pace), *map(str, steps)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT, env=environment) as typist:
        try:
            yield typist
        finally:
            typist.kill()


def _killed(screen: str, folder: Path, script, first: int, after: float) -> tuple[list[State], float]:
    """Kill a typist some seconds after the first letter; return what was on the screen, and the moment."""
    lines: list[str] = []
    with _typist(screen, folder, script, 20 * TYPIST, first) as typist:
        lines.append(typist.stdout.readline())
        assert lines[0], f"the window ended ({typist.wait()}) before a letter was typed"
        rest = threading.Thread(target=lambda: lines.extend(typist.stdout))
        rest.start()
        time.sleep(after)
        # Before the signal: what comes between the two counts as seen.
        killed = time.time()
        typist.send_signal(signal.SIGKILL)
        rest.join()
    return _states(lines), killed


def _states(lines: list[str]) -> list[State]:
    return [State(*json.loads(line)) for line in lines if line.endswith("\n")]


def _check(archive: Path, script, states: list[State], killed: float) -> None:
    """See that the archive is sound, and holds what was on the screen half a second before, or later."""
    meeting, steps = script
    with Archive.open(archive) as opened:
        assert opened.integrity_check() == ()
        written = opened.load(meeting.id).meeting
        drafts = {draft.place: draft for draft in opened.drafts(meeting.id)}
    then = max((at for at, state in enumerate(states) if state.at <= killed - LATE), default=0)
    filed, draft = replay.filed(written), drafts.get("capture")
    seen = _seen(states[max(0, then - 3) :], killed, filed, draft)
    # One letter more may have been typed and written than there was time to say.
    assert states[then].filed <= filed <= states[-1].filed + 1, seen
    lines = [at for at, step in enumerate(steps) if step.what == "line"]
    past = range(
        lines[filed - 1] + 1 if filed else 0, lines[filed] + 1 if filed < len(lines) else len(steps) + 1
    )
    assert replay.facts(written) in [replay.facts(replay.expected(meeting, steps[:n])) for n in past], seen
    # An emptied line is asked for after its row, so that the row alone may be there.
    text = draft.text if draft else ""
    since = {state.text for state in states[then:]} | {""}
    assert text in since or any(text[:-1] == line for line in since), seen
    # A letter and the caret behind it go to disk one after the other.
    assert draft is None or len(text) - draft.caret in (0, 1), seen


def _seen(states: list[State], killed: float, filed: int, draft: Draft | None) -> str:
    """Tell what one needs to know of a round that failed: what was on the screen, and what is on the disk."""
    screen = [f"{state.at - killed:+.3f} {state.filed} {state.text!r}" for state in states]
    written = f"{draft.modified.timestamp() - killed:+.3f} {draft}" if draft else "no line"
    load = f"{os.getloadavg()[0]:.1f} at work, {len(os.sched_getaffinity(0))} processors"
    return "\n".join(["", *screen, f"on disk: {filed} filed, {written}", load])
