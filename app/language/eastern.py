"""Names of Korea and Vietnam, and those that Taiwan and Hong Kong spell their own way: the family name stands first."""

from __future__ import annotations

import re

from app.language.scripts import fold

# Kim Jong-un, Tsai Ing-wen, Tung Chee-hwa: a hyphen and a small letter after it, which no name of Europe has.
_HYPHENED = re.compile(r"[A-ZА-ЯЁ][\w’']{0,6}-[a-zа-яё][\w’']{0,6}")
_VOWELS = re.compile(r"[aeiouyаеёиоуыэюя]+")
FAMILIES = frozenset(
    """
    nguyen tran le pham huynh hoang phan vu vo dang bui ho ngo duong dinh trinh luong truong doan mai lam kim lee park
    pak choi choe jung jeong chung kang cho jo yoon yun jang chang lim im han oh seo suh shin sin kwon hwang ahn an
    song yoo yu ryu hong ko go moon mun son yang bae baek paik heo huh nam noh roh shim ha ban byun min woo ri rhee
    нгуен нгуэн чан ле фам хюинь хоанг фан ву во данг буй хо нго зыонг динь чинь лыонг чыонг доан ким ли пак чхве цой
    чон чан кан чо юн чан лим хан о со син квон хван ан сон ю хон ко мун сон ян пэ пэк хо нам но сим ха пан мин у
    """.split()
)
"""Family names of Vietnam and Korea without diacritics, in Latin and Cyrillic."""
# Of these two words alone are enough: nothing in Europe is called so.
_VIETNAMESE = frozenset("nguyen huynh pham phan tran truong trinh нгуен нгуэн хюинь фам чыонг".split())


def family_first(words: list[str]) -> bool | None:
    """Tell whether the family name stands first (Kim Jong-un) or last (Jong-un Kim); None of any other name."""
    if len(words) == 2 and _is_hyphened(words[0]) != _is_hyphened(words[1]):
        return _is_hyphened(words[1])
    if not 2 <= len(words) <= 4 or not all(map(_is_syllable, words)):
        return None
    first = fold(words[0])
    if fold(words[1]) == "van" and first not in {*_VIETNAMESE, "le", "dang", "vo"}:
        return None
    if len(words) > 2 and fold(words[1]) in {"thi", "тхи"}:
        return True  # The middle name of many women of Vietnam.
    if first in _VIETNAMESE or (len(words) > 2 and first in FAMILIES):
        return True
    return False if len(words) == 2 and fold(words[1]) in _VIETNAMESE else None


def is_eastern(family: str, given: str) -> bool:
    """Tell whether these parts are a Korean or Vietnamese name, or one like Tsai Ing-wen."""
    return bool(family and given) and family_first([*family.split(), *given.split()]) is True


def _is_hyphened(word: str) -> bool:
    return bool(_HYPHENED.fullmatch(word)) and all(
        len(_VOWELS.findall(fold(half))) == 1 for half in word.split("-")
    )


def _is_syllable(word: str) -> bool:
    return word[:1].isupper() and word.isalpha() and len(word) < 8 and len(_VOWELS.findall(fold(word))) == 1
