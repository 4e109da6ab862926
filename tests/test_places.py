"""Where the program looks for things."""

from pathlib import Path

import pytest

from app import places

ROOT = Path(__file__).parents[1]


def test_a_checkout_uses_its_own_folders() -> None:
    assert places.templates() == ROOT / "templates"
    assert places.resources() == ROOT / "resources"


def test_the_archive_is_the_users_unless_another_is_named(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert places.default_archive() == tmp_path / "protocolist" / "protocolist.sqlite3"
    monkeypatch.setenv("PROTOCOLIST_ARCHIVE", str(tmp_path / "other.sqlite3"))
    assert places.default_archive() == tmp_path / "other.sqlite3"
    monkeypatch.setenv("PROTOCOLIST_ARCHIVE", "~/own.sqlite3")
    assert places.default_archive() == Path.home() / "own.sqlite3"
