"""Entries that come from elsewhere, joined with those of the directory."""

from __future__ import annotations

import re
from collections.abc import Mapping

from attrs import evolve, frozen

from app.domain.directory import Directory, Organisation, Person
from app.domain.names import Script
from app.domain.text import Text


@frozen
class Joined:
    """The directory with what came in: ids of entries that are new, that changed, and how many were there already."""

    directory: Directory
    added: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    same: int = 0


def join(directory: Directory, incoming: Directory) -> Joined:
    """Return ``directory`` with the entries of ``incoming``.

    An entry is the same by its id, an organisation also by a name, a person by e-mail or by a whole name. One with
    the same id is taken as it comes in; one found otherwise only fills what the directory does not know.
    """
    added: list[str] = []
    changed: list[str] = []
    organisations = {each.id: each for each in directory.organisations}
    ids: dict[str, str] = {}
    for each in incoming.organisations:
        old = organisations.get(each.id) or _organisation_like(each, directory)
        new = each if old is None or old.id == each.id else _filled_organisation(old, each)
        ids[each.id] = new.id
        _note(new.id, old, new, added, changed)
        organisations[new.id] = new
    people = {each.id: each for each in directory.people}
    for person in incoming.people:
        moved = _with_organisations(person, ids)
        known = people.get(person.id) or _person_like(moved, directory)
        kept = moved if known is None or known.id == moved.id else _filled_person(known, moved)
        _note(kept.id, known, kept, added, changed)
        people[kept.id] = kept
    total = len(incoming.organisations) + len(incoming.people)
    result = Directory(tuple(organisations.values()), tuple(people.values()))
    return Joined(result, tuple(added), tuple(changed), total - len(added) - len(changed))


def _note(id: str, old: object, new: object, added: list[str], changed: list[str]) -> None:
    if old is None:
        added.append(id)
    elif old != new:
        changed.append(id)


def _organisation_like(organisation: Organisation, directory: Directory) -> Organisation | None:
    wanted = _names(organisation)
    return next((each for each in directory.organisations if wanted & _names(each)), None)


def _names(organisation: Organisation) -> set[str]:
    texts = (organisation.name, organisation.full_name)
    return {_key(variant.text) for text in texts for variant in text.variants if variant.text}


def _person_like(person: Person, directory: Directory) -> Person | None:
    if person.email:
        same = [each for each in directory.people if each.email.casefold() == person.email.casefold()]
        if len(same) == 1:
            return same[0]
    wanted = _forms(person)
    return next((each for each in directory.people if wanted & _forms(each)), None)


def _forms(person: Person) -> set[str]:
    """Return the whole names of a person; initials alone say too little to be the same."""
    found = set()
    for script in Script:
        form = person.name.script(script)
        if form.family and form.given and "." not in form.given:
            found.add(_key(f"{form.family} {form.given} {form.patronymic}"))
    return found


def _with_organisations(person: Person, ids: Mapping[str, str]) -> Person:
    posts = tuple(
        evolve(post, organisation=ids[post.organisation])
        if ids.get(post.organisation, post.organisation) != post.organisation
        else post
        for post in person.posts
    )
    return person if posts == person.posts else evolve(person, posts=posts)


def _filled_person(old: Person, new: Person) -> Person:
    name = evolve(
        old.name,
        latin=old.name.latin or new.name.latin,
        cyrillic=old.name.cyrillic or new.name.cyrillic,
        han=old.name.han or new.name.han,
        tradition=old.name.tradition or new.name.tradition,
    )
    return evolve(
        old,
        name=name,
        honorific=old.honorific or new.honorific,
        gender=old.gender or new.gender,
        posts=old.posts or new.posts,
        email=old.email or new.email,
        phone=old.phone or new.phone,
        languages=old.languages or new.languages,
        note=old.note or new.note,
    )


def _filled_organisation(old: Organisation, new: Organisation) -> Organisation:
    def filled(had: Text, comes: Text) -> Text:
        missing = tuple(each for each in comes.variants if not had.get(each.language))
        return (
            evolve(had, source=had.source or comes.source, variants=(*had.variants, *missing))
            if missing
            else had
        )

    return evolve(
        old,
        name=filled(old.name, new.name),
        short_name=filled(old.short_name, new.short_name),
        full_name=filled(old.full_name, new.full_name),
        city=filled(old.city, new.city),
        country=old.country or new.country,
    )


def _key(text: str) -> str:
    return re.sub(r"\W+", " ", text).strip().casefold()
