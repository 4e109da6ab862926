"""Text with formatting of its own: runs, paragraphs of runs, and lines that keep the template's looks."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import Any
from xml.sax.saxutils import quoteattr

_HEX = re.compile("#?[0-9A-Fa-f]{6}")
_EMPHASIS = re.compile(r"\*\*(?=\S)([^*]+?)\*\*|\*(?=\S)([^*\s][^*]*?)\*|\[([^\]]+)\]\((https?://[^)\s]+)\)")
_UNDERLINES = frozenset(
    "single words double thick dotted dottedHeavy dash dashedHeavy dashLong dotDash dotDotDash wave".split()
)
_REGIONS = frozenset(("ascii", "hAnsi", "cs", "eastAsia"))


@dataclass(frozen=True, slots=True)
class TextRun:
    """A piece of text with one formatting; `size` in half-points, colours as six hexadecimal digits.

    `style` is a character style of the template, by its name or id. `font` may name a script first, as in
    "eastAsia:SimSun". `lang` is a language tag such as "ru-RU". `url` makes the run a link.
    """

    text: str
    style: str | None = None
    color: str | None = None
    highlight: str | None = None
    size: int | None = None
    subscript: bool = False
    superscript: bool = False
    bold: bool = False
    italic: bool = False
    underline: bool | str = False
    strike: bool = False
    font: str | None = None
    url: str | None = None
    rtl: bool = False
    lang: str | None = None

    def properties(self) -> str:
        """Return the run's properties as XML, in the schema's order (CT_RPr); the style is the caller's.

        Raises ValueError for a colour or size that is none.
        """
        switches = ("b", self.bold), ("i", self.italic), ("strike", self.strike)
        plain = "".join(
            f"<w:{name}/>" + (f"<w:{name}Cs/>" if name != "strike" else "") for name, on in switches if on
        )
        pieces = [_fonts(self.font), plain]
        if self.color:
            pieces.append(f'<w:color w:val="{_hex(self.color)}"/>')
        if self.size:
            pieces.append('<w:sz w:val="{0}"/><w:szCs w:val="{0}"/>'.format(int(self.size)))
        if self.underline:
            kind = self.underline if self.underline in _UNDERLINES else "single"
            pieces.append(f'<w:u w:val="{kind}"/>')
        if self.highlight:
            pieces.append(f'<w:shd w:val="clear" w:color="auto" w:fill="{_hex(self.highlight)}"/>')
        if self.subscript or self.superscript:
            pieces.append(f'<w:vertAlign w:val="{"subscript" if self.subscript else "superscript"}"/>')
        if self.rtl:
            pieces.append("<w:rtl/>")
        if self.lang:
            name = "eastAsia" if self.lang[:2] in ("zh", "ja", "ko") else "bidi" if self.rtl else "val"
            pieces.append(f"<w:lang w:{name}={quoteattr(self.lang)}/>")
        return "".join(pieces)


@dataclass(slots=True)
class RichText:
    """Runs inside a paragraph: `{{r text }}`, or `{{ text }}` where the tag stands.

    >>> RichText("Agreed: ").add("a joint laboratory", bold=True)
    """

    runs: list[TextRun] = field(default_factory=list)

    def __init__(self, text: Any = None, **formatting: Any) -> None:
        self.runs = []
        if text is not None and text != "":
            self.add(text, **formatting)

    def add(self, text: Any, **formatting: Any) -> "RichText":
        """Add a run, or the runs of another rich text; return the whole."""
        if isinstance(text, RichText):
            self.runs += [replace(run, **formatting) for run in text.runs] if formatting else text.runs
        elif isinstance(text, TextRun):
            self.runs.append(text)
        else:
            self.runs.append(TextRun(str(text), **formatting))
        return self

    def __str__(self) -> str:
        return "".join(run.text for run in self.runs)

    def __bool__(self) -> bool:
        return any(run.text for run in self.runs)


@dataclass(slots=True)
class RichTextParagraph:
    """Whole paragraphs of rich text: `{{p text }}`; a style is one of the template, by name or id."""

    paragraphs: list[tuple[RichText, str | None]] = field(default_factory=list)

    def add(self, text: RichText | str, style: str | None = None) -> "RichTextParagraph":
        """Add a paragraph; return the whole."""
        self.paragraphs.append((text if isinstance(text, RichText) else RichText(text), style))
        return self

    def __bool__(self) -> bool:
        return bool(self.paragraphs)


class Listing(str):
    """Text with line breaks that keeps the template's formatting; what any text is here, by its old name."""

    __slots__ = ()


class SpokenText(str):
    """Text in a language of its own, such as "en-GB" in a Russian document.

    Its run is marked with the language, and takes the character style `Untranslated` where the template has one.
    """

    lang: str = ""


def emphasised(value: Any) -> Any:
    """Return text with its marks of emphasis made real: **bold**, *italic*, [a link](https://example.org).

    Anything but text is returned as it is.
    """
    if not isinstance(value, str) or not _EMPHASIS.search(value):
        return value
    rich, position = RichText(), 0
    for found in _EMPHASIS.finditer(value):
        rich.add(value[position : found.start()])
        bold, italic, text, url = found.groups()
        rich.add(bold or italic or text, bold=bool(bold), italic=bool(italic), url=url)
        position = found.end()
    return rich.add(value[position:])


def _fonts(font: str | None) -> str:
    if not font:
        return ""
    region, _, name = font.rpartition(":")
    names = dict.fromkeys(("ascii", "hAnsi", "cs"), name)
    if region in _REGIONS:
        names[region] = name
    return "<w:rFonts " + " ".join(f"w:{key}={quoteattr(value)}" for key, value in names.items()) + "/>"


def _hex(color: str) -> str:
    if not _HEX.fullmatch(color):
        raise ValueError(f"“{color}” is no colour; write six hexadecimal digits, such as FFDD00.")
    return color.removeprefix("#")


def rich_text(runs: Iterable[Any]) -> RichText:
    """Build rich text from texts and mappings of a run's fields; raises ValueError for an unknown field."""
    rich = RichText()
    for run in runs:
        if isinstance(run, str):
            rich.add(run)
            continue
        unknown = set(run) - set(TextRun.__dataclass_fields__)
        if unknown:
            raise ValueError(f"A run has no “{sorted(unknown)[0]}”.")
        rich.add(TextRun(**{**run, "text": str(run.get("text", ""))}))
    return rich
