"""Edits of a running meeting: which item is open, from when until when."""

from __future__ import annotations

from datetime import datetime

from attrs import evolve

from app.domain.edits import base
from app.domain.edits.base import change_row, edit
from app.domain.errors import DomainError
from app.domain.model import AgendaItem, Interval, Meeting, Status
from app.domain.paths import changed


def _running(item: AgendaItem) -> bool:
    return bool(item.spans) and item.spans[-1].end is None


def _paused(meeting: Meeting, item: AgendaItem, time: datetime) -> Meeting:
    spans = (*item.spans[:-1], evolve(item.spans[-1], end=time))
    return change_row(meeting, "agenda", item.id, spans=spans)


@edit
def begin(meeting: Meeting, time: datetime) -> Meeting:
    """Go live; the first session without a start starts now."""
    base.ensure_zone(time, "sessions")
    session = next((s for s in meeting.sessions if s.start is None), None)
    if session is not None:
        meeting = change_row(meeting, "sessions", session.id, start=time)
    return changed(meeting, status=Status.LIVE)


@edit
def adjourn(meeting: Meeting, time: datetime) -> Meeting:
    """End a live meeting: the running item is paused, the last session ends, and the record becomes a draft."""
    base.ensure_zone(time, "sessions")
    for item in meeting.agenda:
        if _running(item):
            meeting = _paused(meeting, item, time)
    session = meeting.sessions[-1] if meeting.sessions else None
    if session is not None and session.end is None:
        meeting = change_row(meeting, "sessions", session.id, end=time)
    return changed(meeting, status=Status.DRAFT)


@edit
def open_item(meeting: Meeting, item: str, time: datetime) -> Meeting:
    """Start an item, or go on with it; another that runs is closed at the same moment."""
    base.ensure_zone(time, f"agenda.{item}.spans")
    opened: AgendaItem = base.row(meeting, "agenda", item)
    for other in meeting.agenda:
        if other.id != item and _running(other):
            meeting = change_row(_paused(meeting, other, time), "agenda", other.id, done=True)
    spans = opened.spans if _running(opened) else (*opened.spans, Interval(start=time))
    return change_row(meeting, "agenda", item, spans=spans, done=False)


@edit
def pause_item(meeting: Meeting, item: str, time: datetime) -> Meeting:
    """Stop the clock of a running item, which stays open; raises DomainError where it does not run."""
    base.ensure_zone(time, f"agenda.{item}.spans")
    paused: AgendaItem = base.row(meeting, "agenda", item)
    if not _running(paused):
        raise DomainError("This item is not running.", place=f"agenda.{item}.spans")
    return _paused(meeting, paused, time)


@edit
def close_item(meeting: Meeting, item: str, time: datetime) -> Meeting:
    """Close an item, whether it runs or not."""
    base.ensure_zone(time, f"agenda.{item}.spans")
    closed: AgendaItem = base.row(meeting, "agenda", item)
    if _running(closed):
        meeting = _paused(meeting, closed, time)
    return change_row(meeting, "agenda", item, done=True)
