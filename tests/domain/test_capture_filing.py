from datetime import date
from itertools import count

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from app.domain import capture, codec, derive, edits, paths
from app.domain.errors import DomainError, RecordLocked, UnknownPart
from app.domain.model import Entry, EntryKind, Meeting, Participant, ProposalStatus, Status
from app.domain.names import NameForm, PersonName
from tests.domain.sound import assert_sound
from tests.domain.strategies import open_meetings
from tests.domain.talks import NOON, at, talks
from tests.domain.test_capture_grammar import lines

TODAY = date(2024, 6, 24)


def ids():
    numbers = count(1)
    return lambda: f"n{next(numbers)}"


def file(meeting, line, item="a1", **more):
    return capture.file_line(meeting, item, line, at(5), ids(), TODAY, **more)


def people() -> Meeting:
    """The talks with people who are easily mistaken for one another."""
    meeting = talks()
    for id, latin, cyrillic in [
        ("liu", NameForm("Liu", "Yemei"), NameForm("Лю", "Емэй")),
        ("li", NameForm("Li", "Peng"), NameForm("Ли", "Пэн")),
        ("ars", NameForm("Arseniev", "Dmitry", "Germanovich"), NameForm("Арсеньев", "Дмитрий", "Германович")),
    ]:
        party = "h" if id == "ars" else "g"
        meeting = edits.add(
            meeting, "participants", Participant(id, "", party, name=PersonName(latin, cyrillic))
        )
    return meeting


def test_a_line_becomes_an_entry_with_time_and_speaker():
    before = people()
    meeting = file(before, "@liu We have ~ rooms //")
    entry = paths.get(meeting, "entries.n1")
    assert (entry.text.get("en"), entry.speaker, entry.time) == ("We have rooms", "liu", at(5))
    assert (entry.kind, entry.check, entry.off_press) == (EntryKind.STATEMENT, True, True)
    assert entry.raw == "@liu We have ~ rooms //"
    assert [r.id for r in derive.stream(meeting, "a1")][-1] == "n1"
    assert meeting.participants is before.participants
    assert file(before, "? Who pays").agenda[0].entries[-1].kind is EntryKind.QUESTION


def test_a_line_becomes_a_proposal():
    meeting = file(people(), "@лю !! Exchange professors >арсеньев @li до 01.12 #education")
    made = paths.get(meeting, "proposals.n1")
    assert (made.text.get("en"), made.by, made.status) == (
        "Exchange professors",
        "liu",
        ProposalStatus.AGREED,
    )
    assert (made.responsible, made.due, made.cooperation) == (("ars", "li"), date(2024, 12, 1), "education")
    assert (made.item, made.time) == ("a1", at(5))
    assert file(people(), "Send it +2w").proposals[-1].status is ProposalStatus.PROPOSED


@pytest.mark.parametrize(
    ("typed", "id"),
    [
        ("liu", "liu"),
        ("li", "li"),
        ("лю", "liu"),
        ("ARS", "ars"),
        ("Арсеньев_Д.Г.", "ars"),
        ("Yemei", "liu"),
        ("liuyemei", "liu"),
        ("p3", "p3"),
        ("host", "p1"),
        ("guest", "p3"),
        ("Institute", "g"),
        ("лю_емэй", "liu"),
        ("ly", "liu"),
        ("dmitry_ars", "ars"),
    ],
)
def test_names_are_found_however_they_are_typed(typed, id):
    assert capture.find(people(), typed.replace("_", " ")) == id


def test_who_spoke_last_is_meant_first():
    meeting = people()
    assert capture.find(meeting, "any") == "p3"
    assert capture.find(file(meeting, "@p4 yes"), "any") == "p4"
    assert capture.find(meeting, "nobody") == ""
    assert capture.find(meeting, "..") == ""


def test_an_unknown_name_becomes_a_stub_among_the_guests():
    meeting = file(talks(), "@Ван We agree >Müller")
    stubs = [(p.id, p.party, p.stub, derive.display(p.name, "en")) for p in meeting.participants[4:]]
    assert stubs == [("n1", "g", True, "Ван"), ("n2", "g", True, "Müller")]
    assert (meeting.proposals[-1].by, meeting.proposals[-1].responsible) == ("n1", ("n2",))
    assert file(meeting, "@ван Yes", item="a3").participants is meeting.participants
    assert_sound(meeting)


def test_the_first_guest_brings_a_party():
    bare = edits.add(Meeting("m"), "agenda", talks().agenda[2])
    meeting = file(bare, "@Wang Hello", item="a3")
    assert (len(meeting.parties), meeting.participants[0].party) == (1, "n1")
    assert_sound(meeting)


def test_all_sides_may_be_responsible():
    assert file(talks(), "!! Set it up >все").proposals[-1].responsible == ("h", "g")
    assert file(talks(), "!! Set it up >双方").proposals[-1].responsible == ("h", "g")


def test_the_speaker_stays_until_another_is_named():
    lines = ["@p3 One", "", "Two", "@p4", "Three", "! Four"]
    meeting = capture.file_lines(talks(), "a3", lines, at(5), ids(), TODAY)
    said = [
        (r.text.get("en"), r.speaker if isinstance(r, Entry) else r.by) for r in derive.stream(meeting, "a3")
    ]
    assert said == [("One", "p3"), ("Two", "p3"), ("Three", "p4"), ("Four", "p4")]


