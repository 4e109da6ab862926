"""Meetings as people leave them: without a side, a date or an end, with names and texts of every kind."""

from __future__ import annotations

import json
from typing import Any

from app.domain import codec
from app.domain.model import Meeting

Json = dict[str, Any]

POST = (
    "Deputy Head of the Department of International Scientific, Technical and Educational Cooperation with the "
    "Countries of Asia, Africa and Latin America, Acting Secretary of the Joint Committee"
)
ORGANISATION = (
    "Federal State Autonomous Educational Institution of Higher Professional Education North-Eastern University of "
    "Mechanical Engineering, Agriculture and Forestry named after the Academicians"
)


def _meeting(**said: Any) -> Meeting:
    return codec.loads(json.dumps({"format": "protocolist.meeting/1", "language": "en", **said}).encode())


def _person(name: tuple[str, ...], party: str = "", **said: Any) -> Json:
    parts = dict(zip(("family", "given", "patronymic"), name, strict=False))
    script = "cyrillic" if any("а" <= one.lower() <= "я" for one in name[0]) else "latin"
    return {"name": {script: parts}, "party": party, **said}


_HALL = [{"start": "2024-06-24T11:00:00+03:00", "end": "2024-06-24T12:30:00+03:00", "place": "Hall"}]
_SIDES: Json = {
    "organisations": [
        {"id": "o1", "name": "Example University", "city": "Moscow", "country": "RU"},
        {"id": "o2", "name": "Sample Institute", "city": "Lanzhou", "country": "CN"},
    ],
    "parties": [
        {"id": "h", "side": "host", "organisations": ["o1"]},
        {"id": "g", "side": "guest", "organisations": ["o2"]},
    ],
}
_THREE: Json = {
    "organisations": [*_SIDES["organisations"], {"id": "o3", "name": "Third Academy", "country": "KZ"}],
    "parties": [*_SIDES["parties"], {"id": "k", "side": "guest", "organisations": ["o3"], "unnamed": 3}],
}


def _least() -> Meeting:
    return _meeting(
        title="Talks", sessions=[{"start": "2024-06-24"}], parties=[{"side": "host"}, {"side": "guest"}]
    )


def _title_alone() -> Meeting:
    return _meeting(title="Talks")


def _nothing() -> Meeting:
    return _meeting(title="")


def _no_guests() -> Meeting:
    return _meeting(
        title="Sitting of the council",
        kind="sitting",
        sessions=_HALL,
        organisations=_SIDES["organisations"][:1],
        parties=_SIDES["parties"][:1],
        participants=[_person(("Sample", "Anna"), "h", roles=["chair"]), _person(("Only",), "h")],
        agenda=[{"id": "a1", "title": "Plan"}, {"id": "a2", "title": "Any other business"}],
        proposals=[{"item": "a1", "text": "Adopt the plan", "status": "agreed"}],
    )


def _no_agenda() -> Meeting:
    return _meeting(
        title="Talks without an agenda",
        sessions=_HALL,
        **_SIDES,
        proposals=[
            {"text": "Meet again", "status": "proposed"},
            {"text": "Open the office", "status": "deferred"},
            {"text": "Close the office", "status": "withdrawn"},
        ],
    )


def _undated() -> Meeting:
    return _meeting(
        title="Talks with no date",
        **_SIDES,
        participants=[_person(("S",), "h"), _person(("Wei", "B. C."), "g", post="Director")],
        agenda=[{"title": "Plans"}, {"title": "Visits", "rapporteurs": ["p2"]}],
    )


