"""What a document would miss: looked for by making it."""

from __future__ import annotations

from typing import Any

from app.documents import fields, rendering
from app.documents.making import Making
from app.documents.packs import Pack
from app.domain.findings import Finding
from app.domain.model import Meeting


def check(meeting: Meeting, pack: Pack, language: str, *, keeper: str | None = None) -> tuple[Finding, ...]:
    """Return what the document of ``pack`` in ``language`` would miss, each with the place in the record to jump to.

    The document is made, so exactly what its template prints is looked at: texts without a translation, names
    unknown in its script, and the fields that the pack needs.
    """
    making = fields.make(meeting, language, keeper=keeper, pack=pack)
    rendering.made(making, pack)
    vocabulary = fields.of(making)
    for place, path in pack.needs.items():
        if not _value(vocabulary, path):
            making.notes.add("field-empty", place, field=_field(making, path))
    return making.notes.findings()


def _value(vocabulary: dict[str, Any], path: str) -> Any:
    value: Any = vocabulary
    for name in path.split("."):
        value = value[name]
    return value


def _field(making: Making, path: str) -> str:
    return making.wording.label("field", path)
