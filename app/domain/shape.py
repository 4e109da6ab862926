"""What each part of the record is made of: read off the model once, with limits and references beside.

Edits, the codec, its schema and the paths all go by this one description.
"""

from __future__ import annotations

import types
from collections.abc import Callable, Mapping
from datetime import date, datetime
from enum import Enum, StrEnum
from functools import cache
from typing import Any, Union, get_args, get_origin, get_type_hints

import attrs
from attrs import frozen

from app.domain import directory, ids, model, order
from app.domain.text import Text, TextState


class Sort(Enum):
    """What sort of value a field holds."""

    STRING = "text"
    INTEGER = "whole number"
    FLAG = "yes or no"
    MOMENT = "date and time with a zone"
    DAY = "date"
    CHOICE = "word"
    TEXT = "text in several languages"
    VALUE = "group of fields"


class Target(StrEnum):
    """What a field that holds ids refers to. A speaker is a participant or a party."""

    SESSIONS = "session"
    ORGANISATIONS = "organisation"
    PARTIES = "party"
    PARTICIPANTS = "participant"
    SPEAKERS = "participant or party"
    AGENDA = "agenda item"
    PROPOSALS = "proposal"
    ATTACHMENTS = "attachment"


@frozen
class Rule:
    """A limit of a field: ``against`` says why a value makes no sense, ``form`` is the limit in JSON Schema.

    An empty string breaks only a rule that is not ``blank``.
    """

    against: Callable[[Any], str]
    form: Mapping[str, Any]
    blank: bool = True


@frozen
class Shape:
    """One field: what it holds, how many of it, what limits it."""

    name: str
    sort: Sort
    type: type
    many: bool
    optional: bool
    required: bool
    default: Any
    rule: Rule | None
    target: Target | None

    @property
    def rows(self) -> bool:
        """Whether the field holds parts with ids of their own."""
        return self.many and self.sort is Sort.VALUE and "id" in shapes(self.type)


def _not_negative(value: int) -> str:
    return "it cannot be less than 0" if value < 0 else ""


def _positive(value: int) -> str:
    return "it must be 1 or more" if value < 1 else ""


def _identifier(value: str) -> str:
    return "" if ids.valid(value) else "an id is made of letters, digits, “-” and “_”"


def _position(value: str) -> str:
    return "" if order.valid(value) else "it is not a position key"


HALF = "it holds half of a character"


def encodable(value: str) -> bool:
    """Tell whether a string can be saved: it holds no half of a surrogate pair."""
    if value.isascii():
        return True
    try:
        value.encode()
    except UnicodeEncodeError:
        return False
    return True


def partial_date(value: str) -> str:
    """Say why ``value`` is not a date, a month or a year in ISO 8601 (``2024-04-15``, ``2024-04``, ``2024``)."""
    missing = {4: "-01-01", 7: "-01"}.get(len(value), "")
    try:
        date.fromisoformat(value + missing)
    except ValueError:
        return "a date is written 2024-04-15, 2024-04 or 2024"
    return "" if len(value) in (4, 7, 10) else "a date is written 2024-04-15, 2024-04 or 2024"


def language(value: str) -> str:
    """Say why ``value`` is not the code of a language (ISO 639)."""
    good = 2 <= len(value) <= 3 and value.isascii() and value.islower() and value.isalpha()
    return "" if good else "a language is a code of two or three small letters, such as en"


def _language_or_pair(value: str) -> str:
    return next((reason for part in value.split("+", 1) if (reason := language(part))), "")


def _country(value: str) -> str:
    good = len(value) == 2 and value.isascii() and value.isupper() and value.isalpha()
    return "" if good else "a country is a code of two capital letters, such as RU"


def _sha256(value: str) -> str:
    good = len(value) == 64 and set(value) <= set("0123456789abcdef")
    return "" if good else "a SHA-256 hash has 64 hexadecimal digits"


