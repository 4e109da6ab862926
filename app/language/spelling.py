"""Which words of a text are misspelt, by the dictionaries of the system (enchant); none where there are none."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from typing import TYPE_CHECKING

from attrs import frozen

if TYPE_CHECKING:
    import enchant

ENCHANT = "libenchant-2-2"
"""The package that looks words up, whatever their language."""
_TAGS = {"en": ("en_GB", "en_US"), "ru": ("ru_RU",)}
_PACKAGES = {"en": "hunspell-en-us", "ru": "hunspell-ru"}

_CHUNK = re.compile(r"\S+")
_WORD = re.compile(r"[^\W\d_]+(?:[-‑'’][^\W\d_]+)*")
_APART = re.compile(r"[@#\d_\\]|://|www\.|\w\.\w")
"""What a chunk holds that is no word of a language: a token, a number, an address."""
_CYRILLIC = re.compile(r"[а-яё'’‑-]+", re.IGNORECASE)
_LATIN = re.compile(r"[a-zà-ɏ'’‑-]+", re.IGNORECASE)
_ENDING = 2
"""So many letters at the end of a Russian name its cases take away or add."""


@frozen
class Word:
    """A word and its place: ``text[start:end]``."""

    start: int
    end: int
    text: str


class Dictionary:
    """The words of one language; asked from one thread at a time."""

    def __init__(self, parts: Iterable[enchant.Dict]) -> None:
        self._parts = tuple(parts)
        self._known: dict[str, bool] = {}

    def knows(self, word: str) -> bool:
        """Tell whether a word is right; one with hyphens also where its parts are."""
        found = self._known.get(word)
        if found is None:
            plain = word.replace("’", "'").replace("‑", "-")
            found = self._has(plain) or ("-" in plain and all(self._has(p) for p in plain.split("-")))
            self._known[word] = found
        return found

    def suggest(self, word: str, limit: int = 6) -> tuple[str, ...]:
        """Return words that may have been meant, best first."""
        found = [each for part in self._parts for each in part.suggest(word)]
        return tuple(dict.fromkeys(found))[:limit]

    def _has(self, word: str) -> bool:
        return any(part.check(word) for part in self._parts)


class Names:
    """Words that are right because somebody or something is called so, in every case of a Russian name."""

    def __init__(self, texts: Iterable[str] = ()) -> None:
        self._words: set[str] = set()
        self._stems: dict[str, int] = {}
        for word in (found[0].casefold() for text in texts for found in re.finditer(r"[^\W\d_]+", text)):
            self._words.add(word)
            stem = word[: max(3, len(word) - _ENDING)]
            self._stems[stem] = max(self._stems.get(stem, 0), len(word) + _ENDING)

    def __contains__(self, word: str) -> bool:
        """Tell whether a word with a capital is a name or one of its forms."""
        if not word[:1].isupper():
            return False
        folded = word.casefold().replace("’", "'").removesuffix("'s").removesuffix("'")
        if folded in self._words:
            return True
        return bool(_CYRILLIC.fullmatch(folded)) and any(
            len(folded) <= self._stems.get(folded[:end], 0) for end in range(3, len(folded) + 1)
        )


@cache
def load(language: str) -> Dictionary | None:
    """Load what the system has for a language, in 0.1 s; None where it lacks enchant or a dictionary."""
    try:
        import enchant
    except ImportError:
        return None
    broker = enchant.Broker()
    there = broker.list_languages()
    wanted = [tag for tag in _TAGS.get(language, ()) if tag in there]
    wanted = wanted or [tag for tag in there if tag.partition("_")[0] == language][:1]
    try:
        return Dictionary(broker.request_dict(tag) for tag in wanted) if wanted else None
    except enchant.errors.Error:  # Listed, but not to be read.
        return None


def missing(language: str) -> str:
    """Return the Debian package that a language lacks to be checked, or an empty string."""
    try:
        import enchant
    except ImportError:
        return ENCHANT
    there = any(tag.partition("_")[0] == language for tag in enchant.list_languages())
    return "" if there else _PACKAGES.get(language, f"hunspell-{language}")


def misspelt(
    text: str,
    language: str,
    dictionary: Dictionary,
    right: Callable[[str], bool] = lambda _: False,
    apart: Iterable[tuple[int, int]] = (),
) -> tuple[Word, ...]:
    """Return the misspelt words of a text; ``right`` tells of words that are so in any case.

    Nothing is said of numbers, tokens (@name, #kind), addresses, single letters, words with capitals inside (МГУ,
    eGov), words in another script than the language's, and what begins in one of the stretches ``apart``.
    """
    skipped = tuple(apart)
    return tuple(
        word
        for word in words(text, language)
        if not dictionary.knows(word.text)
        and not right(word.text)
        and not any(start <= word.start < end for start, end in skipped)
    )


def words(text: str, language: str) -> Iterator[Word]:
    """Yield the words of a text that a dictionary of the language may judge."""
    letters = _CYRILLIC if language == "ru" else _LATIN
    for chunk in _CHUNK.finditer(text):
        if _APART.search(chunk[0]):
            continue
        for found in _WORD.finditer(chunk[0]):
            word = found[0]
            if len(word) > 1 and letters.fullmatch(word) and not _has_inner_capital(word):
                yield Word(chunk.start() + found.start(), chunk.start() + found.end(), word)


def _has_inner_capital(word: str) -> bool:
    return any(part[1:] != part[1:].lower() for part in re.split("[-‑'’]", word))
