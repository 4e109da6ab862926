"""The agenda, what was said, proposed and decided, and what lies around it, as templates see them."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from itertools import pairwise
from typing import cast

from app.documents import prose
from app.documents.making import Fields, Making, Words, field, told
from app.documents.shapes import people
from app.documents.shapes.people import PartyFields, PersonFields
from app.documents.values import NOTHING, Day, Label, Moment, Nothing
from app.domain import derive
from app.domain.model import (
    AGREED,
    AgendaItem,
    Entry,
    EntryKind,
    Proposal,
    ProposalStatus,
    Session,
    Vote,
    Wording,
)
from app.language import dates

Someone = PersonFields | PartyFields


class EntryFields(Fields):
    """Something said; ``continues`` where the same speaker goes on."""

    shows = "text"
    source: Entry
    continues = False

    @field
    def kind(self) -> Label:
        """Report, statement, question, answer or note."""
        return Label(self.source.kind, self.making.wording.label("entry", self.source.kind))

    @field
    def speaker(self) -> Someone | Nothing:
        """Who said it: a person, a side or nobody."""
        return people.someone(self.making, self.source.speaker)

    @field
    def time(self) -> Moment | Nothing:
        """When it was said."""
        return _moment(self.making, self.source.time)

    @field
    def text(self) -> Words:
        """What was said."""
        return self.making.words(self.source.text, f"{self.path}.text")

    @field
    def said(self) -> Words:
        """What was said, with its speaker, as a sentence: Ms. Liu reported on …; Ms. Liu: The …"""
        speaker, grammar, text = self["speaker"], prose.of(self.making), self["text"]
        if self.source.kind is EntryKind.QUESTION:
            text = grammar.asked(text)
        if not speaker or (self.continues and not grammar.lacks_subject(text)):
            return cast(Words, grammar.sentence(text))
        return cast(Words, grammar.told(text, speaker.get(grammar.speaker, speaker)))


class WordingFields(Fields):
    """An earlier wording of a proposal."""

    shows = "text"
    source: Wording

    @field
    def text(self) -> Words:
        """The wording."""
        return self.making.words(self.source.text, self.path)

    @field
    def time(self) -> Moment | Nothing:
        """Until when it stood so."""
        return _moment(self.making, self.source.time)

    @field
    def author(self) -> Someone | Nothing:
        """Who changed it."""
        return people.someone(self.making, self.source.author)


class VoteFields(Fields):
    """A vote."""

    source: Vote

    @field
    def in_favour(self) -> int:
        """Votes for."""
        return self.source.in_favour

    @field
    def against(self) -> int:
        """Votes against."""
        return self.source.against

    @field
    def abstained(self) -> int:
        """Abstentions."""
        return self.source.abstained


class ProposalFields(Fields):
    """Something proposed and what became of it."""

    shows = "text"
    source: Proposal

    @field
    def number(self) -> str:
        """Its number among all proposals: the item's and its own, 2.1."""
        return self.making.proposal_numbers.get(self.source.id, "")

    @field
    def decision(self) -> str:
        """Its number among what was agreed, so that a list of decisions skips none; empty if not agreed."""
        return self.making.decision_numbers.get(self.source.id, "")

    @field
    def text(self) -> Words:
        """Its wording as it stands."""
        return self.making.words(self.source.text, f"{self.path}.text")

    @field
    def kind(self) -> str:
        """The kind of cooperation."""
        return self.source.cooperation

    @field
    def by(self) -> Someone | Nothing:
        """Who proposed it."""
        return people.someone(self.making, self.source.by)

    @field
    def status(self) -> Label:
        """Proposed, agreed, agreed with a reservation (reserved), deferred, declined or withdrawn."""
        return Label(self.source.status, self.making.wording.label("proposal", self.source.status))

    @field
    def reservation(self) -> Words:
        """The reservation with which it was agreed."""
        return self.making.words(self.source.reservation, f"{self.path}.reservation")

    @field
    def responsible(self) -> list[Someone]:
        """Who is to do it; the side named first in this copy comes first."""
        found = [people.someone(self.making, id) for id in self.source.responsible]
        return people.in_order(self.making, [cast(Someone, one) for one in found if one])

    @field
    def due(self) -> Day | Nothing:
        """By when."""
        return (
            Day.of(self.source.due, self.making.language, f"{self.path}.due") if self.source.due else NOTHING
        )

    @field
    def note(self) -> str:
        """The secretary's note, not for publication."""
        return self.source.note

    @field
    def fulfilment(self) -> Label:
        """Open, done or cancelled."""
        return Label(self.source.fulfilment, self.making.wording.label("fulfilment", self.source.fulfilment))

    @field
    def item(self) -> AgendaFields | Nothing:
        """The item of the agenda under which it was made."""
        return an_item(self.making, self.source.item)

    @field
    def wordings(self) -> list[WordingFields]:
        """Its earlier wordings, the oldest first."""
        return [WordingFields(self.making, one, f"{self.path}.text") for one in self.source.wordings]

    @field
    def votes(self) -> list[VoteFields]:
        """Votes on it."""
        return [
            VoteFields(self.making, vote, f"votes.{vote.id}")
            for vote in self.making.meeting.votes
            if vote.proposal == self.source.id
        ]


