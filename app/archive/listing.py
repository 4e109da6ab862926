"""The list of meetings: a line of each, from what was derived when it was saved."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, func, select

from app.archive.database import among
from app.archive.tables import meetings, summaries
from app.archive.values import MeetingSummary
from app.domain.model import Status

LIVING = meetings.c.deleted.is_(None) & meetings.c.blueprint.is_(None)
"""Of meetings that are neither deleted nor the skeleton of a blueprint."""

_STATUSES = {status.value: status for status in Status}
_LINE = func.json_array(summaries.c.language, summaries.c.title, summaries.c.parties, summaries.c.source)
_LINES = select(func.json_group_array(_LINE)).where(summaries.c.meeting == meetings.c.key).scalar_subquery()
_CELLS = (
    "key",
    "id",
    "date",
    "status",
    "number",
    "pinned",
    "sample",
    "modified",
    "revision",
    "participants",
    "entries",
    "proposals",
    "agreed",
)
_CHOSEN = select(*(meetings.c[name] for name in _CELLS), _LINES)


def listed(connection: Connection) -> tuple[MeetingSummary, ...]:
    """Return all meetings, pinned ones first, then the newest."""
    order = (meetings.c.pinned.desc(), meetings.c.date.desc(), meetings.c.modified.desc(), meetings.c.key)
    rows = connection.execute(_CHOSEN.where(LIVING).order_by(*order)).all()
    return tuple(_summary(row) for row in rows)


def summaries_of(connection: Connection, keys: Sequence[int]) -> dict[int, MeetingSummary]:
    """Return some meetings by their keys."""
    rows = connection.execute(_CHOSEN.where(among(meetings.c.key, keys))).all()
    return {row[0]: _summary(row) for row in rows}


def _summary(row: Any) -> MeetingSummary:
    _key, id, date, status, number, pinned, sample, modified, *rest = row
    time = datetime.fromisoformat(modified)
    return MeetingSummary(id, date, _STATUSES[status], number, bool(pinned), bool(sample), time, *rest)
