"""The list of meetings: a line of each, from what was derived when it was saved.

Written in SQL itself, so that the list is there before SQLAlchemy is loaded.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

from app.archive.values import MeetingSummary
from app.domain.model import Status

if TYPE_CHECKING:
    from sqlalchemy import Connection

_STATUSES = {status.value: status for status in Status}
_CHOSEN = """
    SELECT key, id, date, status, number, pinned, sample, modified, revision, participants, entries, proposals, agreed,
        (SELECT json_group_array(json_array(language, title, parties, source)) FROM summaries WHERE meeting = key)
    FROM meetings
"""
_LIVING = "WHERE deleted IS NULL AND blueprint IS NULL"
_ORDER = "ORDER BY pinned DESC, date DESC, modified DESC, key"
_AMONG = "WHERE key IN (SELECT value FROM json_each(?))"


def listed(driver: sqlite3.Connection) -> tuple[MeetingSummary, ...]:
    """Return all meetings, pinned ones first, then the newest."""
    return tuple(map(_summary, driver.execute(f"{_CHOSEN} {_LIVING} {_ORDER}")))


def summaries_of(connection: Connection, keys: Sequence[int]) -> dict[int, MeetingSummary]:
    """Return some meetings by their keys."""
    rows = connection.exec_driver_sql(f"{_CHOSEN} {_AMONG}", (json.dumps(list(keys)),))
    return {row[0]: _summary(row) for row in rows}


def _summary(row: Sequence[Any]) -> MeetingSummary:
    _key, id, date, status, number, pinned, sample, modified, *rest = row
    time = datetime.fromisoformat(modified)
    return MeetingSummary(id, date, _STATUSES[status], number, bool(pinned), bool(sample), time, *rest)
