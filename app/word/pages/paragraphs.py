"""Paragraphs read with everything that bears on their look resolved (ECMA-376, 17.3.1 and 17.3.2)."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from attrs import evolve
from lxml.etree import _Element as Element

from app.word.pages.marks import Marks
from app.word.pages.model import Borders, Font, Paragraph, ParagraphFormat, Picture, Span, TabStop
from app.word.pages.numbering import Counter, numbered_properties
from app.word.pages.properties import Properties, W, overlay, paragraph_properties, run_properties
from app.word.pages.styles import Styles

_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
_A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_EMU = 12700.0
_FORMAT = (
    *("align", "left", "right", "first", "before", "after", "line", "line_rule", "keep_next", "keep_lines"),
    *("widow_control", "page_break_before", "contextual", "shade"),
)
_FONT = (
    *(
        "size",
        "bold",
        "italic",
        "underline",
        "strike",
        "caps",
        "small_caps",
        "color",
        "shade",
        "raised",
        "kerning",
    ),
    *("spacing", "language"),
)
_THROUGH = {
    W + n for n in ("hyperlink", "ins", "smartTag", "fldSimple", "sdt", "sdtContent", "moveTo", "customXml")
}
_SIGNS = {W + "tab": "\t", W + "cr": "\n", W + "noBreakHyphen": "\u2011", W + "softHyphen": "\u00ad"}

Numbering = tuple[str, int]
"""What numbers a paragraph: a list's numId and the level."""


class ParagraphReader:
    """Reads the paragraphs of one document."""

    def __init__(
        self,
        styles: Styles,
        counter: Counter,
        picture: Callable[[str], bytes | None],
        marks: Marks | None = None,
    ) -> None:
        """Take the document's styles, its counter of lists, what finds a picture by relationship id, and marks."""
        self._styles = styles
        self._marks = marks
        self._counter = counter
        self._picture = picture

    def numbering(self, element: Element) -> Numbering | None:
        """Return the list (its numId) and the level that number a paragraph, or None."""
        direct = paragraph_properties(element.find(W + "pPr"))
        style = self._styles.get(direct.get("style", self._styles.default_paragraph)).paragraph
        number, index = overlay(style, direct).get("num", (None, None))
        if not number or number == "0" or self._counter.level(number, index or 0) is None:
            return None
        return number, index or 0

    def label(self, numbering: Numbering | None) -> tuple[str, int, str] | None:
        """Count one more paragraph of a list and level, and return them with its label."""
        return (*numbering, self._counter.next(*numbering)) if numbering else None

    def read(
        self,
        element: Element,
        key: bytes,
        label: tuple[str, int, str] | None,
        table: tuple[Properties, Properties],
    ) -> Paragraph:
        """Read a w:p; ``table`` is what the table's style says of paragraphs and runs."""
        direct = paragraph_properties(element.find(W + "pPr"))
        style = self._styles.get(direct.get("style", self._styles.default_paragraph))
        merged = overlay(overlay(self._styles.paragraph_defaults, table[0]), style.paragraph)
        level = self._counter.level(label[0], label[1]) if label else None
        if level:
            merged = numbered_properties(merged, level)
        merged = overlay(merged, direct)
        base = {**self._styles.run_defaults, **table[1], **style.run}
        mark = self._font({**base, **run_properties(element.find(f"{W}pPr/{W}rPr"))})
        found = self._spans(element, base)
        spans = list(self._marks.spans(found) if self._marks else found)
        if level and label:
            gap = {"tab": "\t", "space": " "}.get(level.suffix, "")
            font = self._font({**base, **run_properties(element.find(f"{W}pPr/{W}rPr")), **level.run})
            spans.insert(0, Span(label[2] + gap, evolve(font, underline=False)))
        return Paragraph(
            key, self._format(merged, bool(level)), tuple(_joined(spans)), mark, _breaks_page(element)
        )

    def _format(self, merged: Properties, numbered: bool) -> ParagraphFormat:
        stops = [t for t in merged.get("tabs", {}).values() if t is not None]
        if merged.get("first", 0) < 0:
            stops.append(TabStop(merged.get("left", 0.0)))
        said = {k: merged[k] for k in _FORMAT if k in merged}
        return ParagraphFormat(
            tabs=tuple(sorted(stops, key=lambda t: t.position)),
            borders=merged.get("borders", Borders()),
            style=merged.get("style", self._styles.default_paragraph),
            **said,
        )

    def _font(self, merged: Properties) -> Font:
        said = {k: merged[k] for k in _FONT if k in merged}
        name = self._styles.font_name
        return Font(
            latin=name(merged.get("latin", "")) or "Times New Roman",
            east_asian=name(merged.get("east_asian", "")),
            **said,
        )

    def _spans(self, element: Element, base: Properties) -> Iterator[Span]:
        field = _Field()
        for run in _runs(element):
            if isinstance(run, str):
                field = _Field(run)
                continue
            direct = run_properties(run.find(W + "rPr"))
            styled = self._styles.get(direct["style"]).run if "style" in direct else {}
            merged = {**base, **styled, **direct}
            if not merged.get("hidden"):
                yield from self._run(run, self._font(merged), field)
            else:
                field.skim(run)

    def _run(self, run: Element, font: Font, field: _Field) -> Iterator[Span]:
        for child in run:
            if child.tag == W + "fldChar" or child.tag == W + "instrText":
                field.see(child)
                if field.counts and field.finished:
                    yield Span("0", font, count=field.counts)
                    field.counts = ""
            elif field.hides:
                continue
            elif child.tag == W + "t":
                yield Span(child.text or "", font)
            elif child.tag in _SIGNS:
                yield Span(_SIGNS[child.tag], font)
            elif child.tag == W + "br" and child.get(W + "type", "textWrapping") == "textWrapping":
                yield Span("\n", font)
            elif child.tag == W + "sym":
                yield Span(
                    chr(int(child.get(W + "char", "20"), 16) & 0xFFFF),
                    evolve(font, latin=child.get(W + "font", font.latin)),
                )
            elif child.tag == W + "drawing" and (picture := self._drawing(child)):
                yield Span("\ufffc", font, picture=picture)

    def _drawing(self, element: Element) -> Picture | None:
        extent, blip = element.find(f".//{_WP}extent"), element.find(f".//{_A}blip")
        if extent is None or blip is None:
            return None
        content = self._picture(blip.get(_R + "embed", ""))
        if content is None:
            return None
        return Picture(content, int(extent.get("cx", "0")) / _EMU, int(extent.get("cy", "0")) / _EMU)


