"""What the list of meetings shows of a record, and the number its minutes take in the register."""

from __future__ import annotations

import re
from typing import Any

from app.domain.directory import Organisation
from app.domain.model import AGREED, Meeting, Party, Side
from app.domain.text import Text

Line = tuple[str, str, str, int]


def first_day(meeting: Meeting) -> str:
    """Return the first day of the meeting in ISO 8601, or an empty string."""
    starts = [session.start for session in meeting.sessions if session.start]
    return min(start.date().isoformat() for start in starts) if starts else ""


def counts(meeting: Meeting) -> dict[str, Any]:
    """Return the derived cells of the meeting's row."""
    return {
        "date": first_day(meeting),
        "participants": len(meeting.participants) + sum(party.unnamed for party in meeting.parties),
        "entries": sum(len(item.entries) for item in meeting.agenda),
        "proposals": len(meeting.proposals),
        "agreed": sum(proposal.status in AGREED for proposal in meeting.proposals),
    }


def lines(meeting: Meeting) -> tuple[Line, ...]:
    """Return a line per language: language, title, the parties one to a line, whether it is the source."""
    names = [party_name(meeting, party) for party in meeting.parties]
    texts = (meeting.title, *names)
    languages = sorted({variant.language for text in texts for variant in text.variants})
    return tuple(
        (
            language,
            _line(meeting.title.get(language)),
            "\n".join(_line(name.get(language)) for name in names),
            int(language == meeting.title.source),
        )
        for language in languages
    )


def party_name(meeting: Meeting, party: Party) -> Text:
    """Return the party's own name, else its leading organisation's short name, else that one's name."""
    if party.name:
        return party.name
    found = _leading(meeting, party)
    return (found.short_name or found.name) if found else Text()


def register_entry(meeting: Meeting) -> tuple[str, int, int] | None:
    """Return who counts this meeting's number (see `register_key`), in which year, and the number itself."""
    digits = re.match(r"\D*(\d{1,9})", meeting.number)
    day = first_day(meeting)
    if not digits or not day:
        return None
    return register_key(meeting), int(day[:4]), int(digits[1])


def register_key(meeting: Meeting) -> str:
    """Return who counts the numbers: the host's leading organisation, by its directory entry or its name."""
    hosts = [party for party in meeting.parties if party.side is Side.HOST] or list(meeting.parties)
    found = _leading(meeting, hosts[0]) if hosts else None
    if found is None:
        return ""
    return found.entry or found.name.original.casefold()


def _leading(meeting: Meeting, party: Party) -> Organisation | None:
    return next((o for id in party.organisations[:1] for o in meeting.organisations if o.id == id), None)


def _line(text: str) -> str:
    return " ".join(text.split())
