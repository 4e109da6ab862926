"""Entries of the directory that were joined with others, by their old ids."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlalchemy import Connection


def migrate(connection: Connection) -> None:
    """Make the table; nothing was merged before."""
    connection.exec_driver_sql(
        """
        CREATE TABLE directory_merged (
            directory INTEGER NOT NULL,
            ordinal INTEGER NOT NULL,
            gone VARCHAR NOT NULL,
            kept VARCHAR NOT NULL,
            PRIMARY KEY (directory, ordinal),
            FOREIGN KEY(directory) REFERENCES directory ("key") ON DELETE CASCADE
        ) WITHOUT ROWID
        """
    )
