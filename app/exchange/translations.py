"""Texts of a meeting as a table for a translator, and her table back into the meeting.

A row is matched by the place of its text; one whose source has changed since the table went out is refused, so
that no translation stands beside words it was not made from.
"""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from collections.abc import Iterator
from typing import Any

import attrs
from attrs import frozen

from app.domain import edits
from app.domain.directory import FormerName
from app.domain.model import Meeting, Wording
from app.domain.text import Text, TextState, digest
from app.errors import ProtocolistError
from app.exchange import sheets
from app.exchange.sheets import Sheet

_HEADS = ("Place", "Source", "Translation", "State", "Check")
# Characters that no XML holds.
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_SERVING = ("Place", "State", "Check")
_STATES = {
    TextState.MISSING: "missing",
    TextState.DRAFT: "draft",
    TextState.VERIFIED: "verified",
    TextState.STALE: "stale",
}


@frozen
class Row:
    """A text to translate. ``check`` is the digest of the source it was sent with, and that of the translation."""

    place: str
    source: str
    translation: str
    check: str


@frozen
class Refused:
    """A row that was not taken in, and why."""

    place: str
    translation: str
    why: str


@frozen
class Taken:
    """A meeting with the translations that fitted, how many they were, and those that were refused."""

    meeting: Meeting
    count: int
    refused: tuple[Refused, ...]


def texts(meeting: Meeting) -> Iterator[tuple[str, Text]]:
    """Yield every text of a meeting that a document may print, with its path."""
    yield from _texts(meeting, "")


def write(meeting: Meeting, language: str, *, missing_only: bool = False) -> bytes:
    """Return a workbook with a row for each text: its place, source, translation into ``language`` and state."""
    rows = tuple(_rows(meeting, language, missing_only=missing_only))
    return sheets.to_xlsx([Sheet(f"{meeting.id} {language}", _heads(meeting, language), rows)])


def write_document(meeting: Meeting, language: str, *, missing_only: bool = False) -> bytes:
    """Return the same table as a Word document, for a translator who works there."""
    import docx
    from docx.enum.section import WD_ORIENT
    from docx.shared import Pt, RGBColor

    document = docx.Document()
    section = document.sections[0]
    section.orientation = WD_ORIENT.LANDSCAPE
    section.page_width, section.page_height = section.page_height, section.page_width
    heads = _heads(meeting, language)
    table = document.add_table(1, len(heads), style="Table Grid")
    for cell, head in zip(table.rows[0].cells, heads, strict=True):
        cell.paragraphs[0].add_run(head).bold = True
    rows = list(_rows(meeting, language, missing_only=missing_only))
    for each in rows:
        cells = table.add_row().cells
        for number, text in enumerate(each):
            run = cells[number].paragraphs[0].add_run(_CONTROL.sub("", text))
            run.font.size = Pt(10)
            if heads[number] in _SERVING:
                run.font.size, run.font.color.rgb = Pt(7), RGBColor(0x80, 0x80, 0x80)
    made = io.BytesIO()
    document.save(made)
    return made.getvalue()


def read(content: bytes, name: str) -> tuple[str, tuple[Row, ...]]:
    """Return the language of a translator's table, and its rows; it is an .xlsx, a .csv or a .docx.

    Raises ProtocolistError for another table.
    """
    sheet = _of_document(content, name) if name.lower().endswith(".docx") else sheets.read(content, name)[0]
    heads = [head.partition(" (")[0] for head in sheet.heads]
    if not {"Place", "Translation", "Check"} <= set(heads):
        raise _no_table(name)
    place, source, translation, check = (
        heads.index(key) if key in heads else -1 for key in ("Place", "Source", "Translation", "Check")
    )
    language = sheet.heads[translation].partition("(")[2].strip(" )")
    rows = tuple(
        Row(row[place].strip(), row[source] if source >= 0 else "", row[translation], row[check].strip())
        for row in sheet.rows
    )
    return language, rows


def _heads(meeting: Meeting, language: str) -> tuple[str, ...]:
    return (_HEADS[0], f"{_HEADS[1]} ({meeting.language})", f"{_HEADS[2]} ({language})", *_HEADS[3:])


def _rows(meeting: Meeting, language: str, *, missing_only: bool) -> Iterator[tuple[str, ...]]:
    for path, text in texts(meeting):
        state = text.state(language)
        done = missing_only and state not in {TextState.MISSING, TextState.STALE}
        if text.source not in {"", language} and not done:
            said = text.get(language)
            yield path, text.original, said, _STATES[state], f"{digest(text.original)}-{digest(said)}"


def _of_document(content: bytes, name: str) -> Sheet:
    """Read the first table of a Word document that has our columns, as a stranger's file is read: within bounds."""
    import docx

    from app.word import package

    package.read(content, to_show=True)
    try:
        tables = docx.Document(io.BytesIO(content)).tables
    except (zipfile.BadZipFile, zlib.error, LookupError, ValueError) as error:
        # Parts that nobody shows, pictures of the document itself, may be broken all the same.
        raise _no_table(name) from error
    for table in tables:
        found = [tuple(cell.text for cell in row.cells) for row in table.rows]
        if found and found[0][0].strip() == _HEADS[0] and len(found[0]) == len(_HEADS):
            return Sheet(name, tuple(one.strip() for one in found[0]), tuple(found[1:]))
    raise _no_table(name)


def _no_table(name: str) -> ProtocolistError:
    return ProtocolistError(
        "This is not a table of translations.",
        place=name,
        remedy="Keep the columns Place, Translation and Check as they were exported.",
    )


def take(
    meeting: Meeting, language: str, rows: tuple[Row, ...], *, state: TextState = TextState.DRAFT
) -> Taken:
    """Return the meeting with the translations of ``rows`` in it, as ``state``, and the rows that do not fit."""
    known = dict(texts(meeting))
    refused: list[Refused] = []
    count = 0
    for row in rows:
        if not row.translation.strip() or digest(row.translation) == row.check.partition("-")[2]:
            continue
        why = _why_not(known.get(row.place), row, language)
        if why:
            refused.append(Refused(row.place, row.translation, why))
        elif known[row.place].get(language) != row.translation:
            meeting = edits.write(meeting, row.place, language, row.translation, state)
            count += 1
    return Taken(meeting, count, tuple(refused))


def _why_not(text: Text | None, row: Row, language: str) -> str:
    if text is None:
        return "The record has no such text any more."
    if text.source == language:
        return "The text was written in this language; it is no translation."
    source, _, sent = row.check.partition("-")
    if digest(text.original) != source:
        return "The source has changed since the table was made."
    if sent and text.get(language) != row.translation and digest(text.get(language)) != sent:
        return "The translation has changed since the table was made."
    return ""


def _texts(value: Any, path: str) -> Iterator[tuple[str, Text]]:
    for attribute in attrs.fields(type(value)):
        inner = getattr(value, attribute.name)
        at = f"{path}.{attribute.name}" if path else attribute.name
        if isinstance(inner, Text):
            if inner:
                yield at, inner
        elif isinstance(inner, tuple):
            # The path of an entry does not name the item that holds it.
            base = "entries" if attribute.name == "entries" else at
            for each in inner:
                if (
                    attrs.has(type(each))
                    and hasattr(each, "id")
                    and not isinstance(each, Wording | FormerName)
                ):
                    yield from _texts(each, f"{base}.{each.id}")
        elif attrs.has(type(inner)):
            yield from _texts(inner, at)
