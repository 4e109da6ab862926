"""The form of a person of the directory."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.archive import Attended
from app.domain.directory import Directory, Organisation, Person, PostHeld, current_post
from app.domain.names import Gender, Script
from app.domain.text import Text
from app.gui import bind, words
from app.gui.directory.form import Form, today
from app.gui.meeting.participants.scripts import CasesField, ScriptField
from app.gui.theme import GAP, ROOM, TIGHT
from app.gui.translation import Name, Phrase
from app.gui.widgets import (
    Flow,
    IconButton,
    button,
)
from app.gui.widgets.layouts import chain


class PersonForm(Form):
    """Names by script, posts with dates, ways to reach somebody, and the meetings they were in."""

    def fill(self) -> None:
        self._scripts: list[ScriptField | CasesField] = [
            ScriptField(self.book, self.path, Script.LATIN, self.tr("Latin")),
            ScriptField(self.book, self.path, Script.CYRILLIC, self.tr("Cyrillic")),
            ScriptField(self.book, self.path, Script.HAN, self.tr("Characters")),
            CasesField(self.book, self.path),
        ]
        for part in self._scripts:
            self.add(part)
            self.column.addSpacing(TIGHT)
        self._address = self.text_lines("honorific", self.tr("Form of address"))
        genders = bind.combo(self.book, f"{self.path}.gender", self._genders, name=self.tr("Gender"))
        languages = self.codes("languages", self.tr("Languages"))
        self._before_posts: QWidget = languages
        self.pair((self.tr("Gender"), genders), (self.tr("Languages"), languages))
        self.heading(self.tr("Posts"))
        self._posts = QVBoxLayout()
        self._posts.setSpacing(GAP)
        self._count = -1
        self.add(self._posts)
        self._add_post_buttons()
        email, phone = self.plain("email", self.tr("E-mail")), self.plain("phone", self.tr("Phone"))
        self.pair((self.tr("E-mail"), email), (self.tr("Phone"), phone))
        note = bind.area(self.book, f"{self.path}.note", name=self.tr("Note"), lines=2)
        self.field(self.tr("Note"), note)
        self.field(self.tr("Photo"), self.shot("photo", self.tr("Photo")))

    def attended(self) -> tuple[Attended, ...]:
        return self.desk.archive.attended(self.person().id)

    def person(self) -> Person:
        """Return the person as they stand."""
        found: Person = self.book.at(self.path)
        return found

    def refresh(self) -> None:
        from app.language import honorifics

        super().refresh()
        person = self.person()
        for part in self._scripts:
            part.show_name(person)
        for code, line in self._address.items():
            said = honorifics.of(code, person.honorific, person.gender)
            line.set_hint(said or words.language_sign(code), derived=bool(said))
        if len(person.posts) != self._count:
            self._count = len(person.posts)
            self._show_posts()

    def pair(self, *fields: tuple[str, QWidget]) -> None:
        """Add two fields side by side, each under its name."""
        row = QHBoxLayout()
        row.setSpacing(GAP)
        for name, widget in fields:
            row.addLayout(self.named(name, widget), 1)
        self.add(row)
        self.column.addSpacing(TIGHT)

    def _genders(self) -> list[tuple[Gender, str]]:
        return [(Gender.UNKNOWN, "–"), (Gender.FEMALE, self.tr("woman")), (Gender.MALE, self.tr("man"))]

    def _add_post_buttons(self) -> None:
        fresh = button(self.tr("A new post…"), "link")
        fresh.setObjectName(f"{self.path}.posts.new")
        fresh.setToolTip(self.tr("The post of today ends and is kept with its dates"))
        fresh.clicked.connect(self._appoint)
        more = button(self.tr("One more post"), "link")
        more.setObjectName(f"{self.path}.posts.add")
        more.setToolTip(self.tr("Held beside the one of today"))
        more.clicked.connect(self._add_post)
        row = Flow()
        row.addWidget(fresh)
        row.addWidget(more)
        self.add(row)

    def _show_posts(self) -> None:
        while (item := self._posts.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for at in range(self._count):
            self._posts.addWidget(self._post(at))
        fields = ("post.ru", "post.en", "post.zh", "organisation", "since", "until", "remove")
        cells = [self._cell(f"posts.{at}.{field}") for at in range(self._count) for field in fields]
        chain(self._before_posts, *cells, self._cell("posts.new"))

    def _cell(self, field: str) -> QWidget:
        # One that was taken away may still be there.
        return self.findChildren(QWidget, f"{self.path}.{field}")[-1]

    def _post(self, at: int) -> QFrame:
        path = f"{self.path}.posts.{at}"
        card = QFrame()
        card.setProperty("role", "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(ROOM, GAP, ROOM, GAP)
        column.setSpacing(TIGHT)
        for area in self.areas(f"{path}.post", self.tr("Post")):
            column.addWidget(area)
        column.addWidget(self.organisation(f"{path}.organisation", self.tr("Organisation")))
        remove = IconButton("trash", self.tr("Remove this post"))
        remove.setObjectName(f"{path}.remove")
        remove.clicked.connect(lambda: self._remove_post(at))
        dates = QHBoxLayout()
        dates.setSpacing(GAP)
        dates.addWidget(self.day(f"{path}.since", self.tr("since")), 1)
        dates.addWidget(self.day(f"{path}.until", self.tr("until")), 1)
        dates.addWidget(remove)
        column.addLayout(dates)
        return card

    def _put_posts(self, step: Name, posts: tuple[PostHeld, ...]) -> None:
        self.book.put(step, f"{self.path}.posts", posts)

    def _add_post(self) -> None:
        held = current_post(self.person())
        post = PostHeld(Text(), held.organisation if held else "")
        self._put_posts(Phrase("PersonForm", "one more post"), (*self.person().posts, post))
        self._focus(self._count - 1)

    def _appoint(self) -> None:
        """End the post of today, and begin another at the same organisation."""
        from app.domain.edits import directory as edits

        person = self.person()
        held = current_post(person)
        post = PostHeld(Text(), held.organisation if held else "", today() if held else "")

        def edit(directory: Directory) -> Directory:
            return edits.appoint(directory, person.id, post)

        if self.book.apply(Phrase("PersonForm", "a new post"), edit):
            self._count = -1
            self.refresh()
            self._focus(0)

    def _remove_post(self, at: int) -> None:
        posts = self.person().posts
        self._put_posts(self.tr("removal of a post"), (*posts[:at], *posts[at + 1 :]))
        self._count = -1
        self.refresh()

    def _focus(self, at: int) -> None:
        area = self.findChild(QWidget, f"{self.path}.posts.{at}.post.{self.book.language}")
        if area is not None:
            area.setFocus()


def people_of(directory: Directory, organisation: Organisation) -> list[Person]:
    """Return the people who hold a post there today."""
    return [
        person
        for person in directory.people
        if any(post.organisation == organisation.id and not post.until for post in person.posts)
    ]
