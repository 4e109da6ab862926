"""Paragraphs shaped into lines of a width, with the line heights of a word processor."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from math import floor
from typing import Any

from attrs import evolve, field, frozen
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QImage, QTextCharFormat, QTextLayout, QTextLine, QTextOption

from app.gui.pages.fonts import SCALE, TWIP, Metrics, char_format, is_east_asian, metrics
from app.word.pages.model import Paragraph, ParagraphFormat, Picture, Span, TabStop

_ALIGN = {
    "left": Qt.AlignmentFlag.AlignLeft,
    "right": Qt.AlignmentFlag.AlignRight,
    "center": Qt.AlignmentFlag.AlignHCenter,
    "justify": Qt.AlignmentFlag.AlignJustify,
}
_TAB = {
    "left": QTextOption.TabType.LeftTab,
    "right": QTextOption.TabType.RightTab,
    "center": QTextOption.TabType.CenterTab,
    "decimal": QTextOption.TabType.DelimiterTab,
}
DEFAULT_TAB = 36.0 * SCALE


@frozen(eq=False)
class Line:
    """A line of a shaped paragraph: its top and baseline below the paragraph's top, and its height.

    ``needed`` is its height without what spacing adds below.
    """

    top: float
    height: float
    baseline: float
    needed: float


@frozen(eq=False)
class Placed:
    """A picture in a line: where it stands from the paragraph's corner."""

    image: QImage
    line: int
    x: float
    width: float
    height: float


@frozen(eq=False)
class Shaped:
    """A paragraph ready to be broken into pages and painted."""

    paragraph: Paragraph
    layout: QTextLayout = field(repr=False)
    lines: tuple[Line, ...]
    width: float
    pictures: tuple[Placed, ...] = ()
    sources: tuple[tuple[int, int, str], ...] = ()

    @property
    def height(self) -> float:
        """The height of all lines, without space around."""
        return self.lines[-1].top + self.lines[-1].height if self.lines else 0.0

    @property
    def has_counts(self) -> bool:
        """Tell whether page numbers stand in it."""
        return self.paragraph.has_counts


@frozen
class _Piece:
    """A stretch of text of one format: its first position and length in UTF-16 units."""

    start: int
    length: int
    format: QTextCharFormat
    metrics: Metrics
    picture: Picture | None = None


def shape(paragraph: Paragraph, width: float, page: int = 1, pages: int = 1) -> Shaped:
    """Shape a paragraph into lines of ``width`` layout units; page numbers read ``page`` of ``pages``."""
    text, pieces, sources = _assemble(paragraph.spans, page, pages)
    layout = QTextLayout(text, pieces[0].format.font() if pieces else QFont())
    layout.setTextOption(_option(paragraph.format, width if "\t" in text else 0.0))
    layout.setFormats([_range(p) for p in pieces])
    layout.setCacheEnabled(True)
    lines = _break(layout, paragraph, width, pieces)
    return Shaped(
        paragraph,
        layout,
        lines,
        width,
        tuple(_pictures(layout, pieces, lines)),
        sources,
    )


def _assemble(
    spans: tuple[Span, ...], page: int, pages: int
) -> tuple[str, list[_Piece], tuple[tuple[int, int, str], ...]]:
    """Put spans together: the text, its pieces by font, and the stretches that fields made."""
    text, at = "", 0
    pieces: list[_Piece] = []
    sources = []
    east_asian = False
    for span in spans:
        start = at
        words = {"page": str(page), "pages": str(pages)}.get(span.count, span.text).replace("\n", "\u2028")
        if span.picture:
            pieces.append(_picture_piece(at, span))
            text, at = text + "\u00a0", at + 1
            sources.append((start, at, span.source))
            continue
        flags = []
        for char in words:
            east_asian = is_east_asian(char, east_asian)
            flags.append(east_asian)
        for flag, group in groupby(zip(words, flags, strict=True), key=lambda pair: pair[1]):
            part = "".join(c for c, _ in group)
            length = len(part.encode("utf-16-le")) // 2
            _add(pieces, _Piece(at, length, char_format(span.font, flag), metrics(span.font, flag)))
            text, at = text + part, at + length
        sources.append((start, at, span.source))
    return text, pieces, tuple(one for one in sources if one[2])


def _add(pieces: list[_Piece], piece: _Piece) -> None:
    """Add a piece, or lengthen the last one: a field's edge must not change how the text is set."""
    last = pieces[-1] if pieces else None
    if last and last.format is piece.format and last.picture is None:
        pieces[-1] = evolve(last, length=last.length + piece.length)
    else:
        pieces.append(piece)


