"""What is set in the archive: the own organisation and how minutes are numbered. No Qt."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from attrs import evolve

from app.domain import derive, ids, text
from app.domain.directory import Organisation
from app.domain.model import Meeting

if TYPE_CHECKING:
    from app.archive import Archive

OWN = ("name", "short_name", "full_name", "city", "profile", "contact")
"""Texts of the own organisation that documents print."""


def own_texts(archive: Archive) -> dict[str, dict[str, str]]:
    """Return the texts of the own organisation by field and language."""
    kept = archive.settings.get("own", "{}")
    found: dict[str, dict[str, str]] = json.loads(kept)
    return found


def put_own(archive: Archive, field: str, language: str, value: str) -> None:
    """Keep one text of the own organisation."""
    found = own_texts(archive)
    found.setdefault(field, {})[language] = value
    archive.settings.put("own", json.dumps(found, ensure_ascii=False, sort_keys=True))


def own_organisation(archive: Archive) -> Organisation | None:
    """Return the own organisation for a new meeting, None where nothing is known of it."""
    found = own_texts(archive)
    if not any(found.get("name", {}).values()):
        return None
    made = Organisation(ids.new_id(), country=archive.settings.get("own.country"))
    for field in OWN:
        value = getattr(made, field)
        for language, words in found.get(field, {}).items():
            value = text.write(value, language, words, text.TextState.VERIFIED)
        made = evolve(made, **{field: value})
    return made


def next_number(archive: Archive, meeting: Meeting) -> int | None:
    """Return the number after the last one of the host in that year, or None while host or day is unknown."""
    day = derive.date_of(meeting)
    hosts = derive.hosts(meeting) or meeting.parties
    leading = hosts[0].organisations[:1] if hosts else ()
    host = next((o for o in meeting.organisations if o.id in leading), None)
    if day is None or host is None or not host.name:
        return None
    return archive.next_number(host.entry or host.name.original.casefold(), day.year)


def proposed_number(archive: Archive, meeting: Meeting) -> str:
    """Propose the number of new minutes; empty where numbers are off or nothing is known yet."""
    number = next_number(archive, meeting) if archive.settings.get("numbering", "on") == "on" else None
    return "" if number is None else str(number)
