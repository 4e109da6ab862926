"""What the meeting is: title, when and where, parties, background, what happened beside talk."""

from app.gui.meeting.details.page import DetailsPage

__all__ = ["DetailsPage"]
