"""The archive: opening, listing, loading, saving, searching, with ten meetings and with many.

Many are 1,000 meetings with 50,000 entries; with PROTOCOLIST_SOAK=1, 10,000 with 1,000,000 (made once, in
some ten minutes, and kept in .cache).
"""

import hashlib
import os
import random
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import archives
from attrs import evolve

from app.archive import Archive, Filter
from app.domain.model import AgendaItem, Entry, Meeting
from app.domain.order import keys
from app.domain.text import plain, write

ROOT = Path(__file__).resolve().parents[2]
SIZES = (10_000, 1_000_000) if os.environ.get("PROTOCOLIST_SOAK") else (1_000, 50_000)
TYPED = (
    "сотрудничество",
    "универс",
    "лаборатории студентов",
    "agreed",
    "laboratory",
    "实验室",
    "合",
    "liu",
    "hezuo",
)
OPEN = """
import sys, time
from app.archive import Archive
start, own = time.perf_counter(), time.process_time()
Archive.open(sys.argv[1]).close()
print(time.perf_counter() - start, time.process_time() - own)
"""
COLD = """
import sys, time, sqlalchemy
from app.archive import Archive, Filter
from app.language.searchtext import words
words("слово 字")
with Archive.open(sys.argv[1]) as archive:
    archive.settings.get("none", "")
    start, own = time.perf_counter(), time.process_time()
    {asked}
    print(time.perf_counter() - start, time.process_time() - own)
"""
Times = list[tuple[float, float]]
"""Seconds by the clock, and of the program's own."""


