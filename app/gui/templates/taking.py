"""Asks what a sound template makes, before it is kept."""

from __future__ import annotations

import re

from PySide6.QtCore import (
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from app.domain.text import LANGUAGES
from app.gui import theme, words
from app.gui.theme import GAP, ROOM, TIGHT
from app.gui.translation import window_language
from app.gui.widgets import Combo, button, caption, label

_NAME, _LETTERS = 110, 6
"""The least width of the name, in small type, and the fewest letters of a choice."""
_TAG = re.compile(r"\{[{%#].*?[}%#]\}")


class TakingPanel(QFrame):
    """Name, document and language of a template being brought in; ``taken(name, document, language)``.

    One of the house is named anew here; ``renamed(id, name)``.
    """

    taken = Signal(str, str, str)
    renamed = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "banner")
        self.setProperty("tone", "good")
        self._title = label("", "strong")
        self._own = ""
        self._name = QLineEdit()
        self._name.setObjectName("templates.taking.name")
        self._document = Combo()
        self._document.setObjectName("templates.taking.document")
        self._language = Combo()
        self._language.setObjectName("templates.taking.language")
        for box in (self._document, self._language):
            box.setSizeAdjustPolicy(Combo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(_LETTERS)
        self._keep = button("", "primary")
        self._keep.setObjectName("templates.taking.keep")
        self._keep.clicked.connect(self._on_keep)
        self._name.returnPressed.connect(self._on_keep)
        self._away = button("", "quiet")
        self._away.setObjectName("templates.taking.cancel")
        self._away.clicked.connect(self.hide)
        self._captions: dict[QWidget, QLabel] = {
            w: caption("", w) for w in (self._name, self._document, self._language)
        }
        row = QHBoxLayout()
        row.setSpacing(GAP)
        for widget, stretch in ((self._name, 3), (self._document, 2), (self._language, 1)):
            row.addLayout(self._under_caption(widget), stretch)
        # Aligned, or the row would be no higher than they are, and large type cut.
        for made in (self._keep, self._away):
            row.addWidget(made, 0, Qt.AlignmentFlag.AlignBottom)
        column = QVBoxLayout(self)
        column.setContentsMargins(ROOM, GAP, ROOM, ROOM)
        column.addWidget(self._title)
        column.addLayout(row)
        self.hide()
        self.retranslate()

    def _under_caption(self, widget: QWidget) -> QVBoxLayout:
        box = QVBoxLayout()
        box.setSpacing(TIGHT)
        box.addWidget(self._captions[widget])
        box.addWidget(widget)
        return box

    def retranslate(self) -> None:
        """Name everything in the window's language."""
        self._say_title()
        names = (self.tr("Name"), self.tr("Document"), self.tr("Language"))
        for (widget, above), name in zip(self._captions.items(), names, strict=True):
            above.setText(name)
            widget.setAccessibleName(name)
        self._keep.setText(self.tr("Keep"))
        self._away.setText(self.tr("Cancel"))
        if self._document.count():
            self._fill(self._document.currentData(), self._language.currentData())

    def ask(self, name: str, content: bytes) -> None:
        """Show the panel for a template; document and language are guessed from what it says."""
        self._name.setText(name)
        self._fill(*guess(content))
        self._show_for("")
        self._name.setFocus()

    def _fill(self, document: str, language: str) -> None:
        from app.documents import packs

        self._document.clear()
        seen: dict[str, str] = {}
        for pack in packs.packs():
            seen.setdefault(pack.document, pack.title(window_language()))
        for each, title in seen.items():
            self._document.addItem(title, each)
        self._language.clear()
        for each in LANGUAGES:
            self._language.addItem(words.language(each), each)
        self._document.setCurrentIndex(max(0, self._document.findData(document)))
        self._language.setCurrentIndex(max(0, self._language.findData(language)))

    def ask_name(self, own: str, name: str) -> None:
        """Show the panel for the name of a template of the house alone."""
        self._show_for(own)
        self._name.setText(name)
        self._name.selectAll()
        self._name.setFocus()

    def _show_for(self, own: str) -> None:
        self._own = own
        self._name.setMinimumWidth(theme.scaled(_NAME))
        self._say_title()
        for widget in (self._document, self._language):
            widget.setVisible(not own)
            self._captions[widget].setVisible(not own)
        self.show()

    def _say_title(self) -> None:
        sound = self.tr("The template is sound. What does it make?")
        self._title.setText(self.tr("What is the template to be called?") if self._own else sound)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)

    def _on_keep(self) -> None:
        if self._own:
            self.hide()
            self.renamed.emit(self._own, self._name.text().strip())
            return
        name = self._name.text().strip() or self._document.currentText()
        self.taken.emit(name, self._document.currentData(), self._language.currentData())


def guess(content: bytes) -> tuple[str, str]:
    """Guess what a template makes and in which language, by its fields and its letters."""
    from app.word import Template
    from app.word.passages import passages

    fields = {field.path.split(".")[0] for field in Template.load(content).fields}
    document = "press-release" if "press" in fields else "minutes"
    text = _TAG.sub("", "".join(passage.text for passage in passages(content)))
    han = sum("\u4e00" <= char <= "\u9fff" for char in text)
    cyrillic = sum("\u0400" <= char <= "\u04ff" for char in text)
    latin = sum(char.isascii() and char.isalpha() for char in text)
    if han > max(cyrillic, latin // 4):
        return document, "zh"
    return document, "ru" if cyrillic > latin // 2 else "en"
