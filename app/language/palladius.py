"""The Palladius system: Cyrillic from pinyin, and back."""

from __future__ import annotations

import re
from functools import lru_cache

from app.language import pinyin
from app.language.syllables import PALLADIUS, PINYIN

_VOWELS = "аеёиоуыэюя"
_LONGEST = max(map(len, PINYIN))


@lru_cache(maxsize=8192)
def cyrillic(word: str) -> str:
    """Return a pinyin word in Cyrillic by Palladius, or an empty string if it is no pinyin.

    A hard sign parts a final н (pinyin ng) from a vowel: Chang'an, Чанъань. The result begins with a capital.
    """
    syllables = pinyin.split(word)
    out = ""
    for syllable in syllables:
        next_ = _syllable(syllable)
        if out.endswith("н") and next_[0] in _VOWELS:
            out += "ъ"
        out += next_
    return out[:1].upper() + out[1:]


def _syllable(syllable: str) -> str:
    known = PALLADIUS.get(syllable)
    return known if known is not None else PALLADIUS[syllable[:-1]] + "р"


@lru_cache(maxsize=8192)
def split(word: str) -> tuple[str, ...]:
    """Return the pinyin syllables of a word in Palladius' Cyrillic, empty if it is none."""
    part = re.sub(r"[\s\u00a0-]", "", word.casefold().replace("ё", "е"))
    readings = _readings(part)
    if not readings:
        return ()
    return min(readings, key=len)


def _readings(part: str) -> list[tuple[str, ...]]:
    if not part:
        return [()]
    found: list[tuple[str, ...]] = []
    for end in range(min(_LONGEST, len(part)), 0, -1):
        syllable = PINYIN.get(part[:end])
        if syllable is None:
            continue
        rest = part[end:]
        if part[end - 1] == "н":
            # Without the hard sign a vowel cannot follow, with it nothing else can.
            if rest[:1] == "ъ":
                rest = rest[1:]
                if rest[:1] not in _VOWELS:
                    continue
            elif rest[:1] and rest[0] in _VOWELS:
                continue
        found.extend((syllable, *tail) for tail in _readings(rest))
    return found


def latin(word: str) -> str:
    """Return a word in Palladius' Cyrillic as pinyin with apostrophes, or an empty string if it is none."""
    out = ""
    for syllable in split(word):
        if out and syllable[0] in "aoe":
            out += "'"
        out += syllable
    return out[:1].upper() + out[1:]
