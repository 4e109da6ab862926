"""Pages as a word processor breaks them."""

from collections.abc import Iterable, Iterator
from functools import cache
from itertools import pairwise
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF
from PySide6.QtGui import QImage, QPainter

from app.gui.pages.compose import Composer, Page
from app.gui.pages.fonts import SCALE
from app.gui.pages.place import lines_of
from app.gui.pages.shape import x_of
from app.gui.pages.strips import RowStrip
from app.word.pages import Reader
from app.word.pages.model import Block, Paragraph
from tests.gui.pages.documents import compose, lines, long_document, paragraph, row, table, text, word

pytestmark = pytest.mark.usefixtures("qapp")

WIDTHS = (3000, 6000)
LONG = "One word after another fills the line until it is full, and then goes on in the next. "
BREAK = '<w:p><w:r><w:br w:type="page"/></w:r></w:p>'


def pages(*blocks: str) -> tuple[Page, ...]:
    return compose(word(*blocks))[1]


def page_of(found: tuple[Page, ...], content: str) -> int:
    return next(n for n, page in enumerate(found) if any(content in line for line in lines(page)))


def filled(count: int) -> list[str]:
    return [paragraph(f"Line {n}.") for n in range(count)]


@cache
def capacity() -> int:
    """How many single lines a page holds."""
    return len(lines(pages(*filled(80))[0]))


def test_a_heading_stays_with_what_follows() -> None:
    room = capacity()
    for before in range(room - 3, room + 1):
        found = pages(*filled(before), paragraph("Heading", "<w:keepNext/>"), paragraph("Below"), *filled(3))
        assert page_of(found, "Heading") == page_of(found, "Below")


def test_a_tab_in_an_indented_line_stands_from_the_margin() -> None:
    hanging = '<w:ind w:left="1134" w:hanging="567"/>'
    (found,) = pages(paragraph("1.1.\tSign", hanging), paragraph("1.1.\tA\tB", '<w:ind w:firstLine="709"/>'))
    places = []
    for strip, left, _ in lines_of(found):
        line, said = strip.shaped.layout.lineAt(0), strip.shaped.layout.text()
        places.append([left + x_of(line, n + 1) for n, char in enumerate(said) if char == "\t"])
        margin = left
    twentieth = SCALE / 20
    assert places[0] == [pytest.approx(margin + 1134 * twentieth, abs=1)]
    assert places[1] == [pytest.approx(margin + stop * twentieth, abs=1) for stop in (1440, 2160)]


def test_chinese_without_a_bold_face_is_made_bold_and_stays_legible() -> None:
    def ink(properties: str) -> int:
        found = pages(f"<w:p><w:r><w:rPr>{properties}</w:rPr><w:t>会议纪要国际交流情况</w:t></w:r></w:p>")
        image = QImage(300, 60, QImage.Format.Format_Grayscale8)
        image.fill(0xFFFFFFFF)
        painter = QPainter(image)
        painter.scale(0.3, 0.3)
        (strip,) = [strip for strip, _, _ in lines_of(found[0])]
        strip.shaped.layout.draw(painter, QPointF(0, 0))
        painter.end()
        return sum(255 - image.pixelColor(x, y).value() for x in range(300) for y in range(60))

    thin = '<w:rFonts w:eastAsia="SimSun"/>'
    assert 1.15 < ink(f"{thin}<w:b/>") / ink(thin) < 1.7


def test_a_chain_of_headings_longer_than_a_page_is_broken_all_the_same() -> None:
    found = pages(*(paragraph(f"Kept {n}", "<w:keepNext/>") for n in range(capacity() * 2)))
    assert len(found) >= 2
    assert sum(len(lines(page)) for page in found) == capacity() * 2


@pytest.mark.parametrize("controlled", [True, False])
def test_no_single_line_of_a_paragraph_is_left_or_carried(controlled: bool) -> None:
    room, alone = capacity(), []
    off = "" if controlled else '<w:widowControl w:val="0"/>'
    for before in range(room - 6, room):
        found = pages(*filled(before), paragraph("Start. " + LONG * 4, off))
        split = [sum("Line" not in line for line in lines(page)) for page in found]
        alone.append(1 in split)
    assert any(alone) != controlled


def test_kept_lines_go_together() -> None:
    room = capacity()
    found = pages(*filled(room - 2), paragraph("Start. " + LONG * 6, "<w:keepLines/>"))
    assert not any("Start" in line for line in lines(found[0]))


def test_page_breaks_begin_pages() -> None:
    found = pages(paragraph("One"), BREAK, paragraph("Two"), paragraph("Three", "<w:pageBreakBefore/>"))
    assert [page_of(found, name) for name in ("One", "Two", "Three")] == [0, 1, 2]


