"""Items of the agenda one after another, each with what was said and decided under it: a loop with loops in it."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Sequence
from itertools import groupby

from attrs import frozen

from app.documents.drafts import Chosen, Draft, Repeated
from app.documents.guessing import lists, signs
from app.documents.guessing.terms import terms
from app.documents.guessing.values import Known
from app.word.passages import Passage

_HAN = "一二三四五六七八九十"
_TOP = re.compile(
    rf"\s*(?:(?:вопрос|пункт|item|question|议题|议程)\s*)?(?:№\s*)?(\d+|[{_HAN}]+(?=\s*、))\s*([.)、．:：])\s*(?![\d.])",
    re.I,
)
_LABEL_NUMBER = re.compile(rf"\W*(?:(?:вопрос|пункт|item|question|议题|议程)\W*)?(\d+|[{_HAN}]+)\W*", re.I)
_SUB = re.compile(rf"\s*(\d+\.\d+)[.)、．]?\s+|\s*(\d+)\)\s*|\s*([（(][{_HAN}]+[)）])\s*|\s*[-–—•]\s+")
_HEARD = re.compile(r"слушали|heard|听取", re.I)
_DISCUSSED = re.compile(r"выступ|обсуд|обсужд|discuss|speakers|发言|讨论", re.I)
_PROPOSED = re.compile(r"предлож|proposed|proposals|suggest|提议|建议|提出", re.I)
_LISTS = {"agreed": ("proposal", "item.agreed"), "proposed": ("proposal", "item.proposals"),
          "heard": ("entry", "item.heard"), "discussed": ("entry", "item.discussion")}  # fmt: skip
_LABEL, _HEADING = 40, 90
_Way = tuple[int, str, str]
"""The level of Word's own list, -1 for a number that was typed; the signs around the number; the list's id."""


@frozen
class Nested:
    """The loop of items, those under the one that shows most, and the fields of that one."""

    outer: Repeated
    inner: tuple[Repeated, ...]
    chosen: tuple[Chosen, ...]
    sure: bool


@frozen
class _Part:
    """Lines under an item of one kind, agreed, proposed, heard or discussed, each with what belongs to it.

    ``label`` says so in a line above them.
    """

    kind: str
    lines: tuple[tuple[Passage, ...], ...]
    label: Passage | None

    @property
    def series(self) -> str:
        """The list by which Word numbers the lines."""
        return self.lines[0][0].series


def find(draft: Draft, language: str, known: Known) -> Iterator[Nested]:
    """Yield items that follow each other by number, with anything known under one of them."""
    body = [one for one in draft.passages if one.in_body]
    titles = [text for item in known.items.get("agenda", ()) for text in item]
    for blocks in _runs(body):
        parts = [tuple(_parts(block, language)) for block in blocks]
        kept = max(range(len(blocks)), key=lambda at: _worth(parts[at]))
        head, *under = blocks[kept]
        chosen = [*_head(head), *(one for passage in under for one in _inline(passage, language))]
        inner = (*_loops(parts, kept, chosen), *(_vote(one, chosen) for one in under if _is_vote(one)))
        if inner or len(chosen) > 2:
            items = tuple((block[0].number, block[-1].number) for block in blocks)
            outer = Repeated(items, "item", "agenda", kept=kept)
            hits = sum(any(text in block[0].text for text in titles) for block in blocks)
            yield Nested(outer, inner, tuple(chosen), 3 * hits >= 2 * len(blocks))


def _loops(parts: Sequence[Sequence[_Part]], kept: int, chosen: list[Chosen]) -> Iterator[Repeated]:
    """Yield what repeats under the item that is kept, and add the fields of each line that is kept to ``chosen``."""
    kinds = {part.kind for part in parts[kept]}
    for part in parts[kept]:
        name, of = _LISTS[part.kind]
        of = "item.entries" if name == "entry" and not kinds >= {"heard", "discussed"} else of
        if part.label is not None:
            yield Repeated(((part.label.number, part.label.number),), "", of)
        fields = [tuple(_line(line, name)) for line in part.lines]
        # What belongs to a line and says nothing known would stand in every line of the template.
        best = max(
            range(len(fields)), key=lambda at: (len(fields[at]) - len(part.lines[at]), len(fields[at]))
        )
        chosen += fields[best]
        series = {other.series for others in parts for other in others if other.kind == part.kind}
        items = tuple((one[0].number, one[-1].number) for one in part.lines)
        yield Repeated(items, name, of, kept=best, restart=len(series - {""}) > 1)


def _is_vote(passage: Passage) -> bool:
    """Tell whether a line tells how many were for and against."""
    return all(signs.VOTES[how].search(passage.text) for how in ("in_favour", "against"))


def _vote(passage: Passage, chosen: list[Chosen]) -> Repeated:
    """Return that a vote is told where there was one, and add its numbers to ``chosen``."""
    for how, pattern in signs.VOTES.items():
        if found := pattern.search(passage.text):
            chosen.append(Chosen(passage.number, found.start(1), found.end(1), f"(item.votes | first).{how}"))
    return Repeated(((passage.number, passage.number),), "", "item.votes")


def _worth(parts: Sequence[_Part]) -> int:
    """Return how much the parts under an item show; what was decided counts most."""
    kinds = {part.kind for part in parts}
    return len(kinds) + 2 * ("agreed" in kinds)


def _runs(body: Sequence[Passage]) -> Iterator[list[list[Passage]]]:
    """Yield runs of items, numbered in one way; numbers of another way below an item are of its lines."""
    inside: set[int] = set()
    exact = dict.fromkeys(number[1] for one in body if (number := _number(one)))
    # Word may give a list that goes on another id; that is tried where ids lead to no items.
    for way in (*exact, *dict.fromkeys((depth, around, "") for depth, around, _ in exact)):
        rest = [passage for passage in body if passage.number not in inside]
        for blocks in _numbered(rest, way):
            inside |= {passage.number for block in blocks for passage in block}
            yield blocks
    rest = [passage for passage in body if passage.number not in inside]
    for style in dict.fromkeys(_style(one) for one in rest if _is_heading(one)):
        yield from _headed(rest, style)


def _headed(body: Sequence[Passage], style: str) -> Iterator[list[list[Passage]]]:
    """Yield runs of blocks, each from an unnumbered heading to the next one set so; something was decided in one."""
    blocks: list[list[Passage]] = []
    for passage in [*body, None]:
        if passage and _style(passage) == style and _is_heading(passage):
            blocks.append([passage])
        elif passage is None or (blocks and (_style(passage) == style or _ends(passage, blocks, ()))):
            decided = any(_kind(one.text) == "agreed" for block in blocks for one in block if _label(one))
            if decided and len(blocks) > 1 and all(len(block) > 1 for block in blocks[:-1]):
                yield _closed([_trimmed(block) for block in blocks])
            blocks = []
        elif blocks:
            blocks[-1].append(passage)


def _style(passage: Passage) -> str:
    return passage.look.partition("|")[0]


def _is_heading(passage: Passage) -> bool:
    """Tell whether a passage may be the title of an item by its style: short, without a stop, and no known heading."""
    text = passage.text.strip()
    alone = bool(text) and not (passage.label or passage.row or lists.kind_of(passage))
    return alone and bool(_style(passage)) and len(text) < _HEADING and text[-1] not in ".;:。；："


def _numbered(body: Sequence[Passage], way: _Way) -> Iterator[list[list[Passage]]]:
    """Yield runs of blocks, each from a heading with the next number to the next one; most have something below."""
    blocks: list[list[Passage]] = []
    look, above = "", set[str]()
    for passage in [*body, None]:
        number = _number(passage) if passage else None
        count = number[0] if number and way in (number[1], (*number[1][:2], "")) else 0
        if passage and count == len(blocks) + 1 and (not blocks or passage.label or passage.look == look):
            look = passage.look
            blocks.append([passage])
            continue
        if passage is None or count == 1 or (blocks and _ends(passage, blocks, above)):
            if len(blocks) > 1 and all(len(block) > 1 for block in blocks[:-1]):
                yield _closed([_trimmed(block) for block in blocks])
            blocks = [[passage]] if passage and count == 1 else []
            look = passage.look if passage else ""
            above |= {passage.look} if passage and not blocks else set()
        elif blocks:
            blocks[-1].append(passage)
        else:
            above.add(passage.look)


def _number(passage: Passage) -> tuple[int, _Way] | None:
    """Return the number before a heading, typed or Word's own, and the way in which it is written."""
    if passage.row:
        return None
    if passage.label:
        found = _LABEL_NUMBER.fullmatch(passage.label)
        around = passage.label.replace(found[1], "") if found else ""
        return (_count(found[1]), (passage.depth, around, passage.series)) if found else None
    typed = _TOP.match(passage.text)
    return (_count(typed[1]), (-1, typed[2], "")) if typed else None


