"""What all edits share: the lock of a signed record, rows by id, and places in order."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import wraps
from operator import attrgetter
from typing import Any, Concatenate, ParamSpec

from app.domain import ids, order, paths, references, shape
from app.domain.errors import DomainError, RecordLocked, UnknownPart
from app.domain.model import Entry, Meeting, Proposal, Status
from app.domain.paths import changed
from app.domain.shape import COLLECTIONS, Target

P = ParamSpec("P")
_place, _id = attrgetter("position", "id"), attrgetter("id")

NOUNS = {
    "sessions": "session",
    "organisations": "organisation",
    "parties": "party",
    "participants": "participant",
    "agenda": "agenda item",
    "entries": "entry",
    "proposals": "proposal",
    "votes": "vote",
    "facts": "fact",
    "outcomes": "outcome",
    "attachments": "attachment",
    "press.quotes": "quote",
    "press.paragraphs": "paragraph",
    "documents": "document",
}


def ensure_open(meeting: Meeting, place: str | None = None) -> None:
    """Raise RecordLocked where the record is signed."""
    if meeting.status is Status.SIGNED:
        raise RecordLocked(
            "The record is signed and cannot be changed.",
            place=place,
            remedy="Open a correction: it becomes the next version.",
        )


def edit(
    function: Callable[Concatenate[Meeting, P], Meeting],
) -> Callable[Concatenate[Meeting, P], Meeting]:
    """Make ``function`` refuse a signed record."""

    @wraps(function)
    def guarded(meeting: Meeting, /, *args: P.args, **kwargs: P.kwargs) -> Meeting:
        ensure_open(meeting)
        return function(meeting, *args, **kwargs)

    return guarded


def rows(meeting: Meeting, collection: str) -> tuple[Any, ...]:
    """Return the rows of ``collection``, a key of COLLECTIONS other than entries."""
    if collection not in COLLECTIONS or collection == "entries":
        raise UnknownPart(f"The record has no collection “{collection}”.", place=collection)
    if collection.startswith("press."):
        found: tuple[Any, ...] = getattr(meeting.press, collection.removeprefix("press."))
    else:
        found = getattr(meeting, collection)
    return found


def with_rows(meeting: Meeting, collection: str, new: Sequence[Any]) -> Meeting:
    """Return ``meeting`` with those rows in ``collection``, put in order."""
    ordered = tuple(sorted(new, key=_place))
    if collection.startswith("press."):
        press = changed(meeting.press, **{collection.removeprefix("press."): ordered})
        return changed(meeting, press=press)
    return changed(meeting, **{collection: ordered})


def row(meeting: Meeting, collection: str, id: str) -> Any:
    """Return the row of that id; raises UnknownPart."""
    if collection == "entries":
        return next(e for e in paths.item_of(meeting, id).entries if e.id == id)
    found = next((r for r in rows(meeting, collection) if r.id == id), None)
    if found is None:
        raise UnknownPart(f"There is no {NOUNS[collection]} “{id}”.", place=f"{collection}.{id}")
    return found


def change_row(meeting: Meeting, collection: str, id: str, **fields: Any) -> Meeting:
    """Return ``meeting`` with other fields in one row, whose position stays."""
    row(meeting, collection, id)
    return paths.update(meeting, f"{collection}.{id}", lambda old: changed(old, **fields))


def replace_item_entries(meeting: Meeting, item: str, entries: Sequence[Entry]) -> Meeting:
    """Return ``meeting`` with those entries under an item, put in order."""
    return change_row(meeting, "agenda", item, entries=tuple(sorted(entries, key=_place)))


def stream(meeting: Meeting, item: str) -> list[Entry | Proposal]:
    """Return entries and proposals of an item in order."""
    said: list[Entry | Proposal] = list(row(meeting, "agenda", item).entries)
    said.extend(p for p in meeting.proposals if p.item == item)
    return sorted(said, key=_place)


def position_before(ordered: Sequence[Any], before: str | None, moved: str = "") -> str:
    """Return a position before the row of id ``before`` (None: the end), as if ``moved`` were not there."""
    others = [r for r in ordered if r.id != moved]
    if before is None:
        return order.key_between(others[-1].position if others else None, None)
    index = next((i for i, r in enumerate(others) if r.id == before), None)
    if index is None:
        raise UnknownPart(f"There is no “{before}” in this list to put it before.", place=before)
    return order.key_between(others[index - 1].position if index else None, others[index].position)


def ensure_new(meeting: Meeting, collection: str, id: str) -> None:
    """Raise DomainError where ``id`` is no id, or taken; participants and parties share theirs."""
    if not ids.valid(id):
        raise DomainError(f"“{id}” cannot be an id: letters, digits, “-” and “_” can.", place=collection)
    if collection == "entries":
        taken = any(id in map(_id, item.entries) for item in meeting.agenda)
    elif collection in ("participants", "parties"):
        taken = references.exists(meeting, Target.SPEAKERS, id)
    else:
        taken = any(r.id == id for r in rows(meeting, collection))
    if taken:
        raise DomainError(f"The id “{id}” is taken.", place=f"{collection}.{id}")


def ensure_sound(meeting: Meeting, place: str, value: Any) -> None:
    """Raise DomainError where a row has a value that makes no sense or refers to nothing."""
    if reason := shape.within(value):
        raise DomainError(f"This cannot stand here: {reason}.", place=place)
    for name, target, id in references.dangling(meeting, value):
        raise DomainError(f"There is no {target} “{id}” for {name}.", place=f"{place}.{name}")


def ensure_zone(time: datetime, place: str) -> None:
    """Raise DomainError where a time has no zone."""
    if time.utcoffset() is None:
        raise DomainError(f"The time {time:%H:%M} has no zone.", place=place)