def _over_midnight() -> Meeting:
    return _meeting(
        title="Night talks over three days",
        sessions=[
            {"id": "s1", "start": "2024-12-30T22:00:00+03:00", "end": "2024-12-31T01:30:00+03:00"},
            {"id": "s2", "start": "2024-12-31T10:00:00+03:00", "title": "Second day"},
            {"id": "s3", "start": "2025-01-01", "place": "Garden"},
        ],
        **_SIDES,
        agenda=[
            {"id": "a1", "session": "s1", "title": "Opening", "planned": 200},
            {"id": "a2", "session": "s3", "title": "Closing"},
        ],
        facts=[{"text": "Partners since 1999", "date": "1999"}],
        outcomes=[{"kind": "next_meeting", "text": "The next meeting is in Lanzhou", "date": "2025-06"}],
    )


def _online() -> Meeting:
    return _meeting(
        title="Online meeting of people without organisations",
        mode="remote",
        kind="working",
        sessions=[{"start": "2024-06-24T11:00:00+03:00"}],
        parties=[{"id": "h", "side": "host", "head": "p1"}, {"id": "g", "side": "guest", "unnamed": 2}],
        participants=[
            _person(("Sample", "Anna"), "h", attendance="remote", roles=["head"]),
            _person(("Example", "Wei"), attendance="remote"),
            _person(("Gone", "G."), "g", attendance="absent"),
        ],
        agenda=[{"id": "a1", "title": "Question", "entries": [{"kind": "question", "text": "When?"}]}],
        proposals=[{"item": "a1", "text": "Wait", "status": "reserved", "reservation": "Not too long"}],
    )


def _long() -> Meeting:
    return _meeting(
        title="Talks of those whose names are long",
        sessions=_HALL,
        organisations=[
            {"id": "o1", "name": ORGANISATION, "short_name": "NEUMEAF"},
            {"id": "o2", "name": ORGANISATION.replace("North", "South")},
        ],
        parties=[
            {"id": "h", "side": "host", "organisations": ["o1"], "head": "p1"},
            {"id": "g", "side": "guest", "organisations": ["o2"], "head": "p2"},
        ],
        participants=[
            _person(("Wolfeschlegelsteinhausenbergerdorff", "Hubert Blaine"), "h", post=POST),
            _person(("Nguyễn", "Thị Phương Thảo Quỳnh Anh"), "g", post=POST, honorific="Prof. Dr. Dr. h. c."),
        ],
        proposals=[{"text": "Go on", "status": "agreed", "responsible": ["p1", "g"], "due": "1999-12-31"}],
    )


def _three_sides() -> Meeting:
    return _meeting(
        title="Talks of three",
        sessions=_HALL,
        **_THREE,
        participants=[
            _person(("Sample", "Anna"), "h", post="Rector", roles=["chair", "head"], gender="f"),
            _person(("Bayram", "Oğuz"), "h", post="Dean"),
            _person(("Liu", "Wei"), "g", post="Head of Office", roles=["head"]),
            _person(("Нұрсұлтан", "Әлия"), "k", post="Director", roles=["head"]),
        ],
        agenda=[
            {
                "id": "a1",
                "title": "Joint degree",
                "entries": [
                    {"speaker": "k", "text": "Proposed a joint degree"},
                    {"speaker": "p3", "text": "Yes"},
                ],
            },
            {"id": "a2", "title": "Rejected plan"},
        ],
        proposals=[
            {
                "id": "r1",
                "item": "a1",
                "text": "Open a joint degree",
                "status": "agreed",
                "responsible": ["k"],
            },
            {"item": "a2", "text": "Close the office", "status": "declined", "by": "g"},
            {"item": "a2", "text": "Move the office", "status": "deferred"},
            {"item": "a2", "text": "Paint the office", "status": "deferred"},
            {"item": "a2", "text": "Sell the office", "status": "withdrawn"},
        ],
        votes=[{"item": "a1", "proposal": "r1", "in_favour": 5, "against": 1, "abstained": 0}],
    )


