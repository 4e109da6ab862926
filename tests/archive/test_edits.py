"""Any sequence of the editor's edits, saved one by one: what is loaded is what was edited, and no save
touches a row that stays as it was."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from app.archive import Archive
from app.archive.tables import metadata
from app.domain.errors import DomainError
from app.domain.model import Meeting
from tests.archive.test_records import statements
from tests.domain.strategies import open_meetings
from tests.domain.test_edits_sequences import _step as step

Rows = dict[str, dict[tuple[Any, ...], tuple[Any, ...]]]


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Archive]:
    with Archive.open(tmp_path_factory.mktemp("archive") / "a.sqlite3") as opened:
        yield opened


def rows(archive: Archive) -> Rows:
    """Return every row of every table by its key."""
    found: Rows = {}
    with archive._database.read() as connection:
        for table in metadata.sorted_tables:
            # The number of a passage that is gone may go to another.
            named = (
                {"meeting", "place", "language"}
                if table.name == "passages"
                else set(table.primary_key.columns.keys())
            )
            keys = [index for index, column in enumerate(table.columns) if column.name in named]
            cells = [tuple(row) for row in connection.execute(table.select())]
            found[table.name] = {tuple(row[i] for i in keys): row for row in cells}
    return found


def differing(before: Rows, after: Rows) -> Counter[str]:
    """Count the rows of each table that are not the same."""
    return Counter(
        {
            name: sum(before[name].get(key) != after[name].get(key) for key in {*before[name], *after[name]})
            for name in before
        }
    )


@given(meeting=open_meetings(2), seed=st.integers(0, 2**32), count=st.integers(1, 20))
def test_any_edits_are_saved(shared: Archive, meeting: Meeting, seed: int, count: int) -> None:
    chance = Random(seed)
    current = shared.revision(meeting.id)
    before = shared.load(meeting.id).meeting if current else None
    revision = shared.save(before, meeting, current or 0)
    for number in range(count):
        try:
            after = step(chance, meeting, f"n{number}")
        except DomainError:
            continue
        revision = shared.save(meeting, after, revision)
        meeting = after
    assert shared.load(meeting.id).meeting == meeting
    assert shared.revision(meeting.id) == revision
    assert shared.integrity_check() == ()


@given(meeting=open_meetings(2), seed=st.integers(0, 2**32))
def test_only_rows_that_differ_are_written(
    tmp_path_factory: pytest.TempPathFactory, meeting: Meeting, seed: int
) -> None:
    chance = Random(seed)
    path = Path(tmp_path_factory.mktemp("archive") / "a.sqlite3")
    with Archive.open(path) as archive:
        revision = archive.save(None, meeting)
        for number in range(3):
            try:
                after = step(chance, meeting, f"n{number}")
            except DomainError:
                continue
            old = rows(archive)
            with statements(archive) as written:
                revision = archive.save(meeting, after, revision)
            touched = Counter(statement.split()[1] for statement in written)
            # The list's lines and the number are few, and written anew together.
            needed = differing(old, rows(archive))
            for name in ("summaries", "numbers"):
                touched.pop(name, None)
                needed.pop(name)
            assert touched == +needed
            meeting = after


def test_a_save_of_the_same_values_writes_nothing(shared: Archive) -> None:
    meeting = Meeting("same", note="x")
    revision = shared.save(None, meeting)
    with statements(shared) as written:
        assert shared.save(meeting, evolve(meeting, note="x"), revision) == revision
    assert written == []
