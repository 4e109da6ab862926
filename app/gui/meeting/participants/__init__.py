"""Who took part: by party in order of precedence, edited in place, with an inspector for one person."""

from app.gui.meeting.participants.page import ParticipantsPage

__all__ = ["ParticipantsPage"]
