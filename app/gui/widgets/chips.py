"""Small rounded words: chips, badges, keys."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from app.gui.theme import TIGHT
from app.gui.widgets.labels import set_kind


class Chip(QLabel):
    """A word on a tinted ground; ``tone`` is empty, accent, good, warn or bad."""

    def __init__(self, text: str = "", tone: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", "chip")
        self.setProperty("tone", tone)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def say(self, text: str, tone: str) -> None:
        """Show another word in another tone; an empty one hides the chip."""
        self.setText(text)
        self.setVisible(bool(text))
        set_kind(self, tone=tone)


class ChipButton(QPushButton):
    """A chip one can press."""

    def __init__(self, text: str = "", tone: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setProperty("role", "chip")
        self.setProperty("tone", tone)
        self.setAutoDefault(True)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)


class Badge(QLabel):
    """A number that asks for attention; nothing is hidden."""

    def __init__(self, count: int = 0, tone: str = "warn", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "badge")
        self.setProperty("tone", tone)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.show_count(count)

    def show_count(self, count: int) -> None:
        """Show a number."""
        self.setText(str(count))
        self.setVisible(count > 0)


class KeyHint(QLabel):
    """A key to press."""

    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        super().__init__(key, parent)
        self.setProperty("role", "key")
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)


def signed(key: str, word: QWidget) -> QWidget:
    """Lay out a key and what it does in one piece, which no end of a line parts."""
    made = QWidget()
    line = QHBoxLayout(made)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(TIGHT)
    line.addWidget(KeyHint(key))
    line.addWidget(word)
    return made


def set_tone(widget: QWidget, tone: str) -> None:
    """Give a label, chip or banner another tone."""
    set_kind(widget, tone=tone)
