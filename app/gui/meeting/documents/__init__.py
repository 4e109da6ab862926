"""The documents of the meeting: which are wanted, what each misses, and their files."""

from app.gui.meeting.documents.page import DocumentsPage

__all__ = ["DocumentsPage"]
