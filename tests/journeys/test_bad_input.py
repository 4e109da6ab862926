"""Files that are not what they should be, brought to the window and to the command line: said clearly, nothing lost."""

import io
import json
import shutil
import sqlite3
import struct
import subprocess
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import docx
import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QFrame, QLabel, QWidget

from app import places
from app.archive import Archive
from app.cli.main import run
from app.domain import codec, edits
from app.domain.model import Meeting

SAMPLE = (places.resources() / "sample" / "gansu-2024.json").read_text(encoding="utf-8")
TEMPLATE = (places.templates() / "minutes-en" / "template.docx").read_bytes()


@pytest.fixture
def sample() -> Meeting:
    return codec.loads(SAMPLE)


@pytest.fixture
def archive(tmp_path: Path, sample: Meeting) -> Path:
    """Return an archive that holds the sample."""
    path = tmp_path / "archive.sqlite3"
    with Archive.open(path) as opened:
        opened.save(None, sample)
    return path


@pytest.fixture
def opened(qapp: Any) -> Iterator[Callable[[Path], Any]]:
    """Open windows, and close them at the end."""
    from app.gui import open_window

    windows = []

    def make(path: Path) -> Any:
        windows.append(open_window(path))
        return windows[-1]

    yield make
    for window in windows:
        if not window.close():
            window.close()
        window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def seen(part: QWidget) -> str:
    """Return the words that can be read in a part of the window."""
    return " ".join(label.text() for label in part.findChildren(QLabel) if label.isVisible())


def told(error: str) -> bool:
    """Tell whether standard error speaks to a person."""
    return bool(error.strip()) and "Traceback" not in error and "Error(" not in error


# Templates