class AgendaFields(Fields):
    """An item of the agenda with what was said and proposed under it."""

    shows = "title"
    source: AgendaItem

    @field
    def number(self) -> str:
        """Its number: 1, or 1.1 for a sub-item."""
        return self.making.numbers.get(self.source.id, "")

    @field
    def level(self) -> int:
        """1, or 2 for a sub-item."""
        return 2 if self.source.parent else 1

    @field
    def title(self) -> Words:
        """Its title."""
        return self.making.words(self.source.title, f"{self.path}.title")

    @field
    def rapporteurs(self) -> list[Someone]:
        """Who reports."""
        found = (people.someone(self.making, id) for id in self.source.rapporteurs)
        return [cast(Someone, one) for one in found if one]

    @field
    def session(self) -> SessionFields | Nothing:
        """The session in which it was taken up."""
        return next((one for one in sessions(self.making) if one.source.id == self.source.session), NOTHING)

    @field
    def planned(self) -> int | Nothing:
        """Minutes planned."""
        return NOTHING if self.source.planned is None else self.source.planned

    @field
    def begins(self) -> Moment | Nothing:
        """When it is planned to begin: the session's start and the minutes planned before it."""
        session = derive.session_of(self.making.meeting, self.source.id)
        if session is None or not derive.timed(session) or session.start is None or self.source.parent:
            return NOTHING
        before = timedelta()
        for item in derive.items(self.making.meeting):
            if derive.session_of(self.making.meeting, item.id) is not session:
                continue
            if item.id == self.source.id:
                return _moment(self.making, session.start + before)
            if item.planned is None:
                return NOTHING
            before += timedelta(minutes=item.planned)
        return NOTHING

    @field
    def start(self) -> Moment | Nothing:
        """When it was taken up."""
        return _moment(self.making, self.source.spans[0].start if self.source.spans else None)

    @field
    def end(self) -> Moment | Nothing:
        """When it was done with."""
        return _moment(self.making, self.source.spans[-1].end if self.source.spans else None)

    @field
    def parts(self) -> list[AgendaFields]:
        """Its sub-items."""
        return [one for one in agenda(self.making) if one.source.parent == self.source.id]

    @field
    def entries(self) -> list[EntryFields]:
        """All that was said."""
        found = [
            EntryFields(self.making, one, f"entries.{one.id}")
            for one in self.source.entries
            if told(one.text)
        ]
        for before, entry in pairwise(found):
            same = (before.source.speaker, before.source.kind) == (entry.source.speaker, entry.source.kind)
            entry.continues = same
        return found

    @field
    def heard(self) -> list[EntryFields]:
        """Reports."""
        return self._kinds(EntryKind.REPORT)

    @field
    def statements(self) -> list[EntryFields]:
        """Statements and notes."""
        return self._kinds(EntryKind.STATEMENT, EntryKind.NOTE)

    @field
    def questions(self) -> list[EntryFields]:
        """Questions and answers."""
        return self._kinds(EntryKind.QUESTION, EntryKind.ANSWER)

    @field
    def discussion(self) -> list[EntryFields]:
        """All that was said besides reports, as it went."""
        return [entry for entry in self["entries"] if entry.source.kind is not EntryKind.REPORT]

    def _kinds(self, *kinds: EntryKind) -> list[EntryFields]:
        return [entry for entry in self["entries"] if entry.source.kind in kinds]

    @field
    def speakers(self) -> list[Someone]:
        """Who spoke besides those who reported, each once."""
        found = {entry.source.speaker: entry["speaker"] for entry in self["discussion"] if entry["speaker"]}
        return list(found.values())

    @field
    def proposals(self) -> list[ProposalFields]:
        """All that was proposed."""
        return by_item(self.making).get(self.source.id, [])

    @field
    def agreed(self) -> list[ProposalFields]:
        """What was agreed, with a reservation or without."""
        return [one for one in self["proposals"] if one.source.status in AGREED]

    @field
    def open(self) -> list[ProposalFields]:
        """What was proposed and not decided."""
        return [one for one in self["proposals"] if one.source.status is ProposalStatus.PROPOSED]

    @field
    def deferred(self) -> list[ProposalFields]:
        """What was put off."""
        return [one for one in self["proposals"] if one.source.status is ProposalStatus.DEFERRED]

    @field
    def declined(self) -> list[ProposalFields]:
        """What was declined."""
        return [one for one in self["proposals"] if one.source.status is ProposalStatus.DECLINED]

    @field
    def recorded(self) -> bool:
        """Whether anything was said or proposed under it or its sub-items; minutes leave out what was not taken up."""
        shown = any(one.source.status is not ProposalStatus.WITHDRAWN for one in self["proposals"])
        return bool(
            shown or self["entries"] or self["votes"] or any(part["recorded"] for part in self["parts"])
        )

    @field
    def votes(self) -> list[VoteFields]:
        """Votes on the item itself."""
        return [
            VoteFields(self.making, vote, f"votes.{vote.id}")
            for vote in self.making.meeting.votes
            if vote.item == self.source.id and not vote.proposal
        ]


