"""Contents of files, each kept once and found by its SHA-256."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from pathlib import Path

from sqlalchemy import Connection, delete, select, union
from sqlalchemy.dialects.sqlite import insert

from app.archive import tables
from app.archive.database import Database, among
from app.archive.errors import NotFound
from app.archive.tables import blobs
from app.files import refused, write_beside


class Attachments:
    """The files of meetings, logos and photos."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, content: bytes) -> str:
        """Keep ``content`` and return its SHA-256 in hexadecimal; what is there already is not kept twice."""
        with self._database.write() as connection:
            return keep(connection, content)

    def add_file(self, path: Path) -> str:
        """Keep the content of the file at ``path`` and return its SHA-256. Raises ProtocolistError."""
        try:
            content = path.read_bytes()
        except OSError as error:
            raise refused(path, error) from error
        return self.add(content)

    def read(self, sha256: str) -> bytes:
        """Return the content of that hash. Raises NotFound."""
        with self._database.read() as connection:
            return content(connection, sha256)

    def write(self, sha256: str, path: Path) -> None:
        """Write the content of that hash to ``path``. Raises NotFound, ProtocolistError."""
        write_beside(path, self.read(sha256))

    def missing(self, hashes: Iterable[str]) -> frozenset[str]:
        """Return those of ``hashes`` whose content is not kept."""
        asked = frozenset(hashes)
        with self._database.read() as connection:
            found = connection.execute(select(blobs.c.sha256).where(among(blobs.c.sha256, asked))).scalars()
            return asked.difference(found)


def keep(connection: Connection, content: bytes) -> str:
    """Keep ``content`` unless it is there, and return its hash."""
    sha256 = hashlib.sha256(content).hexdigest()
    values = {"sha256": sha256, "size": len(content), "content": content}
    connection.execute(insert(blobs).values(values).on_conflict_do_nothing())
    return sha256


def content(connection: Connection, sha256: str) -> bytes:
    """Return the content of that hash. Raises NotFound."""
    found = connection.execute(select(blobs.c.content).where(blobs.c.sha256 == sha256)).scalar()
    if found is None:
        raise NotFound("The archive does not hold the content of this file.", place=sha256)
    return bytes(found)


def sweep(connection: Connection) -> int:
    """Remove the contents that nothing names any more; return how many."""
    named = tables.metadata.tables
    used = union(
        select(named["attachments"].c.sha256),
        select(named["organisations"].c.logo),
        select(named["directory_organisations"].c.logo),
        select(named["directory_people"].c.photo),
        select(tables.template_files.c.sha256),
        select(tables.versions.c.record),
    )
    return connection.execute(delete(blobs).where(blobs.c.sha256.not_in(used))).rowcount
