"""Pages of a document as Qt draws them: shaping, breaking into pages, painting on screen, PDF and printer.

Inside, lengths are in half-points (a resolution of 144 dpi): font sizes are whole pixels there, so that
nothing is rounded and lines break as on paper.
"""

import os


def pdf_of(docx: bytes, title: str = "") -> bytes:
    """Return a Word document as PDF where there is no window; see ``pdf.write_pdf``."""
    from PySide6.QtGui import QGuiApplication

    from app.gui.pages.pdf import write_pdf

    if QGuiApplication.instance() is None:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        application = QGuiApplication(["protocolist"])
        try:
            return write_pdf(docx, title)
        finally:
            application.shutdown()
    return write_pdf(docx, title)
