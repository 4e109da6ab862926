"""What was agreed, across all meetings.

A proposal that was carried over names its origin: it and all that came of it are one commitment. The last
decision on it stands; a mention without a decision leaves it standing.
"""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date
from functools import cache
from typing import Any

from sqlalchemy import Connection, and_, literal, select

from app.archive.database import Database, among
from app.archive.listing import summaries_of
from app.archive.reading import collected
from app.archive.search import chosen_meetings
from app.archive.tables import MEETING, metadata
from app.archive.values import Commitment, Filter, MeetingSummary, Partner, Standing
from app.domain.model import AGREED, Fulfilment, ProposalStatus, Side
from app.domain.names import NameForm, PersonName
from app.domain.text import Text, Variant
from app.language.searchtext import parse, words

_TABLES = metadata.tables
_PROPOSALS = _TABLES["proposals"]
_RESPONSIBLE = _TABLES["proposals_responsible"]
_PARTICIPANTS = _TABLES["participants"]
_PARTIES = _TABLES["parties"]

_AGREED = frozenset(status.value for status in AGREED)
_DECIDED = _AGREED | {ProposalStatus.DECLINED.value, ProposalStatus.WITHDRAWN.value}
_STATUSES = {status.value: status for status in ProposalStatus}
_FULFILMENTS = {fulfilment.value: fulfilment for fulfilment in Fulfilment}
_NAME = tuple(
    _PARTICIPANTS.c[f"name_{script}_{part}"]
    for script in ("latin", "cyrillic", "han")
    for part in ("family", "given", "patronymic", "confirmed")
)
_NO_FORM = NameForm()

# Lists of thousands are read without SQLAlchemy's rows, which would take longer than SQLite itself.
_IS_AGREED = f"status IN ({', '.join(repr(status) for status in sorted(_AGREED))})"
_MENTIONED = f"""
    SELECT CASE p.origin WHEN '' THEN m.id || '/' || p.id ELSE p.origin END,
        m.date, m.key, m.id, p.id, p.status, p.fulfilment, p.fulfilment_note, p.due
    FROM proposals p JOIN meetings m ON m.key = p.meeting
    WHERE m.deleted IS NULL AND m.blueprint IS NULL AND (p.{_IS_AGREED} OR p.origin <> '')
    ORDER BY m.date, m.key
"""
_SIDES = f"""
    SELECT meeting, group_concat(side || char(31) || entry, char(30)) FROM (
        SELECT p.meeting, p.side, coalesce(d.kept, o.entry, '') AS entry FROM parties p
        LEFT JOIN parties_organisations l ON l.meeting = p.meeting AND l.owner = p.id AND l.ordinal = 0
        LEFT JOIN organisations o ON o.meeting = p.meeting AND o.id = l.value
        LEFT JOIN directory_merged d ON d.gone = o.entry
        WHERE p.meeting IN (SELECT meeting FROM proposals WHERE {_IS_AGREED})
        ORDER BY p.meeting, p.ordinal, p.position, p.id
    ) GROUP BY meeting
"""
_NAMED = """
    SELECT meeting, group_concat(language || char(31) || parties, char(30))
    FROM summaries WHERE parties <> '' GROUP BY meeting
"""
_WORDS = (
    f"""
    SELECT p.meeting, p.id, w.words FROM proposals p
    CROSS JOIN passages w ON w.meeting = p.meeting AND w.place = 'proposals.' || p.id || '.text'
    WHERE p.{_IS_AGREED}
    """,
    f"""
    SELECT p.meeting, p.id, w.words FROM proposals p
    CROSS JOIN proposals_responsible r ON r.meeting = p.meeting AND r.owner = p.id
    CROSS JOIN passages w ON w.meeting = p.meeting AND w.place = 'participants.' || r.value || '.name'
    WHERE p.{_IS_AGREED}
    """,
)

_Partners = tuple[tuple[Partner, ...], frozenset[str]]

Key = tuple[int, str]
"""A meeting's key and the id of one of its proposals or participants."""


