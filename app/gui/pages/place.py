"""Where things stand on pages: the field behind a point, the first thing that a change moved."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from app.gui.pages.compose import Item, Page
from app.gui.pages.fonts import SCALE
from app.gui.pages.strips import LineStrip, RowStrip


def lines_of(page: Page) -> Iterator[tuple[LineStrip, float, float]]:
    """Go through the lines of a page with their corners."""
    for item in page.items:
        yield from _lines(item.strip, item.x, item.y)


def _lines(strip: LineStrip | RowStrip, x: float, y: float) -> Iterator[tuple[LineStrip, float, float]]:
    if isinstance(strip, LineStrip):
        yield strip, x, y
        return
    for cell in strip.cells:
        left = x + cell.x + cell.cell.margins[3] * SCALE
        for top, inner in cell.content:
            yield from _lines(inner, left, y + top)


def source_at(page: Page, x: float, y: float) -> str:
    """Return the path of the field that made what stands at a point of a page, or an empty string."""
    for strip, left, top in lines_of(page):
        if not (top <= y < top + strip.height and left <= x <= left + strip.shaped.width):
            continue
        if strip.index >= strip.shaped.layout.lineCount():
            continue
        line = strip.shaped.layout.lineAt(strip.index)
        if found := _source(strip.shaped.sources, line.xToCursor(x - left)):
            return found
    return ""


def _source(sources: tuple[tuple[int, int, str], ...], at: int) -> str:
    """Return the field at a position of a paragraph, else the nearest in it."""
    if not sources:
        return ""
    return min(sources, key=lambda s: 0 if s[0] <= at < s[1] else min(abs(at - s[0]), abs(at - s[1])))[2]


def text_of(page: Page) -> str:
    """Return the text of a page, a line for each line of it, without header and footer."""
    return "\n".join(line_text(strip) for strip, _, _ in lines_of(page))


def line_text(strip: LineStrip) -> str:
    """Return the text of one line."""
    if strip.index >= strip.shaped.layout.lineCount():
        return ""
    line = strip.shaped.layout.lineAt(strip.index)
    units = strip.shaped.layout.text().encode("utf-16-le")
    start = line.textStart() * 2
    return units[start : start + line.textLength() * 2].decode("utf-16-le", "replace").rstrip("\u2028 ")


def first_new(pages: tuple[Page, ...], known: Iterable[object]) -> tuple[int, Item] | None:
    """Find the first item whose paragraph or row was not among ``known``: where the last change shows."""
    ids = {id(k) for k in known}
    for index, page in enumerate(pages):
        for item in page.items:
            if any(id(strip.shaped.paragraph) not in ids for strip, _, _ in _lines(item.strip, 0.0, 0.0)):
                return index, item
    return None


def paragraphs(pages: tuple[Page, ...]) -> Iterator[object]:
    """Go through the paragraphs on pages."""
    for page in pages:
        for strip, _, _ in lines_of(page):
            yield strip.shaped.paragraph
