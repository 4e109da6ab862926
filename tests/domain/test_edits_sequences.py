"""Any edits in any order leave a sound record, and change only what they must."""

from collections import Counter
from random import Random

from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from app.domain import codec, derive, edits
from app.domain.directory import Organisation
from app.domain.edits.base import rows
from app.domain.errors import DomainError
from app.domain.model import (
    AgendaItem,
    Attendance,
    Entry,
    Fact,
    Meeting,
    Outcome,
    Participant,
    Party,
    Proposal,
    ProposalStatus,
    Quote,
    Role,
    Session,
    Side,
    Status,
    Vote,
)
from app.domain.shape import COLLECTIONS
from app.domain.text import plain
from tests.domain.sound import assert_sound
from tests.domain.strategies import moment, open_meetings

_NEW = {
    "sessions": Session,
    "parties": Party,
    "agenda": AgendaItem,
    "proposals": Proposal,
    "votes": Vote,
    "facts": Fact,
    "outcomes": Outcome,
    "press.quotes": Quote,
}


def _ids(meeting: Meeting, collection: str) -> list[str]:
    if collection == "entries":
        return [e.id for i in meeting.agenda for e in i.entries]
    return [r.id for r in rows(meeting, collection)]


def _pick(rng: Random, meeting: Meeting, collection: str) -> str:
    return rng.choice([*_ids(meeting, collection), "nowhere"])


def _before(rng: Random, meeting: Meeting, collection: str) -> str | None:
    return rng.choice([None, _pick(rng, meeting, collection)])


def _step(rng: Random, m: Meeting, new: str) -> Meeting:
    """One edit chosen at random, with arguments that may make no sense."""
    entry, item, person, proposal = (
        _pick(rng, m, c) for c in ("entries", "agenda", "participants", "proposals")
    )
    party, time = _pick(rng, m, "parties"), moment(rng)
    where = rng.choice([*_ids(m, "entries"), *_ids(m, "proposals"), None])
    collection = rng.choice(list(COLLECTIONS))
    added = rng.choice(list(_NEW))
    speaker = rng.choice([*_ids(m, "participants"), *_ids(m, "parties"), ""])
    return rng.choice(
        [
            lambda: edits.add(m, added, _NEW[added](new, ""), _before(rng, m, added)),
            lambda: edits.add(m, "organisations", Organisation(new)),
            lambda: edits.add(
                m, "participants", Participant(new, "", party, roles=tuple(rng.sample(list(Role), 2)))
            ),
            lambda: edits.add(m, "proposals", Proposal(new, "", item=item), where),
            lambda: edits.add_party(m, Party(new, "", rng.choice(list(Side))), Organisation(new)),
            lambda: edits.file_entry(
                m, item, Entry(new, "", plain("some words", "en"), speaker=speaker), where
            ),
            lambda: edits.file_entry(m, item, Entry(new, "", plain("more", "ru"))),
            lambda: edits.remove(m, f"{collection}.{_pick(rng, m, collection)}"),
            lambda: edits.move(m, f"{collection}.{_pick(rng, m, collection)}", _before(rng, m, collection)),
            lambda: edits.move_entry(m, entry, item, where),
            lambda: edits.move_proposal(m, proposal, item, where),
            lambda: edits.join_entries(m, entry, _pick(rng, m, "entries")),
            lambda: edits.split_entry(m, entry, rng.choice(["en", "ru"]), rng.randint(0, 12), new),
            lambda: edits.entry_to_proposal(m, entry, new, rng.choice(list(ProposalStatus)), time),
            lambda: edits.proposal_to_entry(m, proposal, new),
            lambda: edits.put(m, f"proposals.{proposal}.item", rng.choice([item, ""])),
            lambda: edits.put(m, f"agenda.{item}.parent", _pick(rng, m, "agenda")),
            lambda: edits.put(m, f"parties.{party}.head", person),
            lambda: edits.put(m, f"parties.{party}.signatory", ""),
            lambda: edits.put(m, f"participants.{person}.roles", tuple(rng.sample(list(Role), 3))),
            lambda: edits.set_party_of(m, person, party),
            lambda: edits.give_role(m, person, rng.choice(list(Role))),
            lambda: edits.take_role(m, person, rng.choice(list(Role))),
            lambda: edits.arrive(m, person, time),
            lambda: edits.leave(m, person, time),
            lambda: edits.mark(m, person, rng.choice(list(Attendance))),
            lambda: edits.add_stub(m, party, new, "Ван"),
            lambda: edits.open_item(m, item, time),
            lambda: edits.pause_item(m, item, time),
            lambda: edits.close_item(m, item, time),
            lambda: edits.begin(m, time),
            lambda: edits.adjourn(m, time),
            lambda: edits.decide(m, proposal, rng.choice(list(ProposalStatus)), time),
            lambda: edits.reword(m, proposal, "en", rng.choice(["a", "b", ""]), time, speaker),
            lambda: edits.restore_wording(m, proposal, 0, time),
            lambda: edits.write(m, "title", rng.choice(["en", "ru", "zh"]), rng.choice(["", "T"])),
        ]
    )()


