"""What lies around the agenda: background, outcomes, files."""

from __future__ import annotations

from typing import cast

from app.documents import prose
from app.documents.making import Fields, Making, Words, field, told
from app.documents.shapes import people
from app.documents.shapes.people import OrganisationFields, PersonFields
from app.documents.values import Label
from app.domain.model import Attachment, Fact, Outcome
from app.language import dates


class FactFields(Fields):
    """A piece of background."""

    shows = "text"
    source: Fact

    @field
    def told(self) -> Words:
        """The fact as a sentence, with its date where the text has none."""
        return cast(Words, prose.of(self.making).dated(self))

    @field
    def text(self) -> Words:
        """The fact."""
        return self.making.words(self.source.text, f"{self.path}.text")

    @field
    def date(self) -> str:
        """When it was, as far as known."""
        return dates.format(self.source.date, "long", self.making.language) if self.source.date else ""

    @field
    def organisations(self) -> list[OrganisationFields]:
        """The organisations concerned."""
        return _organisations(self.making, self.source.organisations)


class OutcomeFields(Fields):
    """What happened beside talk."""

    shows = "text"
    source: Outcome

    @field
    def told(self) -> Words:
        """What happened, as a sentence, with its date where the text has none."""
        return cast(Words, prose.of(self.making).dated(self))

    @field
    def kind(self) -> Label:
        """Signed, handed over, visit, presentation, gift, next meeting or other."""
        return Label(self.source.kind, self.making.wording.label("outcome", self.source.kind))

    @field
    def text(self) -> Words:
        """What happened."""
        return self.making.words(self.source.text, f"{self.path}.text")

    @field
    def date(self) -> str:
        """When, as far as known."""
        return dates.format(self.source.date, "long", self.making.language) if self.source.date else ""

    @field
    def place(self) -> Words:
        """Where."""
        return self.making.words(self.source.place, f"{self.path}.place")

    @field
    def participants(self) -> list[PersonFields]:
        """Who took part."""
        found = (people.person(self.making, id) for id in self.source.participants)
        return [cast(PersonFields, one) for one in found if one]

    @field
    def organisations(self) -> list[OrganisationFields]:
        """The organisations concerned."""
        return _organisations(self.making, self.source.organisations)


class AttachmentFields(Fields):
    """A file kept with the meeting."""

    shows = "name"
    source: Attachment

    @field
    def name(self) -> str:
        """The file's name."""
        return self.source.name

    @field
    def caption(self) -> Words:
        """Its caption."""
        return self.making.words(self.source.caption, f"{self.path}.caption")

    @field
    def sha256(self) -> str:
        """The content hash by which the archive finds it."""
        return self.source.sha256


def facts(making: Making) -> list[FactFields]:
    """Return the background in order."""
    return [FactFields(making, one, f"facts.{one.id}") for one in making.meeting.facts if told(one.text)]


def outcomes(making: Making) -> list[OutcomeFields]:
    """Return what happened beside talk in order."""
    return [
        OutcomeFields(making, one, f"outcomes.{one.id}") for one in making.meeting.outcomes if told(one.text)
    ]


def attachments(making: Making) -> list[AttachmentFields]:
    """Return the files in order."""
    return [AttachmentFields(making, one, f"attachments.{one.id}") for one in making.meeting.attachments]


def _organisations(making: Making, ids: tuple[str, ...]) -> list[OrganisationFields]:
    found = (people.organisation(making, id) for id in ids)
    return [cast(OrganisationFields, one) for one in found if one]
