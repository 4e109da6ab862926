"""What takes the place of the list of documents for a while: a counterpart's copy, or two versions compared."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QWidget

from app.documents.changes import Source
from app.domain import derive
from app.domain.model import DocumentChoice, Meeting
from app.errors import ProtocolistError
from app.gui import words
from app.gui.background import Background
from app.gui.desk import Desk
from app.gui.meeting.documents.choices import Packs, choices, pack_of
from app.gui.meeting.documents.comparing import Comparing, Shelf
from app.gui.meeting.documents.review import Returned, Review, read
from app.gui.translation import window_language
from app.gui.when import show_moment

if TYPE_CHECKING:
    from app.archive.values import DocumentVersion

Key = tuple[str, str, str]
"""A document by its pack, language and keeper."""


class Aside(QStackedWidget):
    """The list of documents, and what is opened from it; made when it is first wanted."""

    def __init__(self, desk: Desk, listing: QWidget, packs: Callable[[], Packs]) -> None:
        super().__init__()
        self._desk, self._listing, self._packs = desk, listing, packs
        self.addWidget(listing)
        self.setAcceptDrops(True)
        self.review: Review | None = None
        self.comparing: Comparing | None = None
        self._reading = Background(self)
        self._reading.done.connect(self.show_copy)
        self._reading.failed.connect(self._on_failed)
        desk.session.opened.connect(self.back)

    def retranslate(self) -> None:
        """Set every text in the window's language."""
        for view in (self.review, self.comparing):
            if view is not None:
                view.retranslate()

    def refresh(self) -> None:
        """Show what the record has become."""
        if self.review is not None and self.currentWidget() is self.review:
            self.review.refresh()

    def back(self) -> None:
        """Show the list again."""
        self._reading.drop()
        self.setCurrentWidget(self._listing)

    def ask(self) -> None:
        """Let the user choose a counterpart's copy, and read it."""
        start = str(self._desk.state.starting_folder)
        name, _ = QFileDialog.getOpenFileName(
            self, self.tr("A counterpart’s copy"), start, self.tr("Word documents") + " (*.docx)"
        )
        if name:
            self.open(Path(name))

    def open(self, path: Path) -> None:
        """Read a counterpart's copy and show what was changed in it."""
        meeting, known = self._desk.session.meeting, self._packs()
        now = [
            source for one in choices(meeting, known) if (source := _source(meeting, one, known)) is not None
        ]
        desk = self._desk
        self._reading.run(lambda: read(path, desk, meeting, known, now))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _dropped(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Read a Word document that is dropped here as a counterpart's copy."""
        path = _dropped(event)
        if path is not None:
            event.acceptProposedAction()
            self.open(path)

    def show_copy(self, returned: Returned) -> None:
        """Show the changes of a copy that was read."""
        if self.review is None:
            self.review = Review(self._desk)
            self.review.left.connect(self.back)
            self.addWidget(self.review)
        self.review.show_copy(returned)
        self.setCurrentWidget(self.review)

    def compare(self, id: str = "") -> None:
        """Compare the last version of a document, else of the first that has one, with the record as it stands."""
        meeting = self._desk.session.current
        if meeting is None:
            return
        if self.comparing is None:
            self.comparing = Comparing()
            self.comparing.left.connect(self.back)
            self.addWidget(self.comparing)
        known = self._packs()
        wanted = choices(meeting, known)
        exports = self._desk.archive.versions.list(meeting.id)
        made = {_key(one) for one in exports}
        chosen = next((_key(one) for one in wanted if one.id == id or (not id and _key(one) in made)), None)
        last = next((one for one in exports if chosen in (None, _key(one))), None)
        beside = _key(last) if last is not None else chosen
        now = next((one.id for one in wanted if _key(one) == beside), id)
        shelves = [self._now(meeting, one, known) for one in wanted]
        shelves += [self._export(meeting, one, known) for one in exports]
        self.comparing.offer(shelves, f"v{last.number}" if last else "", f"now.{now}")
        self.setCurrentWidget(self.comparing)

    def _now(self, meeting: Meeting, choice: DocumentChoice, known: Packs) -> Shelf:
        name = f"{self.tr('Now')} · {self._name(meeting, _key(choice), known)}"
        return Shelf(f"now.{choice.id}", name, lambda: _source(meeting, choice, known))

    def _export(self, meeting: Meeting, version: DocumentVersion, known: Packs) -> Shelf:
        when = show_moment(version.created.astimezone(), window_language())
        name = f"v{version.edition} · {self._name(meeting, _key(version), known)} · {when}"
        record, choice = self._desk.archive.versions.record, _choice(version)
        return Shelf(
            f"v{version.number}", name, lambda: _source(record(version), choice, known, version.number)
        )

    def _name(self, meeting: Meeting, key: Key, known: Packs) -> str:
        pack_id, language, keeper = key
        pack = next((one for one in known if one.id == pack_id), None)
        parts = [pack.title(window_language()) if pack else pack_id]
        parts.append(", ".join(words.language(code) for code in language.split("+")))
        if any(party.id == keeper for party in meeting.parties):
            parts.append(derive.name_of(meeting, keeper, self._desk.session.language))
        return " · ".join(parts)

    def _on_failed(self, problem: ProtocolistError) -> None:
        self._desk.notices.problem(problem)


def _dropped(event: QDropEvent) -> Path | None:
    urls = [url for url in event.mimeData().urls() if url.isLocalFile()]
    found = [path for url in urls if (path := Path(url.toLocalFile())).suffix.lower() == ".docx"]
    return found[0] if len(found) == len(urls) == 1 else None


def _key(one: DocumentChoice | DocumentVersion) -> Key:
    return (one.pack if isinstance(one, DocumentChoice) else one.template), one.language, one.keeper


def _choice(version: DocumentVersion) -> DocumentChoice:
    return DocumentChoice(f"v{version.number}", "", *_key(version))


def _source(meeting: Meeting, choice: DocumentChoice, known: Packs, number: int = 0) -> Source | None:
    pack = pack_of(choice, known)
    return Source(meeting, pack, choice.language, choice.keeper, number) if pack else None
