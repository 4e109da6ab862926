import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from app.archive import Archive
from app.domain import edits
from app.domain.model import Meeting, Status
from app.errors import ProtocolistError
from app.gui import writer
from app.gui.session import Session


def retitle(text: str):
    return lambda meeting: edits.write(meeting, "title", "en", text)


def in_archive(path: Path, id: str) -> Meeting:
    with Archive.open(path, read_only=True) as archive:
        return archive.load(id).meeting


def test_a_change_is_told_with_both_states_and_saved_soon(
    qtbot, session: Session, archive_path: Path
) -> None:
    before = session.meeting
    with (
        qtbot.waitSignal(session.saved, timeout=20000),
        qtbot.waitSignal(session.changed) as told,
    ):
        assert session.apply("title", retitle("Another title"))
    assert told.args[0] is before
    assert told.args[1] is session.meeting
    assert in_archive(archive_path, before.id) == session.meeting


def test_the_wait_does_not_start_anew_with_each_change(qtbot, session: Session, archive_path: Path) -> None:
    saves = []
    session.saved.connect(saves.append)
    begun = time.monotonic()
    number = 0
    while time.monotonic() - begun < 4 * writer.DELAY:
        number += 1
        session.apply("title", retitle(f"Title {number}"), merge="title")
        qtbot.wait(10)
    assert len(saves) >= 2
    assert number > 3 * len(saves)
    qtbot.waitUntil(lambda: in_archive(archive_path, session.meeting.id) == session.meeting, timeout=20000)


def test_undo_and_redo_are_named_saved_steps(qtbot, session: Session, archive_path: Path) -> None:
    before = session.meeting
    session.apply("change of title", retitle("Another title"))
    after = session.meeting
    assert session.undo_name == "change of title"
    session.undo()
    assert session.meeting is before
    assert (session.undo_name, session.redo_name) == ("", "change of title")
    session.redo()
    assert session.meeting is after
    session.undo()
    assert session.writer.flush()
    assert in_archive(archive_path, before.id) == before


def test_an_edit_that_changes_nothing_is_no_step(session: Session) -> None:
    assert session.apply("nothing", lambda meeting: meeting)
    assert session.steps() == ()


def test_a_signed_record_refuses_and_says_so(qtbot, session: Session) -> None:
    for status in (Status.REVIEW, Status.SIGNED):
        session.apply("status", lambda m, status=status: edits.set_status(m, status))
    signed = session.meeting
    with qtbot.waitSignal(session.refused) as told:
        assert not session.apply("title", retitle("Too late"))
    assert isinstance(told.args[0], ProtocolistError)
    assert session.meeting is signed


def test_another_writer_is_never_overwritten(qtbot, session: Session, archive_path: Path) -> None:
    id = session.meeting.id
    with Archive.open(archive_path) as other:
        loaded = other.load(id)
        other.save(loaded.meeting, edits.write(loaded.meeting, "title", "en", "Theirs"), loaded.revision)
    with qtbot.waitSignal(session.stale, timeout=20000):
        session.apply("number", lambda m: edits.put(m, "number", "77"))
    assert in_archive(archive_path, id).title.get("en") == "Theirs"
    assert session.meeting.number == "77"
    session.reload(reapply=True)
    assert session.meeting.number == "77"
    session.undo()
    assert session.meeting.title.get("en") == "Theirs"
    assert session.writer.flush()
    assert in_archive(archive_path, id).title.get("en") == "Theirs"


@pytest.fixture
def stale(qtbot, session: Session, archive_path: Path) -> Session:
    """Return a session whose meeting somebody else has changed, before anybody said which holds."""
    with Archive.open(archive_path) as other:
        loaded = other.load(session.meeting.id)
        other.save(loaded.meeting, edits.write(loaded.meeting, "title", "en", "Theirs"), loaded.revision)
    with qtbot.waitSignal(session.stale, timeout=20000):
        session.apply("number", lambda m: edits.put(m, "number", "77"))
    session.apply("number", lambda m: edits.put(m, "number", "78"))
    assert session.writer.flush()
    return session