class SessionFields(Fields):
    """A day or part of the meeting."""

    shows = "title"
    source: Session

    @field
    def title(self) -> Words:
        """Its title."""
        return self.making.words(self.source.title, f"{self.path}.title")

    @field
    def date(self) -> Day | Nothing:
        """Its day."""
        return _day(self.making, self.source.start)

    @field
    def start(self) -> Moment | Nothing:
        """When it begins."""
        return _moment(self.making, self.source.start)

    @field
    def end(self) -> Moment | Nothing:
        """When it ends."""
        return _moment(self.making, self.source.end)

    @field
    def hours(self) -> str:
        """Its hours: 11:00–12:30; empty where the day alone is known."""
        if not derive.timed(self.source):
            return ""
        return dates.clocks(self.source.start, self.source.end, self.making.language)

    @field
    def place(self) -> Words:
        """Where it is held."""
        return self.making.words(self.source.place, f"{self.path}.place")

    @field
    def agenda(self) -> list[AgendaFields]:
        """Items of the agenda in it; those of no session belong to the first, parts to their whole's."""
        meeting = self.making.meeting
        return [
            one for one in agenda(self.making) if derive.session_of(meeting, one.source.id) is self.source
        ]


def agenda(making: Making) -> list[AgendaFields]:
    """Return the items in the order of their numbers, sub-items after theirs."""
    return [cast(AgendaFields, an_item(making, id)) for id in making.numbers]


def an_item(making: Making, id: str) -> AgendaFields | Nothing:
    """Return the item of that id."""
    key = ("agenda", id)
    if key not in making.things:
        found = making.items.get(id)
        making.things[key] = AgendaFields(making, found, f"agenda.{id}") if found else NOTHING
    return cast(AgendaFields | Nothing, making.things[key])


def proposals(making: Making) -> list[ProposalFields]:
    """Return all proposals in the order of their numbers."""
    if ("proposals", "") not in making.things:
        known = {one.id: one for one in making.meeting.proposals}
        making.things["proposals", ""] = [
            ProposalFields(making, known[id], f"proposals.{id}")
            for id in making.proposal_numbers
            if told(known[id].text)
        ]
    return cast(list[ProposalFields], making.things["proposals", ""])


def by_item(making: Making) -> dict[str, list[ProposalFields]]:
    """Return the proposals under each item's id."""
    if ("proposals", "by item") not in making.things:
        grouped: dict[str, list[ProposalFields]] = {}
        for one in proposals(making):
            grouped.setdefault(one.source.item, []).append(one)
        making.things["proposals", "by item"] = grouped
    return cast(dict[str, list[ProposalFields]], making.things["proposals", "by item"])


def sessions(making: Making) -> list[SessionFields]:
    """Return the sessions in order."""
    return [SessionFields(making, one, f"sessions.{one.id}") for one in making.meeting.sessions]


def _moment(making: Making, value: datetime | None) -> Moment | Nothing:
    return Moment.of(value, making.language) if value else NOTHING


def _day(making: Making, value: date | None) -> Day | Nothing:
    return Day.of(value, making.language) if value else NOTHING
