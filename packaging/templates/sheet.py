"""A Word template built from named styles, and written the same to the byte each time."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

import docx
from docx.document import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Mm
from docx.table import _Cell
from docx.text.paragraph import Paragraph

_NS = nsdecls("w")
_MADE = datetime(2024, 1, 1)
TWIP_PER_MM = 1440 / 25.4


@dataclass(frozen=True)
class Style:
    """A paragraph style. Sizes and spacings in points, indents and tabs in millimetres."""

    name: str
    based: str = "Normal"
    then: str = ""
    align: str = ""
    size: float = 0
    bold: bool | None = None
    italic: bool | None = None
    caps: bool = False
    spread: float = 0
    colour: str = ""
    east: str = ""
    before: float | None = None
    after: float | None = None
    line: float = 0
    exact: float = 0
    first: float | None = None
    first_chars: int | None = None
    left: float | None = None
    right: float | None = None
    keep_next: bool | None = None
    keep_lines: bool | None = None
    outline: int | None = None
    page_before: bool = False
    rule: str = ""
    tabs: tuple[tuple[float, str, str], ...] = ()
    language: str = ""


@dataclass(frozen=True)
class Page:
    """Paper and margins in millimetres."""

    width: float = 210
    height: float = 297
    left: float = 30
    right: float = 10
    top: float = 20
    bottom: float = 20
    header: float = 10
    footer: float = 10


@dataclass
class Row:
    """A row of a table: a text and a style for each cell; several paragraphs of a cell are a list."""

    cells: Sequence[str | Sequence[tuple[str, str]]]
    styles: Sequence[str] = ("Table Text",)
    header: bool = False
    height: float = 0
    exact: bool = False
    turned: Sequence[str] = ()
    ruled: bool = True


class Sheet:
    """One template in the making."""

    def __init__(
        self,
        language: str,
        styles: Iterable[Style],
        page: Page | None = None,
        font: str = "Times New Roman",
    ) -> None:
        self.page = page or Page()
        self.language = language
        self.document: Document = docx.Document()
        self._clear()
        _write_settings(self.document)
        _write_styles(self.document, language, styles, font)
        self._set_page()
        properties = self.document.core_properties
        # The same in every template, so that it is compiled once.
        properties.title, properties.subject = "{{ meeting.title }}", "{{ document.kind }}"
        properties.identifier, properties.language = "{{ document.stamp }}", "{{ document.language.code }}"
        properties.author = properties.last_modified_by = "Protocolist"
        properties.created = properties.modified = _MADE
        properties.comments, properties.revision = "", 1

    @property
    def width(self) -> float:
        """The width of the text in millimetres."""
        return self.page.width - self.page.left - self.page.right

    def p(self, style: str, text: str) -> Paragraph:
        """Add a paragraph; ``**words**`` are in the character style Strong."""
        return _filled(self.document.add_paragraph(), style, _bound(text) if self.language == "ru" else text)

    def tag(self, *tags: str) -> None:
        """Add a paragraph for each block tag; the paragraph goes away when the template is rendered."""
        for tag in tags:
            self.p("Normal", f"{{%p {tag} %}}")

    def table(self, widths: Sequence[float], rows: Sequence[Row | str], style: str = "Grid") -> None:
        """Add a table of ``widths`` in millimetres; a row that is a string is a block tag over rows."""
        table = self.document.add_table(rows=0, cols=len(widths))
        table.style = self.document.styles[style]
        table.autofit = False
        for column, width in zip(table.columns, widths, strict=True):
            column.width = Mm(width)
        for row in rows:
            said = (
                Row([f"{{%tr {row} %}}", *[""] * (len(widths) - 1)], ("Normal",))
                if isinstance(row, str)
                else row
            )
            _fill_row(table.add_row(), said, widths)
        self.document.element.body.append(table._tbl)
        self._sections_last()

    def number_pages(self, style: str, text: str, *, top: bool, first: bool) -> None:
        """Put ``text`` into every header or footer, ``#`` standing for the page and ``##`` for their number."""
        section = self.document.sections[0]
        section.different_first_page_header_footer = not first
        part = section.header if top else section.footer
        paragraph = part.paragraphs[0]
        paragraph.style = self.document.styles[style]
        for piece in re.split("(##?)", text):
            if piece in ("#", "##"):
                _add_field(paragraph, "PAGE" if piece == "#" else "NUMPAGES")
            elif piece:
                paragraph.add_run(piece)

    def save(self, path: Path) -> None:
        """Write the template; equal sheets give equal bytes."""
        buffer = io.BytesIO()
        self.document.save(buffer)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(_stable(buffer.getvalue()))

    def _clear(self) -> None:
        body = self.document.element.body
        for element in list(body):
            if element.tag != qn("w:sectPr"):
                body.remove(element)

    def _sections_last(self) -> None:
        body = self.document.element.body
        body.append(body.find(qn("w:sectPr")))

    def _set_page(self) -> None:
        section, page = self.document.sections[0], self.page
        section.page_width, section.page_height = Mm(page.width), Mm(page.height)
        section.left_margin, section.right_margin = Mm(page.left), Mm(page.right)
        section.top_margin, section.bottom_margin = Mm(page.top), Mm(page.bottom)
        section.header_distance, section.footer_distance = Mm(page.header), Mm(page.footer)


