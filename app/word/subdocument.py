"""Documents within documents: `{{p annex }}` with a Subdocument."""

from collections.abc import Iterable
from dataclasses import dataclass
from xml.sax.saxutils import quoteattr

from app.word.additions import Additions
from app.word.limits import Limits
from app.word.pictures import Image
from app.word.richtext import RichText, TextRun
from app.word.runs import merged
from app.word.slots import Spot
from app.word.styles import Styles

_TEXT_WIDTH = 9000  # twips, about the text of an A4 page


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph of rich text in a style of the template."""

    text: RichText
    style: str | None = None


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of the level 1 to 9, or the title at level 0."""

    text: str
    level: int = 1


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture in a paragraph of its own."""

    image: Image


@dataclass(frozen=True, slots=True)
class Table:
    """A table of texts, row by row."""

    rows: tuple[tuple[str, ...], ...]
    style: str | None = None


Block = Paragraph | Heading | Picture | Table


@dataclass(frozen=True, slots=True)
class Subdocument:
    """A sequence of blocks, or the body of another .docx with the styles, lists and pictures it needs."""

    blocks: tuple[Block, ...] = ()
    docx: bytes | None = None


@dataclass(frozen=True, slots=True)
class Target:
    """What a value is written into: a part of the document being made."""

    part: str
    additions: Additions
    styles: Styles
    limits: Limits


def write_runs(rich: RichText, spot: Spot, target: Target) -> str:
    """Return runs as XML; a link adds its address to the part."""
    return "".join(_run(run, spot, target) for run in rich.runs)


def write_blocks(blocks: Iterable[Block], target: Target) -> str:
    """Return blocks as XML."""
    return "".join(_block(block, target) for block in blocks)


def write_paragraph(rich: RichText, style: str | None, target: Target) -> str:
    """Return a paragraph in a style as XML."""
    properties = f"<w:pPr><w:pStyle w:val={quoteattr(target.styles.id(style))}/></w:pPr>" if style else ""
    return f"<w:p>{properties}{write_runs(rich, Spot(properties), target)}</w:p>"


def _run(run: TextRun, spot: Spot, target: Target) -> str:
    style = run.style
    if run.url and not style and not run.color:
        style = target.styles.find("Hyperlink")
    styled = f"<w:rStyle w:val={quoteattr(target.styles.id(style))}/>" if style else ""
    inside = styled + run.properties()
    properties = f"<w:rPr>{inside}</w:rPr>" if inside else ""
    if spot.kind == "text":
        properties = merged(spot.run_properties, properties)
    if not run.url:
        return spot.text_run(run.text, properties)
    link = target.additions.link(target.part, run.url)
    text = spot.text_run(run.text.replace("\a", "\n").replace("\f", "\n"), properties)
    return f'<w:hyperlink r:id="{link}" w:history="1">{text}</w:hyperlink>'


def _block(block: Block, target: Target) -> str:
    if isinstance(block, Paragraph):
        return write_paragraph(block.text, block.style, target)
    if isinstance(block, Heading):
        name = f"heading {block.level}" if block.level else "Title"
        style = target.styles.find(name) or name.title().replace(" ", "")
        return write_paragraph(RichText(block.text), style, target)
    if isinstance(block, Picture):
        drawing = block.image.drawing(target.additions, target.part, target.limits)
        return f"<w:p><w:r>{drawing}</w:r></w:p>"
    return _table(block, target)


def _table(table: Table, target: Target) -> str:
    columns = max((len(row) for row in table.rows), default=0)
    if not columns:
        return ""
    style = f"<w:tblStyle w:val={quoteattr(target.styles.id(table.style))}/>" if table.style else ""
    width = _TEXT_WIDTH // columns
    grid = f'<w:gridCol w:w="{width}"/>' * columns
    cell = f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>'
    rows = (
        "".join(f"{cell}{write_paragraph(RichText(text), None, target)}</w:tc>" for text in padded)
        for padded in ((*row, *[""] * (columns - len(row))) for row in table.rows)
    )
    return (
        f'<w:tbl><w:tblPr>{style}<w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid>{grid}</w:tblGrid>'
        + "".join(f"<w:tr>{row}</w:tr>" for row in rows)
        + "</w:tbl>"
    )
