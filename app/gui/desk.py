"""What every page of the window works with."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

from app.errors import ProtocolistError
from app.gui.actions import Actions
from app.gui.commander import Choice, Look
from app.gui.findings import Findings
from app.gui.garbage import Garbage
from app.gui.session import Session
from app.gui.state import State

if TYPE_CHECKING:
    from app.archive import Archive


ARCHIVE_STEPS = (
    QT_TRANSLATE_NOOP("Archive", "Add template"),
    QT_TRANSLATE_NOOP("Archive", "Change template"),
    QT_TRANSLATE_NOOP("Archive", "Rename template"),
    QT_TRANSLATE_NOOP("Archive", "Delete template"),
    QT_TRANSLATE_NOOP("Archive", "Delete blueprint"),
)
"""Steps that the archive names itself."""


class Notices(Protocol):
    """Where the window says things: never in a dialog."""

    def toast(self, text: str, *, action: str = "", run: Callable[[], object] | None = None) -> None:
        """Say for some seconds that something is done, with one button (usually Undo)."""

    def banner(
        self,
        key: str,
        text: str,
        *,
        tone: str = "warn",
        action: str = "",
        run: Callable[[], object] | None = None,
    ) -> None:
        """Say above the page what stays so until mended; the same ``key`` replaces what it said."""

    def clear(self, key: str) -> None:
        """Take a banner away."""

    def problem(self, problem: ProtocolistError) -> None:
        """Say what went wrong and what to do about it."""


class Desk(QObject):
    """The open archive and meeting, the registry of actions, kept state, and ways to go and to say things.

    ``place_wanted(path)`` brings the page that edits the path and puts the focus there; ``page_wanted(name)`` brings
    a page (``meetings``, ``participants`` …); ``meeting_wanted(id)`` opens a meeting. ``page_shown(name)`` tells which
    page of the meeting is seen from now on.
    """

    place_wanted = Signal(str)
    page_wanted = Signal(str)
    meeting_wanted = Signal(str)
    page_shown = Signal(str)
    templates_changed = Signal()
    choices_offered = Signal(str, list, object)

    def __init__(
        self, session: Session, actions: Actions, state: State, notices: Notices, parent: QObject
    ) -> None:
        super().__init__(parent)
        self.session = session
        self.actions = actions
        self.state = state
        self.notices = notices
        self.findings = Findings(session)
        self.garbage = Garbage(session)
        if isinstance(parent, QWidget) and (system := parent.windowHandle()) is not None:
            session.calm.watch(system)

    @property
    def archive(self) -> Archive:
        """The open archive."""
        return self.session.archive

    def go(self, path: str) -> None:
        """Show the place in the record, ready to be edited."""
        self.place_wanted.emit(path)

    def show(self, page: str) -> None:
        """Show a page."""
        self.page_wanted.emit(page)

    def offer(self, question: str, choices: list[Choice], look: Look | None = None) -> None:
        """Let the user choose from a list by typing, in the place of the palette."""
        self.choices_offered.emit(question, choices, look)

    def say_step(self, name: str, *, again: bool = False) -> None:
        """Say which step of the archive's was taken back, or made ``again``; an empty name is none."""
        said = self.tr("Done again: {step}") if again else self.tr("Undone: {step}")
        none = self.tr("Nothing to do again here") if again else self.tr("Nothing to undo here")
        step = QCoreApplication.translate("Archive", name) if name else ""
        self.notices.toast(said.format(step=step) if name else none)

    def open(self, id: str) -> None:
        """Open a meeting."""
        self.meeting_wanted.emit(id)
