"""Numbered lists that begin anew: `{% restart %}` in a numbered paragraph inside a loop.

Each time the loop around the paragraph begins, the paragraph gets a numbering instance of its own, which
starts at one (ECMA-376, part 1, 17.9.15 and 17.9.26).
"""

from lxml import etree

from app.word import ooxml, tree
from app.word.additions import Additions
from app.word.blocks import Block, in_loop
from app.word.markup import Mark, Markup
from app.word.ooxml import PPR, P, w
from app.word.tree import Element, raw

_BEFORE = [
    w(name) for name in ("pStyle", "keepNext", "keepLines", "pageBreakBefore", "framePr", "widowControl")
]


def apply(markup: Markup, blocks: list[Block]) -> None:
    """Let the numbered paragraphs that say so ask for their numbering while rendering."""
    for mark in [each for each in markup.in_order() if each.tag.word == "restart"]:
        paragraph = tree.ancestor(mark.node, P)
        tree.discard(mark.node)
        if paragraph is None or not in_loop(mark, blocks):
            markup.blame(mark, "“restart” begins a numbered list anew in a loop, but stands in none.")
            continue
        mark.role, mark.code = "list", "loop.first"
        _ask(mark, paragraph)


def _ask(mark: Mark, paragraph: Element) -> None:
    properties = paragraph.find(PPR)
    if properties is None:
        properties = tree.empty_like(paragraph, PPR)
        paragraph.insert(0, properties)
    old = properties.find(w("numPr"))
    level = old.find(w("ilvl")) if old is not None else None
    number = old.find(w("numId")) if old is not None else None
    style = properties.find(w("pStyle"))
    depth = level.get(w("val")) if level is not None else "0"
    mark.list = (
        (number.get(w("val")) or "") if number is not None else "",
        (style.get(w("val")) or "") if style is not None else "",
    )
    if old is not None:
        properties.remove(old)
    preceding = [child for child in properties if child.tag in _BEFORE]
    at = properties.index(preceding[-1]) + 1 if preceding else 0
    start = raw(f'<w:numPr><w:ilvl w:val="{depth}"/><w:numId w:val="')
    for offset, node in enumerate((start, mark.node, raw('"/></w:numPr>'))):
        properties.insert(at + offset, node)


class Lists:
    """The numbering instances that one rendering makes."""

    def __init__(self, additions: Additions) -> None:
        self._additions = additions
        self._current: dict[Mark, str] = {}

    def number(self, mark: Mark, first: object) -> str:
        """Return the instance for a paragraph, a new one where its loop begins."""
        if first or mark not in self._current:
            self._current[mark] = self._fresh(*mark.list)
        return self._current[mark]

    def _fresh(self, number: str, style: str) -> str:
        root = self._additions.numbering()
        numbers = root.findall(w("num"))
        number = number or self._number_of(style)
        model = next((each for each in numbers if each.get(w("numId")) == number), None)
        reference = model.find(w("abstractNumId")) if model is not None else None
        if reference is None:
            return number or "0"
        fresh = str(max(int(each.get(w("numId")) or 0) for each in numbers) + 1)
        made = tree.empty_like(root, w("num"))
        made.set(w("numId"), fresh)
        etree.SubElement(made, w("abstractNumId")).set(w("val"), reference.get(w("val")) or "0")
        for level in range(9):
            override = etree.SubElement(made, w("lvlOverride"))
            override.set(w("ilvl"), str(level))
            etree.SubElement(override, w("startOverride")).set(w("val"), "1")
        numbers[-1].addnext(made)
        return fresh

    def _number_of(self, style: str) -> str:
        """Return the numbering instance that a paragraph style names."""
        package = self._additions.package
        for name in package.parts_of(frozenset((ooxml.STYLES_TYPE,))):
            for found in package.xml(name).findall(w("style")):
                number = found.find(f"{PPR}/{w('numPr')}/{w('numId')}")
                if found.get(w("styleId")) == style and number is not None:
                    return number.get(w("val")) or ""
        return ""
