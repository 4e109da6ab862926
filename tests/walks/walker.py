"""Somebody at the window who counts: a key chord, a click and a burst of typing are a step each.

Keys and buttons pass the X server, as those of a real device do.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QObject, QPoint, QTimer
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QComboBox, QDialog, QMenu, QWidget

from app.archive import Archive
from app.domain.model import Meeting
from tests.journeys.keyboard import Keyboard

PATIENCE = 8.0
"""Seconds until something that ought to be seen is given up."""

_CYRILLIC = "абвгдежзийклмнопрстуфхцчшщъыьэюя"


class Walker(QObject):
    """Works in a window of this process and counts the steps."""

    def __init__(self, window: Any) -> None:
        super().__init__()
        self.window = window
        self.steps = 0
        self._heard = 0
        self.keys = Keyboard(os.environ["DISPLAY"], _CYRILLIC)
        QApplication.instance().installEventFilter(self)
        self._take_focus(window)

    # Steps

    def press(self, chord: str) -> None:
        """Press keys together: ``Ctrl+Shift+n``."""
        names = chord.split("+")
        self._step(lambda: self.keys.press(*names), len(names))

    def type(self, text: str) -> None:
        """Type a text where the focus is."""
        self._step(lambda: self.keys.type(text), len(text))

    def click(self, target: str | QWidget) -> None:
        """Click in the middle of what is seen; scrolling there first is a step as well."""
        widget = self.see(target) if isinstance(target, str) else target
        self._come_to_rest(widget)
        self._scroll_to(widget)
        self._click_at(widget, widget.rect().center())

    def choose(self, name: str, word: str) -> None:
        """Open a drop-down list or a menu and click on a line of it."""
        self.click(name)
        widget = self.see(name)
        if isinstance(widget, QComboBox):
            view = widget.view()
            self.wait(view.isVisible, f"the list of {name}")
            at = next(n for n in range(widget.count()) if word in widget.itemText(n))
            self._click_at(view.viewport(), view.visualRect(view.model().index(at, 0)).center())
            return
        self.wait(lambda: isinstance(QApplication.activePopupWidget(), QMenu), f"the menu of {name}")
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        action = next(each for each in menu.actions() if word in each.text())
        self._click_at(menu, menu.actionGeometry(action).center())

    def turn_to(self, page: str) -> None:
        """Click a page in the outline of the meeting."""
        outline = self.window.view.outline
        lines = [(line.page, line.place) for line in outline.model.lines]
        index = outline.model.index(lines.index((page, "")))
        self._click_at(outline.list.viewport(), outline.list.visualRect(index).center())
        self.wait(lambda: self.window.view.page.objectName() == f"page.{page}", f"the page {page}")

    def will_answer(self, text: str | Path, field: str = "") -> None:
        """Type a text into the next dialog and press Enter, which are two steps; a key to its ``field`` is a third."""
        look = QTimer(self, interval=20)

        def answer() -> None:
            if isinstance(QApplication.activeModalWidget(), QDialog):
                look.stop()
                self._answer(str(text), field)

        look.timeout.connect(answer)
        look.start()

    # Looking

    @property
    def meeting(self) -> Meeting:
        """The open meeting."""
        return self.window.session.meeting

    @property
    def page(self) -> Any:
        """The page of the meeting that is shown."""
        return self.window.view.page

    @property
    def focus(self) -> str:
        """The name of the widget with the focus."""
        found = QApplication.focusWidget()
        return found.objectName() if found else ""

    @property
    def toast(self) -> str:
        """What the window has just said."""
        shown = self.window.notices._toast
        return shown.text.text() if shown else ""

    def saved(self, id: str = "") -> Meeting:
        """Return a meeting, the open one by default, as it is in the archive."""
        assert self.window.session.writer.flush()
        with Archive.open(self.window.archive_path, read_only=True) as archive:
            return archive.load(id or self.meeting.id).meeting

    def see(self, name: str) -> QWidget:
        """Return the widget of a name once it is shown."""
        found: list[QWidget] = []

        def seen() -> bool:
            found[:] = [each for each in self.window.findChildren(QWidget, name) if each.isVisible()]
            return bool(found)

        self.wait(seen, name)
        return found[0]

    def wait(self, seen: Callable[[], object], what: str) -> None:
        """Let the window work until something is seen."""
        end = time.monotonic() + PATIENCE
        while not seen():
            if time.monotonic() > end:
                raise AssertionError(f"not seen: {what}; the focus is in {self.focus!r}")
            QApplication.processEvents()
            time.sleep(0.002)

    def leave(self) -> None:
        """Close the window, everything written."""
        QApplication.instance().removeEventFilter(self)
        self.window.close()
        self.window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.KeyRelease, QEvent.Type.MouseButtonRelease):
            self._heard += isinstance(watched, QWindow)
        return False

    # Inner works

    def _step(self, send: Callable[[], None], releases: int) -> None:
        """Send events and let the window work until it has had them all and has nothing left to do."""
        self.steps += 1
        self._heard = 0
        send()
        end = time.monotonic() + 1.0
        while self._heard < releases and time.monotonic() < end:
            QApplication.processEvents()
            time.sleep(0.001)
        end = time.monotonic() + 0.04
        while time.monotonic() < end:
            QApplication.processEvents()
            time.sleep(0.002)

    def _click_at(self, widget: QWidget, at: QPoint) -> None:
        there = widget.mapToGlobal(at)
        self._step(lambda: self.keys.click(there.x(), there.y()), 1)

    def _come_to_rest(self, widget: QWidget) -> None:
        """Wait until a widget is laid out: it stays where it is."""
        seen: list[QPoint] = []

        def still() -> bool:
            seen.append(widget.mapToGlobal(widget.rect().center()))
            return len(seen) > 8 and len(set(map(QPoint.toTuple, seen[-8:]))) == 1

        self.wait(still, f"{widget.objectName()} at rest")

    def _take_focus(self, window: QWidget) -> None:
        """Give a window the keys, as a window manager would."""
        self.wait(lambda: window.isVisible() and window.windowHandle().isExposed(), "the window")
        self.keys.focus(int(window.winId()))
        self.wait(window.isActiveWindow, "the focus in the window")

    def _answer(self, text: str, field: str) -> None:
        dialog = QApplication.activeModalWidget()
        self._take_focus(dialog)
        if field:
            self.press(field)
        self.type(text)
        self.press("Return")
        self.wait(lambda: not dialog.isVisible(), "the end of the dialog")
        self._take_focus(self.window)

    def _scroll_to(self, widget: QWidget) -> None:
        area = widget.parentWidget()
        while area is not None and not (
            isinstance(area, QAbstractScrollArea) and area.viewport().isAncestorOf(widget)
        ):
            area = area.parentWidget()
        if not isinstance(area, QAbstractScrollArea):
            return
        port = area.viewport()
        before = self.steps
        for _ in range(200):
            middle = widget.mapTo(port, widget.rect().center()).y()
            if 8 <= middle <= port.height() - 8:
                break
            self.steps = before  # A turn of the wheel is one step, however far.
            there = port.mapToGlobal(QPoint(3, port.height() // 2))
            button = 5 if middle > 0 else 4
            self._step(lambda at=there, up=button: self.keys.click(at.x(), at.y(), up), 0)
