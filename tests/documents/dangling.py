"""What is left hanging in a document when something was not there: a lone comma, a label, a heading."""

import re
from collections.abc import Iterator
from itertools import pairwise

_MARKS = (
    r"\{\{|\}\}|\{%|%\}",
    r"\bNone\b|\bundefined\b|\bFields\b",
    r"\(\s*\)|（\s*）|«\s*»|“\s*”|【\s*】|\[\s*\]",
    r"[,;:，、；：]\s*[,.;:)，。、；：）]",
    r"(?<!\.)\.\s*\.(?!\.)|。\s*。|。\.|\.。",
    r"[(（]\s*[,.;:，。、；：]",
    r"\s[,.;:!?](?:\s|$)|[ \u3000]{2,}(?=[^ \u3000]*$)",
    r"—\s*(?:—|[,.;:]|$)",
)
_BEGINS = re.compile(r"[\s,.;:)，。、；：）—–]")
_ENDS = re.compile(r"(?:[,;(，、（]|[^\S\n])$")
_LEVELS = {"Heading1": 1, "Heading2": 2, "Heading3": 3, "Party": 4}
_AFTER = ("Closing", "Signature", "Annex", "End")
_FREE = ("Signature", "End", "Closing")
"""Styles of lines that end a document: to be filled in by hand, or between dashes."""


def faults(paragraphs: list[tuple[str, str]], told: tuple[str, ...] = ()) -> list[str]:
    """List what dangles in the paragraphs of a document; ``told`` is the record's own text, which may say anything."""
    said = [(style, _without(text, told)) for style, text in paragraphs if text.strip()]
    return [f"{style}: {text!r}" for style, text in (*_lines(said), *_headings(said))]


def _without(text: str, told: tuple[str, ...]) -> str:
    for one in told:
        text = re.sub(re.escape(one), "…", text, flags=re.IGNORECASE)
    return text


def _lines(said: list[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    for style, text in said:
        plain = text.replace("\u00a0", " ")
        inside = any(re.search(mark, plain) for mark in _MARKS)
        at_ends = _BEGINS.match(plain) or _ENDS.search(plain)
        if (inside and not style.startswith("Signature")) or (at_ends and not style.startswith(_FREE)):
            yield style, text


def _headings(said: list[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    """List what announces something and is followed by nothing."""
    for (style, text), (after, _) in pairwise([*said, ("End", "")]):
        if style.startswith(_FREE):
            continue
        level = _LEVELS.get(style, 9 if text.rstrip().endswith((":", "：")) else 0)
        if level and (after.startswith(_AFTER) or _LEVELS.get(after, 99) <= level or style == "Detail"):
            yield style, text
