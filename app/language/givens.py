"""Russian cases of given names and patronymics, by pytrovich's tables and what they lack."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import Any

from app.language.grammar import OBLIQUE, Case

# The five oblique cases of names that the tables get wrong.
_STRESSED_IYA = ("и", "е", "ю", "ёй", "е")
_ENDINGS: dict[str, tuple[str, tuple[str, ...]]] = {
    "зульфия": ("зульфи", _STRESSED_IYA),
    "альфия": ("альфи", _STRESSED_IYA),
    "алия": ("али", _STRESSED_IYA),
    "гузель": ("гузел", ("и", "и", "ь", "ью", "и")),
    "суламифь": ("суламиф", ("и", "и", "ь", "ью", "и")),
    "илья": ("иль", ("и", "е", "ю", "ёй", "е")),
}
_HARD = ("а", "у", "а", "ом", "е")
_HUSHED = ("а", "у", "а", "ем", "е")


@cache
def _maker() -> Any:
    from pytrovich.maker import PetrovichDeclinationMaker

    return PetrovichDeclinationMaker()


@lru_cache(maxsize=16384)
def given(word: str, case: Case, *, male: bool) -> str:
    """Return a given name in ``case``; parts of a double name decline each, Жан and Анна before a hyphen too.

    Initials stay as they are, and so does the first part of Жан-Жак.
    """
    if case is Case.NOMINATIVE or "." in word or len(word) == 1:
        return word
    head, hyphen, last = word.rpartition("-")
    if hyphen and male:
        return head + hyphen + given(last, case, male=male)
    return "-".join(" ".join(_one(w, case, male) for w in part.split(" ")) for part in word.split("-"))


def _one(word: str, case: Case, male: bool) -> str:
    place = OBLIQUE.index(case)
    stem, endings = _ENDINGS.get(word.lower(), ("", ()))
    if endings:
        return word[0] + stem[1:] + endings[place]
    if male and word[-1:] == "ц":
        return word + _HUSHED[place]
    if case is Case.INSTRUMENTAL and word[-2:].lower() in ("жа", "ча", "ша", "ща", "ца"):
        return word[:-1] + "ей"
    if male and word.endswith("лев"):
        return word + _HARD[place]
    return _by_tables(word, case, male, "FIRSTNAME")


@lru_cache(maxsize=16384)
def patronymic(word: str, case: Case, *, male: bool) -> str:
    """Return a patronymic in ``case``; initials stay, and so does one with оглы or кызы."""
    if case is Case.NOMINATIVE or "." in word or len(word) == 1 or " " in word:
        return word
    if male and word.endswith("ыч"):
        return word + _HUSHED[OBLIQUE.index(case)]
    return _by_tables(word, case, male, "MIDDLENAME")


def _by_tables(word: str, case: Case, male: bool, part: str) -> str:
    from pytrovich import enums

    gender = enums.Gender.MALE if male else enums.Gender.FEMALE
    made: str = _maker().make(enums.NamePart[part], gender, enums.Case[case.name], word)
    return made
