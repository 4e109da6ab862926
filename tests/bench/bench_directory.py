"""The directory with 10,000 people: a key in the search field, a key in a form, the next row, duplicates.

Times are the program's own (process time), so that other programs count little.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from random import Random

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

PEOPLE, ORGANISATIONS, ROUNDS = 10_000, 300, 15
SETTLED = 3.0
ROOT = Path(__file__).resolve().parents[2]
MEASURE = """
import sys
from pathlib import Path
sys.path.insert(0, sys.argv[1])
import bench_directory
bench_directory.measure(Path(sys.argv[2]))
"""
_SYLLABLES = "li wang zhang liu chen yang zhao huang zhou wu mei ye feng hua qing lan bo tao jun min".split()


def directory():
    """Return a directory in which every third person has characters too."""
    from app.domain.directory import Directory, Organisation, Person, PostHeld
    from app.domain.names import NameForm, PersonName
    from app.domain.text import plain

    chance = Random(1)
    organisations = tuple(
        Organisation(f"o{at}", plain(f"University of {at}", "en")) for at in range(ORGANISATIONS)
    )
    people = []
    for at in range(PEOPLE):
        family, *given = (chance.choice(_SYLLABLES) for _ in range(3))
        name = PersonName(NameForm(family.title(), "".join(given).title()))
        if at % 3 == 0:
            name = PersonName(name.latin, han=NameForm("刘", "业梅"))
        post = PostHeld(plain("Dean of the faculty", "en"), f"o{at % ORGANISATIONS}")
        people.append(Person(f"p{at}", name, posts=(post,), email=f"p{at}@example.org"))
    return Directory(organisations, tuple(people))


def taken(run: Callable[[], object]) -> float:
    """Return the milliseconds of the program's own time."""
    begun = time.process_time()
    run()
    return 1000 * (time.process_time() - begun)


def told(name: str, times: list[float], target: str = "") -> None:
    """Print the median and the longest of some times."""
    print(f"{name:<34}{statistics.median(times):7.1f} ms  longest {max(times):6.1f}  {target}".rstrip())


def measure(path: Path) -> None:
    """Open the window on a directory and work in it."""
    from PySide6.QtWidgets import QApplication, QWidget

    from app.gui import open_window

    window = open_window(path)
    window.resize(1280, 720)
    end = time.monotonic() + SETTLED
    while time.monotonic() < end:  # What the window loads beside itself when it opens is loaded.
        QApplication.processEvents()
        time.sleep(0.01)
    told(
        "the page comes, its first people",
        [taken(lambda: (window.show_page("directory"), window.repaint()))],
        "(target < 300 ms)",
    )
    page = window.stack.currentWidget()
    begun = time.process_time()
    while page._preparing.isActive():
        QApplication.processEvents()
    told("the search is prepared, at leisure", [1000 * (time.process_time() - begun)])
    typed = ("l", "li", "liu", "лю", "刘", "lym", "wang", "w", "zh", "z@")
    told(
        "a key in the search",
        [taken(lambda q=q: page.search.setText(q)) for q in typed * 3],
        "(target < 16 ms)",
    )
    page.search.clear()
    rows = [page.list.lines.index(at * 100) for at in range(ROUNDS)]
    told(
        "another row and its form",
        [taken(lambda row=row: (page.list.setCurrentIndex(row), page._on_current())) for row in rows],
    )
    field = page._form.findChild(QWidget, f"{page._form.path}.phone")

    def key(at: int) -> None:
        field.setText(field.text() + str(at % 10))
        field.textEdited.emit(field.text())

    told("a key in a form", [taken(lambda at=at: key(at)) for at in range(ROUNDS)], "(target < 16 ms)")
    told("saving it", [taken(page.book.save)])
    from app.language.duplicates import pairs

    told("duplicates, off the window's thread", [taken(lambda: pairs(page.book.current))])
    _arrive(page, path.parent)
    window.close()


def _arrive(page, folder: Path) -> None:
    """Take a table of as many people in: the longest stretch of the window's thread, to the list of all."""
    from PySide6.QtWidgets import QApplication

    rows = [
        f"{each.name.latin.family} {each.name.latin.given},new{each.email}" for each in directory().people
    ]
    (folder / "many.csv").write_text("\n".join(["Name,E-mail", *rows]), encoding="utf-8")

    def longest(begin: Callable[[], object], ended: Callable[[], bool]) -> float:
        begun = time.thread_time()
        begin()
        stretches = [time.thread_time() - begun]
        while not ended():
            begun = time.thread_time()
            QApplication.processEvents()
            stretches.append(time.thread_time() - begun)
            time.sleep(0.002)
        return 1000 * max(stretches)

    def shown() -> bool:
        return page._import is not None and page._import.table.rows.rowCount() > 0

    told(
        "a table of people is shown",
        [longest(lambda: page.take(folder / "many.csv"), shown)],
        "(target < 100 ms)",
    )
    panel = page._import
    told("a cell is mended", [taken(lambda: panel._on_edited(3, "post", "Rector"))], "(target < 100 ms)")
    told(
        "they are taken in",
        [longest(panel.accept.click, lambda: not panel.running.is_running)],
        "(target < 100 ms)",
    )


def main() -> None:
    """Measure with settings of its own, in a program whose modules are compiled, as an installed one's are."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for each in ("CONFIG", "DATA", "CACHE", "STATE"):
            os.environ[f"XDG_{each}_HOME"] = str(folder / each.lower())
        from app.archive import Archive
        from app.domain.directory import Directory

        with Archive.open(folder / "a.sqlite3") as archive:
            archive.save_directory(Directory(), directory())
        compiled = {**os.environ, "PYTHONPYCACHEPREFIX": str(folder / "compiled"), "PYTHONPATH": str(ROOT)}
        compiled.pop("PYTHONDONTWRITEBYTECODE", None)
        for code in ("import app.gui, app.gui.window, app.gui.directory", MEASURE):
            command = [sys.executable, "-c", code, str(Path(__file__).parent), str(folder / "a.sqlite3")]
            subprocess.run(command, env=compiled, check=True)


if __name__ == "__main__":
    main()
