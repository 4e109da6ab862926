"""Saying what became of a commitment, in whichever meeting it was agreed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.domain.model import Fulfilment, Meeting
from app.gui.desk import Desk
from app.gui.translation import Phrase

if TYPE_CHECKING:
    from app.archive import Commitment


def settle(desk: Desk, each: Commitment, to: Fulfilment, note: str) -> bool:
    """Note what became of a commitment, as a step of the archive's that can be undone; tell whether it is new.

    Raises ProtocolistError.
    """
    was = each.fulfilment, each.note
    if was == (to, note):
        return False

    def put(fulfilment: Fulfilment, said: str) -> None:
        _put(desk, each, fulfilment, said)

    put(to, note)
    text = each.text.best(desk.session.language)[:40]
    step = Phrase("Commitments", "what became of “{text}”", text=text)
    desk.archive.journal.did(step, lambda: put(*was), lambda: put(to, note))
    return True


def _put(desk: Desk, each: Commitment, to: Fulfilment, note: str) -> None:
    from app.domain import edits

    def edit(meeting: Meeting) -> Meeting:
        return edits.fulfil(meeting, each.proposal, to, note)

    session = desk.session
    if session.current is not None and session.current.id == each.meeting.id:
        session.apply(Phrase("Commitments", "fulfilment"), edit)
        session.writer.flush(1.0)
    else:
        loaded = desk.archive.load(each.meeting.id)
        desk.archive.save(loaded.meeting, edit(loaded.meeting), loaded.revision)