def _names() -> Meeting:
    people = [
        ("Nguyễn", "Thị Minh Khai"),
        ("بن علي", "محمد"),
        ("Çağlayan", "İsmail Ö."),
        ("Әубәкіров", "Ғалым", "Қанатұлы"),
        ("Батбаяр", "Цэцэгмаа"),
        ("O’Brien-Đorđević", "Seán"),
        ("Sukarno",),
        ("de la Cruz y Ortega", "M.-J."),
    ]
    return _meeting(
        title="Names of many peoples",
        sessions=_HALL,
        **_SIDES,
        participants=[_person(name, "hg"[n % 2]) for n, name in enumerate(people)],
        agenda=[
            {"title": "Greeting", "rapporteurs": ["p2"], "entries": [{"speaker": "p4", "text": "Hello"}]}
        ],
    )


WEIRD = "A & B <c> {{ meeting.title }} {% if x %} 🙂 שלום\tمرحبا #1"
"""What a template must print and never read: marks of templates and of XML, emoji, writing from right to left."""


def _weird() -> Meeting:
    return _meeting(
        title=WEIRD,
        sessions=[{**_HALL[0], "title": WEIRD}],
        **_SIDES,
        participants=[_person((WEIRD,), "h", post=WEIRD), _person(("Wei", "🙂"), "g")],
        agenda=[{"id": "a1", "title": WEIRD, "entries": [{"speaker": "p1", "text": f"{WEIRD}\n\n{WEIRD}"}]}],
        proposals=[{"item": "a1", "text": f"{WEIRD}\nand\ton", "status": "agreed", "responsible": ["p1"]}],
    )


def _hasty() -> Meeting:
    return _meeting(
        language="ru",
        title="Встреча; ",
        sessions=[{**_HALL[0], "place": " Зал, "}],
        organisations=[
            {"id": "o1", "name": "ООО «Ромашка» ", "city": "Нижний Новгород", "country": "RU"},
            {"id": "o2", "name": "Sample Institute, Ltd.", "country": "CN"},
        ],
        parties=[{**one, "head": f"p{n}"} for n, one in enumerate(_SIDES["parties"], 1)],
        participants=[
            _person(("Соловей", "Пётр"), "h", post="Генеральный директор", gender="m"),
            _person(("Черных", "Анна"), "g", post=" И. о. проректора, ", gender="f"),
            _person(("Ким", "Ир Сен"), "g", post="Чрезвычайный и Полномочный Посол"),
        ],
        agenda=[
            {
                "id": "a1",
                "title": "О плане;",
                "entries": [
                    {"speaker": "p1", "text": "  "},
                    {"speaker": "p1", "text": "Поблагодарил."},
                    {"speaker": "p2", "text": "Согласна,"},
                ],
            }
        ],
        proposals=[
            {"item": "a1", "text": "Утвердить план;", "status": "agreed", "responsible": ["p1"]},
            {"item": "a1", "text": "", "status": "agreed"},
        ],
        facts=[{"text": " ", "date": "2001"}],
        outcomes=[{"kind": "gift", "text": ""}],
        press={"quotes": [{"text": "Мы согласны,", "speaker": "p1"}, {"text": "", "speaker": "p2"}]},
    )


def _long_record() -> Meeting:
    return _meeting(
        title="Three hundred entries",
        sessions=_HALL,
        **_SIDES,
        participants=[_person(("Sample", "Anna"), "h"), _person(("Wei", "B."), "g")],
        agenda=[
            {
                "title": f"Item {n}",
                "entries": [
                    {"speaker": ("p1", "p2", "h", "")[k % 4], "text": f"Reported on matter {n}-{k}"}
                    for k in range(30)
                ],
            }
            for n in range(10)
        ],
    )


MADE = {
    "least": _least,
    "title-alone": _title_alone,
    "nothing": _nothing,
    "no-guests": _no_guests,
    "no-agenda": _no_agenda,
    "undated": _undated,
    "over-midnight": _over_midnight,
    "online": _online,
    "long": _long,
    "three-sides": _three_sides,
    "names": _names,
    "weird": _weird,
    "hasty": _hasty,
    "long-record": _long_record,
}
"""The meetings by what is the matter with them."""
