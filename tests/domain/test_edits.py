"""The edits that serve every part: put, write, verify, add, remove, move."""

import pytest
from attrs import evolve

from app.domain import edits, order, paths
from app.domain.directory import Organisation
from app.domain.edits.base import rows
from app.domain.errors import DomainError, RecordLocked, UnknownPart
from app.domain.model import (
    AgendaItem,
    Attachment,
    Entry,
    Fact,
    Interval,
    Kind,
    Outcome,
    Participant,
    Party,
    Proposal,
    ProposalStatus,
    Quote,
    Role,
    Session,
    Status,
    Vote,
    Wording,
)
from app.domain.text import TextState, plain
from tests.domain.sound import assert_sound
from tests.domain.talks import NOON, at, talks

COLLECTIONS = (
    "sessions",
    "organisations",
    "parties",
    "participants",
    "agenda",
    "proposals",
    "votes",
    "facts",
)
COLLECTIONS += ("outcomes", "attachments", "press.quotes", "press.paragraphs", "documents")


def same_but(before, after, *collections):
    """Tell which collections differ; those not named must be the same objects."""
    differing = {c for c in COLLECTIONS if rows(before, c) is not rows(after, c)}
    return differing == set(collections)


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("number", "7"),
        ("kind", Kind.SITTING),
        ("sessions.s1.end", at(90)),
        ("organisations.o1.country", "RU"),
        ("parties.g.unnamed", 4),
        ("participants.p2.name.latin.given", "Other"),
        ("participants.p4.intervals", (Interval(at(5), at(50)),)),
        ("agenda.a3.planned", None),
        ("entries.e1.check", True),
        ("entries.e1.speaker", "p4"),
        ("proposals.r1.due", at(0).date()),
        ("proposals.r1.responsible", ("p2",)),
        ("proposals.r1.status", ProposalStatus.AGREED),
        ("votes.v1.against", 2),
        ("facts.f1.date", "2024-04"),
        ("press.embargo", at(60)),
        ("press.quotes.q1.speaker", ""),
        ("documents.c1.chosen", False),
        ("quorum.entitled", 9),
        ("title.ru", "Переговоры"),
    ],
)
def test_a_value_is_put_where_the_path_leads(path, value):
    before = talks()
    after = edits.put(before, path, value)
    assert paths.get(after, path) == value
    assert edits.put(after, path, value) is after
    assert_sound(after)
    owner = {"entries": "agenda"}.get(path.split(".")[0], path.split(".")[0])
    owner = "press.quotes" if path.startswith("press.quotes") else owner
    assert same_but(before, after, *([owner] if owner in COLLECTIONS else []))


def test_a_word_stands_for_the_member_of_an_enumeration():
    after = edits.put(talks(), "participants.p4.roles", ("interpreter", Role.EXPERT))
    assert paths.get(after, "participants.p4.roles") == (Role.INTERPRETER, Role.EXPERT)
    assert edits.put(after, "mode", "remote").mode == "remote"


@pytest.mark.parametrize(
    ("path", "value", "why"),
    [
        ("agenda.a1.planned", -5, "less than 0"),
        ("agenda.a1.planned", "5", "whole number"),
        ("agenda.a1.planned", True, "whole number"),
        ("votes.v1.in_favour", -1, "less than 0"),
        ("copies", 0, "1 or more"),
        ("facts.f1.date", "June", "2024-04-15"),
        ("facts.f1.date", "2024-13", "2024-04-15"),
        ("sessions.s1.start", NOON.replace(tzinfo=None), "zone"),
        ("sessions.s1.start", "12:00", "date and time"),
        ("proposals.r1.due", NOON, "date"),
        ("proposals.r1.status", "settled", "deferred"),
        ("organisations.o1.country", "Russia", "two capital letters"),
        ("language", "English", "small letters"),
        ("language", "", "small letters"),
        ("languages", ("en", "en"), "twice"),
        ("languages", ["en"], "list"),
        ("entries.e1.speaker", "o1", "no participant or party “o1”"),
        ("proposals.r1.responsible", ("p1", "x"), "“x”"),
        ("proposals.r1.wordings", (Wording(plain("x", "en"), NOON, "nobody"),), "“nobody”"),
        ("parties.h.head", "p3", "member"),
        ("participants.p1.party", "", "belongs to a party"),
        ("participants.p1.party", "x", "no party “x”"),
        ("agenda.a1.parent", "a3", "has parts|with parts"),
        ("agenda.a3.parent", "a3", "part of itself"),
        ("agenda.a3.parent", "a2", "one level"),
        ("title", "Talks", "text in several languages"),
        ("title.ru", 5, "text in one language"),
        ("number", "\udc00", "half"),
        ("agenda", (), "not a field"),
        ("participants.p1.id", "x", "not a field"),
        ("participants.p1.position", "n9", "not a field"),
        ("participants.p1", None, "not a field"),
        ("id", "other", "not a field"),
    ],
)
def test_nonsense_is_refused_with_its_place_and_the_reason(path, value, why):
    with pytest.raises(DomainError, match=why) as caught:
        edits.put(talks(), path, value)
    assert (caught.value.place or "").startswith(path)


