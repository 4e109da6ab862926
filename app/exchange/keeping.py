"""Between a meeting and the directory: people put into a meeting, and kept from one. No Qt."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from attrs import evolve, frozen

from app.domain import text as texts
from app.domain.directory import Directory, Organisation, Person, PostHeld, as_of, current_post, post_on
from app.domain.model import Meeting, Participant
from app.domain.names import NameForm, PersonName, Script
from app.domain.text import Text

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
    """Put somebody of the directory into a meeting, as they were on its day, with their organisation.

    They come to the side their organisation is of, else to ``party``.
    """
    from app.domain import edits

    meeting, own = _with_organisation(meeting, directory, person, new_id)
    side = next((each.id for each in meeting.parties if own and own in each.organisations), party)
    return edits.add(
        meeting, "participants", _as_known_on(meeting, Participant(new_id(), "", side), person, own)
    )


def person_known(
    meeting: Meeting, directory: Directory, id: str, person: Person, new_id: Callable[[], str]
) -> Meeting:
    """Make a participant that person of the directory, as they were on the meeting's day; party and roles stay."""
    from app.domain import derive, edits

    who = derive.participant(meeting, id)
    if who is None:
        return meeting
    meeting, own = _with_organisation(meeting, directory, person, new_id)
    known = _as_known_on(meeting, who, person, own)
    for field in ("person", "name", "honorific", "gender", "post", "organisation", "email", "stub"):
        meeting = edits.put(meeting, f"participants.{id}.{field}", getattr(known, field))
    return meeting


def organisation_known(meeting: Meeting, id: str, entry: Organisation) -> Meeting:
    """Make an organisation of the meeting that of the directory, under the names it bore on the meeting's day."""
    from app.domain import edits

    then = evolve(as_of(entry, _day(meeting)), entry=entry.id)
    for field in (
        "name",
        "short_name",
        "full_name",
        "city",
        "country",
        "profile",
        "contact",
        "logo",
        "entry",
    ):
        meeting = edits.put(meeting, f"organisations.{id}.{field}", getattr(then, field))
    return meeting


def _with_organisation(
    meeting: Meeting, directory: Directory, person: Person, new_id: Callable[[], str]
) -> tuple[Meeting, str]:
    """Return the meeting with somebody's organisation of that day, and its id in the meeting, empty for none."""
    from app.domain import edits

    day = _day(meeting)
    post = post_on(person, day)
    organisation = directory.organisation(post.organisation) if post else None
    if organisation is None:
        return meeting, ""
    for known in meeting.organisations:
        if known.entry and directory.kept(known.entry) == organisation.id:
            return meeting, known.id
    made = evolve(as_of(organisation, day), id=new_id(), entry=organisation.id, parent="", former=())
    return edits.add(meeting, "organisations", made), made.id


def _as_known_on(meeting: Meeting, who: Participant, person: Person, own: str) -> Participant:
    """Return a participant as the directory has the person on the meeting's day; ``own`` is their organisation."""
    post = post_on(person, _day(meeting))
    party = next((each for each in meeting.parties if each.id == who.party), None)
    return evolve(
        who,
        person=person.id,
        name=person.name,
        honorific=person.honorific,
        gender=person.gender,
        post=post.post if post else who.post,
        organisation="" if party is not None and party.organisations[:1] == (own,) else own,
        email=person.email,
        stub=False,
    )


def _day(meeting: Meeting) -> str:
    """Return the day of a meeting (ISO 8601), empty while it is not known."""
    from app.domain import derive

    date = derive.date_of(meeting)
    return date.isoformat() if date else ""


@frozen
class Difference:
    """A field in which a participant and their entry in the directory disagree, and what each says."""

    field: str
    here: str
    there: str


def differences(
    meeting: Meeting, directory: Directory, who: Participant, language: str
) -> tuple[Difference, ...]:
    """Return in what a participant differs from what the directory says of the meeting's day."""
    then = _then(meeting, directory, who)
    if then is None:
        return ()
    found = []
    if then.post and _says_more(who.post, then.post):
        found.append(Difference("post", who.post.best(language), then.post.best(language)))
    for script in Script:
        here, there = who.name.script(script), then.name.script(script)
        if there and _joined(there) != _joined(here):
            found.append(Difference(f"name.{script.value}", _joined(here), _joined(there)))
    if then.honorific and _says_more(who.honorific, then.honorific):
        found.append(Difference("honorific", who.honorific.best(language), then.honorific.best(language)))
    if then.email and then.email != who.email:
        found.append(Difference("email", who.email, then.email))
    return tuple(found)


