"""A meeting in the window: header, outline, the page being edited, and the panel at the right."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
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

# In heights of a line: what an editor needs beside outline and side, the widest an outline is by itself, and what
# a side is to have of at most this share of the width.
_EDITOR, _OUTLINE, _SIDE = 28, 16, 20
# Shares of the width that outline and side take by themselves, and in a narrow window, whose side waits; the most that
# an outline keeps there of how wide somebody made it.
_LEFT, _LEFT_NARROW, _RIGHT, _RIGHT_NARROW, _LEFT_MOST = 0.17, 0.25, 0.265, 0.36, 0.3


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
        self.splitter.splitterMoved.connect(lambda *_: self._note())
        middle.setMinimumWidth(420)
        self._whole = whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.header)
        whole.addWidget(self.splitter, 1)
        self._chosen = self._kept()
        self._narrow = self._opened = False
        self._sized = False
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
        self._arrange()
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
        if self.page is None or not self.page.reveal(path):
            self.show_page(self._page_of(path))
            if self.page is None or not self.page.reveal(path):
                return
        beside = self.side.findChild(QWidget, path)
        if beside is not None and not self.side.isVisible():
            self.toggle_side()
            beside.setFocus()

    def go_if_there(self, path: str) -> None:
        """Put the focus on a place of the page that is shown, if it is there."""
        if self.page is None or self.page.reveal(path):
            return
        field = self.page.findChild(QWidget, path)
        if field is not None:
            field.setFocus()

    def toggle_side(self) -> None:
        """Show or hide the panel at the right; where there is no room for both, it takes the outline's place."""
        if self._narrow:
            self._opened = not self._opened
        else:
            self._desk.state.set("side_hidden", not self._desk.state.get("side_hidden", False))
        self._arrange()

    def leave(self) -> None:
        """Let every page write what waits, and end what it does, before the window closes."""
        for page in self._pages.values():
            page.leave()

    def keep(self) -> None:
        """Keep sizes for the next time."""
        self._note()
        outline, side = self._widths(narrow=self._narrow)
        self._desk.state.set("splitter", [outline, max(0, self.width() - outline - side), side])
        self._desk.state.set("splitter.line", self.fontMetrics().height())
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

    def _arrange(self) -> None:
        """Show the side and the outline as far as the editor keeps its room."""
        outline, side = self._widths(narrow=False)
        needed = (
            outline + _EDITOR * self.fontMetrics().height() + max(side, self.side.minimumSizeHint().width())
        )
        self._narrow = self._sized and self.width() < needed
        outline, side = self._widths(narrow=self._narrow)
        hidden = not self._opened if self._narrow else self._desk.state.get("side_hidden", False)
        self.side.setVisible(not hidden and not self.side.is_empty)
        self.outline.setVisible(hidden or not self._narrow)
        self.header.offer_side(self._narrow)
        if self._sized:
            left, right = self.outline.isVisibleTo(self) * outline, self.side.isVisibleTo(self) * side
            self.splitter.setSizes([left, max(0, self.width() - left - right), right])

    def _widths(self, *, narrow: bool) -> tuple[int, int]:
        """Return how wide outline and side are: as somebody left them, else by the window's width."""
        line, width = self.fontMetrics().height(), self.width()
        most_right = round(_RIGHT_NARROW * width)
        if self._chosen is not None:
            left, right = (round(lines * line) for lines in self._chosen)
            return (min(left, round(_LEFT_MOST * width)), min(right, most_right)) if narrow else (left, right)
        left = min(_OUTLINE * line, round((_LEFT_NARROW if narrow else _LEFT) * width))
        return left, max(round(_RIGHT * width), min(_SIDE * line, most_right))

    def _note(self) -> None:
        """Note how wide the parts that are seen have been made, in heights of a line."""
        line, (left, _, right) = self.fontMetrics().height(), self.splitter.sizes()
        outline, side = self._widths(narrow=self._narrow)
        self._chosen = (left or outline) / line, (right or side) / line

    def _kept(self) -> tuple[float, float] | None:
        kept: list[int] = self._desk.state.get("splitter", [])
        line = self._desk.state.get("splitter.line", self.fontMetrics().height())
        if len(kept) != 3 or not all(isinstance(size, int) for size in (*kept, line)) or not line:
            return None
        return kept[0] / line, kept[2] / line

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
        if event.size().width() > 600 and event.size().width() != event.oldSize().width():
            self._sized = True
            self._whole.activate()
            self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self._sized:
            self._arrange()

    def _on_chosen(self, page: str, place: str) -> None:
        live = self._page == LIVE.name and page == "record" and place
        self.show_page(LIVE.name if live else page)
        if place and self.page is not None:
            self.page.reveal(f"{place}.title")
