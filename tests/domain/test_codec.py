import json
import re
from datetime import timedelta
from pathlib import Path

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from app.domain import codec, order, paths, schema
from app.domain.directory import Person
from app.domain.errors import DomainError
from app.domain.model import Meeting
from app.domain.text import TextState
from app.domain.unfiled import Unfiled
from app.errors import Problems, ProtocolistError
from tests.domain.sound import assert_sound
from tests.domain.strategies import directories, meetings
from tests.domain.talks import talks

DOCS = Path(__file__).parents[2] / "docs"
MINIMAL = {"format": codec.FORMAT, "title": "T"}


def read(**fields) -> Meeting:
    return codec.from_json({**MINIMAL, **fields})


def faults(data) -> dict[str, str]:
    with pytest.raises(Problems) as caught:
        codec.from_json(data)
    assert caught.value.remedy
    return {problem.place or "": problem.sentence for problem in caught.value.problems}


@given(meetings())
def test_what_is_written_is_read_exactly(meeting):
    written = codec.dumps(meeting)
    assert codec.loads(written) == meeting
    assert codec.loads(written.encode()) == meeting
    assert codec.dumps(codec.loads(written)) == written


@given(directories())
def test_a_directory_is_read_exactly(directory):
    data = json.loads(json.dumps(codec.directory_to_json(directory)))
    assert codec.directory_from_json(data) == directory
    for person in directory.people:
        assert codec.structure(Person, codec.unstructure(person)) == person


def test_times_keep_their_zone():
    session = read(sessions=[{"start": "2024-06-24T11:00:00+03:00"}]).sessions[0]
    assert session.start.utcoffset() == timedelta(hours=3)


def test_a_record_as_appended_needs_no_positions():
    assert '"position"' not in codec.dumps(talks())


def test_the_least_that_makes_a_meeting():
    meeting = read(sessions=[{"start": "2024-06-24"}], parties=[{"side": "host"}, {}])
    assert [p.id for p in meeting.parties] == ["d1", "d2"]
    assert re.fullmatch("m[0-9a-f]{12}", meeting.id)
    assert meeting.title.get("en") == "T"
    assert_sound(meeting)
    assert codec.from_json(codec.to_json(meeting)) == meeting


def test_ids_are_given_by_number_and_never_twice():
    meeting = read(
        parties=[{"id": "p1"}],
        participants=[{"party": "p1"}, {"id": "p2", "party": "p1"}, {"party": "p1"}],
        agenda=[{"entries": [{"text": "a"}, {"text": "b"}]}, {"entries": [{"text": "c"}]}],
    )
    assert [p.id for p in meeting.participants] == ["p3", "p2", "p4"]
    assert [e.id for i in meeting.agenda for e in i.entries] == ["e1", "e2", "e3"]
    assert_sound(meeting)


def test_the_same_file_without_an_id_is_the_same_meeting():
    assert read(note="x") == read(note="x")
    assert read(note="x").id != read(note="y").id


def test_hours_belong_to_the_day_of_the_session():
    meeting = read(
        sessions=[
            {"id": "s1", "start": "2024-06-24T11:00:00+03:00"},
            {"id": "s2", "start": "2024-06-25T09:00:00+08:00"},
        ],
        agenda=[
            {"entries": [{"time": "11:31"}]},
            {"session": "s2", "entries": [{"time": "09:05:30"}], "spans": [{"start": "09:00"}]},
        ],
        proposals=[{"time": "11:40"}],
    )
    times = [e.time.isoformat() for i in meeting.agenda for e in i.entries]
    assert times == ["2024-06-24T11:31:00+03:00", "2024-06-25T09:05:30+08:00"]
    assert meeting.agenda[1].spans[0].start.isoformat() == "2024-06-25T09:00:00+08:00"
    assert meeting.proposals[0].time.isoformat() == "2024-06-24T11:40:00+03:00"


def test_proposals_follow_the_entries_of_their_item():
    meeting = read(
        agenda=[{"id": "a", "entries": [{}, {}]}, {"id": "b"}],
        proposals=[{"item": "a"}, {"item": "b"}, {"item": "a"}, {}],
    )
    places = {p.id: (p.item, p.position) for p in meeting.proposals}
    assert places == {
        "r1": ("a", order.key(2)),
        "r2": ("b", order.key(0)),
        "r3": ("a", order.key(3)),
        "r4": ("", order.key(0)),
    }
    assert_sound(meeting)


