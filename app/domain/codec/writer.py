"""Values of the record as plain JSON: what has its default is left out."""

from __future__ import annotations

from typing import Any

from app.domain.codec import defaults
from app.domain.directory import Directory
from app.domain.model import Meeting
from app.domain.shape import Shape, Sort, shapes
from app.domain.text import Text, TextState


def unstructure(value: Any, language: str = "") -> Any:
    """Return a value of the model as JSON; a text only in ``language``, its source, is a bare string."""
    return _object(value, language)


def meeting_to_json(meeting: Meeting) -> dict[str, Any]:
    """Return the meeting in the exchange format."""
    data = _object(meeting, meeting.language)
    data["language"] = meeting.language
    counts = defaults.entry_counts(meeting)
    expected = defaults.proposal_positions((p.item for p in meeting.proposals), counts)
    for row, proposal, position in zip(data.get("proposals", ()), meeting.proposals, expected, strict=True):
        if proposal.position == position:
            row.pop("position", None)
        else:
            row["position"] = proposal.position
    return {"format": defaults.FORMAT, **data}


def directory_to_json(directory: Directory) -> dict[str, Any]:
    """Return the directory in the exchange format."""
    return {"format": defaults.DIRECTORY_FORMAT, **_object(directory, "")}


def _object(value: Any, language: str, position: str | None = None) -> dict[str, Any]:
    data = {}
    for shape in shapes(type(value)).values():
        held = getattr(value, shape.name)
        left_out = position if shape.name == "position" else shape.default
        if shape.required and shape.name != "position":
            left_out = None
        if held != left_out and (held or shape.name != "position"):
            data[shape.name] = _field(shape, held, language)
    return data


def _field(shape: Shape, held: Any, language: str) -> Any:
    if not shape.many:
        return _single(shape, held, language)
    if shape.rows:
        return [_object(row, language, defaults.position(index)) for index, row in enumerate(held)]
    return [_single(shape, one, language) for one in held]


def _single(shape: Shape, held: Any, language: str) -> Any:
    if shape.sort in (Sort.MOMENT, Sort.DAY):
        return held.isoformat()
    if shape.sort is Sort.CHOICE:
        return held.value
    if shape.sort is Sort.TEXT:
        return text_to_json(held, language)
    return _object(held, language) if shape.sort is Sort.VALUE else held


def text_to_json(text: Text, language: str) -> Any:
    """Return a text: a bare string where ``language`` is all there is of it, else an object."""
    if not text.variants:
        return ""
    only = text.variants[0]
    single = len(text.variants) == 1 and text.source == only.language == language
    if single and only.text and only.state is TextState.VERIFIED and not only.of:
        return only.text
    data: dict[str, Any] = {"source": text.source}
    for variant in text.variants:
        data[variant.language] = {"text": variant.text, "state": variant.state.value}
        if variant.of:
            data[variant.language]["of"] = variant.of
    return data
