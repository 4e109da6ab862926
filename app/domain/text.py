"""Texts in several languages: one source, translations that know what they were made from."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from enum import StrEnum
from operator import attrgetter

from attrs import evolve, field, frozen

LANGUAGES = ("ru", "en", "zh")
"""Languages of documents that the program knows by heart; a text may hold others."""


class TextState(StrEnum):
    """How far a text in one language can be trusted."""

    MISSING = "missing"
    DRAFT = "draft"
    VERIFIED = "verified"
    STALE = "stale"


def digest(text: str) -> str:
    """Return the short hash by which a translation remembers its source."""
    return hashlib.sha256(text.encode()).hexdigest()[:16]


@frozen
class Variant:
    """A text in one language.

    ``state`` is DRAFT or VERIFIED; ``of`` is the digest of the source text a translation was made from,
    empty for the source itself.
    """

    language: str
    text: str
    state: TextState = TextState.VERIFIED
    of: str = ""


_said = attrgetter("text")


def _by_language(variants: Iterable[Variant]) -> tuple[Variant, ...]:
    return tuple(sorted(variants, key=lambda v: v.language))


@frozen
class Text:
    """What is said, in as many languages as it exists.

    ``source`` is the language in which it was first written, empty while nothing is. ``variants`` is ordered
    by language, so that equal texts are equal values.
    """

    source: str = ""
    variants: tuple[Variant, ...] = field(default=(), converter=_by_language)

    def __bool__(self) -> bool:
        """Tell whether there is any text at all."""
        return any(map(_said, self.variants))

    def variant(self, language: str) -> Variant | None:
        """Return the variant in ``language``, or None."""
        for variant in self.variants:  # Asked for thousands of times with a key.
            if variant.language == language:
                return variant
        return None

    def get(self, language: str) -> str:
        """Return the text in exactly this language, or an empty string."""
        found = self.variant(language)
        return found.text if found else ""

    @property
    def original(self) -> str:
        """The text in its source language."""
        return self.get(self.source)

    def best(self, language: str) -> str:
        """Return the text in ``language``, else the source's, else any."""
        return self.get(language) or self.original or next((v.text for v in self.variants if v.text), "")

    def state(self, language: str) -> TextState:
        """Tell the state in ``language``: a translation is stale once its source differs from what it was made from."""
        found = self.variant(language)
        if found is None or not found.text:
            return TextState.MISSING
        if language != self.source and found.of and found.of != digest(self.original):
            return TextState.STALE
        return found.state


def plain(text: str, language: str) -> Text:
    """Make a text that exists in one language, its source."""
    return Text(language, (Variant(language, text),)) if text else Text()


def write(old: Text, language: str, text: str, state: TextState = TextState.DRAFT) -> Text:
    """Return ``old`` with ``text`` in ``language``.

    The first language written becomes the source. Writing the source leaves translations as they are (they turn
    stale by comparison); writing a translation remembers the source of this moment. Empty text removes the
    variant; removing the source hands the role to the first language left.
    """
    if old.get(language) == text:
        return old
    source = old.source or language
    rest = tuple(v for v in old.variants if v.language != language)
    if not text:
        if language != source:
            return evolve(old, variants=rest)
        return Text(rest[0].language, (evolve(rest[0], of=""), *rest[1:])) if rest else Text()
    new = (
        Variant(language, text)
        if language == source
        else Variant(language, text, state, digest(old.original))
    )
    return Text(source, (*rest, new))


def verify(old: Text, language: str) -> Text:
    """Return ``old`` with its translation into ``language`` verified against the source as it now stands."""
    found = old.variant(language)
    if found is None or language == old.source:
        return old
    new = Variant(language, found.text, TextState.VERIFIED, digest(old.original))
    return Text(old.source, (*(v for v in old.variants if v.language != language), new))
