"""Templates written for an earlier vocabulary: which of their names have changed, and the template brought up to date.

What changed is data, ``renamed.toml`` beside the packs, so that an old template renders or says what to change.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Any

from attrs import frozen

from app import places
from app.documents import wording
from app.documents.reference import TITLES
from app.documents.vocabulary import sorts, vocabulary
from app.word import Fault, Field, Template
from app.word.passages import Change, passages, written
from app.word.tags import scan

_STEPS = re.compile(r"\[\]|[^.\[\]]+")


@frozen
class Renamed:
    """A name that the vocabulary no longer has since ``version``, and what took its place, or nothing.

    ``old`` and ``new`` are a field of a sort of thing (``person.post``) or a name to begin with (``guest``).
    """

    version: int
    old: str
    advice: str
    new: str = ""


Table = Sequence[Renamed]


@lru_cache(maxsize=1)
def table() -> tuple[Renamed, ...]:
    """Return what has been renamed so far. Raises ProtocolistError where the table cannot be read."""
    return of(wording.read(places.templates() / "renamed.toml"))


def of(data: Mapping[str, Any]) -> tuple[Renamed, ...]:
    """Return the renames that ``renamed.toml`` says."""
    return tuple(
        Renamed(one["version"], one["old"], one["advice"], one.get("new", "")) for one in data["renamed"]
    )


def changes(template: Template, renamed: Table | None = None) -> tuple[tuple[Field, Renamed], ...]:
    """Return the fields of a template that have another name today, each with what became of it."""
    known = {one.old: one for one in (table() if renamed is None else renamed)}
    found = ((field, known.get(_old_name(field.path))) for field in template.fields) if known else ()
    return tuple((field, one) for field, one in found if one is not None)


def faults(template: Template, renamed: Table | None = None) -> Iterator[Fault]:
    """Yield a fault for each name of an earlier vocabulary: the advice, and the name of today."""
    for field, one in changes(template, renamed):
        yield Fault(field.place, one.advice, one.new.rpartition(".")[2] or None)


def brought_up(content: bytes, renamed: Table | None = None) -> bytes:
    """Return a template with today's names for those that were renamed; the same bytes where there are none.

    Raises TemplateError for a file that is no sound Word document.
    """
    known = table() if renamed is None else renamed
    found = (
        [(field, one) for field, one in changes(Template.load(content), known) if one.new] if known else []
    )
    if not found:
        return content
    by_tag: dict[str, list[Renamed]] = {}
    for field, one in found:
        by_tag.setdefault(field.place.tag, []).append(one)
    made = [
        Change(passage.number, tag.start, tag.end, new)
        for passage in passages(content)
        for tag in scan(passage.text)
        if (new := _said_anew(tag.source, by_tag.get(tag.source, ()))) != tag.source
    ]
    if not made:
        return content
    # A chain of names may have more than one link that changed: what is unknown then is looked for again.
    return brought_up(written(content, made), renamed)


def _old_name(path: str) -> str:
    """Return the first step of a path that the vocabulary does not have, with the sort of thing that lacks it."""
    at: Any = vocabulary()
    for number, step in enumerate(_STEPS.findall(path)):
        if step == "[]":
            at = at[0] if isinstance(at, list) and at else None
        elif not isinstance(at, Mapping):
            return ""
        elif step not in at:
            return step if number == 0 else f"{_sort(at)}.{step}"
        else:
            at = at[step]
    return ""


def _sort(record: Mapping[str, Any]) -> str:
    """Return what the reference calls the sort of thing that has these fields."""
    return next((TITLES[cls.__name__] for cls, _ in sorts() if cls.makers.keys() <= record.keys()), "")


def _said_anew(tag: str, renamed: Sequence[Renamed]) -> str:
    for one in renamed:
        old, new = (name.rpartition(".")[2] for name in (one.old, one.new))
        before = r"(?<=\.)" if "." in one.old else r"(?<![\w.'\"])"
        tag = re.sub(rf"{before}{re.escape(old)}(?!\w)", new, tag)
    return tag
