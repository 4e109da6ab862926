"""Tables as other programs keep them: .xlsx and .csv, rows of text in and out.

A cell that a spreadsheet would take for a formula is written as text: what someone typed is never run.
"""

from __future__ import annotations

import csv
import io
import struct
import zipfile
import zlib
from collections.abc import Sequence
from datetime import date, datetime
from itertools import product
from pathlib import PurePath
from typing import TYPE_CHECKING, Any

from attrs import evolve, field, frozen

from app.errors import ProtocolistError
from app.exchange.encodings import decoded
from app.files import Told, unheard

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.styles import Alignment
    from openpyxl.worksheet.worksheet import Worksheet

LARGEST = 64 * 1024 * 1024
"""No table that is read is larger when unpacked, in bytes."""
MOST_ROWS = 100_000
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_CELL = 32_000
_HIDDEN = "_protocolist"


@frozen
class Sheet:
    """A table of texts. ``hidden`` rows travel along in an .xlsx and are shown to nobody.

    ``lines`` are the numbers of the rows in the file, where they were read from one. ``dates`` are the columns of ISO
    days, which an .xlsx holds as days.
    """

    title: str
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    hidden: tuple[tuple[str, ...], ...] = ()
    lines: tuple[int, ...] = field(default=(), eq=False)
    dates: frozenset[int] = field(default=frozenset(), eq=False)

    @property
    def numbers(self) -> tuple[int, ...]:
        """The number of each row in the file; the head is the first."""
        return self.lines or tuple(range(2, len(self.rows) + 2))


def read(content: bytes, name: str) -> tuple[Sheet, ...]:
    """Return the tables of a file: .xlsx by its content, else .csv with any of the usual separators.

    The first row that has two cells or more is the head; what no cell shows comes with the first table. Raises
    ProtocolistError for what is neither or holds no table.
    """
    if content.startswith(b"PK"):
        return _read_workbook(content, name)
    if content.startswith(b"\xd0\xcf\x11\xe0"):
        raise ProtocolistError(
            "This is the old .xls format, or the file has a password.",
            place=name,
            remedy="Save it as .xlsx without one.",
        )
    table = _table(PurePath(name).stem, _csv_rows(content, name))
    if table is None:
        raise _no_table(name)
    return (table,)


def to_csv(sheet: Sheet) -> bytes:
    """Return a table as UTF-8 .csv that spreadsheets open as it is; formulas are held by an apostrophe."""
    stream = io.StringIO()
    writer = csv.writer(stream)
    for row in (sheet.heads, *sheet.rows):
        writer.writerow([guarded(cell) for cell in row])
    return stream.getvalue().encode("utf-8-sig")


def to_xlsx(sheets: Sequence[Sheet], told: Told = unheard) -> bytes:
    """Return tables as one workbook, a sheet each, every cell but days as text; ``told`` hears how much is done."""
    from openpyxl import Workbook

    workbook = Workbook()
    workbook.remove(workbook.worksheets[0])
    for sheet in sheets:
        _add(workbook, sheet, told)
    stream = io.BytesIO()
    workbook.save(stream)
    return stream.getvalue()


def guarded(text: str) -> str:
    """Return a cell of .csv that no spreadsheet runs; `unguarded` gives the text back."""
    return f"'{text}" if text.lstrip("'").startswith(_FORMULA) else text


def unguarded(text: str) -> str:
    """Return the text of a cell that `guarded` wrote."""
    return text[1:] if text.startswith("'") and text.lstrip("'").startswith(_FORMULA) else text


def _add(workbook: Workbook, sheet: Sheet, told: Told) -> None:
    from openpyxl.styles import Alignment, Font
    from openpyxl.utils import get_column_letter

    page = workbook.create_sheet(_title(sheet.title))
    _fill(page, (sheet.heads, *sheet.rows), told, Alignment(wrap_text=True, vertical="top"))
    for cell in page[1]:
        cell.font = Font(bold=True)
    for column, row in product(sorted(sheet.dates), range(len(sheet.rows))):
        if iso := sheet.rows[row][column]:
            cell = page.cell(row + 2, column + 1)
            cell.value, cell.number_format = date.fromisoformat(iso), "yyyy-mm-dd"
    page.freeze_panes = "A2"
    page.auto_filter.ref = page.dimensions
    for index, cells in enumerate(zip(sheet.heads, *sheet.rows, strict=True), 1):
        widest = max((len(line) for cell in cells for line in cell.split("\n")), default=8)
        page.column_dimensions[get_column_letter(index)].width = min(60, max(8, widest + 2))
    if sheet.hidden:
        back = workbook.create_sheet(_HIDDEN)
        back.sheet_state = "veryHidden"
        _fill(back, [tuple(part for cell in row for part in _chunks(cell)) for row in sheet.hidden], told)


