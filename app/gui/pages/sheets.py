"""Pages shown one below another: scrolled, zoomed, painted only where visible."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from PySide6.QtCore import QEvent, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from app.gui import theme
from app.gui.pages.compose import Composer, Page
from app.gui.pages.exact import ExactPage
from app.gui.pages.fonts import SCALE
from app.gui.pages.paint import PagePainter
from app.gui.pages.place import difference, lines_of, source_at, sources_of

GAP = 16
"""Pixels between pages and around them."""
ZOOMS = (0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1.0, 1.25, 1.5, 2.0, 3.0)
_POINT = 96 / 72
_BAR = 3.0

Sheet = Page | ExactPage


class Sheets(QAbstractScrollArea):
    """Shows the pages of a composition.

    ``zoom`` 0 fits the width. ``page_changed(number, count)`` follows the scrolling; ``picked(path)`` comes for a
    click on a place that a field of the record made.
    """

    page_changed = Signal(int, int)
    picked = Signal(str)
    zoom_changed = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        self.verticalScrollBar().setSingleStep(40)
        self._composer = Composer()
        self._pages: tuple[Sheet, ...] = ()
        self._tops: tuple[float, ...] = ()
        self._widest = 0.0
        self._zoom = 0.0
        self._lit = ""

    @property
    def composer(self) -> Composer:
        """What shapes the pages that are shown here."""
        return self._composer

    @property
    def pages(self) -> tuple[Sheet, ...]:
        """The pages shown."""
        return self._pages

    @property
    def scale(self) -> float:
        """Pixels for a point, as now zoomed."""
        if self._zoom:
            return self._zoom * _POINT
        return max(0.2, (self.viewport().width() - 2 * GAP) / (self._widest or 595.0))

    @property
    def zoom(self) -> float:
        """The zoom, 1 for real size, 0 for the width of the view."""
        return self._zoom

    def set_zoom(self, zoom: float) -> None:
        """Zoom, keeping the middle of the view where it is; 0 fits the width."""
        self._zoom = zoom
        self._arrange_about_middle()
        self.zoom_changed.emit(zoom)

    def _arrange_about_middle(self) -> None:
        bar, half = self.verticalScrollBar(), self.viewport().height() / 2
        middle = (bar.value() + half) / max(1, self._total())
        at_top = bar.value() == 0
        self._arrange()
        if not at_top:
            bar.setValue(round(middle * self._total() - half))

    def step_zoom(self, direction: int) -> None:
        """Zoom in (1) or out (-1) by one step."""
        now = self.scale / _POINT
        steps = [z for z in ZOOMS if (z > now + 0.01 if direction > 0 else z < now - 0.01)]
        if steps:
            self.set_zoom(steps[0] if direction > 0 else steps[-1])

    def show_pages(self, pages: tuple[Sheet, ...]) -> None:
        """Show these pages in place of the others, without moving the view; only what differs is painted."""
        before, self._pages = self._pages, pages
        self._widest = max((p.width for p in pages), default=0.0) / SCALE
        if len(before) != len(pages) or not all(map(_is_as_large, before, pages)):
            self._arrange()
            return
        for index in self._in_sight():
            area = self._area(index)
            if stretch := difference(before[index], pages[index]):
                top, bottom = (area.top() + at / SCALE * self.scale for at in stretch)
                self.viewport().update(
                    QRectF(area.left(), top - 2, area.width(), bottom - top + 4).toAlignedRect()
                )

    def _in_sight(self) -> range:
        """Return which pages are seen now, from 0."""
        start = self.verticalScrollBar().value()
        first = max(0, bisect_right(self._tops, start) - 1)
        return range(first, min(len(self._pages), bisect_left(self._tops, start + self.viewport().height())))

    @property
    def last_seen(self) -> int:
        """The last page that is seen now, from 0."""
        return max(0, self._in_sight().stop - 1)

    def light(self, path: str) -> None:
        """Mark the lines that a field made, at their left."""
        if path != self._lit:
            self._lit = path
            self.viewport().update()

    def go_to(self, page: int) -> None:
        """Show the top of a page, from 0."""
        if self._pages:
            page = min(max(page, 0), len(self._pages) - 1)
            self.verticalScrollBar().setValue(round(self._top(page) - GAP / 2))

    @property
    def page(self) -> int:
        """The page that is read now, from 0."""
        middle = self.verticalScrollBar().value() + self.viewport().height() / 3
        return max(0, sum(1 for top in self._tops if top <= middle) - 1)

    def bring(self, page: int, above: float, below: float) -> None:
        """Scroll so that a stretch of a page (from 0, in layout units) is seen, moving as little as need be."""
        top = self._top(page) + above / SCALE * self.scale
        bottom = self._top(page) + below / SCALE * self.scale
        bar = self.verticalScrollBar()
        if top < bar.value() + GAP or bottom > bar.value() + self.viewport().height() - GAP:
            bar.setValue(round(top - self.viewport().height() / 3))

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme.colours(self)
        painter = QPainter(self.viewport())
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.fillRect(event.rect(), QColor(colours.canvas))
            for index in self._in_sight():
                area, page = self._area(index), self._pages[index]
                if area.intersects(QRectF(event.rect())):
                    self._paint_page(painter, page, area, QRectF(event.rect()), QColor(colours.line))
        finally:
            painter.end()

    def _paint_page(self, painter: QPainter, page: Sheet, area: QRectF, seen: QRectF, edge: QColor) -> None:
        painter.save()
        painter.fillRect(area, QColor("white"))
        painter.setPen(edge)
        painter.drawRect(area)
        painter.setClipRect(area)
        painter.translate(area.topLeft())
        painter.scale(self.scale / SCALE, self.scale / SCALE)
        if isinstance(page, ExactPage):
            page.paint(painter, self.scale * self.devicePixelRatioF())
        else:
            top, bottom = ((y - area.top()) / self.scale * SCALE for y in (seen.top(), seen.bottom()))
            PagePainter(self._composer, painter, len(self._pages)).page(page, (top, bottom))
            self._paint_light(painter, page)
        painter.restore()

    def _paint_light(self, painter: QPainter, page: Page) -> None:
        if not self._lit:
            return
        colour = QColor(theme.colours(self).accent)
        for strip, left, top in lines_of(page):
            if any(source == self._lit for _, _, source in sources_of(strip)):
                painter.fillRect(
                    QRectF(left - 4 * _BAR * SCALE / 2, top, _BAR * SCALE / 2, strip.height), colour
                )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange_about_middle()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self.viewport().update()
        self._tell_page()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.step_zoom(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def event(self, event: QEvent) -> bool:
        # While the pages have the focus, their keys go before those of the window.
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _zooms(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if step := _zooms(event):
            self.set_zoom(0.0) if step == "fit" else self.step_zoom(1 if step == "in" else -1)
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.go_to(0 if event.key() == Qt.Key.Key_Home else len(self._pages))
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and (path := self.source(event.position().toPoint())):
            self.picked.emit(path)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        over = bool(self.source(event.position().toPoint()))
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def source(self, point: QPoint) -> str:
        """Return the path of the field that made what stands at a point of the view, or an empty string."""
        for index, page in enumerate(self._pages):
            area = self._area(index)
            if area.contains(point) and isinstance(page, Page):
                x = (point.x() - area.left()) / self.scale * SCALE
                y = (point.y() - area.top()) / self.scale * SCALE
                return source_at(page, x, y)
        return ""

    def _area(self, index: int) -> QRectF:
        page = self._pages[index]
        width, height = page.width / SCALE * self.scale, page.height / SCALE * self.scale
        left = max(float(GAP), (self.viewport().width() - width) / 2)
        left -= self.horizontalScrollBar().value()
        return QRectF(left, self._top(index) - self.verticalScrollBar().value(), width, height)

    def _top(self, index: int) -> float:
        return self._tops[index] if index < len(self._tops) else GAP

    def _total(self) -> int:
        return round(self._tops[-1]) if self._tops else GAP

    def _arrange(self) -> None:
        view = self.viewport()
        scale, tops = self.scale / SCALE, [float(GAP)]
        for page in self._pages:
            tops.append(tops[-1] + page.height * scale + GAP)
        self._tops = tuple(tops)
        widest = self._widest * self.scale + 2 * GAP
        self.verticalScrollBar().setRange(0, max(0, self._total() - view.height()))
        self.verticalScrollBar().setPageStep(view.height())
        self.horizontalScrollBar().setRange(0, max(0, round(widest - view.width())))
        view.update()
        self._tell_page()

    def _tell_page(self) -> None:
        self.page_changed.emit(min(self.page + 1, len(self._pages)), len(self._pages))


def _is_as_large(one: Sheet, other: Sheet) -> bool:
    return (one.width, one.height) == (other.width, other.height)


def _zooms(event: QKeyEvent) -> str:
    """Tell whether a key zooms ``in``, ``out`` or to ``fit``; else empty."""
    if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
        return ""
    keys = {Qt.Key.Key_Plus: "in", Qt.Key.Key_Equal: "in", Qt.Key.Key_Minus: "out", Qt.Key.Key_0: "fit"}
    return keys.get(Qt.Key(event.key()), "")
