"""A switch of a few words side by side."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QSizePolicy, QToolButton, QWidget


class Segments(QFrame):
    """One of a few choices; ``chosen(value)`` comes when the user picks one."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "segments")
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._buttons: dict[str, QToolButton] = {}
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(1, 1, 1, 1)
        self._row.setSpacing(1)

    def show_choices(self, choices: Sequence[tuple[str, str, str]]) -> None:
        """Offer choices: value, word, and what a screen reader says."""
        if [value for value, _, _ in choices] != list(self._buttons):
            for button in self._buttons.values():
                self._group.removeButton(button)
                button.setParent(None)
                button.deleteLater()
            self._buttons = {value: self._button(value) for value, _, _ in choices}
        for value, word, name in choices:
            self._buttons[value].setText(word)
            self._buttons[value].setAccessibleName(name)
            self._buttons[value].setToolTip(name)

    def choose(self, value: str) -> None:
        """Show which is chosen, without telling anyone."""
        if value in self._buttons:
            self._buttons[value].setChecked(True)

    def enable(self, value: str, on: bool) -> None:
        """Let a choice be picked, or not."""
        self._buttons[value].setEnabled(on)

    def value(self) -> str:
        """Return the chosen value, or empty."""
        return next((value for value, button in self._buttons.items() if button.isChecked()), "")

    def _button(self, value: str) -> QToolButton:
        made = QToolButton()
        made.setObjectName(f"{self.objectName() or 'choice'}.{value}")
        made.setCheckable(True)
        made.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        made.clicked.connect(lambda: self.chosen.emit(value))
        self._group.addButton(made)
        self._row.addWidget(made)
        return made
