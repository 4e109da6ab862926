"""Drafts not yet filed into the record, and settings that belong to the archive."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from sqlalchemy import delete, select
from sqlalchemy.dialects.sqlite import insert

from app.archive.database import Database
from app.archive.tables import drafts
from app.archive.tables import settings as table
from app.archive.values import Draft


class Drafts:
    """Texts that were typed and not filed, by meeting and place."""

    def __init__(self, database: Database, clock: Callable[[], datetime]) -> None:
        self._database = database
        self._clock = clock

    def put(self, meeting: str, place: str, text: str, caret: int) -> None:
        """Keep ``text`` with its caret in place of what was there; an empty text removes it."""
        where = (drafts.c.meeting == meeting, drafts.c.place == place)
        with self._database.write() as connection:
            if not text:
                connection.execute(delete(drafts).where(*where))
                return
            cells = {"text": text, "caret": caret, "modified": self._clock().isoformat()}
            statement = insert(drafts).values(meeting=meeting, place=place, **cells)
            connection.execute(statement.on_conflict_do_update(set_=cells))

    def of(self, meeting: str) -> tuple[Draft, ...]:
        """Return the drafts of a meeting by place."""
        with self._database.read() as connection:
            rows = connection.execute(
                select(drafts).where(drafts.c.meeting == meeting).order_by(drafts.c.place)
            )
            return tuple(Draft(m, p, text, caret, datetime.fromisoformat(t)) for m, p, text, caret, t in rows)


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