def test_an_end_before_the_start_is_not_refused_because_typing_goes_step_by_step():
    assert edits.put(talks(), "sessions.s1.end", at(-60)).sessions[0].end == at(-60)


def test_writing_in_a_language_keeps_the_others():
    before = talks()
    after = edits.write(before, "entries.e1.text", "ru", "У нас есть помещения")
    text = paths.get(after, "entries.e1.text")
    assert (text.source, text.state("ru"), text.get("en")) == ("en", TextState.DRAFT, "We have rooms")
    verified = edits.verify(after, "entries.e1.text", "ru")
    assert paths.get(verified, "entries.e1.text").state("ru") is TextState.VERIFIED
    renewed = edits.write(verified, "entries.e1.text", "en", "We have no rooms")
    assert paths.get(renewed, "entries.e1.text").state("ru") is TextState.STALE
    direct = edits.write(before, "entries.e1.text", "ru", "У нас есть помещения", TextState.VERIFIED)
    assert direct == verified


@pytest.mark.parametrize(
    "edit",
    [
        lambda m: edits.write(m, "number", "en", "7"),
        lambda m: edits.write(m, "title", "English", "Talks"),
        lambda m: edits.write(m, "title", "ru", "Переговоры", TextState.STALE),
        lambda m: edits.verify(m, "title", "ru"),
    ],
)
def test_what_is_no_text_or_no_language_is_refused(edit):
    with pytest.raises(DomainError):
        edit(talks())


ROWS = {
    "sessions": Session("n", ""),
    "organisations": Organisation("n"),
    "parties": Party("n", ""),
    "participants": Participant("n", "", "g"),
    "agenda": AgendaItem("n", ""),
    "proposals": Proposal("n", "", item="a1"),
    "votes": Vote("n", "", item="a1"),
    "facts": Fact("n", ""),
    "outcomes": Outcome("n", ""),
    "attachments": Attachment("n", ""),
    "press.quotes": Quote("n", ""),
}


@pytest.mark.parametrize("collection", ROWS)
def test_a_row_is_added_at_the_end_or_before_another_and_no_other_row_changes(collection):
    before = talks()
    after = edits.add(before, collection, ROWS[collection])
    assert [r.id for r in rows(after, collection)][-1] == "n" or collection == "proposals"
    assert_sound(after)
    assert same_but(before, after, collection)
    first = next(r for r in rows(before, collection) if r.id != "r2")
    ahead = edits.add(before, collection, ROWS[collection], before=first.id)
    assert [r.id for r in rows(ahead, collection)][:2] == ["n", first.id] or collection == "proposals"
    assert_sound(ahead)
    kept = {r.id: r for r in rows(before, collection)}
    assert all(r is kept[r.id] for r in rows(ahead, collection) if r.id != "n")
    assert edits.remove(ahead, f"{collection}.n") == before


@pytest.mark.parametrize(
    ("collection", "row", "why"),
    [
        ("parties", Party("p1", ""), "taken"),
        ("participants", Participant("g", "", "g"), "taken"),
        ("participants", Participant("n", "", "x"), "no party “x”"),
        ("participants", Participant("a.b", "", "g"), "cannot be an id"),
        ("participants", Participant("", "", "g"), "cannot be an id"),
        ("participants", Party("n", ""), "Participant is expected"),
        ("agenda", AgendaItem("n", "", parent="a2"), "one level"),
        ("agenda", AgendaItem("n", "", planned=-1), "less than 0"),
        ("agenda", AgendaItem("n", "", entries=(Entry("e1", "n0"),)), "taken"),
        ("parties", Party("n", "", head="p1"), "member"),
        ("entries", Entry("n", ""), "under an item"),
        ("people", Entry("n", ""), "no collection"),
        ("proposals", Proposal("n", "", item="a9"), "no agenda item “a9”"),
    ],
)
def test_rows_that_make_no_sense_are_refused(collection, row, why):
    with pytest.raises(DomainError, match=why):
        edits.add(talks(), collection, row)


