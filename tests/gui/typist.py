"""A day's typing in little: every kind of field in turn, the preview open, and what the window holds after it.

python -m tests.gui.typist ARCHIVE SECONDS      a line of JSON for each sample of the memory
"""

import json
import os
import sys
import time
import weakref
from pathlib import Path
from typing import Any

from attrs import evolve
from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from app.domain import order
from app.domain.model import AgendaItem, Entry, Meeting
from app.domain.text import plain

SAID = "The sides agreed on a joint laboratory. Стороны согласны. 双方同意。"
PAUSE = 25
"""Milliseconds between two keys."""


def wait(milliseconds: int) -> None:
    """Let the window live, and other threads work."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


class Typist:
    """Types into a window as the system sends keys; knows which states of the record are still held by anybody."""

    def __init__(self, window: Any) -> None:
        self.window = window
        self.keys = 0
        self._states: list[weakref.ref[Meeting]] = []
        window.session.changed.connect(self._on_changed)

    def round(self, number: int, pause: int = PAUSE) -> None:
        """Type into an entry, a proposal, the title and the capture line; what is filed is taken back."""
        session = self.window.session
        entries = [f"entries.{e.id}.text" for item in session.meeting.agenda for e in item.entries]
        proposals = [f"proposals.{p.id}.text" for p in session.meeting.proposals]
        for page, places in (("record", entries), ("proposals", proposals), ("details", ["title"])):
            self.window.show_page(page)
            self.window.go(places[number * 7 % len(places)])
            QApplication.focusWidget().selectAll()
            self.type(f"{number} {SAID}", pause)
        self.window.show_page("live")
        self.window.view.page.focus_line()
        steps = len(session.steps())
        self.type(f"{number} {SAID}", pause)
        self.press(Qt.Key.Key_Return)
        wait(pause)
        while len(session.steps()) > steps:
            session.undo()
        wait(pause)

    def type(self, text: str, pause: int) -> None:
        """Press the key of each letter."""
        for letter in text:
            self.press(0, letter)
            wait(pause)

    def press(self, key: int, text: str = "\r") -> None:
        """Press a key in the window."""
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text)
            QApplication.sendEvent(self.window.windowHandle(), event)
        self.keys += 1

    @property
    def states(self) -> int:
        """How many states of the record that came of the typing are still there."""
        self._states = [state for state in self._states if state() is not None]
        return len(self._states)

    @property
    def objects(self) -> int:
        """How many objects of Qt the window holds."""
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        return len(self.window.findChildren(QObject))

    def _on_changed(self, _before: Meeting, after: Meeting) -> None:
        self._states.append(weakref.ref(after))


def megabytes() -> float:
    """Return the memory that this process has in the machine (Linux)."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


def record(sample: Meeting, entries: int) -> Meeting:
    """Return a record with that many entries, of some thirty pages for each 400."""
    rows = tuple(
        Entry(f"e{n}", key, plain(f"{n}. {SAID} {SAID}", "en")) for n, key in enumerate(order.keys(entries))
    )
    items = tuple(
        AgendaItem(f"i{n}", key, plain(f"Item {n}", "en"), entries=rows[n * 25 : n * 25 + 25])
        for n, key in enumerate(order.keys(-(-entries // 25)))
    )
    proposals = tuple(evolve(each, item=items[0].id, origin="") for each in sample.proposals)
    return evolve(sample, agenda=items, proposals=proposals, votes=())


def main(folder: Path, seconds: float) -> None:
    """Type for so long, and print a sample after each round."""
    from app.archive import Archive
    from app.documents import sample
    from app.gui import open_window

    made = record(sample(), 400)
    with Archive.open(folder / "archive.sqlite3") as archive:
        archive.save(None, made)
    window = open_window(folder / "archive.sqlite3")
    window.resize(1440, 900)
    window.desk.state.set("side", "preview")
    window.desk.state.set("preview.document", ["minutes-en", "en", ""])
    window.open_meeting(made.id)
    typist, begun, number = Typist(window), time.monotonic(), 0
    while (passed := time.monotonic() - begun) < seconds:
        typist.round(number)
        number += 1
        # Objects of Qt are not counted: that wraps each of them for Python, which grows with every count.
        seen = {"at": round(passed), "megabytes": megabytes(), "states": typist.states}
        line = json.dumps(seen | {"keys": typist.keys, "steps": len(window.session.steps())})
        sys.stdout.write(f"{line}\n")
        sys.stdout.flush()
    window.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), float(sys.argv[2]))
