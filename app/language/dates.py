"""Dates and times as each language writes them; the data is CLDR's, kept in small tables for speed."""

from __future__ import annotations

import re
from datetime import date, datetime, time
from functools import lru_cache

from app.errors import ProtocolistError
from app.language.numbers import count
from app.language.scripts import NBSP

Moment = date | datetime | str

_MONTHS = {
    "en": "January February March April May June July August September October November December".split(),
    "ru": "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь".split(),
}
_OF_MONTH = "января февраля марта апреля мая июня июля августа сентября октября ноября декабря".split()
_IN_MONTH = "январе феврале марте апреле мае июне июле августе сентябре октябре ноябре декабре".split()
_WEEKDAYS = {
    "en": "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(),
    "ru": "понедельник вторник среда четверг пятница суббота воскресенье".split(),
    "zh": "星期一 星期二 星期三 星期四 星期五 星期六 星期日".split(),
}
STYLES = ("long", "full", "short", "month", "day", "year", "weekday", "in", "week", "iso")
"""Styles of ``format``, in this order: 24 June 2024; Monday, 24 June 2024; 24/06/2024; June 2024; 24 June;
2024; Monday; in June 2024; week 26; 2024-06-24."""

Parts = tuple[int, int | None, int | None]


def parts(value: Moment) -> Parts:
    """Return year, month and day of a date or of partial ISO 8601 (``2024-04``), None for what it lacks.

    Raises ProtocolistError when the text is no such date.
    """
    if isinstance(value, date):
        return value.year, value.month, value.day
    return _read(value)


@lru_cache(maxsize=4096)
def _read(text: str) -> Parts:
    found = re.fullmatch(r"(\d{4})(?:-(\d\d)(?:-(\d\d)(?:[T ].*)?)?)?", text.strip())
    try:
        if found is None:
            raise ValueError(text)
        year, month, day = (int(part) if part else None for part in found.groups())
        date(year or 0, month or 1, day or 1)
    except ValueError:
        raise ProtocolistError(
            f"“{text}” is not a date.", remedy="Write it as 2024, 2024-06 or 2024-06-24."
        ) from None
    return year or 0, month, day


def format(value: Moment, style: str = "long", language: str = "en") -> str:
    """Write a date in one of ``STYLES``; what a partial date lacks is left out (2024-04, long: April 2024).

    Raises ProtocolistError for a text that is no date and for an unknown style.
    """
    year, month, day = parts(value)
    if style == "iso":
        return "-".join(f"{part:02}" for part in (year, month, day) if part is not None)
    if style in ("weekday", "full", "week") and (month is None or day is None):
        style = "long"
    write = _STYLES.get(style)
    if write is None:
        raise ProtocolistError(
            f"There is no date style “{style}”.", remedy=f"Use one of {', '.join(STYLES)}."
        )
    return write(year, month, day, language if language in ("ru", "zh") else "en")


def _long(year: int, month: int | None, day: int | None, language: str) -> str:
    if language == "zh":
        return f"{year}年" + (f"{month}月" if month else "") + (f"{day}日" if day else "")
    if language == "en":
        named = _day(year, month, day, "en") if day else _MONTHS["en"][month - 1] if month else ""
        return f"{named} {year}".strip()
    if not month:
        return f"{year}{NBSP}год"
    head = f"{day}{NBSP}{_OF_MONTH[month - 1]}" if day else _MONTHS["ru"][month - 1]
    return f"{head} {year}{NBSP}г."


def _short(year: int, month: int | None, day: int | None, language: str) -> str:
    if language == "zh":
        return "-".join([str(year), *(f"{part:02}" for part in (month, day) if part)])
    sign = "." if language == "ru" else "/"
    return sign.join([*(f"{part:02}" for part in (day, month) if part), str(year)])


def _month(year: int, month: int | None, day: int | None, language: str) -> str:
    return _long(year, month, None, language)


def _day(year: int, month: int | None, day: int | None, language: str) -> str:
    if not (month and day):
        return _long(year, month, day, language)
    if language == "zh":
        return f"{month}月{day}日"
    return f"{day}{NBSP}{_OF_MONTH[month - 1] if language == 'ru' else _MONTHS['en'][month - 1]}"


def _year(year: int, month: int | None, day: int | None, language: str) -> str:
    return f"{year}年" if language == "zh" else str(year)


def _weekday(year: int, month: int | None, day: int | None, language: str) -> str:
    return _WEEKDAYS[language][date(year, month or 1, day or 1).weekday()]


def _full(year: int, month: int | None, day: int | None, language: str) -> str:
    long, weekday = _long(year, month, day, language), _weekday(year, month, day, language)
    return long + weekday if language == "zh" else f"{weekday}, {long}"


def _in(year: int, month: int | None, day: int | None, language: str) -> str:
    """Write when something happened: on 24 June 2024, в апреле 2024 г., in 2024."""
    long = _long(year, month, day, language)
    if language == "zh":
        return long
    if language == "en":
        return f"{'on' if day else 'in'} {long}"
    if day:
        return long
    if month:
        return f"в{NBSP}{_IN_MONTH[month - 1]} {year}{NBSP}г."
    return f"в{NBSP}{year}{NBSP}году"


def _week(year: int, month: int | None, day: int | None, language: str) -> str:
    number = date(year, month or 1, day or 1).isocalendar().week
    return {"en": f"week {number}", "ru": f"{number}-я{NBSP}неделя", "zh": f"第{number}周"}[language]


_STYLES = {
    "long": _long, "full": _full, "short": _short, "month": _month, "day": _day, "year": _year,
    "weekday": _weekday, "in": _in, "week": _week,
}  # fmt: skip


def range(start: Moment, end: Moment, language: str = "en") -> str:
    """Write a stretch of days, what both ends share once: 24–26 June 2024, 2024年6月24日至26日."""
    first, last = parts(start), parts(end)
    if first == last:
        return format(start, "long", language)
    if language == "zh":
        return _zh_range(first, last)
    same_month = first[:2] == last[:2] and first[2] and last[2]
    if same_month:
        return f"{first[2]}–{format(end, 'long', language)}"
    if first[0] == last[0] and first[2] and last[2]:
        return f"{format(start, 'day', language)} – {format(end, 'long', language)}"
    return f"{format(start, 'long', language)} – {format(end, 'long', language)}"


def _zh_range(first: Parts, last: Parts) -> str:
    year, month, day = last
    tail = f"{month}月" if month and (first[:2] != last[:2] or not day) else ""
    tail += f"{day}日" if day else ""
    if first[0] != year:
        tail = _long(year, month, day, "zh")
    return f"{_long(*first, 'zh')}至{tail}"


def clock(value: datetime | time, language: str = "en") -> str:
    """Write a time of day in 24 hours, two figures each, as minutes of all three traditions do: 09:05."""
    return f"{value.hour:02}:{value.minute:02}"


def clocks(start: datetime | time | None, end: datetime | time | None, language: str = "en") -> str:
    """Write a stretch of time: 11:00–12:30; one end alone as it is."""
    return "–".join(clock(value, language) for value in (start, end) if value is not None)


def duration(minutes: int, language: str = "en") -> str:
    """Write a number of minutes: 1 hour 30 minutes, 1 час 30 минут, 1小时30分钟."""
    hours, rest = divmod(minutes, 60)
    words = [(hours, "hour")] if hours else []
    words += [(rest, "minute")] if rest or not hours else []
    return ("" if language == "zh" else " ").join(count(n, word, language) for n, word in words)