def test_a_new_head_and_a_new_chair_take_the_role_over():
    after = edits.add(talks(), "participants", Participant("n", "", "g", roles=(Role.HEAD, Role.CHAIR)))
    assert paths.get(after, "parties.g.head") == "n"
    assert [p.id for p in after.participants if Role.CHAIR in p.roles] == ["n"]
    assert_sound(after)


def test_removing_a_participant_clears_every_reference():
    before = talks()
    after = edits.remove(before, "participants.p3")
    assert_sound(after)
    assert paths.get(after, "parties.g.head") == ""
    assert paths.get(after, "agenda.a1.rapporteurs") == ("p1",)
    assert paths.get(after, "entries.e1.speaker") == ""
    assert paths.get(after, "proposals.r1.by") == ""
    assert paths.get(after, "outcomes.u1.participants") == ("p1",)
    assert paths.get(after, "press.quotes.q1.speaker") == ""
    for path in (
        "entries.e2",
        "entries.e3",
        "agenda.a2",
        "agenda.a3",
        "proposals.r2",
        "parties.h",
        "documents",
    ):
        assert paths.get(after, path) is paths.get(before, path)


def test_removing_a_party_takes_its_members_along():
    after = edits.remove(talks(), "parties.g")
    assert_sound(after)
    assert [p.id for p in after.participants] == ["p1", "p2"]
    assert paths.get(after, "proposals.r1.responsible") == ("p1",)
    assert paths.get(after, "proposals.r2.by") == ""
    assert paths.get(after, "documents.c1.keeper") == ""


def test_removing_an_organisation_clears_it_everywhere():
    after = edits.remove(talks(), "organisations.o1")
    assert_sound(after)
    assert [p.organisations for p in after.parties] == [(), ("o2",)]
    assert after.facts[0].organisations == ("o2",)
    assert after.press.boilerplates == ()


def test_removing_an_item_keeps_its_parts_and_proposals():
    before = talks()
    after = edits.remove(before, "agenda.a1")
    assert_sound(after)
    assert [(i.id, i.parent) for i in after.agenda] == [("a2", ""), ("a3", "")]
    assert [(p.id, p.item) for p in after.proposals] == [("r2", ""), ("r1", "")]
    assert (after.votes[0].item, after.votes[0].proposal) == ("", "r1")
    assert after.participants is before.participants


def test_removing_others_clears_them():
    meeting = talks()
    assert edits.remove(meeting, "sessions.s1").agenda[0].session == ""
    assert edits.remove(meeting, "attachments.t1").press.picture == ""
    assert edits.remove(meeting, "proposals.r1").votes[0].proposal == ""
    assert [e.id for e in edits.remove(meeting, "entries.e2").agenda[0].entries] == ["e1", "e3"]
    for path in ("participants.p9", "people.p1", "entries.e9", "title", "agenda"):
        with pytest.raises(UnknownPart):
            edits.remove(meeting, path)


@pytest.mark.parametrize(
    ("path", "before", "expected"),
    [
        ("participants.p4", "p3", ["p1", "p2", "p4", "p3"]),
        ("participants.p1", None, ["p2", "p3", "p4", "p1"]),
        ("parties.g", "h", ["g", "h"]),
        ("organisations.o1", None, ["o2", "o1"]),
        ("agenda.a3", "a1", ["a3", "a1", "a2"]),
    ],
)
def test_moving_rewrites_one_row(path, before, expected):
    meeting = talks()
    after = edits.move(meeting, path, before)
    collection, id = path.split(".")
    assert [r.id for r in rows(after, collection)] == expected
    kept = {r.id: r for r in rows(meeting, collection)}
    assert [r.id for r in rows(after, collection) if r is not kept[r.id]] == [id]
    assert_sound(after)


