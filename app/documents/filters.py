"""Filters of product templates: dates, numbers and lists in the document's language, cases, other languages."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date as Date
from datetime import datetime
from functools import lru_cache
from typing import Any

from app.documents.values import Fields, Nothing, Words
from app.language import cases, dates, lists, numbers, typography
from app.language.cases import Case

Filter = Callable[..., Any]


@lru_cache(maxsize=8)
def filters(language: str) -> dict[str, Filter]:
    """Return the filters by name, for documents in ``language``."""

    def date(value: Any, style: str = "long", code: str = "") -> str:
        """Write a date: long, full, short, month, day, year, weekday, in, iso."""
        return dates.format(value, style, code or language) if value else ""

    def time(value: datetime | None, code: str = "") -> str:
        """Write hours and minutes."""
        return dates.clock(value, code or language) if value else ""

    def number(value: Any, digits: int | None = None) -> str:
        """Write a number with the language's signs."""
        return numbers.number(value, language, digits) if isinstance(value, int | float) else str(value)

    def ordinal(value: int) -> str:
        """Write an ordinal in figures."""
        return numbers.ordinal(value, language)

    def plural(value: int, *forms: str) -> str:
        """Choose the form of a noun after a number."""
        return numbers.plural(value, forms, language)

    def names(values: Iterable[Any]) -> Words:
        """Join things: “A, B and C”."""
        return joined(values, language)

    def lang(value: Any, code: str) -> Any:
        """Say a text, a person, an organisation … in another language."""
        return _into(value, code)

    plain = {"date": date, "time": time, "number": number, "ordinal": ordinal, "plural": plural, "lang": lang}
    return {
        **plain,
        **{"names": names, "list": names, "upper_first": upper_first, "words": _words(language)},
        **{"initials": initials, "short_of": short_of, "sentence": _sentence(language)},
        **{"quoted": _quoted(language), "bind": _bound(language), "count": _count(language)},
        **_cases(language),
    }


def joined(values: Iterable[Any], language: str) -> Words:
    """Join ``values`` as the language does; the result comes from all their places."""
    items = list(values)
    paths = tuple(path for item in items for path in getattr(item, "paths", ()))
    return Words(lists.join(items, language), paths=paths, language=language)


def upper_first(value: Any) -> Any:
    """Make the first letter a capital, past an opening quotation mark."""
    return like(value, typography.upper_first(str(value)))


def initials(value: Any) -> Any:
    """Write a person by initials and family name."""
    return value["initials"] if isinstance(value, Fields) and "initials" in value else value


def short_of(value: Any) -> Any:
    """Write a side or an organisation by its short name, a person by the name."""
    return value["short_name"] if isinstance(value, Fields) and "short_name" in value else value


def _sentence(language: str) -> Filter:
    stop = "。" if language == "zh" else "."

    def sentence(value: Any) -> Any:
        """End a text with a full stop."""
        text = str(value).strip()
        return like(value, text if not text or text[-1] in ".!?…。！？" else text.rstrip(";；,，") + stop)

    return sentence


def like(value: Any, text: str) -> Any:
    """Return ``text`` with the place of ``value`` in the record."""
    if isinstance(value, Words):
        return value.like(text)
    return Words(text, paths=getattr(value, "paths", ()))


def _into(value: Any, code: str) -> Any:
    if isinstance(value, Nothing):
        return value
    if isinstance(value, Fields):
        return value.into(value.making.into(code))
    if isinstance(value, Words) and value.text is not None and value.making is not None:
        return value.making.into(code).words(value.text, value.paths[0])
    if isinstance(value, Date):
        return dates.format(value, "long", code)
    if isinstance(value, list | tuple):
        return [_into(one, code) for one in value]
    return value


def _words(language: str) -> Filter:
    def words(value: int, case: str = "nominative") -> str:
        """Write a number in words."""
        return numbers.words(value, language, case)

    return words


def _quoted(language: str) -> Filter:
    def quoted(value: Any) -> Any:
        """Put a text between the language's quotation marks."""
        return like(value, typography.quote(str(value), language)) if value else ""

    return quoted


def _bound(language: str) -> Filter:
    def bind(value: Any) -> Any:
        """Put no-break spaces where a line must not break."""
        return like(value, typography.bind(str(value), language))

    return bind


def _count(language: str) -> Filter:
    def count(value: int, noun: str) -> str:
        """Write a number with a noun: participant, copy, colleague …"""
        return numbers.count(value, noun, language)

    return count


def _cases(language: str) -> dict[str, Filter]:
    def declined(case: Case) -> Filter:
        def decline(value: Any) -> Any:
            return like(value, _declined(value, case)) if language == "ru" and value else value

        decline.__doc__ = f"Put a Russian name, post or organisation into the {case}; other languages stay."
        return decline

    return {case.value: declined(case) for case in Case if case is not Case.NOMINATIVE}


def _declined(value: Any, case: Case) -> str:
    """Decline a person by the name, a post and an organisation by their rules, anything else as a phrase."""
    said = value["name"] if isinstance(value, Fields) and "name" in value else value
    if isinstance(said, Words) and said.declined is not None:
        return said.declined(case)
    return cases.decline_organisation(str(said), case)
