"""Where things stand on pages: the field behind a point, the first thing that a change moved."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from app.gui.pages.compose import Page
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


def find(pages: tuple[Page, ...], path: str) -> tuple[int, float, float] | None:
    """Find what a field made: its page from 0, its top and bottom there; failing it, what its whole made."""
    whole = path
    while whole:
        for index, page in enumerate(pages):
            for strip, _, top in lines_of(page):
                if not any(_is_of(source, whole) for _, _, source in strip.shaped.sources):
                    continue
                if any(_is_of(source, whole) for _, _, source in sources_of(strip)):
                    return index, top, top + strip.height
        whole = whole.rpartition(".")[0] if whole.count(".") > 1 else ""
    return None


def _is_of(source: str, path: str) -> bool:
    return source == path or source.startswith(f"{path}.")


def sources_of(strip: LineStrip) -> Iterator[tuple[int, int, str]]:
    """Go through the fields that print on one line: first and last position, path."""
    if not strip.shaped.sources or strip.index >= strip.shaped.layout.lineCount():
        return
    line = strip.shaped.layout.lineAt(strip.index)
    start, end = line.textStart(), line.textStart() + line.textLength()
    for one in strip.shaped.sources:
        if one[0] < end and one[1] > start:
            yield one


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


def first_new(pages: tuple[Page, ...], known: Iterable[object]) -> tuple[int, float, float] | None:
    """Find the first line whose paragraph was not among ``known``, where the last change shows: as ``find``."""
    ids = {id(k) for k in known}
    for index, page in enumerate(pages):
        for strip, _, top in lines_of(page):
            if id(strip.shaped.paragraph) not in ids:
                return index, top, top + strip.height
    return None


def paragraphs(pages: tuple[Page, ...]) -> Iterator[object]:
    """Go through the paragraphs on pages."""
    for page in pages:
        for strip, _, _ in lines_of(page):
            yield strip.shaped.paragraph
