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
        # The directory that was last read or written here, and its revision: what most saves start from.
        self._known: tuple[Directory, int] | None = None

    def load(self) -> Directory:
        """Return the directory, the same object as the last time where nobody has written since."""
        with self._database.read() as connection:
            current, known = _revision(connection), self._known
            if known is None or known[1] != current:
                known = self._known = _read(connection), current
            return known[0]

    def save(self, before: Directory, after: Directory) -> bool:
        """Write what differs from ``before`` and tell whether anything did.

        Raises StaleSave when the archive no longer holds ``before``.
        """
        found = _difference(before, after)
        if not found:
            return False
        try:
            with self._database.write() as connection:
                current = _revision(connection)
                if self._known != (before, current) and _read(connection) != before:
                    raise StaleSave("The directory has been changed meanwhile.", current=current)
                _next(connection, current)
                write(connection, _KEY, found)
        except IntegrityError as error:
            raise _inconsistent(error) from error
        self._known = after, current + 1
        return True


def _read(connection: Connection) -> Directory:
    directory: Directory = read(connection, DIRECTORY, _KEY, ())
    return directory


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
