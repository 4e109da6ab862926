"""Parts cut as they are written: the same pieces as an XML parser finds, whatever stands in them."""

import zipfile
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from app.word.pages import Reader
from app.word.pages.pieces import _cut_as_written, _cut_parsed, cut

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def part(body: str) -> bytes:
    return f'<?xml version="1.0"?><w:document xmlns:w="{W}"><w:body>{body}</w:body></w:document>'.encode()


def word(body: str) -> bytes:
    made = BytesIO()
    with zipfile.ZipFile(made, "w") as package:
        package.writestr("word/document.xml", part(body))
    return made.getvalue()


def canonical(pieces) -> list[bytes]:
    return [etree.tostring(pieces.parse(piece), method="c14n") for piece in pieces.blocks]


def paragraph(text: str) -> str:
    return f'<w:p w:rsidR="1"><w:pPr><w:jc w:val="left"/></w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>'


def boxed(inner: str) -> str:
    return f"<w:p><w:r><w:pict><w:txbxContent>{inner}</w:txbxContent></w:pict></w:r></w:p>"


def table(inner: str) -> str:
    return f"<w:tbl><w:tblPr/><w:tr><w:tc><w:tcPr/>{inner}</w:tc></w:tr></w:tbl>"


LEAVES = st.sampled_from(["<w:p/>", "<w:p />", *map(paragraph, ("", "p", "a &lt;w:p> b", "会谈"))])
BLOCKS = st.recursive(
    LEAVES,
    lambda inner: st.tuples(st.sampled_from((boxed, table)), st.lists(inner, min_size=1, max_size=3)).map(
        lambda made: made[0]("".join(made[1]))
    ),
    max_leaves=6,
)
BETWEEN = st.sampled_from(["", "\n  ", '<w:bookmarkStart w:id="1" w:name="a"/>', '<w:bookmarkEnd w:id="1"/>'])
END = st.sampled_from(["", "<w:sectPr/>", '<w:sectPr><w:pgSz w:w="1"/></w:sectPr>'])
BODIES = st.tuples(st.lists(st.tuples(BETWEEN, BLOCKS).map("".join), max_size=6), END)


@given(BODIES)
def test_pieces_are_those_of_a_parser(body) -> None:
    content = part("".join(body[0]) + body[1])
    written, parsed = _cut_as_written(content), _cut_parsed(content)
    assert written is not None
    assert canonical(written) == canonical(parsed)
    assert bool(written.end) == bool(parsed.end) == bool(body[1])


@pytest.mark.parametrize(
    "body",
    [
        f"<w:sdt><w:sdtContent>{paragraph('inside')}</w:sdtContent></w:sdt>{paragraph('after')}",
        f"<!-- <w:p> -->{paragraph('after')}",
        f"<w:ins>{paragraph('added')}</w:ins>",
        paragraph("first") + "<w:unknown><w:p/></w:unknown>",
    ],
)
def test_what_stands_between_is_left_to_a_parser(body: str) -> None:
    assert _cut_as_written(part(body)) is None
    assert canonical(cut(part(body))) == canonical(_cut_parsed(part(body)))


def test_what_is_no_xml_is_refused() -> None:
    with pytest.raises(etree.XMLSyntaxError):
        cut(b"no document")


@given(st.lists(BODIES, min_size=2, max_size=4))
def test_a_reader_that_remembers_reads_as_one_that_does_not(bodies) -> None:
    remembering = Reader()
    for body in bodies:
        docx = word("".join(body[0]) + body[1])
        assert said(remembering.read(docx)) == said(Reader().read(docx))


def said(document) -> list[str]:
    return [said_of(block) for section in document.sections for block in section.blocks]


def said_of(block) -> str:
    if hasattr(block, "rows"):
        return str([[said_of(b) for b in cell.blocks] for row in block.rows for cell in row.cells])
    return "".join(span.text for span in block.spans)


def test_what_did_not_change_is_the_same_object_again() -> None:
    reader = Reader()
    before = reader.read(word(paragraph("one") + paragraph("two"))).sections[0].blocks
    after = reader.read(word(paragraph("one") + paragraph("new") + paragraph("two"))).sections[0].blocks
    assert (after[0], after[2]) == (before[0], before[1])
    assert after[0] is before[0]
