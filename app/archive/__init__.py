"""What is kept across sessions. Importing this loads no database; opening an archive does."""

from app.archive.archive import Archive
from app.archive.errors import ArchiveError, NotAnArchive, NotFound, ReadOnlyArchive, StaleSave
from app.archive.values import (
    Attended,
    Backup,
    Commitment,
    Deleted,
    DocumentVersion,
    Draft,
    Filter,
    Found,
    Hit,
    HouseTemplate,
    Loaded,
    MeetingSummary,
    Partner,
    Standing,
    TemplateVersion,
)

__all__ = [
    "Archive",
    "ArchiveError",
    "Attended",
    "Backup",
    "Commitment",
    "Deleted",
    "DocumentVersion",
    "Draft",
    "Filter",
    "Found",
    "Hit",
    "HouseTemplate",
    "Loaded",
    "MeetingSummary",
    "NotAnArchive",
    "NotFound",
    "Partner",
    "ReadOnlyArchive",
    "StaleSave",
    "Standing",
    "TemplateVersion",
]
