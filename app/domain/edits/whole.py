"""A meeting made of another: a copy, the next one, a blueprint."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from attrs import evolve

from app.domain import order, references
from app.domain.edits.base import with_rows
from app.domain.errors import DomainError
from app.domain.model import (
    AgendaItem,
    Attendance,
    Blueprint,
    Fulfilment,
    Meeting,
    Participant,
    PressRelease,
    Proposal,
    ProposalStatus,
    Session,
    Side,
    Status,
)

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
    """Return the agenda of the next meeting with the same parties: its people, and the open proposals.

    A proposal carried over stands deferred, without a time, until this meeting decides on it; ``origin`` says
    where it comes from.
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
            wordings=(),
            origin=p.origin or f"{meeting.id}/{p.id}",
            fulfilment=Fulfilment.OPEN,
            fulfilment_note="",
            raw="",
        )
        for index, p in enumerate(open_proposals(meeting))
    )
    with_session = evolve(fresh, sessions=(evolve(session, place=place) if place else session,))
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


def blueprint(meeting: Meeting, id: str, name: str) -> Blueprint:
    """Return a skeleton to begin meetings from.

    It keeps the parties, the hosts' people with their roles, the agenda with planned times, and the documents.
    """
    if not name.strip():
        raise DomainError("A blueprint needs a name.", place="name")
    hosts = {p.id for p in meeting.parties if p.side is Side.HOST}
    people = tuple(p for p in meeting.participants if p.party in hosts)
    bones = _skeleton(meeting, id, people)
    present = {p.id for p in people}
    agenda = tuple(_bare(item, present) for item in meeting.agenda)
    return Blueprint(id, name.strip(), evolve(bones, title=meeting.title, agenda=agenda))


def _bare(item: AgendaItem, present: set[str]) -> AgendaItem:
    rapporteurs = tuple(r for r in item.rapporteurs if r in present)
    return evolve(item, session="", spans=(), done=False, entries=(), rapporteurs=rapporteurs)


def from_blueprint(blueprint: Blueprint, new_id: Callable[[], str], start: datetime | None = None) -> Meeting:
    """Return a new meeting with a blueprint's skeleton and one session."""
    if start is not None and start.utcoffset() is None:
        raise DomainError("The start of the meeting has no zone.", place="sessions")
    session = Session(new_id(), order.key(0), start=start)
    return evolve(blueprint.skeleton, id=new_id(), sessions=(session,))
