"""Every change of the directory: pure functions from one directory to the next. Meetings are never touched.

What an edit does not touch stays the same object, and an edit that changes nothing returns the directory it was
given. Nonsense is refused with DomainError.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum
from typing import Any

from attrs import evolve

from app.domain import ids, paths, shape
from app.domain.directory import Directory, FormerName, Merged, Organisation, Person, PostHeld, current_post
from app.domain.errors import DomainError
from app.domain.paths import changed
from app.domain.shape import Shape, Sort
from app.domain.text import Text

Entry = Person | Organisation


def find(directory: Directory, id: str) -> Entry | None:
    """Return the person or organisation of that id, or None."""
    return directory.person(id) or directory.organisation(id)


def path_of(entry: Entry) -> str:
    """Return the path of an entry: ``people.p1`` or ``organisations.o1``."""
    return f"{'people' if isinstance(entry, Person) else 'organisations'}.{entry.id}"


def put(directory: Directory, path: str, value: Any) -> Directory:
    """Put ``value`` at ``path``, which leads to a field, or to one language of a text.

    A word may stand for the member of an enumeration. Raises UnknownPart, or DomainError that says why the value
    cannot stand there.
    """
    owner, field = paths.describe(directory, path)
    if isinstance(owner, Text):
        if not isinstance(value, str) or not shape.encodable(value):
            raise DomainError("A text in one language is expected.", place=path)
        return paths.update(directory, path, lambda _: value)
    if field is None or field.rows or field.name == "id":
        raise DomainError("This is not a field that can be written.", place=path)
    if field.sort is Sort.CHOICE and isinstance(value, str) and not isinstance(value, Enum):
        value = next((member for member in field.type if member == value), value)  # type: ignore[attr-defined]
    _ensure(directory, path, field, value)
    return (
        directory if getattr(owner, field.name) == value else paths.update(directory, path, lambda _: value)
    )


def add(directory: Directory, entry: Entry) -> Directory:
    """Add a person or an organisation at the end. Raises DomainError where its id is taken or is none."""
    if not ids.valid(entry.id) or find(directory, entry.id) is not None:
        raise DomainError(f"The id “{entry.id}” is taken.", place=path_of(entry))
    if reason := shape.within(entry):
        raise DomainError(f"This cannot stand here: {reason}.", place=path_of(entry))
    return _with(directory, entry)


def replace(directory: Directory, entry: Entry) -> Directory:
    """Put an entry in the place of the one of its id."""
    name = path_of(entry).partition(".")[0]
    rows = tuple(entry if each.id == entry.id else each for each in getattr(directory, name))
    return changed(directory, **{name: rows})


def remove(directory: Directory, gone: Iterable[str]) -> Directory:
    """Remove entries; posts held at a removed organisation name none any more, its units belong to nothing."""
    lost = frozenset(gone)
    organisations = tuple(
        evolve(each, parent="") if each.parent in lost else each
        for each in directory.organisations
        if each.id not in lost
    )
    people = tuple(_without(each, lost) for each in directory.people if each.id not in lost)
    merged = tuple(each for each in directory.merged if each.kept not in lost)
    return Directory(organisations, people, merged)


def rename(directory: Directory, id: str, until: str) -> Directory:
    """Put the name of an organisation into its history, where it ends on a day; the new name is typed then.

    Raises DomainError where it has no name, or ``until`` is no date.
    """
    found = directory.organisation(id)
    if found is None or not found.name:
        raise DomainError(
            "There is no name that could become an earlier one.", place=f"organisations.{id}.name"
        )
    if reason := shape.partial_date(until):
        raise DomainError(f"“{until}” cannot stand here: {reason}.", place=f"organisations.{id}.former")
    earlier = FormerName(found.name, until, found.short_name)
    return replace(directory, evolve(found, former=(*found.former, earlier)))


def appoint(directory: Directory, id: str, post: PostHeld) -> Directory:
    """Give a person another post, held from its ``since``: that of today ends there and is kept."""
    person = directory.person(id)
    if person is None:
        raise DomainError("There is nobody of this id.", place=f"people.{id}")
    held = current_post(person)
    ended = (
        tuple(evolve(each, until=post.since) if each is held else each for each in person.posts)
        if post.since
        else tuple(each for each in person.posts if each is not held)
    )
    return replace(directory, evolve(person, posts=(post, *ended)))


def merge(directory: Directory, kept: Entry, gone: str) -> Directory:
    """Put ``kept`` in the place of the two entries of its id and the id ``gone``.

    Posts, units and other entries that named the second one name the first; meetings find it by its old id.
    """
    links = (
        Merged(gone, kept.id),
        *(evolve(each, kept=kept.id) for each in directory.merged if each.kept == gone),
    )
    others = tuple(each for each in directory.merged if each.kept != gone)
    organisations = tuple(
        changed(each, parent=kept.id) if each.parent == gone else each
        for each in directory.organisations
        if each.id != gone
    )
    people = tuple(_moved(each, gone, kept.id) for each in directory.people if each.id != gone)
    if isinstance(kept, Organisation) and kept.parent == gone:
        kept = evolve(kept, parent="")
    joined = replace(Directory(organisations, people, (*others, *links)), kept)
    return _unnested(joined, kept.id)


def rebased(before: Directory, ours: Directory, theirs: Directory) -> Directory:
    """Return ``theirs`` with what differs between ``before`` and ``ours``, entry by entry."""
    was, now, there = _by_id(before), _by_id(ours), _by_id(theirs)
    result = remove(theirs, was.keys() - now.keys())
    for id, entry in now.items():
        if was.get(id) is not entry:
            result = replace(result, entry) if id in there else _with(result, entry)
    links = tuple(each for each in ours.merged if each not in before.merged)
    return evolve(result, merged=tuple(dict.fromkeys((*result.merged, *links))))


def units(directory: Directory, id: str) -> tuple[Organisation, ...]:
    """Return the organisations that are parts of one."""
    return tuple(each for each in directory.organisations if each.parent == id)


def _by_id(directory: Directory) -> dict[str, Entry]:
    found: dict[str, Entry] = {each.id: each for each in directory.organisations}
    return found | {each.id: each for each in directory.people}


def _with(directory: Directory, entry: Entry) -> Directory:
    if isinstance(entry, Person):
        return evolve(directory, people=(*directory.people, entry))
    return evolve(directory, organisations=(*directory.organisations, entry))


def _without(person: Person, lost: frozenset[str]) -> Person:
    if not any(post.organisation in lost for post in person.posts):
        return person
    posts = (evolve(post, organisation="") if post.organisation in lost else post for post in person.posts)
    return evolve(person, posts=tuple(post for post in posts if post.post or post.organisation))


def _moved(person: Person, gone: str, kept: str) -> Person:
    if not any(post.organisation == gone for post in person.posts):
        return person
    posts = (evolve(post, organisation=kept) if post.organisation == gone else post for post in person.posts)
    return evolve(person, posts=tuple(dict.fromkeys(posts)))


def _unnested(directory: Directory, id: str) -> Directory:
    """Leave no organisation a unit of itself."""
    found = directory.organisation(id)
    if found is None or not _within(directory, found.parent, id):
        return directory
    return replace(directory, evolve(found, parent=""))


def _within(directory: Directory, id: str, above: str) -> bool:
    """Tell whether an organisation is another, or a unit of it at any depth."""
    seen: set[str] = set()
    while id and id not in seen:
        if id == above:
            return True
        seen.add(id)
        found = directory.organisation(id)
        id = found.parent if found else ""
    return False


def _ensure(directory: Directory, path: str, field: Shape, value: Any) -> None:
    if reason := shape.objection(field, value):
        shown = f"“{value}”" if isinstance(value, str) else "This"
        raise DomainError(f"{shown} cannot stand here: {reason}.", place=path)
    if field.target and value and directory.organisation(value) is None:
        raise DomainError(f"There is no {field.target} “{value}”.", place=path)
    if field.name == "parent" and _within(directory, value, path.split(".")[1]):
        raise DomainError("An organisation cannot be a unit of itself.", place=path)
