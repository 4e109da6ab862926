"""PDF, paper and pictures of pages, by one painter."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pypdf
import pypdfium2
import pytest
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPrintSupport import QPrinter

from app.documents import packs, render, sample
from app.gui.pages.compose import Composer
from app.gui.pages.fonts import SCALE
from app.gui.pages.paint import PagePainter
from app.gui.pages.pdf import pdf_of, write_pdf
from app.gui.pages.place import lines_of, source_at
from app.gui.pages.printing import print_on
from app.word.pages import Marks, Reader
from tests.gui.pages.documents import compose, lines, long_document, our_text, paragraph, their_texts, word

pytestmark = pytest.mark.usefixtures("qapp")


def document(name: str, language: str) -> bytes:
    pack = next(one for one in packs.packs() if one.id == name)
    return render(sample(), pack, language)


@pytest.fixture(
    params=[("minutes-en", "en"), ("talks-ru", "ru"), ("talks-zh", "zh"), ("name-cards", "ru+zh")]
)
def docx(request: pytest.FixtureRequest) -> bytes:
    return document(*request.param)


def words(content: bytes) -> str:
    pdf = pypdfium2.PdfDocument(content)
    return "".join(page.get_textpage().get_text_range() for page in pdf)


def test_a_pdf_has_the_text_of_the_pages(docx: bytes, tmp_path: Path) -> None:
    _, pages = compose(docx)
    path = tmp_path / "pages.pdf"
    path.write_bytes(write_pdf(docx, "Title"))
    theirs = their_texts(path)
    assert len(theirs) == len(pages)
    for page, text in zip(pages, theirs, strict=True):
        letters = {c for line in lines(page) for c in line.casefold() if c.isalpha()}
        assert not letters - set(text)


def test_a_pdf_embeds_its_fonts_and_bears_its_title(docx: bytes, tmp_path: Path) -> None:
    path = tmp_path / "pages.pdf"
    path.write_bytes(write_pdf(docx, "Talks – копия"))
    read = pypdf.PdfReader(path)
    assert read.metadata is not None
    assert read.metadata.title == "Talks – копия"
    found = 0
    for page in read.pages:
        for font in page["/Resources"]["/Font"].values():
            descendants = font.get_object().get("/DescendantFonts")
            descriptor = (descendants[0].get_object() if descendants else font.get_object())[
                "/FontDescriptor"
            ]
            assert {"/FontFile", "/FontFile2", "/FontFile3"} & set(descriptor.get_object())
            found += 1
    assert found


def test_chinese_comes_out_of_a_pdf_as_it_went_in() -> None:
    said = "圣彼得堡彼得大帝理工大学与甘肃省科学技术厅会谈纪要：人工智能、生态、一带一路、"
    said += "长期合作、见面、言、走、车、马、鸟、鱼、龙、食、示、青、非、高、黄、黑、鼓、鼠、鼻、齿"
    text = words(write_pdf(word(paragraph(said))))
    assert "".join(text.split()) == said


def test_pages_are_painted_without_a_complaint(docx: bytes, qtlog) -> None:
    composer, pages = compose(docx)
    for page in pages:
        image = QImage(round(page.width / SCALE), round(page.height / SCALE), QImage.Format.Format_RGB32)
        image.fill(0xFFFFFFFF)
        painter = QPainter(image)
        try:
            painter.scale(1 / SCALE, 1 / SCALE)
            PagePainter(composer, painter, len(pages)).page(page)
        finally:
            painter.end()
        dark = sum(
            image.pixelColor(x, y).lightness() < 128
            for x in range(0, image.width(), 3)
            for y in range(0, image.height(), 3)
        )
        assert dark > 20
    assert not [record.message for record in qtlog.records]


def test_a_page_that_lies_on_its_side_is_whole() -> None:
    sizes = {
        name: pypdfium2.PdfDocument(write_pdf(document(name, "ru")))[0].get_size()
        for name in ("talks-ru", "action-list-ru")
    }
    assert sizes == {"talks-ru": (595, 842), "action-list-ru": (842, 595)}


def _dark(content: bytes) -> Callable[[float, float, float, float], bool]:
    """Paint the first page, and tell whether anything is in a rectangle, in points from the text's corner."""
    composer, pages = compose(content)
    page = pages[0]
    image = QImage(round(page.width / 2), round(page.height / 2), QImage.Format.Format_Grayscale8)
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    painter.scale(0.5, 0.5)
    PagePainter(composer, painter, len(pages)).page(page)
    painter.end()
    corner = min(left for _, left, _ in lines_of(page)), min(top for _, _, top in lines_of(page))

    def is_dark(left: float, top: float, width: float, height: float) -> bool:
        x, y = ((at + where * SCALE) / 2 for at, where in zip(corner, (left, top), strict=True))
        return any(
            image.pixelColor(round(x + i), round(y + j)).lightness() < 200
            for i in range(round(width * SCALE / 2))
            for j in range(round(height * SCALE / 2))
        )

    return is_dark


