"""The connection to an archive's file: how it is opened, what its transactions are, what its errors mean."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import ColumnElement, Connection, Engine, create_engine, event, func, select
from sqlalchemy.exc import DBAPIError, IntegrityError
from sqlalchemy.pool import QueuePool

from app.archive.errors import ArchiveError, NotAnArchive, ReadOnlyArchive

APPLICATION_ID = 0x50724C73
"""``PrLs``: how a file says that it is an archive of this program."""

BUSY_SECONDS = 5.0
"""How long a transaction waits for another program's to end."""

_SAID = {
    sqlite3.SQLITE_BUSY: (
        "Another program is writing to the archive.",
        "Wait a moment and try again; close the other window if it hangs.",
    ),
    sqlite3.SQLITE_LOCKED: ("Another part of the program is using the archive.", "Try again."),
    sqlite3.SQLITE_FULL: (
        "The disk is full; the archive is as it was before.",
        "Free some space and try again.",
    ),
    sqlite3.SQLITE_CANTOPEN: (
        "The archive could not be opened.",
        "Look whether its folder exists and you may use it, or choose another archive.",
    ),
    sqlite3.SQLITE_PERM: ("You may not use this archive.", "Ask for permission, or choose another archive."),
    sqlite3.SQLITE_IOERR: (
        "The disk did not read or write as it should; the archive is as it was before.",
        "Look whether the disk or network drive is still there, and copy the archive to another one.",
    ),
    sqlite3.SQLITE_TOOBIG: ("This is too large to be kept in the archive.", "Keep it beside the archive."),
}


class Database:
    """An archive's file. Safe for threads: each transaction has a connection of its own.

    ``reason`` says why it must not be written, and is empty where it may; ``newer`` that a newer program wrote it.
    """

    def __init__(self, path: Path, *, reading: str = "") -> None:
        """Prepare to open ``path``; ``reading`` is the URI query of one that must not be written."""
        self.path = path
        self._inode: tuple[int, int] | None = None
        self._engine = _engine(path, reading)
        self.reason = ""
        self.newer = False
        self._last: Callable[[], object] | None = None

    def close(self) -> None:
        """Close all connections; the last one brings the write-ahead log into the file."""
        self._engine.dispose()
        if self._last is not None:
            self._last()
            self._last = None

    def on_close(self, last: Callable[[], object]) -> None:
        """Do ``last`` after closing."""
        self._last = last

    def remember_file(self) -> None:
        """Note which file it is, so that a write after its removal is refused and not lost."""
        self._inode = _inode(self.path)

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """Give a connection that sees one state of the archive. Raises ArchiveError."""
        with self._translated(), self._engine.connect() as connection:
            connection.exec_driver_sql("BEGIN")
            try:
                yield connection
            except (KeyError, ValueError) as error:
                if not self.newer:
                    raise
                raise ArchiveError(
                    f"The archive holds something this version does not know: {error}.",
                    place=str(self.path),
                    remedy="Open it with the newest version of the program.",
                ) from error
            finally:
                connection.exec_driver_sql("ROLLBACK")

    def check_writable(self) -> None:
        """Raise ArchiveError where the file must not be written, or is no longer in its place."""
        if self.reason:
            raise ReadOnlyArchive(
                f"The archive can only be read. {self.reason}",
                place=str(self.path),
                remedy="Save a copy elsewhere to go on writing.",
            )
        if self._inode is not None and _inode(self.path) != self._inode:
            raise ArchiveError(
                "The archive is no longer in its place.",
                place=str(self.path),
                remedy="Bring it back, or choose where to keep a copy of what is open.",
            )

    @contextmanager
    def write(self) -> Iterator[Connection]:
        """Give a connection whose changes are all kept at the end, or none. Raises ArchiveError."""
        self.check_writable()
        with self._translated(), self._engine.connect() as connection:
            connection.exec_driver_sql("BEGIN IMMEDIATE")
            try:
                yield connection
                connection.exec_driver_sql("COMMIT")
            except BaseException:
                if _driver(connection).in_transaction:
                    connection.exec_driver_sql("ROLLBACK")
                raise

    @contextmanager
    def driver(self) -> Iterator[sqlite3.Connection]:
        """Give the bare connection, outside any transaction. Raises ArchiveError."""
        with self._translated(), self._engine.connect() as connection:
            yield _driver(connection)

    @property
    def engine(self) -> Engine:
        """The engine, for whoever listens to it."""
        return self._engine

    @contextmanager
    def _translated(self) -> Iterator[None]:
        try:
            yield
        except IntegrityError:
            raise
        except DBAPIError as error:
            raise said(self.path, error.orig or error) from error
        except sqlite3.Error as error:
            raise said(self.path, error) from error


def among(column: ColumnElement[Any], values: Iterable[Any]) -> ColumnElement[bool]:
    """Compare a column with any number of values: SQL has a limit on parameters, and this is one."""
    listed = func.json_each(json.dumps(list(values))).table_valued("value")
    return column.in_(select(listed.c.value))


def said(path: Path, error: BaseException) -> ArchiveError:
    """Turn what SQLite said into a sentence and a remedy."""
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    place = str(path)
    if code in (sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CORRUPT):
        return NotAnArchive(
            "The file is damaged or is not an archive.",
            place=place,
            remedy="Choose another archive, or restore a backup of this one.",
        )
    if code == sqlite3.SQLITE_READONLY:
        return ReadOnlyArchive(
            "The archive can only be read.",
            place=place,
            remedy="Ask for permission to write to it and its folder, or save a copy elsewhere.",
        )
    sentence, remedy = _SAID.get(
        code, (f"The archive could not be used: {error}.", "Restore a backup if this happens again.")
    )
    return ArchiveError(sentence, place=place, remedy=remedy)


def _engine(path: Path, reading: str) -> Engine:
    uri = f"{path.absolute().as_uri()}?{reading or 'mode=rwc'}"

    def connect() -> sqlite3.Connection:
        # The transactions are ours, so the driver's own are off.
        return sqlite3.connect(
            uri, uri=True, timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False
        )

    engine = create_engine(
        "sqlite://",
        creator=connect,
        poolclass=QueuePool,
        pool_size=4,
        max_overflow=-1,
        pool_reset_on_return=None,
    )
    event.listen(engine, "connect", _configure)
    return engine


def _configure(connection: sqlite3.Connection, _record: object) -> None:
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA cache_size = -32768")
    connection.execute("PRAGMA temp_store = MEMORY")


def _driver(connection: Connection) -> sqlite3.Connection:
    driver = connection.connection.driver_connection
    assert isinstance(driver, sqlite3.Connection)
    return driver


def _inode(path: Path) -> tuple[int, int] | None:
    try:
        found = path.stat()
    except OSError:
        return (0, 0)
    return found.st_dev, found.st_ino