def test_the_head_of_a_table_is_repeated_on_each_page() -> None:
    grid = "".join(f'<w:gridCol w:w="{w}"/>' for w in WIDTHS)
    rows = row(["No", "Subject"], WIDTHS, "<w:tblHeader/>") + "".join(
        row([str(n), f"Matter {n}"], WIDTHS) for n in range(90)
    )
    found = pages(f"<w:tbl><w:tblPr/><w:tblGrid>{grid}</w:tblGrid>{rows}</w:tbl>")
    assert len(found) > 2
    assert all("Subject" in lines(page) for page in found)
    matters = [line for page in found for line in lines(page) if line.startswith("Matter")]
    assert matters == [f"Matter {n}" for n in range(90)]


@pytest.mark.parametrize("whole", [True, False])
def test_a_row_is_cut_between_its_lines_unless_it_must_not(whole: bool) -> None:
    grid = "".join(f'<w:gridCol w:w="{w}"/>' for w in WIDTHS)
    high = row(["Left", LONG * 12], WIDTHS, "<w:cantSplit/>" if whole else "")
    found = pages(
        *filled(capacity() - 4), f"<w:tbl><w:tblPr/><w:tblGrid>{grid}</w:tblGrid>{high}</w:tbl>", *filled(2)
    )
    parts = [i.strip for page in found for i in page.items if isinstance(i.strip, RowStrip)]
    assert len(parts) == (1 if whole else 2)


def test_a_row_higher_than_a_page_ends_all_the_same() -> None:
    grid = "".join(f'<w:gridCol w:w="{w}"/>' for w in WIDTHS)
    high = row(["Left", LONG * 200], WIDTHS)
    found = pages(f"<w:tbl><w:tblPr/><w:tblGrid>{grid}</w:tblGrid>{high}</w:tbl>")
    assert len(found) >= 3
    assert (
        "".join(c for page in found for line in lines(page) for c in line if c.isalpha()).count("another")
        == 200
    )


def test_the_first_pages_come_before_the_rest_is_laid_out() -> None:
    document = Reader().read(long_document(1))
    work = list(Composer().work(document))
    at = [n for n, page in enumerate(work) if page is not None]
    assert at[0] < len(work) / 4
    whole = tuple(page for page in work if page is not None)
    assert [lines(p) for p in whole] == [lines(p) for p in Composer().compose(document)]


def test_the_same_document_again_is_set_from_the_shelf() -> None:
    reader, composer = Reader(), Composer()
    first = composer.compose(reader.read(long_document(2, 4)))
    second = composer.compose(reader.read(long_document(2, 4)))
    old = {id(s.shaped) for page in first for s, _, _ in lines_of(page)}
    assert all(id(s.shaped) in old for page in second for s, _, _ in lines_of(page))


_BLOCKS = st.lists(
    st.one_of(
        st.builds(
            lambda seed, language, count, properties: paragraph(
                text(Random(seed), language, count), properties
            ),
            st.integers(0, 999),
            st.sampled_from(("en", "ru", "zh")),
            st.integers(1, 120),
            st.sampled_from(
                (
                    "",
                    "<w:keepNext/>",
                    "<w:keepLines/>",
                    '<w:spacing w:before="400" w:after="0"/>',
                    "<w:pageBreakBefore/>",
                )
            ),
        ),
        st.builds(
            lambda seed, rows: table(Random(seed), rows, head=False), st.integers(0, 999), st.integers(1, 20)
        ),
    ),
    min_size=1,
    max_size=9,
)


@given(_BLOCKS)
def test_every_line_is_on_one_page_and_no_page_overflows(blocks: list[str]) -> None:
    document = Reader().read(word(*blocks))
    found = Composer().compose(document)
    for page in found:
        section = page.section
        for item in page.items:
            assert item.y >= section.top * SCALE - 0.5
            assert item.y + item.strip.needed <= (section.height - section.bottom) * SCALE + 0.5
        for above, below in pairwise(page.items):
            assert below.y >= above.y + above.strip.height - 0.5
    shown = "".join(line for page in found for line in lines(page))
    meant = "".join(span.text for one in _paragraphs(document.sections[0].blocks) for span in one.spans)
    assert sorted(shown.replace(" ", "")) == sorted(meant.replace(" ", ""))


def _paragraphs(blocks: Iterable[Block]) -> Iterator[Paragraph]:
    for block in blocks:
        if isinstance(block, Paragraph):
            yield block
        else:
            for each in block.rows:
                for cell in each.cells:
                    yield from _paragraphs(cell.blocks)
