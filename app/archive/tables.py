"""The tables of the archive as this version knows them; a migration has made each."""

from __future__ import annotations

from sqlalchemy import (
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    UniqueConstraint,
)

from app.archive.shapes import aggregate, cells_of, columns
from app.domain.directory import Directory
from app.domain.model import Meeting

metadata = MetaData()


def _text(name: str, *, key: bool = False) -> Column[str]:
    return Column(name, String, nullable=False, primary_key=key)


def _number(name: str, *, key: bool = False) -> Column[int]:
    return Column(name, Integer, nullable=False, primary_key=key)


def _of_meeting(*, key: bool) -> Column[int]:
    reference = ForeignKey("meetings.key", ondelete="CASCADE")
    return Column("meeting", Integer, reference, nullable=False, primary_key=key)


# Beside the record's own columns: the archive's, and what the list of meetings shows of it.
meetings = Table(
    "meetings",
    metadata,
    Column("key", Integer, primary_key=True),
    *columns(cells_of(Meeting)),
    _number("revision"),
    _text("created"),
    _text("modified"),
    Column("deleted", String),
    Column("blueprint", String),
    _text("date"),
    _number("participants"),
    _number("entries"),
    _number("proposals"),
    _number("agreed"),
    UniqueConstraint("id"),
)

LIVING = meetings.c.deleted.is_(None) & meetings.c.blueprint.is_(None)
"""Of meetings that are neither deleted nor the skeleton of a blueprint."""

directory = Table("directory", metadata, Column("key", Integer, primary_key=True), _number("revision"))

MEETING = aggregate(metadata, Meeting, meetings, "meeting")
DIRECTORY = aggregate(metadata, Directory, directory, "directory", prefix="directory_")

# By what meetings and commitments are looked for.
for _table, _column in (
    ("organisations", "entry"),
    ("participants", "person"),
    ("proposals", "status"),
    ("attachments", "sha256"),
):
    Index(f"{_table}_by_{_column}", metadata.tables[_table].c[_column])

# What the list of meetings says in each language; derived from the record when it is saved.
summaries = Table(
    "summaries",
    metadata,
    _of_meeting(key=True),
    _text("language", key=True),
    _text("title"),
    _text("parties"),
    _number("source"),
    sqlite_with_rowid=False,
)

# What can be searched (see `indexing`); triggers keep the full-text table `search` beside it.
passages = Table(
    "passages",
    metadata,
    Column("passage", Integer, primary_key=True),
    Column("meeting", Integer, ForeignKey("meetings.key", ondelete="CASCADE"), nullable=False),
    _text("place"),
    _text("language"),
    _text("words"),
    Column("shown", String),
    UniqueConstraint("meeting", "place", "language"),
)

# The number of each meeting's minutes, by the organisation that keeps the count.
numbers = Table(
    "numbers",
    metadata,
    _of_meeting(key=True),
    _text("organisation"),
    _number("year"),
    _number("number"),
)

# A draft may be older than the first save of its meeting, so it names the meeting by id.
drafts = Table(
    "drafts",
    metadata,
    _text("meeting", key=True),
    _text("place", key=True),
    _text("text"),
    _number("caret"),
    _text("modified"),
    sqlite_with_rowid=False,
)

settings = Table("settings", metadata, _text("name", key=True), _text("value"), sqlite_with_rowid=False)

blobs = Table(
    "blobs",
    metadata,
    Column("key", Integer, primary_key=True),
    _text("sha256"),
    _number("size"),
    Column("content", LargeBinary, nullable=False),
    UniqueConstraint("sha256"),
)

templates = Table(
    "templates",
    metadata,
    _text("id", key=True),
    _text("name"),
    _text("document"),
    _text("languages"),
    _text("created"),
    Column("deleted", String),
    sqlite_with_rowid=False,
)

template_versions = Table(
    "template_versions",
    metadata,
    Column("template", String, ForeignKey("templates.id", ondelete="CASCADE"), primary_key=True),
    _number("version", key=True),
    _text("created"),
    _text("note"),
    sqlite_with_rowid=False,
)

template_files = Table(
    "template_files",
    metadata,
    Column("template", String, ForeignKey("templates.id", ondelete="CASCADE"), primary_key=True),
    _number("version", key=True),
    _text("name", key=True),
    _text("sha256"),
    sqlite_with_rowid=False,
)

# The record as it was is a blob: its JSON, found by ``record``.
versions = Table(
    "document_versions",
    metadata,
    _of_meeting(key=True),
    _number("number", key=True),
    _text("created"),
    _text("template"),
    _text("template_sha256"),
    _text("language"),
    _text("keeper"),
    _text("path"),
    _text("sha256"),
    _text("record"),
    _number("revision"),
    sqlite_with_rowid=False,
)
