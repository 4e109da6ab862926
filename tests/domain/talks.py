"""A small meeting that the tests of single edits start from (invented, like its people)."""

from datetime import UTC, datetime, timedelta

from app.domain import codec
from app.domain.model import Meeting

NOON = datetime(2024, 6, 24, 12, tzinfo=UTC)


def at(minutes: int) -> datetime:
    """The time so many minutes after noon."""
    return NOON + timedelta(minutes=minutes)


def talks() -> Meeting:
    """Two parties of two, two items of which the first has a part, three entries and a proposal."""
    return codec.from_json(
        {
            "format": codec.FORMAT,
            "id": "m1",
            "title": "Talks",
            "sessions": [{"id": "s1", "start": "2024-06-24T12:00:00+00:00", "place": "Hall"}],
            "organisations": [{"id": "o1", "name": "University"}, {"id": "o2", "name": "Institute"}],
            "parties": [
                {"id": "h", "side": "host", "organisations": ["o1"], "head": "p1", "signatory": "p1"},
                {"id": "g", "organisations": ["o2", "o1"], "head": "p3"},
            ],
            "participants": [
                _person("p1", "h", "Host", ["head", "chair"]),
                _person("p2", "h", "Scribe", ["secretary"]),
                _person("p3", "g", "Guest", ["head"]),
                _person("p4", "g", "Second", []),
            ],
            "agenda": [
                {
                    "id": "a1",
                    "title": "Laboratory",
                    "session": "s1",
                    "rapporteurs": ["p1", "p3"],
                    "entries": [
                        {
                            "id": "e1",
                            "speaker": "p3",
                            "text": "We have rooms",
                            "time": "12:05",
                            "raw": "@p3 x",
                        },
                        {"id": "e2", "speaker": "h", "text": "We have people", "check": True},
                        {"id": "e3", "text": "Both agree"},
                    ],
                },
                {"id": "a2", "title": "Equipment", "parent": "a1"},
                {"id": "a3", "title": "Exchange", "planned": 20},
            ],
            "proposals": [
                {"id": "r1", "item": "a1", "text": "Set it up", "by": "p3", "responsible": ["p1", "g"]},
                {"id": "r2", "text": "Meet again", "by": "g"},
            ],
            "votes": [{"id": "v1", "item": "a1", "proposal": "r1", "in_favour": 3}],
            "facts": [{"id": "f1", "text": "Earlier work", "organisations": ["o1", "o2"]}],
            "outcomes": [
                {"id": "u1", "text": "A book", "participants": ["p1", "p3"], "organisations": ["o2"]}
            ],
            "attachments": [{"id": "t1", "name": "photo.jpg"}],
            "press": {
                "boilerplates": ["o1"],
                "picture": "t1",
                "quotes": [{"id": "q1", "text": "Splendid", "speaker": "p3"}],
            },
            "documents": [{"id": "c1", "pack": "minutes-en", "language": "en", "keeper": "g"}],
        }
    )


def _person(id: str, party: str, family: str, roles: list[str]) -> dict[str, object]:
    name = {"latin": {"family": family, "given": "Any"}}
    return {"id": id, "party": party, "name": name, "post": "Professor", "roles": roles}
