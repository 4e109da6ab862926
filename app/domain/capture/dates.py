"""Deadlines as people type them: ``01.12``, ``1 dec 2026``, ``1 декабря``, ``12月1日``, ``friday``, ``+2w``."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, timedelta

_MONTHS = {
    stem: month
    for month, stems in enumerate(
        (
            "jan january янв январь января",
            "feb february фев февр февраль февраля",
            "mar march мар март марта",
            "apr april апр апрель апреля",
            "may май мая",
            "jun june июн июнь июня",
            "jul july июл июль июля",
            "aug august авг август августа",
            "sep sept september сен сент сентябрь сентября",
            "oct october окт октябрь октября",
            "nov november ноя нояб ноябрь ноября",
            "dec december дек декабрь декабря",
        ),
        1,
    )
    for stem in stems.split()
}
_WEEKDAYS = {
    stem: day
    for day, stems in enumerate(
        (
            "mon monday пн понедельник понедельника",
            "tue tuesday вт вторник вторника",
            "wed wednesday ср среда среды среду",
            "thu thursday чт четверг четверга",
            "fri friday пт пятница пятницы пятницу",
            "sat saturday сб суббота субботы субботу",
            "sun sunday вс воскресенье воскресенья",
        )
    )
    for stem in stems.split()
}
_NEAR = {"today": 0, "сегодня": 0, "今天": 0, "tomorrow": 1, "завтра": 1, "明天": 1}
_UNITS = {
    "d": "day",
    "д": "day",
    "дн": "day",
    "天": "day",
    "w": "week",
    "н": "week",
    "нед": "week",
    "周": "week",
    "m": "month",
    "м": "month",
    "мес": "month",
    "月": "month",
    "y": "year",
    "г": "year",
    "年": "year",
}


def _any(words: dict[str, int]) -> str:
    return "|".join(sorted(words, key=len, reverse=True))


_END = r"(?![\w])"
_YEAR = r"(?:\s+(?P<year>\d{4})(?:\s*г\.)?)?"
_FORMS = (
    re.compile(r"(?P<year>\d{4})-(?P<month>\d\d)-(?P<day>\d\d)" + _END),
    re.compile(r"(?P<day>\d{1,2})\.(?P<month>\d\d)(?:\.(?P<year>\d{4}|\d\d))?(?![\w]|\.\d)"),
    re.compile(r"(?P<day>\d{1,2})/(?P<month>\d\d)(?:/(?P<year>\d{4}))?(?![\w/])"),
    re.compile(rf"(?P<day>\d{{1,2}})\s+(?P<name>{_any(_MONTHS)})\b\.?{_YEAR}{_END}", re.IGNORECASE),
    re.compile(
        rf"(?P<name>{_any(_MONTHS)})\b\.?\s+(?P<day>\d{{1,2}})(?:,?\s+(?P<year>\d{{4}}))?{_END}",
        re.IGNORECASE,
    ),
    re.compile(r"(?:(?P<year>\d{4})年)?(?P<month>\d{1,2})月(?P<day>\d{1,2})[日号]"),
)
_WORD = re.compile(rf"(?P<word>{_any({**_WEEKDAYS, **_NEAR})}){_END}", re.IGNORECASE)
_SPAN = re.compile(
    rf"[+＋](?P<count>\d{{1,3}})(?P<unit>{'|'.join(sorted(_UNITS, key=len, reverse=True))}){_END}", re.I
)


def relative(line: str, start: int, today: date) -> tuple[int, date] | None:
    """Read ``+2w`` (d, w, m, y; д, н, м, г; 天, 周, 月, 年) at ``start``; return its end and the day."""
    found = _SPAN.match(line, start)
    if not found:
        return None
    day = _later(today, int(found["count"]), _UNITS[found["unit"].lower()])
    return (found.end(), day) if day else None


def read(line: str, start: int, today: date) -> tuple[int, date] | None:
    """Read a day at ``start``; return its end and the day, or None.

    Without a year it is the next such day, ``today`` included.
    """
    for form in _FORMS:
        found = form.match(line, start)
        if found:
            day = _dated(found, today)
            return (found.end(), day) if day else None
    word = _WORD.match(line, start)
    if word:
        said = word["word"].lower()
        ahead = _NEAR[said] if said in _NEAR else (_WEEKDAYS[said] - today.weekday()) % 7
        day = _later(today, ahead, "day")
        return (word.end(), day) if day else None
    return relative(line, start, today)


def _dated(found: re.Match[str], today: date) -> date | None:
    parts = found.groupdict()
    month = _MONTHS[parts["name"].lower()] if parts.get("name") else int(parts["month"])
    day, year = int(parts["day"]), parts.get("year")
    if year:
        return _day(int(year) + (2000 if len(year) == 2 else 0), month, day)
    # 29 February may be four years ahead, eight around 2100.
    ahead = (_day(today.year + years, month, day) for years in range(9))
    return next((one for one in ahead if one and one >= today), None)


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _later(today: date, count: int, unit: str) -> date | None:
    if unit in ("day", "week"):
        days = count * (7 if unit == "week" else 1)
        return today + timedelta(days=days) if days <= (date.max - today).days else None
    months = today.month - 1 + count * (12 if unit == "year" else 1)
    year, month = today.year + months // 12, months % 12 + 1
    if year > date.max.year:
        return None
    return _day(year, month, min(today.day, monthrange(year, month)[1]))