def test_texts_may_be_written_in_short():
    text = read(title={"en": "Talks", "ru": "Переговоры"}).title
    assert (text.source, text.state("en"), text.state("ru")) == ("en", TextState.VERIFIED, TextState.DRAFT)
    assert read(title={"source": "ru", "ru": {"text": "Переговоры"}}).title.source == "ru"
    assert not read(title={}).title


@pytest.mark.parametrize(
    ("fields", "place", "says"),
    [
        ({"titel": "x"}, "$.titel", "“titel” is unknown"),
        ({"title": 5}, "$.title", "not a number"),
        ({"title": {"en": 5}}, "$.title", "“en” is a string or an object, not a number"),
        ({"title": {"English": "x"}}, "$.title", "“English” is not a language"),
        ({"title": {"source": "ru", "en": "x"}}, "$.title", "“ru” has no text"),
        ({"title": {"en": {"text": "x", "state": "stale"}}}, "$.title", "draft or verified"),
        ({"title": {"en": {"words": "x"}}}, "$.title", "“words” is unknown"),
        ({"title": "\udead"}, "$.title", "half of a character"),
        ({"number": None, "note": 1}, "$.note", "A text is expected, not a number"),
        ({"copies": 0}, "$.copies", "1 or more"),
        ({"copies": True}, "$.copies", "not true or false"),
        ({"pinned": 1}, "$.pinned", "not a number"),
        ({"kind": "talk"}, "$.kind", "“talks”"),
        ({"language": "English"}, "$.language", "small letters"),
        ({"languages": ["en", "en"]}, "$.languages", "twice"),
        ({"quorum": []}, "$.quorum", "An object is expected, not a list"),
        ({"quorum": {"entitled": -1}}, "$.quorum.entitled", "less than 0"),
        ({"parties": {}}, "$.parties", "A list is expected, not an object"),
        ({"parties": ["h"]}, "$.parties[0]", "An object is expected, not a text"),
        ({"parties": [{"id": "a.b"}]}, "$.parties[0].id", "cannot be an id"),
        ({"parties": [{"id": 7}]}, "$.parties[0].id", "cannot be an id"),
        ({"parties": [{"id": "h"}, {"id": "h"}]}, "$.parties[1].id", "taken by $.parties[0]"),
        ({"parties": [{"position": "n5"}, {"position": "n5"}]}, "$.parties[1]", "same position"),
        ({"parties": [{"position": "5"}]}, "$.parties[0].position", "not a position key"),
        ({"parties": [{"head": "p1"}]}, "$.parties[0].head", "no participant “p1”"),
        ({"participants": [{}]}, "$.participants[0]", "“party” is missing"),
        ({"participants": [{"party": "x"}]}, "$.participants[0].party", "no party “x”"),
        ({"sessions": [{"start": "2024-06-24T11:00"}]}, "$.sessions[0].start", "no zone"),
        ({"sessions": [{"start": "24 June"}]}, "$.sessions[0].start", "not a date and time"),
        ({"sessions": [{"start": "2024-06-31T11:00Z"}]}, "$.sessions[0].start", "calendar"),
        ({"sessions": [{"start": "25:00"}]}, "$.sessions[0].start", "no date"),
        (
            {"agenda": [{"entries": [{"time": "11:31"}]}]},
            "$.agenda[0].entries[0].time",
            "no session has a start",
        ),
        (
            {"agenda": [{"entries": [{"speaker": "x"}]}]},
            "$.agenda[0].entries[0].speaker",
            "no participant or party",
        ),
        ({"agenda": [{"id": "a", "parent": "a"}]}, "$.agenda[0].parent", "one level"),
        ({"proposals": [{"due": "2024-02-30"}]}, "$.proposals[0].due", "calendar"),
        ({"proposals": [{"due": "soon"}]}, "$.proposals[0].due", "2024-06-24"),
        ({"facts": [{"date": "24.06.2024"}]}, "$.facts[0].date", "2024-04"),
        ({"organisations": [{"id": "o", "parent": "o"}]}, "$.organisations[0].parent", "unit of itself"),
        ({"press": {"quotes": [{"speaker": "x"}]}}, "$.press.quotes[0].speaker", "no participant “x”"),
        ({"documents": [{"pack": "minutes-en"}]}, "$.documents[0]", "“language” is missing"),
        ({"attachments": [{"sha256": "xyz"}]}, "$.attachments[0].sha256", "64"),
    ],
)
def test_each_fault_has_its_path(fields, place, says):
    found = faults({**MINIMAL, **fields})
    assert says in f"{found[place]}" or any(says in sentence for sentence in found.values())
    assert list(found) == [place]


