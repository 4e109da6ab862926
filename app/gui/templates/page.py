"""The page of templates."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, Qt, QTimer, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QLabel, QVBoxLayout

from app import places
from app.documents.packs import Pack
from app.domain import ids
from app.errors import ProtocolistError
from app.files import write_beside
from app.gui import house, words
from app.gui.meeting.page import Page
from app.gui.templates.report import Reading, Report, checked, read
from app.gui.templates.taking import TakingPanel
from app.gui.theme import GAP, ROOM, TIGHT
from app.gui.translation import window_language
from app.gui.widgets import Chip, Column, button, label
from app.gui.widgets.layouts import clear


class TemplateRow(QFrame):
    """A template: its name, what it makes and in which language, and what can be done with it."""

    def __init__(self, page: TemplatesPage, pack: Pack, own: str) -> None:
        super().__init__()
        self.setProperty("role", "row")
        self.setObjectName(f"templates.{own or pack.id}")
        name = label(pack.title(window_language()), "strong")
        codes = dict.fromkeys(one for both in pack.languages for one in both.split("+"))
        languages = label(", ".join(map(words.language, codes)), wrap=True)
        languages.setMinimumWidth(150)
        chip = Chip(self.tr("of the house") if own else self.tr("built in"), "accent" if own else "")
        row = QHBoxLayout(self)
        row.setContentsMargins(GAP // 2, GAP, 0, GAP)
        row.setSpacing(GAP)
        row.addWidget(name, 3)
        row.addWidget(languages, 2)
        row.addWidget(chip)
        row.addStretch(1)
        if own:
            self._add(row, self.tr("Edit in Word"), name.text(), lambda: page.edit(own))
        self._add(row, self.tr("Duplicate"), name.text(), lambda: page.duplicate(pack))
        self._add(row, self.tr("Save as…"), name.text(), lambda: page.save_as(pack))
        if own:
            self._add(row, self.tr("Delete"), name.text(), lambda: page.delete(own))

    def _add(self, row: QHBoxLayout, text: str, name: str, run: object) -> None:
        made = button(text, "link")
        made.setAccessibleName(f"{text}: {name}")
        made.clicked.connect(run)
        row.addWidget(made)


class TemplatesPage(Page):
    """All templates by document; one brought in is checked, one edited in Word is watched and checked again."""

    def build(self) -> None:
        self._reading: Reading | None = None
        self._editing: dict[str, str] = {}
        self._watcher = QFileSystemWatcher(self)
        self._watcher.fileChanged.connect(self._on_file_changed)
        self.action(
            "templates.import", lambda: self.tr("Import a Word file"), self.choose_file, icon="upload"
        )
        self._column = Column()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._column)
        head = QHBoxLayout()
        head.addWidget(self.title(lambda: self.tr("Templates")))
        head.addStretch(1)
        head.addWidget(self.button("templates.import", "primary"))
        self._column.add(head)
        self._report = Report()
        self._report.again.connect(self._on_again)
        self._report.annotate.connect(self._on_annotate)
        self._column.add(self._report)
        self._taking = TakingPanel()
        self._taking.taken.connect(self._on_taken)
        self._column.add(self._taking)
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self._column.add(self._list, space=GAP)
        self._column.end()
        self.desk.templates_changed.connect(self._on_archive)

    def refresh(self, found: frozenset[str]) -> None:
        self._show()

    def retranslate(self) -> None:
        super().retranslate()
        self._taking.retranslate()

    def choose_file(self) -> None:
        """Ask for a Word file and bring it in."""
        chosen, _ = QFileDialog.getOpenFileName(
            self, self.tr("Import a template"), "", self.tr("Word documents (*.docx)")
        )
        if chosen:
            self.bring_in(Path(chosen))

    def bring_in(self, path: Path) -> None:
        """Check a Word file: its faults with their places, or what it makes, to be kept."""
        self._reading = reading = read(path)
        self._taking.hide()
        if reading.is_sound:
            self._report.hide()
            self._taking.ask(path.stem, reading.content)
        else:
            self._report.show_reading(reading)

    def duplicate(self, pack: Pack) -> None:
        """Keep a copy of a pack as a template of the house."""
        name = self.tr("{name} (copy)").format(name=pack.title(window_language()))
        content = house.files_of(pack)
        content[house.DESCRIPTION] = house.description(name, pack.document, pack.languages, pack.group)
        self._keep(name, pack.document, pack.languages, content)

    def edit(self, own: str) -> None:
        """Open a template of the house in Word; each save is checked and kept as a version."""
        folder = places.user_data() / "templates" / own
        path = folder / f"{self.desk.archive.templates.get(own).name.replace('/', ' ')}.docx"
        try:
            folder.mkdir(parents=True, exist_ok=True)
            write_beside(path, self.desk.archive.templates.files(own)[house.TEMPLATE])
        except ProtocolistError as problem:
            self.desk.notices.problem(problem)
            return
        self._editing[str(path)] = own
        self._watcher.addPath(str(path))
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
        self.desk.notices.toast(self.tr("Each time you save in Word, the template is checked here."))

    def save_as(self, pack: Pack) -> None:
        """Write a template's Word file somewhere."""
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save the template"), f"{pack.title(window_language())}.docx", "*.docx"
        )
        if chosen:
            try:
                write_beside(Path(chosen), pack.file.read_bytes())
            except ProtocolistError as problem:
                self.desk.notices.problem(problem)

    def delete(self, own: str) -> None:
        """Take a template of the house away, to be brought back by Undo."""
        self.desk.archive.templates.delete(own)
        self.desk.templates_changed.emit()
        self.desk.notices.toast(
            self.tr("The template is deleted."), action=self.tr("Undo"), run=lambda: self._bring_back(own)
        )

    def _bring_back(self, own: str) -> None:
        self.desk.archive.templates.restore(own)
        self.desk.templates_changed.emit()

    def _keep(self, name: str, document: str, languages: tuple[str, ...], content: dict[str, bytes]) -> None:
        try:
            self.desk.archive.templates.add(ids.new_id(), name, document, languages, content)
        except ProtocolistError as problem:
            self.desk.notices.problem(problem)
            return
        self.desk.templates_changed.emit()
        self.desk.notices.toast(self.tr("{name} is kept with the templates of the house.").format(name=name))

    def _on_taken(self, name: str, document: str, language: str) -> None:
        if self._reading is None:
            return
        languages = (language,)
        group = next((p.group for p in self._packs() if p.document == document), "minutes")
        content = {
            house.TEMPLATE: self._reading.content,
            house.DESCRIPTION: house.description(name, document, languages, group),
        }
        wording = next((p for p in self._packs() if p.document == document and language in p.languages), None)
        if wording is not None and (words_file := wording.path / "wording.toml").is_file():
            content["wording.toml"] = words_file.read_bytes()
        self._taking.hide()
        self._keep(name, document, languages, content)

    def _on_again(self) -> None:
        if self._reading is not None:
            self.bring_in(self._reading.path)

    def _on_annotate(self) -> None:
        from app.word.annotate import annotated

        if self._reading is None:
            return
        start = self._reading.path.with_stem(f"{self._reading.path.stem} – {self.tr('faults')}")
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save a copy with comments"), str(start), "*.docx"
        )
        if not chosen:
            return
        try:
            write_beside(Path(chosen), annotated(self._reading.content, self._reading.faults))
        except ProtocolistError as problem:
            self.desk.notices.problem(problem)
            return
        QDesktopServices.openUrl(QUrl.fromLocalFile(chosen))

    def _on_file_changed(self, path: str) -> None:
        # Word replaces the file it saves; a moment later the new one is whole.
        QTimer.singleShot(300, self, lambda: self._take_saved(Path(path)))

    def _take_saved(self, path: Path) -> None:
        own = self._editing.get(str(path), "")
        if not own or not path.is_file():
            return
        if str(path) not in self._watcher.files():
            self._watcher.addPath(str(path))
        reading = checked(path, path.read_bytes())
        if not reading.is_sound:
            self._reading = reading
            self._report.show_reading(reading)
            return
        self._report.hide()
        files = {**self.desk.archive.templates.files(own), house.TEMPLATE: reading.content}
        self.desk.archive.templates.change(own, files)
        self.desk.templates_changed.emit()
        self.desk.notices.toast(self.tr("The template is checked and kept as a new version."))

    def _packs(self) -> tuple[Pack, ...]:
        try:
            return house.all_packs(self.desk.archive)
        except ProtocolistError as problem:
            self.desk.notices.problem(problem)
            return ()

    def _on_archive(self) -> None:
        if self.isVisible():
            self._show()

    def _show(self) -> None:
        clear(self._list)
        own = {f"{one.id}-{one.version}": one.id for one in self.desk.archive.templates.list()}
        shown = self._packs()
        groups = {
            "minutes": self.tr("Minutes"),
            "press": self.tr("Press"),
            "follow-up": self.tr("Follow-up"),
            "room": self.tr("Room and programme"),
        }
        for group, title in groups.items():
            members = [pack for pack in shown if pack.group == group]
            if members:
                self._list.addWidget(self._group_title(title, first=self._list.count() == 0))
            for pack in members:
                self._list.addWidget(TemplateRow(self, pack, own.get(pack.id, "")))

    def _group_title(self, title: str, *, first: bool) -> QLabel:
        made = label(title, "caption")
        made.setContentsMargins(0, 0 if first else ROOM, 0, TIGHT)
        made.setAlignment(Qt.AlignmentFlag.AlignLeft)
        return made
