"""Which documents a meeting is to have: those it says, or until it says, what its languages suggest. No Qt."""

from __future__ import annotations

from attrs import evolve

from app.documents.packs import Pack
from app.domain import edits
from app.domain.model import DocumentChoice, Meeting, Side

Packs = tuple[Pack, ...]

_FIRST = frozenset({"minutes", "press"})
_USUAL = frozenset({"minutes", "talks", "press-release", "minutes-bilingual"})


def choices(meeting: Meeting, known: Packs) -> tuple[DocumentChoice, ...]:
    """Return the documents of a meeting, in the order of the packs."""
    return meeting.documents or suggested(meeting, known)


def suggested(meeting: Meeting, known: Packs) -> tuple[DocumentChoice, ...]:
    """Suggest the documents most meetings need in the meeting's languages; minutes and releases are chosen."""
    found = []
    for choice in possible(meeting, known):
        pack = pack_of(choice, known)
        if pack is not None and (pack.group not in _FIRST or pack.document in _USUAL):
            pair = "+" in choice.language and choice.language != "+".join(meeting.languages[:2])
            if not pair:
                found.append(evolve(choice, chosen=pack.group in _FIRST))
    return tuple(found)


def possible(meeting: Meeting, known: Packs) -> tuple[DocumentChoice, ...]:
    """List every document that can be made in the meeting's languages, the host's copy first."""
    host = next((p.id for p in meeting.parties if p.side is Side.HOST), "")
    return tuple(
        DocumentChoice(
            f"{pack.id}-{language}".replace(".", "-").replace("+", "-"),
            "",
            pack.id,
            language,
            host if pack.copies else "",
        )
        for pack in known
        for language in pack.languages
        if set(language.split("+")) <= set(meeting.languages)
    )


def addable(meeting: Meeting, known: Packs) -> tuple[DocumentChoice, ...]:
    """List the documents that the meeting does not have yet, or another side could have a copy of."""
    had = {(c.pack, c.language, c.keeper) for c in choices(meeting, known)}
    found: list[DocumentChoice] = []
    for choice in possible(meeting, known):
        keepers = [p.id for p in meeting.parties] if choice.keeper else [""]
        free = [k for k in keepers if (choice.pack, choice.language, k) not in had]
        found.extend(evolve(choice, id=f"{choice.id}-{k}" if k else choice.id, keeper=k) for k in free[:1])
    return tuple(found)


def settled(meeting: Meeting, known: Packs) -> Meeting:
    """Write the suggested documents into a meeting that names none yet."""
    if not meeting.documents:
        for choice in suggested(meeting, known):
            meeting = edits.add(meeting, "documents", choice)
    return meeting


def pack_of(choice: DocumentChoice, known: Packs) -> Pack | None:
    """Return the pack of a document, None where it is no longer there."""
    return next((pack for pack in known if pack.id == choice.pack), None)
