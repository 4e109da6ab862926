"""Search over everything said, proposed or written: newest meetings first, each with its passages."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from itertools import islice
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, and_, bindparam, func, literal, or_, select, text

from app.archive.attended import meaning
from app.archive.database import Database, among
from app.archive.indexing import COUNT_BITS, first_passage, meeting_of, rebuild
from app.archive.listing import summaries_of
from app.archive.tables import LIVING, MEETING, meetings, metadata, passages, summaries
from app.archive.values import Filter, Found, Hit
from app.language.searchtext import Query, parse, words

_ORGANISATIONS = metadata.tables["organisations"]
_PARTICIPANTS = metadata.tables["participants"]

FEW = 300
"""So many meetings are asked one by one; of more, all hits are gone through until there are enough."""

_BATCH = 4000
_DEEP = 20_000
_BEFORE, _LENGTH = 60, 200
"""How many characters stand before the first word found, and how many a snippet has."""

_MATCH = text(
    "SELECT rowid FROM search WHERE search MATCH :asked AND rowid < :high ORDER BY rowid DESC LIMIT :most"
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
            # Words as they stand are quick to find; their beginnings are asked for where these are too few.
            for attempt in dict.fromkeys((query.quick, query)):
                hits = _newest(connection, attempt, chosen, limit, per_meeting + 1)
                if len(hits) >= limit:
                    break
            if not hits and len(query.terms) > 1:
                hits = _scattered(connection, query, chosen, limit)
            return _found(connection, query, hits, per_meeting)

    def meetings(self, chosen: Filter) -> frozenset[str]:
        """Return the ids of the meetings that ``chosen`` lets through."""
        with self._database.read() as connection:
            return frozenset(row.id for row in connection.execute(chosen_meetings(chosen)))

    def prepare(self) -> None:
        """Load the dictionaries."""
        words("слово 字")

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


def _newest(
    connection: Connection, query: Query, chosen: Filter, limit: int, most: int
) -> dict[int, list[int]]:
    """Return the passages found by the keys of the newest meetings, at most ``most`` of each."""
    rows = connection.execute(chosen_meetings(chosen)).all() if chosen else []
    if chosen and len(rows) <= FEW:
        found = _one_by_one(connection, query, [first_passage(_day(row), row.key) for row in rows], most)
    else:
        found = _of_all(connection, query, {row.key for row in rows} if chosen else None)
    hits: dict[int, list[int]] = {}
    for passage in found:
        key = meeting_of(passage)
        if key not in hits and len(hits) == limit:
            break
        if len(hits.setdefault(key, [])) < most:
            hits[key].append(passage)
    return hits


def _scattered(connection: Connection, query: Query, chosen: Filter, limit: int) -> dict[int, list[int]]:
    """Return the newest meetings where each word stands somewhere, with the newest passage for each.

    Of what is found by a word, only the newest is looked at.
    """
    rows = connection.execute(chosen_meetings(chosen)) if chosen else None
    shown = None if rows is None else {row.key for row in rows}
    found: list[dict[int, int]] = []
    for term in query.terms:
        newest: dict[int, int] = {}
        for attempt in dict.fromkeys((Query((term,)).quick, Query((term,)))):
            for passage in islice(_of_all(connection, attempt, shown), _DEEP):
                newest.setdefault(meeting_of(passage), passage)
            if newest:
                break
        found.append(newest)
    first, *others = found
    # The first word's meetings come newest first, and so do those it shares with the others.
    common = (key for key in first if all(key in newest for newest in others))
    return {key: sorted({newest[key] for newest in found}) for key in islice(common, limit)}


def _one_by_one(connection: Connection, query: Query, starts: list[int], most: int) -> Iterator[int]:
    """Yield what is found in some meetings, by looking at all their passages."""
    spaced = literal(" ").concat(passages.c.words).concat(" ")
    terms = (
        or_(*(func.instr(spaced, f" {' '.join(one.words)}{'' if one.open else ' '}") > 0 for one in term))
        for term in query.terms
    )
    found = (
        select(passages.c.passage)
        .where(passages.c.passage.between(bindparam("low"), bindparam("high")), *terms)
        .order_by(passages.c.passage.desc())
        .limit(most)
    )
    for start in sorted(starts, reverse=True):
        values = {"low": start, "high": start + (1 << COUNT_BITS) - 1}
        yield from connection.execute(found, values).scalars()


def _of_all(connection: Connection, query: Query, shown: set[int] | None) -> Iterator[int]:
    """Yield what is found in all meetings that may be shown, the newest first."""
    hidden = set(connection.execute(select(meetings.c.key).where(~LIVING)).scalars())
    for passage in _all(connection, query.expression):
        key = meeting_of(passage)
        if key not in hidden and (shown is None or key in shown):
            yield passage


def _all(connection: Connection, asked: str) -> Iterator[int]:
    """Yield all passages found, the newest first."""
    high = 1 << 62
    while batch := list(connection.execute(_MATCH, {"asked": asked, "high": high, "most": _BATCH}).scalars()):
        yield from batch
        high = batch[-1]


def chosen_meetings(chosen: Filter) -> Select[Any]:
    """Select the meetings that ``chosen`` lets through."""
    where: list[ColumnElement[bool]] = [LIVING]
    if chosen.partner:
        known = select(_ORGANISATIONS.c.meeting).where(_ORGANISATIONS.c.entry.in_(meaning(chosen.partner)))
        line = literal("\n").concat(summaries.c.parties).concat("\n")
        named = select(summaries.c.meeting).where(func.instr(line, f"\n{chosen.partner}\n") > 0)
        where.append(meetings.c.key.in_(known.union(named)))
    if chosen.person:
        there = select(_PARTICIPANTS.c.meeting).where(_PARTICIPANTS.c.person.in_(meaning(chosen.person)))
        where.append(meetings.c.key.in_(there))
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
    lines = summaries_of(connection, list(hits))
    return tuple(
        Found(
            meeting=lines[key],
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
