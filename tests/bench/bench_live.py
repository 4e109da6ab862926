"""Live mode in a meeting of 2,000 entries, the preview open: from the key to its paint, and from Enter to the row.

    python tests/bench/bench_live.py [--lines 25]

Every key of each line counts, Enter with the new row among them. Ratios are those to the target: under 1 is kept.
"""

import argparse
import os
import statistics
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from attrs import evolve
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.domain import order
from app.domain.model import AgendaItem, Entry, Meeting, Status
from app.domain.text import plain
from tests.gui.keys import press, type_text

TARGET = 16.0
PAUSE = 40
LINES = (
    "@liu Named the fields of joint work",
    "? Who pays for the first year ~",
    "! Две стажировки в год >all",
)


def meeting(items: int, each: int) -> Meeting:
    """Return the sample, going on, with so many entries under each item."""
    from app.documents import sample

    record = sample()
    agenda = [
        AgendaItem(f"i{n}", key, plain(f"Item {n} of the talks", "en"), entries=_entries(n, each))
        for n, key in enumerate(order.keys(items))
    ]
    return evolve(record, agenda=tuple(agenda), proposals=(), status=Status.LIVE)


def _entries(item: int, count: int) -> tuple[Entry, ...]:
    text = "The sides considered joint programmes, exchange of lecturers and students, and a laboratory. "
    return tuple(
        Entry(f"e{item}x{n}", key, plain(text * (1 + n % 3), "en"), speaker="p2")
        for n, key in enumerate(order.keys(count))
    )


def run(folder: Path, items: int, each: int, lines: int) -> None:
    """Open a window on the meeting, type, and print."""
    from app.archive import Archive
    from app.gui import open_window

    record, path = meeting(items, each), folder / f"{items}.sqlite3"
    with Archive.open(path) as archive:
        archive.save(None, record)
    window = open_window(path)
    window.resize(1440, 900)
    window.open_meeting(record.id)
    window.show_page("live")
    QTest.qWait(2500)
    page: Any = window.view.page  # type: ignore[union-attr]
    typed: list[float] = []
    filed: list[float] = []
    for n in range(lines):
        for letter in LINES[n % len(LINES)]:
            typed.append(_painted(page, letter))
        page.capture.popup.hide()
        filed.append(_painted(page, ""))
    for name, found in (("key to paint", sorted(typed + filed)), ("Enter to the new row", sorted(filed))):
        p99 = found[int(len(found) * 0.99) - 1]
        print(
            f"  {name}: median {statistics.median(found):.1f} ms, p99 {p99:.1f} ms ({p99 / TARGET:.2f}), "
            f"most {found[-1]:.1f} ms of {len(found)}"
        )
    window.close()
    window.deleteLater()
    QApplication.processEvents()


def _painted(page: Any, letter: str) -> float:
    """Press a key (Enter for none) and return the milliseconds until what changed is painted."""
    QTest.qWait(PAUSE)
    editor, start = page.capture.editor, time.perf_counter()
    if letter:
        type_text(editor, letter)
    else:
        press(editor, Qt.Key.Key_Return)
        page.stream.viewport().repaint()
    editor.viewport().repaint()
    return (time.perf_counter() - start) * 1000


def main() -> None:
    """Measure a meeting of many items, and one of a single long item."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--lines", type=int, default=25)
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        for name in ("DATA", "CONFIG", "CACHE"):
            os.environ[f"XDG_{name}_HOME"] = folder
        for items, each in ((80, 25), (1, 2000)):
            print(f"{items * each:,} entries, {each:,} under the item")
            run(Path(folder), items, each, chosen.lines)


if __name__ == "__main__":
    main()
