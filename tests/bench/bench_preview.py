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
import threading
import time
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from attrs import evolve
from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.domain import order
from app.domain.model import AgendaItem, Entry, Meeting
from app.domain.text import plain

KEY_TARGET, PAGE_TARGET = 16.0, 100.0
PAUSE = 0.07
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


def wait(milliseconds: int) -> None:
    """Let the window live as it does; unlike QTest's, this wait lets other threads work."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


class Watch(QObject):
    """Notes when a widget's paint is done, for the keys posted before it."""

    def __init__(self, editor: QWidget) -> None:
        super().__init__()
        self.posted: list[float] = []
        self.handled = 0
        self.painted: list[float] = []
        editor.installEventFilter(self)
        viewport = editor.viewport() if hasattr(editor, "viewport") else editor
        viewport.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress:
            self.handled += 1
        elif event.type() == QEvent.Type.Paint and self.handled > len(self.painted):
            # The paint itself follows the filter; it takes a fraction of a millisecond more.
            now = time.perf_counter()
            self.painted += [now] * (self.handled - len(self.painted))
        return False

    def latencies(self) -> list[float]:
        """Milliseconds from each key to its paint."""
        return [(done - at) * 1000 for at, done in zip(self.posted, self.painted, strict=False)]


def type_keys(editor: QWidget, watch: Watch, count: int) -> None:
    """Post keys from another thread, as an input device does, until all are painted."""

    def post() -> None:
        for n in range(count):
            letter = "abcdefgh "[n % 9]
            watch.posted.append(time.perf_counter())
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                key = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
                QCoreApplication.postEvent(editor, key, Qt.EventPriority.HighEventPriority.value)
            time.sleep(PAUSE)

    thread = threading.Thread(target=post)
    thread.start()
    while thread.is_alive() or len(watch.painted) < count:
        wait(5)
    thread.join()


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
    _wait_for(lambda: _panel(window) is not None and _panel(window).sheets.pages)
    place = f"entries.e{entries // 50}x3.text"
    window.desk.go(place)
    wait(1500)
    editor = QApplication.focusWidget()
    watch = Watch(editor)
    if profile:
        _profiled(lambda: type_keys(editor, watch, keys))
    else:
        type_keys(editor, watch, keys)
    found = sorted(watch.latencies())
    shown = until_shown(_panel(window), editor, 12)
    pages = len(_panel(window).sheets.pages)
    p99 = found[int(len(found) * 0.99) - 1]
    last = statistics.quantiles(shown, n=20)[-1]
    print(f"{entries:,} entries, {pages} pages; load {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores")
    print(
        f"  key to paint: median {statistics.median(found):.1f} ms, p99 {p99:.1f} ms ({p99 / KEY_TARGET:.2f}), "
        f"most {found[-1]:.1f} ms"
    )
    print(
        f"  page after the last key: median {statistics.median(shown):.0f} ms, p95 {last:.0f} ms "
        f"({last / PAGE_TARGET:.2f})"
    )
    window.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _panel(window: Any) -> Any:
    return window.findChild(QWidget, "preview")


def _wait_for(what: Any, seconds: float = 60) -> None:
    end = time.monotonic() + seconds
    while not what():
        if time.monotonic() > end:
            raise TimeoutError
        wait(20)


def _profiled(what: Any) -> None:
    import cProfile
    import pstats

    profiler = cProfile.Profile()
    profiler.runcall(what)
    pstats.Stats(profiler).sort_stats("tottime").print_stats(25)


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
        for entries in asked.entries:
            run(Path(folder), entries, asked.keys, profile=asked.profile)


if __name__ == "__main__":
    main()
