"""Which row of a stranger's table is its head, and what is in columns whose head says nothing."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from attrs import evolve

from app.exchange.lists import names, tables
from app.exchange.lists.atoms import Kind, kind
from app.exchange.sheets import Sheet

_DEEPEST = 20
"""Rows in which a head is looked for."""
_SAMPLE = 60
"""Rows by which a column is known."""
_ADDRESS = re.compile(r"[^@\s,;]+@[^@\s,;]+\.[a-zA-Z]{2,}")
_PHONE = re.compile(r"\+?[\d\s()./-]{7,}(?:\s*(?:доб|ext)\.?\s*\d+)?")
_NAMES = frozenset(("name", "family", "given"))


def headed(sheet: Sheet) -> Sheet:
    """Return a table with the row for its head that names columns best, though titles or dates stand above it.

    Of a head in two rows, the lower names what the upper has in common. A table without a head keeps its first row.
    """
    rows = (sheet.heads, *sheet.rows)
    deepest = max(range(min(len(rows), _DEEPEST)), key=lambda at: (_told(rows[at]), -at))
    if _told(rows[deepest]) < 2:
        return _headless(sheet) if _names_somebody(sheet.heads) else sheet
    heads, rest = rows[deepest], rows[deepest + 1 :]
    numbers = sheet.numbers[deepest:]
    if rest and _told(rest[0]) and _is_below(heads, rest[0]):
        heads = tuple(low or high for high, low in zip(heads, rest[0], strict=True))
        rest, numbers = rest[1:], numbers[1:]
    return evolve(sheet, heads=heads, rows=rest, lines=numbers)


def columns(sheet: Sheet) -> dict[int, str]:
    """Return which column is what by its head in Russian, English and Chinese, else by what stands in it."""
    found = {at: field for at, head in enumerate(sheet.heads) if (field := tables.column_of(head))}
    for at in range(len(sheet.heads)):
        known = set(found.values())
        field = "" if at in found else _by_content(sheet, at)
        if field and field not in known and not (field == "name" and known & _NAMES):
            found[at] = field
    return found


def _told(row: tuple[str, ...]) -> int:
    """Count the columns that a row names; a sentence names none."""
    return sum(bool(len(cell) < 60 and tables.column_of(cell)) for cell in row)


def _is_below(heads: tuple[str, ...], row: tuple[str, ...]) -> bool:
    """Tell whether a row goes on with the head: what stands in it names columns and stands under no other name."""
    said = [at for at, cell in enumerate(row) if cell.strip()]
    return all(
        tables.column_of(row[at]) and tables.column_of(heads[at]) in {"", "phone", "email"} for at in said
    )


def _names_somebody(row: tuple[str, ...]) -> bool:
    return any(_is_name(cell) for cell in row)


def _headless(sheet: Sheet) -> Sheet:
    first = sheet.numbers[0] - 1 if sheet.rows else 1
    return evolve(
        sheet,
        heads=tuple("" for _ in sheet.heads),
        rows=(sheet.heads, *sheet.rows),
        lines=(first, *sheet.numbers),
    )


def _by_content(sheet: Sheet, at: int) -> str:
    cells = [row[at].strip() for row in sheet.rows[:_SAMPLE] if row[at].strip()]
    return next((field for field, rule in _RULES.items() if cells and _mostly(cells, rule)), "")


def _mostly(cells: list[str], rule: Callable[[str], bool]) -> bool:
    return sum(map(rule, cells)) >= 0.6 * len(cells)


def _is_name(cell: str) -> bool:
    return len(cell) < 80 and names.is_whole(cell)


_RULES: Mapping[str, Callable[[str], bool]] = {
    "number": lambda cell: cell.strip(".").isdigit() and len(cell) < 5,
    "email": lambda cell: bool(_ADDRESS.search(cell)),
    "phone": lambda cell: (
        bool(_PHONE.fullmatch(cell)) and not re.fullmatch(r"\d{4}-\d\d-\d\d|[\d.]{8,10}", cell)
    ),
    "name": _is_name,
    "post": lambda cell: kind(cell) is Kind.POST,
    "organisation": lambda cell: kind(cell) is Kind.ORGANISATION,
}
