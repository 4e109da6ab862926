"""All about the chosen commitment, and what became of it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from app.domain.model import Fulfilment
from app.gui import when
from app.gui.commitments.listing import name, partner, standing_of
from app.gui.theme import GAP
from app.gui.translation import window_language
from app.gui.widgets import Panel, label, set_tone

if TYPE_CHECKING:
    from app.archive import Commitment

_ROWS = ("partner", "responsible", "due", "meeting", "mention")


class Note(QPlainTextEdit):
    """A few words on what became of it; ``left`` comes when they are changed and the field is left.

    ``typed`` comes with each key, so that what is not told yet can be kept as a draft.
    """

    left = Signal(str)
    typed = Signal(str, int)

    def __init__(self) -> None:
        super().__init__()
        self._was = ""
        self.setTabChangesFocus(True)
        self.setFixedHeight(76)
        self.textChanged.connect(self._on_changed)

    def show_text(self, text: str) -> None:
        """Show what is noted."""
        self._was = text
        self.setPlainText(text)

    def bring_back(self, draft: str, caret: int) -> None:
        """Show what was typed and not told before the program ended."""
        self.blockSignals(True)
        self.setPlainText(draft)
        self.blockSignals(False)
        cursor = self.textCursor()
        cursor.setPosition(min(caret, len(draft)))
        self.setTextCursor(cursor)

    def take(self) -> str:
        """Return what stands there; it is told to nobody else."""
        self._was = self.toPlainText().strip()
        return self._was

    def settle(self) -> None:
        """Tell of a change that was not told yet."""
        was = self._was
        if self.take() != was:
            self.left.emit(self._was)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.settle()

    def _on_changed(self) -> None:
        if self.hasFocus():
            self.typed.emit(self.toPlainText(), self.textCursor().position())


class Chosen(Panel):
    """The whole wording, with whom, who does it and until when, and a note: ``noted(commitment, note)``.

    ``typed(commitment, text, caret)`` comes with each key typed into the note.
    """

    noted = Signal(object, str)
    typed = Signal(object, str, int)

    def __init__(self, buttons: list[QWidget], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._each: Commitment | None = None
        self.setObjectName("commitments.chosen")
        self.note = Note()
        self.note.setObjectName("commitments.note")
        self.note.left.connect(lambda text: self.noted.emit(self._each, text))
        self.note.typed.connect(lambda text, caret: self.typed.emit(self._each, text, caret))
        self._names: dict[str, QLabel] = {}
        self._values: dict[str, QLabel] = {}
        for row in _ROWS:
            self._values[row] = label("", wrap=True)
            self._names[row] = self.field("", self._values[row])
        self._names["note"] = self.field("", self.note)
        column = QVBoxLayout()
        column.setSpacing(GAP // 2)
        for each in buttons:
            column.addWidget(each)
        self.add(column)
        self.end()

    @property
    def fulfilment(self) -> Fulfilment | None:
        """What became of the commitment shown, None where none is."""
        return self._each.fulfilment if self._each else None

    def retranslate(self) -> None:
        """Name everything in the window's language."""
        for row, text in {
            "partner": self.tr("Agreed with"),
            "responsible": self.tr("Responsible"),
            "due": self.tr("Due"),
            "meeting": self.tr("Agreed at"),
            "mention": self.tr("Last spoken of"),
            "note": self.tr("What became of it"),
        }.items():
            self._names[row].setText(text)
        self.note.setAccessibleName(self.tr("What became of it"))
        self.note.setPlaceholderText(self.tr("done on …, by whom; why it was cancelled"))

    def show_commitment(self, each: Commitment | None, today: date) -> None:
        """Show another one, or nothing."""
        self.note.settle()
        self._each = each
        self.setVisible(each is not None)
        if each is None:
            return
        language = window_language()
        word, tone = standing_of(each, today)
        self.title.setText(each.text.best(language))
        self.remark.setText(word)
        set_tone(self.remark, tone)
        nobody = self.tr("nobody yet")
        values = {
            "partner": partner(each.partners, language),
            "responsible": ", ".join(name(who, language) for who in each.responsible) or nobody,
            "due": when.show_date(each.due, language) or self.tr("no date"),
            "meeting": " · ".join(
                part for part in (_day(each.meeting.date), each.meeting.title.best(language)) if part
            ),
            "mention": _day(each.last_mention) or "–",
        }
        for row, text in values.items():
            self._values[row].setText(text)
        self.note.show_text(each.note)


def _day(iso: str) -> str:
    return when.show_date(date.fromisoformat(iso), window_language()) if iso else ""
