"""Which documents a meeting is to have: those it says, or until it says, what its languages suggest. No Qt."""

from __future__ import annotations

from attrs import evolve

from app.documents.packs import Pack
from app.domain import edits
from app.domain.model import AlternatRule, DocumentChoice, Meeting, Side

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


def copies(meeting: Meeting, known: Packs) -> tuple[DocumentChoice, ...]:
    """List each side's copy of what both sign, in each language: of the documents chosen, else of the usual ones.

    An observer keeps no copy.
    """
    chosen = [pack_of(one, known) for one in choices(meeting, known) if one.chosen]
    documents = {pack.document for pack in chosen if pack is not None and pack.copies}
    wanted = [one for one in possible(meeting, known) if one.keeper]
    kept = [p.id for p in meeting.parties if p.side is not Side.OBSERVER and (p.head or p.signatory)]
    found = []
    for choice in wanted:
        pack = pack_of(choice, known)
        if pack is not None and pack.document in (documents or _USUAL):
            found += [evolve(choice, id=f"{choice.id}-{keeper}", keeper=keeper) for keeper in kept]
    return tuple(found)


def with_copies(meeting: Meeting, known: Packs, rule: AlternatRule) -> Meeting:
    """Put each side's copies on the list and choose them, under a rule of who is named first."""
    meeting = settled(edits.put(meeting, "alternat", rule), known)
    for choice in copies(meeting, known):
        same = (choice.pack, choice.language, choice.keeper)
        had = next((one for one in meeting.documents if (one.pack, one.language, one.keeper) == same), None)
        if had is None:
            meeting = edits.add(meeting, "documents", choice, _behind(meeting, choice))
        elif not had.chosen:
            meeting = edits.put(meeting, f"documents.{had.id}.chosen", True)
    return meeting


def _behind(meeting: Meeting, choice: DocumentChoice) -> str | None:
    """Return before which document a copy stands: next to the other side's."""
    ids = [one.id for one in meeting.documents]
    beside = [
        n
        for n, one in enumerate(meeting.documents)
        if (one.pack, one.language) == (choice.pack, choice.language)
    ]
    return ids[beside[-1] + 1] if beside and beside[-1] + 1 < len(ids) else None


def settled(meeting: Meeting, known: Packs) -> Meeting:
    """Write the suggested documents into a meeting that names none yet."""
    if not meeting.documents:
        for choice in suggested(meeting, known):
            meeting = edits.add(meeting, "documents", choice)
    return meeting


def pack_of(choice: DocumentChoice, known: Packs) -> Pack | None:
    """Return the pack of a document, None where it is no longer there."""
    return next((pack for pack in known if pack.id == choice.pack), None)
