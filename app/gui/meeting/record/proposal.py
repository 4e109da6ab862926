"""The row of a proposal: when, by whom, and a card with its wording, status, people and date."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.domain import paths
from app.domain.model import Proposal, ProposalStatus
from app.domain.text import Text
from app.errors import ProtocolistError
from app.gui import bind, theme, words
from app.gui.desk import Desk
from app.gui.meeting.record.cells import ResponsibleCell, SpeakerCell, StatusChip, now
from app.gui.meeting.record.entry import time_field, who_column
from app.gui.meeting.record.flags import Flags
from app.gui.meeting.record.row import Holder, StreamRow
from app.gui.meeting.record.said import SaidArea
from app.gui.theme import GAP, TIGHT
from app.gui.theme.tokens import RADIUS
from app.gui.widgets import Flow, IconButton, button, label

_TOP = Qt.AlignmentFlag.AlignTop


class WordingArea(SaidArea):
    """The wording of a proposal; the one it had is kept when the field is left, with the time."""

    earlier: Text | None = None

    def write(self, value: Any, *, merge: bool = False) -> bool:
        if self.earlier is None:
            self.earlier = self.raw()
        return super().write(value, merge=merge)

    def file(self) -> None:
        """Keep the wording that stood before this one was typed."""
        from app.domain import edits

        earlier, self.earlier = self.earlier, None
        if earlier is None or not self.has_record():
            return
        id = self.path.split(".")[1]
        self.session.apply(
            self.tr("wording of a proposal"), lambda m: edits.record_wording(m, id, earlier, now())
        )


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


class ProposalRow(StreamRow):
    """A proposal as the record shows it; ``remark`` says something beside its number."""

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
        self.text.left.connect(lambda _: self.text.file())
        self.text.setProperty("inline", "true")
        self.text.setProperty("weight", "strong")
        self.flags = Flags(desk, key, self)
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
        self.line.addWidget(self.time, 0, _TOP)
        self.line.addWidget(who_column(self.by), 0, _TOP)
        self.line.addWidget(self.card, 1)
        self.refresh()

    def refresh(self) -> None:
        """Show how many wordings there were, flags and findings."""
        proposal = self.proposal()
        if proposal is None:
            return
        count = len(proposal.wordings) + 1
        self.wordings.setText(self.tr("%n wording(s)", "", count))
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
        self.due.setFixedWidth(104)
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