_TAGS = {"en": ("en-GB", "zh-CN"), "ru": ("ru-RU", "zh-CN"), "zh": ("en-US", "zh-CN")}


_TAG = re.compile(r"(\{\{.*?\}\}|\{%.*?%\})")
_SHORT = re.compile(r"(?<![\w-])([вксоуиа]|на|по|за|из|от|до|об|не|во|ко|со) (?=\S|$)", re.IGNORECASE)


def _bound(text: str) -> str:
    """Put no-break spaces after short Russian words, also before a value."""
    pieces = _TAG.split(text)
    return "".join(
        piece if index % 2 else _SHORT.sub("\\1\u00a0", piece) for index, piece in enumerate(pieces)
    )


def _filled(paragraph: Paragraph, style: str, text: str) -> Paragraph:
    paragraph.style = paragraph.part.document.styles[style]
    for index, piece in enumerate(text.split("**")):
        if piece:
            run = paragraph.add_run(piece)
            if index % 2:
                run.style = paragraph.part.document.styles["Strong"]
    return paragraph


def _fill_row(row: object, said: Row, widths: Sequence[float]) -> None:
    properties = row._tr.get_or_add_trPr()  # type: ignore[attr-defined]
    properties.append(parse_xml(f"<w:cantSplit {_NS}/>"))
    if said.header:
        properties.append(parse_xml(f"<w:tblHeader {_NS}/>"))
    if said.height:
        rule = "exact" if said.exact else "atLeast"
        properties.append(parse_xml(f'<w:trHeight {_NS} w:val="{_twips(said.height)}" w:hRule="{rule}"/>'))
    styles = list(said.styles) + [said.styles[-1]] * (len(widths) - len(said.styles))
    for cell, width, content, style in zip(row.cells, widths, said.cells, styles, strict=True):  # type: ignore[attr-defined]
        cell.width = Mm(width)
        _fill_cell(cell, [(style, content)] if isinstance(content, str) else content)
    if not said.ruled:
        for cell in row.cells:  # type: ignore[attr-defined]
            cell._tc.get_or_add_tcPr().append(parse_xml(_UNRULED))
    for cell, direction in zip(row.cells, said.turned, strict=False):  # type: ignore[attr-defined]
        cell._tc.get_or_add_tcPr().append(parse_xml(f'<w:textDirection {_NS} w:val="{direction}"/>'))
    if said.height:
        for cell in row.cells:  # type: ignore[attr-defined]
            cell._tc.get_or_add_tcPr().append(parse_xml(f'<w:vAlign {_NS} w:val="center"/>'))


_UNRULED = f'<w:tcBorders {_NS}><w:left w:val="nil"/><w:right w:val="nil"/></w:tcBorders>'


