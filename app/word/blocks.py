"""Which tag closes which: blocks, from `if` to `endif`, with their `else`s, and what breaks the pairing."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from app.word.limits import Limits
from app.word.markup import Mark, Markup
from app.word.tags import OPENERS

_ASSIGNMENT = re.compile(r"set\s+[\w\s,.()]+=(?!=)")
# Beside its number, the node of a tag that opens or closes a block says so.
OPENS, CLOSES = "opens", "closes"
_HOLDERS = {"else": ("if", "for"), "elif": ("if",)}


@dataclass(slots=True, eq=False)
class Block:
    """A block: its opening tag, its middles (`else`, `elif`), its closing tag, and the block around it.

    `depth` counts the blocks it is in, itself among them.
    """

    opening: Mark
    outer: "Block | None"
    middles: list[Mark] = field(default_factory=list)
    closing: Mark | None = None
    depth: int = field(init=False)

    def __post_init__(self) -> None:
        self.depth = self.outer.depth + 1 if self.outer else 1

    @property
    def marks(self) -> list[Mark]:
        """Every tag of the block in order."""
        return [self.opening, *self.middles, *([self.closing] if self.closing else [])]

    def around(self) -> Iterator["Block"]:
        """Yield the block itself and those around it, from the inside out."""
        block: Block | None = self
        while block is not None:
            yield block
            block = block.outer


def is_opening(mark: Mark) -> bool:
    """Tell whether a tag opens a block; `set` does so only without a value of its own."""
    if mark.tag.word == "set":
        return _ASSIGNMENT.match(mark.tag.body) is None
    return mark.tag.word in OPENERS


def is_closing(mark: Mark) -> bool:
    """Tell whether a tag closes a block."""
    return mark.tag.word.startswith("end") and mark.tag.word[3:] in OPENERS


def in_loop(mark: Mark, blocks: "list[Block]") -> bool:
    """Tell whether a tag stands in a for loop."""
    return any(
        block.opening.tag.word == "for"
        and block.closing is not None
        and block.opening.order < mark.order < block.closing.order
        for block in blocks
    )


def pair(markup: Markup, marks: Iterable[Mark], limits: Limits) -> list[Block]:
    """Pair the block tags, outer blocks first; what does not pair becomes a fault at its tag."""
    blocks: list[Block] = []
    current: Block | None = None
    for mark in marks:
        word = mark.tag.word
        if is_opening(mark):
            current = Block(mark, current)
            blocks.append(current)
            if current.depth == limits.nesting + 1:
                markup.blame(mark, f"Blocks are nested deeper than {limits.nesting}.")
        elif word in _HOLDERS:
            _add_middle(markup, mark, current)
        elif is_closing(mark):
            closed = _close(markup, mark, current)
            if closed is not None:
                closed.closing = mark
                current = closed.outer
    for block in current.around() if current else ():
        _not_closed(markup, block)
    paired = [block for block in blocks if block.closing]
    for block in paired:
        block.opening.node.text = f"{block.opening.order} {OPENS}"
        block.marks[-1].node.text = f"{block.marks[-1].order} {CLOSES}"
    return paired


def _add_middle(markup: Markup, mark: Mark, current: Block | None) -> None:
    word = mark.tag.word
    holders = _HOLDERS[word]
    if current is None or current.opening.tag.word not in holders:
        markup.blame(mark, f"“{word}” stands in no {' or '.join(holders)} block.")
    elif current.middles and current.middles[-1].tag.word == "else":
        markup.blame(mark, f"“{word}” follows an else of the same block.")
    else:
        current.middles.append(mark)


def _close(markup: Markup, mark: Mark, current: Block | None) -> Block | None:
    """Return the block a closing tag ends; inner blocks that it leaves open are faults of their own."""
    opener = mark.tag.word[3:]
    for block in current.around() if current else ():
        if block.opening.tag.word == opener:
            return block
        if not any(outer.opening.tag.word == opener for outer in block.around()):
            break
        _not_closed(markup, block)
    open_one = f"; the open block is {current.opening.tag.source}" if current else ""
    markup.blame(mark, f"“{mark.tag.word}” closes nothing: no {opener} is open here{open_one}.")
    return None


def _not_closed(markup: Markup, block: Block) -> None:
    tag = block.opening.tag
    markup.blame(block.opening, f"The block is never closed: {{%{tag.level} end{tag.word} %}} is missing.")