def brought_up(meeting: Meeting, directory: Directory, id: str) -> Meeting:
    """Return the meeting with a participant as the directory has them on its day."""
    from app.domain import derive, edits

    who = derive.participant(meeting, id)
    then = _then(meeting, directory, who) if who else None
    if who is None or then is None:
        return meeting
    name = evolve(
        who.name,
        latin=then.name.latin or who.name.latin,
        cyrillic=then.name.cyrillic or who.name.cyrillic,
        han=then.name.han or who.name.han,
        forms=then.name.forms or who.name.forms,
    )
    fields = {
        "name": name,
        "post": then.post or who.post,
        "honorific": then.honorific or who.honorific,
        "email": then.email or who.email,
    }
    for field, value in fields.items():
        meeting = edits.put(meeting, f"participants.{id}.{field}", value)
    return meeting


def learnt(meeting: Meeting, directory: Directory, id: str) -> Directory:
    """Return the directory with what the meeting says of a participant; a post that ends is kept with its day."""
    from app.domain import derive
    from app.domain.edits import directory as edits

    who = derive.participant(meeting, id)
    person = directory.person(who.person) if who else None
    if who is None or person is None:
        return directory
    day = _day(meeting)
    held = post_on(person, day)
    name = evolve(
        person.name,
        latin=who.name.latin or person.name.latin,
        cyrillic=who.name.cyrillic or person.name.cyrillic,
        han=who.name.han or person.name.han,
        forms=who.name.forms or person.name.forms,
    )
    directory = edits.replace(
        directory,
        evolve(
            person, name=name, honorific=who.honorific or person.honorific, email=who.email or person.email
        ),
    )
    if who.post and (held is None or _says_more(held.post, who.post)):
        at = next((o for o in meeting.organisations if o.id == derive.organisation_of(meeting, who)), None)
        place = directory.organisation(at.entry) if at and at.entry else None
        organisation = place.id if place else held.organisation if held else ""
        if held is not None and (held.until or not day or held.since >= day):
            directory = _corrected(directory, person.id, held, who.post)
        else:
            directory = edits.appoint(directory, person.id, PostHeld(who.post, organisation, day))
    return directory


def _corrected(directory: Directory, id: str, held: PostHeld, said: Text) -> Directory:
    """Put other words for a post that was held all along."""
    from app.domain.edits import directory as edits

    person = directory.person(id)
    if person is None:
        return directory
    post = held.post
    for variant in said.variants:
        post = texts.write(post, variant.language, variant.text)
    posts = tuple(evolve(each, post=post) if each is held else each for each in person.posts)
    return edits.replace(directory, evolve(person, posts=posts))


def _then(meeting: Meeting, directory: Directory, who: Participant) -> Participant | None:
    """Return a participant as the directory has them on the meeting's day, None for who is not in it."""
    person = directory.person(who.person) if who.person else None
    if person is None:
        return None
    post = post_on(person, _day(meeting))
    return evolve(
        who,
        name=person.name,
        honorific=person.honorific,
        email=person.email,
        post=post.post if post else who.post,
    )


def _says_more(had: Text, other: Text) -> bool:
    """Tell whether a text says something else, or something in a language more."""
    return any(variant.text and variant.text != had.get(variant.language) for variant in other.variants)


def _joined(form: NameForm) -> str:
    return " ".join(part for part in (form.family, form.given, form.patronymic) if part)


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


def kept(meeting: Meeting, directory: Directory, new_id: Callable[[], str]) -> tuple[Directory, Meeting]:
    """Return the directory with the meeting's people and organisations, and the meeting that knows their entries.

    Since the meeting's day a post is known to be held. Nothing known is overwritten.
    """
    from app.domain import edits
    from app.exchange import merging

    entries = {o.id: o.entry or new_id() for o in meeting.organisations if o.name}
    organisations = tuple(
        evolve(o, id=entries[o.id], entry="", parent="") for o in meeting.organisations if o.id in entries
    )
    people = tuple(
        _person(meeting, who, entries, who.person or new_id()) for who in meeting.participants if who.name
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


def _person(meeting: Meeting, who: Participant, entries: dict[str, str], id: str) -> Person:
    from app.domain import derive

    organisation = entries.get(derive.organisation_of(meeting, who), "")
    posts = (PostHeld(who.post, organisation, since=_day(meeting)),) if who.post else ()
    return Person(id, who.name, who.honorific, who.gender, posts, who.email)


def _same_organisation(directory: Directory, each: Organisation, entry: str) -> str:
    if directory.organisation(entry) is not None:
        return entry
    texts = {variant.text for variant in each.name.variants}
    return next((o.id for o in directory.organisations if texts & {v.text for v in o.name.variants}), "")
