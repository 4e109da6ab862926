"""The window. Importing this loads little; the frame comes first, the archive and the rest on use."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.gui.window import MainWindow


def open_window(archive_path: str | Path | None = None) -> MainWindow:
    """Return the main window, shown, on an archive (by default the user's own).

    Makes a QApplication where there is none. Call ``close()`` on the window to have everything written.
    """
    from app.gui.start import dressed_application, window_on

    application = dressed_application()
    window = window_on(Path(archive_path) if archive_path is not None else None)
    window.show()
    application.processEvents()
    window.load()
    return window


def main(archive_path: Path | None = None, sample: bool = False) -> int:
    """Run the window until it is closed, and return the exit status."""
    from PySide6.QtCore import QTimer

    from app.gui import faults
    from app.gui.ending import Ending
    from app.gui.start import dressed_application, window_on

    application = dressed_application(sys.argv[:1])
    window = window_on(archive_path, sample=sample)
    faults.watch(window.notices, window)
    Ending(window)
    window.show()
    # The frame is painted before anything slow is imported.
    QTimer.singleShot(0, window, window.load)
    return application.exec()
