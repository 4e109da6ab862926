"""A writer killed at any moment: the archive opens, is sound, and holds what was said to be saved."""

import os
import random
import signal
import subprocess
import sys
import textwrap
import time
from pathlib import Path

import pytest

from app.archive import Archive
from app.domain.text import Text

ROOT = Path(__file__).parents[2]

WRITER = """
    import sys
    from attrs import evolve
    from app.archive import Archive
    from app.domain.model import AgendaItem, Entry, Meeting
    from app.domain.order import keys
    from app.domain.text import plain

    archive = Archive.open(sys.argv[1])
    items = [Entry(f"e{i}", key, plain(f"Сказано {i}", "ru")) for i, key in enumerate(keys(50))]
    meeting = Meeting("m1", agenda=(AgendaItem("a1", "a", entries=tuple(items)),))
    revision = archive.revision("m1")
    if revision is None:
        revision = archive.save(None, meeting)
    else:
        meeting = archive.load("m1").meeting
    count = 0
    while True:
        item = meeting.agenda[0]
        entry = evolve(item.entries[count % 50], text=plain(f"Новое {revision + 1} " + "слово " * 40, "ru"))
        entries = (*item.entries[: count % 50], entry, *item.entries[count % 50 + 1 :])
        after = evolve(meeting, note=str(revision + 1), agenda=(evolve(item, entries=entries),))
        revision = archive.save(meeting, after, revision)
        meeting = after
        print(revision, flush=True)
        count += 1
"""


@pytest.mark.skipif(os.name != "posix", reason="needs kill -9")
def test_a_killed_writer_loses_nothing_it_saved(tmp_path: Path, soak: bool) -> None:
    path = tmp_path / "a.sqlite3"
    chance = random.Random(5)
    for _ in range(100 if soak else 5):
        saved = _write_and_die(path, chance.uniform(0.0, 0.25))
        with Archive.open(path) as archive:
            assert archive.integrity_check() == ()
            loaded = archive.load("m1")
            assert loaded.revision >= saved
            assert loaded.meeting.note == str(loaded.revision)
            newest = f"Новое {loaded.revision} "
            texts: list[Text] = [entry.text for entry in loaded.meeting.agenda[0].entries]
            assert sum(text.original.startswith(newest) for text in texts) == 1
            assert archive.search("новое")


def _write_and_die(path: Path, after: float) -> int:
    """Let a process write, kill it some time after its first save, and return what it last said was saved."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-c", textwrap.dedent(WRITER), str(path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment) as writer:
        assert writer.stdout is not None
        first = writer.stdout.readline()
        time.sleep(after)
        writer.send_signal(signal.SIGKILL)
        rest = writer.stdout.read().splitlines(keepends=True)
    whole = [line for line in [first, *rest] if line.endswith("\n")]
    return int(whole[-1])
