"""Find and replace in what was said and proposed. No Qt."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import datetime

from attrs import frozen

from app.domain import derive, edits, paths
from app.domain.model import Meeting, Proposal
from app.domain.text import Text
from app.gui.meeting.record import naming


@frozen
class Hit:
    """Where something stands: the path of a text, and from where to where in it."""

    path: str
    start: int
    end: int


def pattern(wanted: str, *, case: bool = False, whole: bool = False) -> re.Pattern[str] | None:
    """Return what finds the wanted words as they are typed; None for nothing."""
    if not wanted:
        return None
    source = re.escape(wanted)
    return re.compile(rf"\b{source}\b" if whole else source, 0 if case else re.IGNORECASE)


def find(meeting: Meeting, wanted: re.Pattern[str], language: str) -> tuple[Hit, ...]:
    """Return every hit in the texts as the record shows them in a language, in the order of the record."""
    return tuple(
        Hit(path, found.start(), found.end())
        for path, text in texts(meeting)
        for found in wanted.finditer(text.get(naming.spoken(text, language)))
        if found.end() > found.start()
    )


def replace(
    meeting: Meeting,
    wanted: re.Pattern[str],
    language: str,
    by: str,
    time: datetime,
    only: Hit | None = None,
    begun: Mapping[str, Text] | None = None,
) -> Meeting:
    """Put other words for the hits in a language, for all or only one of them.

    A proposal keeps the wording it had; one of ``begun``, the texts by path before the first of several replacements,
    is kept once for all of them.
    """
    for path in dict.fromkeys(hit.path for hit in ((only,) if only else find(meeting, wanted, language))):
        held: Text = paths.get(meeting, path)
        spoken = naming.spoken(held, language)
        text = held.get(spoken)
        changed = text[: only.start] + by + text[only.end :] if only else wanted.sub(lambda _: by, text)
        kind, id, _ = path.split(".")
        if kind == "proposals":
            earlier = _earlier(paths.get(meeting, f"proposals.{id}"), (begun or {}).get(path))
            meeting = edits.type_wording(meeting, id, spoken, changed, earlier, time)
        else:
            meeting = edits.write(meeting, path, spoken, changed)
    return meeting


def _earlier(proposal: Proposal, begun: Text | None) -> Text:
    """Return the wording to be kept: that with which it began, if nothing else has changed it meanwhile."""
    last = proposal.wordings[-1].text if proposal.wordings else None
    return begun if begun is not None and begun in (proposal.text, last) else proposal.text


def texts(meeting: Meeting) -> Iterator[tuple[str, Text]]:
    """Yield titles, entries and proposals with their paths, in the order of the record."""
    for item in derive.outline(meeting):
        yield f"agenda.{item.id}.title", item.title
        for row in derive.stream(meeting, item.id):
            yield f"{'entries' if hasattr(row, 'speaker') else 'proposals'}.{row.id}.text", row.text
    for proposal in meeting.proposals:
        if not proposal.item:
            yield f"proposals.{proposal.id}.text", proposal.text
