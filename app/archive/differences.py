"""Write the rows in which two states of an aggregate differ, and no others."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import zip_longest
from operator import attrgetter
from typing import Any

from attrs import Factory, define, frozen
from sqlalchemy import (
    BindParameter,
    Connection,
    Delete,
    Insert,
    Table,
    Update,
    bindparam,
    delete,
    insert,
    update,
)

from app.archive.shapes import Aggregate, Shape
from app.domain.text import Text

_NO_TEXT = Text()
_PLACE = attrgetter("position", "id")

Key = tuple[Any, ...]
Row = tuple[Any, ...]


@define(eq=False)
class Side:
    """The rows of one state, by table and key."""

    rows: dict[Table, dict[Key, Row]] = Factory(dict)

    def add(self, table: Table, row: Row) -> None:
        """Note a row; its key is its beginning. Raises ValueError for a second row of the same key."""
        rows = self.rows.setdefault(table, {})
        key = row[: len(table.primary_key) - 1]
        if key in rows:
            raise ValueError(f"{table.name} {'.'.join(map(str, key))}")
        rows[key] = row


@frozen(eq=False)
class Difference:
    """The rows that two states may not share; parts that are the same object were not entered."""

    aggregate: Aggregate
    before: Side
    after: Side

    def changes(self, table: Table) -> tuple[list[Row], list[Row], list[Key]]:
        """Return the rows to insert and to update, and the keys to delete."""
        old, new = self.before.rows.get(table, {}), self.after.rows.get(table, {})
        inserted = [row for key, row in new.items() if key not in old]
        updated = [row for key, row in new.items() if key in old and old[key] != row]
        return inserted, updated, [key for key in old if key not in new]

    def tables(self) -> list[Table]:
        """Return the tables below the root, owners first."""
        return [*[*self.aggregate.shape.tables()][1:], self.aggregate.texts]

    def __bool__(self) -> bool:
        """Tell whether there is anything to write below the root's own row."""
        return any(any(self.changes(table)) for table in self.tables())


def difference(aggregate: Aggregate, before: Any, after: Any) -> Difference:
    """Compare two states of an aggregate (``before`` None: it is new), all but the root's own row."""
    found = Difference(aggregate, Side(), Side())
    _Comparison(found).value(aggregate.shape, "", (before, 0), (after, 0))
    return found


def write(connection: Connection, key: int, found: Difference) -> None:
    """Write the differences of the aggregate ``key``.

    Owners come before what they own, and deletions last: what moved to another owner is gone from its
    first one by then.
    """
    gone = []
    for table in found.tables():
        inserted, updated, deleted = found.changes(table)
        gone.append((table, deleted))
        statements = _statements(table)
        for statement, rows in ((statements.insert, inserted), (statements.update, updated)):
            if rows:
                connection.execute(statement, [statements.named(key, row) for row in rows])
    for table, keys in reversed(gone):
        if keys:
            statements = _statements(table)
            connection.execute(statements.delete, [statements.named(key, row) for row in keys])


class _Comparison:
    """Walks two states side by side and notes the rows of parts that are not the same object."""

    def __init__(self, found: Difference) -> None:
        self.texts = found.aggregate.texts
        self.sides = (found.before, found.after)

    def value(self, shape: Shape, owner: str, *states: tuple[Any, int]) -> None:
        """Compare a value's two states, each with its ordinal (a state of None is not there)."""
        for side, (value, ordinal) in zip(self.sides, states, strict=True):
            if value is not None and not shape.root:
                side.add(shape.table, own_row(shape, value, owner, ordinal))
        before, after = (value for value, _ordinal in states)
        self._texts(shape, owner, *states)
        own = (after if after is not None else before).id if shape.keyed else ""
        for listing in shape.listings:
            old, new = (listing.get(v) if v is not None else () for v in (before, after))
            if old != new:
                for side, values in zip(self.sides, (old, new), strict=True):
                    for ordinal, element in enumerate(values):
                        encoded = listing.cell.encode(element) if listing.cell.encode else element
                        side.add(listing.table, (*((own,) if not shape.root else ()), ordinal, encoded))
        for collection in shape.collections:
            old, new = collection.values(before), collection.values(after)
            if old is not new:
                self._collection(collection.shape, own, old, new)

    def _collection(self, shape: Shape, owner: str, old: tuple[Any, ...], new: tuple[Any, ...]) -> None:
        for before, after in _pairs(shape, old, new):
            if before[0] is not after[0] or before[1] != after[1]:
                self.value(shape, owner, before, after)

    def _texts(self, shape: Shape, owner: str, *states: tuple[Any, int]) -> None:
        for name, get in shape.texts:
            texts = [get(value) if value is not None else _NO_TEXT for value, _ordinal in states]
            if texts[0] is texts[1]:
                continue
            for side, text, (value, ordinal) in zip(self.sides, texts, states, strict=True):
                if value is not None:
                    place = shape.place_of(value, owner, ordinal) + name
                    for row in text_rows(text):
                        side.add(self.texts, (place, *row))


