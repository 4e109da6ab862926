"""Type a meeting that is written down in a file, from an empty archive, as a secretary would.

    python -m tests.journeys.secretary MEETING.json ARCHIVE

Needs DISPLAY, and QT_QPA_PLATFORM=xcb for the keys to arrive.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QApplication

from app.domain import codec, derive
from app.domain.model import Meeting, Party
from app.gui import open_window, words
from tests.journeys.hand import Hand


class Secretary:
    """Types ``given`` in its source language first, then in the others through the switch of the header."""

    def __init__(self, hand: Hand, given: Meeting, languages: tuple[str, ...]) -> None:
        self.hand, self.given = hand, given
        self.languages = languages
        self.ids: dict[str, str] = {}
        """What each part of the written meeting is called in the window."""

    @property
    def first(self) -> str:
        """The language of entry."""
        return self.languages[0]

    def work(self) -> None:
        """Type everything."""
        hand = self.hand
        hand.click("meetings.new.button")
        hand.wait(lambda: hand.window.session.current is not None, "a new meeting")
        self.switch(self.first)
        self.details()
        self.participants()
        self.record()
        hand.turn_to("press")
        self.write("press.headline", self.given.press.headline)
        hand.choose("status", words.status(self.given.status)[0])
        for language in self.languages[1:]:
            self.translate(language)
        hand.wait(lambda: hand.window.session.saved_at is not None, "that it is saved")

    def switch(self, language: str) -> None:
        """Type in another language from now on."""
        self.language = language
        self.hand.click(f"language.{language}")
        self.hand.wait(lambda: self.hand.window.session.language == language, language)

    def write(self, path: str, value: Any) -> None:
        """Type a text, as it reads in the language of entry; nothing where there is none."""
        text = value if isinstance(value, str) else value.get(self.language)
        if text:
            self.hand.write(path, text)

    # Details

    def details(self) -> None:
        """Type the page of details."""
        given, hand = self.given, self.hand
        self.mistake("title")
        self.write("title", given.title)
        self.write("number", given.number)
        (session,) = given.sessions
        path = f"sessions.{hand.meeting.sessions[0].id}"
        assert session.start is not None
        assert session.end is not None
        hand.write_value(f"{path}.start", f"{session.start:%d.%m.%Y %H:%M}")
        hand.write_value(f"{path}.end", f"{session.end:%H:%M}")
        self.write(f"{path}.place", session.place)
        self.ids[session.id] = hand.meeting.sessions[0].id
        for at, party in enumerate(given.parties):
            self.party(at, party)
        for name in ("facts", "outcomes"):
            for value in getattr(given, name):
                self.part(name, value)
        self.write("note", given.note)

    def mistake(self, path: str) -> None:
        """Type something wrong and take it back."""
        hand = self.hand
        field = hand.enter(path)
        hand.type(field, "Ошибка")
        hand.keys.press("Ctrl", "z")
        hand.wait(lambda: hand.read(field) == "", "that the mistake is taken back")

    def party(self, at: int, party: Party) -> None:
        """Type a party's organisation; the first two parties are there from the start."""
        hand = self.hand
        if at >= len(hand.meeting.parties):
            hand.click("parties.add")
            hand.wait(lambda: len(hand.meeting.parties) > at, "a new party")
        found = hand.meeting.parties[at]
        assert found.side is party.side
        self.ids[party.id] = found.id
        (organisation,) = party.organisations
        self.ids[organisation] = found.organisations[0]
        given = next(o for o in self.given.organisations if o.id == organisation)
        path = f"organisations.{self.ids[organisation]}"
        for field in ("name", "short_name", "city"):
            self.write(f"{path}.{field}", getattr(given, field))
        hand.write_value(f"{path}.country", given.country)
        if given.profile:
            hand.click(f"{path}.more")
            self.write(f"{path}.profile", given.profile)

    def part(self, name: str, value: Any) -> None:
        """Add a fact or an outcome."""
        hand = self.hand
        before = len(getattr(hand.meeting, name))
        hand.click(f"{name}.add")
        hand.wait(lambda: len(getattr(hand.meeting, name)) > before, f"a new line of {name}")
        made = getattr(hand.meeting, name)[-1]
        self.ids[value.id] = made.id
        self.write(f"{name}.{made.id}.text", value.text)
        if value.date:
            hand.write_value(f"{name}.{made.id}.date", value.date)

    # People

    def participants(self) -> None:
        """Type the page of participants: the head of the guests comes from a line of an e-mail."""
        self.hand.turn_to("participants")
        for who in self.given.participants:
            if who.honorific:
                self.paste(who)
            else:
                self.add(who)
            path = f"participants.{self.ids[who.id]}"
            for role in who.roles:
                self.hand.choose(f"{path}.roles", words.role(role))
            if who.gender.value:
                self.hand.pick(f"{path}.gender", {"m": "man", "f": "woman"}[who.gender.value])
            if who.stub:
                self.hand.check(f"{path}.stub")

    def add(self, who: Any) -> None:
        """Add somebody by the button, with the name and the post in their cells."""
        hand, before = self.hand, {p.id for p in self.hand.meeting.participants}
        hand.click("participants.add.button")
        hand.wait(lambda: len(hand.meeting.participants) > len(before), "a new participant")
        (made,) = [p for p in hand.meeting.participants if p.id not in before]
        self.ids[who.id] = made.id
        path = f"participants.{made.id}"
        if who.name:
            hand.write_value(f"{path}.name", derive.display(who.name, self.language))
        self.write(f"{path}.post", who.post)
        if made.party != self.ids[who.party]:
            party = derive.name_of(self.given, who.party, self.language)
            hand.click(f"{path}.name")
            hand.pick(f"{path}.party", party)

    def paste(self, who: Any) -> None:
        """Paste a line as it stands in an e-mail."""
        hand, before = self.hand, {p.id for p in self.hand.meeting.participants}
        party = next(p for p in self.given.parties if p.id == who.party)
        organisation = derive.organisation_name(self.given, party.organisations[0], self.language)
        line = f"{who.honorific.get(self.language)} {derive.display(who.name, self.language)}"
        QApplication.clipboard().setText(f"{line}, {who.post.get(self.language)}, {organisation}")
        hand.click("participants.paste.button")
        hand.pick("participants.pasted.party", derive.name_of(self.given, who.party, self.language))
        hand.click("participants.pasted.accept")
        hand.wait(lambda: len(hand.meeting.participants) > len(before), "somebody from the list")
        (made,) = [p for p in hand.meeting.participants if p.id not in before]
        self.ids[who.id] = made.id
        hand.click(f"participants.{made.id}.name")

    # Record

    def record(self) -> None:
        """Type the agenda, what was said and what was proposed."""
        hand = self.hand
        hand.turn_to("record")
        for item in self.given.agenda:
            before = len(hand.meeting.agenda)
            hand.click("record.item.button")
            hand.wait(lambda before=before: len(hand.meeting.agenda) > before, "a new item")
            self.ids[item.id] = hand.meeting.agenda[-1].id
            self.write(f"agenda.{self.ids[item.id]}.title", item.title)
            hand.choose(f"agenda.{self.ids[item.id]}.rapporteurs", *map(self.name, item.rapporteurs))
            for entry in item.entries:
                self.entry(self.ids[item.id], entry)
            for proposal in self.given.proposals:
                if proposal.item == item.id:
                    self.proposal(self.ids[item.id], proposal)

    def entry(self, item: str, entry: Any) -> None:
        """Add an entry under an item."""
        hand = self.hand

        def entries() -> tuple[Any, ...]:
            return next(i.entries for i in hand.meeting.agenda if i.id == item)

        before = len(entries())
        hand.click(f"agenda.{item}.entries.add")
        hand.wait(lambda: len(entries()) > before, "a new entry")
        path = f"entries.{entries()[-1].id}"
        self.ids[entry.id] = entries()[-1].id
        self.write(f"{path}.text", entry.text)
        hand.choose(f"{path}.kind", words.entry_kind(entry.kind))
        hand.choose(f"{path}.speaker", self.name(entry.speaker))

    def proposal(self, item: str, proposal: Any) -> None:
        """Add a proposal under an item, and what became of it."""
        hand, before = self.hand, {p.id for p in self.hand.meeting.proposals}
        hand.click(f"agenda.{item}.proposals.add")
        hand.wait(lambda: len(hand.meeting.proposals) > len(before), "a new proposal")
        (made,) = [p for p in hand.meeting.proposals if p.id not in before]
        self.ids[proposal.id] = made.id
        path = f"proposals.{made.id}"
        self.write(f"{path}.text", proposal.text)
        hand.choose(f"{path}.status", words.proposal_status(proposal.status)[0])
        hand.choose(f"{path}.responsible", *map(self.name, proposal.responsible))
        if proposal.due:
            hand.write_value(f"{path}.due", f"{proposal.due:%d.%m.%Y}")

    def name(self, id: str) -> str:
        """Return what the window calls a participant or a party."""
        who = derive.participant(self.given, id)
        if who is not None:
            return derive.display(who.name, self.language)
        return derive.name_of(self.given, id, self.language)

    # In other languages

    def translate(self, language: str) -> None:
        """Type every text in another language, page by page."""
        given, ids = self.given, self.ids
        self.switch(language)
        self.hand.turn_to("details")
        self.write("title", given.title)
        for session in given.sessions:
            self.write(f"sessions.{ids[session.id]}.place", session.place)
        for organisation in given.organisations:
            for field in ("name", "short_name", "city", "profile"):
                self.write(f"organisations.{ids[organisation.id]}.{field}", getattr(organisation, field))
        for name in ("facts", "outcomes"):
            for value in getattr(given, name):
                self.write(f"{name}.{ids[value.id]}.text", value.text)
        self.hand.turn_to("participants")
        for who in given.participants:
            self.person(who)
        self.hand.turn_to("record")
        for item in given.agenda:
            self.write(f"agenda.{ids[item.id]}.title", item.title)
        self.hand.turn_to("press")
        self.write("press.headline", given.press.headline)
        self.said(language)

    def said(self, language: str) -> None:
        """Translate what was said and proposed, which the record shows in the language it was said in."""
        self.hand.turn_to("translation")
        self.hand.click(f"translation.language.{language}")
        for item in self.given.agenda:
            for entry in item.entries:
                self.write(f"entries.{self.ids[entry.id]}.text.{language}", entry.text)
        for proposal in self.given.proposals:
            self.write(f"proposals.{self.ids[proposal.id]}.text.{language}", proposal.text)

    def person(self, who: Any) -> None:
        """Type a person's name in the script of the language, and the post."""
        path = f"participants.{self.ids[who.id]}"
        self.write(f"{path}.post", who.post)
        self.hand.click(f"{path}.post")
        if self.language == "ru":
            for part in ("family", "given", "patronymic"):
                self.write(f"{path}.name.cyrillic.{part}", getattr(who.name.cyrillic, part))
        self.write(f"{path}.honorific.{self.language}", who.honorific)


def main(meeting: Path, archive: Path) -> None:
    """Type the meeting and close the window."""
    text = meeting.read_text(encoding="utf-8")
    given = codec.loads(text)
    window = open_window(archive)
    hand = Hand(window, "".join(sorted(set(text))))
    Secretary(hand, given, ("en", "ru")).work()
    window.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
