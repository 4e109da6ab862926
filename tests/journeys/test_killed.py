"""The window killed while somebody edits a page: the archive is sound, only the last half second may be missing."""

import json
import os
import random
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest
from attrs import frozen

from app import places
from app.archive import Archive
from app.domain import codec, edits
from app.domain.directory import Directory, Person
from app.domain.model import Meeting
from app.domain.names import NameForm, PersonName
from tests.journeys.reading import on_disk
from tests.journeys.typist import PAGES

ROOT = Path(__file__).parents[2]
LATE = 0.5
"""Seconds within which what was typed must be on the disk."""

pytestmark = pytest.mark.screen


@frozen
class Told:
    """What the window showed at a moment: the text of a field, or the state of a page."""

    at: float
    what: str
    text: str


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    """Return an archive with the sample and a person in the directory."""
    path = tmp_path / "archive.sqlite3"
    text = (places.resources() / "sample" / "gansu-2024.json").read_text(encoding="utf-8")
    with Archive.open(path) as opened:
        opened.save(None, codec.loads(text))
        liu = Person("liu", PersonName(latin=NameForm("Liu", "Yemei")), email="liu@example.org")
        opened.save_directory(Directory(), Directory(people=(liu,)), "a person")
    return path


def test_killed_on_any_page_nothing_older_than_half_a_second_is_gone(
    screen: str, archive: Path, soak: bool
) -> None:
    chance, due = random.Random(7), 0
    for number in range(100 if soak else 4):
        page = PAGES[number % len(PAGES)]
        if page == "translation":
            _leave_a_gap(archive)
        told, killed = _type_and_die(screen, archive, number, page, chance.uniform(0.2, 2.0))
        _check(archive, told, killed)
        due += sum(each.at <= killed - LATE for each in told)
    assert due > 20


def _check(archive: Path, told: list[Told], killed: float) -> None:
    """See that the archive is sound and holds what was shown half a second before the end, or later."""
    with Archive.open(archive) as opened:
        assert opened.integrity_check() == ()
        (summary,) = opened.meetings()
        meeting = opened.load(summary.id).meeting
        templates = len(opened.templates.list())
        drafts = opened.drafts(summary.id)
    # A letter and the caret behind it go to disk one after the other.
    assert all(len(d.text) - d.caret in (0, 1) for d in drafts if d.place == "capture")
    text = on_disk(archive)
    latest = {each.what: each for each in told if each.at <= killed - LATE}
    for what, each in latest.items():
        since = [other.text for other in told if other.what == what and other.at >= each.at]
        if what == "documents":
            # One more may have been chosen and written than there was time to tell: one of two, by turns.
            assert _keepers(meeting) in {other.text for other in told}, (each, since)
        elif what == "templates":
            assert templates >= int(each.text)
        else:
            times = [f"{one.at - killed:+.3f} {one.text!r}" for one in told[-40:] if one.what == what]
            assert each.text.strip() in text, (each, times, drafts, os.getloadavg())


def _keepers(meeting: Meeting) -> str:
    return json.dumps([each.keeper for each in meeting.documents])


def _leave_a_gap(archive: Path) -> None:
    """Take the title in Chinese away, so that there is something to translate."""
    with Archive.open(archive) as opened:
        (summary,) = opened.meetings()
        loaded = opened.load(summary.id)
        opened.save(loaded.meeting, edits.write(loaded.meeting, "title", "zh", ""), loaded.revision)


def _type_and_die(screen: str, archive: Path, seed: int, page: str, after: float) -> tuple[list[Told], float]:
    """Let a window be typed into, kill it some time after the first letter; return what was told, and when it died."""
    environment = {
        **os.environ,
        "DISPLAY": screen,
        "QT_QPA_PLATFORM": "xcb",
        "LANG": "C.UTF-8",
        "PYTHONFAULTHANDLER": "1",
    }
    command = [sys.executable, "-m", "tests.journeys.typist", str(archive), str(seed), page]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment, cwd=ROOT) as typist:
        assert typist.stdout is not None
        lines = [typist.stdout.readline()]
        assert lines[0], f"{page}: the window ended ({typist.wait()}) before a letter was typed"
        # What is told is read at once: a full pipe would stop the typist.
        rest = threading.Thread(target=lambda: lines.extend(typist.stdout or ()))
        rest.start()
        time.sleep(after)
        killed = time.time()
        typist.send_signal(signal.SIGKILL)
        rest.join()
    return [Told(*json.loads(line)) for line in lines if line.endswith("\n")], killed
