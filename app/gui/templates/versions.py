"""Earlier versions of a template of the house: what differs, and the way back."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QTextBrowser, QVBoxLayout, QWidget

from app.archive import Archive
from app.errors import ProtocolistError
from app.gui import differences as look
from app.gui import house, theme, when
from app.gui.theme import GAP
from app.gui.translation import window_language
from app.gui.widgets import button, label
from app.language import differences
from app.language.differences import Kind, Part
from app.word.passages import passages

_VERSION = Qt.ItemDataRole.UserRole
_SEEN = 6
"""So many versions are seen without scrolling."""


class VersionsPanel(QWidget):
    """Lists the versions of a template; below, how the chosen one differs from the newest.

    ``returned(version)`` comes when one is to be the newest again.
    """

    returned = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("templates.versions")
        self._archive: Archive | None = None
        self._own = ""
        self.list = QListWidget()
        self.list.setObjectName("templates.versions.list")
        self.list.currentItemChanged.connect(lambda *_: self._show_difference())
        self._head = label("", "small", wrap=True)
        self.text = QTextBrowser()
        self.text.setObjectName("templates.versions.text")
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        self._back = button("")
        self._back.setObjectName("templates.versions.back")
        self._back.clicked.connect(lambda: self.returned.emit(self._version()))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        for part, stretch in ((self.list, 0), (self._head, 0), (self.text, 1), (self._back, 0)):
            column.addWidget(part, stretch)
        column.addStretch(0)  # Takes the room where there is nothing to compare.
        self.retranslate()

    def retranslate(self) -> None:
        """Name everything in the window's language."""
        self.list.setAccessibleName(self.tr("Versions"))
        self.text.setAccessibleName(self.tr("What differs from the newest version"))
        self._back.setText(self.tr("Return to this version"))
        self._show_difference()

    def show_template(self, archive: Archive, own: str) -> None:
        """List the versions of a template."""
        self._archive, self._own = archive, own
        self.list.clear()
        for one in archive.templates.versions(own):
            said = self.tr("Version {number}, {time}").format(
                number=one.version, time=when.show_moment(one.created, window_language())
            )
            item = QListWidgetItem(said)
            item.setData(_VERSION, one.version)
            self.list.addItem(item)
        rows = min(_SEEN, self.list.count())
        self.list.setFixedHeight(rows * max(0, self.list.sizeHintForRow(0)) + 2 * self.list.frameWidth())
        self.list.setCurrentRow(min(1, self.list.count() - 1))
        self._show_difference()

    def _version(self) -> int:
        item = self.list.currentItem()
        return int(item.data(_VERSION)) if item is not None else 0

    def _show_difference(self) -> None:
        is_old = self.list.currentRow() > 0
        self._back.setEnabled(is_old)
        for part in (self.text, self._back):
            part.setVisible(self.list.count() > 1)
        self.text.clear()
        if self._archive is None or not is_old:
            self._head.setText(self.tr("This is the newest version.") if self.list.count() else "")
            return
        try:
            old, new = (
                _lines(self._archive.templates.files(self._own, version)[house.TEMPLATE])
                for version in (self._version(), None)
            )
        except ProtocolistError as problem:
            self._head.setText(problem.sentence)
            return
        found = list(changed(old, new))
        self._head.setText(
            self.tr("What the newest version took out and put in:")
            if found
            else self.tr("The newest version reads the same; only its look may differ.")
        )
        colours = theme.colours(self)
        self.text.setHtml("".join(f"<p>{look.as_html(parts, colours)}</p>" for parts in found))


def changed(old: list[str], new: list[str]) -> Iterator[tuple[Part, ...]]:
    """Yield the paragraphs that differ between two versions, word by word."""
    for before, after in differences.align(old, new):
        if before is None and after is not None:
            yield (Part(Kind.IN, new[after]),)
        elif after is None and before is not None:
            yield (Part(Kind.OUT, old[before]),)
        elif before is not None and after is not None and old[before] != new[after]:
            yield differences.compare(old[before], new[after])


def _lines(content: bytes) -> list[str]:
    return [passage.text for passage in passages(content) if passage.text.strip()]
