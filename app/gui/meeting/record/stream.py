"""A long list of widgets of which only those near the eye are made."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Sequence
from itertools import accumulate, pairwise, repeat

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCursor, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QFrame, QWidget

from app.gui import theme
from app.gui.meeting.record.row import StreamRow
from app.gui.theme import ROOM, WIDE

_GUESS = 60
_AHEAD = 20
"""So many rows above and below the eye are made ahead, one at a time between events."""
_MOST = 90
"""Rows above which those that are far are let go: each costs a third of a megabyte."""
_REST = 0.3
"""Seconds without a key after which rows are made ahead: it takes some milliseconds for each."""
_PRESSED = 30
"""Milliseconds until the next look whether a mouse button is still down."""
_WIDEST = 1100


class Stream(QAbstractScrollArea):
    """Rows by key (a path of the record), each made when it comes near the eye and let go when it is far.

    ``moved(key, before)`` asks for a row to be put before another (empty: to the end); ``chosen(key)`` tells which
    is worked on.
    """

    moved = Signal(str, str)
    chosen = Signal(str)

    def __init__(self, make: Callable[[Stream, str], StreamRow], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._make = make
        self._keys: list[str] = []
        self._at: dict[str, int] = {}
        self._rows: dict[str, StreamRow] = {}
        self._heights: dict[str, int] = {}
        self._tops: list[int] = [0]
        self._current = ""
        self._grabbed = ""
        self._before: str | None = None
        self._laying = self._to_end = False
        self.follow = False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        self._ahead = QTimer(self, singleShot=True, interval=0)
        self._ahead.timeout.connect(self._make_ahead)
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._lay_later)
        QApplication.instance().focusChanged.connect(self._on_focus)  # type: ignore[union-attr]

    # What is shown

    def show_keys(self, keys: Sequence[str]) -> None:
        """Have exactly these rows in this order; those that stay keep their widgets, focus and caret."""
        wanted = list(keys)
        if wanted == self._keys:
            return
        at_end = self.follow and self._is_at_end()
        grown = bool(self._keys) and wanted[: len(self._keys)] == self._keys
        held = self._first_in_sight()
        there = set(wanted)
        self._heights = {key: height for key, height in self._heights.items() if key in there}
        self._keys = wanted
        self._at = {key: at for at, key in enumerate(wanted)}
        self._tops = self._heights_summed()
        if self._current not in self._at:
            self._current = ""
        for gone in [key for key in self._rows if key not in there]:
            self._let_go(gone)  # The focus may go to another row at once: keys are the new ones by now.
        self._measure_all()
        self._hold(held)
        self._to_end = at_end
        if at_end and grown:
            self._later.start(0)  # The key that brought the row is painted first.
        else:
            self._lay_now()

    def clear(self) -> None:
        """Take every row away, to be made anew."""
        self.show_keys(())

    def order(self) -> tuple[str, ...]:
        """Return all keys in order."""
        return tuple(self._keys)

    def __contains__(self, key: object) -> bool:
        """Tell whether there is a row of that key."""
        return key in self._at

    def row(self, key: str) -> StreamRow | None:
        """Return the row of that key if it is made."""
        return self._rows.get(key)

    def rows(self) -> tuple[StreamRow, ...]:
        """Return the rows that are made, in order."""
        return tuple(self._rows[key] for key in self._keys if key in self._rows)

    @property
    def current(self) -> str:
        """The chosen row's key, or empty."""
        return self._current

    def choose(self, key: str) -> None:
        """Choose a row; empty chooses none."""
        if key == self._current or (key and key not in self._at):
            return
        for each, on in ((self._current, False), (key, True)):
            if (row := self._rows.get(each)) is not None:
                row.show_chosen(on)
        self._current = key
        self.chosen.emit(key)

    def bring(self, key: str) -> StreamRow | None:
        """Scroll to a row, make it if need be, and return it."""
        if key not in self._at:
            return None
        for _ in range(3):  # Rows above may turn out taller than guessed.
            at = self._at[key]
            top, bottom = self._tops[at], self._tops[at + 1]
            self._scroll_to(top, bottom)
            self._lay()
            if (self._tops[at], self._tops[at + 1]) == (top, bottom):
                break
        return self._rows.get(key)

    def go_to_end(self) -> None:
        """Scroll to the last row."""
        if self._keys:
            self.bring(self._keys[-1])
            self.verticalScrollBar().setValue(self.verticalScrollBar().maximum())

    @property
    def is_at_end_soon(self) -> bool:
        """Tell whether new rows at the end are about to be shown."""
        return self._to_end

    # Moving rows

    def shift(self, by: int) -> None:
        """Ask to move the chosen row up (-1) or down (1)."""
        if self._current:
            self.moved.emit(self._current, "-" if by < 0 else "+")

    def take(self, key: str) -> None:
        """Begin to drag a row."""
        self.choose(key)
        self._grabbed, self._before = key, key

    def drag_to(self, y: int) -> None:
        """Show where the dragged row would go; ``y`` is in the viewport."""
        if not self._grabbed:
            return
        below = [
            key for key in self._keys if key in self._rows and self._rows[key].geometry().center().y() > y
        ]
        self._before = below[0] if below else ""
        for key, row in self._rows.items():
            row.show_dropping(key == self._before and key != self._grabbed)

    def drop(self) -> None:
        """End the drag and ask for the move."""
        key, before, self._grabbed = self._grabbed, self._before, ""
        for row in self._rows.values():
            row.show_dropping(False)
        if key and before is not None and before != key:
            self.moved.emit(key, before)

    # Laying out

    def row_changed(self) -> None:
        """A row says that it needs another height."""
        if not self._laying:
            self._later.start(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        held, at_end = self._anchor(), self.follow and self._is_at_end()
        if event.oldSize().width() != event.size().width():
            for row in self._rows.values():
                row.measured = False
        self._measure_all()
        self._hold(held)
        self._lay()
        if at_end:
            self.verticalScrollBar().setValue(self.verticalScrollBar().maximum())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._lay()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self._lay()

    def sizeHint(self) -> QSize:
        return QSize(480, 320)

    def _room(self) -> tuple[int, int]:
        """Return left edge and width of the rows."""
        margin = WIDE - ROOM // 2
        return margin, max(200, min(self.viewport().width() - 2 * margin, theme.scaled(_WIDEST)))

    def _lay_later(self) -> None:
        """Lay out what has changed, but nothing under a mouse that is pressed: its release must find the same."""
        if QApplication.mouseButtons():
            self._later.start(_PRESSED)
        else:
            self._lay_now()

    def _lay_now(self) -> None:
        self._later.stop()
        self._lay()
        if self._to_end:
            self._to_end = False
            self.go_to_end()

    def _lay(self) -> None:
        if self._laying or not self.isVisible():
            return
        self._laying = True
        try:
            for _ in range(6):
                held = self._anchor()
                if not self._measure_near():
                    break
                self._measure_all()
                self._hold(held)
            self._place()
        finally:
            self._laying = False
        self._release_far()
        self._ahead.start(0)

    def _measure_near(self) -> bool:
        """Make and measure the rows in sight; tell whether a height differs from what was thought."""
        first, last = self._near()
        width, different = self._room()[1], False
        for key in self._keys[first:last]:
            row = self._rows.get(key) or self._made(key)
            if row.measured and row.width() == width:
                continue
            height = row.height_at(width)
            if self._heights.get(key) != height:
                self._heights[key] = height
                different = True
        return different

    def _near(self, beyond: int = 200) -> tuple[int, int]:
        top = self.verticalScrollBar().value() - beyond
        bottom = top + self.viewport().height() + 2 * beyond
        first = max(0, bisect_right(self._tops, top) - 1)
        last = min(len(self._keys), bisect_right(self._tops, bottom))
        return first, last

    def _place(self) -> None:
        """Put the rows where they are seen; those that are far wait just outside, for moving a row is slow."""
        top, (left, width) = self.verticalScrollBar().value(), self._room()
        first, last = self._near()
        for key, row in self._rows.items():
            at = self._at[key]
            if first <= at < last:
                row.setGeometry(left, self._tops[at] - top, width, self._tops[at + 1] - self._tops[at])
            elif at < first:
                row.move(left, -row.height())
            else:
                row.move(left, self.viewport().height())

    def _measure_all(self) -> None:
        self._tops = self._heights_summed()
        bar = self.verticalScrollBar()
        whole, seen = self._tops[-1] + WIDE, self.viewport().height()
        laying, self._laying = self._laying, True  # The bar may scroll at once.
        bar.setPageStep(seen)
        bar.setSingleStep(24)
        bar.setRange(0, max(0, whole - seen))
        self._laying = laying

    def _anchor(self) -> tuple[str, int]:
        """Return the row that stays where it is seen whatever is measured above it, and how far down it stands.

        It is the one the mouse is about to click, else that of the caret, else the first.
        """
        bar = self.verticalScrollBar()
        for key in (self._pointed(), self._focused()):
            if key in self._at:
                top, bottom = (self._tops[self._at[key] + n] - bar.value() for n in (0, 1))
                if bottom > 0 and top < self.viewport().height():
                    return key, top
        return self._first_in_sight()

    def _first_in_sight(self) -> tuple[str, int]:
        """Return the first row in sight and where it begins; none at the top, where there is nothing above."""
        value = self.verticalScrollBar().value()
        key = self._row_at(0) if value else ""
        return (key, self._tops[self._at[key]] - value) if key else ("", 0)

    def _row_at(self, y: int) -> str:
        """Return the row at a height of the viewport, or empty."""
        at = bisect_right(self._tops, self.verticalScrollBar().value() + y) - 1
        return self._keys[at] if 0 <= at < len(self._keys) else ""

    def _pointed(self) -> str:
        """Return the row under a mouse that was moved since the last key, or empty."""
        row = next(iter(self._rows.values()), None)
        if row is None or not row.desk.session.calm.is_pointing:
            return ""
        at = self.viewport().mapFromGlobal(QCursor.pos())
        return self._row_at(at.y()) if self.viewport().rect().contains(at) else ""

    def _focused(self) -> str:
        """Return the row that has the focus, or empty."""
        row = self._row_of(QApplication.focusWidget())
        return row.key if row is not None else ""

    def _row_of(self, widget: QWidget | None) -> StreamRow | None:
        while widget is not None and not isinstance(widget, StreamRow):
            widget = widget.parentWidget()
        return widget if widget is not None and widget.stream is self else None

    def _hold(self, held: tuple[str, int]) -> None:
        key, y = held
        if key in self._at:
            laying, self._laying = self._laying, True
            self.verticalScrollBar().setValue(self._tops[self._at[key]] - y)
            self._laying = laying

    def _scroll_to(self, top: int, bottom: int) -> None:
        bar, seen = self.verticalScrollBar(), self.viewport().height()
        if top < bar.value() or bottom - top > seen:
            bar.setValue(top - ROOM)
        elif bottom > bar.value() + seen:
            bar.setValue(bottom - seen + ROOM)

    def _is_at_end(self) -> bool:
        return self.verticalScrollBar().value() >= self.verticalScrollBar().maximum() - 4

    # Making and letting go

    def _made(self, key: str) -> StreamRow:
        row = self._rows[key] = self._make(self, key)
        row.setParent(self.viewport())
        row.show()
        row.show_chosen(key == self._current)
        self._chain(key)
        return row

    def _make_ahead(self) -> None:
        """Make some more rows, so that scrolling finds them there."""
        if not self.isVisible() or not self._rows:
            return
        if next(iter(self._rows.values())).desk.session.calm.lasted < _REST:
            self._ahead.start(100)
            return
        first, last = self._near()
        lower, upper = max(0, first - _AHEAD), min(len(self._keys), last + _AHEAD)
        missing = [key for key in self._keys[lower:upper] if key not in self._rows]
        if not missing:
            return
        held, width = self._anchor(), self._room()[1]
        self._heights[missing[0]] = self._made(missing[0]).height_at(width)
        self._measure_all()
        self._hold(held)
        self._lay()

    def _release_far(self) -> None:
        if len(self._rows) <= _MOST:
            return
        first, last = self._near()
        near = set(self._keys[max(0, first - _AHEAD) : last + _AHEAD])
        focus = QApplication.focusWidget()
        for key in [key for key in self._rows if key not in near]:
            if focus is None or not self._rows[key].isAncestorOf(focus):
                self._let_go(key)

    def _let_go(self, key: str) -> None:
        row = self._rows.pop(key)
        row.hide()
        row.deleteLater()

    def _heights_summed(self) -> list[int]:
        return list(accumulate(map(self._heights.get, self._keys, repeat(_GUESS)), initial=ROOM // 2))

    def _chain(self, key: str) -> None:
        """Let Tab go from row to row in their order on the screen."""
        at = self._at[key]
        beside = [self._rows.get(self._keys[n]) for n in (at - 1, at, at + 1) if 0 <= n < len(self._keys)]
        for one, other in pairwise([row.ends() for row in beside if row is not None]):
            if one and other:
                QWidget.setTabOrder(one[1], other[0])

    def _on_focus(self, _old: QWidget | None, now: QWidget | None) -> None:
        row = self._row_of(now)
        if row is not None and row.key in self._at:
            self.choose(row.key)
            if not QApplication.mouseButtons():  # What was pressed is in sight.
                self.bring(row.key)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            for row in self._rows.values():
                row.measured = False
            self._later.start(0)
