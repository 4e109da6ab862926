import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from app.archive import Archive
from app.domain import codec, edits
from app.domain.model import Meeting
from app.domain.unfiled import Unfiled
from app.errors import ProtocolistError
from app.exchange import mail
from app.gui import faults, writer
from app.gui.session import Session
from app.gui.state import State
from app.gui.trouble import write_copy


def boom(secret: str) -> None:
    raise ValueError(secret)


def test_an_unexpected_error_is_said_and_logged_without_texts(window, monkeypatch) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr("threading.excepthook", lambda *_: None)
    monkeypatch.setattr(faults, "qInstallMessageHandler", lambda _: None)
    hook = faults.watch(window.notices, window)
    try:
        boom("what the delegation said")
    except ValueError as error:
        hook.hook(type(error), error, error.__traceback__)
    assert window.findChild(QWidget, "banner.fault") is not None
    log = faults.log_file().read_text(encoding="utf-8")
    assert "ValueError" in log
    assert "boom test_faults.py" in log
    assert "delegation" not in log


@pytest.mark.parametrize(
    "message",
    [
        "QFile::open: cannot open /home/anna.petrova/Talks with Gansu/minutes.docx for writing",
        "QFileSystemWatcher: C:\\Users\\Anna Petrova\\talks.docx is gone",
        "Could not load \"Anna Petrova\" from 'talks with Gansu'",
        "QUrl: file:///home/anna.petrova/talks",
    ],
)
def test_what_qt_says_is_logged_without_names_and_paths(message: str) -> None:
    said = faults.without_names(message)
    assert said.split(":")[0].split()[0] == message.split(":")[0].split()[0]
    assert not any(word in said for word in ("nna", "etrova", "alks", "Gansu"))


def test_the_log_is_sent_in_one_click(window, monkeypatch) -> None:
    opened = []
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr("threading.excepthook", lambda *_: None)
    monkeypatch.setattr(faults, "qInstallMessageHandler", lambda _: None)
    monkeypatch.setattr(
        faults.QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()) or True
    )
    faults.watch(window.notices, window).hook(ValueError, ValueError("what the delegation said"), None)
    window.notices._banners["fault"].action.click()
    letter = mail.read(Path(opened[0]).read_bytes())
    (log,) = letter.files
    assert log.content == faults.log_file().read_bytes()
    assert b"ValueError" in log.content
    assert b"delegation" not in log.content


def test_a_failing_disk_is_said_until_it_works_again(qtbot, meeting_window, monkeypatch) -> None:
    window, session = meeting_window, meeting_window.session
    monkeypatch.setattr(writer, "RETRIES", (0.05,))
    save, broken = session.archive.save, [True]

    def refuse(*args, **named):
        if broken:
            raise ProtocolistError("The disk is full.", remedy="Free some space.")
        return save(*args, **named)

    monkeypatch.setattr(session.archive, "save", refuse)
    session.apply("title", lambda m: edits.write(m, "title", "en", "Typed on"))
    qtbot.waitUntil(lambda: window.findChild(QWidget, "banner.save") is not None, timeout=20000)
    session.apply("title", lambda m: edits.write(m, "title", "en", "Typed on and on"))
    broken.clear()
    qtbot.waitUntil(lambda: not window.notices._banners, timeout=20000)
    assert session.archive.load(session.meeting.id).meeting.title.get("en") == "Typed on and on"


def test_the_window_stays_once_when_not_everything_is_written(qtbot, meeting_window, monkeypatch) -> None:
    window, session = meeting_window, meeting_window.session

    def refuse(*_, **__):
        raise ProtocolistError("The disk is full.")

    monkeypatch.setattr(session.archive, "save", refuse)
    session.apply("title", lambda m: edits.write(m, "title", "en", "Not on disk"))
    qtbot.waitUntil(lambda: window.findChild(QWidget, "banner.save") is not None, timeout=20000)
    assert not window.close()
    assert window.close()


def test_an_archive_that_can_only_be_read_refuses_and_says_why(
    qtbot, archive_path: Path, sample: Meeting
) -> None:
    with Archive.open(archive_path, read_only=True) as archive:
        session = Session(archive)
        session.open(sample.id)
        with qtbot.waitSignal(session.refused) as told:
            assert not session.apply("title", lambda m: edits.write(m, "title", "en", "No"))
        assert told.args[0].sentence
        assert session.meeting == sample


def test_a_meeting_can_be_saved_elsewhere(qtbot, tmp_path: Path, session: Session) -> None:
    session.keep_draft("capture", "half a line", 4)
    write_copy(session, tmp_path / "copy.json")
    content = (tmp_path / "copy.json").read_bytes()
    assert codec.loads(content) == session.meeting
    assert codec.loads_unfiled(content) == (Unfiled(session.meeting.id, "capture", "half a line", 4),)
    with pytest.raises(ProtocolistError):
        write_copy(session, tmp_path / "no such folder" / "copy.json")


def test_a_copy_of_what_is_in_the_archive_is_a_step_on_top_of_it(session: Session) -> None:
    before = session.meeting
    copy = edits.write(before, "title", "en", "As it was saved elsewhere")
    session.bring_in(copy, [Unfiled(before.id, "capture", "half a line", 4)])
    assert session.meeting == copy
    assert session.drafts() == {"capture": ("half a line", 4)}
    session.undo()
    assert session.meeting == before
    assert session.writer.flush()
    assert [draft.text for draft in session.archive.drafts(before.id)] == ["half a line"]


@pytest.mark.parametrize("content", ["", "{", "[1, 2]", '{"page": 7}', "\x00"])
def test_a_broken_file_of_kept_state_counts_as_none(tmp_path: Path, content: str) -> None:
    path = tmp_path / "window.json"
    path.write_text(content, encoding="utf-8")
    assert State(path).get("page", "details") == "details"


def test_state_is_kept_and_read_back(tmp_path: Path) -> None:
    state = State(tmp_path / "deep" / "window.json")
    state.set("splitter", [1, 2, 3])
    assert state.save() is None
    assert State(state.path).get("splitter", []) == [1, 2, 3]
