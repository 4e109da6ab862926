"""A template tried with any meeting: its pages, and the document as a file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices, QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from app.documents.packs import Pack
from app.domain import derive
from app.domain.model import Meeting
from app.errors import ProtocolistError
from app.files import write_beside
from app.gui import house, problems, words
from app.gui.desk import Desk
from app.gui.pages.compose import Page
from app.gui.pages.maker import Maker
from app.gui.pages.setter import Setter
from app.gui.pages.sheets import Sheets
from app.gui.theme import GAP
from app.gui.widgets import (
    Combo,
    button,
    label,
)
from app.word import Mark
from app.word.pages.model import Document

_OPEN, _SAMPLE = "open", "sample"
_RECENT = 40


class TryPanel(QWidget):
    """Shows what a template makes of a meeting; meeting, language and keeper are chosen above the pages."""

    shown = Signal()

    def __init__(self, desk: Desk, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._desk = desk
        self._source: Callable[[], Pack | bytes] | None = None
        self._title = ""
        self.sheets = Sheets()
        self.sheets.setObjectName(f"{name}.pages")
        self._maker = Maker(desk.session.calm, self)
        self._setter = Setter(self.sheets.composer, desk.session.calm, self)
        self._maker.made.connect(self._on_made)
        self._maker.failed.connect(self._on_failed)
        self._setter.ready.connect(self._on_ready)
        self.destroyed.connect(self._maker.finish)
        self.meetings, self.languages, self.keepers = Combo(), Combo(), Combo()
        for box, part in ((self.meetings, "meeting"), (self.languages, "language"), (self.keepers, "keeper")):
            box.setObjectName(f"{name}.{part}")
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(8)
            box.activated.connect(self.refresh)
        self.meetings.activated.connect(self._show_keepers)
        self._export = button("")
        self._export.setObjectName(f"{name}.export")
        self._export.clicked.connect(self.export)
        self._trouble = label("", wrap=True, tone="bad")
        self._trouble.hide()
        self._lay_out()
        self.retranslate()

    def _lay_out(self) -> None:
        above, below = QHBoxLayout(), QHBoxLayout()
        above.addWidget(self.meetings, 1)
        above.addWidget(self._export)
        below.addWidget(self.languages, 1)
        below.addWidget(self.keepers, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        for row in (above, below):
            row.setSpacing(GAP)
            column.addLayout(row)
        column.addWidget(self._trouble)
        column.addWidget(self.sheets, 1)

    def retranslate(self) -> None:
        """Name everything in the window's language."""
        self.meetings.setAccessibleName(self.tr("Meeting to try the template with"))
        self.languages.setAccessibleName(self.tr("Language of the document"))
        self.keepers.setAccessibleName(self.tr("Whose copy"))
        self.sheets.setAccessibleName(self.tr("Pages of the document"))
        self._export.setText(self.tr("Export…"))

    def show_source(self, source: Callable[[], Pack | bytes], languages: tuple[str, ...], title: str) -> None:
        """Try a template: what gives it (on another thread), in which languages, and what it is called."""
        self._source, self._title = source, title
        chosen = self.languages.currentData()
        self.languages.clear()
        for language in languages:
            self.languages.addItem(" + ".join(map(words.language, language.split("+"))), language)
        self.languages.setCurrentIndex(max(0, self.languages.findData(chosen)))
        self._show_meetings()
        self._show_keepers()
        self.refresh()

    def meeting(self) -> Meeting:
        """Return the meeting chosen. Raises ProtocolistError where the archive cannot give it."""
        from app.documents import sample

        chosen = self.meetings.currentData()
        if chosen == _OPEN and self._desk.session.current is not None:
            return self._desk.session.current
        if chosen in (None, _OPEN, _SAMPLE):
            return sample()
        return self._desk.archive.load(chosen).meeting

    def refresh(self) -> None:
        """Make the document anew, where it is seen."""
        if self._source is None or not self.isVisible():
            return
        try:
            self._maker.ask(self._render(self.meeting()))
        except ProtocolistError as problem:
            self._on_failed(problem)

    def export(self) -> None:
        """Ask for a file, write the document and open it."""
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Export the document"), f"{self._title}.docx", self.tr("Word documents (*.docx)")
        )
        if not chosen or self._source is None:
            return
        try:
            write_beside(Path(chosen), self._render(self.meeting())(None))
        except ProtocolistError as problem:
            self._desk.notices.problem(problem)
            return
        QDesktopServices.openUrl(QUrl.fromLocalFile(chosen))

    def _render(self, meeting: Meeting) -> Callable[[Mark | None], bytes]:
        source, files = self._source, house.files_of_archive(self._desk.archive)
        assert source is not None
        language, keeper = self.languages.currentData() or "en", self.keepers.currentData() or None

        def render(mark: Mark | None) -> bytes:
            from app.documents import render

            return render(meeting, source(), language, keeper=keeper, files=files, mark=mark)

        return render

    def _show_meetings(self) -> None:
        before, current = self.meetings.currentData(), self._desk.session.current
        language = self._desk.session.language
        self.meetings.clear()
        if current is not None:
            title = derive.title_line(current, language)
            self.meetings.addItem(self.tr("Open: {title}").format(title=title), _OPEN)
        self.meetings.addItem(self.tr("The sample meeting"), _SAMPLE)
        opened = current.id if current is not None else ""
        for one in self._desk.archive.meetings()[:_RECENT]:
            if one.id != opened:
                self.meetings.addItem(" ".join(filter(None, (one.date, one.title.best(language)))), one.id)
        self.meetings.setCurrentIndex(max(0, self.meetings.findData(before)))

    def _show_keepers(self) -> None:
        self.keepers.clear()
        try:
            meeting = self.meeting()
        except ProtocolistError as problem:
            self._on_failed(problem)
            return
        language = (self.languages.currentData() or "en").split("+")[0]
        self.keepers.addItem(self.tr("Nobody's copy"), "")
        for party in meeting.parties:
            self.keepers.addItem(derive.name_of(meeting, party.id, language), party.id)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._setter.drop()

    def _on_made(self, document: Document, newest: bool) -> None:
        if newest and self.isVisible():
            self._setter.set(document)

    def _on_ready(self, pages: tuple[Page, ...], whole: bool) -> None:
        self._trouble.hide()
        self.sheets.show_pages(pages)
        if whole:
            self.shown.emit()

    def _on_failed(self, problem: ProtocolistError) -> None:
        said = [problems.say(problem.sentence), problems.say(problem.remedy or ""), problem.place or ""]
        self._trouble.setText(" ".join(filter(None, said)) + "".join(f"\n{one}" for one in _faults(problem)))
        self._trouble.show()
        self.sheets.show_pages(())


def _faults(problem: ProtocolistError) -> list[str]:
    """Say the first faults of a template that cannot be filled."""
    from app.gui.templates.report import where
    from app.word import TemplateError

    found = problem.faults[:5] if isinstance(problem, TemplateError) else ()
    return [f"{where(fault.place)}: {problems.say(fault.cause)}" for fault in found]
