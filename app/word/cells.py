"""Cells that span, merge or take a colour: `{% colspan n %}`, `{% cellbg c %}`, `{% vm %}`, `{% hm %}`."""

from lxml import etree

from app.word import tree
from app.word.blocks import Block, in_loop
from app.word.markup import Mark, Markup
from app.word.ooxml import TC, TCPR, T, w
from app.word.tree import Element, raw

# The order of a cell's properties is the schema's (CT_TcPr).
_ORDER = [w(n) for n in ("cnfStyle", "tcW", "gridSpan", "hMerge", "vMerge", "tcBorders", "shd", "noWrap")]


def apply(markup: Markup, blocks: list[Block]) -> None:
    """Turn the cell tags of a part into the properties they stand for."""
    actions = {"colspan": _colspan, "cellbg": _cellbg, "vm": _vertical, "hm": _horizontal}
    for mark in list(markup.in_order()):
        action = actions.get(mark.tag.word)
        if action is None:
            continue
        cell = tree.ancestor(mark.node, TC)
        value = mark.tag.body[len(mark.tag.word) :].strip()
        if cell is None:
            markup.blame(mark, f"“{mark.tag.word}” stands in no table cell.")
        elif mark.tag.word in ("vm", "hm") and not in_loop(mark, blocks):
            markup.blame(mark, f"“{mark.tag.word}” merges the cells of a loop, but stands in none.")
        elif mark.tag.word in ("colspan", "cellbg") and not value:
            markup.blame(mark, f"“{mark.tag.word}” needs a value.")
        else:
            mark.code = value
            action(mark, cell)


def statement(code: str, mark: Mark) -> Element:
    """Return a node for a statement that a tag stands for beside itself."""
    return etree.ProcessingInstruction("code", f"{mark.order} {code}")


def _colspan(mark: Mark, cell: Element) -> None:
    mark.role = "span"
    tree.discard(mark.node)
    _put(cell, w("gridSpan"), [raw('<w:gridSpan w:val="'), mark.node, raw('"/>')])


def _cellbg(mark: Mark, cell: Element) -> None:
    mark.role = "color"
    tree.discard(mark.node)
    start = raw('<w:shd w:val="clear" w:color="auto" w:fill="')
    _put(cell, w("shd"), [start, mark.node, raw('"/>')])


def _vertical(mark: Mark, cell: Element) -> None:
    leaf = tree.parent_of(mark.node)
    tree.discard(mark.node)
    if leaf.tag == T and (leaf.text or len(leaf)):
        # Only the first cell of a merged column shows its text.
        start = statement("if loop.first", mark)
        start.tail, leaf.text = leaf.text, None
        leaf.insert(0, start)
        leaf.append(statement("endif", mark))
    restart, proceed = raw('<w:vMerge w:val="restart"/>'), raw('<w:vMerge w:val="continue"/>')
    chosen = [
        statement("if loop.first", mark),
        restart,
        statement("else", mark),
        proceed,
        statement("endif", mark),
    ]
    _put(cell, w("vMerge"), chosen)


def _horizontal(mark: Mark, cell: Element) -> None:
    tree.discard(mark.node)
    spans = cell.findall(f"{TCPR}/{w('gridSpan')}")
    each = spans[0].get(w("val")) if spans else "1"
    mark.role = "span"
    mark.code = f"loop.length * {each if each and each.isdigit() else 1}"
    _put(cell, w("gridSpan"), [raw('<w:gridSpan w:val="'), mark.node, raw('"/>')])
    cell.addprevious(statement("if loop.first", mark))
    cell.addnext(statement("endif", mark))


def _put(cell: Element, name: str, nodes: list[Element]) -> None:
    """Put a property that nodes stand for into a cell's properties, at its place in the schema's order."""
    properties = cell.find(TCPR)
    if properties is None:
        properties = etree.Element(TCPR)
        cell.insert(0, properties)
    for old in properties.findall(name):
        properties.remove(old)
    before = set(_ORDER[: _ORDER.index(name)])
    last = [child for child in properties if child.tag in before]
    position = properties.index(last[-1]) + 1 if last else 0
    while position < len(properties) and tree.is_node(properties[position]):
        position += 1
    for offset, node in enumerate(nodes):
        properties.insert(position + offset, node)
