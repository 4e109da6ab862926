"""The page of templates: the gallery, what comes in, and what is done with the chosen one."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt, QTimer, QUrl
from PySide6.QtGui import QDesktopServices, QShowEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.documents import bundles
from app.domain.text import LANGUAGES
from app.errors import ProtocolistError
from app.files import write_beside
from app.gui import house, words
from app.gui.meeting.page import Page
from app.gui.templates import keeping
from app.gui.templates.assist import AssistPanel
from app.gui.templates.detail import DetailPanel
from app.gui.templates.gallery import Card, Gallery
from app.gui.templates.report import Reading, Report, checked, read
from app.gui.templates.room import Room
from app.gui.templates.taking import TakingPanel
from app.gui.templates.thumbnails import Thumbnails
from app.gui.templates.watching import Watch
from app.gui.theme import GAP, ROOM
from app.gui.translation import window_language
from app.gui.widgets import (
    Combo,
    Head,
    SearchField,
)

_T = TypeVar("_T")


class TemplatesPage(Page):
    """All templates; one brought in is checked, one edited in Word is watched and checked again."""

    def build(self) -> None:
        self._reading: Reading | None = None
        self._editing: dict[Path, str] = {}
        self._all: tuple[Card, ...] = ()
        self._listed: object = None
        self._watch = Watch(self)
        self._watch.changed.connect(self._on_saved)
        self.thumbnails = Thumbnails(self.session.calm, self)
        self.destroyed.connect(self.thumbnails.finish)
        self._actions()
        self._report, self._taking = Report(), TakingPanel()
        self._report.again.connect(self.read_again)
        self._report.annotate.connect(self._on_annotate)
        self._taking.taken.connect(self._on_taken)
        self._taking.renamed.connect(self._on_renamed)
        self.gallery = Gallery(self.thumbnails.of)
        self.thumbnails.ready.connect(self.gallery.cards.refresh_picture)
        self.gallery.selectionModel().currentChanged.connect(lambda *_: self._show_detail())
        self.gallery.starred.connect(lambda: self._on_wanted("star"))
        self.detail = DetailPanel(self.desk)
        self.detail.wanted.connect(self._on_wanted)
        self.detail.versions.returned.connect(self._on_returned)
        self.gallery.opened.connect(
            lambda: self.detail.trial.sheets.setFocus(Qt.FocusReason.OtherFocusReason)
        )
        self.assist = AssistPanel(self.desk)
        self.assist.left.connect(self.show_gallery)
        self.assist.done.connect(self._on_assisted)
        self._lay_out()
        self.desk.templates_changed.connect(self._on_archive)
        QTimer.singleShot(0, self, self._resume)

    def _actions(self) -> None:
        add = self.action
        add("templates.import", lambda: self.tr("Import…"), self.choose_file, icon="upload")
        add(
            "templates.assist",
            lambda: self.tr("From a finished document…"),
            self.choose_document,
            icon="document",
        )
        add("templates.give", lambda: self.tr("Give as one file…"), self.give, icon="download")
        add(
            "templates.again", lambda: self.tr("Check the Word file again"), self.read_again, keys=("Ctrl+R",)
        )

    def _lay_out(self) -> None:
        ways = (("give", ""), ("assist", ""), ("import", "primary"))
        head = Head(
            [self.title(lambda: self.tr("Templates"))],
            [self.button(f"templates.{name}", role) for name, role in ways],
        )
        above = QVBoxLayout()
        above.setContentsMargins(ROOM, ROOM, ROOM, 0)
        above.setSpacing(GAP)
        for part in (head, self._report, self._taking):
            above.addWidget(part)
        self._split = QSplitter()
        self._split.addWidget(self._gallery_side())
        self._split.addWidget(self.detail)
        self._split.setStretchFactor(0, 1)
        self._split.setStretchFactor(1, 1)
        self._split.setSizes([600, 600])
        self._split.setChildrenCollapsible(False)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addLayout(above)
        column.addWidget(self._split, 1)
        column.addStretch(0)
        Room(self, (self._report, self._taking), self._split)
        self._stack = QStackedWidget()
        self._stack.addWidget(whole)
        self._stack.addWidget(self.assist)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._stack)

    def _gallery_side(self) -> QWidget:
        self.search, self.documents, self.languages = SearchField(), Combo(), Combo()
        self.search.setObjectName("templates.search")
        self.documents.setObjectName("templates.document")
        self.languages.setObjectName("templates.language")
        self.search.textChanged.connect(lambda: self._filter())
        self.documents.activated.connect(lambda: self._filter())
        self.languages.activated.connect(lambda: self._filter())
        self.say(self.search.say, lambda: self.tr("Search templates…"))
        self.say(self.documents.setAccessibleName, lambda: self.tr("Kind of document"))
        self.say(self.languages.setAccessibleName, lambda: self.tr("Language"))
        self.say(self.gallery.setAccessibleName, lambda: self.tr("Templates"))
        filters = QHBoxLayout()
        filters.addWidget(self.documents, 3)
        filters.addWidget(self.languages, 2)
        side = QWidget()
        side.setMinimumWidth(420)
        column = QVBoxLayout(side)
        column.setContentsMargins(ROOM, GAP, GAP, 0)
        column.setSpacing(GAP)
        column.addWidget(self.search)
        column.addLayout(filters)
        column.addWidget(self.gallery, 1)
        return side

    def refresh(self, found: frozenset[str]) -> None:
        self._show()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stack.currentIndex() == 0:
            self.gallery.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        super().retranslate()
        for part in (self._taking, self.detail, self.assist):
            part.retranslate()
        if self._reading is not None and not self._report.isHidden():
            self._report.show_reading(self._reading)

    def undo(self) -> None:
        """Take back a choice in a document being made a template, else the last step of the archive."""
        if self._stack.currentWidget() is self.assist:
            self.assist.undo()
        else:
            self._step(self.desk.archive.undo)

    def redo(self) -> None:
        """Do again what was taken back."""
        if self._stack.currentWidget() is self.assist:
            self.assist.redo()
        else:
            self._step(self.desk.archive.redo, again=True)

    def _step(self, step: Callable[[], str], *, again: bool = False) -> None:
        name = self._try(step)
        if name is not None:
            self.desk.templates_changed.emit()
            self.desk.say_step(name, again=again)

    def show_gallery(self) -> None:
        """Go back to the gallery."""
        self._stack.setCurrentIndex(0)
        self.gallery.setFocus(Qt.FocusReason.OtherFocusReason)

    def choose_file(self) -> None:
        """Ask for a Word file or a file of packs and bring it in."""
        kinds = self.tr("Templates (*.docx *{pack})").format(pack=bundles.SUFFIX)
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("Import a template"), "", kinds)
        if chosen:
            self.bring_in(Path(chosen))

    def choose_document(self) -> None:
        """Ask for a finished document and begin to make a template of it."""
        chosen, _ = QFileDialog.getOpenFileName(
            self, self.tr("Open a finished document"), "", self.tr("Word documents (*.docx)")
        )
        if chosen:
            self.begin(Path(chosen))

    def begin(self, path: Path) -> None:
        """Begin to make a template of a finished document."""
        try:
            self.assist.open(path.read_bytes(), path.stem)
        except ProtocolistError as problem:
            self.desk.notices.problem(problem)
        except OSError as error:
            self.desk.notices.problem(_unreadable(path, error))
        else:
            self._stack.setCurrentWidget(self.assist)
            self.assist.pages.setFocus(Qt.FocusReason.OtherFocusReason)

    def bring_in(self, path: Path) -> None:
        """Check a Word file: its faults with their places, or what it makes, to be kept; or take packs in."""
        if path.suffix == bundles.SUFFIX:
            self._take_packs(path)
            return
        if self._reading is not None:
            self._watch.drop(self._reading.path)
        self._show_reading(read(path))
        self._watch.add(path)

    def _show_reading(self, reading: Reading) -> None:
        self._reading = reading
        self.show_gallery()
        self._taking.hide()
        if not reading.is_sound:
            self._report.show_reading(reading)
            self._report.setFocus()
            return
        self._report.hide()
        self._taking.ask(reading.path.stem, reading.content)

    def read_again(self) -> None:
        """Read the Word file again that was brought in last."""
        if self._reading is not None:
            self._show_reading(read(self._reading.path))

    def _take_packs(self, path: Path) -> None:
        try:
            taken = keeping.take(self.desk.archive, path.read_bytes())
        except ProtocolistError as problem:
            self.desk.notices.problem(problem)
            return
        except OSError as error:
            self.desk.notices.problem(_unreadable(path, error))
            return
        self.desk.templates_changed.emit()
        self.desk.notices.toast(self.tr("%n template(s) taken in.", None, len(taken)))
        if taken:
            self.gallery.choose(taken[0])

    def give(self) -> None:
        """Write the selected templates as one file for another office."""
        cards = self.gallery.chosen()
        if not cards:
            return
        name = cards[0].title if len(cards) == 1 else self.tr("Templates")
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Give templates as one file"), f"{name}{bundles.SUFFIX}", f"*{bundles.SUFFIX}"
        )
        if chosen:
            self._try(lambda: keeping.give(Path(chosen), [card.pack for card in cards]))

    def edit(self, own: str) -> None:
        """Open a template of the house in Word; each save is checked and kept as a version."""
        path = keeping.in_word(self.desk.archive, own)
        try:
            if keeping.is_kept(self.desk.archive, own, path):
                path.parent.mkdir(parents=True, exist_ok=True)
                write_beside(path, self.desk.archive.templates.files(own)[house.TEMPLATE])
        except ProtocolistError as problem:
            self.desk.notices.problem(problem)
            return
        self._follow(own, path)
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
        self.desk.notices.toast(self.tr("Each time you save in Word, the template is checked here."))

    def _resume(self) -> None:
        """Watch what was opened in Word before the program was closed, and take in what was saved there since."""
        for own, path in keeping.begun(self.desk.archive):
            self._follow(own, path)

    def _follow(self, own: str, path: Path) -> None:
        self._editing[path] = own
        self._watch.add(path)
        if not keeping.is_kept(self.desk.archive, own, path):
            self._on_saved(path, path.read_bytes())

    def _on_wanted(self, act: str) -> None:
        card = self.gallery.current()
        if card is not None:
            acts = {"star": self.star, "save": self.save_as, "duplicate": self.duplicate}
            own = {"edit": self.edit, "delete": self.delete, "rename": self.ask_name}
            if act in acts:
                acts[act](card)
            else:
                own[act](card.own)

    def duplicate(self, card: Card) -> None:
        """Keep a copy of a template with those of the house."""
        name = self.tr("{name} (copy)").format(name=card.title)
        if (own := self._try(lambda: keeping.duplicate(self.desk.archive, card.pack, name))) is not None:
            self._kept(name, own)

    def save_as(self, card: Card) -> None:
        """Write a template's Word file somewhere."""
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save the template"), f"{card.title}.docx", "*.docx"
        )
        if chosen:
            self._try(lambda: write_beside(Path(chosen), card.pack.file.read_bytes()))

    def star(self, card: Card) -> None:
        """Make a template a favourite, or one no longer."""
        before: list[str] = self.desk.state.get("templates.favourites", [])
        others = [one for one in before if one != card.id]
        self.desk.state.set("templates.favourites", others if card.favourite else [card.id, *others])
        self._show(card.id)

    def ask_name(self, own: str) -> None:
        """Ask how a template of the house is to be called."""
        self._taking.ask_name(own, self.desk.archive.templates.get(own).name)

    def _on_renamed(self, own: str, name: str) -> None:
        if name and name != self.desk.archive.templates.get(own).name:
            self._try(lambda: keeping.rename(self.desk.archive, own, name))
            self.desk.templates_changed.emit()
        self.gallery.setFocus(Qt.FocusReason.OtherFocusReason)

    def delete(self, own: str) -> None:
        """Take a template of the house away, to be brought back by Undo."""
        self.desk.archive.templates.delete(own)
        self.desk.templates_changed.emit()
        self.desk.notices.toast(
            self.tr("The template is deleted."),
            action=self.tr("Undo"),
            run=lambda: self._step(self.desk.archive.undo),
        )

    def _on_returned(self, version: int) -> None:
        card = self.gallery.current()
        if card is not None and card.own:
            self._try(lambda: self.desk.archive.templates.revert(card.own, version))
            self.desk.templates_changed.emit()
            self.desk.notices.toast(self.tr("Version {number} is the newest again.").format(number=version))

    def _on_assisted(self, content: bytes) -> None:
        """Check what was made of a finished document, and ask what it is before it is kept."""
        self._show_reading(checked(Path(f"{self.assist.name}.docx"), content))

    def _on_taken(self, name: str, document: str, language: str) -> None:
        reading = self._reading
        if reading is None:
            return
        self._taking.hide()
        archive = self.desk.archive
        own = self._try(lambda: keeping.keep(archive, name, document, language, reading.content))
        if own is not None:
            self._watch.drop(reading.path)
            self._reading = None
            self._kept(name, own)

    def _kept(self, name: str, own: str) -> None:
        self.desk.templates_changed.emit()
        self.gallery.choose(own)
        self.desk.notices.toast(self.tr("{name} is kept with the templates of the house.").format(name=name))

    def _on_annotate(self) -> None:
        from app.word.annotate import annotated

        reading = self._reading
        if reading is None:
            return
        start = reading.path.with_stem(f"{reading.path.stem} – {self.tr('faults')}")
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save a copy with comments"), str(start), "*.docx"
        )
        if not chosen:
            return
        try:
            write_beside(Path(chosen), annotated(reading.content, reading.faults))
        except ProtocolistError as problem:
            self.desk.notices.problem(problem)
            return
        # What is mended is the copy: it is the one to be read again.
        self._watch.drop(reading.path)
        self._reading = Reading(Path(chosen), reading.content, reading.faults)
        self._watch.add(Path(chosen))
        QDesktopServices.openUrl(QUrl.fromLocalFile(chosen))

    def _on_saved(self, path: Path, content: bytes) -> None:
        """Take note of a save in Word: a template of the house gets a version, one brought in is read again."""
        own, reading = self._editing.get(path, ""), checked(path, content)
        if not own:
            self._show_reading(reading)
        elif not reading.is_sound:
            self._reading = reading
            self._report.show_reading(reading)
        else:
            self._report.hide()
            files = {**self.desk.archive.templates.files(own), house.TEMPLATE: reading.content}
            self.desk.archive.templates.change(own, files)
            self.desk.templates_changed.emit()
            self.desk.notices.toast(self.tr("The template is checked and kept as a new version."))

    def _try(self, run: Callable[[], _T]) -> _T | None:
        """Do something; say what went wrong where it cannot be done."""
        try:
            return run()
        except ProtocolistError as problem:
            self.desk.notices.problem(problem)
            return None

    def _on_archive(self) -> None:
        if self.isVisible():
            self._show()

    def _cards(self) -> tuple[Card, ...]:
        """Return all templates: favourites first, then those of the house, then by document, two columns last."""
        listed = self.desk.archive.templates.list()
        favourites: list[str] = self.desk.state.get("templates.favourites", [])
        if self._listed == (known := (listed, list(favourites), window_language())):
            return self._all
        self._listed = known
        own = {f"{one.id}-{one.version}": one.id for one in listed}
        house_word = self.tr("of the house")
        cards = []
        for pack in self._try(lambda: house.all_packs(self.desk.archive)) or ():
            codes = dict.fromkeys(one for both in pack.languages for one in both.split("+"))
            languages = ", ".join(map(words.language, codes))
            mine = own.get(pack.id, "")
            starred = (mine or pack.id) in favourites
            title = pack.title(window_language())
            cards.append(Card(pack, title, languages, mine, starred, house_word if mine else ""))
        groups = list(dict.fromkeys(card.pack.group for card in cards))

        def rank(card: Card) -> tuple[bool, bool, int, bool]:
            two = any("+" in both for both in card.pack.languages)
            return not card.favourite, not card.own, groups.index(card.pack.group), two

        return tuple(sorted(cards, key=rank))

    def _show(self, current: str = "") -> None:
        """Read the templates anew and show those that are asked for."""
        self._all = self._cards()
        self._show_filters(self._all)
        self._filter(current)

    def _filter(self, current: str = "") -> None:
        """Show the templates that are asked for; ``current`` or the one before stays the current one."""
        card = self.gallery.current()
        current = current or (card.id if card is not None else self.desk.state.get("templates.current", ""))
        wanted = self.search.text().casefold().split()
        document, language = self.documents.currentData(), self.languages.currentData()
        shown = [
            card
            for card in self._all
            if (not document or card.pack.document == document)
            and (not language or any(language in both.split("+") for both in card.pack.languages))
            and all(word in f"{card.title} {card.languages} {card.said}".casefold() for word in wanted)
        ]
        self.gallery.cards.show_cards(shown)
        if shown:
            self.gallery.choose(current)
        else:
            self.detail.show_card(None)

    def _show_filters(self, cards: tuple[Card, ...]) -> None:
        titles: dict[str, str] = {}
        for card in cards:
            if not card.own:
                titles.setdefault(card.pack.document, card.title)
        languages = [(code, words.language(code)) for code in LANGUAGES]
        everything = ((self.documents, self.tr("All documents"), list(titles.items())),
                      (self.languages, self.tr("All languages"), languages))  # fmt: skip
        for box, all_of_them, choices in everything:
            chosen = box.currentData()
            box.clear()
            box.addItem(all_of_them, "")
            for value, text in choices:
                box.addItem(text, value)
            box.setCurrentIndex(max(0, box.findData(chosen)))

    def _show_detail(self) -> None:
        card = self.gallery.current()
        self.detail.show_card(card)
        if card is not None:
            self.desk.state.set("templates.current", card.id)


def _unreadable(path: Path, error: OSError) -> ProtocolistError:
    return ProtocolistError("The file cannot be read.", place=str(path), remedy=str(error.strerror or error))
