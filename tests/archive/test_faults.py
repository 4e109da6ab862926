"""Files that cannot be an archive, or not fully: a sentence with a remedy, and nothing lost."""

import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import textwrap
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from attrs import evolve

from app.archive import Archive, ArchiveError, NotAnArchive, NotFound, ReadOnlyArchive
from app.archive.migrations import VERSION
from app.domain.model import Meeting
from app.domain.text import plain
from app.domain.unfiled import Unfiled
from app.errors import ProtocolistError

ROOT = Path(__file__).parents[2]
MEETING = Meeting("m1", title=plain("Talks", "en"))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return the path of an archive that holds a meeting."""
    path = tmp_path / "a.sqlite3"
    with Archive.open(path) as archive:
        archive.save(None, MEETING)
    return path


def said(error: ProtocolistError) -> None:
    """Check that an error speaks to the user."""
    assert error.sentence.endswith(".")
    assert error.place
    assert error.remedy


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(ArchiveError) as caught:
        Archive.open(tmp_path / "none" / "a.sqlite3")
    said(caught.value)
    assert not (tmp_path / "none").exists()


def test_the_users_own_folder_is_made() -> None:
    from app import places

    with Archive.open(places.default_archive()) as archive:
        archive.save(None, MEETING)
    assert places.default_archive().exists()


def test_nothing_to_read_is_said(tmp_path: Path) -> None:
    with pytest.raises(NotFound) as caught:
        Archive.open(tmp_path / "a.sqlite3", read_only=True)
    said(caught.value)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "content", [b"Dear colleagues", b"SQLite format 3\0 and then nothing", b"PK\3\4" + bytes(4000), b"x"]
)
def test_another_file_is_refused_and_kept(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "letter.txt"
    path.write_bytes(content)
    with pytest.raises(NotAnArchive) as caught:
        Archive.open(path)
    said(caught.value)
    assert path.read_bytes() == content
    assert list(tmp_path.iterdir()) == [path]


def test_a_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ArchiveError) as caught:
        Archive.open(tmp_path)
    said(caught.value)


def test_another_programs_database_is_refused_and_kept(tmp_path: Path) -> None:
    path = tmp_path / "other.db"
    with sqlite3.connect(path) as other:
        other.execute("CREATE TABLE letters (text)")
    other.close()
    content = path.read_bytes()
    with pytest.raises(NotAnArchive) as caught:
        Archive.open(path)
    said(caught.value)
    assert path.read_bytes() == content


def test_an_empty_database_is_nothing_to_read(tmp_path: Path) -> None:
    path = tmp_path / "empty.sqlite3"
    with sqlite3.connect(path) as empty:
        empty.execute("CREATE TABLE letters (text)")
        empty.execute("DROP TABLE letters")
    empty.close()
    with pytest.raises(NotAnArchive) as caught:
        Archive.open(path, read_only=True)
    said(caught.value)


def test_an_empty_file_becomes_an_archive(tmp_path: Path) -> None:
    path = tmp_path / "a.sqlite3"
    path.touch()
    with Archive.open(path) as archive:
        archive.save(None, MEETING)
        assert archive.integrity_check() == ()


@pytest.mark.parametrize("share", [0.01, 0.3, 0.9])
def test_a_truncated_archive_is_refused(path: Path, share: float) -> None:
    with path.open("r+b") as file:
        file.truncate(int(path.stat().st_size * share))
    with pytest.raises(NotAnArchive) as caught:
        Archive.open(path)
    said(caught.value)


def test_a_damaged_page_is_said_and_found(path: Path) -> None:
    size = path.stat().st_size
    with path.open("r+b") as file:
        for page in range(4096 * 3, size, 4096):
            file.seek(page)
            file.write(b"\xff" * 200)
    with pytest.raises(NotAnArchive) as caught, Archive.open(path) as archive:
        archive.load("m1")
    said(caught.value)


def test_an_archive_of_a_newer_program_is_read(path: Path) -> None:
    with sqlite3.connect(path) as newer:
        newer.execute(f"PRAGMA user_version = {VERSION + 1}")
        newer.execute("ALTER TABLE meetings ADD COLUMN mood TEXT NOT NULL DEFAULT 'good'")
    newer.close()
    with Archive.open(path) as archive:
        assert archive.read_only
        assert "newer version" in archive.reason
        assert archive.load("m1").meeting == MEETING
        with pytest.raises(ReadOnlyArchive) as caught:
            archive.save(MEETING, evolve(MEETING, note="late"), 1)
        said(caught.value)
        for attempt in (
            lambda: archive.delete("m1"),
            lambda: archive.keep_unfiled(Unfiled("m1", "capture", "text")),
            lambda: archive.attachments.add(b"photo"),
            lambda: archive.settings.put("a", "b"),
            archive.purge,
        ):
            with pytest.raises(ReadOnlyArchive):
                attempt()
    assert sqlite3.connect(path).execute("PRAGMA user_version").fetchone() == (VERSION + 1,)


def test_what_a_newer_program_keeps_and_this_does_not_know_is_said(path: Path) -> None:
    with sqlite3.connect(path) as newer:
        newer.execute(f"PRAGMA user_version = {VERSION + 1}")
        newer.execute("UPDATE meetings SET status = 'archived'")
    newer.close()
    with Archive.open(path) as archive:
        for attempt in (archive.meetings, lambda: archive.load("m1")):
            with pytest.raises(ArchiveError) as caught:
                attempt()
            said(caught.value)
            assert "archived" in caught.value.sentence


def test_a_copy_of_what_can_only_be_read_can_be_written(path: Path, tmp_path: Path) -> None:
    with Archive.open(path, read_only=True) as reader:
        copied = reader.backup(tmp_path / "mine.sqlite3")
    with Archive.open(copied.path) as archive:
        assert archive.save(MEETING, evolve(MEETING, note="mine"), 1) == 2


def test_an_archive_asked_to_be_read_is_not_written(path: Path) -> None:
    content = path.read_bytes()
    with Archive.open(path, read_only=True) as archive:
        assert archive.reason
        assert [line.id for line in archive.meetings()] == ["m1"]
        assert archive.search("talks")
        with pytest.raises(ReadOnlyArchive):
            archive.save(None, evolve(MEETING, id="m2"))
    assert path.read_bytes() == content


@pytest.fixture
def locked(path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Return the path of an archive that another program is writing to."""
    monkeypatch.setattr("app.archive.database.BUSY_SECONDS", 0.1)
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    yield path
    other.execute("ROLLBACK")
    other.close()


