"""PDF, paper and pictures of pages, by one painter."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pypdf
import pypdfium2
import pytest
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPrintSupport import QPrinter

from app.documents import packs, render, sample
from app.gui.pages.fonts import SCALE
from app.gui.pages.paint import PagePainter
from app.gui.pages.pdf import pdf_of, write_pdf
from app.gui.pages.printing import print_on
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
