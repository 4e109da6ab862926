"""Filters of product templates: dates, numbers and lists in the document's language, cases, other languages."""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable, Iterable
from functools import lru_cache
from typing import Any

from app.documents.making import Fields, Words
from app.documents.values import Nothing
from app.documents.wording import PLAIN
from app.language import cases, dates, lists, morphology, numbers, typography
from app.language.cases import Case
from app.word import Image

Filter = Callable[..., Any]

_HAN = "零一二三四五六七八九"
_FIRST = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*(?![.\w])")


class Speech:
    """One language's way of writing: its public methods are the filters that depend on the language."""

    def __init__(self, language: str) -> None:
        self._language = language
        grammar = PLAIN.of(language).table("grammar")
        self._article = re.compile(grammar.get("article", "(?!)"))
        self._begins = re.compile("|".join(grammar.get(name, "(?!)") for name in ("infinitive", "common")))
        self._stop = "。" if language == "zh" else "."

    def date(self, value: Any, style: str = "long", code: str = "") -> str:
        """Write a date: long, full, short, month, day, year, weekday, in, iso."""
        return dates.format(value, style, code or self._language) if value else ""

    def time(self, value: datetime.datetime | None, code: str = "") -> str:
        """Write hours and minutes."""
        return dates.clock(value, code or self._language) if value else ""

    def number(self, value: Any, digits: int | None = None) -> str:
        """Write a number with the language's signs."""
        return numbers.number(value, self._language, digits) if isinstance(value, int | float) else str(value)

    def ordinal(self, value: int) -> str:
        """Write an ordinal in figures."""
        return numbers.ordinal(value, self._language)

    def plural(self, value: int, *forms: str) -> str:
        """Choose the form of a noun after a number."""
        return numbers.plural(value, forms, self._language)

    def count(self, value: int, noun: str) -> str:
        """Write a number with a noun: participant, copy, colleague …"""
        return numbers.count(value, noun, self._language)

    def words(self, value: int, case: str = "nominative") -> str:
        """Write a number in words."""
        return numbers.words(value, self._language, Case(case))

    def names(self, values: Iterable[Any]) -> Words:
        """Join things: “A, B and C”."""
        return joined(values, self._language)

    def _listed(self, values: Iterable[Any]) -> list[Any]:
        """Make a list, which is there while anything is in it; written out, it joins the things as `names` does."""
        return _Joined(values, self._language)

    def titles(self, values: Iterable[Any]) -> Words:
        """Join titles between quotation marks; commas inside them part nothing."""
        items = list(values)
        marks = [f"\x00{place}\x00" for place in range(len(items))]
        said = lists.join(marks, self._language)
        for mark, item in zip(marks, items, strict=True):
            said = said.replace(mark, typography.quote(str(item), self._language))
        return Words(said, paths=tuple(path for item in items for path in getattr(item, "paths", ())))

    def quoted(self, value: Any) -> Any:
        """Put a text between the language's quotation marks."""
        return like(value, typography.quote(str(value), self._language)) if value else ""

    def sentence(self, value: Any) -> Any:
        """End a text with a full stop."""
        text = str(value).strip()
        ended = not text or text[-1] in ".!?…。！？"
        return like(value, text if ended else text.rstrip(";；,，") + self._stop)

    def continued(self, value: Any) -> Any:
        """Begin with a small letter, as after a colon; a name, an abbreviation and what may be one stay."""
        text = str(value).strip()
        first = _FIRST.match(text)
        if not first or not first[0].istitle() or not self._is_common(text, first[0]):
            return like(value, text)
        return like(value, text[0].lower() + text[1:])

    def _is_common(self, text: str, first: str) -> bool:
        if self._language == "ru":
            return morphology.is_common(first)
        return self._language != "zh" and bool(self._begins.match(text))

    def bind(self, value: Any) -> Any:
        """Put no-break spaces where a line must not break."""
        return like(value, typography.bind(str(value), self._language))

    def the(self, value: Any) -> Any:
        """Put the definite article before an English name that takes one."""
        text = str(value)
        return like(value, f"the {text}" if self._article.search(text) else text)