def _picture_piece(at: int, span: Span) -> _Piece:
    """Make room for a picture: a no-break space as wide as it, on a line as high."""
    picture = span.picture
    assert picture is not None
    made = QTextCharFormat(char_format(span.font, False))
    font = QFont(made.font())
    font.setPixelSize(1)
    font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, picture.width * SCALE)
    made.setFont(font)
    return _Piece(at, 1, made, Metrics(picture.height * SCALE, 0.0), picture)


def _range(piece: _Piece) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    made.start, made.length, made.format = piece.start, piece.length, piece.format
    return made


def _option(look: ParagraphFormat, tabbed: float) -> QTextOption:
    """Return how lines are set, with tabs up to ``tabbed``: from the margin in Word, from the first line in Qt."""
    option = QTextOption(_ALIGN.get(look.align, _ALIGN["left"]))
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setUseDesignMetrics(True)
    option.setTabStopDistance(DEFAULT_TAB)
    stops, indent = list(look.tabs), (look.left + look.first) * SCALE if tabbed else 0.0
    if indent:
        last = max((stop.position * SCALE for stop in stops), default=0.0)
        counts = range(int(last // DEFAULT_TAB) + 1, int(tabbed // DEFAULT_TAB) + 1)
        stops += [TabStop(count * DEFAULT_TAB / SCALE) for count in counts]
    if stops:
        option.setTabs([_tab(t, indent) for t in stops if t.position * SCALE > indent or not indent])
    return option


def _tab(stop: TabStop, indent: float) -> QTextOption.Tab:
    made = QTextOption.Tab(stop.position * SCALE - indent, _TAB.get(stop.kind, _TAB["left"]))
    if stop.kind == "decimal":
        made.delimiter = ","
    return made


def _break(layout: QTextLayout, paragraph: Paragraph, width: float, pieces: list[_Piece]) -> tuple[Line, ...]:
    look = paragraph.format
    left, right, first = look.left * SCALE, look.right * SCALE, look.first * SCALE
    lines: list[Line] = []
    top = 0.0
    layout.beginLayout()
    try:
        while (line := layout.createLine()).isValid():
            indent = left + (first if not lines else 0.0)
            line.setPosition(QPointF(indent, 0.0))
            line.setLineWidth(max(1.0, width - indent - right))
            found = _metrics_within(pieces, line.textStart(), line.textStart() + line.textLength())
            made = _line(top, _tallest(found) or metrics(paragraph.mark, False), look)
            line.setPosition(QPointF(indent, made.baseline - line.ascent()))
            lines.append(made)
            top += made.height
    finally:
        layout.endLayout()
    if not lines:
        lines.append(_line(0.0, metrics(paragraph.mark, False), look))
    return tuple(lines)


def _metrics_within(pieces: list[_Piece], start: int, end: int) -> list[Metrics]:
    return [p.metrics for p in pieces if p.start < end and p.start + p.length > start]


def _tallest(found: list[Metrics]) -> Metrics | None:
    return Metrics(max(m.ascent for m in found), max(m.descent for m in found)) if found else None


def _line(top: float, natural: Metrics, look: ParagraphFormat) -> Line:
    """Set a line by its paragraph's rule: a multiple adds below, a minimum above, exact keeps four fifths."""
    if look.line_rule == "exact":
        height = look.line * SCALE
        return Line(top, height, top + height * 0.8, height)
    if look.line_rule == "atLeast":
        height = max(natural.height, look.line * SCALE)
        return Line(top, height, top + natural.ascent + height - natural.height, height)
    height = floor(natural.height * look.line / TWIP + 1e-6) * TWIP
    ascent = natural.ascent if look.line >= 1 else natural.ascent - (natural.height - height)
    return Line(top, height, top + ascent, min(height, natural.height))


def x_of(line: QTextLine, position: int) -> float:
    """Return where a position of the text stands in its line."""
    found: Any = line.cursorToX(position)
    return float(found[0] if isinstance(found, tuple) else found)


def _pictures(layout: QTextLayout, pieces: list[_Piece], lines: tuple[Line, ...]) -> Iterator[Placed]:
    for piece in pieces:
        if piece.picture is None:
            continue
        line = layout.lineForTextPosition(piece.start)
        if line.isValid():
            x = x_of(line, piece.start)
            image = QImage.fromData(piece.picture.content)
            yield Placed(
                image, line.lineNumber(), x, piece.picture.width * SCALE, piece.picture.height * SCALE
            )
