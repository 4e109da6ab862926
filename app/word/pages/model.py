"""What a page is made of: frozen values, all styles resolved, lengths in points, colours as ``RRGGBB``."""

from __future__ import annotations

from functools import cached_property

from attrs import field, frozen


@frozen
class Font:
    """How a run of text looks. ``shade`` is its background; ``raised`` superscript, subscript or empty."""

    latin: str = "Times New Roman"
    east_asian: str = ""
    size: float = 10.0
    bold: bool = False
    italic: bool = False
    underline: bool = False
    strike: bool = False
    caps: bool = False
    small_caps: bool = False
    color: str = ""
    shade: str = ""
    raised: str = ""
    spacing: float = 0.0
    kerning: bool = False
    language: str = ""


@frozen
class Picture:
    """An inline picture: the encoded bytes of its file and the size it is drawn at."""

    content: bytes = field(repr=False)
    width: float
    height: float


@frozen
class Span:
    """A run of text of one look. ``text`` may hold tabs and line breaks.

    ``count`` is "page" or "pages" where a number of pages stands; ``source`` the path of the field behind it.
    """

    text: str
    font: Font
    count: str = ""
    picture: Picture | None = None
    source: str = ""


@frozen
class TabStop:
    """A tab stop from the left margin; ``kind`` is left, right, center or decimal; ``leader`` dot …"""

    position: float
    kind: str = "left"
    leader: str = ""


@frozen
class Border:
    """A border line: width in points, colour, distance from text; ``style`` is single, double, dotted …"""

    width: float = 0.5
    color: str = "000000"
    space: float = 0.0
    style: str = "single"


@frozen
class Borders:
    """Borders of a paragraph, a table or a cell; None is no line."""

    top: Border | None = None
    bottom: Border | None = None
    left: Border | None = None
    right: Border | None = None
    inside_h: Border | None = None
    inside_v: Border | None = None


@frozen
class ParagraphFormat:
    """How a paragraph is set.

    ``line`` is a multiple where ``line_rule`` is "auto", else points ("exact", "atLeast"). ``first`` is the
    indent of the first line from ``left``, negative for a hanging one.
    """

    align: str = "left"
    left: float = 0.0
    right: float = 0.0
    first: float = 0.0
    before: float = 0.0
    after: float = 0.0
    line: float = 1.0
    line_rule: str = "auto"
    keep_next: bool = False
    keep_lines: bool = False
    widow_control: bool = True
    page_break_before: bool = False
    contextual: bool = False
    tabs: tuple[TabStop, ...] = ()
    borders: Borders = Borders()
    shade: str = ""
    style: str = ""


@frozen(eq=False)
class Paragraph:
    """A paragraph. Two with the same ``key`` are set alike; ``mark`` is the look of an empty line."""

    key: bytes = field(repr=False)
    format: ParagraphFormat
    spans: tuple[Span, ...]
    mark: Font
    breaks_page: bool = False

    @cached_property
    def has_counts(self) -> bool:
        """Tell whether page numbers stand in it."""
        return any(span.count for span in self.spans)


@frozen(eq=False)
class Cell:
    """A cell: ``span`` grid columns wide; ``merge`` is "restart", "continue" or empty (vertical merge).

    On its ``unruled`` sides it has no line even where the table has one. Its lines may be ``turned``: "tbRl" reads
    downwards, "btLr" upwards.
    """

    blocks: tuple[Paragraph | Table, ...]
    span: int = 1
    merge: str = ""
    borders: Borders = Borders()
    shade: str = ""
    margins: tuple[float, float, float, float] = (0.0, 5.4, 0.0, 5.4)
    valign: str = "top"
    unruled: frozenset[str] = frozenset()
    turned: str = ""


@frozen(eq=False)
class Row:
    """A row: ``height`` is a minimum, or exact; ``skip`` grid columns are left out before its first cell."""

    cells: tuple[Cell, ...]
    header: bool = False
    cant_split: bool = False
    height: float = 0.0
    exact: bool = False
    skip: int = 0


@frozen(eq=False)
class Table:
    """A table on its grid of column widths. ``margins`` are those of its cells: top, right, bottom, left.

    ``share`` is its width as a share of the text's, 0 where the grid alone says it; ``hangs`` tells that its
    text, not its border, stands at the margin.
    """

    key: bytes = field(repr=False)
    grid: tuple[float, ...]
    rows: tuple[Row, ...]
    borders: Borders = Borders()
    indent: float = 0.0
    align: str = "left"
    margins: tuple[float, float, float, float] = (0.0, 5.4, 0.0, 5.4)
    share: float = 0.0
    hangs: bool = True


Block = Paragraph | Table


@frozen(eq=False)
class Margin:
    """Headers or footers of a section by page: default, first, even."""

    default: tuple[Block, ...] = ()
    first: tuple[Block, ...] | None = None
    even: tuple[Block, ...] | None = None


@frozen(eq=False)
class Section:
    """Pages of one size and margins with their headers and footers, and the blocks they hold."""

    width: float = 595.3
    height: float = 841.9
    top: float = 72.0
    right: float = 72.0
    bottom: float = 72.0
    left: float = 72.0
    header_distance: float = 35.4
    footer_distance: float = 35.4
    headers: Margin = Margin()
    footers: Margin = Margin()
    continuous: bool = False
    first_number: int | None = None
    blocks: tuple[Block, ...] = ()


@frozen(eq=False)
class Document:
    """A document ready to be set in pages."""

    sections: tuple[Section, ...]
