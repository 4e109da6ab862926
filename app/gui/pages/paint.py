"""Pages painted: on screen, into a PDF, on a printer, by the same routine."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPaintEngine, QPainter, QPen, QTextFormat

from app.gui.pages.compose import Composer, Item, Page
from app.gui.pages.fonts import SCALE
from app.gui.pages.shape import Shaped, shape, x_of
from app.gui.pages.strips import CellStrip, LineStrip, RowStrip
from app.word.pages.model import Border, Borders

_STYLES = {"dotted": Qt.PenStyle.DotLine, "dashed": Qt.PenStyle.DashLine, "dotDash": Qt.PenStyle.DashDotLine}
_OUT = 40.0

_NO_BORDERS = Borders()


class PagePainter:
    """Paints pages of one document with a painter whose unit is the layout's."""

    def __init__(self, composer: Composer, painter: QPainter, pages: int) -> None:
        """Take what shaped the document, an active painter, and the number of pages."""
        self._composer = composer
        self._painter = painter
        self._pages = pages
        self._number = 0

    def page(self, page: Page, seen: tuple[float, float] | None = None) -> None:
        """Paint a page with its header and footer at the painter's origin; only what lies between ``seen``."""
        self._number = page.number
        top, bottom = seen or (0.0, page.height)
        for which in ("headers", "footers"):
            self._items(self._composer.margin(page, which, self._pages), top, bottom)
        self._items(page.items, top, bottom)

    def _items(self, items: tuple[Item, ...], top: float, bottom: float) -> None:
        for item in items:
            # Letters may stand out of their line a little.
            if item.y - _OUT < bottom and item.y + item.strip.height + _OUT > top:
                self._strip(item.strip, item.x, item.y)

    def _strip(self, strip: LineStrip | RowStrip, x: float, y: float) -> None:
        if isinstance(strip, RowStrip):
            for cell in strip.cells:
                self._cell(cell, x, y)
        else:
            self._line(strip, x, y)

    def _line(self, strip: LineStrip, x: float, y: float) -> None:
        shaped = self._counted(strip.shaped)
        line = shaped.lines[strip.index]
        self._paragraph_frame(strip, x, y)
        origin = y + strip.lead - line.top
        if strip.index < shaped.layout.lineCount():
            shaped.layout.lineAt(strip.index).draw(self._painter, QPointF(x, origin))
            self._letters(shaped, strip.index, QPointF(x, origin))
        self._leaders(shaped, strip.index, x, origin)
        for picture in shaped.pictures:
            if picture.line == strip.index:
                top = origin + line.baseline - picture.height
                self._painter.drawImage(
                    QRectF(x + picture.x, top, picture.width, picture.height), picture.image
                )

    def _letters(self, shaped: Shaped, index: int, at: QPointF) -> None:
        """Draw letters with an outline once more in a PDF, as letters: the outline makes curves of them."""
        engine = self._painter.paintEngine()
        if engine is None or engine.type() != QPaintEngine.Type.Pdf:
            return
        line = shaped.layout.lineAt(index)
        for one in shaped.layout.formats():
            start = max(one.start, line.textStart())
            length = min(one.start + one.length, line.textStart() + line.textLength()) - start
            if length > 0 and one.format.hasProperty(QTextFormat.Property.TextOutline):
                self._painter.setPen(one.format.foreground().color())
                for run in line.glyphRuns(start, length):
                    self._painter.drawGlyphRun(at, run)

    def _counted(self, shaped: Shaped) -> Shaped:
        """Set page numbers that stand in the text of this very page."""
        if not shaped.has_counts:
            return shaped
        return shape(shaped.paragraph, shaped.width, self._number, self._pages)

    def _leaders(self, shaped: Shaped, index: int, x: float, origin: float) -> None:
        """Draw the dots that lead to a tab stop."""
        look = shaped.paragraph.format
        if not any(t.leader for t in look.tabs) or index >= shaped.layout.lineCount():
            return
        line = shaped.layout.lineAt(index)
        text = shaped.layout.text()
        for at in range(line.textStart(), line.textStart() + line.textLength()):
            if text[at : at + 1] != "\t":
                continue
            start, end = x_of(line, at), x_of(line, at + 1)
            stops = [t for t in look.tabs if t.position * SCALE > start + 0.5]
            stop = min(stops, key=lambda t: t.position, default=None)
            if stop is not None and stop.leader and end - start > 8:
                self._lead(x + start, x + end, origin + shaped.lines[index].baseline, stop.leader)

    def _lead(self, start: float, end: float, baseline: float, leader: str) -> None:
        style = Qt.PenStyle.SolidLine if leader in ("underscore", "heavy") else Qt.PenStyle.DotLine
        self._painter.setPen(QPen(QColor("black"), 1.0, style))
        self._painter.drawLine(QPointF(start + 4, baseline), QPointF(end - 4, baseline))

    def _paragraph_frame(self, strip: LineStrip, x: float, y: float) -> None:
        look = strip.shaped.paragraph.format
        if not look.shade and look.borders == _NO_BORDERS:
            return
        left, right = x + look.left * SCALE, x + strip.shaped.width - look.right * SCALE
        area = QRectF(left, y, right - left, strip.height)
        if look.shade:
            self._painter.fillRect(area, QColor(f"#{look.shade}"))
        if strip.index == 0 and not strip.joined:
            self._rule(look.borders.top, area.topLeft(), area.topRight())
        if strip.index == len(strip.shaped.lines) - 1:
            self._rule(look.borders.bottom, area.bottomLeft(), area.bottomRight())
        self._rule(look.borders.left, area.topLeft(), area.bottomLeft())
        self._rule(look.borders.right, area.topRight(), area.bottomRight())

    def _cell(self, cell: CellStrip, x: float, y: float) -> None:
        area = QRectF(x + cell.x, y, cell.width, cell.height)
        if cell.cell.merge != "continue":
            if cell.cell.shade:
                self._painter.fillRect(area, QColor(f"#{cell.cell.shade}"))
            if cell.turned:
                self._turned(cell, area)
            left = x + cell.x + cell.cell.margins[3] * SCALE
            for top, strip in () if cell.turned else cell.content:
                self._strip(strip, left, y + top)
            self._rule(cell.borders.top, area.topLeft(), area.topRight())
        self._rule(cell.borders.bottom, area.bottomLeft(), area.bottomRight())
        self._rule(cell.borders.left, area.topLeft(), area.bottomLeft())
        self._rule(cell.borders.right, area.topRight(), area.bottomRight())

    def _turned(self, cell: CellStrip, area: QRectF) -> None:
        """Paint lines that read downwards from the right, or upwards from the left."""
        down = cell.turned == "tbRl"
        self._painter.save()
        self._painter.translate(area.topRight() if down else area.bottomLeft())
        self._painter.rotate(90 if down else -90)
        for top, strip in cell.content:
            self._strip(strip, cell.cell.margins[0 if down else 2] * SCALE, top)
        self._painter.restore()

    def _rule(self, border: Border | None, start: QPointF, end: QPointF) -> None:
        if border is None:
            return
        style = _STYLES.get(border.style, Qt.PenStyle.SolidLine)
        pen = QPen(QColor(f"#{border.color}"), border.width * SCALE, style, Qt.PenCapStyle.FlatCap)
        self._painter.setPen(pen)
        if border.style == "double":
            shift = (
                QPointF(0, border.width * SCALE * 2)
                if start.y() == end.y()
                else QPointF(border.width * SCALE * 2, 0)
            )
            self._painter.drawLine(start + shift, end + shift)
        self._painter.drawLine(start, end)
