"""Passages and rows that repeat: participants, agenda, what was agreed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from attrs import frozen

from app.documents.drafts import Chosen, Draft, Repeated
from app.documents.guessing import signs
from app.documents.guessing.terms import terms
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
_NUMBERS = {"person": "loop.index", "item": "item.number", "proposal": "proposal.decision"}
_TEXTS = {"item": "item.title", "proposal": "proposal.text"}
_HEADING, _WORDS, _SHORT = 90, 2, 4


@frozen
class Stretch:
    """Items that follow each other, each some passages, with the kind of the heading above."""

    kind: str
    items: tuple[tuple[Passage, ...], ...]


def find(draft: Draft, language: str, known: Known) -> Iterator[Found]:
    """Yield each list with the fields of its first item, and whether the meeting has the same."""
    found = list(stretches(draft, language))
    people = sum(1 for one in found if one.kind == "present")
    sides = iter(("present",) if people == 1 else ("host.present", "guest.present"))
    used: set[str] = set()
    for stretch in found:
        of = next(sides, "") if stretch.kind == "present" else stretch.kind
        of, sure = known_list(stretch, known) or (of, False)
        if of and of not in used:
            used.add(of)
            yield of_paragraphs(stretch, of, language, sure)
    yield from _cells(draft, language)
    yield from _tables(draft, language)


def _cells(draft: Draft, language: str) -> Iterator[Found]:
    """Yield the people of both sides where they stand in two cells side by side."""
    for _, row in groupby((one for one in draft.passages if one.row), key=lambda one: one.row):
        cells = [
            tuple(one for one in cell if one.text.strip())
            for _, cell in groupby(row, key=lambda one: one.cell)
        ]
        if len(cells) == 2 and all(_are_people(cell, language) for cell in cells):
            for of, cell in zip(("host.present", "guest.present"), cells, strict=True):
                yield of_paragraphs(Stretch("present", tuple((one,) for one in cell)), of, language, False)
            return


def _are_people(cell: Sequence[Passage], language: str) -> bool:
    return len(cell) > 1 and all(_is_name(one, language) for one in cell)


def stretches(draft: Draft, language: str) -> Iterator[Stretch]:
    """Yield lists under headings that say what they hold."""
    kind = ""
    for is_list, group in groupby(
        draft.passages, key=lambda one: one.row == 0 and one.in_body and not _is_label(one)
    ):
        run = tuple(group)
        if not is_list:
            heading = next((k for one in run if one.row == 0 and (k := kind_of(one))), None)
            kind = heading or ("" if any(one.row for one in run) else kind)
            continue
        items = _items(run) if kind else ()
        if len(items) > 1 or (items and _is_list(items[0][0], kind, language)):
            yield Stretch(kind, items)
            # Another side may follow under a label of its own; after anything else the list is at its end.
            whole = sum(map(len, items)) >= sum(bool(one.text.strip()) for one in run)
            kind = kind if kind in ("present", "absent") and whole else ""


def _is_list(passage: Passage, kind: str, language: str) -> bool:
    """Tell whether a passage alone is a list of one: bulleted, or somebody's name."""
    if passage.label or passage.look.count("|") or "List" in passage.look:
        return True
    return kind in ("present", "absent") and _is_name(passage, language)


def _is_name(passage: Passage, language: str) -> bool:
    """Tell whether a passage is a name, perhaps with a post behind it."""
    parted = signs.PARTS.search(passage.text)
    name = passage.text[: parted.start()] if parted else passage.text
    return bool(signs.name_form(name, language))


def _items(run: Sequence[Passage]) -> tuple[tuple[Passage, ...], ...]:
    """Cut a run into items, each from a passage that looks like the first to the next; what looks new ends it."""
    found: list[list[Passage]] = []
    first: tuple[str, bool, bool] | None = None
    looks: set[tuple[str, bool, bool]] = set()
    for passage in run:
        look = _look(passage)
        first = first or look
        if look[2] or (len(found) > 1 and look not in looks):
            break
        looks.add(look)
        if look == first:
            found.append([passage])
        else:
            found[-1].append(passage)
    return tuple(map(tuple, found))


def _look(passage: Passage) -> tuple[str, bool, bool]:
    """Return its look, whether it begins with a number, and whether it ends a list: a label, or nothing said."""
    ends = signs.CHAIR.match(passage.text) or signs.SECRETARY.match(passage.text) or not passage.text.strip()
    return passage.look, signs.ITEM.match(passage.text) is not None, bool(ends)


def _is_label(passage: Passage) -> bool:
    """Tell whether a passage says what follows: it ends in a colon, or is a heading of a word or two."""
    text = passage.text.strip()
    if text.endswith((":", "：")) or (signs.COUNT.search(text) and kind_of(passage)):
        return True
    alone = text.upper() == text or (len(text.split()) <= _WORDS and text[-1:].isalpha())
    return len(text) < _HEADING and alone and bool(kind_of(passage)) and not signs.ITEM.match(text)


def kind_of(passage: Passage) -> str:
    """Return what a heading says of the list below it, nothing for what is no heading."""
    text = passage.text.strip()
    if not text or len(text) > _HEADING or signs.MINUTES.match(text):
        return ""
    return next((kind for kind, pattern in signs.HEADINGS.items() if pattern.search(text)), "")


def known_list(stretch: Stretch, known: Known) -> tuple[str, bool] | None:
    """Return the list of the meeting whose items the passages name, where two in three do."""
    best, most, firsts = "", 0, [one[0] for one in stretch.items]
    for path, items in known.items.items():
        if _VARIABLES[path.rpartition(".")[2]] != _VARIABLES[stretch.kind]:
            continue
        hits = sum(any(text in passage.text for item in items for text in item) for passage in firsts)
        if hits > most and hits <= len(items):
            best, most = path, hits
    return (best, True) if 3 * most >= 2 * len(firsts) else None


def of_paragraphs(stretch: Stretch, of: str, language: str, sure: bool) -> Found:
    """Return the loop of a stretch, and the fields of its first item."""
    first, *more = stretch.items[0]
    name = _VARIABLES[of.rpartition(".")[2]]
    repeated = Repeated(tuple((one[0].number, one[-1].number) for one in stretch.items), name, of)
    number = signs.ITEM.match(first.text)
    start = number.end() if number else 0
    chosen = [Chosen(first.number, number.start(1), number.end(1), _NUMBERS[name])] if number else []
    if name == "person":
        return repeated, (*chosen, *_person(first, start, language)), sure
    said = (signs.RESPONSIBLE if name == "proposal" else signs.REPORTED).search(first.text, start)
    end = said.start() if said else len(first.text.rstrip().rstrip(".;。；"))
    chosen.append(Chosen(first.number, start, end, _TEXTS[name]))
    chosen += terms(first, name, end) if said else ()
    return repeated, (*chosen, *(one for passage in more for one in terms(passage, name, 0))), sure


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
    if not text or len(text) > _HEADING // 2 or (text[-1] in ".;" and len(text) > _SHORT):
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
        field = _NUMBERS[name]
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
