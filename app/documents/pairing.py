"""Which paragraph of a counterpart's copy became of which of ours."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from attrs import evolve, field, frozen

from app.documents.origins import Line
from app.language import differences
from app.word.revisions import Cell, Paragraph


@frozen
class Pair:
    """Paragraphs of ours with the one of the copy that they became; either may be missing.

    ``before`` and ``after`` are the paragraphs of ours around it. One that was added in two columns has in ``beside``
    what was added on the right; ``is_row`` tells that all of its row was added.
    """

    lines: tuple[Line, ...]
    paragraph: Paragraph | None
    before: tuple[Line, ...] = field(default=())
    after: tuple[Line, ...] = field(default=())
    beside: Paragraph | None = None
    is_row: bool = False
    is_lone: bool = False

    @property
    def new(self) -> str | None:
        """How it reads in the copy, one column below the other; None where it is not there."""
        texts = [one.after for one in (self.paragraph, self.beside) if one is not None]
        return "\n".join(one for one in texts if one and one.strip()) or None

    @property
    def where(self) -> str:
        """What it is beside the text."""
        return self.paragraph.where if self.paragraph is not None else self.lines[0].where

    def said(self, languages: Sequence[str]) -> list[tuple[str, str]]:
        """Return what was added by its language; nothing where one of two columns is not enough to tell."""
        paragraph = self.paragraph
        if paragraph is None or self.is_lone:
            return []
        if self.beside is None:
            texts = [paragraph.after]
            languages = languages[_column(paragraph) :] if len(languages) > 1 else languages
        else:
            texts = [paragraph.after, self.beside.after]
        return [(language, text) for language, text in zip(languages, texts, strict=False) if text]


def pairs(lines: Sequence[Line], paragraphs: Sequence[Paragraph], *, columns: bool) -> list[Pair]:
    """Pair the document's paragraphs with the copy's: the text, then headers, footers and notes.

    ``columns`` for a document of two: what was added to both sides of a row belongs together.
    """
    found: list[Pair] = []
    kinds = [*map(_kind, lines), *map(_kind, paragraphs)]
    for kind in dict.fromkeys(kinds):
        mine = [one for one in lines if _kind(one) == kind]
        theirs = [one for one in paragraphs if _kind(one) == kind]
        made = _paired(mine, theirs)
        found += (one for one in made if not _is_repeated(one, mine, theirs)) if kind else made
    return _in_rows(found) if columns else found


def _kind(one: Line | Paragraph) -> str:
    """Return the text's empty name, ``header``, ``footnote``: notes may have got other numbers."""
    return one.where.partition(" ")[0]


def _is_repeated(pair: Pair, lines: Sequence[Line], paragraphs: Sequence[Paragraph]) -> bool:
    """Tell whether it is in one of both more often alone, as a header is for first pages or for even ones."""
    if pair.paragraph is None:
        return any(one.before == pair.lines[0].text for one in paragraphs)
    return not pair.lines and any(one.text == pair.paragraph.after == pair.paragraph.before for one in lines)


def _paired(lines: Sequence[Line], paragraphs: Sequence[Paragraph]) -> Iterator[Pair]:
    """Pair the document's paragraphs with the copy's, in the order of the copy."""
    theirs = [one for one in paragraphs if (one.before or one.after or "").strip() or one.comments]
    # A paragraph joined of several had as many before.
    flat = [
        (n, text) for n, one in enumerate(theirs) for text in (one.before or "").split("\n") if text.strip()
    ]
    mine: dict[int, list[int]] = {}
    gone: dict[int, list[int]] = {}
    last = -1
    for left, right in differences.align([line.text for line in lines], [text for _, text in flat]):
        if right is not None:
            last = flat[right][0]
        if left is not None and right is not None:
            mine.setdefault(last, []).append(left)
        elif left is not None:
            gone.setdefault(last, []).append(left)
    seen = 0
    for n in range(-1, len(theirs)):
        if n >= 0:
            own = mine.get(n, [])
            seen = max(own, default=seen - 1) + 1
            yield Pair(_of(lines, own), theirs[n], tuple(lines[:seen]), tuple(lines[seen:]))
        for left in gone.get(n, ()):
            seen = max(seen, left + 1)
            yield Pair((lines[left],), None, tuple(lines[:left]), tuple(lines[left + 1 :]))


def _of(lines: Sequence[Line], numbers: Iterable[int]) -> tuple[Line, ...]:
    return tuple(lines[n] for n in sorted(numbers))


def _in_rows(found: Sequence[Pair]) -> list[Pair]:
    """Join the n-th paragraph that was added on the left of a row with the n-th on its right."""
    added: dict[Cell, list[Pair]] = {}
    kept: set[tuple[int, int]] = set()
    for pair in found:
        if pair.paragraph is None or (cell := pair.paragraph.cell) is None:
            continue
        if pair.lines:
            kept.add(cell[:2])
        elif pair.new:
            added.setdefault(cell, []).append(pair)
    joined: dict[int, Pair | None] = {}
    for table, row in dict.fromkeys(cell[:2] for cell in added):
        left, right = (added.get((table, row, column), []) for column in (0, 1))
        is_row = (table, row) not in kept
        if len(left) == len(right):
            for one, other in zip(left, right, strict=True):
                joined[id(one)] = evolve(one, beside=other.paragraph, is_row=is_row)
                joined[id(other)] = None
        else:
            alone = not (is_row and min(len(left), len(right)) == 0)
            joined |= {id(one): evolve(one, is_row=is_row, is_lone=alone) for one in (*left, *right)}
    made = (joined.get(id(pair), pair) for pair in found)
    return [one for one in made if one is not None]


def _column(paragraph: Paragraph) -> int:
    return paragraph.cell[2] if paragraph.cell is not None else 0
