"""Brings the strings of the window into resources/i18n/*.ts, keeping what is translated.

    python packaging/strings.py

Qt's lupdate takes only part of Python: it loses a string whose count is not a plain name, does not see plurals of
`QCoreApplication.translate`, and mixes up the contexts of nested code. This reads the syntax tree instead.
English is the source language, so that its file holds the plurals alone.
"""

import ast
import xml.etree.ElementTree as ET
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
CODE = ROOT / "app" / "gui"
FOLDER = ROOT / "resources" / "i18n"
LOCALES = {"ru": "ru_RU", "zh": "zh_CN", "en": "en_GB"}
FORMS = {"ru": 3, "zh": 1, "en": 2}
HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'

Key = tuple[str, str]


def said() -> dict[Key, list[str]]:
    """Return every string the code translates, by context and text, with the lines where it stands."""
    found: dict[Key, list[str]] = defaultdict(list)
    for path in sorted(CODE.rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        for owner in [tree, *(node for node in ast.walk(tree) if isinstance(node, ast.ClassDef))]:
            for call in _own_calls(owner):
                for key in _strings(call, getattr(owner, "name", "")):
                    found[key].append(f"{path.relative_to(CODE)}:{call.lineno}")
    return dict(found)


def read(language: str) -> dict[Key, list[str]]:
    """Return the translations there are: one text, or the forms of a plural."""
    path = FOLDER / f"protocolist_{language}.ts"
    if not path.exists():
        return {}
    return {
        (context.findtext("name") or "", message.findtext("source") or ""): _texts(message)
        for context in ET.parse(path).getroot().iter("context")
        for message in context.iter("message")
    }


def write(language: str, keys: list[Key], known: dict[Key, list[str]]) -> None:
    """Write a file with these strings; what is not translated is marked as such."""
    root = ET.Element("TS", version="2.1", language=LOCALES[language], sourcelanguage="en")
    contexts: dict[str, ET.Element] = {}
    for context, text in sorted(keys):
        if context not in contexts:
            contexts[context] = ET.SubElement(root, "context")
            ET.SubElement(contexts[context], "name").text = context
        _message(contexts[context], text, known.get((context, text), []), FORMS[language])
    ET.indent(root, "    ")
    content = HEAD + ET.tostring(root, encoding="unicode") + "\n"
    (FOLDER / f"protocolist_{language}.ts").write_text(content, encoding="utf-8")


def _message(parent: ET.Element, text: str, known: list[str], forms: int) -> None:
    message = ET.SubElement(parent, "message")
    ET.SubElement(message, "source").text = text
    translation = ET.SubElement(message, "translation")
    wanted = forms if "%n" in text else 1
    texts = known if len(known) == wanted else [""] * wanted
    if "%n" in text:
        message.set("numerus", "yes")
        for each in texts:
            ET.SubElement(translation, "numerusform").text = each
    else:
        translation.text = texts[0]
    if not all(texts):
        translation.set("type", "unfinished")


def _texts(message: ET.Element) -> list[str]:
    if message.get("numerus"):
        return [form.text or "" for form in message.iter("numerusform")]
    return [message.findtext("translation") or ""]


def _own_calls(owner: ast.AST) -> Iterator[ast.Call]:
    todo = list(ast.iter_child_nodes(owner))
    while todo:
        node = todo.pop()
        if isinstance(node, ast.ClassDef):
            continue
        if isinstance(node, ast.Call):
            yield node
        todo.extend(ast.iter_child_nodes(node))


def _strings(call: ast.Call, owner: str) -> Iterator[Key]:
    name = getattr(call.func, "attr", getattr(call.func, "id", ""))
    literals = [arg.value if isinstance(arg, ast.Constant) else None for arg in call.args[:2]]
    if name == "tr" and isinstance(call.func, ast.Attribute):
        if not isinstance(literals[0], str):
            raise SystemExit(f"{owner}:{call.lineno}: tr() of what is no literal is never found")
        yield owner, literals[0]
    elif name in ("translate", "QT_TRANSLATE_NOOP", "Phrase") and len(literals) == 2 and all(literals):
        yield str(literals[0]), str(literals[1])


def main() -> None:
    keys = list(said())
    FOLDER.mkdir(parents=True, exist_ok=True)
    for language in LOCALES:
        wanted = [key for key in keys if language != "en" or "%n" in key[1]]
        write(language, wanted, read(language))


if __name__ == "__main__":
    main()
