"""What the forms of a person and of an organisation share."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.archive import Attended
from app.domain.text import LANGUAGES
from app.errors import ProtocolistError
from app.gui import bind, lookup, words
from app.gui.desk import Desk
from app.gui.directory.book import Book
from app.gui.directory.parts import Listed, Pick, Picture, meeting_line
from app.gui.theme import GAP, TIGHT
from app.gui.translation import window_language
from app.gui.widgets import Elided, Panel, label


class Form(Panel):
    """The fields of one entry at ``path``, saved as one types. ``go(id)`` shows another entry of the directory."""

    def __init__(
        self, desk: Desk, book: Book, path: str, go: Callable[[str], object], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.desk, self.book, self.path, self.go = desk, book, path, go
        self.picture: Picture | None = None
        self.meetings = Listed("meetings", day=True)
        self.fill()
        self.add(self.meetings)
        self.end()
        self.show_meetings()
        self.refresh()

    def fill(self) -> None:
        """Make the fields."""
        raise NotImplementedError

    def attended(self) -> tuple[Attended, ...]:
        """Return the meetings of this entry."""
        raise NotImplementedError

    def refresh(self) -> None:
        """Show what changed beside the bound fields."""
        entry = self.book.at(self.path)
        self.title.setText(lookup.title(entry, window_language()) or self.tr("No name yet"))
        if self.picture is not None:
            self.picture.refresh()

    def show_meetings(self) -> None:
        """List who attended what, the newest first."""
        try:
            found = self.attended()
        except ProtocolistError as problem:
            self.desk.notices.problem(problem)
            found = ()
        # By the name of this class: `tr` takes that of the form, where a count is not looked for among its bases.
        count = QCoreApplication.translate("Form", "Meetings: %n", None, len(found)) if found else ""
        self.remark.setText(count)
        heading = count or self.tr("In no meeting yet")
        self.meetings.show_lines(heading, [meeting_line(each) for each in found], self.desk.open)

    def heading(self, text: str) -> None:
        """Part the fields that follow from those above."""
        self.column.addSpacing(GAP)
        self.add(label(text, "strong"))
        self.column.addSpacing(TIGHT)

    def texts(self, field: str, name: str) -> None:
        """Add a text in each language."""
        areas = self.areas(f"{self.path}.{field}", name)
        self.field(name, areas[0])
        for area in areas[1:]:
            self.add(area)
            self.column.addSpacing(TIGHT)

    def areas(self, path: str, name: str) -> list[bind.Area]:
        """Make a field for a text in each language."""
        return [
            bind.area(
                self.book, path, code, name=f"{name}: {words.language(code)}", hint=words.language(code)
            )
            for code in LANGUAGES
        ]

    def text_lines(self, field: str, name: str) -> dict[str, bind.Line]:
        """Add a short text in each language, side by side, and return them by language."""
        path, sign = f"{self.path}.{field}", words.language_sign
        lines = {
            code: bind.line(self.book, path, code, name=f"{name}: {words.language(code)}", hint=sign(code))
            for code in LANGUAGES
        }
        self.field(name, *lines.values())
        return lines

    def named(self, name: str, widget: QWidget) -> QVBoxLayout:
        """Lay a field under its name."""
        above = Elided(name, "caption")
        above.setBuddy(widget)
        box = QVBoxLayout()
        box.setSpacing(TIGHT)
        box.addWidget(above)
        box.addWidget(widget)
        return box

    def plain(self, field: str, name: str, hint: str = "") -> bind.Line:
        """Make a line of plain text."""
        return bind.line(self.book, f"{self.path}.{field}", name=name, hint=hint)

    def codes(self, field: str, name: str) -> bind.Parsed:
        """Make a line of codes of languages (ISO 639)."""
        return bind.parsed(
            self.book,
            f"{self.path}.{field}",
            lambda text, _: _codes(text),
            lambda held: ", ".join(held),
            name=name,
            hint=lambda: "ru, en, zh",
        )

    def day(self, path: str, name: str) -> bind.Parsed:
        """Make a line for a year, a month or a day."""
        return bind.partial_date(self.book, path, name=name, hint=name)

    def organisation(self, path: str, name: str) -> Pick:
        """Make a button that chooses an organisation of the directory."""

        def name_of(id: str) -> str:
            found = self.book.current.organisation(id)
            return lookup.title(found, window_language()) if found else ""

        def choices() -> list[tuple[str, str]]:
            named = (
                (each.id, lookup.title(each, window_language())) for each in self.book.current.organisations
            )
            return sorted(((id, said) for id, said in named if said), key=lambda one: one[1].casefold())

        made = Pick(self.desk, name_of, choices)
        made.bind(self.book, path, name)
        return made

    def shot(self, field: str, name: str) -> Picture:
        """Make the place of a picture."""
        self.picture = Picture(self.desk, self.book, f"{self.path}.{field}", name)
        return self.picture


def today() -> str:
    """Return the day in ISO 8601."""
    return datetime.now().date().isoformat()


def _codes(text: str) -> tuple[str, ...]:
    """Read codes of languages; raises ValueError for what is none."""
    codes = tuple(dict.fromkeys(text.lower().replace(",", " ").replace(";", " ").split()))
    if not all(code.isascii() and code.isalpha() and len(code) in (2, 3) for code in codes):
        raise ValueError(text)
    return codes
