"""What was agreed, across all meetings.

A proposal that was carried over names its origin: it and all that came of it are one commitment. The last
decision on it stands; a mention without a decision leaves it standing.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from sqlalchemy import Connection, Row, and_, literal, select

from app.archive.database import Database, among
from app.archive.listing import summaries_of
from app.archive.reading import collected
from app.archive.search import chosen_meetings
from app.archive.tables import LIVING, MEETING, meetings, metadata
from app.archive.values import Commitment, Filter, MeetingSummary, Partner
from app.domain.model import AGREED, Fulfilment, ProposalStatus, Side
from app.domain.names import NameForm, PersonName
from app.domain.text import Text

_TABLES = metadata.tables
_PROPOSALS = _TABLES["proposals"]
_RESPONSIBLE = _TABLES["proposals_responsible"]
_PARTICIPANTS = _TABLES["participants"]
_PARTIES = _TABLES["parties"]
_LEADING = _TABLES["parties_organisations"]
_ORGANISATIONS = _TABLES["organisations"]

_AGREED = frozenset(status.value for status in AGREED)
_DECIDED = _AGREED | {ProposalStatus.DECLINED.value, ProposalStatus.WITHDRAWN.value}
_NAME = tuple(
    _PARTICIPANTS.c[f"name_{script}_{part}"]
    for script in ("latin", "cyrillic", "han")
    for part in ("family", "given", "patronymic", "confirmed")
)
_NO_FORM = NameForm()

Key = tuple[int, str]
"""A meeting's key and the id of one of its proposals or participants."""


class Commitments:
    """Answers what was agreed."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def list(self, chosen: Filter) -> tuple[Commitment, ...]:
        """Return what stands agreed, the earliest due first, what has no date after it."""
        with self._database.read() as connection:
            rows = _standing(connection, chosen)
            keys = sorted({row.meeting for row, _last in rows})
            summaries = summaries_of(connection, keys)
            texts = _texts(connection, keys)
            partners = _partners(connection, keys, summaries)
            responsible = _responsible(connection, keys, summaries)
        found = (
            Commitment(
                meeting=summaries[row.meeting],
                proposal=row.id,
                partners=partners.get(row.meeting, ()),
                text=texts.get((row.meeting, row.id), Text()),
                status=ProposalStatus(row.status),
                fulfilment=Fulfilment(row.fulfilment),
                note=row.fulfilment_note,
                due=date.fromisoformat(row.due) if row.due else None,
                responsible=responsible.get((row.meeting, row.id), ()),
                last_mention=last,
            )
            for row, last in rows
        )
        return tuple(sorted(found, key=lambda one: (one.due is None, one.due or date.min)))


def _standing(connection: Connection, chosen: Filter) -> list[tuple[Row[Any], str]]:
    """Return the rows of the proposals that stand agreed, each with the day of its last mention."""
    cells = ("id", "status", "fulfilment", "fulfilment_note", "due", "origin", "meeting")
    mentioned = (
        select(*(_PROPOSALS.c[name] for name in cells), meetings.c.id.label("record"), meetings.c.date)
        .join(meetings, meetings.c.key == _PROPOSALS.c.meeting)
        .where(LIVING, _PROPOSALS.c.status.in_(_AGREED) | (_PROPOSALS.c.origin != ""))
        .order_by(meetings.c.date, meetings.c.key)
    )
    chains: dict[str, list[Row[Any]]] = {}
    for row in connection.execute(mentioned).all():
        chains.setdefault(row.origin or f"{row.record}/{row.id}", []).append(row)
    among = {row.key for row in connection.execute(chosen_meetings(chosen))} if chosen else None
    found = []
    for chain in chains.values():
        decided = [row for row in chain if row.status in _DECIDED]
        if decided and decided[-1].status in _AGREED and (among is None or decided[-1].meeting in among):
            found.append((decided[-1], chain[-1].date))
    return found


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


def _partners(
    connection: Connection, keys: Iterable[int], summaries: dict[int, MeetingSummary]
) -> dict[int, tuple[Partner, ...]]:
    """Return the parties of each meeting other than its hosts, with their organisations' directory ids."""
    leading = and_(
        _LEADING.c.meeting == _PARTIES.c.meeting, _LEADING.c.owner == _PARTIES.c.id, _LEADING.c.ordinal == 0
    )
    known = and_(_ORGANISATIONS.c.meeting == _PARTIES.c.meeting, _ORGANISATIONS.c.id == _LEADING.c.value)
    chosen = (
        select(_PARTIES.c.meeting, _PARTIES.c.side, _ORGANISATIONS.c.entry)
        .outerjoin(_LEADING, leading)
        .outerjoin(_ORGANISATIONS, known)
        .where(among(_PARTIES.c.meeting, keys))
        .order_by(_PARTIES.c.meeting, _PARTIES.c.ordinal, _PARTIES.c.position, _PARTIES.c.id)
    )
    sides: dict[int, list[Row[Any]]] = {}
    for row in connection.execute(chosen).all():
        sides.setdefault(row.meeting, []).append(row)
    return {
        key: tuple(
            Partner(row.entry or "", name)
            for row, name in zip(rows, summaries[key].party_names(len(rows)), strict=True)
            if row.side != Side.HOST.value
        )
        for key, rows in sides.items()
    }


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
