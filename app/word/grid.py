"""A table's grid, made to fit rows whose number of cells only the rendering decides."""

import re

_INNER = re.compile(r"(?s)(?<!^)<w:tbl[ >](?:(?!<w:tbl[ >]).)*?</w:tbl>")
_ROW = re.compile(r"(?s)<w:tr[ >].*?</w:tr>")
_CELL = re.compile(r"<w:tc[ >]")
_SPAN = re.compile(r'<w:gridSpan w:val="(-?\d+)"')
_SKIPPED = re.compile(r'<w:grid(?:Before|After) w:val="(\d+)"')
_GRID = re.compile(r"(?s)<w:tblGrid>.*?</w:tblGrid>|<w:tblGrid/>")
_COLUMN = re.compile(r"<w:gridCol(?: [^>]*?)?/>")
_WIDTH = re.compile(r'w:w="(\d+)"')


def repair(table: str) -> str:
    """Return a table whose grid has the columns of its widest row.

    The table keeps its width: columns added or taken away change the others in proportion. Tables in its
    cells are left alone.
    """
    grid = _GRID.search(table)
    columns = _columns(table)
    if grid is None or not columns:
        return table
    old = _COLUMN.findall(grid.group())
    if len(old) == columns:
        return table
    widths = [int(found.group(1)) if (found := _WIDTH.search(each)) else 0 for each in old]
    cells = "".join(f'<w:gridCol w:w="{width}"/>' for width in fit(widths, columns))
    return f"{table[: grid.start()]}<w:tblGrid>{cells}</w:tblGrid>{table[grid.end() :]}"


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


def _columns(table: str) -> int:
    """Return how many columns the widest row takes, tables in cells aside."""
    inner = 1
    while inner:
        table, inner = _INNER.subn("", table)
    return max((_row_columns(row) for row in _ROW.findall(table)), default=0)


def _row_columns(row: str) -> int:
    spans = sum(max(1, int(span)) - 1 for span in _SPAN.findall(row))
    return len(_CELL.findall(row)) + spans + sum(map(int, _SKIPPED.findall(row)))
