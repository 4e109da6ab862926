import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QSplitterHandle,
    QStackedWidget,
    QWidget,
)

from app.gui import theme
from app.gui.theme import tokens


@pytest.fixture
def side_hidden() -> bool:
    return False


EDITORS = (QLineEdit, QPlainTextEdit, QComboBox)


def controls(window) -> list[QWidget]:
    """Return all that can have the focus and be seen, but for what Qt's own widgets are made of."""
    return [
        widget
        for widget in window.findChildren(QWidget)
        if widget.isVisible()
        and widget.isEnabled()
        and widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        and widget.window() is window.window()
        and not widget.objectName().startswith("qt_")
        and not isinstance(widget, QSplitterHandle | QScrollArea | QStackedWidget)
        and not isinstance(widget.parentWidget(), QComboBox | QLineEdit | QAbstractScrollArea)
    ]


def name_of(widget: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) if interface else ""


def pages(window) -> list[str]:
    return [*window.specs, *window.view.names]


def test_every_control_of_every_page_has_a_name(meeting_window) -> None:
    window = meeting_window
    nameless = {}
    for page in pages(window):
        window.show_page(page)
        QApplication.processEvents()
        for widget in controls(window):
            if not name_of(widget).strip():
                nameless[f"{page}: {widget.objectName() or type(widget).__name__}"] = type(widget).__name__
    assert nameless == {}


def test_enter_presses_every_button_on_every_desktop(meeting_window) -> None:
    """Qt leaves it to the desktop whether Enter presses a button that is not a dialog's."""
    window = meeting_window
    deaf = {}
    for page in pages(window):
        window.show_page(page)
        QApplication.processEvents()
        for widget in controls(window):
            if isinstance(widget, QPushButton) and not widget.autoDefault():
                deaf[f"{page}: {widget.objectName()}"] = widget.text()
    assert deaf == {}


@pytest.mark.parametrize("page", ["directory", "commitments", "templates", "settings"])
def test_tab_reaches_every_control_of_a_page_of_the_rail(meeting_window, page: str) -> None:
    window = meeting_window
    window.show_page(page)
    QApplication.processEvents()
    shown = window.stack.currentWidget()
    wanted = [w for w in controls(shown) if w.focusPolicy() & Qt.FocusPolicy.TabFocus]
    reached, at = set(), shown
    for _ in range(900):
        at = at.nextInFocusChain()
        reached.add(id(at))
    missed = [w for w in wanted if id(w) not in reached and id(w.focusProxy()) not in reached]
    assert [w.objectName() or type(w).__name__ for w in missed] == []


def test_every_editor_is_called_by_its_path(meeting_window) -> None:
    window = meeting_window
    for page in pages(window):
        window.show_page(page)
        QApplication.processEvents()
        found = [w for w in controls(window) if isinstance(w, EDITORS)]
        assert [w for w in found if not w.objectName()] == [], page
        names = [w.objectName() for w in found]
        doubled = {name for name in names if names.count(name) > 1}
        # The inspector edits the same fields as the row, in a language of its own or in parts.
        assert not doubled, (page, doubled)


@pytest.mark.parametrize(
    "page", ["details", "participants", "record", "proposals", "press", "documents", "live"]
)
def test_tab_reaches_every_control_of_a_page(meeting_window, page: str) -> None:
    window = meeting_window
    window.show_page(page)
    QApplication.processEvents()
    wanted = {id(w): w for w in controls(window.view.page) if w.focusPolicy() & Qt.FocusPolicy.TabFocus}
    at = window.focusWidget() or window
    for _ in range(600):
        at = at.nextInFocusChain()
        wanted.pop(id(at), None)
        for proxied in [key for key, w in wanted.items() if w.focusProxy() is at]:
            wanted.pop(proxied)
        if not wanted:
            break
    assert [w.objectName() or type(w).__name__ for w in wanted.values()] == []


def test_the_focus_can_be_seen(qapp, meeting_window) -> None:
    window = meeting_window
    window.show_page("participants")
    QApplication.processEvents()
    accent = theme.colours(window).focus
    for widget in controls(window.view.page)[:40]:
        if not isinstance(widget, QAbstractButton | QLineEdit | QPlainTextEdit):
            continue
        without = widget.grab().toImage()
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        QApplication.processEvents()
        assert widget.grab().toImage() != without, widget.objectName()
    assert tokens.contrast(accent, theme.colours(window).surface) >= 3


def test_chips_tell_by_words_and_not_by_colour_alone(meeting_window) -> None:
    window = meeting_window
    for page in pages(window):
        window.show_page(page)
        QApplication.processEvents()
        chips = [w for w in window.findChildren(QWidget) if w.property("role") == "chip" and w.isVisible()]
        assert all(w.text().strip() or name_of(w) for w in chips), page
