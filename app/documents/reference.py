"""The field reference of the template author's guide, written from the vocabulary itself."""

from __future__ import annotations

import types
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, get_args, get_origin

from app.documents import fields, packs
from app.documents.filters import filters
from app.documents.making import Fields
from app.documents.values import Label, Nothing
from app.documents.vocabulary import ROOT, Name, sorts
from app.domain.model import Meeting

TITLES = {
    "MeetingFields": "meeting",
    "DocumentFields": "document",
    "PartyFields": "side",
    "OrganisationFields": "organisation",
    "PersonFields": "person",
    "AgendaFields": "item",
    "EntryFields": "entry",
    "ProposalFields": "proposal",
    "WordingFields": "wording",
    "VoteFields": "vote",
    "SessionFields": "session",
    "FactFields": "fact",
    "OutcomeFields": "outcome",
    "AttachmentFields": "attachment",
    "PressFields": "press",
    "QuoteFields": "quote",
}
"""What the reference calls each sort of thing."""
_LONGEST = 70


_EXAMPLES = {
    "meeting.sessions": "Opening; Visit to the laboratories",
    "document.keeper": "SPbPU",
    "document.stamp": "1-9f86d081884c",
    "side.deputy": "A. B. Petrov",
    "side.absent": "A. B. Petrov",
    "side.others": "and four colleagues",
    "organisation.contact": "press@example.org",
    "organisation.logo": "9f86d081884c…",
    "person.patronymic": "Ivanovich",
    "person.foreign": "yes",
    "person.arrived": "11:20",
    "person.left": "12:05",
    "person.han": "王小明",
    "item.session": "Opening",
    "item.planned": "20",
    "item.start": "11:05",
    "item.end": "11:40",
    "item.parts": "Equipment; Staff",
    "item.questions": "Who pays for the equipment?",
    "item.open": "Hold a summer school",
    "item.deferred": "Hold a summer school",
    "item.declined": "Hold a summer school",
    "item.votes": "7, 0, 1",
    "entry.time": "11:31",
    "proposal.kind": "research",
    "proposal.by": "host side",
    "proposal.reservation": "if it is funded",
    "proposal.note": "ask the finance office",
    "proposal.wordings": "Set up a laboratory",
    "proposal.votes": "7, 0, 1",
    "wording.text": "Set up a laboratory",
    "wording.time": "11:40",
    "wording.author": "A. B. Petrov",
    "vote.in_favour": "7",
    "vote.against": "0",
    "vote.abstained": "1",
    "session.title": "Opening",
    "outcome.date": "24 June 2024",
    "outcome.place": "Laboratory of robotics",
    "outcome.participants": "A. B. Petrov",
    "attachment.name": "room.jpg",
    "attachment.caption": "The delegations before the talks",
    "attachment.sha256": "9f86d081884c…",
    "press.contact": "press@example.org",
    "press.quotes": "We begin this year.",
    "press.embargo": "09:00",
    "press.picture": "room.jpg",
    "quote.text": "We begin this year.",
    "quote.speaker": "A. B. Petrov",
}
"""Examples of what the sample has none of; the names are nobody's."""


def reference(meeting: Meeting, language: str = "en") -> str:
    """Return the reference as Markdown, with examples from ``meeting``."""
    vocabulary = fields.fields(meeting, language, pack=packs.find("press-release", language))
    found = _instances(vocabulary)
    lines = ["### What a template may begin with", "", "| Name | Holds | What it is |", "|---|---|---|"]
    lines += [f"| `{name}` | {kind_of(kind)} | {_cell(doc)} |" for name, (kind, doc) in ROOT.items()]
    for cls, names in sorts():
        title = TITLES[cls.__name__]
        shown = f" Printed alone it is its `{cls.shows}`." if cls.shows else ""
        lines += ["", f"### {title}", "", (cls.__doc__ or "").split("\n")[0] + shown, ""]
        lines += ["| Field | Holds | What it is | For example |", "|---|---|---|---|"]
        lines += [_row(title, name, found.get(cls, [])) for name in names]
    return "\n".join([*lines, "", *_filters(language)]) + "\n"


def _row(title: str, name: Name, instances: list[Fields]) -> str:
    example = next((said for one in instances if (said := example_of(one[name.name]))), "")
    example = example or _EXAMPLES.get(f"{title}.{name.name}", "")
    return f"| `{title}.{name.name}` | {kind_of(name.kind)} | {_cell(name.doc)} | {_cell(example)} |"


def _filters(language: str) -> Iterator[str]:
    yield from ("### Filters", "", "| Filter | What it does |", "|---|---|")
    for name, filter in filters(language).items():
        yield f"| `{name}` | {_cell(filter.__doc__ or '')} |"


def _instances(vocabulary: Mapping[str, Any]) -> dict[type, list[Fields]]:
    """Find the things of each sort in a filled vocabulary, going through their fields."""
    found: dict[type, list[Fields]] = {}
    seen: set[int] = set()
    waiting: list[Any] = list(vocabulary.values())
    while waiting:
        value = waiting.pop(0)
        if isinstance(value, list):
            waiting += value
        elif isinstance(value, Fields) and id(value) not in seen:
            seen.add(id(value))
            found.setdefault(type(value), []).append(value)
            waiting += [value[name] for name in value.makers]
    return found


def example_of(value: Any) -> str:
    """Return what a value prints, short; a list by its items."""
    if isinstance(value, Nothing) or value is False:
        return ""
    said = "; ".join(map(str, value)) if isinstance(value, list) else str(value)
    said = f"{said} (`{value.code}`)" if isinstance(value, Label) and value.code not in ("", said) else said
    return said if len(said) <= _LONGEST else said[: _LONGEST - 1] + "…"


def kind_of(kind: Any) -> str:
    """Say what a name holds, for people who write templates."""
    if get_origin(kind) is list:
        return f"list of {kind_of(get_args(kind)[0])}"
    if get_origin(kind) is dict:
        return "row"
    if isinstance(kind, types.UnionType):
        return " or ".join(_unique(kind_of(one) for one in get_args(kind) if one is not Nothing))
    if isinstance(kind, type) and issubclass(kind, Fields):
        return TITLES[kind.__name__]
    return _PLAIN.get(kind.__name__, "text")


_PLAIN = {"int": "number", "bool": "yes or no", "Day": "date", "Moment": "time", "Label": "word with a code"}


def _unique(items: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(items))


def _cell(text: str) -> str:
    return text.replace("\n", " ").replace("|", "\\|").strip()
