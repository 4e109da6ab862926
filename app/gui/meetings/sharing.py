"""A meeting sent to its participants: a calendar file, an e-mail draft with the chosen documents."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThread, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from app.domain import derive
from app.domain.model import Meeting, Status
from app.errors import ProtocolistError
from app.gui.desk import Desk

if TYPE_CHECKING:
    from app.archive import Archive
    from app.exchange.mail import Attached


class Sharing(QObject):
    """Asks where to write and writes; what takes time is made on a thread of its own."""

    def __init__(self, desk: Desk, over: QWidget) -> None:
        super().__init__(over)
        self._desk, self._over = desk, over
        self._letter: Letter | None = None

    def ask_calendar(self, meeting: Meeting) -> None:
        """Ask where the calendar file goes, and write it."""
        if path := self._ask(self.tr("Save the calendar file"), meeting, "ics", "iCalendar (*.ics)"):
            self.save_calendar(meeting, path)

    def save_calendar(self, meeting: Meeting, path: Path) -> None:
        """Write each day of a meeting as an event with everyone invited."""
        try:
            self._write(path, calendar_file(meeting))
        except ProtocolistError as problem:
            self._desk.notices.problem(problem)

    def ask_letter(self, meeting: Meeting) -> None:
        """Ask where the draft goes, and write it."""
        if path := self._ask(self.tr("Save the e-mail draft"), meeting, "eml", self.tr("E-mail (*.eml)")):
            self.save_letter(meeting, path)

    def save_letter(self, meeting: Meeting, path: Path) -> None:
        """Write a draft to all participants with an address: the chosen documents, and the calendar file before it."""
        if self._letter is not None:
            return
        self._letter = Letter(self._desk.archive, meeting, self)
        self._letter.written.connect(partial(self._on_written, meeting, path))
        self._letter.start()

    def wait(self) -> None:
        """Let what is being made come to its end: the window closes."""
        if self._letter is not None:
            self._letter.wait()

    def _on_written(self, meeting: Meeting, path: Path, made: bytes | ProtocolistError | None) -> None:
        if self._letter is not None:
            self._letter.wait()
            self._letter.deleteLater()
            self._letter = None
        try:
            if isinstance(made, ProtocolistError):
                raise made
            if made is None:
                return
            self._write(path, made)
        except ProtocolistError as problem:
            self._desk.notices.problem(problem)
            return
        if not any(who.email for who in meeting.participants):
            self._desk.notices.toast(self.tr("The draft is saved; no participant has an e-mail address yet."))

    def _write(self, path: Path, content: bytes) -> None:
        from app.files import write_beside

        write_beside(path, content)
        opened = partial(QDesktopServices.openUrl, QUrl.fromLocalFile(str(path)))
        said = self.tr("Saved as {file}").format(file=path.name)
        self._desk.notices.toast(said, action=self.tr("Open"), run=opened)

    def _ask(self, title: str, meeting: Meeting, form: str, kinds: str) -> Path | None:
        proposed = self._desk.state.starting_folder / f"{_file_stem(meeting)}.{form}"
        name, _ = QFileDialog.getSaveFileName(self._over, title, str(proposed), kinds)
        return Path(name) if name else None


class Letter(QThread):
    """Makes the documents and the draft; ``written(bytes | ProtocolistError | None)`` at the end, None after a bug."""

    written = Signal(object)

    def __init__(self, archive: Archive, meeting: Meeting, parent: QObject) -> None:
        super().__init__(parent)
        self._archive, self._meeting = archive, meeting

    def run(self) -> None:
        """Make them."""
        made: bytes | ProtocolistError | None = None
        try:
            made = letter(self._archive, self._meeting)
        except ProtocolistError as problem:
            made = problem
        finally:  # A bug ends the letter, and whoever waits must hear of it.
            self.written.emit(made)


def calendar_file(meeting: Meeting) -> bytes:
    """Return the calendar file of a meeting. Raises ProtocolistError where its day is not known."""
    from app.exchange import calendar

    return calendar.write(calendar.of_meeting(meeting, meeting.language), stamp=datetime.now(UTC))


def letter(archive: Archive, meeting: Meeting) -> bytes:
    """Return an e-mail draft in the meeting's language. Raises ProtocolistError."""
    from app.exchange import mail

    attached = _documents(archive, meeting)
    if meeting.status is Status.AGENDA and any(session.start for session in meeting.sessions):
        attached.append(mail.Attached(f"{_file_stem(meeting)}.ics", calendar_file(meeting)))
    body = mail.covering(meeting, meeting.language, [file.name for file in attached])
    return mail.write(mail.to_participants(meeting, meeting.language, attached, body))


def _documents(archive: Archive, meeting: Meeting) -> list[Attached]:
    """Make the documents chosen on the page of documents; before the meeting only what it names itself."""
    from app.documents import file_name, render
    from app.exchange.mail import Attached
    from app.gui import house
    from app.gui.meeting.documents.choices import choices, pack_of

    known = house.all_packs(archive)
    files = house.files_of_archive(archive)
    wanted = meeting.documents if meeting.status is Status.AGENDA else choices(meeting, known)
    made = []
    for choice in wanted:
        pack = pack_of(choice, known)
        if choice.chosen and pack is not None:
            keeper = choice.keeper or None
            content = render(meeting, pack, choice.language, keeper=keeper, files=files, stamped=True)
            made.append(Attached(file_name(meeting, pack, choice.language, keeper), content))
    return made


def _file_stem(meeting: Meeting) -> str:
    day = derive.date_of(meeting)
    title = derive.title_line(meeting, meeting.language)
    kept = "".join(letter if letter.isalnum() or letter in " -_.," else " " for letter in title)
    return " ".join([day.isoformat() if day else "", *kept.split()]).strip()[:80].rstrip(" .,") or "meeting"
