"""What may no longer be published, and which texts of a release that were written by hand still say it.

A text is held against each such part of the record in two ways: by what it was written from, which a paragraph
remembers, and by its words, which tell of quotes, captions and titles as well.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property, lru_cache
from itertools import pairwise
from textwrap import shorten

from attrs import frozen

from app.documents.making import Making
from app.domain.model import Entry, EntryKind, Fact, Meeting, Outcome, Proposal, ProposalStatus
from app.domain.text import Text
from app.language import searchtext

UNPUBLISHED = (ProposalStatus.DEFERRED, ProposalStatus.DECLINED, ProposalStatus.WITHDRAWN)
"""What became of a proposal that the press is not told."""

PRINTED = (EntryKind.REPORT, EntryKind.STATEMENT)
"""Kinds of what was said that a release is composed from."""

_FACTS = ("proposals", "entries", "facts", "outcomes", "agenda")
_RUN, _RUN_OF_CHARACTERS, _SHORT_RUN = 5, 8, 3
"""So many words or characters in a row that stand in nothing public are a quotation; so many of a short text."""

_CONTENT = 4
"""Letters from which a word says something by itself."""

_NAMED, _TALK = 1, 2
"""Words of its own by which a thing is told, and by which talk is."""

_EXCERPT = 90

Sign = frozenset[str]
"""Words by their forms, or characters in a row."""


@frozen
class Hold:
    """Why a text is held back: where it stands, the part of the record it tells of, and what became of that.

    ``reason`` is a status of a proposal, ``not for the press`` or ``internal``; ``text`` is what must not be told.
    """

    place: str
    fact: str
    reason: str
    text: str

    @property
    def clearance(self) -> str:
        """What the record keeps where she says that the text holds no such thing."""
        return f"{self.place} {self.fact}"


@frozen
class _Secret:
    """A part of the record that may not be published: what became of it, and the wordings a text may tell.

    ``least`` is how many words of its own must be told: talk is of many things, so that one word tells nothing.
    """

    fact: str
    reason: str
    text: Text
    wordings: tuple[Text, ...]
    least: int


def facts_of(sources: Sequence[str]) -> tuple[str, ...]:
    """Return the parts of the record among the places a paragraph came from, whose state can change."""
    parts = (source.split(".") for source in sources)
    return tuple(dict.fromkeys(f"{one[0]}.{one[1]}" for one in parts if one[0] in _FACTS and len(one) > 1))


class Guard:
    """Holds texts against all that may not be published of one meeting."""

    def __init__(self, making: Making) -> None:
        self._meeting = making.meeting
        self._language = making.language

    def holds(self, place: str, text: str, sources: Sequence[str] = (), slot: str = "") -> tuple[Hold, ...]:
        """Return why the text at ``place`` may not be published; nothing for what she said holds no such thing."""
        found = [
            Hold(place, one.fact, one.reason, self._excerpt(one.text))
            for one in self._secrets
            if one.fact in sources or self._says(text, one)
        ]
        if slot in ("agreed", "reserved"):
            found += [
                Hold(place, f"proposals.{one.id}", one.status.value, self._excerpt(one.text))
                for one in self._meeting.proposals
                if one.status is ProposalStatus.PROPOSED and f"proposals.{one.id}" in sources
            ]
        return tuple(one for one in found if one.clearance not in self._meeting.press.cleared)

    @cached_property
    def _secrets(self) -> tuple[_Secret, ...]:
        return tuple(_secrets(self._meeting))

    @cached_property
    def _public(self) -> tuple[str, ...]:
        return tuple(self._in_language(text) for text in _published(self._meeting) if text)

    @cached_property
    def _known(self) -> Sign:
        return frozenset[str]().union(*(forms for text in self._public for forms in _signs(text)))

    @cached_property
    def _known_pairs(self) -> Sign:
        return frozenset[str]().union(*(forms for text in self._public for forms in _pairs(text)))

    def _in_language(self, text: Text) -> str:
        return text.best(self._language)

    def _excerpt(self, text: Text) -> str:
        return shorten(self._in_language(text), _EXCERPT, placeholder="…")

    def _says(self, text: str, secret: _Secret) -> bool:
        wordings = dict.fromkeys(self._in_language(one) for one in secret.wordings if one)
        return any(self._quotes(text, one) or self._tells(text, one, secret.least) for one in wordings)

    def _quotes(self, text: str, wording: str) -> bool:
        """Tell whether the text has words of the wording in a row that stand in nothing public."""
        said, secret = _words(text), _words(wording)
        run = _RUN if len(wording) > 2 * len(secret) else _RUN_OF_CHARACTERS
        length = min(run, len(secret), max(len(said), _SHORT_RUN))
        shared = _runs(said, length) & _runs(secret, length) if length else frozenset()
        return any(all(run not in _runs(_words(one), length) for one in self._public) for run in shared)

    def _tells(self, text: str, wording: str, least: int) -> bool:
        """Tell whether the text has a third of what the wording alone says, or names it by two words together."""
        own = [forms for forms in _signs(wording) if not forms & self._known]
        said = frozenset[str]().union(*_signs(text))
        common = sum(1 for forms in own if forms & said)
        if common >= least and common * 3 >= len(own):
            return True
        named = frozenset[str]().union(*_pairs(text))
        return least == _NAMED and any(
            forms & named for forms in _pairs(wording) if not forms & self._known_pairs
        )


def _secrets(meeting: Meeting) -> Iterator[_Secret]:
    for one in meeting.proposals:
        if reason := one.status.value if one.status in UNPUBLISHED else _mark(one):
            earlier = (wording.text for wording in one.wordings)
            yield _Secret(f"proposals.{one.id}", reason, one.text, (one.text, *earlier), _NAMED)
    rows: tuple[Fact | Outcome, ...] = (*meeting.facts, *meeting.outcomes)
    for row in rows:
        if row.off_press:
            collection = "facts" if isinstance(row, Fact) else "outcomes"
            yield _Secret(f"{collection}.{row.id}", _mark(row), row.text, (row.text,), _NAMED)
    for item in meeting.agenda:
        kept = kept_inside(meeting, item.id)
        if kept and all(kept):
            yield _Secret(f"agenda.{item.id}", "internal", item.title, (item.title,), _TALK)
        for entry in item.entries:
            if reason := _mark(entry):
                told = (entry.text,) if entry.off_press or entry.kind is EntryKind.NOTE else ()
                yield _Secret(f"entries.{entry.id}", reason, entry.text, told, _TALK)


def _mark(row: Proposal | Fact | Outcome | Entry) -> str:
    """Return why a row is not for the press, empty where it is; a question or an answer is not either."""
    if row.off_press:
        return "not for the press"
    return "internal" if isinstance(row, Entry) and row.kind not in PRINTED else ""


def kept_inside(meeting: Meeting, item: str) -> tuple[bool, ...]:
    """Tell of each entry and proposal of an item, and of its parts, whether it must stay inside."""
    ids = {item}
    for one in meeting.agenda:
        ids |= {one.id} if one.parent in ids else set()
    entries = (entry for one in meeting.agenda if one.id in ids for entry in one.entries)
    proposals = (one for one in meeting.proposals if one.item in ids)
    return (
        *(entry.off_press for entry in entries),
        *(one.off_press or one.status in UNPUBLISHED for one in proposals),
    )


def _published(meeting: Meeting) -> Iterator[Text]:
    """Yield what anybody may read: words that stand in it betray nothing."""
    yield meeting.title
    for item in meeting.agenda:
        kept = kept_inside(meeting, item.id)
        if not kept or not all(kept):
            yield item.title
        yield from (one.text for one in item.entries if not _mark(one))
    yield from (one.text for one in meeting.proposals if one.status not in UNPUBLISHED and not _mark(one))
    yield from (one.text for one in meeting.facts if not one.off_press)
    yield from (one.text for one in meeting.outcomes if not one.off_press)
    for party in meeting.parties:
        yield party.name
    for organisation in meeting.organisations:
        yield from (organisation.name, organisation.short_name, organisation.city, organisation.profile)
    yield from (one.post for one in meeting.participants)


@lru_cache(maxsize=4096)
def _words(text: str) -> tuple[str, ...]:
    return tuple(token.forms[0] for token in searchtext.tokenise(text, sounds=False))


@lru_cache(maxsize=4096)
def _runs(words: tuple[str, ...], length: int) -> frozenset[tuple[str, ...]]:
    return frozenset(words[at : at + length] for at in range(len(words) - length + 1))


@lru_cache(maxsize=4096)
def _signs(text: str) -> tuple[Sign, ...]:
    """Return what a text says word by word: short words say nothing; characters say something by twos."""
    return (*_long(text), *(frozenset({two}) for two in _characters(text, 2)))


@lru_cache(maxsize=4096)
def _pairs(text: str) -> tuple[Sign, ...]:
    """Return what a text says by two words next to each other, or by four characters."""
    pairs = (frozenset(f"{a} {b}" for a in one for b in other) for one, other in pairwise(_long(text)))
    return (*pairs, *(frozenset({four}) for four in _characters(text, 4)))


def _long(text: str) -> list[Sign]:
    tokens = searchtext.tokenise(text, sounds=False)
    return [frozenset(one.forms) for one in tokens if len(one.forms[0]) >= _CONTENT]


def _characters(text: str, length: int) -> Iterator[str]:
    """Yield so many Chinese characters in a row, from each one on."""
    tokens = tuple(searchtext.tokenise(text, sounds=False))
    for at in range(len(tokens) - length + 1):
        some = tokens[at : at + length]
        if all(one.end - one.start == 1 and not one.forms[0].isascii() for one in some):
            yield "".join(one.forms[0] for one in some)
