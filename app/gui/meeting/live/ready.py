"""“Ready to sign?”: a walk through what is left, one key for each decision."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.domain.model import Status
from app.gui.desk import Desk
from app.gui.meeting.live.steps import Decision, Step, steps
from app.gui.theme import GAP, ROOM, WIDE
from app.gui.translation import Phrase
from app.gui.widgets import Flow, button, label, signed


class ReadyWalk(QWidget):
    """Shows one step at a time. Figures decide, Enter goes to the place, arrows leaf, Esc leaves."""

    left = Signal()

    def __init__(self, desk: Desk, go: Callable[[str], None]) -> None:
        super().__init__()
        self._desk, self._go = desk, go
        self._at = 0
        self._steps: tuple[Step, ...] = ()
        self.setObjectName("live.ready")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.title = label("", "title")
        self.count = label("", "small")
        self.sentence = label("", "lead", wrap=True)
        self.text = label("", "", wrap=True)
        self._choices = QVBoxLayout()
        self._choices.setSpacing(GAP - 2)
        self._buttons: list[QPushButton] = []
        card = QFrame()
        card.setProperty("role", "card")
        inner = QVBoxLayout(card)
        inner.setContentsMargins(ROOM + 4, ROOM, ROOM + 4, ROOM)
        inner.setSpacing(GAP)
        inner.addWidget(self.sentence)
        inner.addWidget(self.text)
        inner.addSpacing(GAP)
        inner.addLayout(self._choices)
        head = QHBoxLayout()
        head.addWidget(self.title)
        head.addStretch(1)
        head.addWidget(self.count)
        column = QVBoxLayout(self)
        column.setContentsMargins(WIDE, ROOM, WIDE, ROOM)
        column.setSpacing(ROOM)
        column.addLayout(head)
        column.addWidget(card)
        column.addStretch(1)
        column.addLayout(self._foot())

    def open(self) -> None:
        """Begin the walk."""
        self._at = 0
        self.retranslate()
        self.setFocus()

    def retranslate(self) -> None:
        """Name everything in the window's language."""
        self.title.setText(self.tr("Ready to sign?"))
        for word, text in zip(
            self._words,
            (self.tr("decide"), self.tr("go there"), self.tr("later, back"), self.tr("to the record")),
            strict=True,
        ):
            word.setText(text)
        if self._desk.session.current is not None:
            self.refresh()

    def refresh(self) -> None:
        """Show what is left now."""
        session = self._desk.session
        self._steps = steps(session.meeting, session.language, datetime.now().astimezone())
        self._at = min(self._at, max(0, len(self._steps) - 1))
        for old in self._buttons:
            old.hide()
            old.deleteLater()
        self._buttons = []
        step = self._step()
        if step is None:
            self._show_end()
            return
        self.count.setText(self.tr("{at} of {count}").format(at=self._at + 1, count=len(self._steps)))
        self.sentence.setText(step.sentence)
        self.text.setText(step.text)
        self.text.setVisible(bool(step.text) and step.code != "check-wording")
        for number, decision in enumerate(step.decisions[:9], 1):
            self._offer(f"{number}   {decision.words}", decision.words, lambda d=decision: self._decide(d))  # type: ignore[misc]
        self._offer(self.tr("Go there"), self.tr("Go there"), self._go_there)
        self.setAccessibleName(step.sentence)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step, key = self._step(), event.key()
        if key == Qt.Key.Key_Escape:
            self.left.emit()
        elif Qt.Key.Key_1 <= key <= Qt.Key.Key_9 and step is not None:
            at = key - Qt.Key.Key_1
            if at < len(step.decisions):
                self._decide(step.decisions[at])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if step is None:
                self._review()
            else:
                self._go_there()
        elif key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Space):
            self._leaf(1)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Up):
            self._leaf(-1)
        else:
            super().keyPressEvent(event)

    def _step(self) -> Step | None:
        return self._steps[self._at] if self._at < len(self._steps) else None

    def _leaf(self, by: int) -> None:
        if self._steps:
            self._at = (self._at + by) % len(self._steps)
            self.refresh()

    def _decide(self, decision: Decision) -> None:
        self._desk.session.apply(
            Phrase("ReadyWalk", "before signing: {what}", what=decision.words), decision.edit
        )
        self.refresh()
        self.setFocus()

    def _go_there(self) -> None:
        if (step := self._step()) is not None:
            self._go(step.place)

    def _review(self) -> None:
        from app.domain import edits

        self._desk.session.apply(
            Phrase("ReadyWalk", "in review"), lambda m: edits.set_status(m, Status.REVIEW)
        )
        self.left.emit()

    def _show_end(self) -> None:
        self.count.setText("")
        self.sentence.setText(self.tr("Nothing is missing. The record can be put before the chair."))
        self.text.hide()
        self._offer(self.tr("Mark as in review"), self.tr("Mark as in review"), self._review)
        self.setAccessibleName(self.sentence.text())

    def _offer(self, text: str, name: str, run: Callable[[], None]) -> None:
        made = button(text)
        made.setObjectName(f"live.ready.{len(self._buttons) + 1}")
        made.setAccessibleName(name)
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        made.clicked.connect(run)
        self._choices.addWidget(made, 0, Qt.AlignmentFlag.AlignLeft)
        self._buttons.append(made)

    def _foot(self) -> Flow:
        flow = Flow(gap=ROOM)
        self._words = []
        for key in ("1–9", "Enter", "→ ←", "Esc"):
            word = label("", "small")
            self._words.append(word)
            flow.addWidget(signed(key, word))
        return flow
