"""What a page says while there is nothing on it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.gui import theme
from app.gui.theme import GAP, ROOM
from app.gui.widgets.labels import label


class EmptyState(QWidget):
    """An icon, a sentence, what to do next, and its buttons."""

    def __init__(self, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self._picture = QLabel()
        self._title = label("", "lead", wrap=True)
        self._text = label("", "muted", wrap=True)
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(GAP)
        self.first: QWidget = self
        column = QVBoxLayout(self)
        column.setContentsMargins(ROOM, 2 * ROOM, ROOM, 2 * ROOM)
        column.setSpacing(GAP)
        column.addStretch(1)
        for part in (self._picture, self._title, self._text):
            part.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(self._picture)
        column.addWidget(self._title)
        self._text.setMaximumWidth(theme.scaled(420))
        middle = QHBoxLayout()
        middle.addWidget(self._text)
        column.addLayout(middle)
        column.addSpacing(GAP)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addLayout(self.buttons)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(2)
        self._draw()

    def offer(self, *ways: QWidget) -> None:
        """Put buttons below; the first is the one that Enter presses when one comes here."""
        self.first = ways[0]
        for each in ways:
            self.buttons.addWidget(each)

    def say(self, title: str, text: str = "") -> None:
        """Set the sentence and what to do."""
        self._title.setText(title)
        self._text.setText(text)
        self._text.setVisible(bool(text))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw()

    def _draw(self) -> None:
        self._picture.setPixmap(
            theme.pixmap(self._icon, theme.colours(self).muted, 40, self.devicePixelRatioF())
        )
