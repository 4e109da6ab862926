"""Edits of how far the record has come: status, signature, correction."""

from __future__ import annotations

from app.domain.edits.base import edit
from app.domain.errors import DomainError
from app.domain.model import Meeting, Status
from app.domain.paths import changed


@edit
def set_status(meeting: Meeting, status: Status) -> Meeting:
    """Say how far the record has come; raises DomainError where it cannot be signed yet."""
    return sign(meeting) if status is Status.SIGNED else changed(meeting, status=status)


@edit
def sign(meeting: Meeting) -> Meeting:
    """Lock the record as signed; raises DomainError before the meeting is over."""
    if meeting.status in (Status.AGENDA, Status.LIVE):
        raise DomainError(
            "Minutes cannot be signed before the meeting is over.",
            place="status",
            remedy="End the meeting first.",
        )
    return changed(meeting, status=Status.SIGNED)


def correct(meeting: Meeting) -> Meeting:
    """Open a correction of a signed record: the next version, a draft; raises DomainError where none is needed."""
    if meeting.status is not Status.SIGNED:
        raise DomainError("The record is not signed, so that it can be changed as it is.", place="status")
    return changed(meeting, status=Status.DRAFT, version=meeting.version + 1)
