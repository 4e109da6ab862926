"""People read from a list, as they are shown and mended before they come in. No Qt widgets."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from attrs import evolve
from PySide6.QtCore import QCoreApplication

from app.gui.arrivals import FIELDS, NAME, Arrival
from app.gui.meeting.participants import naming

if TYPE_CHECKING:
    from app.exchange.lists import Doubt, ReadPerson


def shown(person: ReadPerson, language: str) -> Arrival:
    """Return the row of a person as they were read."""
    name = naming.shown(person.name, language) or person.written
    doubts = {doubt.field: why(doubt) for doubt in person.doubts}
    return Arrival(
        " ".join(part for part in (person.honorific, name) if part),
        person.post,
        person.organisation,
        person.email,
        doubts=doubts,
    )


def held(people: Sequence[ReadPerson]) -> frozenset[str]:
    """Return the fields in which anybody has something, or that are in doubt."""
    doubted = {doubt.field for person in people for doubt in person.doubts}
    kept = (field for field in FIELDS if field == NAME or any(getattr(person, field) for person in people))
    return frozenset((*kept, *doubted))


def mended(person: ReadPerson, field: str, text: str) -> ReadPerson:
    """Return the person with a field as somebody typed it, which leaves no doubt about it."""
    doubts = tuple(doubt for doubt in person.doubts if doubt.field != field)
    text = " ".join(text.split())
    if field == NAME:
        bare = text.removeprefix(person.honorific).strip() if person.honorific else text
        kept = person.honorific if text.startswith(person.honorific) else ""
        return evolve(
            person, written=bare, name=naming.typed(bare, person.name), honorific=kept, doubts=doubts
        )
    changes = {field: text}
    return evolve(person, doubts=doubts, **changes)  # type: ignore[arg-type]  # a field of plain text


def why(doubt: Doubt) -> str:
    """Return why a field is in doubt, in the window's language."""
    say = QCoreApplication.translate("Reading", "Guessed; look at it and mend it here.")
    sentences = {
        "Nothing but one word is given.": QCoreApplication.translate(
            "Reading", "Nothing but one word is given."
        ),
        "The title is taken for the post.": QCoreApplication.translate(
            "Reading", "The title is taken for the post."
        ),
        "Which part is the family name is a guess.": QCoreApplication.translate(
            "Reading", "Which part is the family name is a guess."
        ),
        "Where the organisation ends is a guess.": QCoreApplication.translate(
            "Reading", "Where the organisation ends is a guess."
        ),
        "Whether this is a name is a guess.": QCoreApplication.translate(
            "Reading", "Whether this is a name is a guess."
        ),
        "Only one part of the name is known.": QCoreApplication.translate(
            "Reading", "Only one part of the name is known."
        ),
        "No name is given.": QCoreApplication.translate("Reading", "Nothing is given."),
        "No post is given.": QCoreApplication.translate("Reading", "Nothing is given."),
        "No organisation is given.": QCoreApplication.translate("Reading", "Nothing is given."),
        "The organisation was in the genitive.": QCoreApplication.translate(
            "Reading", "The organisation was in the genitive."
        ),
    }
    return sentences.get(doubt.why, say)
