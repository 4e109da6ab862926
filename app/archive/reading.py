"""Build an aggregate from its rows."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import cache
from typing import Any

import attrs
from attrs import define
from sqlalchemy import Connection, Select, Table, bindparam, select

from app.archive.shapes import Aggregate, Shape
from app.domain.text import Text, TextState, Variant

_NO_TEXT = Text()
_STATES = {state.value: state for state in TextState}

Grouped = dict[str, tuple[Any, ...]]


@define(eq=False, slots=True)
class _Pieces:
    """What a value is built from: its cells, its place, its id, and what it owns by path and owner."""

    texts: dict[str, Text]
    owned: dict[tuple[Shape, str], Grouped]
    cells: Sequence[Any] = ()
    place: str = ""
    id: str = ""


def read(connection: Connection, aggregate: Aggregate, key: int, cells: Sequence[Any]) -> Any:
    """Build the aggregate ``key``, whose root has these ``cells``."""
    texts = _texts(connection, aggregate, key)
    shape = aggregate.shape
    pieces = _Pieces(texts, {})
    for below in reversed(tuple(shape.walk())):
        for listing in below.listings:
            pieces.owned[below, listing.name] = _listed(connection, below, listing, key)
        if not below.root:
            pieces.owned[below, ""] = _values(connection, below, key, pieces)
    pieces.cells, pieces.place, pieces.id = shape.decoded(cells), "", ""
    return builder(shape)(pieces)


def _texts(connection: Connection, aggregate: Aggregate, key: int) -> dict[str, Text]:
    return collected(connection.execute(_select(aggregate.texts), {"key": key}).all())


def collected(rows: Iterable[Any]) -> dict[Any, Text]:
    """Make texts of their rows: what each is found by, language, source, text, state, digest of the source."""
    found: dict[Any, list[Variant]] = {}
    sources: dict[Any, str] = {}
    for place, language, source, text, state, of in rows:
        variants = found.setdefault(place, [])
        if source:
            sources[place] = language
        if text is not None:
            variants.append(Variant(language, text, _STATES[state], of))
    return {place: Text(sources.get(place, ""), tuple(variants)) for place, variants in found.items()}


def _listed(connection: Connection, shape: Shape, listing: Any, key: int) -> Grouped:
    decode = listing.cell.decode
    grouped: dict[str, list[Any]] = {}
    for row in connection.execute(_select(listing.table), {"key": key}).all():
        owner = "" if shape.root else row[0]
        grouped.setdefault(owner, []).append(decode(row[-1]) if decode else row[-1])
    return {owner: tuple(values) for owner, values in grouped.items()}


def _values(connection: Connection, shape: Shape, key: int, pieces: _Pieces) -> Grouped:
    build = builder(shape)
    grouped: dict[str, list[Any]] = {}
    start = 1 + shape.nested + shape.keyed
    for row in connection.execute(_select(shape.table), {"key": key}).all():
        owner = row[shape.keyed] if shape.nested else ""
        if shape.keyed:
            pieces.id = row[0]
            pieces.place = f"{shape.place}.{pieces.id}."
            pieces.cells = shape.decoded((row[0], *row[start:]))
        else:
            pieces.place = shape.place_of(None, owner, row[shape.nested])
            pieces.cells = shape.decoded(row[start:])
        grouped.setdefault(owner, []).append(build(pieces))
    return {owner: tuple(values) for owner, values in grouped.items()}


@cache
def _select(table: Table) -> Select[Any]:
    """Select the rows of one aggregate in their order, without its key."""
    root, *rest = table.columns
    order = [table.columns[name] for name in ("ordinal", "position", "id") if name in table.columns]
    return select(*rest).where(root == bindparam("key")).order_by(*order)


@cache
def builder(shape: Shape) -> Callable[[_Pieces], Any]:
    """Return the function that builds a value of ``shape`` from its pieces."""
    columns = {cell.column: index for index, cell in enumerate(shape.cells)}
    return _builder(shape, shape.type, "", columns)


def _builder(shape: Shape, cls: type, prefix: str, columns: dict[str, int]) -> Callable[[_Pieces], Any]:
    names = [prefix + attribute.name for attribute in attrs.fields(cls)]
    places = [columns.get(name.replace(".", "_"), -1) for name in names]
    if places[0] >= 0 and places == list(range(places[0], places[0] + len(places))):
        # All of it lies in cells, side by side: most of what is read does.
        mine = slice(places[0], places[0] + len(places))
        return lambda pieces: cls(*pieces.cells[mine])
    parts = [
        _part(shape, prefix + attribute.name, attribute.type, columns) for attribute in attrs.fields(cls)
    ]
    return lambda pieces: cls(*[part(pieces) for part in parts])


def _part(shape: Shape, path: str, kind: Any, columns: dict[str, int]) -> Callable[[_Pieces], Any]:
    """Return the function that gives the field at ``path`` of a value of ``shape``."""
    if kind is Text:
        return lambda pieces: pieces.texts.get(pieces.place + path, _NO_TEXT)
    for listing in shape.listings:
        if listing.name == path:
            return lambda pieces: pieces.owned[shape, path].get(pieces.id, ())
    for collection in shape.collections:
        if collection.name == path:
            below, optional = collection.shape, collection.optional
            return lambda pieces: _one(pieces.owned[below, ""].get(pieces.id, ()), optional)
    index = columns.get(path.replace(".", "_"))
    if index is None:
        return _builder(shape, kind, f"{path}.", columns)
    return lambda pieces: pieces.cells[index]


def _one(values: tuple[Any, ...], optional: bool) -> Any:
    if not optional:
        return values
    return values[0] if values else None
