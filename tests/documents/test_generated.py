"""Meetings of every shape: each document renders, and says each name and each decision where it should, once."""

import re

import pytest
from hypothesis import given, settings

from app.documents import check, packs, render
from app.domain.model import AGREED, Attendance, Meeting, ProposalStatus
from app.language import names
from tests.conftest import SOAK
from tests.documents import dangling, generated
from tests.documents.read import paragraphs, plain, spaced
from tests.domain.strategies import meetings

SEEDS = range(500 if SOAK else 10)
MADE = [(pack, language) for pack in packs.packs() for language in pack.languages]
DECISIONS = {"minutes", "minutes-short", "talks"}
MEMBERS = {1: ("Member",), 2: ("LeftItem", "RightItem")}
UNPUBLISHED = {ProposalStatus.DEFERRED, ProposalStatus.DECLINED, ProposalStatus.WITHDRAWN}


@pytest.mark.parametrize("seed", SEEDS)
def test_a_meeting_of_any_shape(seed: int) -> None:
    meeting = generated.meeting(seed)
    for pack, language in MADE:
        document = render(
            meeting, pack, language, keeper=meeting.parties[seed % 2].id if pack.copies else None
        )
        _hold(meeting, pack, language, document)


def test_sixty_people_and_eighty_proposals() -> None:
    meeting = generated.meeting(7, people=60, proposals=80)
    for pack, language in MADE:
        _hold(meeting, pack, language, render(meeting, pack, language))


@settings(max_examples=500 if SOAK else 10)
@given(meeting=meetings())
def test_a_meeting_of_anything_whatever_renders(meeting: Meeting) -> None:
    for pack, language in MADE:
        assert render(meeting, pack, language).startswith(b"PK")
        check.check(meeting, pack, language)


def _hold(meeting: Meeting, pack: packs.Pack, language: str, document: bytes) -> None:
    text, place = plain(document), f"{meeting.id} {pack.id} {language}"
    assert dangling.faults(paragraphs(document)) == [], place
    codes = language.split("+")
    if pack.document in DECISIONS:
        _hold_decisions(meeting, codes[0], document, place)
    if pack.document == "minutes-bilingual":
        for code in codes:
            for proposal in meeting.proposals:
                expected = 1 if proposal.status in AGREED else None
                found = text.count(_said(proposal.text, code))
                # A text that lacks a translation stands in both columns.
                same = _said(proposal.text, codes[0]) == _said(proposal.text, codes[1])
                assert expected is None or found == expected * (2 if same else 1), place
    if pack.document in {"participants", "attendance"}:
        _hold_names(meeting, codes[0], document, "TableText", place)
    if pack.document == "talks" or (pack.document.startswith("minutes") and pack.id != "minutes-zh"):
        for code, style in zip(codes, MEMBERS[len(codes)], strict=True):
            _hold_present(meeting, code, document, style, place)
    if pack.document == "press-release":
        _hold_release(meeting, codes[0], text, place)


def _said(text, code: str) -> str:
    return spaced(text.best(code))


def _hold_decisions(meeting: Meeting, code: str, document: bytes, place: str) -> None:
    styles = [(style, spaced(text)) for style, text in paragraphs(document)]
    decisions = [text for style, text in styles if style in {"Decision", "DecisionKept"}]
    agreed = [proposal for proposal in meeting.proposals if proposal.status in AGREED]
    assert len(decisions) == len(agreed), place
    for proposal in agreed:
        assert sum(_said(proposal.text, code) in text for text in decisions) == 1, place
    everything = "\n".join(text for _, text in styles)
    for proposal in agreed:
        assert everything.count(_said(proposal.text, code)) == 1, place
    for proposal in meeting.proposals:
        if proposal.status is ProposalStatus.WITHDRAWN:
            assert _said(proposal.text, code) not in everything, place


def _hold_names(meeting: Meeting, code: str, document: bytes, style: str, place: str) -> None:
    cells = [spaced(text) for found, text in paragraphs(document) if found == style]
    for one in meeting.participants:
        written = names.official(one.name, code) if code == "ru" else names.full(one.name, code)
        assert sum(spaced(written.text) in cell for cell in cells) == 1, f"{place} {written}"


def _hold_present(meeting: Meeting, code: str, document: bytes, style: str, place: str) -> None:
    """Who took part is in the list of participants once, who did not is not."""
    listed = [spaced(text) for found, text in paragraphs(document) if found in (style, f"{style}Kept")]
    for one in meeting.participants:
        written = spaced(names.full(one.name, code).text)
        away = one.attendance is Attendance.EXCUSED
        found = sum(written in line for line in listed)
        # One-column minutes list who was excused apart, in the same style.
        assert found == 1 or (away and found == 0), f"{place} {written}"


def _hold_release(meeting: Meeting, code: str, text: str, place: str) -> None:
    for proposal in meeting.proposals:
        if proposal.status in UNPUBLISHED:
            assert _said(proposal.text, code) not in text, place
        else:
            assert _mark(proposal.text, code) in text, place
    for one in meeting.participants:
        written = spaced(names.full(one.name, code).text)
        if one.attendance is not Attendance.EXCUSED:
            assert written in text, f"{place} {written}"


def _mark(text, code: str) -> str:
    """Return the part of a generated text that a release does not inflect."""
    return re.search(r"\d+-\d+", _said(text, code))[0]
