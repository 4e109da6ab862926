"""Walks through the window as its user takes them, with the keys and clicks each costs."""

from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from app.archive import Archive
from app.domain import derive, edits
from app.domain.model import Meeting, Status
from app.gui.meetings.making import blank
from tests.gui.keys import click, press, type_text

CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


@pytest.fixture
def side_hidden() -> bool:
    return False


def focus() -> QWidget:
    QApplication.processEvents()
    found = QApplication.focusWidget()
    assert found is not None
    return found


def pages(window) -> list[str]:
    return [*window.specs, *window.view.names]


def test_every_page_shows_a_meeting_of_which_nothing_is_known(qtbot, meeting_window) -> None:
    window = meeting_window
    window.session.start(blank(datetime.now().astimezone(), "ru", ("ru",)))
    window.shown_meeting()
    for name in pages(window):
        window.show_page(name)
        qtbot.wait(30)
    window.session.start(Meeting("bare"))
    for name in pages(window):
        window.show_page(name)
        qtbot.wait(30)


def test_every_page_shows_a_signed_meeting_and_refuses_to_change_it(qtbot, meeting_window) -> None:
    window = meeting_window
    for status in (Status.REVIEW, Status.SIGNED):
        window.session.apply("status", lambda m, status=status: edits.set_status(m, status))
    signed = window.session.meeting
    for name in pages(window):
        window.show_page(name)
        qtbot.wait(30)
    window.show_page("details")
    window.view.page.reveal("title")
    before = focus().toPlainText()
    type_text(focus(), "x")
    assert window.session.meeting is signed
    assert focus().toPlainText() == before
    banner = window.findChild(QWidget, "banner.locked")
    banner.action.click()
    assert window.session.meeting.version == signed.version + 1
    type_text(focus(), "x")
    assert focus().toPlainText() != before
    qtbot.waitUntil(lambda: window.findChild(QWidget, "banner.locked") is None)


def test_another_meeting_takes_the_place_of_the_first_on_every_page(
    qtbot, meeting_window, sample: Meeting
) -> None:
    window = meeting_window
    for name in pages(window):
        window.show_page(name)
    window.session.start(edits.duplicate(sample, lambda: "copy"))
    window.session.apply("title", lambda m: edits.write(m, "title", "en", "The copy"))
    for name in pages(window):
        window.show_page(name)
        qtbot.wait(20)
    window.show_page("details")
    assert window.findChild(QWidget, "title").toPlainText() == "The copy"
    window.open_meeting(sample.id)
    window.show_page("details")
    assert window.findChild(QWidget, "title").toPlainText() == sample.title.get("en")


def test_a_participant_is_dragged_to_the_top_with_the_mouse(meeting_window) -> None:
    window = meeting_window
    window.resize(1440, 900)
    window.show_page("participants")
    QApplication.processEvents()
    host = window.session.meeting.parties[0].id
    rows = window.findChild(QWidget, f"parties.{host}.members")
    first, second = rows.ids()[:2]
    grip = rows.row(second).findChild(QWidget, "grip")
    above = grip.mapFromGlobal(rows.row(first).mapToGlobal(QPoint(4, 2)))
    QTest.mousePress(grip, Qt.MouseButton.LeftButton, pos=QPoint(4, 8))
    QTest.mouseMove(grip, above)
    QTest.mouseRelease(grip, Qt.MouseButton.LeftButton, pos=above)
    positions = {p.id: p.position for p in window.session.meeting.participants}
    assert positions[second] < positions[first]
    assert window.session.undo_name


def test_from_no_meeting_to_a_titled_one_with_a_guest_in_three_keys_and_the_typing(meeting_window) -> None:
    """Ctrl+N, the title; Ctrl+K, “part”, Enter; Ins, the name."""
    window = meeting_window
    click(window, Qt.Key.Key_N, CONTROL)
    type_text(focus(), "Talks")
    click(window, Qt.Key.Key_K, CONTROL)
    type_text(focus(), "participants")
    press(focus(), Qt.Key.Key_Return)
    click(window, Qt.Key.Key_Insert)
    type_text(focus(), "Liu Yemei")
    meeting = window.session.meeting
    assert meeting.title.best("en") == "Talks"
    [who] = meeting.participants
    assert (who.name.latin.family, who.name.latin.given) == ("Liu", "Yemei")
    assert who.party == derive.guests(meeting)[0].id


