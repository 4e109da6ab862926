"""A small button that is an icon alone."""

from __future__ import annotations

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QToolButton, QWidget

from app.gui import theme


class IconButton(QToolButton):
    """An icon that follows the palette; ``name`` is its tooltip and what a screen reader says."""

    def __init__(self, icon: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "mark")
        theme.set_icon(self, icon, QPalette.ColorRole.PlaceholderText)
        self.say(name)

    def say(self, name: str) -> None:
        """Name the button."""
        self.setAccessibleName(name)
        self.setToolTip(name)
