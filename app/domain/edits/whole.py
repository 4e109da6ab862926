"""A meeting made of another: a copy, the next one, a blueprint."""

from __future__ import annotations

from collections.abc import Callable, Collection
from datetime import datetime
from enum import StrEnum

from attrs import evolve

from app.domain import order, references
from app.domain.directory import Organisation
from app.domain.edits.base import with_rows
from app.domain.errors import DomainError
from app.domain.model import (
    AgendaItem,
    Attendance,
    Blueprint,
    Fulfilment,
    Meeting,
    Participant,
    Party,
    PressRelease,
    Proposal,
    ProposalStatus,
    Session,
    Side,
    Status,
)


class Part(StrEnum):
    """What a blueprint may keep of a meeting."""

    GUESTS = "guests"
    """The guests' parties with their organisations; else one stays, to be named."""
    HOST_PEOPLE = "host_people"
    GUEST_PEOPLE = "guest_people"
    SESSIONS = "sessions"
    """Days and times, and which item is taken up on which."""
    AGENDA = "agenda"
    FACTS = "facts"
    DOCUMENTS = "documents"


USUAL_PARTS = frozenset({Part.GUESTS, Part.HOST_PEOPLE, Part.AGENDA, Part.DOCUMENTS})
"""What most blueprints keep."""

_UNSETTLED = frozenset({ProposalStatus.PROPOSED, ProposalStatus.DEFERRED})


def duplicate(meeting: Meeting, new_id: Callable[[], str]) -> Meeting:
    """Return a copy of the whole record under an id of its own, unlocked, without a number."""
    status = Status.DRAFT if meeting.status is Status.SIGNED else meeting.status
    return evolve(meeting, id=new_id(), status=status, number="", version=1, pinned=False, sample=False)


def open_proposals(meeting: Meeting) -> tuple[Proposal, ...]:
    """Return what the next meeting takes up: agreed and not fulfilled yet, proposed or deferred."""
    return tuple(
        p
        for p in meeting.proposals
        if p.status in _UNSETTLED
        or (p.status in (ProposalStatus.AGREED, ProposalStatus.RESERVED) and p.fulfilment is Fulfilment.OPEN)
    )


def next_meeting(meeting: Meeting, new_id: Callable[[], str], start: datetime | None = None) -> Meeting:
    """Return the agenda of the next meeting with the same parties: its title, its people, and the open proposals.

    A proposal carried over stands deferred, without a time, until this meeting decides on it; it keeps its earlier
    wordings, and ``origin`` says where it comes from.
    """
    if start is not None and start.utcoffset() is None:
        raise DomainError("The start of the next meeting has no zone.", place="sessions")
    fresh = _skeleton(meeting, new_id(), meeting.participants)
    place = meeting.sessions[-1].place if meeting.sessions else None
    session = Session(new_id(), order.key(0), start=start)
    carried = tuple(
        evolve(
            p,
            id=new_id(),
            position=order.key(index),
            item="",
            status=ProposalStatus.DEFERRED,
            time=None,
            origin=p.origin or f"{meeting.id}/{p.id}",
            fulfilment=Fulfilment.OPEN,
            fulfilment_note="",
            raw="",
        )
        for index, p in enumerate(open_proposals(meeting))
    )
    first = evolve(session, place=place) if place else session
    with_session = evolve(fresh, title=meeting.title, sessions=(first,))
    return with_rows(with_session, "proposals", carried)


def _expected(who: Participant) -> Participant:
    return evolve(who, attendance=Attendance.EXPECTED, intervals=())


def _skeleton(meeting: Meeting, id: str, people: tuple[Participant, ...]) -> Meeting:
    """Return what stays from one meeting to the next, with those people; nothing refers to anybody else."""
    gone = {p.id for p in meeting.participants} - {p.id for p in people}
    kept = references.cleared(meeting, "participants", gone) if gone else meeting
    kept = references.cleared(kept, "attachments", {a.id for a in meeting.attachments})
    still = {p.id for p in people}
    return Meeting(
        id,
        language=kept.language,
        languages=kept.languages,
        kind=kept.kind,
        mode=kept.mode,
        copies=kept.copies,
        alternat=kept.alternat,
        quorum=kept.quorum,
        organisations=kept.organisations,
        parties=kept.parties,
        participants=tuple(_expected(p) for p in kept.participants if p.id in still),
        press=PressRelease(contact=kept.press.contact, boilerplates=kept.press.boilerplates),
        documents=kept.documents,
    )