def test_the_item_stays_until_another_is_named():
    said = ["One", "= 2", "Two", "=1.1", "Three", "= 9 is no item"]
    meeting = capture.file_lines(talks(), "a1", said, at(5), ids(), TODAY)
    texts = {i.id: [e.text.get("en") for e in i.entries][-2:] for i in meeting.agenda}
    assert texts == {"a1": ["Both agree", "One"], "a2": ["Three", "= 9 is no item"], "a3": ["Two"]}


def test_a_line_that_cannot_be_filed_is_named_by_its_number():
    with pytest.raises(DomainError, match="no words") as caught:
        capture.file_lines(talks(), "a1", ["One", "", "!!"], at(5), ids(), TODAY)
    assert caught.value.place == "line 3"


def test_a_name_alone_says_who_goes_on():
    filed = capture.file(talks(), "a1", "@p4", at(5), ids(), TODAY)
    assert (filed.speaker, filed.id) == ("p4", "")
    assert filed.meeting == talks()


@pytest.mark.parametrize("line", ["!!", "~", "@p3 до 01.12"])
def test_tokens_without_words_are_refused(line):
    with pytest.raises(DomainError, match="no words"):
        file(talks(), line)


def test_there_must_be_an_item_and_no_signature():
    with pytest.raises(UnknownPart):
        file(talks(), "x", item="a9")
    signed = evolve(talks(), status=Status.SIGNED)
    for edit in (
        lambda: file(signed, "x"),
        lambda: capture.refile(signed, "e1", "x", NOON, ids(), TODAY),
    ):
        with pytest.raises(RecordLocked):
            edit()


def test_another_search_may_be_given():
    meeting = file(talks(), "@whoever yes", find=lambda meeting, query: "p2")
    assert paths.get(meeting, "entries.n1.speaker") == "p2"


@given(open_meetings(2), lines)
def test_what_is_filed_can_be_shown_and_filed_again(meeting, line):
    if not meeting.agenda:
        return
    item = meeting.agenda[0].id
    numbers = ids()
    try:
        filed = capture.file(meeting, item, line, at(5), numbers, TODAY)
    except DomainError:
        assert not capture.parse(line, TODAY).text
        return
    assert_sound(filed.meeting)
    assert codec.from_json(codec.to_json(filed.meeting)) == filed.meeting
    if filed.id:
        shown = capture.line_of(filed.meeting, filed.id, TODAY)
        again = capture.refile(filed.meeting, filed.id, shown, at(9), numbers, TODAY)
        assert again == filed.meeting


def refile(meeting, id, line):
    return capture.refile(meeting, id, line, at(9), ids(), TODAY)


def test_a_line_is_typed_again():
    meeting = file(people(), "@liu We have rooms")
    assert capture.line_of(meeting, "n1", TODAY) == "@liu We have rooms"
    after = refile(meeting, "n1", "@li ? Do we have rooms")
    entry = paths.get(after, "entries.n1")
    assert (entry.text.get("en"), entry.speaker, entry.kind) == ("Do we have rooms", "li", EntryKind.QUESTION)
    assert (entry.time, entry.position) == (at(5), paths.get(meeting, "entries.n1.position"))
    assert paths.get(refile(after, "n1", "We have rooms"), "entries.n1.speaker") == ""
    unnamed = file(people(), "Rooms", speaker="liu")
    assert paths.get(refile(unnamed, "n1", "Two rooms"), "entries.n1.speaker") == "liu"


def test_a_line_edited_elsewhere_is_shown_as_it_stands():
    meeting = edits.put(file(people(), "@liu We have rooms"), "entries.n1.check", True)
    meeting = edits.write(meeting, "entries.n1.text", "en", "We have @ rooms !")
    assert capture.line_of(meeting, "n1", TODAY) == "@Liu_Yemei ~ We have @ rooms \\!"


def test_an_entry_becomes_a_proposal_and_back_by_its_sign():
    meeting = file(people(), "@liu We have rooms")
    proposed = refile(meeting, "n1", "@liu !! Share the rooms >ars")
    made = paths.get(proposed, "proposals.n1")
    assert (made.by, made.status, made.responsible, made.time) == ("liu", "agreed", ("ars",), at(5))
    back = refile(proposed, "n1", "@liu We have rooms")
    assert back == meeting


def test_a_wording_typed_again_is_kept():
    meeting = file(people(), "! Share rooms")
    again = refile(meeting, "n1", "! Share two rooms due:1 dec")
    made = paths.get(again, "proposals.n1")
    assert [w.text.get("en") for w in made.wordings] == ["Share rooms"]
    assert made.due == date(2024, 12, 1)
    deferred = edits.decide(again, "n1", ProposalStatus.DEFERRED, at(6))
    assert paths.get(refile(deferred, "n1", "! Share"), "proposals.n1.status") is ProposalStatus.DEFERRED
    assert paths.get(refile(deferred, "n1", "!! Share"), "proposals.n1.status") is ProposalStatus.AGREED


def test_a_translation_survives_a_line_typed_again():
    meeting = edits.write(file(people(), "Rooms"), "entries.n1.text", "ru", "Помещения")
    text = paths.get(refile(meeting, "n1", "Two rooms"), "entries.n1.text")
    assert (text.get("en"), text.get("ru"), text.state("ru")) == ("Two rooms", "Помещения", "stale")


def test_nothing_is_left_of_no_words():
    with pytest.raises(DomainError, match="no words"):
        refile(file(people(), "Rooms"), "n1", "!!")


@given(st.lists(lines, max_size=6))
def test_lines_are_all_on_the_record(said):
    said = [line for line in said if capture.parse(line, TODAY).text]
    meeting = capture.file_lines(talks(), "a3", said, at(5), ids(), TODAY)
    assert [r.raw for r in derive.stream(meeting, "a3")] == said
