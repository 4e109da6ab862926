"""A person of the directory as a row of plain texts, and back: what tables and cards have in common."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable, Iterable, Mapping
from typing import Any, TypeVar

from attrs import evolve

from app.domain import codec
from app.domain.directory import Directory, Organisation, Person, PostHeld, current_post
from app.domain.names import Gender, PersonName, Script
from app.domain.text import Text, plain, write
from app.errors import ProtocolistError
from app.exchange.lists.values import ReadPerson, Translation, language_of

T = TypeVar("T")
_PARTS = ("family", "given", "patronymic")
NAMES = tuple(f"{script.value}.{part}" for script in Script for part in _PARTS)
"""Keys of the parts of a name: ``latin.family`` … ``han.patronymic``."""
FIELDS = (*NAMES, "honorific", "gender", "post", "organisation", "email", "phone", "languages", "note")
"""Keys of a row, in the order in which people expect them."""


class Gathering:
    """Organisations that come together by their names while people are read."""

    def __init__(self, known: Iterable[Organisation], new_id: Callable[[], str]) -> None:
        self.organisations = list(known)
        self._new_id = new_id

    def id_of(self, name: str, translations: Iterable[Translation] = ()) -> str:
        """Return the id of the organisation of that name, making one where none has it; empty for no name.

        A name it lacks in another language is taken from ``translations``.
        """
        if not name:
            return ""
        at = next((at for at, each in enumerate(self.organisations) if _is_called(each, name)), -1)
        if at < 0:
            self.organisations.append(Organisation(self._new_id(), name=plain(name, language_of(name))))
        found = self.organisations[at]
        for each in translations:
            if not found.name.get(each.language):
                found = evolve(found, name=write(found.name, each.language, each.text))
        self.organisations[at] = found
        return found.id

    def unit_of(self, whole: str, unit: str) -> str:
        """Return the id of a part of an organisation, making what is not there."""
        above = self.id_of(whole)
        for each in self.organisations:
            if each.parent == above and _is_called(each, unit):
                return each.id
        self.organisations.append(
            Organisation(self._new_id(), name=plain(unit, language_of(unit)), parent=above)
        )
        return self.organisations[-1].id


def flat(person: Person, directory: Directory, language: str) -> dict[str, str]:
    """Return the fields of a person as texts, those in several languages in ``language`` where they have it."""
    post = current_post(person)
    organisation = directory.organisation(post.organisation) if post else None
    row = {
        f"{script.value}.{part}": getattr(person.name.script(script), part)
        for script in Script
        for part in _PARTS
    }
    return {
        **row,
        "honorific": person.honorific.best(language),
        "gender": person.gender.value,
        "post": post.post.best(language) if post else "",
        "organisation": organisation.name.best(language) if organisation else "",
        "email": person.email,
        "phone": person.phone,
        "languages": ", ".join(person.languages),
        "note": person.note,
    }


def patched(person: Person, fields: Mapping[str, str], language: str, gathering: Gathering) -> Person:
    """Return the person with other texts in some fields."""
    for key in NAMES:
        if key in fields:
            script, part = key.split(".")
            person = evolve(person, name=_with_part(person.name, script, part, fields[key]))
    plain_fields: dict[str, Any] = {key: fields[key] for key in ("email", "phone", "note") if key in fields}
    person = evolve(person, **plain_fields)
    if "honorific" in fields:
        person = evolve(person, honorific=said(person.honorific, fields["honorific"], language))
    if "gender" in fields:
        person = evolve(person, gender=gender(fields["gender"]))
    if "languages" in fields:
        codes = tuple(code.strip() for code in fields["languages"].split(",") if code.strip())
        person = evolve(person, languages=codes)
    return _with_post(person, fields, language, gathering)


def said(old: Text, text: str, language: str) -> Text:
    """Return ``old`` with ``text`` where a row showed it: in that language, else in the one it was shown in."""
    if not old:
        return plain(text, language_of(text)) if text else old
    shown = old.best(language)
    code = next((variant.language for variant in old.variants if variant.text == shown), language)
    return write(old, code, text)


def gender(text: str) -> Gender:
    """Return the gender that a word of a table means."""
    first = text.strip().casefold()[:1]
    return {"f": Gender.FEMALE, "ж": Gender.FEMALE, "女": Gender.FEMALE, "m": Gender.MALE, "м": Gender.MALE,
            "男": Gender.MALE}.get(first, Gender.UNKNOWN)  # fmt: skip


def from_reading(read: ReadPerson, id: str, gathering: Gathering) -> Person:
    """Return a person of the directory from one read in a list; what has no field goes into the note."""
    post = said(Text(), read.post, "")
    for each in read.translations:
        if each.field == "post":
            post = write(post, each.language, each.text)
    also = [each for each in read.translations if each.field == "organisation"]
    organisation = gathering.id_of(read.organisation, also)
    return Person(
        id=id,
        name=read.name,
        honorific=said(Text(), read.honorific, ""),
        gender=read.gender,
        posts=(PostHeld(post, organisation),) if post or organisation else (),
        email=read.email.split("; ")[0],
        phone=read.phone,
        note="; ".join(filter(None, [read.titles, read.place, *read.email.split("; ")[1:], read.rest])),
    )


def sealed(value: Person | Organisation) -> str:
    """Return a value whole, as letters and digits that any file carries unchanged."""
    text = json.dumps(codec.unstructure(value), ensure_ascii=False, separators=(",", ":"))
    return base64.b64encode(text.encode()).decode()


def unsealed(kind: type[T], text: str) -> T | None:
    """Return what `sealed` wrote, or None where it was not kept whole."""
    try:
        data: Any = json.loads(base64.b64decode(text, validate=True))
        value: T = codec.structure(kind, data)
    except (ValueError, ProtocolistError):
        return None
    return value


def _with_part(name: PersonName, script: str, part: str, text: str) -> PersonName:
    changed: dict[str, Any] = {part: text}
    form: dict[str, Any] = {script: evolve(name.script(Script(script)), **changed)}
    return evolve(name, **form)


def _is_called(organisation: Organisation, name: str) -> bool:
    return any(variant.text == name for variant in _names(organisation))


def _names(organisation: Organisation) -> Iterable[Any]:
    for text in (organisation.name, organisation.short_name, organisation.full_name):
        yield from text.variants


def _with_post(person: Person, fields: Mapping[str, str], language: str, gathering: Gathering) -> Person:
    if not {"post", "organisation"} & set(fields):
        return person
    old = current_post(person) or PostHeld(Text())
    new = old
    if "post" in fields:
        new = evolve(new, post=said(old.post, fields["post"], language))
    if "organisation" in fields:
        new = evolve(new, organisation=gathering.id_of(fields["organisation"]))
    posts = [new if post is old else post for post in person.posts]
    if old not in person.posts:
        posts.insert(0, new)
    return evolve(person, posts=tuple(post for post in posts if post.post or post.organisation))
