"""Brings the strings of the code into resources/i18n/*.ts, keeping what is translated.

lupdate does the work; it does not see that `QCoreApplication.translate` with %n has plural forms, so they are
marked here. English is the source language and keeps only its plurals.
"""

import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "i18n"
FORMS = {"ru": 3, "zh": 1, "en": 2}
HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'


def update(language: str) -> None:
    path = FOLDER / f"protocolist_{language}.ts"
    tool = Path(sys.executable).with_name("pyside6-lupdate")
    options = ("-silent", "-no-obsolete", "-locations", "none", "-extensions", "py")
    subprocess.run([tool, *options, ROOT / "app" / "gui", "-ts", path], check=True)
    tree = ET.parse(path)
    for context in list(tree.getroot().iter("context")):
        for message in list(context.iter("message")):
            if "%n" in (message.findtext("source") or ""):
                _mark_plural(message, FORMS[language])
            elif language == "en":
                context.remove(message)
        if context.find("message") is None:
            tree.getroot().remove(context)
    path.write_text(written(tree), encoding="utf-8")


def written(tree: ET.ElementTree) -> str:
    ET.indent(tree, "    ")
    return HEAD + ET.tostring(tree.getroot(), encoding="unicode") + "\n"


def _mark_plural(message: ET.Element, forms: int) -> None:
    translation = message.find("translation")
    if translation is None:
        translation = ET.SubElement(message, "translation", type="unfinished")
    if message.get("numerus") != "yes" or len(translation.findall("numerusform")) != forms:
        message.set("numerus", "yes")
        translation.text = None
        translation.set("type", "unfinished")
        for old in list(translation):
            translation.remove(old)
        for _ in range(forms):
            ET.SubElement(translation, "numerusform")


if __name__ == "__main__":
    FOLDER.mkdir(parents=True, exist_ok=True)
    for each in FORMS:
        update(each)