def test_a_suggested_name_is_confirmed_by_one_click(meeting_window) -> None:
    window = meeting_window
    window.show_page("participants")
    click(window, Qt.Key.Key_Insert)
    type_text(focus(), "Zhang Wei")
    id = focus().objectName().split(".")[1]
    window.findChild(QWidget, f"participants.{id}.name.cyrillic.confirm").click()
    who = derive.participant(window.session.meeting, id)
    assert who is not None
    assert (who.name.cyrillic.family, who.name.cyrillic.given) == ("Чжан", "Вэй")
    assert who.name.cyrillic.confirmed


def test_the_palette_leads_to_an_item_of_the_agenda(meeting_window, sample: Meeting) -> None:
    window = meeting_window
    item = derive.outline(sample)[1]
    click(window, Qt.Key.Key_K, CONTROL)
    type_text(focus(), item.title.get("en")[:20])
    press(focus(), Qt.Key.Key_Return)
    assert focus().objectName() == f"agenda.{item.id}.title"


def test_the_next_number_is_taken_by_one_click(meeting_window) -> None:
    window = meeting_window
    window.session.apply("number", lambda m: edits.put(m, "number", ""))
    window.session.writer.flush()
    window.show_page("details")
    QApplication.processEvents()
    offered = window.findChild(QWidget, "number.next")
    assert offered.isVisible()
    offered.click()
    assert window.session.meeting.number.isdigit()
    assert not offered.isVisible()


def test_files_dropped_on_the_details_are_kept_and_can_be_undone(
    qtbot, meeting_window, tmp_path: Path, sample: Meeting
) -> None:
    window = meeting_window
    window.show_page("details")
    photo, deck = tmp_path / "signing.jpg", tmp_path / "talks.pdf"
    photo.write_bytes(b"not really a photograph")
    deck.write_bytes(b"%PDF-")
    page = window.view.page
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in (photo, deck, tmp_path / "gone.txt")])
    drop = QDropEvent(
        QPointF(50, 50),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    page.dropEvent(drop)
    added = [a for a in window.session.meeting.attachments if a not in sample.attachments]
    assert [(a.name, a.media_type) for a in added] == [
        ("signing.jpg", "image/jpeg"),
        ("talks.pdf", "application/pdf"),
    ]
    assert window.session.archive.attachments.read(added[0].sha256) == b"not really a photograph"
    assert window.findChild(QWidget, "banner.problem") is not None
    type_text(window.findChild(QWidget, f"attachments.{added[0].id}.caption"), "The signing")
    assert window.session.meeting.attachments[-2].caption.get("en") == "The signing"
    window.session.undo()
    window.session.undo()
    assert window.session.meeting.attachments == sample.attachments


def test_closing_reads_the_field_that_has_the_focus(meeting_window, archive_path: Path) -> None:
    window = meeting_window
    window.show_page("details")
    id = window.session.meeting.sessions[0].id
    window.go(f"sessions.{id}.start")
    field = focus()
    assert isinstance(field, QLineEdit)
    field.selectAll()
    type_text(field, "26.06.2024 09:45")
    window.close()
    with Archive.open(archive_path, read_only=True) as archive:
        start = archive.load(window.session.meeting.id).meeting.sessions[0].start
    assert (start.day, start.hour, start.minute) == (26, 9, 45)


def test_closing_writes_what_was_just_typed_in_the_directory(meeting_window, archive_path: Path) -> None:
    window = meeting_window
    window.show_page("directory")
    window.actions_["directory.add"].trigger()
    type_text(focus(), "Zhang")
    window.close()
    with Archive.open(archive_path, read_only=True) as archive:
        assert [person.name.latin.family for person in archive.directory().people] == ["Zhang"]
