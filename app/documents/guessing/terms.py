"""Who reports, or who is to do something and by when, said at the end of a line."""

from __future__ import annotations

from collections.abc import Iterator

from app.documents.drafts import Chosen
from app.documents.guessing import signs
from app.word.passages import Passage


def terms(passage: Passage, name: str, start: int) -> Iterator[Chosen]:
    """Yield who reports, or who is to do it and by when, from a place on: “Responsible: …; due …”."""
    column = "responsible" if name == "proposal" else "rapporteurs"
    label = (signs.RESPONSIBLE if name == "proposal" else signs.REPORTED).search(passage.text, start)
    at = start
    if label:
        end = _end_of_names(passage.text, label.end())
        field = f"{name}.{column} | names"
        # The label goes where nobody is named.
        yield Chosen(passage.number, at, end, field, passage.text[at : label.end()])
        at = end
    day = next((one for one in signs.dates(passage.text) if one.start >= start), None)
    if day and name == "proposal":
        field = signs.dated_field("proposal.due", day.style)
        yield Chosen(passage.number, at, day.end, field, passage.text[at : day.start])


def _end_of_names(text: str, start: int) -> int:
    """Return where names end: at a semicolon, at what says until when, or with the line."""
    ends = [
        found.start() for sign in (signs.STOP, signs.COLUMNS["due"]) if (found := sign.search(text, start))
    ]
    said = text[start : min(ends, default=len(text))].rstrip(" ,，。;；")
    # The full stop of initials is of the name: “О., due”; before anything else it ends the sentence.
    return start + len(said if text[start + len(said) :].startswith((",", ";")) else said.rstrip(" ."))
