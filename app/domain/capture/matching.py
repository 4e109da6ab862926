"""Whom a name in the capture line means: a plain search through the people and parties of the meeting."""

from __future__ import annotations

from collections.abc import Callable

from app.domain import references
from app.domain.model import Meeting, Participant, Party
from app.domain.names import Script
from app.domain.shape import Target

Find = Callable[[Meeting, str], str]
"""Returns the id of the participant or party that a name as typed means, or an empty string."""


def find(meeting: Meeting, query: str) -> str:
    """Return the id of whom ``query`` names, as typed: part of a name in any script, initials, a party; or nothing.

    Of equal matches the one who spoke last comes first, then the order of precedence.
    """
    if references.exists(meeting, Target.SPEAKERS, query):
        return query
    wanted = _folded(query).split()
    rows: list[Participant | Party] = [*by_recency(meeting), *meeting.parties]
    ranked = [
        (rank, place, row.id)
        for place, row in enumerate(rows)
        if wanted and (rank := _rank(wanted, _words(meeting, row))) is not None
    ]
    return min(ranked)[2] if ranked else ""


def by_recency(meeting: Meeting) -> list[Participant]:
    """Return the participants, who spoke last first, then those who did not speak in order of precedence."""
    said = [(e.time, e.speaker) for item in meeting.agenda for e in item.entries if e.time]
    said += [(p.time, p.by) for p in meeting.proposals if p.time]
    turns = {speaker: turn for turn, (_, speaker) in enumerate(sorted(said, key=lambda one: one[0]))}
    return sorted(meeting.participants, key=lambda p: -turns.get(p.id, -1))


def _words(meeting: Meeting, row: Participant | Party) -> list[list[str]]:
    """Return the words by which somebody is found, the most telling first."""
    if isinstance(row, Party):
        names = [v.text for v in row.name.variants]
        for o in meeting.organisations:
            if o.id in row.organisations:
                names += [v.text for text in (o.short_name, o.name) for v in text.variants]
        return [[], _folded(" ".join([*names, row.side.value])).split()]
    forms = [row.name.script(script) for script in Script]
    families = [_folded(form.family) for form in forms if form.family]
    others = [_folded(part) for form in forms for part in (form.given, form.patronymic) if part]
    joined = [_folded(form.family + form.given) for form in forms if form.family and form.given]
    initials = ["".join(w[0] for w in f"{family} {' '.join(others)}".split()) for family in families[:1]]
    return [" ".join(families).split(), " ".join([*others, *joined, *initials]).split()]


def _rank(wanted: list[str], words: list[list[str]]) -> int | None:
    """Return how well all of ``wanted`` begin some words, the less the better, or None."""
    total = 0
    for one in wanted:
        ranks = [
            rank * 2 + (word != one)
            for rank, group in enumerate(words)
            for word in group
            if word.startswith(one)
        ]
        if not ranks:
            return None
        total += min(ranks)
    return total


def _folded(text: str) -> str:
    return text.casefold().replace("ё", "е").replace(".", " ").replace("-", " ").strip()
