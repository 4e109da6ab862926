"""What the window holds stays the same however long one types."""

import gc
import json
import os
import statistics
import subprocess
import sys
from pathlib import Path

import pytest

from tests.gui.typist import Typist, record

ROOT = Path(__file__).parents[2]
MINUTES = 30
FLAT = 16
"""Megabytes between the third and the last fifth of the time: what undo remembers, and little else."""


@pytest.fixture
def side_hidden() -> bool:
    return False


def test_typing_leaves_nothing_behind_but_the_steps_of_undo(window, sample) -> None:
    window.session.start(record(sample, 50))
    window.shown_meeting()
    typist, objects, states = Typist(window), [], []
    for _ in range(3):
        typist.round(0, pause=1)
        gc.collect()
        objects.append(typist.objects)
        states.append(typist.states - len(window.session.steps()))
    assert typist.keys > 600
    # What was undone, and the last state that each page, the writer and the preview saw.
    assert max(states) <= 12, states
    assert objects[-1] <= objects[1] + 10, objects


def test_memory_is_flat_over_half_an_hour_of_typing(tmp_path: Path, soak: bool) -> None:
    if not soak:
        pytest.skip("half an hour: make soak")
    samples = typed(tmp_path, MINUTES * 60)
    fifth = len(samples) // 5
    first, last = (
        statistics.median(s["megabytes"] for s in part)
        for part in (samples[2 * fifth : 3 * fifth], samples[-fifth:])
    )
    assert last - first < FLAT, (first, last)


def typed(folder: Path, seconds: float) -> list[dict[str, float]]:
    """Type in a process of its own, and return its samples."""
    command = [sys.executable, "-m", "tests.gui.typist", str(folder), str(seconds)]
    done = subprocess.run(
        command,
        cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=True,
    )
    return [json.loads(line) for line in done.stdout.splitlines()]
