"""A person's name in one script, with a suggestion to confirm; and the Russian cases."""

from __future__ import annotations

from collections.abc import Callable

from attrs import evolve
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.directory import Person
from app.domain.model import Participant
from app.domain.names import NameForm, PersonName, Script
from app.gui import bind
from app.gui.meeting.participants import naming
from app.gui.record import Record
from app.gui.theme import TIGHT
from app.gui.translation import Name, Phrase
from app.gui.widgets import Chip, Elided, IconButton, label, set_kind


class ScriptField(QWidget):
    """Family name, given name and patronymic in a script; ``owner`` is the path of whose they are.

    ``needed`` tells that documents will ask for this script.
    """

    def __init__(
        self, record: Record, owner: str, script: Script, name: str, *, needed: bool = False
    ) -> None:
        super().__init__()
        self._record, self._path, self._script, self._needed = record, f"{owner}.name", script, needed
        path = f"{self._path}.{script.value}"
        parts = {"family": self.tr("family"), "given": self.tr("given")}
        if script is Script.CYRILLIC:
            parts["patronymic"] = self.tr("patronymic")
        self._lines = {
            part: bind.line(record, f"{path}.{part}", name=f"{name}: {word}", hint=word)
            for part, word in parts.items()
        }
        self._chip = Chip()
        self._yes = IconButton("check", self.tr("Confirm"))
        self._yes.setObjectName(f"{path}.confirm")
        self._yes.clicked.connect(self._confirm)
        self._no = IconButton("close", self.tr("Not so"))
        self._no.setObjectName(f"{path}.dismiss")
        self._no.clicked.connect(self._dismiss)
        head = QHBoxLayout()
        head.setSpacing(TIGHT)
        head.addWidget(Elided(f"{name} – {', '.join(parts.values())}", "caption"), 1)
        for part in (self._chip, self._yes, self._no):
            head.addWidget(part)
        line = QHBoxLayout()
        line.setSpacing(TIGHT)
        for each in self._lines.values():
            line.addWidget(each, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TIGHT)
        column.addLayout(head)
        column.addLayout(line)

    def show_name(self, who: Participant | Person) -> None:
        """Show how sure the form is, and a suggestion where there is none."""
        form = who.name.script(self._script)
        suggestion, system = (NameForm(), "") if form else naming.suggested(who.name, self._script)
        doubtful = bool(suggestion) or (bool(form) and not form.confirmed)
        self._hint(suggestion)
        word, tone = "", ""
        if doubtful:
            word, tone = self._suggested_by(system), "accent"
        elif form:
            word, tone = (self.tr("confirmed"), "good")
        elif self._script is Script.HAN and self._needed:
            word, tone = (self.tr("needed for 会谈纪要"), "warn")
        self._chip.say(word, tone)
        self._yes.setVisible(doubtful)
        self._no.setVisible(doubtful and not suggestion)

    def _suggested_by(self, system: str) -> str:
        rules = {
            "palladius": self.tr("Palladius"),
            "pinyin": self.tr("pinyin"),
            "icao": "ICAO",
            "gost": "ГОСТ",
            "hepburn": self.tr("Hepburn"),
            "polivanov": self.tr("Polivanov"),
        }
        return " · ".join(part for part in (self.tr("suggested"), rules.get(system, "")) if part)

    def _hint(self, form: NameForm) -> None:
        words = {"family": self.tr("family"), "given": self.tr("given"), "patronymic": self.tr("patronymic")}
        for part, line in self._lines.items():
            line.set_hint(getattr(form, part) or words[part])
            set_kind(line, suggested=bool(getattr(form, part)))

    def _confirm(self) -> None:
        def edit(name: PersonName) -> PersonName:
            form = name.script(self._script) or naming.suggested(name, self._script)[0]
            changes = {self._script.value: evolve(form, confirmed=True)}
            return evolve(name, **changes)  # type: ignore[arg-type]

        put_name(self._record, self._path, Phrase("ScriptField", "confirmation of a name"), edit)

    def _dismiss(self) -> None:
        changes = {self._script.value: NameForm()}
        step = Phrase("ScriptField", "removal of a suggestion")
        put_name(self._record, self._path, step, lambda n: evolve(n, **changes))  # type: ignore[arg-type]


class CasesField(QWidget):
    """Russian cases of the name: as the rules make them, until confirmed once."""

    def __init__(self, record: Record, owner: str) -> None:
        super().__init__()
        self._record, self._owner = record, owner
        self._text = label("", wrap=True)
        self._chip = Chip()
        self._yes = IconButton("check", self.tr("Confirm"))
        self._yes.setObjectName(f"{owner}.name.cases.confirm")
        self._yes.clicked.connect(self._confirm)
        head = QHBoxLayout()
        head.setSpacing(TIGHT)
        head.addWidget(Elided(self.tr("Russian cases"), "caption"), 1)
        head.addWidget(self._chip)
        head.addWidget(self._yes)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TIGHT)
        column.addLayout(head)
        column.addWidget(self._text)

    def show_name(self, who: Participant | Person) -> None:
        """Show the cases that documents use."""
        from app.language import names
        from app.language.grammar import Case

        self.setVisible(bool(who.name.cyrillic))
        if not who.name.cyrillic:
            return
        asked = {"кого": Case.GENITIVE, "кому": Case.DATIVE, "кем": Case.INSTRUMENTAL}
        made = {word: names.full(who.name, "ru", case, who.gender) for word, case in asked.items()}
        self._text.setText("\n".join(f"{word}: {form.text}" for word, form in made.items()))
        known = all(who.name.form(case.value) for case in asked.values())
        self._chip.say(self.tr("confirmed") if known else self.tr("by rule"), "good" if known else "accent")
        self._yes.setVisible(not known)

    def _confirm(self) -> None:
        from app.language import cases, names
        from app.language.grammar import Case

        who = self._record.at(self._owner)

        def edit(name: PersonName) -> PersonName:
            for case in (Case.GENITIVE, Case.DATIVE, Case.INSTRUMENTAL):
                name = cases.confirm(name, case.value, names.full(who.name, "ru", case, who.gender).text)
            return name

        put_name(self._record, f"{self._owner}.name", Phrase("CasesField", "confirmation of cases"), edit)


def put_name(record: Record, path: str, step: Name, change: Callable[[PersonName], PersonName]) -> None:
    """Put a changed name as a step."""
    record.put(step, path, change(record.at(path)))
