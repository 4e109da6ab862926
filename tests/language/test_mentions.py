from app.domain import codec
from app.domain.codec import FORMAT
from app.language import mentions

MEETING = codec.from_json(
    {
        "format": FORMAT,
        "id": "m",
        "title": "Talks",
        "sessions": [{"start": "2024-06-24T11:00:00+03:00"}],
        "organisations": [{"id": "o1", "name": "Polytechnic University", "short_name": "SPbPU"}],
        "parties": [{"id": "h", "side": "host", "organisations": ["o1"]}, {"id": "g"}],
        "participants": [
            {
                "id": "p1",
                "party": "h",
                "name": {"latin": {"family": "Sample", "given": "Anna"}},
                "post": "Rector",
            },
            {"id": "p2", "party": "g", "name": {"latin": {"family": "Liu", "given": "Wei"}}},
            {"id": "p3", "party": "g", "name": {"latin": {"family": "Liu", "given": "Peng"}}},
        ],
        "agenda": [{"title": "A", "entries": [{"speaker": "p3", "time": "11:10"}]}],
    }
)


def test_people_are_found_in_any_script_and_layout():
    for typed, id in [
        ("Sample", "p1"),
        ("anna", "p1"),
        ("rector", "p1"),
        ("Лю Вэй", "p2"),
        ("lw", "p2"),
        ("ыфьзду", "p1"),
    ]:
        assert mentions.find(MEETING, typed) == id


def test_who_spoke_last_comes_first():
    assert mentions.find(MEETING, "liu") == "p3"


def test_parties_and_ids_are_found_too():
    assert mentions.find(MEETING, "spbpu") == "h"
    assert mentions.find(MEETING, "p2") == "p2"


def test_nobody_is_nobody():
    assert mentions.find(MEETING, "Ivanov") == ""
    assert mentions.find(MEETING, " .") == ""
