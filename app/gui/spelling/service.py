"""Checks fields in idle moments, by dictionaries that are loaded beside the window's thread."""

from __future__ import annotations

import json
import threading
import time
import weakref
from collections.abc import Callable, Iterable
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Protocol

from attrs import frozen
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QWidget
from shiboken6 import isValid

from app.domain.model import Meeting
from app.domain.text import Text
from app.errors import ProtocolistError
from app.gui.session import Session
from app.gui.spelling import fields
from app.gui.spelling.fields import Editor
from app.language import spelling
from app.language.spelling import Dictionary, Names, Word

if TYPE_CHECKING:
    from app.archive import Archive
    from app.gui.state import State

IDLE = 350
"""Milliseconds without a key after which fields are checked."""
_SLICE = 0.003
"""Seconds for which fields are checked before keys have their turn again."""
_LOOK = 50
"""Milliseconds between looks whether a dictionary is loaded."""
OWN = "spelling.words"
"""The setting of the archive that holds the user's own words."""


class TextField(Protocol):
    """What ``watch`` asks of a bound editor."""

    def widget(self) -> QWidget:
        """Return the editor itself."""

    def has_record(self) -> bool:
        """Tell whether the record still has the part this editor shows."""

    def raw(self) -> Any:
        """Return what the record holds at the path."""


@frozen
class _Watched:
    """How a field is read: its language, and the stretches that are no words of it."""

    language: Callable[[Any], str]
    apart: Callable[[Any], Iterable[tuple[int, int]]]


class _Loading(threading.Thread):
    """Loads a dictionary beside the window's thread and the one that writes; it may be left alone at the end."""

    def __init__(self, language: str) -> None:
        super().__init__(name=f"spelling {language}", daemon=True)
        self._language = language
        self.found: Dictionary | None = None

    def run(self) -> None:
        self.found = spelling.load(self._language)


