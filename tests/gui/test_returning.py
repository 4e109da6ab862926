"""The window opens where it was left, be it closed or killed."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from app.archive import Archive
from app.gui import open_window
from app.gui.state import State
from tests.gui.keys import type_text


def place_of(window) -> tuple[str, str, int]:
    field = window.focusWidget()
    caret = field.cursorPosition() if isinstance(field, QLineEdit) else field.textCursor().position()
    return window.view.page_name, field.objectName(), caret


@pytest.fixture
def reopened(archive_path: Path):
    """Return what opens a window on the archive, and closes it in the end."""
    made = []

    def open_again():
        made.append(open_window(archive_path))
        return made[-1]

    yield open_again
    for window in made:
        window.close()
        window.deleteLater()
    QApplication.processEvents()


@pytest.mark.parametrize(
    ("page", "name"),
    [
        ("details", "title"),
        ("participants", "participants.p2.post"),
        ("press", "press.headline"),
        ("live", "capture"),
    ],
)
def test_it_opens_at_the_page_the_field_and_the_caret(meeting_window, reopened, page: str, name: str) -> None:
    window = meeting_window
    window.show_page(page)
    window.session.set_language("ru")
    field = window.findChild(QWidget, name)
    field.setFocus()
    type_text(field, "слово ")
    there = place_of(window)
    assert there[:2] == (page, name)
    assert window.close()
    again = reopened()
    assert place_of(again) == there
    assert again.session.language == "ru"
    assert "returned" not in again.notices._banners


def test_a_setting_is_on_disk_soon(meeting_window) -> None:
    meeting_window.state.set("scale", 1.25)
    assert meeting_window.session.writer.flush()
    assert State().get("scale", 1.0) == 1.25


def test_a_second_window_beside_the_first_is_no_crash(meeting_window, reopened) -> None:
    assert "returned" not in reopened().notices._banners


_TYPIST = """
import sys
from PySide6.QtWidgets import QApplication, QWidget
from app.gui import open_window
from tests.gui.keys import type_text
window = open_window(sys.argv[1])
window.open_meeting(sys.argv[2])
window.show_page("live")
field = window.findChild(QWidget, "capture")
field.setFocus()
type_text(field, "half a sentence")
cursor = field.textCursor()
cursor.setPosition(6)
field.setTextCursor(cursor)
window.session.writer.flush()
print("typed", flush=True)
sys.stdin.read()
"""


def test_after_a_crash_it_says_up_to_when_all_is_there(archive_path: Path, sample, reopened) -> None:
    command = [sys.executable, "-c", _TYPIST, str(archive_path), sample.id]
    root = Path(__file__).parents[2]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=dict(os.environ), cwd=root
    ) as typist:
        assert typist.stdout is not None
        assert typist.stdout.readline() == "typed\n"
        typist.send_signal(signal.SIGKILL)
    window = reopened()
    assert place_of(window) == ("live", "capture", 6)
    assert window.focusWidget().toPlainText() == "half a sentence"
    with Archive.open(archive_path, read_only=True) as archive:
        (draft,) = archive.drafts(sample.id)
    said = window.notices._banners["returned"].text.text()
    assert f"{draft.modified.astimezone():%H:%M:%S} is here" in said
    assert window.close()
    assert "returned" not in reopened().notices._banners


@pytest.mark.parametrize("place", [None, [7, "x"], ["no.such.field", 3]])
def test_a_place_that_is_gone_or_broken_is_no_matter(meeting_window, reopened, place) -> None:
    id = meeting_window.session.meeting.id
    assert meeting_window.close()
    state = State()
    values = {**json.loads(state.path.read_text(encoding="utf-8")), "place": place}
    state.path.write_text(json.dumps(values), encoding="utf-8")
    assert reopened().session.meeting.id == id
