"""The preview: the pages of a document as one types."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from app.domain.model import Meeting
from app.errors import ProtocolistError
from app.gui import house, problems
from app.gui.desk import Desk
from app.gui.pages import office, place
from app.gui.pages.bars import Foot, Head
from app.gui.pages.choosing import Choice, Choosing
from app.gui.pages.compose import Page
from app.gui.pages.exact import ExactMaker
from app.gui.pages.maker import Maker
from app.gui.pages.setter import Setter
from app.gui.pages.sheets import Sheets
from app.gui.running import Running
from app.gui.theme import ROOM, TIGHT
from app.gui.widgets import EmptyState, button
from app.word import Mark
from app.word.pages.model import Document

OFTEN = 0.5
"""Seconds after which the pages follow one who types without a pause, though what they show is overtaken."""


class PreviewPanel(QWidget):
    """Follows the open meeting: renders the chosen document of each state, sets its pages, shows what changed.

    ``shown`` comes when the pages of the newest state are all there.
    """

    shown = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.choosing = Choosing(desk)
        self.sheets = Sheets()
        self.sheets.setObjectName("preview.sheets")
        self.sheets.set_zoom(float(desk.state.get("preview.zoom", 0.0)))
        self._maker = Maker(desk.session.calm, self)
        self._setter = Setter(self.sheets.composer, desk.session.calm, self)
        self._exact = ExactMaker(office.Office(), self)
        self._pages: tuple[Page, ...] = ()
        self._follow = ""
        self._place = ""
        self._shown_at = 0.0
        self._going = QTimer(self, singleShot=True, interval=0)
        self._build()
        self._connect()
        self._register()
        self.retranslate()

    @property
    def is_exact(self) -> bool:
        """Whether LibreOffice's pages are shown."""
        return office.program() is not None and self._desk.state.get("preview.exact", False)

    def _build(self) -> None:
        self.head, self.foot = Head(self.choosing, self._desk), Foot(self._desk, self.sheets)
        self.head.row.addWidget(self.foot.count)
        self.running = Running(self._desk, "preview")
        self.running.setContentsMargins(ROOM, TIGHT, ROOM, TIGHT)
        self.trouble = EmptyState("warning")
        self.trouble.setObjectName("preview.trouble")
        self.mend = button("", "primary")
        self.mend.setObjectName("preview.mend")
        self.mend.clicked.connect(lambda: self._go_to_fault())
        self.trouble.buttons.addWidget(self.mend)
        self.trouble.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.trouble)
        column.addWidget(self.sheets, 1)
        column.addWidget(self.running)
        column.addWidget(self.foot)

    def _connect(self) -> None:
        session = self._desk.session
        session.changed.connect(self._on_changed)
        session.opened.connect(self._on_opened)
        session.language_changed.connect(lambda _: self.refresh())
        self._desk.page_shown.connect(self._on_page_shown)
        self._desk.templates_changed.connect(self._on_templates)
        self.head.chosen.connect(self._on_chosen)
        self.foot.exact_chosen.connect(self._on_exact_chosen)
        self.sheets.picked.connect(self._desk.go)
        self._maker.made.connect(self._on_made)
        self._maker.failed.connect(self._on_failed)
        self._setter.ready.connect(self._on_ready)
        self._exact.made.connect(self._on_exact)
        self._exact.failed.connect(self._on_failed)
        self._exact.changed.connect(self.sheets.viewport().update)
        self._going.timeout.connect(self._on_focus)
        window = QApplication.instance()
        if isinstance(window, QApplication):
            window.focusChanged.connect(self._on_focus_changed)
        self.destroyed.connect(self._maker.finish)
        self.destroyed.connect(self._exact.finish)

    def _register(self) -> None:
        def group() -> str:
            return self.tr("Preview")

        def add(name: str, text: Callable[[], str], run: Callable[[], object], icon: str, *keys: str) -> None:
            self._desk.actions.add(
                f"preview.{name}", text, run, keys=keys, icon=icon, group=group, enabled=self.isVisible
            )

        sheets = self.sheets
        add("print", lambda: self.tr("Print the document…"), self.print_document, "print", "Ctrl+P")
        add(
            "zoom_in",
            lambda: self.tr("Larger pages"),
            lambda: sheets.step_zoom(1),
            "zoom-in",
            "Ctrl++",
            "Ctrl+=",
        )
        add("zoom_out", lambda: self.tr("Smaller pages"), lambda: sheets.step_zoom(-1), "zoom-out", "Ctrl+-")
        add("fit", lambda: self.tr("Pages as wide as the preview"), lambda: sheets.set_zoom(0.0), "document")
        add("next", lambda: self.tr("Next page"), lambda: sheets.go_to(sheets.page + 1), "arrow-down")
        add("previous", lambda: self.tr("Previous page"), lambda: sheets.go_to(sheets.page - 1), "arrow-up")
        self.foot.show_actions()

    def retranslate(self) -> None:
        """Set every text in the window's language."""
        self.sheets.setAccessibleName(self.tr("Pages of the document"))
        self.sheets.setAccessibleDescription(self.tr("Click on a text to edit it where it comes from."))
        self.head.retranslate()
        self.foot.retranslate(exact=self.is_exact)
        self.running.retranslate()
        self._name_document()

    def refresh(self) -> None:
        """Render the document of the record as it stands, if the preview is seen."""
        meeting = self._desk.session.current
        if meeting is None or not self.isVisible():
            return
        choice = self.choosing.chosen(meeting)
        self._name_document()
        if self.is_exact:
            self._exact.ask(self._render(meeting, choice), at_once=not self.sheets.pages)
        else:
            self._maker.ask(lambda mark: self._render(meeting, choice, mark)())

    def _render(self, meeting: Meeting, choice: Choice, mark: Mark | None = None) -> Callable[[], bytes]:
        """Return what renders a document, on any thread."""
        pack, files = self.choosing.pack(choice), house.files_of_archive(self._desk.archive)

        def render() -> bytes:
            from app.documents import render

            keeper = choice.keeper or None
            return render(meeting, pack, choice.language, keeper=keeper, files=files, mark=mark)

        return render

    def print_document(self) -> None:
        """Print the document that is shown, after its printer is chosen."""
        from app.gui.pages import printing

        meeting = self._desk.session.current
        if meeting is None:
            return
        choice = self.choosing.chosen(meeting)
        try:
            content = self._render(meeting, choice)()
        except ProtocolistError as problem:
            self._desk.notices.problem(problem)
            return
        if (printer := printing.ask(self.choosing.title(choice), self)) is not None:
            printing.start(self.running, self._desk, printer, lambda _: content)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._desk.actions.refresh()
        self.refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._setter.drop()
        self._exact.drop()
        self._desk.actions.refresh()

    def _on_changed(self, _before: Meeting, _after: Meeting) -> None:
        self._follow = self._focused()
        self.refresh()

    def _on_opened(self) -> None:
        self._pages = ()
        self._setter.drop()
        self._exact.drop()
        self.sheets.show_pages(())
        self.refresh()

    def _on_page_shown(self, page: str) -> None:
        if self.choosing.turn(page):
            self._turn_over()

    def _on_templates(self) -> None:
        self.choosing.forget()
        self.refresh()

    def _on_chosen(self, choice: Choice) -> None:
        self.choosing.choose(choice)
        self._turn_over()

    def _on_exact_chosen(self, exact: bool) -> None:
        self._desk.state.set("preview.exact", exact)
        self.foot.retranslate(exact=exact)
        self._setter.drop()
        self._exact.drop()
        if not exact and self._pages:
            self.sheets.show_pages(self._pages)
        self.refresh()

    def _turn_over(self) -> None:
        """Begin another document at its first page."""
        self._pages = ()
        self._follow = ""
        self.sheets.go_to(0)
        self.refresh()

    def _on_made(self, document: Document, newest: bool) -> None:
        if self.is_exact or not self.isVisible():
            return
        # A state that is overtaken is shown to one who types on and on, not to one who waits for the newest.
        if not newest and time.monotonic() - self._shown_at < OFTEN:
            return
        self._setter.wanted = self.sheets.last_seen + 1
        self._setter.set(document)

    def _on_ready(self, pages: tuple[Page, ...], whole: bool) -> None:
        """Show the pages; until all are there, those of the state before stand after the visible ones."""
        self._settle()
        before = self._pages
        self.sheets.show_pages(pages if whole else pages + before[len(pages) :])
        if not whole:
            return
        self._pages = pages
        self._shown_at = time.monotonic()
        if self._follow or before:
            self._bring(self._follow, before)
        self.shown.emit()

    def _on_exact(self, pages: tuple[object, ...]) -> None:
        if self.is_exact:
            self._settle()
            self.sheets.show_pages(pages)  # type: ignore[arg-type]
            self.shown.emit()

    def _settle(self) -> None:
        self.trouble.hide()
        self.sheets.show()

    def _on_failed(self, problem: ProtocolistError) -> None:
        self._setter.drop()
        self._place = problem.place or ""
        self.trouble.say(problems.say(problem.sentence), problems.say(problem.remedy))
        self.mend.setText(
            self.tr("Go to the place") if self._is_of_record(self._place) else self.tr("Look at the template")
        )
        self.trouble.show()
        self.sheets.hide()

    def _go_to_fault(self) -> None:
        if self._is_of_record(self._place):
            self._desk.go(self._place)
        else:
            self._desk.show("templates")

    def _is_of_record(self, path: str) -> bool:
        from app.domain import paths

        meeting = self._desk.session.current
        try:
            return bool(path) and meeting is not None and paths.get(meeting, path) is not None
        except (ProtocolistError, LookupError, AttributeError, ValueError):
            return False

    def _focused(self) -> str:
        """Return the path of the place being edited, or empty: editors are named by their paths."""
        focus = QApplication.focusWidget()
        if focus is None or self.isAncestorOf(focus):
            return ""
        name = focus.objectName()
        return name if "." in name or name in self._maker.marks.paths else ""

    def _on_focus_changed(self, _before: QWidget | None, _now: QWidget | None) -> None:
        self._going.start()

    def _on_focus(self) -> None:
        if not self.isVisible() or self._setter.is_working:
            return
        if path := self._focused():
            self._bring(path, ())

    def _bring(self, path: str, before: tuple[Page, ...]) -> None:
        """Show the place that a path printed; failing it, the first thing that was not there ``before``."""
        if self.is_exact:
            return
        found = place.find(self._pages, path) if path else None
        self.sheets.light(path if found else "")
        if found is None and before:
            found = place.first_new(self._pages, place.paragraphs(before))
        if found is not None:
            self.sheets.bring(*found)

    def _name_document(self) -> None:
        self.head.name(self._desk.session.current)
