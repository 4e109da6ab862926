"""What can be done with one meeting from outside it: the one chosen in the list, or the open one."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject

from app.domain import ids
from app.domain.model import Meeting
from app.errors import ProtocolistError
from app.gui.meetings.sharing import Sharing
from app.gui.meetings.start import StartPage


class Acts(QObject):
    """Next, duplicate, blueprint, what was agreed, calendar file, e-mail draft: in the list and in the meeting."""

    def __init__(self, page: StartPage) -> None:
        super().__init__(page)
        self._page, self._desk = page, page.desk
        self.sharing = Sharing(page.desk, page)
        self._register()

    def next(self) -> None:
        """Begin the next meeting with the same partner."""
        from app.gui.meetings import making

        archive = self._desk.archive
        now = datetime.now().astimezone()
        self._begin(lambda meeting: making.following(meeting, archive.directory(), now, ids.new_id))

    def duplicate(self) -> None:
        """Begin with a copy of everything."""
        from app.domain import edits

        self._begin(lambda meeting: edits.duplicate(meeting, ids.new_id))

    def blueprint(self) -> None:
        """Ask what of the meeting stays, and keep it as a blueprint."""
        from app.gui.meetings.blueprints import ask

        self._with(partial(ask, self._page))

    def agreed(self) -> None:
        """Show what was agreed with the partner of the meeting so far."""
        from app.gui.commitments.page import PARTNER
        from app.gui.meetings import making

        self._desk.session.writer.flush(1.0)
        self._with(lambda meeting: self._desk.state.set(PARTNER, making.partner_key(meeting)))
        self._desk.show("commitments")

    def _register(self) -> None:
        def group() -> str:
            return self.tr("Meetings")

        entries: tuple[tuple[str, Callable[[], str], Callable[[], object], str, str], ...] = (
            ("next", lambda: self.tr("Next with this partner"), self.next, "Ctrl+Shift+N", "calendar-add"),
            ("duplicate", lambda: self.tr("Duplicate"), self.duplicate, "Ctrl+D", "copy"),
            ("blueprint", lambda: self.tr("Keep as a blueprint…"), self.blueprint, "", "template"),
            ("agreed", lambda: self.tr("Agreed with this partner"), self.agreed, "Ctrl+Shift+A", "handshake"),
            ("calendar", lambda: self.tr("Calendar file (.ics)…"), self._calendar, "", "calendar"),
            ("letter", lambda: self.tr("E-mail to participants…"), self._letter, "Ctrl+Shift+E", "upload"),
        )
        for name, text, run, keys, icon in entries:
            self._desk.actions.add(
                f"meetings.{name}",
                text,
                run,
                keys=(keys,) if keys else (),
                icon=icon,
                group=group,
                enabled=self._has_subject,
            )

    def _calendar(self) -> None:
        self._with(self.sharing.ask_calendar)

    def _letter(self) -> None:
        self._with(self.sharing.ask_letter)

    def _has_subject(self) -> bool:
        if self._page.isVisible():
            return bool(self._page.chosen())
        return self._desk.session.current is not None

    def _subject(self) -> Meeting | None:
        """Return the meeting this is about, as it stands. Says why where it cannot be read."""
        current = self._desk.session.current
        id = self._page.chosen() if self._page.isVisible() else current.id if current else ""
        if current is not None and current.id == id:
            return current
        try:
            return self._desk.archive.load(id).meeting if id else None
        except ProtocolistError as problem:
            self._desk.notices.problem(problem)
            return None

    def _with(self, do: Callable[[Meeting], object]) -> None:
        meeting = self._subject()
        if meeting is not None:
            do(meeting)

    def _begin(self, make: Callable[[Meeting], Meeting]) -> None:
        meeting = self._subject()
        if meeting is None:
            return
        try:
            made = make(meeting)
        except ProtocolistError as problem:
            self._desk.notices.problem(problem)
            return
        self._page.start(made)
