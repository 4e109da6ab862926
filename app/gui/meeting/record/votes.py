"""Votes and quorum, for bodies whose rules ask for them."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from app.domain import derive
from app.domain.model import Kind, Meeting, Quorum
from app.gui import bind, theme
from app.gui.desk import Desk
from app.gui.meeting.record.entry import columns_width, narrow
from app.gui.meeting.record.flags import notes
from app.gui.meeting.record.row import GRIP, Holder, StreamRow
from app.gui.theme import GAP, TIGHT, WIDE
from app.gui.translation import Phrase
from app.gui.widgets import Chip, IconButton, button, label


class VoteRow(StreamRow):
    """How many were for, against, and abstained."""

    def __init__(self, desk: Desk, stream: Holder, key: str) -> None:
        super().__init__(desk, stream, key, grip=False)
        self.line.setContentsMargins(
            TIGHT + theme.scaled(GRIP) + columns_width(self) + 3 * GAP, TIGHT, TIGHT, TIGHT
        )
        self.line.addWidget(label(self.tr("Vote"), "strong"))
        for name, words in (
            ("in_favour", self.tr("for")),
            ("against", self.tr("against")),
            ("abstained", self.tr("abstained")),
        ):
            field = bind.number(desk.session, f"{key}.{name}", name=words)
            field.setFont(theme.font(tabular=True))
            narrow(field, "0000")
            self.line.addWidget(label(words, "small"))
            self.line.addWidget(field)
        self.found = label("", "small", tone="warn")
        self.line.addWidget(self.found)
        self.line.addStretch(1)
        self.more = IconButton("trash", self.tr("Remove this vote"))
        self.more.setObjectName(f"{key}.remove")
        self.more.clicked.connect(self._remove)
        self.line.addWidget(self.more)
        self.refresh()

    def refresh(self) -> None:
        """Show what is found at the vote."""
        self.found.setText(notes(self.desk, self.key))

    def _remove(self) -> None:
        from app.domain import edits

        self.desk.session.apply(Phrase("VoteRow", "removal of a vote"), lambda m: edits.remove(m, self.key))


class QuorumBar(QFrame):
    """How many are entitled to vote, how many must be there, and how many are."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(WIDE, 0, WIDE, GAP)
        self._line.setSpacing(GAP)
        self._fields: QWidget | None = None
        self.chip = Chip()
        self.set_button = button("", "link")
        self.set_button.setObjectName("quorum.set")
        self.set_button.clicked.connect(self._set)
        self._line.addWidget(self.chip)
        self._line.addWidget(self.set_button)
        self._line.addStretch(1)

    def retranslate(self) -> None:
        """Name everything in the window's language."""
        self.set_button.setText(self.tr("+ Quorum"))
        if self._fields is not None:
            self._fields.hide()
            self._fields.deleteLater()
            self._fields = None
        meeting = self._desk.session.current
        if meeting is not None:
            self.show_meeting(meeting)

    def show_meeting(self, meeting: Meeting) -> None:
        """Show the quorum, or offer one to a body's sitting."""
        quorum = meeting.quorum
        self.setVisible(quorum is not None or meeting.kind is Kind.SITTING)
        self.set_button.setVisible(quorum is None)
        self.chip.setVisible(quorum is not None)
        if quorum is None:
            if self._fields is not None:
                self._fields.hide()
            return
        if self._fields is None:
            self._fields = self._make_fields()
            self._line.insertWidget(0, self._fields)
        self._fields.show()
        here = sum(map(derive.came, meeting.participants))
        there = here >= quorum.required
        words = (
            self.tr("quorum: %n present", "", here) if there else self.tr("no quorum: %n present", "", here)
        )
        self.chip.say(words, "good" if there else "bad")

    def _make_fields(self) -> QWidget:
        made = QWidget()
        line = QHBoxLayout(made)
        line.setContentsMargins(0, 0, 0, 0)
        for name, words in (
            ("entitled", self.tr("Entitled to vote")),
            ("required", self.tr("Needed for a quorum")),
        ):
            field = bind.number(self._desk.session, f"quorum.{name}", name=words)
            field.setFixedWidth(theme.scaled(56))
            line.addWidget(label(words, "small"))
            line.addWidget(field)
        return made

    def _set(self) -> None:
        from app.domain import edits

        count = len(self._desk.session.meeting.participants)
        quorum = Quorum(count, count // 2 + 1)
        self._desk.session.apply(Phrase("QuorumBar", "quorum"), lambda m: edits.put(m, "quorum", quorum))


def has_votes(meeting: Meeting) -> bool:
    """Tell whether the body's rules ask for votes, or some were taken."""
    return meeting.kind is Kind.SITTING or meeting.quorum is not None or bool(meeting.votes)
