"""The press release as templates see it."""

from __future__ import annotations

from functools import cached_property

from attrs import evolve

from app.documents import composing
from app.documents.making import Fields, Words, field
from app.documents.shapes import whole
from app.documents.shapes.around import AttachmentFields
from app.documents.values import NOTHING, Moment, Nothing
from app.domain.text import Text


class PressFields(Fields):
    """The press release, composed from the record, with the secretary's own paragraphs in their places."""

    shows = "headline"
    source: composing.Source

    @cached_property
    def release(self) -> composing.Release:
        """The release as composed, paragraph by paragraph."""
        return composing.compose(self.source)

    @field
    def headline(self) -> Words:
        """The headline: written by hand, else composed."""
        return self.release.words("headline")

    @field
    def dateline(self) -> Words:
        """Place and date: written by hand, else composed."""
        return self.release.words("dateline")

    @field
    def lead(self) -> Words:
        """The first paragraph: who, what, where, when."""
        return self.release.words("lead")

    @field
    def paragraphs(self) -> list[Words]:
        """The paragraphs after the lead, up to those about the organisations."""
        return [one.words for one in self.release.body]

    @field
    def boilerplates(self) -> list[Words]:
        """About the organisations, a paragraph for each."""
        return [one.words for one in self.release.about]

    @field
    def contact(self) -> Words:
        """Contact for the press."""
        return self.release.words("contact")

    @field
    def quotes(self) -> list[whole.QuoteFields]:
        """Quotations with their speakers."""
        held = {one.slot for one in self.release.paragraphs if one.holds}
        return [one for one in self.noted if f"quote.{one.source.id}" not in held]

    @cached_property
    def noted(self) -> list[whole.QuoteFields]:
        """All quotations of the record, those that are held back as well."""
        quotes = self.making.meeting.press.quotes
        return [whole.QuoteFields(self.making, one, f"press.quotes.{one.id}") for one in quotes]

    @field
    def embargo(self) -> Moment | Nothing:
        """Until when it must not be published."""
        embargo = self.making.meeting.press.embargo
        return Moment.of(embargo, self.making.language) if embargo else NOTHING

    @field
    def picture(self) -> AttachmentFields | Nothing:
        """The picture that goes with it."""
        chosen = self.making.meeting.press.picture
        found = next((one for one in self.making.meeting.attachments if one.id == chosen), None)
        if found is None:
            return NOTHING
        shown = evolve(found, caption=Text()) if self.release.caption else found
        return AttachmentFields(self.making, shown, f"attachments.{found.id}")
