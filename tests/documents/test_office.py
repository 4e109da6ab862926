"""Documents of generated meetings and of real visits, given to the Open XML validator."""

import re
from pathlib import Path

import pytest
from attrs import evolve

from app.documents import packs, render, sample
from app.domain import codec
from app.domain.names import NameForm, PersonName
from tests.conftest import SOAK
from tests.documents import generated
from tests.office.libreoffice import text_of, to_pdf
from tests.office.validator import faults

pytestmark = pytest.mark.office

MADE = [(pack, language) for pack in packs.packs() for language in pack.languages]
FILES = 200 if SOAK else 8
MEETINGS = Path(__file__).with_name("meetings")
SIGNED = {
    "minutes-ru": "Председатель  ",
    "minutes-short-ru": "Председатель  ",
    "minutes-zh": "主持  ",
    "minutes-en": "Chair  ",
    "talks-ru": "Совершено",
    "talks-en": "Done in",
    "talks-zh": "本纪要",
    "minutes-bilingual-en-ru": "Done in",
    "minutes-bilingual-zh-en": "本纪要",
}
"""How the block begins that signatures stand in."""
SIGNING = ("minutes", "minutes-short", "talks", "minutes-bilingual")
LENGTHS = (
    [[(id, number) for number in range(40)] for id in SIGNED]
    if SOAK
    else [
        [
            ("minutes-ru", 9),
            ("minutes-short-ru", 2),
            ("minutes-zh", 8),
            ("minutes-en", 36),
            ("minutes-bilingual-en-ru", 5),
        ]
    ]
)
HEAD = re.compile(r"\s*(?:\d+\s*\n\s*)?(?:English +Русский|中文 +English)?\s*")
"""What each page begins with: its number, or the languages of the columns."""
"""Meetings whose signatures come near the end of a page, in batches for LibreOffice."""


@pytest.mark.parametrize("number", range(FILES))
def test_a_generated_document_is_valid(number: int, tmp_path: Path) -> None:
    # Steps that share no factor with the number of documents go through all of them.
    pack, language = MADE[number * 5 % len(MADE)]
    size = {"people": 60, "proposals": 80} if number % 4 == 0 else {}
    meeting = generated.meeting(number, **size)
    path = tmp_path / "document.docx"
    path.write_bytes(render(meeting, pack, language, keeper=meeting.parties[1].id if pack.copies else None))
    assert faults(path) == [], f"{pack.id} {language}"


@pytest.mark.parametrize("document", ["talks", "press-release", "minutes-bilingual"])
def test_a_document_of_a_visit_is_valid(document: str, tmp_path: Path) -> None:
    for source in sorted(MEETINGS.glob("*.json")):
        pack = next(one for one in packs.packs() if one.document == document)
        path = tmp_path / f"{source.stem}.docx"
        path.write_bytes(render(codec.loads(source.read_bytes()), pack, pack.languages[0]))
        assert faults(path) == [], source.stem


@pytest.mark.parametrize("batch", LENGTHS, ids=lambda batch: batch[0][0])
def test_no_signature_stands_alone_at_the_top_of_a_page(batch: list[tuple[str, int]], tmp_path: Path) -> None:
    files = [tmp_path / f"{id} {number}.docx" for id, number in batch]
    for (id, number), file in zip(batch, files, strict=True):
        pack, language = next(made for made in MADE if made[0].id == id)
        file.write_bytes(render(generated.talk(number), pack, language))
    for (id, _), pdf in zip(batch, to_pdf(files, tmp_path), strict=True):
        pages = [HEAD.sub("", page, count=1) for page in text_of(pdf).split("\f")]
        assert any(SIGNED[id] in page for page in pages), pdf.stem
        assert not any(page.startswith(SIGNED[id]) for page in pages), pdf.stem


def test_a_long_name_stands_whole_beside_its_signature(tmp_path: Path) -> None:
    meeting = sample()
    name = PersonName(cyrillic=NameForm("Рождественский", "Константин", "Всеволодович"))
    people = (evolve(meeting.participants[0], name=name), *meeting.participants[1:])
    files = {
        tmp_path / f"{one.id}.docx": (one, lang)
        for one, lang in MADE
        if one.document in SIGNING and lang.startswith("ru")
    }
    for file, (pack, language) in files.items():
        file.write_bytes(render(evolve(meeting, participants=people), pack, language))
    for pdf in to_pdf(list(files), tmp_path):
        assert re.search(r"_ +К. В. Рождественский( |$)", text_of(pdf).replace("\u00a0", " "), re.M), pdf.stem
