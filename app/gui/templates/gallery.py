"""The gallery: a card for each template, with its first page."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from attrs import frozen
from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFontMetrics, QImage, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.documents.packs import Pack
from app.gui import theme
from app.gui.theme import tokens
from app.gui.theme.tokens import RADIUS

Index = QModelIndex | QPersistentModelIndex
CARD = Qt.ItemDataRole.UserRole
_PICTURE = QSize(154, 196)
_LETTERS = 12
"""So many letters of a title are seen on a card, if they are wider than its picture."""


@frozen
class Card:
    """A template in the gallery: its pack, its words; ``own`` is its id in the archive, empty for a shipped one."""

    pack: Pack
    title: str
    languages: str
    own: str = ""
    favourite: bool = False
    said: str = ""

    @property
    def id(self) -> str:
        """What it is known by, from one version to the next."""
        return self.own or self.pack.id


class CardsModel(QAbstractListModel):
    """Cards; pictures are asked for when a card is first seen."""

    def __init__(self, picture: Callable[[Pack], QImage | None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._picture = picture
        self._cards: tuple[Card, ...] = ()

    @property
    def cards(self) -> tuple[Card, ...]:
        """The cards shown."""
        return self._cards

    def show_cards(self, cards: Sequence[Card]) -> None:
        """Show other cards."""
        self.beginResetModel()
        self._cards = tuple(cards)
        self.endResetModel()

    def row_of(self, id: str) -> int:
        """Return the row of a template, -1 where it is not shown."""
        return next((row for row, card in enumerate(self._cards) if card.id == id), -1)

    def refresh_picture(self, pack: str) -> None:
        """Paint the card of a pack anew."""
        for row, card in enumerate(self._cards):
            if card.pack.id == pack:
                self.dataChanged.emit(self.index(row), self.index(row), [Qt.ItemDataRole.DecorationRole])

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._cards)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        card = self._cards[index.row()]
        if role == CARD:
            return card
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return card.title
        if role == Qt.ItemDataRole.DecorationRole:
            return self._picture(card.pack)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(filter(None, (card.title, card.languages, card.said)))
        return None


class Gallery(QListView):
    """Shows cards in rows; ``opened()`` comes for Enter, ``starred()`` for the key of a favourite."""

    opened = Signal()
    starred = Signal()

    def __init__(self, picture: Callable[[Pack], QImage | None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("templates.gallery")
        self.cards = CardsModel(picture, self)
        self.setModel(self.cards)
        self.setItemDelegate(CardDelegate(self))
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setGridSize(card_size())
        self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)
        self.setFrameShape(QFrame.Shape.NoFrame)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._share_width()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._share_width()
        super().resizeEvent(event)

    def _share_width(self) -> None:
        """Let the cards of a row share what is left of its width."""
        card, width = card_size(), self.viewport().width() - 1
        self.setGridSize(QSize(width // max(1, width // card.width()), card.height()))

    def current(self) -> Card | None:
        """Return the current card, or None."""
        index = self.currentIndex()
        return index.data(CARD) if index.isValid() else None

    def chosen(self) -> tuple[Card, ...]:
        """Return the cards that are selected, in their order."""
        rows = sorted(index.row() for index in self.selectedIndexes())
        return tuple(self.cards.cards[row] for row in rows)

    def choose(self, id: str) -> None:
        """Make a card the current one, the first where that is not shown."""
        row = max(0, self.cards.row_of(id))
        self.setCurrentIndex(self.cards.index(row))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        elif event.text() == "*":
            self.starred.emit()
        else:
            super().keyPressEvent(event)


def card_size() -> QSize:
    """Return the size of a card: its picture, a title and two lines below."""
    title, below = QFontMetrics(theme.font(0.95, bold=True)), QFontMetrics(theme.font(tokens.SMALL))
    high = _PICTURE.height() + title.height() + 2 * below.height() + 34
    return QSize(max(_PICTURE.width() + 22, _LETTERS * title.averageCharWidth() + 28), high)


class CardDelegate(QStyledItemDelegate):
    """Draws a card."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        view = option.widget
        return view.gridSize() if isinstance(view, QListView) else card_size()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        card: Card = index.data(CARD)
        colours = theme.colours(option.widget)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        box = option.rect.adjusted(4, 4, -4, -4)
        chosen = option.state & QStyle.StateFlag.State_Selected
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.tint if chosen else colours.hover))
            painter.drawRoundedRect(box, RADIUS, RADIUS)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QColor(colours.focus))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, RADIUS, RADIUS)
        picture = QRect(box.x() + (box.width() - _PICTURE.width()) // 2, box.y() + 8, *_PICTURE.toTuple())
        self._paint_picture(painter, picture, index.data(Qt.ItemDataRole.DecorationRole), colours.line)
        self._paint_words(painter, box, picture.bottom() + 6, card, colours)
        painter.restore()

    def _paint_picture(self, painter: QPainter, box: QRect, image: QImage | None, edge: str) -> None:
        painter.setPen(QColor(edge))
        if image is None:
            painter.setBrush(QColor("white"))
            painter.drawRect(box)
            return
        # The head of an upright page tells most; what is below the card is cut off.
        height = round(image.height() * box.width() / image.width())
        shown = min(height, box.height())
        source = QRect(0, 0, image.width(), round(image.height() * shown / height))
        target = QRect(box.x(), box.y() + (box.height() - shown) // 2, box.width(), shown)
        painter.drawImage(target, image, source)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(target)

    def _paint_words(
        self, painter: QPainter, box: QRect, top: int, card: Card, colours: tokens.Colours
    ) -> None:
        painter.setFont(theme.font(0.95, bold=True))
        painter.setPen(QColor(colours.text))
        metrics = painter.fontMetrics()
        title = QRect(box.x() + 10, top, box.width() - 20, metrics.height())
        if card.favourite:
            painter.drawPixmap(
                title.right() - 13, title.y() + 1, theme.pixmap("star", colours.accent, 14, 2.0)
            )
            title.setWidth(title.width() - 18)
        elided = metrics.elidedText(card.title, Qt.TextElideMode.ElideRight, title.width())
        painter.drawText(title, Qt.AlignmentFlag.AlignLeft, elided)
        painter.setFont(theme.font(tokens.SMALL))
        painter.setPen(QColor(colours.muted))
        metrics = painter.fontMetrics()
        for number, said in enumerate((card.languages, card.said)):
            below = title.translated(0, title.height() + 2 + number * (metrics.height() + 1))
            below.setWidth(box.width() - 20)
            elided = metrics.elidedText(said, Qt.TextElideMode.ElideRight, below.width())
            painter.drawText(below, Qt.AlignmentFlag.AlignLeft, elided)
