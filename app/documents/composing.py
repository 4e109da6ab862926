"""A press release composed paragraph by paragraph, by wording in the vocabulary of the templates."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from typing import Any

from attrs import evolve, frozen

from app.documents import prose, writing
from app.documents.holding import PRINTED, Guard, Hold, kept_inside
from app.documents.making import Making, Words
from app.domain import derive
from app.domain.model import Entry, Outcome, OutcomeKind, ProposalStatus, Role
from app.domain.model import Paragraph as Edited
from app.language import dates

HEADLINE_LIMIT = 90
"""Characters of a headline that press practice allows."""

WORD_LIMIT = 500
"""Words of a release that press practice allows; a Chinese word is reckoned as two characters."""

STEP_LIMIT = 140
"""Characters up to which the lead tells the one thing that was agreed."""

Remark = tuple[str, str, dict[str, str | int]]
"""A code of a document's check, the place it speaks of, the values of its sentence."""

ONCE = ("headline", "dateline", "lead", "contact")
"""Slots that stand apart from the body."""


@frozen
class Paragraph:
    """A paragraph of the release: its slot, its text, the places in the record it came from.

    ``composed`` is what the record says now; an ``edited`` one is the secretary's own, and ``changed`` tells that
    the record has moved on since. While there are ``holds``, it is on the page and not in the release.
    """

    slot: str
    text: str
    sources: tuple[str, ...] = ()
    composed: str = ""
    edited: bool = False
    changed: bool = False
    path: str = ""
    holds: tuple[Hold, ...] = ()

    @property
    def words(self) -> Words:
        """The text with its places, for a template; of a text that is held back, what is composed instead."""
        if self.holds:
            return Words(self.composed, paths=self.sources)
        return Words(self.text, paths=(self.path,) if self.path else self.sources)


@frozen
class Release:
    """A press release: every paragraph in order; ``language`` is its own.

    ``caption`` tells why the caption of the picture is held back, where it is.
    """

    language: str
    paragraphs: tuple[Paragraph, ...]
    caption: tuple[Hold, ...] = ()

    def paragraph(self, slot: str) -> Paragraph:
        """Return the paragraph of a slot, an empty one where nothing was composed for it."""
        return next((one for one in self.paragraphs if one.slot == slot), Paragraph(slot, ""))

    def words(self, slot: str) -> Words:
        """Return the text of a slot."""
        return self.paragraph(slot).words

    @property
    def body(self) -> tuple[Paragraph, ...]:
        """Everything between the lead and what is said about the organisations, but what is held back or empty."""
        return tuple(one for one in self._free if one.slot not in ONCE and not one.slot.startswith("about."))

    @property
    def about(self) -> tuple[Paragraph, ...]:
        """What is said about the organisations, but what is held back."""
        return tuple(one for one in self._free if one.slot.startswith("about."))

    @property
    def _free(self) -> Iterator[Paragraph]:
        return (one for one in self.paragraphs if one.text and not one.holds)


