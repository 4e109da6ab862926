"""What a text is found by: words and their dictionary forms, single characters, and pinyin.

An index keeps `words` of each text; `parse` makes of what was typed a query over them. Russian words are kept
as written and in their dictionary forms; Chinese characters one by one, so that any run of them is a phrase,
with their reading in pinyin after all else. Latin letters lose their marks, ё is е, and case does not count.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import cache, lru_cache

from attrs import frozen

from app.language.morphology import analyzer
from app.language.syllables import PALLADIUS

_HAN = r"\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U000323af"
_WORDS = re.compile(rf"[{_HAN}]|(?:(?![{_HAN}])[^\W_])+")
_HAN_RUN = re.compile(rf"[{_HAN}]+")
_CYRILLIC = re.compile(r"[а-яѐ-ӿ]")
_FOREIGN = re.compile(rf"[{_HAN}Ѐ-ӿ]")
_PLAIN = re.compile(r"[a-z0-9а-я]+")
_LETTERS = re.compile(r"[a-z]{1,24}")
_ENGLISH = re.compile(r"(?=.{5})([a-z]{3,}?)(?:i?es|i?ed|ing|y|e|(?<![sui])s)")
_SHORT = 3
"""Beginnings up to this length cost an index no more than whole words."""

_LIKELY = 0.1
"""A dictionary form less likely than this is not looked up, unless no other is."""


@frozen
class Token:
    """A word or character of a text: where it stands, the forms it is found by, and its sound in pinyin."""

    start: int
    end: int
    forms: tuple[str, ...]
    sound: str = ""


@frozen
class Phrase:
    """Words that must follow each other; ``open`` tells that the last one is only begun."""

    words: tuple[str, ...]
    open: bool = False

    @property
    def expression(self) -> str:
        """The phrase in the query language of SQLite's FTS5."""
        return f'"{" ".join(self.words)}"' + ("*" if self.open else "")

    @property
    def sought(self) -> str:
        """The phrase as it stands in `words` with a space before and after them."""
        return f" {' '.join(self.words)}{'' if self.open else ' '}"

    @property
    def shortened(self) -> Phrase:
        """The phrase with a last word that is begun cut to what an index finds as quickly as whole words."""
        *whole, last = self.words
        return Phrase((*whole, last[:_SHORT]), open=True) if self.open else self

    def begins(self, tokens: tuple[Token, ...], index: int) -> bool:
        """Tell whether the phrase stands in ``tokens`` from ``index`` on."""
        if index + len(self.words) > len(tokens):
            return False
        *whole, last = zip(self.words, tokens[index:], strict=False)
        return all(_meets(word, token) for word, token in whole) and _meets(*last, open=self.open)


@frozen
class Query:
    """What is asked for: of each term, any of its phrases must be there."""

    terms: tuple[tuple[Phrase, ...], ...] = ()

    def __bool__(self) -> bool:
        """Tell whether anything is asked for."""
        return bool(self.terms)

    @property
    def quick(self) -> Query:
        """The query without beginnings of longer words, where whole words are asked for as well."""
        terms = (tuple(p for p in term if not p.open or len(p.words[-1]) <= _SHORT) for term in self.terms)
        return Query(tuple(few or all for few, all in zip(terms, self.terms, strict=True)))

    @property
    def shortened(self) -> Query:
        """The query with all beginnings of words short: it finds more than was asked for, and soon."""
        return Query(tuple(tuple(phrase.shortened for phrase in term) for term in self.terms))

    @property
    def expression(self) -> str:
        """The query in the query language of SQLite's FTS5."""
        return " AND ".join(f"({' OR '.join(phrase.expression for phrase in term)})" for term in self.terms)

    def spans(self, text: str) -> tuple[tuple[int, int], ...]:
        """Return where in ``text`` the query's words stand, in order and without overlaps."""
        latin = any(_LETTERS.fullmatch(phrase.words[0]) for term in self.terms for phrase in term)
        tokens = tuple(tokenise(text, sounds=latin))
        found: list[tuple[int, int]] = []
        for index in range(len(tokens)):
            lengths = [
                len(phrase.words) for term in self.terms for phrase in term if phrase.begins(tokens, index)
            ]
            if lengths:
                start, end = tokens[index].start, tokens[index + max(lengths) - 1].end
                if found and start <= found[-1][1]:
                    start, end = found[-1][0], max(end, found.pop()[1])
                found.append((start, end))
        return tuple(found)


def takes_dictionary(text: str) -> bool:
    """Tell whether a dictionary is needed to read the words of ``text``."""
    return _FOREIGN.search(text) is not None


def words(text: str) -> str:
    """Return the words by which ``text`` is found, parted by spaces."""
    tokens = tuple(tokenise(text))
    forms = [form for token in tokens for form in token.forms]
    return " ".join([*forms, *(token.sound for token in tokens if token.sound)])


