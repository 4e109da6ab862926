"""What goes wrong around the program and in it: said where it happened, and nothing typed is lost."""

from __future__ import annotations

import gc
import subprocess
import sys
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QThread
from PySide6.QtWidgets import QFileDialog, QLineEdit, QPlainTextEdit, QWidget

from app.archive import Archive
from app.domain import codec, derive, edits
from app.domain.directory import Directory, Person
from app.domain.model import Meeting, Status
from app.domain.names import NameForm, PersonName
from app.errors import ProtocolistError
from app.gui import open_window
from tests.gui.keys import click, type_text
from tests.walks.conftest import Disk

SECRET = "what the delegation said"
CONTROL = Qt.KeyboardModifier.ControlModifier


def banner(window: QWidget, key: str) -> str:
    """Return what a banner says, empty where there is none."""
    found = window.notices._banners.get(key)
    return found.text.text() if found is not None else ""


def press_in_banner(window: QWidget, key: str) -> None:
    window.notices._banners[key].action.click()


def type_title(window: QWidget, text: str) -> QPlainTextEdit:
    """Type at the end of the title."""
    window.show_page("details")
    field = window.findChild(QPlainTextEdit, "title")
    field.setFocus()
    type_text(field, text)
    return field


def kept(path: Path, id: str) -> Meeting:
    with Archive.open(path, read_only=True) as archive:
        return archive.load(id).meeting


@pytest.fixture
def on_disk(disk: Disk, qapp, sample: Meeting):
    """Return a window on an archive on a disk of its own."""
    path = disk.folder / "archive.sqlite3"
    with Archive.open(path) as archive:
        archive.save(None, sample)
    window = open_window(path)
    window.open_meeting(sample.id)
    yield window
    window.close()
    window.close()
    window.deleteLater()


# The disk and the archive


def test_a_full_disk_is_said_until_there_is_room(qtbot, disk: Disk, on_disk, sample: Meeting) -> None:
    text = "a long remark " * 2000
    disk.fill()
    field = type_title(on_disk, "x")
    on_disk.session.apply("note", lambda m: edits.put(m, "note", text))
    qtbot.waitUntil(lambda: "disk is full" in banner(on_disk, "save"), timeout=20000)
    assert "kept in memory" in banner(on_disk, "save")
    type_text(field, "y")
    assert "xy" in field.toPlainText()
    disk.free()
    qtbot.waitUntil(lambda: not banner(on_disk, "save"), timeout=20000)
    assert on_disk.session.writer.flush()
    written = kept(on_disk.archive_path, sample.id)
    assert written == on_disk.session.meeting
    assert written.note == text


def test_what_a_full_disk_refuses_is_saved_elsewhere_and_opened_again_as_it_was(
    qtbot, disk: Disk, on_disk, sample: Meeting, tmp_path: Path, monkeypatch
) -> None:
    disk.fill()
    type_title(on_disk, "x")
    date = on_disk.findChild(QLineEdit, "sessions.s1.start")
    date.setFocus()
    date.selectAll()
    type_text(date, "24 Ju")
    on_disk.show_page("live")
    line = on_disk.view.page.capture.editor
    line.setFocus()
    type_text(line, "@liu what was not fil")
    on_disk.session.apply("note", lambda m: edits.put(m, "note", "a long remark " * 2000))
    qtbot.waitUntil(lambda: "disk is full" in banner(on_disk, "save"), timeout=20000)
    typed, copy = on_disk.session.meeting, tmp_path / "copy.json"
    monkeypatch.setattr("app.gui.trouble.QFileDialog.getSaveFileName", lambda *_: (str(copy), ""))
    press_in_banner(on_disk, "save")
    other = open_window(tmp_path / "other.sqlite3")
    try:
        other.show_page("meetings")
        monkeypatch.setattr(
            "app.gui.meetings.sources.QFileDialog.getOpenFileName", lambda *_: (str(copy), "")
        )
        other.actions_["meetings.copy"].trigger()
        assert other.session.meeting == typed
        other.show_page("details")
        assert other.findChild(QLineEdit, "sessions.s1.start").text() == "24 Ju"
        other.show_page("live")
        assert other.view.page.capture.editor.toPlainText() == "@liu what was not fil"
        assert other.session.writer.flush()
        assert kept(tmp_path / "other.sqlite3", typed.id) == typed
    finally:
        other.close()
        other.deleteLater()
        disk.free()


