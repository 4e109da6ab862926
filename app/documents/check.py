"""What a document would miss: looked for by making it."""

from __future__ import annotations

from typing import Any

from app.documents import fields, rendering
from app.documents.packs import Pack
from app.domain.findings import Finding
from app.domain.model import Meeting

_MISSING = {
    "meeting.number": ("no-number", "number"),
    "meeting.date": ("no-date", "sessions"),
    "meeting.city": ("no-city", "organisations"),
    "chair.name": ("no-chair", "participants"),
    "press.contact": ("no-contact", "press.contact"),
    "first.signatory.name": ("no-signatory", "parties"),
}
"""The code of what is missing, and the place where it is filled in, for the fields that packs need."""


def check(meeting: Meeting, pack: Pack, language: str, *, keeper: str | None = None) -> tuple[Finding, ...]:
    """Return what the document of ``pack`` in ``language`` would miss, each with the place in the record to jump to.

    The document is made, so exactly what its template prints is looked at: texts without a translation, names
    unknown in its script, and the fields that the pack needs.
    """
    making = fields.make(meeting, language, keeper=keeper, pack=pack)
    rendering.made(making, pack)
    vocabulary = fields.of(making)
    for path in pack.needs:
        if not _value(vocabulary, path):
            code, place = _MISSING.get(path, ("field-empty", ""))
            making.notes.add(code, place, **({} if path in _MISSING else {"field": path}))
    return making.notes.findings()


def _value(vocabulary: dict[str, Any], path: str) -> Any:
    value: Any = vocabulary
    for name in path.split("."):
        value = value[name]
    return value
