"""Read single values of the exchange format; each fault is a sentence."""

from __future__ import annotations

import re
from datetime import date, datetime, time
from difflib import get_close_matches
from typing import Any

from app.domain import shape as shapes_of
from app.domain.shape import Shape, Sort
from app.domain.text import Text, TextState, Variant

_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_CLOCK = re.compile(r"\d\d:\d\d(:\d\d)?")
_MOMENT = re.compile(r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d(\.\d{1,6})?)?(Z|[+-]\d\d:?\d\d(:\d\d(\.\d+)?)?)?")
_JSON_TYPES: dict[Sort, type] = {Sort.INTEGER: int, Sort.FLAG: bool}


class Unreadable(Exception):
    """Carry the sentence that says why a value cannot be read."""


def kind(value: Any) -> str:
    """Name the JSON type of ``value``."""
    names = {dict: "an object", list: "a list", str: "a text", bool: "true or false", type(None): "null"}
    return names.get(type(value), "a number")


def nearest(word: str, known: list[str]) -> str:
    """Return a remedy that names the known word nearest to ``word``, or all of a few."""
    close = get_close_matches(word, known, 1, 0.6)
    if close:
        return f"Did you mean “{close[0]}”?"
    return f"Known are {', '.join(known)}." if len(known) <= 12 else ""


def single(shape: Shape, value: Any, day: datetime | None) -> Any:
    """Read one value that is neither a text in languages nor a group of fields; raises Unreadable."""
    if shape.sort in _JSON_TYPES:
        if type(value) is not _JSON_TYPES[shape.sort]:
            raise Unreadable(f"A {shape.sort.value} is expected, not {kind(value)}.")
        return value
    if not isinstance(value, str):
        raise Unreadable(f"A {shape.sort.value} is expected, not {kind(value)}.")
    if shape.sort is Sort.MOMENT:
        return moment(value, day)
    if shape.sort is Sort.DAY:
        return _day(value)
    if shape.sort is Sort.CHOICE:
        return _choice(shape, value)
    return value


def _choice(shape: Shape, value: str) -> Any:
    members: Any = shape.type
    known = {m.value: m for m in members}
    if value not in known:
        raise Unreadable(f"“{value}” is not one of the known words. {nearest(value, list(known))}".strip())
    return known[value]


def _day(value: str) -> date:
    if not _DAY.fullmatch(value):
        raise Unreadable(f"“{value}” is not a date such as 2024-06-24.")
    try:
        return date.fromisoformat(value)
    except ValueError as error:
        raise Unreadable(f"“{value}” is not in the calendar.") from error


def moment(value: str, day: datetime | None) -> datetime:
    """Read a date and time with a zone; hours and minutes alone belong to ``day``.

    A date alone is its midnight in UTC, which stands for a day whose hours are not known. Raises Unreadable.
    """
    try:
        if _CLOCK.fullmatch(value):
            if day is None:
                raise Unreadable(f"“{value}” has no date, and no session has a start that would give it.")
            return datetime.combine(day.date(), time.fromisoformat(value), day.tzinfo)
        if _DAY.fullmatch(value):
            return datetime.fromisoformat(f"{value}T00:00:00+00:00")
        if not _MOMENT.fullmatch(value):
            raise Unreadable(f"“{value}” is not a date and time such as 2024-06-24T11:00:00+03:00.")
        found = datetime.fromisoformat(value)
    except ValueError as error:
        raise Unreadable(f"“{value}” is not in the calendar or on the clock.") from error
    if found.tzinfo is None:
        raise Unreadable(f"“{value}” has no zone, such as +03:00.")
    return found


def text(value: Any, language: str) -> Text:
    """Read a text: a bare string in ``language``, or an object by language; raises Unreadable."""
    if isinstance(value, str):
        if not language and value:
            raise Unreadable("A text is an object here, such as {“source”: “en”, “en”: {“text”: “…”}}.")
        return Text(language, (Variant(language, value),)) if value else Text()
    if not isinstance(value, dict):
        raise Unreadable(f"A text is a string or an object, not {kind(value)}.")
    known = [key for key in value if key != "source"]
    source = value.get("source", language if language in known else (known[0] if known else ""))
    if not isinstance(source, str):
        raise Unreadable("The source of a text is the code of a language.")
    found = Text(source, tuple(_variant(key, value[key], source) for key in known))
    if found.variants and found.variant(source) is None:
        raise Unreadable(f"The source language “{source}” has no text.")
    return found


def _variant(language: str, value: Any, source: str) -> Variant:
    if shapes_of.language(language):
        raise Unreadable(f"“{language}” is not a language: {shapes_of.language(language)}.")
    usual = TextState.VERIFIED if language == source else TextState.DRAFT
    if isinstance(value, str):
        return Variant(language, value, usual)
    if not isinstance(value, dict):
        raise Unreadable(f"The text in “{language}” is a string or an object, not {kind(value)}.")
    extra = [key for key in value if key not in ("text", "state", "of")]
    if extra:
        raise Unreadable(f"“{extra[0]}” is unknown in a text. Known are text, state, of.")
    state = value.get("state", usual.value)
    if state not in (TextState.DRAFT, TextState.VERIFIED):
        raise Unreadable(f"The state of a text is draft or verified, not “{state}”.")
    said, of = value.get("text", ""), value.get("of", "")
    if not isinstance(said, str) or not isinstance(of, str):
        raise Unreadable(f"The text in “{language}” is not a string.")
    return Variant(language, said, TextState(state), of)
