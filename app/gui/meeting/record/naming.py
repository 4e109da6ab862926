"""How the record calls people and parties: short, as in conversation. No Qt."""

from __future__ import annotations

from app.domain import derive
from app.domain.model import Meeting
from app.domain.names import PersonName
from app.domain.text import Text


def person(name: PersonName, language: str) -> str:
    """Return a name with initials, a Chinese one whole: D. Arseniev, Liu Yemei."""
    from app.language import names

    return names.initials(name, language).text.replace("\u00a0", " ")


def who(meeting: Meeting, id: str, language: str) -> str:
    """Return what to call a participant or party, or an empty string for an id of neither."""
    found = derive.participant(meeting, id)
    if found is not None:
        return person(found.name, language) or derive.display(found.name, language)
    return derive.name_of(meeting, id, language)


def spoken(text: Text, language: str) -> str:
    """Return the language in which the record shows a text: that wanted, or else that in which it was said."""
    return language if not text or text.get(language) else text.source


def choices(meeting: Meeting, language: str) -> list[tuple[str, str, tuple[tuple[str, str], ...]]]:
    """Return each party, its name, and its members with theirs, in order of precedence."""
    return [
        (
            party.id,
            derive.name_of(meeting, party.id, language) or "…",
            tuple((p.id, derive.display(p.name, language) or "…") for p in members),
        )
        for party, members in derive.precedence(meeting)
    ]
