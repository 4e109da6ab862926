"""The page of the directory."""

from __future__ import annotations

from collections.abc import Callable

from attrs import evolve
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from app.domain import ids
from app.domain.directory import Directory, Organisation, Person
from app.domain.names import Script
from app.errors import ProtocolistError
from app.gui.directory.form import Entry, Form, title_of
from app.gui.keeping import current_post
from app.gui.meeting.page import Page
from app.gui.theme import GAP, ROOM, TIGHT, WIDE
from app.gui.translation import window_language
from app.gui.widgets import EmptyState, Line, LinesView, SearchField, Segments

_SAVE_AFTER = 300


class DirectoryPage(Page):
    """People and organisations, found in any script; the chosen one is edited at the right."""

    def build(self) -> None:
        self._saved = self._directory = Directory()
        self._form: Form | None = None
        self._shown_entry: Entry | None = None
        self._timer = QTimer(self, singleShot=True, interval=_SAVE_AFTER)
        self._timer.timeout.connect(self.save)
        self._register()
        self.search = SearchField()
        self.search.setObjectName("directory.search")
        self.search.textChanged.connect(lambda _: self._show())
        self.kind = Segments()
        self.kind.setObjectName("directory.kind")
        self.kind.chosen.connect(lambda _: self._show())
        self.list = LinesView(day=False)
        self.list.setObjectName("directory.list")
        self.list.typed.connect(self.search.begin)
        self.list.selectionModel().currentChanged.connect(lambda *_: self._on_current())
        self.empty = EmptyState("people")
        self.empty.buttons.addWidget(self.button("directory.add"))
        self.stack = QStackedWidget()
        self.stack.addWidget(self.list)
        self.stack.addWidget(self.empty)
        self._side = QWidget()
        self._side.setObjectName("side")
        QVBoxLayout(self._side).setContentsMargins(0, 0, 0, 0)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setHandleWidth(1)
        splitter.addWidget(self._left())
        splitter.addWidget(self._side)
        splitter.setStretchFactor(0, 1)
        splitter.setSizes([760, 400])
        splitter.setChildrenCollapsible(False)
        self._side.setMinimumWidth(320)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(splitter)

    def retranslate(self) -> None:
        super().retranslate()
        self.search.say(self.tr("Search names in any script"))
        self.list.setAccessibleName(self.tr("Directory"))
        chosen = self.kind.value() or "people"
        self.kind.show_choices(
            [
                ("people", self.tr("People"), self.tr("People")),
                ("organisations", self.tr("Organisations"), self.tr("Organisations")),
            ]
        )
        self.kind.choose(chosen)
        self.empty.say(
            self.tr("Nobody here yet"),
            self.tr("People come here from a meeting: “Keep in the directory” on its page of participants."),
        )
        self._shown_entry = None
        self._show()

    def refresh(self, found: frozenset[str]) -> None:
        self.load()
        self.list.setFocus()

    def load(self) -> None:
        """Read the directory anew."""
        try:
            self._saved = self._directory = self.desk.archive.directory()
        except ProtocolistError as problem:
            self.desk.notices.problem(problem)
        self._shown_entry = None
        self._show()

    def leave(self) -> None:
        self.save()

    def undo(self) -> None:
        self.save()
        self._say_step(self.desk.archive.undo, self.tr("Undone: {step}"))

    def redo(self) -> None:
        self._say_step(self.desk.archive.redo, self.tr("Done again: {step}"))

    def save(self) -> None:
        """Write what was changed."""
        self._timer.stop()
        if self._directory is self._saved:
            return
        try:
            self.desk.archive.save_directory(self._saved, self._directory, self.tr("change of the directory"))
            self._saved = self._directory
        except ProtocolistError as problem:
            self.desk.notices.problem(problem)

    def hideEvent(self, event: QHideEvent) -> None:
        self.save()
        super().hideEvent(event)

    def _left(self) -> QWidget:
        head = QHBoxLayout()
        head.setSpacing(GAP)
        head.addWidget(self.title(lambda: self.tr("Directory")))
        head.addSpacing(ROOM)
        head.addWidget(self.kind)
        head.addStretch(1)
        head.addWidget(self.button("directory.add", "primary"))
        tools = QHBoxLayout()
        tools.setSpacing(TIGHT)
        tools.addWidget(self.search, 1)
        tools.addWidget(self.button("directory.remove", "quiet"))
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(WIDE, ROOM, WIDE, 0)
        column.setSpacing(GAP)
        column.addLayout(head)
        column.addLayout(tools)
        column.addWidget(self.stack, 1)
        return left

    def _register(self) -> None:
        def group() -> str:
            return self.tr("Directory")

        self.action("directory.add", lambda: self.tr("Add"), self._add, icon="plus", group=group)
        self.action(
            "directory.remove",
            lambda: self.tr("Remove"),
            self._remove,
            icon="trash",
            group=group,
            enabled=lambda: bool(self.list.chosen()),
        )

    def _entries(self) -> tuple[Entry, ...]:
        people = self.kind.value() != "organisations"
        return self._directory.people if people else self._directory.organisations

    def _show(self) -> None:
        typed = self.search.text().casefold().split()
        shown = [each for each in self._entries() if all(word in _said(each) for word in typed)]
        shown.sort(key=lambda each: title_of(each).casefold())
        known = {each.id: each for each in self._entries()}
        chosen = self.list.chosen()
        self.list.lines.show_rows([(each.id, "") for each in shown], lambda id: self._line(known[id]))
        self.list.choose(chosen)
        self.stack.setCurrentWidget(self.list if shown else self.empty)
        self._on_current()
        self.desk.actions.refresh()

    def _line(self, entry: Entry) -> Line:
        language = window_language()
        if isinstance(entry, Organisation):
            below = " · ".join(part for part in (entry.city.best(language), entry.country) if part)
            return Line(title_of(entry), entry.id, below=below)
        post = current_post(entry)
        at = self._directory.organisation(post.organisation) if post else None
        said = (post.post.best(language) if post else "", at.name.best(language) if at else "", entry.email)
        return Line(title_of(entry), entry.id, below=" · ".join(part for part in said if part))

    def _on_current(self) -> None:
        id = self.list.chosen()
        entry = next((each for each in self._entries() if each.id == id), None)
        if entry is not None and self._shown_entry is not None and entry.id == self._shown_entry.id:
            return
        self._shown_entry = entry
        self._side.setVisible(entry is not None)
        if self._form is not None:
            self._form.hide()
            self._form.deleteLater()
            self._form = None
        if entry is not None:
            self._form = Form(entry, self._directory)
            self._form.title.setText(title_of(entry))
            self._form.edited.connect(self._on_edited)
            layout = self._side.layout()
            if layout is not None:
                layout.addWidget(self._form)
        self.desk.actions.refresh()

    def _on_edited(self, entry: Entry) -> None:
        self._directory = _with_entry(self._directory, entry)
        if self._form is not None:
            self._form.title.setText(title_of(entry))
        if not self._timer.isActive():
            self._timer.start()

    def _add(self) -> None:
        people = self.kind.value() != "organisations"
        entry: Entry = Person(ids.new_id()) if people else Organisation(ids.new_id())
        self._directory = _with_entry(self._directory, entry)
        self.search.clear()
        self._show()
        self.list.choose(entry.id)
        field = "name.latin.family" if people else "name.ru"
        kind = "people" if people else "organisations"
        editor = self.findChild(QWidget, f"directory.{kind}.{entry.id}.{field}")
        if editor is not None:
            editor.setFocus()

    def _remove(self) -> None:
        self.save()
        id, name = self.list.chosen(), self.list.lines.line(self.list.currentIndex().row()).title
        self._directory = Directory(
            tuple(each for each in self._directory.organisations if each.id != id),
            tuple(each for each in self._directory.people if each.id != id),
        )
        self.save()
        self._show()
        self.desk.notices.toast(
            self.tr("{name} is removed from the directory").format(name=name),
            action=self.tr("Undo"),
            run=self.undo,
        )

    def _say_step(self, step: Callable[[], str], said: str) -> None:
        try:
            name = step()
        except ProtocolistError as problem:
            self.desk.notices.problem(problem)
            return
        self.load()
        self.desk.notices.toast(said.format(step=name) if name else self.tr("Nothing to undo here"))


def _with_entry(directory: Directory, entry: Entry) -> Directory:
    if isinstance(entry, Person):
        people = {each.id: each for each in directory.people} | {entry.id: entry}
        return evolve(directory, people=tuple(people.values()))
    organisations = {each.id: each for each in directory.organisations} | {entry.id: entry}
    return evolve(directory, organisations=tuple(organisations.values()))


def _said(entry: Entry) -> str:
    if isinstance(entry, Organisation):
        texts = (entry.name, entry.short_name, entry.full_name, entry.city)
        return " ".join(variant.text for text in texts for variant in text.variants).casefold()
    forms = [entry.name.script(script) for script in Script]
    names = [part for form in forms for part in (form.family, form.given, form.patronymic)]
    posts = [variant.text for post in entry.posts for variant in post.post.variants]
    return " ".join((*names, *posts, entry.email)).casefold()
