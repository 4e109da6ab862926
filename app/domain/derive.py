"""What follows from the record and is never stored: numbers, order of precedence, who holds which office."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection
from datetime import date, datetime, time, timedelta
from operator import attrgetter

from app.domain.model import (
    AGREED,
    AgendaItem,
    Attendance,
    Entry,
    Meeting,
    Outcome,
    OutcomeKind,
    Participant,
    Party,
    Proposal,
    ProposalStatus,
    Role,
    Session,
    Side,
    Vote,
)
from app.domain.names import NameForm, PersonName


def items(meeting: Meeting, parent: str = "") -> tuple[AgendaItem, ...]:
    """Return the items of the agenda in order, or the parts of one."""
    return tuple(item for item in meeting.agenda if item.parent == parent)


def outline(meeting: Meeting) -> tuple[AgendaItem, ...]:
    """Return all items in the order of the document: each item, then its parts."""
    return _order(meeting.agenda)[0]


def numbers(meeting: Meeting) -> dict[str, str]:
    """Return the number of each item by its id: ``1``, and ``1.1`` for a part."""
    return dict(_order(meeting.agenda)[1])


def _order(agenda: tuple[AgendaItem, ...]) -> tuple[tuple[AgendaItem, ...], dict[str, str]]:
    """Return the items in the order of the document and their numbers; of one agenda many ask with each key."""
    last = _LAST[0]
    if last[0] is not agenda:
        last = _LAST[0] = (agenda, *_ordered(agenda))
    return last[1:]


def _ordered(agenda: tuple[AgendaItem, ...]) -> tuple[tuple[AgendaItem, ...], dict[str, str]]:
    below: dict[str, list[AgendaItem]] = {}
    for item in agenda:
        below.setdefault(item.parent, []).append(item)
    rows, found = [], {}
    for whole, item in enumerate(below.get("", ()), 1):
        rows.append(item)
        found[item.id] = str(whole)
        for part, sub in enumerate(below.get(item.id, ()), 1):
            rows.append(sub)
            found[sub.id] = f"{whole}.{part}"
    return tuple(rows), found


_LAST: list[tuple[tuple[AgendaItem, ...], tuple[AgendaItem, ...], dict[str, str]]] = [((), (), {})]
"""The agenda that was put in order last; put here in one, for threads ask too."""


def proposals(meeting: Meeting, among: Collection[ProposalStatus] | None = None) -> tuple[Proposal, ...]:
    """Return proposals in the order of the document, those under no item last; ``among`` chooses by status."""
    place = {item.id: index for index, item in enumerate(outline(meeting))}
    chosen = [p for p in meeting.proposals if among is None or p.status in among]
    return tuple(sorted(chosen, key=lambda p: (place.get(p.item, len(place)), p.position, p.id)))


def proposal_numbers(meeting: Meeting, among: Collection[ProposalStatus] | None = None) -> dict[str, str]:
    """Return the number of each proposal by its id: ``1.2`` is the second under item 1.

    Under an item with parts the count goes on after the parts; proposals under no item are counted on after the
    items. ``among`` numbers only those statuses, as a list of decisions does.
    """
    named = numbers(meeting)
    parts = Counter(item.parent for item in meeting.agenda)
    count = {id: parts[id] for id in ("", *(item.id for item in meeting.agenda))}
    found = {}
    for proposal in proposals(meeting, among):
        count[proposal.item] += 1
        prefix = f"{named[proposal.item]}." if proposal.item else ""
        found[proposal.id] = f"{prefix}{count[proposal.item]}"
    return found


def proposal_number(meeting: Meeting, proposal: str) -> str:
    """Return the number of one proposal among all."""
    return proposal_numbers(meeting)[proposal]


def stream(meeting: Meeting, item: str) -> tuple[Entry | Proposal, ...]:
    """Return entries and proposals of an item as they came."""
    said: list[Entry | Proposal] = [e for i in meeting.agenda if i.id == item for e in i.entries]
    said.extend(p for p in meeting.proposals if p.item == item)
    return tuple(sorted(said, key=attrgetter("position", "id")))


def agreed(meeting: Meeting) -> tuple[Proposal, ...]:
    """Return what binds the sides, in the order of the document."""
    return proposals(meeting, AGREED)


def hosts(meeting: Meeting) -> tuple[Party, ...]:
    """Return the parties that host."""
    return tuple(p for p in meeting.parties if p.side is Side.HOST)


def guests(meeting: Meeting) -> tuple[Party, ...]:
    """Return the parties that are guests."""
    return tuple(p for p in meeting.parties if p.side is Side.GUEST)


def members(meeting: Meeting, party: str) -> tuple[Participant, ...]:
    """Return the participants of a party in order of precedence, its head first."""
    found = [p for p in meeting.participants if p.party == party]
    head = head_of(meeting, party)
    return tuple(sorted(found, key=lambda p: p is not head))


def precedence(meeting: Meeting) -> tuple[tuple[Party, tuple[Participant, ...]], ...]:
    """Return the parties in order, each with its members in order of precedence."""
    return tuple((party, members(meeting, party.id)) for party in meeting.parties)


def participant(meeting: Meeting, id: str) -> Participant | None:
    """Return the participant of that id, or None."""
    return next((p for p in meeting.participants if p.id == id), None)


def party(meeting: Meeting, id: str) -> Party | None:
    """Return the party of that id, or None."""
    return next((p for p in meeting.parties if p.id == id), None)


def head_of(meeting: Meeting, party: str) -> Participant | None:
    """Return the head of a party: the one it names, else a member with that role."""
    named = next((p.head for p in meeting.parties if p.id == party), "")
    members = [p for p in meeting.participants if p.party == party]
    chosen = next((p for p in members if p.id == named), None)
    return chosen or next((p for p in members if Role.HEAD in p.roles), None)


def with_role(meeting: Meeting, role: Role) -> tuple[Participant, ...]:
    """Return the participants with a role, in order of precedence."""
    return tuple(p for _, people in precedence(meeting) for p in people if role in p.roles)


def chair(meeting: Meeting) -> Participant | None:
    """Return who chairs, or None."""
    return next((p for p in meeting.participants if Role.CHAIR in p.roles), None)


def secretary(meeting: Meeting) -> Participant | None:
    """Return who keeps the minutes, or None."""
    return next((p for p in meeting.participants if Role.SECRETARY in p.roles), None)


def came(participant: Participant) -> bool:
    """Tell whether a participant attended, in the room or from afar, for however short a time."""
    return participant.attendance in (Attendance.PRESENT, Attendance.REMOTE)


def here(participant: Participant) -> bool:
    """Tell whether a participant is attending at the end of what is known: came, and did not leave since."""
    return came(participant) and (not participant.intervals or participant.intervals[-1].end is None)


def arrived(participant: Participant) -> datetime | None:
    """Return when a participant first came, or None for the beginning."""
    return participant.intervals[0].start if participant.intervals else None


def left(participant: Participant) -> datetime | None:
    """Return when a participant left for good, or None for who stayed."""
    return participant.intervals[-1].end if participant.intervals else None


def present(meeting: Meeting) -> int:
    """Return how many people attended, members without names included."""
    return sum(map(came, meeting.participants)) + sum(p.unnamed for p in meeting.parties)


def session_of(meeting: Meeting, item: str) -> Session | None:
    """Return the session of an item: its own, its whole's, else the first."""
    found = next((i for i in meeting.agenda if i.id == item), None)
    if found and not found.session and found.parent:
        return session_of(meeting, found.parent)
    named = next((s for s in meeting.sessions if found and s.id == found.session), None)
    return named or (meeting.sessions[0] if meeting.sessions else None)


