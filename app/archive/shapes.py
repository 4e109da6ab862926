"""How the record lies in tables, derived from its attrs classes.

A value with an id has a row in the table of its collection; a value without one has a row by its owner and
ordinal; a value inside a value is part of its row. Every Text has a row per language in one table, found by
its place (``entries.e1.text``). A tuple of plain values has a table of its own.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date, datetime
from enum import Enum
from functools import cached_property
from operator import attrgetter
from types import NoneType
from typing import Any, get_args, get_origin

import attrs
from attrs import frozen
from sqlalchemy import Column, ForeignKey, ForeignKeyConstraint, Integer, MetaData, String, Table

from app.domain.text import Text

Encode = Callable[[Any], Any]


@frozen
class Cell:
    """A column of a value's row: how its value is written and read (None: as it is)."""

    column: str
    type: type[Integer] | type[String]
    nullable: bool
    encode: Encode | None = None
    decode: Encode | None = None


@frozen(eq=False)
class Listing:
    """A tuple of plain values, in a table of its own."""

    name: str
    get: Callable[[Any], tuple[Any, ...]]
    cell: Cell
    table: Table


@frozen(eq=False)
class Collection:
    """A tuple of values with rows of their own; ``optional`` is a single value or None."""

    name: str
    get: Callable[[Any], Any]
    shape: Shape
    optional: bool

    def values(self, owner: Any) -> tuple[Any, ...]:
        """Return the collection's values in ``owner`` (none for None)."""
        if owner is None:
            return ()
        found = self.get(owner)
        if self.optional:
            return () if found is None else (found,)
        return tuple(found)


@frozen(eq=False)
class Shape:
    """How values of one class lie in tables.

    ``place`` is the collection's path; ``nested`` tells that rows name their owner, ``keyed`` that the class
    has ids, ``ordered`` that it has positions of its own.
    """

    type: type
    table: Table
    place: str
    root: bool
    nested: bool
    keyed: bool
    ordered: bool
    cells: tuple[Cell, ...]
    row: Callable[[Any], tuple[Any, ...]]
    texts: tuple[tuple[str, Callable[[Any], Text]], ...]
    listings: tuple[Listing, ...]
    collections: tuple[Collection, ...]
    parent: str = ""

    @property
    def encoders(self) -> tuple[tuple[int, Encode], ...]:
        """The cells that are not written as they are, with their index."""
        return tuple((i, cell.encode) for i, cell in enumerate(self.cells) if cell.encode)

    def decoded(self, cells: Sequence[Any]) -> Sequence[Any]:
        """Return the cells of a row as the values they stand for."""
        found = list(cells)
        for at, decode in self._decoders:
            if found[at] is not None:
                found[at] = decode(found[at])
        return found

    @cached_property
    def _decoders(self) -> tuple[tuple[int, Encode], ...]:
        return tuple((i, cell.decode) for i, cell in enumerate(self.cells) if cell.decode)

    def walk(self) -> Iterator[Shape]:
        """Yield this shape and all below it, owners first."""
        yield self
        for collection in self.collections:
            yield from collection.shape.walk()

    def tables(self) -> Iterator[Table]:
        """Yield the tables of this shape and all below it, owners first."""
        for shape in self.walk():
            yield shape.table
            yield from (listing.table for listing in shape.listings)

    def place_of(self, value: Any, owner: str, ordinal: int) -> str:
        """Return the path of ``value``, with the dot that joins it to a field (the root's is empty)."""
        if self.root:
            return ""
        if self.keyed:
            return f"{self.place}.{value.id}."
        return f"{self.parent}{owner}.{self.place}.{ordinal}." if self.nested else f"{self.place}.{ordinal}."


@frozen(eq=False)
class Aggregate:
    """A whole that is loaded and saved together: its shape, its texts' table, and the column of its key."""

    shape: Shape
    texts: Table
    key: str


def aggregate(metadata: MetaData, cls: type, root: Table, key: str, prefix: str = "") -> Aggregate:
    """Derive the tables of ``cls`` below its ``root`` table, whose cells its own migration holds."""
    maker = _Maker(metadata, root.name, key, prefix)
    shape = maker.shape(cls, table=root)
    return Aggregate(shape, maker.texts(), key)


def cells_of(cls: type) -> tuple[Cell, ...]:
    """Return the columns that ``cls`` needs in its row."""
    return tuple(cell for _path, cell in _cells(cls))


def columns(cells: tuple[Cell, ...]) -> Iterator[Column[Any]]:
    """Make the columns of ``cells``."""
    for cell in cells:
        yield Column(cell.column, cell.type, nullable=cell.nullable)


