"""A table's grid, made to fit rows whose number of cells only the rendering decides."""

import re

_PIECE = re.compile(
    r'<w:tbl>|<w:tbl |</w:tbl>|<w:tr>|<w:tr |</w:tr>|<w:tc>|<w:tc |<w:gridSpan w:val="(-?\d+)"|'
    r'<w:grid(?:Before|After) w:val="(\d+)"|<w:tblGrid>|<w:tblGrid/>|</w:tblGrid>'
)
_COLUMN = re.compile(r"<w:gridCol(?: [^>]*?)?/>")
_WIDTH = re.compile(r'w:w="(\d+)"')


def repair(table: str) -> str:
    """Return a table whose grid has the columns of its widest row.

    The table keeps its width: columns added or taken away change the others in proportion. Tables in its
    cells are left alone.
    """
    columns, grid = _measure(table)
    if grid is None or not columns:
        return table
    start, end = grid
    old = _COLUMN.findall(table[start:end])
    if len(old) == columns:
        return table
    widths = [int(found.group(1)) if (found := _WIDTH.search(each)) else 0 for each in old]
    fitted = fit(widths, columns)
    cells = "".join(f'<w:gridCol w:w="{width}"/>' for width in fitted)
    return f"{table[:start]}<w:tblGrid>{cells}</w:tblGrid>{table[end:]}"


def fit(widths: list[int], columns: int) -> list[int]:
    """Return `columns` widths with the sum of the old ones; added columns are as wide as the average."""
    total = sum(widths) or 9000
    if columns > len(widths):
        average = total / max(1, len(widths))
        wanted = [*(width or average for width in widths), *[average] * (columns - len(widths))]
    else:
        wanted = [width or 1 for width in widths[:columns]]
    scale = total / sum(wanted)
    return [max(1, int(width * scale)) for width in wanted]


def _measure(table: str) -> tuple[int, tuple[int, int] | None]:
    """Return the columns of the widest row, and where the grid stands."""
    depth, widest, current = 0, 0, 0
    start: int | None = None
    grid: tuple[int, int] | None = None
    for found in _PIECE.finditer(table):
        piece = found.group()
        if piece in ("<w:tbl>", "<w:tbl "):
            depth += 1
        elif piece == "</w:tbl>":
            depth -= 1
        elif depth != 1:
            continue
        elif piece in ("<w:tr>", "<w:tr "):
            current = 0
        elif piece == "</w:tr>":
            widest = max(widest, current)
        elif piece in ("<w:tc>", "<w:tc "):
            current += 1
        elif found.group(1):
            current += max(1, int(found.group(1))) - 1
        elif found.group(2):
            current += int(found.group(2))
        elif piece == "<w:tblGrid/>":
            grid = found.span()
        elif piece == "<w:tblGrid>":
            start = found.start()
        elif piece == "</w:tblGrid>" and start is not None:
            grid = (start, found.end())
    return widest, grid
