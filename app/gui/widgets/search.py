"""A field to search with."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QIcon, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from app.gui import theme
from app.gui.actions import undo_or_redo


class SearchField(QLineEdit):
    """A line with a magnifier; Esc empties it. Its own undo comes first, then the record's."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setClearButtonEnabled(True)
        self._sign = QAction(self)
        self.addAction(self._sign, QLineEdit.ActionPosition.LeadingPosition)
        self._draw()

    def say(self, hint: str) -> None:
        """Name the field, for eyes and screen readers."""
        self.setPlaceholderText(hint)
        self.setAccessibleName(hint.rstrip("…"))

    def begin(self, text: str) -> None:
        """Go on with a search that was begun where there is no field to type in."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.setText(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            return
        asked = undo_or_redo(event)
        if (asked == "undo" and not self.isUndoAvailable()) or (
            asked == "redo" and not self.isRedoAvailable()
        ):
            event.ignore()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw()

    def _draw(self) -> None:
        self._sign.setIcon(QIcon(theme.pixmap("search", theme.colours(self).muted, 16, 2.0)))
