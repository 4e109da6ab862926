import string
from datetime import date, timedelta

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from app.domain import edits, paths
from app.domain.check import TRANSLATION, Memory, check, translations
from app.domain.findings import SENTENCES, Severity, finding
from app.domain.model import (
    AgendaItem,
    Attendance,
    Fact,
    Interval,
    Kind,
    Meeting,
    Outcome,
    Participant,
    ProposalStatus,
    Quorum,
    Quote,
    Role,
    Session,
    Side,
    Status,
    Vote,
)
from app.domain.names import NameForm, PersonName
from app.domain.text import Text, TextState, plain
from tests.domain.strategies import meetings
from tests.domain.talks import NOON, at, talks


def complete() -> Meeting:
    """A meeting in which there is nothing to find."""
    meeting = edits.remove(edits.remove(talks(), "proposals.r2"), "agenda.a2")
    meeting = edits.put(meeting, "languages", ("en",))
    meeting = edits.put(meeting, "sessions.s1.end", at(90))
    meeting = edits.put(meeting, "entries.e2.check", False)
    meeting = edits.decide(meeting, "r1", ProposalStatus.AGREED, at(30))
    meeting = edits.put(meeting, "proposals.r1.due", date(2024, 12, 1))
    meeting = edits.move_entry(meeting, "e3", "a3")
    meeting = edits.write(meeting, "attachments.t1.caption", "en", "The hall")
    return edits.put(edits.put(meeting, "number", "7"), "status", Status.REVIEW)


def found(meeting: Meeting, now=None) -> list[tuple[str, str]]:
    return [(f.code, f.place) for f in check(meeting, now)]


def test_there_is_nothing_to_find_in_a_complete_record():
    assert found(complete()) == []


def put(path, value):
    return lambda m: edits.put(m, path, value)


def without(path):
    return lambda m: edits.remove(m, path)


def write(path, language, text):
    return lambda m: edits.write(m, path, language, text)


def sitting(entitled, required):
    return lambda m: evolve(m, quorum=Quorum(entitled, required))


def with_vote(vote):
    return lambda m: edits.add(m, "votes", vote)