def renamed_zip() -> bytes:
    """Return a .zip of other things."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as package:
        package.writestr("photos/table.txt", "no document")
    return stream.getvalue()


def truncated() -> bytes:
    """Return what is left of a template when a copy was broken off."""
    return TEMPLATE[: len(TEMPLATE) // 2]


def encrypted() -> bytes:
    """Return the compound file in which Word keeps an encrypted document: header, allocation table, directory."""
    header = bytes.fromhex("d0cf11e0a1b11ae1") + bytes(16)
    header += struct.pack(
        "<HHHHHHIIIIIIIIII", 62, 3, 0xFFFE, 9, 6, 0, 0, 0, 1, 1, 0, 4096, 0xFFFFFFFE, 0, 0, 0
    )
    header = header.ljust(76, b"\0") + struct.pack("<109I", 0, *[0xFFFFFFFF] * 108)
    table = struct.pack("<128I", 0xFFFFFFFD, 0xFFFFFFFE, *[0xFFFFFFFF] * 126)

    def entry(name: str, kind: int) -> bytes:
        letters = name.encode("utf-16-le")
        whole = letters.ljust(64, b"\0") + struct.pack("<HBB", len(letters) + 2, kind, 1)
        return (whole + struct.pack("<III", 0xFFFFFFFF, 0xFFFFFFFF, 0xFFFFFFFF)).ljust(128, b"\0")

    directory = (
        entry("Root Entry", 5) + entry("EncryptionInfo", 2) + entry("EncryptedPackage", 2) + bytes(128)
    )
    return header[:512] + table + directory


def broken_tag() -> bytes:
    """Return a template with a tag that is not ended."""
    document = docx.Document()
    document.add_paragraph("Minutes of {{ title")
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


TEMPLATES = {
    "zip": (renamed_zip, "Word document"),
    "truncated": (truncated, "cut off"),
    "encrypted": (encrypted, "password"),
    "tag": (broken_tag, "{{ title"),
}


@pytest.fixture(params=TEMPLATES)
def bad(request: pytest.FixtureRequest, tmp_path: Path) -> tuple[Path, str]:
    """Return a bad template and a word that its message must have."""
    make, word = TEMPLATES[request.param]
    path = tmp_path / f"{request.param}.docx"
    path.write_bytes(make())
    return path, word


def test_a_bad_template_is_refused_by_every_command(
    bad: tuple[Path, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path, word = bad
    content, out = path.read_bytes(), tmp_path / "out.docx"
    (tmp_path / "meeting.json").write_text(SAMPLE, encoding="utf-8")
    (tmp_path / "data.json").write_text("{}", encoding="utf-8")
    out.write_bytes(b"made before")
    for args in (
        ["fill", path, tmp_path / "data.json", out],
        ["render", tmp_path / "meeting.json", "--template", path, "-o", out],
        ["check", path],
    ):
        assert run([str(arg) for arg in args]) == 1
        said = capsys.readouterr()
        assert told(said.err)
        assert word in said.err + said.out
        assert path.name in said.err + said.out
    assert out.read_bytes() == b"made before"
    assert path.read_bytes() == content


def test_a_bad_template_brought_to_the_window_is_not_taken(
    bad: tuple[Path, str], archive: Path, opened: Callable[[Path], Any]
) -> None:
    path, word = bad
    window = opened(archive)
    window.show_page("templates")
    window.stack.currentWidget().bring_in(path)
    report = window.findChild(QFrame, "templates.report")
    assert report.isVisible()
    assert word in seen(report)
    assert path.name in seen(report)
    assert window.session.archive.templates.list() == ()


# Meetings


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "JSON"),
        ("{", "JSON"),
        ("[]", "meeting"),
        ('{"format": "other/1"}', "format"),
        (SAMPLE.replace("meeting/1", "meeting/9"), "newer"),
        (SAMPLE.replace('"2024-12-01"', '"soon"'), "proposals[0].due"),
        (SAMPLE.replace('"status": "agreed"', '"status": "liked"', 1), "proposals[0].status"),
        (json.dumps({"format": "protocolist.meeting/1", "id": "x", "agenda": 7}), "agenda"),
    ],
    ids=["empty", "cut", "list", "other", "newer", "date", "word", "shape"],
)
def test_a_file_that_is_no_meeting_leaves_the_archive_as_it_was(
    archive: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], sample: Meeting, text: str, said: str
) -> None:
    path = tmp_path / "meeting.json"
    path.write_text(text, encoding="utf-8")
    assert run(["--archive", str(archive), "import", str(path)]) == 1
    error = capsys.readouterr().err
    assert told(error)
    assert said in error
    assert path.name in error
    assert run(["render", str(path), "--document", "minutes", "-o", str(tmp_path / "o.docx")]) == 1
    assert said in capsys.readouterr().err
    assert not (tmp_path / "o.docx").exists()
    with Archive.open(archive) as kept:
        assert kept.load(sample.id).meeting == sample


def test_an_invitation_that_is_none_is_said_in_the_window(
    archive: Path, tmp_path: Path, opened: Callable[[Path], Any]
) -> None:
    path = tmp_path / "invitation.ics"
    path.write_bytes(b"PK\3\4 no calendar")
    window = opened(archive)
    window.stack.currentWidget().sources.from_invitation(path)
    assert path.name in seen(window.notices)
    assert len(window.session.archive.meetings()) == 1


# Folders and disks


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """Return a folder on a small disk that the test may make read-only."""
    folder = tmp_path / "disk"
    folder.mkdir()
    command = [shutil.which("mount") or "mount", "-t", "tmpfs", "-o", "size=8m", "tmpfs", str(folder)]
    if not shutil.which("mount") or subprocess.run(command, capture_output=True, check=False).returncode:
        pytest.skip("only root may mount a disk that is read-only")
    yield folder
    subprocess.run(["umount", "--lazy", str(folder)], check=True)


def read_only(disk: Path) -> None:
    """Take the right to write on the disk away from everybody."""
    subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)


def export_to(window: Any, meeting: Meeting, folder: Path, qtbot: Any) -> None:
    """Export the chosen documents from their page."""
    window.open_meeting(meeting.id)
    window.show_page("documents")
    window.state.set("documents.folder", str(folder))
    page = window.view.page
    page.export()
    qtbot.waitUntil(lambda: not page._exporting.is_running, timeout=20_000)


def test_documents_for_a_folder_that_takes_none(
    archive: Path, sample: Meeting, disk: Path, opened: Callable[[Path], Any], qtbot: Any
) -> None:
    (disk / "letter.txt").write_text("kept", encoding="utf-8")
    read_only(disk)
    window = opened(archive)
    export_to(window, sample, disk, qtbot)
    banner = window.findChild(QWidget, "banner.export")
    assert str(disk) in seen(banner) or "folder" in seen(banner)
    assert [path.name for path in disk.iterdir()] == ["letter.txt"]
    assert window.session.archive.versions.list(sample.id) == ()
    assert window.session.meeting == sample


def test_an_archive_on_a_disk_that_is_read_only(
    disk: Path,
    tmp_path: Path,
    sample: Meeting,
    opened: Callable[[Path], Any],
    capsys: pytest.CaptureFixture[str],
) -> None:
    path = disk / "archive.sqlite3"
    with Archive.open(path) as made:
        made.save(None, sample)
    (tmp_path / "other.json").write_text(SAMPLE.replace('"gansu-2024"', '"other"'), encoding="utf-8")
    read_only(disk)
    assert run(["--archive", str(path), "import", str(tmp_path / "other.json")]) == 1
    assert told(capsys.readouterr().err)
    window = opened(path)
    assert window.findChild(QWidget, "banner.read-only") is not None
    window.open_meeting(sample.id)
    assert not window.session.apply("title", lambda m: edits.write(m, "title", "en", "No"))
    assert window.session.meeting == sample
    assert "may not write to the archive" in seen(window.notices)


@pytest.mark.parametrize("place", ["/proc/protocolist/archive.sqlite3", "/dev/null/archive.sqlite3"])
def test_an_archive_where_none_can_be_made_is_said(place: str, opened: Callable[[Path], Any]) -> None:
    window = opened(Path(place))
    words = seen(window.stack.currentWidget())
    assert place in words
    assert "Errno" not in words
    assert "." in words.removesuffix(place)


# An archive that is being written


@pytest.fixture
def locked(archive: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[sqlite3.Connection]:
    """Hold the archive as another program that writes for long."""
    monkeypatch.setattr("app.archive.database.BUSY_SECONDS", 0.1)
    monkeypatch.setattr("app.gui.writer.RETRIES", (0.1,))
    other = sqlite3.connect(archive, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    yield other
    other.close()


def test_what_is_typed_while_another_program_has_the_archive_is_kept_and_written_later(
    archive: Path, locked: sqlite3.Connection, sample: Meeting, opened: Callable[[Path], Any], qtbot: Any
) -> None:
    window = opened(archive)
    window.open_meeting(sample.id)
    assert window.session.apply("title", lambda m: edits.write(m, "title", "en", "Typed meanwhile"))
    qtbot.waitUntil(lambda: window.findChild(QWidget, "banner.save") is not None, timeout=5000)
    assert "Another program" in seen(window.notices)
    locked.execute("ROLLBACK")
    qtbot.waitUntil(lambda: window.session.saved_at is not None, timeout=5000)
    with Archive.open(archive, read_only=True) as kept:
        assert kept.load(sample.id).meeting.title.get("en") == "Typed meanwhile"


def test_a_locked_archive_is_said_by_the_command_line(
    archive: Path, locked: sqlite3.Connection, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "other.json").write_text(SAMPLE.replace('"gansu-2024"', '"other"'), encoding="utf-8")
    assert run(["--archive", str(archive), "import", str(tmp_path / "other.json")]) == 1
    error = capsys.readouterr().err
    assert told(error)
    assert "Another program" in error
