"""Texts that stand once: number, date and hours, city, title, who chaired and who kept the minutes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from app.documents.drafts import Chosen
from app.documents.guessing import signs
from app.word.passages import Passage

_HEAD = 12
"""Passages from the beginning among which the head of the minutes stands."""


def find(passages: Sequence[Passage], language: str) -> Iterator[Chosen]:
    """Yield what numbers, dates, labels and places tell."""
    head = passages[:_HEAD]
    yield from _number(head)
    yield from _date(passages)
    yield from _hours(passages)
    people = list(_people(passages, language))
    yield from people
    yield from _again(passages, people)
    yield from _present(passages, language)
    yield from _sides(passages)
    yield from _head(head)


def _number(head: Iterable[Passage]) -> Iterator[Chosen]:
    for passage in head:
        if (found := signs.NUMBER.search(passage.text)) is not None:
            yield Chosen(passage.number, found.start(1), found.end(1), "meeting.number")
            return


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
    for passage in passages:
        for found in signs.CLOCK.finditer(passage.text):
            if fields:
                yield Chosen(passage.number, found.start(), found.end(), fields.pop(0))


def _people(passages: Iterable[Passage], language: str) -> Iterator[Chosen]:
    for passage in passages:
        for pattern, who in ((signs.CHAIR, "chair"), (signs.SECRETARY, "secretary")):
            label = pattern.search(passage.text)
            if label is None:
                continue
            end = len(passage.text)
            if (part := signs.PARTS.search(passage.text, label.end())) is not None:
                end = part.start()
            said = passage.text[label.end() : end].rstrip(" ;_")
            # The full stop of a line is no part of a name; that of initials is.
            said = said if signs.name_form(said, language) else said.rstrip(".")
            if form := signs.name_form(said, language):
                at = label.end()
                yield Chosen(passage.number, at, at + len(said), f"{who}.{form}")


def _present(passages: Iterable[Passage], language: str) -> Iterator[Chosen]:
    """Yield the names of all who were there, where one line has them: “Present: A. Petrov, J. Smith”."""
    for passage in passages:
        head, colon, rest = passage.text.partition(":")
        if (count := signs.COUNT.search(passage.text)) and signs.HEADINGS["present"].search(head):
            yield Chosen(passage.number, count.start(1), count.end(1), "present | length")
        names = [one.strip() for one in rest.strip().split(",")]
        forms = {signs.name_form(one, language) for one in names}
        kind = next((k for k in ("absent", "present") if signs.HEADINGS[k].search(head)), "")
        if colon and kind and len(names) > 1 and len(forms) == 1 and (form := forms.pop()):
            start = passage.text.index(names[0], len(head))
            field = f"{kind} | map(attribute='{form}') | join(', ')"
            yield Chosen(passage.number, start, len(passage.text.rstrip()), field)


def _sides(passages: Iterable[Passage]) -> Iterator[Chosen]:
    """Yield whose people a list names, in the case that the label asks for: “от Уральского университета:”."""
    sides = ["guest", "host"]
    for passage in passages:
        label = signs.SIDE.match(passage.text)
        if label and signs.HOUSE.search(label[1]) and sides:
            field = f"{sides.pop()}.organisation.name | genitive"
            yield Chosen(passage.number, label.start(1), label.end(1), field)


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


def _head(head: Sequence[Passage]) -> Iterator[Chosen]:
    """Yield place and city; the title under the word “minutes”, the house above it."""
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
            yield Chosen(passage.number, 0, len(passage.text), "host.organisation.name")
            break
    under = head[at + 1] if at + 1 < len(head) else None
    if under is not None and not under.text.rstrip().endswith(":") and not any(signs.dates(under.text)):
        yield Chosen(under.number, 0, len(under.text), "meeting.title")
