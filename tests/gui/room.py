"""Reads a proposal back on the second of two screens and prints what happened, as JSON.

QT_QPA_PLATFORM=offscreen:configfile=TWO.json python -m tests.gui.room ARCHIVE MEETING
"""

import json
import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.gui import open_window

KEY = Qt.Key


def until(what: Callable[[], object]) -> None:
    """Wait for something to be so."""
    end = time.monotonic() + 20
    while not what():
        assert time.monotonic() < end
        QTest.qWait(10)


def main(archive: str, meeting: str) -> dict[str, object]:
    """Open, leaf, reword, close."""
    window = open_window(Path(archive))
    window.open_meeting(meeting)
    window.show_page("live")
    page = window.view.page
    page.show_item("a2")
    back, said = page.readback, {}
    QTest.keyClick(window, KEY.Key_F10)
    until(back.hasFocus)
    said["screens"] = [screen.name() for screen in QGuiApplication.screens()]
    said["screen"], said["geometry"] = back.screen().name(), back.geometry().getRect()
    said["window"] = window.screen().name()
    said["chrome"] = back.close_button.isVisible()
    last = back.key
    QTest.keyClick(back, KEY.Key_Left)
    said["leafed"] = back.key != last
    QTest.keyClick(back, KEY.Key_L)
    said["languages"] = sum(text.isVisible() for text in back.texts)
    QTest.keyClick(back, KEY.Key_Return)
    until(lambda: (QApplication.focusWidget() or window).objectName() == f"{back.key}.text")
    QTest.keyClicks(QApplication.focusWidget(), " at once")
    said["followed"] = back.isVisible() and back.texts[0].text().endswith(" at once")
    QTest.keyClick(window, KEY.Key_F10)
    until(back.hasFocus)
    QTest.keyClick(back, KEY.Key_Escape)
    until(lambda: not back.isVisible() and window.isActiveWindow())
    said["afterwards"] = QApplication.focusWidget().objectName()
    window.close()
    return said


if __name__ == "__main__":
    application = QApplication([])
    sys.stdout.write(json.dumps(main(*sys.argv[1:])))