@lru_cache(maxsize=8)
def filters(language: str) -> dict[str, Filter]:
    """Return the filters by name, for documents in ``language``."""
    speech = Speech(language)
    spoken = {name: getattr(speech, name) for name in vars(Speech) if not name.startswith("_")}
    anywhere = (lang, initials, short_of, upper, upper_first, han, image)
    declined = {case.value: _declining(case, language) for case in Case if case is not Case.NOMINATIVE}
    return {**spoken, "list": speech._listed, **{one.__name__: one for one in anywhere}, **declined}


def lang(value: Any, code: str) -> Any:
    """Say a text, a person, an organisation … in another language."""
    if isinstance(value, Nothing):
        return value
    if isinstance(value, Fields):
        return value.into(value.making.into(code))
    if isinstance(value, Words) and value.text is not None and value.making is not None:
        return value.making.into(code).words(value.text, value.paths[0])
    if isinstance(value, datetime.date):
        return dates.format(value, "long", code)
    if isinstance(value, list | tuple):
        return [lang(one, code) for one in value]
    return value


def initials(value: Any) -> Any:
    """Write a person by initials and family name."""
    return value["initials"] if isinstance(value, Fields) and "initials" in value else value


def short_of(value: Any) -> Any:
    """Write a side or an organisation by its short name, a person by the name."""
    return value["short_name"] if isinstance(value, Fields) and "short_name" in value else value


def upper(value: Any) -> Any:
    """Write in capitals."""
    return like(value, str(value).upper())


def upper_first(value: Any) -> Any:
    """Make the first letter a capital, past an opening quotation mark."""
    return like(value, typography.upper_first(str(value)))


def han(value: Any) -> str:
    """Write an item's number as Chinese documents do: 一 for 1, （二） for 1.2."""
    head, _, part = str(value).partition(".")
    tens, ones = divmod(int(part or head), 10)
    said = ("" if tens == 0 else "十" if tens == 1 else _HAN[tens] + "十") + (_HAN[ones] if ones else "")
    return f"（{said}）" if part else said


def image(value: Any, width: float | None = None) -> Any:
    """Show the picture of an attachment, or an organisation's logo, so many millimetres wide."""
    if not isinstance(value, Fields):
        return ""
    digest = getattr(value.source, "sha256", "") or getattr(value.source, "logo", "")
    content = value.making.files(digest) if digest and value.making.files else None
    if content is None:
        return ""
    caption = str(value["caption"] if "caption" in value else value["name"])
    return Image(content, width_mm=width, description=caption)


class _Joined(list[Any]):
    """A list that joins its things where it is written out, and comes from all their places."""

    def __init__(self, items: Iterable[Any], language: str) -> None:
        super().__init__(items)
        self._language = language

    def __str__(self) -> str:
        return joined(self, self._language)

    @property
    def paths(self) -> tuple[str, ...]:
        """The places of its things in the record."""
        return joined(self, self._language).paths


def joined(values: Iterable[Any], language: str) -> Words:
    """Join ``values`` as the language does; the result comes from all their places."""
    items = list(values)
    paths = tuple(path for item in items for path in getattr(item, "paths", ()))
    return Words(lists.join(items, language), paths=paths, language=language)


def like(value: Any, text: str) -> Any:
    """Return ``text`` with the place of ``value`` in the record."""
    if isinstance(value, Words):
        return value.like(text)
    return Words(text, paths=getattr(value, "paths", ()))


def _declining(case: Case, language: str) -> Filter:
    def decline(value: Any) -> Any:
        return like(value, _declined(value, case)) if language == "ru" and value else value

    decline.__doc__ = f"Put a Russian name, post or organisation into the {case}; other languages stay."
    return decline


def _declined(value: Any, case: Case) -> str:
    """Decline a person by the name, a post and an organisation by their rules, anything else as a phrase."""
    said = value["name"] if isinstance(value, Fields) and "name" in value else value
    if isinstance(said, Words) and said.declined is not None:
        return said.declined(case)
    return cases.decline_organisation(str(said), case)
