"""Tables read with their style, borders and merges resolved (ECMA-376, 17.4)."""

from __future__ import annotations

from collections.abc import Mapping
from hashlib import blake2b
from typing import Any

from attrs import frozen
from lxml import etree
from lxml.etree import _Element as Element

from app.word.pages.model import Block, Borders, Cell, Row, Table
from app.word.pages.paragraphs import ParagraphReader
from app.word.pages.properties import BORDER_SIDES, Properties, W, fill_of, overlay, points, stated_borders
from app.word.pages.styles import Styles, TableLook, cell_margins, is_true, parts_of_table, table_look

_DIRECTIONS = {"tbRl": "tbRl", "tbRlV": "tbRl", "btLr": "btLr"}

Labels = Mapping[Element, tuple[str, int, str] | None]


@frozen
class _Around:
    """What a cell inherits from its table."""

    look: TableLook
    asked: frozenset[str]
    margins: dict[str, float]
    rows: int


class TableReader:
    """Reads the tables of one document."""

    def __init__(self, styles: Styles, paragraphs: ParagraphReader, hangs: bool) -> None:
        """Take the styles, the reader of paragraphs, and whether tables hang over the margin."""
        self._styles = styles
        self._hangs = hangs
        self._paragraphs = paragraphs

    def read(self, element: Element, key: bytes, labels: Labels) -> Table:
        """Read a w:tbl; ``labels`` are those of its numbered paragraphs."""
        t_pr = element.find(W + "tblPr")
        style = t_pr.find(W + "tblStyle") if t_pr is not None else None
        look = table_look(
            self._styles.get(style.get(W + "val", "") if style is not None else self._styles.default_table)
        )
        said = stated_borders(t_pr.find(W + "tblBorders")) if t_pr is not None else {}
        margins = {"top": 0.0, "right": 5.4, "bottom": 0.0, "left": 5.4} | look.margins
        margins |= cell_margins(t_pr.find(W + "tblCellMar")) if t_pr is not None else {}
        rows = [r for r in element.iter(W + "tr") if _owner(r) is element]
        around = _Around(
            look, parts_of_table(t_pr.find(W + "tblLook") if t_pr is not None else None), margins, len(rows)
        )
        grid = tuple(points(c.get(W + "w")) for c in element.findall(f"{W}tblGrid/{W}gridCol"))
        indent = t_pr.find(W + "tblInd") if t_pr is not None else None
        align = t_pr.find(W + "jc") if t_pr is not None else None
        return Table(
            key=key,
            grid=grid,
            rows=tuple(self._row(r, i, around, labels) for i, r in enumerate(rows)),
            borders=Borders(**_known({**look.borders, **said})),
            indent=points(indent.get(W + "w")) if indent is not None else 0.0,
            align={"center": "center", "right": "right", "end": "right"}.get(align.get(W + "val", ""), "left")
            if align is not None
            else "left",
            margins=(margins["top"], margins["right"], margins["bottom"], margins["left"]),
            share=_share(t_pr),
            hangs=self._hangs,
        )

    def _row(self, element: Element, index: int, around: _Around, labels: Labels) -> Row:
        t_pr = element.find(W + "trPr")
        height = t_pr.find(W + "trHeight") if t_pr is not None else None
        skip = t_pr.find(W + "gridBefore") if t_pr is not None else None
        cells = [c for c in element.iter(W + "tc") if _owner(c) is _owner(element)]
        return Row(
            cells=tuple(self._cell(c, index, i == 0, around, labels) for i, c in enumerate(cells)),
            header=is_true(t_pr, "tblHeader"),
            cant_split=is_true(t_pr, "cantSplit"),
            height=points(height.get(W + "val")) if height is not None else 0.0,
            exact=height is not None and height.get(W + "hRule") == "exact",
            skip=int(skip.get(W + "val", "0")) if skip is not None else 0,
        )

    def _cell(self, element: Element, row: int, first: bool, around: _Around, labels: Labels) -> Cell:
        t_pr = element.find(W + "tcPr")
        parts = [around.look.parts[p] for p in _parts(row, first, around) if p in around.look.parts]
        stated: dict[str, Any] = {}
        shade = around.look.shade
        paragraph, run = around.look.paragraph, around.look.run
        for part in parts:
            stated |= part.cell_borders
            shade = part.shade or shade
            paragraph, run = overlay(paragraph, part.paragraph), {**run, **part.run}
        margins = dict(around.margins)
        if t_pr is not None:
            stated |= stated_borders(t_pr.find(W + "tcBorders"))
            fill = t_pr.find(W + "shd")
            shade = fill_of(fill) if fill is not None else shade
            margins |= cell_margins(t_pr.find(W + "tcMar"))
        return Cell(
            blocks=tuple(self._block(b, labels, (paragraph, run)) for b in _blocks(element)),
            borders=Borders(**_known(stated)),
            shade=shade,
            margins=(margins["top"], margins["right"], margins["bottom"], margins["left"]),
            unruled=frozenset(side for side, line in stated.items() if line is None),
            **_cell_shape(t_pr),
        )

    def _block(self, element: Element, labels: Labels, look: tuple[Properties, Properties]) -> Block:
        digest = blake2b(etree.tostring(element), digest_size=16)
        digest.update(repr((labels.get(element), look)).encode())
        if element.tag == W + "tbl":
            digest.update(repr([labels.get(p) for p in element.iter(W + "p")]).encode())
            return self.read(element, digest.digest(), labels)
        return self._paragraphs.read(element, digest.digest(), labels.get(element), look)


