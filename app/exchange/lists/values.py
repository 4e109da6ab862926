"""What is understood of a list."""

import re
from typing import Any

from attrs import frozen

from app.domain.model import Attendance, Role
from app.domain.names import Gender, NameForm, PersonName, Script

CERTAIN, LIKELY, GUESSED = 0.97, 0.85, 0.6
"""Confidence in a field: stands there plainly; by the usual order; one of several ways to read it."""


@frozen
class Doubt:
    """A field that a person should look at, and why. ``confidence`` is between 0 and 1."""

    field: str
    why: str
    confidence: float = GUESSED


@frozen
class Translation:
    """A post or an organisation (``field``) that the list gives in a second language as well."""

    field: str
    language: str
    text: str


@frozen
class ReadPerson:
    """A person of a list. ``written`` is the name as it stands there, ``name`` its parts.

    ``titles`` are degrees and ranks, ``place`` a city or country after the organisation, ``side`` the heading
    of the party under which the person stands, ``rest`` what fits nowhere, ``source`` the lines as they were,
    ``line`` the number of the first, from 1. A field without a doubt is as good as certain.
    """

    written: str
    name: PersonName
    honorific: str = ""
    titles: str = ""
    gender: Gender = Gender.UNKNOWN
    post: str = ""
    organisation: str = ""
    place: str = ""
    roles: tuple[Role, ...] = ()
    attendance: Attendance = Attendance.PRESENT
    email: str = ""
    phone: str = ""
    side: str = ""
    rest: str = ""
    source: str = ""
    line: int = 0
    translations: tuple[Translation, ...] = ()
    doubts: tuple[Doubt, ...] = ()

    def doubtful(self, field: str) -> bool:
        """Tell whether ``field`` is a guess to be looked at."""
        return any(doubt.field == field for doubt in self.doubts)

    def confidence(self, field: str) -> float:
        """Return how sure ``field`` is, between 0 and 1."""
        return min((doubt.confidence for doubt in self.doubts if doubt.field == field), default=CERTAIN)


@frozen
class ReadList:
    """A list that was read. ``unnamed`` counts members without names.

    ``headings`` are lines understood and about no single person: headings, heads of columns, counts; ``leftover``
    are lines that were not understood. Every line of the text is in these or in the ``source`` of a person.
    """

    people: tuple[ReadPerson, ...] = ()
    unnamed: int = 0
    leftover: tuple[str, ...] = ()
    headings: tuple[str, ...] = ()


def to_json(found: ReadList) -> dict[str, Any]:
    """Return the list as plain data, empty fields left out."""
    return {
        "people": [_person(person) for person in found.people],
        "unnamed": found.unnamed,
        "headings": list(found.headings),
        "leftover": list(found.leftover),
    }


def _person(person: ReadPerson) -> dict[str, Any]:
    plain = {
        "written": person.written,
        "name": _name(person.name),
        "honorific": person.honorific,
        "titles": person.titles,
        "gender": person.gender.value,
        "post": person.post,
        "organisation": person.organisation,
        "place": person.place,
        "roles": [role.value for role in person.roles],
        "attendance": "" if person.attendance is Attendance.PRESENT else person.attendance.value,
        "email": person.email,
        "phone": person.phone,
        "side": person.side,
        "rest": person.rest,
        "translations": _translations(person),
    }
    always = ("written", "name", "post", "organisation")
    return {
        **{key: value for key, value in plain.items() if value or key in always},
        "line": person.line,
        "source": person.source,
        "confidence": {key: person.confidence(key) for key in ("name", "post", "organisation")},
        "doubts": [{"field": doubt.field, "why": doubt.why} for doubt in person.doubts],
    }


def language_of(text: str) -> str:
    """Return zh, ru or en by the script of a text."""
    if re.search(r"[\u3400-\u9fff]", text):
        return "zh"
    return "ru" if re.search(r"[\u0400-\u04ff]", text) else "en"


def _translations(person: ReadPerson) -> dict[str, dict[str, str]]:
    found: dict[str, dict[str, str]] = {}
    for each in person.translations:
        found.setdefault(each.field, {})[each.language] = each.text
    return found


def _name(name: PersonName) -> dict[str, Any]:
    scripts = {script.value: _form(name.script(script)) for script in Script if name.script(script)}
    return {**scripts, **({"tradition": name.tradition.value} if name.tradition else {})}


def _form(form: NameForm) -> dict[str, str]:
    parts = {"family": form.family, "given": form.given, "patronymic": form.patronymic}
    return {key: value for key, value in parts.items() if value}
