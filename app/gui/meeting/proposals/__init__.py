"""What was proposed and what became of it."""

from app.gui.meeting.proposals.page import ProposalsPage

__all__ = ["ProposalsPage"]