def numbers(path: Path) -> dict[str, str]:
    """Return the numbers of the meetings in the archive by their titles."""
    with Archive.open(path, read_only=True) as archive:
        held = [archive.load(each.id).meeting for each in archive.meetings()]
        assert not [draft for each in held for draft in archive.drafts(each.id)]
    return {each.title.get("en"): each.number for each in held}


@pytest.mark.parametrize("leave", [Session.close, Session.finish])
def test_a_stale_meeting_that_is_left_is_kept_as_one_of_its_own(
    qtbot, stale: Session, archive_path: Path, leave: Callable[[Session], object]
) -> None:
    title, theirs = stale.meeting.title.get("en"), in_archive(archive_path, stale.meeting.id).number
    with qtbot.waitSignal(stale.set_apart):
        leave(stale)
    assert numbers(archive_path) == {"Theirs": theirs, title: "78"}


def test_a_stale_meeting_outlives_the_program(qtbot, stale: Session, archive_path: Path) -> None:
    title, id = stale.meeting.title.get("en"), stale.meeting.id
    theirs = in_archive(archive_path, id).number
    with Archive.open(archive_path) as archive:
        again = Session(archive)
        with qtbot.waitSignal(again.set_apart):
            again.open(id)
        assert again.meeting.title.get("en") == "Theirs"
        assert again.finish()
    assert numbers(archive_path) == {"Theirs": theirs, title: "78"}


def test_what_was_decided_of_a_stale_meeting_leaves_nothing_beside_it(
    stale: Session, archive_path: Path
) -> None:
    stale.reload(reapply=True)
    assert stale.writer.flush()
    assert numbers(archive_path) == {stale.meeting.title.get("en"): "78"}


def test_a_stale_meeting_can_be_kept_as_a_copy(qtbot, session: Session, archive_path: Path) -> None:
    id = session.meeting.id
    with Archive.open(archive_path) as other:
        loaded = other.load(id)
        other.save(loaded.meeting, edits.put(loaded.meeting, "number", "5"), loaded.revision)
    with qtbot.waitSignal(session.stale, timeout=20000):
        session.apply("number", lambda m: edits.put(m, "number", "77"))
    session.keep_copy("copy-of-it", lambda meeting: meeting)
    assert session.writer.flush()
    assert in_archive(archive_path, id).number == "5"
    assert in_archive(archive_path, "copy-of-it").number == "77"


def test_writing_is_tried_again_until_it_works(
    qtbot, session: Session, archive_path: Path, monkeypatch
) -> None:
    monkeypatch.setattr(writer, "RETRIES", (0.05,))
    save, failures = session.archive.save, iter(range(3))

    def refuse(*args, **named):
        if next(failures, None) is not None:
            raise ProtocolistError("The disk is full.", remedy="Free some space.")
        return save(*args, **named)

    monkeypatch.setattr(session.archive, "save", refuse)
    problems = []
    session.save_failed.connect(problems.append)
    with qtbot.waitSignal(session.saved, timeout=20000):
        session.apply("title", retitle("Kept in memory"))
    assert [problem.sentence for problem in problems] == ["The disk is full."] * 3
    assert in_archive(archive_path, session.meeting.id).title.get("en") == "Kept in memory"


def test_a_line_that_could_not_be_written_is_told_of_until_it_is(
    qtbot, session: Session, monkeypatch
) -> None:
    monkeypatch.setattr(writer, "RETRIES", (0.05,))
    keep, failures = session.archive.keep_unfiled, iter(range(2))

    def refuse(*unfiled):
        if next(failures, None) is not None:
            raise ProtocolistError("The disk is full.", remedy="Free some space.")
        keep(*unfiled)

    monkeypatch.setattr(session.archive, "keep_unfiled", refuse)
    with (
        qtbot.waitSignal(session.save_failed, timeout=20000),
        qtbot.waitSignal(session.recovered, timeout=20000),
    ):
        session.keep_draft("capture", "half a sentence", 4)
    assert [draft.text for draft in session.archive.drafts(session.meeting.id)] == ["half a sentence"]