def _fill(
    page: Worksheet,
    rows: Sequence[Sequence[str]],
    told: Told,
    alignment: Alignment | None = None,
) -> None:
    from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE

    for at, row in enumerate(rows, 1):
        told(at / len(rows))
        for column, text in enumerate(row, 1):
            if text:
                cell = page.cell(at, column)
                cell.value = ILLEGAL_CHARACTERS_RE.sub("", text)[:32_767]
                cell.data_type = "s"
                cell.quotePrefix = text.startswith(_FORMULA)
                if alignment is not None:
                    cell.alignment = alignment


def _chunks(text: str) -> list[str]:
    """Cut a text that is too long for a cell; `_joined` puts it together."""
    return [
        text[at : at + _CELL] + ("…" if at + _CELL < len(text) else "") for at in range(0, len(text), _CELL)
    ] or [""]


def _joined(cells: Sequence[str]) -> tuple[str, ...]:
    found: list[str] = []
    open_end = False
    for cell in cells:
        text = cell[:-1] if len(cell) == _CELL + 1 else cell
        if open_end:
            found[-1] += text
        else:
            found.append(text)
        open_end = len(cell) == _CELL + 1
    return tuple(found)


def _title(text: str) -> str:
    """Return a name that a spreadsheet takes for a sheet."""
    return "".join(" " if char in "[]:*?/\\" else char for char in text)[:31].strip("' ") or "Sheet"


def _read_workbook(content: bytes, name: str) -> tuple[Sheet, ...]:
    from openpyxl import load_workbook
    from openpyxl.utils.exceptions import InvalidFileException

    broken = (
        InvalidFileException,
        zipfile.BadZipFile,
        zlib.error,
        struct.error,
        EOFError,
        NotImplementedError,
        LookupError,
        ValueError,
        TypeError,
        AttributeError,
        OSError,
        SyntaxError,
    )
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            if sum(member.file_size for member in archive.infolist()) > LARGEST:
                raise ProtocolistError(
                    "The workbook is too large.", place=name, remedy="Keep only the sheet with the list."
                )
        workbook = load_workbook(io.BytesIO(content), read_only=True, data_only=True)
        pages = [page for page in workbook.worksheets if page.title != _HIDDEN]
        tables = [_table(page.title, _rows(page)) for page in pages]
        hidden = _hidden(workbook)
    except broken as error:
        raise ProtocolistError(
            "The workbook cannot be read.",
            place=name,
            remedy="Open it in the spreadsheet and save it as .xlsx again.",
        ) from error
    found = [table for table in tables if table]
    if not found:
        raise _no_table(name)
    return (evolve(found[0], hidden=hidden), *found[1:])


def _rows(page: Any) -> list[list[str]]:
    return [[_text(cell) for cell in row] for row in page.iter_rows(max_row=MOST_ROWS, values_only=True)]


def _hidden(workbook: Workbook) -> tuple[tuple[str, ...], ...]:
    if _HIDDEN not in workbook.sheetnames:
        return ()
    rows = workbook[_HIDDEN].iter_rows(max_row=MOST_ROWS, values_only=True)
    return tuple(_joined([_text(cell) for cell in row]) for row in rows)


def _text(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, datetime):
        return (
            value.date().isoformat()
            if not (value.hour or value.minute or value.second)
            else value.isoformat(" ")
        )
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value).replace("_x000D_", "").replace("\r\n", "\n")


def _csv_rows(content: bytes, name: str) -> list[list[str]]:
    text = decoded(content, name)
    first = next((line for line in text.splitlines() if line.strip()), "")
    mark = max(",;\t|", key=first.count)
    try:
        return [
            [unguarded(cell) for cell in row]
            for row in csv.reader(io.StringIO(text, newline=""), delimiter=mark)
        ]
    except csv.Error as error:
        raise ProtocolistError(
            f"The .csv is broken: {error}.", place=name, remedy="Save the table again."
        ) from error


def _table(title: str, rows: list[list[str]]) -> Sheet | None:
    """Return the table among the rows of a sheet, or None where there is none."""
    head = next(
        (index for index, row in enumerate(rows) if sum(bool(cell.strip()) for cell in row) > 1), None
    )
    if head is None:
        return None
    width = max(len(row) for row in rows[head:])
    filled = [(*row, *[""] * (width - len(row))) for row in rows[head:]]
    kept = [(at, row) for at, row in enumerate(filled[1:], head + 2) if any(cell.strip() for cell in row)]
    return Sheet(title, filled[0], tuple(row for _, row in kept), lines=tuple(at for at, _ in kept))


def _no_table(name: str) -> ProtocolistError:
    remedy = "The first row names the columns, as “Name”, “Post”, “Organisation”."
    return ProtocolistError("There is no table in this file.", place=name, remedy=remedy)
