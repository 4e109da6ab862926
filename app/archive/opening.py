"""Open an archive's file: look what it is, make or migrate it, or fall back to reading."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from app import places
from app.archive.backups import Backups
from app.archive.database import APPLICATION_ID, Database
from app.archive.errors import ArchiveError, NotAnArchive, NotFound
from app.archive.migrations import VERSION, migrate
from app.errors import ProtocolistError
from app.files import refused

_MAGIC = b"SQLite format 3\0"
_ASKED = "The archive was opened for reading."
_NEWER = "The archive was written by a newer version of the program; update the program to change it."
_UNWRITABLE = "You may not write to the archive or its folder; save a copy elsewhere to change it."


def opened(path: Path, *, read_only: bool, clock: Callable[[], datetime]) -> Database:
    """Open the archive at ``path``; the database says why it can only be read, if so.

    A missing file is made, and so is the user's own data folder. Raises ArchiveError.
    """
    exists = _looked_at(path, read_only)
    if read_only:
        return _for_reading(path, _ASKED)
    if not os.access(path if exists else path.parent, os.W_OK) or not os.access(path.parent, os.W_OK):
        if not exists:
            raise ArchiveError(
                "No archive can be made here: you may not write to this folder.",
                place=str(path.parent),
                remedy="Choose another folder, or ask for permission.",
            )
        return _for_reading(path, _UNWRITABLE)
    return _for_writing(path, clock)


def _for_writing(path: Path, clock: Callable[[], datetime]) -> Database:
    database = Database(path)
    try:
        version = _version(database)
        if version > VERSION:
            database.close()
            reader = _for_reading(path, _NEWER)
            reader.newer = True
            return reader
        with database.driver() as driver:
            driver.execute("PRAGMA journal_mode = WAL")
        if 0 < version < VERSION:
            Backups(database, clock).before(f"version-{VERSION}")
        if version < VERSION:
            _migrate(database)
        database.remember_file()
    except BaseException:
        database.close()
        raise
    return database


def _for_reading(path: Path, reason: str) -> Database:
    """Open what must not be written; an older one, or one with a log that SQLite could not read, as a copy."""
    log = path.with_name(path.name + "-wal")
    alone = not os.access(path.parent, os.W_OK)
    if alone and log.exists() and log.stat().st_size:
        return _copy(path, reason)
    database = Database(path, reading="immutable=1" if alone else "mode=ro")
    try:
        version = _version(database)
        if not version:
            raise _not_an_archive(path)
    except BaseException:
        database.close()
        raise
    if version < VERSION:
        database.close()
        return _copy(path, reason)
    database.reason = reason
    return database


def _copy(path: Path, reason: str) -> Database:
    """Open a copy, brought to this version, that goes when the archive is closed."""
    folder = tempfile.TemporaryDirectory(prefix="protocolist-")
    copied = Path(folder.name, path.name)
    try:
        for suffix in ("", "-wal"):
            source = path.with_name(path.name + suffix)
            if source.exists():
                shutil.copyfile(source, copied.with_name(copied.name + suffix))
    except OSError as error:
        folder.cleanup()
        raise _archive_error(refused(path, error)) from error
    database = Database(copied)
    database.on_close(folder.cleanup)
    try:
        if _version(database) < VERSION:
            _migrate(database)
    except BaseException:
        database.close()
        raise
    database.reason = reason
    return database


def _looked_at(path: Path, read_only: bool) -> bool:
    """Tell whether the file is there. Raises ArchiveError for what cannot be an archive."""
    try:
        if not path.exists():
            _folder(path, read_only)
            return False
        with path.open("rb") as file:
            head = file.read(100)
    except OSError as error:
        raise _archive_error(refused(path, error)) from error
    if head and not head.startswith(_MAGIC):
        raise _not_an_archive(path)
    if read_only and not head:
        raise _not_an_archive(path)
    _whole(path, head)
    return True


def _folder(path: Path, read_only: bool) -> None:
    if read_only:
        raise NotFound("There is no archive here.", place=str(path), remedy="Choose another file.")
    if path.parent == places.user_data():
        path.parent.mkdir(parents=True, exist_ok=True)
    if not path.parent.is_dir():
        raise ArchiveError(
            "The folder does not exist.",
            place=str(path.parent),
            remedy="Create the folder, bring its drive back, or choose another archive.",
        )


def _whole(path: Path, head: bytes) -> None:
    """Refuse a file cut short; with a log beside it, SQLite mends it."""
    if len(head) < 100 or path.with_name(path.name + "-wal").exists():
        if 0 < len(head) < 100:
            raise _damaged(path)
        return
    size = int.from_bytes(head[16:18]) or 1
    page = 65536 if size == 1 else size
    # The count of pages is right when the file's change counter says who wrote it last.
    if head[24:28] == head[92:96] and path.stat().st_size < int.from_bytes(head[28:32]) * page:
        raise _damaged(path)


def _version(database: Database) -> int:
    """Return the file's version, 0 for an empty one. Raises NotAnArchive for another program's."""
    with database.driver() as driver:
        (application,) = driver.execute("PRAGMA application_id").fetchone()
        (version,) = driver.execute("PRAGMA user_version").fetchone()
        (tables,) = driver.execute("SELECT count(*) FROM sqlite_master").fetchone()
    if application == APPLICATION_ID:
        return int(version)
    if application or version or tables:
        raise _not_an_archive(database.path)
    return 0


def _migrate(database: Database) -> None:
    with database.write() as connection:
        # Somebody else may have done it while we waited to write.
        version = int(connection.exec_driver_sql("PRAGMA user_version").scalar() or 0)
        connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
        migrate(connection, version)


def _not_an_archive(path: Path) -> NotAnArchive:
    return NotAnArchive(
        "This file is not an archive of the program.", place=str(path), remedy="Choose another file."
    )


def _damaged(path: Path) -> NotAnArchive:
    return NotAnArchive(
        "A part of the archive is missing.", place=str(path), remedy="Restore a backup of it."
    )


def _archive_error(error: ProtocolistError) -> ArchiveError:
    return ArchiveError(error.sentence, place=error.place, remedy=error.remedy)
