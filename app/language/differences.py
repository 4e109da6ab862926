"""What differs between two texts: by words within a paragraph, by paragraphs within a document. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from difflib import SequenceMatcher
from enum import StrEnum

from attrs import frozen

# A word, a Han character (Chinese writes no spaces), a stretch of spaces, or any other sign.
_TOKEN = re.compile(r"[\u3400-\u9fff]|[^\W\u3400-\u9fff]+|\s+|[^\w\s]")
_ALIKE = 0.4
_LONGEST = 400
# Above these products of lengths a comparison would be felt; a stranger's file may hold anything.
_LARGEST, _STRETCH = 4_000_000, 2_500


class Kind(StrEnum):
    """What became of a stretch of text."""

    SAME = "same"
    OUT = "out"
    IN = "in"


@frozen
class Part:
    """A stretch of text that both have, or only the old (OUT) or the new (IN)."""

    kind: Kind
    text: str


@frozen
class Edit:
    """Characters ``start`` to ``end`` of the old text gave way to ``text``."""

    start: int
    end: int
    text: str


def tokens(text: str) -> list[str]:
    """Return the words, spaces and signs of a text; joined they are the text again."""
    return _TOKEN.findall(text)


def edits(old: str, new: str) -> tuple[Edit, ...]:
    """Return what was done to ``old`` to make it ``new``, word by word; kinds of space are alike."""
    before, after = tokens(old), tokens(new)
    starts = [0]
    for token in before:
        starts.append(starts[-1] + len(token))
    return tuple(Edit(starts[a], starts[b], "".join(after[c:d])) for a, b, c, d in _different(before, after))


def compare(old: str, new: str) -> tuple[Part, ...]:
    """Return both texts as one, in parts, so that a reader sees what went and what came."""
    found: list[Part] = []
    at = 0
    for edit in edits(old, new):
        pieces = (
            (Kind.SAME, old[at : edit.start]),
            (Kind.OUT, old[edit.start : edit.end]),
            (Kind.IN, edit.text),
        )
        found += [Part(kind, text) for kind, text in pieces if text]
        at = edit.end
    if old[at:]:
        found.append(Part(Kind.SAME, old[at:]))
    return tuple(found)


def marked(parts: Iterable[Part]) -> str:
    """Return parts as plain text: ``[-out-]`` and ``{+in+}``."""
    signs = {Kind.SAME: "{}", Kind.OUT: "[-{}-]", Kind.IN: "{{+{}+}}"}
    return "".join(signs[part.kind].format(part.text) for part in parts)


def merge(base: str, ours: str, theirs: str) -> str | None:
    """Return ``ours`` with what ``theirs`` made of ``base``; None where both changed the same words."""
    before, mine = tokens(base), tokens(ours)
    kept = _kept(before, mine)
    result, at = "", 0
    after = tokens(theirs)
    for a, b, c, d in _different(before, after):
        blocks = [one for one in kept if one[0] <= a and b <= one[1]]
        if len(blocks) != 1:  # Between two of them ours has words of its own.
            return None
        start = a + blocks[0][2]
        result += "".join(mine[at:start]) + "".join(_plain(after[c:d]))
        at = start + b - a
    return result + "".join(mine[at:])


def _kept(before: list[str], mine: list[str]) -> list[tuple[int, int, int]]:
    """Return the stretches of tokens that stay as they were: from, to, and how far they moved."""
    found, at, shift = [], 0, 0
    for a, b, _, d in _different(before, mine):
        found.append((at, a, shift))
        at, shift = b, d - b
    return [*found, (at, len(before), shift)]


def align(old: Sequence[str], new: Sequence[str]) -> Iterator[tuple[int | None, int | None]]:
    """Pair paragraphs: each old one with the new one that it became, None where it went or is new.

    Equal paragraphs anchor the rest; between them those that share most of their words belong together.
    """
    same = SequenceMatcher(None, [_key(one) for one in old], [_key(one) for one in new], autojunk=False)
    for kind, a, b, c, d in same.get_opcodes():
        if kind == "equal":
            yield from zip(range(a, b), range(c, d), strict=True)
        else:
            yield from _paired(old, new, range(a, b), range(c, d))


def likeness(old: str, new: str) -> float:
    """Return from 0 to 1 how much of their words two texts share, in order."""
    before, after = _plain(tokens(old[:_LONGEST])), _plain(tokens(new[:_LONGEST]))
    left, right = ([one for one in each if not one.isspace()] for each in (before, after))
    matcher = SequenceMatcher(None, left, right, autojunk=False)
    return matcher.ratio() if matcher.quick_ratio() >= _ALIKE else 0.0


def _paired(
    old: Sequence[str], new: Sequence[str], left: range, right: range
) -> Iterator[tuple[int | None, int | None]]:
    """Pair a stretch without equal paragraphs, most alike first, in order on both sides."""
    if len(left) * len(right) > _STRETCH:
        # Too long to try each with each: pairs in order, for what they are worth.
        shared = min(len(left), len(right))
        yield from zip(left[:shared], right[:shared], strict=True)
        yield from ((i, None) for i in left[shared:])
        yield from ((None, j) for j in right[shared:])
        return
    alike = {(i, j): likeness(old[i], new[j]) for i in left for j in right}
    yield from _nested(alike, left, right)


def _nested(
    alike: Mapping[tuple[int, int], float], left: range, right: range
) -> Iterator[tuple[int | None, int | None]]:
    def worth(pair: tuple[int, int]) -> tuple[float, int]:
        return alike[pair], -abs((pair[0] - left.start) - (pair[1] - right.start))

    best = max(((i, j) for i in left for j in right), key=worth, default=None)
    # One alone in the place of one alone was written anew.
    alone = len(left) == len(right) == 1
    if best is None or (alike[best] < _ALIKE and not alone):
        yield from ((i, None) for i in left)
        yield from ((None, j) for j in right)
        return
    i, j = best
    yield from _nested(alike, range(left.start, i), range(right.start, j))
    yield i, j
    yield from _nested(alike, range(i + 1, left.stop), range(j + 1, right.stop))


def _different(before: list[str], after: list[str]) -> Iterator[tuple[int, int, int, int]]:
    """Yield where tokens differ; a space between two changes belongs to them: “a b” for “c d” is one change."""
    old, new = _plain(before), _plain(after)
    shorter = min(len(old), len(new))
    head = next((n for n in range(shorter) if old[n] != new[n]), shorter)
    rest = shorter - head
    tail = next((n for n in range(rest) if old[-1 - n] != new[-1 - n]), rest)
    middle = old[head : len(old) - tail], new[head : len(new) - tail]
    found: list[tuple[int, int, int, int]] = []
    for kind, a, b, c, d in _opcodes(*middle):
        if kind == "equal":
            continue
        if found and all(one.isspace() for one in middle[0][found[-1][1] - head : a]):
            found[-1] = (found[-1][0], b + head, found[-1][2], d + head)
        else:
            found.append((a + head, b + head, c + head, d + head))
    yield from found


def _opcodes(old: list[str], new: list[str]) -> list[tuple[str, int, int, int, int]]:
    if len(old) * len(new) > _LARGEST:
        return [("replace", 0, len(old), 0, len(new))]
    return list(SequenceMatcher(None, old, new, autojunk=False).get_opcodes())


def _plain(found: list[str]) -> list[str]:
    """Make every stretch of spaces one space: a no-break space is typography and no change of wording."""
    return [" " if one.isspace() and "\n" not in one else one for one in found]


def _key(text: str) -> str:
    return " ".join(text.split())
