"""The page model: what of a document bears on its pages, resolved."""

import struct
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.word.pages import Marks, Reader
from app.word.pages.model import Document, Font, Paragraph, Section, Span, Table
from app.word.pages.numbering import written
from tests.word.documents import NAMESPACES, docx, p, run

STYLES = f"""<w:styles {NAMESPACES}>
<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Liberation Serif" w:eastAsia="SimSun"/><w:sz w:val="24"/></w:rPr>
</w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="160" w:line="259" w:lineRule="auto"/></w:pPr></w:pPrDefault>
</w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:styleId="Base"><w:basedOn w:val="Normal"/>
<w:pPr><w:keepNext/><w:ind w:left="720"/></w:pPr><w:rPr><w:b/><w:sz w:val="28"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Head"><w:basedOn w:val="Base"/><w:pPr><w:jc w:val="center"/></w:pPr>
<w:rPr><w:i/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Loop"><w:basedOn w:val="Loop"/></w:style>
<w:style w:type="table" w:styleId="Grid"><w:tblPr><w:tblBorders><w:top w:val="single" w:sz="8"/>
<w:insideH w:val="dotted" w:sz="4"/></w:tblBorders></w:tblPr>
<w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr><w:tcPr><w:shd w:fill="DDDDDD"/></w:tcPr></w:tblStylePr></w:style>
</w:styles>"""

NUMBERING = f"""<w:numbering {NAMESPACES}>
<w:abstractNum w:abstractNumId="0">
<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/>
<w:pPr><w:ind w:left="720" w:hanging="360"/></w:pPr></w:lvl>
<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1.%2)"/></w:lvl>
</w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
<w:num w:numId="2"><w:abstractNumId w:val="0"/>
<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>
</w:numbering>"""


def read(*blocks: str, reader: Reader | None = None, **parts: str) -> Document:
    made = {"styles.xml": STYLES, "numbering.xml": NUMBERING} | {f"{n}.xml": c for n, c in parts.items()}
    return (reader or Reader()).read(docx(*blocks, parts=made))


def blocks(document: Document) -> tuple[Paragraph | Table, ...]:
    return tuple(block for section in document.sections for block in section.blocks)


def paragraph(*blocks_: str) -> Paragraph:
    found = blocks(read(*blocks_))[0]
    assert isinstance(found, Paragraph)
    return found


def table(markup: str) -> Table:
    found = blocks(read(f"<w:tbl>{markup}</w:tbl>"))[0]
    assert isinstance(found, Table)
    return found


def text(block: Paragraph) -> str:
    return "".join(span.text for span in block.spans)


def numbered(content: str, level: int = 0, number: int = 1) -> str:
    properties = f'<w:pPr><w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr></w:pPr>'
    return f"<w:p>{properties}{run(content)}</w:p>"


def cell(content: str, properties: str = "") -> str:
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{p(content)}</w:tc>"


def row(*cells: str, properties: str = "") -> str:
    return f"<w:tr><w:trPr>{properties}</w:trPr>{''.join(cells)}</w:tr>"


def test_a_style_lays_itself_over_its_base_and_the_defaults() -> None:
    found = paragraph(p("Heading", style="Head"))
    look, font = found.format, found.spans[0].font
    assert (look.align, look.left, look.keep_next, look.after) == ("center", 36.0, True, 8.0)
    assert look.line == pytest.approx(259 / 240)
    assert (font.latin, font.east_asian, font.size) == ("Liberation Serif", "SimSun", 14.0)
    assert font.bold
    assert font.italic


def test_direct_properties_win_over_the_style() -> None:
    found = paragraph(
        '<w:p><w:pPr><w:pStyle w:val="Head"/><w:keepNext w:val="0"/><w:jc w:val="both"/></w:pPr>'
        + run("Word", '<w:b w:val="false"/><w:color w:val="FF0000"/>')
        + "</w:p>"
    )
    assert (found.format.keep_next, found.format.align) == (False, "justify")
    assert (found.spans[0].font.bold, found.spans[0].font.color) == (False, "FF0000")


def test_a_style_based_on_itself_or_unknown_says_nothing() -> None:
    assert text(paragraph(p("Word", style="Loop"))) == "Word"
    assert paragraph(p("Word", style="Nowhere")).spans[0].font.size == 12.0


