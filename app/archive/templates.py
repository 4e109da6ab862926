"""Templates of the house: each version a set of files, none ever overwritten."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, func, insert, select, update

from app.archive.blobs import content, keep
from app.archive.database import Database
from app.archive.errors import NotFound
from app.archive.journal import Journal
from app.archive.tables import template_files as files
from app.archive.tables import template_versions as versions
from app.archive.tables import templates as table
from app.archive.values import HouseTemplate, TemplateVersion

_NEWEST = (
    select(versions.c.template, func.max(versions.c.version).label("version"))
    .group_by(versions.c.template)
    .subquery()
)
_CHOSEN = (
    select(table, versions.c.version, versions.c.created.label("modified"))
    .join(_NEWEST, _NEWEST.c.template == table.c.id)
    .join(versions, (versions.c.template == table.c.id) & (versions.c.version == _NEWEST.c.version))
    .where(table.c.deleted.is_(None))
    .order_by(table.c.document, table.c.name, table.c.id)
)


class Templates:
    """The templates of the house, with their versions."""

    def __init__(self, database: Database, clock: Callable[[], datetime], journal: Journal) -> None:
        self._database = database
        self._clock = clock
        self._journal = journal

    def list(self) -> tuple[HouseTemplate, ...]:
        """Return the templates by document and name."""
        with self._database.read() as connection:
            return tuple(_template(row) for row in connection.execute(_CHOSEN))

    def get(self, id: str) -> HouseTemplate:
        """Return the template of that id. Raises NotFound."""
        with self._database.read() as connection:
            row = connection.execute(_CHOSEN.where(table.c.id == id)).first()
        if row is None:
            raise _not_found(id)
        return _template(row)

    def add(
        self,
        id: str,
        name: str,
        document: str,
        languages: tuple[str, ...],
        content: Mapping[str, bytes],
        note: str = "",
    ) -> HouseTemplate:
        """Keep a new template: what document it makes, in which languages, and its files by name."""
        now = self._clock().isoformat()
        cells = {"name": name, "document": document, "languages": "+".join(languages), "created": now}
        with self._database.write() as connection:
            connection.execute(insert(table).values(id=id, **cells))
            self._version(connection, id, 1, content, note)
        self._did("Add template", id, {"deleted": now}, {"deleted": None})
        return self.get(id)

    def change(self, id: str, content: Mapping[str, bytes], note: str = "") -> int:
        """Keep a new version and return its number; files equal to the newest make none. Raises NotFound."""
        old = self.files(id)
        newest = self._again(id, content, note)
        if dict(content) != old:
            new = dict(content)
            self._journal.did(
                "Change template", lambda: self._again(id, old, note), lambda: self._again(id, new, note)
            )
        return newest

    def _again(self, id: str, content: Mapping[str, bytes], note: str) -> int:
        with self._database.write() as connection:
            newest = _newest(connection, id)
            kept = {name: keep(connection, data) for name, data in content.items()}
            if kept == _files(connection, id, newest):
                return newest
            self._version(connection, id, newest + 1, content, note)
        return newest + 1

    def versions(self, id: str) -> tuple[TemplateVersion, ...]:
        """Return the versions of a template, the newest first."""
        chosen = select(versions).where(versions.c.template == id).order_by(versions.c.version.desc())
        with self._database.read() as connection:
            return tuple(
                TemplateVersion(
                    id, row.version, datetime.fromisoformat(row.created), row.note,
                    _files(connection, id, row.version),
                )
                for row in connection.execute(chosen).all()
            )  # fmt: skip

    def files(self, id: str, version: int | None = None) -> dict[str, bytes]:
        """Return the files of a version, the newest where None. Raises NotFound."""
        with self._database.read() as connection:
            found = _files(connection, id, _newest(connection, id) if version is None else version)
            if not found:
                raise _not_found(id)
            return {name: content(connection, sha256) for name, sha256 in found.items()}

    def revert(self, id: str, version: int) -> int:
        """Make an earlier version the newest again, as a new one; return its number. Raises NotFound."""
        return self.change(id, self.files(id, version), f"{version}")

    def describe(self, id: str, name: str, document: str, languages: tuple[str, ...]) -> None:
        """Say anew what the template is. Raises NotFound."""
        old = self.get(id)
        before = {"name": old.name, "document": old.document, "languages": "+".join(old.languages)}
        after = {"name": name, "document": document, "languages": "+".join(languages)}
        self._set(id, after)
        self._did("Rename template", id, before, after)

    def delete(self, id: str) -> None:
        """Take the template out of sight. Raises NotFound."""
        cells = {"deleted": self._clock().isoformat()}
        self._set(id, cells)
        self._did("Delete template", id, {"deleted": None}, cells)

    def restore(self, id: str) -> None:
        """Bring a deleted template back. Raises NotFound."""
        self._set(id, {"deleted": None})

    def _did(self, name: str, id: str, before: dict[str, Any], after: dict[str, Any]) -> None:
        self._journal.did(name, lambda: self._set(id, before), lambda: self._set(id, after))

    def _set(self, id: str, cells: dict[str, Any]) -> None:
        with self._database.write() as connection:
            if not connection.execute(update(table).where(table.c.id == id).values(cells)).rowcount:
                raise _not_found(id)

    def _version(
        self, connection: Connection, id: str, number: int, content: Mapping[str, bytes], note: str
    ) -> None:
        cells = {"created": self._clock().isoformat(), "note": note}
        connection.execute(insert(versions).values(template=id, version=number, **cells))
        for name, data in content.items():
            kept = {"name": name, "sha256": keep(connection, data)}
            connection.execute(insert(files).values(template=id, version=number, **kept))


def _newest(connection: Connection, id: str) -> int:
    found = connection.execute(select(func.max(versions.c.version)).where(versions.c.template == id)).scalar()
    if found is None:
        raise _not_found(id)
    return int(found)


def _files(connection: Connection, id: str, version: int) -> dict[str, str]:
    where = (files.c.template == id, files.c.version == version)
    rows = connection.execute(select(files.c.name, files.c.sha256).where(*where).order_by(files.c.name))
    return {name: sha256 for name, sha256 in rows}


def _template(row: Any) -> HouseTemplate:
    return HouseTemplate(
        id=row.id,
        name=row.name,
        document=row.document,
        languages=tuple(row.languages.split("+")),
        version=row.version,
        modified=datetime.fromisoformat(row.modified),
    )


def _not_found(id: str) -> NotFound:
    return NotFound("The archive does not hold this template.", place=id)
