"""Two versions of a document as text: what went, what came, paragraph by paragraph."""

from __future__ import annotations

import html
from collections.abc import Callable, Sequence

from attrs import frozen
from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QTextBrowser, QVBoxLayout, QWidget

from app.documents import versions
from app.documents.changes import Source
from app.documents.versions import Paragraph
from app.errors import ProtocolistError
from app.gui import problems, theme
from app.gui.background import Background
from app.gui.differences import as_html
from app.gui.theme import GAP, ROOM, WIDE
from app.gui.widgets import Combo, Head, button, heading, label
from app.language.differences import marked


@frozen
class Shelf:
    """A state of a document to be compared: how it is called, and what makes it."""

    key: str
    name: str
    source: Callable[[], Source | None]


class Comparing(QWidget):
    """Two lists to choose from and the difference below; ``left`` when the user goes back."""

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shelves: tuple[Shelf, ...] = ()
        self._found: tuple[Paragraph, ...] = ()
        self._work = Background(self)
        self._work.done.connect(self._on_found)
        self._work.failed.connect(self._on_failed)
        self._back = button("", "link")
        self._back.setObjectName("versions.back")
        self._back.setProperty("flush", True)
        self._back.clicked.connect(self.left)
        self._title = heading("")
        self.old, self.new = Combo(), Combo()
        for name, choice in (("old", self.old), ("new", self.new)):
            choice.setObjectName(f"versions.{name}")
            choice.setMinimumContentsLength(16)
            choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            choice.activated.connect(lambda _: self.compare())
        self._arrow = label("→", "muted")
        self.whole = QCheckBox()
        self.whole.setObjectName("versions.whole")
        self.whole.toggled.connect(lambda _: self._show())
        self.copy = button("")
        self.copy.setObjectName("versions.copy")
        self.copy.clicked.connect(self._on_copy)
        self._count = label("", "small")
        self.text = QTextBrowser()
        self.text.setObjectName("versions.text")
        self.text.setOpenLinks(False)
        self._lay_out()
        self.retranslate()

    def _lay_out(self) -> None:
        choices = QHBoxLayout()
        choices.setSpacing(GAP)
        choices.addWidget(self.old, 1)
        choices.addWidget(self._arrow)
        choices.addWidget(self.new, 1)
        said = QHBoxLayout()
        said.addWidget(self._count)
        said.addStretch(1)
        said.addWidget(self.whole)
        column = QVBoxLayout(self)
        column.setContentsMargins(WIDE, ROOM, WIDE, ROOM)
        column.setSpacing(GAP)
        column.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(Head([self._title], [self.copy]))
        column.addLayout(choices)
        column.addLayout(said)
        column.addWidget(self.text, 1)

    def retranslate(self) -> None:
        """Set every text in the window's language."""
        self._back.setText("‹ " + self.tr("Documents"))
        self._title.setText(self.tr("Compare versions"))
        self.old.setAccessibleName(self.tr("Earlier version"))
        self.new.setAccessibleName(self.tr("Later version"))
        self.whole.setText(self.tr("Whole text"))
        self.copy.setText(self.tr("Copy"))
        self.text.setAccessibleName(self.tr("Differences"))
        self._show()

    def offer(self, shelves: Sequence[Shelf], old: str, new: str) -> None:
        """Offer these states, newest first, and compare two of them."""
        self._shelves = tuple(shelves)
        for choice, key in ((self.old, old), (self.new, new)):
            choice.clear()
            for one in shelves:
                choice.addItem(one.name, one.key)
            choice.setCurrentIndex(max(0, choice.findData(key)))
        self.compare()

    def compare(self) -> None:
        """Compare what is chosen."""
        known = {one.key: one.source for one in self._shelves}
        old, new = known.get(self.old.currentData()), known.get(self.new.currentData())
        if old is not None and new is not None:
            self._count.setText(self.tr("comparing…"))
            self._work.run(lambda: _compared(old, new))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._show()

    def _on_found(self, found: tuple[Paragraph, ...]) -> None:
        self._found = found
        self._show()

    def _on_failed(self, problem: ProtocolistError) -> None:
        self._found = ()
        self.text.setPlainText(problems.said(problem))
        self._count.clear()

    def _show(self) -> None:
        different = sum(not one.is_same for one in self._found)
        if not self._found:
            return
        text = QCoreApplication.translate("Comparing", "%n paragraph(s) differ", None, different)
        self._count.setText(text if different else self.tr("Both read alike."))
        self.copy.setEnabled(bool(different))
        colours = theme.colours(self)
        rows: list[str] = []
        alike = 0
        for one in self._found:
            if one.is_same and not self.whole.isChecked():
                alike += 1
                continue
            rows += [self._skipped(alike, colours.muted)] if alike else []
            alike = 0
            rows.append(f"<p>{self._sign(one, colours.muted)}{as_html(one.parts, colours)}</p>")
        rows += [self._skipped(alike, colours.muted)] if alike else []
        self.text.setHtml("".join(rows))

    def _skipped(self, count: int, colour: str) -> str:
        said = QCoreApplication.translate("Comparing", "%n paragraph(s) alike", None, count)
        return f'<p style="color:{colour}">· · · {html.escape(said)}</p>'

    def _sign(self, one: Paragraph, colour: str) -> str:
        said = self._word(one)
        return f'<span style="color:{colour}">[{html.escape(said)}]</span> ' if said else ""

    def _word(self, one: Paragraph) -> str:
        if one.old is None:
            return self.tr("added")
        if one.new is None:
            return self.tr("taken out")
        return "" if one.is_same else self.tr("changed")

    def _on_copy(self) -> None:
        lines = [f"[{self._word(one)}] {marked(one.parts)}" for one in self._found if not one.is_same]
        QGuiApplication.clipboard().setText("\n".join(lines))


def _compared(old: Callable[[], Source | None], new: Callable[[], Source | None]) -> tuple[Paragraph, ...]:
    left, right = old(), new()
    if left is None or right is None:
        raise ProtocolistError(
            "The template of this document is no longer there.", remedy="Choose another template for it."
        )
    return versions.compare(left, right)
