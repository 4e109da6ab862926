"""The outline of a meeting: its pages with counts, agenda items with their times, badges of findings."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from attrs import frozen
from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from app.domain import derive
from app.domain.model import AgendaItem, Meeting
from app.gui import theme
from app.gui.desk import Desk
from app.gui.meeting.spec import PageSpec
from app.gui.theme import GAP, ROOM, tokens
from app.gui.theme.tokens import RADIUS

Index = QModelIndex | QPersistentModelIndex
_EVERY = 15_000
_SOON = 150
"""Milliseconds after a change when the outline follows: the key that made it is painted first."""
LINE = Qt.ItemDataRole.UserRole


@frozen
class Line:
    """A line of the outline. ``place`` is a path under a page, empty for the page itself."""

    page: str
    text: str
    place: str = ""
    count: str = ""
    badge: int = 0
    current: bool = False
    part: bool = False


class OutlineModel(QAbstractListModel):
    """The lines of the outline."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines: tuple[Line, ...] = ()

    def show_lines(self, lines: tuple[Line, ...]) -> None:
        """Show other lines, telling only what differs."""
        if [(x.page, x.place) for x in lines] != [(x.page, x.place) for x in self.lines]:
            self.beginResetModel()
            self.lines = lines
            self.endResetModel()
            return
        old, self.lines = self.lines, lines
        for at, (was, now) in enumerate(zip(old, lines, strict=True)):
            if was != now:
                self.dataChanged.emit(self.index(at), self.index(at))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line = self.lines[index.row()]
        if role == LINE:
            return line
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return line.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return " ".join(part for part in (line.text, line.count) if part)
        return None


class OutlineDelegate(QStyledItemDelegate):
    """Draws a line: name, count, badge."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        line: Line = index.data(LINE)
        return QSize(100, option.fontMetrics.height() + (10 if line.place else 13))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line: Line = index.data(LINE)
        view = option.widget
        colours = theme.colours(view)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        box = option.rect.adjusted(GAP, 1, -GAP, -1)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.tint if chosen else colours.hover))
            painter.drawRoundedRect(box, RADIUS, RADIUS)
        if option.state & QStyle.StateFlag.State_HasFocus and view.hasFocus():
            painter.setPen(QColor(colours.focus))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, RADIUS, RADIUS)
        inner = box.adjusted(ROOM - 6 + theme.scaled(14 * bool(line.place) + 12 * line.part), 0, -GAP, 0)
        inner = self._paint_badge(painter, inner, line, colours)
        self._paint_texts(painter, inner, line, colours, chosen)
        painter.restore()

    def _paint_badge(self, painter: QPainter, inner: QRect, line: Line, colours: tokens.Colours) -> QRect:
        if not line.badge:
            return inner
        painter.setFont(theme.font(tokens.SMALL, tabular=True))
        text = str(line.badge)
        height = max(18, painter.fontMetrics().height() + 2)
        width = max(height + 2, painter.fontMetrics().horizontalAdvance(text) + 12)
        pill = QRect(inner.right() - width + 4, inner.center().y() - height // 2 + 1, width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.warn_tint))
        painter.drawRoundedRect(pill, height / 2, height / 2)
        painter.setPen(QColor(colours.warn))
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, text)
        return inner.adjusted(0, 0, -width - 4, 0)

    def _paint_texts(
        self, painter: QPainter, inner: QRect, line: Line, colours: tokens.Colours, chosen: bool
    ) -> None:
        painter.setFont(theme.font(0.93 if line.place else 1.0, tabular=True))
        count_width = painter.fontMetrics().horizontalAdvance(line.count)
        painter.setPen(QColor(colours.text if line.current else colours.muted))
        painter.drawText(inner, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, line.count)
        painter.setFont(theme.font(0.93 if line.place else 1.0, bold=chosen or line.current))
        room = inner.adjusted(0, 0, -(count_width + GAP if line.count else 0), 0)
        painter.setPen(
            QColor(
                colours.tint_text
                if chosen
                else colours.muted
                if line.place and not line.current
                else colours.text
            )
        )
        text = painter.fontMetrics().elidedText(line.text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)


class Outline(QFrame):
    """The list at the left of a meeting. ``chosen(page, place)`` comes when a line is picked."""

    chosen = Signal(str, str)

    def __init__(self, desk: Desk, specs: tuple[PageSpec, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._specs = desk, specs
        self._page = ""
        self.setObjectName("outline")
        self.model = OutlineModel(self)
        self.list = QListView()
        self.list.setObjectName("outlineList")
        self.list.setModel(self.model)
        self.list.setItemDelegate(OutlineDelegate(self.list))
        self.list.setMouseTracking(True)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setStyleSheet("background: transparent;")
        self.list.clicked.connect(self._on_chosen)
        self.list.activated.connect(self._on_chosen)
        column = QVBoxLayout(self)
        column.setContentsMargins(2, ROOM - 2, 2, GAP)
        column.addWidget(self.list)
        session = desk.session
        session.changed.connect(self._soon)
        session.opened.connect(self.refresh)
        session.language_changed.connect(lambda _: self.refresh())
        desk.findings.changed.connect(self.refresh)
        self._clock = QTimer(self, interval=_EVERY)
        self._clock.timeout.connect(self.refresh)
        self._clock.start()
        self._waiting = QTimer(self, singleShot=True, interval=_SOON)
        self._waiting.timeout.connect(self.refresh)
        self.retranslate()

    def show_page(self, name: str) -> None:
        """Mark the page that is shown."""
        self._page = name
        self._mark()

    def refresh(self) -> None:
        """Show the meeting as it stands."""
        meeting = self._desk.session.current
        if meeting is not None:
            self.model.show_lines(tuple(self._lines(meeting)))
            self._mark()

    def retranslate(self) -> None:
        """Name everything in the window's language."""
        self.list.setAccessibleName(self.tr("Outline of the meeting"))
        self.refresh()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _lines(self, meeting: Meeting) -> list[Line]:
        lines = []
        for spec in self._specs:
            count = str(spec.count(meeting)) if spec.count else ""
            found = self._desk.findings
            wanted = spec.name == "translation"
            badge = len(found.translations) if wanted else found.count(*spec.places)
            lines.append(Line(spec.name, spec.title(), "", count, badge))
            if spec.name == "record":
                lines += self._items(meeting)
        return lines

    def _items(self, meeting: Meeting) -> list[Line]:
        now = datetime.now().astimezone()
        numbers = derive.numbers(meeting)
        running = derive.current_item(meeting)
        return [
            Line(
                "record",
                f"{numbers[item.id]} {item.title.best(self._desk.session.language) or '…'}",
                f"agenda.{item.id}",
                _minutes(item, now),
                current=running is not None and item.id == running.id,
                part=bool(item.parent),
            )
            for item in derive.outline(meeting)
        ]

    def _soon(self) -> None:
        if not self._waiting.isActive():
            self._waiting.start()

    def _mark(self) -> None:
        at = next((n for n, x in enumerate(self.model.lines) if x.page == self._page and not x.place), -1)
        index = self.model.index(at) if at >= 0 else QModelIndex()
        if index.isValid() and self.list.currentIndex() != index:
            self.list.setCurrentIndex(index)

    def _on_chosen(self, index: QModelIndex) -> None:
        line: Line = index.data(LINE)
        self.chosen.emit(line.page, line.place)


def _minutes(item: AgendaItem, now: datetime) -> str:
    if not item.spans:
        return "–"
    return f"{round(derive.elapsed(item, now).total_seconds() / 60)}′"
