"""The row of a proposal: when, by whom, and a card with its wording, status, people and date."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QColor, QFocusEvent, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.domain import paths
from app.domain.model import Meeting, Proposal, ProposalStatus
from app.domain.text import Text
from app.errors import ProtocolistError
from app.gui import bind, theme, when, words
from app.gui.desk import Desk
from app.gui.meeting.record.cells import ResponsibleCell, SpeakerCell, StatusChip, now
from app.gui.meeting.record.entry import narrow, time_field, who_column
from app.gui.meeting.record.flags import Flags
from app.gui.meeting.record.row import Holder, SaidRow
from app.gui.meeting.record.said import SaidArea
from app.gui.theme import GAP, TIGHT
from app.gui.theme.tokens import RADIUS
from app.gui.translation import Phrase, window_language
from app.gui.widgets import Flow, IconButton, button, label

_TOP = Qt.AlignmentFlag.AlignTop
_LONG_DATE = date(2028, 9, 28)


PAUSE = 180.0
"""Seconds without a key after which what stands counts as a wording of its own."""


class WordingArea(SaidArea):
    """The wording of a proposal. What stood before is kept from the first key on, so that nothing can lose it.

    Typing goes on with the same wording until the field is left, a decision falls, or nobody types for PAUSE.
    """

    _earlier: Text | None = None
    _status: ProposalStatus | None = None
    _typed_at = 0.0

    def write(self, value: Any, *, merge: bool = False) -> bool:
        from app.domain import edits

        earlier, language, id = self._begin(), self.language, self.path.split(".")[1]

        def edit(meeting: Meeting) -> Meeting:
            return edits.type_wording(meeting, id, language, value, earlier, now())

        joined = f"{self.path} {language}" if merge else ""
        taken = self.session.apply(Phrase("WordingArea", "wording of a proposal"), edit, merge=joined)
        if not taken:
            self.refresh()
        return taken

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self._earlier = None

    def _begin(self) -> Text:
        """Return the wording that stood before this typing began."""
        proposal: Proposal = paths.get(self.session.meeting, self.path.rpartition(".")[0])
        at, kept = time.monotonic(), proposal.wordings[-1].text if proposal.wordings else None
        goes_on = (
            self._earlier is not None
            and self._earlier in (proposal.text, kept)  # An undo may have gone further back.
            and proposal.status is self._status
            and at - self._typed_at < PAUSE
        )
        earlier = self._earlier if goes_on and self._earlier is not None else proposal.text
        self._earlier, self._status, self._typed_at = earlier, proposal.status, at
        return earlier


class Card(QFrame):
    """A frame with a bar at the left in the tone of the proposal."""

    def __init__(self, status: Callable[[], ProposalStatus | None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._status = status

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme.colours(self)
        status = self._status()
        tone = words.proposal_status(status)[1] if status else ""
        bar = {"good": colours.good, "warn": colours.warn, "bad": colours.bad}.get(tone, colours.muted)
        painter = QPainter(self)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            shape = QPainterPath()
            shape.addRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
            painter.fillPath(shape, QColor(colours.raised))
            painter.setClipPath(shape)
            painter.fillRect(QRectF(0, 0, 4, self.height()), QColor(bar))
            painter.setClipping(False)
            painter.setPen(QColor(colours.line))
            painter.drawPath(shape)
        finally:
            painter.end()


class ProposalRow(SaidRow):
    """A proposal as the record shows it; ``remark`` says something beside its number."""

    beside = 44  # A card is to hold its status, people and date in one line.

    def __init__(self, desk: Desk, stream: Holder, key: str, *, grip: bool = True) -> None:
        super().__init__(desk, stream, key, grip=grip)
        session = desk.session
        self.time = time_field(desk, key, self.tr("Time"))
        self.by = SpeakerCell(desk, self.id)
        self.by.setProperty("role", "who")
        self.by.nobody = self.tr("by whom?")
        self.by.bind(session, f"{key}.by", self.tr("Proposed by"))
        self.text = WordingArea()
        self.text.bind(session, f"{key}.text", self.tr("Wording of the proposal"))
        self.text.set_hint(self.tr("what is proposed"))
        self.text.setProperty("inline", "true")
        self.text.setProperty("weight", "strong")
        self.flags = Flags(desk, key, self.text)
        self.more = IconButton("more", self.tr("More for this proposal"))
        self.more.setObjectName(f"{key}.more")
        self.card = Card(self._status)
        self.column = QVBoxLayout(self.card)
        self.column.setContentsMargins(GAP + 2, TIGHT, TIGHT, GAP - 2)
        self.column.setSpacing(2)
        head = QHBoxLayout()
        head.setSpacing(TIGHT)
        head.addWidget(self.text, 1)
        head.addWidget(self.more, 0, _TOP)
        self.column.addLayout(head)
        self.column.addWidget(self._foot())
        self.column.addWidget(self.flags)
        said = QVBoxLayout()
        said.addWidget(self.card)
        self.lay((self.time, who_column(self.by)), said)
        self.refresh()

    def refresh(self) -> None:
        """Show how many wordings there were, flags and findings."""
        proposal = self.proposal()
        if proposal is None:
            return
        count = len(proposal.wordings) + 1
        self.wordings.setText(QCoreApplication.translate("ProposalRow", "%n wording(s)", None, count))
        self.wordings.setVisible(count > 1)
        self.flags.refresh()
        self.card.update()

    def proposal(self) -> Proposal | None:
        """Return the proposal, or None once it is gone."""
        try:
            found: Proposal = paths.get(self.desk.session.meeting, self.key)
        except ProtocolistError:
            return None
        return found

    def _status(self) -> ProposalStatus | None:
        found = self.proposal()
        return found.status if found else None

    def _foot(self) -> QWidget:
        session, key = self.desk.session, self.key
        self.status = StatusChip(self.desk, self.id)
        self.status.bind(session, f"{key}.status", self.tr("Status"))
        self.people = ResponsibleCell(self.desk, self.id)
        self.people.nobody = self.tr("no one responsible")
        self.people.bind(session, f"{key}.responsible", self.tr("Responsible"))
        self.due = bind.date(session, f"{key}.due", name=self.tr("Due date"))
        self.due.setProperty("inline", "true")
        self.due.setProperty("compact", "true")
        narrow(self.due, when.show_date(_LONG_DATE, window_language()))
        self.due.set_hint(self.tr("date"))
        self.wordings = button("", "quiet")
        self.wordings.setProperty("role", "kind")
        self.wordings.setObjectName(f"{key}.wordings")
        self.wordings.clicked.connect(lambda: self.desk.go(f"{key}.wordings"))
        by = QWidget()
        line = QHBoxLayout(by)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        self.by_word = label(self.tr("by"), "small")
        line.addWidget(self.by_word)
        line.addWidget(self.due)
        foot = QWidget()
        flow = Flow(foot, gap=TIGHT)
        for part in (self.status, self.people, by, self.wordings):
            flow.addWidget(part)
        return foot
