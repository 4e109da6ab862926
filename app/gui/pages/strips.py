"""Strips: what a page is filled with from top to bottom; a line of a paragraph is one, a row another."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from attrs import evolve, field, frozen

from app.gui.pages.fonts import SCALE
from app.gui.pages.shape import Shaped
from app.gui.pages.shelf import Shelf
from app.word.pages.model import Block, Border, Borders, Cell, Paragraph, Table


@frozen(eq=False)
class LineStrip:
    """Line ``index`` of a paragraph, ``lead`` below the strip's top (room for a border above)."""

    shaped: Shaped
    index: int
    height: float
    lead: float = 0.0
    joined: bool = False

    @property
    def needed(self) -> float:
        """The height without which the strip does not fit: space that a line's spacing adds below may overhang."""
        return self.lead + self.shaped.lines[self.index].needed


@frozen(eq=False)
class CellStrip:
    """A cell of a row: its corner and size in the row, and the strips in it with their tops.

    ``natural`` is the height its content asks for. If ``turned``, the tops count from the side where its text
    begins, and its lines are as long as the row is high.
    """

    cell: Cell
    x: float
    width: float
    height: float
    natural: float
    content: tuple[tuple[float, LineStrip | RowStrip], ...]
    borders: Borders
    turned: str = ""


@frozen(eq=False)
class RowStrip:
    """A row of a table, or the part of one that fits a page."""

    table: Table
    cells: tuple[CellStrip, ...]
    height: float
    cant_split: bool = False

    @property
    def needed(self) -> float:
        """The height without which the row does not fit."""
        return self.height

    def split(self, room: float) -> tuple[RowStrip, RowStrip] | None:
        """Cut the row so that its first part is at most ``room`` high; None where that cannot be done."""
        if self.cant_split:
            return None
        parts = [_split_cell(c, room) for c in self.cells]
        if not all(first.content or not c.content for (first, _), c in zip(parts, self.cells, strict=True)):
            return None
        if not any(rest.content for _, rest in parts):
            return None
        height = max(rest.natural for _, rest in parts)
        above = min(room, max(first.natural for first, _ in parts))
        first = tuple(evolve(f, height=above) for f, _ in parts)
        rest = tuple(evolve(r, height=height) for _, r in parts)
        return evolve(self, cells=first, height=above), evolve(self, cells=rest, height=height)


Strip = LineStrip | RowStrip


@frozen
class Step:
    """A strip in the flow: the gap before it, whether a page may end after it, what repeats on a new page.

    ``top_gap`` is the gap where the strip stands first on its page.
    """

    strip: LineStrip | RowStrip
    gap: float = 0.0
    top_gap: float = 0.0
    may_break: bool = True
    new_page: bool = False
    header: tuple[RowStrip, ...] = ()
    x: float = 0.0


_NO_BORDERS = Borders()


@frozen(eq=False)
class _Laid:
    """A block laid out: its steps, the space it wants around it and what its neighbours must know."""

    steps: tuple[Step, ...]
    before: float = 0.0
    after: float = 0.0
    keep_next: bool = False
    contextual: bool = False
    style: str = ""
    breaks_page: bool = False
    borders: Borders = field(factory=Borders)
    _stepped: dict[tuple[float, bool], tuple[Step, ...]] = field(factory=dict)

    def stepped(self, gap: float, new_page: bool) -> tuple[Step, ...]:
        """Return the steps, the first with the gap and the break before it, the last with what it keeps with."""
        if (gap, new_page) not in self._stepped:
            made = list(self.steps)
            if made:
                first = made[0]
                made[0] = evolve(first, gap=gap, top_gap=self.before, new_page=first.new_page or new_page)
                if self.keep_next:
                    made[-1] = evolve(made[-1], may_break=False)
            self._stepped[gap, new_page] = tuple(made)
        return self._stepped[gap, new_page]


def steps(blocks: Iterable[Block], width: float, shelf: Shelf) -> Iterator[Step]:
    """Lay blocks out one after another in ``width`` layout units; ``shelf`` keeps what was laid out before."""
    before: _Laid | None = None
    for block in blocks:
        laid = (
            _table(block, width, shelf)
            if isinstance(block, Table)
            else _paragraph(block, width, shelf, before)
        )
        gap = laid.before
        if before is not None:
            same = before.style == laid.style and isinstance(block, Paragraph)
            above, below = (
                0.0 if same and b.contextual else s for b, s in ((before, before.after), (laid, laid.before))
            )
            gap = max(above, below)
        yield from laid.stepped(gap, before is not None and before.breaks_page)
        before = laid