def start_of(meeting: Meeting) -> datetime | None:
    """Return when the meeting starts, or None where no session has a start."""
    return min((s.start for s in meeting.sessions if s.start), default=None)


def end_of(meeting: Meeting) -> datetime | None:
    """Return when the meeting ends, or None where no session has an end."""
    return max((s.end for s in meeting.sessions if s.end), default=None)


def date_of(meeting: Meeting) -> date | None:
    """Return the day of the meeting, the first one of several."""
    start = start_of(meeting)
    return start.date() if start else None


def dates_of(meeting: Meeting) -> tuple[date, ...]:
    """Return the days of the meeting in order, each once."""
    return tuple(sorted({s.start.date() for s in meeting.sessions if s.start}))


def timed(session: Session) -> bool:
    """Tell whether a session's hours are known: midnight without an end stands for a day alone."""
    return session.start is not None and not (session.end is None and session.start.time() == time())


def running(item: AgendaItem) -> bool:
    """Tell whether the clock of an item runs."""
    return bool(item.spans) and item.spans[-1].end is None


def current_item(meeting: Meeting) -> AgendaItem | None:
    """Return the item that runs; else the one left last and not closed; else None."""
    active = next((i for i in meeting.agenda if running(i)), None)
    paused = [(i.spans[-1].end, i) for i in meeting.agenda if i.spans and i.spans[-1].end and not i.done]
    return active or (max(paused, key=lambda pair: pair[0])[1] if paused else None)


