"""Where a rendering could leave a file that Word repairs, a mark that `tidy` acts on once it has rendered.

A cell must end in a paragraph, a table needs a row, a row a cell, a table's grid as many columns as its
widest row; ids of drawings and bookmarks must not repeat. Most templates need few of these marks: they
go only where a tag can bring the case about.
"""

import re

from lxml import etree

from app.word import tree
from app.word.blocks import CLOSES, OPENS, Block
from app.word.markup import Markup
from app.word.ooxml import SDT, TBL, TC, TR, TXBX, P, w
from app.word.tree import Element

PARAGRAPH = "\x0e"
TABLE, TABLE_END = "\x10", "\x11"
ROW, ROW_END = "\x12", "\x13"
GRID, GRID_END = "\x14", "\x15"
ID = "\x16"
ONCE, ONCE_END = "\x17", "\x18"

_MARKS = {
    "paragraph": PARAGRAPH,
    "table": TABLE,
    "table-end": TABLE_END,
    "row": ROW,
    "row-end": ROW_END,
    "grid": GRID,
    "grid-end": GRID_END,
    "once": ONCE,
    "once-end": ONCE_END,
}
_CONTAINERS = (TC, TXBX, w("hdr"), w("ftr"), w("footnote"), w("endnote"), w("comment"))
# Marks with an id, which may be in a document once.
_SINGLE = tuple(
    w(name)
    for name in ("bookmarkStart", "bookmarkEnd", "commentRangeStart", "commentRangeEnd", "commentReference",
                 "permStart", "permEnd")
)  # fmt: skip
_DRAWING_ID = re.compile(r'(<wp:docPr [^>]*?\bid=")[^"]*')


def guard(markup: Markup, blocks: list[Block]) -> None:
    """Put the marks where this part needs them."""
    for container in list(markup.root.iter(*_CONTAINERS)):
        _guard_blocks(container)
    for table in list(markup.root.iter(TBL)):
        _guard_table(table, varies=table in markup.reshaped)
    if any(block.opening.tag.word in ("for", "macro", "call", "set", "filter") for block in blocks):
        _guard_single(markup)


def character(name: str) -> str:
    """Return the character that stands for a mark in rendered text; none occurs in XML."""
    return _MARKS[name]


def renumber_drawings(xml: str) -> str:
    """Put a mark in place of every drawing's id in a piece of XML."""
    return _DRAWING_ID.sub(rf"\1{ID}", xml) if "<wp:docPr " in xml else xml


def _mark(name: str) -> Element:
    return etree.ProcessingInstruction("guard", name)


def _certain(children: list[Element]) -> list[Element]:
    """Return the children that no tag among them can leave out."""
    depth, certain = 0, []
    for child in children:
        if tree.is_node(child):
            depth += _step(child)
        elif depth == 0:
            certain.append(child)
    return certain


def _step(node: Element) -> int:
    kind, words = tree.instruction(node)
    if kind == "code":
        return (words[1] == "if") - (words[1] == "endif")
    return words.count(OPENS) - words.count(CLOSES) if kind == "tag" else 0


def _guard_blocks(container: Element) -> None:
    children = [child for child in container if child.tag not in _SINGLE]
    if not children or not any(child.tag in (P, SDT, TBL) or tree.is_node(child) for child in children):
        container.append(etree.Element(P))
        return
    certain = _certain(children)
    if children[-1].tag in (P, SDT) and certain and certain[-1] is children[-1]:
        return
    container.append(_mark("paragraph"))


def _guard_table(table: Element, *, varies: bool) -> None:
    rows = [row for row in table.iter(TR) if tree.ancestor(row, TBL) is table]
    for row in rows:
        cells = list(row)
        if any(tree.is_node(child) for child in cells) or _spans_by_tag(row):
            varies = True
        if not any(child.tag in (TC, SDT, w("customXml")) for child in _certain(cells)):
            row.addprevious(_mark("row"))
            row.addnext(_mark("row-end"))
    if varies:
        table.addprevious(_mark("grid"))
        table.addnext(_mark("grid-end"))
    certain = [child for child in _certain(list(table)) if child.tag in (TR, SDT, w("customXml"))]
    guarded = [row for row in certain if _is_row_mark(row.getprevious())]
    if len(certain) == len(guarded):
        table.addprevious(_mark("table"))
        table.addnext(_mark("table-end"))


def _is_row_mark(node: Element | None) -> bool:
    return node is not None and tree.instruction(node) == ("guard", ["row"])


def _spans_by_tag(row: Element) -> bool:
    return any(
        tree.instruction(child)[0] == "raw" and "gridSpan" in (child.text or "")
        for properties in row.iterfind(f"{TC}/{w('tcPr')}")
        for child in properties
    )


def _guard_single(markup: Markup) -> None:
    for mark in list(markup.root.iter(*_SINGLE)):
        mark.addprevious(_mark("once"))
        mark.addnext(_mark("once-end"))
