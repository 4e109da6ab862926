"""Skeletons of meetings, kept as meetings that no list shows."""

from __future__ import annotations

from sqlalchemy import select

from app.archive.database import Database
from app.archive.errors import NotFound
from app.archive.journal import Journal
from app.archive.meetings import Meetings
from app.archive.tables import meetings
from app.domain.model import Blueprint


class Blueprints:
    """The archive's blueprints."""

    def __init__(self, database: Database, records: Meetings, journal: Journal) -> None:
        self._database = database
        self._meetings = records
        self._journal = journal

    def list(self) -> tuple[Blueprint, ...]:
        """Return the blueprints by name."""
        named = (
            select(meetings.c.id, meetings.c.blueprint)
            .where(meetings.c.blueprint.is_not(None), meetings.c.deleted.is_(None))
            .order_by(meetings.c.blueprint, meetings.c.key)
        )
        with self._database.read() as connection:
            rows = connection.execute(named).all()
        return tuple(Blueprint(id, name, self._meetings.load(id).meeting) for id, name in rows)

    def save(self, blueprint: Blueprint) -> None:
        """Keep a blueprint, in place of one of the same id."""
        try:
            loaded = self._meetings.load(blueprint.id)
        except NotFound:
            self._meetings.save(None, blueprint.skeleton, 0, blueprint.name)
        else:
            self._meetings.save(loaded.meeting, blueprint.skeleton, loaded.revision, blueprint.name)

    def delete(self, id: str) -> None:
        """Take a blueprint out of sight. Raises NotFound."""
        records = self._meetings
        records.delete(id)
        self._journal.did("Delete blueprint", lambda: records.restore(id), lambda: records.delete(id))
