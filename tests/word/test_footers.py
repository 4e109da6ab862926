"""A line at the foot of every page of a finished document, whatever footers it has."""

import io
from pathlib import Path

import docx
import pytest
from docx.enum.section import WD_SECTION

from app.documents import packs, render, sample
from app.word import footers
from tests.office.validator import faults

STAMP = "1-0123456789ab"


def saved(document) -> bytes:
    made = io.BytesIO()
    document.save(made)
    return made.getvalue()


def lines(part) -> list[str]:
    return [paragraph.text for paragraph in part.paragraphs if paragraph.text]


def test_a_footer_that_is_there_gets_it_as_its_last_line() -> None:
    document = docx.Document()
    document.sections[0].footer.paragraphs[0].text = "Page 1"
    again = docx.Document(io.BytesIO(footers.with_line(saved(document), STAMP)))
    assert lines(again.sections[0].footer) == ["Page 1", STAMP]


def test_a_document_without_footers_gets_one_for_first_and_even_pages_too() -> None:
    document = docx.Document()
    document.settings.odd_and_even_pages_header_footer = True
    document.sections[0].different_first_page_header_footer = True
    document.add_section(WD_SECTION.NEW_PAGE)
    again = docx.Document(io.BytesIO(footers.with_line(saved(document), STAMP)))
    for section in again.sections:
        for footer in (section.footer, section.first_page_footer, section.even_page_footer):
            assert lines(footer) == [STAMP]


@pytest.mark.office
@pytest.mark.parametrize(("name", "language"), [("minutes", "ru"), ("talks", "zh"), ("press-release", "en")])
def test_a_sealed_document_is_sound_and_bears_the_hash_of_its_properties(
    tmp_path: Path, name: str, language: str
) -> None:
    pack = packs.find(name, language)
    assert pack is not None
    path = tmp_path / "sealed.docx"
    path.write_bytes(render(sample(), pack, language, sealed=True))
    opened = docx.Document(str(path))
    assert opened.core_properties.identifier in lines(opened.sections[0].footer)
    assert faults(path) == []
