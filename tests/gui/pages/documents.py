"""Documents to be set in pages: one of many pages with all that matters there, and what is read of pages."""

import re
import unicodedata
from pathlib import Path
from random import Random

import pypdfium2

from app.gui.pages.compose import Composer, Page
from app.gui.pages.place import line_text, lines_of
from app.gui.pages.strips import LineStrip, RowStrip
from app.word.pages import Reader
from tests.word.documents import NAMESPACES, docx, run

_WORDS = {
    "en": "the sides considered joint programmes and agreed to prepare a draft of exchange in two languages by May",
    "ru": "стороны рассмотрели совместные программы и договорились подготовить проект обмена на двух языках к маю",
    "zh": "双方 讨论 了 联合 项目 并 同意 起草 交流 计划 大学 实验室 合作 研究 教授 学生 访问",
}
_STYLES = f"""<w:styles {NAMESPACES}><w:docDefaults><w:rPrDefault><w:rPr>
<w:rFonts w:ascii="Liberation Serif" w:hAnsi="Liberation Serif" w:eastAsia="WenQuanYi Micro Hei"/>
<w:sz w:val="24"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="264" w:lineRule="auto"/>
</w:pPr></w:pPrDefault></w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:styleId="Heading"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/>
<w:pPr><w:keepNext/><w:spacing w:before="240"/></w:pPr><w:rPr><w:b/><w:sz w:val="28"/></w:rPr></w:style></w:styles>"""
_NUMBERING = f"""<w:numbering {NAMESPACES}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/>
<w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/><w:pPr><w:ind w:left="720" w:hanging="360"/></w:pPr></w:lvl>
</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>"""
_BORDERS = "".join(
    f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>'
    for side in ("top", "left", "bottom", "right", "insideH", "insideV")
)
_COMPATIBLE = (
    f'<w:settings {NAMESPACES}><w:compat><w:compatSetting w:name="compatibilityMode" '
    'w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>'
)


def long_document(seed: int, sections: int = 24) -> bytes:
    """Return a document of headings, paragraphs, lists and tables in three scripts; some 28 pages."""
    rng = Random(seed)
    blocks = [block for number in range(sections) for block in _section(rng, number)]
    return word(*blocks)


def word(*blocks: str) -> bytes:
    """Return a document of these blocks with the styles of the long one."""
    parts = {"styles.xml": _STYLES, "numbering.xml": _NUMBERING, "settings.xml": _COMPATIBLE}
    return docx(*blocks, parts=parts)


def _section(rng: Random, number: int) -> list[str]:
    blocks = [paragraph(f"{number + 1}. {text(rng, 'en', 6)}", '<w:pStyle w:val="Heading"/>')]
    for _ in range(rng.randint(4, 7)):
        align = rng.choice(("", '<w:jc w:val="both"/>'))
        blocks.append(paragraph(text(rng, rng.choice(("en", "ru", "zh")), rng.randint(15, 90)), align))
    listed = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
    blocks += [paragraph(text(rng, "ru", rng.randint(5, 30)), listed) for _ in range(rng.randint(2, 5))]
    if number % 3 == 0:
        blocks.append(table(rng, rng.randint(6, 16)))
        blocks.append(paragraph(""))
    return blocks


def text(rng: Random, language: str, count: int) -> str:
    """Return that many words."""
    words = _WORDS[language].split()
    return ("" if language == "zh" else " ").join(rng.choice(words) for _ in range(count)) + "."


def paragraph(content: str, properties: str = "") -> str:
    """Return a paragraph with properties of its own."""
    return f"<w:p><w:pPr>{properties}</w:pPr>{run(content) if content else ''}</w:p>"


def table(rng: Random, rows: int, widths: tuple[int, ...] = (2400, 4200, 2400), *, head: bool = True) -> str:
    """Return a bordered table; its ``head`` is repeated on each page."""
    first = row([text(rng, "en", 2) for _ in widths], widths, "<w:tblHeader/>") if head else ""
    body = [
        row([text(rng, rng.choice(("en", "ru")), rng.randint(2, 14)) for _ in widths], widths)
        for _ in range(rows)
    ]
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    look = f'<w:tblPr><w:tblW w:w="{sum(widths)}" w:type="dxa"/><w:tblBorders>{_BORDERS}</w:tblBorders></w:tblPr>'
    return f"<w:tbl>{look}<w:tblGrid>{grid}</w:tblGrid>{first}{''.join(body)}</w:tbl>"


def row(cells: list[str], widths: tuple[int, ...], properties: str = "") -> str:
    """Return a row of a table."""
    inside = "".join(
        f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>{paragraph(cell)}</w:tc>'
        for cell, width in zip(cells, widths, strict=True)
    )
    return f"<w:tr><w:trPr>{properties}</w:trPr>{inside}</w:tr>"


def compose(content: bytes) -> tuple[Composer, tuple[Page, ...]]:
    """Set a document in pages."""
    composer = Composer()
    return composer, composer.compose(Reader().read(content))


def lines(page: Page) -> list[str]:
    """Return the lines of a page."""
    return [line_text(strip) for strip, _, _ in lines_of(page)]


def our_text(composer: Composer, page: Page, count: int) -> str:
    """Return all characters of a page with its header and footer, sorted: extraction orders columns its own way."""
    found = list(lines(page))
    for which in ("headers", "footers"):
        for item in composer.margin(page, which, count):
            found += _texts(item.strip)
    return _characters("".join(found))


def their_texts(pdf: Path) -> list[str]:
    """Return the characters of each page of a PDF in the same way."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return [_characters(page.get_textpage().get_text_range()) for page in document]
    finally:
        document.close()


def _texts(strip: LineStrip | RowStrip) -> list[str]:
    if isinstance(strip, LineStrip):
        return [line_text(strip)]
    return [text for cell in strip.cells for _, inner in cell.content for text in _texts(inner)]


def _characters(said: str) -> str:
    """Keep what both write alike: not spaces, leaders of tabs, hyphens at a line's end, nor capitals by font."""
    plain = unicodedata.normalize("NFKC", said).casefold()
    return "".join(sorted(re.sub(r"[\s_.\-‐\u2011\u00ad\u2028\u200b\ufff0-\uffff\x00-\x1f]+", "", plain)))
