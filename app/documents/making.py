"""What a document is being made of, in which language and for whom; and what it turned out to miss."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import cached_property
from typing import Any, ClassVar, Self

from app.documents.wording import Wording
from app.domain import derive
from app.domain.findings import SENTENCES as DOMAIN_SENTENCES
from app.domain.findings import Finding, Severity
from app.domain.model import AGREED, AgendaItem, AlternatRule, Meeting, Participant, Party, Side
from app.domain.text import Text, TextState
from app.language import typography
from app.language.cases import Case
from app.word import SpokenText

SENTENCES = {
    "untranslated": (Severity.WARNING, DOMAIN_SENTENCES["untranslated"][1]),
    "stale": (Severity.WARNING, DOMAIN_SENTENCES["stale"][1]),
    "unverified": (Severity.HINT, DOMAIN_SENTENCES["unverified"][1]),
    "unconfirmed-name": DOMAIN_SENTENCES["unconfirmed-name"],
    "no-name": (Severity.WARNING, DOMAIN_SENTENCES["no-name"][1]),
    "name-script": (
        Severity.WARNING,
        "{name}: this document wants the name in {script} letters, and it is not known.",
    ),
    "no-number": DOMAIN_SENTENCES["no-number"],
    "no-date": DOMAIN_SENTENCES["no-date"],
    "no-chair": DOMAIN_SENTENCES["no-chair"],
    "no-secretary": DOMAIN_SENTENCES["no-secretary"],
    "no-city": (Severity.WARNING, "The city of the host is not given."),
    "no-contact": (Severity.WARNING, "There is no contact for the press."),
    "no-signatory": (Severity.WARNING, "{party} has nobody who signs."),
    "field-empty": (Severity.WARNING, "This document has nothing to print for “{field}”."),
    "press-changed": (Severity.WARNING, "The record has changed under this edited paragraph."),
    "press-held": (Severity.ERROR, "Held back from the release: it tells of “{text}” ({reason})."),
    "press-title": (Severity.HINT, "The headline has {length} characters; up to {limit} are practice."),
    "press-length": (Severity.HINT, "The release has {length} words; up to {limit} are practice."),
    "press-lead": (Severity.HINT, "The lead has more than one sentence."),
}
"""Every code of a document's check with its severity and sentence; shared ones read as the record's own check."""

Files = Callable[[str], bytes | None]
"""Finds the content of an attachment or a logo by its hash; None where it is gone."""

_EXCERPT = 60

_HANGING = " ,;，；、\n\t"
"""What a text may end in where it was broken off, and no document should print."""

_TAGS = {"en": "en-GB", "ru": "ru-RU", "zh": "zh-CN"}

_SPOKEN = {"RU": "ru", "BY": "ru", "CN": "zh", "TW": "zh", "HK": "zh", "MO": "zh"}


class Notes:
    """What a document misses, each thing once, in the order in which it was met."""

    def __init__(self) -> None:
        self._found: dict[tuple[str, str], Finding] = {}

    def add(self, code: str, place: str, **values: str | int) -> None:
        """Note a finding: its code, the path to jump to, the values for its sentence."""
        if (code, place) not in self._found:
            severity, sentence = SENTENCES[code]
            said = sentence.format(**values)
            self._found[code, place] = Finding(code, severity, place, tuple(values.items()), said)

    def findings(self) -> tuple[Finding, ...]:
        """Return all that was noted."""
        return tuple(self._found.values())


class Making:
    """One document in the making: ``meeting`` in ``language``, named from the ``keeper``'s side.

    ``into`` gives the same document in another language; both share their notes.
    """

    def __init__(
        self,
        meeting: Meeting,
        language: str,
        wording: Wording,
        keeper: str = "",
        document: str = "",
        languages: tuple[str, ...] = (),
        notes: Notes | None = None,
        files: Files | None = None,
        stamped: bool = False,
    ) -> None:
        self.meeting = meeting
        self.language = language
        self.languages = languages or (language,)
        self.wording = wording
        self.keeper = keeper
        self.document = document
        self.notes = notes or Notes()
        self.files = files
        self.stamped = stamped
        self.things: dict[tuple[str, str], Any] = {}
        self._others: dict[str, Making] = {language: self}

    def into(self, language: str) -> Making:
        """Return the same document in ``language``."""
        if language not in self._others:
            other = Making(
                self.meeting,
                language,
                self.wording.into(language),
                self.keeper,
                self.document,
                self.languages,
                self.notes,
                self.files,
                self.stamped,
            )
            other._others = self._others
            self._others[language] = other
        return self._others[language]

    def close(self) -> None:
        """Let go of all that was made: things lead to each other in circles, and would wait to be found by and by."""
        for making in tuple(self._others.values()):
            for thing in making.things.values():
                if isinstance(thing, dict):
                    thing.clear()
            making.things.clear()
            making._others = {}

    def words(self, text: Text, path: str, declined: Callable[[Case], str] | None = None) -> Words:
        """Return ``text`` in the document's language, else the source's, with no-break spaces where lines must hold.

        Notes what is missing or stale.
        """
        found = text.get(self.language)
        language = self.language if found else text.source
        if text.source and text.source != self.language:
            self._note_translation(text, path)
        return Words(
            typography.bind(trimmed(found or text.best(self.language)), language),
            paths=(path,),
            making=self,
            text=text,
            language=language,
            declined=declined,
        )

    def _note_translation(self, text: Text, path: str) -> None:
        state = text.state(self.language)
        codes = {TextState.MISSING: "untranslated", TextState.STALE: "stale", TextState.DRAFT: "unverified"}
        if text and state in codes:
            said = text.best(self.language)
            excerpt = said if len(said) <= _EXCERPT else said[: _EXCERPT - 1] + "…"
            self.notes.add(codes[state], f"{path}.{self.language}", language=self.language, text=excerpt)

    @cached_property
    def numbers(self) -> Mapping[str, str]:
        """Numbers of agenda items by id."""
        return derive.numbers(self.meeting)

    @cached_property
    def items(self) -> Mapping[str, AgendaItem]:
        """Agenda items by id."""
        return {item.id: item for item in self.meeting.agenda}

    @cached_property
    def proposal_numbers(self) -> Mapping[str, str]:
        """Numbers of proposals by id, among all."""
        return derive.proposal_numbers(self.meeting)

    @cached_property
    def decision_numbers(self) -> Mapping[str, str]:
        """Numbers of agreed proposals by id, among the agreed, so that none is skipped."""
        return derive.proposal_numbers(self.meeting, AGREED)

    @cached_property
    def participants(self) -> Mapping[str, Participant]:
        """Participants by id."""
        return {one.id: one for one in self.meeting.participants}

    @cached_property
    def parties(self) -> Mapping[str, Party]:
        """Parties by id, in the order in which this copy names them."""
        ranked = sorted(self.meeting.parties, key=lambda party: party.id != self.first_party)
        return {party.id: party for party in ranked}

    @cached_property
    def first_party(self) -> str:
        """The party named first: the keeper, or the language's own side where the meeting has the simplified rule."""
        if self.keeper and self.meeting.alternat is AlternatRule.SIMPLIFIED:
            own = next((p.id for p in self.meeting.parties if self.spoken(p) == self.language), "")
            return own or self.keeper
        return self.keeper or next((p.id for p in self.meeting.parties if p.side is Side.HOST), "")

    def spoken(self, party: Party) -> str:
        """Return the language of a side by its country; English where that is another or not known."""
        countries = {one.id: one.country for one in self.meeting.organisations}
        found = next((countries[id] for id in party.organisations if countries.get(id)), "")
        return _SPOKEN.get(found, "en")


