"""Drafts not yet filed into the record, and settings that belong to the archive."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime

from sqlalchemy import Connection, delete, select
from sqlalchemy.dialects.sqlite import insert

from app.archive.database import Database
from app.archive.tables import drafts
from app.archive.tables import settings as table
from app.archive.values import Draft
from app.domain.unfiled import Unfiled


class Drafts:
    """Texts that were typed and not filed, by meeting and place."""

    def __init__(self, database: Database, clock: Callable[[], datetime]) -> None:
        self._database = database
        self._clock = clock

    def put(self, unfiled: Iterable[Unfiled]) -> None:
        """Keep texts with their carets in place of what was there; an empty text removes it."""
        with self._database.write() as connection:
            put(connection, unfiled, self._clock())

    def of(self, meeting: str) -> tuple[Draft, ...]:
        """Return the drafts of a meeting by place."""
        with self._database.read() as connection:
            rows = connection.execute(
                select(drafts).where(drafts.c.meeting == meeting).order_by(drafts.c.place)
            )
            return tuple(
                Draft(m, p, text, caret, modified=datetime.fromisoformat(t)) for m, p, text, caret, t in rows
            )


def put(connection: Connection, unfiled: Iterable[Unfiled], now: datetime) -> None:
    """Keep texts in a transaction that may write more; an empty one removes what was there."""
    for each in unfiled:
        if each.text:
            cells = {"text": each.text, "caret": each.caret, "modified": now.isoformat()}
            statement = insert(drafts).values(meeting=each.meeting, place=each.place, **cells)
            connection.execute(statement.on_conflict_do_update(set_=cells))
        else:
            gone = delete(drafts).where(drafts.c.meeting == each.meeting, drafts.c.place == each.place)
            connection.execute(gone)


class Settings:
    """Values by name that travel with the archive."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def get(self, name: str, default: str = "") -> str:
        """Return the value of that name, or ``default``."""
        with self._database.read() as connection:
            found = connection.execute(select(table.c.value).where(table.c.name == name)).scalar()
        return default if found is None else str(found)

    def put(self, name: str, value: str) -> None:
        """Keep ``value`` under that name."""
        statement = insert(table).values(name=name, value=value)
        with self._database.write() as connection:
            connection.execute(statement.on_conflict_do_update(set_={"value": value}))

    def all(self) -> dict[str, str]:
        """Return every value by name."""
        with self._database.read() as connection:
            return {name: value for name, value in connection.execute(select(table))}
