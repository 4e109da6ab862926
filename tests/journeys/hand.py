"""The hand of a secretary: goes to what it sees in the window, and types. Changes nothing but by key and mouse."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, QObject, QPoint
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QWidget,
)

from tests.journeys.keyboard import Keyboard

PATIENCE = 30.0
"""Seconds until something that ought to be seen is given up."""


class _Press(QObject):
    """Hears whether the next press of the mouse comes to a widget, or to a part of it."""

    def __init__(self, wanted: QWidget) -> None:
        super().__init__()
        self._wanted = wanted
        self.came = self.hit = False
        QApplication.instance().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.MouseButtonPress and isinstance(watched, QWidget) and not self.came:
            self.came = True
            self.hit = watched is self._wanted or self._wanted.isAncestorOf(watched)
        return False

    def end(self) -> None:
        """Hear no more."""
        QApplication.instance().removeEventFilter(self)


class _Ear(QObject):
    """Notes when a window got its last key or press of the mouse, before it does anything about it."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.heard = time.time()
        window.windowHandle().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress):
            self.heard = time.time()
        return False


class Hand:
    """Works in a window of this process through the X server."""

    def __init__(self, window: Any, letters: str) -> None:
        self.window = window
        self.keys = Keyboard(os.environ["DISPLAY"], letters)
        self.wait(lambda: window.isVisible() and window.windowHandle().isExposed(), "the window")
        self.ear = _Ear(window)
        self.keys.focus(int(window.winId()))
        self.wait(window.isActiveWindow, "the focus")

    @property
    def meeting(self) -> Any:
        """The open meeting, to be looked at."""
        return self.window.session.meeting

    def wait(self, seen: Callable[[], object], what: str) -> None:
        """Let the window work until something is seen."""
        if not self._seen(seen, PATIENCE):
            raise AssertionError(f"not seen: {what}")

    def rest(self, seconds: float = 0.05) -> None:
        """Let the window work for a while."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            QApplication.processEvents()
            time.sleep(0.002)

    def see(self, name: str) -> QWidget:
        """Return the widget of a name, scrolled into view."""
        found: list[QWidget] = []

        def seen() -> bool:
            found[:] = [w for w in self.window.findChildren(QWidget, name) if w.isVisible()]
            return bool(found)

        self.wait(seen, name)
        self._scroll_to(found[0])
        self._until_still(found[0])
        return found[0]

    def click(self, target: str | QWidget) -> QWidget:
        """Click in the middle of what is seen, again where a page that still grows carried it away."""
        for _ in range(5):
            widget = self.see(target) if isinstance(target, str) else target
            press = _Press(widget)
            self._click_at(widget, widget.rect().center())
            self._seen(lambda press=press: press.came, 5.0)
            press.end()
            if press.hit:
                return widget
        raise AssertionError(f"not hit: {target}")

    def enter(self, name: str) -> QWidget:
        """Click into a field until the caret is there: a page that still grows may have carried it away."""
        for _ in range(5):
            field = self.click(name)
            if self._seen(field.hasFocus, 1.0):
                return field
        raise AssertionError(f"not seen: the focus in {name}")

    def write(self, name: str, text: str) -> None:
        """Click into a field, type over what is there, and leave it with Tab."""
        field = self.enter(name)
        if self.read(field):
            self.keys.press("Ctrl", "a")
        self.type(field, text)
        self.keys.press("Tab")
        self.wait(lambda: not field.hasFocus(), f"the focus leaving {name}")

    def write_value(self, name: str, text: str) -> None:
        """Type what the window reads and shows in its own way: a date, a name."""
        field = self.enter(name)
        self.keys.press("Ctrl", "a")
        self.type(field, text)
        self.keys.press("Tab")
        self.wait(
            lambda: not field.hasFocus() and not field.property("fault"), f"{text} understood in {name}"
        )

    def type(self, field: QWidget, text: str, end: str = "") -> None:
        """Type into the field that has the focus (only the ``end`` of the text), and see the text there."""
        self.keys.type(end or text)
        try:
            self.wait(lambda: self.read(field) == text, "")
        except AssertionError:
            raise AssertionError(f"{field.objectName()}: {self.read(field)!r}, typed {text!r}") from None

    def read(self, field: QWidget) -> str:
        """Return what a field shows."""
        if isinstance(field, QLineEdit):
            return field.text()
        assert isinstance(field, QPlainTextEdit), field
        return field.toPlainText()

    def choose(self, name: str, *words: str) -> None:
        """Open the menu of a cell, once for each of the words, and take it with arrows and Enter."""
        for word in words:
            menu = self._open_menu(name)
            texts = [action.text().strip() for action in menu.actions()]
            assert word in texts, (name, word, texts)
            for _ in range(len(texts)):
                self.keys.press("Down")
                self.rest(0.02)
                active = menu.activeAction()
                if active is not None and active.text().strip() == word:
                    break
            self.keys.press("Return")
            self.wait(lambda: QApplication.activePopupWidget() is None, f"the end of the menu of {name}")

    def _open_menu(self, name: str) -> QMenu:
        """Click a cell until its menu is there: a page that still grows may have carried the cell away."""
        for _ in range(4):
            self.click(name)
            if self._seen(lambda: isinstance(QApplication.activePopupWidget(), QMenu), PATIENCE / 6):
                menu = QApplication.activePopupWidget()
                assert isinstance(menu, QMenu)
                return menu
        raise AssertionError(f"not seen: the menu of {name}")

    def pick(self, name: str, word: str) -> None:
        """Choose from a drop-down list with arrows and Enter."""
        box = self.click(name)
        assert isinstance(box, QComboBox)
        self.wait(box.view().isVisible, f"the list of {name}")
        words = [box.itemText(at).strip() for at in range(box.count())]
        steps = words.index(word) - box.view().currentIndex().row()
        for _ in range(abs(steps)):
            self.keys.press("Down" if steps > 0 else "Up")
        self.rest(0.05)
        self.keys.press("Return")
        self.wait(lambda: not box.view().isVisible(), f"the end of the list of {name}")
        self.wait(lambda: box.currentText().strip() == word, f"{word} in {name}")

    def check(self, name: str) -> None:
        """Click a box."""
        box = self.see(name)
        assert isinstance(box, QAbstractButton)
        was = box.isChecked()
        self._click_at(box, QPoint(10, box.height() // 2))
        self.wait(lambda: box.isChecked() != was, name)

    def turn_to(self, page: str) -> None:
        """Click a page in the outline of the meeting."""
        outline = self.window.view.outline
        lines = [(line.page, line.place) for line in outline.model.lines]
        place = outline.list.visualRect(outline.model.index(lines.index((page, ""))))
        self._click_at(outline.list.viewport(), place.center())
        self.wait(lambda: self.window.view.page.objectName() == f"page.{page}", f"the page {page}")
        self.rest()

    def _seen(self, seen: Callable[[], object], seconds: float) -> bool:
        """Let the window work until something is seen or the time is over."""
        end = time.monotonic() + seconds
        while not seen():
            if time.monotonic() > end:
                return False
            QApplication.processEvents()
            time.sleep(0.002)
        return True

    def _until_still(self, widget: QWidget) -> None:
        """Wait until the widget has come to rest: rows grow, and the page follows."""
        where, times = None, 0
        for _ in range(100):
            now = (widget.mapToGlobal(QPoint(0, 0)), widget.size())
            where, times = (now, times + 1) if now == where else (now, 0)
            if times == 3:
                return
            self.rest(0.015)

    def _click_at(self, widget: QWidget, at: QPoint) -> None:
        there = widget.mapToGlobal(at)
        self.keys.click(there.x(), there.y())
        self.rest(0.03)

    def _scroll_to(self, widget: QWidget) -> None:
        """Turn the wheel until the whole of the widget, or its middle, is in view."""
        self.rest(0.03)
        for area in self._areas(widget):
            port = area.viewport()
            for _ in range(200):
                middle = widget.mapTo(port, widget.rect().center()).y()
                if 8 <= middle <= port.height() - 8:
                    break
                there = port.mapToGlobal(QPoint(3, port.height() // 2))
                self.keys.click(there.x(), there.y(), 5 if middle > 0 else 4)
                self.rest(0.03)

    def _areas(self, widget: QWidget) -> list[QAbstractScrollArea]:
        found, above = [], widget.parentWidget()
        while above is not None:
            if isinstance(above, QAbstractScrollArea) and above.viewport().isAncestorOf(widget):
                found.append(above)
            above = above.parentWidget()
        return found