def test_a_full_disk_at_the_export_names_the_file_and_keeps_the_meeting(
    qtbot, disk: Disk, meeting_window
) -> None:
    window = meeting_window
    window.state.set("documents.folder", str(disk.folder))
    window.show_page("documents")
    disk.fill()
    window.actions_["documents.export"].trigger()
    qtbot.waitUntil(lambda: bool(banner(window, "export")), timeout=20000)
    assert "disk is full" in banner(window, "export")
    assert [file.name for file in disk.folder.iterdir()] == ["filler"]
    assert window.actions_["documents.export"].isEnabled()


def test_an_archive_that_can_only_be_read_says_so_and_shows_what_it_has(
    qapp, disk: Disk, sample: Meeting
) -> None:
    path = disk.folder / "archive.sqlite3"
    with Archive.open(path) as archive:
        archive.save(None, sample)
    disk.lock(on=True)
    window = open_window(path)
    try:
        window.open_meeting(sample.id)
        assert "may not write" in banner(window, "read-only")
        field = type_title(window, "x")
        assert banner(window, "problem")
        assert field.toPlainText() == sample.title.get("en")
    finally:
        window.close()
        window.deleteLater()


def test_an_archive_that_is_gone_is_said_until_it_is_back(qtbot, meeting_window, archive_path: Path) -> None:
    window = meeting_window
    away = archive_path.with_name("away")
    away.mkdir()
    files = [path for path in archive_path.parent.glob("archive.sqlite3*") if path.is_file()]
    for path in files:
        path.rename(away / path.name)
    type_title(window, "x")
    qtbot.waitUntil(lambda: bool(banner(window, "save")), timeout=20000)
    assert "kept in memory" in banner(window, "save")
    assert "archive" in banner(window, "save")
    for path in files:
        (away / path.name).rename(path)
    qtbot.waitUntil(lambda: not banner(window, "save"), timeout=20000)
    assert kept(archive_path, window.session.meeting.id) == window.session.meeting


def test_with_the_archive_gone_the_meeting_can_be_saved_elsewhere(
    qtbot, meeting_window, archive_path: Path, tmp_path: Path, monkeypatch
) -> None:
    window, copy = meeting_window, tmp_path / "copy.json"
    archive_path.unlink()
    type_title(window, "x")
    qtbot.waitUntil(lambda: bool(banner(window, "save")), timeout=20000)
    monkeypatch.setattr("app.gui.trouble.QFileDialog.getSaveFileName", lambda *_: (str(copy), ""))
    press_in_banner(window, "save")
    assert codec.loads(copy.read_text(encoding="utf-8")) == window.session.meeting
    assert not window.close()
    assert "Close again" in banner(window, "save")


@pytest.mark.parametrize(
    "page", ["meetings", "directory", "commitments", "templates", "settings", "participants", "documents"]
)
def test_with_the_archive_gone_every_page_says_so_in_words(
    meeting_window, archive_path: Path, log: Path, page: str, monkeypatch
) -> None:
    window = meeting_window
    for asking, answer in _NO_ANSWER.items():  # A dialog that somebody leaves again.
        monkeypatch.setattr(QFileDialog, asking, lambda *_, answer=answer, **__: answer)
    for path in archive_path.parent.glob("archive.sqlite3*"):
        path.unlink()
    window.show_page(page)
    for name in [each for each in window.actions_ if each.startswith(f"{page}.")]:
        if window.actions_[name].isEnabled():
            window.actions_[name].trigger()
    fault, said = banner(window, "fault"), banner(window, "problem") + banner(window, "save")
    window.close()  # The first time it stays, as not everything may be written.
    assert not fault, log.read_text(encoding="utf-8")
    assert "no longer in its place" in said or page not in ("directory", "participants")