def _fill_cell(cell: _Cell, paragraphs: Sequence[tuple[str, str]]) -> None:
    for index, (style, text) in enumerate(paragraphs):
        _filled(cell.paragraphs[0] if not index else cell.add_paragraph(), style, text)


def _add_field(paragraph: Paragraph, code: str) -> None:
    for kind, text in (("begin", ""), ("", code), ("separate", ""), ("text", "1"), ("end", "")):
        run = paragraph.add_run()
        if kind == "text":
            run.text = text
        elif kind:
            run._r.append(parse_xml(f'<w:fldChar {_NS} w:fldCharType="{kind}"/>'))
        else:
            run._r.append(parse_xml(f'<w:instrText {_NS} xml:space="preserve"> {text} </w:instrText>'))


def _write_settings(document: Document) -> None:
    """Set pages as today's Word does, and keep Chinese dates together where it can be told to."""
    settings = document.settings.element
    for mode in settings.iter(qn("w:compatSetting")):
        if mode.get(qn("w:name")) == "compatibilityMode":
            mode.set(qn("w:val"), "15")
    settings.find(qn("w:themeFontLang")).set(qn("w:eastAsia"), "zh-CN")
    spacing = settings.find(qn("w:characterSpacingControl"))
    spacing.set(qn("w:val"), "compressPunctuation")
    for name, signs in (("Before", f"{_CLOSING}年月日"), ("After", _OPENING)):
        stated = parse_xml(f'<w:noLineBreaks{name} {_NS} w:lang="zh-CN"/>')
        stated.set(qn("w:val"), signs)
        spacing.addnext(stated)


_OPENING = "$([{£¥·‘“〈《「『【〔〖〝﹙﹛﹝＄（．［｛￡￥"
_CLOSING = (
    "!%),.:;>?]}¢¨°·ˇˉ―‖’”…‰′″›℃∶、。〃〉》」』】〕〗〞︶︺︾﹀﹄﹚﹜﹞！＂％＇），．：；？］｀｜｝～￠"
)
"""Signs that Word lets no Chinese line end or begin with."""


def _write_styles(document: Document, language: str, styles: Iterable[Style], font: str) -> None:
    root = document.styles.element
    for element in list(root):
        root.remove(element)
    latin, east = _TAGS[language]
    songti = "SimSun"
    root.append(
        parse_xml(
            f"<w:docDefaults {_NS}><w:rPrDefault><w:rPr>"
            f'<w:rFonts w:ascii="{font}" w:hAnsi="{font}" w:eastAsia="{songti}" w:cs="{font}"/>'
            f'<w:sz w:val="24"/><w:szCs w:val="24"/>'
            f'<w:lang w:val="{latin}" w:eastAsia="{east}" w:bidi="ar-SA"/>'
            f"</w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>"
        )
    )
    known = {style.name for style in styles}
    for style in styles:
        root.append(parse_xml(_style_xml(style, known)))
    for xml in (_CHARACTERS, _STRONG, _UNTRANSLATED, _TABLE, _GRID, _PLAIN, _COLUMNS, _CARDS, _NO_LIST):
        root.append(parse_xml(xml))


def _style_xml(style: Style, known: set[str]) -> str:
    builtin = _BUILT_IN.get(style.name)
    name = builtin or style.name
    default = ' w:default="1"' if style.name == "Normal" else ""
    custom = "" if builtin else ' w:customStyle="1"'
    based = "" if style.name == "Normal" else f'<w:basedOn w:val="{_id(style.based)}"/>'
    then = f'<w:next w:val="{_id(style.then)}"/>' if style.then in known else ""
    return (
        f'<w:style {_NS} w:type="paragraph"{default}{custom} w:styleId="{_id(style.name)}"><w:name w:val="{name}"/>'
        f"{based}{then}<w:qFormat/><w:pPr>{_paragraph_xml(style)}</w:pPr><w:rPr>{_run_xml(style)}</w:rPr></w:style>"
    )


