"""Documents as PDF and on paper, drawn by the same routine as the preview."""

from __future__ import annotations

from contextlib import suppress

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QSizeF
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPdfWriter

from app.errors import ProtocolistError
from app.files import Told, unheard
from app.gui.pages import office
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


def pdf_of(docx: bytes, title: str = "") -> bytes:
    """Return a Word document as PDF: exact where LibreOffice is installed and able, else by our own painter.

    Raises ProtocolistError where it cannot be drawn at all.
    """
    if office.program() is not None:
        with suppress(ProtocolistError):
            return office.convert(docx)
    return write_pdf(docx, title)


def draw(docx: bytes, device: QPagedPaintDevice, wanted: range | None = None, told: Told = unheard) -> int:
    """Draw a Word document on a PDF writer or printer, all of it or the ``wanted`` pages (from 1); return how many."""
    composer = Composer()
    composed = []
    for step in composer.work(Reader().read(docx)):
        told(None)
        if step is not None:
            composed.append(step)
    pages = [page for number, page in enumerate(composed, 1) if wanted is None or number in wanted]
    if not pages:
        return 0
    device.setPageLayout(_layout(pages[0]))
    painter = QPainter()
    if not painter.begin(device):
        raise ProtocolistError(
            "The pages could not be drawn.", remedy="Check the printer or the folder, then try again."
        )
    try:
        painter.scale(device.logicalDpiX() / RESOLUTION, device.logicalDpiY() / RESOLUTION)
        drawing = PagePainter(composer, painter, len(composed))
        for index, page in enumerate(pages):
            told(index / len(pages))
            if index:
                device.setPageLayout(_layout(page))
                device.newPage()
            drawing.page(page)
    finally:
        painter.end()
    return len(pages)


def _layout(page: Page) -> QPageLayout:
    """Return the paper of a page, upright as printers have it, and whether it lies on its side."""
    short, long = sorted((page.width / SCALE, page.height / SCALE))
    size = QPageSize(QSizeF(short, long), QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch)
    lies = page.width > page.height
    way = QPageLayout.Orientation.Landscape if lies else QPageLayout.Orientation.Portrait
    layout = QPageLayout(size, way, QMarginsF(0, 0, 0, 0))
    layout.setMode(QPageLayout.Mode.FullPageMode)
    return layout
