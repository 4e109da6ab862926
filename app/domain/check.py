"""Find what is missing or does not agree in a record, each with the place to jump to."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime
from functools import cache
from itertools import chain
from typing import Any

from attrs import field, frozen

from app.domain import derive
from app.domain.findings import Finding, Severity, finding
from app.domain.model import (
    AGREED,
    AgendaItem,
    Attendance,
    Entry,
    Interval,
    Kind,
    Meeting,
    Mode,
    Participant,
    Party,
    Proposal,
    ProposalStatus,
    Role,
    Side,
    Status,
    Vote,
)
from app.domain.names import Script
from app.domain.shape import COLLECTIONS, Sort, shapes
from app.domain.text import Text, TextState, digest

__all__ = ["TRANSLATION", "Finding", "Memory", "Severity", "check", "finding", "translations"]

TRANSLATION = frozenset({"stale", "untranslated", "unverified"})
"""Codes of findings about translations; their places end in the language."""

_OVER = frozenset({Status.DRAFT, Status.REVIEW, Status.SIGNED})
_AWAY = frozenset({Attendance.EXCUSED, Attendance.ABSENT})
_EXCERPT = 60


@frozen
class _Look:
    """What a look at some rows found: ``at`` is all that it depended on beside the rows, ``each`` what each row had."""

    rows: tuple[Any, ...]
    at: tuple[Any, ...]
    found: tuple[Finding, ...]
    each: dict[str, tuple[Any, tuple[Finding, ...]]] = field(factory=dict)


class Memory:
    """What the last check found of collections and items, so that the next looks at changed rows only."""

    def __init__(self) -> None:
        self.translations: dict[str, _Look] = {}
        self.said: dict[str, _Look] = {}


def check(
    meeting: Meeting, now: datetime | None = None, *, memory: Memory | None = None
) -> tuple[Finding, ...]:
    """Return what to look at, in the order of the record, what is to be translated last.

    ``now`` tells whether the embargo has passed. With the ``memory`` of the check before, rows that are the same
    objects are not looked through again.
    """
    return (
        *_details(meeting),
        *_parties(meeting),
        *_people(meeting),
        *_agenda(meeting, memory or Memory()),
        *_proposals(meeting),
        *_votes(meeting),
        *_besides(meeting),
        *_press(meeting, now),
        *translations(meeting, memory),
    )


def _details(meeting: Meeting) -> Iterator[Finding]:
    if not meeting.title:
        yield finding("no-title", "title")
    if derive.start_of(meeting) is None:
        first = meeting.sessions[0].id if meeting.sessions else ""
        yield finding("no-date", f"sessions.{first}.start" if first else "sessions")
    for session in meeting.sessions:
        place = f"sessions.{session.id}"
        if session.start and session.end and session.end < session.start:
            yield finding("session-end", f"{place}.end", start=_clock(session.start), end=_clock(session.end))
        if session.end is None and derive.timed(session) and meeting.status in _OVER:
            yield finding("session-open", f"{place}.end")
        if not session.place and meeting.mode is not Mode.REMOTE:
            yield finding("no-place", f"{place}.place")
    if not meeting.number.strip() and meeting.status in (Status.REVIEW, Status.SIGNED):
        yield finding("no-number", "number")
    if not meeting.languages:
        yield finding("no-languages", "languages")


def _parties(meeting: Meeting) -> Iterator[Finding]:
    sides = {party.side for party in meeting.parties}
    if not sides:
        yield finding("no-parties", "parties")
    elif Side.HOST not in sides:
        yield finding("no-host", "parties")
    if sides and Side.GUEST not in sides and meeting.kind in (Kind.TALKS, Kind.VISIT):
        yield finding("no-guest", "parties")
    for organisation in meeting.organisations:
        if not organisation.name:
            yield finding("organisation-name", f"organisations.{organisation.id}.name")
    for number, party in enumerate(meeting.parties, 1):
        yield from _party(meeting, party, _name(meeting, party.id) or f"Party {number}")


def _party(meeting: Meeting, party: Party, name: str) -> Iterator[Finding]:
    place = f"parties.{party.id}"
    if not party.organisations:
        yield finding("no-organisation", f"{place}.organisations", party=name)
    head = derive.head_of(meeting, party.id)
    if not derive.members(meeting, party.id) and not party.unnamed:
        yield finding("no-members", place, party=name)
    elif head is None and party.side is not Side.OBSERVER:
        yield finding("no-head", f"{place}.head", party=name)
    elif head and head.attendance in _AWAY and not party.deputy:
        yield finding("head-away", f"{place}.deputy", name=_name(meeting, head.id), party=name)


def _people(meeting: Meeting) -> Iterator[Finding]:
    chairs = [p for p in meeting.participants if Role.CHAIR in p.roles]
    if not chairs:
        yield finding("no-chair", "participants")
    elif len(chairs) > 1:
        yield finding("two-chairs", f"participants.{chairs[1].id}.roles", count=len(chairs))
    if derive.secretary(meeting) is None:
        yield finding("no-secretary", "participants")
    seen: set[tuple[str, ...]] = set()
    for who in meeting.participants:
        yield from _participant(meeting, who)
        for identity in _identities(who):
            if identity in seen:
                yield finding("same-person", f"participants.{who.id}.name", name=_name(meeting, who.id))
                break
        seen.update(_identities(who))


def _identities(who: Participant) -> list[tuple[str, ...]]:
    """Return by what one and the same person is recognised; a family name alone is shared by many."""
    forms = [(s.value, who.name.script(s)) for s in Script]
    found = [
        (s, f.family.casefold(), f.given.casefold(), f.patronymic.casefold()) for s, f in forms if f.given
    ]
    return [*found, ("directory", who.person)] if who.person else [*found]


def _participant(meeting: Meeting, who: Participant) -> Iterator[Finding]:
    place, name = f"participants.{who.id}", _name(meeting, who.id)
    if not who.name:
        yield finding("no-name", f"{place}.name")
    elif who.stub:
        yield finding("stub", f"{place}.name", name=name)
    if not who.post and Role.INTERPRETER not in who.roles and who.name:
        yield finding("no-post", f"{place}.post", name=name)
    for script in Script:
        form = who.name.script(script)
        if form and not form.confirmed and not who.stub:
            written = " ".join(part for part in (form.family, form.given, form.patronymic) if part)
            yield finding("unconfirmed-name", f"{place}.name.{script.value}", form=written)
    if who.attendance is Attendance.EXPECTED and meeting.status in _OVER:
        yield finding("expected", f"{place}.attendance", name=name)
    for index, interval in enumerate(who.intervals):
        if _reversed(interval):
            yield finding("attendance-times", f"{place}.intervals.{index}.end", name=name, **_hours(interval))


def _agenda(meeting: Meeting, memory: Memory) -> Iterator[Finding]:
    if not meeting.agenda:
        yield finding("no-agenda", "agenda")
    numbers = derive.numbers(meeting)
    used = {p.item for p in meeting.proposals} | {i.parent for i in meeting.agenda}
    away = {p.id for p in meeting.participants if p.attendance in _AWAY}
    over = meeting.status in _OVER
    for item in derive.outline(meeting):
        number = numbers[item.id]
        if not item.title:
            yield finding("no-item-title", f"agenda.{item.id}.title", number=number)
        if over and not item.entries and item.id not in used:
            yield finding("empty-item", f"agenda.{item.id}", number=number)
        yield from _times(item, number, over)
        yield from _said(meeting, item, number, away, memory)


def _said(
    meeting: Meeting, item: AgendaItem, number: str, away: set[str], memory: Memory
) -> tuple[Finding, ...]:
    """Return what is found at the entries of an item."""
    at = (number, meeting.participants, meeting.parties, meeting.organisations, meeting.language)
    look = memory.said.get(item.id)
    if look is None or look.rows is not item.entries or look.at != at:
        noted = (e for e in item.entries if not e.text or e.check or e.speaker in away)
        found = tuple(one for entry in noted for one in _entry(meeting, entry, number, away))
        look = memory.said[item.id] = _Look(item.entries, at, found)
    return look.found


def _times(item: AgendaItem, number: str, over: bool) -> Iterator[Finding]:
    if over and derive.running(item):
        yield finding("item-running", f"agenda.{item.id}.spans", number=number)
    for index, span in enumerate(item.spans):
        if _reversed(span):
            place = f"agenda.{item.id}.spans.{index}.end"
            yield finding("item-times", place, number=number, **_hours(span))


def _entry(meeting: Meeting, entry: Entry, number: str, away: set[str]) -> Iterator[Finding]:
    place = f"entries.{entry.id}"
    if not entry.text:
        yield finding("no-entry-text", f"{place}.text", number=number)
    elif entry.check:
        yield finding("check-wording", f"{place}.text", text=_excerpt(entry.text))
    if entry.speaker in away:
        yield finding("absent-speaker", f"{place}.speaker", name=_name(meeting, entry.speaker))


def _proposals(meeting: Meeting) -> Iterator[Finding]:
    numbers = derive.proposal_numbers(meeting)
    for proposal in derive.proposals(meeting):
        place, number = f"proposals.{proposal.id}", numbers[proposal.id]
        if not proposal.text:
            yield finding("no-proposal-text", f"{place}.text", number=number)
        elif proposal.check:
            yield finding("check-wording", f"{place}.text", text=_excerpt(proposal.text))
        if not proposal.item and meeting.agenda and not proposal.origin:
            yield finding("no-item", f"{place}.item", number=number)
        if proposal.status is ProposalStatus.PROPOSED and meeting.status in _OVER:
            yield finding("undecided", f"{place}.status", number=number)
        if proposal.status in AGREED:
            yield from _agreed(meeting, proposal, number)


def _agreed(meeting: Meeting, proposal: Proposal, number: str) -> Iterator[Finding]:
    place, day = f"proposals.{proposal.id}", derive.date_of(meeting)
    if not proposal.responsible:
        yield finding("no-responsible", f"{place}.responsible", number=number)
    if proposal.due is None:
        yield finding("no-due", f"{place}.due", number=number)
    elif day and proposal.due < day:
        due, date = proposal.due.isoformat(), day.isoformat()
        yield finding("due-before", f"{place}.due", number=number, due=due, date=date)
    if proposal.status is ProposalStatus.RESERVED and not proposal.reservation:
        yield finding("no-reservation", f"{place}.reservation", number=number)


def _votes(meeting: Meeting) -> Iterator[Finding]:
    quorum = meeting.quorum
    if quorum and quorum.required > quorum.entitled > 0:
        yield finding("quorum-size", "quorum.required", required=quorum.required, entitled=quorum.entitled)
    count = sum(map(derive.came, meeting.participants))
    if quorum and count < quorum.required and meeting.status is not Status.AGENDA:
        yield finding("no-quorum", "quorum.required", count=count, required=quorum.required)
    for vote in meeting.votes:
        yield from _vote(meeting, vote)


def _vote(meeting: Meeting, vote: Vote) -> Iterator[Finding]:
    place, cast = f"votes.{vote.id}", vote.in_favour + vote.against + vote.abstained
    if not vote.item and not vote.proposal:
        yield finding("vote-on-nothing", place)
    if meeting.quorum and 0 < meeting.quorum.entitled < cast:
        entitled = meeting.quorum.entitled
        yield finding("too-many-votes", f"{place}.in_favour", count=cast, entitled=entitled)
    agreed = any(p.id == vote.proposal and p.status in AGREED for p in meeting.proposals)
    if agreed and vote.in_favour <= vote.against:
        number = derive.proposal_number(meeting, vote.proposal)
        yield finding("vote-against", f"{place}.against", number=number)


def _besides(meeting: Meeting) -> Iterator[Finding]:
    for fact in meeting.facts:
        if not fact.text:
            yield finding("no-fact-text", f"facts.{fact.id}.text")
    for outcome in meeting.outcomes:
        if not outcome.text:
            yield finding("no-outcome-text", f"outcomes.{outcome.id}.text")


def _press(meeting: Meeting, now: datetime | None) -> Iterator[Finding]:
    press, start = meeting.press, derive.start_of(meeting)
    for quote in press.quotes:
        if not quote.text:
            yield finding("no-quote-text", f"press.quotes.{quote.id}.text")
        if not quote.speaker:
            yield finding("no-quote-speaker", f"press.quotes.{quote.id}.speaker")
    if press.embargo:
        until = press.embargo.strftime("%Y-%m-%d %H:%M")
        if start and press.embargo < start:
            yield finding("embargo-early", "press.embargo", embargo=until)
        elif now and press.embargo < now:
            yield finding("embargo-passed", "press.embargo", embargo=until)
    picture = next((a for a in meeting.attachments if a.id == press.picture), None)
    if picture and not picture.caption:
        yield finding("no-caption", f"attachments.{picture.id}.caption")


_NOT_TRANSLATED = frozenset({"honorific", "full_name", "contact"})
"""Texts that another language has its own rules for, or that a document takes as they are."""


@cache
def _texts(cls: type) -> tuple[str, ...]:
    """Return the fields of a class that are to be in each language of the documents."""
    fields = shapes(cls).values()
    return tuple(f.name for f in fields if f.sort is Sort.TEXT and f.name not in _NOT_TRANSLATED)


def translations(meeting: Meeting, memory: Memory | None = None) -> tuple[Finding, ...]:
    """Return what is stale, a draft or missing in the languages of the documents; the place ends in the language."""
    wanted, known = meeting.languages, memory.translations if memory else {}
    found = [*_of_owner(meeting, "", wanted), *_of_owner(meeting.press, "press.", wanted)]
    looks = {}
    for name, collection, rows in _tables(meeting):
        looks[name] = _look(rows, collection, wanted, known.get(name))
        found += looks[name].found
    if memory:
        memory.translations = looks
    return tuple(found)


def _look(rows: tuple[Any, ...], collection: str, wanted: tuple[str, ...], before: _Look | None) -> _Look:
    """Look through the rows of a collection, and again only at those that the look before did not see."""
    at = (wanted,)
    if before is None or before.at != at:
        before = _Look((), at, ())
    if before.rows is rows:
        return before
    each = {}
    for row in rows:
        part = before.each.get(row.id)
        if part is None or part[0] is not row:
            part = (row, _of_owner(row, f"{collection}.{row.id}.", wanted))
        each[row.id] = part
    return _Look(rows, at, tuple(chain.from_iterable(part[1] for part in each.values())), each)


def _of_owner(owner: Any, prefix: str, wanted: tuple[str, ...]) -> tuple[Finding, ...]:
    found: list[Finding] = []
    cls: type = type(owner)
    for name in _texts(cls):
        text: Text = getattr(owner, name)
        if text.variants:
            _untranslated(text, prefix + name, wanted, found)
    return tuple(found)


def _tables(meeting: Meeting) -> Iterator[tuple[str, str, tuple[Any, ...]]]:
    """Yield the collections of a record in order, entries by their items: a name, the collection, the rows."""
    for collection in COLLECTIONS:
        if collection == "entries":
            yield from ((f"entries {item.id}", collection, item.entries) for item in meeting.agenda)
        else:
            holder = meeting.press if "." in collection else meeting
            yield collection, collection, getattr(holder, collection.rpartition(".")[2])


def _untranslated(text: Text, place: str, wanted: Iterable[str], found: list[Finding]) -> None:
    known = {v.language: v for v in text.variants if v.text}
    original = ""
    for language in wanted:
        if language == text.source:
            continue
        variant = known.get(language)
        if variant is None:
            code = "untranslated"
        else:
            original = original or (digest(text.original) if variant.of else "")
            stale = variant.of and variant.of != original
            code = "stale" if stale else "unverified" if variant.state is TextState.DRAFT else ""
        if code:
            found.append(finding(code, f"{place}.{language}", language=language, text=_excerpt(text)))


def _excerpt(text: Text) -> str:
    said = text.original
    return said if len(said) <= _EXCERPT else said[: _EXCERPT - 1].rstrip() + "…"


def _name(meeting: Meeting, id: str) -> str:
    return derive.name_of(meeting, id, meeting.language)


def _reversed(interval: Interval) -> bool:
    return bool(interval.start and interval.end and interval.end < interval.start)


def _hours(interval: Interval) -> dict[str, str]:
    return {"start": _clock(interval.start), "end": _clock(interval.end)}


def _clock(time: datetime | None) -> str:
    return f"{time:%H:%M}" if time else ""