def tokenise(text: str, *, sounds: bool = True) -> Iterator[Token]:
    """Yield the words and characters of ``text`` in order, characters with their sounds if asked for."""
    read = _sounds(text) if sounds else {}
    for match in _WORDS.finditer(text):
        word = match[0]
        if _HAN_RUN.fullmatch(word):
            yield Token(match.start(), match.end(), (word,), read.get(match.start(), ""))
        else:
            yield Token(match.start(), match.end(), _forms(word))


def parse(text: str, *, typing: bool = True) -> Query:
    """Make a query of what was typed; while ``typing``, its last word may be the beginning of one."""
    found: list[tuple[Phrase, ...]] = []
    runs: list[tuple[str, bool]] = []
    for match in re.finditer(rf"[{_HAN}]+|(?:(?![{_HAN}])[^\W_])+", text):
        runs.append((match[0], typing and match.end() == len(text)))
    for run, begun in runs:
        if _HAN_RUN.fullmatch(run):
            found.append((Phrase(tuple(run)),))
        else:
            found.append(tuple(dict.fromkeys(_phrases(fold(run), begun))))
    return Query(tuple(dict.fromkeys(found)))


def fold(word: str) -> str:
    """Return ``word`` in lower case, without the marks of Latin letters, with е for ё."""
    word = word.casefold().replace("ё", "е")
    if _PLAIN.fullmatch(word):
        return word
    if _CYRILLIC.search(word):
        return unicodedata.normalize("NFC", word).replace("ё", "е")
    bare = unicodedata.normalize("NFKD", word)
    return "".join(letter for letter in bare if not unicodedata.combining(letter))


@lru_cache(maxsize=200_000)
def _forms(word: str) -> tuple[str, ...]:
    """Return the word as it is looked up, and what all forms of it are looked up by."""
    word = fold(word)
    if not _CYRILLIC.search(word):
        return tuple(dict.fromkeys([word, _stem(word)]))
    parses = analyzer().parse(word)
    likely = [parse for parse in parses if parse.score >= _LIKELY] or parses[:1]
    return tuple(dict.fromkeys([word, *(fold(parse.normal_form) for parse in likely)]))


def _stem(word: str) -> str:
    """Return an English word without its endings, itself where it is short or of another alphabet."""
    found = _ENGLISH.fullmatch(word)
    if found is None:
        return word
    stem = found[1].rstrip("e")
    doubled = len(stem) > 3 and stem[-1] == stem[-2] and stem[-1] not in "aeioulsz"
    return stem[:-1] if doubled else stem


def _phrases(word: str, begun: bool) -> Iterator[Phrase]:
    """Yield what a typed word may stand for."""
    for form in _forms(word):
        yield Phrase((form,))
    if begun:
        yield Phrase((word,), open=True)
    if _LETTERS.fullmatch(word):
        for syllables in _readings(word.replace("v", "u"), begun):
            if len(syllables) > 1:
                yield Phrase(syllables, open=begun)


@cache
def _syllables() -> tuple[frozenset[str], frozenset[str]]:
    """Return the syllables of pinyin without marks, and everything one of them begins with."""
    whole = frozenset(fold(syllable) for syllable in PALLADIUS)
    return whole, frozenset(syllable[:end] for syllable in whole for end in range(1, len(syllable) + 1))


@lru_cache(maxsize=4096)
def _readings(word: str, begun: bool) -> tuple[tuple[str, ...], ...]:
    """Return the ways to part ``word`` into syllables, of which the last may be only begun."""
    whole, beginnings = _syllables()
    found: list[tuple[str, ...]] = [(word,)] if word in (beginnings if begun else whole) else []
    for end in range(1, min(6, len(word) - 1) + 1):
        if word[:end] in whole:
            found.extend((word[:end], *rest) for rest in _readings(word[end:], begun))
    return tuple(sorted(found, key=len)[:6])


def _sounds(text: str) -> dict[int, str]:
    """Return the pinyin of each Chinese character of ``text`` by its place."""
    found: dict[int, str] = {}
    for match in _HAN_RUN.finditer(text):
        for offset, sound in enumerate(_read(match[0])):
            found[match.start() + offset] = sound
    return found


@lru_cache(maxsize=50_000)
def _read(run: str) -> tuple[str, ...]:
    from pypinyin import lazy_pinyin

    sounds = lazy_pinyin(run)
    if len(sounds) != len(run):
        # Characters without a reading are given back in one piece: each stands for itself.
        sounds = [lazy_pinyin(character)[0] for character in run]
    return tuple(fold(sound) for sound in sounds)


def _meets(word: str, token: Token, *, open: bool = False) -> bool:
    forms = (*token.forms, token.sound) if token.sound else token.forms
    return any(form.startswith(word) if open else form == word for form in forms)
