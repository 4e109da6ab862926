import json
import sys

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QPlainTextEdit, QWidget

from app.domain import edits
from app.domain.model import Meeting
from app.gui.spelling import Spelling, fields
from app.gui.spelling import service as service_module
from app.gui.spelling.service import OWN
from app.language import spelling
from tests.gui.keys import click, compose, type_text

WAIT = 10_000

pytestmark = pytest.mark.skipif(
    bool(spelling.missing("en") or spelling.missing("ru")),
    reason=f"not installed here: {spelling.missing('en')} {spelling.missing('ru')}",
)


@pytest.fixture(autouse=True)
def always_idle(monkeypatch) -> None:
    monkeypatch.setattr(service_module, "IDLE", 0)


@pytest.fixture
def page(meeting_window):
    meeting_window.show_page("live")
    return meeting_window.view.page


@pytest.fixture
def service(meeting_window) -> Spelling:
    found = Spelling.of(meeting_window.session)
    assert found is not None
    return found


def underlined(editor: QWidget) -> list[str]:
    assert isinstance(editor, QPlainTextEdit)
    return [each.cursor.selectedText() for each in editor.extraSelections()]


def open_menu(editor: QWidget) -> QMenu:
    reason = QContextMenuEvent.Reason.Keyboard
    QApplication.sendEvent(editor, QContextMenuEvent(reason, QPoint(2, 2), QPoint(2, 2)))
    return shown_menu()


def shown_menu() -> QMenu:
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def choose(menu: QMenu, text: str) -> None:
    action = next(each for each in menu.actions() if each.text() == text)
    action.trigger()
    menu.close()


def test_misspelt_words_of_the_line_are_underlined_and_tokens_and_names_are_not(page, qtbot) -> None:
    editor = page.capture.editor
    editor.setFocus()
    page.session.set_language("en")
    type_text(editor, "@Zzyzx #exchnge Arseniev's labratory in Gansu, MoU 5G, memorandom")
    qtbot.waitUntil(lambda: underlined(editor) == ["labratory"], timeout=WAIT)
    type_text(editor, " ")  # The word at the caret may not be whole; now it is.
    qtbot.waitUntil(lambda: underlined(editor) == ["labratory", "memorandom"], timeout=WAIT)
    assert editor.toPlainText().endswith("memorandom ")


def test_the_language_of_the_field_says_which_dictionary(page, qtbot) -> None:
    editor = page.capture.editor
    editor.setFocus()
    type_text(editor, "лаборотория labratory . ")
    page.session.set_language("ru")
    qtbot.waitUntil(lambda: underlined(editor) == ["лаборотория"], timeout=WAIT)
    page.session.set_language("en")
    qtbot.waitUntil(lambda: underlined(editor) == ["labratory"], timeout=WAIT)
    page.session.set_language("zh")
    qtbot.waitUntil(lambda: underlined(editor) == [], timeout=WAIT)


def misspell(page, sample: Meeting, text: str = "A joint labratory is wanted") -> QPlainTextEdit:
    """Put a misspelt word into an entry of the record, and return its field."""
    entry = next(e for item in sample.agenda for e in item.entries)
    page.session.set_language("en")
    page.session.apply("x", lambda m: edits.write(m, f"entries.{entry.id}.text", "en", text))
    assert page.reveal(f"entries.{entry.id}.text")
    editor = QApplication.focusWidget()
    assert isinstance(editor, QPlainTextEdit)
    return editor


def test_a_suggestion_of_the_menu_takes_the_place_of_the_word_in_one_step(
    meeting_window, sample: Meeting, qtbot
) -> None:
    meeting_window.show_page("record")
    page = meeting_window.view.page
    editor = misspell(page, sample)
    qtbot.waitUntil(lambda: underlined(editor) == ["labratory"], timeout=WAIT)
    cursor = editor.textCursor()
    cursor.setPosition(10)
    editor.setTextCursor(cursor)
    choose(open_menu(editor), "laboratory")
    assert editor.toPlainText() == "A joint laboratory is wanted"
    path = editor.objectName()
    assert page.session.meeting is not None
    qtbot.waitUntil(lambda: underlined(editor) == [], timeout=WAIT)
    page.session.undo()
    assert editor.toPlainText() == "A joint labratory is wanted"
    assert editor.objectName() == path


def test_f7_goes_from_word_to_word_and_enter_takes_the_first_suggestion(
    meeting_window, sample: Meeting, service: Spelling, qtbot
) -> None:
    meeting_window.show_page("record")
    page = meeting_window.view.page
    editor = misspell(page, sample, "A labratory and a memorandom")
    qtbot.waitUntil(lambda: bool(underlined(editor)), timeout=WAIT)
    cursor = editor.textCursor()
    cursor.setPosition(0)
    editor.setTextCursor(cursor)
    click(meeting_window, Qt.Key.Key_F7)
    assert editor.textCursor().selectedText() == "labratory"
    assert shown_menu().activeAction().text() == "laboratory"
    choose(shown_menu(), "laboratory")
    click(meeting_window, Qt.Key.Key_F7)
    assert editor.textCursor().selectedText() == "memorandom"
    shown_menu().close()


