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
OPEN = "import sys, time; from app.archive import Archive; start = time.perf_counter(); \
Archive.open(sys.argv[1]).close(); print(time.perf_counter() - start)"


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
    for name, path in (("ten meetings", few), ("all", many)):
        times = []
        for _ in range(5):
            done = subprocess.run(
                [sys.executable, "-c", OPEN, str(path)], capture_output=True, text=True, check=True, cwd=ROOT
            )
            times.append(float(done.stdout))
        print(f"start with {name}, SQLAlchemy's import included: {_ms(times)}")


def _lists(archive: Archive) -> None:
    print(f"list of meetings: {_ms(_times(archive.meetings))}")
    print(f"what stands agreed, in brief: {_ms(_times(archive.standing))} for {len(archive.standing()):,}")
    standing = archive.standing()
    print(f"a screen of it: {_ms(_times(lambda: archive.commitments_of(standing[:40])))}")
    wordings = archive.wordings()
    wordings.prepare(standing)
    keys = ["о", "ла", "лабор", "gansu", "合作"]
    print(
        f"search in it at each key: {_ms(_each(lambda typed: lambda: wordings.find(typed, standing), keys))}"
    )
    print(f"all of it whole: {_ms(_times(archive.commitments, 3))}")
    chance = random.Random(1)
    ids = [f"meeting{chance.randrange(SIZES[0]):06}" for _ in range(50)]
    print(f"opening any meeting: {_ms(_each(lambda id: lambda: archive.load(id), ids))}")


def _searches(archive: Archive) -> None:
    archive.search("сот 合 liu")  # loads the dictionaries
    beginnings = [typed[:end] for typed in TYPED for end in range(1, len(typed) + 1)]
    print(f"search at each key of {len(TYPED)} queries: {_ms(_each(_search(archive), beginnings))}")
    for name, chosen in {
        "a partner": Filter(partner="partner9"),
        "a big partner": Filter(partner="partner0"),
        "a person": Filter(person="person40"),
        "half of all meetings": Filter(until="2012-06-30"),
    }.items():
        print(f"search of {name}: {_ms(_each(_search(archive, chosen), TYPED))}")
    people = _each(lambda name: lambda: archive.with_participant(name), ("liu", "wang", "y"))
    print(f"meetings of a person by name: {_ms(people)}")


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
            start = time.perf_counter()
            revision = archive.save(meeting, after, revision)
            times.append(time.perf_counter() - start)
            meeting = after
        print(f"save of one keystroke in 2,000 entries: {_ms(times)}")
        print(f"opening 2,000 entries: {_ms(_times(lambda: archive.load('long')))}")


def _typed(meeting: Meeting, index: int, count: int) -> Meeting:
    (item,) = meeting.agenda
    entry = item.entries[index]
    changed = evolve(entry, text=write(entry.text, "ru", f"{entry.text.original} {count}"))
    return evolve(
        meeting, agenda=(evolve(item, entries=(*item.entries[:index], changed, *item.entries[index + 1 :])),)
    )


def _times(action: Callable[[], object], count: int = 7) -> list[float]:
    return _each(lambda _number: action, range(count))


def _each(action: Callable[[Any], Callable[[], object]], values: Iterable[Any]) -> list[float]:
    times = []
    for value in values:
        run = action(value)
        start = time.perf_counter()
        run()
        times.append(time.perf_counter() - start)
    return times


def _ms(times: list[float]) -> str:
    ordered = sorted(times)
    slow = ordered[min(len(ordered) - 1, int(len(ordered) * 0.95))]
    return f"median {statistics.median(times) * 1000:.1f} ms, 95 % {slow * 1000:.1f} ms"


if __name__ == "__main__":
    main()
