"""Printing: the pages of a document on paper, by the painter that shows them."""

from __future__ import annotations

from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from app.gui.pages.pdf import RESOLUTION, draw


def ask_and_print(docx: bytes, title: str, over: QWidget) -> bool:
    """Let the user choose a printer and pages, then print; tell whether it was printed.

    Raises ProtocolistError where the printer takes nothing.
    """
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    dialog = QPrintDialog(printer, over)
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
    if dialog.exec() != QDialog.DialogCode.Accepted:
        return False
    print_on(printer, docx)
    return True


def print_on(printer: QPrinter, docx: bytes) -> int:
    """Print on a chosen printer the pages it is set to; return how many. Raises ProtocolistError."""
    printer.setResolution(max(printer.resolution(), RESOLUTION))
    first, last = printer.fromPage(), printer.toPage()
    return draw(docx, printer, range(first, last + 1) if first else None)