def test_numbers_count_by_list_and_level_and_start_where_said() -> None:
    document = read(
        *(numbered("one"), numbered("a", 1), numbered("b", 1), numbered("two"), numbered("a", 1)),
        *(numbered("other", number=2), numbered("next", number=2)),
    )
    labels = [text(b).split("\t")[0] for b in blocks(document) if isinstance(b, Paragraph)]
    assert labels == ["1.", "1.a)", "1.b)", "2.", "2.a)", "5.", "6."]
    first = blocks(document)[0]
    assert isinstance(first, Paragraph)
    assert (first.format.left, first.format.first) == (36.0, -18.0)
    assert 36.0 in [stop.position for stop in first.format.tabs]


@pytest.mark.parametrize(
    ("number", "style", "said"),
    [
        *((4, "lowerRoman", "iv"), (1994, "upperRoman", "MCMXCIV"), (28, "lowerLetter", "bb")),
        *((3, "russianLower", "в"), (12, "chineseCounting", "十二"), (20, "chineseCounting", "二十")),
        *((7, "decimalZero", "07"), (7, "none", ""), (7, "unheardOf", "7")),
    ],
)
def test_a_number_is_written_as_its_list_asks(number: int, style: str, said: str) -> None:
    assert written(number, style) == said


def test_pages_are_counted_and_other_fields_keep_their_result() -> None:
    field = "".join(
        f"<w:r>{inside}</w:r>"
        for inside in (
            '<w:fldChar w:fldCharType="begin"/>',
            "<w:instrText> PAGE </w:instrText>",
            '<w:fldChar w:fldCharType="separate"/>',
            "<w:t>7</w:t>",
            '<w:fldChar w:fldCharType="end"/>',
        )
    )
    simple = f'<w:fldSimple w:instr="NUMPAGES">{run("9")}</w:fldSimple>'
    kept = f'<w:fldSimple w:instr="AUTHOR">{run("Somebody")}</w:fldSimple>'
    found = paragraph(f"<w:p>{run('Page ')}{field}{run(' of ')}{simple}{run(', ')}{kept}</w:p>")
    assert [(s.text, s.count) for s in found.spans if s.count] == [("0", "page"), ("0", "pages")]
    assert text(found).endswith(", Somebody")
    assert "7" not in text(found)


def test_breaks_tabs_hidden_and_signs() -> None:
    found = paragraph(
        f"<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:noBreakHyphen/></w:r>{run('no', '<w:vanish/>')}</w:p>"
    )
    assert text(found) == "a\tb\n\u2011"
    broken = paragraph('<w:p><w:r><w:br w:type="page"/></w:r></w:p>')
    assert broken.breaks_page
    assert not found.breaks_page


def test_borders_tabs_and_shades_of_a_paragraph() -> None:
    found = paragraph(
        '<w:p><w:pPr><w:pBdr><w:top w:val="double" w:sz="12" w:space="4" w:color="336699"/>'
        '<w:left w:val="nil"/></w:pBdr>'
        '<w:shd w:fill="EEEEEE"/><w:tabs><w:tab w:val="right" w:leader="dot" w:pos="9000"/></w:tabs></w:pPr></w:p>'
    )
    top = found.format.borders.top
    assert top is not None
    assert (top.width, top.color, top.space, top.style) == (1.5, "336699", 4.0, "double")
    assert found.format.borders.left is None
    assert found.format.shade == "EEEEEE"
    assert [(t.position, t.kind, t.leader) for t in found.format.tabs] == [(450.0, "right", "dot")]


def test_a_table_takes_style_spans_merges_and_rows() -> None:
    look = '<w:tblPr><w:tblStyle w:val="Grid"/><w:tblW w:w="2500" w:type="pct"/><w:tblLook w:firstRow="1"/></w:tblPr>'
    grid = '<w:tblGrid><w:gridCol w:w="2000"/><w:gridCol w:w="1000"/></w:tblGrid>'
    rows = (
        row(cell("Head", '<w:gridSpan w:val="2"/>'), properties="<w:tblHeader/><w:cantSplit/>"),
        row(
            cell("a", '<w:vMerge w:val="restart"/>'),
            cell("b", '<w:vAlign w:val="center"/>'),
            properties='<w:trHeight w:val="600" w:hRule="exact"/>',
        ),
        row(cell("", "<w:vMerge/>"), cell("c")),
    )
    found = table(look + grid + "".join(rows))
    assert (found.grid, found.share) == ((100.0, 50.0), 0.5)
    assert found.borders.top is not None
    assert found.borders.inside_h is not None
    assert found.borders.inside_h.style == "dotted"
    head, second, third = found.rows
    assert (head.header, head.cant_split, head.cells[0].span, head.cells[0].shade) == (
        True,
        True,
        2,
        "DDDDDD",
    )
    heading = head.cells[0].blocks[0]
    assert isinstance(heading, Paragraph)
    assert heading.spans[0].font.bold
    assert (second.height, second.exact) == (30.0, True)
    assert (second.cells[0].merge, second.cells[1].valign) == ("restart", "center")
    assert third.cells[0].merge == "continue"