class _Field:
    """Where reading stands in a field: instructions are skipped, results are text, pages are counted."""

    def __init__(self, instruction: str = "") -> None:
        self.depth = 0
        self.hides = False
        self.counts = ""
        self.finished = False
        self._text = instruction
        if instruction:
            self.counts, self.finished, self.hides = _counted(instruction), True, bool(_counted(instruction))

    def see(self, element: Element) -> None:
        """Follow a field's begin, instruction, separator and end."""
        kind = element.get(W + "fldCharType", "") if element.tag == W + "fldChar" else "text"
        if kind == "begin":
            self.hides, self._text, self.finished = True, "", False
        elif kind == "text":
            self._text += element.text or ""
        elif kind == "separate":
            self.counts = _counted(self._text)
            self.hides, self.finished = bool(self.counts), bool(self.counts)
        elif kind == "end":
            if not self.finished:
                self.counts = _counted(self._text)
                self.finished = bool(self.counts)
            self.hides = False

    def skim(self, run: Element) -> None:
        """Follow a hidden run's field marks only."""
        for child in run:
            if child.tag in (W + "fldChar", W + "instrText"):
                self.see(child)


def _counted(instruction: str) -> str:
    words = instruction.split()
    name = words[0].upper() if words else ""
    return {"PAGE": "page", "NUMPAGES": "pages", "SECTIONPAGES": "pages"}.get(name, "")


def _runs(element: Element) -> Iterator[Element | str]:
    """Go through the runs in order, into links and controls; a simple field announces its instruction."""
    for child in element:
        if child.tag == W + "r":
            yield child
        elif child.tag == W + "fldSimple":
            counted = _counted(child.get(W + "instr", ""))
            if counted and (first := child.find(W + "r")) is not None:
                yield from _counted_run(first, child.get(W + "instr", ""))
            else:
                yield from _runs(child)
        elif child.tag in _THROUGH:
            yield from _runs(child)


def _counted_run(run: Element, instruction: str) -> Iterator[Element]:
    copy = run.makeelement(run.tag)
    if (look := run.find(W + "rPr")) is not None:
        copy.append(_copied(look))
    for kind in ("begin", "text", "separate", "end"):
        mark = copy.makeelement(W + ("instrText" if kind == "text" else "fldChar"))
        if kind == "text":
            mark.text = instruction
        else:
            mark.set(W + "fldCharType", kind)
        copy.append(mark)
    yield copy


def _copied(element: Element) -> Element:
    copy = element.makeelement(element.tag)
    for name, value in element.attrib.items():
        copy.set(name, value)
    copy.extend(_copied(child) for child in element)
    return copy


def _joined(spans: list[Span]) -> Iterator[Span]:
    """Join neighbours of one look, so that lines are shaped in few pieces."""
    waiting: Span | None = None
    for span in spans:
        if (
            waiting
            and span.font == waiting.font
            and span.source == waiting.source
            and not (span.count or waiting.count or span.picture or waiting.picture)
        ):
            waiting = evolve(waiting, text=waiting.text + span.text)
            continue
        if waiting:
            yield waiting
        waiting = span
    if waiting:
        yield waiting


def _breaks_page(element: Element) -> bool:
    """Tell whether a page break stands in the paragraph: what follows it begins a page."""
    return any(b.get(W + "type") == "page" for b in element.iter(W + "br"))
