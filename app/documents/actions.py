"""Changes of the record that bring in what was changed in a document, in whatever state it is by then."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from enum import StrEnum
from typing import Any, Protocol

from attrs import frozen

from app.documents import press
from app.domain import derive, edits, paths, text
from app.domain.errors import DomainError
from app.domain.model import Entry, Fact, Meeting, Outcome, Proposal, ProposalStatus
from app.domain.text import Text
from app.language import differences


class State(StrEnum):
    """What can be done with a change.

    READY goes into the record as it is; CONFLICT would replace what the record has changed to since; TAKEN is in the
    record already; ELSEWHERE touches what the record holds in another form or no more, to be changed by hand.
    """

    READY = "ready"
    CONFLICT = "conflict"
    TAKEN = "taken"
    ELSEWHERE = "elsewhere"


class Action(Protocol):
    """A change of the record."""

    @property
    def place(self) -> str:
        """The place in the record that it changes."""

    def state(self, meeting: Meeting) -> State:
        """Tell what it can do in the record as it stands."""

    def apply(self, meeting: Meeting, id: str, time: datetime) -> Meeting:
        """Return the record with the change; ``id`` is for a row that is added."""


@frozen
class Write:
    """A text in one language, from ``was`` to ``text``; where the record has moved on beside it, both changes."""

    place: str
    language: str
    was: str
    text: str

    def state(self, meeting: Meeting) -> State:
        """Tell whether the text is there, still as it was, or changed otherwise."""
        if held(meeting, self.place) is None:
            return State.ELSEWHERE
        now = _read(meeting, self.place, self.language)
        merged = self._merged(now)
        if now in (self.text, merged):
            return State.TAKEN
        return State.CONFLICT if merged is None else State.READY

    def apply(self, meeting: Meeting, id: str, time: datetime) -> Meeting:
        """Write the text; a proposal keeps the wording it had."""
        value = self._merged(_read(meeting, self.place, self.language)) or self.text
        collection, _, rest = self.place.partition(".")
        if collection == "proposals" and rest.endswith(".text"):
            return edits.reword(meeting, rest.removesuffix(".text"), self.language, value, time)
        return edits.put(meeting, f"{self.place}.{self.language}" if self.language else self.place, value)

    def _merged(self, now: str) -> str | None:
        return self.text if now == self.was else differences.merge(self.was, now, self.text)


@frozen
class Due:
    """Another date by which something is to be done."""

    place: str
    was: date | None
    date: date

    def state(self, meeting: Meeting) -> State:
        """Tell whether the date is still as it was."""
        if held(meeting, self.place.rpartition(".")[0]) is None:
            return State.ELSEWHERE
        now = paths.get(meeting, self.place)
        if now == self.date:
            return State.TAKEN
        return State.READY if now == self.was else State.CONFLICT

    def apply(self, meeting: Meeting, id: str, time: datetime) -> Meeting:
        """Put the date."""
        return edits.put(meeting, self.place, self.date)


@frozen
class Add:
    """A new row like the one at ``place`` (``proposals.p1``), after or before it; ``others`` are its translations."""

    place: str
    language: str
    text: str
    after: bool = True
    others: tuple[tuple[str, str], ...] = ()

    def state(self, meeting: Meeting) -> State:
        """Tell whether a row reads so already, and whether the one beside it is still there."""
        if any(row.text.get(self.language) == self.text for row in _rows(meeting, self._collection)):
            return State.TAKEN
        return State.ELSEWHERE if held(meeting, self.place) is None else State.READY

    def apply(self, meeting: Meeting, id: str, time: datetime) -> Meeting:
        """Add the row; a proposal stands as the one beside it does."""
        beside, said = paths.get(meeting, self.place), text.plain(self.text, self.language)
        for language, words in self.others:
            said = text.write(said, language, words)
        before = self._before(meeting, beside.id)
        if isinstance(beside, Entry):
            entry = Entry(id, "", said, beside.kind, time=beside.time)
            return edits.file_entry(meeting, paths.item_of(meeting, beside.id).id, entry, before)
        if isinstance(beside, Proposal):
            made: Any = Proposal(id, "", beside.item, said, status=beside.status, time=time)
        else:
            made = type(beside)(id, "", text=said)
        return edits.add(meeting, self._collection, made, before)

    @property
    def _collection(self) -> str:
        return self.place.partition(".")[0]

    def _before(self, meeting: Meeting, beside: str) -> str | None:
        if not self.after:
            return beside
        found = [row.id for row in _near(meeting, self._collection, beside)]
        return next(iter(found[found.index(beside) + 1 :]), None)


@frozen
class Move:
    """A row that stands after or before another of its kind, ``beside``, by now."""

    place: str
    beside: str
    after: bool = True

    def state(self, meeting: Meeting) -> State:
        """Tell whether it stands there, or cannot: one of them has gone, or they are of two items."""
        rows = self._rows(meeting)
        if not rows:
            return State.ELSEWHERE
        return State.TAKEN if self._moved(rows) == rows else State.READY

    def apply(self, meeting: Meeting, id: str, time: datetime) -> Meeting:
        """Move it."""
        ids, own = self._moved(self._rows(meeting)), self.place.partition(".")[2]
        return edits.move(meeting, self.place, next(iter(ids[ids.index(own) + 1 :]), None))

    def _rows(self, meeting: Meeting) -> list[str]:
        """Return the rows among which both stand, none where they do not stand together."""
        collection, _, own = self.place.partition(".")
        if held(meeting, self.place) is None or held(meeting, self.beside) is None:
            return []
        near = [row.id for row in _near(meeting, collection, own)]
        return near if self.beside.partition(".")[2] in near and self.place != self.beside else []

    def _moved(self, rows: list[str]) -> list[str]:
        own, beside = self.place.partition(".")[2], self.beside.partition(".")[2]
        rest = [id for id in rows if id != own]
        at = rest.index(beside) + self.after
        return [*rest[:at], own, *rest[at:]]


@frozen
class Remove:
    """A row that goes; a proposal stays in the record, as withdrawn."""

    place: str

    def state(self, meeting: Meeting) -> State:
        """Tell whether it has gone."""
        row = held(meeting, self.place)
        gone = row is None or (isinstance(row, Proposal) and row.status is ProposalStatus.WITHDRAWN)
        return State.TAKEN if gone else State.READY

    def apply(self, meeting: Meeting, id: str, time: datetime) -> Meeting:
        """Take it out."""
        collection, _, row = self.place.partition(".")
        if collection == "proposals":
            return edits.decide(meeting, row, ProposalStatus.WITHDRAWN, time)
        return edits.remove(meeting, self.place)


@frozen
class Release:
    """A paragraph of the press release that becomes her own; an empty one is left out."""

    now: press.Paragraph
    language: str
    text: str

    @property
    def place(self) -> str:
        """Her paragraph."""
        return f"press.paragraphs.{press.paragraph_id(self.now.slot, self.language)}.text"

    def state(self, meeting: Meeting) -> State:
        """Tell whether she has written something else there."""
        hers = press.own(meeting, self.now.slot, self.language)
        if hers is None or hers.text == self.now.text != self.text:
            return State.READY
        done = hers.dropped if not self.text else hers.text == self.text and not hers.dropped
        return State.TAKEN if done else State.CONFLICT

    def apply(self, meeting: Meeting, id: str, time: datetime) -> Meeting:
        """Write it, or leave it out."""
        if not self.text:
            return press.drop(meeting, self.now.slot, self.language, self.now)
        return press.write(meeting, self.now.slot, self.language, self.text, self.now)


def held(meeting: Meeting, path: str) -> Any:
    """Return the part of the record at a path, None where it is not there."""
    try:
        return paths.get(meeting, path)
    except DomainError:
        return None


def said_now(meeting: Meeting, action: Action) -> str:
    """Return what the record says now where an action would write."""
    language = getattr(action, "language", "")
    return _read(meeting, action.place, language)


def _read(meeting: Meeting, path: str, language: str) -> str:
    found = held(meeting, path)
    return found.get(language) if isinstance(found, Text) else str(found or "")


def _rows(meeting: Meeting, collection: str) -> Sequence[Entry | Proposal | Fact | Outcome]:
    if collection == "entries":
        return [entry for item in meeting.agenda for entry in item.entries]
    found: Sequence[Entry | Proposal | Fact | Outcome] = getattr(meeting, collection)
    return found


def _near(meeting: Meeting, collection: str, id: str) -> Sequence[Any]:
    """Return the rows among which a new one beside ``id`` would stand."""
    item = ""
    if collection == "entries":
        item = paths.item_of(meeting, id).id
    elif collection == "proposals":
        item = paths.get(meeting, f"proposals.{id}.item")
        if not item:
            return [one for one in meeting.proposals if not one.item]
    return derive.stream(meeting, item) if item else _rows(meeting, collection)
