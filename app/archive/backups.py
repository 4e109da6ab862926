"""Copies of the archive: made while it is in use, kept by age, looked at before they are restored."""

from __future__ import annotations

import os
import re
import sqlite3
import tempfile
from collections.abc import Callable, Iterable
from contextlib import closing, suppress
from datetime import date, datetime
from pathlib import Path
from time import monotonic

from app.archive.database import APPLICATION_ID, BUSY_SECONDS, Database, said
from app.archive.errors import ArchiveError, NotAnArchive
from app.archive.migrations import VERSION, migrate
from app.archive.values import Backup
from app.files import refused

DAYS, WEEKS, MONTHS = 7, 4, 12
"""How many daily, weekly and monthly backups are kept."""

_NAMED = re.compile(r"-(\d{4}-\d\d-\d\d)(-before-[\w-]+)?\.sqlite3$")


class Backups:
    """The backups of one archive, in a folder beside it."""

    def __init__(self, database: Database, clock: Callable[[], datetime]) -> None:
        self._database = database
        self._clock = clock
        self.folder = database.path.with_name(f"{database.path.stem}-backups")

    def copy(self, to: Path) -> Backup:
        """Copy the archive to the file ``to`` while it is in use. Raises ProtocolistError, ArchiveError."""
        try:
            descriptor, name = tempfile.mkstemp(prefix=f".{to.name[:60]}.", suffix=".part", dir=to.parent)
            os.close(descriptor)
        except OSError as error:
            raise refused(to, error) from error
        beside = Path(name)
        try:
            self._copy(beside)
            beside.replace(to)
        except OSError as error:
            raise refused(to, error) from error
        finally:
            beside.unlink(missing_ok=True)
        return Backup(str(to), self._clock(), to.stat().st_size)

    def _copy(self, to: Path) -> None:
        with self._database.driver() as driver:
            try:
                with closing(sqlite3.connect(to)) as target:
                    # The copy shall be one file, wherever it is carried.
                    _transfer(driver, target)
                    target.execute("PRAGMA journal_mode = DELETE")
            except sqlite3.Error as error:
                raise said(to, error) from error
        with to.open("rb+") as file:
            os.fsync(file.fileno())

    def daily(self) -> Backup | None:
        """Make the backup of today unless there is one, and remove those that are old enough."""
        today = self._clock().astimezone().date()
        to = self.folder / f"{self._database.path.stem}-{today.isoformat()}.sqlite3"
        if to.exists():
            return None
        self._make_folder()
        made = self.copy(to)
        self._thin(today)
        return made

    def list(self) -> tuple[Backup, ...]:
        """Return the backups, the newest first."""
        found = [
            Backup(str(path), datetime.fromtimestamp(status.st_mtime).astimezone(), status.st_size)
            for path in self._files()
            for status in [path.stat()]
        ]
        return tuple(sorted(found, key=lambda backup: (backup.time, backup.path), reverse=True))

    def look(self, path: Path) -> None:
        """Make sure that the file is a sound archive that this version can read. Raises NotAnArchive."""
        remedy = "Choose another backup; the archive is as it was."
        try:
            with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as source:
                application = source.execute("PRAGMA application_id").fetchone()[0]
                version = source.execute("PRAGMA user_version").fetchone()[0]
                faults = [row[0] for row in source.execute("PRAGMA integrity_check")]
        except sqlite3.Error as error:
            raise NotAnArchive("The backup cannot be read.", place=str(path), remedy=remedy) from error
        if application != APPLICATION_ID:
            raise NotAnArchive("This file is not an archive.", place=str(path), remedy=remedy)
        if version > VERSION:
            raise ArchiveError(
                "The backup was made by a newer version of the program.", place=str(path), remedy=remedy
            )
        if faults != ["ok"]:
            raise NotAnArchive("The backup is damaged.", place=str(path), remedy=remedy)

    def restore(self, path: Path) -> Backup:
        """Put the backup in the archive's place and return the copy of what was there before.

        Looks at the backup first, then copies the archive as it is, then replaces it in one transaction.
        Raises ArchiveError; the archive is unchanged then.
        """
        self.look(path)
        self._database.check_writable()
        with tempfile.TemporaryDirectory(prefix="protocolist-") as folder:
            fresh = Path(folder, "restored.sqlite3")
            self._bring_up(path, fresh)
            self._outrun(fresh)
            saved = self.before("restoring")
            with closing(sqlite3.connect(fresh)) as source, self._database.driver() as driver:
                _transfer(source, driver)
        return saved

    def _bring_up(self, path: Path, to: Path) -> None:
        """Copy the backup and bring the copy to this version."""
        try:
            with (
                closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as source,
                closing(sqlite3.connect(to)) as target,
            ):
                _transfer(source, target)
                version = int(target.execute("PRAGMA user_version").fetchone()[0])
        except sqlite3.Error as error:
            raise said(path, error) from error
        if version < VERSION:
            database = Database(to)
            try:
                with database.write() as connection:
                    migrate(connection, version)
            finally:
                database.close()

    def _outrun(self, fresh: Path) -> None:
        """Raise all revisions above those of today, so that no window can save over what it never saw."""
        highest = (
            "SELECT max(revision) FROM (SELECT revision FROM meetings UNION SELECT revision FROM directory)"
        )
        with self._database.driver() as driver:
            (most,) = driver.execute(highest).fetchone()
        with closing(sqlite3.connect(fresh)) as restored, restored:
            for table in ("meetings", "directory"):
                restored.execute(f"UPDATE {table} SET revision = revision + ?", (most or 0,))

    def before(self, what: str) -> Backup:
        """Copy the archive as it is before something that may be regretted."""
        self._make_folder()
        today = self._clock().astimezone().date().isoformat()
        stem = f"{self._database.path.stem}-{today}-before-{what}"
        names = [f"{stem}.sqlite3", *(f"{stem}-{number}.sqlite3" for number in range(2, 1000))]
        return self.copy(next(path for path in map(self.folder.joinpath, names) if not path.exists()))

    def _make_folder(self) -> None:
        try:
            self.folder.mkdir(exist_ok=True)
        except OSError as error:
            raise refused(self.folder, error) from error

    def _thin(self, today: date) -> None:
        dated = {path: _day(path) for path in self._files()}
        kept = keep(dated.values(), today)
        for path, day in dated.items():
            if day not in kept:
                with suppress(OSError):
                    path.unlink()

    def _files(self) -> Iterable[Path]:
        if not self.folder.is_dir():
            return []
        return [path for path in self.folder.iterdir() if _NAMED.search(path.name)]


