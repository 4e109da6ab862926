"""Passages and rows that repeat: participants, agenda, what was agreed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from attrs import frozen

from app.documents.drafts import Chosen, Draft, Repeated
from app.documents.guessing import signs
from app.documents.guessing.values import Known
from app.word.passages import Passage

Found = tuple[Repeated, tuple[Chosen, ...], bool]
_VARIABLES = {
    "present": "person",
    "absent": "person",
    "agenda": "item",
    "agreed": "proposal",
    "actions": "proposal",
}
_HEADING = 90
_PERSON = {"name": "official", "post": "post", "organisation": "organisation"}


@frozen
class _Stretch:
    """Passages of one look that follow each other, with the kind of the heading above and the line right above."""

    kind: str
    passages: tuple[Passage, ...]


def find(draft: Draft, language: str, known: Known) -> Iterator[Found]:
    """Yield each list with the fields of its first item, and whether the meeting has the same."""
    sides = iter(_sides(draft))
    for stretch in _stretches(draft):
        of = next(sides, "") if stretch.kind == "present" else stretch.kind
        of, sure = _known_list(stretch, known) or (of, False)
        if of:
            yield _of_paragraphs(stretch, of, language, known, sure)
    yield from _tables(draft, language)


def _stretches(draft: Draft) -> Iterator[_Stretch]:
    """Yield lists under headings that say what they hold."""
    kind = ""
    for is_list, group in groupby(
        draft.passages, key=lambda one: one.row == 0 and one.in_body and not _is_label(one)
    ):
        run = tuple(group)
        if not is_list:
            heading = next((k for one in run if one.row == 0 and (k := _kind(one))), None)
            kind = heading or ("" if any(one.row for one in run) else kind)
            continue
        for _, alike in groupby(run, key=_look):
            passages = tuple(alike)
            listed = len(passages) > 1 or passages[0].look.count("|") or "List" in passages[0].look
            if kind and passages[0].text.strip() and listed:
                yield _Stretch(kind, passages)
                kind = kind if kind in ("present", "absent") else ""


def _look(passage: Passage) -> tuple[str, bool, bool]:
    labelled = signs.CHAIR.match(passage.text) or signs.SECRETARY.match(passage.text)
    return (
        passage.look,
        signs.ITEM.match(passage.text) is not None,
        labelled is not None or not passage.text.strip(),
    )


def _is_label(passage: Passage) -> bool:
    text = passage.text.strip()
    return text.endswith((":", "：")) or (
        len(text) < _HEADING and bool(_kind(passage)) and text.upper() == text
    )


def _kind(passage: Passage) -> str:
    text = passage.text.strip()
    if not text or len(text) > _HEADING or signs.MINUTES.match(text):
        return ""
    return next((kind for kind, pattern in signs.HEADINGS.items() if pattern.search(text)), "")


def _sides(draft: Draft) -> tuple[str, ...]:
    """Return the lists of people in the order in which minutes give them: all, or host and guests."""
    count = sum(1 for one in _stretches(draft) if one.kind == "present")
    return ("present",) if count < 2 else ("host.present", "guest.present")


def _known_list(stretch: _Stretch, known: Known) -> tuple[str, bool] | None:
    """Return the list of the meeting whose items the passages name, where two in three do."""
    best, most = "", 0
    for path, items in known.items.items():
        if _VARIABLES[path.rpartition(".")[2]] != _VARIABLES[stretch.kind]:
            continue
        hits = sum(
            any(text in passage.text for item in items for text in item) for passage in stretch.passages
        )
        if hits > most and hits <= len(items):
            best, most = path, hits
    return (best, True) if 3 * most >= 2 * len(stretch.passages) else None


def _of_paragraphs(stretch: _Stretch, of: str, language: str, known: Known, sure: bool) -> Found:
    first = stretch.passages[0]
    name = _VARIABLES[of.rpartition(".")[2]]
    repeated = Repeated(tuple((one.number, one.number) for one in stretch.passages), name, of)
    number = signs.ITEM.match(first.text)
    start = number.end() if number else 0
    chosen = [Chosen(first.number, number.start(1), number.end(1), "loop.index")] if number else []
    if name == "person":
        chosen += _person(first, start, language)
    else:
        end = len(first.text.rstrip().rstrip(".;。；"))
        chosen.append(Chosen(first.number, start, end, "item.title" if name == "item" else "proposal.text"))
    return repeated, tuple(chosen), sure


def _person(passage: Passage, start: int, language: str) -> Iterator[Chosen]:
    """Yield name and post of “name – post” or “name, post”."""
    end = len(passage.text.rstrip().rstrip(".;。；"))
    parted = signs.PARTS.search(passage.text, start, end)
    name_end = parted.start() if parted else end
    form = signs.name_form(passage.text[start:name_end], language) or "official"
    yield Chosen(passage.number, start, name_end, f"person.{form}")
    if parted and parted.end() < end:
        before = passage.text[name_end : parted.end()]
        if "(" in before or "（" in before:
            yield Chosen(passage.number, parted.end(), end - 1, "person.post")
        else:
            yield Chosen(passage.number, name_end, end, "person.post", before)


def _tables(draft: Draft, language: str) -> Iterator[Found]:
    """Yield rows under a head whose words tell what the columns hold."""
    rows = [tuple(group) for _, group in groupby((p for p in draft.passages if p.row), key=lambda p: p.row)]
    head: tuple[str, ...] = ()
    body: list[tuple[Passage, ...]] = []
    for row in [*rows, ()]:
        columns = tuple(_column(one) for one in row)
        if len(set(columns) - {""}) >= 2 or not row or len(row) != len(head):
            if head and body:
                yield from _of_rows(head, body, language)
            head, body = (columns if len(set(columns) - {""}) >= 2 else ()), []
        elif head:
            body.append(row)


def _column(passage: Passage) -> str:
    text = passage.text.strip()
    if not text or len(text) > _HEADING // 2 or text[-1] in ".;":
        return ""
    return next((name for name, pattern in signs.COLUMNS.items() if pattern.search(text)), "")


def _of_rows(head: Sequence[str], body: Sequence[Sequence[Passage]], language: str) -> Iterator[Found]:
    of = next(
        (o for o, mark in (("agreed", "text"), ("present", "name"), ("agenda", "title")) if mark in head), ""
    )
    if not of:
        return
    if of == "agreed" and "responsible" in head:
        of = "actions"
    name = _VARIABLES[of]
    items = tuple((row[0].number, row[-1].number) for row in body)
    fields = (_cell(cell, column, name, language) for cell, column in zip(body[0], head, strict=True))
    chosen = tuple(one for one in fields if one is not None)
    yield Repeated(items, name, of, rows=True), chosen, False


def _cell(cell: Passage, column: str, name: str, language: str) -> Chosen | None:
    if not column or not cell.text.strip():
        return None
    field = f"{name}.{column}"
    if column == "number":
        field = {"proposal": "proposal.decision", "item": "item.number"}.get(name, "loop.index")
    elif column in ("responsible", "rapporteurs"):
        form = signs.name_form(cell.text, language)
        field += " | map('initials') | names" if form == "initials" else " | names"
    elif column == "due":
        day = next(signs.dates(cell.text), None)
        field = signs.dated_field(field, day.style) if day else field
    elif name == "person":
        field = (
            f"person.{signs.name_form(cell.text, language) or 'official'}"
            if column == "name"
            else f"person.{column}"
        )
    return Chosen(cell.number, 0, len(cell.text), field)
