"""Draws the pictures of the README from the sample, or every page in every dress.

    python packaging/screenshots.py            docs/pictures, what the README shows
    python packaging/screenshots.py all DIR    every page and state: sizes of window and type, colours, languages

``all`` may be narrowed, as by ``--pages live,find --sizes 1280 --scales 2 --schemes dark --languages ru``, and told
``--meeting FILE``. The archive and the settings are the script's own, in a temporary folder.
"""

import argparse
import json
import os
import sys
import tempfile
from collections.abc import Callable
from itertools import product
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.domain.model import Meeting
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
TYPED = "!! Name two coordinators from each side due:1 dec @li"
SIZES = {"1280": (1280, 720), "1440": (1440, 900), "1920": (1920, 1080)}
SCALES = ("1", "2")


def settings(folder: Path) -> Path:
    os.environ["XDG_CONFIG_HOME"] = str(folder / "config")
    os.environ["XDG_DATA_HOME"] = str(folder / "data")
    path = folder / "config" / "protocolist" / "window.json"
    path.parent.mkdir(parents=True, exist_ok=True)
    return path


def archive_of(meeting: "Meeting", path: Path) -> Path:
    from app.archive import Archive

    with Archive.open(path) as archive:
        archive.save(None, meeting)
    return path


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


def wait_for_checks(window: "MainWindow", seconds: float = 20) -> None:
    """Wait until the list of documents, if it is seen at all, says what each misses."""
    from app.gui.meeting.documents.card import Card

    cards = [card for card in window.findChildren(Card) if card.isVisible()]
    for _ in range(int(seconds * 10)):
        if all(card.state.property("tone") for card in cards):
            return
        wait(100)


def picture(window: "MainWindow", size: tuple[int, int], path: Path) -> None:
    window.resize(*size)
    wait(500)
    wait_for_pages(window)
    wait(500)
    wait_for_checks(window)
    path.parent.mkdir(parents=True, exist_ok=True)
    window.grab().save(str(path))
    print(path, flush=True)


def dressed(
    path: Path, archive: Path, meeting: str, scheme: str, language: str, scale: float = 1
) -> "MainWindow":
    path.write_text(json.dumps({"scheme": scheme, "language": language, "scale": scale}), encoding="utf-8")
    from app.gui import open_window

    window = open_window(archive)
    window.open_meeting(meeting)
    if language in window.session.meeting.languages:
        window.session.set_language(language)
    return window


def press(window: "MainWindow", name: str) -> None:
    """Do what a key or a button would."""
    window.actions_[name].trigger()
    wait(300)


def choose(window: "MainWindow", page: str) -> None:
    """Put the focus on the first row of a page, so that its inspector shows something."""
    from app.gui.widgets import Rows

    window.show_page(page)
    wait(300)
    lists = (rows for rows in window.view.page.findChildren(Rows) if rows.isVisible() and rows.ids())
    if (rows := next(lists, None)) is not None:
        rows.choose(rows.ids()[0])


def on(page: str, *names: str) -> Callable[["MainWindow"], None]:
    """Make a state of a page: what is done on it."""

    def do(window: "MainWindow") -> None:
        window.show_page(page)
        for name in names:
            press(window, name)

    return do


def notices(window: "MainWindow") -> None:
    """Say something above a page and at its foot."""
    window.show_page("record")
    window.notices.banner(
        "shown",
        "The archive cannot be written: no space left on the device. What you type is kept in memory and tried "
        "again.",
        tone="bad",
        action="Save elsewhere…",
    )
    window.notices.toast("Entry removed", action="Undo")


def versions(window: "MainWindow") -> None:
    """Export the documents, change the record, and compare."""
    from app.domain import edits

    with tempfile.TemporaryDirectory() as folder:
        window.desk.state.set("documents.folder", folder)
        on("documents", "documents.export")(window)
        for _ in range(200):
            if window.actions_["documents.export"].isEnabled():
                break
            wait(100)
        place = f"agenda.{window.session.meeting.agenda[0].id}.title"
        window.session.apply("", lambda m: edits.write(m, place, window.session.language, "Opening"))
        press(window, "documents.compare")
        wait(1000)


