"""How an archive comes from one version to the next: a module each, never changed once released."""

from __future__ import annotations

from sqlalchemy import Connection

from app.archive.migrations import m0001_first

MIGRATIONS = (m0001_first,)
VERSION = len(MIGRATIONS)


def migrate(connection: Connection, version: int) -> None:
    """Bring an archive of ``version`` (0: empty) to VERSION, inside the caller's transaction."""
    for migration in MIGRATIONS[version:]:
        migration.migrate(connection)
    connection.exec_driver_sql(f"PRAGMA user_version = {VERSION}")
