"""What changed between two records, or two states of the directory, found by identity. No Qt."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import chain
from operator import is_
from typing import Any

from attrs import fields

from app.domain.directory import Directory
from app.domain.model import Meeting, PressRelease

Root = Meeting | Directory
"""What changes are named in."""


def changed(before: Root | None, after: Root | None) -> frozenset[str]:
    """Return the first one or two parts of each path that may have changed (``title``, ``participants.p2``).

    A collection whose order or members changed is named alone as well (``participants``). Entries are named
    apart from the items that hold them.
    """
    if before is after:
        return frozenset()
    if before is None or after is None:
        whole: Any = before or after
        return frozenset(each.name for each in fields(type(whole))) | {"entries"}
    found: set[str] = set()
    for each in fields(type(after)):
        old, new = getattr(before, each.name), getattr(after, each.name)
        if old is not new:
            found |= _within(each.name, old, new)
    return frozenset(found)


def touches(found: Iterable[str], *collections: str) -> bool:
    """Tell whether any of these collections or fields, or a part of one, is among the changed."""
    return any(path.partition(".")[0] in collections for path in found)


def prefix(path: str) -> str:
    """Return the part of a path by which changes are named."""
    return ".".join(path.split(".")[:2])


def _within(name: str, old: Any, new: Any) -> set[str]:
    if name == "agenda":
        return _items(name, old, new) | _items("entries", *_entries(old, new))
    if _holds_items(old) and _holds_items(new):
        return _items(name, old, new)
    if isinstance(old, PressRelease):
        parts = fields(PressRelease)
        return {name} | {
            f"{name}.{p.name}" for p in parts if getattr(old, p.name) is not getattr(new, p.name)
        }
    return {name} if old != new else set()


def _items(name: str, old: tuple[Any, ...], new: tuple[Any, ...]) -> set[str]:
    was, now = ({item.id: item for item in rows} for rows in _differing(old, new))
    found = {f"{name}.{id}" for id in was.keys() | now.keys() if was.get(id) is not now.get(id)}
    return found | ({name} if list(was) != list(now) else set())


def _differing(old: tuple[Any, ...], new: tuple[Any, ...]) -> tuple[tuple[Any, ...], tuple[Any, ...]]:
    """Return the rows from the first to the last that is another: of thousands, a change is of one."""
    start = _alike(old, new)
    old, new = old[start:], new[start:]
    end = _alike(old[::-1], new[::-1])
    return old[: len(old) - end], new[: len(new) - end]


def _alike(old: tuple[Any, ...], new: tuple[Any, ...]) -> int:
    """Return how many rows are the same objects before the first that is another."""
    same = list(map(is_, old, new))
    return len(same) if all(same) else same.index(False)


def _entries(old: tuple[Any, ...], new: tuple[Any, ...]) -> tuple[tuple[Any, ...], tuple[Any, ...]]:
    """Return the entries of the items that differ: of thousands, a key changes those of one item."""
    kept = {id(item) for item in old} & {id(item) for item in new}
    was, now = (
        tuple(chain.from_iterable(item.entries for item in items if id(item) not in kept))
        for items in (old, new)
    )
    return was, now


def _holds_items(value: Any) -> bool:
    return isinstance(value, tuple) and all(hasattr(each, "id") for each in value)
