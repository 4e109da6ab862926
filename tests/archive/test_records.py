"""What is saved comes back equal, and a save writes the rows that differ."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import event

from app.archive import Archive, NotFound, StaleSave
from app.domain.directory import Directory
from app.domain.model import AgendaItem, Entry, Meeting, Proposal
from app.domain.text import plain, write
from tests.domain.strategies import directories, meetings


@contextmanager
def statements(archive: Archive) -> Iterator[list[str]]:
    """Collect the table and the verb of each row written."""
    written: list[str] = []

    def note(_c: Any, cursor: Any, statement: str, parameters: Any, _x: Any, many: bool) -> None:
        verb, *rest = statement.split()
        if verb in ("INSERT", "UPDATE", "DELETE"):
            table = rest[0] if verb == "UPDATE" else rest[1]
            written.extend([f"{verb} {table}"] * (len(parameters) if many else cursor.rowcount))

    engine = archive._database.engine
    event.listen(engine, "after_cursor_execute", note)
    try:
        yield written
    finally:
        event.remove(engine, "after_cursor_execute", note)


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Archive]:
    with Archive.open(tmp_path_factory.mktemp("archive") / "a.sqlite3") as opened:
        yield opened


def renew(archive: Archive, meeting: Meeting) -> int:
    """Save a meeting as a new one, whatever was there."""
    current = archive.revision(meeting.id)
    if current is None:
        return archive.save(None, meeting)
    return archive.save(archive.load(meeting.id).meeting, meeting, current)


@given(meeting=meetings())
def test_a_meeting_comes_back_equal(shared: Archive, meeting: Meeting) -> None:
    renew(shared, meeting)
    assert shared.load(meeting.id).meeting == meeting


@given(states=st.lists(meetings(), min_size=2, max_size=4))
def test_each_of_many_states_comes_back_equal(shared: Archive, states: list[Meeting]) -> None:
    before, revision = None, 0
    for state in (evolve(state, id="same") for state in states):
        revision = renew(shared, state) if before is None else shared.save(before, state, revision)
        before = state
        assert shared.load("same").meeting == state
        assert shared.revision("same") == revision


@given(states=st.lists(directories(), min_size=1, max_size=3))
def test_a_directory_comes_back_equal(shared: Archive, states: list[Directory]) -> None:
    for state in states:
        shared.save_directory(shared.directory(), state)
        assert shared.directory() == state


def sample() -> Meeting:
    entries = tuple(Entry(f"e{i}", f"{i:03}", plain(f"Said {i}", "en")) for i in range(5))
    items = (AgendaItem("a1", "a", plain("First", "en"), entries=entries), AgendaItem("a2", "b"))
    return Meeting("m1", title=plain("Talks", "en"), agenda=items, proposals=(Proposal("r1", "a"),))


def with_entries(meeting: Meeting, *entries: tuple[Entry, ...]) -> Meeting:
    items = zip(meeting.agenda, entries, strict=False)
    changed = tuple(evolve(item, entries=rows) for item, rows in items)
    return evolve(meeting, agenda=changed + meeting.agenda[len(changed) :])


def test_a_changed_word_writes_its_own_row(archive: Archive) -> None:
    before = sample()
    revision = archive.save(None, before)
    rows = before.agenda[0].entries
    said = evolve(rows[2], text=write(rows[2].text, "en", "Said otherwise"))
    after = with_entries(before, (*rows[:2], said, *rows[3:]))
    with statements(archive) as written:
        archive.save(before, after, revision)
    assert sorted(written) == ["UPDATE meetings", "UPDATE passages", "UPDATE texts"]
    assert archive.load("m1").meeting == after


def test_nothing_changed_writes_nothing(archive: Archive) -> None:
    revision = archive.save(None, sample())
    with statements(archive) as written:
        assert archive.save(sample(), sample(), revision) == revision
    assert written == []


def test_an_entry_that_moves_keeps_its_texts(archive: Archive) -> None:
    before = sample()
    revision = archive.save(None, before)
    rows = before.agenda[0].entries
    after = with_entries(before, rows[1:], rows[:1])
    with statements(archive) as written:
        archive.save(before, after, revision)
    assert sorted(written) == ["UPDATE entries", "UPDATE meetings"]
    assert archive.load("m1").meeting == after


def test_an_entry_survives_the_item_it_left(archive: Archive) -> None:
    before = sample()
    revision = archive.save(None, before)
    moved = with_entries(before, (), before.agenda[0].entries)
    after = evolve(moved, agenda=moved.agenda[1:])
    archive.save(before, after, revision)
    assert archive.load("m1").meeting == after
    assert archive.integrity_check() == ()


def test_rows_between_rows_move_none(archive: Archive) -> None:
    before = sample()
    revision = archive.save(None, before)
    rows = before.agenda[0].entries
    after = with_entries(before, (Entry("e9", "000a", plain("Between", "en")), *rows))
    after = with_entries(after, (rows[0], after.agenda[0].entries[0], *rows[1:]))
    with statements(archive) as written:
        archive.save(before, after, revision)
    assert sorted(written) == ["INSERT entries", "INSERT passages", "INSERT texts", "UPDATE meetings"]
    assert archive.load("m1").meeting == after


def test_a_second_writer_is_refused(archive: Archive) -> None:
    first = sample()
    revision = archive.save(None, first)
    theirs = evolve(first, note="theirs")
    archive.save(first, theirs, revision)
    with pytest.raises(StaleSave) as caught:
        archive.save(first, evolve(first, note="mine"), revision)
    assert caught.value.current == revision + 1
    assert archive.load("m1").meeting == theirs


def test_a_new_meeting_never_overwrites(archive: Archive) -> None:
    archive.save(None, sample())
    with pytest.raises(StaleSave):
        archive.save(None, evolve(sample(), note="another"))
    assert archive.load("m1").meeting == sample()


def test_a_deleted_meeting_comes_back(archive: Archive) -> None:
    revision = archive.save(None, sample())
    deleted = archive.delete("m1")
    assert archive.meetings() == ()
    with pytest.raises(NotFound):
        archive.load("m1")
    with pytest.raises(StaleSave) as caught:
        archive.save(sample(), evolve(sample(), note="late"), revision)
    assert caught.value.current is None
    archive.restore_deleted(deleted)
    assert archive.load("m1").meeting == sample()
    assert [line.id for line in archive.meetings()] == ["m1"]
