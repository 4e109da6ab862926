"""Between a meeting and the directory: people put into a meeting, and kept from one. No Qt."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from attrs import evolve

from app.domain.directory import Directory, Organisation, Person, PostHeld, as_of, current_post, post_on
from app.domain.model import Meeting, Participant
from app.domain.names import PersonName, Script

if TYPE_CHECKING:
    from app.exchange.lists import ReadPerson


def all_names(person: Person) -> str:
    """Return the name in every script in which it is known."""
    forms = [person.name.script(script) for script in Script]
    return " · ".join(" ".join(part for part in (form.family, form.given) if part) for form in forms if form)


def post_line(person: Person, directory: Directory, language: str) -> str:
    """Return the post and the organisation of today."""
    post = current_post(person)
    at = directory.organisation(post.organisation) if post else None
    said = (post.post.best(language) if post else "", at.name.best(language) if at else "")
    return ", ".join(part for part in said if part)


def put_in(
    meeting: Meeting, directory: Directory, person: Person, party: str, new_id: Callable[[], str]
) -> Meeting:
    """Put somebody of the directory into a meeting, as they were on its day, with their organisation."""
    from app.domain import derive, edits

    date = derive.date_of(meeting)
    day = date.isoformat() if date else ""
    post = post_on(person, day)
    organisation = directory.organisation(post.organisation) if post else None
    own = ""
    if organisation is not None:
        known = next(
            (o for o in meeting.organisations if o.entry and directory.kept(o.entry) == organisation.id), None
        )
        if known is None:
            known = evolve(as_of(organisation, day), id=new_id(), entry=organisation.id, parent="", former=())
            meeting = edits.add(meeting, "organisations", known)
        own = known.id
    side = next((each for each in meeting.parties if own and own in each.organisations), None)
    who = Participant(
        new_id(),
        "",
        side.id if side else party,
        person=person.id,
        name=person.name,
        honorific=person.honorific,
        gender=person.gender,
        post=post.post if post else Participant("", "", "").post,
        organisation=own if own and not (side and side.organisations[:1] == (own,)) else "",
        email=person.email,
    )
    return edits.add(meeting, "participants", who)


def recognised(directory: Directory, read: Sequence[ReadPerson]) -> dict[int, Person]:
    """Return who of a list is in the directory, by their place in the list."""
    from app.exchange import merging, people
    from app.exchange.merging import Standing

    count = iter(range(4 * len(read) + 1))
    incoming = people.to_directory(tuple(read), new_id=lambda: f"+{next(count)}")
    came = {each.incoming: each for each in merging.join(directory, incoming).came}
    found: dict[int, Person] = {}
    for at, person in enumerate(incoming.people):
        known = directory.person(came[person.id].id) if came[person.id].standing is not Standing.NEW else None
        if known is not None:
            found[at] = known
    return found


def from_list(
    meeting: Meeting,
    directory: Directory,
    read: Sequence[ReadPerson],
    party: str,
    new_id: Callable[[], str],
) -> Meeting:
    """Put the people of a list into a party; who is known comes with the names the directory has.

    Their post is that of the list, which is newer, unless it says the same.
    """
    from app.domain import edits
    from app.exchange import lists

    arrival = lists.to_participants(read, party=party, new_id=new_id, known=meeting.organisations)
    known = recognised(directory, read)
    for organisation in arrival.organisations:
        entry = _same_organisation(directory, organisation, "")
        held = directory.organisation(entry) if entry else None
        if held is not None:
            organisation = evolve(held, id=organisation.id, entry=entry, parent="", former=())
        meeting = edits.add(meeting, "organisations", organisation)
    for at, participant in enumerate(arrival.participants):
        who = _as_known(participant, known[at]) if at in known else participant
        meeting = edits.add(meeting, "participants", who)
    return meeting


def _as_known(who: Participant, person: Person) -> Participant:
    """Return a participant with what the directory knows of them."""
    from app.domain import merging

    said = Person(person.id, who.name, who.honorific, who.gender, email=who.email)
    full = merging.filled(person, said)
    post = current_post(person)
    texts = {variant.text for variant in post.post.variants} if post else set()
    same = post is not None and (not who.post or any(v.text in texts for v in who.post.variants))
    return evolve(
        who,
        person=person.id,
        name=full.name,
        honorific=full.honorific,
        gender=full.gender,
        post=post.post if post is not None and same else who.post,
        email=who.email or person.email,
        stub=False,
    )


def kept(
    meeting: Meeting, directory: Directory, new_id: Callable[[], str], day: str
) -> tuple[Directory, Meeting]:
    """Return the directory with the meeting's people and organisations, and the meeting that knows their entries.

    ``day`` is the date since which a post is known to be held. Nothing known is overwritten.
    """
    from app.domain import edits
    from app.exchange import merging

    entries = {o.id: o.entry or new_id() for o in meeting.organisations if o.name}
    organisations = tuple(
        evolve(o, id=entries[o.id], entry="", parent="") for o in meeting.organisations if o.id in entries
    )
    people = tuple(
        _person(meeting, who, entries, who.person or new_id(), day)
        for who in meeting.participants
        if who.name
    )
    joined = merging.join(directory, Directory(organisations, people)).directory
    for who in meeting.participants:
        found = same_person(joined, who.name) if who.name else None
        if found is not None and who.person != found.id:
            meeting = edits.put(meeting, f"participants.{who.id}.person", found.id)
    for each in meeting.organisations:
        entry = _same_organisation(joined, each, entries.get(each.id, ""))
        if entry and each.entry != entry:
            meeting = edits.put(meeting, f"organisations.{each.id}.entry", entry)
    return joined, meeting


def same_person(directory: Directory, name: PersonName) -> Person | None:
    """Return the person whose whole name is the same in some script, or None."""
    for script in Script:
        form = name.script(script)
        if form.family and form.given:
            for person in directory.people:
                other = person.name.script(script)
                if (other.family, other.given) == (form.family, form.given):
                    return person
    return None


def _person(meeting: Meeting, who: Participant, entries: dict[str, str], id: str, day: str) -> Person:
    from app.domain import derive

    organisation = entries.get(derive.organisation_of(meeting, who), "")
    posts = (PostHeld(who.post, organisation, since=day),) if who.post else ()
    return Person(id, who.name, who.honorific, who.gender, posts, who.email)


def _same_organisation(directory: Directory, each: Organisation, entry: str) -> str:
    if directory.organisation(entry) is not None:
        return entry
    texts = {variant.text for variant in each.name.variants}
    return next((o.id for o in directory.organisations if texts & {v.text for v in o.name.variants}), "")