class Commitments:
    """Answers what was agreed."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def standing(self, chosen: Filter) -> tuple[Standing, ...]:
        """Return what stands agreed in brief, the earliest due first, what has no date after it."""
        keys: set[int] | None = None
        if chosen:
            with self._database.read() as connection:
                keys = {row.key for row in connection.execute(chosen_meetings(chosen))}
        with self._database.driver() as driver:
            driver.execute("BEGIN")
            try:
                found = _standing(driver, keys)
            finally:
                driver.execute("ROLLBACK")
        return tuple(sorted(found, key=lambda one: one.due or date.max))

    def whole(self, standing: Sequence[Standing]) -> tuple[Commitment, ...]:
        """Return what stands agreed with its wording and those responsible, in the same order."""
        keys = sorted({one.key for one in standing})
        with self._database.read() as connection:
            summaries = summaries_of(connection, keys)
            texts = _texts(connection, keys)
            responsible = _responsible(connection, keys, summaries)
        return tuple(
            Commitment(
                meeting=summaries[one.key],
                proposal=one.proposal,
                partners=one.partners,
                text=texts.get((one.key, one.proposal), Text()),
                status=one.status,
                fulfilment=one.fulfilment,
                note=one.note,
                due=one.due,
                responsible=responsible.get((one.key, one.proposal), ()),
                last_mention=one.last_mention,
            )
            for one in standing
        )

    def wordings(self) -> Wordings:
        """Return what commitments are found by: their words and the names of those responsible."""
        found: dict[Key, str] = {}
        with self._database.driver() as driver:
            for asked in _WORDS:
                for meeting, proposal, said in driver.execute(asked):
                    key = (meeting, proposal)
                    found[key] = f"{found[key]} {said}" if key in found else said
        return Wordings(found)


class Wordings:
    """The words of what was agreed, to be looked through at each key."""

    def __init__(self, found: dict[Key, str]) -> None:
        self._words = found
        self._spaced: dict[Key, str] = {}

    def prepare(self, standing: Iterable[Standing]) -> None:
        """Put the words of each together, as the first search would."""
        for one in standing:
            self._words_of(one)

    def find(self, typed: str, standing: Iterable[Standing]) -> tuple[Standing, ...]:
        """Return those in which, or in whose partner's or doer's name, every word typed stands in some form."""
        terms = [[phrase.sought for phrase in term] for term in parse(typed).terms]
        found = []
        for one in standing:
            spaced = self._words_of(one)
            if all(any(sought in spaced for sought in term) for term in terms):
                found.append(one)
        return tuple(found)

    def _words_of(self, one: Standing) -> str:
        key = (one.key, one.proposal)
        spaced = self._spaced.get(key)
        if spaced is None:
            partners = " ".join(_words(name.text) for other in one.partners for name in other.name.variants)
            spaced = self._spaced[key] = f" {self._words.get(key, '')} {partners} "
        return spaced


@cache
def _words(name: str) -> str:
    return words(name)


def _standing(driver: sqlite3.Connection, among_keys: set[int] | None) -> list[Standing]:
    """Return what stands agreed, as the last decision on each chain of mentions left it."""
    chains: dict[str, tuple[Any, ...]] = {}
    last: dict[str, str] = {}
    for chain, day, *rest in driver.execute(_MENTIONED):
        if rest[3] in _DECIDED:
            chains[chain] = tuple(rest)
        last[chain] = day
    partners = _partners(driver)
    return [
        Standing(
            meeting=meeting,
            proposal=proposal,
            key=key,
            partners=partners[key][0],
            partner_keys=partners[key][1],
            status=_STATUSES[status],
            fulfilment=_FULFILMENTS[fulfilment],
            note=note,
            due=date.fromisoformat(due) if due else None,
            last_mention=last[chain],
        )
        for chain, (key, meeting, proposal, status, fulfilment, note, due) in chains.items()
        if status in _AGREED and (among_keys is None or key in among_keys)
    ]


def _partners(driver: sqlite3.Connection) -> dict[int, _Partners]:
    """Return the parties of each meeting other than its hosts, with their organisations' directory ids."""
    named = dict(driver.execute(_NAMED).fetchall())
    read = cache(_named)  # The same few partners come again and again.
    found: dict[int, _Partners] = defaultdict(lambda: ((), frozenset()))
    found.update((key, read(sides, named.get(key, ""))) for key, sides in driver.execute(_SIDES))
    return found


