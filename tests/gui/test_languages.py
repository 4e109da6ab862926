import ast
import importlib.util
import re
import string
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import ClassVar

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QPushButton,
    QStyle,
    QStyleOptionButton,
    QStyleOptionComboBox,
    QWidget,
)

from app.domain import edits
from app.domain.model import Blueprint, Meeting, Paragraph
from app.gui import theme, translation
from app.gui.bind.several import Several
from app.gui.meeting.participants.cells import MenuCell
from app.gui.meeting.record.cells import NameCell
from app.gui.pages.bars import MenuButton
from app.gui.state import State
from app.gui.widgets import Column, Combo, Elided, ElidedButton


@pytest.fixture
def side_hidden() -> bool:
    return False


def _script(name: str) -> ModuleType:
    """Load a script of packaging/ as a module."""
    path = Path(__file__).parents[2] / "packaging" / f"{name}.py"
    spec = importlib.util.spec_from_file_location(f"packaging_{name}", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


strings = _script("strings")


def blanks(text: str) -> set[str]:
    return {field for _, field, _, _ in string.Formatter().parse(text) if field is not None}


@pytest.mark.parametrize("language", ["ru", "zh"])
def test_every_string_is_translated(language: str) -> None:
    known = strings.read(language)
    missing = {key: where for key, where in strings.said().items() if not all(known.get(key, [""]))}
    assert missing == {}


@pytest.mark.parametrize("language", strings.FORMS)
def test_every_plural_has_its_forms(language: str) -> None:
    counted = [key for key in strings.said() if "%n" in key[1]]
    known = strings.read(language)
    assert counted
    lacking = [
        key
        for key in counted
        if len([form for form in known.get(key, []) if form]) != strings.FORMS[language]
    ]
    assert lacking == []


@pytest.mark.parametrize("language", strings.FORMS)
def test_translations_keep_the_blanks_to_be_filled(language: str) -> None:
    for key, texts in strings.read(language).items():
        for text in texts:
            assert blanks(text) == blanks(key[1]), key


def test_plurals_agree_with_their_numbers(qapp) -> None:
    said = {
        "en": {1: "Add 1 participant", 5: "Add 5 participants"},
        "ru": {1: "Добавить 1 участника", 5: "Добавить 5 участников"},
        "zh": {1: "添加 1 人", 5: "添加 5 人"},
    }
    for language, by_number in said.items():
        translation.install(qapp, language)
        for number, expected in by_number.items():
            text = QCoreApplication.translate("PastePanel", "Add %n participant(s)", None, number)
            assert text == expected
    translation.install(qapp, "en")


def test_no_count_is_said_by_a_class_that_others_are_made_of() -> None:
    """`tr` looks for a text among a class's bases too, but stops at one with a number in it."""
    trees = [ast.parse(path.read_text(encoding="utf-8")) for path in strings.CODE.rglob("*.py")]
    classes = [each for tree in trees for each in ast.walk(tree) if isinstance(each, ast.ClassDef)]
    bases = {base.id for each in classes for base in each.bases if isinstance(base, ast.Name)}
    counting = {
        each.name
        for each in classes
        for call in ast.walk(each)
        if isinstance(call, ast.Call) and ast.unparse(call.func) == "self.tr" and "%n" in ast.unparse(call)
    }
    assert counting
    assert counting & bases == set()


def pages(window) -> list[str]:
    return [*window.specs, *window.view.names]


def words_of(widget: QWidget) -> list[tuple[QWidget, str]]:
    shown = [w for w in widget.findChildren(QWidget) if w.isVisible()]
    return [
        (w, w.text().strip())
        for w in shown
        if isinstance(w, QLabel | QAbstractButton) and w.text() and not w.property("content")
    ]


@pytest.mark.parametrize("language", ["ru", "zh"])
def test_the_window_changes_its_language_without_a_restart(qapp, meeting_window, language: str) -> None:
    window = meeting_window
    english = {
        key[1] for key, texts in strings.read(language).items() if texts[0] != key[1] and "%n" not in key[1]
    }
    for name in pages(window):
        window.show_page(name)
    translation.install(qapp, language)
    try:
        left = {}
        for name in pages(window):
            window.show_page(name)
            QApplication.processEvents()
            for widget, text in words_of(window):
                plain = text.removeprefix("+ ").split("   ")[0]
                if plain in english:
                    left[f"{name}: {text}"] = widget.objectName() or type(widget).__name__
        assert left == {}
    finally:
        translation.install(qapp, "en")


class Stretched(QTranslator):
    """English, a third longer than it is: what a translation may need."""

    given: ClassVar[set[str]] = set()

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str:
        if "{" in text:
            return text  # What fills it belongs to the record.
        longer = re.sub(r"([aeiou])", r"\1\1", text, count=max(1, len(text) // 3))
        longer = longer.replace("%n", str(n))
        self.given.add(longer)
        return longer


@pytest.fixture
def stretched(qapp) -> Iterator[Stretched]:
    made = Stretched(qapp)
    qapp.installTranslator(made)
    yield made
    qapp.removeTranslator(made)


@pytest.fixture
def large(qapp) -> Iterator[None]:
    """Windows made from here on have type of twice the size."""
    state = State()
    state.set("scale", 2.0)
    state.save()
    yield
    theme.apply(qapp, theme.Scheme.LIGHT)


SHORTENED = (Elided, ElidedButton, MenuCell, NameCell, MenuButton, Several)
"""They end in … where there is no room, and say all of it in a tooltip."""


def room_of(widget: QWidget) -> int:
    """Return how wide a text a label or button shows."""
    if not isinstance(widget, QPushButton):
        return widget.width()
    option = QStyleOptionButton()
    widget.initStyleOption(option)
    room = widget.style().subElementRect(QStyle.SubElement.SE_PushButtonContents, option, widget).width()
    return room - (0 if widget.icon().isNull() else widget.iconSize().width() + 4)


def cut_texts(window: QWidget) -> dict[str, tuple[int, int]]:
    """Return the texts of labels and buttons that are wider than their room."""
    cut = {}
    for widget, text in words_of(window):
        if isinstance(widget, SHORTENED) or (isinstance(widget, QLabel) and widget.wordWrap()):
            continue
        needed = max(widget.fontMetrics().horizontalAdvance(line) for line in text.split("\n"))
        if room_of(widget) < needed:
            cut[text] = (room_of(widget), needed)
    return cut


def is_seen(widget: QWidget) -> bool:
    """Tell whether a widget is in sight of what it is in; rows that are far wait outside as they were."""
    parent = widget.parentWidget()
    return widget.isVisible() and parent is not None and parent.rect().intersects(widget.geometry())


def put_aside(window: QWidget) -> list[str]:
    """Return what reaches beyond the right edge of what it is in, and lists of choices that would cut their words."""
    found = []
    for widget in filter(is_seen, window.findChildren(QWidget)):
        if isinstance(widget, QComboBox) and not isinstance(widget, Combo):
            found.append(f"{widget.objectName()} is no Combo")
        if widget.geometry().right() > widget.parentWidget().width():
            found.append(f"{type(widget).__name__} {widget.objectName()}")
    return found


def cut_at_rest(window: QWidget) -> list[object]:
    """Return what is cut once layouts that follow one another, and the pages of the preview, have come to rest."""
    for _ in range(40):
        QTest.qWait(10)
        found = [*cut_texts(window).items(), *put_aside(window)]
        if not found:
            break
    return found


def test_nothing_is_cut_when_words_are_longer(meeting_window, stretched) -> None:
    window = meeting_window
    window.resize(1280, 720)
    cut = {}
    for name in pages(window):
        window.show_page(name)
        QApplication.processEvents()
        for text, (room, needed) in cut_texts(window).items():
            if any(said in text for said in Stretched.given if len(said) > 2):
                cut[f"{name}: {text}"] = (room, needed)
    assert cut == {}


@pytest.mark.parametrize("language", ["en", "ru", "zh"])
def test_no_page_of_a_meeting_is_cut_at_twice_the_size(qapp, large, meeting_window, language: str) -> None:
    window = meeting_window
    window.resize(1280, 720)
    translation.install(qapp, language)
    window.session.set_language(language)
    # An edited paragraph under which the record has changed has the most to say.
    edited = Paragraph("x1", "", "lead", language, "Ours.", "Theirs.")
    window.session.apply("x", lambda m: edits.add(m, "press.paragraphs", edited))
    window.session.apply("x", lambda m: edits.write(m, "facts.f1.text", "en", "A source that has changed."))
    cut = {}
    try:
        for name in window.view.names:
            window.show_page(name)
            for side in (False, True):
                if side:
                    window.view.toggle_side()
                if found := cut_at_rest(window.view):
                    cut[name, side] = found
            window.view.toggle_side()
        assert cut == {}
    finally:
        translation.install(qapp, "en")


def test_no_button_is_cut_at_twice_the_size_of_type(qtbot, qapp, meeting_window) -> None:
    window = meeting_window
    window.resize(1280, 720)
    before = qapp.font()
    translation.install(qapp, "ru")
    theme.apply(qapp, theme.Scheme.LIGHT, 2.0)
    try:
        for name in window.specs:
            window.show_page(name)
            buttons = window.stack.currentWidget().findChildren(QPushButton)
            qtbot.waitUntil(
                lambda seen=buttons: (
                    not [
                        each.text()
                        for each in seen
                        if each.isVisible() and each.width() < each.minimumSizeHint().width()
                    ]
                )
            )
    finally:
        theme.apply(qapp, theme.Scheme.LIGHT)
        translation.install(qapp, "en")
    assert qapp.font() == before


@pytest.mark.parametrize("language", ["en", "ru", "zh"])
def test_no_page_is_wider_than_the_room_it_has(qapp, meeting_window, language: str) -> None:
    window = meeting_window
    window.resize(1280, 720)
    translation.install(qapp, language)
    try:
        wider = {}
        for name in pages(window):
            window.show_page(name)
            QApplication.processEvents()
            for column in window.findChildren(Column):
                if column.isVisible() and column.content.width() > column.viewport().width():
                    wider[name, type(column).__name__] = (column.content.width(), column.viewport().width())
        assert wider == {}
    finally:
        translation.install(qapp, "en")


def test_a_choice_too_long_for_its_room_ends_in_dots(qtbot) -> None:
    box = Combo()
    box.addItem("Nobody's copy in particular")
    qtbot.addWidget(box)
    room = box.sizeHint().width()
    for width, cut in ((room, False), (room // 2, True)):
        box.resize(width, box.sizeHint().height())
        option = QStyleOptionComboBox()
        box.initStyleOption(option)
        assert option.currentText.endswith("…") is cut
        assert bool(box.toolTip()) is cut


def test_steps_are_called_in_the_language_the_window_is_in_now(qtbot, qapp, meeting_window) -> None:
    window, session = meeting_window, meeting_window.session
    window.show_page("details")
    title = window.findChild(QWidget, "title")
    title.write("Talks in Lanzhou")
    assert session.undo_name == "change of “Title”"
    translation.install(qapp, "ru")
    try:
        undo = window.actions_["undo"]
        qtbot.waitUntil(lambda: undo.text() == "Отменить: изменение поля «Название»")
        session.undo()
        assert session.redo_name == "изменение поля «Название»"
        session.archive.save_blueprint(Blueprint("b", "Talks", Meeting("b")))
        session.archive.delete_blueprint("b")
        window.show_page("meetings")
        window.undo()
        assert window.notices._toast.text.text() == "Отменено: удаление заготовки"
    finally:
        translation.install(qapp, "en")
    qtbot.waitUntil(lambda: session.redo_name == "change of “Title”")


def test_no_step_keeps_the_words_of_one_language() -> None:
    """A step lives longer than a language of the window: its name is a phrase."""
    kept = [
        f"{path.name}:{call.lineno}"
        for path in strings.CODE.rglob("*.py")
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(call, ast.Call)
        and ast.unparse(call.func).endswith(("session.apply", "session.put", "book.apply", "journal.did"))
        and call.args
        and ("tr(" in (name := ast.unparse(call.args[0])) or "translate(" in name)
    ]
    assert kept == []
