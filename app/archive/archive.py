"""The archive as the rest of the program sees it. What it is made of is loaded when one is opened."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Self

from app.archive.errors import ReadOnlyArchive
from app.archive.values import Deleted, Draft, Loaded, MeetingSummary
from app.domain.directory import Directory
from app.domain.model import Meeting

if TYPE_CHECKING:
    from app.archive.database import Database

Clock = Callable[[], datetime]


def _now() -> datetime:
    return datetime.now(UTC)


class Archive:
    """Everything kept: meetings, directory, templates, attachments, versions. Safe to use from any thread.

    Every method raises ArchiveError when the file cannot be used; nothing is half written then.
    ``reason`` says in a sentence why it can only be read, and is empty where it can be written.
    """

    def __init__(self, path: Path, database: Database, reason: str, clock: Clock) -> None:
        from app.archive.meetings import Meetings
        from app.archive.notes import Drafts, Settings
        from app.archive.people import People

        self.path = path
        self.reason = reason
        self._database = database
        self._meetings = Meetings(database, clock)
        self._people = People(database)
        self._drafts = Drafts(database, clock)
        self.settings = Settings(database)

    @classmethod
    def open(cls, path: str | Path, *, read_only: bool = False, clock: Clock = _now) -> Self:
        """Open the archive at ``path``, making it if it is not there.

        One that only can be read, or was written by a newer version, is opened so and says why in ``reason``.
        Raises ArchiveError, NotAnArchive, NotFound (``read_only`` and no file).
        """
        from app.archive.opening import opened

        path = Path(path)
        database, reason = opened(path, read_only=read_only)
        return cls(path, database, reason, clock)

    def close(self) -> None:
        """Close the archive's file."""
        self._database.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_exception: object) -> None:
        self.close()

    @property
    def read_only(self) -> bool:
        """Whether nothing can be written."""
        return bool(self.reason)

    # Meetings

    def meetings(self) -> tuple[MeetingSummary, ...]:
        """Return all meetings, pinned ones first, then the newest."""
        return self._meetings.list()

    def load(self, id: str) -> Loaded:
        """Return the meeting of that id and its revision. Raises NotFound."""
        return self._meetings.load(id)

    def revision(self, id: str) -> int | None:
        """Return the meeting's revision, None where the archive does not hold it: one quick look."""
        return self._meetings.revision(id)

    def save(self, before: Meeting | None, after: Meeting, revision: int = 0) -> int:
        """Write what differs from ``before`` (None: a new meeting) and return the new revision.

        Raises StaleSave when the archive is no longer at ``revision``; then nothing is written.
        """
        self._writable()
        return self._meetings.save(before, after, revision)

    def delete(self, id: str) -> Deleted:
        """Take a meeting out of sight; `restore_deleted` brings it back. Raises NotFound."""
        self._writable()
        return self._meetings.delete(id)

    def restore_deleted(self, deleted: Deleted) -> None:
        """Bring a deleted meeting back. Raises NotFound when it has been purged."""
        self._writable()
        self._meetings.restore(deleted.id)

    def deleted(self) -> tuple[Deleted, ...]:
        """Return the deleted meetings that can be brought back, the last one first."""
        return self._meetings.deleted()

    def purge(self, age: timedelta = timedelta(days=30)) -> int:
        """Remove for good what was deleted longer ago than ``age``; return how many meetings it was."""
        self._writable()
        return self._meetings.purge(age)

    def next_number(self, organisation: str, year: int) -> int:
        """Return the number of minutes after the highest of that organisation and year.

        ``organisation`` is its directory id, or its name in lower case where it has none.
        """
        return self._meetings.next_number(organisation, year)

    # Directory

    def directory(self) -> Directory:
        """Return the organisations and people kept across meetings."""
        return self._people.load()[0]

    def save_directory(self, before: Directory, after: Directory) -> None:
        """Write what differs from ``before``. Raises StaleSave when the archive no longer holds it."""
        self._writable()
        self._people.save(before, after)

    # Drafts

    def put_draft(self, meeting: str, place: str, text: str, caret: int = 0) -> None:
        """Keep text that is not yet filed; an empty one is forgotten. ``caret`` counts characters."""
        self._writable()
        self._drafts.put(meeting, place, text, caret)

    def drafts(self, meeting: str) -> tuple[Draft, ...]:
        """Return the texts of a meeting that were typed and not filed."""
        return self._drafts.of(meeting)

    # The file

    def integrity_check(self) -> tuple[str, ...]:
        """Return what is wrong with the file, nothing where it is sound; reads all of it."""
        with self._database.driver() as driver:
            found = [row[0] for row in driver.execute("PRAGMA integrity_check")]
            broken = [f"{table}: {row}" for table, row, *_ in driver.execute("PRAGMA foreign_key_check")]
        return tuple(line for line in found if line != "ok") + tuple(broken)

    def _writable(self) -> None:
        if self.reason:
            raise ReadOnlyArchive(
                f"The archive can only be read. {self.reason}",
                place=str(self.path),
                remedy="Save a copy elsewhere to go on writing.",
            )
