"""Where things stand on pages: the field behind a point, the first thing that a change moved."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, takewhile

from app.gui.pages.compose import Item, Page
from app.gui.pages.fonts import SCALE
from app.gui.pages.strips import CellStrip, LineStrip, RowStrip


def lines_of(page: Page) -> Iterator[tuple[LineStrip, float, float]]:
    """Go through the lines of a page with their corners; turned lines as if their cell were upright."""
    for item in page.items:
        for strip, left, top, _ in _lines(item.strip, item.x, item.y, (0.0, 0.0)):
            yield strip, left, top


def _lines(
    strip: LineStrip | RowStrip, x: float, y: float, point: tuple[float, float]
) -> Iterator[tuple[LineStrip, float, float, tuple[float, float]]]:
    """Go through lines with their corners, and with a point of the page as each line has it."""
    if isinstance(strip, LineStrip):
        yield strip, x, y, point
        return
    for cell in strip.cells:
        left, seen = x + cell.x + cell.cell.margins[3] * SCALE, point
        if cell.turned:
            left, seen = x + cell.x, _turned(cell, x + cell.x, y, point)
        for top, inner in cell.content:
            yield from _lines(inner, left, y + top, seen)


def _turned(cell: CellStrip, x: float, y: float, point: tuple[float, float]) -> tuple[float, float]:
    """Return a point as the lines of a turned cell have it, were they upright in its corner."""
    if cell.turned == "tbRl":
        return x + point[1] - y - cell.cell.margins[0] * SCALE, y + x + cell.width - point[0]
    return x + y + cell.height - point[1] - cell.cell.margins[2] * SCALE, y + point[0] - x


def source_at(page: Page, at: float, below: float) -> str:
    """Return the path of the field that made what stands at a point of a page, or an empty string."""
    inside = (_lines(item.strip, item.x, item.y, (at, below)) for item in page.items)
    for strip, left, top, (x, y) in chain.from_iterable(inside):
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


def difference(old: object, new: object) -> tuple[float, float] | None:
    """Return the top and the bottom of the stretch in which two pages of one size differ, None if they do not."""
    if old is new:
        return None
    if not isinstance(old, Page) or not isinstance(new, Page) or _margins(old) != _margins(new):
        return 0.0, getattr(new, "height", 0.0)
    same = _same(old.items, new.items)
    if same == len(old.items) == len(new.items):
        return None
    after = _same(old.items[same:][::-1], new.items[same:][::-1])
    changed = [*old.items[same : len(old.items) - after], *new.items[same : len(new.items) - after]]
    return min(item.y for item in changed), max(item.y + item.strip.height for item in changed)


def _margins(page: Page) -> tuple[object, ...]:
    margins = (page.section.headers, page.section.footers)
    return *((m.default, m.first, m.even) for m in margins), page.number, page.first


def _same(old: Sequence[Item], new: Sequence[Item]) -> int:
    """Count the items at the beginning that are the same strips at the same places."""
    pairs = zip(old, new, strict=False)
    equal = takewhile(lambda p: p[0].strip is p[1].strip and p[0].y == p[1].y and p[0].x == p[1].x, pairs)
    return sum(1 for _ in equal)


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