def _count(said: str) -> int:
    if said.isdecimal():
        return int(said)
    tens, ten, ones = said.rpartition("十")
    return 10 * (_HAN.find(tens) + 1 if tens else bool(ten)) + (_HAN.find(ones) + 1 if ones else 0)


def _ends(passage: Passage, blocks: Sequence[Sequence[Passage]], above: Container[str]) -> bool:
    """Tell whether a passage is no longer of the last item: a heading set as one above, or the foot of the minutes."""
    text = passage.text.strip()
    if passage.row or any(sign.match(text) for sign in (signs.CHAIR, signs.SECRETARY, signs.CLOSING)):
        return True
    looks = {one.look for block in blocks for one in block}
    if len(blocks) > 1 and passage.look in above and passage.look not in looks:
        return True
    return _is_label(text) and not _kind(text)


def _trimmed(block: Sequence[Passage]) -> list[Passage]:
    kept = list(block)
    while len(kept) > 1 and (not kept[-1].text.strip() or _label(kept[-1])):
        kept.pop()
    return kept


def _closed(blocks: list[list[Passage]]) -> list[list[Passage]]:
    """Leave out what follows the last item: after an empty line, or unnumbered, where no other item has the like."""
    *others, last = blocks
    at = len(last)
    if not any(not one.text.strip() for block in others for one in block):
        at = next((n for n, one in enumerate(last) if not one.text.strip()), at)
    if all(_is_listed(block[-1]) for block in others):
        listed = [n for n, one in enumerate(last[:at]) if n and _is_listed(one)]
        at = listed[-1] + 1 if listed else at
    return [*others, last[:at]]


