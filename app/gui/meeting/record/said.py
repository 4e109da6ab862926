"""The field of what was said, in the language in which it was said."""

from __future__ import annotations

from app.domain.model import Status
from app.domain.text import Text
from app.gui import bind
from app.gui.meeting.record import naming


class SaidArea(bind.Area):
    """Shows and changes a text in the language of entry; while the meeting runs, in its own where it is missing there.

    Two languages in one room make one record, readable at a glance; before and after, the switch of languages is
    how translations are typed.
    """

    @property
    def language(self) -> str:
        """The language this editor shows the text in."""
        wanted = self.session.language
        if self.session.current is None or self.session.meeting.status is not Status.LIVE:
            return wanted
        found = self.raw() if self.has_record() else None
        return naming.spoken(found, wanted) if isinstance(found, Text) else wanted
