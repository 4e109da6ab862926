"""What an edited paragraph of a press release was written from, and what she says that her texts do not tell."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlalchemy import Connection

_STATEMENTS = (
    """
    CREATE TABLE press_paragraphs_sources (
        meeting INTEGER NOT NULL,
        owner VARCHAR NOT NULL,
        ordinal INTEGER NOT NULL,
        value VARCHAR NOT NULL,
        PRIMARY KEY (meeting, owner, ordinal),
        FOREIGN KEY(meeting, owner) REFERENCES press_paragraphs (meeting, id) DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY(meeting) REFERENCES meetings ("key") ON DELETE CASCADE
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE meeting_press_cleared (
        meeting INTEGER NOT NULL,
        ordinal INTEGER NOT NULL,
        value VARCHAR NOT NULL,
        PRIMARY KEY (meeting, ordinal),
        FOREIGN KEY(meeting) REFERENCES meetings ("key") ON DELETE CASCADE
    ) WITHOUT ROWID
    """,
)


def migrate(connection: Connection) -> None:
    """Make the tables; paragraphs that were edited before are known by their words alone."""
    for statement in _STATEMENTS:
        connection.exec_driver_sql(statement)
