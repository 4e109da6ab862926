"""Two states of a document compared as text."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import frozen

from app.documents.changes import Source
from app.language import differences
from app.language.differences import Kind, Part


@frozen
class Paragraph:
    """A paragraph of two documents; ``old`` or ``new`` is None where one of them does not have it."""

    old: str | None
    new: str | None

    @property
    def parts(self) -> tuple[Part, ...]:
        """Both readings as one."""
        return differences.compare(self.old or "", self.new or "")

    @property
    def is_same(self) -> bool:
        """Whether both read alike, kinds of space aside."""
        return None not in (self.old, self.new) and all(one.kind is Kind.SAME for one in self.parts)


def compare(old: Source, new: Source) -> tuple[Paragraph, ...]:
    """Return the paragraphs of both in order. Raises TemplateError where one cannot be made any more."""
    left, right = ([line.text for line in one.lines()] for one in (old, new))
    return tuple(Paragraph(_of(left, i), _of(right, j)) for i, j in differences.align(left, right))


def _of(texts: Sequence[str], number: int | None) -> str | None:
    return None if number is None else texts[number]