class Spelling(QObject):
    """Knows the fields that are checked, the dictionaries, and the user's own words."""

    loaded = Signal(str)

    def __init__(self, session: Session, state: State) -> None:
        super().__init__(session)
        self._session, self._state = session, state
        self._fields: weakref.WeakKeyDictionary[QWidget, _Watched] = weakref.WeakKeyDictionary()
        self._waiting: weakref.WeakSet[QWidget] = weakref.WeakSet()
        self._shown: weakref.WeakKeyDictionary[QWidget, tuple[Word, ...]] = weakref.WeakKeyDictionary()
        self._dictionaries: dict[str, Dictionary | None] = {}
        self._loading: dict[str, _Loading] = {}
        self._own: tuple[str, ...] | None = None
        self._right: frozenset[str] = frozenset()
        self._parts: tuple[object, ...] = ()
        self._names = Names()
        self._idle = QTimer(self, singleShot=True, interval=IDLE)
        self._idle.timeout.connect(self._check_some)
        self._arrival = QTimer(self, interval=_LOOK)
        self._arrival.timeout.connect(self._take_loaded)
        session.changed.connect(self._on_changed)
        session.opened.connect(self._on_opened)
        session.language_changed.connect(self._on_opened)

    @staticmethod
    def of(session: Session) -> Spelling | None:
        """Return what checks the fields of a session, or None."""
        return session.findChild(Spelling)

    @property
    def on(self) -> bool:
        """Tell whether words are checked."""
        return self._state.get("spelling", True)

    def switch(self, on: bool) -> None:
        """Check words, or no longer."""
        self._state.set("spelling", on)
        self._touch_all()

    def add(
        self,
        editor: Editor,
        language: Callable[[Any], str],
        apart: Callable[[Any], Iterable[tuple[int, int]]] = lambda _: (),
    ) -> None:
        """Check a field from now on; ``language`` and ``apart`` are asked with the field."""
        self._fields[editor] = _Watched(language, apart)
        changed = editor.textChanged if isinstance(editor, QLineEdit) else editor.document().contentsChanged
        changed.connect(lambda *_: self._touch(editor))
        editor.cursorPositionChanged.connect(lambda *_: self._touch(editor))
        self._touch(editor)

    def editors(self) -> tuple[Editor, ...]:
        """Return the fields that are checked and seen."""
        there = [each for each in self._fields if isValid(each) and each.isVisible()]
        return tuple(each for each in there if isinstance(each, Editor))

    def misspelt(self, editor: Editor) -> tuple[Word, ...]:
        """Return the misspelt words of a field as it stands."""
        held = self._fields.get(editor)
        if held is None:
            return ()
        return self.misspelt_in(fields.text_of(editor), held.language(editor), held.apart(editor))

    def misspelt_in(
        self, text: str, language: str, apart: Iterable[tuple[int, int]] = ()
    ) -> tuple[Word, ...]:
        """Return the misspelt words of a text; none while the dictionary is not there yet."""
        dictionary = self.dictionary(language)
        if dictionary is None:
            return ()
        return spelling.misspelt(text, language, dictionary, self._is_right, apart)

    def word_at(self, editor: Editor, place: int) -> Word | None:
        """Return the misspelt word at a place of a field, or None."""
        return next((w for w in self.misspelt(editor) if w.start <= place <= w.end), None)

    def suggest(self, editor: Editor, word: Word) -> tuple[str, ...]:
        """Return what may have been meant by a word of a field."""
        held = self._fields.get(editor)
        dictionary = self.dictionary(held.language(editor)) if held else None
        return dictionary.suggest(word.text) if dictionary else ()

    def dictionary(self, language: str) -> Dictionary | None:
        """Return the dictionary of a language; None where there is none, or before it is loaded."""
        if not self.on:
            return None
        if language not in self._dictionaries and language not in self._loading:
            self._loading[language] = _Loading(language)
            self._loading[language].start()
            self._arrival.start()
        return self._dictionaries.get(language)

    def learn(self, word: str) -> None:
        """Take a word for right from now on."""
        self.put_own((*self.own(), word))

    def put_own(self, words: Iterable[str]) -> None:
        """Keep exactly these words of the user's own."""
        archive = self._session.archive
        self._hold_own(sorted({word.strip() for word in words if word.strip()}, key=str.casefold))
        kept = json.dumps(self._own, ensure_ascii=False)
        self._session.writer.job(OWN, lambda: archive.settings.put(OWN, kept))
        self._touch_all()

    def own(self) -> tuple[str, ...]:
        """Return the user's own words."""
        if self._own is None:
            self._hold_own(_own_words(self._session.archive))
        return self._own or ()

    def _hold_own(self, words: Iterable[str]) -> None:
        self._own = tuple(words)
        self._right = frozenset(word.casefold() for word in self._own)

    def _take_loaded(self) -> None:
        for language in [name for name, thread in self._loading.items() if not thread.is_alive()]:
            self._dictionaries[language] = self._loading.pop(language).found
            with suppress(ProtocolistError):  # An archive that cannot be read is told of elsewhere.
                self.own()
            self._touch_all()
            self.loaded.emit(language)
        if not self._loading:
            self._arrival.stop()

    def _is_right(self, word: str) -> bool:
        return word.casefold() in self._right or word in self._names

    def _on_changed(self, _before: Meeting | None, after: Meeting | None) -> None:
        parts = (after.participants, after.parties, after.organisations) if after else ()
        same = len(parts) == len(self._parts) and all(
            one is other for one, other in zip(parts, self._parts, strict=True)
        )
        if not same:
            self._parts = parts
            self._names = Names(_called(after)) if after else Names()
            self._touch_all()

    def _on_opened(self, *_: object) -> None:
        self._on_changed(None, self._session.current)
        self._touch_all()

    def _touch(self, editor: Editor) -> None:
        self._waiting.add(editor)
        self._idle.start(IDLE)

    def _touch_all(self) -> None:
        for editor in self._fields:
            self._waiting.add(editor)
        self._idle.start(IDLE)

    def _check_some(self) -> None:
        end = time.monotonic() + _SLICE
        while self._waiting and time.monotonic() < end:
            editor = self._waiting.pop()
            if isValid(editor) and isinstance(editor, Editor):
                self._check(editor)
        if self._waiting:
            self._idle.start(10)

    def _check(self, editor: Editor) -> None:
        caret = fields.caret_of(editor) if editor.hasFocus() else -1
        found = tuple(w for w in self.misspelt(editor) if w.end != caret)  # That one may not be whole yet.
        if found or self._shown.get(editor):
            fields.underline(editor, found)
        self._shown[editor] = found


def watch(editor: TextField, session: QObject) -> Spelling | None:
    """Check a bound field if it holds a text in a language; return what checks it."""
    service, field = session.findChild(Spelling), editor.widget()
    if service is None or not isinstance(field, Editor) or not editor.has_record():
        return None
    if not isinstance(editor.raw(), Text):
        return None
    service.add(field, lambda each: str(each.language))
    return service


def _own_words(archive: Archive) -> tuple[str, ...]:
    """Return the words the user has added."""
    found = json.loads(archive.settings.get(OWN, "[]"))
    return tuple(map(str, found)) if isinstance(found, list) else ()


def _called(meeting: Meeting) -> Iterable[str]:
    """Yield what people, parties and organisations are called in every language, and where they are."""
    for who in meeting.participants:
        for form in (who.name.latin, who.name.cyrillic):
            yield from (form.family, form.given, form.patronymic)
    for organisation in meeting.organisations:
        for text in (organisation.name, organisation.short_name, organisation.city):
            yield from (variant.text for variant in text.variants)
    for party in meeting.parties:
        yield from (variant.text for variant in party.name.variants)
