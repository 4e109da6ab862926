"""Search over everything said, proposed or written: newest meetings first, each with its passages."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, TextClause, and_, func, literal, or_, select, text

from app.archive.attended import meaning
from app.archive.database import Database, among
from app.archive.indexing import COUNT_BITS, MEETING_BITS, catch_up, meeting_of, rebuild
from app.archive.listing import summaries_of
from app.archive.tables import LIVING, MEETING, meetings, metadata, passages, summaries
from app.archive.values import Filter, Found, Hit
from app.language.searchtext import Phrase, Query, parse, words

_PARTS = ("family", "given", "patronymic")
_ORGANISATIONS = metadata.tables["organisations"]
_PARTICIPANTS = metadata.tables["participants"]

_BATCH = 4000
_DEEP = 20_000
_CANDIDATES = 4000
"""So many of the newest passages with a word's first letters are looked through for the rest of it."""

_FEW = 500
"""So many of them are read at a time."""

_HIGHEST = 1 << 62

# What is shown of a meeting, and which may be, is told by the number of a passage (see `indexing`).
_OF_CHOSEN = f"(rowid >> {COUNT_BITS} & {(1 << MEETING_BITS) - 1}) IN (SELECT value FROM json_each(:keys))"
_MATCH = """
    SELECT rowid FROM search WHERE search MATCH :asked AND rowid < :high {among} ORDER BY rowid DESC LIMIT :most
"""
_LOOKED_THROUGH = """
    SELECT found.rowid, {said} FROM ({match}) AS found JOIN passages ON passage = found.rowid
    ORDER BY found.rowid DESC
"""

Keys = frozenset[int] | None
"""The keys of the meetings that may be shown; None for all."""


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
            keys = _keys(connection, chosen)
            for found in _attempts(connection, query, keys):
                hits = _newest(found, limit, per_meeting + 1)
                if len(hits) >= limit:
                    break
            if not hits and len(query.terms) > 1:
                hits = _scattered(connection, query, keys, limit)
            return _found(connection, query, hits, per_meeting)

    def meetings(self, chosen: Filter) -> frozenset[str]:
        """Return the ids of the meetings that ``chosen`` lets through."""
        with self._database.read() as connection:
            return frozenset(row.id for row in connection.execute(chosen_meetings(chosen)))

    def with_participant(self, name: str) -> frozenset[str]:
        """Return the ids of the meetings with a participant of that name, or one that begins so."""
        words_ = [word for term in parse(name).terms if (word := _forms(term))]
        if not words_:
            return frozenset()
        there = select(_PARTICIPANTS.c.meeting).where(*(or_(*map(_named, forms)) for forms in words_))
        living = select(meetings.c.id).where(LIVING, meetings.c.key.in_(there))
        with self._database.read() as connection:
            return frozenset(connection.execute(living).scalars())

    def prepare(self) -> None:
        """Load the dictionaries, and read what saves have left to them."""
        words("слово 字")
        self._database.hurried = False
        if not self._database.reason:
            catch_up(self._database)

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


def _forms(term: Iterable[Phrase]) -> frozenset[str]:
    """Return the forms of a typed word, or the run of characters."""
    return frozenset("".join(phrase.words) for phrase in term if len(phrase.words) == 1 or not phrase.open)


def _named(form: str) -> ColumnElement[bool]:
    """Compare a word with the names of participants: the index does not tell them from what is said."""
    cells = _PARTICIPANTS.c
    if not form[:1].isalpha() or form.upper() == form.lower():
        return (cells.name_han_family + cells.name_han_given).contains(form, autoescape=True)
    # SQLite knows no case but that of Latin letters.
    begun = "".join(f"[{letter}{letter.upper()}{'ёЁ' if letter == 'е' else ''}]" for letter in form) + "*"
    parts = (cells[f"name_{script}_{part}"] for script in ("latin", "cyrillic") for part in _PARTS)
    return or_(*(part.op("GLOB")(begun) for part in parts))


def _keys(connection: Connection, chosen: Filter) -> Keys:
    return frozenset(row.key for row in connection.execute(chosen_meetings(chosen))) if chosen else None


def _attempts(connection: Connection, query: Query, keys: Keys) -> Iterator[Iterator[int]]:
    """Yield ways to find passages, the newest first, each more thorough and slower than the one before.

    Words as they stand are quick to find. The index has beginnings of few letters only; a longer one has to be put
    together of all words that begin so, which takes the longer, the more is found: where much is, looking through
    the newest passages is enough.
    """
    yield _of_all(connection, query.quick, keys)
    if query != query.quick:
        yield _begun(connection, query, keys)
        yield _of_all(connection, query, keys)


def _newest(found: Iterable[int], limit: int, most: int) -> dict[int, list[int]]:
    """Return the passages found by the keys of the newest meetings, at most ``most`` of each."""
    hits: dict[int, list[int]] = {}
    for passage in found:
        key = meeting_of(passage)
        if key not in hits and len(hits) == limit:
            break
        if len(hits.setdefault(key, [])) < most:
            hits[key].append(passage)
    return hits