def _paragraph(paragraph: Paragraph, width: float, shelf: Shelf, before: _Laid | None) -> _Laid:
    look = paragraph.format
    joined = before is not None and look.borders != _NO_BORDERS and before.borders == look.borders
    if paragraph.has_counts:
        return _lay_paragraph(shelf.shape(paragraph, width), joined)
    key = (paragraph.key, width, joined)
    return shelf.keep(key, lambda: _lay_paragraph(shelf.shape(paragraph, width), joined))


def _lay_paragraph(shaped: Shaped, joined: bool) -> _Laid:
    paragraph, look = shaped.paragraph, shaped.paragraph.format
    above = 0.0 if joined else _room(look.borders.top)
    below = _room(look.borders.bottom)
    count = len(shaped.lines)
    made = []
    for i, line in enumerate(shaped.lines):
        lead = above if i == 0 else 0.0
        height = lead + line.height + (below if i == count - 1 else 0.0)
        widow = look.widow_control and count > 1 and (i == 0 or i == count - 2)
        may_break = not (i < count - 1 and (look.keep_lines or widow))
        made.append(
            Step(
                LineStrip(shaped, i, height, lead, joined),
                may_break=may_break,
                new_page=i == 0 and look.page_break_before,
            )
        )
    return _Laid(
        tuple(made),
        look.before * SCALE,
        look.after * SCALE,
        look.keep_next,
        look.contextual,
        look.style,
        paragraph.breaks_page,
        look.borders,
    )


def _room(border: Border | None) -> float:
    return (border.width + border.space) * SCALE if border else 0.0


def _table(table: Table, width: float, shelf: Shelf) -> _Laid:
    return shelf.keep((table.key, width), lambda: _lay_table(table, width, shelf))


def _lay_table(table: Table, width: float, shelf: Shelf) -> _Laid:
    columns = _columns(table, width)
    total = columns[-1]
    left = table.indent * SCALE - (table.margins[3] * SCALE if table.hangs and table.align == "left" else 0.0)
    x = {"center": (width - total) / 2, "right": width - total}.get(table.align, left)
    rows = _rows(table, columns, shelf)
    headers = 0
    while headers < len(rows) and table.rows[headers].header:
        headers += 1
    repeated = tuple(rows[:headers]) if headers < len(rows) else ()
    keeps = [_keeps_next(table, i) for i in range(len(rows))]
    made = [
        Step(
            row,
            may_break=i >= headers and not (keeps[i] and i < len(rows) - 1),
            header=repeated if i >= headers else (),
            x=x,
        )
        for i, row in enumerate(rows)
    ]
    return _Laid(tuple(made), keep_next=bool(rows) and keeps[-1])


def _keeps_next(table: Table, row: int) -> bool:
    """Tell whether a row asks to stay with the next: as in Word, by its first cell's first paragraph."""
    blocks = table.rows[row].cells[0].blocks if table.rows[row].cells else ()
    return bool(blocks) and isinstance(blocks[0], Paragraph) and blocks[0].format.keep_next


def prepared(table: Table, width: float, shelf: Shelf) -> Iterator[None]:
    """Shape the cells of a table row by row, so that laying it out later takes no long stretch at once."""
    if shelf.has(table.key, width):
        return
    columns = _columns(table, width)
    for index in range(len(table.rows)):
        _place_cells(table, index, columns, shelf)
        yield None


def _columns(table: Table, width: float) -> list[float]:
    """Return the left edges of the grid's columns and the right edge of the last, from the table's corner."""
    grid = [w * SCALE for w in table.grid] or [width]
    if table.share and sum(grid):
        factor = width * table.share / sum(grid)
        grid = [w * factor for w in grid]
    edges = [0.0]
    for w in grid:
        edges.append(edges[-1] + w)
    return edges


def _rows(table: Table, columns: list[float], shelf: Shelf) -> list[RowStrip]:
    placed = [_place_cells(table, i, columns, shelf) for i in range(len(table.rows))]
    heights = [_row_height(table, i, cells) for i, cells in enumerate(placed)]
    _grow_for_merges(table, placed, heights)
    made = []
    for i, cells in enumerate(placed):
        strips = []
        for cell in cells:
            height = sum(heights[i : i + _merged_rows(placed, i, cell)])
            content = cell.content if cell.turned else _aligned(cell, height)
            strips.append(evolve(cell, height=height, content=content))
        whole = table.rows[i].cant_split or any(cell.turned for cell in cells)
        made.append(RowStrip(table, tuple(strips), heights[i], whole))
    return made


