"""New meetings: blank, or from what there is."""

from __future__ import annotations

from datetime import datetime, timedelta

from attrs import evolve

from app.domain import ids, order
from app.domain.directory import Organisation
from app.domain.model import Meeting, Party, Session, Side


def next_hour(now: datetime) -> datetime:
    """Return the full hour after ``now``."""
    return now.replace(minute=0, second=0, microsecond=0) + timedelta(hours=1)


def blank(
    now: datetime, language: str, languages: tuple[str, ...], own: Organisation | None = None
) -> Meeting:
    """Return a meeting with a session and two parties, hosted by ``own`` where it is known."""
    first, second = order.keys(2)
    host = evolve(own or Organisation(ids.new_id()), position=first)
    guest = Organisation(ids.new_id(), position=second)
    return Meeting(
        ids.new_id(),
        language=language,
        languages=languages,
        sessions=(Session(ids.new_id(), first, start=next_hour(now)),),
        organisations=(host, guest),
        parties=(
            Party(ids.new_id(), first, Side.HOST, (host.id,)),
            Party(ids.new_id(), second, Side.GUEST, (guest.id,)),
        ),
    )
