"""What stands above and below the pages: which document, whose copy; exact or not, page, zoom, print."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QToolButton, QWidget

from app.domain.model import Meeting
from app.gui import widgets, words
from app.gui.desk import Desk
from app.gui.pages import office
from app.gui.pages.choosing import Choice, Choosing
from app.gui.pages.sheets import ZOOMS, Sheets
from app.gui.widgets import Segments, label

_PADDING = 8
"""Pixels at each side of a button's text, its frame in them."""


class MenuButton(QToolButton):
    """A button that opens a menu, its text shortened where there is no room."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setProperty("role", "menu")
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._text = ""
        self.menu_ = QMenu(self)
        self.setMenu(self.menu_)

    def say(self, text: str) -> None:
        """Set the whole text."""
        if text == self._text:
            return
        self._text = text
        self._shorten()
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        wide = self.fontMetrics().horizontalAdvance(self._text) + 2 * _PADDING
        return QSize(wide, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(64, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._shorten()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.updateGeometry()
            self._shorten()

    def _shorten(self) -> None:
        # A pixel or two more: a text is shortened when its last letter leans over its advance.
        room = max(24, self.width() - 2 * _PADDING + 4)
        self.setText(self.fontMetrics().elidedText(self._text, Qt.TextElideMode.ElideRight, room))
        self.setToolTip(self._text)


class Head(QWidget):
    """Which document is shown and whose copy of it; ``chosen(choice)`` when the user picks another."""

    chosen = Signal(object)

    def __init__(self, choosing: Choosing, desk: Desk) -> None:
        super().__init__()
        self._choosing, self._desk = choosing, desk
        self.document, self.keeper = MenuButton("preview.document"), MenuButton("preview.keeper")
        self.document.menu_.aboutToShow.connect(self._fill_documents)
        self.keeper.menu_.aboutToShow.connect(self._fill_keepers)
        row = QHBoxLayout(self)
        row.setContentsMargins(16 - _PADDING + 1, 10, 16, 6)
        row.addWidget(self.document)
        row.addWidget(self.keeper)
        row.addStretch(1)
        self.row = row

    def retranslate(self) -> None:
        """Name the buttons in the window's language."""
        self.document.setAccessibleName(self.tr("Document in the preview"))
        self.keeper.setAccessibleName(self.tr("Whose copy is shown"))

    def name(self, meeting: Meeting | None) -> None:
        """Say which document is shown."""
        keepers = self._choosing.keepers(meeting) if meeting is not None else []
        self.keeper.setVisible(bool(keepers))
        if meeting is None:
            self.document.say("")
            return
        chosen = self._choosing.chosen(meeting)
        self.document.say(self._choosing.title(chosen))
        self.keeper.say(next((name for choice, name in keepers if choice == chosen), ""))

    def _fill_documents(self) -> None:
        menu = self.document.menu_
        menu.clear()
        meeting = self._desk.session.current
        if meeting is None:
            return
        chosen, group = self._choosing.chosen(meeting), QActionGroup(menu)
        for title, choices in self._choosing.offered(meeting):
            if len(choices) == 1:
                _add(menu, group, self._choosing.title(choices[0]), choices[0], chosen)
                continue
            below = menu.addMenu(title)
            for choice in choices:
                _add(below, group, words.language(choice.language), choice, chosen)
        group.triggered.connect(self._on_chosen)

    def _fill_keepers(self) -> None:
        menu = self.keeper.menu_
        menu.clear()
        meeting = self._desk.session.current
        if meeting is None:
            return
        chosen, group = self._choosing.chosen(meeting), QActionGroup(menu)
        for choice, name in self._choosing.keepers(meeting):
            _add(menu, group, self.tr("Copy of {party}").format(party=name), choice, chosen)
        group.triggered.connect(self._on_chosen)

    def _on_chosen(self, action: QAction) -> None:
        self.chosen.emit(action.data())


class Foot(QWidget):
    """Approximate or exact, the page that is read, zoom, print; ``exact_chosen(exact)`` when the user switches."""

    exact_chosen = Signal(bool)

    def __init__(self, desk: Desk, sheets: Sheets) -> None:
        super().__init__()
        self._desk, self._sheets = desk, sheets
        self.switch = Segments()
        self.switch.setObjectName("preview.exact")
        self.switch.chosen.connect(lambda value: self.exact_chosen.emit(value == "exact"))
        self.note = label("", "caption")
        self.count = label("", "muted")
        # The same for any number of pages: a preview that grows wider breaks the lines beside it anew.
        self.count.setMinimumWidth(self.count.fontMetrics().horizontalAdvance("0 / 00"))
        self.zoom = MenuButton("preview.zoom")
        self.zoom.menu_.aboutToShow.connect(self._fill_zooms)
        self.printer = QToolButton()
        sheets.page_changed.connect(self._on_page)
        sheets.zoom_changed.connect(self._on_zoom)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 8, 8)
        row.addWidget(widgets.Head([self.switch, self.note], [self.zoom, self.printer]))

    def show_actions(self) -> None:
        """Give the printer's button its action, once there is one."""
        self._desk.actions.button("preview.print", self.printer, text=False)

    def retranslate(self, *, exact: bool) -> None:
        """Set every text in the window's language."""
        can = office.program() is not None
        self.switch.setVisible(can)
        self.note.setVisible(not can)
        self.note.setText(self.tr("Approximate pages"))
        self.note.setToolTip(self.tr("Word may break them otherwise."))
        self.switch.show_choices(
            [
                (
                    "near",
                    self.tr("Approximate"),
                    self.tr("Pages as one types; Word may break them otherwise"),
                ),
                ("exact", self.tr("Exact"), self.tr("Pages as LibreOffice prints them")),
            ]
        )
        self.switch.choose("exact" if exact else "near")
        self.zoom.setAccessibleName(self.tr("Zoom of the preview"))
        self._on_zoom(self._sheets.zoom)
        self._on_page(min(self._sheets.page + 1, len(self._sheets.pages)), len(self._sheets.pages))

    def _on_page(self, number: int, count: int) -> None:
        self.count.setText(f"{number} / {count}" if count else "")
        said = self.tr("Page {number} of {count}").format(number=number, count=count) if count else ""
        self.count.setAccessibleName(said)
        self.count.setToolTip(said)

    def _on_zoom(self, zoom: float) -> None:
        self._desk.state.set("preview.zoom", zoom)
        self.zoom.say(self._percent(zoom))

    def _percent(self, zoom: float) -> str:
        return f"{zoom:.0%}".replace("%", "\u202f%") if zoom else self.tr("Fit width")

    def _fill_zooms(self) -> None:
        menu = self.zoom.menu_
        menu.clear()
        group = QActionGroup(menu)
        for zoom in (0.0, *ZOOMS):
            _add(menu, group, self._percent(zoom), zoom, self._sheets.zoom)
        group.triggered.connect(lambda action: self._sheets.set_zoom(float(action.data())))


def _add(menu: QMenu, group: QActionGroup, text: str, value: Choice | float, chosen: Choice | float) -> None:
    """Offer a value among others, one of which is chosen."""
    action = menu.addAction(text)
    action.setCheckable(True)
    action.setChecked(value == chosen)
    action.setData(value)
    group.addAction(action)
