"""Draws the window's pages on the sample meeting, for the documentation.

QT_QPA_PLATFORM=offscreen python packaging/screenshots.py [FOLDER] [--language ru] [--dark]
"""

import argparse
import os
import sys
import tempfile
from pathlib import Path

SIZE = (1440, 900)


def main() -> int:
    """Write one picture per page into the folder, by default docs/pictures."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", nargs="?", type=Path, default=Path("docs/pictures"))
    parser.add_argument("--language", default="en")
    parser.add_argument("--dark", action="store_true")
    asked = parser.parse_args()
    asked.folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as home:
        for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"):
            os.environ[name] = home
        draw(asked.folder, Path(home, "sample.sqlite3"), asked.language, asked.dark)
    return 0


def draw(folder: Path, archive: Path, language: str, dark: bool) -> None:
    """Open the window on the sample and go through its pages."""
    from PySide6.QtTest import QTest

    from app.archive import Archive
    from app.documents import sample
    from app.gui import open_window
    from app.gui.meeting.pages import PAGES, there
    from app.gui.state import State

    meeting = sample()
    with Archive.open(archive) as opened:
        opened.save(None, meeting)
    state = State()
    state.set("language", language)
    state.set("scheme", "dark" if dark else "light")
    state.save()
    window = open_window(archive)
    window.resize(*SIZE)

    def take(name: str) -> None:
        QTest.qWait(1500)
        path = folder / f"{name}{'-dark' if dark else ''}{'' if language == 'en' else '-' + language}.png"
        if not window.grab().save(str(path)):
            raise SystemExit(f"{path} could not be written")
        print(path)

    for name in window.specs:
        window.show_page(name)
        take(name)
    window.open_meeting(meeting.id)
    for spec in PAGES:
        if there(spec):
            window.show_page(spec.name)
            take(f"meeting-{spec.name}")
    window.close()


if __name__ == "__main__":
    sys.exit(main())
