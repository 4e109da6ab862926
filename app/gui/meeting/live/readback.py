"""A wording in large type, for the room to read along."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.domain import derive
from app.domain.model import Entry, Meeting, Proposal
from app.gui import theme, when, words
from app.gui.desk import Desk
from app.gui.meeting.record.cells import people_words
from app.gui.theme import GAP, ROOM, VAST
from app.gui.translation import window_language
from app.gui.widgets import Chip, KeyHint, button, label

_SIZES = (1.8, 2.4, 3.0, 3.8, 4.8, 6.0)


class ReadBack(QWidget):
    """Covers the window with one proposal or entry, in one language or two side by side. Esc leaves.

    ``rows()`` gives what can be leafed through, ``acts(status key)`` decides on what is shown.
    """

    def __init__(
        self, desk: Desk, page: QWidget, rows: Callable[[], list[str]], left: Callable[[], None]
    ) -> None:
        super().__init__(page)
        self._desk, self._rows, self._left = desk, rows, left
        self._over: QWidget = page
        self.key = ""
        self._size, self._languages = 2, 1
        self.setObjectName("readback")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.number = label("", "heading")
        self.status = Chip()
        self.texts = [QLabel(), QLabel()]
        for each in self.texts:
            each.setWordWrap(True)
            each.setTextFormat(Qt.TextFormat.PlainText)
            each.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.facts = label("", "lead", wrap=True)
        self.two = button("", "quiet")
        self.two.setObjectName("readback.languages")
        self.two.clicked.connect(self.switch_languages)
        self.close_button = button("", "quiet")
        self.close_button.setObjectName("readback.close")
        self.close_button.clicked.connect(self.leave)
        self._lay_out()
        self.hide()

    def open(self, key: str) -> None:
        """Show a row."""
        self.key = key
        if self._over is not self._over.window():
            self._over = self._over.window()
            self.setParent(self._over)
            self._over.installEventFilter(self)
        self.retranslate()
        self.setGeometry(self._over.rect())
        self.show()
        self.raise_()
        self.setFocus()

    def leave(self) -> None:
        """Go back to the record."""
        self.hide()
        self._left()

    def retranslate(self) -> None:
        """Name everything in the window's language, and show the row as it stands."""
        self.two.setText(self.tr("Two languages"))
        self.close_button.setText(self.tr("Back to the record"))
        for word, text in zip(
            self._words,
            (
                self.tr("next and previous"),
                self.tr("two languages"),
                self.tr("larger, smaller"),
                self.tr("back"),
            ),
            strict=True,
        ):
            word.setText(text)
        self.refresh()

    def refresh(self) -> None:
        """Show the row as it stands."""
        meeting = self._desk.session.current
        row = _row(meeting, self.key) if meeting else None
        if meeting is None or row is None:
            return
        languages = self._shown_languages(meeting)
        for at, each in enumerate(self.texts):
            each.setVisible(at < len(languages))
            each.setFont(theme.font(_SIZES[self._size] * (1 if len(languages) == 1 else 0.8), bold=True))
            if at < len(languages):
                missing = self.tr("not yet in {language}").format(language=words.language(languages[at]))
                text = row.text.get(languages[at]) if at else row.text.best(languages[at])
                each.setText(text or missing)
                each.setEnabled(bool(text))
        if isinstance(row, Proposal):
            self._show_proposal(meeting, row, languages[0])
        else:
            self.number.setText(people_words(meeting, (row.speaker,), languages[0]))
            self.status.say("", "")
            self.facts.setText("")
        self.setAccessibleName(row.text.best(languages[0]))

    def step(self, by: int) -> None:
        """Show the next row (1) or the one before (-1)."""
        rows = self._rows()
        if rows:
            at = rows.index(self.key) if self.key in rows else 0
            self.key = rows[(at + by) % len(rows)]
            self.refresh()

    def switch_languages(self) -> None:
        """Show one language, or two side by side."""
        self._languages = 3 - self._languages
        self.refresh()
        self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self.leave()
        elif key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_Space):
            self.step(1)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_PageUp):
            self.step(-1)
        elif key in (Qt.Key.Key_L, 0x0414):  # The same key on a Russian layout.
            self.switch_languages()
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_Minus):
            self._size = max(0, min(len(_SIZES) - 1, self._size + (-1 if key == Qt.Key.Key_Minus else 1)))
            self.refresh()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self.setGeometry(self._over.rect())
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        try:
            painter.fillRect(self.rect(), QColor(theme.colours(self).surface))
        finally:
            painter.end()

    def _show_proposal(self, meeting: Meeting, row: Proposal, language: str) -> None:
        number = derive.proposal_numbers(meeting).get(row.id, "")
        self.number.setText(self.tr("Proposal {number}").format(number=number))
        word, tone = words.proposal_status(row.status)
        self.status.say(word, tone)
        people = people_words(meeting, row.responsible, language)
        due = when.show_date(row.due, window_language())
        self.facts.setText(
            " · ".join(p for p in (people, self.tr("by {date}").format(date=due) if due else "") if p)
        )

    def _shown_languages(self, meeting: Meeting) -> list[str]:
        first = self._desk.session.language
        others = [code for code in meeting.languages if code != first]
        return [first, *others][: self._languages]

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(ROOM)
        head.addWidget(self.number)
        head.addWidget(self.status)
        head.addStretch(1)
        head.addWidget(self.two)
        head.addWidget(self.close_button)
        middle = QHBoxLayout()
        middle.setSpacing(2 * VAST)
        for each in self.texts:
            middle.addWidget(each, 1)
        foot = QHBoxLayout()
        foot.setSpacing(GAP)
        self._words = []
        for key in ("← →", "L", "+ −", "Esc"):
            word = label("", "small")
            self._words.append(word)
            foot.addWidget(KeyHint(key))
            foot.addWidget(word)
            foot.addSpacing(GAP)
        foot.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * VAST, VAST, 2 * VAST, VAST)
        column.setSpacing(ROOM)
        column.addLayout(head)
        column.addLayout(middle, 1)
        column.addWidget(self.facts)
        column.addSpacing(ROOM)
        column.addLayout(foot)


def _row(meeting: Meeting, key: str) -> Entry | Proposal | None:
    collection, _, id = key.partition(".")
    if collection == "proposals":
        return next((p for p in meeting.proposals if p.id == id), None)
    return next((e for item in meeting.agenda for e in item.entries if e.id == id), None)
