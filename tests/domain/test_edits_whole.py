from datetime import timedelta
from itertools import count

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from app.domain import codec, edits
from app.domain.errors import DomainError
from app.domain.model import Attendance, Fulfilment, ProposalStatus, Session, Side, Status
from tests.domain.sound import assert_sound
from tests.domain.strategies import meetings
from tests.domain.talks import NOON, at, talks


def fresh():
    numbers = count()
    return lambda: f"new{next(numbers)}"


@given(meetings())
def test_a_copy_has_everything_and_is_open(meeting):
    copy = edits.duplicate(meeting, fresh())
    assert copy.id == "new0"
    assert copy.status is not Status.SIGNED
    assert (copy.number, copy.version, copy.sample, copy.pinned) == ("", 1, False, False)
    for name in ("parties", "participants", "agenda", "proposals", "press", "facts"):
        assert getattr(copy, name) is getattr(meeting, name)


@given(meetings())
def test_the_next_meeting_has_the_people_and_what_is_open(meeting):
    following = edits.next_meeting(meeting, fresh(), NOON)
    assert_sound(following)
    assert following.status is Status.AGENDA
    assert [p.id for p in following.participants] == [p.id for p in meeting.participants]
    assert all(p.attendance is Attendance.EXPECTED and not p.intervals for p in following.participants)
    assert len(following.proposals) == len(edits.open_proposals(meeting))
    assert all(p.status is ProposalStatus.DEFERRED and p.time is None for p in following.proposals)
    assert following.agenda == ()
    assert following.facts == ()
    assert codec.from_json(codec.to_json(following)) == following


def test_an_open_proposal_says_where_it_comes_from_for_ever():
    agreed = edits.decide(talks(), "r1", ProposalStatus.AGREED, at(1))
    second = edits.next_meeting(agreed, fresh())
    assert [p.origin for p in second.proposals] == ["m1/r2", "m1/r1"]
    third = edits.next_meeting(second, fresh())
    assert [p.origin for p in third.proposals] == ["m1/r2", "m1/r1"]
    done = edits.fulfil(agreed, "r1", Fulfilment.DONE)
    assert [p.id for p in edits.open_proposals(done)] == ["r2"]
    declined = edits.decide(done, "r2", ProposalStatus.DECLINED, at(1))
    assert edits.open_proposals(declined) == ()


@given(meetings())
def test_a_blueprint_keeps_the_hosts_and_the_agenda(meeting):
    made = edits.blueprint(meeting, "b1", " Weekly ")
    assert_sound(made.skeleton)
    assert made.name == "Weekly"
    hosts = {p.id for p in meeting.parties if p.side is Side.HOST}
    assert {p.id for p in made.skeleton.participants} == {
        p.id for p in meeting.participants if p.party in hosts
    }
    assert [i.title for i in made.skeleton.agenda] == [i.title for i in meeting.agenda]
    assert not any(i.entries or i.spans or i.done for i in made.skeleton.agenda)
    assert codec.blueprint_from_json(codec.blueprint_to_json(made)) == made
    begun = edits.from_blueprint(made, fresh(), NOON)
    assert_sound(begun)
    assert begun.sessions[0].start == NOON
    assert begun.agenda is made.skeleton.agenda


@given(meetings(), st.sets(st.sampled_from(edits.Part)))
def test_a_blueprint_keeps_what_is_wanted(meeting, parts):
    bones = edits.blueprint(meeting, "b1", "x", parts).skeleton
    assert_sound(bones)
    assert bool(bones.agenda) == bool(meeting.agenda and edits.Part.AGENDA in parts)
    assert bones.facts == () or edits.Part.FACTS in parts
    assert len(bones.sessions) == (len(meeting.sessions) if edits.Part.SESSIONS in parts else 0)
    hosts = {p.id for p in meeting.parties if p.side is Side.HOST}
    sides = {p.party in hosts for p in bones.participants}
    assert True not in sides or edits.Part.HOST_PEOPLE in parts
    assert False not in sides or {edits.Part.GUESTS, edits.Part.GUEST_PEOPLE} <= parts
    if edits.Part.GUESTS not in parts:
        strangers = [p for p in bones.parties if p.id not in hosts]
        assert len(strangers) <= 1
        own = {o for p in bones.parties if p.id in hosts for o in p.organisations}
        assert not any(o.name for o in bones.organisations if o.id not in own)
    begun = edits.from_blueprint(edits.blueprint(meeting, "b1", "x", parts), fresh(), NOON)
    assert_sound(begun)
    assert begun.sessions[0].start == NOON


def test_days_of_a_blueprint_keep_their_distance():
    meeting = talks()
    first = evolve(meeting.sessions[0], start=at(0), end=at(60))
    second = Session("s9", "z", start=at(60 * 24), end=at(60 * 25))
    meeting = evolve(meeting, sessions=(first, second))
    made = edits.blueprint(meeting, "b1", "x", edits.USUAL_PARTS | {edits.Part.SESSIONS})
    begun = edits.from_blueprint(made, fresh(), NOON)
    assert begun.sessions[1].start - begun.sessions[0].start == second.start - first.start
    assert begun.sessions[1].end - begun.sessions[1].start == timedelta(hours=1)


def test_names_and_zones_are_needed():
    with pytest.raises(DomainError, match="name"):
        edits.blueprint(talks(), "b", " ")
    made = edits.blueprint(talks(), "b", "x")
    with pytest.raises(DomainError, match="zone"):
        edits.from_blueprint(made, fresh(), NOON.replace(tzinfo=None))
    with pytest.raises(DomainError, match="zone"):
        edits.next_meeting(talks(), fresh(), NOON.replace(tzinfo=None))


def test_a_record_is_signed_after_the_meeting_and_corrected_as_the_next_version():
    for status in (Status.AGENDA, Status.LIVE):
        with pytest.raises(DomainError, match="over"):
            edits.sign(evolve(talks(), status=status))
    review = edits.set_status(talks(), Status.REVIEW)
    signed = edits.put(review, "status", "signed")
    assert signed == edits.sign(review) == edits.set_status(review, Status.SIGNED)
    corrected = edits.correct(signed)
    assert (corrected.status, corrected.version) == (Status.DRAFT, 2)
    with pytest.raises(DomainError, match="not signed"):
        edits.correct(corrected)
