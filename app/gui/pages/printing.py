"""Printing: the pages of a document on paper, by the painter that shows them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from app.files import Told, unheard
from app.gui.desk import Desk
from app.gui.pages.pdf import RESOLUTION, draw
from app.gui.running import Running


def ask(title: str, over: QWidget) -> QPrinter | None:
    """Let the user choose a printer and pages; None if nothing is to be printed."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    dialog = QPrintDialog(printer, over)
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
    return printer if dialog.exec() == QDialog.DialogCode.Accepted else None


def start(running: Running, desk: Desk, printer: QPrinter, made: Callable[[Told], bytes]) -> None:
    """Print a document, which is ``made`` on another thread, and say when that is done."""

    def done(pages: int) -> None:
        desk.notices.toast(QCoreApplication.translate("Printing", "%n page(s) printed", None, pages))

    what = QCoreApplication.translate("Printing", "Printing…")
    running.start(what, lambda told: print_on(printer, made(told), told), done)


def print_on(printer: QPrinter, docx: bytes, told: Told = unheard) -> int:
    """Print on a chosen printer the pages it is set to, on any thread; return how many. Raises ProtocolistError."""
    printer.setResolution(max(printer.resolution(), RESOLUTION))
    first, last = printer.fromPage(), printer.toPage()
    return draw(docx, printer, range(first, last + 1) if first else None, told)
