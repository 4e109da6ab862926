"""Documents of generated meetings and of real visits, given to the Open XML validator."""

from pathlib import Path

import pytest

from app.documents import packs, render
from app.domain import codec
from tests.conftest import SOAK
from tests.documents import generated
from tests.office.validator import faults

pytestmark = pytest.mark.office

MADE = [(pack, language) for pack in packs.packs() for language in pack.languages]
FILES = 200 if SOAK else 8
MEETINGS = Path(__file__).with_name("meetings")


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
