"""Suggestions for the scripts in which a name is not known: each unconfirmed, none into characters."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice, product

from attrs import frozen

from app.domain.names import NameForm, PersonName, Script, Tradition
from app.language import han, japanese, palladius, translit
from app.language.scripts import is_initials
from app.language.traditions import cyrillic_is_chinese, looks_russian, tradition


@frozen
class Suggestion:
    """A form of a name in a script it lacks; ``system`` names the rules: palladius, pinyin, press, icao, gost …"""

    script: Script
    form: NameForm
    system: str


def suggest(name: PersonName) -> tuple[Suggestion, ...]:
    """Return suggestions for Latin and Cyrillic where the name lacks them, the likeliest of each script first."""
    found = []
    if not name.latin:
        found += _latin(name)
    if not name.cyrillic:
        found += _cyrillic(name)
    return tuple(found)


def _latin(name: PersonName) -> list[Suggestion]:
    if name.han and tradition(name) is Tradition.CHINESE:
        return [Suggestion(Script.LATIN, form, "pinyin") for form in han.pinyin(name.han)]
    form = name.cyrillic
    if not form:
        return []
    if tradition(name) is Tradition.CHINESE or cyrillic_is_chinese(form.family, form.given):
        turned = NameForm(palladius.latin(form.family), palladius.latin(form.given), confirmed=False)
        whole = bool(turned.family) == bool(form.family) and bool(turned.given) == bool(form.given)
        return [Suggestion(Script.LATIN, turned, "pinyin")] if whole else []
    if _is_japanese(form):
        turned = NameForm(japanese.latin(form.family), japanese.latin(form.given), confirmed=False)
        return [Suggestion(Script.LATIN, turned, "hepburn")]
    return [
        Suggestion(
            Script.LATIN,
            NameForm(write(form.family), write(form.given), write(form.patronymic), confirmed=False),
            system,
        )
        for system, write in translit.SYSTEMS.items()
    ]


def _cyrillic(name: PersonName) -> list[Suggestion]:
    if tradition(name) is Tradition.CHINESE:
        latins = (name.latin,) if name.latin else han.pinyin(name.han)
        forms = (NameForm(_palladius(f.family), _palladius(f.given), confirmed=False) for f in latins)
        whole = [
            form
            for form, latin in zip(forms, latins, strict=True)
            if form.family and (form.given or not latin.given)
        ]
        return [Suggestion(Script.CYRILLIC, form, "palladius") for form in dict.fromkeys(whole)]
    form = name.latin
    if _is_japanese(form):
        turned = NameForm(japanese.cyrillic(form.family), japanese.cyrillic(form.given), confirmed=False)
        return [Suggestion(Script.CYRILLIC, turned, "polivanov")]
    if not form or not (tradition(name) is Tradition.RUSSIAN or looks_russian(form)):
        return []
    parts = [_russian(part) for part in (form.family, form.given, form.patronymic)]
    return [
        Suggestion(Script.CYRILLIC, NameForm(family, given, patronymic, confirmed=False), "press")
        for family, given, patronymic in product(*parts)
    ]


def _is_japanese(form: NameForm) -> bool:
    return not form.patronymic and bool(japanese.family_first([form.family, form.given]))


def _palladius(word: str) -> str:
    if is_initials(word):
        return ""
    return palladius.cyrillic(word)


# What each Latin letter or group of a Russian name may stand for.
_LETTERS: dict[str, tuple[str, ...]] = {
    "shch": ("щ",), "zh": ("ж",), "kh": ("х",), "ts": ("ц", "тс"), "tc": ("ц",), "ch": ("ч",), "sh": ("ш",),
    "yu": ("ю",), "iu": ("ю", "ью"), "ya": ("я", "ья"), "ia": ("я", "ья", "ия"), "yo": ("ё", "ьё"), "ye": ("е", "ье"),
    "ie": ("ье", "ие"), "iy": ("ий",), "ii": ("ий",), "x": ("кс",), "a": ("а",), "b": ("б",), "v": ("в",),
    "g": ("г",), "d": ("д", "дь"), "e": ("е", "э", "ё"), "z": ("з", "зь"), "i": ("и", "й"), "k": ("к",),
    "l": ("л", "ль"), "m": ("м",), "n": ("н", "нь"), "o": ("о",), "p": ("п",), "r": ("р", "рь"), "s": ("с", "сь"),
    "t": ("т", "ть"), "u": ("у",), "f": ("ф",), "y": ("ы", "й", "ий"),
}  # fmt: skip
_GROUP = re.compile("|".join(sorted(_LETTERS, key=len, reverse=True)))
_KNOWN = {
    "alexander": "Александр", "alexandra": "Александра", "alexei": "Алексей", "peter": "Пётр", "petr": "Пётр",
    "fedor": "Фёдор", "yuri": "Юрий", "maria": "Мария", "sofia": "София",
}  # fmt: skip
_MOST_READINGS = 2048


@lru_cache(maxsize=2048)
def _russian(word: str) -> tuple[str, ...]:
    """Return a Russian Latin name in Cyrillic: the reading the dictionary knows, two for Natalia; or none.

    Of a name that the dictionary lacks the plainest reading is given, if there is one alone.
    """
    if not word:
        return ("",)
    lower = word.lower()
    if lower in _KNOWN:
        return (_KNOWN[lower],)
    groups = _GROUP.findall(lower)
    if "".join(groups) != lower:
        return ()
    readings = dict.fromkeys(islice(_readings(groups), _MOST_READINGS))
    known = sorted(filter(_is_name, readings), key=_rarity)
    if not known:
        plain = [reading for reading in readings if not re.search("[ьэё]", reading)]
        return (plain[0].capitalize(),) if len(plain) == 1 else ()
    twins = [reading for reading in known if reading.replace("ия", "ья") == known[0]]
    return tuple(reading.capitalize() for reading in dict.fromkeys((known[0], *twins)))


def _rarity(reading: str) -> tuple[int, int, int, int]:
    """Rank readings: ь is lost in Latin more often than not, э is rare, Юлия comes before Юля."""
    return -reading.count("ь"), reading.count("э"), -len(reading), reading.count("й")


def _readings(groups: list[str]) -> Iterator[str]:
    for letters in product(*(_LETTERS[group] for group in groups)):
        reading = "".join(letters)
        # No э or ё beside the start or a stress that nobody can know; й and ь only where Russian has them.
        if not re.search(
            r"(?<!^)э|^[йыь]|[бвгджзклмнпрстфхцчшщь]й|[жшчщцкгх]ы(?!н)|ь[аоуэыи]|[аеиоуэюя]ы|[аеоуэюя]ий",
            reading,
        ):
            yield reading


@lru_cache(maxsize=8192)
def _is_name(word: str) -> bool:
    from app.language.morphology import analyzer

    return any(
        parse.is_known
        and {"nomn", "sing"} <= set(parse.tag.grammemes)
        and {"Name", "Surn", "Patr"} & set(parse.tag.grammemes)
        for parse in analyzer().parse(word)
    )