def _scattered(connection: Connection, query: Query, keys: Keys, limit: int) -> dict[int, list[int]]:
    """Return the newest meetings where each word stands somewhere, with the newest passage for each.

    Of what is found by a word, only the newest is looked at.
    """
    found: list[dict[int, int]] = []
    for term in query.terms:
        newest: dict[int, int] = {}
        for attempt in _attempts(connection, Query((term,)), keys):
            for passage in islice(attempt, _DEEP):
                newest.setdefault(meeting_of(passage), passage)
            if newest:
                break
        found.append(newest)
    first, *others = found
    # The first word's meetings come newest first, and so do those it shares with the others.
    common = (key for key in first if all(key in newest for newest in others))
    return {key: sorted({newest[key] for newest in found}) for key in islice(common, limit)}


def _begun(connection: Connection, query: Query, keys: Keys) -> Iterator[int]:
    """Yield what is found among the newest passages where a word begins with the same few letters."""
    said: list[str] = []
    values: dict[str, Any] = {}
    for term in query.terms:
        either = []
        for phrase in term:
            values[f"said{len(values)}"] = phrase.sought
            either.append(f"instr(' ' || words || ' ', :said{len(values) - 1}) > 0")
        said.append(f"({' OR '.join(either)})")
    match = _MATCH.format(among="" if keys is None else f"AND {_OF_CHOSEN}")
    asked = text(_LOOKED_THROUGH.format(match=match, said=" AND ".join(said)))
    values |= {"asked": query.shortened.expression} | _given(keys)
    yield from _shown(connection, _looked_through(connection, asked, values), keys)


def _looked_through(connection: Connection, asked: TextClause, values: dict[str, Any]) -> Iterator[int]:
    """Yield those of the newest candidates that hold the words, a few at a time: mostly few are enough."""
    high = _HIGHEST
    for _ in range(0, _CANDIDATES, _FEW):
        batch = connection.execute(asked, values | {"high": high, "most": _FEW}).all()
        yield from (passage for passage, holds in batch if holds)
        if len(batch) < _FEW:
            return
        high = batch[-1][0]


def _of_all(connection: Connection, query: Query, keys: Keys) -> Iterator[int]:
    """Yield what is found in all meetings that may be shown, the newest first."""
    yield from _shown(connection, _all(connection, query.expression, keys), keys)


def _shown(connection: Connection, found: Iterable[int], keys: Keys) -> Iterator[int]:
    """Leave out what is found in deleted meetings and blueprints, which are few."""
    if keys is not None:
        yield from found
        return
    hidden = set(connection.execute(select(meetings.c.key).where(~LIVING)).scalars())
    for passage in found:
        if meeting_of(passage) not in hidden:
            yield passage


def _all(connection: Connection, asked: str, keys: Keys) -> Iterator[int]:
    """Yield all passages found, the newest first."""
    values = {"asked": asked, "high": _HIGHEST, "most": _BATCH} | _given(keys)
    match = text(_MATCH.format(among="" if keys is None else f"AND {_OF_CHOSEN}"))
    while batch := list(connection.execute(match, values).scalars()):
        yield from batch
        values["high"] = batch[-1]


def _given(keys: Keys) -> dict[str, Any]:
    return {} if keys is None else {"keys": json.dumps(list(keys))}


def chosen_meetings(chosen: Filter) -> Select[Any]:
    """Select the meetings that ``chosen`` lets through."""
    where: list[ColumnElement[bool]] = [LIVING]
    if chosen.partner:
        known = select(_ORGANISATIONS.c.meeting).where(_ORGANISATIONS.c.entry.in_(meaning(chosen.partner)))
        line = literal("\n").concat(summaries.c.parties).concat("\n")
        # Who is in the directory goes by their id there; only for others are the names gone through.
        named = select(summaries.c.meeting).where(
            ~known.exists(), func.instr(line, f"\n{chosen.partner}\n") > 0
        )
        where.append(meetings.c.key.in_(known.union(named)))
    if chosen.person:
        there = select(_PARTICIPANTS.c.meeting).where(_PARTICIPANTS.c.person.in_(meaning(chosen.person)))
        where.append(meetings.c.key.in_(there))
    if chosen.since:
        where.append(meetings.c.date >= chosen.since)
    if chosen.until:
        where.append(and_(meetings.c.date <= chosen.until, meetings.c.date != ""))
    if chosen.meetings is not None:
        where.append(among(meetings.c.id, chosen.meetings))
    if chosen.status is not None:
        where.append(meetings.c.status == chosen.status.value)
    return select(meetings.c.key, meetings.c.id, meetings.c.date, meetings.c.created).where(*where)


def _found(
    connection: Connection, query: Query, hits: dict[int, list[int]], per_meeting: int
) -> tuple[Found, ...]:
    shown = {key: sorted(found[:per_meeting]) for key, found in hits.items()}
    texts = _texts(connection, [passage for found in shown.values() for passage in found])
    lines = summaries_of(connection, list(hits))
    return tuple(
        Found(
            meeting=lines[key],
            hits=tuple(Hit(*texts[passage], query) for passage in found),
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
