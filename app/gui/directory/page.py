"""The page of the directory."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, QUrl
from PySide6.QtGui import (
    QDesktopServices,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QHideEvent,
    QKeyEvent,
    QKeySequence,
)
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from app.domain import ids
from app.domain.directory import Directory, Organisation, Person, current_post
from app.domain.edits.directory import Entry, path_of
from app.gui.changes import touches
from app.gui.commander import Choice
from app.gui.directory import exporting
from app.gui.directory.book import Book
from app.gui.directory.form import Form
from app.gui.directory.merge import names_of
from app.gui.directory.organisation import OrganisationForm, nameless
from app.gui.directory.person import PersonForm
from app.gui.lookup import Finder, title, whereabouts
from app.gui.meeting.page import Page
from app.gui.running import Running
from app.gui.suggesting import looking
from app.gui.theme import GAP, ROOM, TIGHT, WIDE
from app.gui.translation import Phrase, window_language
from app.gui.widgets import EmptyState, Head, Line, LinesView, SearchField, Segments

if TYPE_CHECKING:
    from app.gui.directory.duplicates import DuplicatesPage
    from app.gui.directory.importing import ImportPanel

KINDS = "*.vcf *.vcard *.xlsx *.csv *.txt"
"""Files that people can be taken from."""
_SIDE = 380  # The form is as wide, and wider where its fields need it at the size of type.
_REST = 60
"""Milliseconds after which the form follows the list, where one goes or types on."""
_FEW = 1500
"""Entries that are few: all is done with them at once."""
_SLICE = 0.006
"""Seconds of preparing the search between two events."""


class DirectoryPage(Page):
    """People and organisations, found in any script; the chosen one is edited at the right."""

    def build(self) -> None:
        self.book = Book(self.desk.archive, self)
        self.book.changed.connect(self._on_changed_book)
        self.book.refused.connect(self.desk.notices.problem)
        self._finder = Finder()
        self._form: Form | None = None
        self._import: ImportPanel | None = None
        self._duplicates: DuplicatesPage | None = None
        self._known: dict[str, Entry] = {}
        self._preparing = QTimer(self, interval=0)
        self._preparing.timeout.connect(self._prepare)
        self.running = Running(self.desk, "directory")
        self._register()
        self.search = SearchField()
        self.search.setObjectName("directory.search")
        self.search.textChanged.connect(lambda _: self._show(later=_REST))
        self.kind = Segments()
        self.kind.setObjectName("directory.kind")
        self.kind.chosen.connect(lambda _: self._show())
        self.list = LinesView(day=False)
        self.list.setObjectName("directory.list")
        self.list.typed.connect(self.search.begin)
        self._later = QTimer(self, singleShot=True)
        self._later.timeout.connect(self._on_current)
        self.list.selectionModel().currentChanged.connect(lambda *_: self._later.start(_REST))
        self.empty = EmptyState("people")
        others = self.button("directory.import"), self.button("directory.paste")
        self.empty.offer(self.button("directory.add", "primary"), *others)
        self.nothing = EmptyState("search")
        self.stack = QStackedWidget()
        for each in (self.list, self.empty, self.nothing):
            self.stack.addWidget(each)
        self._side = QWidget()
        self._side.setObjectName("side")
        QVBoxLayout(self._side).setContentsMargins(0, 0, 0, 0)
        self.setAcceptDrops(True)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        self._whole = QStackedWidget()
        self._whole.addWidget(self._splitter())
        whole.addWidget(self._whole)

    def retranslate(self) -> None:
        super().retranslate()
        self.search.say(self.tr("Search names in any script"))
        self.list.setAccessibleName(self.tr("Directory"))
        self.running.retranslate()
        self._say_kinds()
        self.empty.say(
            self.tr("Nobody here yet"),
            self.tr(
                "Add somebody, take a file of contacts or a table, paste a list from an e-mail, or keep the people "
                "of a meeting: “Keep in the directory” on its page of participants."
            ),
        )
        self.nothing.say(
            self.tr("Nobody is called so"), self.tr("Any part of a name will do, in any script.")
        )
        self._drop_form()
        self._whole.setCurrentIndex(0)
        self._show()

    def refresh(self, found: frozenset[str]) -> None:
        self.load()
        (self.empty.first if self.stack.currentWidget() is self.empty else self.list).setFocus()

    def load(self) -> None:
        """Read the directory anew; meetings are listed as they are on disk."""
        self.session.writer.flush(1.0)
        self.book.load()
        self._preparing.start()
        if self._form is not None:
            self._form.show_meetings()
        many = len(self.book.current.people) + len(self.book.current.organisations) > _FEW
        self._show(later=0 if many else None)  # Their rows first.

    def leave(self) -> None:
        self.book.save()
        self.running.leave()
        if self._import is not None:
            self._import.running.leave()

    def undo(self) -> None:
        self.desk.say_step(self.book.step(self.desk.archive.undo))
        self._show()

    def redo(self) -> None:
        self.desk.say_step(self.book.step(self.desk.archive.redo), again=True)
        self._show()

    def hideEvent(self, event: QHideEvent) -> None:
        self._preparing.stop()
        self.book.save()
        super().hideEvent(event)

    def go(self, id: str) -> None:
        """Show an entry, whatever is looked for."""
        self.kind.choose("people" if self.book.current.person(id) else "organisations")
        if self.search.text():
            self.search.clear()
        self._show(choose=self.book.current.kept(id))

    def _splitter(self) -> QSplitter:
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setHandleWidth(1)
        splitter.addWidget(self._left())
        splitter.addWidget(self._side)
        splitter.setStretchFactor(0, 3)
        splitter.setStretchFactor(1, 2)
        splitter.setSizes([780, 400])
        splitter.setChildrenCollapsible(False)
        self._side.setMinimumWidth(_SIDE)
        return splitter

    def _left(self) -> QWidget:
        head = Head(
            [self.title(lambda: self.tr("Directory")), self.kind],
            [
                self.button("directory.import", "quiet"),
                self.button("directory.paste", "quiet"),
                self.button("directory.add", "primary"),
            ],
        )
        tools = QHBoxLayout()
        tools.setSpacing(TIGHT)
        tools.addWidget(self.search, 1)
        for name in ("directory.duplicates", "directory.merge", "directory.export"):
            tools.addWidget(self.tool(name))
        tools.addWidget(self.button("directory.remove", "quiet"))
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(WIDE, ROOM, WIDE, 0)
        column.setSpacing(GAP)
        column.addWidget(head)
        column.addLayout(tools)
        column.addWidget(self.running)
        column.addWidget(self.stack, 1)
        return left

    def _register(self) -> None:
        def group() -> str:
            return self.tr("Directory")

        self.action(
            "directory.add", lambda: self.tr("Add"), self._add, keys=("Ins",), icon="plus", group=group
        )
        self.action(
            "directory.remove",
            lambda: self.tr("Remove"),
            self._remove,
            keys=("Ctrl+Del",),
            icon="trash",
            group=group,
            enabled=lambda: bool(self.list.chosen()),
        )
        self.action(
            "directory.import", lambda: self.tr("From a file…"), self._ask_file, icon="download", group=group
        )
        self.action(
            "directory.paste", lambda: self.tr("Paste list"), self.paste, keys=("Ctrl+Shift+V",), icon="paste",
            group=group,
        )  # fmt: skip
        self.action(
            "directory.export",
            lambda: self.tr("Into a file…"),
            self._ask_export,
            icon="upload",
            group=group,
            enabled=lambda: bool(self.list.lines.ids()),
        )
        self.action(
            "directory.merge", lambda: self.tr("Join with…"), self._ask_merge, icon="link", group=group,
            enabled=lambda: bool(self.list.chosen()),
        )  # fmt: skip
        self.action(
            "directory.duplicates", lambda: self.tr("Find duplicates"), self._look, icon="copy", group=group
        )

    def _people(self) -> bool:
        return self.kind.value() != "organisations"

    def _say_kinds(self) -> None:
        chosen, directory = self.kind.value() or "people", self.book.current
        people, organisations = len(directory.people), len(directory.organisations)
        self.kind.show_choices(
            [
                ("people", self.tr("People") + (f" {people}" if people else ""), self.tr("People")),
                (
                    "organisations",
                    self.tr("Organisations") + (f" {organisations}" if organisations else ""),
                    self.tr("Organisations"),
                ),
            ]
        )
        self.kind.choose(chosen)

    def _entries(self) -> list[Entry]:
        directory = self.book.current
        entries = directory.people if self._people() else directory.organisations
        return self._finder.ordered(entries, window_language())

    def _show(self, choose: str = "", *, later: int | None = None) -> None:
        """List what is looked for; the form of the chosen one comes at once, or so many milliseconds ``later``."""
        entries, typed = self._entries(), self.search.text()
        shown = self._finder.find(self.book.current, entries, typed) if typed.strip() else entries
        chosen = choose or self.list.chosen()
        self._known = {each.id: each for each in shown}
        self.list.lines.show_rows([(id, "") for id in self._known], self._line)
        self.list.choose(chosen)
        self.stack.setCurrentWidget(self.list if shown else self.nothing if entries else self.empty)
        if later is not None:
            self._later.start(later)
        else:
            self._on_current()
        self.desk.actions.refresh()

    def _prepare(self) -> None:
        """Prepare the search, a little at a time."""
        directory = self.book.current
        if self._finder.prepare(directory, (*directory.people, *directory.organisations), _SLICE):
            self._preparing.stop()

    def _line(self, id: str) -> Line:
        directory, language, entry = self.book.current, window_language(), self._known[id]
        name = title(entry, language) or nameless()
        if isinstance(entry, Organisation):
            above = directory.organisation(entry.parent) if entry.parent else None
            where = (title(above, language) if above else "", *whereabouts(entry, language))
            return Line(name, id, below=" · ".join(filter(None, where)))
        post = current_post(entry)
        at = directory.organisation(post.organisation) if post and post.organisation else None
        place = (at.short_name.best(language) or at.name.best(language)) if at else ""
        said = (post.post.best(language) if post else "", place, entry.email)
        return Line(name, id, below=" · ".join(filter(None, said)))

    def _on_current(self) -> None:
        self._later.stop()
        id = self.list.chosen()
        entry = self.book.current.person(id) if self._people() else self.book.current.organisation(id)
        if self._form is not None and entry is not None and self._form.path == path_of(entry):
            return
        self._drop_form()
        self._side.setVisible(entry is not None)
        if entry is not None:
            kind = PersonForm if isinstance(entry, Person) else OrganisationForm
            self._form = kind(self.desk, self.book, path_of(entry), self.go)
            layout = self._side.layout()
            if layout is not None:
                layout.addWidget(self._form)
            self._side.setMinimumWidth(max(_SIDE, self._form.content.minimumSizeHint().width() + ROOM))
        self.desk.actions.refresh()

    def _drop_form(self) -> None:
        if self._form is not None:
            self._form.hide()
            self._form.deleteLater()
            self._form = None

    def _on_changed_book(self, before: Directory, after: Directory) -> None:
        from app.gui.changes import changed

        if before == Directory():  # Whoever brought all of it shows it.
            self._say_kinds()
            return
        found = changed(before, after)
        if self._form is not None and not _holds(after, self._form.path):
            self._drop_form()
        elif self._form is not None:
            self._form.refresh()
        if touches(found, "merged") or "people" in found or "organisations" in found:
            self._say_kinds()
            self._show(later=0)
        else:
            for path in found:
                self._renew(path)

    def _renew(self, path: str) -> None:
        """Show a changed entry where it stands; its line goes to another place when the list is next made."""
        id = path.partition(".")[2]
        if id in self._known:
            self._known[id] = self.book.at(path)
            self.list.lines.renew(id)

    def _arrivals(self) -> ImportPanel:
        if self._import is None:
            from app.gui.directory.importing import ImportPanel

            self._import = ImportPanel(self.desk, self.book)
            self._import.left.connect(self._on_taken)
            self._whole.addWidget(self._import)
        self._whole.setCurrentWidget(self._import)
        return self._import

    def paste(self) -> None:
        """Show who is in the list on the clipboard."""
        text = QGuiApplication.clipboard().text()
        self._arrivals().open_text(text)

    def take(self, path: Path) -> None:
        """Show who is in a file."""
        self._arrivals().open_file(path)

    def _ask_file(self) -> None:
        kinds = self.tr("Contacts, tables and lists") + f" ({KINDS})"
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("Take people from a file"), "", kinds)
        if chosen:
            self.take(Path(chosen))

    def _on_taken(self, ids: list[str]) -> None:
        self._whole.setCurrentIndex(0)
        if ids:
            self.go(ids[0])
        self.list.setFocus()

    def _ask_export(self) -> None:
        kinds = "vCard (*.vcf);;Excel (*.xlsx);;CSV (*.csv)"
        title = self.tr("Save who is listed") if self.search.text() else self.tr("Save the directory")
        chosen, kind = QFileDialog.getSaveFileName(self, title, self.tr("directory") + ".vcf", kinds)
        if chosen:
            path = Path(chosen)
            self.export(
                path if path.suffix else path.with_suffix(kind[kind.index("*") + 1 : kind.index(")")])
            )

    def export(self, path: Path) -> None:
        """Save what is listed: all, or what was found."""
        directory, archive, language = self.book.current, self.desk.archive, window_language()
        if self.search.text():
            directory = exporting.part(directory, set(self.list.lines.ids()))
        self.running.start(
            self.tr("Saving {name}…").format(name=path.name),
            lambda tell: exporting.write(archive, directory, path, language, tell),
            self._on_exported,
        )

    def _on_exported(self, path: Path) -> None:
        folder = QUrl.fromLocalFile(str(path.parent))
        self.desk.notices.toast(
            self.tr("Saved as {name}").format(name=path.name),
            action=self.tr("Show folder"),
            run=lambda: QDesktopServices.openUrl(folder),
        )

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self.take(Path(event.mimeData().urls()[0].toLocalFile()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste()
        else:
            super().keyPressEvent(event)

    def _aside(self) -> DuplicatesPage:
        if self._duplicates is None:
            from app.gui.directory.duplicates import DuplicatesPage

            self._duplicates = DuplicatesPage(self.desk, self.book)
            self._duplicates.left.connect(self._back)
            self._whole.addWidget(self._duplicates)
        return self._duplicates

    def _back(self) -> None:
        self._whole.setCurrentIndex(0)
        self._show()
        self.list.setFocus()

    def _look(self) -> None:
        """Look for entries that may be the same."""
        from app.language.duplicates import pairs

        directory = self.book.current
        if len(directory.people) + len(directory.organisations) <= _FEW:
            self._show_duplicates(pairs(directory))
            return
        self.running.start(
            self.tr("Looking for duplicates…"), lambda tell: pairs(directory, tell), self._show_duplicates
        )

    def _show_duplicates(self, found: object) -> None:
        if isinstance(found, tuple) and self._aside().look(found):
            self._whole.setCurrentWidget(self._aside())
        else:
            self.desk.notices.toast(self.tr("Nobody is here twice."))

    def _ask_merge(self) -> None:
        """Ask which other entry is the same as the chosen one."""
        from app.language.duplicates import Pair, Reason

        chosen = self.list.chosen()
        others = [each for each in self._entries() if each.id != chosen]

        def show(id: str) -> None:
            self._aside().show_pairs([Pair(chosen, id, Reason.CHOSEN)])
            self._whole.setCurrentWidget(self._aside())

        named = {each.id: names_of(each) or nameless() for each in others}
        choices = {id: Choice(name, "", partial(show, id)) for id, name in named.items()}
        look = looking(self.desk, "people" if self._people() else "organisations", choices)
        self.desk.offer(self.tr("Who is the same? Type a name in any script"), [*choices.values()], look)

    def _add(self) -> None:
        from app.domain.edits import directory as edits

        people = self._people()
        entry: Entry = Person(ids.new_id()) if people else Organisation(ids.new_id())
        step = Phrase("DirectoryPage", "a new person")
        if not people:
            step = Phrase("DirectoryPage", "a new organisation")
        if not self.book.apply(step, lambda directory: edits.add(directory, entry)):
            return
        self.go(entry.id)
        language = window_language()
        script = {"ru": "cyrillic", "zh": "han"}.get(language, "latin")
        field = f"name.{script}.family" if people else f"name.{language}"
        editor = self.findChild(QWidget, f"{path_of(entry)}.{field}")
        if editor is not None:
            editor.setFocus()

    def _remove(self) -> None:
        from app.domain.edits import directory as edits

        row = self.list.currentIndex().row()
        id, name = self.list.chosen(), self.list.lines.line(row).title
        ids_ = self.list.lines.ids()
        after = ids_[row + 1] if row + 1 < len(ids_) else ids_[row - 1] if row else ""
        step = Phrase("DirectoryPage", "removal of {name}", name=name)
        self.list.choose(after)
        if self.book.apply(step, lambda directory: edits.remove(directory, {id})):
            self.desk.notices.toast(
                self.tr("{name} is removed from the directory").format(name=name),
                action=self.tr("Undo"),
                run=self.undo,
            )


def _holds(directory: Directory, path: str) -> bool:
    kind, _, id = path.partition(".")
    return any(each.id == id for each in getattr(directory, kind))
