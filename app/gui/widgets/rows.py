"""A list whose rows are widgets, by id: edited in place, moved by drag or Alt+arrows."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QEnterEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.gui import theme
from app.gui.theme import GAP
from app.gui.widgets.labels import set_kind

_GRIP = 16


class Grip(QWidget):
    """Where a row is taken to be dragged."""

    def __init__(self, row: Row) -> None:
        super().__init__(row)
        self._row = row
        self.setObjectName("grip")
        self.setFixedWidth(theme.scaled(_GRIP))
        self.setCursor(Qt.CursorShape.OpenHandCursor)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        try:
            size = theme.scaled(_GRIP - 2)
            sign = theme.pixmap("grip", theme.colours(self).muted, size, self.devicePixelRatioF())
            painter.setOpacity(1.0 if self.underMouse() else 0.55)
            painter.drawPixmap(QPoint(1, (self.height() - size) // 2), sign)
        finally:
            painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._row.rows.take(self._row.id)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._row.rows.drag_to(self._row.rows.mapFromGlobal(event.globalPosition().toPoint()).y())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._row.rows.drop()

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self.update()


class Row(QFrame):
    """One row: a grip, then whatever is put into ``line``."""

    def __init__(self, rows: Rows, id: str, *, grip: bool = True) -> None:
        super().__init__(rows)
        self.rows = rows
        self.id = id
        self.setProperty("role", "row")
        self.line = QHBoxLayout(self)
        self.line.setContentsMargins(GAP // 2, GAP // 2, GAP, GAP // 2)
        self.line.setSpacing(GAP)
        if grip:
            self.line.addWidget(Grip(self))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.rows.choose(self.id)
        super().mousePressEvent(event)


class Rows(QWidget):
    """Rows in order. ``moved(id, before)`` asks for a row to be put before another (empty: to the end)."""

    moved = Signal(str, str)
    chosen = Signal(str)

    def __init__(self, make: Callable[[Rows, str], Row], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._make = make
        self._rows: dict[str, Row] = {}
        self._order: list[str] = []
        self._current = ""
        self._grabbed = ""
        self._before: str | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        QApplication.instance().focusChanged.connect(self._on_focus)  # type: ignore[union-attr]

    def show_ids(self, ids: Sequence[str]) -> None:
        """Have exactly these rows in this order; those that stay keep their widgets, focus and caret."""
        wanted = list(ids)
        if wanted == self._order:
            return
        there = set(wanted)
        for gone in [id for id in self._order if id not in there]:
            self._drop_row(gone)
        for at, id in enumerate(wanted):
            if id not in self._rows:
                self._rows[id] = self._make(self, id)
            if self._column.indexOf(self._rows[id]) != at:
                self._column.insertWidget(at, self._rows[id])
        self._order = wanted
        if self._current not in self._rows:
            self._current = ""
        self._chain()

    def clear(self) -> None:
        """Take every row away, to be made anew."""
        self.show_ids(())

    def ids(self) -> tuple[str, ...]:
        """Return the rows' ids in order."""
        return tuple(self._order)

    def row(self, id: str) -> Row | None:
        """Return the row of that id."""
        return self._rows.get(id)

    @property
    def current(self) -> str:
        """The chosen row's id, or empty."""
        return self._current

    def choose(self, id: str) -> None:
        """Choose a row; empty chooses none."""
        if id == self._current:
            return
        for each, on in ((self._current, False), (id, True)):
            if (row := self._rows.get(each)) is not None:
                set_kind(row, chosen=on)
        self._current = id
        if id:
            self.chosen.emit(id)

    def shift(self, by: int) -> None:
        """Ask to move the chosen row up (-1) or down (1)."""
        if not self._current:
            return
        at = self._order.index(self._current) + by
        if 0 <= at < len(self._order):
            after = at if by < 0 else at + 1
            self.moved.emit(self._current, self._order[after] if after < len(self._order) else "")

    def take(self, id: str) -> None:
        """Begin to drag a row."""
        self.choose(id)
        self._grabbed, self._before = id, id

    def drag_to(self, y: int) -> None:
        """Show where the dragged row would go."""
        if not self._grabbed:
            return
        below = [id for id in self._order if self._rows[id].geometry().center().y() > y]
        self._before = below[0] if below else ""
        for id, row in self._rows.items():
            set_kind(row, dropping=id == self._before and id != self._grabbed)

    def drop(self) -> None:
        """End the drag and ask for the move."""
        id, before, self._grabbed = self._grabbed, self._before, ""
        for row in self._rows.values():
            set_kind(row, dropping=False)
        if not id or before is None or before == id:
            return
        at = self._order.index(id)
        if before != (self._order[at + 1] if at + 1 < len(self._order) else ""):
            self.moved.emit(id, before)

    def _drop_row(self, id: str) -> None:
        row = self._rows.pop(id)
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _chain(self) -> None:
        """Let Tab go from row to row in their order on the screen."""
        fields = [field for id in self._order for field in _focusable(self._rows[id])]
        for one, other in pairwise(fields):
            QWidget.setTabOrder(one, other)

    def _on_focus(self, _old: QWidget | None, now: QWidget | None) -> None:
        while now is not None and now is not self:
            if isinstance(now, Row) and now.rows is self:
                self.choose(now.id)
                return
            now = now.parentWidget()


def _focusable(row: Row) -> list[QWidget]:
    tab, window = Qt.FocusPolicy.TabFocus, row.window()
    fields = (w for w in row.findChildren(QWidget) if w.focusPolicy() & tab == tab and not w.focusProxy())
    # The list that a choice pops up is a window of its own.
    return [field for field in fields if field.window() is window]
