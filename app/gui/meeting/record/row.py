"""What every row of the record has: a grip, a mark when it is chosen, a height of its own."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QEnterEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLayout, QWidget

from app.gui import theme
from app.gui.desk import Desk
from app.gui.meeting.record.flags import Flags
from app.gui.theme import GAP, TIGHT
from app.gui.theme.tokens import RADIUS

GRIP = 16


class Holder(Protocol):
    """What a row asks of the list it is in."""

    def viewport(self) -> QWidget:
        """Return what rows are children of."""

    def choose(self, key: str) -> None:
        """Choose a row."""

    def take(self, key: str) -> None:
        """Begin to drag a row."""

    def drag_to(self, y: int) -> None:
        """Show where the dragged row would go."""

    def drop(self) -> None:
        """End the drag."""

    def row_changed(self) -> None:
        """Take note that a row needs another height."""


class StreamRow(QWidget):
    """A row of a stream; ``key`` is the path of what it shows. Parts are laid out in ``line``."""

    def __init__(self, desk: Desk, stream: Holder, key: str, *, grip: bool = True) -> None:
        super().__init__(stream.viewport())
        self.desk, self.stream, self.key = desk, stream, key
        self.measured = False
        self._is_chosen = self._is_dropping = False
        self.line = QHBoxLayout(self)
        self.line.setContentsMargins(TIGHT, TIGHT, TIGHT, TIGHT)
        self.line.setSpacing(GAP)
        if grip:
            self.line.addWidget(_Grip(self), 0, Qt.AlignmentFlag.AlignTop)

    @property
    def id(self) -> str:
        """The id of what is shown."""
        return self.key.partition(".")[2]

    def refresh(self) -> None:
        """Show what no bound editor shows by itself."""

    def fit(self, width: int) -> None:
        """Arrange the parts for a width."""

    def height_at(self, width: int) -> int:
        """Return the height this row needs at a width, having laid out its parts there."""
        self.fit(width)
        self.resize(width, self.height())
        self.line.activate()
        wanted = (
            self.line.heightForWidth(width)
            if self.line.hasHeightForWidth()
            else self.line.sizeHint().height()
        )
        self.measured = True
        return max(wanted, self.line.minimumSize().height())

    def ends(self) -> tuple[QWidget, QWidget] | None:
        """Return the first and the last part that Tab leads to."""
        tab = Qt.FocusPolicy.TabFocus
        found = [w for w in self.findChildren(QWidget) if w.focusPolicy() & tab == tab and not w.focusProxy()]
        return (found[0], found[-1]) if found else None

    def show_chosen(self, on: bool) -> None:
        """Mark the row that is worked on."""
        if on != self._is_chosen:
            self._is_chosen = on
            self.update()

    def show_dropping(self, on: bool) -> None:
        """Mark the row before which a dragged one would go."""
        if on != self._is_dropping:
            self._is_dropping = on
            self.update()

    def event(self, event: QEvent) -> bool:
        taken = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self.measured = False
            self.stream.row_changed()
        return taken

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.stream.choose(self.key)
        super().mousePressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not (self._is_chosen or self._is_dropping):
            return
        colours = theme.colours(self)
        painter = QPainter(self)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if self._is_chosen:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(colours.side))
                painter.drawRoundedRect(QRectF(self.rect()), RADIUS, RADIUS)
                painter.setBrush(QColor(colours.accent))
                painter.drawRoundedRect(QRectF(0, 6, 3, self.height() - 12), 1.5, 1.5)
            if self._is_dropping:
                painter.setPen(QPen(QColor(colours.accent), 2))
                painter.drawLine(QPointF(0, 1), QPointF(self.width(), 1))
        finally:
            painter.end()


class SaidRow(StreamRow):
    """A row with its time and speaker beside what was said, or above it where type is large or room is scarce."""

    beside = 34
    """Lines' heights of width from which on they stand beside it."""
    flags: Flags

    def lay(self, beside: Sequence[QWidget], said: QLayout) -> None:
        """Lay out time and speaker, and what was said."""
        first = QHBoxLayout()
        first.setSpacing(GAP)
        for part in beside:
            first.addWidget(part, 0, Qt.AlignmentFlag.AlignTop)
        first.addStretch()
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._body.setSpacing(GAP)
        self._body.addLayout(first)
        self._body.addLayout(said, 1)
        self.line.addLayout(self._body, 1)

    def show_chosen(self, on: bool) -> None:
        super().show_chosen(on)
        if on:
            self.flags.make_chips()

    def fit(self, width: int) -> None:
        narrow = width < self.beside * self.fontMetrics().height()
        wanted = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if wanted != self._body.direction():
            self._body.setDirection(wanted)
            self._body.setSpacing(0 if narrow else GAP)


class _Grip(QWidget):
    """Where a row is taken to be dragged."""

    def __init__(self, row: StreamRow) -> None:
        super().__init__(row)
        self._row = row
        self.setFixedSize(theme.scaled(GRIP), theme.scaled(28))
        self.setCursor(Qt.CursorShape.OpenHandCursor)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        try:
            size = theme.scaled(GRIP - 2)
            sign = theme.pixmap("grip", theme.colours(self).muted, size, self.devicePixelRatioF())
            painter.setOpacity(1.0 if self.underMouse() else 0.45)
            painter.drawPixmap(QPoint(1, (self.height() - size) // 2), sign)
        finally:
            painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._row.stream.take(self._row.key)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = self._row.stream.viewport().mapFromGlobal(event.globalPosition().toPoint())
        self._row.stream.drag_to(at.y())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._row.stream.drop()

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self.update()