def _paragraph_xml(style: Style) -> str:
    parts = [
        _flag("keepNext", style.keep_next),
        _flag("keepLines", style.keep_lines),
        "<w:pageBreakBefore/>" if style.page_before else "",
        "<w:widowControl/>" if style.name == "Normal" else "",
        f"<w:pBdr>{style.rule}</w:pBdr>" if style.rule else "",
        _tabs_xml(style),
        _spacing_xml(style),
        _indent_xml(style),
        f'<w:jc w:val="{style.align}"/>' if style.align else "",
        f'<w:outlineLvl w:val="{style.outline}"/>' if style.outline is not None else "",
    ]
    return "".join(parts)


def _tabs_xml(style: Style) -> str:
    stops = "".join(
        f'<w:tab w:val="{kind}" w:leader="{leader}" w:pos="{_twips(where)}"/>'
        for where, kind, leader in style.tabs
    )
    return f"<w:tabs>{stops}</w:tabs>" if stops else ""


def _spacing_xml(style: Style) -> str:
    said = ""
    if style.before is not None:
        said += f' w:before="{round(style.before * 20)}"'
    if style.after is not None:
        said += f' w:after="{round(style.after * 20)}"'
    if style.exact:
        said += f' w:line="{round(style.exact * 20)}" w:lineRule="exact"'
    elif style.line:
        said += f' w:line="{round(style.line * 240)}" w:lineRule="auto"'
    return f"<w:spacing{said}/>" if said else ""


def _indent_xml(style: Style) -> str:
    said = ""
    if style.left is not None:
        said += f' w:left="{_twips(style.left)}"'
    if style.right is not None:
        said += f' w:right="{_twips(style.right)}"'
    if style.first_chars is not None:
        said += f' w:firstLineChars="{style.first_chars}"'
    if style.first is not None:
        said += (
            f' w:hanging="{_twips(-style.first)}"'
            if style.first < 0
            else f' w:firstLine="{_twips(style.first)}"'
        )
    return f"<w:ind{said}/>" if said else ""


def _run_xml(style: Style) -> str:
    parts = [
        f'<w:rFonts w:eastAsia="{style.east}"/>' if style.east else "",
        _flag("b", style.bold),
        _flag("i", style.italic),
        "<w:caps/>" if style.caps else "",
        f'<w:color w:val="{style.colour}"/>' if style.colour else "",
        f'<w:spacing w:val="{round(style.spread * 20)}"/>' if style.spread else "",
        f'<w:sz w:val="{round(style.size * 2)}"/><w:szCs w:val="{round(style.size * 2)}"/>'
        if style.size
        else "",
        f'<w:lang w:val="{_TAGS[style.language][0]}" w:eastAsia="{_TAGS[style.language][1]}"/>'
        if style.language
        else "",
    ]
    return "".join(parts)


def _flag(name: str, value: bool | None) -> str:
    return "" if value is None else f"<w:{name}/>" if value else f'<w:{name} w:val="0"/>'


def _twips(millimetres: float) -> int:
    return round(millimetres * TWIP_PER_MM)


def _id(name: str) -> str:
    return name.replace(" ", "")


_BUILT_IN = {
    "Normal": "Normal",
    "Title": "Title",
    "Subtitle": "Subtitle",
    "Heading 1": "heading 1",
    "Heading 2": "heading 2",
    "Heading 3": "heading 3",
    "Body Text": "Body Text",
    "Header": "header",
    "Footer": "footer",
    "Signature": "Signature",
    "Caption": "caption",
    "Quote": "Quote",
}

