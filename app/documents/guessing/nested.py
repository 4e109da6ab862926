"""Items of the agenda one after another, each with what was said and decided under it: a loop with loops in it."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Sequence
from itertools import groupby

from attrs import frozen

from app.documents.drafts import Chosen, Draft, Repeated
from app.documents.guessing import signs
from app.documents.guessing.terms import terms
from app.documents.guessing.values import Known
from app.word.passages import Passage

_TOP = re.compile(
    r"\s*(?:(?:вопрос|пункт|item|question|议题|议程)\s*)?(?:№\s*)?(\d+)\s*[.)、．:：]\s*(?![\d.])", re.I
)
_SUB = re.compile(r"\s*(\d+\.\d+)[.)、．]?\s+|\s*(\d+)\)\s*|\s*[-–—•]\s+")
_HEARD = re.compile(r"слушали|heard|听取", re.I)
_DISCUSSED = re.compile(r"выступ|обсуд|обсужд|discuss|speakers|发言|讨论", re.I)
_PROPOSED = re.compile(r"предлож|proposed|proposals|suggest|提议|建议|提出", re.I)
_REPORTED = re.compile(r"докладчик|докладыва|rapporteur|reported by|presented by|报告人|汇报人", re.I)
_SAID = re.compile(r"\s*[:：]\s+|\s+[–—-]\s+|[:：]")
_LISTS = {"agreed": ("proposal", "item.agreed"), "proposed": ("proposal", "item.proposals"),
          "heard": ("entry", "item.heard"), "discussed": ("entry", "item.discussion")}  # fmt: skip
_LABEL = 40


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


def find(draft: Draft, language: str, known: Known) -> Iterator[Nested]:
    """Yield items that follow each other by number, with anything known under one of them."""
    body = [one for one in draft.passages if one.in_body]
    titles = [text for item in known.items.get("agenda", ()) for text in item]
    for blocks in _runs(body):
        parts = [tuple(_parts(block[1:], language)) for block in blocks]
        kept = max(range(len(blocks)), key=lambda at: _worth(parts[at]))
        head, *under = blocks[kept]
        kinds = {part.kind for part in parts[kept]}
        inner: list[Repeated] = []
        chosen = list(_head(head))
        for part in parts[kept]:
            name, of = _LISTS[part.kind]
            of = "item.entries" if name == "entry" and not kinds >= {"heard", "discussed"} else of
            if part.label is not None:
                inner.append(Repeated(((part.label.number, part.label.number),), "", of))
            inner.append(Repeated(tuple((one[0].number, one[-1].number) for one in part.lines), name, of))
            chosen += _line(part.lines[0], name)
        chosen += (one for passage in under for one in _inline(passage))
        if inner or len(chosen) > 2:
            items = tuple((block[0].number, block[-1].number) for block in blocks)
            outer = Repeated(items, "item", "agenda", kept=kept)
            sure = 3 * sum(any(text in block[0].text for text in titles) for block in blocks) >= 2 * len(
                blocks
            )
            yield Nested(outer, tuple(inner), tuple(chosen), sure)


def _worth(parts: Sequence[_Part]) -> int:
    """Return how much the parts under an item show; what was decided counts most."""
    kinds = {part.kind for part in parts}
    return len(kinds) + 2 * ("agreed" in kinds)


def _runs(body: Sequence[Passage]) -> Iterator[list[list[Passage]]]:
    """Yield runs of blocks, each from a heading with the next number to the next one; most have something below."""
    blocks: list[list[Passage]] = []
    look, above = "", set[str]()
    for passage in [*body, None]:
        number = _TOP.match(passage.text) if passage and not passage.row else None
        count = int(number[1]) if number else 0
        if passage and number and count == len(blocks) + 1 and (not blocks or passage.look == look):
            look = passage.look
            blocks.append([passage])
            continue
        if passage is None or count == 1 or (blocks and _ends(passage, blocks, above)):
            if len(blocks) > 1 and all(len(block) > 1 for block in blocks[:-1]):
                yield [_trimmed(block) for block in blocks]
            blocks = [[passage]] if passage and count == 1 else []
            look = passage.look if passage else ""
            above |= {passage.look} if passage and not blocks else set()
        elif blocks:
            blocks[-1].append(passage)
        else:
            above.add(passage.look)


def _ends(passage: Passage, blocks: Sequence[Sequence[Passage]], above: Container[str]) -> bool:
    """Tell whether a passage is no longer of the last item: a heading set as one above, or the foot of the minutes."""
    text = passage.text.strip()
    if passage.row or signs.CHAIR.match(text) or signs.SECRETARY.match(text):
        return True
    if passage.look in above and passage.look not in {one.look for block in blocks for one in block}:
        return True
    return _is_label(text) and not _kind(text)


def _trimmed(block: Sequence[Passage]) -> list[Passage]:
    kept = list(block)
    while len(kept) > 1 and not kept[-1].text.strip():
        kept.pop()
    return kept


def _parts(under: Sequence[Passage], language: str) -> Iterator[_Part]:
    """Yield the lists under an item: below a label that says what they are, numbered after it, or said by somebody."""
    kind = ""
    kinds: list[tuple[str, Passage]] = []
    for passage in under:
        label = _label(passage)
        if label:
            kind = label
            kinds.append(("", passage))
        elif not passage.text.strip():
            kinds.append(("", passage))
        elif kind:
            kinds.append((kind, passage))
        elif _SUB.match(passage.text):
            kinds.append(("agreed", passage))
        else:
            kinds.append(("discussed" if _is_said(passage.text, language) else "", passage))
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


def _shape(passage: Passage) -> tuple[str, bool]:
    return passage.look, _SUB.match(passage.text) is not None


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
    number = _TOP.match(head.text)
    if number is not None:
        yield Chosen(head.number, number.start(1), number.end(1), "item.number")
        yield Chosen(head.number, number.end(), len(head.text.rstrip().rstrip(".;。；")), "item.title")


def _line(line: Sequence[Passage], name: str) -> Iterator[Chosen]:
    """Yield the fields of a line: its number, what is said or agreed, who does it and by when."""
    first, *more = line
    text = first.text
    start, end = 0, len(text.rstrip().rstrip(".;。；"))
    if (number := _SUB.match(text)) is not None:
        start = number.end()
        if number[1]:
            yield Chosen(first.number, number.start(1), number.end(1), "proposal.number")
        elif number[2]:
            yield Chosen(first.number, number.start(2), number.end(2), "loop.index")
    if name == "entry":
        yield Chosen(first.number, start, len(text.rstrip()), "entry.said")
        return
    said = signs.RESPONSIBLE.search(text, start)
    yield Chosen(first.number, start, said.start() if said else end, "proposal.text")
    yield from terms(first, name, said.start()) if said else ()
    yield from (one for passage in more for one in terms(passage, name, 0))


def _is_said(text: str, language: str) -> bool:
    """Tell whether a line begins with the name of who speaks."""
    parted = _SAID.search(text)
    return parted is not None and bool(signs.name_form(text[: parted.start()], language))


def _inline(passage: Passage) -> Iterator[Chosen]:
    """Yield what follows a label in its own line: “Decided: …”, “Rapporteur: …”."""
    label = signs.LABEL.search(passage.text)
    rest = passage.text[label.end() :].strip() if label else ""
    if label is None or not rest or label.start() > _LABEL or _SUB.match(passage.text):
        return
    said, end = passage.text[: label.start()], len(passage.text.rstrip().rstrip(".;。；"))
    if _REPORTED.search(said):
        yield Chosen(passage.number, label.end(), end, "item.rapporteurs | names")
    elif signs.HEADINGS["agreed"].search(said):
        yield Chosen(passage.number, label.end(), end, "item.agreed | map(attribute='text') | join('; ')")
    elif _PROPOSED.search(said):
        yield Chosen(passage.number, label.end(), end, "item.proposals | map(attribute='text') | join('; ')")