def test_a_rule_leads_only_to_the_tab_that_has_one() -> None:
    stops = "".join(
        f'<w:tab w:val="left" w:leader="{leader}" w:pos="{at}"/>'
        for at, leader in ((2000, "none"), (4000, "underscore"), (4100, "none"))
    )
    is_dark = _dark(word(paragraph("Chair\t\t\tName", f"<w:tabs>{stops}</w:tabs>")))
    assert not is_dark(40, 0, 55, 20)
    assert is_dark(110, 0, 80, 20)


def test_a_cell_without_lines_has_none_where_its_table_has() -> None:
    def split(borders: str) -> str:
        cells = "".join(
            f'<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/>{borders}</w:tcPr>{paragraph("Word")}</w:tc>'
            for _ in range(2)
        )
        look = '<w:insideV w:val="single" w:sz="8" w:space="0" w:color="000000"/>'
        grid = '<w:tblGrid><w:gridCol w:w="2000"/><w:gridCol w:w="2000"/></w:tblGrid>'
        return (
            f"<w:tbl><w:tblPr><w:tblBorders>{look}</w:tblBorders></w:tblPr>{grid}<w:tr>{cells}</w:tr></w:tbl>"
        )

    none = '<w:tcBorders><w:left w:val="nil"/><w:right w:val="nil"/></w:tcBorders>'
    for borders, ruled in (("", True), (none, False)):
        assert _dark(word(split(borders), paragraph("")))(90, 2, 14, 10) is ruled


def test_a_name_card_reads_along_its_fold_and_leads_to_its_person() -> None:
    marks, composer = Marks(), Composer()
    made = render(sample(), packs.find("name-cards", "ru+zh"), "ru+zh", mark=marks.wrap)
    pages = composer.compose(Reader(marks).read(made))
    page, step = pages[0], 8
    image = QImage(round(page.width / step), round(page.height / step), QImage.Format.Format_Grayscale8)
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    painter.scale(1 / step, 1 / step)
    PagePainter(composer, painter, len(pages)).page(page)
    painter.end()
    for half in (0, 1):
        columns = range(half * image.width() // 2 + 3, (half + 1) * image.width() // 2 - 3)
        ink = [
            (x, y) for x in columns for y in range(image.height()) if image.pixelColor(x, y).lightness() < 128
        ]
        across, along = ({place[axis] for place in ink} for axis in (0, 1))
        assert max(along) - min(along) > 2 * (max(across) - min(across))
        found = [source_at(page, x * step, y * step) for x, y in ink]
        assert sum(path.startswith("participants.p1") for path in found) > len(ink) * 0.8


def test_printing_takes_the_pages_asked_for(tmp_path: Path) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    printer.setFromTo(2, 3)
    content = long_document(3, 6)
    assert print_on(printer, content) == 2
    composer, pages = compose(content)
    theirs = their_texts(tmp_path / "printed.pdf")
    assert len(theirs) == 2
    for page, said in zip(pages[1:3], theirs, strict=True):
        assert our_text(composer, page, len(pages)) == said


def test_without_libreoffice_a_pdf_is_made_all_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.gui.pages.office.program", lambda: None)
    assert pdf_of(document("minutes-en", "en")).startswith(b"%PDF")


def test_pages_are_printed_beside_the_window_which_hears_how_far_they_are(qtbot, tmp_path: Path) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    content, heard = long_document(3, 6), []
    with ThreadPoolExecutor(1) as thread:
        printed = thread.submit(print_on, printer, content, heard.append)
        qtbot.waitUntil(printed.done, timeout=20_000)
    assert printed.result() == len(their_texts(tmp_path / "printed.pdf"))
    known = [done for done in heard if done is not None]
    assert heard[0] is None
    assert known == [at / printed.result() for at in range(printed.result())]
