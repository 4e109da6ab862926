"""An archive to write to."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.archive import Archive


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    with Archive.open(tmp_path / "a.sqlite3") as opened:
        yield opened
