"""Typing in a meeting of 2,000 entries, the preview open: from the key to its paint, and from Enter to the row.

    python tests/bench/bench_live.py [--keys 300] [--slices]

Keys come every 70 ms from another thread, as from a keyboard. The same keys in an editor that is alone in its window
come before, for what the machine itself costs just now. Ratios are those to the target: under 1 is kept. With
``--slices`` each event is timed, which costs a little, and what took long between two of them is told.
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

import keyboard
from attrs import evolve
from keyboard import type_keys, wait, wait_for
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication, QWidget

from app.domain import order
from app.domain.model import AgendaItem, Entry, Meeting, Status
from app.domain.text import plain
from tests.gui.keys import press, type_text

LINE = 30
ENTERS = 25


def meeting(items: int, each: int) -> Meeting:
    """Return the sample, going on, with so many entries under each item."""
    from app.documents import sample

    record = sample()
    agenda = tuple(
        AgendaItem(f"i{n}", key, plain(f"Item {n} of the talks", "en"), entries=_entries(n, each))
        for n, key in enumerate(order.keys(items))
    )
    proposals = tuple(evolve(each, item=agenda[0].id, origin="") for each in record.proposals)
    return evolve(record, agenda=agenda, proposals=proposals, votes=(), status=Status.LIVE)


def _entries(item: int, count: int) -> tuple[Entry, ...]:
    text = "The sides considered joint programmes, exchange of lecturers and students, and a laboratory. "
    return tuple(
        Entry(f"e{item}x{n}", key, plain(text * (1 + n % 3), "en"), speaker="p2")
        for n, key in enumerate(order.keys(count))
    )


def run(folder: Path, items: int, each: int, keys: int, timed: keyboard.Timed | None) -> None:
    """Open a window on the meeting, type in each place, and print."""
    from app.archive import Archive
    from app.gui import open_window

    record, path = meeting(items, each), folder / f"{items}.sqlite3"
    with Archive.open(path) as archive:
        archive.save(None, record)
    window = open_window(path)
    window.resize(1440, 900)
    window.desk.state.set("side", "preview")
    window.open_meeting(record.id)
    places = (
        ("capture line", "live", "", LINE),
        ("entry in live mode", "live", f"entries.e0x{each // 2}.text", 0),
        ("entry of the record", "record", f"entries.e{items // 2}x{each // 2}.text", 0),
        ("proposal", "proposals", f"proposals.{record.proposals[0].id}.text", 0),
        ("field of the details", "details", "title", 0),
    )
    for name, page, place, line in places:
        window.show_page(page)
        preview = window.findChild(QWidget, "preview")
        wait_for(lambda preview=preview: preview.isVisible() and preview.sheets.pages)
        wait(1500)
        window.desk.go(place) if place else window.view.page.focus_line()
        wait(1000)
        if timed is not None:
            timed.report()
        print(f"  {name:<21} {type_keys(QApplication.focusWidget(), keys, line=line)}", flush=True)
        if timed is not None:
            print(f"    {timed.report()}")
    window.show_page("live")
    wait(1000)
    filed = [_filed(window.view.page) for _ in range(ENTERS)]
    print(f"  Enter to the new row  median {statistics.median(filed):5.1f} ms, most {max(filed):5.1f} ms")
    window.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _filed(page: Any) -> float:
    """File a line, and return the milliseconds from Enter to its row, painted."""
    page.focus_line()
    type_text(page.capture.editor, "The next steps were named")
    wait(300)
    known, begun = len(page.stream.order()), time.perf_counter()
    press(page.capture.editor, Qt.Key.Key_Return)
    while len(page.stream.order()) == known or page.stream.row(page.stream.order()[-1]) is None:
        QApplication.processEvents()
    page.stream.viewport().repaint()
    return (time.perf_counter() - begun) * 1000


def main() -> None:
    """Measure a meeting of many items, and one of a single long item."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--keys", type=int, default=300)
    parser.add_argument("--slices", action="store_true")
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        for name in ("DATA", "CONFIG", "CACHE"):
            os.environ[f"XDG_{name}_HOME"] = folder
        from app.gui.start import dressed_application

        application = keyboard.Timed() if chosen.slices else None
        dressed_application()
        print(f"key to paint; {keyboard.load()}")
        print(f"  an editor alone       {keyboard.control(chosen.keys)}", flush=True)
        for items, each in ((80, 25), (1, 2000)):
            print(f"{items * each:,} entries, {each:,} under an item")
            run(Path(folder), items, each, chosen.keys, application)


if __name__ == "__main__":
    main()
