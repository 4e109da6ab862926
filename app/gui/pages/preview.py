"""The preview: the pages of a document as one types."""

from __future__ import annotations

import time
from collections.abc import Iterator

from attrs import frozen
from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QAction, QActionGroup, QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from app.documents.packs import Pack
from app.domain import derive
from app.domain.model import Meeting
from app.errors import ProtocolistError
from app.gui import house, words
from app.gui.desk import Desk
from app.gui.pages.compose import Page
from app.gui.pages.maker import Made, Maker
from app.gui.pages.place import first_new, paragraphs
from app.gui.pages.sheets import ZOOMS, Sheets
from app.gui.translation import window_language
from app.gui.widgets import Elided, EmptyState, label

SLICE = 0.008
"""Seconds of work at a time, so that a key is painted within a frame whatever the preview does."""


@frozen
class Choice:
    """Which document is shown: a pack in a language, for a keeper (a party's id, or nobody's copy)."""

    pack: str = ""
    language: str = ""
    keeper: str = ""


class PreviewPanel(QWidget):
    """Follows the open meeting: renders the chosen document of each state, sets its pages, shows what changed."""

    shown = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._choice = Choice(*desk.state.get("preview.document", ["", "", ""]))
        self._maker = Maker(self)
        self._maker.made.connect(self._on_made)
        self._maker.failed.connect(self._on_failed)
        self._work: Iterator[Page | None] | None = None
        self._coming: list[Page] = []
        self._before: list[object] = []
        self._known: tuple[Pack, ...] | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._on_slice)
        self._build()
        self.retranslate()
        desk.session.changed.connect(self._on_changed)
        desk.session.opened.connect(self._on_opened)
        desk.templates_changed.connect(self._on_archive)
        self.destroyed.connect(self._maker.finish)

    def _build(self) -> None:
        self.document = QToolButton()
        self.document.setObjectName("preview.document")
        self.document.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.document.setProperty("role", "menu")
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill_menu)
        self.document.setMenu(self._menu)
        self.count = label("", "muted")
        self.zoom = QToolButton()
        self.zoom.setObjectName("preview.zoom")
        self.zoom.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.zoom.setProperty("role", "menu")
        self._zooms = QMenu(self)
        self._zooms.aboutToShow.connect(self._fill_zooms)
        self.zoom.setMenu(self._zooms)
        bar = QHBoxLayout()
        bar.setContentsMargins(16, 10, 12, 6)
        bar.addWidget(self.document)
        bar.addStretch(1)
        bar.addWidget(self.count)
        bar.addWidget(self.zoom)
        self.sheets = Sheets()
        self.sheets.setObjectName("preview.sheets")
        self.sheets.set_zoom(float(self._desk.state.get("preview.zoom", 0.0)))
        self.sheets.page_changed.connect(self._on_page)
        self.sheets.zoom_changed.connect(self._on_zoom)
        self.sheets.picked.connect(self._desk.go)
        self.trouble = EmptyState("warning")
        self.trouble.hide()
        self.approximate = Elided("", "caption")
        self.approximate.setContentsMargins(16, 4, 16, 6)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(bar)
        column.addWidget(self.trouble)
        column.addWidget(self.sheets, 1)
        column.addWidget(self.approximate)

    def retranslate(self) -> None:
        """Set every text in the window's language."""
        self.document.setToolTip(self.tr("Choose the document to preview"))
        self.document.setAccessibleName(self.tr("Document in the preview"))
        self.zoom.setToolTip(self.tr("Zoom of the preview"))
        self.zoom.setAccessibleName(self.tr("Zoom of the preview"))
        self.sheets.setAccessibleName(self.tr("Pages of the document"))
        self.approximate.setText(self.tr("Pages are approximate; Word may break them otherwise."))
        self._name_document()
        self._on_zoom(self.sheets.zoom)

    def refresh(self) -> None:
        """Render the document of the record as it stands, if the preview is seen."""
        meeting = self._desk.session.current
        if meeting is None or not self.isVisible():
            return
        choice = self._chosen(meeting)
        pack = next(p for p in self._packs() if p.id == choice.pack)
        self._maker.ask(lambda: _render(meeting, pack, choice))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._name_document()
        self.refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._timer.stop()

    def _chosen(self, meeting: Meeting) -> Choice:
        """The document asked for, else the minutes in the language of entry."""
        from app.documents import packs

        known = {pack.id: pack for pack in self._packs()}
        pack = known.get(self._choice.pack)
        keeper = self._choice.keeper if any(p.id == self._choice.keeper for p in meeting.parties) else ""
        if pack is not None and self._choice.language in pack.languages:
            return Choice(pack.id, self._choice.language, keeper)
        language = self._desk.session.language
        found = packs.find("minutes", language) or self._packs()[0]
        return Choice(found.id, language if language in found.languages else found.languages[0], keeper)

    def _packs(self) -> tuple[Pack, ...]:
        """The packs there are, of the house too; asked for again when the archive has changed."""
        if self._known is None:
            self._known = house.all_packs(self._desk.archive)
        return self._known

    def _on_archive(self) -> None:
        self._known = None
        self.refresh()

    def _on_changed(self, _before: Meeting, _after: Meeting) -> None:
        self.refresh()

    def _on_opened(self) -> None:
        self._before = []
        self.sheets.show_pages(())
        self._name_document()
        self.refresh()

    def _on_made(self, made: Made) -> None:
        self.trouble.hide()
        self.sheets.show()
        self._coming = []
        self._work = self.sheets.composer.work(made.document)
        self._timer.start()

    def _on_failed(self, problem: ProtocolistError) -> None:
        self._timer.stop()
        self.trouble.say(problem.sentence, problem.remedy or "")
        self.trouble.show()
        self.sheets.hide()

    def _on_slice(self) -> None:
        """Set pages for some milliseconds; show them when all that can be seen are there."""
        end = time.perf_counter() + SLICE
        while self._work is not None and time.perf_counter() < end:
            try:
                page = next(self._work)
            except StopIteration:
                self._work = None
            else:
                if page is not None:
                    self._coming.append(page)
        if self._work is None:
            self._timer.stop()
            self._show(tuple(self._coming))

    def _show(self, pages: tuple[Page, ...]) -> None:
        fresh = first_new(pages, self._before) if self._before else None
        self.sheets.show_pages(pages)
        self._before = list(paragraphs(pages))
        if fresh is not None:
            self.sheets.bring(*fresh)
        self.shown.emit()

    def _on_page(self, number: int, count: int) -> None:
        self.count.setText(
            self.tr("Page {number} of {count}").format(number=number, count=count) if count else ""
        )

    def _on_zoom(self, zoom: float) -> None:
        self._desk.state.set("preview.zoom", zoom)
        self.zoom.setText(f"{zoom:.0%}".replace("%", "\u202f%") if zoom else self.tr("Fit width"))

    def _fill_zooms(self) -> None:
        self._zooms.clear()
        group = QActionGroup(self._zooms)
        for zoom in (0.0, *ZOOMS):
            words = f"{zoom:.0%}".replace("%", "\u202f%") if zoom else self.tr("Fit width")
            action = self._zooms.addAction(words)
            action.setCheckable(True)
            action.setChecked(zoom == self.sheets.zoom)
            action.setData(zoom)
            group.addAction(action)
        group.triggered.connect(self._on_zoom_chosen)

    def _on_zoom_chosen(self, action: QAction) -> None:
        self.sheets.set_zoom(float(action.data()))

    def _fill_menu(self) -> None:
        self._menu.clear()
        meeting = self._desk.session.current
        if meeting is None:
            return
        chosen = self._chosen(meeting)
        group = QActionGroup(self._menu)
        for pack in self._packs():
            for language in pack.languages:
                keepers = [p.id for p in meeting.parties if pack.copies] or [""]
                for keeper in keepers:
                    choice = Choice(pack.id, language, keeper)
                    action = self._menu.addAction(self._title(meeting, choice))
                    action.setCheckable(True)
                    action.setChecked(choice == chosen)
                    action.setData(choice)
                    group.addAction(action)
        group.triggered.connect(self._on_document_chosen)

    def _on_document_chosen(self, action: QAction) -> None:
        self._choice = action.data()
        self._desk.state.set(
            "preview.document", [self._choice.pack, self._choice.language, self._choice.keeper]
        )
        self._before = []
        self._name_document()
        self.refresh()

    def _name_document(self) -> None:
        meeting = self._desk.session.current
        self.document.setText(self._title(meeting, self._chosen(meeting)) if meeting else "")

    def _title(self, meeting: Meeting, choice: Choice) -> str:
        """Name a document: its title, its language, whose copy it is."""
        pack = next(p for p in self._packs() if p.id == choice.pack)
        parts = [pack.title(window_language()), words.language(choice.language)]
        if choice.keeper:
            keeper = derive.name_of(meeting, choice.keeper, self._desk.session.language)
            parts.append(self.tr("copy of {party}").format(party=keeper))
        return " · ".join(parts)


def _render(meeting: Meeting, pack: Pack, choice: Choice) -> bytes:
    from app.documents import render

    return render(meeting, pack, choice.language, keeper=choice.keeper or None)