class Source:
    """What a release may draw on: the vocabulary without what is not for the press."""

    def __init__(self, making: Making, vocabulary: Mapping[str, Any]) -> None:
        self.making = making
        self._vocabulary = vocabulary

    @cached_property
    def names(self) -> dict[str, Any]:
        """The names a wording may use; internal ones are not among them."""
        all_of = self._vocabulary
        agreed = [one for one in all_of["agreed"] if not one.source.off_press]
        settled = [one for one in agreed if one.source.status is ProposalStatus.AGREED]
        outcomes = [one for one in all_of["outcomes"] if not one.source.off_press]
        present = [one for one in all_of["present"] if not _serves(one)]
        heads = [party["head"] for party in all_of["parties"]]
        hosting, delegations = (_led(all_of[side]) for side in ("hosts", "guests"))
        kept = (
            "meeting",
            "document",
            "parties",
            "host",
            "hosts",
            "guest",
            "guests",
            "first",
            "second",
            "chair",
        )
        return {
            **{name: all_of[name] for name in kept},
            "delegations": delegations,
            "occasion": self.making.wording.label("occasion", self.making.meeting.kind),
            "when": self._when(),
            "participants": present,
            "heads": [one for one in present if one in heads],
            "others": [one for one in present if one not in heads],
            "hosting": hosting,
            "sides": [*hosting, *delegations],
            "teams": _teams(all_of["parties"], [one for one in present if one not in heads]),
            "unnamed": sum(party["unnamed"] for party in all_of["parties"]),
            "agenda": self._topics(),
            "agreed": settled,
            "step": self._step(settled),
            "reserved": [one for one in agreed if one.source.status is ProposalStatus.RESERVED],
            "proposed": [
                one
                for one in all_of["proposals"]
                if one.source.status is ProposalStatus.PROPOSED and not one.source.off_press
            ],
            "facts": [one for one in all_of["facts"] if not one.source.off_press],
            "results": [one for one in outcomes if one.source.kind is OutcomeKind.OTHER],
            "next_meeting": [one for one in outcomes if one.source.kind is OutcomeKind.NEXT_MEETING],
            "events": [one for one in outcomes if _is_event(one.source)],
        }

    def _when(self) -> Any:
        """Return the day without its year, which the dateline has; of several the first and the last."""
        meeting = self._vocabulary["meeting"]
        day = meeting["date"]
        if not day or len(meeting["dates"]) > 1:
            return meeting["days"]
        return Words(dates.format(day, "day", self.making.language), paths=day.paths)

    def _step(self, agreed: Sequence[Any]) -> Any:
        """Return the one thing agreed as a deed, where it is short enough for the lead to tell it."""
        said = prose.of(self.making).deeds(agreed) if len(agreed) == 1 else ""
        return said if len(said) <= STEP_LIMIT else ""

    def _topics(self) -> list[Any]:
        """Return the items that were taken up, all where none was yet; of one that is internal, not even the title."""
        items = [item for item in self._vocabulary["agenda"] if item["level"] == 1 and item["title"]]
        inside = {item.source.id: kept_inside(self.making.meeting, item.source.id) for item in items}
        taken_up = [item for item in items if inside[item.source.id]] or items
        return [item for item in taken_up if not (kept := inside[item.source.id]) or not all(kept)]

    def groups(self) -> dict[str, list[Any]]:
        """Return what each speaker said that may be printed, by the speaker's id, in order of first speaking."""
        found: dict[str, list[Any]] = {}
        for item in self._vocabulary["agenda"]:
            for entry in item["entries"]:
                if _may_be_printed(entry.source):
                    found.setdefault(entry.source.speaker, []).append(entry)
        return found

    def organisations(self) -> list[Any]:
        """Return the organisations that the release tells about."""
        chosen = self.making.meeting.press.boilerplates
        known = {
            org.source.id: org for party in self._vocabulary["parties"] for org in party["organisations"]
        }
        found = [known[id] for id in chosen if id in known] if chosen else list(known.values())
        return [one for one in found if one["profile"]]


def _led(parties: list[Any]) -> list[Any]:
    """Return the sides that have a head; all of them where none has."""
    return [one for one in parties if one["head"]] or parties


def _teams(parties: Sequence[Any], people: Sequence[Any]) -> list[dict[str, Any]]:
    """Group people by side, those with a head first; a side of which some are unnamed is there too."""
    ranked = sorted(parties, key=lambda party: not party["head"])
    grouped = [(party, [one for one in party["members"] if one in people]) for party in ranked]
    return [{"party": party, "people": some} for party, some in grouped if some or party["unnamed"]]


def _serves(one: Any) -> bool:
    return bool({Role.SECRETARY, Role.INTERPRETER} & set(one.source.roles))


def _is_event(outcome: Outcome) -> bool:
    return outcome.kind not in (OutcomeKind.OTHER, OutcomeKind.NEXT_MEETING)


