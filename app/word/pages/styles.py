"""Styles resolved once per template: document defaults, then the chain of each style (ECMA-376, 17.7.2)."""

from __future__ import annotations

from functools import cached_property

from attrs import field, frozen
from lxml import etree
from lxml.etree import _Element as Element

from app.word.pages.properties import (
    Properties,
    W,
    fill_of,
    is_on,
    overlay,
    paragraph_properties,
    points,
    run_properties,
    stated_borders,
)

_A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"


@frozen
class Style:
    """A style with what its chain says. ``table`` is the chain of w:style elements, nearest first."""

    id: str
    paragraph: Properties = field(factory=dict)
    run: Properties = field(factory=dict)
    table: tuple[Element, ...] = ()


class Styles:
    """All styles of a document."""

    def __init__(self, styles: bytes | None, theme: bytes | None) -> None:
        """Read styles.xml and, for theme fonts, theme1.xml; either may be missing."""
        root = etree.fromstring(styles) if styles else None
        self._elements: dict[str, Element] = {}
        self._resolved: dict[str, Style] = {}
        self.default_paragraph = self.default_table = ""
        self.run_defaults: Properties = {}
        self.paragraph_defaults: Properties = {}
        self._theme = theme
        if root is not None:
            self._read(root)

    def _read(self, root: Element) -> None:
        for element in root.iter(W + "style"):
            id = element.get(W + "styleId", "")
            self._elements[id] = element
            if element.get(W + "default") in ("1", "true", "on"):
                if element.get(W + "type") == "paragraph":
                    self.default_paragraph = id
                elif element.get(W + "type") == "table":
                    self.default_table = id
        defaults = root.find(W + "docDefaults")
        if defaults is not None:
            self.run_defaults = run_properties(defaults.find(f"{W}rPrDefault/{W}rPr"))
            self.paragraph_defaults = paragraph_properties(defaults.find(f"{W}pPrDefault/{W}pPr"))

    @cached_property
    def theme_fonts(self) -> dict[str, str]:
        """Names of the theme's fonts by the words Word uses for them."""
        if not self._theme:
            return {}
        root = etree.fromstring(self._theme)
        fonts = {}
        for kind in ("major", "minor"):
            for tag, suffixes in (("latin", ("HAnsi", "Ascii")), ("ea", ("EastAsia",))):
                found = root.find(f".//{_A}{kind}Font/{_A}{tag}")
                for suffix in suffixes:
                    fonts[kind + suffix] = found.get("typeface", "") if found is not None else ""
                    fonts[kind + suffix.lower()] = fonts[kind + suffix]
        return fonts

    def font_name(self, name: str) -> str:
        """Return a font's name, a theme's resolved."""
        return self.theme_fonts.get(name[1:], "") if name.startswith("+") else name

    def get(self, id: str) -> Style:
        """Return the style of that id with its whole chain; an unknown one says nothing."""
        if id not in self._resolved:
            self._resolved[id] = self._resolve(id, frozenset())
        return self._resolved[id]

    def _resolve(self, id: str, seen: frozenset[str]) -> Style:
        element = self._elements.get(id)
        if element is None or id in seen:
            return Style(id)
        based = element.find(W + "basedOn")
        base = self._resolve(based.get(W + "val", ""), seen | {id}) if based is not None else Style("")
        return Style(
            id,
            overlay(base.paragraph, paragraph_properties(element.find(W + "pPr"))),
            overlay(base.run, run_properties(element.find(W + "rPr"))),
            (element, *base.table),
        )


@frozen
class TableLook:
    """What a table's style says of text, borders and fills, in the whole and by part of the table."""

    paragraph: Properties = field(factory=dict)
    run: Properties = field(factory=dict)
    borders: dict[str, object] = field(factory=dict)
    cell_borders: dict[str, object] = field(factory=dict)
    shade: str = ""
    margins: dict[str, float] = field(factory=dict)
    parts: dict[str, TableLook] = field(factory=dict)


def table_look(style: Style) -> TableLook:
    """Gather the whole chain of a table style."""
    look = TableLook(paragraph=style.paragraph, run=style.run)
    for element in reversed(style.table):
        t_pr = element.find(W + "tblPr")
        if t_pr is not None:
            look.borders.update(stated_borders(t_pr.find(W + "tblBorders")))
            look.margins.update(cell_margins(t_pr.find(W + "tblCellMar")))
        for part in element.findall(W + "tblStylePr"):
            cell = part.find(W + "tcPr")
            shade = cell.find(W + "shd") if cell is not None else None
            look.parts[part.get(W + "type", "")] = TableLook(
                paragraph=paragraph_properties(part.find(W + "pPr")),
                run=run_properties(part.find(W + "rPr")),
                cell_borders=dict(stated_borders(cell.find(W + "tcBorders"))) if cell is not None else {},
                shade=fill_of(shade) if shade is not None else "",
            )
    return look


def cell_margins(element: Element | None) -> dict[str, float]:
    """Read the stated margins of a w:tblCellMar or w:tcMar by side, in points."""
    if element is None:
        return {}
    sides = {"start": "left", "end": "right"}
    names = ((c, c.tag.removeprefix(W)) for c in element if isinstance(c.tag, str))
    return {sides.get(name, name): points(c.get(W + "w")) for c, name in names}


def parts_of_table(t_look: Element | None) -> frozenset[str]:
    """Tell which conditional parts of its style a table asks for (17.4.56)."""
    if t_look is None:
        return frozenset()
    bits = int(t_look.get(W + "val", "0") or "0", 16)
    names = {"firstRow": 0x20, "lastRow": 0x40, "firstColumn": 0x80, "lastColumn": 0x100}
    asked = {
        n for n, bit in names.items() if t_look.get(W + n, "1" if bits & bit else "0") in ("1", "true", "on")
    }
    if t_look.get(W + "noHBand", "1" if bits & 0x200 else "0") not in ("1", "true", "on"):
        asked.add("bands")
    return frozenset(asked)


def is_true(parent: Element | None, name: str) -> bool:
    """Tell whether an on/off child is there and on."""
    child = parent.find(W + name) if parent is not None else None
    return child is not None and is_on(child)
