"""Draws a line of the list of meetings."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.gui import theme
from app.gui.meetings.model import LINE, Line
from app.gui.theme import GAP, ROOM, tokens
from app.gui.theme.tokens import RADIUS, Colours

Index = QModelIndex | QPersistentModelIndex
_DAY = 108
_CENTRE = Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft
_RIGHT = Qt.AlignmentFlag.AlignRight


class MeetingsDelegate(QStyledItemDelegate):
    """Day at the left, title over parties, status at the right."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        line: Line = index.data(LINE)
        height = option.fontMetrics.height()
        if not line.id:
            return QSize(200, height + 20)
        return QSize(200, round(height * (3.1 if line.found else 2.1)) + ROOM)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line: Line = index.data(LINE)
        colours = theme.colours(option.widget)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if line.id:
            self._paint_ground(painter, option, colours)
            self._paint_meeting(painter, option.rect.adjusted(12, 0, -12, 0), line, colours)
        else:
            painter.setFont(theme.font(tokens.SMALL, bold=True))
            painter.setPen(QColor(colours.muted))
            painter.drawText(
                option.rect.adjusted(12, 0, 0, -6), _LEFT | Qt.AlignmentFlag.AlignBottom, line.title
            )
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, colours: Colours) -> None:
        box = option.rect.adjusted(0, 1, 0, -1)
        chosen = option.state & QStyle.StateFlag.State_Selected
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.tint if chosen else colours.hover))
            painter.drawRoundedRect(box, RADIUS, RADIUS)
        else:
            painter.setPen(QColor(colours.line))
            painter.drawLine(box.bottomLeft() + QPoint(12, 1), box.bottomRight() + QPoint(-12, 1))

    def _paint_meeting(self, painter: QPainter, box: QRect, line: Line, colours: Colours) -> None:
        texts = box.adjusted(0, 0, 0, 0)
        painter.setFont(theme.font(0.95, tabular=True))
        painter.setPen(QColor(colours.muted))
        height = painter.fontMetrics().height()
        top = (box.height() - (3 if line.found else 2) * height - 4) // 2
        first = QRect(texts.x(), box.y() + top, _DAY, height)
        painter.drawText(first, _LEFT | _CENTRE, line.day)
        right = self._paint_status(painter, box, line, colours)
        room = QRect(texts.x() + _DAY, box.y() + top, right - texts.x() - _DAY - ROOM, height)
        self._text(painter, room, line.title, colours.text, bold=True)
        painter.setFont(theme.font(tokens.SMALL))
        below = line.parties if line.parties != line.title else ""
        second = " · ".join(part for part in (below, line.remark) if part)
        self._text(painter, room.translated(0, height + 3), second, colours.muted, share=0.93)
        if line.found:
            self._text(painter, room.translated(0, 2 * height + 5), line.found, colours.accent, share=0.93)

    def _paint_status(self, painter: QPainter, box: QRect, line: Line, colours: Colours) -> int:
        painter.setFont(theme.font(tokens.SMALL))
        metrics = painter.fontMetrics()
        width = metrics.horizontalAdvance(line.status) + 18
        pill = QRect(box.right() - width, box.center().y() - 10, width, 20)
        ground = {"": colours.hover, "accent": colours.tint, "good": colours.good_tint}.get(line.tone)
        ink = {"": colours.text, "accent": colours.tint_text, "good": colours.good}.get(line.tone)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ground or getattr(colours, f"{line.tone}_tint")))
        painter.drawRoundedRect(pill, 10, 10)
        painter.setPen(QColor(ink or getattr(colours, line.tone)))
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, line.status)
        left = pill.left() - GAP
        if line.pinned:
            left -= 18
            painter.drawPixmap(left, box.center().y() - 8, theme.pixmap("pin-filled", colours.muted, 16, 2.0))
        return left

    def _text(
        self, painter: QPainter, box: QRect, text: str, colour: str, *, bold: bool = False, share: float = 1.0
    ) -> None:
        painter.setFont(theme.font(share, bold=bold))
        painter.setPen(QColor(colour))
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, _LEFT | _CENTRE, shown)
