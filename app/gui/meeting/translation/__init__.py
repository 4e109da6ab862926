"""What is still to be put into another language, beside its source."""

from app.gui.meeting.translation.page import TranslationPage

__all__ = ["TranslationPage"]