_CHARACTERS = (
    f'<w:style {_NS} w:type="character" w:default="1" w:styleId="DefaultParagraphFont">'
    '<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>'
)
_STRONG = (
    f'<w:style {_NS} w:type="character" w:styleId="Strong"><w:name w:val="Strong"/>'
    '<w:basedOn w:val="DefaultParagraphFont"/><w:qFormat/><w:rPr><w:b/><w:bCs/></w:rPr></w:style>'
)
_UNTRANSLATED = (
    f'<w:style {_NS} w:type="character" w:customStyle="1" w:styleId="Untranslated"><w:name w:val="Untranslated"/>'
    '<w:basedOn w:val="DefaultParagraphFont"/><w:qFormat/><w:rPr><w:u w:val="dotted" w:color="A6A6A6"/></w:rPr></w:style>'
)
_TABLE = (
    f'<w:style {_NS} w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>'
    '<w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/>'
    '<w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/>'
    "</w:tblCellMar></w:tblPr></w:style>"
)
_LINES = "".join(
    f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="7F7F7F"/>'
    for side in ("top", "left", "bottom", "right", "insideH", "insideV")
)
_GRID = (
    f'<w:style {_NS} w:type="table" w:customStyle="1" w:styleId="Grid"><w:name w:val="Grid"/>'
    f'<w:basedOn w:val="TableNormal"/><w:qFormat/><w:tblPr><w:tblBorders>{_LINES}</w:tblBorders><w:tblCellMar>'
    '<w:top w:w="40" w:type="dxa"/><w:left w:w="85" w:type="dxa"/><w:bottom w:w="40" w:type="dxa"/>'
    '<w:right w:w="85" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>'
)
_PLAIN = (
    f'<w:style {_NS} w:type="table" w:customStyle="1" w:styleId="Plain"><w:name w:val="Plain"/>'
    '<w:basedOn w:val="TableNormal"/><w:qFormat/><w:tblPr><w:tblCellMar><w:left w:w="0" w:type="dxa"/>'
    '<w:right w:w="170" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>'
)
_COLUMNS = (
    f'<w:style {_NS} w:type="table" w:customStyle="1" w:styleId="Columns"><w:name w:val="Columns"/>'
    '<w:basedOn w:val="TableNormal"/><w:qFormat/><w:tblPr><w:tblBorders>'
    '<w:insideV w:val="single" w:sz="4" w:space="0" w:color="7F7F7F"/></w:tblBorders><w:tblCellMar>'
    '<w:left w:w="113" w:type="dxa"/><w:right w:w="113" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>'
)
_CARDS = (
    f'<w:style {_NS} w:type="table" w:customStyle="1" w:styleId="Cards"><w:name w:val="Cards"/>'
    '<w:basedOn w:val="TableNormal"/><w:qFormat/><w:tblPr><w:jc w:val="center"/><w:tblBorders>'
    '<w:insideV w:val="dotted" w:sz="4" w:space="0" w:color="A6A6A6"/></w:tblBorders></w:tblPr></w:style>'
)
_NO_LIST = f'<w:style {_NS} w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/><w:semiHidden/></w:style>'


def _stable(package: bytes) -> bytes:
    """Return the package without what the maker's library brings along, members sorted and dated alike."""
    left_out = ("docProps/thumbnail.jpeg", "word/stylesWithEffects.xml", "customXml/")
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(package)) as source, zipfile.ZipFile(made, "w") as target:
        names = sorted(source.namelist(), key=lambda name: (name != "[Content_Types].xml", name))
        for name in names:
            if name.startswith(left_out):
                continue
            content = source.read(name)
            if name.endswith(".rels"):
                content = re.sub(
                    rb"<Relationship [^>]*(?:thumbnail|stylesWithEffects|customXml)[^>]*/>", b"", content
                )
            if name == "[Content_Types].xml":
                content = re.sub(
                    rb"<(?:Override|Default) [^>]*(?:stylesWithEffects|customXml|jpeg)[^>]*/>", b"", content
                )
            info = zipfile.ZipInfo(name, _MADE.timetuple()[:6])
            info.compress_type = zipfile.ZIP_DEFLATED
            info.create_system = 3
            target.writestr(info, content)
    return made.getvalue()


def restyled(styles: Iterable[Style], **changes: dict[str, object]) -> list[Style]:
    """Return ``styles`` with some changed: ``restyled(STYLES, Title={"size": 18})``; ``_`` stands for a space."""
    named = {name.replace("_", " "): change for name, change in changes.items()}
    return [replace(style, **named.get(style.name, {})) for style in styles]  # type: ignore[arg-type]