class Words(SpokenText):
    """A text of the record in one language; it knows the other languages and its `paths` in the record.

    ``declined`` writes it in another Russian case.
    """

    making: Making | None
    text: Text | None
    paths: tuple[str, ...]
    language: str
    declined: Callable[[Case], str] | None

    def __new__(
        cls,
        value: str,
        *,
        paths: tuple[str, ...] = (),
        making: Making | None = None,
        text: Text | None = None,
        language: str = "",
        declined: Callable[[Case], str] | None = None,
    ) -> Self:
        """Make the value."""
        made = super().__new__(cls, value)
        made.paths, made.making, made.text = paths, making, text
        made.language, made.declined = language, declined
        made.lang = _TAGS.get(language, language) if making and language != making.language else ""
        return made

    def like(self, value: str) -> Words:
        """Return another wording of the same text, from the same place."""
        return Words(
            value,
            paths=self.paths,
            making=self.making,
            text=self.text,
            language=self.language,
        )


def trimmed(text: str) -> str:
    """Leave out spaces around a text, and the sign in which it was broken off."""
    return text.strip().rstrip(_HANGING)


def told(text: Text) -> bool:
    """Tell whether a text says anything: a row that was only begun is not printed."""
    return bool(text.best(text.source).strip())


Maker = Callable[[Any], Any]


def field(maker: Maker) -> Maker:
    """Mark a method as a field of the vocabulary: its docstring explains it, its return type says what it is."""
    maker.__dict__["is_field"] = True
    return maker


class Fields(dict[str, Any]):
    """A thing of the vocabulary. Its fields are made when first asked for; it prints as the field ``shows``.

    A dict, because templates look names up in dicts first; ``path`` is its place in the record.
    """

    shows: ClassVar[str] = ""
    makers: ClassVar[dict[str, Maker]] = {}

    def __init_subclass__(cls) -> None:
        own = {name: maker for name, maker in vars(cls).items() if getattr(maker, "is_field", False)}
        cls.makers = {**cls.makers, **own}

    def __init__(self, making: Making, source: Any = None, path: str = "") -> None:
        super().__init__()
        self.making = making
        self.source = source
        self.path = path

    def __missing__(self, name: str) -> Any:
        """Make the field and keep it. Raises KeyError for a name the vocabulary does not have."""
        maker = self.makers.get(name)
        if maker is None:
            raise KeyError(name)
        value = self[name] = maker(self)
        return value

    def __contains__(self, name: object) -> bool:
        """Tell whether there is a field of this name, made or not."""
        return name in self.makers

    def values(self) -> Any:
        """Return what it prints alone: things lead to each other in circles, and none is made for being counted."""
        return {self.shows: str(self)}.values()

    def get(self, name: str, default: Any = None) -> Any:
        """Return the field, made if need be, or ``default``."""
        return self[name] if name in self.makers else default

    def __iter__(self) -> Iterator[str]:
        """Go through the names of the fields, made or not: a message names the nearest."""
        return iter(self.makers)

    def __len__(self) -> int:
        """Count the fields."""
        return len(self.makers)

    def __str__(self) -> str:
        """Print the field that stands for the whole."""
        return str(self[self.shows]) if self.shows else ""

    def __bool__(self) -> bool:
        """Be true: a thing that is there is there before any field is made."""
        return True

    def __eq__(self, other: object) -> bool:
        """Compare by what it shows: the same thing in the same document is one object."""
        return self is other

    @property
    def paths(self) -> tuple[str, ...]:
        """The place in the record, as a text has."""
        return (self.path,) if self.path else ()

    def into(self, making: Making) -> Self:
        """Return the same thing in another document's language."""
        made: Self = making.things.setdefault(
            (self.path, f"of {id(self)}"), type(self)(making, self.source, self.path)
        )
        return made
