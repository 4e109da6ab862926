"""The window: its frame and its filled list against an empty PySide6 window.

Each start is a process of its own, timed from its beginning until the window is painted. The three follow one
another in rounds, and the median of the rounds' ratios counts, so that other programs count little.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import archives

ROOT = Path(__file__).resolve().parents[2]
ROUNDS = 9

EMPTY = """
from PySide6.QtWidgets import QApplication, QMainWindow
application = QApplication([]); window = QMainWindow(); window.resize(1280, 720); window.show()
application.processEvents()
print(flush=True)
"""
FRAME = """
import sys
from pathlib import Path
from app.gui.start import dressed_application, window_on
application = dressed_application(); window = window_on(Path(sys.argv[1])); window.show()
application.processEvents()
print(flush=True)
"""
LIST = """
import sys
from app.gui import open_window
window = open_window(sys.argv[1])
from PySide6.QtWidgets import QApplication
QApplication.processEvents()
print(flush=True)
window.close()
"""


def start(code: str, *arguments: str) -> float:
    """Return the seconds from the beginning of a process until it says that its window is there."""
    begun = time.perf_counter()
    command = [sys.executable, "-c", code, *arguments]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, cwd=ROOT) as process:
        assert process.stdout is not None
        assert process.stdout.readline(), "the window did not come"
        return time.perf_counter() - begun


def starts(folder: Path) -> None:
    """Measure and print."""
    many = folder / "many.sqlite3"
    archives.archive(many, 1_000, 20_000).close()
    asked = {
        "empty PySide6 window": (EMPTY,),
        "frame of Protocolist": (FRAME, str(folder / "none.sqlite3")),
        "list of 1,000 meetings": (LIST, str(many)),
    }
    rounds = [[start(*each) for each in asked.values()] for _ in range(ROUNDS + 1)][1:]
    for at, (name, target) in enumerate(zip(asked, ("", "(target < 2.5x)", "(target < 4x)"), strict=True)):
        taken = statistics.median(each[at] for each in rounds)
        ratio = statistics.median(each[at] / each[0] for each in rounds)
        print(f"{name:<24}{1000 * taken:7.0f} ms  {ratio:4.2f}x  {target}".rstrip())


def main() -> None:
    """Measure with settings of its own."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for each in ("CONFIG", "DATA", "CACHE", "STATE"):
            os.environ[f"XDG_{each}_HOME"] = str(folder / each.lower())
        starts(folder)


if __name__ == "__main__":
    main()
