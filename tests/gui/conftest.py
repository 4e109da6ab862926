"""A window on an archive of its own, and the sample meeting in it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from app import places
from app.archive import Archive
from app.domain import codec
from app.domain.model import Meeting
from app.gui.session import Session


@pytest.fixture(scope="session")
def sample() -> Meeting:
    """Return the sample meeting that travels with the program."""
    return codec.loads((places.resources() / "sample" / "gansu-2024.json").read_text(encoding="utf-8"))


@pytest.fixture
def archive_path(tmp_path: Path, sample: Meeting) -> Path:
    """Return an archive that holds the sample meeting."""
    path = tmp_path / "archive.sqlite3"
    with Archive.open(path) as archive:
        archive.save(None, sample)
    return path


@pytest.fixture
def session(qapp: QApplication, archive_path: Path, sample: Meeting) -> Iterator[Session]:
    """Return a session with the sample meeting open."""
    archive = Archive.open(archive_path)
    session = Session(archive)
    session.open(sample.id)
    yield session
    session.finish()
    archive.close()


@pytest.fixture
def side_hidden() -> bool:
    """Tell whether windows start without inspector and preview; a module that wants them says no."""
    return True


@pytest.fixture
def window(qapp: QApplication, archive_path: Path, side_hidden: bool):
    """Return the main window, shown on the archive."""
    from app.gui import open_window
    from app.gui.state import State

    state = State()
    state.set("side_hidden", side_hidden)
    state.save()
    window = open_window(archive_path)
    window.resize(1280, 720)
    yield window
    window.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def meeting_window(window, sample: Meeting):
    """Return the main window with the sample meeting open."""
    window.open_meeting(sample.id)
    return window
