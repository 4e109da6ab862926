"""Edits of proposals: what became of them, and their wordings."""

from __future__ import annotations

from datetime import datetime

from attrs import evolve

from app.domain import references
from app.domain.edits import base
from app.domain.edits.base import change_row, edit
from app.domain.errors import DomainError
from app.domain.model import AGREED, Fulfilment, Meeting, Proposal, ProposalStatus, Wording
from app.domain.shape import Target
from app.domain.text import Text, write


@edit
def decide(meeting: Meeting, proposal: str, status: ProposalStatus, time: datetime) -> Meeting:
    """Say what became of a proposal, and when."""
    base.ensure_zone(time, f"proposals.{proposal}.time")
    found: Proposal = base.row(meeting, "proposals", proposal)
    if found.status is status:
        return meeting
    return change_row(meeting, "proposals", proposal, status=status, time=time)


@edit
def reword(
    meeting: Meeting, proposal: str, language: str, text: str, time: datetime, author: str = ""
) -> Meeting:
    """Give a proposal a new wording; the one it had is kept, with the time and the author."""
    found: Proposal = base.row(meeting, "proposals", proposal)
    new = write(found.text, language, text)
    if new == found.text:
        return meeting
    worded = change_row(meeting, "proposals", proposal, text=new)
    return record_wording(worded, proposal, found.text, time, author)


@edit
def type_wording(
    meeting: Meeting, proposal: str, language: str, text: str, earlier: Text, time: datetime
) -> Meeting:
    """Write a wording as it is typed; ``earlier``, which stood before the typing began, is kept while it differs.

    It is kept with the first key and once, with the time at which it ceased to stand, as worded by who proposed it.
    Typed back to what it was, or in another language than its own, it is no new wording.
    """
    base.ensure_zone(time, f"proposals.{proposal}.wordings")
    found: Proposal = base.row(meeting, "proposals", proposal)
    new, wordings = write(found.text, language, text), found.wordings
    if wordings and wordings[-1].text == earlier:
        *_, kept = wordings
        wordings = wordings[:-1]
    else:
        kept = Wording(earlier, time, found.by)
    if earlier and earlier.original != new.get(earlier.source):
        wordings = (*wordings, kept)
    if (new, wordings) == (found.text, found.wordings):
        return meeting
    return change_row(meeting, "proposals", proposal, text=new, wordings=wordings)


@edit
def record_wording(
    meeting: Meeting, proposal: str, earlier: Text, time: datetime, author: str = ""
) -> Meeting:
    """Keep the wording a proposal had before; ``author`` worded it so, by default who proposed it.

    Nothing is kept of an empty wording, of one that still stands, or of the last one kept.
    """
    place = f"proposals.{proposal}.wordings"
    base.ensure_zone(time, place)
    if author and not references.exists(meeting, Target.SPEAKERS, author):
        raise DomainError(f"There is no participant or party “{author}”.", place=place)
    found: Proposal = base.row(meeting, "proposals", proposal)
    kept = found.wordings[-1].text if found.wordings else None
    if not earlier or earlier in (found.text, kept):
        return meeting
    wordings = (*found.wordings, Wording(earlier, time, author or found.by))
    return change_row(meeting, "proposals", proposal, wordings=wordings)


@edit
def restore_wording(meeting: Meeting, proposal: str, index: int, time: datetime, author: str = "") -> Meeting:
    """Return to the earlier wording number ``index``; the present one is kept as well."""
    found: Proposal = base.row(meeting, "proposals", proposal)
    if not 0 <= index < len(found.wordings):
        raise DomainError("There is no such earlier wording.", place=f"proposals.{proposal}.wordings")
    worded = change_row(meeting, "proposals", proposal, text=found.wordings[index].text)
    return record_wording(worded, proposal, found.text, time, author)


def fulfil(meeting: Meeting, proposal: str, fulfilment: Fulfilment, note: str = "") -> Meeting:
    """Note what became of an agreed proposal after the meeting; a signed record allows it.

    Raises DomainError for a proposal that binds nobody.
    """
    found: Proposal = base.row(meeting, "proposals", proposal)
    if found.status not in AGREED:
        raise DomainError("Only what was agreed can be fulfilled.", place=f"proposals.{proposal}.fulfilment")
    new = evolve(found, fulfilment=fulfilment, fulfilment_note=note)
    return change_row(
        meeting, "proposals", proposal, fulfilment=new.fulfilment, fulfilment_note=new.fulfilment_note
    )
