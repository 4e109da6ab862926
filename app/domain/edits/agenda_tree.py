"""Edits of where things stand in the agenda: items and their parts, proposals under items."""

from __future__ import annotations

from app.domain import order
from app.domain.edits import base
from app.domain.edits.base import change_row, edit
from app.domain.errors import DomainError
from app.domain.model import AgendaItem, Meeting, Proposal


def ensure_level(meeting: Meeting, item: str, parent: str) -> None:
    """Raise DomainError where ``item`` would be a part of itself, or of a part, or has parts of its own."""
    place = f"agenda.{item}.parent"
    if parent == item:
        raise DomainError("An item cannot be a part of itself.", place=place)
    if base.row(meeting, "agenda", parent).parent:
        raise DomainError("A part of an item has no parts: there is one level of them.", place=place)
    if any(other.parent == item for other in meeting.agenda):
        raise DomainError(
            "An item with parts cannot be a part itself.", place=place, remedy="Move its parts out first."
        )


@edit
def set_parent(meeting: Meeting, item: str, parent: str) -> Meeting:
    """Make an item the last part of another, or a whole one again (``parent`` empty)."""
    found: AgendaItem = base.row(meeting, "agenda", item)
    if found.parent == parent:
        return meeting
    if parent:
        ensure_level(meeting, item, parent)
    return change_row(meeting, "agenda", item, parent=parent)


@edit
def set_item(meeting: Meeting, proposal: str, item: str) -> Meeting:
    """Put a proposal under another item, at the end of what was said there; or under none."""
    found: Proposal = base.row(meeting, "proposals", proposal)
    if found.item == item:
        return meeting
    beside = base.stream(meeting, item) if item else [p for p in meeting.proposals if not p.item]
    return _placed(meeting, found, item, base.position_before(beside, None))


@edit
def move_proposal(meeting: Meeting, proposal: str, item: str, before: str | None = None) -> Meeting:
    """Put a proposal under an item, at the end or before an entry or proposal there."""
    found: Proposal = base.row(meeting, "proposals", proposal)
    if before == proposal:
        return meeting
    ordered = base.stream(meeting, item)
    ids = [row.id for row in ordered]
    if found.item == item and [*ids, None][ids.index(proposal) + 1] == before:
        return meeting
    return _placed(meeting, found, item, base.position_before(ordered, before, proposal))


def _placed(meeting: Meeting, proposal: Proposal, item: str, position: str) -> Meeting:
    meeting = change_row(meeting, "proposals", proposal.id, item=item, position=position)
    return base.with_rows(meeting, "proposals", meeting.proposals)


def emptied(meeting: Meeting, item: str) -> Meeting:
    """Return ``meeting`` with the proposals of an item under none, after those that are there already."""
    last = next((p.position for p in reversed(meeting.proposals) if not p.item), None)
    for proposal in [p for p in meeting.proposals if p.item == item]:
        last = order.key_between(last, None)
        meeting = change_row(meeting, "proposals", proposal.id, item="", position=last)
    return base.with_rows(meeting, "proposals", meeting.proposals)
