"""Where in the record each paragraph of a document comes from: the document made once more, with marks in it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from attrs import frozen

from app.documents import rendering
from app.documents.packs import Pack
from app.domain.model import Meeting
from app.word import revisions
from app.word.pages import Marks


@frozen
class Segment:
    """A stretch of a paragraph; ``paths`` are the places of the record it prints, none for the template's words."""

    text: str
    paths: tuple[str, ...] = ()


@frozen
class Line:
    """A paragraph of a document in its segments; ``where`` tells what it is beside the text: ``footnote 1``."""

    segments: tuple[Segment, ...]
    where: str = ""

    @property
    def text(self) -> str:
        """The paragraph as it reads."""
        return "".join(one.text for one in self.segments)

    @property
    def paths(self) -> tuple[str, ...]:
        """Every place of the record that it prints."""
        return tuple(dict.fromkeys(path for one in self.segments for path in one.paths))


@frozen
class _Places:
    """Stands for a value: all its places as one, so that the mark leads to each of them."""

    paths: tuple[str, ...]


def lines(meeting: Meeting, pack: Pack, language: str, keeper: str = "") -> tuple[Line, ...]:
    """Return the paragraphs of a document, empty ones left out. Raises TemplateError as ``render``."""
    marks = Marks()

    def mark(value: Any, text: str) -> str:
        paths: tuple[str, ...] = getattr(value, "paths", ())
        return marks.wrap(_Places((" ".join(paths),)), text) if paths else text

    made = rendering.render(meeting, pack, language, keeper=keeper or None, mark=mark)
    read = revisions.read(made).paragraphs
    found = (Line(tuple(_segments(marks, one.after or "")), one.where) for one in read)
    return tuple(one for one in found if one.text.strip())


def _segments(marks: Marks, text: str) -> Iterator[Segment]:
    for part, paths in marks.parts(text):
        yield Segment(part, tuple(paths.split()))
