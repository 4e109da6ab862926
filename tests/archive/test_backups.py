"""Copies: made in use, thinned by age, looked at before they are restored."""

import shutil
import sqlite3
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from app.archive import Archive, ArchiveError, NotAnArchive, StaleSave
from app.archive.backups import DAYS, MONTHS, WEEKS, keep
from app.archive.migrations import VERSION
from app.domain.model import Meeting
from app.domain.text import plain
from app.errors import ProtocolistError

MEETING = Meeting("m1", title=plain("Talks", "en"))


def test_a_copy_is_an_archive_of_one_file(archive: Archive, tmp_path: Path) -> None:
    archive.save(None, MEETING)
    made = archive.backup(tmp_path / "copies.sqlite3")
    assert made.size == (tmp_path / "copies.sqlite3").stat().st_size
    (tmp_path / "carried").mkdir()
    shutil.copyfile(made.path, tmp_path / "carried" / "copy.sqlite3")
    with Archive.open(tmp_path / "carried" / "copy.sqlite3") as copy:
        assert copy.load("m1").meeting == MEETING
        assert copy.integrity_check() == ()


def test_a_copy_to_nowhere_is_refused(archive: Archive, tmp_path: Path) -> None:
    with pytest.raises(ProtocolistError) as caught:
        archive.backup(tmp_path / "none" / "copy.sqlite3")
    assert caught.value.remedy


def test_each_day_has_one_backup_and_old_ones_go(tmp_path: Path) -> None:
    now = [datetime(2024, 1, 1, 12, tzinfo=UTC)]
    with Archive.open(tmp_path / "a.sqlite3", clock=lambda: now[0]) as archive:
        for _ in range(60):
            assert archive.daily_backup() is not None
            assert archive.daily_backup() is None
            now[0] += timedelta(days=1)
        days = sorted(Path(backup.path).stem[-10:] for backup in archive.backups())
    assert days[-DAYS:] == [f"2024-02-{day}" for day in range(23, 30)]
    assert days[0] == "2024-01-01"
    assert len(days) <= DAYS + WEEKS + 2


def test_an_archive_is_tended_once_a_day(tmp_path: Path) -> None:
    now = [datetime(2024, 1, 1, 12, tzinfo=UTC)]
    path = tmp_path / "a.sqlite3"
    with Archive.open(path, clock=lambda: now[0]) as archive:
        archive.save(None, MEETING)
        archive.delete("m1")
        assert archive.tend() is not None
        assert archive.tend() is None
        assert len(archive.deleted()) == 1
        now[0] += timedelta(days=31)
        assert archive.tend() is not None
        assert archive.deleted() == ()
    with Archive.open(path, read_only=True) as reader:
        assert reader.tend() is None


def test_a_restore_brings_back_what_was_and_keeps_what_is(archive: Archive, tmp_path: Path) -> None:
    revision = archive.save(None, MEETING)
    backup = archive.backup(tmp_path / "copy.sqlite3")
    later = evolve(MEETING, note="later")
    archive.save(MEETING, later, revision)
    archive.save(None, Meeting("m2", title=plain("Newer", "en")))
    saved = archive.restore(backup)
    assert archive.load("m1").meeting == MEETING
    assert [line.id for line in archive.meetings()] == ["m1"]
    assert archive.search("newer") == ()
    assert archive.integrity_check() == ()
    archive.save(MEETING, evolve(MEETING, note="after"), archive.load("m1").revision)
    assert [one.path for one in archive.backups()] == [saved.path]
    archive.restore(saved)
    assert archive.load("m1").meeting == later
    assert {line.id for line in archive.meetings()} == {"m1", "m2"}


def test_other_connections_see_what_was_restored(archive: Archive, tmp_path: Path) -> None:
    revision = archive.save(None, MEETING)
    archive.backup(tmp_path / "copy.sqlite3")
    with Archive.open(archive.path) as other:
        archive.save(MEETING, evolve(MEETING, note="later"), revision)
        assert other.load("m1").meeting.note == "later"
        archive.restore(tmp_path / "copy.sqlite3")
        assert other.load("m1").meeting == MEETING
        for revision in (1, 2):
            with pytest.raises(StaleSave):
                other.save(MEETING, evolve(MEETING, note="unseen"), revision)
        other.save(MEETING, evolve(MEETING, note="theirs"), other.load("m1").revision)
    assert archive.load("m1").meeting.note == "theirs"


def test_a_restore_gives_up_while_another_program_writes(
    archive: Archive, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    archive.save(None, MEETING)
    backup = archive.backup(tmp_path / "copy.sqlite3")
    later = evolve(MEETING, note="later")
    archive.save(MEETING, later, 1)
    monkeypatch.setattr("app.archive.backups.BUSY_SECONDS", 0.1)
    other = sqlite3.connect(archive.path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with archive._database.driver() as driver:
        driver.execute("PRAGMA busy_timeout = 100")
    with pytest.raises(ArchiveError) as caught:
        archive.restore(backup)
    assert caught.value.remedy
    other.execute("ROLLBACK")
    other.close()
    assert archive.load("m1").meeting == later


def broken(path: Path) -> None:
    with path.open("r+b") as file:
        file.seek(path.stat().st_size // 2 // 4096 * 4096)
        file.write(b"\xff" * 4096)


def newer(path: Path) -> None:
    with sqlite3.connect(path) as connection:
        connection.execute(f"PRAGMA user_version = {VERSION + 1}")
    connection.close()


def foreign(path: Path) -> None:
    path.unlink()
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE letters (text)")
    connection.close()


def letter(path: Path) -> None:
    path.write_text("Dear colleagues")


@pytest.mark.parametrize("harm", [broken, newer, foreign, letter, Path.unlink])
def test_a_bad_backup_is_refused_before_anything_happens(
    archive: Archive, tmp_path: Path, harm: object
) -> None:
    assert callable(harm)
    archive.save(None, MEETING)
    path = Path(archive.backup(tmp_path / "copy.sqlite3").path)
    harm(path)
    with pytest.raises(ArchiveError) as caught:
        archive.restore(path)
    assert caught.value.remedy
    assert archive.load("m1").meeting == MEETING
    assert archive.backups() == ()


def test_a_backup_is_not_restored_over_what_can_only_be_read(archive: Archive, tmp_path: Path) -> None:
    archive.save(None, MEETING)
    backup = archive.backup(tmp_path / "copy.sqlite3")
    with Archive.open(archive.path, read_only=True) as reader, pytest.raises(ArchiveError):
        reader.restore(backup)


def test_a_backup_of_no_archive_is_said(archive: Archive, tmp_path: Path) -> None:
    with pytest.raises(NotAnArchive):
        archive.restore(tmp_path / "none.sqlite3")


@given(days=st.sets(st.integers(0, 900)), today=st.dates(date(2023, 1, 1), date(2026, 1, 1)))
def test_what_is_kept_is_few_and_reaches_back(days: set[int], today: date) -> None:
    made = {today - timedelta(days=day) for day in days}
    kept = keep(made, today)
    assert kept <= made
    assert {day for day in made if (today - day).days < DAYS} <= kept
    assert len(kept) <= DAYS + WEEKS + MONTHS + 1
    months = sorted({(day.year, day.month) for day in made})[-MONTHS:]
    assert {min(day for day in made if (day.year, day.month) == month) for month in months} <= kept


def test_days_to_come_are_kept() -> None:
    today = date(2024, 1, 1)
    assert keep([date(2030, 1, 1), date(2030, 1, 2)], today) == {date(2030, 1, 1), date(2030, 1, 2)}
