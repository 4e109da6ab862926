"""Who refers to whom: find ids that lead nowhere, and clear references to what is removed."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from functools import cache
from typing import Any, TypeVar

from attrs import frozen

from app.domain.model import Meeting
from app.domain.paths import changed
from app.domain.shape import Sort, Target, shapes

T = TypeVar("T")

_ABOUT: dict[str, frozenset[Target]] = {
    "sessions": frozenset({Target.SESSIONS}),
    "organisations": frozenset({Target.ORGANISATIONS}),
    "parties": frozenset({Target.PARTIES, Target.SPEAKERS}),
    "participants": frozenset({Target.PARTICIPANTS, Target.SPEAKERS}),
    "agenda": frozenset({Target.AGENDA}),
    "proposals": frozenset({Target.PROPOSALS}),
    "attachments": frozenset({Target.ATTACHMENTS}),
}


@frozen
class _Plan:
    """Where in a class references are: its own fields, and fields whose values have some inside."""

    own: tuple[tuple[str, Target, bool], ...]
    inner: tuple[tuple[str, bool], ...]

    def __bool__(self) -> bool:
        return bool(self.own or self.inner)


@cache
def _plan(cls: type) -> _Plan:
    fields = shapes(cls).values()
    return _Plan(
        tuple((s.name, s.target, s.many) for s in fields if s.target),
        tuple((s.name, s.many) for s in fields if s.sort is Sort.VALUE and _plan(s.type)),
    )


def ids_of(meeting: Meeting, target: Target) -> set[str]:
    """Return the ids that a reference to ``target`` may hold."""
    return {
        row.id
        for collection, targets in _ABOUT.items()
        if target in targets
        for row in getattr(meeting, collection)
    }


def exists(meeting: Meeting, target: Target, id: str) -> bool:
    """Tell whether a reference to ``target`` may hold ``id``."""
    return any(
        row.id == id
        for collection, targets in _ABOUT.items()
        if target in targets
        for row in getattr(meeting, collection)
    )


def dangling(meeting: Meeting, value: Any) -> Iterator[tuple[str, Target, str]]:
    """Yield the field, the target and the id of each reference inside ``value`` that leads nowhere."""
    cls: type = type(value)
    plan = _plan(cls)
    for name, target, many in plan.own:
        held = getattr(value, name)
        for id in held if many else (held,):
            if id and not exists(meeting, target, id):
                yield name, target, id
    for name, many in plan.inner:
        held = getattr(value, name)
        for one in held if many else (held,):
            if one is not None:
                yield from dangling(meeting, one)


def cleared(meeting: Meeting, collection: str, gone: Collection[str]) -> Meeting:
    """Return ``meeting`` without references to the ``gone`` ids of ``collection``; the rows themselves stay."""
    targets = _ABOUT.get(collection)
    return _without(meeting, targets, gone) if targets else meeting


def _without(value: T, targets: frozenset[Target], gone: Collection[str]) -> T:
    cls: type = type(value)
    plan = _plan(cls)
    new: dict[str, Any] = {}
    for name, target, many in plan.own:
        held = getattr(value, name)
        if target not in targets or not held:
            continue
        if many and any(id in gone for id in held):
            new[name] = tuple(id for id in held if id not in gone)
        elif not many and held in gone:
            new[name] = ""
    for name, many in plan.inner:
        held = getattr(value, name)
        if not held:
            continue
        after = _each_without(held, targets, gone) if many else _without(held, targets, gone)
        if after is not held:
            new[name] = after
    return changed(value, **new) if new else value


def _each_without(
    rows: tuple[Any, ...], targets: frozenset[Target], gone: Collection[str]
) -> tuple[Any, ...]:
    after = tuple(_without(row, targets, gone) for row in rows)
    return rows if all(a is b for a, b in zip(after, rows, strict=True)) else after
