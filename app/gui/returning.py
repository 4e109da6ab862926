"""Keeps where the user is, and returns there at the next start, be it after a quit or a crash."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QLockFile, QObject
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget
from shiboken6 import isValid

from app.errors import ProtocolistError
from app.gui.desk import Desk
from app.gui.translation import window_language
from app.gui.when import show_moment, show_time

if TYPE_CHECKING:
    from app.gui.meeting.view import MeetingView


class Returning(QObject):
    """Keeps the meeting, its page, the field with the caret, and every setting of the window, as soon as any text.

    A lock lies beside them while a window is open; one that nobody holds was left by a crash. ``shown`` returns the
    view of the meeting while that is what the window shows.
    """

    def __init__(self, desk: Desk, shown: Callable[[], MeetingView | None]) -> None:
        super().__init__(desk)
        self._desk, self._state, self._session, self._shown = desk, desk.state, desk.session, shown
        self._returning = False
        self._state.path.parent.mkdir(parents=True, exist_ok=True)
        lock = self._state.path.with_suffix(".lock")
        left = lock.exists()
        self._lock = QLockFile(str(lock))
        self._lock.setStaleLockTime(0)
        self.crashed = self._lock.tryLock(0) and left
        """Whether the window before this one ended without being closed."""
        self._state.heard = self._save
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_moved)
        self._session.changed.connect(self._on_moved)
        self._session.opened.connect(self._on_moved)
        self._session.opened.connect(lambda: desk.notices.clear("returned"))

    def go_back(self) -> None:
        """Show the page, the meeting and the field as they were left."""
        state, desk = self._state, self._desk
        last = state.get("meeting", "")
        place: list[Any] = state.get("place", [])
        self._returning = True
        try:
            desk.show(state.get("rail", "meetings"))
            found = next((each for each in self._session.archive.meetings() if each.id == last), None)
            if last and found is not None:
                desk.open(last)
                self._session.set_language(state.get("typed", self._session.language))
                self._take_caret(place)
        finally:
            self._returning = False
        self.note()
        if self.crashed and found is not None:
            self._say_all_is_here(found.modified)

    def note(self) -> None:
        """Keep where the user is now."""
        state, view, current = self._state, self._shown(), self._session.current
        state.set("meeting", current.id if view is not None and current is not None else "")
        if view is not None and current is not None:
            state.set("page", view.page_name)
            state.set("typed", self._session.language)
        field, window = QApplication.focusWidget(), self._desk.parent()
        if field is not None and field.objectName() and field.window() is window:
            state.set("place", [field.objectName(), _caret(field)])

    def finish(self) -> None:
        """Note that the window is closed as it should be."""
        self.note()
        self._returning = True
        self._state.heard = None
        self._state.save()
        self._lock.unlock()

    def _on_moved(self, *_: object) -> None:
        # The focus also moves while a window is being destroyed.
        if not self._returning and isValid(self) and isValid(self._desk.notices):
            self.note()

    def _save(self) -> None:
        if not self._session.archive.read_only:
            self._session.writer.job("state", self._state.save)

    def _take_caret(self, place: list[Any]) -> None:
        view = self._shown()
        if view is None or len(place) != 2 or not isinstance(place[0], str):
            return
        name, caret = place
        view.go_if_there(name)
        field = view.window().focusWidget()
        if field is None or field.objectName() != name or not isinstance(caret, int):
            return
        if any(draft == name or draft.startswith(f"{name}.") for draft in self._session.drafts()):
            return  # A draft has brought its own caret, which is newer.
        if isinstance(field, QLineEdit):
            field.setCursorPosition(caret)
        elif isinstance(field, QPlainTextEdit):
            cursor = field.textCursor()
            cursor.setPosition(min(caret, len(field.toPlainText())))
            field.setTextCursor(cursor)

    def _say_all_is_here(self, saved: datetime) -> None:
        try:
            drafts = self._session.archive.drafts(self._state.get("meeting", ""))
        except ProtocolistError:
            drafts = ()
        last = max([saved, *(draft.modified for draft in drafts)]).astimezone()
        same_day = last.date() == datetime.now().astimezone().date()
        time = show_time(last) if same_day else show_moment(last, window_language())
        self._desk.notices.banner(
            "returned",
            self.tr("The program ended without being closed. Everything up to {time} is here.").format(
                time=f"{time}:{last:%S}"
            ),
            tone="good",
        )


def _caret(field: QWidget) -> int:
    if isinstance(field, QLineEdit):
        return field.cursorPosition()
    return field.textCursor().position() if isinstance(field, QPlainTextEdit) else 0