def main() -> None:
    """Measure and print."""
    with tempfile.TemporaryDirectory() as folder:
        many = kept(*SIZES)
        few = Path(folder, "few.sqlite3")
        archives.archive(few, 10, SIZES[1] // SIZES[0] * 10).close()
        print(f"{SIZES[0]:,} meetings, {SIZES[1]:,} entries, {many.stat().st_size / 1e6:,.0f} MB")
        _start(few, many)
        with Archive.open(many) as archive:
            _lists(archive)
            _searches(archive)
        _cold(many)
        _long(Path(folder, "long.sqlite3"))


def kept(meetings: int, entries: int) -> Path:
    """Return the archive of that size, made anew when what makes it has changed."""
    # What the archive's form and content come from; how it is asked may change meanwhile.
    parts = ("differences", "indexing", "meetings", "opening", "shapes", "summaries", "tables")
    sources = [Path(archives.__file__), ROOT / "app/language/searchtext.py"]
    sources += [ROOT / f"app/archive/{name}.py" for name in parts]
    sources += sorted((ROOT / "app/archive/migrations").glob("m*"))
    digest = hashlib.sha256(b"".join(path.read_bytes() for path in sources)).hexdigest()[:12]
    folder = ROOT / ".cache" / "bench"
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"archive-{meetings}-{digest}.sqlite3"
    if not path.exists():
        for old in folder.glob(f"archive-{meetings}-*"):
            old.unlink()
        making = folder / "making.sqlite3"
        for left in folder.glob("making.sqlite3*"):
            left.unlink()
        start = time.perf_counter()
        archives.archive(making, meetings, entries).close()
        making.rename(path)
        print(f"made in {time.perf_counter() - start:.0f} s")
    return path


def _start(few: Path, many: Path) -> None:
    told = {}
    for name, path in (("ten meetings", few), ("all", many)):
        told[name] = [_apart(OPEN, path) for _ in range(7)]
        _say(f"start with {name}, SQLAlchemy's import included", told[name])
    (one, _), (other, _) = (_middle(times) for times in told.values())
    print(f"  start with all takes {other / one:.2f} of that with ten (target: about 1)")


def _cold(many: Path) -> None:
    """Measure what is asked first of a program just started, of a file that the system has not read."""
    for name, asked in (
        ("list of meetings", "archive.meetings()"),
        ("first results", "archive.search('лаборатория')"),
        ("first results of a partner", "archive.search('договор', Filter(partner='partner9'))"),
        ("opening a meeting", "archive.load('meeting' + sys.argv[2].zfill(6))"),
    ):
        times = []
        for number in range(3):
            with many.open("rb") as file:
                os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
            times.append(_apart(COLD.format(asked=asked), many, str(SIZES[0] // (number + 2))))
        _say(f"cold: {name}", times)


def _apart(code: str, path: Path, *more: str) -> tuple[float, float]:
    """Run a measurement in a process of its own."""
    done = subprocess.run(
        [sys.executable, "-c", code, str(path), *more], capture_output=True, text=True, check=True, cwd=ROOT
    )
    wall, own = done.stdout.split()
    return float(wall), float(own)


def _lists(archive: Archive) -> None:
    _say("list of meetings", _times(archive.meetings), 150)
    standing = archive.standing()
    _say(f"what stands agreed, in brief, {len(standing):,}", _times(archive.standing))
    _say("a screen of it", _times(lambda: archive.commitments_of(standing[:40])), 50)
    wordings = archive.wordings()
    wordings.prepare(standing)
    typed = ["о", "ла", "лабор", "gansu", "合作"]
    _say("search in it at each key", _each(lambda key: lambda: wordings.find(key, standing), typed), 50)
    _say("all of it whole, beside the window", _times(archive.commitments, 3))
    chance = random.Random(1)
    ids = [f"meeting{chance.randrange(SIZES[0]):06}" for _ in range(50)]
    _say("opening any meeting", _each(lambda id: lambda: archive.load(id), ids), 50)


def _searches(archive: Archive) -> None:
    archive.search("сот 合 liu")  # loads the dictionaries
    beginnings = [typed[:end] for typed in TYPED for end in range(1, len(typed) + 1)]
    _say(f"search at each key of {len(TYPED)} queries", _each(_search(archive), beginnings), 50)
    for name, chosen in {
        "a partner": Filter(partner="partner9"),
        "a big partner": Filter(partner="partner0"),
        "a person": Filter(person="person40"),
        "half of all meetings": Filter(until="2012-06-30"),
    }.items():
        _say(f"search of {name} at each key", _each(_search(archive, chosen), beginnings), 50)
    people = _each(lambda name: lambda: archive.with_participant(name), ("liu", "wang", "y"))
    _say("meetings of a person by name", people, 50)


def _search(archive: Archive, chosen: Filter | None = None) -> Callable[[str], Callable[[], object]]:
    return lambda typed: lambda: archive.search(typed, chosen)


def _long(path: Path) -> None:
    """Measure a keystroke in a meeting of 2,000 entries."""
    chance = random.Random(2)
    entries = tuple(
        Entry(f"e{i}", key, plain(archives.said(chance, "ru"), "ru")) for i, key in enumerate(keys(2000))
    )
    meeting = Meeting("long", agenda=(AgendaItem("a1", "V", entries=entries),))
    with Archive.open(path) as archive:
        revision = archive.save(None, meeting)
        times = []
        for count in range(200):
            after = _typed(meeting, chance.randrange(2000), count)
            start, own = time.perf_counter(), time.process_time()
            revision = archive.save(meeting, after, revision)
            times.append((time.perf_counter() - start, time.process_time() - own))
            meeting = after
        _say("save of one keystroke in 2,000 entries", times)
        _say("opening 2,000 entries", _times(lambda: archive.load("long")))


def _typed(meeting: Meeting, index: int, count: int) -> Meeting:
    (item,) = meeting.agenda
    entry = item.entries[index]
    changed = evolve(entry, text=write(entry.text, "ru", f"{entry.text.original} {count}"))
    return evolve(
        meeting, agenda=(evolve(item, entries=(*item.entries[:index], changed, *item.entries[index + 1 :])),)
    )


def _times(action: Callable[[], object], count: int = 7) -> Times:
    return _each(lambda _number: action, range(count))


def _each(action: Callable[[Any], Callable[[], object]], values: Iterable[Any]) -> Times:
    times = []
    for value in values:
        run = action(value)
        start, own = time.perf_counter(), time.process_time()
        run()
        times.append((time.perf_counter() - start, time.process_time() - own))
    return times


def _middle(times: Times) -> tuple[float, float]:
    """Return the medians by the clock and by the processor."""
    wall, own = zip(*times, strict=True)
    return statistics.median(wall), statistics.median(own)


def _late(times: Times) -> tuple[float, float]:
    """Return what 95 of 100 take at most, by the clock and by the processor."""
    walls, owns = (sorted(each) for each in zip(*times, strict=True))
    at = min(len(times) - 1, int(len(times) * 0.95))
    return walls[at], owns[at]


def _say(name: str, times: Times, target: int = 0) -> None:
    """Print how long something takes, by the clock and by the processor alone, and what is asked of it."""
    (wall, own), (late, own_late) = _middle(times), _late(times)
    asked = f"  (target < {target} ms)" if target else ""
    print(
        f"{name:<52}{wall * 1000:8.1f} ms, 95 % {late * 1000:7.1f}"
        f"   processor {own * 1000:7.1f}, 95 % {own_late * 1000:7.1f}{asked}"
    )


if __name__ == "__main__":
    main()
