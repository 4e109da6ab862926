"""The first archive."""

from sqlalchemy import Connection

from app.archive.tables import metadata


def migrate(connection: Connection) -> None:
    """Make the tables of an empty archive."""
    metadata.create_all(connection, [t for t in metadata.sorted_tables if t.name != "passages"])
