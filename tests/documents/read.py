"""The text of a .docx as its reader meets it: paragraph by paragraph, cell by cell."""

import io
import re
import zipfile
from xml.etree import ElementTree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def paragraphs(document: bytes, part: str = "word/document.xml") -> list[tuple[str, str]]:
    """List style and text of every paragraph, those in tables too."""
    root = ElementTree.fromstring(_part(document, part))
    return [(_style(paragraph), _text(paragraph)) for paragraph in root.iter(f"{W}p")]


def lines(document: bytes) -> list[str]:
    """List the paragraphs that say something."""
    return [text for _, text in paragraphs(document) if text.strip()]


def plain(document: bytes) -> str:
    """Return the whole text with every kind of space made one."""
    return spaced("\n".join(lines(document)))


def spaced(text: str) -> str:
    """Return text with every run of spaces made one plain space."""
    return re.sub(r"\s+", " ", text).strip()


def golden(document: bytes) -> str:
    """Return the text as the golden files hold it: a line for each paragraph, with its style."""
    return "".join(f"{style}: {text}\n" for style, text in paragraphs(document) if text.strip())


def _part(document: bytes, part: str) -> bytes:
    with zipfile.ZipFile(io.BytesIO(document)) as package:
        return package.read(part)


def _style(paragraph: ElementTree.Element) -> str:
    found = paragraph.find(f"{W}pPr/{W}pStyle")
    return found.get(f"{W}val", "") if found is not None else "Normal"


def _text(paragraph: ElementTree.Element) -> str:
    said = {f"{W}t": lambda e: e.text or "", f"{W}tab": lambda e: "\t", f"{W}br": lambda e: "\n"}
    return "".join(said[e.tag](e) for run in paragraph.iter(f"{W}r") for e in run if e.tag in said)