def test_what_is_typed_waits_for_no_long_work(qtbot, session: Session) -> None:
    done = threading.Event()
    session.chores.do(lambda: done.wait(20))
    with qtbot.waitSignal(session.saved, timeout=10000):
        session.apply("title", retitle("A backup goes on"))
    done.set()


def test_what_is_typed_waits_for_no_slow_setting(qtbot, session: Session) -> None:
    done = threading.Event()
    session.writer.job("state", lambda: done.wait(20))
    qtbot.wait(300)
    with qtbot.waitSignal(session.saved, timeout=10000):
        session.apply("title", retitle("A setting is being written"))
    assert not session.writer.flush(0.1)
    done.set()
    assert session.writer.flush()


def test_a_bug_in_long_work_is_told_and_the_next_is_done(session: Session, monkeypatch) -> None:
    told, done = [], threading.Event()
    monkeypatch.setattr(sys, "excepthook", lambda kind, *_: told.append(kind))
    session.chores.do(lambda: {}["no such key"])
    session.chores.do(done.set)
    assert done.wait(10)
    assert told == [KeyError]


def test_finish_writes_what_was_just_typed(session: Session, archive_path: Path) -> None:
    session.apply("title", retitle("The last word"))
    assert session.finish()
    assert in_archive(archive_path, session.meeting.id).title.get("en") == "The last word"


def test_a_new_meeting_is_in_the_archive_at_once(qtbot, session: Session, archive_path: Path) -> None:
    with qtbot.waitSignal(session.saved, timeout=20000):
        session.start(Meeting("fresh", title=session.meeting.title))
    assert in_archive(archive_path, "fresh") == session.meeting


def test_drafts_are_on_disk_soon(qtbot, session: Session) -> None:
    session.keep_draft("capture", "@liu half a sen", 15)
    session.keep_draft("capture", "@liu half a sentence", 20)
    assert session.writer.flush()
    assert [(d.place, d.text, d.caret) for d in session.archive.drafts(session.meeting.id)] == [
        ("capture", "@liu half a sentence", 20)
    ]


_TYPIST = """
import sys, time
from PySide6.QtCore import QCoreApplication
from app.archive import Archive
from app.domain import edits
from app.gui.session import Session

application = QCoreApplication([])
session = Session(Archive.open(sys.argv[1]))
session.open(sys.argv[2])
number = 0
while True:
    number += 1
    session.apply("title", lambda m: edits.write(m, "title", "en", f"Title {number}"), merge="title")
    print(time.time(), number, flush=True)
    application.processEvents()
    time.sleep(0.004)
"""


@pytest.mark.parametrize("life", [0.7, 0.93, 1.31])
def test_killed_while_typing_nothing_older_than_half_a_second_is_lost(
    archive_path: Path, sample: Meeting, life: float
) -> None:
    command = [sys.executable, "-c", _TYPIST, str(archive_path), sample.id]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=dict(os.environ)) as typist:
        assert typist.stdout is not None
        first = typist.stdout.readline()
        assert first
        time.sleep(life)
        died = time.time()
        typist.send_signal(signal.SIGKILL)
        typed = [line.split() for line in [first, *typist.stdout] if len(line.split()) == 2]
    with Archive.open(archive_path) as archive:
        assert archive.integrity_check() == ()
        saved = int(archive.load(sample.id).meeting.title.get("en").split()[-1])
    due = max(int(number) for moment, number in typed if float(moment) < died - 0.5)
    assert saved >= due


def test_flush_waits_for_what_is_just_being_written(session: Session) -> None:
    begun, go_on, written = threading.Event(), threading.Event(), threading.Event()

    def slow() -> None:
        begun.set()
        go_on.wait(10)
        written.set()

    session.writer.job("slow", slow)
    assert begun.wait(10)
    assert not session.writer.flush(0.1)
    go_on.set()
    assert session.writer.flush()
    assert written.is_set()
