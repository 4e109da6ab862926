"""What changed between two records, or two states of the directory, found by identity. No Qt."""

from __future__ import annotations

from collections.abc import Iterable
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
    pairs = [(one, other) for one, other in zip(old, new, strict=False) if one is not other]
    if len(old) == len(new) and all(one.id == other.id for one, other in pairs):
        return {f"{name}.{other.id}" for _, other in pairs}
    was = {item.id: item for item in old}
    now = {item.id: item for item in new}
    found = {f"{name}.{id}" for id in was.keys() | now.keys() if was.get(id) is not now.get(id)}
    return found | ({name} if list(was) != list(now) else set())


def _entries(old: tuple[Any, ...], new: tuple[Any, ...]) -> tuple[tuple[Any, ...], tuple[Any, ...]]:
    """Return the entries of the items that differ: of thousands, a key changes those of one item."""
    kept = {id(item) for item in old} & {id(item) for item in new}
    was, now = (
        tuple(entry for item in items if id(item) not in kept for entry in item.entries)
        for items in (old, new)
    )
    return was, now


def _holds_items(value: Any) -> bool:
    return isinstance(value, tuple) and all(hasattr(each, "id") for each in value)
