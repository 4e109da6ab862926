"""Whatever is typed into whatever field of whatever page is on disk soon, taken into the record or as a draft of it."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.exceptions import TimeoutError

from app.domain import edits
from app.gui.state import State
from app.gui.widgets import SearchField
from tests.gui.keys import type_text
from tests.journeys.reading import BETWEEN, on_disk

EDITORS = (QLineEdit, QPlainTextEdit)
PAGES = "details participants record proposals press live translation directory commitments settings".split()


@pytest.fixture
def side_hidden() -> bool:
    return False


def held(archive: Path) -> str:
    """Return every text on the disk, of the archive and of the kept state of the window."""
    state = State().path
    return on_disk(archive) + (state.read_text(encoding="utf-8") if state.exists() else "")


def editors(window) -> list[str]:
    """Return the names of all fields one types in and sees; what one looks for something with is no such field."""
    return [
        each.objectName()
        for each in window.findChildren(QWidget)
        if isinstance(each, EDITORS)
        and each.isVisible()
        and each.isEnabled()
        and not each.isReadOnly()
        and not isinstance(each, SearchField)
        and not isinstance(each.parentWidget(), QComboBox)
        and each.objectName()
        and not each.objectName().startswith("qt_")
    ]


def type_into(window, name: str, number: int) -> str | None:
    """Type a word of its own into a field; return it as it must be on disk."""
    field = next((w for w in window.findChildren(QWidget, name) if w.isVisible()), None)
    if field is None:
        return None
    field.setFocus()
    word = f"Qz{number}q"
    if isinstance(field, QLineEdit) and field.maxLength() < len(word):
        field.selectAll()
        word = "Q7"[: field.maxLength()]
        type_text(field, word)
        return f"{name}{BETWEEN}{word}\n"
    if isinstance(field, QLineEdit):
        field.end(False)
    type_text(field, word)
    return word


def wait_for(qtbot, window, typed: dict[str, str]) -> None:
    missing: dict[str, str] = dict(typed)

    def found() -> bool:
        text = held(window.archive_path)
        for name in [name for name, word in missing.items() if word in text]:
            del missing[name]
        return not missing

    try:
        qtbot.waitUntil(found, timeout=20000)
    except TimeoutError:
        raise AssertionError(f"not on disk: {missing}") from None


def show(window, page: str) -> None:
    if page == "directory":
        window.actions_["participants.keep"].trigger()
    window.show_page(page)
    if page == "translation":
        window.session.apply("gap", lambda m: edits.write(m, "title", "zh", ""))
        window.findChild(QAbstractButton, "translation.language.zh").click()
    QApplication.processEvents()


@pytest.mark.parametrize("page", PAGES)
def test_what_is_typed_into_any_field_is_on_disk_while_the_field_has_the_focus(
    qtbot, meeting_window, page: str
) -> None:
    window = meeting_window
    window.show_page("participants")
    show(window, page)
    typed = {}
    for number, name in enumerate(editors(window), 100):
        word = type_into(window, name, number)
        if word is not None:
            typed[name] = word
    assert typed
    wait_for(qtbot, window, typed)
