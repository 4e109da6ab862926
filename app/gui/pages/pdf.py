"""Documents as PDF and on paper, drawn by the same routine as the preview."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QSizeF
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPdfWriter

from app.errors import ProtocolistError
from app.gui.pages.compose import Composer, Page
from app.gui.pages.fonts import SCALE
from app.gui.pages.paint import PagePainter
from app.word.pages import Reader

RESOLUTION = round(72 * SCALE)
"""Dots per inch at which a dot is a layout unit."""


def write_pdf(docx: bytes, title: str = "") -> bytes:
    """Return a Word document as PDF, its fonts embedded. Raises ProtocolistError where it cannot be drawn."""
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(RESOLUTION)
    writer.setTitle(title)
    writer.setCreator("Protocolist")
    draw(docx, writer)
    buffer.close()
    return bytes(content.data())


def draw(docx: bytes, device: QPagedPaintDevice) -> int:
    """Draw all pages of a Word document on a PDF writer or printer; return how many there were."""
    composer = Composer()
    pages = composer.compose(Reader().read(docx))
    device.setPageLayout(_layout(pages[0]))
    painter = QPainter()
    if not painter.begin(device):
        raise ProtocolistError(
            "The pages could not be drawn.", remedy="Check the printer or the folder, then try again."
        )
    try:
        painter.scale(device.logicalDpiX() / RESOLUTION, device.logicalDpiY() / RESOLUTION)
        drawing = PagePainter(composer, painter, len(pages))
        for index, page in enumerate(pages):
            if index:
                device.setPageLayout(_layout(page))
                device.newPage()
            drawing.page(page)
    finally:
        painter.end()
    return len(pages)


def _layout(page: Page) -> QPageLayout:
    size = QPageSize(
        QSizeF(page.width / SCALE, page.height / SCALE),
        QPageSize.Unit.Point,
        "",
        QPageSize.SizeMatchPolicy.FuzzyOrientationMatch,
    )
    layout = QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0))
    layout.setMode(QPageLayout.Mode.FullPageMode)
    return layout