@pytest.mark.parametrize("page", ["directory", "settings"])
def test_what_a_page_could_not_write_keeps_the_window_open_once(
    meeting_window, archive_path: Path, page: str
) -> None:
    window, away = meeting_window, archive_path.with_name("away")
    window.session.archive.save_directory(
        Directory(),
        Directory(people=(Person("liu", PersonName(latin=NameForm("Liu", "Yemei"))),)),
        "a person",
    )
    window.show_page(page)
    window.session.close()
    names = {"directory": "people.liu.email", "settings": "settings.own.city.en"}
    if page == "directory":
        window._pages["directory"].go("liu")
    field = window.findChild(QWidget, names[page])
    field.setFocus()
    archive_path.rename(away)
    type_text(field, "liu@example.org")
    assert not window.close()
    assert "Close again" in banner(window, "save")
    away.rename(archive_path)
    assert window.close()
    with Archive.open(archive_path, read_only=True) as archive:
        assert archive.directory().people[0].email or page == "settings"
        assert "example.org" in str(archive.settings.all()) or page == "directory"


def test_a_setting_that_could_not_be_written_is_shown_as_typed(meeting_window, monkeypatch) -> None:
    window, settings = meeting_window, meeting_window.session.archive.settings

    def refuse(*_: object) -> None:
        raise ProtocolistError("The disk is full.", remedy="Free some space.")

    window.show_page("settings")
    field = window.findChild(QLineEdit, "settings.own.city.en")
    field.setFocus()
    with monkeypatch.context() as full:
        full.setattr(settings, "put", refuse)
        type_text(field, "Lanzhou")
        field.clearFocus()
        window._pages["settings"].refresh(frozenset())
        assert "disk is full" in banner(window, "problem")
    assert field.text() == "Lanzhou"
    window._pages["settings"].refresh(frozenset())
    assert "Lanzhou" in str(settings.all())


_NO_ANSWER = {
    "getExistingDirectory": "",
    "getOpenFileName": ("", ""),
    "getOpenFileNames": ([], ""),
    "getSaveFileName": ("", ""),
}


# The clock


