"""Edits of parties and participants: who belongs where, who does what, who is in the room."""

from __future__ import annotations

import re
from datetime import datetime

from attrs import evolve

from app.domain.directory import Organisation
from app.domain.edits import base
from app.domain.edits.base import change_row, edit
from app.domain.errors import DomainError
from app.domain.model import Attendance, Interval, Meeting, Participant, Party, Role
from app.domain.names import NameForm, PersonName

_AWAY = frozenset({Attendance.EXPECTED, Attendance.EXCUSED, Attendance.ABSENT})
_HAN = re.compile(r"[\u3400-\u9fff\uf900-\ufaff]")
_CYRILLIC = re.compile(r"[\u0400-\u052f]")


@edit
def add_party(
    meeting: Meeting, party: Party, organisation: Organisation | None = None, before: str | None = None
) -> Meeting:
    """Add a party, with its leading organisation where that is new, too."""
    if organisation is not None:
        meeting = _added(meeting, "organisations", organisation, None)
        party = evolve(party, organisations=(organisation.id, *party.organisations))
    return _added(meeting, "parties", party, before)


def _added(
    meeting: Meeting, collection: str, row: Party | Organisation | Participant, before: str | None
) -> Meeting:
    base.ensure_new(meeting, collection, row.id)
    rows = base.rows(meeting, collection)
    placed = evolve(row, position=base.position_before(rows, before))
    base.ensure_sound(meeting, f"{collection}.{row.id}", placed)
    return base.with_rows(meeting, collection, (*rows, placed))


def typed_name(text: str) -> PersonName:
    """Return a name as typed in haste: whole, in the script it is in, to be taken apart and confirmed later."""
    form = NameForm(family=" ".join(text.split()), confirmed=False)
    if _HAN.search(text):
        return PersonName(han=form)
    return PersonName(cyrillic=form) if _CYRILLIC.search(text) else PersonName(latin=form)


@edit
def add_stub(meeting: Meeting, party: str, id: str, name_text: str) -> Meeting:
    """Add somebody of whom only a name is known yet, at the end of a party; to be completed later."""
    name = typed_name(name_text)
    if not name:
        raise DomainError("A participant needs a name, however short.", place=f"participants.{id}.name")
    return _added(meeting, "participants", Participant(id, "", party, name=name, stub=True), None)


@edit
def set_party_of(meeting: Meeting, participant: str, party: str) -> Meeting:
    """Move a participant to another party, where they are not the head, deputy or signatory."""
    who: Participant = base.row(meeting, "participants", participant)
    base.row(meeting, "parties", party)
    if who.party == party:
        return meeting
    former: Party = base.row(meeting, "parties", who.party)
    duties = {name: "" for name in ("head", "deputy", "signatory") if getattr(former, name) == participant}
    meeting = change_row(meeting, "parties", former.id, **duties)
    roles = tuple(r for r in who.roles if r is not Role.HEAD)
    return change_row(meeting, "participants", participant, party=party, roles=roles)


@edit
def give_role(meeting: Meeting, participant: str, role: Role) -> Meeting:
    """Give a role; chair and secretary pass from whoever was it, and so does the head of a party."""
    who: Participant = base.row(meeting, "participants", participant)
    if role in (Role.CHAIR, Role.SECRETARY, Role.HEAD):
        for other in meeting.participants:
            rival = role is not Role.HEAD or other.party == who.party
            if other.id != participant and rival and role in other.roles:
                meeting = _without_role(meeting, other, role)
    if role is Role.HEAD:
        meeting = change_row(meeting, "parties", who.party, head=participant)
    roles = tuple(sorted({*who.roles, role}, key=list(Role).index))
    return meeting if role in who.roles else change_row(meeting, "participants", participant, roles=roles)


@edit
def take_role(meeting: Meeting, participant: str, role: Role) -> Meeting:
    """Take a role away; one who is no longer head leaves the party without one."""
    who: Participant = base.row(meeting, "participants", participant)
    if role is Role.HEAD and base.row(meeting, "parties", who.party).head == participant:
        meeting = change_row(meeting, "parties", who.party, head="")
    return _without_role(meeting, who, role)


def _without_role(meeting: Meeting, who: Participant, role: Role) -> Meeting:
    roles = tuple(r for r in who.roles if r is not role)
    return change_row(meeting, "participants", who.id, roles=roles)


def set_roles(meeting: Meeting, participant: str, roles: tuple[Role, ...]) -> Meeting:
    """Give and take roles until a participant has exactly these, in this order."""
    who: Participant = base.row(meeting, "participants", participant)
    for role in who.roles:
        if role not in roles:
            meeting = take_role(meeting, participant, role)
    for role in roles:
        meeting = give_role(meeting, participant, role)
    return change_row(meeting, "participants", participant, roles=tuple(dict.fromkeys(roles)))


def set_head(meeting: Meeting, party: str, participant: str) -> Meeting:
    """Make a participant the head of their party, or leave it without one."""
    former: Party = base.row(meeting, "parties", party)
    if participant:
        if base.row(meeting, "participants", participant).party != party:
            raise DomainError(
                "Only a member of the party can be its head.",
                place=f"parties.{party}.head",
                remedy="Move the participant to this party first.",
            )
        return give_role(meeting, participant, Role.HEAD)
    return take_role(meeting, former.head, Role.HEAD) if former.head else meeting


@edit
def arrive(meeting: Meeting, participant: str, time: datetime) -> Meeting:
    """Note that a participant came, or came back, at ``time``; who is here already stays so."""
    who: Participant = base.row(meeting, "participants", participant)
    base.ensure_zone(time, f"participants.{participant}.intervals")
    if who.intervals and who.intervals[-1].end is None and who.attendance not in _AWAY:
        return meeting
    attendance = Attendance.PRESENT if who.attendance in _AWAY else who.attendance
    intervals = (*who.intervals, Interval(start=time))
    return change_row(meeting, "participants", participant, attendance=attendance, intervals=intervals)


@edit
def leave(meeting: Meeting, participant: str, time: datetime) -> Meeting:
    """Note that a participant left at ``time``; one without times was here from the beginning.

    Raises DomainError for one who is not here.
    """
    who: Participant = base.row(meeting, "participants", participant)
    place = f"participants.{participant}.intervals"
    base.ensure_zone(time, place)
    last = who.intervals[-1] if who.intervals else Interval()
    if who.attendance in _AWAY or last.end is not None:
        raise DomainError("This participant is not here, and so cannot leave.", place=place)
    intervals = (*who.intervals[:-1], evolve(last, end=time))
    return change_row(meeting, "participants", participant, intervals=intervals)


@edit
def mark(meeting: Meeting, participant: str, attendance: Attendance) -> Meeting:
    """Say whether and how a participant attends; who does not come has no times."""
    if attendance not in _AWAY:
        return change_row(meeting, "participants", participant, attendance=attendance)
    return change_row(meeting, "participants", participant, attendance=attendance, intervals=())
