"""A proposal read back on the room's screen. The screens are Qt's own, of its screenless platform."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


def screen(name: str, x: int, width: int, height: int) -> dict[str, object]:
    resolution = {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    return {"name": name, "x": x, "y": 0, "width": width, "height": height, **resolution}


@pytest.fixture
def two_screens(tmp_path: Path) -> Path:
    """Return a description of a desk and of a room's screen beside it."""
    path = tmp_path / "screens.json"
    screens = [screen("desk", 0, 1280, 720), screen("room", 1280, 1920, 1080)]
    path.write_text(json.dumps({"screens": screens}))
    return path


def test_the_room_reads_along_on_its_own_screen(archive_path: Path, two_screens: Path, sample) -> None:
    env = {**os.environ, "QT_QPA_PLATFORM": f"offscreen:configfile={two_screens}"}
    done = subprocess.run(
        [sys.executable, "-m", "tests.gui.room", str(archive_path), sample.id],
        cwd=ROOT,
        env=env,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout) == {
        "screens": ["desk", "room"],
        "window": "desk",
        "screen": "room",
        "geometry": [1280, 0, 1920, 1080],
        "chrome": False,
        "leafed": True,
        "languages": 2,
        "followed": True,
        "afterwards": "capture",
    }