def _is_listed(passage: Passage) -> bool:
    """Tell whether a passage is a numbered line, or says who does it, or how many were for it."""
    return _is_sub(passage) or _is_vote(passage) or signs.RESPONSIBLE.match(passage.text) is not None


def _is_sub(passage: Passage) -> bool:
    return bool(passage.label) or _SUB.match(passage.text) is not None


def _parts(block: Sequence[Passage], language: str) -> Iterator[_Part]:
    """Yield the lists under an item: below a label that says what they are, numbered, or said by somebody."""
    head, *under = block
    kind = _label(head)
    kinds: list[tuple[str, Passage]] = []
    for passage in under:
        label = "" if _is_vote(passage) else _label(passage)
        if _is_vote(passage):
            kinds.append(("", passage))
        elif label:
            kind = label
            kinds.append(("", passage))
        elif not passage.text.strip():
            kinds.append(("", passage))
        elif kind:
            kinds.append((kind, passage))
        elif _is_sub(passage):
            kinds.append(("agreed", passage))
        elif signs.RESPONSIBLE.match(passage.text) and kinds:
            kinds.append((kinds[-1][0], passage))
        else:
            kinds.append(("" if any(_inline(passage, language)) else "discussed", passage))
    above: Passage | None = None
    for kind, group in groupby(kinds, key=lambda pair: pair[0]):
        run = [passage for _, passage in group]
        if kind:
            yield _Part(kind, _lines(run), above)
        above = run[-1] if _label(run[-1]) else None