def test_a_locked_archive_can_be_read_and_says_who_has_it(locked: Path) -> None:
    with Archive.open(locked) as archive:
        assert archive.load("m1").meeting == MEETING
        with pytest.raises(ArchiveError) as caught:
            archive.save(MEETING, evolve(MEETING, note="late"), 1)
        said(caught.value)
        assert "Another program" in caught.value.sentence
        assert archive.load("m1").meeting == MEETING


def test_a_save_waits_for_another_programs(path: Path) -> None:
    other = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
    other.execute("BEGIN IMMEDIATE")
    release = threading.Timer(0.2, lambda: other.execute("COMMIT"))
    release.start()
    with Archive.open(path) as archive:
        assert archive.save(MEETING, evolve(MEETING, note="late"), 1) == 2
    release.join()
    other.close()


def test_a_full_disk_loses_nothing(path: Path) -> None:
    with Archive.open(path) as archive:
        with archive._database.driver() as driver:
            (pages,) = driver.execute("PRAGMA page_count").fetchone()
        full = f"PRAGMA max_page_count = {pages}"
        from sqlalchemy import event

        event.listen(archive._database.engine, "connect", lambda c, _: c.execute(full))
        archive._database.engine.dispose()
        after = evolve(MEETING, note="x" * 1_000_000)
        with pytest.raises(ArchiveError) as caught:
            archive.save(MEETING, after, 1)
        said(caught.value)
        assert "full" in caught.value.sentence
        assert archive.load("m1").meeting == MEETING
        assert archive.integrity_check() == ()


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """Return a folder on a disk of two megabytes."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mount = shutil.which("mount")
    command = [mount or "mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", str(folder)]
    if mount is None or subprocess.run(command, capture_output=True, check=False).returncode:
        pytest.skip("only root may mount a disk")
    yield folder
    subprocess.run(["umount", "--lazy", str(folder)], check=True)


def test_a_disk_that_is_full_or_read_only_loses_nothing(disk: Path) -> None:
    path = disk / "a.sqlite3"
    with Archive.open(path) as archive:
        meeting, revision = MEETING, archive.save(None, MEETING)
        caught = None
        for count in range(30):
            after = evolve(meeting, note="x" * 200_000 + str(count))
            try:
                revision = archive.save(meeting, after, revision)
            except ArchiveError as error:
                caught = error
                break
            meeting = after
        assert caught is not None
        said(caught)
        assert "full" in caught.sentence
        assert archive.load("m1").meeting == meeting
        assert archive.integrity_check() == ()
    subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)
    with Archive.open(path) as archive:
        assert archive.read_only
        assert archive.load("m1").meeting == meeting


def test_an_archive_that_is_gone_takes_no_saves(path: Path) -> None:
    with Archive.open(path) as archive:
        path.rename(path.with_name("elsewhere"))
        with pytest.raises(ArchiveError) as caught:
            archive.save(MEETING, evolve(MEETING, note="late"), 1)
        said(caught.value)
        path.with_name("elsewhere").rename(path)
        assert archive.save(MEETING, evolve(MEETING, note="late"), 1) == 2


READER = """
    import os, sys, tempfile
    from pathlib import Path
    from app.archive import Archive, ReadOnlyArchive
    from app.domain.model import Meeting

    def read(path):
        with Archive.open(path) as archive:
            assert archive.read_only, "writable"
            print(archive.reason)
            print(sorted(line.id for line in archive.meetings()))
            try:
                archive.save(None, Meeting("m9"))
            except ReadOnlyArchive as error:
                print(error)

    # All is loaded while this user may still read the program.
    with tempfile.TemporaryDirectory() as folder:
        with Archive.open(Path(folder, "a.sqlite3")) as archive:
            archive.save(None, Meeting("m1"))
            archive.meetings()
    if os.geteuid() == 0:
        os.setgroups([])
        os.setgid(65534)
        os.setuid(65534)
    read(sys.argv[1])
