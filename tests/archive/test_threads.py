"""One archive, many threads and windows: every reader sees a whole state, every save wins or is refused."""

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from attrs import evolve

from app.archive import Archive, StaleSave
from app.domain.model import AgendaItem, Entry, Meeting
from app.domain.text import plain

SAVES = 30


def state(number: int) -> Meeting:
    """Make a record all of whose parts tell its number."""
    entries = tuple(Entry(f"e{i}", f"{i:03}", plain(f"Said {number}", "en")) for i in range(20))
    agenda = (AgendaItem("a1", "a", plain(f"Item {number}", "en"), entries=entries),)
    return Meeting("m1", note=str(number), agenda=agenda)


def test_readers_see_whole_states_while_one_writes(archive: Archive) -> None:
    revision = archive.save(None, state(0))
    done = threading.Event()

    def write() -> None:
        current, before = revision, state(0)
        for number in range(1, SAVES):
            after = state(number)
            current, before = archive.save(before, after, current), after
        done.set()

    def read() -> int:
        count = 0
        while not done.is_set():
            loaded = archive.load("m1")
            assert loaded.meeting == state(int(loaded.meeting.note))
            assert loaded.revision == int(loaded.meeting.note) + 1
            assert archive.meetings()[0].entries == 20
            assert archive.search("said", limit=1)
            count += 1
        return count

    actions: list[Callable[[], object]] = [write, read, read, read]
    with ThreadPoolExecutor(len(actions)) as pool:
        for result in [pool.submit(action) for action in actions]:
            result.result()
    assert archive.load("m1").meeting == state(SAVES - 1)


def test_of_two_windows_one_wins_and_the_other_is_told(archive: Archive) -> None:
    archive.save(None, Meeting("m1", note=""))

    def add(path: Path, mark: str) -> int:
        refused = 0
        with Archive.open(path) as window:
            for _ in range(20):
                while True:
                    loaded = window.load("m1")
                    after = evolve(loaded.meeting, note=loaded.meeting.note + mark)
                    try:
                        window.save(loaded.meeting, after, loaded.revision)
                    except StaleSave:
                        refused += 1
                    else:
                        break
        return refused

    with ThreadPoolExecutor(3) as pool:
        for result in [pool.submit(add, archive.path, mark) for mark in "abc"]:
            result.result()
    note = archive.load("m1").meeting.note
    assert {mark: note.count(mark) for mark in "abc"} == {"a": 20, "b": 20, "c": 20}
    assert archive.revision("m1") == 61


def test_two_windows_make_one_archive(tmp_path: Path) -> None:
    path = tmp_path / "a.sqlite3"

    def make(id: str) -> None:
        with Archive.open(path) as window:
            window.save(None, Meeting(id))

    with ThreadPoolExecutor(4) as pool:
        for result in [pool.submit(make, id) for id in ("m1", "m2", "m3", "m4")]:
            result.result()
    with Archive.open(path) as archive:
        assert {line.id for line in archive.meetings()} == {"m1", "m2", "m3", "m4"}
        assert archive.integrity_check() == ()
