import pytest

from app.domain import derive, edits, paths
from app.domain.directory import Organisation
from app.domain.errors import DomainError, UnknownPart
from app.domain.model import Attendance, Interval, Party, Role, Side
from tests.domain.sound import assert_sound
from tests.domain.talks import NOON, at, talks


def who(meeting, id="p4"):
    return paths.get(meeting, f"participants.{id}")


def test_one_leaves_comes_back_and_leaves_again():
    meeting = edits.leave(talks(), "p4", at(10))
    assert who(meeting).intervals == (Interval(None, at(10)),)
    assert not derive.here(who(meeting))
    meeting = edits.arrive(meeting, "p4", at(20))
    assert derive.here(who(meeting))
    meeting = edits.leave(meeting, "p4", at(30))
    assert who(meeting).intervals == (Interval(None, at(10)), Interval(at(20), at(30)))
    assert (derive.arrived(who(meeting)), derive.left(who(meeting))) == (None, at(30))


def test_a_guest_who_comes_late_is_present_from_then_on():
    meeting = edits.arrive(edits.mark(talks(), "p4", Attendance.EXPECTED), "p4", at(15))
    assert (who(meeting).attendance, derive.arrived(who(meeting))) == (Attendance.PRESENT, at(15))
    assert edits.arrive(meeting, "p4", at(16)) is meeting


def test_one_who_attends_from_afar_stays_so():
    meeting = edits.arrive(edits.mark(talks(), "p4", Attendance.REMOTE), "p4", at(15))
    assert who(meeting).attendance is Attendance.REMOTE


@pytest.mark.parametrize("attendance", [Attendance.EXPECTED, Attendance.EXCUSED, Attendance.ABSENT])
def test_who_is_not_here_cannot_leave_and_has_no_times(attendance):
    meeting = edits.mark(edits.arrive(talks(), "p4", at(1)), "p4", attendance)
    assert who(meeting).intervals == ()
    with pytest.raises(DomainError, match="not here"):
        edits.leave(meeting, "p4", at(2))


def test_who_left_cannot_leave_again():
    with pytest.raises(DomainError, match="not here"):
        edits.leave(edits.leave(talks(), "p4", at(1)), "p4", at(2))


def test_a_clock_set_back_loses_nothing():
    meeting = edits.leave(edits.arrive(talks(), "p4", at(60)), "p4", at(5))
    assert who(meeting).intervals == (Interval(at(60), at(5)),)


def test_times_have_zones():
    for edit in (edits.arrive, edits.leave):
        with pytest.raises(DomainError, match="zone"):
            edit(talks(), "p4", NOON.replace(tzinfo=None))


@pytest.mark.parametrize(
    ("typed", "script"),
    [("Wang  Wei", "latin"), ("Ван Вэй", "cyrillic"), ("王伟", "han"), ("Müller", "latin")],
)
def test_a_stub_keeps_the_name_as_typed(typed, script):
    meeting = edits.add_stub(talks(), "g", "n", typed)
    form = getattr(who(meeting, "n").name, script)
    assert (form.family, form.confirmed, who(meeting, "n").stub) == (" ".join(typed.split()), False, True)
    assert [p.id for p in derive.members(meeting, "g")] == ["p3", "p4", "n"]
    assert_sound(meeting)


@pytest.mark.parametrize(("party", "name"), [("x", "Wang"), ("g", "  ")])
def test_a_stub_needs_a_party_and_a_name(party, name):
    with pytest.raises(DomainError):
        edits.add_stub(talks(), party, "n", name)


def test_there_is_one_chair_and_one_secretary():
    meeting = edits.give_role(edits.give_role(talks(), "p4", Role.CHAIR), "p4", Role.SECRETARY)
    assert who(meeting).roles == (Role.CHAIR, Role.SECRETARY)
    assert who(meeting, "p1").roles == (Role.HEAD,)
    assert who(meeting, "p2").roles == ()
    assert edits.give_role(meeting, "p4", Role.CHAIR) is meeting
    assert_sound(meeting)


def test_each_party_has_its_own_head():
    before = talks()
    meeting = edits.give_role(before, "p4", Role.HEAD)
    assert [p.head for p in meeting.parties] == ["p1", "p4"]
    assert meeting.parties[0] is before.parties[0]
    assert edits.put(before, "parties.g.head", "p4") == meeting
    assert edits.put(before, "participants.p4.roles", (Role.HEAD,)) == meeting
    assert_sound(meeting)


def test_a_head_can_be_taken_away():
    before = talks()
    meeting = edits.take_role(before, "p3", Role.HEAD)
    assert derive.head_of(meeting, "g") is None
    assert edits.put(before, "parties.g.head", "") == meeting
    assert edits.put(before, "participants.p3.roles", ()) == meeting
    assert edits.take_role(meeting, "p3", Role.HEAD) is meeting
    assert_sound(meeting)


def test_several_roles_go_to_several_people():
    meeting = edits.give_role(edits.give_role(talks(), "p2", Role.INTERPRETER), "p4", Role.INTERPRETER)
    assert [p.id for p in derive.with_role(meeting, Role.INTERPRETER)] == ["p2", "p4"]


def test_who_changes_sides_leaves_duties_behind():
    meeting = edits.set_party_of(talks(), "p1", "g")
    assert (meeting.parties[0].head, meeting.parties[0].signatory) == ("", "")
    assert who(meeting, "p1").roles == (Role.CHAIR,)
    assert edits.put(talks(), "participants.p1.party", "g") == meeting
    assert edits.set_party_of(meeting, "p1", "g") is meeting
    assert_sound(meeting)
    with pytest.raises(UnknownPart):
        edits.set_party_of(talks(), "p1", "x")


def test_a_party_comes_with_its_organisation():
    meeting = edits.add_party(talks(), Party("n", "", Side.OBSERVER), Organisation("o9"), before="h")
    assert meeting.parties[0].id == "n"
    assert meeting.parties[0].organisations == ("o9",)
    assert_sound(meeting)
