"""The names that fit what is typed after @, above the capture line."""

from __future__ import annotations

from collections.abc import Sequence

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
from app.gui.meeting.live.people import Found
from app.gui.theme import GAP, TIGHT, tokens
from app.gui.theme.tokens import RADIUS_SMALL

_FOUND = Qt.ItemDataRole.UserRole
_WIDTH, _ROW = 25, 2.0
"""The width of the list and the height of a name, in heights of a line."""


class Popup(QFrame):
    """Names to choose from; the last line offers a newcomer. The keyboard stays in the capture line."""

    picked = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self.setProperty("role", "popup")
        self.list = QListView()
        self.list.setObjectName("capture.names")
        self.list.setAccessibleName(self.tr("Names that fit"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setModel(QStandardItemModel(self))
        self.list.setItemDelegate(_Delegate(self.list))
        self.list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.clicked.connect(lambda index: self.picked.emit(index.data(_FOUND)))
        column = QVBoxLayout(self)
        column.setContentsMargins(TIGHT, TIGHT, TIGHT, TIGHT)
        column.addWidget(self.list)
        self.hide()

    def show_found(self, found: Sequence[Found], newcomer: Found | None, below: QPoint) -> None:
        """Show names above a point of the parent, the best chosen."""
        model = self.list.model()
        if not isinstance(model, QStandardItemModel):
            return
        model.clear()
        for each in (*found, *((newcomer,) if newcomer else ())):
            item = QStandardItem(" ".join(p for p in (each.name, each.other, each.remark) if p))
            item.setData(each, _FOUND)
            item.setEditable(False)
            model.appendRow(item)
        if not model.rowCount():
            self.hide()
            return
        self.list.setCurrentIndex(model.index(0, 0))
        width = min(round(_WIDTH * self.fontMetrics().height()), self._over.width() - 32)
        height = model.rowCount() * _row_height(self.list) + 2 * TIGHT + 2
        left = max(16, min(below.x(), self._over.width() - width - 16))
        self.setGeometry(left, max(0, below.y() - height - TIGHT), width, height)
        self.show()
        self.raise_()

    @property
    def current(self) -> Found | None:
        """Who is chosen."""
        found: Found | None = self.list.currentIndex().data(_FOUND) if self.isVisible() else None
        return found

    def step(self, by: int) -> None:
        """Choose the name below (1) or above (-1)."""
        model = self.list.model()
        row = (self.list.currentIndex().row() + by) % max(1, model.rowCount())
        self.list.setCurrentIndex(model.index(row, 0))


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
        found: Found = index.data(_FOUND)
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
