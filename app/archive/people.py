"""The directory in the archive: one whole, saved by difference."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, insert, select, update
from sqlalchemy.exc import IntegrityError

from app.archive.database import Database
from app.archive.differences import difference, write
from app.archive.errors import ArchiveError, StaleSave
from app.archive.reading import read
from app.archive.tables import DIRECTORY
from app.archive.tables import directory as table
from app.domain.directory import Directory

_KEY = 1


class People:
    """The organisations and people kept across meetings."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def load(self) -> tuple[Directory, int]:
        """Return the directory and its revision."""
        with self._database.read() as connection:
            directory: Directory = read(connection, DIRECTORY, _KEY, ())
            return directory, _revision(connection)

    def save(self, before: Directory, after: Directory, revision: int | None = None) -> int:
        """Write what differs from ``before`` and return the new revision.

        ``revision`` None means: whatever is there now, if it is still ``before``. Raises StaleSave.
        """
        found = _difference(before, after)
        with self._database.write() as connection:
            current = _revision(connection)
            known = revision if revision is not None else current
            if current != known or (revision is None and read(connection, DIRECTORY, _KEY, ()) != before):
                raise StaleSave("The directory has been changed meanwhile.", current=current)
            if not found:
                return current
            _next(connection, current)
            try:
                write(connection, _KEY, found)
            except IntegrityError as error:
                raise _inconsistent(error) from error
            return current + 1


def _revision(connection: Connection) -> int:
    return int(connection.execute(select(table.c.revision)).scalar() or 0)


def _next(connection: Connection, current: int) -> None:
    if current:
        connection.execute(update(table).values(revision=current + 1))
    else:
        connection.execute(insert(table).values(key=_KEY, revision=1))


def _difference(before: Directory, after: Directory) -> Any:
    try:
        return difference(DIRECTORY, before, after)
    except ValueError as error:
        raise _inconsistent(error) from error


def _inconsistent(error: Exception) -> ArchiveError:
    return ArchiveError(
        f"The directory cannot be kept, for two of its entries have one id ({error}).",
        remedy="Export it and report this.",
    )
