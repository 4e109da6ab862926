"""What fits the text one types, in a list beside the field: people, organisations."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import frozen
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from app.gui import theme
from app.gui.theme import GAP, ROOM, TIGHT, tokens
from app.gui.theme.tokens import RADIUS_SMALL

_FOUND = Qt.ItemDataRole.UserRole
_WIDTH, _ROW = 25, 2.0
"""The width of the list and the height of a name, in heights of a line."""


@frozen
class Suggestion:
    """Somebody or something that fits: its name, its form in another script, and who or what that is.

    ``id`` is empty for an offer to make something new; ``token`` is what the capture line says for it.
    """

    id: str
    name: str
    other: str = ""
    remark: str = ""
    token: str = ""


class Suggestions(QFrame):
    """Names to choose from; the keyboard stays in the field that they are for."""

    picked = Signal(object)

    def __init__(self, parent: QWidget, name: str) -> None:
        super().__init__(parent)
        self._over = parent
        self.setProperty("role", "popup")
        self.list = QListView()
        self.list.setObjectName(name)
        self.list.setAccessibleName(self.tr("Names that fit"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self._model = QStandardItemModel(self)
        self.list.setModel(self._model)
        self.list.setItemDelegate(_Delegate(self.list))
        self.list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.clicked.connect(lambda index: self.picked.emit(index.data(_FOUND)))
        column = QVBoxLayout(self)
        column.setContentsMargins(TIGHT, TIGHT, TIGHT, TIGHT)
        column.addWidget(self.list)
        self.hide()

    def show_above(self, found: Sequence[Suggestion], spot: QPoint) -> None:
        """Show names above a point of the parent, the best chosen."""
        if self._fill(found):
            self.step(1)
            size = self._size(0)
            self._place(QPoint(spot.x(), spot.y() - size.height() - TIGHT), size)

    def show_below(self, found: Sequence[Suggestion], field: QRect) -> None:
        """Show names below a field of the parent, or above where there is no room; none is chosen yet."""
        if self._fill(found):
            size, down = self._size(field.width()), field.bottom() + TIGHT
            room = down + size.height() <= self._over.height()
            self._place(QPoint(field.x(), down if room else field.top() - size.height() - TIGHT), size)

    def _fill(self, found: Sequence[Suggestion]) -> bool:
        """Put the names in; hide where there are none, and tell whether there are."""
        self._model.clear()
        for each in found:
            item = QStandardItem(" ".join(p for p in (each.name, each.other, each.remark) if p))
            item.setData(each, _FOUND)
            item.setEditable(False)
            self._model.appendRow(item)
        self.setVisible(bool(found))
        return bool(found)

    def _size(self, least: int) -> QSize:
        usual = round(_WIDTH * self.fontMetrics().height())
        width = min(max(usual, least), self._over.width() - 2 * ROOM)
        return QSize(width, self._model.rowCount() * _row_height(self.list) + 2 * TIGHT + 2)

    def _place(self, corner: QPoint, size: QSize) -> None:
        left = max(ROOM, min(corner.x(), self._over.width() - size.width() - ROOM))
        self.setGeometry(QRect(QPoint(left, max(0, corner.y())), size))
        self.raise_()

    @property
    def current(self) -> Suggestion | None:
        """Who is chosen."""
        found: Suggestion | None = self.list.currentIndex().data(_FOUND) if self.isVisible() else None
        return found

    def step(self, by: int) -> None:
        """Choose the name below (1) or above (-1)."""
        row = self.list.currentIndex().row()
        start = row if row >= 0 or by > 0 else 0
        self.list.setCurrentIndex(self._model.index((start + by) % max(1, self._model.rowCount()), 0))


class _Delegate(QStyledItemDelegate):
    """Draws a name, its form in another script, and who that is."""

    def __init__(self, names: QListView) -> None:
        super().__init__(names)
        self._list = names

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(100, _row_height(self._list))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        found: Suggestion = index.data(_FOUND)
        colours = theme.colours(option.widget)
        rect: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.tint))
            painter.drawRoundedRect(rect, RADIUS_SMALL, RADIUS_SMALL)
        inner = rect.adjusted(GAP, 0, -GAP, 0)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(theme.font(bold=bool(found.id)))
        painter.setPen(QColor(colours.text if found.id else colours.accent))
        name = painter.fontMetrics().elidedText(found.name, Qt.TextElideMode.ElideRight, inner.width() // 2)
        painter.drawText(inner, middle | Qt.AlignmentFlag.AlignLeft, name)
        inner = inner.adjusted(painter.fontMetrics().horizontalAdvance(name) + GAP, 0, 0, 0)
        painter.setFont(theme.font())
        painter.setPen(QColor(colours.text))
        painter.drawText(inner, middle | Qt.AlignmentFlag.AlignLeft, found.other)
        inner = inner.adjusted(painter.fontMetrics().horizontalAdvance(found.other) + GAP, 0, 0, 0)
        painter.setFont(theme.font(tokens.SMALL))
        painter.setPen(QColor(colours.muted))
        remark = painter.fontMetrics().elidedText(found.remark, Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(inner, middle | Qt.AlignmentFlag.AlignRight, remark)
        painter.restore()


def _row_height(names: QListView) -> int:
    return round(_ROW * names.fontMetrics().height())
