"""Which script a text is in, and texts folded for comparison."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from app.domain.names import Script

NBSP = "\u00a0"

_HAN = re.compile(r"[\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003134f]")
_CYRILLIC = re.compile(r"[\u0400-\u052f]")
_LATIN = re.compile(r"[A-Za-z\u00c0-\u024f\u1e00-\u1eff]")
_INITIAL = re.compile(r"(?:[^\W\d_]{1,2}\.)(?:[\s\u00a0-]?[^\W\d_]{1,2}\.)*|[^\W\d_]")


LANGUAGE_OF = {Script.HAN: "zh", Script.CYRILLIC: "ru", Script.LATIN: "en"}
"""The language of documents that is written in a script."""


def script_of(text: str) -> Script | None:
    """Return Han if ``text`` has any character of it, else Cyrillic, else Latin; None without letters."""
    for script, letters in ((Script.HAN, _HAN), (Script.CYRILLIC, _CYRILLIC), (Script.LATIN, _LATIN)):
        if letters.search(text):
            return script
    return None


def is_initials(given: str) -> bool:
    """Tell whether a given name is initials alone: ``D.``, ``D. G.``, ``J.-P.``, ``Yu.`` or one bare letter.

    A single Han character is a whole given name.
    """
    return bool(_INITIAL.fullmatch(given)) and script_of(given) is not Script.HAN


@lru_cache(maxsize=65536)
def fold(text: str) -> str:
    """Return ``text`` without case, diacritics and the difference of ё and е, for comparison only."""
    if text.isascii():
        return text.lower()
    plain = "".join(c for c in unicodedata.normalize("NFD", text.casefold()) if not unicodedata.combining(c))
    return plain.translate(_PLAIN)


# Decomposing turns й into и as well, on both sides of every comparison; these letters do not decompose.
_PLAIN = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i", NBSP: " "}
)