def own_row(shape: Shape, value: Any, owner: str, ordinal: int) -> Row:
    """Return the value's row without the aggregate's key: id, owner, ordinal where it has them, and cells."""
    cells = own_cells(shape, value)
    place = (owner, ordinal) if shape.nested else (ordinal,)
    return (cells[0], *place, *cells[1:]) if shape.keyed else (*place, *cells)


def own_cells(shape: Shape, value: Any) -> list[Any]:
    """Return the value's cells as they are written."""
    cells = list(shape.row(value))
    for index, encode in shape.encoders:
        if cells[index] is not None:
            cells[index] = encode(cells[index])
    return cells


def text_rows(text: Text) -> Iterator[Row]:
    """Yield a row per language: language, whether it is the source, text, state, digest of its source."""
    for variant in text.variants:
        source = int(variant.language == text.source)
        yield variant.language, source, variant.text, variant.state.value, variant.of
    if text.source and text.variant(text.source) is None:
        yield text.source, 1, None, "", ""


def _pairs(
    shape: Shape, old: tuple[Any, ...], new: tuple[Any, ...]
) -> Iterable[tuple[tuple[Any, int], tuple[Any, int]]]:
    """Pair the two states of each value, with their ordinals; most that are the same object are left out."""
    if not shape.keyed:
        return (
            ((before, index), (after, index)) for index, (before, after) in enumerate(zip_longest(old, new))
        )
    aligned = _aligned(shape, old, new)
    if aligned is not None:
        ordinals = _ordinals(shape, new)
        return [((old[index], ordinals[index]), (new[index], ordinals[index])) for index in aligned]
    before = {value.id: (value, ordinal) for value, ordinal in zip(old, _ordinals(shape, old), strict=True)}
    after = {value.id: (value, ordinal) for value, ordinal in zip(new, _ordinals(shape, new), strict=True)}
    if len(after) < len(new):
        raise ValueError(f"{shape.place}: two of one id")
    missing = (None, 0)
    return ((before.get(id, missing), after.get(id, missing)) for id in {**before, **after})


def _aligned(shape: Shape, old: tuple[Any, ...], new: tuple[Any, ...]) -> list[int] | None:
    """Return where two collections of the same values in the same places differ, None if they are not such."""
    if len(old) != len(new):
        return None
    found = [index for index, (before, after) in enumerate(zip(old, new, strict=True)) if before is not after]
    same = all(_place(shape, old[index]) == _place(shape, new[index]) for index in found)
    return found if same else None


def _place(shape: Shape, value: Any) -> tuple[str, str]:
    return (value.position, value.id) if shape.ordered else ("", value.id)


def _ordinals(shape: Shape, values: tuple[Any, ...]) -> Sequence[int]:
    """Number the values; all are 0 where their own positions tell their order."""
    if shape.ordered:
        places = list(map(_PLACE, values))
        if places == sorted(places):
            return [0] * len(values)
    return range(len(values))


@frozen(eq=False)
class _Statements:
    insert: Insert
    update: Update
    delete: Delete
    names: tuple[str, ...]

    def named(self, key: int, row: Row) -> dict[str, Any]:
        return dict(zip(self.names, (key, *row), strict=False))


@cache
def _statements(table: Table) -> _Statements:
    """Make the statements of a table once; a parameter is named after its column, with a mark."""
    names = {column.name: f"p_{column.name}" for column in table.columns}
    where = [column == bindparam(names[column.name]) for column in table.primary_key]
    values: dict[str, BindParameter[Any]] = {
        column.name: bindparam(names[column.name]) for column in table.columns
    }
    changed = {c.name: values[c.name] for c in table.columns if not c.primary_key}
    return _Statements(
        insert=insert(table).values(values),
        update=update(table).where(*where).values(changed),
        delete=delete(table).where(*where),
        names=tuple(names.values()),
    )