def _lines(run: Sequence[Passage]) -> tuple[tuple[Passage, ...], ...]:
    """Cut a run into lines, each from a passage that looks like the first to the next."""
    found: list[list[Passage]] = []
    for passage in run:
        if not found or _shape(passage) == _shape(run[0]):
            found.append([passage])
        else:
            found[-1].append(passage)
    return tuple(map(tuple, found))


def _shape(passage: Passage) -> tuple[str, int, bool]:
    return ("" if passage.label else passage.look), passage.depth, _is_sub(passage)


def _label(passage: Passage) -> str:
    """Return what a label alone in its line says of the lines below it."""
    text = passage.text.strip()
    return _kind(text) if _is_label(text) else ""


def _is_label(text: str) -> bool:
    return 0 < len(text) < _LABEL and (text.endswith((":", "：")) or text.isupper())


def _kind(text: str) -> str:
    signs_ = {
        "agreed": signs.HEADINGS["agreed"],
        "proposed": _PROPOSED,
        "heard": _HEARD,
        "discussed": _DISCUSSED,
    }
    return next((kind for kind, pattern in signs_.items() if pattern.search(text)), "")


def _head(head: Passage) -> Iterator[Chosen]:
    """Yield number and title of an item; a label before the title stays, one that stands alone is no title."""
    start, end = 0, len(head.text.rstrip().rstrip(".;。；"))
    if not head.label and (number := _TOP.match(head.text)) is not None:
        field = "item.number" if number[1].isdecimal() else "item.number | han"
        yield Chosen(head.number, number.start(1), number.end(1), field)
        start = number.end()
    label = signs.LABEL.search(head.text, start)
    if label is not None and _kind(head.text[start : label.start()]) and label.start() - start < _LABEL:
        start = label.end()
    if start < end and not (start == 0 and head.text.isupper() and _kind(head.text)):
        yield Chosen(head.number, start, end, "item.title")


def _line(line: Sequence[Passage], name: str) -> Iterator[Chosen]:
    """Yield the fields of a line: its number, what is said or agreed, who does it and by when."""
    first, *more = line
    text = first.text
    start, end = 0, len(text.rstrip().rstrip(".;。；"))
    if not first.label and (number := _SUB.match(text)) is not None:
        start = number.end()
        fields = ("proposal.number", "loop.index", "proposal.number | han")
        for group, field in enumerate(fields, start=1):
            if number[group]:
                yield Chosen(first.number, number.start(group), number.end(group), field)
    if name == "entry":
        yield Chosen(first.number, start, len(text.rstrip()), "entry.said")
        return
    said = signs.RESPONSIBLE.search(text, start)
    yield Chosen(first.number, start, said.start() if said else end, "proposal.text")
    yield from terms(first, name, said.start()) if said else ()
    yield from (one for passage in more for one in terms(passage, name, 0))


def _inline(passage: Passage, language: str) -> Iterator[Chosen]:
    """Yield what follows a label in its own line: “Decided: …”, “Rapporteur: …”."""
    label = signs.LABEL.search(passage.text)
    rest = passage.text[label.end() :].strip() if label else ""
    if label is None or not rest or label.start() > _LABEL or _SUB.match(passage.text):
        return
    said, end = passage.text[: label.start()], len(passage.text.rstrip().rstrip(".;。；"))
    at = passage.text[label.end() : end]
    names = all(signs.name_form(one, language) for one in signs.COMMA.split(at))
    if signs.REPORTED.match(passage.text):
        yield Chosen(passage.number, label.end(), end, "item.rapporteurs | names")
    elif _DISCUSSED.search(said):
        field = "item.speakers | names" if names else "item.discussion | map(attribute='said') | join(' ')"
        yield Chosen(passage.number, label.end(), end if names else len(passage.text.rstrip()), field)
    elif signs.HEADINGS["agreed"].search(said):
        yield Chosen(passage.number, label.end(), end, "item.agreed | map(attribute='text') | join('; ')")
    elif _PROPOSED.search(said):
        yield Chosen(passage.number, label.end(), end, "item.proposals | map(attribute='text') | join('; ')")
