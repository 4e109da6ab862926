"""How a page is made.

A page is a ``Page`` with a ``PageSpec`` of ``app.gui.meeting.spec`` in ``app.gui.meeting.pages.PAGES`` (pages of a
meeting) or in ``app.gui.rail.RAIL`` (pages of the window). It is imported and made when it is first shown.

    class ProposalsPage(Page):
        def build(self) -> None:            # once: make widgets, connect signals, add actions
            self.heading = self.title(lambda: self.tr("Proposals"))        # `say`, `title`, `field`: texts that
            self.number = bind.line(self.session, "number", name=self.tr("Number"))  # follow the window's language
            number = self.field(lambda: self.tr("Number"), self.number)
        def retranslate(self) -> None:      # when the language changes, if more is to be done:
            super().retranslate()
            self.rows.clear()               # rows are simply made anew
        def refresh(self, found: frozenset[str]) -> None:  # when shown and after each change while shown
            if touches(found, "proposals"): ...            # `found`: see app.gui.changes; bound editors follow alone

- ``self.desk`` has the session, archive, actions, findings, notices and kept state; ``self.session.apply(name, edit)``
  makes every change: a named, undoable, saved step. Times and ids are the rim's: ``app.domain.ids.new_id()``,
  ``datetime.now().astimezone()``.
- Editors come from ``app.gui.bind``; their objectName is the field's path. Lists that reorder: ``widgets.Rows``.
  Headings, chips, banners, empty states, fields in a panel: ``app.gui.widgets``; see them in ``app.gui.gallery``.
- Buttons of actions: ``self.action("proposals.add", ...)`` registers, ``self.button("proposals.add")`` makes one.
- ``reveal(path)`` puts the focus on a place; the default finds the editor with that objectName.
- ``inspector()`` is what stands at the right beside the preview, or None.
- Colours: properties ``type``, ``role``, ``tone`` of resources/style/window.qss, or ``theme.colours(self)`` to paint.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from app.domain.model import Meeting
from app.gui.bind import Bound
from app.gui.changes import changed
from app.gui.desk import Desk
from app.gui.record import Record
from app.gui.session import Session
from app.gui.theme import TIGHT
from app.gui.widgets import Elided, button, focus, label


class Page(QWidget):
    """One page of the window; see the module."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._seen: Meeting | None = None
        self._says: list[Callable[[], None]] = []
        self.build()
        self.retranslate()
        self.session.changed.connect(self._on_changed)
        self.session.opened.connect(self._on_opened)
        self.session.language_changed.connect(self._on_opened)

    @property
    def session(self) -> Session:
        """The session of the open meeting."""
        return self.desk.session

    @property
    def meeting(self) -> Meeting:
        """The open meeting as it stands."""
        return self.desk.session.meeting

    def build(self) -> None:
        """Make the widgets, once."""

    def retranslate(self) -> None:
        """Set every text in the window's language; here those given to ``say``, ``title`` and ``field``."""
        for say in self._says:
            say()

    def say(self, put: Callable[[str], object], text: Callable[[], str]) -> None:
        """Put a text somewhere (``label.setText``), now in and each language to come."""

        def say() -> None:
            put(text())

        self._says.append(say)
        say()

    def title(self, text: Callable[[], str], kind: str = "title") -> QLabel:
        """Make a heading; ``kind`` as for ``widgets.label``."""
        made = label("", kind)
        self.say(made.setText, text)
        return made

    def field(self, name: Callable[[], str], editor: QWidget) -> QVBoxLayout:
        """Lay an editor under its name, which a screen reader says as well."""
        above = Elided("", "caption")
        above.setBuddy(editor)
        self.say(above.setText, name)
        self.say(editor.rename if isinstance(editor, Bound) else editor.setAccessibleName, name)
        box = QVBoxLayout()
        box.setSpacing(TIGHT)
        box.addWidget(above)
        box.addWidget(editor)
        return box

    def refresh(self, found: frozenset[str]) -> None:
        """Show what changed."""

    def inspector(self) -> QWidget | None:
        """Return what stands at the right, or None."""
        return None

    def texts(self) -> list[str]:
        """Return the paths of all texts of the page in their order; empty: those of the fields in sight."""
        return []

    def leave(self) -> None:
        """Write what waits to be written, before the window closes."""

    @property
    def unwritten(self) -> bool:
        """Whether something was typed here that the archive has not taken."""
        return any(record.unwritten for record in self.findChildren(Record))

    def undo(self) -> None:
        """Take back the last step of what the page edits: the open meeting's, unless it says otherwise."""
        self.session.undo()

    def redo(self) -> None:
        """Do the last undone step again."""
        self.session.redo()

    def paste(self) -> None:
        """Take what is in the clipboard, asked for where no field takes it; here nothing."""

    def header_widgets(self) -> list[QWidget]:
        """Return buttons for the meeting's header, in place of the one that starts live mode."""
        return []

    def reveal(self, path: str) -> bool:
        """Put the focus on the editor of a path; tell whether there is one."""
        for name in (path, f"{path}.{self.session.language}"):
            editor = self.findChild(QWidget, name)
            if editor is None and (beside := self.inspector()) is not None:
                editor = beside.findChild(QWidget, name)
            if editor is not None:
                focus(editor)
                return True
        return False

    def action(self, name: str, text: Callable[[], str], run: Callable[[], object], **options: Any) -> None:
        """Register an action of this page; it works while the page is shown, and is named after it."""
        always = options.pop("enabled", None)
        self.desk.actions.add(
            name, text, run, enabled=lambda: self.isVisible() and (always is None or always()), **options
        )

    def button(self, name: str, role: str = "") -> QPushButton:
        """Make a push button of an action."""
        made = button("", role)
        self.desk.actions.button(name, made)
        return made

    def tool(self, name: str) -> QToolButton:
        """Make a small button of an action that shows its icon alone."""
        made = QToolButton()
        self.desk.actions.button(name, made, text=False)
        return made

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._catch_up()
        self.desk.actions.refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.desk.actions.refresh()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            self._seen = None
            if self.isVisible():
                self._catch_up()

    def _on_changed(self, _before: Meeting | None, _after: Meeting | None) -> None:
        if self.isVisible():
            self._catch_up()

    def _on_opened(self, *_: object) -> None:
        self._seen = None
        if self.isVisible():
            self._catch_up()

    def _catch_up(self) -> None:
        now = self.session.current
        if now is not self._seen or now is None:
            found = changed(self._seen, now)
            self._seen = now
            self.refresh(found)
