"""Given names of many countries: a word of them tells a name from other words, and which of its parts is which."""

from __future__ import annotations

import re
from functools import lru_cache

from app import places
from app.language.morphology import known_as

_SHORTEST = 4
_CYRILLIC = re.compile(r"[а-яё-]+")


def is_given(word: str) -> bool:
    """Tell whether a word is known as a given name, alone or before a hyphen: Айгерим, Jörg, Klaus-Dieter."""
    low = word.lower()
    first = low.partition("-")[0]
    if len(first) < _SHORTEST:
        return False  # Ким, Dan: as often a family name.
    return low in _known() or first in _known() or is_usual(low)


@lru_cache(maxsize=1)
def _known() -> frozenset[str]:
    lines = (places.resources() / "vocabulary" / "given_names.txt").read_text("utf-8").splitlines()
    return frozenset(line for line in lines if not line.startswith("#"))


def is_usual(word: str) -> bool:
    """Tell whether the dictionary of Russian has a word as a given name in the nominative."""
    low = word.lower()
    return bool(_CYRILLIC.fullmatch(low)) and "Name" in known_as(low, singular=True)
