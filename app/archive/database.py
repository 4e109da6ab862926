"""The connection to an archive's file: how it is opened, what its transactions are, what its errors mean.

SQLAlchemy takes its time to load and is loaded with the first transaction; the bare driver needs none of it.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Any

from app.archive.errors import ArchiveError, NotAnArchive, ReadOnlyArchive

if TYPE_CHECKING:
    from sqlalchemy import ColumnElement, Connection, Engine

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

    ``reason`` says why it must not be written, and is empty where it may; ``newer`` that a newer program wrote it;
    ``hurried`` that saves leave to others what takes a dictionary.
    """

    def __init__(self, path: Path, *, reading: str = "") -> None:
        """Prepare to open ``path``; ``reading`` is the URI query of one that must not be written."""
        self.path = path
        self._inode: tuple[int, int] | None = None
        self._uri = f"{path.absolute().as_uri()}?{reading or 'mode=rwc'}"
        self._made: Engine | None = None
        self._making = Lock()
        self.reason = ""
        self.newer = False
        self.hurried = False
        self._last: Callable[[], object] | None = None

    def close(self) -> None:
        """Close all connections; the last one brings the write-ahead log into the file."""
        if self._made is not None:
            self._made.dispose()
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
        with self._translated(), self.engine.connect() as connection:
            connection.exec_driver_sql("BEGIN")
            try:
                with self._understood():
                    yield connection
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
        with self._translated(), self.engine.connect() as connection:
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
        if self._made is None:
            with self._drivers_translated(), self._understood(), closing(self._connect()) as connection:
                yield connection
        else:
            with self._translated(), self._understood(), self._made.connect() as pooled:
                yield _driver(pooled)

    @property
    def engine(self) -> Engine:
        """The engine, made when it is first asked for."""
        with self._making:
            if self._made is None:
                self._made = _engine(self._connect)
            return self._made

    def _connect(self) -> sqlite3.Connection:
        # The transactions are ours, so the driver's own are off.
        connection = sqlite3.connect(
            self._uri, uri=True, timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False
        )
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA cache_size = -32768")
        connection.execute("PRAGMA temp_store = MEMORY")
        return connection

    @contextmanager
    def _translated(self) -> Iterator[None]:
        from sqlalchemy.exc import DBAPIError, IntegrityError

        try:
            with self._drivers_translated():
                yield
        except IntegrityError:
            raise
        except DBAPIError as error:
            raise said(self.path, error.orig or error) from error

    @contextmanager
    def _drivers_translated(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.Error as error:
            raise said(self.path, error) from error

    @contextmanager
    def _understood(self) -> Iterator[None]:
        """Say of what cannot be read in a newer program's archive that it is so."""
        try:
            yield
        except (KeyError, ValueError) as error:
            if not self.newer:
                raise
            raise ArchiveError(
                f"The archive holds something this version does not know: {error}.",
                place=str(self.path),
                remedy="Open it with the newest version of the program.",
            ) from error


def among(column: ColumnElement[Any], values: Iterable[Any]) -> ColumnElement[bool]:
    """Compare a column with any number of values: SQL has a limit on parameters, and this is one."""
    from sqlalchemy import func, select

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


def _engine(connect: Callable[[], sqlite3.Connection]) -> Engine:
    from sqlalchemy import create_engine
    from sqlalchemy.pool import QueuePool

    return create_engine(
        "sqlite://",
        creator=connect,
        poolclass=QueuePool,
        pool_size=4,
        max_overflow=-1,
        pool_reset_on_return=None,
    )


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
