"""What can go wrong with an archive, each with a sentence and a remedy."""

from __future__ import annotations

from app.errors import ProtocolistError


class ArchiveError(ProtocolistError):
    """Say why the archive could not be opened, read or written; nothing in it has changed."""


class NotAnArchive(ArchiveError):
    """The file is something else, or so damaged that it cannot be read."""


class ReadOnlyArchive(ArchiveError):
    """The archive can be read and not written."""


class NotFound(ArchiveError):
    """The archive holds nothing of that id."""


class StaleSave(ArchiveError):
    """Somebody else saved in the meantime; the save was refused so that nothing of theirs is lost.

    ``current`` is the revision now in the archive, None where the record has been deleted.
    """

    def __init__(self, sentence: str, *, current: int | None, place: str | None = None) -> None:
        remedy = "Reload it and make your changes again, or keep yours as a copy."
        super().__init__(sentence, place=place, remedy=remedy)
        self.current = current
