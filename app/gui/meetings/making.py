"""New meetings: blank, or from what there is. No Qt."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from datetime import date, datetime, time, timedelta

from attrs import evolve

from app.domain import derive, edits, ids, order
from app.domain.directory import Directory, Organisation, Person, current_post
from app.domain.model import Blueprint, Meeting, Participant, Party, Session, Side
from app.exchange.keeping import same_person

NewId = Callable[[], str]


def next_hour(now: datetime) -> datetime:
    """Return the full hour after ``now``."""
    return now.replace(minute=0, second=0, microsecond=0) + timedelta(hours=1)


def blank(
    now: datetime, language: str, languages: tuple[str, ...], own: Organisation | None = None
) -> Meeting:
    """Return a meeting with a session and two parties, hosted by ``own`` where it is known."""
    first, second = order.keys(2)
    host = evolve(own or Organisation(ids.new_id()), position=first)
    guest = Organisation(ids.new_id(), position=second)
    return Meeting(
        ids.new_id(),
        language=language,
        languages=languages,
        sessions=(Session(ids.new_id(), first, start=next_hour(now)),),
        organisations=(host, guest),
        parties=(
            Party(ids.new_id(), first, Side.HOST, (host.id,)),
            Party(ids.new_id(), second, Side.GUEST, (guest.id,)),
        ),
    )


def following(meeting: Meeting, directory: Directory, now: datetime, new_id: NewId) -> Meeting:
    """Return the next meeting with the same partner: people with today's posts, what is open carried over.

    It begins on the day on which the sides settled, at the hour of the last one, else in the next hour.
    """
    settled = derive.next_meeting(meeting)
    day = _whole_day(settled.date) if settled else None
    last = derive.start_of(meeting)
    start = next_hour(now)
    if day is not None and day >= now.date():
        start = datetime.combine(
            day, last.timetz() if last else time(10), last.tzinfo if last else now.tzinfo
        )
    return up_to_date(edits.next_meeting(meeting, new_id, start), directory, new_id)


def begun(blueprint: Blueprint, directory: Directory, now: datetime, new_id: NewId) -> Meeting:
    """Return a meeting begun from a blueprint, people with today's posts; on another day at its own hour."""
    kept = next((one.start for one in blueprint.skeleton.sessions if one.start), None)
    start = next_hour(now)
    if kept is not None:
        tomorrow = now.date() + timedelta(days=1)
        start = datetime.combine(tomorrow, kept.timetz().replace(tzinfo=None), kept.tzinfo)
    return up_to_date(edits.from_blueprint(blueprint, new_id, start), directory, new_id)


def partner_key(meeting: Meeting) -> str:
    """Return what the first partner of a meeting is known by across meetings; empty where there is none."""
    from app.archive import Partner
    from app.archive.summaries import party_name

    first = next((p for p in meeting.parties if p.side is not Side.HOST), None)
    if first is None:
        return ""
    entry = next((o.entry for id in first.organisations[:1] for o in meeting.organisations if o.id == id), "")
    return Partner(entry, party_name(meeting, first)).key


def up_to_date(meeting: Meeting, directory: Directory, new_id: NewId) -> Meeting:
    """Return a meeting yet to come with the posts its people hold today, as far as the directory knows them."""
    for who in meeting.participants:
        person = directory.person(who.person) if who.person else None
        if person is not None:
            meeting = _as_today(meeting, who, person, directory, new_id)
    return meeting


def recognised(meeting: Meeting, directory: Directory, own: Organisation | None, new_id: NewId) -> Meeting:
    """Return a meeting made of an invitation with those whom the directory knows, by address or by name.

    Each party gets the organisation of most of its people; the host's is ``own`` where nobody is known. Somebody
    unknown belongs to whom others with addresses of the same domain belong.
    """
    by_email = {each.email.casefold(): each for each in directory.people if each.email}
    for who in meeting.participants:
        person = by_email.get(who.email.casefold()) or same_person(directory, who.name)
        if person is not None:
            known = evolve(who, person=person.id, name=person.name, stub=False)
            meeting = evolve(
                meeting, participants=tuple(known if p.id == who.id else p for p in meeting.participants)
            )
            meeting = _as_today(meeting, known, person, directory, new_id)
    sides = _homes(meeting, directory)
    for party in meeting.parties:
        found = _commonest(sides[who.id] for who in meeting.participants if who.party == party.id)
        named = directory.organisation(found) if found else None
        if named is not None:
            meeting = _with_leading(meeting, party, _snapshot(named, new_id))
        else:
            unnamed = Organisation(new_id())
            meeting = _with_leading(meeting, party, own or unnamed if party.side is Side.HOST else unnamed)
    return meeting


def _as_today(
    meeting: Meeting, who: Participant, person: Person, directory: Directory, new_id: NewId
) -> Meeting:
    """Give a participant the post and the organisation of today."""
    post = current_post(person)
    if post is None:
        return meeting
    place = f"participants.{who.id}"
    meeting = edits.put(meeting, f"{place}.post", post.post)
    for field, value in (("email", person.email), ("honorific", person.honorific)):
        if value:
            meeting = edits.put(meeting, f"{place}.{field}", value)
    at = directory.organisation(post.organisation) if post.organisation else None
    was = next((o for o in meeting.organisations if o.id == derive.organisation_of(meeting, who)), None)
    if at is None or was is None or directory.kept(was.entry) in ("", at.id):
        return meeting
    known = next((o for o in meeting.organisations if directory.kept(o.entry) == at.id), None)
    if known is None:
        known = _snapshot(at, new_id)
        meeting = edits.add(meeting, "organisations", known)
    return edits.put(meeting, f"{place}.organisation", known.id)


def _homes(meeting: Meeting, directory: Directory) -> dict[str, str]:
    """Return the directory's organisation of each participant, guessed by the address where they are unknown."""
    homes: dict[str, str] = {}
    by_domain: dict[str, str] = {}
    for person in directory.people:
        post = current_post(person)
        if post is not None and post.organisation:
            by_domain.setdefault(_domain(person.email), directory.kept(post.organisation))
    for who in meeting.participants:
        known = directory.person(who.person) if who.person else None
        post = current_post(known) if known else None
        home = directory.kept(post.organisation) if post else ""
        domain = _domain(who.email)
        homes[who.id] = home or (by_domain.get(domain, "") if domain else "")
    return homes


def _with_leading(meeting: Meeting, party: Party, leading: Organisation) -> Meeting:
    """Give a party that has none an organisation."""
    if party.organisations:
        return meeting
    known = next((o for o in meeting.organisations if leading.entry and o.entry == leading.entry), None)
    if known is None:
        known = leading
        meeting = edits.add(meeting, "organisations", known)
    return edits.put(meeting, f"parties.{party.id}.organisations", (known.id,))


def _snapshot(organisation: Organisation, new_id: NewId) -> Organisation:
    """Return an organisation of the directory as a meeting has it."""
    return evolve(organisation, id=new_id(), entry=organisation.id, parent="", former=())


def _commonest(values: Iterable[str]) -> str:
    counted = Counter(value for value in values if value).most_common(1)
    return counted[0][0] if counted else ""


def _domain(email: str) -> str:
    return email.partition("@")[2].casefold()


def _whole_day(partial: str) -> date | None:
    return date.fromisoformat(partial) if len(partial) == 10 else None
