"""Meetings in the archive: listed, loaded, saved by difference, deleted and brought back."""

from __future__ import annotations

from collections.abc import Callable, Collection
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, delete, insert, select, update
from sqlalchemy.exc import IntegrityError

from app.archive import notes, summaries
from app.archive.attended import meaning
from app.archive.blobs import sweep
from app.archive.database import Database, among
from app.archive.differences import difference, own_cells, write
from app.archive.errors import ArchiveError, NotFound, StaleSave
from app.archive.indexing import index
from app.archive.reading import read
from app.archive.tables import LIVING, MEETING, drafts, numbers
from app.archive.tables import meetings as table
from app.archive.tables import summaries as summary_table
from app.archive.values import Deleted, Loaded
from app.domain.model import Meeting
from app.domain.unfiled import Unfiled

_CELLS = tuple(table.c[cell.column] for cell in MEETING.shape.cells)


class Meetings:
    """The archive's meetings."""

    def __init__(self, database: Database, clock: Callable[[], datetime]) -> None:
        self._database = database
        self._clock = clock

    def load(self, id: str) -> Loaded:
        """Return the meeting of that id. Raises NotFound."""
        with self._database.read() as connection:
            row = connection.execute(
                select(table.c.key, table.c.revision, *_CELLS).where(
                    table.c.id == id, table.c.deleted.is_(None)
                )
            ).one_or_none()
            if row is None:
                raise NotFound("The archive does not hold this meeting.", place=id)
            key, revision, *cells = row
            return Loaded(read(connection, MEETING, key, cells), revision)

    def save(
        self,
        before: Meeting | None,
        after: Meeting,
        revision: int,
        blueprint: str | None = None,
        unfiled: Collection[Unfiled] = (),
    ) -> int:
        """Write what differs from ``before`` (None: a new meeting) and return the new revision.

        ``blueprint`` is the name of one whose skeleton this is. ``unfiled`` is kept in the same transaction.
        Raises StaleSave when the archive is no longer at ``revision``; then nothing is written.
        """
        if before is not None and before.id != after.id:
            raise ValueError(f"{before.id} is not {after.id}")
        found = _difference(before, after)
        old = _derived(before) if before is not None else {}
        new = _derived(after)
        if blueprint is not None:
            new["blueprint"] = blueprint
        same = not found and old == new
        if same and not unfiled:
            return revision
        try:
            with self._database.write() as connection:
                notes.put(connection, unfiled, self._clock())
                if same:
                    return revision
                key = self._root(connection, before, after, revision, new)
                write(connection, key, found)
                _lines(connection, key, before, after)
                index(connection, key, found, old, new, hurried=self._database.hurried)
                _number(connection, key, before, after)
        except IntegrityError as error:
            raise _inconsistent(after, error) from error
        return revision + 1

    def _root(
        self,
        connection: Connection,
        before: Meeting | None,
        after: Meeting,
        revision: int,
        own: dict[str, Any],
    ) -> int:
        row = connection.execute(
            select(table.c.key, table.c.revision, table.c.deleted).where(table.c.id == after.id)
        ).one_or_none()
        current = row.revision if row is not None and row.deleted is None else None
        now = self._clock().isoformat()
        cells = {**own, "modified": now, "revision": revision + 1}
        if before is None:
            if row is not None:
                raise StaleSave("The archive already holds this meeting.", current=current, place=after.id)
            new = insert(table).values(created=now, **cells).returning(table.c.key)
            return int(connection.execute(new).scalar_one())
        if row is None or row.deleted is not None:
            raise StaleSave("The meeting has been deleted meanwhile.", current=None, place=after.id)
        if row.revision != revision:
            raise StaleSave("The meeting has been changed meanwhile.", current=current, place=after.id)
        connection.execute(update(table).where(table.c.key == row.key).values(cells))
        return int(row.key)

    def revision(self, id: str) -> int | None:
        """Return the revision now in the archive, None where it holds no such meeting: one quick look."""
        chosen = select(table.c.revision).where(table.c.id == id, table.c.deleted.is_(None))
        with self._database.read() as connection:
            found: int | None = connection.execute(chosen).scalar()
        return found

    def delete(self, id: str) -> Deleted:
        """Take the meeting out of sight; it can be brought back until it is purged. Raises NotFound."""
        now = self._clock()
        self._mark(id, now.isoformat(), table.c.deleted.is_(None))
        return Deleted(id, now)

    def restore(self, id: str) -> None:
        """Bring a deleted meeting back. Raises NotFound when it has been purged."""
        self._mark(id, None, table.c.deleted.is_not(None))

    def _mark(self, id: str, time: str | None, where: Any) -> None:
        with self._database.write() as connection:
            marked = connection.execute(update(table).where(table.c.id == id, where).values(deleted=time))
            if not marked.rowcount:
                raise NotFound("The archive does not hold this meeting.", place=id)

    def deleted(self) -> tuple[Deleted, ...]:
        """Return what can be brought back, the last deleted first."""
        chosen = (
            select(table.c.id, table.c.deleted)
            .where(table.c.deleted.is_not(None), table.c.blueprint.is_(None))
            .order_by(table.c.deleted.desc())
        )
        with self._database.read() as connection:
            return tuple(Deleted(id, datetime.fromisoformat(time)) for id, time in connection.execute(chosen))

    def purge(self, age: timedelta) -> int:
        """Remove for good what was deleted longer ago than ``age``; return how many meetings it was."""
        until = (self._clock() - age).isoformat()
        gone = table.c.deleted.is_not(None) & (table.c.deleted <= until)
        with self._database.write() as connection:
            ids = list(connection.execute(select(table.c.id).where(gone)).scalars())
            if ids:
                connection.execute(delete(drafts).where(among(drafts.c.meeting, ids)))
                connection.execute(delete(table).where(gone))
                sweep(connection)
        return len(ids)

    def next_number(self, organisation: str, year: int) -> int:
        """Return the number after the highest of that organisation and year."""
        with self._database.read() as connection:
            last = connection.execute(
                select(numbers.c.number)
                .join(table, table.c.key == numbers.c.meeting)
                .where(
                    numbers.c.organisation.in_(meaning(organisation)),
                    numbers.c.year == year,
                    LIVING,
                )
                .order_by(numbers.c.number.desc())
                .limit(1)
            ).scalar()
        return int(last or 0) + 1


