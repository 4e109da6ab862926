"""Entries of the directory by what is typed, in any script. No Qt."""

from __future__ import annotations

import re
import time
from collections.abc import Iterable, Sequence

from app.domain import derive
from app.domain.directory import Directory, Organisation, Person, current_post
from app.domain.edits.directory import Entry
from app.language import countries

_HAN, _LAST = "\u3400", "\U0010ffff"


def title(entry: Entry, language: str) -> str:
    """Return the name an entry is listed by, empty where it has none."""
    if isinstance(entry, Person):
        return derive.display(entry.name, language)
    return entry.name.best(language)


def whereabouts(organisation: Organisation, language: str) -> tuple[str, str]:
    """Return its city and the name of its country, each empty where it is not known."""
    return organisation.city.best(language), countries.name(organisation.country, language)


class Finder:
    """Finds entries; what is known of one is kept until the entry is another.

    Preparing takes about 0.1 ms for each; a search then a few milliseconds for 10,000.
    """

    def __init__(self) -> None:
        self._said: dict[str, tuple[Entry, Organisation | None, str]] = {}
        self._titles: dict[str, tuple[Entry, str, str]] = {}
        self._order: tuple[tuple[Entry, ...], str, list[Entry]] = (), "", []
        self._texts: tuple[Sequence[Entry], tuple[Organisation, ...], list[str]] = (), (), []
        self._organisations: tuple[Organisation, ...] = ()
        self._by_id: dict[str, Organisation] = {}

    def ordered(self, entries: tuple[Entry, ...], language: str) -> list[Entry]:
        """Return entries in the order of their titles, the nameless last."""
        held, said, order = self._order
        if held is not entries or said != language:
            order = sorted(entries, key=lambda each: self._title(each, language))
            self._order = entries, language, order
        return order

    def prepare(self, directory: Directory, entries: Sequence[Entry], seconds: float) -> bool:
        """Prepare entries for at most so long; tell whether all are."""
        self._follow(directory)
        end = time.perf_counter() + seconds
        for entry in entries:
            held = self._said.get(entry.id)
            if held is None or held[0] is not entry:
                self._of(entry)
                if time.perf_counter() > end:
                    return False
        return True

    def find(self, directory: Directory, entries: Sequence[Entry], typed: str) -> list[Entry]:
        """Return those of which every word typed begins a word, in any script, by initials or pinyin.

        What was typed in the other keyboard's letters is understood where nothing else fits.
        """
        from app.language import match

        self._follow(directory)
        said = self._all(entries)
        for asked in match.readings(typed):
            found: Iterable[int] = range(len(said))
            for word in re.sub(r"[^\w\s-]", " ", asked).split():
                wanted = word if word >= _HAN else f" {word}"
                found = [at for at in found if wanted in said[at]]
            if found:
                return [entries[at] for at in found]
        return []

    def _all(self, entries: Sequence[Entry]) -> list[str]:
        """Return the words of entries; kept while the list is the same and so are all organisations."""
        held, organisations, said = self._texts
        if held is not entries or organisations is not self._organisations:
            said = [self._of(each) for each in entries]
            self._texts = entries, self._organisations, said
        return said

    def _follow(self, directory: Directory) -> None:
        """Forget what was known of people whose organisation has changed."""
        if directory.organisations is self._organisations:
            return
        self._organisations = directory.organisations
        self._by_id = {each.id: each for each in directory.organisations}
        for id, (_, at, _said) in list(self._said.items()):
            if at is not None and self._by_id.get(at.id) is not at:
                del self._said[id]

    def _title(self, entry: Entry, language: str) -> str:
        held = self._titles.get(entry.id)
        if held is None or held[0] is not entry or held[1] != language:
            said = title(entry, language)
            held = self._titles[entry.id] = entry, language, said.casefold() if said else _LAST
        return held[2]

    def _of(self, entry: Entry) -> str:
        """Return the words of an entry, a space before each."""
        held = self._said.get(entry.id)
        if held is not None and held[0] is entry:
            return held[2]
        post = current_post(entry) if isinstance(entry, Person) else None
        at = self._by_id.get(post.organisation) if post else None
        said = _person(entry, at) if isinstance(entry, Person) else _organisation(entry)
        self._said[entry.id] = entry, at, said
        return said


def _person(person: Person, at: Organisation | None) -> str:
    from app.language import match

    posts = [variant.text for each in person.posts for variant in each.post.variants]
    names = [variant.text for text in (at.name, at.short_name) for variant in text.variants] if at else []
    return match.said(match.Candidate(person.id, person.name, (*posts, *names, person.email, person.phone)))


def _organisation(each: Organisation) -> str:
    from app.language import han, match

    texts = (each.name, each.short_name, each.full_name, each.city, *(old.name for old in each.former))
    said = [variant.text for text in texts for variant in text.variants if variant.text]
    sounds = [han.sound(text) for text in said if text[0] >= _HAN]
    country = {countries.name(each.country, language) for language in ("en", "ru", "zh")}
    return match.folded((*said, *sounds, each.country, *country))
