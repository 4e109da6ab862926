"""Bringing every tag to the level where it acts.

`{%p %}` takes its paragraph away, `{%tr %}` its row, `{%tc %}` its cell, `{%r %}` cuts its run; a block whose
tags stand in different runs, cells or rows is raised until all of them are siblings, so that whatever the
block repeats or leaves out is whole. Text beside such a tag stays.
"""

from collections.abc import Iterator
from itertools import islice

from app.word import ooxml, tree
from app.word.blocks import Block, is_closing, is_opening, pair
from app.word.limits import Limits
from app.word.markup import Mark, Markup
from app.word.ooxml import PPR, RPR, SECTPR, TBL, TC, TR, P, T
from app.word.tree import Element

# Between a tag and the text it joins stand a few breaks and properties, not pages of them.
_NEAR = 200
_LEVELS = {"tr": (TR, "row"), "tc": (TC, "cell")}


def hoist(markup: Markup, limits: Limits) -> list[Block]:
    """Move the tags of a part to their levels and return its blocks, outer ones first."""
    _drop_comments(markup)
    for mark in list(markup.in_order()):
        if mark.tag.kind == "{%" and mark.tag.word.endswith("autoescape"):
            tree.discard(mark.node)  # escaping never stops
        elif mark.tag.before or mark.tag.after:
            _trim(mark)
    for mark in list(markup.in_order()):
        if mark.tag.kind == "{%":
            _join(mark)
    for mark in list(markup.in_order()):
        if mark.tag.level == "r" and mark.paragraph is not None:
            tree.raise_to(mark.node, _run_holder(mark.node))
    for level in ("tc", "tr"):
        _hoist_cells(markup, level)
    _hoist_paragraphs(markup)
    blocks = pair(markup, markup.in_order(), limits)
    for block in blocks:
        _align(block)
        _check_aligned(markup, block)
    return blocks


def _drop_comments(markup: Markup) -> None:
    """Take out `{# #}`, and with {#p, {#tr and {#tc what they stand in."""
    holders: dict[Element, None] = {}
    for mark in [each for each in markup.in_order() if each.tag.kind == "{#"]:
        outer = {"p": P, "tr": TR, "tc": TC}.get(mark.tag.level)
        holder = tree.ancestor(mark.node, outer) if outer else None
        tree.discard(mark.node)
        if holder is not None and not _ends_section(holder):
            holders[holder] = None
    for holder in holders:
        markup.reshaped.update(holder.iterancestors(TBL))
        tree.discard(holder)


def _ends_section(holder: Element) -> bool:
    return next(holder.iter(SECTPR), None) is not None


def _trim(mark: Mark) -> None:
    """Take away the spaces that `{{-` and `-}}`, `{%-` and `-%}` touch within their run."""
    node = mark.node
    if mark.tag.before:
        before = node.getprevious()
        if before is not None:
            before.tail = (before.tail or "").rstrip(" \n") or None
        else:
            parent = tree.parent_of(node)
            parent.text = (parent.text or "").rstrip(" \n") or None
    if mark.tag.after and node.tail:
        node.tail = node.tail.lstrip(" \n") or None


def _join(mark: Mark) -> None:
    """Join a paragraph to the one before it (`{%-`) or after it (`-%}`), or a line to its neighbour."""
    paragraph = tree.ancestor(mark.node, P)
    for wanted, forward in ((mark.tag.before, False), (mark.tag.after, True)):
        if wanted and paragraph is not None and not _breaks_dropped(mark.node, paragraph, forward=forward):
            _merge(paragraph, forward=forward)
            paragraph = tree.ancestor(mark.node, P)


def _breaks_dropped(node: Element, paragraph: Element, *, forward: bool) -> bool:
    """Drop the line breaks between a tag and the next text; False where the paragraph ends first."""
    for other in list(islice(_neighbours(node, paragraph, forward=forward), _NEAR)):
        if tree.is_node(other) or (other.tag == T and (other.text or len(other))):
            return True
        if other.tag in (ooxml.w("br"), ooxml.w("cr")) and other.get(ooxml.w("type")) != "page":
            tree.parent_of(other).remove(other)
        elif other.tag in tree.VISIBLE:
            return True
    return False


def _neighbours(node: Element, paragraph: Element, *, forward: bool) -> Iterator[Element]:
    """Yield what follows a tag in its paragraph, or what precedes it, the nearest first; its own text as itself."""
    if node.tail if forward else _text_before(node):
        yield node
    while node is not paragraph:
        for sibling in node.itersiblings(preceding=not forward):
            if sibling.tag != PPR:
                yield from sibling.iter() if forward else reversed(list(sibling.iter()))
        node = tree.parent_of(node)


def _text_before(node: Element) -> str | None:
    before = node.getprevious()
    return before.tail if before is not None else tree.parent_of(node).text


def _merge(paragraph: Element, *, forward: bool) -> None:
    other = paragraph.getnext() if forward else paragraph.getprevious()
    while other is not None and other.tag == P and not _ends_section(other):
        first, second = (paragraph, other) if forward else (other, paragraph)
        if first is paragraph and _ends_section(paragraph):
            return
        empty = not tree.has_content(other)
        for child in [child for child in second if child.tag != PPR]:
            first.append(child)
        tree.parent_of(second).remove(second)
        paragraph = first
        if not empty:
            return
        other = paragraph.getnext() if forward else paragraph.getprevious()


def _run_holder(node: Element) -> Element:
    run = tree.ancestor(node, ooxml.R_)
    return tree.parent_of(run if run is not None else node)


