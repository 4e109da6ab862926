"""What a secretary does most, walked with real keys and clicks, in no more steps than it needs."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.walks import in_directory, in_documents, in_meetings, in_record, in_window  # noqa: F401 - they fill the list
from tests.walks.run import table
from tests.walks.walk import WALKS, Walk

pytestmark = [
    pytest.mark.screen,
    pytest.mark.skipif(shutil.which("Xvfb") is None, reason="no Xvfb: see packaging/system.py"),
]


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """Walk all walks, one after another, in a process and on a screen of their own."""
    folder = tmp_path_factory.mktemp("walks")
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1440x900x24", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=(write,), stderr=subprocess.DEVNULL)
    os.close(write)
    with os.fdopen(read) as answer:
        number = answer.readline().strip()
    env = {**os.environ, "DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb", "LANG": "C.UTF-8"}
    told = folder / "report.json"
    try:
        done = subprocess.run(
            [sys.executable, "-X", "faulthandler", "-m", "tests.walks.run", str(told)],
            env=env,
            cwd=Path(__file__).parents[2],
            capture_output=True,
            text=True,
            timeout=240,
            check=False,
        )
    finally:
        server.terminate()
        server.wait(10)
    assert told.exists(), done.stderr
    return json.loads(told.read_text(encoding="utf-8")) | {
        "said": f"ended with {done.returncode}\n{done.stderr}"
    }


@pytest.mark.parametrize("walk", WALKS.values(), ids=list(WALKS))
def test_it_is_done_in_few_steps(walk: Walk, report: dict[str, Any]) -> None:
    assert walk.name in report, report["said"]
    assert not report[walk.name]["fault"], report[walk.name]["fault"]
    assert report[walk.name]["steps"] == walk.steps


def test_the_documentation_lists_the_walks() -> None:
    written = (Path(__file__).parents[2] / "docs" / "walks.md").read_text(encoding="utf-8")
    assert written == table(), "python -m tests.walks.run docs/walks.md"
