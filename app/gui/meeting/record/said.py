"""The field of what was said, in the language in which it was said."""

from __future__ import annotations

from app.domain.text import Text
from app.gui import bind
from app.gui.meeting.record import naming


class SaidArea(bind.Area):
    """Shows and changes a text in the language of entry, or where it is missing there, in its own.

    Two languages in one room make one record; translations have a page of their own.
    """

    @property
    def language(self) -> str:
        """The language this editor shows the text in."""
        wanted = self.session.language
        found = self.raw() if self.has_record() else None
        return naming.spoken(found, wanted) if isinstance(found, Text) else wanted