def _share(t_pr: Element | None) -> float:
    """Return a table's width as a share of the text's: fiftieths of a percent, or percent (17.18.90)."""
    width = t_pr.find(W + "tblW") if t_pr is not None else None
    if width is None or width.get(W + "type") != "pct":
        return 0.0
    value = width.get(W + "w", "0")
    return float(value[:-1]) / 100 if value.endswith("%") else float(value) / 5000


def _cell_shape(t_pr: Element | None) -> dict[str, Any]:
    shape: dict[str, Any] = {}
    if t_pr is None:
        return shape
    if (span := t_pr.find(W + "gridSpan")) is not None:
        shape["span"] = int(span.get(W + "val", "1"))
    if (merge := t_pr.find(W + "vMerge")) is not None:
        shape["merge"] = merge.get(W + "val", "continue")
    if (valign := t_pr.find(W + "vAlign")) is not None:
        shape["valign"] = valign.get(W + "val", "top")
    if (direction := t_pr.find(W + "textDirection")) is not None:
        shape["turned"] = _DIRECTIONS.get(direction.get(W + "val", ""), "")
    return shape


def _parts(row: int, first: bool, around: _Around) -> list[str]:
    """Name the conditional parts of the style that a cell belongs to, the weakest first."""
    found = ["wholeTable"]
    if "bands" in around.asked:
        body = row - ("firstRow" in around.asked)
        found.append("band1Horz" if body % 2 == 0 else "band2Horz")
    if first and "firstColumn" in around.asked:
        found.append("firstCol")
    if row == around.rows - 1 and "lastRow" in around.asked:
        found.append("lastRow")
    if row == 0 and "firstRow" in around.asked:
        found.append("firstRow")
    return found


def _known(stated: Mapping[str, Any]) -> dict[str, Any]:
    return {k: v for k, v in stated.items() if k in BORDER_SIDES}


def _owner(element: Element) -> Element | None:
    """Return the table that an element belongs to."""
    return next(element.iterancestors(W + "tbl"), None)


def _blocks(element: Element) -> list[Element]:
    found: list[Element] = []
    for child in element:
        if child.tag in (W + "p", W + "tbl"):
            found.append(child)
        elif child.tag in (W + "sdt", W + "sdtContent", W + "ins", W + "customXml"):
            found.extend(_blocks(child))
    return found
