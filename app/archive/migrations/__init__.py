"""How an archive comes from one version to the next: a module each, never changed once released."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.archive.migrations import m0001_first, m0002_search, m0003_merged, m0004_held

if TYPE_CHECKING:
    from sqlalchemy import Connection

MIGRATIONS = (m0001_first, m0002_search, m0003_merged, m0004_held)
VERSION = len(MIGRATIONS)


def migrate(connection: Connection, version: int, until: int = VERSION) -> None:
    """Bring an archive of ``version`` (0: empty) to ``until``, inside the caller's transaction."""
    pending = MIGRATIONS[version:until]
    for migration in pending:
        migration.migrate(connection)
    connection.exec_driver_sql(f"PRAGMA user_version = {until}")
    if version and any(hasattr(migration, "REINDEX") for migration in pending):
        from app.archive.indexing import rebuild

        rebuild(connection)