def blueprint(meeting: Meeting, id: str, name: str, parts: Collection[Part] = USUAL_PARTS) -> Blueprint:
    """Return a skeleton to begin meetings from: the host's party, the title, and what ``parts`` name.

    Raises DomainError for an empty name.
    """
    if not name.strip():
        raise DomainError("A blueprint needs a name.", place="name")
    wanted = frozenset(parts)
    hosts = {p.id for p in meeting.parties if p.side is Side.HOST}
    people = tuple(
        p
        for p in meeting.participants
        if (Part.HOST_PEOPLE if p.party in hosts else Part.GUEST_PEOPLE) in wanted
        and (p.party in hosts or Part.GUESTS in wanted)
    )
    bones = _skeleton(meeting, id, people)
    present = {p.id for p in people}
    agenda = tuple(_bare(item, present, Part.SESSIONS in wanted) for item in meeting.agenda)
    bones = evolve(
        bones,
        title=meeting.title,
        agenda=agenda if Part.AGENDA in wanted else (),
        sessions=meeting.sessions if Part.SESSIONS in wanted else (),
        facts=meeting.facts if Part.FACTS in wanted else (),
        documents=bones.documents if Part.DOCUMENTS in wanted else (),
    )
    return Blueprint(id, name.strip(), bones if Part.GUESTS in wanted else _with_a_stranger(bones))


def _with_a_stranger(meeting: Meeting) -> Meeting:
    """Return the meeting with one guest of whom nothing is known, in place of its guests and observers."""
    guests = [p for p in meeting.parties if p.side is Side.GUEST]
    gone = {p.id for p in meeting.parties if p.side is not Side.HOST} - {p.id for p in guests[:1]}
    hosts = {o for p in meeting.parties if p.side is Side.HOST for o in p.organisations}
    theirs = next((o for p in guests[:1] for o in p.organisations if o not in hosts), "")
    others = {o.id for o in meeting.organisations} - hosts - {theirs}
    left = references.cleared(references.cleared(meeting, "parties", gone), "organisations", others)
    stranger = tuple(
        Party(p.id, p.position, p.side, (theirs,) if theirs else ()) if p.side is Side.GUEST else p
        for p in left.parties
        if p.id not in gone
    )
    organisations = tuple(
        Organisation(o.id, position=o.position) if o.id == theirs else o
        for o in left.organisations
        if o.id not in others
    )
    return evolve(left, parties=stranger, organisations=organisations)


def _bare(item: AgendaItem, present: set[str], in_session: bool) -> AgendaItem:
    rapporteurs = tuple(r for r in item.rapporteurs if r in present)
    session = item.session if in_session else ""
    return evolve(item, session=session, spans=(), done=False, entries=(), rapporteurs=rapporteurs)


def from_blueprint(blueprint: Blueprint, new_id: Callable[[], str], start: datetime | None = None) -> Meeting:
    """Return a new meeting with a blueprint's skeleton; its first session begins at ``start``, others as far behind."""
    if start is not None and start.utcoffset() is None:
        raise DomainError("The start of the meeting has no zone.", place="sessions")
    kept = blueprint.skeleton.sessions or (Session(new_id(), order.key(0)),)
    return evolve(blueprint.skeleton, id=new_id(), sessions=_begun(kept, start))


def _begun(sessions: tuple[Session, ...], start: datetime | None) -> tuple[Session, ...]:
    """Return the sessions moved so that the first begins at ``start``; times that cannot be told are left out."""
    was = sessions[0].start
    if start is None or was is None:
        rest = tuple(evolve(one, start=None, end=None) for one in sessions[1:])
        return (evolve(sessions[0], start=start, end=None), *rest)
    return tuple(
        evolve(
            one,
            start=one.start and one.start + (start - was),
            end=one.end and one.end + (start - was),
        )
        for one in sessions
    )
