"""The row of an entry: when, who, what kind, what."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain import derive
from app.gui import bind, theme, when
from app.gui.desk import Desk
from app.gui.meeting.record.cells import KindCell, SpeakerCell
from app.gui.meeting.record.flags import Flags
from app.gui.meeting.record.row import Holder, SaidRow
from app.gui.meeting.record.said import SaidArea
from app.gui.theme import GAP
from app.gui.widgets import IconButton

_TIME, _SPEAKER = 3.4, 9.25
"""Widths of the first columns, which entries and proposals share, in heights of a line."""

_FRAME = 18
"""What an inline field needs beside its text."""


class EntryRow(SaidRow):
    """An entry, every part of it edited where it stands."""

    def __init__(self, desk: Desk, stream: Holder, key: str, *, grip: bool = True) -> None:
        super().__init__(desk, stream, key, grip=grip)
        session = desk.session
        self.text = SaidArea()
        self.text.bind(session, f"{key}.text", self.tr("What was said"))
        self.text.set_hint(self.tr("what was said"))
        self.text.setProperty("inline", "true")
        self.flags = Flags(desk, key, self.text)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.text)
        column.addWidget(self.flags)
        column.addStretch(1)
        self.more = IconButton("more", self.tr("More for this entry"))
        self.more.setObjectName(f"{key}.more")
        said = QHBoxLayout()
        said.setSpacing(GAP)
        said.addLayout(column, 1)
        said.addWidget(self.more, 0, _TOP)
        time = time_field(desk, key, self.tr("Time"))
        self.lay((time, who_column(self._speaker(), self._kind())), said)
        self.refresh()

    def refresh(self) -> None:
        """Show flags and findings."""
        self.flags.refresh()

    def _speaker(self) -> SpeakerCell:
        made = SpeakerCell(self.desk, self.id)
        made.setProperty("role", "who")
        made.bind(self.desk.session, f"{self.key}.speaker", self.tr("Speaker"))
        return made

    def _kind(self) -> KindCell:
        made = KindCell(self.desk, self.id)
        made.bind(self.desk.session, f"{self.key}.kind", self.tr("Kind"))
        return made


_TOP = Qt.AlignmentFlag.AlignTop


def time_field(desk: Desk, key: str, name: str) -> bind.Parsed:
    """Make the field of the time of an entry or proposal, as narrow as a time; its day is that of the meeting."""
    session, path = desk.session, f"{key}.time"

    def read(text: str, old: datetime | None) -> datetime | None:
        clock = when.parse_time(text)
        if clock is None:
            return None
        like = old or derive.start_of(session.meeting) or datetime.now().astimezone()
        return when.at(like.date(), clock, like.tzinfo)

    made = bind.parsed(session, path, read, when.show_time, name=name, hint=lambda: "–")
    made.setProperty("inline", "true")
    made.setProperty("compact", "true")
    made.setFont(theme.font(tabular=True))
    made.setFixedWidth(round(_TIME * made.fontMetrics().height()))
    return made


def who_column(speaker: QWidget, kind: QWidget | None = None) -> QWidget:
    """Lay out who spoke, and how beside it."""
    whole = QWidget()
    line = QHBoxLayout(whole)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(0)
    line.addWidget(speaker, 0, _TOP)
    if kind is not None:
        line.addWidget(kind, 0, _TOP)
    line.addStretch(1)
    whole.setFixedWidth(round(_SPEAKER * whole.fontMetrics().height()))
    return whole


def columns_width(of: QWidget) -> int:
    """Return the width of the columns of time and speaker together."""
    return round((_TIME + _SPEAKER) * of.fontMetrics().height())


def narrow(field: QWidget, widest: str) -> None:
    """Make a field of a row as wide as the widest text it holds."""
    field.setFixedWidth(field.fontMetrics().horizontalAdvance(widest) + _FRAME)
