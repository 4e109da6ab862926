"""What the open meeting says, in the forms a document may have it, and where a document says the same."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Any

from attrs import field as attribute
from attrs import frozen

from app.documents import fields
from app.documents.drafts import Chosen
from app.documents.guessing import signs
from app.domain import derive
from app.domain.model import Meeting
from app.language import cases
from app.language.cases import Case
from app.word.passages import Passage

NAMES = ("official", "full", "initials", "initials_after", "name", "short", "native", "latin")
LISTS = ("host.present", "guest.present", "second.present", "present", "absent", "agenda", "agreed")
_CASES = {"genitive": Case.GENITIVE, "dative": Case.DATIVE, "instrumental": Case.INSTRUMENTAL}
_PLAIN = ("meeting.title", "meeting.number", "meeting.place", "meeting.city", "meeting.hours")
_SHORTEST = 4


@frozen
class Known:
    """Texts of the meeting with the field that prints each; by list, the texts that tell one item."""

    texts: Mapping[str, str] = attribute(factory=dict)
    items: Mapping[str, tuple[Mapping[str, str], ...]] = attribute(factory=dict)
    day: date | None = None


def of(meeting: Meeting, language: str) -> Known:
    """Return what a meeting says in a language."""
    said = fields.fields(meeting, language)
    texts: dict[str, str] = {}
    for path in _PLAIN:
        thing, _, name = path.partition(".")
        _add(texts, str(said[thing][name]), path)
    for side in ("host", "guest", "second"):
        for name in ("name", "full_name", "short_name"):
            _declined(texts, str(said[side]["organisation"][name]), f"{side}.organisation.{name}", language)
    for path in ("chair", "secretary", "host.head", "guest.head", "host.signatory", "guest.signatory"):
        for text, field in _person(_at(said, path), path).items():
            texts.setdefault(text, field)
    return Known(texts, {one: _items(said, one) for one in LISTS}, derive.date_of(meeting))


def find(passages: Iterable[Passage], known: Known) -> Iterator[Chosen]:
    """Yield where passages say what the meeting says, the longest texts first."""
    longest = sorted(known.texts, key=len, reverse=True)
    patterns = [(text, _pattern(text)) for text in longest]
    for passage in passages:
        for text, pattern in patterns:
            for found in pattern.finditer(passage.text):
                yield Chosen(passage.number, found.start(), found.end(), known.texts[text])
        for day in signs.dates(passage.text):
            if day.day == known.day:
                field = signs.dated_field("meeting.date", day.style)
                yield Chosen(passage.number, day.start, day.end, field)


def _pattern(text: str) -> re.Pattern[str]:
    """Match a text as a whole word, its spaces of any kind."""
    words = r"\s+".join(map(re.escape, text.split()))
    return re.compile(rf"(?<!\w){words}(?!\w)" if text[0].isascii() or text[0].isalpha() else words)


def _add(texts: dict[str, str], text: str, field: str) -> None:
    if len(text) >= _SHORTEST or any("\u4e00" <= char <= "\u9fff" for char in text):
        texts.setdefault(text, field)


def _declined(texts: dict[str, str], text: str, field: str, language: str) -> None:
    _add(texts, text, field)
    if language == "ru" and text:
        for name, case in _CASES.items():
            _add(texts, cases.decline_organisation(text, case), f"{field} | {name}")


def _at(said: Any, path: str) -> Any:
    """Return what stands at a path of the vocabulary."""
    for name in path.split("."):
        said = said[name]
    return said


def _person(person: Any, path: str) -> dict[str, str]:
    texts: dict[str, str] = {}
    if getattr(person, "source", None) is None:
        return texts
    for name in NAMES:
        _add(texts, str(person[name]), f"{path}.{name}")
    _add(texts, str(person["post"]), f"{path}.post")
    return texts


def _items(said: Mapping[str, Any], path: str) -> tuple[Mapping[str, str], ...]:
    """Return for each thing of a list the texts that tell it, with the field of the loop's variable."""
    things = _at(said, path)
    if path.endswith(("present", "absent")):
        return tuple(_person(one, "person") for one in things)
    variable, names = ("item", ("title",)) if path == "agenda" else ("proposal", ("text",))
    return tuple({str(one[name]): f"{variable}.{name}" for name in names} for one in things)
