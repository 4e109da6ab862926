"""Bound editors one chooses with."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from app.gui.bind.base import Bound
from app.gui.record import Record
from app.gui.widgets.combo import Combo

Choices = Callable[[], Sequence[tuple[Any, str]]]


class Choice(Bound, Combo):
    """One of several values. ``choices`` gives pairs of value and words, asked again as the language changes."""

    def __init__(self, choices: Choices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choices = choices
        self._values: list[Any] = []
        # The wheel scrolls the page unless the field has the focus.
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.activated.connect(self._on_activated)

    def shrink(self) -> None:
        """Take any width, cutting long words."""
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(3)

    def show_value(self, value: Any) -> None:
        pairs = list(self._choices())
        words = [each for _, each in pairs]
        if words != [self.itemText(at) for at in range(self.count())]:
            self.clear()
            self.addItems(words)
        self._values = [each for each, _ in pairs]
        at = self._values.index(value) if value in self._values else -1
        if at != self.currentIndex():
            self.setCurrentIndex(at)

    def _on_activated(self, at: int) -> None:
        if self._values[at] != self.value():
            self.write(self._values[at])

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self.path:
            self.refresh()


class Check(Bound, QCheckBox):
    """Yes or no."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.clicked.connect(self._on_clicked)

    def show_value(self, value: Any) -> None:
        if bool(value) != self.isChecked():
            self.setChecked(bool(value))

    def _on_clicked(self, checked: bool) -> None:
        self.write(checked)


def combo(session: Record, path: str, choices: Choices, *, name: str) -> Choice:
    """Make a list of choices bound to a path."""
    made = Choice(choices)
    made.bind(session, path, name)
    return made


def check(session: Record, path: str, *, name: str, text: str = "") -> Check:
    """Make a check box bound to a path, with ``text`` beside it (``name`` by default)."""
    made = Check()
    made.setText(text or name)
    made.bind(session, path, name)
    return made
