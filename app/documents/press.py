"""The press release of a meeting, paragraph by paragraph, for whoever edits it: a composed one becomes her own."""

from __future__ import annotations

from app.documents import composing, fields, packs
from app.documents.composing import HEADLINE_LIMIT, Paragraph, Release
from app.documents.making import Notes
from app.documents.packs import Pack
from app.domain import edits
from app.domain.findings import Finding
from app.domain.model import Meeting
from app.domain.model import Paragraph as Edited

__all__ = [
    "HEADLINE_LIMIT",
    "Paragraph",
    "Release",
    "compose",
    "drop",
    "keep_mine",
    "own",
    "paragraph_id",
    "remarks",
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


def write(meeting: Meeting, slot: str, language: str, text: str, composed: str) -> Meeting:
    """Put her text in place of the composed paragraph of ``slot``; the composed wording again takes hers away."""
    hers = own(meeting, slot, language)
    if text == composed:
        return edits.remove(meeting, f"press.paragraphs.{hers.id}") if hers else meeting
    if hers is not None:
        return edits.put(edits.put(meeting, f"press.paragraphs.{hers.id}.text", text), _dropped(hers), False)
    return edits.add(
        meeting, "press.paragraphs", Edited(paragraph_id(slot, language), "", slot, language, text, composed)
    )


def drop(meeting: Meeting, slot: str, language: str, composed: str) -> Meeting:
    """Leave a composed paragraph out."""
    hers = own(meeting, slot, language)
    if hers is not None:
        return edits.put(meeting, _dropped(hers), True)
    made = Edited(paragraph_id(slot, language), "", slot, language, composed, composed, dropped=True)
    return edits.add(meeting, "press.paragraphs", made)


def take_composed(meeting: Meeting, slot: str, language: str) -> Meeting:
    """Follow the record again."""
    hers = own(meeting, slot, language)
    return edits.remove(meeting, f"press.paragraphs.{hers.id}") if hers else meeting


def keep_mine(meeting: Meeting, slot: str, language: str, composed: str) -> Meeting:
    """Keep her text as it is, knowing what the record says now."""
    hers = own(meeting, slot, language)
    return edits.put(meeting, f"press.paragraphs.{hers.id}.base", composed) if hers else meeting


def paragraph_id(slot: str, language: str) -> str:
    """Name her paragraph after the slot and language it stands for."""
    return f"{slot}-{language}".replace(".", "-")


def _dropped(hers: Edited) -> str:
    return f"press.paragraphs.{hers.id}.dropped"
