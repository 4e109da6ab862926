"""Search: passages, and a full-text table over their words that triggers keep up to date."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlalchemy import Connection

_STATEMENTS = (
    """
    CREATE TABLE passages (
        passage INTEGER NOT NULL,
        meeting INTEGER NOT NULL,
        place VARCHAR NOT NULL,
        language VARCHAR NOT NULL,
        words VARCHAR NOT NULL,
        shown VARCHAR,
        PRIMARY KEY (passage),
        UNIQUE (meeting, place, language),
        FOREIGN KEY(meeting) REFERENCES meetings ("key") ON DELETE CASCADE
    )
    """,
    """
    CREATE VIRTUAL TABLE search USING fts5(
        words, content='passages', content_rowid='passage',
        tokenize='unicode61 remove_diacritics 0', prefix='1 2 3'
    )
    """,
    """
    CREATE TRIGGER passages_added AFTER INSERT ON passages BEGIN
        INSERT INTO search (rowid, words) VALUES (new.passage, new.words);
    END
    """,
    """
    CREATE TRIGGER passages_removed AFTER DELETE ON passages BEGIN
        INSERT INTO search (search, rowid, words) VALUES ('delete', old.passage, old.words);
    END
    """,
    """
    CREATE TRIGGER passages_changed AFTER UPDATE ON passages BEGIN
        INSERT INTO search (search, rowid, words) VALUES ('delete', old.passage, old.words);
        INSERT INTO search (rowid, words) VALUES (new.passage, new.words);
    END
    """,
)

REINDEX = True
"""What is in the archive already has to be indexed, once it is at the newest version."""


def migrate(connection: Connection) -> None:
    """Make the tables; they are filled by the program that knows them."""
    for statement in _STATEMENTS:
        connection.exec_driver_sql(statement)
