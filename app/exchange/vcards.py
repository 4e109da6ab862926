"""Cards of people and organisations: out as vCard 3.0 (RFC 2426), in as that or 4.0 (RFC 6350).

A card carries the whole entry beside the properties that every program knows; where another program changed
those, its word counts and the rest stays.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Mapping
from typing import Any

from attrs import evolve, frozen

from app.domain.directory import Directory, Organisation, Person, PostHeld, current_post
from app.domain.names import Script
from app.domain.text import Text, plain
from app.errors import Problem, Problems, ProtocolistError
from app.exchange import contacts
from app.exchange.contacts import Gathering
from app.exchange.encodings import decoded
from app.exchange.lists import names
from app.exchange.lists.values import language_of
from app.files import Told, unheard

_WHOLE = "x-protocolist"
_COMPANY = "x-abshowas"
_CARD = re.compile(r"(?ims)^BEGIN:VCARD\s*?$.*?^END:VCARD[^\S\n]*$")
_DATA = re.compile(
    r"(?im)^((?:[\w-]+\.)?(?:PHOTO|LOGO))[^:\r\n]*:data:image/(\w+)[^,;]*;base64,(.*(?:\r?\n[ \t].*)*)"
)
_KINDS = {b"\x89PNG": "PNG", b"GIF8": "GIF", b"RIFF": "WEBP", b"BM": "BMP"}
"""The kinds of pictures by their first bytes; all others are called JPEG."""


@frozen
class Cards:
    """What a file of cards holds: entries, contents of their pictures by SHA-256, and cards that could not be read."""

    directory: Directory
    pictures: Mapping[str, bytes]
    faults: tuple[Problem, ...] = ()


def write(
    directory: Directory,
    language: str = "en",
    picture: Callable[[str], bytes | None] = lambda _: None,
    told: Told = unheard,
) -> bytes:
    """Return a card for each organisation and each person; ``language`` is that of posts where there are several.

    ``picture`` gives the content of a photo or logo by its SHA-256; ``told`` hears how much is written, from 0 to 1.
    """
    cards = []
    for organisation in directory.organisations:
        card = _organisation_card(organisation, language)
        cards.append(_with_picture(card, "logo", picture(organisation.logo) if organisation.logo else None))
    for at, person in enumerate(directory.people):
        told(at / len(directory.people))
        card = _person_card(person, directory, language)
        cards.append(_with_picture(card, "photo", picture(person.photo) if person.photo else None))
    return "".join(card.serialize() for card in cards).encode()


def read(content: bytes, *, new_id: Callable[[], str], language: str = "en", place: str = "") -> Directory:
    """Return the people and organisations of a file of cards.

    Raises ProtocolistError for what holds no card, or one that is broken.
    """
    found = take(content, new_id=new_id, language=language, place=place)
    if found.faults:
        raise Problems("Some of these cards are broken.", found.faults, place=place or None)
    return found.directory


def take(content: bytes, *, new_id: Callable[[], str], language: str = "en", place: str = "") -> Cards:
    """Return what a file of cards holds, broken ones told by their number.

    Raises ProtocolistError for what holds no card that can be read.
    """
    text = decoded(content, place)
    # Some telephones fold quoted-printable lines in a way of their own; RFC 2426 has none of it.
    written = _CARD.findall(_with_plain_pictures(text))
    if not written:
        raise ProtocolistError(
            "This is not a file of contacts.", place=place, remedy="Export them as vCard (.vcf)."
        )
    cards: list[Any] = []
    faults: list[Problem] = []
    for number, each in enumerate(written, 1):
        try:
            cards += _parsed(each)
        except ProtocolistError as problem:
            faults.append(Problem(problem.sentence, f"{place}:{number}" if place else f"{number}"))
    if not cards:
        raise Problems("None of these cards can be read.", tuple(faults), place=place or None,
                       remedy="Export the contacts again, as vCard 3.0.")  # fmt: skip
    pictures: dict[str, bytes] = {}
    companies = [card for card in cards if _first(card, _COMPANY).upper() == "COMPANY" or _is_company(card)]
    found = (
        evolve(_organisation(card, new_id, language), **_picture(card, "logo", pictures))
        for card in companies
    )
    gathering = Gathering(found, new_id)
    people = tuple(
        evolve(_person(card, gathering, new_id, language), **_picture(card, "photo", pictures))
        for card in cards
        if card not in companies
    )
    return Cards(Directory(tuple(gathering.organisations), people), pictures, tuple(faults))


def _parsed(text: str) -> list[Any]:
    import vobject

    try:
        return [card for card in vobject.readComponents(text, allowQP=True) if card.name == "VCARD"]
    except (vobject.base.VObjectError, ValueError, AttributeError, IndexError) as error:
        raise ProtocolistError(f"This card is broken: {error}.") from error


def _with_plain_pictures(text: str) -> str:
    """Return cards with pictures as vCard 3.0 writes them: a data: URI (RFC 6350, 6.2.4) has marks of its own."""
    return _DATA.sub(lambda found: f"{found[1]};ENCODING=b;TYPE={found[2].upper()}:{found[3]}", text)


def _picture(card: Any, key: str, pictures: dict[str, bytes]) -> dict[str, Any]:
    """Return the field of a picture that stands in a card, and keep its content."""
    content = card.contents[key][0].value if key in card.contents else None
    if not isinstance(content, bytes) or not content:
        return {}
    sha256 = hashlib.sha256(content).hexdigest()
    pictures[sha256] = content
    return {key: sha256}


def _with_picture(card: Any, key: str, content: bytes | None) -> Any:
    if content:
        added = card.add(key)
        added.value, added.encoding_param = content, "b"
        added.type_param = next((kind for mark, kind in _KINDS.items() if content.startswith(mark)), "JPEG")
    return card


def _person_card(person: Person, directory: Directory, language: str) -> Any:
    import vobject

    row = contacts.flat(person, directory, language)
    script = _shown_script(person)
    card = vobject.vCard()
    family, given, patronymic = (row[f"{script.value}.{part}"] for part in ("family", "given", "patronymic"))
    card.add("n").value = vobject.vcard.Name(family, given, patronymic, prefix=row["honorific"])
    order = (
        (family, given, patronymic)
        if person.name.tradition in {"chinese", "russian"}
        else (given, patronymic, family)
    )
    card.add("fn").value = (
        ("" if script is Script.HAN else " ").join(filter(None, order)) or row["email"] or "?"
    )
    for key, field in (
        ("title", "post"),
        ("email", "email"),
        ("tel", "phone"),
        ("note", "note"),
        ("x-gender", "gender"),
    ):
        if row[field]:
            card.add(key).value = row[field]
    for code in person.languages:
        card.add("lang").value = code
    if row["organisation"]:
        card.add("org").value = [row["organisation"]]
    card.add(_WHOLE).value = contacts.sealed(person)
    return card


def _organisation_card(organisation: Organisation, language: str) -> Any:
    import vobject

    name = organisation.name.best(language)
    card = vobject.vCard()
    card.add("n").value = vobject.vcard.Name()
    card.add("fn").value = name or "?"
    card.add("org").value = [name]
    card.add(_COMPANY).value = "COMPANY"
    card.add(_WHOLE).value = contacts.sealed(organisation)
    return card


def _organisation(card: Any, new_id: Callable[[], str], language: str) -> Organisation:
    whole = contacts.unsealed(Organisation, _first(card, _WHOLE))
    name = _organisation_name(card)
    if whole is None:
        return Organisation(new_id(), name=plain(name, language_of(name)))
    if whole.name.best(language) == name:
        return whole
    return evolve(whole, name=contacts.said(whole.name, name, language))


def _person(card: Any, gathering: Gathering, new_id: Callable[[], str], language: str) -> Person:
    whole = contacts.unsealed(Person, _first(card, _WHOLE))
    if whole is None:
        made = contacts.patched(Person(new_id()), _fields(card, None), language, gathering)
        above, *units = _organisation_parts(card)
        if not units:
            return made
        post = current_post(made) or PostHeld(Text())
        return evolve(made, posts=(evolve(post, organisation=gathering.unit_of(above, units[-1])),))
    was = contacts.flat(whole, Directory(tuple(gathering.organisations)), language)
    fields = _fields(card, whole)
    changed = {key: text for key, text in fields.items() if text != was[key]}
    return contacts.patched(whole, changed, language, gathering) if changed else whole


def _fields(card: Any, whole: Person | None) -> dict[str, str]:
    """Return what the properties say. Where the card is our own, one that is gone was removed."""
    fields = _name_fields(card, whole)
    said = {
        "post": _first(card, "title") or (_first(card, "role") if whole is None else ""),
        "organisation": _organisation_of(card, whole),
        "email": _first(card, "email"),
        "phone": _first(card, "tel").removeprefix("tel:"),
        "note": _first(card, "note"),
        "languages": _languages(card),
        "gender": _first(card, "x-gender") or _first(card, "gender"),
    }
    return {**fields, **{key: text for key, text in said.items() if text or whole is not None}}


def _name_fields(card: Any, whole: Person | None) -> dict[str, str]:
    said = card.contents["n"][0].value if "n" in card.contents else None
    parts = [_flat(getattr(said, key, "")) for key in ("family", "given", "additional", "prefix")]
    if not any(parts[:3]):
        return _from_full_name(_first(card, "fn")) if whole is None else {}
    script = _shown_script(whole) if whole else _script_of("".join(parts[:3]))
    keys = [f"{script.value}.{part}" for part in ("family", "given", "patronymic")]
    fields = dict(zip(keys, parts[:3], strict=True))
    return {**fields, "honorific": parts[3]} if parts[3] or whole else fields


def _from_full_name(text: str) -> dict[str, str]:
    found = names.parse(text) if text else None
    if found is None:
        return {f"{_script_of(text).value}.family": text}
    script = next(script for script in Script if found.name.script(script))
    form = found.name.script(script)
    return {f"{script.value}.{part}": getattr(form, part) for part in ("family", "given", "patronymic")}


def _shown_script(person: Person) -> Script:
    return next((script for script in Script if person.name.script(script)), Script.LATIN)


def _script_of(text: str) -> Script:
    return {"zh": Script.HAN, "ru": Script.CYRILLIC}.get(language_of(text), Script.LATIN)


def _languages(card: Any) -> str:
    """Return the languages of a card (RFC 6350, 6.4.4) as codes."""
    said = (_flat(each.value).strip().lower().partition("-")[0] for each in card.contents.get("lang", ()))
    return ", ".join(dict.fromkeys(code for code in said if re.fullmatch("[a-z]{2,3}", code)))


def _first(card: Any, key: str) -> str:
    return _flat(card.contents[key][0].value) if key in card.contents else ""


def _flat(value: Any) -> str:
    return " ".join(str(each) for each in value) if isinstance(value, list) else str(value)


def _organisation_parts(card: Any) -> list[str]:
    """Return the organisation of a card and its units, the whole first (RFC 6350, 6.6.4)."""
    value = card.contents["org"][0].value if "org" in card.contents else ""
    parts = [value] if isinstance(value, str) else [str(part) for part in value]
    return [part for part in parts if part] or [""]


def _organisation_of(card: Any, whole: Person | None) -> str:
    """Return the organisation a card names; of a stranger's with units none, for they are taken one by one."""
    if "org" not in card.contents or (whole is None and len(_organisation_parts(card)) > 1):
        return ""
    return _organisation_name(card)


def _organisation_name(card: Any) -> str:
    value = card.contents["org"][0].value if "org" in card.contents else _first(card, "fn")
    parts = [value] if isinstance(value, str) else [str(part) for part in value if part]
    return ", ".join(reversed(parts)) if len(parts) > 1 else "".join(parts)


def _is_company(card: Any) -> bool:
    """Tell a card that names an organisation and nobody in it."""
    if _first(card, "kind").lower() == "org":
        return True
    said = card.contents["n"][0].value if "n" in card.contents else None
    nobody = said is None or not any(_flat(getattr(said, key)) for key in ("family", "given", "additional"))
    return nobody and "org" in card.contents and _first(card, "fn") in {"", _organisation_name(card)}
