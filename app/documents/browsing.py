"""The vocabulary to look through: each name as a template writes it, what it is, an example, and what to copy."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cached_property, lru_cache
from typing import Any, get_args, get_origin

from attrs import define, frozen

from app import places
from app.documents import wording
from app.documents.making import Fields
from app.documents.reference import TITLES, example_of, kind_of
from app.documents.values import Nothing
from app.documents.vocabulary import ROOT, names

_DEEPEST = 3


@frozen
class Entry:
    """A name of the vocabulary where a template may write it.

    ``expression`` is what a tag says of it (``person.post``), ``loops`` what must stand around it
    (``person in host.present``), ``key`` what the reference calls it, ``steps`` its way from the root, ``leads`` the
    sort of thing it holds, if any.
    """

    expression: str
    key: str
    doc: str
    kind: str
    steps: tuple[str, ...]
    loops: tuple[str, ...] = ()
    leads: type[Fields] | None = None
    is_list: bool = False

    @property
    def tag(self) -> str:
        """What prints it: ``{{ meeting.title }}``."""
        return f"{{{{ {self.expression} }}}}"

    @property
    def loop(self) -> str:
        """What goes through it, in three paragraphs; for a name inside loops, with them around it; else nothing."""
        loops = (*self.loops, f"{self.variable} in {self.expression}") if self.is_list else self.loops
        inner = f"{{{{ {self.variable} }}}}" if self.is_list else self.tag
        begin = [f"{{%p for {one} %}}" for one in loops]
        return "\n".join([*begin, inner, *["{%p endfor %}"] * len(loops)]) if loops else ""

    @property
    def variable(self) -> str:
        """What one thing of the list is called in a loop."""
        return TITLES[self.leads.__name__] if self.leads else "one"

    def children(self) -> Iterator[Entry]:
        """Yield the fields of the thing it holds."""
        if self.leads is None:
            return
        before = self.variable if self.is_list else self.expression
        loops = (*self.loops, f"{self.variable} in {self.expression}") if self.is_list else self.loops
        steps = (*self.steps, "[]") if self.is_list else self.steps
        for name in names(self.leads):
            leads, is_list = _leads(name.kind)
            key = f"{TITLES[self.leads.__name__]}.{name.name}"
            yield Entry(
                f"{before}.{name.name}",
                key,
                name.doc,
                kind_of(name.kind),
                (*steps, name.name),
                loops,
                leads,
                is_list,
            )


@lru_cache(maxsize=1)
def roots() -> tuple[Entry, ...]:
    """Return the names that a template may begin with."""
    return tuple(
        Entry(name, name, f"{doc[:1].upper()}{doc[1:]}.", kind_of(kind), (name,), (), *_leads(kind))
        for name, (kind, doc) in ROOT.items()
    )


@lru_cache(maxsize=1)
def everything() -> tuple[Entry, ...]:
    """Return every name up to three steps from a root, the shortest first; no sort of thing leads back to itself."""
    found = [one for root in roots() for one in _below(root, ())]
    return tuple(sorted(found, key=lambda one: (len(one.steps), len(one.loops))))


def _below(entry: Entry, seen: tuple[type, ...]) -> Iterator[Entry]:
    yield entry
    if len(entry.steps) - entry.steps.count("[]") < _DEEPEST and entry.leads not in seen:
        for child in entry.children():
            yield from _below(child, (*seen, entry.leads) if entry.leads else seen)


_IN_ANOTHER = re.compile(r"^\((\w+(?:\.\w+)*) \| lang\('\w+'\)\)")
"""A thing said in another language before one of its fields: ``(chair | lang('en')).initials``."""
_FIRST = re.compile(r"^\(\w+\.(\w+)s \| first\)")
"""The first of a list before one of its fields: ``(item.votes | first).against``."""


@define(slots=False)
class Browser:
    """Looks through the vocabulary, with examples from a filled one and descriptions in a window language."""

    vocabulary: Mapping[str, Any]
    language: str = "en"

    def doc(self, entry: Entry) -> str:
        """Return what a name is, in the window language where that is known."""
        return str(_docs(self.language).get(entry.key) or entry.doc)

    def told(self, expression: str) -> str:
        """Return in words what an expression prints: whose field it is, and which; itself where nobody knows."""
        base = _FIRST.sub(r"\1", _IN_ANOTHER.sub(r"\1", expression)).partition("|")[0].strip()
        entry = self._named.get(base)
        if entry is None:
            return expression
        owner = self._named.get(base.partition(".")[0])
        known = owner is None or owner is entry or owner.expression in ("meeting", "document", "press")
        said = re.split("[;；]", self.doc(entry))[0].rstrip(".。")
        if known or owner is None:
            return said
        whose = self.doc(owner).rstrip(".。")
        middle = self._named.get(base.rpartition(".")[0])
        if middle is not None and middle is not owner and middle.variable == "person":
            comma = "，" if self.language == "zh" else ", "
            whose += f"{comma}{_lowered(re.split('[:;：；]', self.doc(middle))[0].rstrip('.。'))}"
        colon = "：" if self.language == "zh" else ": "
        return f"{whose}{colon}{_lowered(said)}"

    def example(self, entry: Entry) -> str:
        """Return what the meeting has for a name, short; nothing where it has nothing."""
        return example_of(value) if (value := self.value(entry)) is not None else ""

    def value(self, entry: Entry) -> Any:
        """Return the value of a name, of a list's the first thing's that has one; None where there is none."""
        return _value(self.vocabulary, entry.steps)

    def find(self, query: str, most: int = 60) -> tuple[Entry, ...]:
        """Return the names of which all the words of a query are said, by name, description or example."""
        words = query.casefold().split()
        hits = []
        for entry, named, said in self._index:
            if all(word in named or word in said for word in words):
                hits.append((sum(word not in named for word in words), entry))
        return tuple(entry for _, entry in sorted(hits, key=lambda hit: (hit[0], len(hit[1].steps)))[:most])

    def printing(self, text: str) -> tuple[Entry, ...]:
        """Return the names that print just this text."""
        wanted = " ".join(text.split()).casefold()
        return tuple(entry for entry, said in self._printed if said == wanted)

    @cached_property
    def _named(self) -> Mapping[str, Entry]:
        keys = {one.key: one for one in reversed(everything())}
        return {**keys, **{one.expression: one for one in reversed(everything())}}

    @cached_property
    def _index(self) -> tuple[tuple[Entry, str, str], ...]:
        return tuple(
            (one, one.expression.casefold(), f"{self.doc(one)} {one.doc} {' '.join(one.loops)}".casefold())
            for one in everything()
        )

    @cached_property
    def _printed(self) -> tuple[tuple[Entry, str], ...]:
        found = ((one, self.value(one)) for one in everything() if not one.is_list)
        return tuple(
            (one, " ".join(str(value).split()).casefold()) for one, value in found if value is not None
        )


def _lowered(said: str) -> str:
    return f"{said[:1].lower()}{said[1:]}"


def _value(at: Any, steps: tuple[str, ...]) -> Any:
    for number, step in enumerate(steps):
        if step == "[]":
            found = (_value(each, steps[number + 1 :]) for each in at)
            return next((value for value in found if value is not None), None)
        if not isinstance(at, Mapping) or step not in at:  # One of several sorts of things may lack it.
            return None
        at = at[step]
    return None if isinstance(at, Nothing) or (isinstance(at, (str, list)) and not len(at)) else at


def _leads(kind: Any) -> tuple[type[Fields] | None, bool]:
    """Return the sort of thing that a name holds, the first of several, and whether it holds a list of it."""
    if get_origin(kind) is list:
        return _leads(get_args(kind)[0])[0], True
    options = () if get_origin(kind) is dict else get_args(kind) or (kind,)
    return next((one for one in options if isinstance(one, type) and issubclass(one, Fields)), None), False


@lru_cache(maxsize=4)
def _docs(language: str) -> Mapping[str, str]:
    path = places.resources() / "vocabulary" / f"{language}.toml"
    return wording.read(path) if path.is_file() else {}
