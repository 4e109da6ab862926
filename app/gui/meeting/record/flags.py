"""What is marked under an entry or proposal: wording to be checked, not for the press, and findings."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.check import Severity
from app.gui import sentences
from app.gui.bind import Bound
from app.gui.desk import Desk
from app.gui.theme import GAP, TIGHT
from app.gui.widgets import ChipButton, Flow, label

_ELSEWHERE = frozenset({"untranslated", "stale", "unverified", "check-wording"})
"""Findings that have a page or a mark of their own."""


class FlagChip(Bound, ChipButton):
    """A flag that is set; a click takes it away."""

    def __init__(self, desk: Desk, key: str, name: str, parent: QWidget) -> None:
        super().__init__("", "warn" if name == "check" else "", parent)
        self._word = name
        self.clicked.connect(lambda: self.write(False))
        self.bind(desk.session, f"{key}.{name}", flag_word(name))
        self.retranslate()

    def retranslate(self) -> None:
        """Name the flag in the window's language."""
        word = flag_word(self._word)
        self.rename(QCoreApplication.translate("Flags", "Take away: {flag}").format(flag=word))
        self.setToolTip(self.accessibleName())
        self.setText(f"{word}  ×")

    def show_value(self, value: Any) -> None:
        self.setVisible(bool(value))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()


class Flags(QWidget):
    """The flags of an entry or proposal and what is found at it."""

    def __init__(self, desk: Desk, key: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._key = desk, key
        self._row = QWidget(self)
        self._chips = tuple(FlagChip(desk, key, name, self._row) for name in ("check", "off_press"))
        self._notes = label("", "small", tone="warn", wrap=True)
        self._shown: tuple[str, bool] | None = None
        flow = Flow(self._row, gap=GAP - 2)
        for chip in self._chips:
            flow.addWidget(chip)
        column = QVBoxLayout(self)
        column.setContentsMargins(5, 0, 0, TIGHT)
        column.setSpacing(TIGHT)
        column.addWidget(self._row)
        column.addWidget(self._notes)

    def refresh(self) -> None:
        """Show what is set and found now."""
        found = notes(self._desk, self._key)
        set_ = any(not chip.isHidden() for chip in self._chips)
        if self._shown == (found, set_):
            return
        self._shown = (found, set_)
        self._notes.setText(found)
        self._notes.setVisible(bool(found))
        self._row.setVisible(set_)
        self.setVisible(set_ or bool(found))


def flag_word(name: str) -> str:
    """Return the word of a flag."""
    if name == "check":
        return QCoreApplication.translate("Flags", "check wording")
    return QCoreApplication.translate("Flags", "not for the press")


def notes(desk: Desk, *places: str) -> str:
    """Return the sentences of what is found at these places, those with a mark of their own left out."""
    said = [
        sentences.say(found, desk.session.meeting)
        for found in desk.findings.at(*places)
        if found.code not in _ELSEWHERE and found.severity is not Severity.HINT
    ]
    return " ".join(dict.fromkeys(said))
