"""Strips broken into pages as a word processor does: gaps, kept lines, repeated rows, headers and footers."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import evolve, frozen

from app.gui.pages.fonts import SCALE, TWIP
from app.gui.pages.shape import Shaped, shape
from app.gui.pages.shelf import Shelf
from app.gui.pages.strips import LineStrip, RowStrip, Step, prepared, steps
from app.word.pages.model import Block, Document, Margin, Paragraph, Section, Table

Strip = LineStrip | RowStrip


@frozen(eq=False)
class Item:
    """A strip on a page with its corner, in layout units from the page's."""

    strip: Strip
    x: float
    y: float


@frozen(eq=False)
class Page:
    """A page: its size in layout units, what is on it, and its section for header and footer."""

    width: float
    height: float
    items: tuple[Item, ...]
    section: Section
    number: int
    first: bool


class Composer:
    """Composes one document after another; paragraphs that are the same are shaped once."""

    def __init__(self) -> None:
        """Start with nothing shaped."""
        self._shelf = Shelf()

    def compose(self, document: Document) -> tuple[Page, ...]:
        """Break a document into pages."""
        return tuple(page for page in self.work(document) if page is not None)

    def work(self, document: Document) -> Iterator[Page | None]:
        """Break a document into pages in small steps: yields each page when it is full, and None in between."""
        number = 0
        for sections in _flows(document):
            head = sections[0]
            number = head.first_number if head.first_number is not None else number + 1
            filling = _Filling(self, head, number)
            for section in sections:
                for step in self._lay(section):
                    yield filling.take(step) if step is not None else None
            while (page := filling.rest()) is not None:
                yield page
            number = filling.number
        self._shelf.turn()

    def _lay(self, section: Section) -> Iterator[Step | None]:
        width = (section.width - section.left - section.right) * SCALE
        cells = (
            p
            for block in section.blocks
            if isinstance(block, Table)
            for p in prepared(block, width, self._shelf)
        )
        for _ in cells:
            yield None
        yield from steps(section.blocks, width, self._shelf)

    def margin(self, page: Page, which: str, pages: int) -> tuple[Item, ...]:
        """Lay out the header or footer ("headers", "footers") of a page of ``pages``."""
        section = page.section
        margin: Margin = getattr(section, which)
        blocks = _for_page(margin, page)
        width = (section.width - section.left - section.right) * SCALE

        numbered = _Numbered(self._shelf, page.number, pages)
        laid = list(steps(blocks, width, numbered))
        height = sum(s.gap + s.strip.height for s in laid)
        top = section.header_distance * SCALE
        y = top if which == "headers" else page.height - section.footer_distance * SCALE - height
        return tuple(_stack(laid, section.left * SCALE, y))

    def room(self, section: Section, *, first: bool, even: bool) -> tuple[float, float]:
        """Return where the text of a page begins and ends; a high header pushes it down, a high footer up."""
        probe = Page(section.width * SCALE, section.height * SCALE, (), section, 2 if even else 1, first)
        header = _height(self.margin(probe, "headers", 1))
        footer = _height(self.margin(probe, "footers", 1))
        top = max(abs(section.top) * SCALE, section.header_distance * SCALE + header if header else 0.0)
        below = max(abs(section.bottom) * SCALE, section.footer_distance * SCALE + footer if footer else 0.0)
        return top, section.height * SCALE - below


class _Filling:
    """Fills the pages of sections that share them, each as soon as what must stand on it is laid out."""

    def __init__(self, composer: Composer, head: Section, number: int) -> None:
        self._composer, self._head, self.number = composer, head, number
        self._flow: list[Step] = []
        self._at = 0
        self._ahead = 0.0
        self._first = True
        self._rooms: dict[tuple[bool, bool], tuple[float, float]] = {}

    def take(self, step: Step) -> Page | None:
        """Take the next step; return a page when more is ahead than it can hold."""
        self._flow.append(step)
        self._ahead += step.strip.height
        return self._page() if self._ahead > 2 * self._head.height * SCALE else None

    def rest(self) -> Page | None:
        """Return one more page after the last step was taken, or None; the first page may be empty."""
        return self._page() if self._first or self._at < len(self._flow) else None

    def _page(self) -> Page:
        head, first = self._head, self._first
        self.number += 0 if first else 1
        kind = (first, self.number % 2 == 0)
        if kind not in self._rooms:  # A header or footer is as high on each page of its kind.
            self._rooms[kind] = self._composer.room(head, first=first, even=kind[1])
        top, bottom = self._rooms[kind]
        items, self._at = _page(self._flow, self._at, top, bottom, head.left * SCALE)
        self._first = False
        self._ahead = sum(step.strip.height for step in self._flow[self._at :])
        return Page(head.width * SCALE, head.height * SCALE, items, head, self.number, first)


class _Numbered(Shelf):
    """The shelf of a page's header and footer: paragraphs with page numbers are set with this page's."""

    def __init__(self, shelf: Shelf, page: int, pages: int) -> None:
        super().__init__()
        self._shelf, self._page, self._pages = shelf, page, pages

    def shape(self, paragraph: Paragraph, width: float) -> Shaped:
        """Shape a paragraph with the page's number where it is counted."""
        if any(s.count for s in paragraph.spans):
            return shape(paragraph, width, self._page, self._pages)
        return self._shelf.shape(paragraph, width)


def _flows(document: Document) -> Iterator[list[Section]]:
    """Group sections that go on on the same page."""
    group: list[Section] = []
    for section in document.sections:
        if group and not section.continuous:
            yield group
            group = []
        group.append(section)
    yield group


def _for_page(margin: Margin, page: Page) -> tuple[Block, ...]:
    if page.first and margin.first is not None:
        return margin.first
    if page.number % 2 == 0 and margin.even is not None:
        return margin.even
    return margin.default


def _stack(laid: list[Step], left: float, y: float) -> Iterator[Item]:
    for step in laid:
        y += step.gap
        yield Item(step.strip, left + step.x, y)
        y += step.strip.height


def _height(items: tuple[Item, ...]) -> float:
    return items[-1].y + items[-1].strip.height - items[0].y if items else 0.0


def _page(flow: list[Step], at: int, top: float, bottom: float, left: float) -> tuple[tuple[Item, ...], int]:
    """Fill one page from ``flow[at]`` on; return its items and where the next page begins.

    A row cut in two leaves its rest in ``flow``.
    """
    y, start = top, at
    items: list[Item] = []
    if at < len(flow) and flow[at].header and at > 0:
        for row in flow[at].header:
            items.append(Item(row, left + flow[at].x, y))
            y += row.height
    repeated = len(items)
    while at < len(flow):
        step = flow[at]
        if step.new_page and at > start:
            return tuple(items), at
        gap = step.gap if at > start else step.top_gap
        if y + gap + step.strip.needed > bottom - TWIP:
            if isinstance(step.strip, RowStrip) and (parts := step.strip.split(bottom - y - gap)):
                items.append(Item(parts[0], left + step.x, y + gap))
                flow[at] = evolve(step, strip=parts[1], gap=0.0, new_page=False)
                return tuple(items), at
            end = _last_break(flow, start, at)
            if end > start:
                return tuple(items[: repeated + end - start]), end
            if at > start:
                return tuple(items), at
        y += gap
        items.append(Item(step.strip, left + step.x, y))
        y += step.strip.height
        at += 1
    return tuple(items), at


def _last_break(flow: list[Step], start: int, at: int) -> int:
    """Find the last place before ``at`` where the page may end."""
    while at > start and not flow[at - 1].may_break:
        at -= 1
    return at
