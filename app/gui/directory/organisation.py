"""The form of an organisation of the directory."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.archive import Attended
from app.domain.directory import FormerName, Organisation, current_post
from app.domain.text import LANGUAGES
from app.gui import bind, lookup, words
from app.gui.directory.form import Form, today
from app.gui.directory.parts import Listed
from app.gui.directory.person import people_of
from app.gui.theme import GAP, ROOM, TIGHT
from app.gui.translation import Phrase, window_language
from app.gui.widgets import IconButton, Line, button, label


class OrganisationForm(Form):
    """Names today and before, place, profile and contact, its units and people, and its meetings."""

    def fill(self) -> None:
        self.texts("name", self.tr("Name"))
        self.text_lines("short_name", self.tr("Short name"))
        self._former = QVBoxLayout()
        self._former.setSpacing(GAP)
        self._shown: tuple[FormerName, ...] | None = None
        self._add_renaming()
        self.add(self._former)
        self.texts("full_name", self.tr("Full legal name"))
        self.text_lines("city", self.tr("City"))
        country = bind.country(self.book, f"{self.path}.country", name=self.tr("Country"))
        parent = self.organisation(f"{self.path}.parent", self.tr("Part of"))
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addLayout(self.named(self.tr("Country"), country), 1)
        row.addLayout(self.named(self.tr("Part of"), parent), 2)
        self.add(row)
        self.column.addSpacing(TIGHT)
        self.texts("profile", self.tr("About it, for press releases"))
        self.texts("contact", self.tr("Contact"))
        self.field(self.tr("Logo"), self.shot("logo", self.tr("Logo")))
        self._units, self._people = Listed("units"), Listed("members")
        self.add(self._units)
        self._add_unit_button()
        self.add(self._people)

    def attended(self) -> tuple[Attended, ...]:
        return self.desk.archive.took_part(self.own().id)

    def own(self) -> Organisation:
        """Return the organisation as it stands."""
        found: Organisation = self.book.at(self.path)
        return found

    def refresh(self) -> None:
        super().refresh()
        self._show_former()
        self._show_parts()

    def _add_renaming(self) -> None:
        rename = button(self.tr("It has been renamed…"), "link")
        rename.setObjectName(f"{self.path}.rename")
        rename.setToolTip(
            self.tr("The name is kept for documents of earlier dates; type the new one in its place")
        )
        rename.clicked.connect(self._rename)
        row = QHBoxLayout()
        row.addWidget(rename)
        row.addStretch(1)
        self.add(row)

    def _rename(self) -> None:
        from app.domain.edits import directory as edits

        id, name = self.own().id, self.own().name
        step = Phrase("OrganisationForm", "renaming")
        if not self.book.apply(step, lambda directory: edits.rename(directory, id, today())):
            return
        language = next((code for code in (window_language(), *LANGUAGES) if name.get(code)), "en")
        field = self.findChild(QWidget, f"{self.path}.name.{language}")
        if isinstance(field, bind.Area):
            field.setFocus()
            field.selectAll()

    def _show_former(self) -> None:
        former = self.own().former
        if self._shown is not None and len(former) == len(self._shown):
            self._shown = former
            return
        self._shown = former
        while (item := self._former.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for at in range(len(former)):
            self._former.addWidget(self._earlier(at))

    def _earlier(self, at: int) -> QFrame:
        path = f"{self.path}.former.{at}"
        card = QFrame()
        card.setProperty("role", "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(ROOM, GAP, ROOM, GAP)
        column.setSpacing(TIGHT)
        remove = IconButton("trash", self.tr("Remove this earlier name"))
        remove.setObjectName(f"{path}.remove")
        remove.clicked.connect(lambda: self._forget(at))
        head = QHBoxLayout()
        head.addWidget(label(self.tr("Earlier name, until"), "caption"))
        head.addWidget(self.day(f"{path}.until", self.tr("until")), 1)
        head.addWidget(remove)
        column.addLayout(head)
        for area in self.areas(f"{path}.name", self.tr("Earlier name")):
            column.addWidget(area)
        short = QHBoxLayout()
        short.setSpacing(GAP)
        for code in LANGUAGES:
            name = f"{self.tr('Earlier short name')}: {words.language(code)}"
            hint = words.language_sign(code)
            short.addWidget(bind.line(self.book, f"{path}.short_name", code, name=name, hint=hint))
        column.addLayout(short)
        return card

    def _forget(self, at: int) -> None:
        former = self.own().former
        rest = (*former[:at], *former[at + 1 :])
        self._shown = None
        self.book.put(Phrase("OrganisationForm", "removal of an earlier name"), f"{self.path}.former", rest)

    def _add_unit_button(self) -> None:
        add = button(self.tr("Add a unit"), "link")
        add.setObjectName(f"{self.path}.units.add")
        add.clicked.connect(self._add_unit)
        row = QHBoxLayout()
        row.addWidget(add)
        row.addStretch(1)
        self.add(row)

    def _add_unit(self) -> None:
        from app.domain import ids
        from app.domain.edits import directory as edits

        unit = Organisation(
            ids.new_id(), city=self.own().city, country=self.own().country, parent=self.own().id
        )
        if self.book.apply(
            Phrase("OrganisationForm", "a new unit"), lambda directory: edits.add(directory, unit)
        ):
            self.go(unit.id)

    def _show_parts(self) -> None:
        from app.domain.edits import directory as edits

        directory, language = self.book.current, window_language()
        units = edits.units(directory, self.own().id)
        lines = [Line(lookup.title(each, language) or nameless(), each.id) for each in units]
        heading = self.tr("Units: %n", "", len(units)) if units else self.tr("No units")
        self._units.show_lines(heading, lines, self.go)
        people = people_of(directory, self.own())
        said = []
        for person in people:
            post = current_post(person)
            below = post.post.best(language) if post else ""
            said.append(Line(lookup.title(person, language) or nameless(), person.id, below=below))
        heading = self.tr("People: %n", "", len(people)) if people else self.tr("No people yet")
        self._people.show_lines(heading, said, self.go)


def nameless() -> str:
    """Return what stands for a name nobody knows."""
    return QCoreApplication.translate("Directory", "Nameless")
