"""An archive of every earlier version comes to this one with all it holds; the tables are those of the record."""

import re
import sqlite3
from contextlib import closing
from pathlib import Path
from types import SimpleNamespace

import pytest
from sqlalchemy.dialects import sqlite
from sqlalchemy.schema import CreateIndex, CreateTable

from app.archive import Archive, ArchiveError
from app.archive import migrations as steps
from app.archive.migrations import VERSION
from app.archive.tables import metadata
from app.domain import codec

DATA = Path(__file__).parent / "data"
VERSIONS = range(1, VERSION)


def written_by(version: int, folder: Path) -> Path:
    """Return an archive as the program of that version left it."""
    path = folder / "a.sqlite3"
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript((DATA / f"version{version}.sql").read_text(encoding="utf-8"))
    return path


def version_of(path: Path) -> int:
    with closing(sqlite3.connect(path)) as connection:
        return int(connection.execute("PRAGMA user_version").fetchone()[0])


def test_the_migrations_make_the_tables_of_the_record(tmp_path: Path) -> None:
    Archive.open(tmp_path / "a.sqlite3").close()
    with closing(sqlite3.connect(tmp_path / "a.sqlite3")) as connection:
        rows = connection.execute("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL").fetchall()
    made = {name: re.sub(r"\s+", "", sql) for name, sql in rows if not name.startswith("search")}
    dialect = sqlite.dialect()
    known = {table.name: str(CreateTable(table).compile(dialect=dialect)) for table in metadata.sorted_tables}
    for table in metadata.sorted_tables:
        known |= {
            str(index.name): str(CreateIndex(index).compile(dialect=dialect)) for index in table.indexes
        }
    triggers = {name for name in made if name.startswith("passages_")}
    assert {name: sql for name, sql in made.items() if name not in triggers} == {
        name: re.sub(r"\s+", "", sql) for name, sql in known.items()
    }


@pytest.mark.parametrize("version", VERSIONS)
def test_an_older_archive_is_brought_up_with_all_it_holds(tmp_path: Path, version: int) -> None:
    path = written_by(version, tmp_path)
    expected = codec.loads((DATA / f"version{version}.json").read_text(encoding="utf-8"))
    with Archive.open(path) as archive:
        assert archive.load("first").meeting == expected
        assert [line.id for line in archive.meetings()] == ["first"]
        assert [deleted.id for deleted in archive.deleted()] == ["second"]
        assert archive.directory().person("w1")
        assert archive.drafts("first")[0].text == "Госпожа Лю"
        assert archive.settings.get("language") == "ru"
        assert archive.attachments.read(expected.attachments[0].sha256) == b"light"
        assert archive.templates.files("t1") == {"template.docx": b"PK"}
        assert archive.versions.record(archive.versions.list("first")[0]) == expected
        assert [hit.place for hit in archive.search("лаборатория")[0].hits]
        assert archive.search("shiyan")[0].meeting.id == "first"
        assert archive.integrity_check() == ()
        (backup,) = archive.backups()
    assert version_of(path) == VERSION
    assert version_of(Path(backup.path)) == version


@pytest.mark.parametrize("version", VERSIONS)
def test_an_older_archive_is_read_without_being_changed(tmp_path: Path, version: int) -> None:
    path = written_by(version, tmp_path)
    content = path.read_bytes()
    with Archive.open(path, read_only=True) as archive:
        assert archive.read_only
        assert archive.meetings()[0].id == "first"
        assert archive.search("лаборатория")
    assert path.read_bytes() == content
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("version", VERSIONS)
def test_an_older_backup_is_restored(archive: Archive, tmp_path: Path, version: int) -> None:
    folder = tmp_path / "old"
    folder.mkdir()
    path = written_by(version, folder)
    archive.restore(path)
    assert archive.meetings()[0].id == "first"
    assert archive.search("лаборатория")
    assert version_of(path) == version


def test_a_migration_that_fails_changes_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = written_by(1, tmp_path)

    def fail(connection: object) -> None:
        raise ArchiveError("No more.")

    broken = (steps.MIGRATIONS[0], SimpleNamespace(migrate=fail))
    monkeypatch.setattr(steps, "MIGRATIONS", broken)
    with pytest.raises(ArchiveError, match="No more"):
        Archive.open(path)
    monkeypatch.undo()
    assert version_of(path) == 1
    with Archive.open(path) as archive:
        assert archive.meetings()[0].id == "first"