class _Maker:
    """Derives the shapes of one aggregate."""

    def __init__(self, metadata: MetaData, root: str, key: str, prefix: str) -> None:
        self.metadata, self.root, self.key, self.prefix = metadata, root, key, prefix

    def shape(
        self, cls: type, *, table: Table | None = None, name: str = "", owner: Shape | None = None
    ) -> Shape:
        found = {path: kind for path, kind in _leaves(cls)}
        cells = cells_of(cls)
        keyed = table is None and attrs.has(cls) and "id" in attrs.fields_dict(cls)
        nested = owner is not None and not owner.root
        if table is None:
            assert owner is not None
            table = self._table(cls, name, owner, cells, keyed)
        shape = Shape(
            type=cls,
            table=table,
            place=name,
            root=owner is None,
            nested=nested,
            keyed=keyed,
            ordered="position" in attrs.fields_dict(cls),
            cells=cells,
            row=_row_getter(cls),
            texts=tuple((p, attrgetter(p)) for p, kind in found.items() if kind is Text),
            listings=(),
            collections=(),
            parent=f"{owner.place}." if owner is not None and nested else "",
        )
        return self._with_parts(shape, found)

    def _with_parts(self, shape: Shape, found: dict[str, Any]) -> Shape:
        listings, collections = [], []
        for path, kind in found.items():
            element, optional = _element(kind)
            if element is None:
                continue
            if attrs.has(element):
                below = self.shape(element, name=path, owner=shape)
                collections.append(Collection(path, attrgetter(path), below, optional))
            else:
                cell = _cell("value", element)
                table = self._listing(path, shape, cell)
                listings.append(Listing(path, attrgetter(path), cell, table))
        return attrs.evolve(shape, listings=tuple(listings), collections=tuple(collections))

    def _table(self, cls: type, name: str, owner: Shape, cells: tuple[Cell, ...], keyed: bool) -> Table:
        parts: list[Any] = [self._root_column()]
        if not owner.root:
            parts.append(Column("owner", String, nullable=False, primary_key=not keyed))
            parts.append(self._owner_key(owner))
        parts.append(Column("ordinal", Integer, nullable=False, primary_key=not keyed))
        for column in columns(cells):
            if keyed and column.name == "id":
                parts.insert(1, Column("id", String, primary_key=True, nullable=False))
            else:
                parts.append(column)
        return Table(self._name(name, owner, keyed), self.metadata, *parts, sqlite_with_rowid=False)

    def _listing(self, name: str, owner: Shape, cell: Cell) -> Table:
        parts: list[Any] = [self._root_column()]
        if not owner.root:
            parts.append(Column("owner", String, nullable=False, primary_key=True))
            parts.append(self._owner_key(owner))
        parts.append(Column("ordinal", Integer, nullable=False, primary_key=True))
        parts.extend(columns((cell,)))
        return Table(self._name(name, owner, False), self.metadata, *parts, sqlite_with_rowid=False)

    def _name(self, path: str, owner: Shape, keyed: bool) -> str:
        path = path.replace(".", "_")
        if keyed:
            return self.prefix + path
        return f"{self.key if owner.root else owner.table.name}_{path}"

    def _root_column(self) -> Column[Any]:
        reference = ForeignKey(f"{self.root}.key", ondelete="CASCADE")
        return Column(self.key, Integer, reference, nullable=False, primary_key=True)

    def _owner_key(self, owner: Shape) -> ForeignKeyConstraint:
        name = owner.table.name
        # Checked at the commit: a value may go to another owner before its first one is deleted.
        return ForeignKeyConstraint(
            [self.key, "owner"], [f"{name}.{self.key}", f"{name}.id"], deferrable=True, initially="DEFERRED"
        )

    def texts(self) -> Table:
        """Make the table of all texts. The source's row has ``source`` 1, and no text where only named."""
        return Table(
            f"{self.prefix}texts",
            self.metadata,
            self._root_column(),
            Column("place", String, primary_key=True, nullable=False),
            Column("language", String, primary_key=True, nullable=False),
            Column("source", Integer, nullable=False),
            Column("text", String),
            Column("state", String, nullable=False),
            Column("of", String, nullable=False),
            sqlite_with_rowid=False,
        )


def _leaves(cls: type, prefix: str = "") -> Iterator[tuple[str, Any]]:
    """Yield the dotted path and type of each field; a value inside a value is entered."""
    attrs.resolve_types(cls)
    for attribute in attrs.fields(cls):
        path, kind = prefix + attribute.name, attribute.type
        if kind is not Text and isinstance(kind, type) and attrs.has(kind):
            yield from _leaves(kind, f"{path}.")
        else:
            yield path, kind


def _element(kind: Any) -> tuple[Any, bool]:
    """Return the type of a collection's elements (None: a plain value) and whether it is one or none."""
    if get_origin(kind) is tuple:
        return get_args(kind)[0], False
    plain, nullable = _plain(kind)
    return (plain, True) if nullable and attrs.has(plain) else (None, False)


def _cells(cls: type) -> Iterator[tuple[str, Cell]]:
    for path, kind in _leaves(cls):
        if kind is not Text and _element(kind)[0] is None:
            yield path, _cell(path.replace(".", "_"), kind)


def _cell(column: str, kind: Any) -> Cell:
    plain, nullable = _plain(kind)
    if plain is str:
        return Cell(column, String, nullable)
    if plain is int:
        return Cell(column, Integer, nullable)
    if plain is bool:
        return Cell(column, Integer, nullable, int, bool)
    if issubclass(plain, Enum):
        return Cell(column, String, nullable, attrgetter("value"), plain)
    if issubclass(plain, datetime | date):
        return Cell(column, String, nullable, plain.isoformat, plain.fromisoformat)
    raise TypeError(f"no column for {kind}")


def _plain(kind: Any) -> tuple[Any, bool]:
    rest = tuple(arg for arg in get_args(kind) if arg is not NoneType)
    return (rest[0], True) if len(rest) < len(get_args(kind)) else (kind, False)


def _row_getter(cls: type) -> Callable[[Any], tuple[Any, ...]]:
    paths = [path for path, _cell_ in _cells(cls)]
    if not paths:
        return lambda _value: ()
    get = attrgetter(*paths)
    return get if len(paths) > 1 else lambda value: (get(value),)
