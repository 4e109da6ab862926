"""Draws the pictures of the README from the sample, or every page in every dress.

    python packaging/screenshots.py            docs/pictures, what the README shows
    python packaging/screenshots.py all DIR    every page: sizes, light and dark, languages

The archive and the settings are the script's own, in a temporary folder.
"""

import json
import os
import sys
import tempfile
from itertools import product
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.gui.window import MainWindow

ROOT = Path(__file__).resolve().parent.parent
README = (
    # name, page, scheme, language, size
    ("participants", "participants", "light", "en", (1440, 900)),
    ("record", "record", "light", "ru", (1440, 900)),
    ("documents", "documents", "dark", "ru", (1440, 900)),
    ("press", "press", "light", "en", (1440, 900)),
    ("meetings", "meetings", "dark", "zh", (1280, 720)),
    # Last, for it changes the meeting.
    ("live", "live", "light", "en", (1440, 900)),
)
TYPED = {
    "en": "!! Name two coordinators from each side by 1 Dec 2026 @li",
}
SIZES = ((1280, 720), (1440, 900), (1920, 1080))


def settings(folder: Path) -> Path:
    os.environ["XDG_CONFIG_HOME"] = str(folder / "config")
    os.environ["XDG_DATA_HOME"] = str(folder / "data")
    path = folder / "config" / "protocolist" / "window.json"
    path.parent.mkdir(parents=True, exist_ok=True)
    return path


def sample_archive(folder: Path) -> tuple[Path, str]:
    from app import documents
    from app.archive import Archive

    path, meeting = folder / "sample.sqlite3", documents.sample()
    with Archive.open(path) as archive:
        archive.save(None, meeting)
    return path, meeting.id


def wait(milliseconds: int) -> None:
    from PySide6.QtTest import QTest

    QTest.qWait(milliseconds)


def wait_for_pages(window: "MainWindow", seconds: float = 15) -> None:
    """Wait until the preview shows the document, if it is seen at all."""
    from app.gui.pages.preview import PreviewPanel

    panel = window.findChild(PreviewPanel)
    for _ in range(int(seconds * 10)):
        if panel is None or not panel.isVisible() or panel.sheets.pages:
            return
        wait(100)


def picture(window: "MainWindow", page: str, size: tuple[int, int], path: Path) -> None:
    window.resize(*size)
    window.show_page(page)
    wait(700)
    wait_for_pages(window)
    wait(700)  # The splitter and the checks of documents follow the pages.
    path.parent.mkdir(parents=True, exist_ok=True)
    window.grab().save(str(path))
    print(path)


def dressed(
    path: Path, archive: Path, meeting: str, scheme: str, language: str, size: tuple[int, int]
) -> "MainWindow":
    path.write_text(json.dumps({"scheme": scheme, "language": language}), encoding="utf-8")
    from app.gui import open_window

    window = open_window(archive)
    window.resize(*size)
    window.open_meeting(meeting)
    if language in window.session.meeting.languages:
        window.session.set_language(language)
    return window


def capture(window: "MainWindow", text: str) -> None:
    """Go live and type a line, as the secretary does."""
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QWidget

    begin(window)
    window.show_page("live")
    wait(2500)
    if (line := window.findChild(QWidget, "capture")) is not None:
        line.setFocus()
        QTest.keyClicks(line, text)


def begin(window: "MainWindow") -> None:
    """Let the meeting run: the first item is done, the second was opened some minutes ago."""
    from datetime import datetime, timedelta

    from app.domain import derive, edits

    now = datetime.now().astimezone()
    first, second = derive.outline(window.session.meeting)[:2]
    window.session.apply("", lambda m: edits.begin(m, now - timedelta(minutes=42)))
    window.session.apply("", lambda m: edits.open_item(m, first.id, now - timedelta(minutes=41)))
    window.session.apply("", lambda m: edits.open_item(m, second.id, now - timedelta(minutes=8, seconds=12)))


def close(window: "MainWindow") -> None:
    from PySide6.QtCore import QCoreApplication, QEvent

    window.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def all_pages(window: "MainWindow") -> tuple[str, ...]:
    return (*window.specs, *window.view.names)


def main(arguments: list[str]) -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as name:
        path = settings(Path(name))
        archive, meeting = sample_archive(Path(name))
        if arguments[:1] == ["all"]:
            out = Path(arguments[1])
            for scheme, language in product(("light", "dark"), ("en", "ru", "zh")):
                window = dressed(path, archive, meeting, scheme, language, SIZES[1])
                for page, size in product(all_pages(window), SIZES):
                    picture(window, page, size, out / f"{page}-{scheme}-{language}-{size[0]}.png")
                close(window)
            return
        for title, page, scheme, language, size in README:
            window = dressed(path, archive, meeting, scheme, language, size)
            if page == "live":
                capture(window, TYPED[language])
            picture(window, page, size, ROOT / "docs" / "pictures" / f"{title}.png")
            close(window)


if __name__ == "__main__":
    main(sys.argv[1:])
