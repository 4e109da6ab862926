"""The current item in large type, with its running time against plan."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app.domain import derive
from app.domain.model import AgendaItem
from app.gui import theme, when
from app.gui.desk import Desk
from app.gui.meeting.record.cells import people_words
from app.gui.theme import GAP, ROOM, WIDE
from app.gui.theme.tokens import TITLE
from app.gui.widgets import label, set_kind

_LONG = 48
"""From so many characters on a title is set smaller, to leave room for the record."""

_BESIDE, _BESIDE_TITLE = 41, 32
"""Widths, in heights of a line, from which on time and buttons stand in one line, and beside the title."""

_BACK = timedelta(minutes=1)
"""How far a clock goes back before it is said; less is the network setting it right."""


class ItemHead(QWidget):
    """Number, title, time and the buttons of the clock; the page gives the buttons."""

    def __init__(self, desk: Desk, buttons: list[QPushButton]) -> None:
        super().__init__()
        self._desk = desk
        self._item: AgendaItem | None = None
        self._words = ""
        self.title = label("", "heading", wrap=True)
        self.title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.note = label("", "small")
        self.spent = label("")
        self.spent.setFont(theme.font(TITLE, bold=True, tabular=True))
        self.plan = label("", "muted")
        self.plan.setFont(theme.font(tabular=True))
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 1000)
        self.bar.setFixedHeight(4)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(self.title)
        texts.addWidget(self.note)
        self._row = row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        row.setSpacing(GAP)
        row.addLayout(texts, 1)
        row.addSpacing(GAP)
        row.addLayout(self._lay_right(buttons))
        column = QVBoxLayout(self)
        column.setContentsMargins(WIDE, ROOM, WIDE, ROOM - 4)
        column.setSpacing(GAP)
        column.addLayout(row)
        column.addWidget(self.bar)
        self._clock = QTimer(self, interval=500)
        self._clock.timeout.connect(self._tick)
        self._latest = datetime.now().astimezone()

    def _lay_right(self, buttons: list[QPushButton]) -> QBoxLayout:
        self._right = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._right.setSpacing(GAP)
        self._times, self._keys = times, keys = QHBoxLayout(), QHBoxLayout()
        times.setSpacing(GAP)
        times.addStretch(1)
        times.addWidget(self.spent)
        times.addWidget(self.plan)
        for each in buttons:
            keys.addWidget(each)
        self._right.addLayout(times)
        self._right.addLayout(keys)
        return self._right

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the time above the buttons, and then all of it below the title, where the title needs the room."""
        super().resizeEvent(event)
        beside, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        lines = self.width() / self.fontMetrics().height()
        self._row.setDirection(beside if lines > _BESIDE_TITLE else below)
        fits = self._times.sizeHint().width() + self._keys.sizeHint().width() + 2 * WIDE + GAP < self.width()
        self._right.setDirection(beside if lines > _BESIDE or (fits and lines <= _BESIDE_TITLE) else below)
        self._say_title()

    def _say_title(self) -> None:
        """Write the title whole, or as much of it as one line holds where room is scarce."""
        scarce = self._row.direction() == QBoxLayout.Direction.TopToBottom
        room = self.width() - 2 * WIDE
        cut = self.title.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, room)
        self.title.setText(cut if scarce else self._words)
        self.title.setToolTip(self._words if scarce and cut != self._words else "")

    def show_item(self, item: AgendaItem | None) -> None:
        """Show an item, or that there is none yet."""
        self._item = item
        meeting, language = self._desk.session.meeting, self._desk.session.language
        if item is None:
            self._words = self.tr("No agenda yet")
            self.note.setText(self.tr("What you file begins an item of its own."))
        else:
            number = derive.numbers(meeting).get(item.id, "")
            title = item.title.best(language) or "…"
            self._words = f"{number}  {title}"
            set_kind(self.title, type="heading" if len(title) <= _LONG else "lead")
            people = people_words(meeting, item.rapporteurs, language)
            state = self._state(item)
            self.note.setText(" · ".join(part for part in (state, people) if part))
        self._say_title()
        self.note.setVisible(bool(self.note.text()))
        if item is not None and derive.running(item):
            self._clock.start()
        else:
            self._clock.stop()
        self._tick()

    def _state(self, item: AgendaItem) -> str:
        if item.done:
            return self.tr("closed")
        if item.spans and not derive.running(item):
            return self.tr("paused")
        return "" if item.spans else self.tr("not begun")

    def _look_back(self, now: datetime) -> None:
        """Say when the clock of the computer was set back while the meeting is live."""
        if now < self._latest - _BACK:
            self._desk.notices.banner(
                "clock",
                self.tr(
                    "The clock of this computer was set back: times of the record may be wrong. "
                    "The lines stay in the order in which they were typed."
                ),
            )
        self._latest = now

    def _tick(self) -> None:
        item, now = self._item, datetime.now().astimezone()
        self._look_back(now)
        spent = derive.elapsed(item, now) if item else timedelta()
        planned = timedelta(minutes=item.planned) if item and item.planned else None
        self.spent.setText(when.show_length(spent))
        over = planned is not None and spent > planned
        set_kind(self.spent, tone="bad" if over else "")
        if planned is None:
            self.plan.setText("")
        elif over:
            self.plan.setText(self.tr("{time} over").format(time=when.show_length(spent - planned)))
        else:
            self.plan.setText(self.tr("of {time}").format(time=when.show_length(planned)))
        self.bar.setVisible(planned is not None)
        if planned:
            self.bar.setValue(min(1000, int(1000 * spent / planned)))
