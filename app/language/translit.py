"""Latin from Russian Cyrillic, by published systems."""

from __future__ import annotations

import re

_COMMON = dict(
    zip(
        "абвгдезиклмнопрстуфхцчшщыэюяй",
        "a b v g d e z i k l m n o p r s t u f kh ts ch sh shch y e yu ya y".split(),
        strict=True,
    )
)
_ICAO = _COMMON | {"ж": "zh", "ё": "e", "й": "i", "ъ": "ie", "ь": "", "ю": "iu", "я": "ia"}
_PASSPORT_2006 = _ICAO | {"ц": "tc", "ъ": ""}
_GOST_B = _COMMON | {
    "ё": "yo", "ж": "zh", "й": "j", "х": "x", "ц": "cz", "щ": "shh", "ъ": "``", "ы": "y`", "ь": "`",
    "э": "e`",
}  # fmt: skip
_PRESS = _COMMON | {"ё": "yo", "ж": "zh", "ъ": "", "ь": ""}

# Given names that have a form of their own.
_PRESS_NAMES = {
    "александр": "alexander", "александра": "alexandra", "алексей": "alexey", "алексеевич": "alexeevich",
    "алексеевна": "alexeevna", "александрович": "alexandrovich", "александровна": "alexandrovna",
    "максим": "maxim", "максимович": "maximovich", "максимовна": "maximovna", "наталья": "natalia",
    "татьяна": "tatiana", "пётр": "petr",
}  # fmt: skip

_LETTERS = re.compile(r"[а-яёА-ЯЁ]+")
_VOWELS = "аеёиоуыэюя"


def icao(text: str) -> str:
    """Return Russian text in Latin as in travel documents (ICAO Doc 9303, part 3, section 6, table B)."""
    return _by_table(text, _ICAO)


def gost_passport(text: str) -> str:
    """Return Russian text in Latin by GOST R 52535.1-2006, appendix A: ц is tc, ъ is left out."""
    return _by_table(text, _PASSPORT_2006)


def gost(text: str) -> str:
    """Return Russian text in Latin by GOST 7.79-2000, system B, which can be read back letter by letter.

    ц is c before e, i, y and j, elsewhere cz.
    """
    return re.sub(r"([Cc])z(?=[eiyjEIYJ])", r"\1", _by_table(text, _GOST_B))


def press(text: str) -> str:
    """Return a Russian name in Latin as newspapers write it: Dmitry, Arseniev, Yulia, Chernyshyov."""
    return _LETTERS.sub(lambda m: _cased(m[0], _press(m[0].lower())), text)


SYSTEMS = {"press": press, "icao": icao, "gost": gost, "gost-passport": gost_passport}
"""The systems by name, the usual first."""


def _press(word: str) -> str:
    if word in _PRESS_NAMES:
        return _PRESS_NAMES[word]
    word = re.sub(r"(?:ый|ий)$", "ы", word)
    word = re.sub(r"ь(?=е)", "и", word)
    word = re.sub(r"и(?:я)$", "иа", word)
    word = re.sub(r"ь(?=ю|я|ё|и|о)", "", word)
    word = re.sub("ъе", "йе", word)
    return "".join(_PRESS.get(letter, letter) for letter in word)


def _by_table(text: str, table: dict[str, str]) -> str:
    return _LETTERS.sub(lambda m: _cased(m[0], "".join(table[c] for c in m[0].lower())), text)


def _cased(source: str, latin: str) -> str:
    """Give ``latin`` the capitals of ``source``: all, the first, or none."""
    if source.isupper() and len(source) > 1:
        return latin.upper()
    return latin[:1].upper() + latin[1:] if source[0].isupper() else latin
