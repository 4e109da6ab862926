"""Lists of the window over a large archive: each key of a search, each page scrolled, the first screen.

The archive is that of bench_archive: 1,000 meetings, with PROTOCOLIST_SOAK=1 10,000. Times are those that the
window's thread takes of the processor, from the key to the painted list; what is got ready beside it is waited for.
"""

import os
import shutil
import statistics
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from bench_archive import SIZES, kept
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

TYPED = ("сотруднич", "gansu", "合作", "with:gansu labor", "who:liu", "a", "о", "1")
WAIT = 4000
"""Milliseconds in which what is got ready beside the window's thread gets ready."""


def main() -> None:
    """Measure and print."""
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        for name in ("DATA", "CONFIG", "CACHE", "STATE"):
            os.environ[f"XDG_{name}_HOME"] = str(home / name)
        path = home / "archive.sqlite3"
        shutil.copy(kept(*SIZES), path)
        _measure(path)


def _measure(path: Path) -> None:
    from app.gui import open_window
    from app.gui.start import dressed_application

    application = dressed_application()
    start = time.process_time()
    window = open_window(path)
    window.resize(1280, 720)
    window.show()
    application.processEvents()
    print(f"{SIZES[0]:,} meetings; window with their list: {(time.process_time() - start) * 1000:.0f} ms")
    for name in ("meetings", "commitments"):
        window.show_page(name)
        _measure_page(name, window.stack.currentWidget())
    window.close()


def _measure_page(name: str, page: Any) -> None:
    times = []
    for _ in range(5):
        QTest.qWait(WAIT)
        times.append(_own(page, page.load))
    _print(name, "first screen", times, 300)
    QTest.qWait(WAIT)
    keys = [typed[: end + 1] for typed in TYPED for end in range(len(typed))]
    _print(name, "key of a search", [_own(page, partial(page.search.setText, text)) for text in keys], 50)
    page.search.clear()
    page.list.setFocus()
    down = partial(QTest.keyClick, page.list, Qt.Key.Key_PageDown)
    _print(name, "page down", [_own(page, down) for _ in range(20)], 16)


def _own(page: Any, act: Callable[[], object]) -> float:
    start = time.thread_time()
    act()
    page.list.viewport().repaint()
    return time.thread_time() - start


def _print(name: str, what: str, times: list[float], target: int) -> None:
    ordered = sorted(times)
    slow = ordered[min(len(ordered) - 1, int(len(ordered) * 0.95))]
    median = statistics.median(times)
    print(f"{name}, {what}: median {median * 1000:.1f} ms, 95 % {slow * 1000:.1f} ms  (target < {target} ms)")


if __name__ == "__main__":
    main()
