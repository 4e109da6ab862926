"""Our pages against LibreOffice's: the same text on each page."""

from pathlib import Path

import pytest

from app.documents import packs, render, sample
from tests.gui.pages.documents import compose, long_document, our_text, their_texts
from tests.office.libreoffice import to_pdf

pytestmark = [pytest.mark.office]

ALIKE = 0.8


def compared(documents: dict[str, bytes], folder: Path) -> dict[str, list[bool]]:
    """Tell of each page of each document whether the same text stands on it."""
    for name, content in documents.items():
        (folder / f"{name}.docx").write_bytes(content)
    pdfs = to_pdf([folder / f"{name}.docx" for name in documents], folder)
    found = {}
    for (name, content), pdf in zip(documents.items(), pdfs, strict=True):
        composer, pages = compose(content)
        ours = [our_text(composer, page, len(pages)) for page in pages]
        theirs = their_texts(pdf)
        count = max(len(ours), len(theirs))
        ours, theirs = ours + [""] * (count - len(ours)), theirs + [""] * (count - len(theirs))
        found[name] = [mine == other for mine, other in zip(ours, theirs, strict=True)]
    return found


def test_shipped_documents_break_as_in_libreoffice(qapp, tmp_path: Path) -> None:
    meeting = sample()
    documents = {
        f"{pack.id}-{language}": render(meeting, pack, language)
        for pack in packs.packs()
        for language in pack.languages
    }
    found = compared(documents, tmp_path)
    pages = [same for each in found.values() for same in each]
    wrong = {name: each for name, each in found.items() if not all(each)}
    assert sum(pages) >= ALIKE * len(pages), wrong


def test_a_long_document_breaks_as_in_libreoffice(qapp, tmp_path: Path, soak: bool) -> None:
    seeds = range(1, 9) if soak else (1,)
    found = compared({f"long{seed}": long_document(seed) for seed in seeds}, tmp_path)
    for name, pages in found.items():
        assert len(pages) >= 20, name
        assert sum(pages) >= ALIKE * len(pages), (name, pages)
