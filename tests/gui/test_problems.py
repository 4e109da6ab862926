import ast
import string
from pathlib import Path

import app
from app.errors import ProtocolistError
from app.gui import problems, translation
from app.gui.templates.report import where
from app.word.faults import Place


def _shape(sentence: str) -> str:
    return "".join(
        text + ("\0" if name is not None else "") for text, name, _, _ in string.Formatter().parse(sentence)
    )


def _said() -> set[str]:
    """Every text of the code, with a mark where a value stands."""
    found: set[str] = set()
    for path in Path(app.__file__).parent.rglob("*.py"):
        if path != Path(problems.__file__):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if isinstance(node, ast.JoinedStr):
                    parts = (part.value if isinstance(part, ast.Constant) else "\0" for part in node.values)
                    found.add("".join(map(str, parts)))
                elif isinstance(node, ast.Constant) and isinstance(node.value, str):
                    found.add(node.value)
    return found


def test_the_program_says_every_sentence_that_is_listed() -> None:
    said = _said()
    assert [each for each in problems.PROBLEMS if _shape(each) not in said] == []


def test_every_sentence_is_found_again_with_its_values() -> None:
    for source in problems.PROBLEMS:
        names = [name for _, name, _, _ in string.Formatter().parse(source) if name]
        filled = source.format(**{name: "“x”" for name in names})
        assert problems.say(filled) == filled


def test_an_error_is_said_in_the_language_of_the_window(qapp) -> None:
    problem = ProtocolistError("This is not a Word document.", remedy="Choose a .docx file.")
    fault = "The block is never closed: {% endfor %} is missing."
    translation.install(qapp, "ru")
    try:
        assert problems.said(problem) == "Это не документ Word. Выберите файл .docx."
        assert problems.say(fault) == "Блок не закрыт: нет {% endfor %}."
        assert problems.say("There is no filter “x”.") == "«x» не существует (фильтр)."
        assert problems.say("Something nobody has listed.") == "Something nobody has listed."
    finally:
        translation.install(qapp, "en")


def test_no_remedy_leaves_the_sentence_alone() -> None:
    assert problems.said(ProtocolistError("This is a folder.")) == "This is a folder."


def test_a_fault_is_placed_in_the_language_of_the_window(qapp) -> None:
    cell = Place("word/document.xml", "table 2, row 1, cell 3, paragraph 1", "{{ titel }}")
    head = Place("word/header1.xml", "paragraph 4")
    assert where(cell) == "table 2, row 1, cell 3, paragraph 1, {{ titel }}"
    translation.install(qapp, "ru")
    try:
        assert where(cell) == "таблица 2, строка 1, ячейка 3, абзац 1, {{ titel }}"
        assert where(head) == "верхний колонтитул, абзац 4"
    finally:
        translation.install(qapp, "en")
