"""Which document the preview shows: one for the press release's page, one for all others."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import evolve, frozen

from app.documents.packs import Pack
from app.domain import derive
from app.domain.model import Meeting, Side
from app.gui import house, words
from app.gui.desk import Desk
from app.gui.translation import window_language

PRESS = "press"
"""The page of the meeting beside which the press release is shown."""


@frozen
class Choice:
    """Which document is shown: a pack in a language, for a keeper (a party's id, or nobody's copy)."""

    pack: str = ""
    language: str = ""
    keeper: str = ""


class Choosing:
    """The documents that can be shown, the one chosen for the page at hand, and what each is called."""

    def __init__(self, desk: Desk) -> None:
        """Take up what was chosen last."""
        self._desk = desk
        self._chosen = {page: Choice(*desk.state.get(self._name(page), ["", "", ""])) for page in ("", PRESS)}
        self._packs: tuple[Pack, ...] | None = None
        self.page = ""

    def turn(self, page: str) -> bool:
        """Take note of the page at hand; tell whether another document belongs beside it."""
        page = page if page == PRESS else ""
        before, self.page = self.page, page
        return before != page

    def forget(self) -> None:
        """Ask for the packs again: the archive has changed."""
        self._packs = None

    def packs(self) -> tuple[Pack, ...]:
        """Return the packs there are, those of the house too."""
        if self._packs is None:
            self._packs = house.all_packs(self._desk.archive)
        return self._packs

    def pack(self, choice: Choice) -> Pack:
        """Return the pack of a choice."""
        return next(p for p in self.packs() if p.id == choice.pack)

    def choose(self, choice: Choice) -> None:
        """Show another document from now on."""
        self._chosen[self.page] = choice
        self._desk.state.set(self._name(self.page), [choice.pack, choice.language, choice.keeper])

    def chosen(self, meeting: Meeting) -> Choice:
        """Return the document asked for, else the usual one in the language of entry."""
        asked = self._chosen[self.page]
        known = {pack.id: pack for pack in self.packs()}
        pack = known.get(asked.pack)
        if pack is None or asked.language not in pack.languages:
            pack, asked = self._usual(meeting)
        parties = [p.id for p in meeting.parties]
        if not pack.copies:
            return evolve(asked, keeper="")
        host = next((p.id for p in meeting.parties if p.side is Side.HOST), "")
        return asked if asked.keeper in parties else evolve(asked, keeper=host)

    def offered(self, meeting: Meeting) -> Iterator[tuple[str, tuple[Choice, ...]]]:
        """Go through the documents in the meeting's languages by their title."""
        chosen = self.chosen(meeting)
        groups: dict[str, list[Choice]] = {}
        for pack in self.packs():
            for language in pack.languages:
                if set(language.split("+")) <= set(meeting.languages) or language == chosen.language:
                    keeper = chosen.keeper if pack.copies else ""
                    title = pack.title(window_language())
                    groups.setdefault(title, []).append(Choice(pack.id, language, keeper))
        return ((title, tuple(choices)) for title, choices in groups.items())

    def keepers(self, meeting: Meeting) -> list[tuple[Choice, str]]:
        """List the copies there are of the chosen document, by the party that keeps each."""
        chosen = self.chosen(meeting)
        if not self.pack(chosen).copies or len(meeting.parties) < 2:
            return []
        language = self._desk.session.language
        return [
            (evolve(chosen, keeper=p.id), derive.name_of(meeting, p.id, language)) for p in meeting.parties
        ]

    def title(self, choice: Choice) -> str:
        """Name a document: its title and language."""
        return f"{self.pack(choice).title(window_language())} · {words.language(choice.language)}"

    def _usual(self, meeting: Meeting) -> tuple[Pack, Choice]:
        language = self._desk.session.language
        document = "press-release" if self.page == PRESS else "minutes"
        fitting = [p for p in self.packs() if p.document == document] or list(self.packs())
        pack = next((p for p in fitting if language in p.languages), fitting[0])
        return pack, Choice(pack.id, language if language in pack.languages else pack.languages[0])

    def _name(self, page: str) -> str:
        return f"preview.document.{page}" if page else "preview.document"
