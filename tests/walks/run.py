"""Walk every walk on a screen, and write down how each went.

    python -m tests.walks.run REPORT [WALK …]
    python -m tests.walks.run docs/walks.md

Needs DISPLAY, and QT_QPA_PLATFORM=xcb for the keys to arrive; the table of all walks needs neither.
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
import traceback
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt

from app import places
from app.archive import Archive
from app.domain import codec, derive, edits, ids
from app.domain.model import Meeting, Participant
from app.domain.names import NameForm, PersonName
from app.gui import open_window
from app.gui.start import dressed_application
from app.gui.state import State
from tests.walks import in_directory, in_documents, in_meetings, in_record, in_window  # noqa: F401 - they fill the list
from tests.walks.walk import WALKS, Walk
from tests.walks.walker import Walker

_FOLDERS = {
    "XDG_DATA_HOME": "data",
    "XDG_CONFIG_HOME": "config",
    "XDG_CACHE_HOME": "cache",
    "XDG_STATE_HOME": "state",
    "XDG_DOCUMENTS_DIR": "documents",
}


def walk_all(report: Path, names: list[str]) -> None:
    """Walk, and write name, steps and what went wrong of each."""
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    done = {}
    for name in names or list(WALKS):
        with tempfile.TemporaryDirectory(prefix="walk-") as folder:
            done[name] = _walk(WALKS[name], Path(folder))
        report.write_text(json.dumps(done, ensure_ascii=False, indent=1), encoding="utf-8")


def table() -> str:
    """Return all walks with their steps, as the documentation shows them."""
    head = (
        "# Walks",
        "",
        "What a secretary does most, done in tests with real keys and clicks on an X server. A step is a chord of",
        "keys, a click or a burst of typing; a test fails where one takes more steps or fewer. Written by",
        "`python -m tests.walks.run docs/walks.md`.",
        "",
        "| what is done | from | steps |",
        "|---|---|---:|",
    )
    lines = (f"| {one.name.replace('_', ' ')} | {one.begin} | {one.steps} |" for one in WALKS.values())
    return "\n".join((*head, *lines)) + "\n"


def _walk(walk: Walk, home: Path) -> dict[str, object]:
    bugs: list[str] = []
    sys.excepthook = lambda *error: bugs.append("".join(traceback.format_exception(*error)))
    walker = _begin(walk, home)
    fault = ""
    try:
        walk.do(walker)
    except Exception:  # noqa: BLE001 - told to the test that asked
        fault = traceback.format_exc()
        if shots := os.environ.get("WALK_SHOTS"):
            walker.window.screen().grabWindow(0).save(f"{shots}/{walk.name}.png")
    finally:
        walker.leave()
    return {"steps": walker.steps, "fault": "\n".join([fault, *bugs]).strip()}


def _other(sample: Meeting) -> Meeting:
    """Return a meeting with another partner, whose delegation is three."""
    other = edits.write(
        edits.duplicate(sample, ids.new_id), "title", "en", "Talks with a delegation of Harbin"
    )
    guest = derive.guests(other)[0]
    other = edits.write(other, f"organisations.{guest.organisations[0]}.name", "en", "Harbin University")
    for family in ("Zhao", "Qian"):
        name = PersonName(latin=NameForm(family, "Lin"))
        other = edits.add(other, "participants", Participant(ids.new_id(), "", guest.id, name=name))
    return other


def _begin(walk: Walk, home: Path) -> Walker:
    for name, folder in _FOLDERS.items():
        os.environ[name] = str(home / folder)
    path = home / "archive.sqlite3"
    text = (places.resources() / "sample" / "gansu-2024.json").read_text(encoding="utf-8")
    sample = codec.loads(text)
    with Archive.open(path) as archive:
        archive.save(None, sample)
        other = _other(sample)
        archive.save(None, other)
    state = State()
    rail = ("meetings", "directory", "commitments", "templates", "settings")
    page, _, partner = walk.begin.partition(" of ")
    state.set("page", "details" if page in rail else page)
    state.save()
    dressed_application()  # A dress or a language of the walk before goes.
    window = open_window(path)
    window.resize(window.screen().availableSize())
    if page in rail:
        window.show_page(page)
    else:
        window.open_meeting(other.id if partner else sample.id)
    return Walker(window)


if __name__ == "__main__":
    to = Path(sys.argv[1])
    if to.suffix == ".md":
        to.write_text(table(), encoding="utf-8")
    else:
        walk_all(to, sys.argv[2:])
