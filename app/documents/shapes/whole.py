"""The meeting, the document and the press release as wholes."""

from __future__ import annotations

import hashlib
from datetime import datetime

from app.documents.making import Fields, Words, field
from app.documents.shapes import people, record
from app.documents.shapes.people import PartyFields, PersonFields
from app.documents.shapes.record import SessionFields
from app.documents.values import NOTHING, Day, Label, Moment, Nothing
from app.domain import codec, derive
from app.domain.model import Meeting, Quote
from app.language import dates, languages, lists, typography


class MeetingFields(Fields):
    """The meeting."""

    shows = "title"
    source: Meeting

    @field
    def title(self) -> Words:
        """Its title."""
        return self.making.words(self.source.title, "title")

    @field
    def number(self) -> str:
        """The number of the minutes."""
        return self.source.number

    @field
    def kind(self) -> Label:
        """Talks, working meeting, sitting or visit."""
        return Label(self.source.kind, self.making.wording.label("kind", self.source.kind))

    @field
    def date(self) -> Day | Nothing:
        """The day on which it begins."""
        first = next((one for one in self.source.sessions if one.start), None)
        if first is None or first.start is None:
            return NOTHING
        return Day.of(
            derive.date_of(self.source) or first.start, self.making.language, f"sessions.{first.id}.start"
        )

    @field
    def dates(self) -> list[Day]:
        """All its days."""
        return [Day.of(day, self.making.language) for day in derive.dates_of(self.source)]

    @field
    def start(self) -> Moment | Nothing:
        """When it begins."""
        return self._moment(derive.start_of(self.source))

    @field
    def end(self) -> Moment | Nothing:
        """When it ends."""
        return self._moment(derive.end_of(self.source))

    @field
    def closed(self) -> Moment | Nothing:
        """When its last part ended; nothing where that is not known."""
        parts = [one for one in self.source.sessions if one.start]
        last = max(parts, key=lambda one: one.start.timestamp() if one.start else 0.0, default=None)
        return self._moment(last.end if last and derive.timed(last) else None)

    def _moment(self, value: datetime | None) -> Moment | Nothing:
        return Moment.of(value, self.making.language) if value else NOTHING

    @field
    def timed(self) -> bool:
        """Whether its hours are known, and not the day alone."""
        return any(derive.timed(one) for one in self.source.sessions)

    @field
    def hours(self) -> str:
        """Its hours: 11:00–12:30; of several days each with its date."""
        language = self.making.language
        days = derive.dates_of(self.source)
        said = []
        for one in self.source.sessions:
            if one.start and derive.timed(one):
                hours = dates.clocks(one.start, one.end, language)
                said.append(
                    f"{dates.format(one.start, 'day', language)}, {hours}" if len(days) > 1 else hours
                )
        return lists.join(said, language, conjunction=False)

    @field
    def days(self) -> str:
        """Its days as a stretch: 24–26 June 2024."""
        days = derive.dates_of(self.source)
        return dates.range(days[0], days[-1], self.making.language) if days else ""

    @field
    def place(self) -> Words:
        """Where it is held: the first session's place."""
        places = (one["place"] for one in self["sessions"])
        return next((place for place in places if place), Words(""))

    @field
    def city(self) -> Words:
        """The host's city, for the head of a document."""
        hosts = (one for one in people.parties(self.making) if one["side"] == "host")
        return next((one["organisation"]["city"] for one in hosts if one["organisation"]["city"]), Words(""))

    @field
    def mode(self) -> Label:
        """In person, remote or mixed."""
        return Label(self.source.mode, self.making.wording.label("mode", self.source.mode))

    @field
    def status(self) -> Label:
        """Agenda, live, draft, review or signed."""
        return Label(self.source.status, self.making.wording.label("status", self.source.status))

    @field
    def note(self) -> str:
        """The secretary's note, not for publication."""
        return self.source.note

    @field
    def version(self) -> int:
        """The version of the record; it grows when a signed one is corrected."""
        return self.source.version

    @field
    def sessions(self) -> list[SessionFields]:
        """Its days or parts."""
        return record.sessions(self.making)

    @field
    def copies(self) -> int:
        """How many copies are signed: one for each side that signs, or more."""
        return max(self.source.copies, len(people.signing(self.making)))

    @field
    def quorum(self) -> int:
        """How many had to be there; 0 where the body has no such rule."""
        return self.source.quorum.required if self.source.quorum else 0

    @field
    def entitled(self) -> int:
        """How many are entitled to vote; 0 where the body has no such rule."""
        return self.source.quorum.entitled if self.source.quorum else 0


class DocumentFields(Fields):
    """The document being made."""

    shows = "kind"

    @field
    def kind(self) -> Label:
        """Which document."""
        return Label(self.making.document, self.making.wording.label("document", self.making.document))

    @field
    def language(self) -> Label:
        """Its language; compares with the code."""
        return Label(self.making.language, languages.name(self.making.language, self.making.language))

    @field
    def languages(self) -> list[Label]:
        """All its languages; a two-column document has two."""
        return [Label(code, languages.name(code, self.making.language)) for code in self.making.languages]

    @field
    def columns(self) -> list[Label]:
        """Its languages, each by its own name, for the heads of two columns."""
        return [
            Label(code, typography.upper_first(languages.name(code, code))) for code in self.making.languages
        ]

    @field
    def texts(self) -> list[Label]:
        """The languages in which it is signed: those of the sides in this copy's order, then the rest."""
        spoken = [self.making.spoken(party) for party in self.making.parties.values()]
        wanted = self.making.meeting.languages
        ordered = sorted(wanted, key=lambda code: spoken.index(code) if code in spoken else len(spoken))
        return [Label(code, languages.name(code, self.making.language)) for code in ordered]

    @field
    def written_in(self) -> str:
        """The languages in which it is signed, after “in”: in Russian and Chinese, на русском и китайском языках."""
        return languages.in_languages(tuple(label.code for label in self["texts"]), self.making.language)

    @field
    def in_languages(self) -> str:
        """The document's own languages, after “in”: a two-column document has two."""
        return languages.in_languages(self.making.languages, self.making.language)

    @field
    def keeper(self) -> PartyFields | Nothing:
        """The side whose copy this is."""
        return people.a_party(self.making, self.making.keeper)

    @field
    def version(self) -> int:
        """The version of the record it was made from."""
        return self.making.meeting.version

    @field
    def date(self) -> Day | Nothing:
        """The date it bears: the last day of the meeting."""
        days = derive.dates_of(self.making.meeting)
        return Day.of(days[-1], self.making.language) if days else NOTHING

    @field
    def stamp(self) -> str:
        """Version and hash of the record, in the properties of an exported file; empty in a preview."""
        return f"{self['version']}-{self['hash']}" if self.making.stamped else ""

    @field
    def hash(self) -> str:
        """Twelve hexadecimal digits that tell this state of the record from any other."""
        return hashlib.sha256(codec.dumps(self.making.meeting).encode()).hexdigest()[:12]


class QuoteFields(Fields):
    """Words for the press."""

    shows = "text"
    source: Quote

    @field
    def text(self) -> Words:
        """The words, without quotation marks."""
        return self.making.words(self.source.text, f"{self.path}.text")

    @field
    def speaker(self) -> PersonFields | Nothing:
        """Who said them."""
        return people.person(self.making, self.source.speaker)
