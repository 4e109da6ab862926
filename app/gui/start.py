"""From nothing to a window that is dressed and knows its archive."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from app import places
from app.gui import theme, translation
from app.gui.state import State
from app.gui.window import MainWindow


def dressed_application(arguments: list[str] | None = None) -> QApplication:
    """Return the application in the language and the palette the user chose."""
    application = QCoreApplication.instance() or QApplication(arguments or ["protocolist"])
    if not isinstance(application, QApplication):
        raise TypeError("the window needs a QApplication")
    # The thread of the window gets the interpreter soon, however busy those that write and render are.
    sys.setswitchinterval(0.0002)
    application.setApplicationName("Protocolist")
    application.setDesktopFileName("protocolist")
    state = State()
    translation.install(application, state.get("language", "") or translation.system_language())
    theme.apply(application, theme.Scheme(state.get("scheme", "system")), state.get("scale", 1.0))
    return application


def window_on(path: Path | None, *, sample: bool = False) -> MainWindow:
    """Make the window for an archive, by default the user's own."""
    return MainWindow(path or places.default_archive(), State(), sample=sample)
