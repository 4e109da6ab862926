"""Exported documents, each with the record as it was."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

from sqlalchemy import Select, func, insert, select

from app.archive.blobs import content, keep
from app.archive.database import Database
from app.archive.errors import NotFound
from app.archive.tables import meetings
from app.archive.tables import versions as table
from app.archive.values import DocumentVersion
from app.domain import codec
from app.domain.model import Meeting

_CELLS = tuple(column for column in table.columns if column.name != "meeting")


class Versions:
    """The exported documents of all meetings."""

    def __init__(self, database: Database, clock: Callable[[], datetime]) -> None:
        self._database = database
        self._clock = clock

    def add(
        self,
        meeting: Meeting,
        *,
        template: str,
        language: str,
        path: str,
        sha256: str,
        keeper: str = "",
        template_sha256: str = "",
    ) -> DocumentVersion:
        """Note that ``meeting`` was exported as the file ``path`` with that hash, and keep the record as it is.

        Raises NotFound for a meeting that was never saved.
        """
        with self._database.write() as connection:
            row = connection.execute(
                select(meetings.c.key, meetings.c.revision).where(meetings.c.id == meeting.id)
            ).one_or_none()
            if row is None:
                raise NotFound("The archive does not hold this meeting.", place=meeting.id)
            last = connection.execute(select(func.max(table.c.number)).where(table.c.meeting == row.key))
            cells = {
                "number": int(last.scalar() or 0) + 1,
                "created": self._clock().isoformat(),
                "template": template,
                "template_sha256": template_sha256,
                "language": language,
                "keeper": keeper,
                "path": path,
                "sha256": sha256,
                "record": keep(connection, codec.dumps(meeting).encode()),
                "revision": row.revision,
            }
            connection.execute(insert(table).values(meeting=row.key, **cells))
            made = _chosen().where(table.c.meeting == row.key, table.c.number == cells["number"])
            return _version(connection.execute(made).one()._asdict())

    def list(self, meeting: str) -> tuple[DocumentVersion, ...]:
        """Return the exports of a meeting, the newest first."""
        return self._found(_chosen().where(meetings.c.id == meeting).order_by(table.c.number.desc()))

    def of_file(self, path: str) -> DocumentVersion | None:
        """Return the last export to the file ``path``, or None."""
        newest = _chosen().where(table.c.path == path).order_by(table.c.created.desc()).limit(1)
        return next(iter(self._found(newest)), None)

    def record(self, version: DocumentVersion) -> Meeting:
        """Return the record as it was when the document was made."""
        with self._database.read() as connection:
            return codec.loads(content(connection, version.record).decode())

    def _found(self, chosen: Select[Any]) -> tuple[DocumentVersion, ...]:
        with self._database.read() as connection:
            return tuple(_version(row._asdict()) for row in connection.execute(chosen))


def _chosen() -> Select[Any]:
    other = table.alias()
    same = (other.c[name] == table.c[name] for name in ("meeting", "template", "language", "keeper"))
    edition = select(func.count()).where(*same, other.c.number <= table.c.number).scalar_subquery()
    chosen = select(meetings.c.id, *_CELLS, edition.label("edition"))
    return chosen.join(meetings, meetings.c.key == table.c.meeting)


def _version(cells: dict[str, Any]) -> DocumentVersion:
    created = datetime.fromisoformat(cells["created"])
    rest = {name: value for name, value in cells.items() if name not in ("id", "created")}
    return DocumentVersion(meeting=cells["id"], created=created, **rest)
