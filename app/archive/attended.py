"""Who attended what: the meetings of a person, and those in which an organisation took part."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from sqlalchemy import Connection, Row, Select, and_, literal, select, union

from app.archive.database import Database
from app.archive.listing import summaries_of
from app.archive.reading import collected
from app.archive.tables import LIVING, MEETING, meetings, metadata
from app.archive.values import Attended
from app.domain.model import Attendance, Role, Side
from app.domain.text import Text

_TABLES = metadata.tables
_PARTICIPANTS = _TABLES["participants"]
_ROLES = _TABLES["participants_roles"]
_ORGANISATIONS = _TABLES["organisations"]
_PARTIES = _TABLES["parties"]
_LED = _TABLES["parties_organisations"]
_MERGED = _TABLES["directory_merged"]


def meaning(id: str) -> Select[Any]:
    """Select the ids by which records may name an entry of the directory: its own, and those joined with it."""
    merged = select(_MERGED.c.gone).where(_MERGED.c.kept == id)
    return select(union(select(literal(id).label("id")), merged).subquery().c[0])


class Attendances:
    """Answers who was where."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def of_person(self, id: str) -> tuple[Attended, ...]:
        """Return the meetings of somebody of the directory, the newest first."""
        who = _PARTICIPANTS
        chosen = (
            select(who.c.meeting, who.c.id, who.c.attendance, _PARTIES.c.side)
            .join(meetings, meetings.c.key == who.c.meeting)
            .outerjoin(_PARTIES, and_(_PARTIES.c.meeting == who.c.meeting, _PARTIES.c.id == who.c.party))
            .where(LIVING, who.c.person.in_(meaning(id)))
        )
        with self._database.read() as connection:
            rows = connection.execute(chosen).all()
            roles = _roles(connection, rows)
            posts = _posts(connection, rows)
            summaries = summaries_of(connection, [row.meeting for row in rows])
        found = (
            Attended(
                summaries[row.meeting],
                row.id,
                Side(row.side) if row.side else None,
                roles.get((row.meeting, row.id), ()),
                Attendance(row.attendance),
                posts.get((row.meeting, row.id), Text()),
            )
            for row in rows
        )
        return _newest(found)

    def of_organisation(self, id: str) -> tuple[Attended, ...]:
        """Return the meetings in which an organisation of the directory stands, the newest first."""
        known = _ORGANISATIONS
        led = and_(_LED.c.meeting == known.c.meeting, _LED.c.value == known.c.id)
        party = and_(_PARTIES.c.meeting == _LED.c.meeting, _PARTIES.c.id == _LED.c.owner)
        chosen = (
            select(known.c.meeting, known.c.id, _PARTIES.c.side)
            .join(meetings, meetings.c.key == known.c.meeting)
            .outerjoin(_LED, led)
            .outerjoin(_PARTIES, party)
            .where(LIVING, known.c.entry.in_(meaning(id)))
        )
        with self._database.read() as connection:
            rows = {row.meeting: row for row in connection.execute(chosen)}
            summaries = summaries_of(connection, list(rows))
        return _newest(
            Attended(summaries[row.meeting], row.id, Side(row.side) if row.side else None)
            for row in rows.values()
        )


def _roles(connection: Connection, rows: Iterable[Row[Any]]) -> dict[tuple[int, str], tuple[Role, ...]]:
    found: dict[tuple[int, str], tuple[Role, ...]] = {}
    for row in rows:
        chosen = (
            select(_ROLES.c.value)
            .where(_ROLES.c.meeting == row.meeting, _ROLES.c.owner == row.id)
            .order_by(_ROLES.c.ordinal)
        )
        found[row.meeting, row.id] = tuple(map(Role, connection.execute(chosen).scalars()))
    return found


def _posts(connection: Connection, rows: Iterable[Row[Any]]) -> dict[Any, Text]:
    written = MEETING.texts
    cells = (written.c.language, written.c.source, written.c.text, written.c.state, written.c.of)
    said: list[Any] = []
    for row in rows:
        chosen = select(*cells).where(
            written.c.meeting == row.meeting, written.c.place == f"participants.{row.id}.post"
        )
        said += [((row.meeting, row.id), *found) for found in connection.execute(chosen)]
    return collected(said)


def _newest(found: Iterable[Attended]) -> tuple[Attended, ...]:
    return tuple(sorted(found, key=lambda each: each.meeting.date, reverse=True))
