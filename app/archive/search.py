"""Search over everything said, proposed or written: newest meetings first, each with its passages."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, and_, select, text

from app.archive.database import Database, among
from app.archive.indexing import COUNT_BITS, first_passage, meeting_of, rebuild
from app.archive.meetings import LIVING, summaries_of
from app.archive.tables import MEETING, meetings, metadata, passages
from app.archive.values import Filter, Found, Hit
from app.language.searchtext import Query, parse

FEW = 300
"""So many meetings are asked one by one; of more, all hits are gone through until there are enough."""

_BATCH = 4000
_BEFORE, _LENGTH = 60, 200
"""How many characters stand before the first word found, and how many a snippet has."""

_MATCH = text(
    "SELECT rowid FROM search WHERE search MATCH :asked AND rowid >= :low AND rowid < :high"
    " ORDER BY rowid DESC LIMIT :most"
)


class Search:
    """Answers searches."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def find(self, typed: str, chosen: Filter, limit: int, per_meeting: int) -> tuple[Found, ...]:
        """Return the newest ``limit`` meetings with what was typed, at most ``per_meeting`` passages of each."""
        query = parse(typed)
        if not query:
            return ()
        with self._database.read() as connection:
            hits: dict[int, list[int]] = {}
            for key, passage in _newest(connection, query.expression, chosen, per_meeting + 1):
                if key not in hits and len(hits) == limit:
                    break
                hits.setdefault(key, []).append(passage)
            return _found(connection, query, hits, per_meeting)

    def meetings(self, chosen: Filter) -> frozenset[str]:
        """Return the ids of the meetings that ``chosen`` lets through."""
        with self._database.read() as connection:
            return frozenset(row.id for row in connection.execute(chosen_meetings(chosen)))

    def rebuild(self, progress: Callable[[int, int], object] | None) -> None:
        """Index everything anew."""
        with self._database.write() as connection:
            rebuild(connection, progress)

    def faults(self) -> tuple[str, ...]:
        """Return what is wrong with the index, which can be made anew."""
        if self._database.reason:
            return ()
        with self._database.driver() as driver:
            try:
                # 1: compare with the passages themselves.
                driver.execute("INSERT INTO search (search, rank) VALUES ('integrity-check', 1)")
            except sqlite3.DatabaseError as error:
                return (f"search: {error}",)
        return ()


def _newest(connection: Connection, asked: str, chosen: Filter, most: int) -> Iterator[tuple[int, int]]:
    """Yield keys of meetings and their passages, the newest first, at most ``most`` of each meeting."""
    rows = connection.execute(chosen_meetings(chosen)).all() if chosen else []
    if chosen and len(rows) <= FEW:
        starts = sorted((first_passage(_day(row), row.key) for row in rows), reverse=True)
        for start in starts:
            for passage in _match(connection, asked, start, start + (1 << COUNT_BITS), most):
                yield meeting_of(passage), passage
        return
    hidden = set(connection.execute(select(meetings.c.key).where(~LIVING)).scalars())
    shown = {row.key for row in rows} if chosen else None
    count: dict[int, int] = {}
    for passage in _all(connection, asked):
        key = meeting_of(passage)
        count[key] = count.get(key, 0) + 1
        if count[key] <= most and key not in hidden and (shown is None or key in shown):
            yield key, passage


def _all(connection: Connection, asked: str) -> Iterator[int]:
    """Yield all passages found, the newest first."""
    high = 1 << 62
    while batch := _match(connection, asked, 0, high, _BATCH):
        yield from batch
        high = batch[-1]


def _match(connection: Connection, asked: str, low: int, high: int, most: int) -> list[int]:
    values = {"asked": asked, "low": low, "high": high, "most": most}
    return list(connection.execute(_MATCH, values).scalars())


def chosen_meetings(chosen: Filter) -> Select[Any]:
    """Select the meetings that ``chosen`` lets through."""
    where: list[ColumnElement[bool]] = [LIVING]
    for name, column, value in (
        ("organisations", "entry", chosen.partner),
        ("participants", "person", chosen.person),
    ):
        if value:
            table = metadata.tables[name]
            where.append(meetings.c.key.in_(select(table.c.meeting).where(table.c[column] == value)))
    if chosen.since:
        where.append(meetings.c.date >= chosen.since)
    if chosen.until:
        where.append(and_(meetings.c.date <= chosen.until, meetings.c.date != ""))
    if chosen.status is not None:
        where.append(meetings.c.status == chosen.status.value)
    return select(meetings.c.key, meetings.c.id, meetings.c.date, meetings.c.created).where(*where)


def _day(row: Any) -> date:
    return date.fromisoformat((row.date or row.created)[:10])


def _found(
    connection: Connection, query: Query, hits: dict[int, list[int]], per_meeting: int
) -> tuple[Found, ...]:
    shown = {key: sorted(found[:per_meeting]) for key, found in hits.items()}
    texts = _texts(connection, [passage for found in shown.values() for passage in found])
    summaries = summaries_of(connection, list(hits))
    return tuple(
        Found(
            meeting=summaries[key],
            hits=tuple(_hit(query, *texts[passage]) for passage in found),
            more=len(hits[key]) > per_meeting,
        )
        for key, found in shown.items()
    )


def _texts(connection: Connection, found: Iterable[int]) -> dict[int, tuple[str, str, str]]:
    """Return the place, language and text of passages."""
    written = MEETING.texts
    same = and_(
        written.c.meeting == passages.c.meeting,
        written.c.place == passages.c.place,
        written.c.language == passages.c.language,
    )
    chosen = (
        select(passages.c.passage, passages.c.place, passages.c.language, passages.c.shown, written.c.text)
        .outerjoin(written, same)
        .where(among(passages.c.passage, found))
    )
    return {
        row.passage: (row.place, row.language, row.text if row.shown is None else row.shown)
        for row in connection.execute(chosen)
    }


def _hit(query: Query, place: str, language: str, said: str) -> Hit:
    """Cut the words around the first one found out of ``said``."""
    spans = query.spans(said)
    first = spans[0][0] if spans else 0
    start = _word_start(said, max(0, first - _BEFORE)) if first > _BEFORE else 0
    end = min(len(said), start + _LENGTH)
    if end < len(said):
        space = said.rfind(" ", max(first + 1, end - 20), end)
        end = space if space > 0 else end
    head, tail = "…" if start else "", "…" if end < len(said) else ""
    shift = len(head) - start
    marks = tuple((a + shift, min(b, end) + shift) for a, b in spans if a < end)
    return Hit(place, language, head + said[start:end] + tail, marks)


def _word_start(said: str, index: int) -> int:
    space = said.find(" ", index, index + 20)
    return space + 1 if space >= 0 else index