_PARTIAL_DATE = Rule(partial_date, {"pattern": r"^(\d{4}(-\d\d(-\d\d)?)?)?$"})
_HASH = Rule(_sha256, {"pattern": "^([0-9a-f]{64})?$"})
_COUNT = Rule(_not_negative, {"minimum": 0})
_FROM_ONE = Rule(_positive, {"minimum": 1})
_LANGUAGE = Rule(language, {"pattern": "^[a-z]{2,3}$"}, blank=False)
_LANGUAGE_OR_PAIR = Rule(_language_or_pair, {"pattern": r"^[a-z]{2,3}(\+[a-z]{2,3})?$"}, blank=False)
_COUNTRY = Rule(_country, {"pattern": "^([A-Z]{2})?$"})

_RULES_BY_NAME: dict[str, Rule] = {
    "id": Rule(_identifier, {"pattern": "^[A-Za-z0-9_-]{1,64}$"}, blank=False),
    "position": Rule(_position, {"pattern": "^[a-z][0-9a-z]*$"}),
}

_RULES: dict[tuple[type, str], Rule] = {
    (directory.FormerName, "until"): _PARTIAL_DATE,
    (directory.PostHeld, "since"): _PARTIAL_DATE,
    (directory.PostHeld, "until"): _PARTIAL_DATE,
    (directory.Organisation, "country"): _COUNTRY,
    (directory.Organisation, "logo"): _HASH,
    (directory.Person, "languages"): _LANGUAGE,
    (directory.Person, "photo"): _HASH,
    (model.Party, "unnamed"): _COUNT,
    (model.AgendaItem, "planned"): _COUNT,
    (model.Vote, "in_favour"): _COUNT,
    (model.Vote, "against"): _COUNT,
    (model.Vote, "abstained"): _COUNT,
    (model.Quorum, "entitled"): _COUNT,
    (model.Quorum, "required"): _COUNT,
    (model.Fact, "date"): _PARTIAL_DATE,
    (model.Outcome, "date"): _PARTIAL_DATE,
    (model.Attachment, "sha256"): _HASH,
    (model.Attachment, "size"): _COUNT,
    (model.Paragraph, "language"): _LANGUAGE,
    (model.DocumentChoice, "language"): _LANGUAGE_OR_PAIR,
    (model.Meeting, "language"): _LANGUAGE,
    (model.Meeting, "languages"): _LANGUAGE,
    (model.Meeting, "version"): _FROM_ONE,
    (model.Meeting, "copies"): _FROM_ONE,
}

REFERENCES: dict[tuple[type, str], Target] = {
    (directory.Organisation, "parent"): Target.ORGANISATIONS,
    (directory.PostHeld, "organisation"): Target.ORGANISATIONS,
    (model.Party, "organisations"): Target.ORGANISATIONS,
    (model.Party, "head"): Target.PARTICIPANTS,
    (model.Party, "deputy"): Target.PARTICIPANTS,
    (model.Party, "signatory"): Target.PARTICIPANTS,
    (model.Participant, "party"): Target.PARTIES,
    (model.Participant, "organisation"): Target.ORGANISATIONS,
    (model.Entry, "speaker"): Target.SPEAKERS,
    (model.AgendaItem, "parent"): Target.AGENDA,
    (model.AgendaItem, "session"): Target.SESSIONS,
    (model.AgendaItem, "rapporteurs"): Target.PARTICIPANTS,
    (model.Wording, "author"): Target.SPEAKERS,
    (model.Proposal, "item"): Target.AGENDA,
    (model.Proposal, "by"): Target.SPEAKERS,
    (model.Proposal, "responsible"): Target.SPEAKERS,
    (model.Vote, "item"): Target.AGENDA,
    (model.Vote, "proposal"): Target.PROPOSALS,
    (model.Fact, "organisations"): Target.ORGANISATIONS,
    (model.Outcome, "participants"): Target.PARTICIPANTS,
    (model.Outcome, "organisations"): Target.ORGANISATIONS,
    (model.Quote, "speaker"): Target.PARTICIPANTS,
    (model.PressRelease, "boilerplates"): Target.ORGANISATIONS,
    (model.PressRelease, "picture"): Target.ATTACHMENTS,
    (model.DocumentChoice, "keeper"): Target.PARTIES,
}

