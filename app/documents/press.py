"""The press release of a meeting, paragraph by paragraph, for whoever edits it: a composed one becomes her own."""

from __future__ import annotations

from collections.abc import Iterable

from app.documents import composing, fields, packs
from app.documents.composing import HEADLINE_LIMIT, Paragraph, Release
from app.documents.holding import Hold, facts_of
from app.documents.making import Notes
from app.documents.packs import Pack
from app.domain import edits
from app.domain.findings import Finding
from app.domain.model import Meeting
from app.domain.model import Paragraph as Edited

__all__ = [
    "HEADLINE_LIMIT",
    "Hold",
    "Paragraph",
    "Release",
    "clear",
    "compose",
    "composed_of",
    "drop",
    "keep_mine",
    "own",
    "paragraph_id",
    "remarks",
    "remove",
    "take_composed",
    "write",
]


def compose(meeting: Meeting, language: str, pack: Pack | None = None) -> Release:
    """Compose the release in ``language`` by the wording of ``pack``, or of the pack that comes with the program.

    Each paragraph says its slot, the places in the record it came from, what is composed now, and, where the
    secretary edited it, whether the record has changed since.
    """
    found = pack or packs.find("press-release", language)
    release: Release = fields.fields(meeting, language, pack=found)["press"].release
    return release


def remarks(release: Release) -> tuple[Finding, ...]:
    """Return what press practice would have otherwise: a title too long, a lead of two sentences, too many words."""
    notes = Notes()
    for code, place, values in composing.practice(release):
        notes.add(code, place, **values)
    return notes.findings()


def own(meeting: Meeting, slot: str, language: str) -> Edited | None:
    """Return the paragraph she wrote in place of a composed one."""
    return next((p for p in meeting.press.paragraphs if p.slot == slot and p.language == language), None)


def write(meeting: Meeting, slot: str, language: str, text: str, now: Paragraph) -> Meeting:
    """Put her text in place of the composed paragraph of ``slot``; the composed wording again takes hers away.

    ``now`` is the paragraph as it stands: hers is written from what it tells of.
    """
    hers, composed = own(meeting, slot, language), composed_of(now)
    if text == composed:
        return take_composed(meeting, slot, language)
    if hers is None:
        made = Edited(paragraph_id(slot, language), "", slot, language, text, composed, facts_of(now.sources))
        return edits.add(meeting, "press.paragraphs", made)
    if text != hers.text:
        meeting = edits.put(meeting, f"press.paragraphs.{hers.id}.sources", facts_of(now.sources))
    return edits.put(edits.put(meeting, f"press.paragraphs.{hers.id}.text", text), _dropped(hers), False)


def drop(meeting: Meeting, slot: str, language: str, now: Paragraph) -> Meeting:
    """Leave a paragraph out, as it stands."""
    hers, composed = own(meeting, slot, language), composed_of(now)
    if hers is not None:
        return edits.put(meeting, _dropped(hers), True)
    id, told = paragraph_id(slot, language), facts_of(now.sources)
    made = Edited(id, "", slot, language, composed, composed, told, dropped=True)
    return edits.add(meeting, "press.paragraphs", made)


def take_composed(meeting: Meeting, slot: str, language: str) -> Meeting:
    """Follow the record again."""
    hers = own(meeting, slot, language)
    return remove(meeting, hers.id) if hers else meeting


def remove(meeting: Meeting, id: str) -> Meeting:
    """Remove a paragraph of hers, and what she said of it."""
    kept = tuple(one for one in meeting.press.cleared if one.split(" ")[0] != f"press.paragraphs.{id}.text")
    return edits.put(edits.remove(meeting, f"press.paragraphs.{id}"), "press.cleared", kept)


def keep_mine(meeting: Meeting, slot: str, language: str, composed: str) -> Meeting:
    """Keep her text as it is, knowing what the record says now."""
    hers = own(meeting, slot, language)
    return edits.put(meeting, f"press.paragraphs.{hers.id}.base", composed) if hers else meeting


def clear(meeting: Meeting, holds: Iterable[Hold]) -> Meeting:
    """Publish a text as it is: she says that it tells nothing of what it was held back for."""
    said = (*meeting.press.cleared, *(one.clearance for one in holds))
    return edits.put(meeting, "press.cleared", tuple(dict.fromkeys(said)))


def composed_of(now: Paragraph) -> str:
    """Return what the record says in place of a paragraph."""
    return now.composed or ("" if now.edited else now.text)


def paragraph_id(slot: str, language: str) -> str:
    """Name her paragraph after the slot and language it stands for."""
    return f"{slot}-{language}".replace(".", "-")


def _dropped(hers: Edited) -> str:
    return f"press.paragraphs.{hers.id}.dropped"