"""


def as_nobody(path: Path) -> list[str]:
    """Read the archive as a user who may only read it, and return what was printed."""
    if os.name != "posix":
        pytest.skip("another user's files are made by POSIX modes")
    command = [sys.executable, "-c", textwrap.dedent(READER), str(path)]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(command, capture_output=True, text=True, env=environment, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


@pytest.fixture
def public() -> Iterator[Path]:
    """Return the path of an archive in a folder to which everybody may come, which pytest's own are not."""
    with tempfile.TemporaryDirectory(prefix="protocolist-tests-") as folder:
        Path(folder).chmod(0o755)
        if not all(above.stat().st_mode & 0o001 for above in Path(folder).parents):
            pytest.skip("another user may not come to the folder of temporary files")
        path = Path(folder, "a.sqlite3")
        with Archive.open(path) as archive:
            archive.save(None, MEETING)
        yield path
        Path(folder).chmod(0o755)


@pytest.mark.parametrize("folder", [0o555, 0o777])
def test_an_archive_that_may_not_be_written_is_read(public: Path, folder: int) -> None:
    public.chmod(0o444)
    public.parent.chmod(folder)
    content = public.read_bytes()
    reason, meetings, refused = as_nobody(public)
    assert "may not write" in reason
    assert meetings == "['m1']"
    assert "can only be read" in refused
    assert public.read_bytes() == content


def test_what_waits_in_the_log_is_read_too(public: Path) -> None:
    with Archive.open(public) as archive:
        archive.save(None, evolve(MEETING, id="m2"))
        log = public.with_name("a.sqlite3-wal")
        assert log.stat().st_size
        shutil.copyfile(public, public.with_name("b.sqlite3"))
        shutil.copyfile(log, public.with_name("b.sqlite3-wal"))
    copied = public.with_name("b.sqlite3")
    copied.chmod(0o444)
    public.parent.chmod(0o555)
    assert as_nobody(copied)[1] == "['m1', 'm2']"