def _transfer(source: sqlite3.Connection, target: sqlite3.Connection) -> None:
    """Copy all pages of one database over another; give up when another program holds either too long."""
    until = monotonic() + BUSY_SECONDS

    def look(status: int, _remaining: int, _total: int) -> None:
        if status in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED) and monotonic() > until:
            raise ArchiveError(
                "Another program is writing to the archive.",
                remedy="Wait a moment and try again; close the other window if it hangs.",
            )

    source.backup(target, progress=look)


def keep(days: Iterable[date], today: date) -> frozenset[date]:
    """Choose the backups to keep: of the last days, and the first of each of the last weeks and months.

    Days after today (the clock was set back) are kept.
    """
    ordered = sorted(set(days))
    kept = {day for day in ordered if (today - day).days < DAYS}
    weeks: dict[tuple[int, int], date] = {}
    months: dict[tuple[int, int], date] = {}
    for day in ordered:
        weeks.setdefault(day.isocalendar()[:2], day)
        months.setdefault((day.year, day.month), day)
    kept.update(day for day in weeks.values() if (today - day).days < 7 * (WEEKS + 1))
    newest = sorted(month for month in months if month <= (today.year, today.month))[-MONTHS:]
    kept.update(months[month] for month in newest)
    return frozenset(kept)


def _day(path: Path) -> date:
    found = _NAMED.search(path.name)
    assert found is not None
    return date.fromisoformat(found[1])
