"""What a document would miss: looked for by making it."""

from __future__ import annotations

from typing import Any

from app.documents import fields, rendering
from app.documents.making import Making
from app.documents.packs import Pack
from app.domain.findings import Finding
from app.domain.model import Meeting

_MISSING = {
    "meeting.number": ("no-number", "number"),
    "meeting.date": ("no-date", "sessions"),
    "meeting.city": ("no-city", "organisations"),
    "chair.name": ("no-chair", "participants"),
    "press.contact": ("no-contact", "press.contact"),
    "secretary": ("no-secretary", "participants"),
    "sides[].signatory.name": ("no-signatory", "signatory"),
}
"""The code of what is missing, and the place where it is filled in, for the fields that packs need.

Of a field of each thing in a list, the place is in that thing.
"""


def check(meeting: Meeting, pack: Pack, language: str, *, keeper: str | None = None) -> tuple[Finding, ...]:
    """Return what the document of ``pack`` in ``language`` would miss, each with the place in the record to jump to.

    The document is made, so exactly what its template prints is looked at: texts without a translation, names
    unknown in its script, and the fields that the pack needs.
    """
    making = fields.make(meeting, language, keeper=keeper, pack=pack)
    try:
        rendering.made(making, pack)
        vocabulary = fields.of(making)
        for path in pack.needs:
            _need(making, vocabulary, path)
        return making.notes.findings()
    finally:
        making.close()


def _need(making: Making, vocabulary: dict[str, Any], path: str) -> None:
    """Note what is missing of a field that the pack needs."""
    code, place = _MISSING.get(path, ("field-empty", ""))
    several, each, field = path.partition("[].")
    if each:
        for one in _walked(vocabulary, several)[0]:
            if not _walked(one, field)[0]:
                making.notes.add(code, f"{one.path}.{place}", party=str(one), field=path)
        return
    value, near = _walked(vocabulary, path)
    if not value:
        making.notes.add(code, place or near, **({} if place else {"field": path}))


def _walked(vocabulary: Any, path: str) -> tuple[Any, str]:
    """Return the value at the end of ``path``, and the place in the record nearest to it."""
    value, near = vocabulary, "title"
    for name in path.split("."):
        value = value[name]
        near = next(iter(getattr(value, "paths", ())), near)
    return value, near