_SORTS: dict[type, Sort] = {
    str: Sort.STRING,
    int: Sort.INTEGER,
    bool: Sort.FLAG,
    datetime: Sort.MOMENT,
    date: Sort.DAY,
    Text: Sort.TEXT,
}

COLLECTIONS: dict[str, type] = {
    "sessions": model.Session,
    "organisations": directory.Organisation,
    "parties": model.Party,
    "participants": model.Participant,
    "agenda": model.AgendaItem,
    "entries": model.Entry,
    "proposals": model.Proposal,
    "votes": model.Vote,
    "facts": model.Fact,
    "outcomes": model.Outcome,
    "attachments": model.Attachment,
    "press.quotes": model.Quote,
    "press.paragraphs": model.Paragraph,
    "documents": model.DocumentChoice,
}
"""The collections of a meeting by their path; entries of all items together count as one."""


def shapes(cls: type) -> Mapping[str, Shape]:
    """Return the fields of a class of the model by name, in order."""
    return _shapes(cls)


@cache
def _shapes(cls: type) -> Mapping[str, Shape]:
    hints = get_type_hints(cls)
    return {a.name: _shape(cls, a, hints[a.name]) for a in attrs.fields(cls)}


def _shape(cls: type, attribute: attrs.Attribute[Any], hint: Any) -> Shape:
    many = get_origin(hint) is tuple
    inner = get_args(hint)[0] if many else hint
    optional = get_origin(inner) in (Union, types.UnionType)
    if optional:
        inner = next(a for a in get_args(inner) if a is not type(None))
    sort = _SORTS.get(inner) or (Sort.CHOICE if issubclass(inner, Enum) else Sort.VALUE)
    key = (cls, attribute.name)
    rule = _RULES.get(key) or _RULES_BY_NAME.get(attribute.name)
    required = attribute.default is attrs.NOTHING
    default = None if required else attribute.default
    return Shape(attribute.name, sort, inner, many, optional, required, default, rule, REFERENCES.get(key))


def objection(shape: Shape, value: Any) -> str:
    """Say why ``value`` cannot stand in the field, or return an empty string. References are not followed."""
    if shape.many:
        if not isinstance(value, tuple):
            return "a list is expected"
        if shape.sort is not Sort.VALUE and len(set(value)) < len(value):
            return "the same stands twice in the list"
        return next((reason for one in value if (reason := _objection(shape, one))), "")
    if value is None and shape.optional:
        return ""
    return _objection(shape, value)


def _objection(shape: Shape, value: Any) -> str:
    expected: Any = shape.type
    if type(value) is not expected and not (shape.sort is Sort.MOMENT and isinstance(value, datetime)):
        allowed = f" ({', '.join(expected)})" if issubclass(expected, StrEnum) else ""
        return f"a {shape.sort.value} is expected{allowed}"
    if shape.sort is Sort.MOMENT and value.utcoffset() is None:
        return "the time has no zone"
    if shape.sort is Sort.STRING and not encodable(value):
        return HALF
    if shape.sort is Sort.STRING and not value and not (shape.rule and not shape.rule.blank):
        return ""
    if shape.sort is Sort.VALUE:
        return within(value)
    if shape.sort is Sort.TEXT:
        return _text(value)
    return shape.rule.against(value) if shape.rule else ""


def within(value: Any) -> str:
    """Say why a group of fields makes no sense, or return an empty string."""
    for shape in shapes(type(value)).values():
        reason = objection(shape, getattr(value, shape.name))
        if reason:
            return f"{shape.name}: {reason}"
    return ""


def _text(value: Text) -> str:
    for variant in value.variants:
        if reason := language(variant.language):
            return reason
        if not encodable(variant.text):
            return HALF
        if variant.state not in (TextState.DRAFT, TextState.VERIFIED):
            return "a text is draft or verified"
    if value.variants and value.variant(value.source) is None:
        return "the source language has no text"
    return ""
