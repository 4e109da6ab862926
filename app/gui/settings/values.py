"""What is set in the archive: the own organisation and how minutes are numbered. No Qt."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from attrs import evolve

from app.domain import ids, text
from app.domain.directory import Organisation
from app.domain.model import Meeting, Side

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


def proposed_number(archive: Archive, meeting: Meeting) -> str:
    """Propose the number of the minutes, the next of the host's register of that year; empty where numbers are off."""
    if archive.settings.get("numbering", "on") != "on":
        return ""
    host = next((p for p in meeting.parties if p.side is Side.HOST and p.organisations), None)
    start = next((s.start for s in meeting.sessions if s.start), None)
    if host is None or start is None:
        return ""
    organisation = next((o for o in meeting.organisations if o.id == host.organisations[0]), None)
    if organisation is None:
        return ""
    register = organisation.entry or organisation.name.original.lower()
    return str(archive.next_number(register, start.year)) if register else ""
