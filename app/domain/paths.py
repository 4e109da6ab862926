"""Paths into the record: ``participants.p2.name.latin.family``, ``entries.e1.text``, ``press.headline``.

The parts are names of fields, ids of rows, indexes of values without ids (``agenda.a1.spans.0.start``), and last,
if need be, the language of a text (``title.ru``). ``entries.e1`` finds an entry under whichever item holds it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, TypeVar

from attrs import evolve

from app.domain import shape
from app.domain.directory import Directory
from app.domain.errors import UnknownPart
from app.domain.model import AgendaItem, Entry, Meeting
from app.domain.shape import Shape, Sort
from app.domain.text import Text, write

T = TypeVar("T")
"""Any class of the model."""
R = TypeVar("R", Meeting, Directory)
"""What paths lead into: the record of a meeting, or the directory (``people.p1.email``)."""


def get(meeting: Meeting | Directory, path: str) -> Any:
    """Return the part at ``path``; a text's language gives a string.

    Raises UnknownPart, which names the part that is not there.
    """
    parts = path.split(".")
    if parts[0] == "entries" and len(parts) > 1 and isinstance(meeting, Meeting):
        entry = entry_of(meeting, parts[1])
        return of_row(entry, path) if len(parts) > 2 else entry
    return _part(meeting, parts, path)


def of_row(row: Any, path: str) -> Any:
    """Return the part at ``path`` of a row that is known already: ``entries.e1.text`` of the entry e1."""
    return _part(row, path.split(".")[2:], path)


def update(meeting: R, path: str, change: Callable[[Any], Any]) -> R:
    """Return ``meeting`` with ``change`` of the part at ``path``; all that is not above it stays the same object."""
    result: R = _replaced(meeting, _parts(meeting, path), change, path)
    return result


def describe(meeting: Meeting | Directory, path: str) -> tuple[Any, Shape | None]:
    """Return what holds the last part of ``path``, and the description of that field.

    The description is None where the last part is an id, an index or a language.
    """
    *above, last = _parts(meeting, path)
    owner = _reached(meeting, above, path)
    _child(owner, last, path)
    return owner, None if isinstance(owner, Text | tuple) else shape.shapes(type(owner))[last]


def changed(value: T, **fields: Any) -> T:
    """Return ``value`` with other fields, or itself where they are the same already."""
    different = {name: new for name, new in fields.items() if getattr(value, name) != new}
    if not different:
        return value
    record: Any = value
    result: T = evolve(record, **different)
    return result


def replaced(rows: tuple[T, ...], index: int, row: T) -> tuple[T, ...]:
    """Return ``rows`` with another at ``index``, or the same tuple where it is that one already."""
    return rows if rows[index] is row else (*rows[:index], row, *rows[index + 1 :])


def entry_of(meeting: Meeting, entry: str) -> Entry:
    """Return the entry of that id, whichever item holds it; raises UnknownPart."""
    for item in meeting.agenda:
        for one in item.entries:
            if one.id == entry:
                return one
    raise UnknownPart(f"There is no entry “{entry}”.", place=f"entries.{entry}")


def item_of(meeting: Meeting, entry: str) -> AgendaItem:
    """Return the item that holds the entry of that id; raises UnknownPart."""
    for item in meeting.agenda:
        for one in item.entries:
            if one.id == entry:
                return item
    raise UnknownPart(f"There is no entry “{entry}”.", place=f"entries.{entry}")


def _parts(meeting: Meeting | Directory, path: str) -> list[str]:
    parts = path.split(".")
    if parts[0] == "entries" and len(parts) > 1 and isinstance(meeting, Meeting):
        return ["agenda", item_of(meeting, parts[1]).id, *parts]
    return parts


def _part(owner: Any, parts: Sequence[str], path: str) -> Any:
    *above, last = parts
    return _child(_reached(owner, above, path), last, path)


def _reached(owner: Any, parts: Sequence[str], path: str) -> Any:
    value = owner
    for part in parts:
        value = _child(value, part, path, filled=True)
    return value


def _child(owner: Any, part: str, path: str, *, filled: bool = False) -> Any:
    """Return one part of ``owner``; ``filled`` puts an empty group of fields for one that is not there yet."""
    if isinstance(owner, tuple):
        return owner[_index(owner, part, path)]
    if isinstance(owner, Text) and not shape.language(part):
        return owner.get(part)
    found = _fields(owner).get(part)
    if found is None:
        raise UnknownPart(f"The record has no part “{part}”.", place=path)
    value = getattr(owner, part)
    return found.type() if filled and value is None and found.sort is Sort.VALUE else value


def _fields(owner: Any) -> Any:
    known = hasattr(type(owner), "__attrs_attrs__") and not isinstance(owner, Text)
    return shape.shapes(type(owner)) if known else {}


def _index(rows: Sequence[Any], part: str, path: str) -> int:
    for index, row in enumerate(rows):
        if getattr(row, "id", None) == part:
            return index
    if part.isdecimal() and int(part) < len(rows) and not hasattr(rows[0], "id"):
        return int(part)
    raise UnknownPart(f"There is no “{part}” there.", place=path)


def _replaced(owner: Any, parts: Sequence[str], change: Callable[[Any], Any], path: str) -> Any:
    if not parts:
        return change(owner)
    part, rest = parts[0], parts[1:]
    if isinstance(owner, Text):
        return write(owner, part, change(_child(owner, part, path)))
    if isinstance(owner, tuple):
        index = _index(owner, part, path)
        return replaced(owner, index, _replaced(owner[index], rest, change, path))
    child = _child(owner, part, path, filled=bool(rest))
    new = _replaced(child, rest, change, path)
    return owner if new is child else changed(owner, **{part: new})
