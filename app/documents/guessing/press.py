"""A finished press release: its headline, place and date, lead, paragraphs, and what it says of the houses."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from app.documents.drafts import Chosen, Draft, Repeated
from app.word.passages import Passage

_RELEASE = re.compile(r"\W*(?:пресс[- ]релиз|press release|(?:media|news) release|新闻稿|新闻通稿)\W*", re.I)
_SHORT = 30
_DATELINE = re.compile(
    r"\s*(\S[^.!?]{2,60}?\d{4}(?:\s?г\.|\s?года|年\d+月\d+日)?)(?:\s+[–—-]\s+|\s*[:：]\s*|（[^）]*）\s*)"
)
_ABOUT = re.compile(r"\s*(?:об? |about |关于)", re.I)
_CONTACT = re.compile(
    r"(?:контакт|для (?:сми|прессы)|contacts?|media enquiries|联系)[^:：]{0,40}[:：]\s*", re.I
)
_HEADING = 90

Found = tuple[tuple[Chosen, ...], Repeated | None]


def find(draft: Draft) -> Iterator[Found]:
    """Yield the parts of a release, nothing for a document that is none."""
    said = [one for one in draft.passages if one.in_body and not one.row and one.text.strip()]
    at = next((n for n, one in enumerate(said[:8]) if _is_release(one)), None)
    if at is None:
        return
    for one in said:
        if contact := _CONTACT.match(one.text):
            yield (Chosen(one.number, contact.end(), len(one.text.rstrip()), "press.contact"),), None
    rest = [one for one in said[at + 1 :] if not _CONTACT.match(one.text)]
    lead = next((n for n, one in enumerate(rest) if _DATELINE.match(one.text)), None)
    if lead is None:
        lead = next((n for n, one in enumerate(rest) if len(one.text) > _HEADING and n), None)
    if lead is None:
        return
    if lead:
        yield (_whole(rest[0], "press.headline"),), None
    yield tuple(_lead(rest[lead])), None
    yield from _bodies(rest[lead + 1 :])


def _is_release(passage: Passage) -> bool:
    return len(passage.text) < _SHORT and _RELEASE.match(passage.text) is not None


def _lead(passage: Passage) -> Iterator[Chosen]:
    start = 0
    if dateline := _DATELINE.match(passage.text):
        yield Chosen(passage.number, dateline.start(1), dateline.end(1), "press.dateline")
        start = dateline.end()
    yield Chosen(passage.number, start, len(passage.text.rstrip()), "press.lead")


def _bodies(rest: Sequence[Passage]) -> Iterator[Found]:
    """Yield the paragraphs, and what stands below a heading about a house."""
    about = next((n for n, one in enumerate(rest) if _heads(one)), len(rest))
    yield from _repeated(rest[:about], "press.paragraphs")
    # What is said of a house names it; a heading of the old one goes.
    yield from _repeated(rest[about:], "press.boilerplates")


def _heads(passage: Passage) -> bool:
    return len(passage.text) < _HEADING and _ABOUT.match(passage.text) is not None


def _repeated(lines: Sequence[Passage], of: str) -> Iterator[Found]:
    kept = next((n for n, one in enumerate(lines) if not _heads(one)), None)
    if kept is not None:
        loop = Repeated(tuple((one.number, one.number) for one in lines), "paragraph", of, kept=kept)
        yield (_whole(lines[kept], "paragraph"),), loop


def _whole(passage: Passage, field: str) -> Chosen:
    return Chosen(passage.number, 0, len(passage.text), field)
