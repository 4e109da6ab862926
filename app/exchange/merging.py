"""Entries that come from elsewhere, joined with those of the directory."""

from __future__ import annotations

import re
from collections.abc import Mapping

from attrs import evolve, frozen

from app.domain import merging
from app.domain.directory import Directory, Organisation, Person
from app.domain.names import Script


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
        new = each if old is None or old.id == each.id else merging.filled(old, each)
        ids[each.id] = new.id
        _note(new.id, old, new, added, changed)
        organisations[new.id] = new
    people = {each.id: each for each in directory.people}
    for person in incoming.people:
        moved = _with_organisations(person, ids)
        known = people.get(person.id) or _person_like(moved, directory)
        kept = moved if known is None or known.id == moved.id else merging.filled(known, moved)
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


def _key(text: str) -> str:
    return re.sub(r"\W+", " ", text).strip().casefold()
