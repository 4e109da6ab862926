"""Guesses at the fields of a finished document: each with what it is drawn from, to be confirmed by a person."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from attrs import evolve, frozen

from app.documents.drafts import Chosen, Draft, Repeated
from app.documents.guessing import columns, lists, nested, parties, press, singles, values
from app.domain.model import Meeting
from app.word.passages import Passage

__all__ = ["Guess", "guesses", "taken"]


@frozen
class Guess:
    """Passages that may repeat, or a text that may be a field; ``sure`` where the open meeting says the same.

    ``inner`` are loops in that of the passages that is kept.
    """

    chosen: tuple[Chosen, ...]
    repeated: Repeated | None = None
    sure: bool = False
    inner: tuple[Repeated, ...] = ()

    @property
    def loops(self) -> tuple[Repeated, ...]:
        """All that repeats, the widest first."""
        return (self.repeated, *self.inner) if self.repeated else ()

    @property
    def passage(self) -> int:
        """Where it stands first."""
        return self.repeated.items[0][0] if self.repeated else self.chosen[0].passage


def guesses(draft: Draft, language: str, meeting: Meeting | None = None) -> tuple[Guess, ...]:
    """Return what of a document in ``language`` may be fields and loops, in the order of the document.

    What ``meeting`` has in any of the forms that a document writes (cases, initials, kinds of dates) is surest;
    headings, numbers, dates and lists of one look tell the rest.
    """
    known = values.of(meeting, language) if meeting is not None else values.Known()
    found = [Guess(fields, loop) for fields, loop in press.find(draft)]
    if not found:
        found += [_of(one) for one in nested.find(draft, language, known)]
        found += [_of(one) for one in parties.find(_without(draft, found), language, known)]
    other = columns.second(draft, language)
    if other:
        found += [Guess(fields, loop, sure) for loop, fields, sure in columns.find(draft, language, other)]
    if not any(guess.chosen and guess.chosen[0].field.startswith("press.") for guess in found):
        rest = _without(draft, found)
        found += [Guess(fields, loop, sure) for loop, fields, sure in lists.find(rest, language, known)]
    inside = _inside(found)
    taken_up = [one for guess in found if guess.repeated is None for one in guess.chosen]
    outside = [passage for passage in draft.passages if passage.number not in inside and passage.text.strip()]
    for one, sure in _singles(outside, language, other, known):
        if not any(one.touches(each) for each in taken_up):
            taken_up.append(one)
            found.append(Guess((one,), sure=sure))
    return tuple(
        sorted(found, key=lambda guess: (guess.passage, guess.chosen[0].start if guess.chosen else 0))
    )


def _of(one: nested.Nested) -> Guess:
    return Guess(one.chosen, one.outer, one.sure, one.inner)


def _inside(found: Sequence[Guess]) -> set[int]:
    """Return the passages that loops repeat."""
    pairs = (pair for one in found if one.repeated for pair in one.repeated.items)
    return {number for first, last in pairs for number in range(first, last + 1)}


def _without(draft: Draft, found: Sequence[Guess]) -> Draft:
    """Return the draft with nothing said where it is known what repeats."""
    inside = _inside(found)
    passages = tuple(replace(p, text="") if p.number in inside else p for p in draft.passages)
    return evolve(draft, passages=passages)


def _singles(
    outside: Sequence[Passage], language: str, other: str, known: values.Known
) -> Iterator[tuple[Chosen, bool]]:
    """Yield what stands once; in a document of two columns each language is read by itself."""
    yield from ((one, True) for one in values.find(outside, known))
    ours = [one for one in outside if not other or columns.of(one, language) != other]
    yield from ((one, False) for one in singles.find(ours, language))
    if other:
        theirs = [one for one in outside if columns.of(one, language) == other]
        yield from ((columns.into(one, other), False) for one in singles.find(theirs, other))


def taken(draft: Draft, guess: Guess) -> Draft:
    """Return the draft with a guess confirmed."""
    for loop in guess.loops:
        draft = draft.repeat(loop)
    for one in guess.chosen:
        draft = draft.choose(one)
    return draft
