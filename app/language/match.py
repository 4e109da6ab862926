"""Completion over people: by name in any script, pinyin initials, post; best match first."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from functools import lru_cache
from heapq import nsmallest
from itertools import chain

from attrs import frozen

from app.domain import capture
from app.domain.model import Meeting, Participant
from app.domain.names import NameForm, PersonName, Script
from app.language import han, palladius, pinyin, suggest, translit
from app.language.scripts import fold, script_of

_QWERTY = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`"
_JCUKEN = "йцукенгшщзхъфывапролджэячсмитьбюё"
_OTHER_LAYOUT = str.maketrans(_QWERTY + _JCUKEN, _JCUKEN + _QWERTY)

# Ranks of a hit, the lower the better.
_FAMILY, _GIVEN, _INITIALS, _POST = 0, 1, 2, 3


@frozen
class Candidate:
    """Somebody who can be found: ``key`` comes back from a search, ``texts`` are posts and organisations."""

    key: str
    name: PersonName
    texts: tuple[str, ...] = ()


class Index:
    """People prepared for searching: about 0.1 ms for each, a search takes a few milliseconds for 10,000."""

    def __init__(self, people: Iterable[Candidate]) -> None:
        self._keys: list[str] = []
        entries: list[tuple[str, int, int]] = []
        for place, person in enumerate(people):
            self._keys.append(person.key)
            entries += [(word, rank, place) for word, rank in _words(person).items()]
        self._entries = sorted(entries)

    def find(self, query: str, limit: int = 10, recent: Sequence[str] = ()) -> tuple[str, ...]:
        """Return keys of people, best first: of equal hits the earlier in ``recent``, then the earlier in the list.

        Every word of the query begins some word of the person: a part of the name in any script (without
        diacritics, е for ё), its pinyin or Palladius form, the initials (lym, дга), a post. A query typed in the
        other keyboard layout (kb for ли) is understood where nothing else fits.
        """
        wanted = fold(query).split()
        if not wanted:
            return tuple(dict.fromkeys((*recent, *self._keys)))[:limit]
        hits = next((hits for words in readings(query) if (hits := self._hits(words.split()))), {})
        places = {key: i for i, key in enumerate(recent)}
        best = nsmallest(
            limit, ((rank, places.get(self._keys[p], len(places)), p) for p, rank in hits.items())
        )
        return tuple(self._keys[place] for _, _, place in best)

    def _hits(self, wanted: list[str]) -> dict[int, int]:
        """Return the ranks of the people whom every word hits, added up."""
        found = self._beginning(wanted[0]) if wanted else {}
        for word in wanted[1:]:
            others = self._beginning(word)
            found = {place: rank + others[place] for place, rank in found.items() if place in others}
        return found

    def _beginning(self, word: str) -> dict[int, int]:
        """Return the best rank of each person with a word that begins so; a whole word counts a little more."""
        start = bisect_left(self._entries, (word,))
        end = bisect_left(self._entries, (word + "\U0010ffff",), start)
        best: dict[int, int] = {}
        for text, rank, place in self._entries[start:end]:
            worth = rank * 2 + (text != word)
            if worth < best.get(place, worth + 1):
                best[place] = worth
        return best


def names(
    query: str, people: Iterable[Candidate], limit: int = 10, recent: Sequence[str] = ()
) -> tuple[str, ...]:
    """Search once; keep an ``Index`` to search as one types."""
    return Index(people).find(query, limit, recent)


def meant(meeting: Meeting, query: str) -> str:
    """Return whom of a meeting a name means: as it is written, else in any script or layout it could be typed in."""
    found = capture.find(meeting, query)
    if found or not query:
        return found
    recent = [who.id for who in capture.by_recency(meeting)]
    return next(iter(_index(meeting.participants).find(query, 1, recent)), "")


@lru_cache(maxsize=1)
def _index(participants: tuple[Participant, ...]) -> Index:
    return Index(Candidate(who.id, who.name) for who in participants)


def readings(query: str) -> tuple[str, ...]:
    """Return what may be asked by a query, folded: as typed, in the other layout, without the points of initials, and
    Russian in Latin letters, for who is known by those alone.
    """
    typed = (query, query.lower().translate(_OTHER_LAYOUT), query.replace(".", ""), query.replace(".", " "))
    latin = (translit.press(query), translit.icao(query))
    return tuple(dict.fromkeys(map(fold, (*typed, *latin))))


def said(person: Candidate) -> str:
    """Return the words by which `Index` finds a person in one string, a space before each."""
    return "".join(f" {word}" for word in _words(person))


def folded(texts: Iterable[str]) -> str:
    """Return the words of texts for a search as in `said`."""
    words = (fold(re.sub(r"[^\w\s-]", " ", text)).split() for text in texts)
    return "".join(f" {word}" for word in dict.fromkeys(chain.from_iterable(words)))


def _words(person: Candidate) -> dict[str, int]:
    """Return the person's words, folded, each with what a hit on it is worth."""
    ranked: dict[str, int] = {}
    for form in forms(person.name):
        family, given = form.family, f"{form.given} {form.patronymic}"
        for rank, text in (
            (_FAMILY, f"{family} {family}{given} {family.replace('-', ' ')}"),
            (_GIVEN, given),
            (_INITIALS, _initials(form)),
        ):
            for word in fold(text).split():
                ranked.setdefault(word, rank)
    for text in person.texts:
        for word in fold(re.sub(r"[^\w\s-]", " ", text)).split():
            ranked.setdefault(word, _POST)
    return ranked


# Systems by which a name is looked for; of those for documents the press's is enough.
_SPOKEN = frozenset(("palladius", "pinyin", "press", "hepburn", "polivanov"))


def forms(name: PersonName) -> list[NameForm]:
    """Return the forms known and those that can be made: a Cyrillic query finds a name written in Latin alone."""
    known = [form for form in (name.latin, name.cyrillic, name.han) if form]
    if name.latin and name.cyrillic:
        return known
    if name.han and not name.latin:
        known += han.pinyin(name.han)
    if name.latin and not name.cyrillic:
        made = NameForm(palladius.cyrillic(name.latin.family), palladius.cyrillic(name.latin.given))
        return [*known, made] if made else known
    return known + [s.form for s in suggest.suggest(name) if s.system in _SPOKEN]


def _initials(form: NameForm) -> str:
    """Return lym ly for Liu Yemei, and чап апч for Чехов А. П.: initials in every usual order."""
    parts = re.findall(r"[^\s\u00a0-]+", f"{form.family} {form.given} {form.patronymic}")
    if len(parts) < 2 or script_of(parts[0]) is Script.HAN:
        return ""
    syllables = "".join(syllable[0] for part in parts for syllable in _syllables(part))
    letters = "".join(part[0] for part in parts)
    return f"{syllables} {letters} {letters[1:]}{letters[0]}"


def _syllables(word: str) -> tuple[str, ...]:
    if script_of(word) is Script.CYRILLIC:
        return tuple(palladius.cyrillic(syllable) for syllable in palladius.split(word)) or (word,)
    return pinyin.split(word) or (word,)