def _may_be_printed(entry: Entry) -> bool:
    return bool(entry.speaker and not entry.off_press and entry.kind in PRINTED and entry.text)


def compose(source: Source) -> Release:
    """Compose the release in the language of ``source``, with the secretary's paragraphs in their places."""
    making = source.making
    fresh = {one.slot: one for one in _slots(source) if one.text}
    written = _handwritten(making, fresh)
    guard = Guard(making)
    paragraphs = tuple(_held(making, guard, _merged(making, written)))
    release = Release(making.language, paragraphs, _caption_holds(making, guard))
    _note_practice(making, release)
    return release


def _held(making: Making, guard: Guard, paragraphs: Iterator[Paragraph]) -> Iterator[Paragraph]:
    """Hold back what was written by hand and tells of what may not be published."""
    hers = {f"press.paragraphs.{one.id}.text": one.sources for one in making.meeting.press.paragraphs}
    for one in paragraphs:
        place = one.path or next((path for path in one.sources if path.startswith("press.quotes.")), "")
        holds = guard.holds(_placed(place, making), one.text, hers.get(place, ()), one.slot) if place else ()
        _note_held(making, holds)
        yield evolve(one, holds=holds)


def _placed(place: str, making: Making) -> str:
    """Return a place with the language, where it does not belong to one alone."""
    return place if place.startswith("press.paragraphs.") else f"{place}.{making.language}"


def _note_held(making: Making, holds: Sequence[Hold]) -> None:
    for one in holds:
        place = "press.picture" if one.place.startswith("attachments.") else one.place
        making.notes.add("press-held", place, text=one.text, reason=one.reason)


def _caption_holds(making: Making, guard: Guard) -> tuple[Hold, ...]:
    press = making.meeting.press
    picture = next((one for one in making.meeting.attachments if one.id == press.picture), None)
    if picture is None:
        return ()
    place = _placed(f"attachments.{picture.id}.caption", making)
    holds = guard.holds(place, picture.caption.best(making.language))
    _note_held(making, holds)
    return holds


def _slots(source: Source) -> Iterator[Paragraph]:
    writer = _Writer(source)
    for slot in writer.order:
        if slot == "said":
            for speaker, entries in source.groups().items():
                yield writer.write("said", f"said.{speaker}", entries=entries, speaker=entries[0]["speaker"])
        elif slot == "quotes":
            for quote in (one for one in source._vocabulary["press"].noted if one.source.text):
                yield writer.write("quote", f"quote.{quote.source.id}", quote=quote)
        elif slot == "about":
            for organisation in source.organisations():
                yield writer.write("about", f"about.{organisation.source.id}", organisation=organisation)
        else:
            yield writer.write(slot, slot)


class _Writer:
    """Writes one slot after another, in the variants that the meeting's day chooses: typed again, it reads alike."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self._making = source.making
        self._table = source.making.wording.table("press")
        self.order: list[str] = list(self._table.get("order", ()))

    def write(self, slot: str, name: str, **own: Any) -> Paragraph:
        """Write a slot; of several variants the meeting's day chooses one, of headlines the first short enough."""
        fitting: list[Paragraph] = []
        for variant in self._variants(slot):
            made = self._render(variant, name, own)
            if made.text:
                fitting.append(made)
                if slot != "headline" or len(made.text) < HEADLINE_LIMIT:
                    return made
        return min(fitting, key=lambda one: len(one.text), default=Paragraph(name, ""))

    def _variants(self, slot: str) -> list[str]:
        variants: list[str] = self._table.get(slot, [])
        turn = int(hashlib.sha256(f"{derive.date_of(self._making.meeting)}/{slot}".encode()).hexdigest(), 16)
        start = turn % len(variants) if variants else 0
        return variants[start:] + variants[:start]

    def _render(self, variant: str, name: str, own: Mapping[str, Any]) -> Paragraph:
        text, sources = writing.write(self._source.making.wording, variant, {**self._source.names, **own})
        return Paragraph(name, text, sources, text)


