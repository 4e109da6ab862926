"""The scrolling column of a page."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QScrollArea, QVBoxLayout, QWidget

from app.gui import theme
from app.gui.theme import GAP, ROOM, WIDE

_PAUSES = (0, 40, 120, 300)
"""Milliseconds after which the layouts above a new widget, one after the other, may have found its place."""


class Column(QScrollArea):
    """A column that scrolls down only; what is added stands below the last."""

    def __init__(self, parent: QWidget | None = None, *, margin: int = WIDE, widest: int = 1100) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.content = QWidget()
        self.content.setObjectName("content")
        outer = QHBoxLayout(self.content)
        outer.setContentsMargins(margin, ROOM, margin, WIDE)
        self._inner, self._widest = QWidget(), widest
        outer.addWidget(self._inner, 1)
        self.column = QVBoxLayout(self._inner)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(GAP)
        self.setWidget(self.content)
        self._grow()

    def add(self, part: QWidget | QLayout, *, space: int = 0) -> None:
        """Add a widget or layout, ``space`` pixels further down."""
        if space:
            self.column.addSpacing(space)
        if isinstance(part, QLayout):
            self.column.addLayout(part)
        else:
            self.column.addWidget(part)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_inner"):
            self._grow()

    def _grow(self) -> None:
        """Let what is as wide as it gets be wider where the type is larger."""
        self._inner.setMaximumWidth(round(self._widest * theme.growth()))

    def end(self) -> None:
        """Leave what space there is below."""
        self.column.addStretch(1)


def focus(widget: QWidget) -> None:
    """Put the focus on a widget and scroll to it; one that was just made has its place once it is laid out."""
    widget.setFocus(Qt.FocusReason.ShortcutFocusReason)
    above = widget.parentWidget()
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    if isinstance(above, QScrollArea):
        area = above
        area.ensureWidgetVisible(widget, 0, WIDE)

        def show() -> None:
            if widget.hasFocus():
                area.ensureWidgetVisible(widget, 0, WIDE)

        for pause in _PAUSES:
            QTimer.singleShot(pause, widget, show)
