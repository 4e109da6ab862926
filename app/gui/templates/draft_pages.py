"""The pages of a finished document in which texts are chosen, by mouse or by keys."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import frozen
from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QWidget

from app.documents.drafts import Draft
from app.gui import theme
from app.gui.pages.compose import Page
from app.gui.pages.fonts import SCALE
from app.gui.pages.place import find, lines_of, sources_of
from app.gui.pages.shape import x_of
from app.gui.pages.sheets import Sheets
from app.gui.pages.strips import LineStrip
from app.language import differences

_PREFIX = "passage."
_FAR = 400.0


@frozen
class Selection:
    """Characters ``start`` to ``end`` of a passage; through ``last``, whole passages."""

    passage: int
    start: int
    end: int
    last: int

    @property
    def is_wide(self) -> bool:
        """Whether it is of several passages."""
        return self.last != self.passage


class DraftPages(Sheets):
    """Shows a finished document; what is chosen is tinted, fields and loops have grounds of their own.

    ``selected(selection)`` comes with each choice. Arrow keys go by passage and by word, with Shift they widen.
    """

    selected = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draft: Draft | None = None
        self._offered: tuple[tuple[int, int, int], ...] = ()
        self._selection: Selection | None = None
        self._anchor: tuple[int, int] | None = None

    @property
    def draft(self) -> Draft | None:
        """The document that is shown."""
        return self._draft

    @property
    def selection(self) -> Selection | None:
        """What is chosen."""
        return self._selection

    def show_draft(self, draft: Draft, offered: tuple[tuple[int, int, int], ...] = ()) -> None:
        """Tint what is chosen in a draft, and frame what is ``offered``: passage, start and end."""
        self._draft, self._offered = draft, offered
        self.viewport().update()

    def select(self, selection: Selection | None) -> None:
        """Choose a text and bring it into sight."""
        self._selection = selection
        self.viewport().update()
        pages = tuple(page for page in self.pages if isinstance(page, Page))
        if selection is not None and (at := find(pages, f"{_PREFIX}{selection.passage}")) is not None:
            self.bring(*at)
        if selection is not None:
            self.setAccessibleDescription(self._said(selection))
            self.selected.emit(selection)

    def _said(self, selection: Selection) -> str:
        passages = self._draft.passages if self._draft else ()
        if selection.is_wide:
            return " ".join(each.text for each in passages[selection.passage : selection.last + 1])
        return passages[selection.passage].text[selection.start : selection.end] if passages else ""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        if event.button() == Qt.MouseButton.LeftButton:
            self._anchor = self._spot(event.position().toPoint())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        here = self._spot(event.position().toPoint())
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor if here else Qt.CursorShape.ArrowCursor)
        if self._anchor and here and event.buttons() & Qt.MouseButton.LeftButton:
            self._selection = self._between(self._anchor, here)
            self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        here = self._spot(event.position().toPoint())
        if event.button() != Qt.MouseButton.LeftButton or not self._anchor or not here or not self._draft:
            return
        if here == self._anchor:  # A click: the field there, or the word.
            field = self._draft.at(*here, here[1])
            start, end = (field.start, field.end) if field else self._word(*here)
            self.select(Selection(here[0], start, end, here[0]))
        else:
            self.select(self._between(self._anchor, here))
        self._anchor = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        here = self._spot(event.position().toPoint())
        if here and self._draft:
            self.select(self._whole(here[0]))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        wide = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        words = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}
        key = Qt.Key(event.key())
        if self._draft and key in steps:
            self._go(steps[key], wide=wide)
        elif self._draft and key in words and self._selection:
            self._go_word(self._selection, words[key], wide=wide)
        else:
            super().keyPressEvent(event)

    def _go(self, step: int, *, wide: bool) -> None:
        assert self._draft is not None
        spoken = [each.number for each in self._draft.passages if each.text.strip() and each.in_body]
        now = self._selection
        at = (
            (now.last if wide or step > 0 else now.passage)
            if now
            else (-1 if step > 0 else len(self._draft.passages))
        )
        ahead = [n for n in spoken if (n > at if step > 0 else n < at)]
        if not ahead:
            return
        to = ahead[0] if step > 0 else ahead[-1]
        if wide and now is not None and to >= now.passage:
            self.select(Selection(now.passage, 0, len(self._draft.passages[now.passage].text), to))
        else:
            self.select(self._whole(to))

    def _go_word(self, now: Selection, step: int, *, wide: bool) -> None:
        assert self._draft is not None
        words = list(_words(self._draft.passages[now.passage].text))
        if not words:
            return
        whole = (now.start, now.end) == (0, len(self._draft.passages[now.passage].text))
        if whole and not wide:
            start, end = words[0] if step > 0 else words[-1]
        elif wide and step > 0:
            start, end = now.start, next((e for _, e in words if e > now.end), now.end)
        elif wide:
            start, end = now.start, next((e for _, e in reversed(words) if now.start < e < now.end), now.end)
        elif step > 0:
            start, end = next((word for word in words if word[0] >= now.end), words[-1])
        else:
            start, end = next((word for word in reversed(words) if word[1] <= now.start), words[0])
        self.select(Selection(now.passage, start, end, now.passage))

    def _whole(self, passage: int) -> Selection:
        assert self._draft is not None
        return Selection(passage, 0, len(self._draft.passages[passage].text), passage)

    def _word(self, passage: int, at: int) -> tuple[int, int]:
        assert self._draft is not None
        words = list(_words(self._draft.passages[passage].text))
        return min(words, key=lambda word: max(word[0] - at, at - word[1], 0), default=(0, 0))

    def _between(self, one: tuple[int, int], other: tuple[int, int]) -> Selection:
        (first, start), (last, end) = sorted((one, other))
        if first != last and self._draft:
            return Selection(first, 0, len(self._draft.passages[first].text), last)
        return Selection(first, start, end, last)

    def _spot(self, point: QPoint) -> tuple[int, int] | None:
        """Return the passage and the character nearest to a point of the view, None far from any."""
        for index, page in enumerate(self.pages):
            area = self._area(index)
            if area.contains(point) and isinstance(page, Page):
                x = (point.x() - area.left()) / self.scale * SCALE
                y = (point.y() - area.top()) / self.scale * SCALE
                return _nearest(page, x, y)
        return None

    def point(self, passage: int, at: int) -> QPoint | None:
        """Return the point of the view where a character of a passage begins, None where no page shows it."""
        for index, page in enumerate(self.pages):
            area = self._area(index)
            for found in _areas(page, passage, at, at + 1) if isinstance(page, Page) else ():
                x, y = found.left() / SCALE * self.scale, found.center().y() / SCALE * self.scale
                return QPoint(round(area.left() + x), round(area.top() + y))
        return None

    def _paint_light(self, painter: QPainter, page: Page) -> None:
        if self._draft is None:
            return
        colours = theme.colours(self)
        loops = {
            n for one in self._draft.repeated for first, last in one.items for n in range(first, last + 1)
        }
        for area, passage in _lines(page):
            if passage in loops:
                painter.fillRect(
                    QRectF(area.left() - 12, area.top(), 3, area.height()), QColor(colours.accent)
                )
        for one in self._draft.chosen:
            self._tint(painter, page, (one.passage, one.start, one.end), QColor(46, 160, 67, 70))
        for offer in self._offered:
            self._tint(painter, page, offer, QColor(230, 160, 0, 60))
        if (now := self._selection) is not None:
            for number in range(now.passage, now.last + 1):
                whole = (number, 0, len(self._draft.passages[number].text))
                stretch = whole if now.is_wide else (now.passage, now.start, now.end)
                self._tint(painter, page, stretch, QColor(60, 120, 240, 90))

    def _tint(self, painter: QPainter, page: Page, stretch: tuple[int, int, int], colour: QColor) -> None:
        for area in _areas(page, *stretch):
            painter.fillRect(area, colour)


def _lines(page: Page) -> Iterator[tuple[QRectF, int]]:
    """Yield the lines of a page with their passage."""
    for strip, left, top in lines_of(page):
        for _, _, source in sources_of(strip):
            if source.startswith(_PREFIX):
                area = QRectF(left, top, strip.shaped.width, strip.height)
                yield area, int(source.removeprefix(_PREFIX))


def _areas(page: Page, passage: int, start: int, end: int) -> Iterator[QRectF]:
    for strip, left, top in lines_of(page):
        if not any(source == f"{_PREFIX}{passage}" for _, _, source in sources_of(strip)):
            continue
        line, first = strip.shaped.layout.lineAt(strip.index), _beginning(strip, passage)
        begin = max(first + start, line.textStart())
        stop = min(first + end, line.textStart() + line.textLength())
        if begin < stop:
            x = x_of(line, begin)
            yield QRectF(left + x, top, x_of(line, stop) - x, strip.height)


def _nearest(page: Page, x: float, y: float) -> tuple[int, int] | None:
    best: tuple[float, int, int] | None = None
    for strip, left, top in lines_of(page):
        far = max(top - y, y - top - strip.height, 0.0) + max(left - x, x - left - strip.shaped.width, 0.0)
        if far > _FAR or (best is not None and far >= best[0]):
            continue
        for _, _, source in sources_of(strip):
            if source.startswith(_PREFIX):
                line, passage = strip.shaped.layout.lineAt(strip.index), int(source.removeprefix(_PREFIX))
                at = max(line.xToCursor(x - left) - _beginning(strip, passage), 0)
                best = (far, passage, at)
    return best[1:] if best else None


def _beginning(strip: LineStrip, passage: int) -> int:
    """Return where the text of a passage begins in its paragraph, after a number or a bullet."""
    return min(start for start, _, source in strip.shaped.sources if source == f"{_PREFIX}{passage}")


def _words(text: str) -> Iterator[tuple[int, int]]:
    at = 0
    for token in differences.tokens(text):
        if not token.isspace():
            yield at, at + len(token)
        at += len(token)
