from datetime import UTC, date, datetime, timedelta

from attrs import evolve
from hypothesis import given

from app.domain import derive, edits, paths
from app.domain.model import (
    AGREED,
    AgendaItem,
    Attendance,
    Outcome,
    OutcomeKind,
    Participant,
    Party,
    Proposal,
    ProposalStatus,
    Role,
    Session,
)
from app.domain.names import NameForm, PersonName
from app.domain.text import plain
from tests.domain.strategies import meetings
from tests.domain.talks import NOON, at, talks


def test_items_are_numbered_with_their_parts():
    meeting = edits.add(talks(), "agenda", AgendaItem("a4", "", parent="a1"), before="a2")
    assert derive.numbers(meeting) == {"a1": "1", "a4": "1.1", "a2": "1.2", "a3": "2"}
    assert [i.id for i in derive.outline(meeting)] == ["a1", "a4", "a2", "a3"]


@given(meetings())
def test_no_two_numbers_are_the_same(meeting):
    items, proposals = derive.numbers(meeting), derive.proposal_numbers(meeting)
    assert set(items) == {i.id for i in meeting.agenda}
    assert set(proposals) == {p.id for p in meeting.proposals}
    numbers = [*items.values(), *proposals.values()]
    assert len(set(numbers)) == len(numbers)


def test_proposals_are_counted_on_after_the_parts_of_their_item():
    meeting = edits.add(talks(), "proposals", Proposal("n", "", item="a3"))
    assert derive.proposal_numbers(meeting) == {"r1": "1.2", "n": "2.1", "r2": "3"}
    assert derive.proposal_number(meeting, "n") == "2.1"
    assert [p.id for p in derive.proposals(meeting)] == ["r1", "n", "r2"]


def test_decisions_are_numbered_among_themselves():
    meeting = edits.add(
        talks(), "proposals", Proposal("n", "", item="a1", status=ProposalStatus.AGREED), before="r1"
    )
    assert derive.proposal_numbers(meeting) == {"n": "1.2", "r1": "1.3", "r2": "3"}
    agreed = edits.decide(meeting, "r1", ProposalStatus.RESERVED, NOON)
    agreed = edits.decide(agreed, "n", ProposalStatus.DECLINED, NOON)
    assert derive.proposal_numbers(agreed, AGREED) == {"r1": "1.2"}
    assert [p.id for p in derive.agreed(agreed)] == ["r1"]


def test_entries_and_proposals_come_as_they_were_said():
    meeting = edits.move(talks(), "proposals.r1", "e2")
    assert [r.id for r in derive.stream(meeting, "a1")] == ["e1", "r1", "e2", "e3"]
    assert derive.stream(meeting, "nowhere") == ()


def test_the_head_comes_first_in_the_party_and_the_parties_in_their_order():
    meeting = edits.give_role(talks(), "p4", Role.HEAD)
    order = [(party.id, [p.id for p in people]) for party, people in derive.precedence(meeting)]
    assert order == [("h", ["p1", "p2"]), ("g", ["p4", "p3"])]
    assert [p.id for p in derive.hosts(meeting)] == ["h"]
    assert [p.id for p in derive.guests(meeting)] == ["g"]


def test_offices():
    meeting = talks()
    assert (derive.chair(meeting).id, derive.secretary(meeting).id) == ("p1", "p2")
    assert derive.head_of(meeting, "h").id == "p1"
    empty = evolve(meeting, participants=())
    assert (derive.chair(empty), derive.secretary(empty), derive.head_of(empty, "h")) == (None, None, None)
    by_role = evolve(meeting, parties=(evolve(meeting.parties[0], head=""),))
    assert derive.head_of(by_role, "h").id == "p1"


def test_who_came():
    meeting = edits.mark(edits.put(talks(), "parties.g.unnamed", 3), "p4", Attendance.EXCUSED)
    assert derive.present(meeting) == 6
    assert derive.arrived(paths.get(meeting, "participants.p1")) is None


def test_dates_and_sessions():
    meeting = edits.add(talks(), "sessions", Session("s2", "", start=at(24 * 60), end=at(25 * 60)))
    assert derive.date_of(meeting) == date(2024, 6, 24)
    assert derive.dates_of(meeting) == (date(2024, 6, 24), date(2024, 6, 25))
    assert (derive.start_of(meeting), derive.end_of(meeting)) == (NOON, at(25 * 60))
    meeting = edits.put(meeting, "agenda.a1.session", "s2")
    assert derive.session_of(meeting, "a2").id == "s2"
    assert derive.session_of(meeting, "a3").id == "s1"
    assert derive.timed(meeting.sessions[0])
    assert not derive.timed(Session("s", "n0", start=datetime(2024, 6, 24, tzinfo=UTC)))
    empty = evolve(meeting, sessions=())
    assert (derive.date_of(empty), derive.end_of(empty), derive.session_of(empty, "a1")) == (None, None, None)


def test_time_spent_is_that_of_all_stretches_and_the_running_one():
    meeting = edits.pause_item(edits.open_item(talks(), "a1", at(0)), "a1", at(10))
    meeting = edits.open_item(meeting, "a1", at(20))
    item = derive.current_item(meeting)
    assert derive.running(item)
    assert derive.elapsed(item, at(25)) == timedelta(minutes=15)
    assert derive.elapsed(AgendaItem("a", "n0"), at(25)) == timedelta()


def test_votes_on_a_proposal_and_on_an_item():
    meeting = talks()
    assert [v.id for v in derive.votes_on(meeting, proposal="r1")] == ["v1"]
    assert derive.votes_on(meeting, item="a1") == ()


def test_names_in_each_script():
    name = PersonName(NameForm("Liu", "Yemei"), NameForm("Лю", "Емэй"), NameForm("刘", "某"))
    assert [derive.display(name, code) for code in ("en", "ru", "zh")] == ["Liu Yemei", "Лю Емэй", "刘某"]
    latin = PersonName(NameForm("Arseniev", "D.", "G."))
    assert [derive.display(latin, code) for code in ("en", "ru", "zh")] == ["Arseniev D. G."] * 3
    assert derive.display(PersonName(), "en") == ""


def test_names_of_speakers_and_the_title():
    meeting = talks()
    assert derive.name_of(meeting, "p1", "ru") == "Host Any"
    assert derive.name_of(meeting, "g", "en") == "Institute, University"
    assert derive.name_of(meeting, "nobody", "en") == ""
    assert derive.title_line(meeting, "en") == "Talks"
    assert (
        derive.title_line(edits.write(meeting, "title", "en", ""), "en")
        == "University – Institute, University"
    )
    named = edits.write(meeting, "parties.g.name", "en", "Delegation")
    assert derive.name_of(named, "g", "en") == "Delegation"
    short = edits.write(meeting, "organisations.o1.short_name", "en", "U")
    assert derive.name_of(short, "h", "en") == "U"
    assert derive.organisation_name(short, "o1", "en") == "University"
    assert derive.organisation_of(short, Participant("x", "n0", "h")) == "o1"
    assert (
        derive.organisation_of(evolve(short, parties=(Party("h", "n0"),)), Participant("x", "n0", "h")) == ""
    )


def test_the_next_meeting_is_an_outcome():
    assert derive.next_meeting(talks()) is None
    settled = Outcome("n", "", OutcomeKind.NEXT_MEETING, plain("In May", "en"))
    assert derive.next_meeting(edits.add(talks(), "outcomes", settled)).id == "n"