def _handwritten(making: Making, fresh: Mapping[str, Paragraph]) -> list[Paragraph]:
    """Return the slots with what was written by hand for them: headline, dateline and contact of the record."""
    press = making.meeting.press
    found = dict(fresh)
    for slot, text in (
        ("headline", press.headline),
        ("dateline", press.dateline),
        ("contact", press.contact),
    ):
        if text:
            composed = fresh[slot].text if slot in fresh else ""
            words, path = making.words(text, f"press.{slot}"), f"press.{slot}"
            found[slot] = Paragraph(slot, str(words), (path,), composed, edited=True, path=path)
    return list(found.values())


def _merged(making: Making, composed: list[Paragraph]) -> Iterator[Paragraph]:
    """Put the secretary's paragraphs in their places: hers of a slot for it, others after the one before them."""
    hers = [one for one in making.meeting.press.paragraphs if one.language == making.language]
    by_slot = {one.slot: one for one in hers if one.slot}
    own: dict[str, list[Edited]] = {}
    anchor = ""
    slots = {one.slot for one in composed}
    for one in hers:
        anchor = one.slot if one.slot in slots else anchor
        if one.slot not in slots and not one.dropped and (one.text or not one.slot):
            beside = _before(making, composed, one.slot) if one.slot else anchor
            own.setdefault(beside, []).append(one)
    last = [one.slot for one in composed if one.slot not in ONCE and not one.slot.startswith("about.")][-1:]
    own.setdefault(last[0] if last else "lead", []).extend(own.pop("", []))
    for paragraph in composed:
        yield from _edited(making, paragraph, by_slot.get(paragraph.slot))
        for one in own.get(paragraph.slot, ()):
            path = f"press.paragraphs.{one.id}.text"
            if one.slot:
                making.notes.add("press-changed", path)
            yield Paragraph(one.slot or f"own.{one.id}", one.text, (path,), "", True, bool(one.slot), path)


def _before(making: Making, composed: Sequence[Paragraph], slot: str) -> str:
    """Return the slot after which a paragraph stands whose own has gone, by the order of the wording."""
    order = [name.removesuffix("s") for name in making.wording.table("press").get("order", ())]

    def rank(name: str) -> int:
        kind = name.partition(".")[0].removesuffix("s")
        return order.index(kind) if kind in order else len(order)

    return next((one.slot for one in reversed(composed) if rank(one.slot) <= rank(slot)), "")


def _edited(making: Making, composed: Paragraph, hers: Edited | None) -> Iterator[Paragraph]:
    if hers is None:
        yield composed
    elif not hers.dropped:
        path = f"press.paragraphs.{hers.id}.text"
        changed = bool(hers.base) and hers.base != composed.text
        if changed:
            making.notes.add("press-changed", path)
        yield evolve(composed, text=hers.text, edited=True, changed=changed, path=path)


def practice(release: Release) -> Iterator[Remark]:
    """Yield what press practice would have otherwise: a code of a document's check, its place and its values."""
    headline = release.paragraph("headline").text
    if len(headline) >= HEADLINE_LIMIT:
        yield "press-title", "press.headline", {"length": len(headline), "limit": HEADLINE_LIMIT - 1}
    text = " ".join(one.text for one in (*release.body, release.paragraph("lead")))
    length = len(re.findall(r"[\w’'-]+", text)) if release.language != "zh" else len(text) // 2
    if length > WORD_LIMIT:
        yield "press-length", "press", {"length": length, "limit": WORD_LIMIT}
    lead = release.paragraph("lead")
    if prose.sentences(lead.text)[1]:
        yield "press-lead", lead.path or "press", {}


def _note_practice(making: Making, release: Release) -> None:
    for code, place, values in practice(release):
        making.notes.add(code, place, **values)