def elapsed(item: AgendaItem, now: datetime) -> timedelta:
    """Return how long an item has been discussed by ``now``; never less than nothing."""
    spent = timedelta()
    for span in item.spans:
        if span.start is not None:
            spent += max((span.end or now) - span.start, timedelta())
    return spent


def votes_on(meeting: Meeting, *, item: str = "", proposal: str = "") -> tuple[Vote, ...]:
    """Return the votes on a proposal, or on an item itself."""
    if proposal:
        return tuple(v for v in meeting.votes if v.proposal == proposal)
    return tuple(v for v in meeting.votes if v.item == item and not v.proposal)


def next_meeting(meeting: Meeting) -> Outcome | None:
    """Return what was settled about the next meeting, or None."""
    return next((o for o in meeting.outcomes if o.kind is OutcomeKind.NEXT_MEETING), None)


def organisation_name(meeting: Meeting, id: str, language: str, *, short: bool = False) -> str:
    """Return the name of one of the meeting's organisations, or an empty string."""
    found = next((o for o in meeting.organisations if o.id == id), None)
    if found is None:
        return ""
    return (short and found.short_name.best(language)) or found.name.best(language)


def organisation_of(meeting: Meeting, participant: Participant) -> str:
    """Return the id of a participant's organisation: their own, else the leading one of the party."""
    named = party(meeting, participant.party)
    return participant.organisation or (named.organisations[0] if named and named.organisations else "")


def display(name: PersonName, language: str) -> str:
    """Return a name for lists and messages: in the script of ``language`` if known, family name first."""
    script = {"ru": name.cyrillic, "zh": name.han}.get(language, name.latin)
    form: NameForm = script or name.any
    if form is name.han:
        return form.family + form.given
    return " ".join(part for part in (form.family, form.given, form.patronymic) if part)


def name_of(meeting: Meeting, id: str, language: str) -> str:
    """Return the plain name of a participant or party, or an empty string for an id of neither."""
    who = participant(meeting, id)
    if who is not None:
        return display(who.name, language)
    side = party(meeting, id)
    if side is None:
        return ""
    named = [organisation_name(meeting, o, language, short=True) for o in side.organisations]
    return side.name.best(language) or ", ".join(n for n in named if n)


def title_line(meeting: Meeting, language: str) -> str:
    """Return the title, or the names of the parties where there is none yet."""
    named = (name_of(meeting, p.id, language) for p in meeting.parties)
    return meeting.title.best(language) or " – ".join(n for n in named if n)
