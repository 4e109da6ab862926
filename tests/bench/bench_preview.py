"""The preview while one types: from the key to its paint, and to the page that shows it.

    python tests/bench/bench_preview.py [--keys 300] [--profile]

A meeting whose minutes fill 28 pages, then one of 2,000 entries. Keys come every 70 ms from another thread, as
from a keyboard, whatever the window is doing. Ratios are those to the targets: under 1 is kept.
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
from keyboard import percentile, type_keys, wait, wait_for
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.domain import order
from app.domain.model import AgendaItem, Entry, Meeting
from app.domain.text import plain

PAGE_TARGET = 100.0
_WORDS = (
    "The sides considered joint programmes, exchange of lecturers and students, a laboratory for ecology, "
    "and agreed to prepare a draft in two languages. Стороны рассмотрели проект соглашения. 双方讨论了合作方案。"
).split()


def meeting(entries: int) -> Meeting:
    """Return the sample with that many entries in its agenda."""
    from app.documents import sample

    record = sample()
    per_item = 25
    items = [
        AgendaItem(f"i{n}", key, plain(f"Item {n} of the talks", "en"), entries=_entries(n, per_item))
        for n, key in enumerate(order.keys(entries // per_item))
    ]
    return evolve(record, agenda=tuple(items), proposals=())


def _entries(item: int, count: int) -> tuple[Entry, ...]:
    return tuple(
        Entry(f"e{item}x{n}", key, plain(" ".join([*_WORDS[n % 7 :], f"({item}.{n})"]), "en"))
        for n, key in enumerate(order.keys(count))
    )


def until_shown(panel: Any, editor: QWidget, tries: int) -> list[float]:
    """Milliseconds from a single key to the page that shows it, painted."""
    times = []
    for _ in range(tries):
        wait(400)
        start = time.perf_counter()
        done: list[float] = []
        panel.shown.connect(lambda done=done: done.append(time.perf_counter()))
        QTest.keyClick(editor, "x")
        while not done:
            wait(1)
        panel.sheets.viewport().repaint()
        times.append((time.perf_counter() - start) * 1000)
        panel.shown.disconnect()
    return times


def run(folder: Path, entries: int, keys: int, *, profile: bool) -> None:
    """Open a window on the meeting, type, and print."""
    from app.archive import Archive
    from app.gui import open_window

    record = meeting(entries)
    path = folder / f"{entries}.sqlite3"
    with Archive.open(path) as archive:
        archive.save(None, record)
    window = open_window(path)
    window.resize(1440, 900)
    window.open_meeting(record.id)
    window.desk.state.set("preview.document", ["minutes-en", "en", ""])
    window.desk.state.set("side", "preview")
    window.show_page("record")
    wait_for(lambda: _panel(window) is not None and _panel(window).sheets.pages)
    place = f"entries.e{entries // 50}x3.text"
    window.desk.go(place)
    wait(1500)
    editor = QApplication.focusWidget()
    typed = _profiled(lambda: type_keys(editor, keys)) if profile else type_keys(editor, keys)
    shown = until_shown(_panel(window), editor, 40)
    pages = len(_panel(window).sheets.pages)
    last = percentile(shown, 0.95)
    print(f"{entries:,} entries, {pages} pages; {keyboard.load()}")
    print(f"  key to paint: {typed}")
    print(
        f"  page after the last key: median {statistics.median(shown):.0f} ms, p95 {last:.0f} ms "
        f"({last / PAGE_TARGET:.2f})"
    )
    window.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _panel(window: Any) -> Any:
    return window.findChild(QWidget, "preview")


def _profiled(what: Any) -> Any:
    import cProfile
    import pstats

    profiler = cProfile.Profile()
    found = profiler.runcall(what)
    pstats.Stats(profiler).sort_stats("tottime").print_stats(25)
    return found


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--keys", type=int, default=300)
    parser.add_argument("--profile", action="store_true")
    parser.add_argument("--entries", type=int, nargs="*", default=[380, 2000])
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        os.environ["XDG_CONFIG_HOME"] = os.environ["XDG_DATA_HOME"] = folder
        os.environ["XDG_CACHE_HOME"] = folder
        from app.gui.start import dressed_application

        dressed_application()
        print(f"an editor alone: key to paint: {keyboard.control(asked.keys)}", flush=True)
        for entries in asked.entries:
            run(Path(folder), entries, asked.keys, profile=asked.profile)


if __name__ == "__main__":
    main()
