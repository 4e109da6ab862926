"""Texts that stand once: number, date and hours, city, title, who chaired and who kept the minutes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from app.documents.drafts import Chosen
from app.documents.guessing import signs
from app.word.passages import Passage

_HEAD = 12
"""Passages from the beginning among which the head of the minutes stands."""
_UNDER = 4
"""Of them, those under the word “minutes” of which one may be the title."""


def find(passages: Sequence[Passage], language: str) -> Iterator[Chosen]:
    """Yield what numbers, dates, labels and places tell."""
    yield from _number(passages)
    yield from _date(passages)
    yield from _hours(passages)
    yield from _present(passages, language)
    people = list(_people(passages, language))
    yield from people
    yield from _again(passages, people)
    yield from _sides(passages)
    yield from _signatures(passages, language)
    yield from _head(passages)


def _number(passages: Sequence[Passage]) -> Iterator[Chosen]:
    """Yield the number in the head of the minutes, and where the same stands again."""
    first = next((found for one in passages[:_HEAD] if (found := signs.NUMBER.search(one.text))), None)
    for passage in passages if first else ():
        for found in signs.NUMBER.finditer(passage.text):
            if first and found[1] == first[1]:
                yield Chosen(passage.number, found.start(1), found.end(1), "meeting.number")


def _date(passages: Iterable[Passage]) -> Iterator[Chosen]:
    """Yield the first date of the document wherever it stands: the day of the meeting."""
    first = None
    for passage in passages:
        for found in signs.dates(passage.text):
            first = first or found.day
            if found.day == first:
                field = signs.dated_field("meeting.date", found.style)
                yield Chosen(passage.number, found.start, found.end, field)


def _hours(passages: Iterable[Passage]) -> Iterator[Chosen]:
    fields = ["meeting.start", "meeting.end"]
    known: dict[str, str] = {}
    for passage in passages:
        for found in signs.CLOCK.finditer(passage.text):
            if found[0] not in known and fields:
                known[found[0]] = fields.pop(0)
            if found[0] in known:
                yield Chosen(passage.number, found.start(), found.end(), known[found[0]])


def _people(passages: Iterable[Passage], language: str) -> Iterator[Chosen]:
    for passage in passages:
        for pattern, who in ((signs.CHAIR, "chair"), (signs.SECRETARY, "secretary")):
            label = pattern.search(passage.text)
            if label is None:
                continue
            end = len(passage.text)
            if (part := signs.PARTS.search(passage.text, label.end())) is not None:
                end = part.start()
            said = passage.text[label.end() : end].rstrip(" ;_/")
            # The full stop of a line is no part of a name; that of initials is.
            said = said if signs.name_form(said, language) else said.rstrip(".")
            if form := signs.name_form(said, language):
                at = label.end()
                yield Chosen(passage.number, at, at + len(said), f"{who}.{form}")


def _present(passages: Iterable[Passage], language: str) -> Iterator[Chosen]:
    """Yield the names of all who were there, where one line has them: “Present: A. Petrov, J. Smith”."""
    for passage in passages:
        label = signs.LABEL.search(passage.text)
        head = passage.text[: label.start()] if label else passage.text
        if (count := signs.COUNT.search(passage.text)) and signs.HEADINGS["present"].search(head):
            yield Chosen(passage.number, count.start(1), count.end(1), "present | length")
        kind = next((k for k in ("absent", "present") if signs.HEADINGS[k].search(head)), "")
        if label is None or not kind:
            continue
        names = signs.COMMA.split(passage.text[label.end() :].strip())
        forms = [signs.name_form(one, language) for one in names]
        if (len(names) > 1 or kind == "absent") and all(forms):
            joined = "、" if language == "zh" else ", "
            field = f"{kind} | map(attribute='{forms[0]}') | join('{joined}')"
            yield Chosen(passage.number, label.end(), len(passage.text.rstrip()), field)


def _sides(passages: Iterable[Passage]) -> Iterator[Chosen]:
    """Yield whose people a list names, in the case that the label asks for: “от Уральского университета:”.

    So do the names of who signs for them: “За Уральский университет”.
    """
    sides, signing = ["guest", "host"], ["guest", "host"]
    for passage in passages:
        signed = signs.FOR.match(passage.text)
        if signed and signs.HOUSE.search(signed[1]) and signing:
            field = f"{signing.pop()}.organisation.name | accusative"
            yield Chosen(passage.number, signed.start(1), signed.end(1), field)
        label = signs.SIDE.match(passage.text)
        if label and signs.HOUSE.search(label[1]) and sides:
            field = f"{sides.pop()}.organisation.name | genitive"
            yield Chosen(passage.number, label.start(1), label.end(1), field)


def _signatures(passages: Sequence[Passage], language: str) -> Iterator[Chosen]:
    """Yield the names behind two lines side by side, on which both sides sign."""
    for row, group in groupby(passages, key=lambda one: one.row):
        signed = [(one, found) for one in group if (found := signs.SIGNED.match(one.text))]
        if not row or len(signed) != 2:
            continue
        for side, (one, found) in zip(("host", "guest"), signed, strict=True):
            if form := signs.name_form(found[1], language):
                yield Chosen(one.number, found.start(1), found.end(1), f"{side}.signatory.{form}")


def _again(passages: Sequence[Passage], people: Iterable[Chosen]) -> Iterator[Chosen]:
    """Yield where the same names stand once more, in the same form or with initials."""
    texts = {passage.number: passage.text for passage in passages}
    known: dict[str, str] = {}
    for one in people:
        name, (who, _, form) = texts[one.passage][one.start : one.end], one.field.partition(".")
        known[name] = one.field
        for other, written in signs.other_forms(name, form):
            known.setdefault(other, f"{who}.{written}")
    for passage in passages:
        for name, field in known.items():
            at = passage.text.find(name)
            if at >= 0:
                yield Chosen(passage.number, at, at + len(name), field)


def _head(passages: Sequence[Passage]) -> Iterator[Chosen]:
    """Yield place and city; the title under the word “minutes”, the house above it."""
    head = passages[:_HEAD]
    for passage in head:
        if (label := signs.PLACE.match(passage.text)) is not None:
            yield Chosen(passage.number, label.end(), len(passage.text.rstrip(" .")), "meeting.place")
        if (town := signs.TOWN.match(passage.text)) is not None:
            yield Chosen(passage.number, town.start(1), town.end(1), "meeting.city")
        if any(signs.dates(passage.text)) and (city := signs.CITY.search(passage.text)) is not None:
            yield Chosen(passage.number, city.start(1), city.end(1), "meeting.city")
    at = next((n for n, passage in enumerate(head) if signs.MINUTES.match(passage.text)), None)
    if at is None:
        return
    for passage in head[:at]:
        if passage.in_body and signs.HOUSE.search(passage.text):
            yield from _house(passages, passage.text)
            break
    under = next((one for one in head[at + 1 : at + 1 + _UNDER] if not _says_when_or_where(one.text)), None)
    if under is not None and _is_title(under, head[at], passages):
        yield Chosen(under.number, 0, len(under.text), "meeting.title")


def _is_title(under: Passage, minutes: Passage, passages: Sequence[Passage]) -> bool:
    """Tell whether a line under the word “minutes” says of what: no label, number, cell or heading of a part."""
    if signs.LABEL.search(under.text) or signs.ITEM.match(under.text) or under.label:
        return False
    if under.number > minutes.number + _UNDER:
        return False
    alike = [one for one in passages if one.look == under.look and one.look.strip("|")]
    return bool(under.row) == bool(minutes.row) and len(alike) < 2


def _house(passages: Iterable[Passage], name: str) -> Iterator[Chosen]:
    for passage in passages:
        if (at := passage.text.find(name)) >= 0:
            yield Chosen(passage.number, at, at + len(name), "host.organisation.name")


def _says_when_or_where(text: str) -> bool:
    """Tell whether a line under the word “minutes” is of its number, day or town."""
    said = signs.NUMBER.search(text) or signs.PLACE.match(text) or signs.TOWN.match(text)
    return said is not None or any(signs.dates(text))
