"""What is marked under an entry or proposal: wording to be checked, not for the press, and findings."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from app.domain.check import Severity
from app.errors import ProtocolistError
from app.gui import sentences
from app.gui.bind import Bound
from app.gui.desk import Desk
from app.gui.theme import GAP, TIGHT
from app.gui.widgets import ChipButton, Flow, label

_ELSEWHERE = frozenset({"untranslated", "stale", "unverified", "check-wording"})
"""Findings that have a page or a mark of their own."""
_FLAGS = ("check", "off_press")


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
    """The flags of an entry or proposal and what is found at it.

    Most rows have neither: their chips are made once one is set, or the row is worked on. Tab goes to them after the
    ``text`` they are about.
    """

    def __init__(self, desk: Desk, key: str, text: QWidget) -> None:
        super().__init__()
        self._desk, self._key, self._text = desk, key, text
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(5, 0, 0, TIGHT)
        self._column.setSpacing(TIGHT)
        self._row: QWidget | None = None
        self._notes: QLabel | None = None
        self._shown: tuple[str, bool] | None = None

    def refresh(self) -> None:
        """Show what is set and found now."""
        found, set_ = notes(self._desk, self._key), self._any_set()
        if self._shown == (found, set_):
            return
        self._shown = (found, set_)
        self._show_row(set_)
        self._show_notes(found)
        self.setVisible(set_ or bool(found))

    def _any_set(self) -> bool:
        try:
            return any(self._desk.session.at(f"{self._key}.{name}") for name in _FLAGS)
        except ProtocolistError:
            return False  # It is gone; whoever laid out the row takes it away.

    def make_chips(self) -> QWidget:
        """Return what holds a chip for each flag, made now if need be."""
        if self._row is None:
            self._row = QWidget(self)
            self._row.hide()
            flow, before = Flow(self._row, gap=GAP - 2), self._text
            for name in _FLAGS:
                chip = FlagChip(self._desk, self._key, name, self._row)
                flow.addWidget(chip)
                self.setTabOrder(before, chip)
                before = chip
            self._column.insertWidget(0, self._row)
        return self._row

    def _show_row(self, on: bool) -> None:
        if on or self._row is not None:
            self.make_chips().setVisible(on)

    def _show_notes(self, found: str) -> None:
        if found and self._notes is None:
            self._notes = label("", "small", tone="warn", wrap=True)
            self._column.addWidget(self._notes)
        if self._notes is not None:
            self._notes.setText(found)
            self._notes.setVisible(bool(found))


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