def test_a_table_in_a_table_keeps_its_rows_to_itself() -> None:
    inner = f"<w:tbl><w:tblGrid/><w:tr>{cell('inner')}</w:tr></w:tbl>"
    found = table(f"<w:tblGrid/><w:tr><w:tc><w:tcPr/>{inner}{p('after')}</w:tc></w:tr>")
    assert len(found.rows) == 1
    assert [type(block).__name__ for block in found.rows[0].cells[0].blocks] == ["Table", "Paragraph"]


def test_sections_have_sizes_and_inherit_headers() -> None:
    first = (
        '<w:p><w:pPr><w:sectPr><w:headerReference w:type="default" r:id="rIdheader1"/>'
        '<w:pgSz w:w="16838" w:h="11906"/><w:pgMar w:top="1000" w:right="600" w:bottom="1000" w:left="800" '
        'w:header="500" w:footer="500" w:gutter="200"/><w:pgNumType w:start="3"/></w:sectPr></w:pPr></w:p>'
    )
    header = f"<w:hdr {NAMESPACES}>{p('Letterhead')}</w:hdr>"
    document = read(first, p("After"), header1=header)
    one, two = document.sections
    assert (one.width, one.height, one.left, one.top, one.first_number) == (841.9, 595.3, 50.0, 50.0, 3)
    assert (two.width, two.height) == (595.3, 841.9)
    for section in document.sections:
        assert isinstance(section, Section)
        letterhead = section.headers.default[0]
        assert isinstance(letterhead, Paragraph)
        assert text(letterhead) == "Letterhead"


def test_a_picture_has_its_bytes_and_size() -> None:
    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = chunk(b"IHDR", struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0))
    png = b"\x89PNG\r\n\x1a\n" + head + chunk(b"IDAT", zlib.compress(b"\0\0")) + chunk(b"IEND", b"")
    drawing = (
        '<w:drawing><wp:inline><wp:extent cx="1270000" cy="635000"/><a:graphic><a:graphicData>'
        '<a:blip r:embed="rIdpicture"/></a:graphicData></a:graphic></wp:inline></w:drawing>'
    )
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image"
    rels = f'<Relationship Id="rIdpicture" Type="{kind}" Target="media/a.png"/>'
    document = Reader().read(docx(f"<w:p><w:r>{drawing}</w:r></w:p>", parts={"media/a.png": png}, rels=rels))
    found = blocks(document)[0]
    assert isinstance(found, Paragraph)
    picture = found.spans[0].picture
    assert picture is not None
    assert (picture.content, picture.width, picture.height) == (png, 100.0, 50.0)


def test_what_did_not_change_is_the_same_object() -> None:
    reader = Reader()
    before = blocks(read(p("One"), p("Two"), numbered("x"), reader=reader))
    after = blocks(read(p("One"), p("New"), p("Two"), numbered("x"), reader=reader))
    assert after[0] is before[0]
    assert after[2] is before[1]
    assert after[3] is before[2]


def test_a_number_that_moved_on_is_read_anew() -> None:
    reader = Reader()
    read(numbered("x"), numbered("y"), reader=reader)
    after = [
        text(b)
        for b in blocks(read(numbered("a"), numbered("x"), numbered("y"), reader=reader))
        if isinstance(b, Paragraph)
    ]
    assert [t.split("\t")[0] for t in after] == ["1.", "2.", "3."]


class Printed(str):
    paths = ("title",)


@given(
    st.text(st.characters(codec="utf-8", exclude_categories=["Cs", "Cc"]), min_size=1),
    st.sampled_from(["", "\a", "\f"]),
)
def test_marks_come_out_as_they_went_in(content: str, parted: str) -> None:
    marks = Marks()
    wrapped = marks.wrap(Printed("x"), content + parted + content)
    for piece in wrapped.split(parted) if parted else [wrapped]:
        found = list(marks.spans([Span("before ", Font()), Span(piece, Font()), Span(" after", Font())]))
        assert [s.source for s in found[:1] + found[-1:]] == ["", ""]
        inside = "".join(s.text for s in found if s.source == "title")
        plain = "".join(c for c in (content if parted else content * 2) if not 0xF0000 <= ord(c) <= 0x10FFFD)
        assert inside == plain


def test_a_value_without_a_place_is_not_marked() -> None:
    assert Marks().wrap("x", "x") == "x"
    assert Marks().wrap(Printed(""), "") == ""