@pytest.mark.parametrize(
    "path", ["participants.p2", "participants.p4", "agenda.a2", "agenda.a3", "entries.e3"]
)
def test_moving_to_where_a_row_stands_changes_nothing(path):
    meeting = talks()
    target = None if path != "entries.e3" else "r1"
    assert edits.move(meeting, path, target) is meeting
    assert edits.move(meeting, path, path.split(".")[1]) is meeting


def test_a_row_moves_in_its_own_list_only():
    for path, before in [
        ("participants.p1", "p3"),
        ("agenda.a2", "a3"),
        ("facts.f1", "f9"),
        ("entries.e1", "r2"),
    ]:
        with pytest.raises(UnknownPart):
            edits.move(talks(), path, before)


def test_a_thousand_moves_to_the_front_each_change_one_row():
    meeting = talks()
    for _ in range(500):
        last = meeting.participants[-1].id if meeting.participants[-1].party == "g" else "p4"
        first = next(p.id for p in meeting.participants if p.party == "g" and p.id != last)
        moved = edits.move(meeting, f"participants.{last}", first)
        assert sum(a not in meeting.participants for a in moved.participants) == 1
        meeting = moved
    assert all(order.valid(p.position) for p in meeting.participants)


def test_a_proposal_moves_among_what_was_said_under_its_item():
    meeting = edits.move(talks(), "proposals.r1", "e1")
    assert [r.id for r in edits.base.stream(meeting, "a1")] == ["r1", "e1", "e2", "e3"]
    elsewhere = edits.put(meeting, "proposals.r1.item", "a3")
    assert paths.get(elsewhere, "proposals.r1").item == "a3"
    back = edits.move_proposal(elsewhere, "r1", "a1", "e2")
    assert [r.id for r in edits.base.stream(back, "a1")] == ["e1", "r1", "e2", "e3"]
    assert edits.move_proposal(back, "r1", "a1", "e2") is back
    assert_sound(back)


LOCKED = [
    lambda m: edits.put(m, "number", "8"),
    lambda m: edits.put(m, "status", Status.DRAFT),
    lambda m: edits.write(m, "title", "en", "x"),
    lambda m: edits.verify(m, "title", "en"),
    lambda m: edits.add(m, "facts", Fact("n", "")),
    lambda m: edits.remove(m, "facts.f1"),
    lambda m: edits.move(m, "parties.g", "h"),
    lambda m: edits.file_entry(m, "a1", Entry("n", "")),
    lambda m: edits.move_entry(m, "e1", "a3"),
    lambda m: edits.join_entries(m, "e1", "e2"),
    lambda m: edits.split_entry(m, "e1", "en", 2, "n"),
    lambda m: edits.entry_to_proposal(m, "e1", "n", ProposalStatus.AGREED, NOON),
    lambda m: edits.proposal_to_entry(m, "r1", "n"),
    lambda m: edits.decide(m, "r1", ProposalStatus.AGREED, NOON),
    lambda m: edits.reword(m, "r1", "en", "x", NOON),
    lambda m: edits.arrive(m, "p1", NOON),
    lambda m: edits.leave(m, "p1", NOON),
    lambda m: edits.give_role(m, "p4", Role.CHAIR),
    lambda m: edits.take_role(m, "p1", Role.CHAIR),
    lambda m: edits.add_stub(m, "g", "n", "X"),
    lambda m: edits.open_item(m, "a1", NOON),
    lambda m: edits.set_status(m, Status.DRAFT),
    lambda m: edits.sign(m),
]


@pytest.mark.parametrize("edit", LOCKED)
def test_a_signed_record_is_locked(edit):
    signed = evolve(talks(), status=Status.SIGNED)
    with pytest.raises(RecordLocked, match="signed"):
        edit(signed)
    edit_again = edits.correct(signed)
    assert (edit_again.version, edit_again.status) == (2, Status.DRAFT)


def test_how_a_signed_record_is_handled_may_change():
    signed = evolve(edits.decide(talks(), "r1", ProposalStatus.AGREED, NOON), status=Status.SIGNED)
    assert edits.put(signed, "pinned", True).pinned
    assert not edits.put(signed, "documents.c1.chosen", False).documents[0].chosen
    assert edits.fulfil(signed, "r1", edits.proposals.Fulfilment.DONE).proposals[1].fulfilment == "done"
