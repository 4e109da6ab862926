"""A meeting typed key by key into an empty archive gives the documents of the same meeting read from a file."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from app import places
from app.archive import Archive
from app.documents import packs, render
from app.domain import codec
from app.domain.model import Meeting
from tests.journeys.reading import paragraphs

ROOT = Path(__file__).parents[2]
SAMPLE = places.resources() / "sample" / "gansu-2024.json"

pytestmark = pytest.mark.screen


@pytest.fixture(scope="module")
def typed(screen: str, tmp_path_factory: pytest.TempPathFactory) -> Meeting:
    """Return the sample as a secretary typed it."""
    archive = tmp_path_factory.mktemp("typed") / "archive.sqlite3"
    environment = {
        **os.environ,
        "DISPLAY": screen,
        "QT_QPA_PLATFORM": "xcb",
        "LANG": "C.UTF-8",
        "TZ": "Europe/Moscow",
    }
    command = [sys.executable, "-m", "tests.journeys.secretary", str(SAMPLE), str(archive)]
    done = subprocess.run(command, env=environment, cwd=ROOT, capture_output=True, text=True, timeout=280)
    assert done.returncode == 0, done.stderr[-3000:]
    with Archive.open(archive) as opened:
        assert opened.integrity_check() == ()
        (summary,) = opened.meetings()
        return opened.load(summary.id).meeting


@pytest.mark.parametrize("language", ["en", "ru"])
@pytest.mark.parametrize("document", ["minutes", "press-release"])
def test_what_is_typed_makes_the_documents_of_the_sample(
    typed: Meeting, document: str, language: str
) -> None:
    pack = packs.find(document, language)
    assert pack is not None
    given = codec.loads(SAMPLE.read_text(encoding="utf-8"))
    expected = paragraphs(render(given, pack, language))
    assert len(expected) > 10
    assert paragraphs(render(typed, pack, language)) == expected
