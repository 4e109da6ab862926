import ast
import re
import string
import xml.etree.ElementTree as ET
from collections import defaultdict
from pathlib import Path
from typing import ClassVar

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from app import places
from app.gui import translation

GUI = Path(translation.__file__).parent
FORMS = {"ru": 3, "zh": 1, "en": 2}


def said_in_code() -> dict[tuple[str, str], list[str]]:
    """Return every string that the code translates, by context, with where it stands."""
    found = defaultdict(list)
    for path in sorted(GUI.rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        for owner in [tree, *(n for n in ast.walk(tree) if isinstance(n, ast.ClassDef))]:
            for call in _own_calls(owner):
                where = f"{path.relative_to(GUI)}:{call.lineno}"
                for context, text in _said(call, getattr(owner, "name", "")):
                    found[context, text].append(where)
    return found


def _own_calls(owner: ast.AST):
    todo = list(ast.iter_child_nodes(owner))
    while todo:
        node = todo.pop()
        if isinstance(node, ast.ClassDef):
            continue
        if isinstance(node, ast.Call):
            yield node
        todo.extend(ast.iter_child_nodes(node))


def _said(call: ast.Call, owner: str):
    name = getattr(call.func, "attr", getattr(call.func, "id", ""))
    if name == "tr" and isinstance(call.func, ast.Attribute):
        assert isinstance(call.args[0], ast.Constant), f"{owner}:{call.lineno} translates what is no literal"
        yield owner, call.args[0].value
    elif name in ("translate", "QT_TRANSLATE_NOOP") and len(call.args) >= 2:
        context, text = call.args[:2]
        if isinstance(context, ast.Constant) and isinstance(text, ast.Constant):
            yield context.value, text.value


def messages(language: str) -> dict[tuple[str, str], ET.Element]:
    root = ET.parse(places.resources() / "i18n" / f"protocolist_{language}.ts").getroot()
    return {
        (context.findtext("name"), message.findtext("source")): message
        for context in root.iter("context")
        for message in context.iter("message")
    }


def forms(message: ET.Element) -> list[str]:
    element = message.find("translation")
    assert element is not None
    if message.get("numerus"):
        return [form.text or "" for form in element.findall("numerusform")]
    return [element.text or ""]


def blanks(text: str) -> set[str]:
    return {field for _, field, _, _ in string.Formatter().parse(text) if field is not None}


@pytest.mark.parametrize("language", ["ru", "zh"])
def test_every_string_is_translated(language: str) -> None:
    known = messages(language)
    missing = {
        f"{context}: {text}": where
        for (context, text), where in said_in_code().items()
        if (context, text) not in known or not all(forms(known[context, text]))
    }
    assert missing == {}


def test_every_plural_has_its_forms_in_each_language() -> None:
    counted = [key for key in said_in_code() if "%n" in key[1]]
    assert counted
    for language, number in FORMS.items():
        known = messages(language)
        for key in counted:
            assert key in known, (language, key)
            assert len([form for form in forms(known[key]) if form]) == number, (language, key)


@pytest.mark.parametrize("language", FORMS)
def test_translations_keep_the_blanks_to_be_filled(language: str) -> None:
    for (context, text), message in messages(language).items():
        for form in forms(message):
            assert blanks(form) == blanks(text), (context, text, form)


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
        text for (_, text), m in messages(language).items() if forms(m)[0] != text and not m.get("numerus")
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


def test_nothing_is_cut_when_words_are_longer(qapp, meeting_window) -> None:
    window = meeting_window
    window.resize(1280, 720)
    stretched = Stretched(qapp)
    qapp.installTranslator(stretched)
    try:
        cut = {}
        for name in pages(window):
            window.show_page(name)
            QApplication.processEvents()
            for widget, text in words_of(window):
                if isinstance(widget, QLabel) and (widget.wordWrap() or type(widget).__name__ == "Elided"):
                    continue
                if type(widget).__name__ in ("RolesCell", "AttendanceCell"):
                    continue  # They show what is in the record, in a column.
                if not any(said in text for said in Stretched.given if len(said) > 2):
                    continue
                needed = max(widget.fontMetrics().horizontalAdvance(line) for line in text.split("\n"))
                if widget.width() < needed:
                    cut[f"{name}: {text}"] = (widget.width(), needed)
        assert cut == {}
    finally:
        qapp.removeTranslator(stretched)
