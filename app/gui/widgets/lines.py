"""A list of lines: a day at the left, a title over a remark, a chip at the right; headings between."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Container, Iterable
from itertools import accumulate, pairwise
from typing import Any

from attrs import frozen
from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QCursor, QFontMetrics, QPainter, QPaintEvent, QRegion
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from app.gui import theme
from app.gui.theme import GAP, ROOM, tokens
from app.gui.theme.tokens import RADIUS, Colours

Index = QModelIndex | QPersistentModelIndex
Hint = QAbstractItemView.ScrollHint
Move = QAbstractItemView.CursorAction
LINE = Qt.ItemDataRole.UserRole
_DAY = 108
_CENTRE = Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft


@frozen
class Line:
    """A heading, or a thing where ``id`` is set; a low one is its ``title`` alone, after a short ``day``.

    ``marks`` are beginnings and ends in the title of what was looked for.
    """

    title: str
    id: str = ""
    day: str = ""
    below: str = ""
    status: str = ""
    tone: str = ""
    pinned: bool = False
    marks: tuple[tuple[int, int], ...] = ()


class LinesModel(QAbstractListModel):
    """Headings and things by id; the words of a line are put together when it is first looked at."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[tuple[str, str], ...] = ()
        self._make: Callable[[str], Line] = Line
        self._lines: dict[int, Line] = {}
        self.heights: tuple[int, ...] = ()
        """How many lines of text each row takes; 0 for a heading."""

    def show_rows(
        self, rows: Iterable[tuple[str, str]], make: Callable[[str], Line], low: Container[str] = ()
    ) -> None:
        """Show other rows: pairs of an id and, where that is empty, a heading.

        ``make`` gives the line of an id, ``low`` has those that are a passage of the thing above.
        """
        self.beginResetModel()
        self._rows, self._make = tuple(rows), make
        self.heights = tuple((1 if id in low else 2) if id else 0 for id, _ in self._rows)
        self._lines.clear()
        self.endResetModel()

    def line(self, row: int) -> Line:
        """Return the words of a row."""
        if row not in self._lines:
            id, heading = self._rows[row]
            self._lines[row] = self._make(id) if id else Line(heading)
        return self._lines[row]

    def renew(self, id: str) -> None:
        """Put the words of a line together anew, where it is shown."""
        row = self.row_of(id) if id else -1
        if row >= 0:
            self._lines.pop(row, None)
            self.dataChanged.emit(self.index(row), self.index(row))

    def ids(self) -> tuple[str, ...]:
        """Return the ids shown."""
        return tuple(id for id, _ in self._rows if id)

    def row_of(self, id: str) -> int:
        """Return the row of an id, or -1; the first thing's for an empty id."""
        return next((at for at, (each, _) in enumerate(self._rows) if each and (not id or each == id)), -1)

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line = self.line(index.row())
        if role == LINE:
            return line
        if role == Qt.ItemDataRole.DisplayRole:
            return line.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (line.title, line.day, line.below, line.status) if part)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and self._rows[index.row()][0]:
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return Qt.ItemFlag.NoItemFlags


