"""The press release: composed from the record, edited by the secretary."""

from app.gui.meeting.press.page import PressPage

__all__ = ["PressPage"]
