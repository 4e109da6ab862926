"""What stands in the project's files: readable text, nothing left undone, nothing of one machine alone."""

import re
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
TEXTS = {".py", ".md", ".toml", ".ts", ".qss", ".svg", ".json", ".xml", ".desktop", ".txt", ""}
UNDONE = re.compile(r"\b(TODO|FIXME|XXX)\b")


def tracked() -> list[Path]:
    """List the files of the repository; of an unpacked source archive, the files of its folders."""
    if (ROOT / ".git").exists():
        listed = subprocess.run(
            ["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True
        )
        found = [ROOT / name for name in listed.stdout.split("\0") if name]
    else:
        found = [path for name in ("app", "tests", "docs", "packaging") for path in (ROOT / name).rglob("*")]
    return [path for path in found if path.is_file() and path.suffix in TEXTS]


def test_every_text_is_utf8_with_plain_line_ends() -> None:
    paths = tracked()
    assert len(paths) > 20
    assert [str(path) for path in paths if b"\r" in path.read_bytes()] == []
    for path in paths:
        path.read_text(encoding="utf-8")


def test_nothing_is_left_undone() -> None:
    others = [path for path in tracked() if path != Path(__file__)]
    assert [str(path) for path in others if UNDONE.search(path.read_text(encoding="utf-8"))] == []


def test_no_file_knows_where_the_checkout_or_its_owner_lives() -> None:
    places = [str(place) for place in (ROOT, Path.home()) if len(place.parts) > 1]
    named = re.compile("|".join(re.escape(place) + r"(?![\w-])" for place in places))
    assert [str(path) for path in tracked() if named.search(path.read_text(encoding="utf-8"))] == []


@pytest.mark.parametrize("text", ["# TODO: later", "FIXME"])
def test_what_is_undone_is_seen(text: str) -> None:
    assert UNDONE.search(text)