def test_a_clock_set_back_loses_no_line_and_stops_nothing(meeting_window, monkeypatch) -> None:
    window = meeting_window

    class Clock(datetime):
        shift = timedelta()

        @classmethod
        def now(cls, tz=None):
            return datetime.now(tz) + cls.shift

    for module in ("page", "capturing", "strip", "clock"):
        monkeypatch.setattr(f"app.gui.meeting.live.{module}.datetime", Clock)
    window.show_page("live")
    page = window.view.page
    click(window, Qt.Key.Key_F4)
    assert window.session.meeting.status is Status.LIVE
    Clock.shift = timedelta(hours=-2)
    before = len(derive.stream(window.session.meeting, page.item_id()))
    for line in ("the first line", "!! the second line"):
        type_text(page.capture.editor, line)
        click(window, Qt.Key.Key_Return)
    said = derive.stream(window.session.meeting, page.item_id())
    assert [row.text.get("en") for row in said[before:]] == ["the first line", "the second line"]
    assert page.capture.editor.toPlainText() == ""
    assert "clock of this computer was set back" in banner(window, "clock")
    click(window, Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    click(window, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    click(window, Qt.Key.Key_F3)
    click(window, Qt.Key.Key_F2)
    click(window, Qt.Key.Key_F6)
    click(window, Qt.Key.Key_F5, Qt.KeyboardModifier.ShiftModifier)
    meeting = window.session.meeting
    assert meeting.status is Status.DRAFT, banner(window, "problem")
    assert window.session.writer.flush()
    assert kept(window.archive_path, meeting.id) == meeting


# Two windows


@pytest.fixture
def other(meeting_window, archive_path: Path, sample: Meeting):
    """Return a second window on the same archive and meeting."""
    second = open_window(archive_path)
    second.open_meeting(sample.id)
    yield second
    second.close()
    second.close()
    second.deleteLater()


def test_two_windows_on_one_meeting_lose_nothing_of_either(
    qtbot, meeting_window, other, archive_path: Path
) -> None:
    type_title(meeting_window, "one ")
    assert meeting_window.session.writer.flush()
    type_title(other, "two ")
    qtbot.waitUntil(lambda: "Another window" in banner(other, "stale"), timeout=20000)
    mine = other.session.meeting
    press_in_banner(other, "stale-copy")
    assert not banner(other, "stale") + banner(other, "stale-copy")
    assert other.session.writer.flush()
    assert kept(archive_path, meeting_window.session.meeting.id) == meeting_window.session.meeting
    assert kept(archive_path, other.session.meeting.id).title == mine.title


_OTHER_PROCESS = """
import sys
from PySide6.QtWidgets import QPlainTextEdit
from app.gui import open_window
from tests.gui.keys import type_text
window = open_window(sys.argv[1])
window.open_meeting(sys.argv[2])
window.show_page("details")
field = window.findChild(QPlainTextEdit, "title")
field.setFocus()
type_text(field, "theirs ")
assert window.session.writer.flush(60)
print("typed", flush=True)
sys.stdin.readline()
window.close()
"""


@pytest.mark.parametrize("choice", ["stale", "stale-copy"])
def test_a_window_of_another_process_is_never_overwritten_unasked(
    qtbot, meeting_window, archive_path: Path, choice: str
) -> None:
    window, id = meeting_window, meeting_window.session.meeting.id
    root = Path(__file__).parents[2]
    command = [sys.executable, "-c", _OTHER_PROCESS, str(archive_path), id]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=root
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "typed\n"
        type_title(window, "ours ")
        qtbot.waitUntil(lambda: "Another window" in banner(window, "stale"), timeout=20000)
        assert kept(archive_path, id).title.get("en").startswith("theirs ")
        press_in_banner(window, choice)
        assert window.session.writer.flush()
        other.communicate("close\n", timeout=60)
        assert other.returncode == 0
    now = window.session.meeting
    assert now.title.get("en").startswith("ours ")
    assert kept(archive_path, now.id) == now
    if choice == "stale":
        window.session.undo()
        assert window.session.meeting.title.get("en").startswith("theirs ")
    else:
        assert now.id != id
        assert kept(archive_path, id).title.get("en").startswith("theirs ")


def test_a_meeting_deleted_in_another_window_is_not_lost_in_this_one(
    qtbot, meeting_window, other, archive_path: Path, log: Path
) -> None:
    id = meeting_window.session.meeting.id
    other.show_page("meetings")
    click(other, Qt.Key.Key_Delete)
    assert not other.session.archive.meetings()
    type_title(meeting_window, "x")
    qtbot.waitUntil(
        lambda: bool(banner(meeting_window, "stale") or banner(meeting_window, "save")), timeout=5000
    )
    press_in_banner(meeting_window, "stale")
    assert "does not hold this meeting" in banner(meeting_window, "problem")
    press_in_banner(meeting_window, "stale-copy")
    assert not banner(meeting_window, "fault")
    assert meeting_window.session.writer.flush()
    assert kept(archive_path, meeting_window.session.meeting.id).title == meeting_window.session.meeting.title
    assert meeting_window.session.meeting.id != id


# Bugs


def bug(*_: object, **__: object) -> None:
    raise ValueError(SECRET)


def test_a_bug_in_the_writer_is_said_logged_without_texts_and_got_over(
    qtbot, meeting_window, log: Path, monkeypatch, archive_path: Path
) -> None:
    window = meeting_window
    with monkeypatch.context() as broken:
        broken.setattr(window.session.archive, "save", bug)
        type_title(window, "x")
        qtbot.waitUntil(lambda: "kept in memory" in banner(window, "save"), timeout=20000)
    qtbot.waitUntil(lambda: not banner(window, "save"), timeout=20000)
    assert kept(archive_path, window.session.meeting.id) == window.session.meeting
    said = log.read_text(encoding="utf-8")
    assert "ValueError" in said
    assert SECRET not in said


def test_a_bug_in_the_preview_is_said_and_the_next_key_draws_it_again(
    qtbot, meeting_window, log: Path, monkeypatch, archive_path: Path
) -> None:
    window = meeting_window
    if window.view.side.isHidden():
        window.view.toggle_side()
    window.show_page("details")
    preview = window.view.side._preview
    with monkeypatch.context() as broken:
        broken.setattr("app.documents.render", bug)
        broken.setattr(preview._maker._reader, "read", bug)
        type_title(window, "x")
        qtbot.waitUntil(lambda: bool(banner(window, "fault")), timeout=20000)
    assert "ValueError" in banner(window, "fault")
    assert SECRET not in log.read_text(encoding="utf-8") + banner(window, "fault")
    with qtbot.waitSignal(preview._maker.made, timeout=20000):
        type_title(window, "y")
    assert window.session.writer.flush()
    assert kept(archive_path, window.session.meeting.id) == window.session.meeting


def test_a_bug_in_the_export_is_said_and_it_can_be_tried_again(
    qtbot, meeting_window, log: Path, monkeypatch, tmp_path: Path
) -> None:
    window = meeting_window
    window.state.set("documents.folder", str(tmp_path))
    window.show_page("documents")
    with monkeypatch.context() as broken:
        broken.setattr("app.documents.render", bug)
        window.actions_["documents.export"].trigger()
        qtbot.waitUntil(
            lambda: bool(banner(window, "fault")) and window.actions_["documents.export"].isEnabled(),
            timeout=20000,
        )
    assert "ValueError" in log.read_text(encoding="utf-8")
    assert SECRET not in log.read_text(encoding="utf-8")


def test_a_bug_in_the_checks_of_documents_leaves_the_page_working(
    qtbot, meeting_window, log: Path, monkeypatch
) -> None:
    window = meeting_window
    window.show_page("documents")
    page = window.view.page
    with monkeypatch.context() as broken:
        broken.setattr("app.documents.check.check", bug)
        page._check()
        qtbot.waitUntil(lambda: bool(banner(window, "fault")), timeout=20000)
    with qtbot.waitSignal(page._checks.found, timeout=20000):
        page._check()
    assert SECRET not in log.read_text(encoding="utf-8")


def test_a_bug_in_a_slot_is_said_and_typing_goes_on(meeting_window, log: Path, archive_path: Path) -> None:
    window = meeting_window
    window.actions_.add("test.bug", lambda: "Bug", bug, keys=("Ctrl+F12",))
    field = type_title(window, "x")
    click(window, Qt.Key.Key_F12, CONTROL)
    assert "What you typed is kept" in banner(window, "fault")
    type_text(field, "y")
    assert window.session.writer.flush()
    assert kept(archive_path, window.session.meeting.id) == window.session.meeting
    said = log.read_text(encoding="utf-8")
    assert "ValueError" in said
    assert "bug test_faults.py" in said
    assert SECRET not in said


def test_the_window_closes_while_documents_are_written(meeting_window, tmp_path: Path) -> None:
    window = meeting_window
    window.state.set("documents.folder", str(tmp_path))
    window.show_page("documents")
    window.actions_["documents.export"].trigger()
    assert window.close()
    assert all(thread.isFinished() for thread in window.findChildren(QThread))
    assert all(file.read_bytes()[:2] == b"PK" for file in tmp_path.glob("*.docx"))


def test_garbage_is_collected_in_the_windows_thread_alone(meeting_window) -> None:
    """Python's own looks come on any thread, and would destroy a widget there."""
    assert not gc.isenabled()
    meeting_window.desk.garbage.look()
    assert not gc.isenabled()
