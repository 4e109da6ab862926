"""What the directory knows, offered while a name is typed into a meeting: ↓ chooses, Enter takes."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Literal

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QKeyEvent

from app.domain.directory import Directory, Organisation, Person
from app.domain.edits.directory import Entry
from app.exchange import keeping
from app.gui import bind
from app.gui.background import Background
from app.gui.commander import Choice, Look
from app.gui.desk import Desk
from app.gui.lookup import Finder, title
from app.gui.translation import Phrase
from app.gui.widgets.suggestions import Suggestion, Suggestions

Kind = Literal["people", "organisations"]
_MANY = 6
_LEAST = 2
"""How many names are offered, and after how many letters; one Chinese character is enough."""


class Acquaintances(QObject):
    """Looks names up in the directory beside the window; only the newest question is answered.

    Where the archive cannot be read nothing is offered: who saves or opens the directory hears why.
    """

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._finder = Finder()
        self._take: Callable[[Directory, list[Entry]], object] = lambda *_: None
        self._looking = Background(self)
        self._looking.done.connect(self._on_found)

    @staticmethod
    def of(desk: Desk) -> Acquaintances:
        """Return the desk's."""
        return desk.findChild(Acquaintances) or Acquaintances(desk)

    def ask(self, typed: str, kind: Kind, take: Callable[[Directory, list[Entry]], object]) -> None:
        """Call ``take`` with the directory and the entries that fit, unless something else is asked meanwhile."""
        archive, finder = self._desk.archive, self._finder

        def look() -> tuple[Directory, list[Entry]]:
            directory = archive.directory()
            entries = directory.people if kind == "people" else directory.organisations
            return directory, finder.find(directory, entries, typed)

        self._take = take
        self._looking.run(look)

    def _on_found(self, found: tuple[Directory, list[Entry]]) -> None:
        self._take(*found)


def looking(desk: Desk, kind: Kind, choices: Mapping[str, Choice]) -> Look:
    """Return what looks entries up by their names in any script, among choices by the ids of entries."""

    def look(typed: str, take: Callable[[list[Choice]], object]) -> None:
        def found(_directory: Directory, entries: list[Entry]) -> None:
            take([choices[each.id] for each in entries if each.id in choices])

        Acquaintances.of(desk).ask(typed, kind, found)

    return look


class Suggesting(QObject):
    """Offers entries of the directory below a field in which a name is typed; ``take`` gets the one that is chosen."""

    def __init__(
        self,
        desk: Desk,
        editor: bind.Line | bind.Area,
        kind: Kind,
        take: Callable[[Directory, Entry], object],
    ) -> None:
        super().__init__(editor)
        self._desk, self._editor, self._kind, self._take = desk, editor, kind, take
        self._list: Suggestions | None = None
        self._directory = Directory()
        if isinstance(editor, bind.Line):
            editor.textEdited.connect(self._on_typed)
        else:
            editor.textChanged.connect(self._on_changed)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._list is None or not self._list.isVisible():
            return False
        if event.type() in (QEvent.Type.FocusOut, QEvent.Type.Hide):
            self._list.hide()
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            event.setAccepted(event.key() == Qt.Key.Key_Escape)
            return event.isAccepted()
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._on_key(event, self._list)
        return False

    def _on_key(self, event: QKeyEvent, names: Suggestions) -> bool:
        key = event.key()
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            names.step(1 if key == Qt.Key.Key_Down else -1)
            return True
        if key == Qt.Key.Key_Escape:
            names.hide()
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and names.current is not None:
            self._on_picked(names.current)
            return True
        return False

    def _on_changed(self) -> None:
        if isinstance(self._editor, bind.Area):
            self._on_typed(self._editor.toPlainText())

    def _on_typed(self, text: str) -> None:
        if not self._editor.hasFocus():
            return
        asked = text.strip()
        if len(asked) < _LEAST and asked.isascii():
            self._hide()
        else:
            Acquaintances.of(self._desk).ask(asked, self._kind, self._show)

    def _hide(self) -> None:
        if self._list is not None:
            self._list.hide()

    def _show(self, directory: Directory, found: list[Entry]) -> None:
        editor, session = self._editor, self._desk.session
        if session.current is None or not editor.hasFocus():
            return
        self._directory = directory
        here = {p.person for p in session.meeting.participants} | {
            o.entry for o in session.meeting.organisations
        }
        fit = [self._said(each) for each in found[: _MANY + len(here)] if each.id not in here][:_MANY]
        if self._list is None:
            self._list = Suggestions(editor.window(), f"{editor.objectName()}.known")
            self._list.picked.connect(self._on_picked)
            editor.installEventFilter(self)
            self.destroyed.connect(self._list.deleteLater)
        corner = editor.mapTo(editor.window(), QPoint(0, 0))
        self._list.show_below(fit, QRect(corner, editor.size()))

    def _said(self, entry: Entry) -> Suggestion:
        language = self._desk.session.language
        name = title(entry, language)
        if isinstance(entry, Person):
            others = [known for known in keeping.all_names(entry).split(" · ") if known != name]
            remark = keeping.post_line(entry, self._directory, language)
            return Suggestion(entry.id, name, next(iter(others), ""), remark)
        return Suggestion(entry.id, name, entry.short_name.best(language), entry.city.best(language))

    def _on_picked(self, chosen: Suggestion) -> None:
        self._hide()
        directory = self._directory
        entry = directory.person(chosen.id) if self._kind == "people" else directory.organisation(chosen.id)
        if entry is not None:
            self._take(directory, entry)
            self._editor.settle()


def take_organisation(desk: Desk, id: str) -> Callable[[Directory, Entry], object]:
    """Return what makes an organisation of the meeting the one that is chosen."""

    def take(directory: Directory, entry: Entry) -> None:
        if isinstance(entry, Organisation):
            desk.session.apply(
                Phrase("Suggesting", "organisation from the directory"),
                lambda m: keeping.organisation_known(m, id, entry),
            )

    return take


def take_person(desk: Desk, id: str) -> Callable[[Directory, Entry], object]:
    """Return what makes a participant the person who is chosen."""

    def take(directory: Directory, entry: Entry) -> None:
        from app.domain import ids

        if isinstance(entry, Person):
            desk.session.apply(
                Phrase("Suggesting", "participant from the directory"),
                lambda m: keeping.person_known(m, directory, id, entry, ids.new_id),
            )

    return take
