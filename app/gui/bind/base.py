"""What all bound editors share: reading and writing their path, and hearing of changes to it."""

from __future__ import annotations

import weakref
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from app.domain.text import Text
from app.errors import ProtocolistError
from app.gui.changes import changed, prefix
from app.gui.record import Record
from app.gui.session import Session
from app.gui.translation import Phrase


class Bound:
    """Part of an editor that knows its path. The editor calls ``bind`` once it is made, and has ``show_value``."""

    path = ""
    record: Record
    """What the path leads into, once bound."""
    _language: str | None = None
    _label = ""

    def bind(self, session: Record, path: str, name: str, language: str | None = None) -> None:
        """Tie the editor to a path; ``language`` None follows the language of entry."""
        widget = self.widget()
        self.record, self.path, self._language, self._label = session, path, language, name
        widget.setObjectName(path if language is None else f"{path}.{language}")
        widget.setAccessibleName(name)
        Dispatcher.of(session).add(self)
        self.refresh()

    def widget(self) -> QWidget:
        """Return the editor itself."""
        if not isinstance(self, QWidget):
            raise TypeError("only a widget can be bound")
        return self

    def rename(self, name: str) -> None:
        """Call the editor something else, in another language."""
        self._label = name
        self.widget().setAccessibleName(name)

    @property
    def label(self) -> str:
        """What the editor is called."""
        return self._label

    @property
    def session(self) -> Session:
        """The session of the meeting. Raises TypeError where the editor is one of the directory."""
        if not isinstance(self.record, Session):
            raise TypeError(f"{self.path} is not of a meeting")
        return self.record

    def has_record(self) -> bool:
        """Tell whether the record still has the part this editor shows."""
        if self.record.current is None:
            return False
        try:
            self.raw()
        except ProtocolistError:
            return False
        return True

    @property
    def language(self) -> str:
        """The language this editor shows texts in."""
        return self._language or self.record.language

    def value(self) -> Any:
        """Return what the record holds at the path; a text as it stands in the editor's language."""
        found = self.raw()
        return found.get(self.language) if isinstance(found, Text) else found

    def raw(self) -> Any:
        """Return what the record holds at the path, a text with all its languages."""
        return self.record.at(self.path)

    def write(self, value: Any, *, merge: bool = False) -> bool:
        """Put a value at the path as a step; ``merge`` joins it with the typing just before."""
        path = f"{self.path}.{self.language}" if isinstance(self.raw(), Text) else self.path
        label = Label(self.record, self.path, self._label or self.path)
        name = Phrase("Bound", "change of “{field}”", field=label)
        taken = self.record.put(name, path, value, merge=f"{self.path} {self.language}" if merge else "")
        if not taken:
            self.refresh()
        return taken

    def refresh(self) -> None:
        """Show what the record says, if the editor does not yet."""
        if self.record.current is None:
            return
        try:
            value = self.value()
        except ProtocolistError:
            return  # Its item is gone; whoever laid out the editor takes it away.
        self.show_value(value)

    def show_value(self, value: Any) -> None:
        """Show a value, changing nothing if it is shown already."""
        raise NotImplementedError


class Label:
    """What the editors of a path are called: as the one that shows it now, else as the one that wrote it was."""

    __slots__ = ("_path", "_record", "_was")

    def __init__(self, record: Record, path: str, was: str) -> None:
        self._record, self._path, self._was = weakref.ref(record), path, was

    def __str__(self) -> str:
        record = self._record()
        editor = Dispatcher.of(record).find(self._path) if record is not None and isValid(record) else None
        return editor.label if editor is not None and editor.label else self._was


class Dispatcher(QObject):
    """Tells bound editors of changes: only those whose part of the record changed are asked to refresh."""

    def __init__(self, session: Record) -> None:
        super().__init__(session)
        self._editors: dict[str, weakref.WeakSet[Bound]] = {}
        session.changed.connect(self._on_changed)
        session.language_changed.connect(self._refresh_all)
        session.opened.connect(self._refresh_all)

    @staticmethod
    def of(session: Record) -> Dispatcher:
        """Return the session's dispatcher."""
        return session.findChild(Dispatcher) or Dispatcher(session)

    def add(self, editor: Bound) -> None:
        """Tell this editor from now on, as long as it lives."""
        self._editors.setdefault(prefix(editor.path), weakref.WeakSet()).add(editor)

    def find(self, path: str) -> Bound | None:
        """Return an editor of a path, if there is one."""
        known = self._editors.get(prefix(path), ())
        return next((each for each in known if each.path == path and isValid(each)), None)

    def _on_changed(self, before: Any, after: Any) -> None:
        for name in changed(before, after):
            self._refresh(name)

    def _refresh_all(self, *_: object) -> None:
        for name in list(self._editors):
            self._refresh(name)

    def _refresh(self, name: str) -> None:
        editors = self._editors.get(name)
        for editor in list(editors or ()):
            if isValid(editor):
                editor.refresh()
            elif editors is not None:
                editors.discard(editor)
        if editors is not None and not editors:
            self._editors.pop(name, None)