def _hoist_cells(markup: Markup, level: str) -> None:
    """Move {%tr %} or {%tc %} tags out of their rows or cells, which vanish where nothing else is in them."""
    tag, name = _LEVELS[level]
    holders: dict[Element, list[Mark]] = {}
    for mark in list(markup.in_order()):
        if mark.tag.level != level:
            continue
        holder = tree.ancestor(mark.node, tag)
        if mark.tag.kind != "{%":
            markup.blame(mark, f"A value cannot take the place of a {name}; use {{%{level} for … %}}.")
        elif holder is None:
            markup.blame(mark, f"The tag takes its {name} away, but stands in no table.")
        else:
            holders.setdefault(holder, []).append(mark)
    for holder, marks in holders.items():
        _lift_out(holder, marks)


def _lift_out(holder: Element, marks: list[Mark]) -> None:
    leading = _leading(holder, {mark.node for mark in marks})
    for mark in marks:
        tree.discard(mark.node)
    if not tree.has_content(holder):
        for mark in marks:
            holder.addprevious(mark.node)
        tree.discard(holder)
        return
    opened = 0
    behind = holder
    for mark in marks:
        inside = opened > 0 or mark.node not in leading
        opened += is_opening(mark) - (is_closing(mark) and opened > 0)
        if is_closing(mark) and inside:
            behind.addnext(mark.node)
            behind = mark.node
        else:
            holder.addprevious(mark.node)


def _leading(holder: Element, lifted: set[Element]) -> set[Element]:
    """Return the tags of a row or cell before which nothing else stands in it."""
    leading: set[Element] = set()
    for node in holder.iter():
        if node in lifted:
            leading.add(node)
            if node.tail and node.tail.strip():
                break
        elif tree.is_node(node) or (node.tag == T and node.text and node.text.strip()):
            break
    return leading


def _hoist_paragraphs(markup: Markup) -> None:
    """Cut paragraphs at their {%p %} and {{p }} tags; pieces with nothing in them vanish."""
    holders: dict[Element, list[Mark]] = {}
    for mark in list(markup.in_order()):
        paragraph = tree.ancestor(mark.node, P)
        if mark.tag.level == "p" and paragraph is not None:
            holders.setdefault(paragraph, []).append(mark)
    for paragraph, marks in holders.items():
        if len(marks) == 1 and marks[0].tag.kind == "{%" and _alone(marks[0].node, paragraph):
            node = marks[0].node
            paragraph.addprevious(node)
            tree.discard(paragraph)
            continue
        for mark in marks:
            tree.raise_to(mark.node, paragraph)
        _cut_paragraph(paragraph, {mark.node for mark in marks})


def _alone(node: Element, paragraph: Element) -> bool:
    """Tell whether a paragraph is a run with a tag and nothing else, as most are that a tag takes away."""
    text = tree.parent_of(node)
    run = tree.parent_of(text)
    return (
        not (text.text or node.tail)
        and len(text) == 1
        and all(each is text or each.tag == RPR for each in run)
        and run.getparent() is paragraph
        and all(each is run or each.tag == PPR for each in paragraph)
        and not _ends_section(paragraph)
    )


def _cut_paragraph(paragraph: Element, nodes: set[Element]) -> None:
    piece: list[Element] = []
    for child in [child for child in paragraph if child.tag != PPR]:
        if child in nodes:
            _put_piece(paragraph, piece)
            paragraph.addprevious(child)
            piece = []
        else:
            piece.append(child)
    if not _ends_section(paragraph):
        _put_piece(paragraph, piece)
        tree.discard(paragraph)


def _put_piece(paragraph: Element, piece: list[Element]) -> None:
    """Put a piece of a paragraph before it, as a paragraph where there is content, else its marks of ranges alone."""
    if not piece:
        return
    fresh = tree.paragraph_like(paragraph)
    fresh.extend(piece)
    if tree.has_content(fresh):
        paragraph.addprevious(fresh)
        return
    for child in piece:
        if child.tag in tree.RANGE_MARKS:
            paragraph.addprevious(child)


def _align(block: Block) -> None:
    """Raise a block's tags until what lies between them is whole."""
    nodes = [mark.node for mark in block.marks]
    parents = {node.getparent() for node in nodes}
    if len(parents) == 1:
        return
    paragraphs = [tree.ancestor(node, P) for node in nodes]
    common = tree.common_ancestor(nodes)
    if None not in paragraphs and len(set(paragraphs)) == 1:
        for mark in block.marks:
            tree.raise_to(mark.node, common, after=is_closing(mark))
    elif all(p is not None and p.getparent() is common for p in paragraphs):
        for mark in block.marks:
            tree.raise_to(mark.node, next(mark.node.iterancestors(P)), after=is_closing(mark))
    else:
        _surround(block, common)


def _surround(block: Block, common: Element) -> None:
    """Put a block's tags around the cells, rows or paragraphs that hold them."""
    if common.tag == TR:
        common = tree.parent_of(common)
    for mark in block.marks:
        child = tree.child_holding(common, mark.node)
        if child is mark.node:
            continue
        if child.tag == P:
            tree.raise_to(mark.node, child, after=is_closing(mark))
            _cut_paragraph(child, {mark.node})
            continue
        tree.discard(mark.node)
        if not is_closing(mark):
            child.addprevious(mark.node)
        else:
            child.addnext(mark.node)
        if child.tag == TR and not tree.has_content(child):
            tree.discard(child)


def _check_aligned(markup: Markup, block: Block) -> None:
    """Note a block whose ends still stand in different kinds of places."""
    shapes = {_shape(mark.node) for mark in block.marks}
    if len(shapes) > 1:
        markup.blame(block.opening, "The block begins and ends in places that do not match.")


def _shape(node: Element) -> tuple[object, ...]:
    parent = tree.parent_of(node)
    if parent.tag == P:
        return (P, parent.getparent())
    return (parent,)