def test_f7_finds_a_word_in_a_row_far_away_and_says_when_there_is_none(
    meeting_window, sample: Meeting, service: Spelling, qtbot
) -> None:
    meeting_window.show_page("record")
    page = meeting_window.view.page
    page.session.set_language("en")
    service.put_own(_all_wrong(page, service, qtbot))
    click(meeting_window, Qt.Key.Key_F7)
    assert QApplication.activePopupWidget() is None
    last = [key for key in page.stream.order() if key.startswith("entries.")][-1]
    page.session.apply("x", lambda m: edits.write(m, f"{last}.text", "en", "the very last labratory"))
    page.stream.verticalScrollBar().setValue(0)
    click(meeting_window, Qt.Key.Key_F7)
    assert QApplication.focusWidget().objectName() == f"{last}.text"
    shown_menu().close()


def _all_wrong(page, service: Spelling, qtbot) -> list[str]:
    qtbot.waitUntil(lambda: service.dictionary("en") is not None, timeout=WAIT)
    found = []
    for path in page.texts():
        from app.domain import paths

        text = paths.get(page.meeting, path)
        found += [w.text for w in service.misspelt_in(text.get("en"), "en")]
    return found


def test_a_word_of_ones_own_is_right_from_now_on_and_kept(page, service: Spelling, qtbot) -> None:
    editor = page.capture.editor
    editor.setFocus()
    page.session.set_language("en")
    type_text(editor, "kvantorium ")
    qtbot.waitUntil(lambda: underlined(editor) == ["kvantorium"], timeout=WAIT)
    cursor = editor.textCursor()
    cursor.setPosition(3)
    editor.setTextCursor(cursor)
    choose(open_menu(editor), "Add “kvantorium” to my words")
    qtbot.waitUntil(lambda: underlined(editor) == [], timeout=WAIT)
    page.session.writer.flush()
    assert json.loads(page.session.archive.settings.get(OWN)) == ["kvantorium"]


def test_the_switch_takes_every_line_away(page, service: Spelling, qtbot) -> None:
    editor = page.capture.editor
    editor.setFocus()
    page.session.set_language("en")
    type_text(editor, "labratory ")
    qtbot.waitUntil(lambda: underlined(editor) == ["labratory"], timeout=WAIT)
    service.switch(False)
    qtbot.waitUntil(lambda: underlined(editor) == [], timeout=WAIT)


def test_checking_leaves_text_undo_and_composition_alone(page, service: Spelling, qtbot) -> None:
    editor = page.capture.editor
    editor.setFocus()
    page.session.set_language("en")
    type_text(editor, "labratory ")
    compose(editor, "shi yan")
    qtbot.waitUntil(lambda: underlined(editor) == ["labratory"], timeout=WAIT)
    assert editor.textCursor().block().layout().preeditAreaText() == "shi yan"
    compose(editor, "")
    editor.undo()
    assert editor.toPlainText() != "labratory "


def test_a_field_of_one_line_is_checked_too(qapp, service: Spelling, page, qtbot) -> None:
    line = QLineEdit("Two labratory rooms", page)
    service.add(line, lambda _: "en")
    line.show()
    qtbot.waitUntil(lambda: [w.text for w in service.misspelt(line)] == ["labratory"], timeout=WAIT)
    plain = line.grab().toImage()
    qtbot.waitUntil(lambda: line.grab().toImage() != plain or bool(service._shown.get(line)), timeout=WAIT)
    word = service.misspelt(line)[0]
    fields.replace(line, word, "laboratory")
    assert line.text() == "Two laboratory rooms"


def test_without_enchant_nothing_is_underlined_and_nothing_fails(page, monkeypatch, qtbot) -> None:
    monkeypatch.setitem(sys.modules, "enchant", None)
    monkeypatch.setattr(spelling, "load", spelling.load.__wrapped__)
    editor = page.capture.editor
    editor.setFocus()
    type_text(editor, "лаборотория ")
    with qtbot.waitSignal(Spelling.of(page.session).loaded, timeout=WAIT):
        page.session.set_language("ru")
    assert underlined(editor) == []


def test_the_settings_hold_the_switch_and_ones_own_words(meeting_window, service: Spelling, qtbot) -> None:
    meeting_window.show_page("settings")
    switch = meeting_window.findChild(QWidget, "settings.spelling")
    assert switch.isChecked()
    switch.click()
    assert not service.on
    switch.click()
    own = meeting_window.findChild(QPlainTextEdit, "settings.spelling.words")
    own.setFocus()
    type_text(own, "кванториум")
    own.clearFocus()
    assert service.own() == ("кванториум",)
    assert not meeting_window.findChild(QWidget, "settings.spelling.lacking").isVisible()


@pytest.mark.parametrize(
    ("missing", "said"),
    [
        (
            ("hunspell-ru", ""),
            "Russian has no dictionary here: install the package hunspell-ru and start again.",
        ),
        ((spelling.ENCHANT, spelling.ENCHANT), "this computer lacks Enchant"),
        (("", ""), ""),
    ],
)
def test_the_settings_say_which_package_is_missing(
    meeting_window, monkeypatch, missing: tuple[str, str], said: str
) -> None:
    monkeypatch.setattr(spelling, "missing", dict(zip(("ru", "en"), missing, strict=True)).get)
    meeting_window.show_page("settings")
    shown = meeting_window.findChild(QWidget, "settings.spelling.lacking")
    assert said in shown.text()
    assert shown.isVisible() == bool(said)
