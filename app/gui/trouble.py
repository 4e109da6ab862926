"""What the window does when writing or opening goes wrong: say it, keep everything, offer a way on."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QFileDialog

from app.domain.errors import RecordLocked
from app.domain.model import Meeting
from app.domain.unfiled import Unfiled
from app.errors import ProtocolistError
from app.files import refused
from app.gui import problems
from app.gui.desk import Desk
from app.gui.session import Session
from app.gui.widgets import EmptyState, button


class Trouble(QObject):
    """Tells of failed and stale saves and of edits that the record does not take."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._warned = False
        self._seen: Meeting | None = None
        session = desk.session
        session.save_failed.connect(self._on_failed)
        session.recovered.connect(self._on_written)
        session.saved.connect(self._on_written)
        session.stale.connect(self._on_stale)
        session.set_apart.connect(self._on_set_apart)
        session.refused.connect(self._on_refused)
        session.changed.connect(self._on_changed)
        for key in ("stale", "locked"):
            session.opened.connect(partial(desk.notices.clear, key))
        if desk.archive.read_only:
            desk.notices.banner("read-only", desk.archive.reason, tone="warn")

    def may_close(self, unwritten: bool) -> bool:
        """Tell whether everything is written, on pages too; the first time it is not, say so and stay."""
        flushed = self._desk.session.writer.flush()
        if (flushed and not unwritten) or self._warned:
            return True
        self._warned = True
        if flushed or self._desk.session.current is None:
            said = self.tr("Not everything is written yet. Close again to leave without it.")
            self._desk.notices.banner("save", said, tone="bad")
            return False
        self._desk.notices.banner(
            "save",
            self.tr("Not everything is written yet. Close again to leave without it, or save a copy."),
            tone="bad",
            action=self.tr("Save a copy…"),
            run=self.save_elsewhere,
        )
        return False

    def save_elsewhere(self) -> None:
        """Write the open meeting into a file the user chooses."""
        name, _ = QFileDialog.getSaveFileName(None, self.tr("Save a copy"), "meeting.json", "JSON (*.json)")
        if name:
            try:
                write_copy(self._desk.session, Path(name))
            except ProtocolistError as problem:
                self._desk.notices.problem(problem)
            else:
                self._desk.notices.toast(self.tr("A copy is in {file}").format(file=Path(name).name))

    def _on_refused(self, problem: ProtocolistError) -> None:
        """Say why an edit is not taken; where the record is signed, with the way on."""
        notices = self._desk.notices
        if not isinstance(problem, RecordLocked):
            notices.problem(problem)
            return
        way = QCoreApplication.translate("Header", "Correct in a new version")
        notices.banner("locked", problems.said(problem), action=way, run=self._desk.session.correct)

    def _on_changed(self, before: Meeting, after: Meeting) -> None:
        if before.status is not after.status:
            self._desk.notices.clear("locked")

    def _on_failed(self, problem: ProtocolistError) -> None:
        self._desk.notices.banner(
            "save",
            self.tr("Not saved: {problem} Everything is kept in memory, and saving is tried again.").format(
                problem=problems.said(problem)
            ),
            tone="bad",
            action=self.tr("Save a copy…"),
            run=self.save_elsewhere,
        )

    def _on_written(self) -> None:
        self._warned = False
        self._desk.notices.clear("save")

    def _on_stale(self, problem: ProtocolistError) -> None:
        self._desk.notices.banner(
            "stale",
            self.tr("Another window changed this meeting. Yours is kept here. {sentence}").format(
                sentence=problems.say(problem.sentence)
            ),
            action=self.tr("Put mine over it"),
            run=self._reapply,
        )
        self._desk.notices.banner(
            "stale-copy",
            self.tr("Or keep yours as a meeting of its own, and leave the other as it is."),
            action=self.tr("Keep a copy"),
            run=self._copy,
        )

    def _on_set_apart(self) -> None:
        self._desk.notices.toast(
            self.tr("Your version of the meeting another window changed is kept as a meeting of its own.")
        )

    def _reapply(self) -> None:
        try:
            self._desk.session.reload(reapply=True)
        except ProtocolistError as problem:  # It was deleted there; a copy can still be kept.
            self._desk.notices.problem(problem)
        else:
            self._clear_stale()

    def _copy(self) -> None:
        from app.domain import ids

        self._desk.session.keep_copy(ids.new_id(), lambda meeting: meeting)
        self._clear_stale()

    def _clear_stale(self) -> None:
        self._desk.notices.clear("stale")
        self._desk.notices.clear("stale-copy")


def write_copy(session: Session, path: Path) -> None:
    """Write the open meeting as JSON, with all that is typed and not filed. Raises ProtocolistError."""
    from app.domain import codec
    from app.files import write_beside

    unfiled = [Unfiled(session.meeting.id, at, *typed) for at, typed in session.drafts().items()]
    write_beside(path, codec.dumps(session.meeting, unfiled).encode())


def unopened(path: Path, error: ProtocolistError | OSError, again: Callable[[], object]) -> EmptyState:
    """Say why the archive cannot be opened, and offer another try."""
    state = EmptyState("warning")
    problem = refused(path, error) if isinstance(error, OSError) else error
    remedy = problems.say(problem.remedy)
    state.say(problems.say(problem.sentence), " ".join(part for part in (remedy, str(path)) if part))
    retry = button(QCoreApplication.translate("Trouble", "Try again"), "primary")
    retry.clicked.connect(again)
    state.buttons.addWidget(retry)
    return state
