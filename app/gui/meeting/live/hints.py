"""The keys and tokens of the capture line, in words; each is a button as well."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton, QWidget

from app.gui.desk import Desk
from app.gui.theme import TIGHT
from app.gui.widgets import Flow, button, signed


class Hints(QWidget):
    """A row of hints: the sign in a key, what it means beside it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._words: list[tuple[QPushButton, str]] = []
        self._flow = Flow(self, gap=TIGHT)

    def add(self, sign: str, action: str) -> None:
        """Add the hint of an action, which a click runs."""
        made = button("")
        made.setProperty("role", "hint")
        made.setObjectName(f"{action}.hint")
        made.clicked.connect(self._desk.actions[action].trigger)
        self._words.append((made, action))
        self._flow.addWidget(signed(sign, made))

    def retranslate(self) -> None:
        """Name everything in the window's language."""
        for made, action in self._words:
            command = self._desk.actions.command(action)
            made.setText(command.text().lower())
            made.setAccessibleName(command.text())
            made.setToolTip(command.action.toolTip())
