"""Everything a template may say about a meeting, in one language."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from app.documents import composing, packs, pairs
from app.documents.making import Files, Making, Notes
from app.documents.packs import Pack
from app.documents.shapes import around, people, record, whole
from app.documents.shapes.release import PressFields
from app.documents.values import NOTHING, Late
from app.domain.model import AGREED, Meeting, OutcomeKind, ProposalStatus, Role, Side

VERSION = 1
"""The version of the vocabulary; a field removed or renamed raises it."""


def fields(
    meeting: Meeting, language: str, *, keeper: str | None = None, pack: Pack | None = None
) -> dict[str, Any]:
    """Return the vocabulary filled from ``meeting``; things make their fields when they are asked for.

    ``language`` is one code, or two joined by ``+`` for a two-column document, whose first is the left. ``keeper``
    is the id of the party whose copy this is.
    """
    return of(make(meeting, language, keeper=keeper, pack=pack))


def make(
    meeting: Meeting,
    language: str,
    *,
    keeper: str | None = None,
    pack: Pack | None = None,
    notes: Notes | None = None,
    files: Files | None = None,
    stamped: bool = False,
) -> Making:
    """Begin a document; what it misses gathers in its notes as fields are asked for."""
    codes = tuple(language.split("+"))
    wording = (pack.wordings if pack else packs.house_wordings()).of(codes[0])
    document = pack.document if pack else ""
    return Making(meeting, codes[0], wording, keeper or "", document, codes, notes, files, stamped)


def of(making: Making) -> dict[str, Any]:
    """Return the vocabulary of a document in the making."""
    found: dict[str, Any] = making.things.setdefault(("vocabulary", ""), {})
    found |= {
        "document": whole.DocumentFields(making),
        "meeting": whole.MeetingFields(making, making.meeting),
        **_sides(making),
        **_people(making),
        **_record(making),
    }
    found["press"] = PressFields(making, composing.Source(making, found), "press")
    found["cards"] = Late(lambda: _cards(making))
    found["text_pairs"] = Late(lambda: pairs.rows(making, making.into(making.languages[-1]), of))
    return found


def _sides(making: Making) -> dict[str, Any]:
    parties = people.parties(making)
    guests = [party for party in parties if party.source.side is Side.GUEST]
    hosts = [party for party in parties if party.source.side is Side.HOST]
    first = parties[0] if parties else NOTHING
    return {
        "parties": people.listed(making),
        "sides": people.signing(making),
        "host": hosts[0] if hosts else NOTHING,
        "hosts": hosts,
        "guests": guests,
        "guest": guests[0] if guests else NOTHING,
        "first": first,
        "second": parties[1] if len(parties) > 1 else NOTHING,
    }


def _people(making: Making) -> dict[str, Any]:
    def those(chosen: Callable[[people.PersonFields], bool]) -> Late:
        """Choose people when they are asked for: a document that lists nobody lacks nobody's name."""
        return Late(lambda: [one for one in people.people(making) if chosen(one)])

    return {
        "participants": those(lambda one: True),
        "chair": _only(people.with_role(making, Role.CHAIR)),
        "secretary": _only(people.with_role(making, Role.SECRETARY)),
        "interpreters": [one for one in people.with_role(making, Role.INTERPRETER) if one.source.name],
        "present": those(lambda one: one.source.attendance not in people.AWAY),
        "unnamed": sum(party.source.unnamed for party in people.parties(making)),
        "absent": those(lambda one: one.source.attendance in people.AWAY),
        "invited": those(lambda one: Role.INVITED in one.source.roles),
    }


def _record(making: Making) -> dict[str, Any]:
    proposals = record.proposals(making)
    agreed = [one for one in proposals if one.source.status in AGREED]
    outcomes = around.outcomes(making)
    return {
        "agenda": record.agenda(making),
        "proposals": proposals,
        "agreed": agreed,
        "proposed": [one for one in proposals if one.source.status is ProposalStatus.PROPOSED],
        "declined": [one for one in proposals if one.source.status is ProposalStatus.DECLINED],
        "deferred": [one for one in proposals if one.source.status is ProposalStatus.DEFERRED],
        "unfiled": [one for one in agreed if not one.source.item],
        "actions": [one for one in agreed if one.source.responsible],
        "facts": around.facts(making),
        "outcomes": outcomes,
        "attachments": around.attachments(making),
        "next_meeting": _only([one for one in outcomes if one.source.kind is OutcomeKind.NEXT_MEETING]),
    }


def _cards(making: Making) -> list[dict[str, Any]]:
    """Return the two sides of each name card: the first language, and the second or the person's own."""
    other = making.into(making.languages[-1])
    return [{"front": one, "back": one.into(other)} for one in people.people(making)]


def _only(found: Iterable[Any]) -> Any:
    return next(iter(found), NOTHING)
