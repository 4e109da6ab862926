"""Names of countries in three languages, by their ISO 3166-1 codes."""

from __future__ import annotations

from functools import lru_cache

from attrs import frozen

from app import places
from app.language.scripts import fold

_LANGUAGES = ("en", "ru", "zh")
_FORMS = ("республика ", "republic of ", "the ")


@frozen
class _Table:
    names: dict[str, tuple[str, ...]]
    codes: dict[str, str]


def name(code: str, language: str) -> str:
    """Return a country's usual name, in English where ``language`` is another; the code itself where it is none."""
    names = _table().names.get(code)
    return names[_LANGUAGES.index(language) if language in _LANGUAGES else 0] if names else code


def names(language: str) -> tuple[str, ...]:
    """Return the names of all countries in a language, sorted."""
    return tuple(sorted(name(code, language) for code in _table().names))


def find(text: str) -> str:
    """Return the code of a country named in any of the languages, by its code, or by how only its name begins.

    Empty where nothing or more than one fits: «Кит», China, КНР and 中国 are CN, «И» is none.
    """
    wanted = fold(text.strip())
    codes = _table().codes
    for said in (wanted, *(wanted.removeprefix(form) for form in _FORMS)):
        if said in codes:
            return codes[said]
    begun = {code for known, code in codes.items() if wanted and known.startswith(wanted)}
    return begun.pop() if len(begun) == 1 else ""


def is_one(text: str) -> bool:
    """Tell whether a text is the whole name of a country."""
    return len(text) > 2 and fold(text.strip()) in _table().codes


@lru_cache(maxsize=1)
def _table() -> _Table:
    names: dict[str, tuple[str, ...]] = {}
    codes: dict[str, str] = {}
    path = places.resources() / "vocabulary" / "countries.tsv"
    for line in path.read_text("utf-8").splitlines():
        if not line.startswith("#"):
            code, *known = line.split("\t")
            names[code] = tuple(known[:3])
            others = known[3].split("|") if len(known) > 3 else []
            codes |= {fold(each): code for each in (code, *known[:3], *others)}
    return _Table(names, codes)
