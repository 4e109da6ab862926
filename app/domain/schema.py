"""The JSON Schema (2020-12) of the exchange format, made from the same description of the model as the codec."""

from __future__ import annotations

import inspect
import json
from typing import Any

from app.domain.codec.defaults import FORMAT
from app.domain.model import Meeting
from app.domain.shape import Shape, Sort, shapes
from app.domain.unfiled import Unfiled

_SIMPLE: dict[Sort, dict[str, Any]] = {
    Sort.STRING: {"type": "string"},
    Sort.INTEGER: {"type": "integer"},
    Sort.FLAG: {"type": "boolean"},
    Sort.DAY: {"type": "string", "format": "date"},
    Sort.MOMENT: {"$ref": "#/$defs/Moment"},
    Sort.TEXT: {"$ref": "#/$defs/Text"},
}

_TEXT = {
    "description": "A bare string is in the language of the meeting; an object has a text by language.",
    "oneOf": [
        {"type": "string"},
        {
            "type": "object",
            "properties": {"source": {"type": "string"}},
            "additionalProperties": False,
            "patternProperties": {
                "^[a-z]{2,3}$": {
                    "oneOf": [
                        {"type": "string"},
                        {
                            "type": "object",
                            "properties": {
                                "text": {"type": "string"},
                                "state": {"enum": ["draft", "verified"]},
                                "of": {
                                    "type": "string",
                                    "description": "The first 16 hexadecimal digits of the SHA-256 of the source text"
                                    " from which the translation was made.",
                                },
                            },
                            "additionalProperties": False,
                        },
                    ]
                }
            },
        },
    ],
}

_MOMENT = {
    "description": "ISO 8601 with a zone. Hours and minutes alone belong to the day of the item's session, or of the"
    " first; a date alone is a day whose hours are not known.",
    "type": "string",
    "anyOf": [
        {"format": "date-time"},
        {"format": "date"},
        {"pattern": r"^\d\d:\d\d(:\d\d)?$"},
    ],
}


def schema() -> dict[str, Any]:
    """Return the JSON Schema of the exchange format."""
    defs: dict[str, Any] = {"Text": _TEXT, "Moment": _MOMENT}
    whole = _object(Meeting, defs)
    unfiled = {"type": ["array", "null"], "items": _unfiled()}
    whole["properties"] = {"format": {"const": FORMAT}, **whole["properties"], "unfiled": unfiled}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": "urn:protocolist:meeting:1",
        "title": "Protocolist meeting, version 1",
        **whole,
        "required": ["format"],
        "$defs": {name: defs[name] for name in sorted(defs)},
    }


def text() -> str:
    """Return the schema as it is published."""
    return json.dumps(schema(), ensure_ascii=False, indent=2) + "\n"


def _object(cls: type, defs: dict[str, Any]) -> dict[str, Any]:
    fields = shapes(cls).values()
    required = [f.name for f in fields if f.required and f.name not in ("id", "position")]
    found: dict[str, Any] = {
        "description": inspect.cleandoc(cls.__doc__ or "").replace("``", "`"),
        "type": "object",
        "properties": {f.name: _field(f, defs) for f in fields},
        "additionalProperties": False,
    }
    return {**found, "required": required} if required else found


def _unfiled() -> dict[str, Any]:
    """Describe what stands beside the record; its meeting is that of the file."""
    found = _object(Unfiled, {})
    del found["properties"]["meeting"]
    return {**found, "required": [name for name in found["required"] if name != "meeting"]}


def _field(field: Shape, defs: dict[str, Any]) -> dict[str, Any]:
    one = _single(field, defs)
    if not field.many:
        return _nullable(one, field)
    unique = {"uniqueItems": True} if field.sort in (Sort.STRING, Sort.CHOICE) else {}
    return {"type": ["array", "null"], "items": one, **unique}


def _nullable(one: dict[str, Any], field: Shape) -> dict[str, Any]:
    """Let null stand for a field left out, where the field may be left out."""
    if field.required and field.name not in ("id", "position"):
        return one
    return {"anyOf": [one, {"type": "null"}]}


def _single(field: Shape, defs: dict[str, Any]) -> dict[str, Any]:
    if field.sort is Sort.VALUE:
        name = field.type.__name__
        if name not in defs:
            defs[name] = {}
            defs[name] = _object(field.type, defs)
        return {"$ref": f"#/$defs/{name}"}
    if field.sort is Sort.CHOICE:
        members: Any = field.type
        return {"enum": [member.value for member in members]}
    if field.target:
        return {"type": "string", "description": f"The id of a {field.target}."}
    return {**_SIMPLE[field.sort], **(field.rule.form if field.rule else {})}
