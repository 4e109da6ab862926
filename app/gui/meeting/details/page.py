"""The page of a meeting's details."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.domain.model import Kind, Meeting, Mode
from app.domain.text import LANGUAGES
from app.gui import bind, theme, words
from app.gui.changes import touches
from app.gui.meeting.details.attachments import Attachments
from app.gui.meeting.details.parts import PartRows
from app.gui.meeting.details.sessions import Programme
from app.gui.meeting.page import Page
from app.gui.own import next_number
from app.gui.theme import GAP, ROOM, TIGHT
from app.gui.translation import Phrase
from app.gui.widgets import Column, Flow, Section, button, caption

PARTS = ("sessions", "parties", "facts", "outcomes", "attachments")


class DetailsPage(Page):
    """Title, number, kind; sessions; parties with their organisations; background; outcomes; a note."""

    def build(self) -> None:
        self._column = Column()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._column)
        self._column.add(self.title(lambda: self.tr("Details")))
        self._add_head()
        self._parts = PartRows(self)
        self._files = Attachments(self.desk, self)
        self._programme = Programme(self.desk, self)
        own = {"attachments": self._files.make, "sessions": self._programme.make}
        makers = {name: own.get(name) or self._parts.maker(name) for name in PARTS}
        self._sections = {name: Section(makers[name], name) for name in PARTS}
        self._part = button("", "link")
        self._part.setObjectName("sessions.part")
        self._part.clicked.connect(self._programme.add_part)
        self.say(self._part.setText, lambda: self.tr("+ A part of the day"))
        self._sections["sessions"].also(self._part)
        self.setAcceptDrops(True)
        for name, section in self._sections.items():
            section.add.clicked.connect(partial(self._add, name))
            section.rows.moved.connect(lambda id, before, name=name: self._parts.move(name, id, before))
            self._column.add(section, space=ROOM)
        self._column.add(
            self.field(lambda: self.tr("Note for yourself, never printed"), self.bound_area("note")),
            space=ROOM,
        )
        self._column.end()

    def retranslate(self) -> None:
        super().retranslate()
        say: dict[str, tuple[str, str, str]] = {
            "sessions": (
                self.tr("When and where"),
                self.tr("Add a day"),
                self.tr("Add the day, so that documents get their date."),
            ),
            "parties": (
                self.tr("Parties"),
                self.tr("Add a party"),
                self.tr("Add who meets: the host first."),
            ),
            "facts": (
                self.tr("Background"),
                self.tr("Add a fact"),
                self.tr("Earlier visits and agreements, for the press release and the chair."),
            ),
            "outcomes": (
                self.tr("Beside the talks"),
                self.tr("Add an outcome"),
                self.tr("A visit, a gift, a signing, the date of the next meeting."),
            ),
            "attachments": (
                self.tr("Files"),
                self.tr("Attach files"),
                self.tr("Presentations, photographs, drafts: drop them anywhere on this page."),
            ),
        }
        for name, texts in say.items():
            self._sections[name].say(*texts)
            self._sections[name].show_ids(())
        if self.session.current is not None and self.isVisible():
            self._show_rows(self.meeting)

    def refresh(self, found: frozenset[str]) -> None:
        meeting = self.session.current
        if meeting is None:
            return
        if touches(found, "languages"):
            self._show_languages(meeting.languages)
        if touches(found, "number", "sessions", "parties", "organisations"):
            self._offer_number(meeting)
        self._parts.refresh(found)
        if touches(found, "sessions", "agenda"):
            self._programme.refresh()
        self._show_rows(meeting)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        urls = event.mimeData().urls()
        self._files.attach(Path(url.toLocalFile()) for url in urls if url.isLocalFile())
        event.acceptProposedAction()

    def _add(self, name: str, *_: object) -> None:
        if name == "attachments":
            self._files.ask()
        elif name == "sessions":
            self._programme.add_day()
        else:
            self._parts.add(name)

    def bound_area(self, path: str) -> bind.Area:
        """Make a text area of a path of the meeting itself."""
        return bind.area(self.session, path, name="")

    def _offer_number(self, meeting: Meeting) -> None:
        number = (
            None if meeting.number or self.desk.archive.read_only else next_number(self.desk.archive, meeting)
        )
        self._take.setVisible(number is not None)
        self._take.setText(self.tr("Take No. {number}").format(number=number))

    def _take_number(self) -> None:
        from app.domain import edits

        number = next_number(self.desk.archive, self.meeting)
        if number is not None:
            self.session.apply(
                Phrase("DetailsPage", "number of the minutes"), lambda m: edits.put(m, "number", str(number))
            )

    def _show_rows(self, meeting: Meeting) -> None:
        for name, section in self._sections.items():
            section.show_ids([row.id for row in getattr(meeting, name)])

    def _add_head(self) -> None:
        self._title = bind.area(self.session, "title", name="", one=True)
        self._title.setProperty("type", "title")
        self.say(self._title.set_hint, lambda: self.tr("Talks with the delegation of …"))
        self._column.add(self.field(lambda: self.tr("Title"), self._title), space=GAP)
        fields = QWidget()
        line = Flow(fields, gap=ROOM)
        self._number = bind.line(self.session, "number", name="")
        self._number.setMaximumWidth(theme.scaled(140))
        self._take = button("", "link")
        self._take.setObjectName("number.next")
        self._take.clicked.connect(self._take_number)
        kind = self._choice("kind", lambda: [(each, words.kind(each)) for each in Kind])
        mode = self._choice("mode", lambda: [(each, words.mode(each)) for each in Mode])
        numbered = self.field(lambda: self.tr("Number of the minutes"), self._number)
        numbered.addWidget(self._take)
        parts = (
            numbered,
            self.field(lambda: self.tr("Kind of meeting"), kind),
            self.field(lambda: self.tr("How people meet"), mode),
            self._language_boxes(),
        )
        for part in parts:
            holder = QWidget()
            part.setContentsMargins(0, 0, 0, 0)
            holder.setLayout(part)
            line.addWidget(holder)
            line.setAlignment(holder, Qt.AlignmentFlag.AlignTop)
        self._column.add(fields, space=GAP)

    def _choice(self, path: str, choices: Callable[[], Sequence[tuple[Any, str]]]) -> bind.Choice:
        return bind.combo(self.session, path, choices, name="")

    def _language_boxes(self) -> QVBoxLayout:
        above: QLabel = caption("")
        self.say(above.setText, lambda: self.tr("Languages of documents"))
        box = QVBoxLayout()
        box.setSpacing(TIGHT)
        box.addWidget(above)
        self._boxes: dict[str, QCheckBox] = {}
        for code in LANGUAGES:
            made = QCheckBox()
            made.setObjectName(f"languages.{code}")
            self.say(made.setText, lambda code=code: words.language(code))  # type: ignore[misc]
            made.clicked.connect(self._on_languages)
            self._boxes[code] = made
        row = QHBoxLayout()
        row.setContentsMargins(0, 5, 0, 0)
        for made in self._boxes.values():
            row.addWidget(made)
        row.setSpacing(ROOM)
        box.addLayout(row)
        box.addStretch(1)
        return box

    def _show_languages(self, codes: tuple[str, ...]) -> None:
        for code, box in self._boxes.items():
            box.setChecked(code in codes)

    def _on_languages(self) -> None:
        from app.domain import edits

        others = tuple(code for code in self.meeting.languages if code not in self._boxes)
        chosen = tuple(code for code, box in self._boxes.items() if box.isChecked())
        kept = tuple(c for c in self.meeting.languages if c in chosen)
        wanted = (*kept, *(c for c in chosen if c not in kept), *others)
        if not self.session.apply(
            Phrase("DetailsPage", "languages of documents"),
            lambda m: edits.put(m, "languages", wanted or (m.language,)),
        ):
            self._show_languages(self.meeting.languages)
        self._show_languages(self.meeting.languages)
