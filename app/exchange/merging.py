"""Entries that come from elsewhere, joined with those of the directory."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from enum import StrEnum
from typing import Any

from attrs import evolve, frozen

from app.domain import merging
from app.domain.directory import Directory, Organisation, Person
from app.domain.names import Script


class Standing(StrEnum):
    """What an entry that comes in is to the directory."""

    NEW = "new"
    CHANGED = "changed"
    SAME = "same"


@frozen
class Came:
    """An entry that came in: its own id, the directory's, what it changes there and what it says in vain.

    ``filled`` and ``refused`` are fields of `app.domain.merging`.
    """

    incoming: str
    id: str
    standing: Standing
    filled: tuple[str, ...] = ()
    refused: tuple[str, ...] = ()


@frozen
class Joined:
    """The directory with what came in, and what became of each entry, organisations first."""

    directory: Directory
    came: tuple[Came, ...] = ()

    @property
    def added(self) -> tuple[str, ...]:
        """Ids of the entries that are new."""
        return tuple(dict.fromkeys(each.id for each in self.came if each.standing is Standing.NEW))

    @property
    def changed(self) -> tuple[str, ...]:
        """Ids of the entries that are not as they were."""
        ids = (each.id for each in self.came if each.standing is Standing.CHANGED)
        return tuple(id for id in dict.fromkeys(ids) if id not in self.added)

    @property
    def same(self) -> int:
        """How many were there already."""
        return len({each.id for each in self.came} - {*self.added, *self.changed})


class _Known:
    """Entries by their ids, and by what else they can be told by."""

    def __init__(self, entries: tuple[Any, ...], directory: Directory) -> None:
        self.entries: dict[str, Any] = {each.id: each for each in entries}
        self._directory = directory
        self.fresh: set[str] = set()
        self._ids: dict[str, str] = {}
        for each in entries:
            self._learn(each)

    def like(self, entry: Any) -> Any:
        """Return the entry that this one is, or None: by its id, then by any of its keys."""
        found = self.entries.get(self._directory.kept(entry.id))
        if found is not None:
            return found
        known = ((key, self.entries[self._ids[key]]) for key in _keys(entry) if key in self._ids)
        return next((old for key, old in known if not key.startswith("@") or _may_be(old, entry)), None)

    def put(self, entry: Any) -> None:
        self.entries[entry.id] = entry
        self._learn(entry)

    def _learn(self, entry: Any) -> None:
        for key in _keys(entry):
            self._ids.setdefault(key, entry.id)


def join(directory: Directory, incoming: Directory, apart: Collection[str] = ()) -> Joined:
    """Return ``directory`` with the entries of ``incoming``.

    An entry is the same by its id, an organisation also by a name, a person by e-mail or by a whole name. One with
    the same id is taken as it comes in; one found otherwise only fills what the directory does not know. Those
    whose ids are in ``apart`` are new whatever they are called.
    """
    organisations = _Known(directory.organisations, directory)
    came = []
    ids: dict[str, str] = {}
    for each in _wholes_first(incoming.organisations):
        if ids.get(each.parent, each.parent) != each.parent:
            each = evolve(each, parent=ids[each.parent])
        came.append(_take(organisations, each, each.id in apart))
        ids[each.id] = came[-1].id
    people = _Known(directory.people, directory)
    for person in incoming.people:
        came.append(_take(people, _with_organisations(person, ids), person.id in apart))
    result = evolve(
        directory,
        organisations=_tuple(directory.organisations, organisations),
        people=_tuple(directory.people, people),
    )
    return Joined(result, tuple(came))


def _tuple(before: tuple[Any, ...], known: _Known) -> tuple[Any, ...]:
    after = tuple(known.entries.values())
    return before if after == before else after


def _wholes_first(organisations: Iterable[Organisation]) -> list[Organisation]:
    """Return organisations in their order, but each after the one of which it is a unit."""
    by_id = {each.id: each for each in organisations}
    done: dict[str, Organisation] = {}

    def put(each: Organisation, below: frozenset[str]) -> None:
        above = by_id.get(each.parent)
        if above is not None and above.id not in done and above.id not in below:
            put(above, below | {each.id})
        done[each.id] = each

    for each in by_id.values():
        if each.id not in done:
            put(each, frozenset())
    return list(done.values())


def _take(known: _Known, entry: Any, apart: bool) -> Came:
    old = None if apart else known.like(entry)
    if old is not None and old.id in known.fresh and _told_apart(old, entry):
        old = None
    if old is None:
        known.put(entry)
        known.fresh.add(entry.id)
        return Came(entry.id, entry.id, Standing.NEW)
    own = old.id == entry.id
    new = entry if own else merging.filled(old, entry)
    refused = () if own else merging.differing(old, entry)
    if new == old:
        return Came(entry.id, old.id, Standing.SAME, (), refused)
    known.put(new)
    filled = tuple(each.field for each in merging.choices(old, new) if each.first != each.second)
    return Came(entry.id, old.id, Standing.CHANGED, filled, refused)


def _keys(entry: Person | Organisation) -> Iterator[str]:
    """Yield what an entry is told by; initials alone say too little to be the same."""
    if isinstance(entry, Organisation):
        for text in (entry.name, entry.full_name):
            yield from (f"{entry.parent} {key}" for variant in text.variants if (key := _key(variant.text)))
        return
    if entry.email:
        yield f"@{entry.email.casefold()}"
    for script in Script:
        form = entry.name.script(script)
        if form.family and form.given and "." not in form.given:
            yield _key(f"{form.family} {form.given} {form.patronymic}")


def _may_be(one: Any, other: Any) -> bool:
    """Tell whether two with one address may be one person: an office has an address of several."""
    both = [(one.name.script(script), other.name.script(script)) for script in Script]
    common = [(mine, yours) for mine, yours in both if mine and yours]
    return not common or any(_key(mine.family) == _key(yours.family) for mine, yours in common)


def _told_apart(one: Any, other: Any) -> bool:
    """Tell whether two of one list, though called the same, are two: each has an address of their own."""
    if isinstance(one, Organisation):
        return False
    return bool(one.email and other.email) and one.email.casefold() != other.email.casefold()


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
