"""Parts side by side where there is room, else below one another."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLayout, QVBoxLayout, QWidget

from app.gui.theme import GAP, TIGHT


class Beside(QWidget):
    """Parts with their shares of a line, which stand in one from a width of ``least`` heights of a line on."""

    def __init__(self, parts: Sequence[tuple[QWidget | QLayout, int]], least: float) -> None:
        super().__init__()
        self._least = least
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(GAP)
        self._parts = [(_widget(part), share) for part, share in parts]
        for part, share in self._parts:
            self._box.addWidget(part, share)

    def minimumSizeHint(self) -> QSize:
        widest = max(part.minimumSizeHint().expandedTo(part.minimumSize()).width() for part, _ in self._parts)
        return QSize(widest, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        way = QBoxLayout.Direction
        narrow = self.width() < self._least * self.fontMetrics().height()
        wanted = way.TopToBottom if narrow else way.LeftToRight
        if wanted != self._box.direction():
            self._box.setDirection(wanted)
            self._box.setSpacing(TIGHT if narrow else GAP)
            for part, share in self._parts:
                self._box.setStretchFactor(part, 0 if narrow else share)


def _widget(part: QWidget | QLayout) -> QWidget:
    if isinstance(part, QWidget):
        return part
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.addLayout(part)
    return holder
