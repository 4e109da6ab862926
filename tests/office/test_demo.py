"""The sample's documents, opened as their readers will open them."""

import re
import subprocess
import sys
from pathlib import Path

import pypdf
import pytest

from tests.office.libreoffice import text_of, to_pdf
from tests.office.validator import faults

pytestmark = [pytest.mark.office]

# At least these; further packs add theirs, and each is held to the same.
NAMES = {"minutes-en", "minutes-ru", "press-release-en", "press-release-ru"}


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    folder = tmp_path_factory.mktemp("demo")
    done = subprocess.run(
        [sys.executable, "-m", "app", "demo", folder],
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    return sorted(folder.glob("*.docx"))


@pytest.fixture(scope="module")
def pages(demo: list[Path], tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    return {pdf.stem: pdf for pdf in to_pdf(demo, tmp_path_factory.mktemp("pages"))}


def test_the_named_documents_are_made(demo: list[Path]) -> None:
    assert {path.stem for path in demo} >= NAMES


def test_the_validator_finds_no_fault(demo: list[Path]) -> None:
    assert {path.name: found for path in demo if (found := faults(path))} == {}


def test_every_document_has_pages_with_text_and_nothing_unresolved(pages: dict[str, Path]) -> None:
    for name, pdf in pages.items():
        text = text_of(pdf)
        assert pypdf.PdfReader(pdf).pages, name
        assert len(re.findall(r"\w", text)) > 60, name
        assert not re.search(r"\{\{|\}\}|\{%|%\}|\bNone\b|Undefined|Error:", text), name


def test_a_document_is_written_in_its_language(pages: dict[str, Path]) -> None:
    for name, pdf in pages.items():
        text = text_of(pdf)
        cyrillic, latin = len(re.findall(r"[а-яё]", text, re.I)), len(re.findall(r"[a-z]", text, re.I))
        if name.endswith("-ru"):
            assert cyrillic > 9 * latin, name
        if name.endswith("-en"):
            assert cyrillic == 0, name
