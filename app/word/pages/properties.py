"""Word's run, paragraph and border properties as mappings to be laid over one another (ECMA-376, 17.3)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from lxml.etree import _Element as Element

from app.word.pages.model import Border, Borders, TabStop

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
Properties = dict[str, Any]
BORDER_SIDES = frozenset({"top", "bottom", "left", "right", "inside_h", "inside_v"})

_OFF = {"0", "false", "off", "none"}
_TOGGLES = {"b": "bold", "i": "italic", "strike": "strike", "caps": "caps", "smallCaps": "small_caps"}
_FLAGS = {
    "keepNext": "keep_next",
    "keepLines": "keep_lines",
    "widowControl": "widow_control",
    "pageBreakBefore": "page_break_before",
    "contextualSpacing": "contextual",
}
_ALIGN = {
    "both": "justify",
    "distribute": "justify",
    "start": "left",
    "end": "right",
    "center": "center",
    "right": "right",
}
_SIDES = {"start": "left", "end": "right", "insideH": "inside_h", "insideV": "inside_v"}


def is_on(element: Element) -> bool:
    """Tell whether an on/off property is on (17.17.4)."""
    return element.get(W + "val", "1") not in _OFF


def points(value: str | None, default: float = 0.0) -> float:
    """Convert twips, or a measure with its unit, to points."""
    if not value:
        return default
    for unit, factor in (("pt", 1.0), ("cm", 28.3465), ("mm", 2.83465), ("in", 72.0)):
        if value.endswith(unit):
            return float(value[: -len(unit)]) * factor
    return float(value) / 20.0


def run_properties(r_pr: Element | None) -> Properties:
    """Read a w:rPr; what it does not say is absent."""
    found: Properties = {}
    for child in r_pr if r_pr is not None else ():
        name = child.tag.removeprefix(W) if isinstance(child.tag, str) else ""
        value = child.get(W + "val", "")
        if name in _TOGGLES:
            found[_TOGGLES[name]] = is_on(child)
        elif name == "rFonts":
            _read_fonts(child, found)
        elif name == "shd":
            found["shade"] = fill_of(child)
        elif name in _RUN:
            key, read = _RUN[name]
            found[key] = read(value)
    return found


_HIGHLIGHTS = {
    "yellow": "FFFF00",
    "green": "00FF00",
    "cyan": "00FFFF",
    "magenta": "FF00FF",
    "blue": "0000FF",
    "red": "FF0000",
    "darkBlue": "000080",
    "darkCyan": "008080",
    "darkGreen": "008000",
    "darkMagenta": "800080",
    "darkRed": "800000",
    "darkYellow": "808000",
    "darkGray": "808080",
    "lightGray": "C0C0C0",
    "black": "000000",
}
_RUN: dict[str, tuple[str, Callable[[str], Any]]] = {
    "sz": ("size", lambda value: float(value or 20) / 2),
    "u": ("underline", lambda value: value not in _OFF),
    "color": ("color", lambda value: "" if value == "auto" else value),
    "highlight": ("shade", lambda value: _HIGHLIGHTS.get(value, "")),
    "vertAlign": ("raised", lambda value: "" if value == "baseline" else value),
    "spacing": ("spacing", points),
    "kern": ("kerning", lambda value: value not in _OFF),
    "vanish": ("hidden", lambda value: value not in _OFF),
    "rStyle": ("style", str),
    "lang": ("language", str),
}


def _read_fonts(element: Element, found: Properties) -> None:
    for attribute, key in (("ascii", "latin"), ("eastAsia", "east_asian")):
        if theme := element.get(f"{W}{attribute}Theme"):
            found[key] = "+" + theme
        elif name := element.get(W + attribute):
            found[key] = name


def fill_of(element: Element) -> str:
    """Return the fill colour of a w:shd, or an empty string."""
    fill = element.get(W + "fill", "auto")
    return "" if fill == "auto" or element.get(W + "val") == "nil" else fill


def paragraph_properties(p_pr: Element | None) -> Properties:
    """Read a w:pPr; what it does not say is absent. ``num`` is (numId or None, level or None)."""
    found: Properties = {}
    if p_pr is None:
        return found
    for child in p_pr:
        name = child.tag.removeprefix(W) if isinstance(child.tag, str) else ""
        if name in _FLAGS:
            found[_FLAGS[name]] = is_on(child)
        elif reader := _PARAGRAPH.get(name):
            reader(child, found)
        elif name == "pStyle":
            found["style"] = child.get(W + "val", "")
        elif name == "jc":
            found["align"] = _ALIGN.get(child.get(W + "val", ""), "left")
        elif name == "shd":
            found["shade"] = fill_of(child)
        elif name == "pBdr":
            found["borders"] = borders(child)
    return found


def _read_spacing(element: Element, found: Properties) -> None:
    for key in ("before", "after"):
        if element.get(f"{W}{key}Autospacing") in ("1", "true", "on"):
            found[key] = 14.0
        elif (value := element.get(W + key)) is not None:
            found[key] = points(value)
    if (line := element.get(W + "line")) is not None:
        rule = element.get(W + "lineRule", "auto")
        found["line_rule"] = rule
        found["line"] = float(line) / 240 if rule == "auto" else points(line)


def _read_indent(element: Element, found: Properties) -> None:
    for names, key in ((("left", "start"), "left"), (("right", "end"), "right")):
        for name in names:
            if (value := element.get(W + name)) is not None:
                found[key] = points(value)
    if (value := element.get(W + "firstLine")) is not None:
        found["first"] = points(value)
    if (value := element.get(W + "hanging")) is not None:
        found["first"] = -points(value)


def _read_tabs(element: Element, found: Properties) -> None:
    stops: dict[float, TabStop | None] = {}
    for tab in element:
        kind = {"start": "left", "end": "right", "num": "left"}.get(
            tab.get(W + "val", "left"), tab.get(W + "val", "left")
        )
        position = points(tab.get(W + "pos"))
        leader = tab.get(W + "leader", "")
        stops[position] = (
            None if kind == "clear" else TabStop(position, kind, "" if leader == "none" else leader)
        )
    found["tabs"] = stops


def _read_numbering(element: Element, found: Properties) -> None:
    number, level = element.find(W + "numId"), element.find(W + "ilvl")
    found["num"] = (
        number.get(W + "val") if number is not None else None,
        int(level.get(W + "val", "0")) if level is not None else None,
    )


_PARAGRAPH = {"spacing": _read_spacing, "ind": _read_indent, "tabs": _read_tabs, "numPr": _read_numbering}


def border(element: Element) -> Border | None:
    """Read one border line; None where it says there is none."""
    style = element.get(W + "val", "none")
    if style in ("nil", "none"):
        return None
    color = element.get(W + "color", "auto")
    return Border(
        width=float(element.get(W + "sz", "4")) / 8,
        color="000000" if color == "auto" else color,
        space=float(element.get(W + "space", "0")),
        style=style,
    )


def borders(element: Element | None) -> Borders:
    """Read the borders of a w:pBdr, w:tblBorders or w:tcBorders."""
    return Borders(**{k: v for k, v in stated_borders(element).items() if k in BORDER_SIDES})


def stated_borders(element: Element | None) -> dict[str, Border | None]:
    """Read the borders that are said, none included, by side."""
    if element is None:
        return {}
    names = ((c, c.tag.removeprefix(W)) for c in element if isinstance(c.tag, str))
    return {_SIDES.get(name, name): border(c) for c, name in names}


def overlay(under: Properties, over: Properties) -> Properties:
    """Lay one set of properties over another; tab stops and numbering merge."""
    merged = {**under, **over}
    if "tabs" in under and "tabs" in over:
        merged["tabs"] = {**under["tabs"], **over["tabs"]}
    if "num" in under and "num" in over:
        merged["num"] = tuple(
            o if o is not None else u for u, o in zip(under["num"], over["num"], strict=True)
        )
    return merged