CASES = [
    ("no-title", "title", write("title", "en", "")),
    ("no-date", "sessions.s1.start", put("sessions.s1.start", None)),
    ("no-date", "sessions", without("sessions.s1")),
    ("session-end", "sessions.s1.end", put("sessions.s1.end", at(-1))),
    ("session-open", "sessions.s1.end", put("sessions.s1.end", None)),
    ("no-place", "sessions.s1.place", write("sessions.s1.place", "en", "")),
    ("no-number", "number", put("number", " ")),
    ("no-languages", "languages", put("languages", ())),
    ("no-host", "parties", put("parties.h.side", Side.OBSERVER)),
    ("no-guest", "parties", put("parties.g.side", Side.OBSERVER)),
    ("organisation-name", "organisations.o1.name", write("organisations.o1.name", "en", "")),
    ("no-organisation", "parties.h.organisations", put("parties.h.organisations", ())),
    ("no-head", "parties.g.head", put("parties.g.head", "")),
    ("head-away", "parties.g.deputy", lambda m: edits.mark(m, "p3", Attendance.EXCUSED)),
    ("no-members", "parties.g", lambda m: without("participants.p4")(without("participants.p3")(m))),
    ("no-chair", "participants", lambda m: edits.take_role(m, "p1", Role.CHAIR)),
    (
        "two-chairs",
        "participants.p4.roles",
        lambda m: paths.update(m, "participants.p4.roles", lambda _: (Role.CHAIR,)),
    ),
    ("no-secretary", "participants", without("participants.p2")),
    ("no-name", "participants.p4.name", put("participants.p4.name", PersonName())),
    ("stub", "participants.n.name", lambda m: edits.add_stub(m, "g", "n", "Li")),
    ("no-post", "participants.p4.post", write("participants.p4.post", "en", "")),
    (
        "unconfirmed-name",
        "participants.p4.name.cyrillic",
        put("participants.p4.name.cyrillic", NameForm("Ли", confirmed=False)),
    ),
    ("expected", "participants.p4.attendance", lambda m: edits.mark(m, "p4", Attendance.EXPECTED)),
    (
        "attendance-times",
        "participants.p4.intervals.0.end",
        put("participants.p4.intervals", (Interval(at(9), at(1)),)),
    ),
    ("same-person", "participants.p4.name", put("participants.p4.name.latin.family", "Guest")),
    ("no-item-title", "agenda.a3.title", write("agenda.a3.title", "en", "")),
    ("empty-item", "agenda.a3", lambda m: edits.remove(m, "entries.e3")),
    ("item-running", "agenda.a3.spans", lambda m: edits.open_item(m, "a3", at(1))),
    ("item-times", "agenda.a3.spans.0.end", put("agenda.a3.spans", (Interval(at(9), at(1)),))),
    ("no-entry-text", "entries.e1.text", write("entries.e1.text", "en", "")),
    ("check-wording", "entries.e1.text", put("entries.e1.check", True)),
    ("check-wording", "proposals.r1.text", put("proposals.r1.check", True)),
    (
        "absent-speaker",
        "entries.e1.speaker",
        lambda m: edits.mark(put("parties.g.deputy", "p4")(m), "p3", Attendance.ABSENT),
    ),
    ("no-proposal-text", "proposals.r1.text", write("proposals.r1.text", "en", "")),
    ("no-item", "proposals.r1.item", put("proposals.r1.item", "")),
    ("undecided", "proposals.r1.status", put("proposals.r1.status", "proposed")),
    ("no-responsible", "proposals.r1.responsible", put("proposals.r1.responsible", ())),
    ("no-due", "proposals.r1.due", put("proposals.r1.due", None)),
    ("due-before", "proposals.r1.due", put("proposals.r1.due", date(2024, 6, 23))),
    ("no-reservation", "proposals.r1.reservation", put("proposals.r1.status", "reserved")),
    ("vote-on-nothing", "votes.n", with_vote(Vote("n", ""))),
    ("too-many-votes", "votes.v1.in_favour", sitting(2, 0)),
    ("vote-against", "votes.v1.against", put("votes.v1.against", 3)),
    ("no-quorum", "quorum.required", sitting(9, 5)),
    ("quorum-size", "quorum.required", sitting(3, 4)),
    ("no-fact-text", "facts.f1.text", write("facts.f1.text", "en", "")),
    ("no-outcome-text", "outcomes.u1.text", write("outcomes.u1.text", "en", "")),
    ("no-quote-text", "press.quotes.q1.text", write("press.quotes.q1.text", "en", "")),
    ("no-quote-speaker", "press.quotes.q1.speaker", put("press.quotes.q1.speaker", "")),
    ("embargo-early", "press.embargo", put("press.embargo", at(-1))),
    ("no-caption", "attachments.t1.caption", write("attachments.t1.caption", "en", "")),
]


@pytest.mark.parametrize(("code", "place", "spoil"), CASES)
def test_what_is_spoilt_is_found_where_it_is(code, place, spoil):
    findings = check(spoil(complete()))
    assert (code, place) in [(f.code, f.place) for f in findings]
    assert len(findings) <= 2
    for one in findings:
        assert one.sentence.endswith((".", "…")) or ": " in one.sentence
        assert "{" not in one.sentence


def test_without_parties_or_agenda():
    codes = [code for code, _ in found(Meeting("m"))]
    assert codes == ["no-title", "no-date", "no-parties", "no-chair", "no-secretary", "no-agenda"]


def test_every_code_is_tried():
    tried = {code for code, _, _ in CASES} | {"no-parties", "no-agenda", "embargo-passed"}
    assert set(SENTENCES) == tried | {"stale", "untranslated", "unverified"}


def test_each_sentence_names_its_values():
    for code, (_, sentence) in SENTENCES.items():
        names = {name for _, name, _, _ in string.Formatter().parse(sentence) if name}
        values = dict.fromkeys(names, "x")
        assert finding(code, "here", **values).values == tuple(values.items())


def test_before_and_during_the_meeting_less_is_asked():
    for status in (Status.AGENDA, Status.LIVE):
        meeting = evolve(complete(), status=status)
        for spoil in (
            without("entries.e3"),
            put("number", ""),
            put("proposals.r1.status", "proposed"),
            lambda m: edits.mark(m, "p4", Attendance.EXPECTED),
            put("sessions.s1.end", None),
        ):
            assert found(spoil(meeting)) == []