def _named(sides: str, lines: str) -> _Partners:
    """Read what `_SIDES` and `_NAMED` say of a meeting."""
    parties = [side.split("\x1f") for side in sides.split("\x1e")]
    names = [
        [(language, name) for name in said.split("\n")]
        for language, said in (line.split("\x1f") for line in lines.split("\x1e") if line)
    ]
    texts = [
        Text("", tuple(Variant(language, name) for language, name in party if name))
        for party in zip(*names, strict=True)
    ] or [Text()] * len(parties)
    partners = tuple(
        Partner(entry, name)
        for (side, entry), name in zip(parties, texts, strict=True)
        if side != Side.HOST.value
    )
    return partners, frozenset(partner.key for partner in partners)


def _texts(connection: Connection, keys: Iterable[int]) -> dict[Key, Text]:
    written = MEETING.texts
    same = and_(
        written.c.meeting == _PROPOSALS.c.meeting,
        written.c.place == literal("proposals.").concat(_PROPOSALS.c.id).concat(".text"),
    )
    cells = (written.c.language, written.c.source, written.c.text, written.c.state, written.c.of)
    chosen = (
        select(_PROPOSALS.c.meeting, _PROPOSALS.c.id, *cells)
        .join(written, same)
        .where(among(_PROPOSALS.c.meeting, keys), _PROPOSALS.c.status.in_(_AGREED))
    )
    return collected(((key, id), *rest) for key, id, *rest in connection.execute(chosen).all())


def _responsible(
    connection: Connection, keys: Iterable[int], summaries: dict[int, MeetingSummary]
) -> dict[Key, tuple[PersonName | Text, ...]]:
    """Return who is responsible for each proposal: people by their names, parties by theirs."""
    agreed = and_(
        _PROPOSALS.c.meeting == _RESPONSIBLE.c.meeting,
        _PROPOSALS.c.id == _RESPONSIBLE.c.owner,
        _PROPOSALS.c.status.in_(_AGREED),
    )
    person = and_(
        _PARTICIPANTS.c.meeting == _RESPONSIBLE.c.meeting, _PARTICIPANTS.c.id == _RESPONSIBLE.c.value
    )
    whose = (_RESPONSIBLE.c.meeting, _RESPONSIBLE.c.owner, _RESPONSIBLE.c.value, _PARTICIPANTS.c.id)
    chosen = (
        select(*whose, *_NAME)
        .select_from(_RESPONSIBLE.join(_PROPOSALS, agreed).outerjoin(_PARTICIPANTS, person))
        .where(among(_RESPONSIBLE.c.meeting, keys))
        .order_by(_RESPONSIBLE.c.meeting, _RESPONSIBLE.c.owner, _RESPONSIBLE.c.ordinal)
    )
    parties = _party_names(connection, keys, summaries)
    found: dict[Key, list[PersonName | Text]] = {}
    for key, proposal, id, person_id, *parts in connection.execute(chosen).all():
        who = _name(parts) if person_id is not None else parties.get((key, id))
        if who is not None:
            found.setdefault((key, proposal), []).append(who)
    return {key: tuple(who) for key, who in found.items()}


def _name(parts: list[Any]) -> PersonName:
    latin, cyrillic, han = (_form(*parts[at : at + 4]) for at in (0, 4, 8))
    return PersonName(latin, cyrillic, han)


def _form(family: str, given: str, patronymic: str, confirmed: int) -> NameForm:
    if not (family or given or patronymic) and confirmed:
        return _NO_FORM
    return NameForm(family, given, patronymic, bool(confirmed))


def _party_names(
    connection: Connection, keys: Iterable[int], summaries: dict[int, MeetingSummary]
) -> dict[Key, Text]:
    chosen = (
        select(_PARTIES.c.meeting, _PARTIES.c.id)
        .where(among(_PARTIES.c.meeting, keys))
        .order_by(_PARTIES.c.meeting, _PARTIES.c.ordinal, _PARTIES.c.position, _PARTIES.c.id)
    )
    parties: dict[int, list[str]] = {}
    for key, id in connection.execute(chosen).all():
        parties.setdefault(key, []).append(id)
    return {
        (key, id): name
        for key, ids in parties.items()
        for id, name in zip(ids, summaries[key].party_names(len(ids)), strict=True)
    }