def _place_cells(table: Table, index: int, columns: list[float], shelf: Shelf) -> list[CellStrip]:
    row = table.rows[index]
    at, made = row.skip, []
    for cell in row.cells:
        end = min(at + cell.span, len(columns) - 1)
        x, width = columns[min(at, end)], max(1.0, columns[end] - columns[min(at, end)])
        top, right, bottom, left = (m * SCALE for m in cell.margins)
        lines = _cell_borders(table, index, at, end, columns)
        top += lines.top.width * SCALE if lines.top else 0.0
        if cell.turned and row.height:
            height = row.height * SCALE
            content, depth = _fill(cell, left, height - top - bottom, shelf)
            laid = CellStrip(cell, x, width, depth + right, height, content, lines, cell.turned)
            made.append(evolve(laid, height=height, content=_aligned(laid, width)))
        else:
            content, depth = _fill(cell, top, width - left - right, shelf)
            made.append(CellStrip(cell, x, width, depth + bottom, depth + bottom, content, lines))
        at = end
    return made


def _fill(
    cell: Cell, top: float, length: float, shelf: Shelf
) -> tuple[tuple[tuple[float, Strip], ...], float]:
    """Lay out what is in a cell in lines of ``length``, from ``top``; return it with where it ends."""
    content, y = [], top
    if cell.merge != "continue":
        for step in steps(cell.blocks, max(1.0, length), shelf):
            y += step.gap
            content.append((y, step.strip))
            y += step.strip.height
        y += _space_after(cell)
    return tuple(content), y


def _space_after(cell: Cell) -> float:
    last = cell.blocks[-1] if cell.blocks else None
    return last.format.after * SCALE if isinstance(last, Paragraph) else 0.0


def _row_height(table: Table, index: int, cells: list[CellStrip]) -> float:
    row = table.rows[index]
    if row.exact:
        return row.height * SCALE
    natural = max((c.height for c in cells if c.cell.merge != "restart"), default=0.0)
    return max(natural, row.height * SCALE, 1.0)


def _merged_rows(placed: list[list[CellStrip]], row: int, cell: CellStrip) -> int:
    """Count the rows that a cell covers."""
    if cell.cell.merge != "restart":
        return 1
    count = 1
    for below in placed[row + 1 :]:
        if not any(c.cell.merge == "continue" and abs(c.x - cell.x) < 1 for c in below):
            break
        count += 1
    return count


def _grow_for_merges(table: Table, placed: list[list[CellStrip]], heights: list[float]) -> None:
    """Make the last row of a vertical merge high enough for the merged cell's content."""
    for i, cells in enumerate(placed):
        for cell in cells:
            if cell.cell.merge == "restart":
                count = _merged_rows(placed, i, cell)
                lacking = cell.height - sum(heights[i : i + count])
                heights[i + count - 1] += max(0.0, lacking)


def _aligned(cell: CellStrip, height: float) -> tuple[tuple[float, LineStrip | RowStrip], ...]:
    spare = height - cell.height
    shift = {"center": spare / 2, "bottom": spare}.get(cell.cell.valign, 0.0)
    return tuple((y + shift, strip) for y, strip in cell.content) if shift > 0 else cell.content


def _cell_borders(table: Table, row: int, start: int, end: int, columns: list[float]) -> Borders:
    """Resolve a cell's lines: its own, else the table's outer or inner ones by its place."""
    cell = _cell_at(table, row, start)
    whole = table.borders
    lines = {
        "top": whole.top if row == 0 else whole.inside_h,
        "bottom": whole.bottom if row == len(table.rows) - 1 else whole.inside_h,
        "left": whole.left if start == 0 else whole.inside_v,
        "right": whole.right if end >= len(columns) - 1 else whole.inside_v,
    }
    return Borders(
        **{
            side: getattr(cell.borders, side) or (None if side in cell.unruled else line)
            for side, line in lines.items()
        }
    )


def _cell_at(table: Table, row: int, start: int) -> Cell:
    at = table.rows[row].skip
    for cell in table.rows[row].cells:
        if at == start:
            return cell
        at += cell.span
    return table.rows[row].cells[-1]


def _split_cell(cell: CellStrip, room: float) -> tuple[CellStrip, CellStrip]:
    bottom = cell.cell.margins[2] * SCALE
    top = (cell.cell.margins[0] + (cell.borders.top.width if cell.borders.top else 0.0)) * SCALE
    fits = tuple((y, s) for y, s in cell.content if y + s.needed + bottom <= room)
    if len(fits) == len(cell.content) and cell.natural > room:
        fits = fits[:-1]
    rest = cell.content[len(fits) :]
    shift = rest[0][0] - top if rest else 0.0
    moved = tuple((y - shift, s) for y, s in rest)
    return evolve(cell, content=fits), evolve(
        cell, content=moved, natural=cell.natural - shift if moved else 0.0
    )
