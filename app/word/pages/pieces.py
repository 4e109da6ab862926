"""A part cut into its paragraphs and tables as they are written, so that only those that are new need be parsed."""

from __future__ import annotations

import re

from attrs import frozen
from lxml import etree
from lxml.etree import _Element as Element

from app.word.pages.properties import W

_BODY = re.compile(rb"<w:(body|hdr|ftr)(?:\s[^>]*)?>")
_TAG = re.compile(rb"<(/?)w:(?:p|tbl)(?=[\s/>])[^>]*?(/?)>")
_BETWEEN = re.compile(
    rb"(?:\s|<w:(?:bookmarkStart|bookmarkEnd|proofErr|permStart|permEnd|commentRangeStart|commentRangeEnd)\b[^>]*/>)*"
)
_THROUGH = {W + "sdt", W + "sdtContent", W + "customXml", W + "ins"}


@frozen
class Pieces:
    """The paragraphs and tables of a part in order, and the properties of its last section, if any; all in XML."""

    blocks: tuple[bytes, ...]
    end: bytes
    head: bytes
    tail: bytes

    def parse(self, piece: bytes) -> Element:
        """Return a piece as an element, by the names that the part's beginning declares."""
        root = etree.fromstring(self.head + piece + self.tail)
        body = root.find(W + "body")
        return (root if body is None else body)[0]


def cut(content: bytes) -> Pieces:
    """Cut a part. Raises lxml.etree.XMLSyntaxError where it is no XML."""
    return _cut_as_written(content) or _cut_parsed(content)


def _cut_as_written(content: bytes) -> Pieces | None:
    """Cut between tags; None where more than paragraphs, tables and marks stand side by side."""
    begin = _BODY.search(content)
    if begin is None or b"<!" in content:
        return None
    closing = b"</w:" + begin[1] + b">"
    stop = content.rfind(closing)
    blocks, depth, start, at = [], 0, 0, begin.end()
    for tag in _TAG.finditer(content, begin.end(), stop):
        opens, whole = not tag[1], bool(tag[2])
        if depth == 0:
            start = tag.start()
            if not opens or not _BETWEEN.fullmatch(content, at, start):
                return None
        depth += 0 if whole else 1 if opens else -1
        if depth == 0:
            at = tag.end()
            blocks.append(content[start:at])
    end = content[at:stop].strip()
    if depth or (end and not (end.startswith(b"<w:sectPr") and end.count(b"<w:sectPr") == 1)):
        return None
    return Pieces(tuple(blocks), end, content[: begin.end()], content[stop:])


def _cut_parsed(content: bytes) -> Pieces:
    root = etree.fromstring(content)
    body = root.find(W + "body")
    found = _children(body if body is not None else root)
    last = body.find(W + "sectPr") if body is not None else None
    blocks = tuple(etree.tostring(e, with_tail=False) for e in found)
    return Pieces(
        blocks, etree.tostring(last, with_tail=False) if last is not None else b"", b"<part>", b"</part>"
    )


def _children(element: Element) -> list[Element]:
    """List paragraphs and tables, those inside content controls too."""
    found: list[Element] = []
    for child in element:
        if child.tag in (W + "p", W + "tbl"):
            found.append(child)
        elif child.tag in _THROUGH:
            found.extend(_children(child))
    return found
