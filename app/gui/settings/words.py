"""The section of spelling: the switch, what the system lacks for it, and the user's own words."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QCheckBox, QPlainTextEdit, QVBoxLayout, QWidget

from app.gui import words
from app.gui.desk import Desk
from app.gui.spelling import Spelling
from app.gui.theme import GAP
from app.gui.widgets import label
from app.language import spelling

_CHECKED = ("ru", "en")
_OWN_HEIGHT = 96
_SOON = 200
"""Milliseconds after which words being typed are kept."""


class SpellingSection(QWidget):
    """Each change takes effect at once."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.switch = QCheckBox()
        self.switch.setObjectName("settings.spelling")
        self.switch.clicked.connect(self._on_switch)
        self.lacking = label("", "small", wrap=True)
        self.lacking.setObjectName("settings.spelling.lacking")
        self.heading = label("", "caption")
        self.own = _OwnWords(self._put_own)
        self.own.setObjectName("settings.spelling.words")
        self.own.setMaximumHeight(_OWN_HEIGHT)
        self.own.setTabChangesFocus(True)
        self.heading.setBuddy(self.own)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        for part in (self.switch, self.lacking, self.heading, self.own):
            column.addWidget(part)

    def retranslate(self) -> None:
        """Name everything in the window's language."""
        self.switch.setText(self.tr("Underline misspelt words"))
        self.heading.setText(self.tr("My words, one to a line"))
        self.own.setAccessibleName(self.tr("My words, one to a line"))

    def show_now(self) -> None:
        """Show what is set, and what the system lacks."""
        service = Spelling.of(self._desk.session)
        if service is None:
            return
        self.switch.setChecked(service.on)
        lacking = self._lacking()
        self.lacking.setText(lacking)
        self.lacking.setVisible(bool(lacking))
        if not self.own.hasFocus():
            self.own.setPlainText("\n".join(service.own()))

    def _lacking(self) -> str:
        """Say which package brings what is missing."""
        packages = {language: spelling.missing(language) for language in _CHECKED}
        if set(packages.values()) == {spelling.ENCHANT}:
            return self.tr(
                "Words cannot be checked: this computer lacks Enchant. Install the package {package} and start again."
            ).format(package=spelling.ENCHANT)
        sentence = self.tr(
            "{language} has no dictionary here: install the package {package} and start again."
        )
        return " ".join(
            sentence.format(language=words.language(language), package=package)
            for language, package in packages.items()
            if package
        )

    def _on_switch(self, on: bool) -> None:
        if (service := Spelling.of(self._desk.session)) is not None:
            service.switch(on)

    def _put_own(self, typed: str) -> None:
        service = Spelling.of(self._desk.session)
        if service is not None and tuple(typed.split()) != service.own():
            service.put_own(typed.split())


class _OwnWords(QPlainTextEdit):
    """A list of words, told soon after it is typed in, and when it is left."""

    def __init__(self, put: Callable[[str], object]) -> None:
        super().__init__()
        self._put = put
        self._soon = QTimer(self, singleShot=True, interval=_SOON)
        self._soon.timeout.connect(lambda: put(self.toPlainText()))
        self.textChanged.connect(self._on_changed)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._put(self.toPlainText())

    def _on_changed(self) -> None:
        if self.hasFocus() and not self._soon.isActive():
            self._soon.start()
