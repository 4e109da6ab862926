from datetime import date
from pathlib import Path

import pytest
from attrs import evolve
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget

from app.archive import Archive
from app.domain import ids
from app.domain.directory import Directory, Organisation, Person, PostHeld
from app.domain.names import NameForm, PersonName
from app.domain.text import plain
from app.gui import bind, keeping
from tests.gui.keys import click, type_text

CONTROL = Qt.KeyboardModifier.ControlModifier


def shown_page(window):
    window.show_page("directory")
    QApplication.processEvents()
    return window.stack.currentWidget()


def test_a_person_edited_in_the_directory_is_on_disk_and_can_be_undone(
    qtbot, meeting_window, archive_path: Path
) -> None:
    window = meeting_window
    window.show_page("participants")
    window.actions_["participants.keep"].trigger()
    page = shown_page(window)
    id = page.list.chosen()
    field = page.findChild(QWidget, f"people.{id}.email")
    type_text(field, "liu@example.org")

    def email() -> str:
        with Archive.open(archive_path, read_only=True) as archive:
            return archive.directory().person(id).email

    qtbot.waitUntil(lambda: email() == "liu@example.org", timeout=2000)
    page.list.setFocus()
    click(window, Qt.Key.Key_Z, CONTROL)
    assert email() == ""


@pytest.mark.parametrize("typed", ["arsen", "арсен", "дмитрий проректор"])
def test_the_directory_is_searched_in_any_script(meeting_window, typed: str) -> None:
    window = meeting_window
    window.show_page("participants")
    window.actions_["participants.keep"].trigger()
    page = shown_page(window)
    type_text(page.search, typed)
    assert len(page.list.lines.ids()) == 1
