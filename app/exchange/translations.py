"""Texts of a meeting as a table for a translator, and her table back into the meeting.

A row is matched by the place of its text; one whose source has changed since the table went out is refused, so
that no translation stands beside words it was not made from.
"""

from __future__ import annotations

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
_STATES = {
    TextState.MISSING: "missing",
    TextState.DRAFT: "draft",
    TextState.VERIFIED: "verified",
    TextState.STALE: "stale",
}


@frozen
class Row:
    """A text to translate. ``check`` is the digest of the source it was sent with."""

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
    rows = []
    for path, text in texts(meeting):
        state = text.state(language)
        if text.source in {"", language} or (
            missing_only and state not in {TextState.MISSING, TextState.STALE}
        ):
            continue
        rows.append((path, text.original, text.get(language), _STATES[state], digest(text.original)))
    heads = (_HEADS[0], f"{_HEADS[1]} ({meeting.language})", f"{_HEADS[2]} ({language})", *_HEADS[3:])
    return sheets.to_xlsx([Sheet(f"{meeting.id} {language}", heads, tuple(rows))])


def read(content: bytes, name: str) -> tuple[str, tuple[Row, ...]]:
    """Return the language of a translator's table, and its rows. Raises ProtocolistError for another table."""
    sheet = sheets.read(content, name)[0]
    heads = [head.partition(" (")[0] for head in sheet.heads]
    if not {"Place", "Translation", "Check"} <= set(heads):
        raise ProtocolistError(
            "This is not a table of translations.",
            place=name,
            remedy="Keep the columns Place, Translation and Check as they were exported.",
        )
    place, source, translation, check = (
        heads.index(key) if key in heads else -1 for key in ("Place", "Source", "Translation", "Check")
    )
    language = sheet.heads[translation].partition("(")[2].strip(" )")
    rows = tuple(
        Row(row[place], row[source] if source >= 0 else "", row[translation], row[check])
        for row in sheet.rows
    )
    return language, rows


def take(
    meeting: Meeting, language: str, rows: tuple[Row, ...], *, state: TextState = TextState.DRAFT
) -> Taken:
    """Return the meeting with the translations of ``rows`` in it, as ``state``, and the rows that do not fit."""
    known = dict(texts(meeting))
    refused: list[Refused] = []
    count = 0
    for row in rows:
        if not row.translation.strip():
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
    if digest(text.original) != row.check:
        return "The source has changed since the table was made."
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
