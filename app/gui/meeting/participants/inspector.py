"""One person: names by script, posts by language, address, party, and how documents will write them."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from app.domain import derive
from app.domain.model import Meeting, Participant
from app.domain.names import Gender, Script
from app.gui import bind, words
from app.gui.changes import touches
from app.gui.desk import Desk
from app.gui.meeting.participants import naming
from app.gui.meeting.participants.scripts import CasesField, ScriptField
from app.gui.meeting.participants.standing import DirectoryCard
from app.gui.theme import GAP, TIGHT
from app.gui.widgets import Elided, Panel, label


class Inspector(QWidget):
    """The panel of the chosen participant; made anew for each."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.id = ""
        self._panel: Panel | None = None
        self._scripts: list[ScriptField | CasesField] = []
        self._samples: dict[str, Elided] = {}
        self._address: dict[str, bind.Line] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    def show_participant(self, id: str) -> None:
        """Show somebody; an empty id or one that is gone leaves the panel empty."""
        if id != self.id or self._panel is None:
            self.id = id
            self.retranslate()

    def retranslate(self) -> None:
        """Make the panel anew in the window's language."""
        if self._panel is not None:
            self._panel.hide()
            self._panel.deleteLater()
            self._panel = None
        who = self._who()
        if who is None:
            self.id = ""
            return
        self._panel = Panel()
        self._fill(self._panel, who)
        self._panel.end()
        self._column.addWidget(self._panel)
        self._show(who)

    def refresh(self, found: frozenset[str]) -> None:
        """Show what changed of the participant."""
        who = self._who()
        if who is None:
            self.retranslate()
        elif touches(found, "organisations", "parties") or f"participants.{self.id}" in found:
            self._show(who)

    def _who(self) -> Participant | None:
        meeting: Meeting | None = self._desk.session.current
        return derive.participant(meeting, self.id) if meeting is not None and self.id else None

    def _fill(self, panel: Panel, who: Participant) -> None:
        session, path = self._desk.session, f"participants.{who.id}"
        han = "zh" in session.meeting.languages
        self._scripts = [
            ScriptField(session, path, Script.LATIN, self.tr("Latin")),
            ScriptField(session, path, Script.CYRILLIC, self.tr("Cyrillic")),
            ScriptField(session, path, Script.HAN, self.tr("Characters"), needed=han),
            CasesField(session, path),
        ]
        self._card = DirectoryCard(self._desk)
        panel.add(self._card)
        for part in self._scripts:
            panel.add(part)
            panel.column.addSpacing(TIGHT)
        for language in dict.fromkeys((*session.meeting.languages, session.language)):
            name = self.tr("Post in {language}").format(language=words.language(language))
            panel.field(name, bind.area(session, f"{path}.post", language, name=name))
        self._address = {
            code: bind.line(session, f"{path}.honorific", code, name=self._address_in(code))
            for code in ("en", "ru", "zh")
            if code in session.meeting.languages
        }
        genders = bind.combo(session, f"{path}.gender", self._genders, name=self.tr("Gender"))
        if self._address:
            panel.field(self.tr("Form of address"), *self._address.values())
        panel.field(self.tr("Gender"), genders)
        parties = bind.combo(session, f"{path}.party", self._parties, name=self.tr("Party"))
        organisations = bind.combo(
            session, f"{path}.organisation", self._choices, name=self.tr("Organisation")
        )
        for wide in (parties, organisations):
            wide.shrink()
        panel.field(self.tr("Party"), parties)
        panel.field(self.tr("Organisation"), organisations)
        panel.field(self.tr("E-mail"), bind.line(session, f"{path}.email", name=self.tr("E-mail")))
        panel.field(self.tr("Note"), bind.area(session, f"{path}.note", name=self.tr("Note"), lines=2))
        complete = bind.check(session, f"{path}.stub", name=self.tr("still to be completed"))
        panel.add(complete)
        panel.column.addSpacing(GAP)
        panel.field(self.tr("Appears in documents as"), self._sample_card())

    def _address_in(self, code: str) -> str:
        return self.tr("Form of address in {language}").format(language=words.language(code))

    def _genders(self) -> list[tuple[Gender, str]]:
        return [
            (Gender.UNKNOWN, "–"),
            (Gender.FEMALE, self.tr("woman")),
            (Gender.MALE, self.tr("man")),
        ]

    def _parties(self) -> list[tuple[str, str]]:
        meeting, language = self._desk.session.meeting, self._desk.session.language
        return [(party.id, derive.name_of(meeting, party.id, language) or "…") for party in meeting.parties]

    def _choices(self) -> list[tuple[str, str]]:
        meeting, language = self._desk.session.meeting, self._desk.session.language
        named = [
            (o.id, derive.organisation_name(meeting, o.id, language) or "…") for o in meeting.organisations
        ]
        return [("", self.tr("that of the party")), *named]

    def _sample_card(self) -> QFrame:
        card = QFrame()
        card.setProperty("role", "card")
        grid = QGridLayout(card)
        grid.setContentsMargins(12, GAP, 12, GAP)
        grid.setVerticalSpacing(TIGHT)
        grid.setHorizontalSpacing(GAP)
        grid.setColumnStretch(1, 1)
        self._samples = {}
        rows = (
            ("first", self.tr("first mention")),
            ("later", self.tr("later")),
            ("ru", "протокол"),
            ("zh", "会谈纪要"),
        )
        for at, (key, name) in enumerate(rows):
            grid.addWidget(label(name, "small"), at, 0)
            self._samples[key] = Elided()
            grid.addWidget(self._samples[key], at, 1)
        return card

    def _show(self, who: Participant) -> None:
        from app.language import honorifics, names

        if self._panel is None:
            return
        language = self._desk.session.language
        parts = [honorifics.of(language, who.honorific, who.gender), naming.shown(who.name, language)]
        if language == "zh":
            parts.reverse()
        self._panel.title.setText(" ".join(part for part in parts if part) or self.tr("No name yet"))
        self._panel.remark.setText(
            self.tr("in the directory") if who.person else self.tr("known since this meeting")
        )
        self._card.show_participant(who)
        for part in self._scripts:
            part.show_name(who)
        for code, line in self._address.items():
            said = honorifics.of(code, who.honorific, who.gender)
            line.set_hint(said, derived=bool(said))
        post = who.post.best("en")
        first = " ".join(
            p for p in (honorifics.of("en", who.honorific, who.gender), names.full(who.name, "en").text) if p
        )
        samples = {
            "first": ", ".join(part for part in (first, post) if part),
            "later": names.later(who.name, "en", who.gender, who.honorific).text,
            "ru": names.later(who.name, "ru", who.gender, who.honorific).text,
            "zh": names.full(who.name, "zh").text,
        }
        for key, text in samples.items():
            self._samples[key].setText(text or "–")