def _difference(before: Meeting | None, after: Meeting) -> Any:
    try:
        return difference(MEETING, before, after)
    except ValueError as error:
        raise _inconsistent(after, error) from error


def _inconsistent(meeting: Meeting, error: Exception) -> ArchiveError:
    return ArchiveError(
        f"The meeting cannot be kept, for two of its parts have one id ({error}).",
        place=meeting.id,
        remedy="Export it as JSON and report this.",
    )


def _derived(meeting: Meeting) -> dict[str, Any]:
    names = [cell.column for cell in MEETING.shape.cells]
    own = dict(zip(names, own_cells(MEETING.shape, meeting), strict=True))
    return {**own, **summaries.counts(meeting)}


def _lines(connection: Connection, key: int, before: Meeting | None, after: Meeting) -> None:
    new = summaries.lines(after)
    if before is not None and summaries.lines(before) == new:
        return
    connection.execute(delete(summary_table).where(summary_table.c.meeting == key))
    if new:
        names = ("language", "title", "parties", "source")
        rows = [{"meeting": key, **dict(zip(names, line, strict=True))} for line in new]
        connection.execute(insert(summary_table), rows)


def _number(connection: Connection, key: int, before: Meeting | None, after: Meeting) -> None:
    new = summaries.register_entry(after)
    if before is not None and summaries.register_entry(before) == new:
        return
    connection.execute(delete(numbers).where(numbers.c.meeting == key))
    if new:
        organisation, year, number = new
        values = {"meeting": key, "organisation": organisation, "year": year, "number": number}
        connection.execute(insert(numbers).values(values))
