"""Entries that may be the same, one pair after another."""

from __future__ import annotations

import json
from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from app.domain.directory import Directory
from app.domain.edits import directory as edits
from app.domain.edits.directory import Entry
from app.errors import ProtocolistError
from app.gui.desk import Desk
from app.gui.directory.book import Book
from app.gui.directory.merge import MergePanel, names_of
from app.gui.theme import GAP, ROOM, WIDE
from app.gui.translation import Phrase
from app.gui.widgets import Line, LinesView, label
from app.language.duplicates import Pair, Reason

_APART = "directory.apart"
"""The setting with the pairs that somebody said are not the same."""


class DuplicatesPage(QWidget):
    """Pairs at the left, the chosen one side by side at the right; ``left`` when there is nothing more to do."""

    left = Signal()

    def __init__(self, desk: Desk, book: Book, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._book = desk, book
        self._pairs: dict[str, Pair] = {}
        self.heading = label("", "title", wrap=True)
        self.list = LinesView(day=False)
        self.list.setObjectName("directory.duplicates")
        self.list.selectionModel().currentChanged.connect(lambda *_: self._on_current())
        self.panel = MergePanel(desk)
        self.panel.joined.connect(self._join)
        self.panel.apart.connect(self._apart)
        self.panel.left.connect(self.left)
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(WIDE, ROOM, GAP, 0)
        column.setSpacing(GAP)
        column.addWidget(self.heading)
        column.addWidget(self.list, 1)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setHandleWidth(1)
        splitter.addWidget(side)
        splitter.addWidget(self.panel)
        splitter.setSizes([280, 900])
        splitter.setStretchFactor(1, 1)
        splitter.setChildrenCollapsible(False)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(splitter)

    def look(self, found: Sequence[Pair]) -> bool:
        """Show duplicates that were found; tell whether there are any that nobody has told apart."""
        apart = self._said_apart()
        found = [pair for pair in found if frozenset((pair.first, pair.second)) not in apart]
        self.show_pairs(found)
        return bool(found)

    def show_pairs(self, found: Sequence[Pair]) -> None:
        """Show these pairs."""
        self.heading.setText(self.tr("Perhaps the same: %n", "", len(found)))
        self.list.setAccessibleName(self.heading.text())
        self._pairs = {f"{pair.first} {pair.second}": pair for pair in found}
        self.list.lines.show_rows([(key, "") for key in self._pairs], self._line)
        self.list.choose("")
        self._on_current()

    def _line(self, key: str) -> Line:
        pair = self._pairs[key]
        entries = [edits.find(self._book.current, id) for id in (pair.first, pair.second)]
        first, second = (names_of(each) if each else "" for each in entries)
        return Line(first, key, below=f"{second} – {self._why(pair.reason)}")

    def _why(self, reason: Reason) -> str:
        said = {
            Reason.EMAIL: self.tr("the same e-mail"),
            Reason.NAME: self.tr("the same name"),
            Reason.SOUND: self.tr("the same name in another script"),
            Reason.LANGUAGE: self.tr("what seems the same name in another language"),
            Reason.SHORT: self.tr("the same short or former name"),
            Reason.INITIALS: self.tr("the same family name and initial in one organisation"),
            Reason.CHOSEN: self.tr("chosen by you"),
        }
        return said[reason]

    def _on_current(self) -> None:
        pair = self._pairs.get(self.list.chosen())
        entries = [edits.find(self._book.current, id) for id in (pair.first, pair.second)] if pair else []
        first, second = entries if entries else (None, None)
        self.panel.setVisible(first is not None and second is not None)
        if pair and first is not None and second is not None:
            self.panel.show_pair(self._book.current, first, second, self._why(pair.reason))

    def _join(self, kept: Entry, gone: str) -> None:
        def edit(directory: Directory) -> Directory:
            return edits.merge(directory, kept, gone)

        shown = tuple(self._pairs.values())

        def undo() -> None:
            self._book.undo()
            self.show_pairs(shown)

        if self._book.apply(Phrase("DuplicatesPage", "joining of {name}", name=names_of(kept)), edit):
            said = self.tr("Joined: {name}").format(name=names_of(kept))
            self._desk.notices.toast(said, action=self.tr("Undo"), run=undo)
            self._next(gone)

    def _apart(self, first: str, second: str) -> None:
        archive = self._desk.archive
        held = archive.settings.get(_APART, "[]")
        said = json.dumps([*json.loads(held), sorted((first, second))])
        try:
            archive.settings.put(_APART, said)
        except ProtocolistError as problem:
            self._desk.notices.problem(problem)
            return
        put = archive.settings.put
        archive.journal.did(
            Phrase("DuplicatesPage", "not the same"), lambda: put(_APART, held), lambda: put(_APART, said)
        )
        self._next("", frozenset((first, second)))

    def _said_apart(self) -> set[frozenset[str]]:
        held = self._desk.archive.settings.get(_APART, "[]")
        return {frozenset(pair) for pair in json.loads(held)}

    def _next(self, gone: str, apart: frozenset[str] = frozenset()) -> None:
        """Go on with the pairs that are left."""
        rest = [
            pair
            for pair in self._pairs.values()
            if gone not in (pair.first, pair.second) and frozenset((pair.first, pair.second)) != apart
        ]
        self.show_pairs(rest)
        if not rest:
            self.left.emit()
