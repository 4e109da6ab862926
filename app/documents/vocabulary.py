"""The vocabulary of templates as data: which names there are, what each holds, an example of each."""

from __future__ import annotations

import inspect
import types
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Any, Union, get_args, get_origin, get_type_hints

from attrs import frozen

from app.documents.making import Fields, Words
from app.documents.shapes import around, people, record, release, whole
from app.documents.shapes.people import PartyFields as Party
from app.documents.shapes.people import PersonFields as Person
from app.documents.shapes.record import AgendaFields as Item
from app.documents.shapes.record import ProposalFields as Proposal
from app.documents.values import Nothing

ROOT: Mapping[str, tuple[Any, str]] = {
    "document": (whole.DocumentFields, "the document being made"),
    "meeting": (whole.MeetingFields, "the meeting"),
    "parties": (
        list[Party],
        "all sides, in the order in which this copy names them; last who belongs to none",
    ),
    "sides": (
        list[Party],
        "the sides that sign: those with a head or a signatory, one host and one guest at least",
    ),
    "host": (Party, "the host side"),
    "hosts": (list[Party], "all host sides"),
    "guest": (Party, "the first guest side"),
    "guests": (list[Party], "all guest sides"),
    "first": (Party, "the side named first in this copy: its keeper's"),
    "second": (Party, "the side named second in this copy"),
    "participants": (list[Person], "everyone with a name, by side, then by precedence"),
    "chair": (Person, "who chairs"),
    "secretary": (Person, "who keeps the minutes"),
    "interpreters": (list[Person], "interpreters"),
    "present": (list[Person], "who took part"),
    "absent": (list[Person], "who was excused or absent"),
    "invited": (list[Person], "who was invited"),
    "unnamed": (int, "how many took part without being named"),
    "agenda": (list[Item], "the agenda, each item followed by its sub-items"),
    "proposals": (list[Proposal], "all proposals in the order of their numbers"),
    "agreed": (list[Proposal], "what was agreed, with a reservation or without"),
    "proposed": (list[Proposal], "what was proposed and not decided"),
    "deferred": (list[Proposal], "what was put off"),
    "declined": (list[Proposal], "what was declined"),
    "unfiled": (list[Proposal], "what was agreed under no item of the agenda"),
    "actions": (list[Proposal], "what was agreed and has someone responsible"),
    "facts": (list[around.FactFields], "background"),
    "outcomes": (list[around.OutcomeFields], "what happened beside talk"),
    "attachments": (list[around.AttachmentFields], "files kept with the meeting"),
    "next_meeting": (around.OutcomeFields, "what was settled about the next meeting"),
    "press": (release.PressFields, "the press release"),
    "text_pairs": (list[dict[str, Words]], "rows of a two-column document: left, right and style"),
    "cards": (list[dict[str, Person]], "name cards: a person in the document's languages, front and back"),
}
"""The names a template may begin with, what each holds and what it is."""

_ROWS: Mapping[str, tuple[str, ...]] = {"text_pairs": ("left", "right", "style"), "cards": ("front", "back")}


@frozen
class Name:
    """A name of the vocabulary: what it is, what it holds."""

    name: str
    doc: str
    kind: Any


@lru_cache(maxsize=1)
def vocabulary() -> Mapping[str, Any]:
    """Return the names a template may use, as ``Template.check`` wants them; records refer to each other."""
    known: dict[type, dict[str, Any]] = {}
    found = {name: _shape(kind, known) for name, (kind, _) in ROOT.items()}
    for name, columns in _ROWS.items():
        inner = _shape(get_args(get_args(ROOT[name][0])[0])[1], known)
        found[name] = [dict.fromkeys(columns, inner)]
    return types.MappingProxyType(found)


def sorts() -> Iterator[tuple[type[Fields], tuple[Name, ...]]]:
    """Yield each sort of thing with its fields, in the order of the reference."""
    for cls in (
        whole.MeetingFields, whole.DocumentFields, Party, people.OrganisationFields, Person, Item,
        record.EntryFields, Proposal, record.WordingFields, record.VoteFields, record.SessionFields,
        around.FactFields, around.OutcomeFields, around.AttachmentFields, release.PressFields, whole.QuoteFields,
    ):  # fmt: skip
        yield cls, names(cls)


def names(cls: type[Fields]) -> tuple[Name, ...]:
    """Return the fields of one sort of thing."""
    return tuple(
        Name(name, inspect.getdoc(maker) or "", get_type_hints(maker)["return"])
        for name, maker in cls.makers.items()
    )


def _shape(kind: Any, known: dict[type, dict[str, Any]]) -> Any:
    """Return what a name of ``kind`` holds: a mapping, a list of one, or a type."""
    options = [one for one in _options(kind) if one is not Nothing]
    if any(get_origin(one) is list for one in options):
        return [_shape(get_args(options[0])[0], known)]
    records = [one for one in options if isinstance(one, type) and issubclass(one, Fields)]
    if not records:
        return options[0] if isinstance(options[0], type) and options[0] is not Words else str
    if len(records) > 1:
        return {name: shape for one in records for name, shape in _record(one, known).items()}
    return _record(records[0], known)


def _record(cls: type[Fields], known: dict[type, dict[str, Any]]) -> dict[str, Any]:
    if cls not in known:
        known[cls] = {}
        known[cls].update({name.name: _shape(name.kind, known) for name in names(cls)})
    return known[cls]


def _options(kind: Any) -> tuple[Any, ...]:
    return get_args(kind) if get_origin(kind) in (Union, types.UnionType) else (kind,)
