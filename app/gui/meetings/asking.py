"""What is typed to find a meeting: words, and filters such as ``with:gansu since:2024``. No Qt widgets."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date

from attrs import evolve, frozen
from PySide6.QtCore import QCoreApplication

from app.archive.values import lookup
from app.domain.model import Status
from app.gui import words
from app.gui.when import parse_partial_date

FILTERS = ("partner", "person", "since", "until", "status")

_KEYS = {
    "partner": ("with", "partner", "с", "со", "партнер", "партнёр", "与", "方"),
    "person": ("who", "person", "кто", "участник", "谁", "人"),
    "since": ("since", "from", "от", "自", "从"),
    "until": ("until", "to", "till", "до", "至", "到"),
    "status": ("status", "статус", "状态"),
}
_FILTER_OF = {key: name for name, keys in _KEYS.items() for key in keys}
_HAN = re.compile(r"[\u3400-\u9fff]")
_TYPED = re.compile(r"(?<!\S)(\w+)[:：](\"[^\"]*\"?|«[^»]*»?|“[^”]*”?|\S*)")
_MONTH_ENDS = ("31", "29", "31", "30", "31", "30", "31", "31", "30", "31", "30", "31")


@frozen
class Asked:
    """What is looked for: words, and what each filter says as it was typed; empty where it says nothing."""

    text: str = ""
    partner: str = ""
    person: str = ""
    since: str = ""
    until: str = ""
    status: str = ""

    @property
    def filtered(self) -> bool:
        """Whether any filter says something."""
        return any(getattr(self, name) for name in FILTERS)


def read(typed: str) -> Asked:
    """Part what was typed into words and filters. A word with a colon that names no filter is a word."""
    said: dict[str, str] = {}

    def take(match: re.Match[str]) -> str:
        name = _FILTER_OF.get(match[1].casefold())
        if name is None:
            return match[0]
        said[name] = match[2].strip('"«»“” ')
        return ""

    text = _TYPED.sub(take, typed)
    return Asked(text=" ".join(text.split()), **said)


def write(asked: Asked) -> str:
    """Write it as it would be typed, in the window's language."""
    keys = filter_keys()
    said = [
        f'{keys[name]}:"{value}"' if " " in value else f"{keys[name]}:{value}"
        for name in FILTERS
        if (value := getattr(asked, name))
    ]
    return " ".join(part for part in (asked.text, *said) if part)


def with_filter(typed: str, name: str, value: str) -> str:
    """Return what was typed with a filter that says ``value``, or without it where that is empty."""
    return write(evolve(read(typed), **{name: value}))


def filter_keys() -> dict[str, str]:
    """Return how each filter begins, in the window's language."""
    return {
        "partner": QCoreApplication.translate("Asking", "with"),
        "person": QCoreApplication.translate("Asking", "who"),
        "since": QCoreApplication.translate("Asking", "since"),
        "until": QCoreApplication.translate("Asking", "until"),
        "status": QCoreApplication.translate("Asking", "status"),
    }


def first_day(typed: str) -> str:
    """Return the first day that a partial date means, in ISO 8601; empty where it is none."""
    return _day(typed, "01", "01")


def last_day(typed: str) -> str:
    """Return the last day that a partial date means, in ISO 8601; empty where it is none."""
    return _day(typed, "12", "")


def _day(typed: str, month: str, day: str) -> str:
    try:
        year, *rest = parse_partial_date(typed, date.today()).split("-")
    except ValueError:
        return ""
    month = rest[0] if rest else month
    day = rest[1] if len(rest) > 1 else day or _MONTH_ENDS[int(month) - 1]
    return f"{year}-{month}-{day}" if year else ""


def statuses(typed: str) -> frozenset[Status]:
    """Return the statuses whose word, in the window's language or in English, begins as typed."""
    begun = typed.casefold()
    return frozenset(
        each
        for each in Status
        if any(word.casefold().startswith(begun) for word in (words.status(each)[0], each.value))
    )


def fitting(typed: str) -> Callable[[str], bool]:
    """Return what tells whether every word typed begins one of some words (see `lookup`); characters stand anywhere."""
    sought = [word if _HAN.search(word) else f" {word}" for word in lookup(typed).split()]
    if len(sought) == 1:
        (word,) = sought  # Without a generator for each of 10,000 meetings.
        return lambda said: word in said
    return lambda said: all(word in said for word in sought)
