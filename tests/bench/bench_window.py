"""The window: its frame and its filled list against an empty PySide6 window.

Each start is a process of its own; the best of five, so that other programs count little.
"""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

import archives

ROOT = Path(__file__).resolve().parents[2]
TIMES = 5

EMPTY = """
import time; start = time.perf_counter()
from PySide6.QtWidgets import QApplication, QMainWindow
application = QApplication([]); window = QMainWindow(); window.resize(1280, 720); window.show()
application.processEvents()
print(time.perf_counter() - start)
"""
FRAME = """
import sys, time; start = time.perf_counter()
from pathlib import Path
from app.gui.start import dressed_application, window_on
application = dressed_application(); window = window_on(Path(sys.argv[1])); window.show()
application.processEvents()
print(time.perf_counter() - start)
"""
LIST = """
import sys, time; start = time.perf_counter()
from app.gui import open_window
window = open_window(sys.argv[1])
from PySide6.QtWidgets import QApplication
QApplication.processEvents()
print(time.perf_counter() - start)
window.close()
"""


def best(code: str, *arguments: str) -> float:
    def once() -> float:
        out = subprocess.run(
            [sys.executable, "-c", code, *arguments], capture_output=True, text=True, cwd=ROOT, check=True
        )
        return float(out.stdout.split()[0])

    once()
    return min(once() for _ in range(TIMES))


def starts(folder: Path) -> None:
    empty = best(EMPTY)
    print(f"empty PySide6 window           {1000 * empty:7.0f} ms")
    frame = best(FRAME, str(folder / "none.sqlite3"))
    print(f"frame of Protocolist           {1000 * frame:7.0f} ms  {frame / empty:4.2f}x  (target < 2.5x)")
    many = folder / "many.sqlite3"
    archives.archive(many, 1_000, 20_000).close()
    filled = best(LIST, str(many))
    print(f"list of 1,000 meetings         {1000 * filled:7.0f} ms  {filled / empty:4.2f}x  (target < 4x)")


def main() -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for each in ("CONFIG", "DATA", "CACHE", "STATE"):
            os.environ[f"XDG_{each}_HOME"] = str(folder / each.lower())
        starts(folder)


if __name__ == "__main__":
    main()