@given(open_meetings(2), st.integers(0, 2**32), st.integers(1, 40))
def test_any_edits_leave_a_sound_record(meeting, seed, steps):
    rng = Random(seed)
    for number in range(steps):
        before = meeting
        refused = None
        try:
            meeting = _step(rng, meeting, f"n{number}")
        except DomainError as error:
            refused = error
        assert refused is None or (refused.place and refused.sentence.endswith("."))
        assert_sound(meeting)
        assert meeting is before or meeting != before
    assert codec.from_json(codec.to_json(meeting)) == meeting


@given(open_meetings(3), st.integers(0, 2**32))
def test_an_edit_keeps_every_row_that_it_does_not_change(meeting, seed):
    rng = Random(seed)
    for number in range(10):
        try:
            after = _step(rng, meeting, f"n{number}")
        except DomainError:
            continue
        for collection in COLLECTIONS:
            old = dict(_rows(meeting, collection))
            for place, row in _rows(after, collection):
                if row == old.get(place):
                    assert row is old[place]
        meeting = after


def _rows(meeting: Meeting, collection: str):
    """Rows with what they are known by; an entry that moved to another item is another one there."""
    if collection == "entries":
        return [((i.id, e.id), e) for i in meeting.agenda for e in i.entries]
    return [(r.id, r) for r in rows(meeting, collection)]


@given(open_meetings(2), st.integers(0, 2**32))
def test_nothing_said_is_lost_but_by_removing_it(meeting, seed):
    """Moving, splitting, joining and turning into proposals keep every word."""
    rng = Random(seed)
    meeting = evolve(meeting, status=Status.LIVE)
    for number in range(8):
        entry, other = _pick(rng, meeting, "entries"), _pick(rng, meeting, "entries")
        item = _pick(rng, meeting, "agenda")
        before = _letters(meeting)
        try:
            meeting = _rearranged(rng, meeting, entry, other, item, f"n{number}")
        except DomainError:
            continue
        assert before <= _letters(meeting)


def _rearranged(rng: Random, m: Meeting, entry: str, other: str, item: str, new: str) -> Meeting:
    status = ProposalStatus.PROPOSED
    return rng.choice(
        [
            lambda: edits.move_entry(m, entry, item),
            lambda: edits.split_entry(m, entry, rng.choice(["en", "ru"]), 3, new),
            lambda: edits.join_entries(m, entry, other),
            lambda: edits.entry_to_proposal(m, entry, new, status, moment(rng)),
        ]
    )()


def _letters(meeting: Meeting) -> Counter[str]:
    """Every letter in every language under the agenda, whatever the order and the spaces."""
    said = [v.text for i in meeting.agenda for r in derive.stream(meeting, i.id) for v in r.text.variants]
    return Counter("".join(" ".join(said).split()))
