"""The main window: the rail, its pages, the open meeting, and what belongs to all of them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, QSize, QThread, QTimer
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from app.errors import ProtocolistError
from app.gui import theme
from app.gui.actions import Actions, undo_or_redo
from app.gui.commander import Commander
from app.gui.commands import places, register
from app.gui.rail import RAIL, Rail
from app.gui.state import State
from app.gui.widgets import NoticeArea

if TYPE_CHECKING:
    from app.domain.model import Meeting
    from app.gui.desk import Desk
    from app.gui.meeting.page import Page
    from app.gui.meeting.view import MeetingView
    from app.gui.session import Session

BACKUP_AFTER = 20_000
"""Milliseconds after the start when the day's backup is made, if there is none yet."""
PREPARE_AFTER = 250
"""Milliseconds after the list is shown when what opening a meeting needs is loaded, beside the window's thread."""
ROOM_FOR_FRAME = QSize(16, 48)
"""Pixels left of a small screen for the frame and title that the system puts around the window."""


class MainWindow(QMainWindow):
    """The window. Its frame is made at once; ``load`` opens the archive and brings the last page."""

    def __init__(self, archive_path: Path, state: State, *, sample: bool = False) -> None:
        super().__init__()
        self.setObjectName("window")
        self.archive_path, self.state, self.sample = archive_path, state, sample
        self.desk: Desk | None = None
        self.finding = -1
        self.view: MeetingView | None = None
        self.specs = {spec.name: spec for spec in RAIL}
        self._pages: dict[str, Page] = {}
        self.actions_ = Actions(self, state.get("keys", {}))
        self.rail = Rail(tuple(self.specs.values()))
        self.rail.chosen.connect(self.show_page)
        self.stack = QStackedWidget()
        middle = QWidget()
        self.notices = NoticeArea(middle)
        self._column = QVBoxLayout(middle)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.notices)
        self._column.addWidget(self.stack, 1)
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addWidget(middle, 1)
        self.setCentralWidget(whole)
        register(self)
        self.commander = Commander(self.actions_, self)
        self.commander.add_source(lambda: places(self))
        self.setMinimumSize(QSize(960, 600))
        self._restore_geometry()
        self.retitle()
        QApplication.styleHints().colorSchemeChanged.connect(self._follow_system)

    def load(self) -> None:
        """Open the archive and show the last page. What cannot be opened is said in place of the pages."""
        from app.archive import Archive
        from app.gui.desk import Desk
        from app.gui.returning import Returning
        from app.gui.session import Session
        from app.gui.spelling import Spelling
        from app.gui.trouble import Trouble

        if self.desk is not None:
            return
        try:
            self.archive_path.parent.mkdir(parents=True, exist_ok=True)
            archive = Archive.open(self.archive_path)
        except (ProtocolistError, OSError) as error:
            self._say_unopened(error)
            return
        archive.hurry()
        session = Session(archive, self)
        Spelling(session, self.state)
        self.desk = Desk(session, self.actions_, self.state, self.notices, self)
        self.desk.page_wanted.connect(self.show_page)
        self.desk.place_wanted.connect(self.go)
        self.desk.meeting_wanted.connect(self.open_meeting)
        self.desk.choices_offered.connect(self.commander.offer)
        session.opened.connect(self.retitle)
        session.changed.connect(self._on_changed)
        session.history_changed.connect(self._on_history)
        self._trouble = Trouble(self.desk)
        if not archive.read_only:
            QTimer.singleShot(BACKUP_AFTER, session, lambda: session.chores.do(archive.daily_backup))
            QTimer.singleShot(PREPARE_AFTER, session, lambda: session.chores.do(archive.prepare))
        self._made(self.desk, "meetings")  # New meetings are begun from any page.
        self._returning = Returning(self.desk, self._shown_view)
        self._returning.go_back()

    @property
    def session(self) -> Session:
        """The session of the open archive. Raises RuntimeError before ``load``."""
        if self.desk is None:
            raise RuntimeError("no archive is open")
        return self.desk.session

    def show_page(self, name: str) -> None:
        """Show a page of the rail, or one of the open meeting."""
        if self.desk is None:
            return
        if name in self.specs:
            self._swap(self._made(self.desk, name), name)
        elif self.session.current is not None:
            self._meeting_view().show_page(name)
            self._swap(self._meeting_view(), "meetings")

    def _made(self, desk: Desk, name: str) -> Page:
        if name not in self._pages:
            self._pages[name] = self.specs[name].make(desk)
            self.stack.addWidget(self._pages[name])
        return self._pages[name]

    def open_meeting(self, id: str) -> None:
        """Open a meeting and show the page of it that was shown last."""
        current = self.session.current
        if current is None or current.id != id:
            try:
                self.session.open(id)
            except ProtocolistError as problem:
                self.notices.problem(problem)
                return
        self.shown_meeting()

    def _shown_view(self) -> MeetingView | None:
        return self.view if self.view is not None and self.stack.currentWidget() is self.view else None

    def shown_meeting(self) -> MeetingView:
        """Show the open meeting, and return its view."""
        view = self._meeting_view()
        if view.page is None:
            view.show_page(self.state.get("page", "details"))
        self._swap(view, "meetings")
        return view

    def go(self, path: str) -> None:
        """Show a place of the open meeting, ready to be edited."""
        if self.session.current is not None:
            self.shown_meeting().go(path)

    def undo(self) -> None:
        """Take back the last step of what is shown."""
        if self.desk is not None:
            (self._rail_page() or self.session).undo()

    def redo(self) -> None:
        """Do the last undone step again."""
        if self.desk is not None:
            (self._rail_page() or self.session).redo()

    def can_step(self, name: str) -> bool:
        """Tell whether there may be a step to ``undo`` or ``redo``; a page of the rail says so when asked."""
        if self.desk is None:
            return False
        return self._rail_page() is not None or bool(getattr(self.session, f"{name}_name"))

    def retitle(self) -> None:
        """Name the window after the open meeting."""
        meeting = self.desk.session.current if self.desk else None
        title = ""
        if meeting:
            from app.domain import derive

            title = derive.title_line(meeting, self.session.language)
        self.setWindowTitle(f"{title} – Protocolist" if title else "Protocolist")
        if not meeting:
            self.actions_.refresh()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        asked = undo_or_redo(event)
        if asked:
            self.actions_[asked].trigger()
        elif not self.actions_.press(event):
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "commander"):
            self.actions_.retranslate()
            self.commander.retranslate()
            QTimer.singleShot(0, self, self._on_history)  # Fields are named anew first.

    def closeEvent(self, event: QCloseEvent) -> None:
        """Write everything, then close; where writing fails, stay and say so once."""
        if self.desk is not None:
            self._returning.note()
        self._leave()
        unwritten = any(page.unwritten for page in self._pages.values())
        if self.desk is not None and not self._trouble.may_close(unwritten):
            event.ignore()
            return
        if self.view is not None:
            self.view.keep()
        self.state.set("geometry", bytes(self.saveGeometry().toBase64().data()).decode())
        self.state.set("keys", self.actions_.changed_keys)
        if self.desk is None:
            self.state.save()
        else:
            self._returning.finish()
            self.session.finish()
            for thread in self.findChildren(QThread):
                thread.wait()  # One that is destroyed while it runs takes the program along.
            self.session.archive.close()
        super().closeEvent(event)

    def _on_changed(self, before: Meeting, after: Meeting) -> None:
        if before.title is not after.title:
            self.retitle()

    def _follow_system(self) -> None:
        application = QApplication.instance()
        if isinstance(application, QApplication):
            scheme = theme.Scheme(self.state.get("scheme", theme.Scheme.SYSTEM.value))
            theme.apply(application, scheme, self.state.get("scale", 1.0))

    def _leave(self) -> None:
        """Let the field with the focus be read, and pages write what waits."""
        field = self.focusWidget()
        if field is not None:
            field.clearFocus()
        for page in self._pages.values():
            page.leave()
        if self.view is not None:
            self.view.leave()

    def _swap(self, page: QWidget, name: str) -> None:
        # Banners stand above the pages of a meeting but beside its outline.
        self.stack.setCurrentWidget(page)
        if self.focusWidget() is None or not page.isAncestorOf(self.focusWidget()):
            page.setFocus()
        self.rail.show_page(name)
        if page is not self.view:
            self.state.set("rail", name)
        self.actions_.refresh()

    def _rail_page(self) -> Page | None:
        return next((page for page in self._pages.values() if page is self.stack.currentWidget()), None)

    def _meeting_view(self) -> MeetingView:
        from app.gui.meeting.view import MeetingView

        if self.view is None:
            if self.desk is None:
                raise RuntimeError("no archive is open")
            self.view = MeetingView(self.desk)
            self.view.shown.connect(lambda _: self.actions_.refresh())
            self.stack.addWidget(self.view)
        return self.view

    def _on_history(self) -> None:
        if self.desk is None:
            return
        for name, step in (("undo", self.session.undo_name), ("redo", self.session.redo_name)):
            action = self.actions_[name]
            base = self.actions_.command(name).text()
            action.setText(f"{base}: {step}" if step else base)
            action.setEnabled(self.can_step(name))

    def _say_unopened(self, error: ProtocolistError | OSError) -> None:
        from app.gui.trouble import unopened

        state = unopened(self.archive_path, error, self.load)
        self.stack.addWidget(state)
        self.stack.setCurrentWidget(state)

    def _restore_geometry(self) -> None:
        kept = self.state.get("geometry", "")
        if not kept or not self.restoreGeometry(QByteArray.fromBase64(kept.encode())):
            screen = QApplication.primaryScreen().availableSize()
            self.resize(QSize(1440, 900).boundedTo(screen - ROOM_FOR_FRAME))
