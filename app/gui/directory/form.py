"""The fields of a person or an organisation of the directory."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from attrs import evolve
from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QWidget

from app.domain import text as texts
from app.domain.directory import Directory, Organisation, Person, PostHeld
from app.domain.names import Gender, Script
from app.domain.text import LANGUAGES, Text
from app.gui import words
from app.gui.keeping import current_post
from app.gui.widgets import Panel

Entry = Person | Organisation


class Form(Panel):
    """Edits one entry; ``edited(entry)`` comes with every change."""

    edited = Signal(object)

    def __init__(self, entry: Entry, directory: Directory, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entry: Any = entry
        self._directory = directory
        if isinstance(entry, Person):
            self._fill_person(entry)
        else:
            self._fill_organisation(entry)
        self.end()

    def _change(self, **fields: Any) -> None:
        self._entry = evolve(self._entry, **fields)
        self.edited.emit(self._entry)

    def _set(self, field: str, value: Any) -> None:
        self._change(**{field: value})

    def _fill_person(self, person: Person) -> None:
        say = {
            Script.LATIN: self.tr("Latin"),
            Script.CYRILLIC: self.tr("Cyrillic"),
            Script.HAN: self.tr("Characters"),
        }
        parts = {"family": self.tr("family"), "given": self.tr("given"), "patronymic": self.tr("patronymic")}
        for script, name in say.items():
            fields = [part for part in parts if part != "patronymic" or script is Script.CYRILLIC]
            lines = [
                self._line(
                    f"name.{script.value}.{part}",
                    f"{name}: {parts[part]}",
                    getattr(person.name.script(script), part),
                    partial(self._set_name, script, part),
                    parts[part],
                )
                for part in fields
            ]
            self.field(f"{name} – {', '.join(parts[part] for part in fields)}", *lines)
        post = current_post(person) or PostHeld(Text())
        self._texts("posts.post", self.tr("Post"), post.post, self._set_post)
        self.field(self.tr("Organisation"), self._organisations(post.organisation))
        self.field(
            self.tr("Form of address"),
            *self._text_lines("honorific", self.tr("Form of address"), person.honorific),
        )
        genders = QComboBox()
        self._name(genders, "gender", self.tr("Gender"))
        for value, word in (
            (Gender.UNKNOWN, "–"),
            (Gender.FEMALE, self.tr("woman")),
            (Gender.MALE, self.tr("man")),
        ):
            genders.addItem(word, value)
        genders.setCurrentIndex(genders.findData(person.gender))
        genders.activated.connect(lambda _: self._change(gender=Gender(genders.currentData())))
        self.field(self.tr("Gender"), genders)
        for field, name in (("email", self.tr("E-mail")), ("phone", self.tr("Phone"))):
            self.field(name, self._plain(field, name, getattr(person, field)))
        self.field(
            self.tr("Note"), self._area("note", self.tr("Note"), person.note, lambda t: self._change(note=t))
        )

    def _fill_organisation(self, organisation: Organisation) -> None:
        for field, name in (
            ("name", self.tr("Name")),
            ("short_name", self.tr("Short name")),
            ("full_name", self.tr("Full legal name")),
            ("city", self.tr("City")),
            ("profile", self.tr("About it, for press releases")),
            ("contact", self.tr("Contact")),
        ):
            self._texts(
                field,
                name,
                getattr(organisation, field),
                partial(self._set, field),
            )
        self.field(
            self.tr("Country (two letters)"), self._plain("country", self.tr("Country"), organisation.country)
        )

    def _texts(self, field: str, name: str, value: Text, change: Callable[[Text], object]) -> None:
        held = [value]
        areas = []
        for code in LANGUAGES:

            def write(typed: str, code: str = code) -> None:
                held[0] = texts.write(held[0], code, typed)
                change(held[0])

            area = self._area(f"{field}.{code}", f"{name}: {words.language(code)}", value.get(code), write)
            area.setPlaceholderText(words.language(code))
            area.setFixedHeight(area.fontMetrics().lineSpacing() * 2 + 16)
            areas.append(area)
        self.field(name, areas[0])
        for area in areas[1:]:
            self.add(area)
        self.column.addSpacing(4)

    def _text_lines(self, field: str, name: str, value: Text) -> list[QLineEdit]:
        held = [value]

        def change(code: str, typed: str) -> None:
            held[0] = texts.write(held[0], code, typed)
            self._change(**{field: held[0]})

        return [
            self._line(
                f"{field}.{code}",
                f"{name}: {words.language(code)}",
                value.get(code),
                partial(change, code),
                words.language_sign(code),
            )
            for code in LANGUAGES
        ]

    def _plain(self, field: str, name: str, value: str) -> QLineEdit:
        return self._line(field, name, value, lambda typed: self._change(**{field: typed}))

    def _line(
        self, field: str, name: str, value: str, change: Callable[[str], object], hint: str = ""
    ) -> QLineEdit:
        made = QLineEdit(value)
        made.setMinimumWidth(36)
        made.setPlaceholderText(hint)
        self._name(made, field, name)
        made.textEdited.connect(change)
        return made

    def _area(self, field: str, name: str, value: str, change: Callable[[str], object]) -> QPlainTextEdit:
        made = QPlainTextEdit(value)
        made.setTabChangesFocus(True)
        made.setFixedHeight(made.fontMetrics().lineSpacing() * 3 + 16)
        self._name(made, field, name)
        made.textChanged.connect(lambda: change(made.toPlainText()))
        return made

    def _name(self, widget: QWidget, field: str, name: str) -> None:
        kind = "people" if isinstance(self._entry, Person) else "organisations"
        widget.setObjectName(f"directory.{kind}.{self._entry.id}.{field}")
        widget.setAccessibleName(name)

    def _organisations(self, chosen: str) -> QComboBox:
        made = QComboBox()
        self._name(made, "posts.organisation", self.tr("Organisation"))
        made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        made.addItem("–", "")
        for each in self._directory.organisations:
            made.addItem(title_of(each), each.id)
        made.setCurrentIndex(max(0, made.findData(chosen)))
        made.activated.connect(lambda _: self._set_post_field(organisation=made.currentData()))
        return made

    def _set_name(self, script: Script, part: str, typed: str) -> None:
        form = evolve(self._entry.name.script(script), **{part: typed}, confirmed=True)
        self._change(name=evolve(self._entry.name, **{script.value: form}))

    def _set_post(self, post: Text) -> None:
        self._set_post_field(post=post)

    def _set_post_field(self, **fields: Any) -> None:
        held = current_post(self._entry)
        changed = evolve(held or PostHeld(Text()), **fields)
        rest = tuple(post for post in self._entry.posts if post is not held)
        self._change(posts=(*rest, changed) if changed.post or changed.organisation else rest)


def title_of(entry: Entry) -> str:
    """Return the name an entry is listed by."""
    from app.domain import derive
    from app.gui.translation import window_language

    if isinstance(entry, Person):
        name = derive.display(entry.name, window_language())
        return name or QCoreApplication.translate("Directory", "Nameless")
    return entry.name.best(window_language()) or QCoreApplication.translate("Directory", "Nameless")
