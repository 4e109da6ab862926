"""Cells of a participant's row."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QMenu, QPushButton, QSizePolicy, QWidget

from app.domain import derive
from app.domain.model import Attendance, Meeting, Participant, Role
from app.domain.names import PersonName
from app.gui import bind, when, words
from app.gui.bind import Bound
from app.gui.desk import Desk
from app.gui.meeting.participants import naming
from app.gui.theme import TIGHT
from app.gui.translation import Phrase
from app.gui.widgets import Chip

_AROUND = 24
"""Pixels that stand around the text of a name."""


class NameLine(bind.Line):
    """A whole name in one line, saved with every key; it is put in order once the field is left."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.left.connect(self.refresh)

    def show_value(self, value: Any) -> None:
        if self.hasFocus() and self._typed:
            return
        text = naming.shown(value, self.language) if isinstance(value, PersonName) else ""
        if text != self.text():
            self.setText(text)
            self.setCursorPosition(0)
        self.setPlaceholderText(self._hint)

    def _on_edited(self, text: str) -> None:
        self._typed = True
        if not self._composing:
            old = self.raw()
            new = naming.typed(text, old)
            if new != old:
                self.write(new, merge=True)


class NameCell(QWidget):
    """A name, and what is still to be done: beside it, or below where the name needs the room."""

    def __init__(self, name: NameLine, chip: Chip) -> None:
        super().__init__()
        self._name, self._chip = name, chip
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(TIGHT)
        self._box.addWidget(name, 1)
        self._box.addWidget(chip)
        name.textChanged.connect(self._fit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        needed = self._name.fontMetrics().horizontalAdvance(self._name.text()) + _AROUND
        beside = needed + TIGHT + self._chip.sizeHint().width() <= self.width()
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if way != self._box.direction():
            self._box.setDirection(way)


class MenuCell(Bound, QPushButton):
    """A quiet button with the words of a value, and a menu to change it."""

    def __init__(self, desk: Desk, id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAutoDefault(True)
        self.desk, self.id = desk, id
        self._words = ""
        self._said = ("", "")
        self.setProperty("role", "cell")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self.pop_up)

    def minimumSizeHint(self) -> QSize:
        return QSize(30, super().minimumSizeHint().height())

    def participant(self) -> Participant:
        """Return the participant of the row."""
        found = derive.participant(self.session.meeting, self.id)
        if found is None:
            raise LookupError(self.id)
        return found

    def pop_up(self) -> None:
        """Open the menu below."""
        menu = QMenu(self)
        self.fill(menu)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.mapToGlobal(QPoint(0, self.height())))

    def fill(self, menu: QMenu) -> None:
        """Put into the menu what can be chosen."""
        raise NotImplementedError

    def say(self, text: str) -> None:
        """Show words, and tell them to a screen reader along with the field's name."""
        if (text, self._label) != self._said:
            self._said = text, self._label
            self._words = text
            self._shorten()
            self.setAccessibleName(f"{self._label}: {text}")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._shorten()

    def _shorten(self) -> None:
        """Put several words below one another where they do not fit beside, and cut what is too long even so."""
        room, metrics = self.width() - 14, self.fontMetrics()
        whole = metrics.horizontalAdvance(self._words) <= room
        lines = [self._words] if whole else self._words.replace(", ", ",\n").split("\n")
        shown = [metrics.elidedText(line, Qt.TextElideMode.ElideRight, room) for line in lines]
        self.setText("\n".join(shown))
        self.setToolTip(self._words if shown != lines else "")


class RolesCell(MenuCell):
    """What a participant does; several roles may be chosen."""

    def show_value(self, value: Any) -> None:
        roles: tuple[Role, ...] = tuple(value)
        named = [words.role(role) for role in Role if role in roles]
        self.say(", ".join([named[0], *(name.lower() for name in named[1:])]) if named else "–")

    def fill(self, menu: QMenu) -> None:
        from app.domain import edits

        held = self.participant().roles
        for role in Role:
            action = QAction(words.role(role), menu)
            action.setCheckable(True)
            action.setChecked(role in held)
            change = edits.take_role if role in held else edits.give_role
            action.triggered.connect(
                lambda _=False, role=role, change=change: self.session.apply(
                    Phrase("RolesCell", "change of role"), lambda m: change(m, self.id, role)
                )
            )
            menu.addAction(action)


class AttendanceCell(MenuCell):
    """Whether a participant came, and when they came and left."""

    def show_value(self, value: Any) -> None:
        self.say(attendance_words(self.participant()))

    def refresh(self) -> None:
        """Show times as well, which stand beside the field."""
        if self.session.current is not None and derive.participant(self.session.current, self.id) is not None:
            self.show_value(None)

    def fill(self, menu: QMenu) -> None:
        from app.domain import edits

        who = self.participant()
        for value in Attendance:
            action = QAction(words.attendance(value), menu)
            action.setCheckable(True)
            action.setChecked(who.attendance is value)
            action.triggered.connect(
                lambda _=False, value=value: self.session.apply(
                    Phrase("AttendanceCell", "change of attendance"), lambda m: edits.mark(m, self.id, value)
                )
            )
            menu.addAction(action)
        menu.addSeparator()
        menu.addAction(self.tr("Arrived now"), lambda: self._now(edits.arrive))
        menu.addAction(self.tr("Left now"), lambda: self._now(edits.leave))

    def _now(self, change: Any) -> None:
        from datetime import datetime

        time = datetime.now().astimezone().replace(second=0, microsecond=0)

        def edit(meeting: Meeting) -> Meeting:
            changed: Meeting = change(meeting, self.id, time)
            return changed

        self.session.apply(Phrase("AttendanceCell", "change of attendance"), edit)


def attendance_words(who: Participant) -> str:
    """Return ``present``, or the times of one who came late or left early: ``from 11:20``."""
    from PySide6.QtCore import QCoreApplication

    stretches = []
    for interval in who.intervals:
        start, end = when.show_time(interval.start), when.show_time(interval.end)
        if start and end:
            stretches.append(f"{start}–{end}")
        elif start:
            stretches.append(QCoreApplication.translate("AttendanceCell", "from {time}").format(time=start))
        elif end:
            stretches.append(QCoreApplication.translate("AttendanceCell", "until {time}").format(time=end))
    return ", ".join(stretches) or words.attendance(who.attendance)