def test_an_embargo_passes_with_time():
    meeting = edits.put(complete(), "press.embargo", at(60))
    assert found(meeting) == found(meeting, at(59)) == []
    assert found(meeting, at(61)) == [("embargo-passed", "press.embargo")]


def test_a_working_meeting_needs_no_guest_and_a_remote_one_no_place():
    meeting = edits.put(edits.put(complete(), "parties.g.side", "observer"), "kind", Kind.WORKING)
    assert found(meeting) == []
    assert found(edits.put(write("sessions.s1.place", "en", "")(meeting), "mode", "remote")) == []


def test_translations_are_missing_drafts_or_stale():
    meeting = edits.put(complete(), "languages", ("en", "ru"))
    missing = found(meeting)
    assert ("untranslated", "entries.e1.text.ru") in missing
    assert {code for code, _ in missing} == {"untranslated"}
    assert all(paths.get(meeting, place) == "" for _, place in missing)
    draft = edits.write(meeting, "entries.e1.text", "ru", "Есть помещения")
    assert ("unverified", "entries.e1.text.ru") in found(draft)
    verified = edits.verify(draft, "entries.e1.text", "ru")
    assert "entries.e1.text.ru" not in {place for _, place in found(verified)}
    stale = edits.write(verified, "entries.e1.text", "en", "We have no rooms")
    assert ("stale", "entries.e1.text.ru") in found(stale)


@given(meetings())
def test_findings_of_translations_agree_with_the_texts(meeting):
    for one in check(meeting):
        if one.code in ("stale", "untranslated", "unverified"):
            above, _, language = one.place.rpartition(".")
            text: Text = paths.get(meeting, above)
            expected = {
                "stale": TextState.STALE,
                "untranslated": TextState.MISSING,
                "unverified": TextState.DRAFT,
            }
            assert text.state(language) is expected[one.code]
            assert language in meeting.languages


@given(meetings(), meetings())
def test_a_memory_changes_nothing(first, second):
    memory = Memory()
    for meeting in (first, second, first, evolve(first, languages=("de",)), evolve(first, note="x")):
        assert check(meeting, memory=memory) == check(meeting)
    assert {f.code for f in translations(first)} <= TRANSLATION


@given(meetings(), st.booleans())
def test_every_finding_leads_somewhere(meeting, timed):
    for one in check(meeting, NOON + timedelta(days=400) if timed else None):
        paths.get(meeting, one.place)
        assert one.severity is SENTENCES[one.code][0]
        assert one.sentence == SENTENCES[one.code][1].format(**dict(one.values))


def test_two_people_of_one_family_are_two():
    meeting = edits.put(complete(), "participants.p4.name", PersonName(NameForm("Guest")))
    assert found(meeting) == []
    twice = edits.put(edits.put(meeting, "participants.p4.person", "x"), "participants.p3.person", "x")
    assert found(twice) == [("same-person", "participants.p4.name")]


def test_a_long_wording_is_cut_in_the_sentence():
    meeting = write("entries.e1.text", "en", "word " * 40)(put("entries.e1.check", True)(complete()))
    assert len(check(meeting)[0].sentence) < 120


def test_what_spoils_the_minutes_is_an_error():
    assert check(write("title", "en", "")(complete()))[0].severity is Severity.ERROR


def test_new_rows_are_found_incomplete():
    meeting = edits.add(complete(), "facts", Fact("n", ""))
    meeting = edits.add(meeting, "outcomes", Outcome("n", ""))
    meeting = edits.add(meeting, "press.quotes", Quote("n", "", plain("x", "en")))
    meeting = edits.add(meeting, "sessions", Session("n", ""))
    meeting = edits.add(meeting, "agenda", AgendaItem("n", ""))
    meeting = edits.add(meeting, "participants", Participant("n", "", "g"))
    assert {code for code, _ in found(meeting)} == {
        "no-fact-text",
        "no-outcome-text",
        "no-quote-speaker",
        "no-place",
        "no-item-title",
        "empty-item",
        "no-name",
    }
