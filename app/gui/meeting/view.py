"""A meeting in the window: header, outline, the page being edited, and the panel at the right."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from app.gui.changes import prefix
from app.gui.desk import Desk
from app.gui.meeting.header import Header
from app.gui.meeting.outline import Outline
from app.gui.meeting.page import Page
from app.gui.meeting.pages import LIVE, PAGES
from app.gui.meeting.side import Side
from app.gui.meeting.spec import PageSpec


class MeetingView(QWidget):
    """The pages of the open meeting, each made when first shown. ``shown(name)`` comes when another is."""

    shown = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("meeting")
        self._desk = desk
        self._specs: dict[str, PageSpec] = {spec.name: spec for spec in (*PAGES, LIVE)}
        self._pages: dict[str, Page] = {}
        self._page = ""
        self._before_live = ""
        self.header = Header(desk)
        self.outline = Outline(desk, PAGES)
        self.outline.chosen.connect(self._on_chosen)
        self.side = Side(desk)
        self._stack = QStackedWidget()
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._stack, 1)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setHandleWidth(1)
        for part, stretch in ((self.outline, 0), (middle, 1), (self.side, 0)):
            self.splitter.addWidget(part)
            self.splitter.setStretchFactor(self.splitter.count() - 1, stretch)
        self.splitter.setCollapsible(1, False)
        middle.setMinimumWidth(420)
        self._whole = whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.header)
        whole.addWidget(self.splitter, 1)
        self._sized = False
        self._side_width = 360
        self.setFocusProxy(self.outline.list)

    @property
    def page(self) -> Page | None:
        """The page that is shown."""
        return self._pages.get(self._page)

    @property
    def page_name(self) -> str:
        """The name of the page that is shown."""
        return self._page

    @property
    def names(self) -> tuple[str, ...]:
        """The names of all pages."""
        return tuple(self._specs)

    def show_page(self, name: str) -> None:
        """Show a page, made now if it was not yet."""
        if name not in self._specs:
            name = next(iter(self._specs), "")
        if not name:
            return
        if name not in self._pages:
            self._pages[name] = self._specs[name].make(self._desk)
            self._stack.addWidget(self._pages[name])
        if name == LIVE.name and self._page != LIVE.name:
            self._before_live = self._page
        self._page = name
        page = self._pages[name]
        self._stack.setCurrentWidget(page)
        self.outline.show_page("record" if name == LIVE.name else name)
        self.side.show_for(page.inspector())
        self._show_side()
        self.header.show_buttons(page.header_widgets())
        if self.header.isAncestorOf(self.window().focusWidget() or self):
            self.outline.list.setFocus()
        if name == LIVE.name:  # The stack gives the focus to its first button.
            page.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.shown.emit(name)
        self._desk.page_shown.emit(name)

    def toggle_live(self) -> None:
        """Go to live mode, or back to the page one came from."""
        if self._page == LIVE.name:
            self.show_page(self._before_live or "record")
        else:
            self.show_page(LIVE.name)

    def go(self, path: str) -> None:
        """Show the page that edits a path and put the focus there."""
        if self.page is not None and self.page.reveal(path):
            return
        self.show_page(self._page_of(path))
        if self.page is not None:
            self.page.reveal(path)

    def go_if_there(self, path: str) -> None:
        """Put the focus on a place of the page that is shown, if it is there."""
        if self.page is None or self.page.reveal(path):
            return
        field = self.page.findChild(QWidget, path)
        if field is not None:
            field.setFocus()

    def toggle_side(self) -> None:
        """Show or hide the panel at the right."""
        self._desk.state.set("side_hidden", not self._desk.state.get("side_hidden", False))
        self._show_side()

    def leave(self) -> None:
        """Let every page write what waits, and end what it does, before the window closes."""
        for page in self._pages.values():
            page.leave()

    def keep(self) -> None:
        """Keep sizes for the next time."""
        outline, middle, side = self.splitter.sizes()
        if not side:  # Hidden for now: as wide as it was when it comes back.
            side = self._side_width
        self._desk.state.set("splitter", [outline, middle, side])
        self._desk.state.set("page", self._page)

    def _page_of(self, path: str) -> str:
        collection = prefix(path).partition(".")[0]
        if (
            collection == "parties"
            and path.count(".") == 2
            and path.endswith((".head", ".deputy", ".signatory"))
        ):
            collection = "participants"
        for spec in self._specs.values():
            if collection in spec.places:
                return spec.name
        return "details"

    def _show_side(self) -> None:
        hidden = self._desk.state.get("side_hidden", False) or self.side.is_empty
        self.side.setVisible(not hidden)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # In live mode keys lead to the capture line from the header and the outline too.
        focus, page = self.window().focusWidget(), self.page
        if (
            self._page == LIVE.name
            and page is not None
            and focus is not None
            and not page.isAncestorOf(focus)
        ):
            page.keyPressEvent(event)
        elif event.matches(QKeySequence.StandardKey.Paste) and self.page is not None:
            self.page.paste()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self._sized and event.size().width() > 600:
            self._sized = True
            self._whole.activate()
            self._restore()

    def _restore(self) -> None:
        kept: list[int] = self._desk.state.get("splitter", [])
        if len(kept) == 3 and all(isinstance(size, int) for size in kept):
            outline, _, side = kept
        else:
            outline, side = (236, 360) if self.width() > 1300 else (204, 320)
        self._side_width = side
        self.splitter.setSizes([outline, max(420, self.width() - outline - side), side])

    def _on_chosen(self, page: str, place: str) -> None:
        live = self._page == LIVE.name and page == "record" and place
        self.show_page(LIVE.name if live else page)
        if place and self.page is not None:
            self.page.reveal(f"{place}.title")
