"""The archive as the rest of the program sees it. What it is made of is loaded when one is opened."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from datetime import UTC, datetime, timedelta
from functools import cached_property
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Self

from app.archive.journal import Journal
from app.archive.values import (
    Attended,
    Backup,
    Commitment,
    Deleted,
    Draft,
    Filter,
    Found,
    Loaded,
    MeetingSummary,
    Standing,
)
from app.domain.directory import Directory
from app.domain.model import Blueprint, Meeting
from app.domain.unfiled import Unfiled

if TYPE_CHECKING:
    from app.archive.attended import Attendances
    from app.archive.backups import Backups
    from app.archive.blobs import Attachments
    from app.archive.blueprints import Blueprints
    from app.archive.commitments import Commitments, Wordings
    from app.archive.database import Database
    from app.archive.meetings import Meetings
    from app.archive.notes import Drafts, Settings
    from app.archive.people import People
    from app.archive.search import Search
    from app.archive.templates import Templates
    from app.archive.versions import Versions

Clock = Callable[[], datetime]


def _now() -> datetime:
    return datetime.now(UTC)


class Archive:
    """Everything kept: meetings, directory, templates, attachments, versions. Safe to use from any thread.

    Every method raises ArchiveError when the file cannot be used (ReadOnlyArchive where it must not be
    written); nothing is half written then.
    """

    def __init__(self, path: Path, database: Database, clock: Clock) -> None:
        self.path = path
        self.journal = Journal()
        self._database, self._clock = database, clock

    # Parts, each loaded when first asked for: the list of meetings needs none of them.

    @cached_property
    def _meetings(self) -> Meetings:
        from app.archive.meetings import Meetings

        return Meetings(self._database, self._clock)

    @cached_property
    def _people(self) -> People:
        from app.archive.people import People

        return People(self._database)

    @cached_property
    def _attendances(self) -> Attendances:
        from app.archive.attended import Attendances

        return Attendances(self._database)

    @cached_property
    def _drafts(self) -> Drafts:
        from app.archive.notes import Drafts

        return Drafts(self._database, self._clock)

    @cached_property
    def _commitments(self) -> Commitments:
        from app.archive.commitments import Commitments

        return Commitments(self._database)

    @cached_property
    def _blueprints(self) -> Blueprints:
        from app.archive.blueprints import Blueprints

        return Blueprints(self._database, self._meetings, self.journal)

    @cached_property
    def _search(self) -> Search:
        from app.archive.search import Search

        return Search(self._database)

    @cached_property
    def _backups(self) -> Backups:
        from app.archive.backups import Backups

        return Backups(self._database, self._clock)

    @cached_property
    def settings(self) -> Settings:
        """What the user chose, by name."""
        from app.archive.notes import Settings

        return Settings(self._database)

    @cached_property
    def attachments(self) -> Attachments:
        """Contents of files kept with meetings."""
        from app.archive.blobs import Attachments

        return Attachments(self._database)

    @cached_property
    def templates(self) -> Templates:
        """Templates of the house."""
        from app.archive.templates import Templates

        return Templates(self._database, self._clock, self.journal)

    @cached_property
    def versions(self) -> Versions:
        """Documents as they were exported."""
        from app.archive.versions import Versions

        return Versions(self._database, self._clock)

    @classmethod
    def open(cls, path: str | Path, *, read_only: bool = False, clock: Clock = _now) -> Self:
        """Open the archive at ``path``, making it if it is not there.

        One that only can be read, or was written by a newer version, is opened so and says why in ``reason``.
        Raises ArchiveError, NotAnArchive, NotFound (``read_only`` and no file).
        """
        from app.archive.opening import opened

        path = Path(path)
        return cls(path, opened(path, read_only=read_only, clock=clock), clock)

    def close(self) -> None:
        """Close the archive's file."""
        self._database.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_exception: object) -> None:
        self.close()

    @property
    def reason(self) -> str:
        """Why the archive can only be read, in a sentence; empty where it can be written."""
        return self._database.reason

    @property
    def read_only(self) -> bool:
        """Whether nothing can be written."""
        return bool(self.reason)

    # Meetings

    def meetings(self) -> tuple[MeetingSummary, ...]:
        """Return all meetings, pinned ones first, then the newest."""
        from app.archive.listing import listed

        with self._database.driver() as driver:
            return listed(driver)

    @staticmethod
    def prepare() -> None:
        """Load what the list of meetings could do without, on any thread."""
        for module in ("app.archive.meetings", "sqlalchemy.dialects.sqlite"):
            import_module(module)

    def load(self, id: str) -> Loaded:
        """Return the meeting of that id and its revision. Raises NotFound."""
        return self._meetings.load(id)

    def revision(self, id: str) -> int | None:
        """Return the meeting's revision, None where the archive does not hold it: one quick look."""
        return self._meetings.revision(id)

    def save(
        self,
        before: Meeting | None,
        after: Meeting,
        revision: int = 0,
        *,
        unfiled: Collection[Unfiled] = (),
    ) -> int:
        """Write what differs from ``before`` (None: a new meeting) and return the new revision.

        ``unfiled`` is kept along with it, so that a line is never both filed and not, nor neither. Raises
        StaleSave when the archive is no longer at ``revision``; then nothing is written.
        """
        return self._meetings.save(before, after, revision, unfiled=unfiled)

    def delete(self, id: str, name: object = "Delete meeting") -> Deleted:
        """Take a meeting out of sight; `restore_deleted` or `undo` brings it back. Raises NotFound."""
        deleted = self._meetings.delete(id)
        self.journal.did(name, lambda: self._meetings.restore(id), lambda: self._meetings.delete(id))
        return deleted

    def restore_deleted(self, deleted: Deleted) -> None:
        """Bring a deleted meeting back. Raises NotFound when it has been purged."""
        self._meetings.restore(deleted.id)

    def deleted(self) -> tuple[Deleted, ...]:
        """Return the deleted meetings that can be brought back, the last one first."""
        return self._meetings.deleted()

    def purge(self, age: timedelta = timedelta(days=30)) -> int:
        """Remove for good what was deleted longer ago than ``age``; return how many meetings it was."""
        return self._meetings.purge(age)

    def next_number(self, organisation: str, year: int) -> int:
        """Return the number of minutes after the highest of that organisation and year.

        ``organisation`` is its directory id, or its name in lower case where it has none.
        """
        return self._meetings.next_number(organisation, year)

    # Directory

    def directory(self) -> Directory:
        """Return the organisations and people kept across meetings, the same object while nothing changed."""
        return self._people.load()

    def save_directory(
        self, before: Directory, after: Directory, name: object = "Change directory", *, joins: str = ""
    ) -> None:
        """Write what differs from ``before``, as a step of that name that can be undone.

        Saves in a row with the same ``joins`` (the keys of one burst of typing) are one step. Raises StaleSave
        when the archive no longer holds ``before``.
        """
        if self._people.save(before, after):
            save = self._people.save
            first = self.journal.joined(joins) or before
            self.journal.did(
                name, lambda: save(after, first), lambda: save(first, after), joins=joins, before=first
            )

    def attended(self, person: str) -> tuple[Attended, ...]:
        """Return the meetings of a person of the directory, the newest first."""
        return self._attendances.of_person(person)

    def took_part(self, organisation: str) -> tuple[Attended, ...]:
        """Return the meetings in which an organisation of the directory took part, the newest first."""
        return self._attendances.of_organisation(organisation)

    # Drafts

    def keep_unfiled(self, *unfiled: Unfiled) -> None:
        """Keep texts that are not yet filed; an empty one is forgotten."""
        self._drafts.put(unfiled)

    def drafts(self, meeting: str) -> tuple[Draft, ...]:
        """Return the texts of a meeting that were typed and not filed."""
        return self._drafts.of(meeting)

    # Search

    def search(
        self, typed: str, chosen: Filter | None = None, *, limit: int = 30, per_meeting: int = 3
    ) -> tuple[Found, ...]:
        """Return the newest ``limit`` meetings in which something holds all the words typed.

        Where nothing holds them all, meetings in which each stands somewhere. Words are found in any form,
        Chinese by characters or pinyin; the last word may be only begun.
        """
        return self._search.find(typed, chosen or Filter(), limit, per_meeting)

    def hurry(self) -> None:
        """Let no save wait for the dictionaries of the search, until `prepare_search` is done."""
        self._database.hurried = True

    def prepare_search(self) -> None:
        """Load the dictionaries of the search, half a second's work, and read what saves have left to them."""
        self._search.prepare()

    def rebuild_search(self, progress: Callable[[int, int], object] | None = None) -> None:
        """Index everything anew; ``progress`` hears after how many of how many meetings it is."""
        self._search.rebuild(progress)

    def filtered(self, chosen: Filter) -> frozenset[str]:
        """Return the ids of the meetings that a filter lets through."""
        return self._search.meetings(chosen)

    def with_participant(self, name: str) -> frozenset[str]:
        """Return the ids of the meetings in which somebody of that name took part, in any script or form."""
        return self._search.with_participant(name)

    def commitments(self, chosen: Filter | None = None) -> tuple[Commitment, ...]:
        """Return what was agreed in all meetings (or those of a filter), the earliest due first."""
        return self._commitments.whole(self.standing(chosen))

    def standing(self, chosen: Filter | None = None) -> tuple[Standing, ...]:
        """Return what was agreed in brief, in the order of `commitments`: quick where there are thousands."""
        return self._commitments.standing(chosen or Filter())

    def commitments_of(self, standing: Sequence[Standing]) -> tuple[Commitment, ...]:
        """Return all that is known of some of what stands agreed, in their order."""
        return self._commitments.whole(standing)

    def wordings(self) -> Wordings:
        """Return what looks commitments up by their words, in any form, at each key."""
        return self._commitments.wordings()

    # Blueprints

    def blueprints(self) -> tuple[Blueprint, ...]:
        """Return the skeletons that meetings are begun from, by name."""
        return self._blueprints.list()

    def save_blueprint(self, blueprint: Blueprint) -> None:
        """Keep a blueprint, in place of one of the same id."""
        self._blueprints.save(blueprint)

    def delete_blueprint(self, id: str) -> None:
        """Take a blueprint out of sight; `undo` brings it back. Raises NotFound."""
        self._blueprints.delete(id)

    # Undo of what is not part of a meeting

    def undo(self) -> str:
        """Take back the last change to the directory, the templates or the list of meetings; return its name.

        Returns an empty string when there is none. Raises StaleSave when another writer overtook it.
        """
        return self.journal.undo()

    def redo(self) -> str:
        """Make again what was undone last; return its name, as `undo`."""
        return self.journal.redo()

    # The file

    def backup(self, to: str | Path) -> Backup:
        """Copy the archive to the file ``to`` while it is in use. Raises ProtocolistError."""
        return self._backups.copy(Path(to))

    def daily_backup(self) -> Backup | None:
        """Make the backup of today unless there is one, and remove old ones.

        Kept are those of 7 days, and the first of each of 4 weeks and 12 months.
        """
        return self._backups.daily()

    def tend(self) -> Backup | None:
        """Do what is due each day, at leisure: today's backup, then remove for good what was deleted long ago."""
        if self.read_only:
            return None
        made = self.daily_backup()
        self.purge()
        return made

    def backups(self) -> tuple[Backup, ...]:
        """Return the backups beside the archive, the newest first."""
        return self._backups.list()

    def restore(self, backup: Backup | str | Path) -> Backup:
        """Put a backup in the archive's place and return the copy of what was there before.

        The backup is looked at first; ArchiveError leaves the archive unchanged. What was open has to be
        loaded again, and the steps to undo are forgotten.
        """
        saved = self._backups.restore(Path(backup.path if isinstance(backup, Backup) else backup))
        self.journal.clear()
        return saved

    def integrity_check(self) -> tuple[str, ...]:
        """Return what is wrong with the file, nothing where it is sound; reads all of it."""
        with self._database.driver() as driver:
            found = [row[0] for row in driver.execute("PRAGMA integrity_check")]
            broken = [f"{table}: {row}" for table, row, *_ in driver.execute("PRAGMA foreign_key_check")]
        return (*(line for line in found if line != "ok"), *broken, *self._search.faults())