def test_a_head_of_another_party_is_a_fault():
    found = faults(
        {
            **MINIMAL,
            "parties": [{"id": "h", "head": "p1"}, {"id": "g"}],
            "participants": [{"id": "p1", "party": "g"}],
        }
    )
    assert found == {"$.parties[0].head": "“p1” is not a member of this party."}


def test_an_entry_and_a_proposal_cannot_stand_in_one_place():
    data = {**MINIMAL, "agenda": [{"id": "a", "entries": [{"id": "e1"}]}]}
    found = faults({**data, "proposals": [{"id": "r1", "item": "a", "position": "n0"}]})
    assert found == {"$.proposals[0]": "“r1” has the same position as “e1”."}


def test_all_faults_are_found_at_once():
    found = faults(
        {**MINIMAL, "a": 1, "copies": -1, "parties": [{"head": "x"}, 5], "agenda": [{"entries": 5}]}
    )
    assert set(found) == {"$.a", "$.copies", "$.parties[0].head", "$.parties[1]", "$.agenda[0].entries"}


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "not JSON"),
        ('{"format": "protocolist.meeting/1",', "line 1, column 36"),
        ("[]", "an object is expected, not a list"),
        ("{}", "does not say"),
        ('{"format": "protocolist.meeting/2"}', "newer program"),
        ('{"format": "docx"}', "does not say"),
        ('{"format": 1}', "does not say"),
        ('{"a": 1, "a": 2}', "stands twice"),
        ('{"a": NaN}', "NaN"),
        ("[" * 99999, "too deep"),
        ("9" * 9999, "too long"),
        (b"\xff\xfe", "UTF-8"),
    ],
)
def test_what_is_no_meeting_is_said_in_a_sentence(text, says):
    with pytest.raises(DomainError, match=says):
        codec.loads(text)


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=6,
)


@given(meetings(2), st.randoms(use_true_random=False), json_values)
def test_any_value_anywhere_is_read_or_refused_in_sentences(meeting, rng, value):
    data = codec.to_json(meeting)
    owner = data
    while True:
        key = rng.choice(list(owner) if isinstance(owner, dict) else range(len(owner)))
        if not (isinstance(owner[key], dict | list) and owner[key]) or rng.random() < 0.3:
            break
        owner = owner[key]
    owner[key] = value
    try:
        read = codec.from_json(data)
    except ProtocolistError:
        return
    assert codec.from_json(codec.to_json(read)) == read


def test_the_published_schema_is_that_of_the_code():
    assert (DOCS / "meeting.schema.json").read_text("utf-8") == schema.text()


def test_the_schema_is_one():
    from jsonschema import Draft202012Validator

    Draft202012Validator.check_schema(schema.schema())


@given(meetings(2), st.lists(st.builds(Unfiled, st.just(""), st.text(), st.text(), st.integers(0, 99))))
def test_what_is_written_fits_the_schema_and_comes_back_with_what_is_not_filed(meeting, unfiled):
    from jsonschema import Draft202012Validator

    validator, text = Draft202012Validator(schema.schema()), codec.dumps(meeting, unfiled)
    assert [e.message for e in validator.iter_errors(json.loads(text))] == []
    assert codec.loads(text) == meeting
    assert codec.loads_unfiled(text) == tuple(evolve(each, meeting=meeting.id) for each in unfiled)


@pytest.mark.parametrize(
    "wrong",
    [
        {"titel": "x"},
        {"copies": 0},
        {"kind": "talk"},
        {"parties": [{"side": "hosts"}]},
        {"participants": [{}]},
        {"unfiled": {"place": "capture"}},
        {"unfiled": [{"place": "capture"}]},
        {"unfiled": [{"place": "capture", "text": 7}]},
    ],
)
def test_the_schema_refuses_what_the_reader_refuses(wrong):
    from jsonschema import Draft202012Validator

    data = {**MINIMAL, **wrong}
    assert faults(data)
    assert list(Draft202012Validator(schema.schema()).iter_errors(data))


def test_the_examples_in_the_docs_are_right():
    text = (DOCS / "exchange-format.md").read_text("utf-8")
    examples = [json.loads(block) for block in re.findall(r"```json\n(.*?)```", text, re.S)]
    whole = [codec.from_json(example) for example in examples if "format" in example]
    assert len(whole) == 2
    assert paths.get(whole[0], "entries.e1.time").isoformat() == "2024-06-24T11:31:00+03:00"
    title = next(example for example in examples if "format" not in example)
    assert read(title=title).title.state("ru") is TextState.DRAFT
    for fault in ("$.languag", "$.participants[1].party"):
        assert fault in text
