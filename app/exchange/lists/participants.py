"""People that were read, as values of the record."""

import re
from collections.abc import Callable, Iterable, Mapping

from attrs import frozen

from app.domain.directory import Organisation
from app.domain.model import Participant
from app.domain.text import Text, plain, write
from app.exchange.lists.values import ReadPerson, language_of


@frozen
class Arrival:
    """What a list brings to a meeting: organisations it did not have, and participants, both to be added."""

    organisations: tuple[Organisation, ...]
    participants: tuple[Participant, ...]


def to_participants(
    read: Iterable[ReadPerson],
    *,
    party: str,
    new_id: Callable[[], str],
    language: str = "",
    known: Iterable[Organisation] = (),
    positions: Mapping[int, str] | None = None,
) -> Arrival:
    """Return the people as participants of ``party``, with the organisations that ``known`` lacks.

    ``language`` is that of posts and organisations, found by their script where empty. Without ``positions`` (by
    index) the position stays empty: who adds the values to a meeting gives it. What has doubts is marked a stub.
    """
    organisations: list[Organisation] = list(known)
    had = len(organisations)
    participants = []
    for index, person in enumerate(read):
        organisation = _organisation(person, organisations, new_id, language)
        participants.append(
            Participant(
                id=new_id(),
                position=(positions or {}).get(index, ""),
                party=party,
                name=person.name,
                honorific=_text(person.honorific, language),
                gender=person.gender,
                post=_text(person.post, language, person, "post"),
                organisation=organisation,
                roles=person.roles,
                attendance=person.attendance,
                email=person.email.split("; ")[0],
                note=_note(person),
                stub=any(person.doubtful(field) for field in ("name", "post", "organisation")),
            )
        )
    return Arrival(tuple(organisations[had:]), tuple(participants))


def _organisation(
    person: ReadPerson, organisations: list[Organisation], new_id: Callable[[], str], language: str
) -> str:
    name = person.organisation
    if not name:
        return ""
    for known in organisations:
        texts = (known.name, known.short_name, known.full_name)
        if any(_same(variant.text, name) for text in texts for variant in text.variants):
            return known.id
    added = Organisation(new_id(), name=_text(name, language, person, "organisation"))
    organisations.append(added)
    return added.id


def _same(first: str, second: str) -> bool:
    return re.sub(r"\W", "", first).casefold() == re.sub(r"\W", "", second).casefold()


def _text(text: str, language: str, person: ReadPerson | None = None, field: str = "") -> Text:
    made = plain(text, language or language_of(text)) if text else Text()
    for each in person.translations if person else ():
        if each.field == field and each.language != made.source:
            made = write(made, each.language, each.text)
    return made


def _note(person: ReadPerson) -> str:
    place = "" if person.place == person.organisation else person.place
    extra = person.email.split("; ")[1:]
    return "; ".join(filter(None, [person.titles, place, person.phone, *extra, person.rest]))