class LinesView(QListView):
    """Shows lines; ``day`` tells whether they have a day at the left. ``typed(text)``: somebody looks for a line.

    Where each line stands is known from its kind alone. Qt would ask for the height of every one whenever another
    list is shown, which takes longer with 10,000 than finding them.
    """

    typed = Signal(str)

    def __init__(self, parent: QWidget | None = None, *, day: bool = True) -> None:
        super().__init__(parent)
        self._placed: tuple[tuple[int, ...], list[int]] = (), [0]
        self.lines = LinesModel(self)
        self._delegate = LinesDelegate(self, day=day)
        self.setModel(self.lines)
        self.setItemDelegate(self._delegate)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)

    def chosen(self) -> str:
        """Return the id of the current line, or empty."""
        index = self.currentIndex()
        return self.lines.line(index.row()).id if index.isValid() else ""

    def choose(self, id: str) -> None:
        """Make a line the current one; the first where the id is not there."""
        at = self.lines.row_of(id) if id else -1
        at = at if at >= 0 else self.lines.row_of("")
        self.setCurrentIndex(self.lines.index(at))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        delegate = self.itemDelegate()
        if isinstance(delegate, LinesDelegate):  # Another font may have come.
            delegate.forget_sizes()
            self._placed = (), [0]
            self.doItemsLayout()

    def keyboardSearch(self, search: str) -> None:
        self.typed.emit(search)

    # Where lines stand

    @property
    def _tops(self) -> list[int]:
        """Where each row begins, and where the last one ends."""
        heights, tops = self._placed
        if heights is not self.lines.heights:
            heights = self.lines.heights
            tops = list(accumulate(map(self._delegate.height, heights), initial=0))
            self._placed = heights, tops
        return tops

    def doItemsLayout(self) -> None:
        QAbstractItemView.doItemsLayout(self)

    def updateGeometries(self) -> None:
        bar, seen = self.verticalScrollBar(), self.viewport().height()
        bar.setSingleStep(self._delegate.height(2) // 2)
        bar.setPageStep(seen)
        bar.setRange(0, max(0, self._tops[-1] - seen))
        QAbstractItemView.updateGeometries(self)

    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value()

    def horizontalOffset(self) -> int:
        return 0

    def visualRect(self, index: Index) -> QRect:
        row, tops = index.row(), self._tops
        if not 0 <= row < len(tops) - 1:
            return QRect()
        top, end = tops[row], tops[row + 1]
        return QRect(0, top - self.verticalOffset(), self.viewport().width(), end - top)

    def indexAt(self, point: QPoint) -> QModelIndex:
        return self.lines.index(self._row_at(point.y() + self.verticalOffset()))

    def _row_at(self, y: int) -> int:
        """Return the row at a height of the whole list, or -1."""
        row = bisect_right(self._tops, y) - 1
        return row if row < len(self.lines.heights) else -1

    def scrollTo(self, index: Index, hint: Hint = Hint.EnsureVisible) -> None:
        self.executeDelayedItemsLayout()
        row, tops, bar, seen = index.row(), self._tops, self.verticalScrollBar(), self.viewport().height()
        if not 0 <= row < len(tops) - 1:
            return
        top, end = tops[row], tops[row + 1]
        if row and not self.lines.heights[row - 1]:
            top = tops[row - 1]  # Its heading is seen with it.
        if hint == Hint.PositionAtCenter:
            bar.setValue((top + end - seen) // 2)
        elif hint == Hint.PositionAtTop or top < bar.value():
            bar.setValue(top)
        elif hint == Hint.PositionAtBottom or end > bar.value() + seen:
            bar.setValue(end - seen)

    def moveCursor(self, action: Move, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        row, last = self.currentIndex().row(), self.lines.rowCount() - 1
        page = self.viewport().height() - self._delegate.height(2)
        to, by = {
            Move.MoveUp: (row - 1, -1),
            Move.MovePrevious: (row - 1, -1),
            Move.MovePageUp: (self._row_at(max(0, self._top(row) - page)), -1),
            Move.MoveHome: (0, 1),
            Move.MovePageDown: (self._row_at(min(self._top(last), self._top(row) + page)), 1),
            Move.MoveEnd: (last, -1),
            Move.MoveDown: (row + 1, 1),
            Move.MoveNext: (row + 1, 1),
        }.get(action, (row, 1))
        while 0 <= to <= last and not self.lines.heights[to]:
            to += by
        return self.lines.index(to) if 0 <= to <= last else self.currentIndex()

    def _top(self, row: int) -> int:
        return self._tops[max(0, row)]

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        self.selectionModel().select(self.indexAt(rect.bottomRight()), command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        region = QRegion()
        for index in selection.indexes():
            region += self.visualRect(index)
        return region

    def _hovered(self) -> QModelIndex:
        """Return the row under the mouse, if it is over the list at all."""
        seen, mouse = self.viewport(), self.viewport().mapFromGlobal(QCursor.pos())
        return self.indexAt(mouse) if seen.underMouse() and seen.rect().contains(mouse) else QModelIndex()

    def paintEvent(self, event: QPaintEvent) -> None:
        option, painter = QStyleOptionViewItem(), QPainter(self.viewport())
        self.initViewItemOption(option)
        hovered, state = self._hovered(), option.state & ~QStyle.StateFlag.State_Selected
        end = event.rect().bottom() + self.verticalOffset()
        row, tops = max(0, self._row_at(event.rect().top() + self.verticalOffset())), self._tops
        while row < len(tops) - 1 and tops[row] <= end:
            index = self.lines.index(row)
            option.rect = self.visualRect(index)
            option.state = state
            if self.selectionModel().isSelected(index):
                option.state |= QStyle.StateFlag.State_Selected
            if index == hovered:
                option.state |= QStyle.StateFlag.State_MouseOver
            self._delegate.paint(painter, option, index)
            row += 1
        painter.end()


class LinesDelegate(QStyledItemDelegate):
    """Draws a line."""

    def __init__(self, view: LinesView, *, day: bool) -> None:
        super().__init__(view)
        self._view = view
        self._dated, self._width = day, 0
        self._heights: dict[int, int] = {}

    def forget_sizes(self) -> None:
        """Measure anew: another font may have come."""
        self._heights.clear()
        self._width = 0

    @property
    def _day(self) -> int:
        """How wide the day is: larger type takes more."""
        if self._dated and not self._width:
            self._width = max(_DAY, round(6.5 * QFontMetrics(theme.font(0.95)).height()))
        return self._width

    def height(self, lines: int) -> int:
        """Return how high a row of so many lines of text is; 0 for a heading."""
        if lines not in self._heights:
            height = self._view.fontMetrics().height()
            tall = {0: height + 20, 1: height + GAP}.get(lines, round(height * 2.1) + ROOM)
            self._heights[lines] = tall
        return self._heights[lines]

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, self.height(self._view.lines.heights[index.row()]))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line: Line = index.data(LINE)
        colours = theme.colours(option.widget)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if line.id and self._view.lines.heights[index.row()] == 1:
            self._paint_ground(painter, option, colours, ruled=False)
            self._paint_passage(painter, option.rect.adjusted(12, 0, -12, 0), line, colours)
        elif line.id:
            self._paint_ground(painter, option, colours)
            self._paint_line(painter, option.rect.adjusted(12, 0, -12, 0), line, colours)
        else:
            painter.setFont(theme.font(tokens.SMALL, bold=True))
            painter.setPen(QColor(colours.muted))
            room = option.rect.adjusted(12, 0, -12, -6)
            shown = painter.fontMetrics().elidedText(line.title, Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(room, _LEFT | Qt.AlignmentFlag.AlignBottom, shown)
        painter.restore()

    def _paint_ground(
        self, painter: QPainter, option: QStyleOptionViewItem, colours: Colours, *, ruled: bool = True
    ) -> None:
        box = option.rect.adjusted(0, 1, 0, -1)
        chosen = option.state & QStyle.StateFlag.State_Selected
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.tint if chosen else colours.hover))
            painter.drawRoundedRect(box, RADIUS, RADIUS)
        elif ruled:
            painter.fillRect(
                QRect(box.left() + 12, box.bottom() + 1, box.width() - 24, 1), QColor(colours.line)
            )

    def _paint_line(self, painter: QPainter, box: QRect, line: Line, colours: Colours) -> None:
        painter.setFont(theme.font(0.95, tabular=True))
        painter.setPen(QColor(colours.muted))
        height = painter.fontMetrics().height()
        top = (box.height() - 2 * height - 4) // 2
        first = QRect(box.x(), box.y() + top, self._day, height)
        painter.drawText(first, _LEFT | _CENTRE, line.day)
        right = self._paint_status(painter, box, line, colours)
        room = QRect(box.x() + self._day, box.y() + top, right - box.x() - self._day - ROOM, height)
        self._text(painter, room, line.title, colours.text, bold=True)
        self._text(painter, room.translated(0, height + 3), line.below, colours.muted, share=0.93)

    def _paint_passage(self, painter: QPainter, box: QRect, line: Line, colours: Colours) -> None:
        """Draw what was found in a thing: where it stands, and the words around with those looked for marked."""
        where = QRect(box.x(), box.y(), self._day - GAP, box.height())
        self._text(painter, where, line.day, colours.muted, share=0.87)
        ends = [0, *(end for mark in line.marks for end in mark), len(line.title)]
        left = box.x() + self._day
        for number, (begin, end) in enumerate(pairwise(ends)):
            marked = number % 2 == 1
            colour = colours.accent if marked else colours.text
            room = QRect(left, box.y(), box.right() - left, box.height())
            left += self._text(painter, room, line.title[begin:end], colour, bold=marked, share=0.93)

    def _paint_status(self, painter: QPainter, box: QRect, line: Line, colours: Colours) -> int:
        if not line.status:
            return box.right()
        painter.setFont(theme.font(tokens.SMALL))
        metrics = painter.fontMetrics()
        width = metrics.horizontalAdvance(line.status) + 18
        tall = max(20, metrics.height() + 4)
        pill = QRect(box.right() - width, box.center().y() - tall // 2, width, tall)
        ground = {"": colours.hover, "accent": colours.tint, "good": colours.good_tint}.get(line.tone)
        ink = {"": colours.text, "accent": colours.tint_text, "good": colours.good}.get(line.tone)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ground or getattr(colours, f"{line.tone}_tint")))
        painter.drawRoundedRect(pill, tall / 2, tall / 2)
        painter.setPen(QColor(ink or getattr(colours, line.tone)))
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, line.status)
        left = pill.left() - GAP
        if line.pinned:
            left -= 18
            painter.drawPixmap(left, box.center().y() - 8, theme.pixmap("pin-filled", colours.muted, 16, 2.0))
        return left

    def _text(
        self, painter: QPainter, box: QRect, text: str, colour: str, *, bold: bool = False, share: float = 1.0
    ) -> int:
        """Draw a text, cut off at the end of ``box``; return how wide it is."""
        painter.setFont(theme.font(share, bold=bold))
        painter.setPen(QColor(colour))
        metrics = painter.fontMetrics()
        if box.width() > 0:
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, box.width())
            # Cut at its end already; letters that hang below a low box are not.
            painter.drawText(box, _LEFT | _CENTRE | Qt.TextFlag.TextDontClip, shown)
        return metrics.horizontalAdvance(text)
