"""Labels of numbered paragraphs, counted as the document goes (ECMA-376, 17.9)."""

from __future__ import annotations

from attrs import field, frozen
from lxml import etree
from lxml.etree import _Element as Element

from app.word.pages.properties import Properties, W, overlay, paragraph_properties, run_properties

_SIGNS = ("m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i")
_ROMAN = dict(zip((1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1), _SIGNS, strict=True))
_BULLETS = {"\uf0b7": "•", "\uf0a7": "▪", "\uf0d8": "➢", "\uf02d": "–", "\uf06f": "◦"}
_HAN = "〇一二三四五六七八九"


@frozen
class Level:
    """A level of a list: how its number is written and how its paragraph is indented."""

    start: int = 1
    style: str = "decimal"
    text: str = "%1."
    suffix: str = "tab"
    paragraph: Properties = field(factory=dict)
    run: Properties = field(factory=dict)


@frozen
class List:
    """A list: the abstract numbering it counts in, its levels, and where it starts anew."""

    abstract: str
    levels: dict[int, Level]
    starts: dict[int, int]


def read_lists(numbering: bytes | None) -> dict[str, List]:
    """Read numbering.xml into lists by their numId."""
    if not numbering:
        return {}
    root = etree.fromstring(numbering)
    abstract = {
        a.get(W + "abstractNumId", ""): {int(v.get(W + "ilvl", "0")): _level(v) for v in a.findall(W + "lvl")}
        for a in root.findall(W + "abstractNum")
    }
    return {num.get(W + "numId", ""): _list(num, abstract) for num in root.findall(W + "num")}


def _list(num: Element, abstract: dict[str, dict[int, Level]]) -> List:
    link = num.find(W + "abstractNumId")
    id = link.get(W + "val", "") if link is not None else ""
    levels, starts = dict(abstract.get(id, {})), {}
    for override in num.findall(W + "lvlOverride"):
        index = int(override.get(W + "ilvl", "0"))
        if (start := override.find(W + "startOverride")) is not None:
            starts[index] = int(start.get(W + "val", "1"))
        if (level := override.find(W + "lvl")) is not None:
            levels[index] = _level(level)
    return List(id, levels, starts)


def _level(element: Element) -> Level:
    def value(name: str, default: str) -> str:
        found = element.find(W + name)
        return found.get(W + "val", default) if found is not None else default

    return Level(
        int(value("start", "1")),
        value("numFmt", "decimal"),
        value("lvlText", ""),
        value("suff", "tab"),
        paragraph_properties(element.find(W + "pPr")),
        run_properties(element.find(W + "rPr")),
    )


class Counter:
    """Counts the numbered paragraphs of one document in order."""

    def __init__(self, lists: dict[str, List]) -> None:
        """Start before the first paragraph."""
        self._lists = lists
        self._counts: dict[str, dict[int, int]] = {}
        self._started: set[tuple[str, int]] = set()

    def level(self, number: str, index: int) -> Level | None:
        """Return the level of a list, or None where the paragraph is not numbered."""
        found = self._lists.get(number)
        return found.levels.get(index) if found else None

    def next(self, number: str, index: int) -> str:
        """Count one more paragraph and return its label."""
        found = self._lists[number]
        counts = self._counts.setdefault(found.abstract, {})
        if index in found.starts and (number, index) not in self._started:
            self._started.add((number, index))
            counts[index] = found.starts[index]
        else:
            counts[index] = counts[index] + 1 if index in counts else found.levels[index].start
        for deeper in [k for k in counts if k > index]:
            del counts[deeper]
        level = found.levels[index]
        if level.style == "bullet":
            return _BULLETS.get(level.text, level.text)
        label = level.text
        for i in range(index + 1):
            at = found.levels.get(i, Level())
            label = label.replace(f"%{i + 1}", written(counts.get(i, at.start), at.style))
        return label


def written(number: int, style: str) -> str:
    """Write a number as a list's style asks; an unknown style writes digits."""
    if style in ("lowerLetter", "upperLetter"):
        letter = chr(ord("a") + (number - 1) % 26) * ((number - 1) // 26 + 1)
        return letter.upper() if style == "upperLetter" else letter
    if style in ("lowerRoman", "upperRoman"):
        text, rest = "", number
        for value, sign in _ROMAN.items():
            text, rest = text + sign * (rest // value), rest % value
        return text.upper() if style == "upperRoman" else text
    if style in ("russianLower", "russianUpper"):
        letter = "абвгдежзиклмнопрстуфхцчшщэюя"[(number - 1) % 28]
        return letter.upper() if style == "russianUpper" else letter
    if style in ("chineseCounting", "chineseCountingThousand", "japaneseCounting", "taiwaneseCounting"):
        return _han(number)
    if style == "decimalZero":
        return f"{number:02}"
    return "" if style == "none" else str(number)


def _han(number: int) -> str:
    if number >= 100:
        return "".join(_HAN[int(d)] for d in str(number))
    tens, ones = divmod(number, 10)
    return ("" if tens == 0 else "十" if tens == 1 else _HAN[tens] + "十") + (
        _HAN[ones] if ones or not tens else ""
    )


def numbered_properties(under: Properties, level: Level) -> Properties:
    """Lay a list level's indents over those of the style chain."""
    return overlay(under, level.paragraph)
