"""`protocolist changes` and `compare`: what came back against the record, from a file or the archive."""

import hashlib
import io
from pathlib import Path

import docx
import pytest

from app.archive import Archive
from app.documents import packs, render, sample
from app.domain import codec, edits


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    """Make an archive with the sample, two exports of it, and a change since."""
    path = tmp_path / "archive.sqlite3"
    meeting = sample()
    with Archive.open(path) as opened:
        opened.save(None, meeting)
        for number, text in enumerate(("Exchange teachers", "Exchange professors")):
            meeting = edits.put(meeting, "proposals.r3.text.en", text)
            pack = packs.find("talks", "en")
            content = render(meeting, pack, "en", keeper="h", stamped=True)
            (tmp_path / f"v{number}.docx").write_bytes(content)
            opened.versions.add(
                meeting,
                template=pack.id,
                language="en",
                keeper="h",
                path=str(tmp_path / f"v{number}.docx"),
                sha256=hashlib.sha256(content).hexdigest(),
            )
    return path


@pytest.fixture
def copy(archive: Path, tmp_path: Path) -> Path:
    """Return the last export with a word changed, without tracking."""
    opened = docx.Document(str(tmp_path / "v1.docx"))
    for paragraph in opened.paragraphs:
        for run in paragraph.runs:
            run.text = run.text.replace("Exchange professors", "Exchange students")
    path = tmp_path / "back.docx"
    opened.save(str(path))
    return path


def test_changes_find_their_fields_in_the_archive_and_in_a_file(protocolist, archive, copy, tmp_path) -> None:
    record = tmp_path / "talks.json"
    record.write_text(
        codec.dumps(edits.put(sample(), "proposals.r3.text.en", "Exchange professors")), "utf-8"
    )
    for meeting in ("gansu-2024", record):
        answer = protocolist("--archive", archive, "changes", copy, "--meeting", meeting, "--json")
        assert answer.code == 0, answer.err
        (change,) = answer.json
        assert (change["place"], change["state"]) == ("proposals.r3.text", "ready")
        assert "[-professors-]{+students+}" in change["text"]
    answer = protocolist("--archive", archive, "changes", copy, "--meeting", "gansu-2024")
    assert "proposals.r3.text ready" in answer.out
    assert "version 2" in answer.err


def test_without_a_meeting_what_was_tracked_is_listed(protocolist, copy, tmp_path) -> None:
    assert protocolist("changes", copy, "--json").json == []
    opened = docx.Document(str(copy))
    paragraph = opened.paragraphs[0]
    opened.add_comment(paragraph.runs, text="Whose?", author="Li Wei", initials="LW")
    opened.save(str(copy))
    (found,) = protocolist("changes", copy, "--json").json
    assert found["comments"][0]["text"] == "Whose?"


def test_versions_are_listed_and_compared(protocolist, archive) -> None:
    assert [
        one["number"] for one in protocolist("--archive", archive, "compare", "gansu-2024", "--json").json
    ] == [2, 1]
    (one,) = protocolist("--archive", archive, "compare", "gansu-2024", "1", "2", "--json").json
    assert "[-teachers-]{+professors+}" in one["text"]
    assert protocolist("--archive", archive, "compare", "gansu-2024", "9").code == 1


@pytest.mark.parametrize("content", [b"", b"<html>", b"PK\x03\x04"])
def test_another_file_is_refused_in_a_sentence(protocolist, tmp_path, content) -> None:
    path = tmp_path / "x.docx"
    path.write_bytes(content)
    answer = protocolist("changes", path)
    assert answer.code == 1
    assert "Traceback" not in answer.err
    foreign = io.BytesIO()
    docx.Document().save(foreign)
    path.write_bytes(foreign.getvalue())
    record = tmp_path / "talks.json"
    record.write_text(codec.dumps(sample()), "utf-8")
    assert "no copy" in protocolist("changes", path, "--meeting", record).err
