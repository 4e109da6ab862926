"""Printing: the pages of a document on paper, by the painter that shows them."""

from __future__ import annotations

from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from app.files import Told, unheard
from app.gui.pages.pdf import RESOLUTION, draw


def ask(title: str, over: QWidget) -> QPrinter | None:
    """Let the user choose a printer and pages; None if nothing is to be printed."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    dialog = QPrintDialog(printer, over)
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
    return printer if dialog.exec() == QDialog.DialogCode.Accepted else None


def print_on(printer: QPrinter, docx: bytes, told: Told = unheard) -> int:
    """Print on a chosen printer the pages it is set to, on any thread; return how many. Raises ProtocolistError."""
    printer.setResolution(max(printer.resolution(), RESOLUTION))
    first, last = printer.fromPage(), printer.toPage()
    return draw(docx, printer, range(first, last + 1) if first else None, told)
