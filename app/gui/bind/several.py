"""Several of a list, ticked in a menu: the organisations that a fact concerns."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from app.gui.bind.base import Bound
from app.gui.bind.choices import Choices
from app.gui.record import Record

_AROUND = 44
"""Pixels of a button that its words do not have: margins and the arrow."""


class Several(Bound, QPushButton):
    """A button that names what is chosen and opens the list; ``none`` is what it says of an empty choice."""

    def __init__(self, choices: Choices, none: Callable[[], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAutoDefault(True)
        self._choices, self._none = choices, none
        self._said = "", 0
        self.setProperty("quiet", True)
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill)
        self._menu.triggered.connect(self._on_triggered)
        self.setMenu(self._menu)

    def show_value(self, value: Any) -> None:
        named = dict(self._choices())
        words = [str(named[one]) for one in value if one in named]
        self._said = (words[0], len(words) - 1) if words else (self._none(), 0)
        self._shorten()
        self.setToolTip("\n".join(words))
        self.setAccessibleName(f"{self._label}: {', '.join(words) or self._none()}")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._shorten()

    def _shorten(self) -> None:
        """Cut the first name to the room there is, and count the rest."""
        first, others = self._said
        more = f" +{others}" if others else ""
        room = self.width() - self.fontMetrics().horizontalAdvance(more) - _AROUND
        text = self.fontMetrics().elidedText(first, Qt.TextElideMode.ElideRight, room) + more
        if text != self.text():
            self.setText(text)

    def _fill(self) -> None:
        self._menu.clear()
        chosen = self.value()
        for value, words in self._choices():
            action = self._menu.addAction(words)
            action.setCheckable(True)
            action.setChecked(value in chosen)
            action.setData(value)

    def _on_triggered(self, action: QAction) -> None:
        order = [value for value, _ in self._choices()]
        chosen = set(self.value()) ^ {action.data()}
        self.write(tuple(value for value in order if value in chosen))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self.path:
            self.refresh()


def several(session: Record, path: str, choices: Choices, *, name: str, none: Callable[[], str]) -> Several:
    """Make a button with a list bound to a path that holds several ids."""
    made = Several(choices, none)
    made.bind(session, path, name)
    return made