def search(window: "MainWindow", name: str) -> None:
    """Look for a word in the record."""
    from PySide6.QtTest import QTest

    press(window, name)
    if (field := window.focusWidget()) is not None:
        QTest.keyClicks(field, "the")


def capture(window: "MainWindow", text: str) -> None:
    """Go live and type a line, as the secretary does."""
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QWidget

    begin(window)
    window.show_page("live")
    wait(1000)
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


# Those that change the meeting come last; what each opens is left by going to another page.
STATES: dict[str, Callable[["MainWindow"], None]] = {
    "inspector": lambda window: choose(window, "participants"),
    "wordings": lambda window: choose(window, "proposals"),
    "paste": on("participants", "participants.paste"),
    "agenda": on("record", "record.paste"),
    "versions": versions,
    "notices": notices,
    "find": lambda window: (window.show_page("record"), search(window, "record.find")),
    "palette": on("details", "palette"),
    "capture": lambda window: capture(window, TYPED),
    "readback": on("live", "live.readback"),
    "ready": on("live", "live.ready"),
}


def all_pages(window: "MainWindow") -> tuple[str, ...]:
    return (*window.specs, *window.view.names, *STATES)


def draw_all(options: argparse.Namespace, folder: Path) -> None:
    from app import documents
    from app.domain import codec

    text = options.meeting.read_text(encoding="utf-8") if options.meeting else ""
    meeting, path = codec.loads(text) if text else documents.sample(), settings(folder)
    dresses = product(options.schemes, options.languages, options.scales)
    for number, (scheme, language, scale) in enumerate(dresses):
        archive = archive_of(meeting, folder / f"{number}.sqlite3")
        window = dressed(path, archive, meeting.id, scheme, language, float(scale))
        for page in options.pages or all_pages(window):
            if page in STATES:
                STATES[page](window)
            else:
                window.show_page(page)
            for size in options.sizes:
                name = f"{page}-{scheme}-{language}-{size}-{scale}.png"
                picture(window, SIZES[size], options.folder / name)
            leave(window)
        close(window)


def leave(window: "MainWindow") -> None:
    """Put away what a state opened."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    window.notices.hide_toast()
    window.notices.clear("shown")
    for _ in range(3):
        if (field := QApplication.focusWidget()) is not None:
            QTest.keyClick(field, Qt.Key.Key_Escape)


def draw_readme(folder: Path) -> None:
    from app import documents

    meeting, path = documents.sample(), settings(folder)
    archive = archive_of(meeting, folder / "sample.sqlite3")
    for title, page, scheme, language, size in README:
        window = dressed(path, archive, meeting.id, scheme, language)
        window.resize(*size)
        window.show_page(page)
        if page == "live":
            capture(window, TYPED)
        picture(window, size, ROOT / "docs" / "pictures" / f"{title}.png")
        close(window)


def asked(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("what", nargs="?", choices=("readme", "all"), default="readme")
    parser.add_argument("folder", nargs="?", type=Path)
    parser.add_argument("--meeting", type=Path)
    for name, values in (
        ("pages", ()),
        ("schemes", ("light", "dark")),
        ("languages", ("en", "ru", "zh")),
        ("sizes", tuple(SIZES)),
        ("scales", SCALES),
    ):
        parser.add_argument(f"--{name}", type=lambda text: tuple(text.split(",")), default=values)
    return parser.parse_args(arguments)


def main(arguments: list[str]) -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    options = asked(arguments)
    with tempfile.TemporaryDirectory() as name:
        if options.what == "all":
            draw_all(options, Path(name))
        else:
            draw_readme(Path(name))


if __name__ == "__main__":
    main(sys.argv[1:])
