"""Bound lines whose text stands for a value: a date, a number, a country."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QCompleter

from app.gui import actions, when
from app.gui.bind.fields import Line
from app.gui.record import Record
from app.gui.translation import window_language
from app.language import countries

_TYPED = "\n"
"""Ends the draft of a line, which may be of an emptied one."""


class Parsed(Line):
    """A line whose text stands for a value. It is read when the field is left or Enter pressed.

    ``read`` makes the value of a text and raises ValueError when it cannot; ``show`` is the way back. What cannot
    be read stays as typed and is marked; ``wanted``, else ``hint``, says what would be understood. What is typed
    and not read yet is a draft of the record: it is on disk as soon as any text, and is there again after a crash.
    Undo takes it back.
    """

    def __init__(
        self,
        read: Callable[[str, Any], Any],
        show: Callable[[Any], str],
        hint: Callable[[], str],
        wanted: Callable[[], str] | None = None,
    ) -> None:
        super().__init__()
        self._read, self._show, self._say, self._want = read, show, hint, wanted or hint
        self.editingFinished.connect(self._on_finished)
        self.setPlaceholderText(hint())

    def offer(self, values: Sequence[str]) -> None:
        """List under the field, while it is typed in, the values that begin so."""
        offered = QCompleter(values, self)
        offered.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        offered.activated.connect(self._on_offered)
        self.setCompleter(offered)

    def _on_offered(self, text: str) -> None:
        self.setText(text)
        self._on_finished()

    def show_value(self, value: Any) -> None:
        self.setPlaceholderText(self._say())
        draft = self.record.draft(self.path)
        self._typed = draft is not None
        text, caret = (draft[0].removesuffix(_TYPED), draft[1]) if draft else (self._show(value), 0)
        if draft is None or not self.hasFocus():
            self._mark(self._waiting() if draft else "")
        if text != self.text():
            self.setText(text)
            self.setCursorPosition(caret)

    def _on_edited(self, text: str) -> None:
        self._typed = True
        self._mark("")
        if not self._composing:
            self.record.keep_draft(self.path, text + _TYPED, self.cursorPosition())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._typed and actions.undo_or_redo(event) == "undo":
            self._forget()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() == Qt.FocusReason.MouseFocusReason:
            QTimer.singleShot(0, self, self.selectAll)  # A value is typed over, not into.

    def _on_finished(self) -> None:
        if not self._typed or not self.has_record():
            return
        try:
            value = self._read(self.text(), self.value())
        except ValueError:
            self._mark(self._want())
            return
        self._typed = False
        self.record.keep_draft(self.path, "", 0)
        if value != self.value() and self.write(value):
            self.left.emit(self.path)
        self.refresh()

    def _forget(self) -> None:
        """Go back to what the record says."""
        self.record.keep_draft(self.path, "", 0)
        self.refresh()

    def _waiting(self) -> str:
        """Say what becomes of a text that waits in a field without the focus."""
        try:
            self._read(self.text(), self.value())
        except ValueError:
            return self._want()
        return QCoreApplication.translate(
            "Bound", "Typed and not taken yet: Enter takes it, Ctrl+Z forgets it"
        )

    def _mark(self, fault: str) -> None:
        if bool(self.property("fault")) != bool(fault):
            self.setProperty("fault", bool(fault))
            self.style().unpolish(self)
            self.style().polish(self)
            self.setToolTip(fault)
            self.setAccessibleDescription(fault)


def parsed(
    session: Record,
    path: str,
    read: Callable[[str, Any], Any],
    show: Callable[[Any], str],
    *,
    name: str,
    hint: Callable[[], str],
    wanted: Callable[[], str] | None = None,
) -> Parsed:
    """Make a line bound to a value that is typed as text; ``wanted`` says what belongs there, else the hint does."""
    made = Parsed(read, show, hint, wanted)
    made.bind(session, path, name)
    return made


def date(session: Record, path: str, *, name: str) -> Parsed:
    """Make a field for a date, typed in any usual way."""
    return parsed(
        session,
        path,
        lambda text, _: when.parse_date(text, datetime.now().date()),
        lambda day: when.show_date(day, window_language()),
        name=name,
        hint=lambda: QCoreApplication.translate("Bound", "e.g. 24.06.2024"),
    )


def partial_date(session: Record, path: str, *, name: str, hint: str) -> Parsed:
    """Make a field for a date of which the day or the month may be unknown."""
    return parsed(
        session,
        path,
        lambda text, _: when.parse_partial_date(text, datetime.now().date()),
        str,
        name=name,
        hint=lambda: hint,
    )


def country(session: Record, path: str, *, name: str) -> Parsed:
    """Make a field for a country, typed as its name in any language or its code (ISO 3166-1), shown as its name."""

    def read(text: str, _: Any) -> str:
        code = countries.find(text)
        if text.strip() and not code:
            raise ValueError(text)
        return code

    made = parsed(
        session,
        path,
        read,
        lambda code: countries.name(code, window_language()),
        name=name,
        hint=lambda: QCoreApplication.translate("Bound", "name or two letters"),
    )
    made.offer(countries.names(window_language()))
    return made


def moment(
    session: Record, path: str, *, name: str, like: Callable[[], datetime | None] | None = None
) -> Parsed:
    """Make a field for a date with its time; ``like`` gives what is left out (an end takes its start's day)."""

    def show(value: datetime | None) -> str:
        same = like() if like else None
        if value and same and value.date() == same.date():
            return when.show_time(value)
        return when.show_start(value, window_language())

    return parsed(
        session,
        path,
        lambda text, old: when.parse_moment(
            text, old or (like() if like else None), datetime.now().astimezone()
        ),
        show,
        name=name,
        hint=lambda: (
            QCoreApplication.translate("Bound", "e.g. 12:30")
            if like
            else QCoreApplication.translate("Bound", "e.g. 24.06.2024 11:00")
        ),
    )


def number(session: Record, path: str, *, name: str, hint: str = "", least: int = 0) -> Parsed:
    """Make a field for a whole number; empty stands for none where the record allows it, else for ``least``."""

    def read(text: str, old: Any) -> int | None:
        text = text.strip()
        if not text:
            return None if old is None else least
        if int(text) < least:
            raise ValueError(text)
        return int(text)

    return parsed(
        session,
        path,
        read,
        lambda value: "" if value is None else str(value),
        name=name,
        hint=lambda: hint,
        wanted=lambda: QCoreApplication.translate("Bound", "a whole number"),
    )
