"""Minutes in two languages side by side: the second language's passages are read in it, and print in it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from attrs import evolve

from app.documents.drafts import Chosen, Draft, Repeated
from app.documents.guessing import lists, signs
from app.documents.guessing.lists import Found
from app.language.scripts import LANGUAGE_OF, script_of
from app.word.passages import Passage

_FEWEST = 2
"""Rows with two languages in them, from which on a document is one of two columns."""
_WITHOUT = re.compile(r"meeting\.(?:number|start|end)|loop\.index|\w+\.(?:number|decision)|.*\| length")
_DATED = re.compile(r"(\S+)(?: \| date\('(\w+)'\))?")
_PERSON = re.compile(r"(chair|secretary|person|\w+\.(?:head|signatory))\.(\w+)")


def second(draft: Draft, language: str) -> str:
    """Return the language beside ``language`` in the rows of a draft, or nothing where it is in one alone."""
    counts: dict[str, int] = {}
    for row in _rows(draft.passages):
        others = {of(one, language) for one in row} - {language}
        for other in others if len(row) > 1 and any(of(one, language) == language for one in row) else ():
            counts[other] = counts.get(other, 0) + 1
    best = max(counts, key=lambda one: counts[one], default="")
    return best if counts.get(best, 0) >= _FEWEST else ""


def of(passage: Passage, language: str) -> str:
    """Return the language of a passage by its letters, ``language`` where it has none."""
    script = script_of(passage.text)
    return LANGUAGE_OF[script] if script else language


def into(one: Chosen, language: str) -> Chosen:
    """Let a field print in a language that is not the document's."""
    return evolve(one, field=_into(one.field, language))


def _into(field: str, language: str) -> str:
    if _WITHOUT.fullmatch(field):
        return field
    if (dated := _DATED.fullmatch(field)) and dated[1] in ("meeting.date", "proposal.due"):
        return f"{dated[1]} | date('{dated[2] or 'long'}', '{language}')"
    if person := _PERSON.fullmatch(field):
        return f"({person[1]} | lang('{language}')).{person[2]}"
    base, bar, rest = field.partition(" | ")
    if rest == "names":  # The filter joins as the document's language does.
        return f"{base} | lang('{language}') | join(', ')"
    return f"{base} | lang('{language}'){bar}{rest}"


def find(draft: Draft, language: str, other: str) -> Iterator[Found]:
    """Yield rows of two languages that are numbered alike, under a row that says what they hold."""
    kind, run = "", list[Sequence[Passage]]()
    for row in [*_rows(draft.passages), ()]:
        if row and _number(row) == len(run) + 1:
            run.append(row)
            continue
        if kind and len(run) > 1:
            yield _of(kind, run, {language: language, other: other})
        run = []
        kind = next((said for one in row if (said := lists.kind_of(one))), "")


def _rows(passages: Sequence[Passage]) -> list[Sequence[Passage]]:
    rows: dict[int, list[Passage]] = {}
    for one in passages:
        if one.row:
            rows.setdefault(one.row, []).append(one)
    return list(rows.values())


def _number(row: Sequence[Passage]) -> int:
    """Return the number with which both sides of a row begin."""
    found = {said[1] for one in row if (said := signs.ITEM.match(one.label or one.text))}
    alone = found.pop() if len(row) == 2 and len(found) == 1 else ""
    return int(alone) if alone.isdecimal() else 0


def _of(kind: str, run: Sequence[Sequence[Passage]], languages: Mapping[str, str]) -> Found:
    items = tuple((row[0].number, row[-1].number) for row in run)
    main = next(iter(languages))
    chosen: list[Chosen] = []
    for one in run[0]:
        language = of(one, main)
        stretch = lists.Stretch(kind, ((one,),))
        repeated, fields, _ = lists.of_paragraphs(stretch, kind, languages.get(language, main), False)
        chosen += fields if language == main else (into(each, language) for each in fields)
    return Repeated(items, repeated.name, kind, rows=True), tuple(chosen), False
