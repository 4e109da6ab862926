"""Marks around printed values, by which a page tells the place in the record that made what stands on it.

They are characters of the supplementary private-use planes, put in while a document is rendered to be shown, taken
out when it is read; a document rendered for a file has none.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any

from attrs import evolve

from app.word.pages.model import Span

_FIRST, _LAST = 0xF0000, 0x10FFFC
_END = "\U0010fffd"
_MARK = re.compile("([\U000f0000-\U0010fffd])")
_PARTS = re.compile("([\a\f])")


class Marks:
    """A character for each path; a path keeps its own from one rendering to the next."""

    def __init__(self) -> None:
        """Start with no path known."""
        self._characters: dict[str, str] = {}
        self._paths: dict[str, str] = {}

    @property
    def paths(self) -> Iterable[str]:
        """All paths that were printed so far."""
        return self._characters.keys()

    def wrap(self, value: Any, text: str) -> str:
        """Return ``text``, marked with the first of the ``paths`` that ``value`` has."""
        paths: tuple[str, ...] = getattr(value, "paths", ())
        text = _MARK.sub("", text)
        if not paths or not text:
            return text
        begin = self._character(paths[0])
        if not begin:
            return text
        # Where a value ends its paragraph and begins another, each part bears the mark.
        return "".join(
            part if not part or part in "\a\f" else begin + part + _END for part in _PARTS.split(text)
        )

    def _character(self, path: str) -> str:
        """Return the character of a path, or nothing when all are given away."""
        found = self._characters.get(path)
        if found is None:
            number = _FIRST + len(self._characters)
            found = chr(number) if number <= _LAST else ""
            self._characters[path] = found
            self._paths[found] = path
        return found

    def parts(self, text: str) -> Iterator[tuple[str, str]]:
        """Take the marks out of a text; yield its parts, each with the path it stood in, or an empty one."""
        yield from self._parts(text, [])

    def spans(self, spans: Iterable[Span]) -> Iterator[Span]:
        """Take the marks out of spans and give each the path it stood in."""
        inside: list[str] = []
        for span in spans:
            if span.count or span.picture:
                yield evolve(span, source=inside[-1]) if inside else span
                continue
            for part, path in self._parts(span.text, inside):
                yield evolve(span, text=part, source=path)

    def _parts(self, text: str, inside: list[str]) -> Iterator[tuple[str, str]]:
        for part in _MARK.split(text):
            if part == _END:
                del inside[-1:]
            elif part in self._paths:
                inside.append(self._paths[part])
            elif part:
                yield part, inside[-1] if inside else ""
