"""The agenda and what was said under each item, edited in place."""

from app.gui.meeting.record.page import RecordPage

__all__ = ["RecordPage"]
