"""Dates and times as people type them and as the window shows them. No Qt."""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta, tzinfo

_MONTHS = {
    "en": "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(),
    "ru": "янв фев мар апр мая июн июл авг сен окт ноя дек".split(),
}
_NAMED = {name.lower(): at + 1 for names in _MONTHS.values() for at, name in enumerate(names)} | {"май": 5}
_TIME = re.compile(r"(?<![\d.])(\d{1,2})[:.\- ]?([0-5]\d)\s*([ap]m)?$|(?<![\d.])(\d{1,2})\s*([ap]m)$", re.I)


def show_date(day: date | datetime | None, language: str) -> str:
    """Write a date the way the window's language does: ``24 Jun 2024``, ``24 июн 2024``, ``2024-06-24``."""
    if day is None:
        return ""
    months = _MONTHS.get(language)
    return (
        f"{day.day} {months[day.month - 1]} {day.year}"
        if months
        else f"{day.year}-{day.month:02}-{day.day:02}"
    )


def show_start(moment: datetime | None, language: str) -> str:
    """Write when something begins; midnight stands for a day whose hours are not known."""
    is_day = moment is not None and moment.time() == time()
    return show_date(moment, language) if is_day else show_moment(moment, language)


def show_time(moment: datetime | None) -> str:
    """Write the time of day as ``14:02``."""
    return "" if moment is None else f"{moment:%H:%M}"


def show_moment(moment: datetime | None, language: str) -> str:
    """Write a date with its time."""
    return "" if moment is None else f"{show_date(moment, language)}, {show_time(moment)}"


def show_length(length: timedelta) -> str:
    """Write a stretch of time as ``08:12``, or ``1:08:12`` from an hour on."""
    seconds = max(0, int(length.total_seconds()))
    hours, minutes = seconds // 3600, seconds // 60 % 60
    return f"{hours}:{minutes:02}:{seconds % 60:02}" if hours else f"{minutes:02}:{seconds % 60:02}"


def parse_date(text: str, today: date) -> date | None:
    """Read a date; a missing year is the one that brings the date nearest ahead of ``today``.

    Understands ``24.06.2024``, ``24.06``, ``24/6/24``, ``2024-06-24``, ``2024年6月24日``, ``24 June 2024``,
    ``24 июня``, ``Jun 24, 2024``. Empty text is None. Raises ValueError for anything else.
    """
    text = text.strip().rstrip(".г ").strip().lower()
    if not text:
        return None
    if found := re.fullmatch(r"(\d{4})[-./年](\d{1,2})[-./月](\d{1,2})日?", text):
        year, month, day = (int(part) for part in found.groups())
        return date(year, month, day)
    if found := re.fullmatch(r"(\d{1,2})[-./ ](\d{1,2})(?:[-./ ](\d{4}|\d{2}))?", text):
        return _whole(int(found[1]), int(found[2]), found[3], today)
    if found := re.fullmatch(r"(\d{1,2})\s*([^\W\d]{3,})\.?,?(?:\s*(\d{4}))?", text):
        return _whole(int(found[1]), _month(found[2]), found[3], today)
    if found := re.fullmatch(r"([^\W\d]{3,})\.?\s*(\d{1,2})(?:,?\s+(\d{4}))?", text):
        return _whole(int(found[2]), _month(found[1]), found[3], today)
    raise ValueError(text)


def parse_partial_date(text: str, today: date) -> str:
    """Read a year, a month or a day as partial ISO 8601: ``2024``, ``04.2024``, ``April 2024``, ``24.06.2024``.

    Empty text stays empty, nonsense is a ValueError.
    """
    text = text.strip()
    if not text or re.fullmatch(r"\d{4}", text):
        return text
    if found := re.fullmatch(r"(\d{4})[-./](\d{1,2})", text):
        return f"{date(int(found[1]), int(found[2]), 1):%Y-%m}"
    if found := re.fullmatch(r"(\d{1,2})[-./](\d{4})", text):
        return f"{date(int(found[2]), int(found[1]), 1):%Y-%m}"
    if found := re.fullmatch(r"([^\W\d]{3,})\.?,?\s+(\d{4})", text):
        return f"{date(int(found[2]), _month(found[1].lower()), 1):%Y-%m}"
    day = parse_date(text, today)
    return day.isoformat() if day else ""


def parse_time(text: str) -> time | None:
    """Read a time of day: ``14:02``, ``14.02``, ``1402``, ``2 pm``. Empty text is None, nonsense a ValueError."""
    text = text.strip()
    if not text:
        return None
    found = _TIME.fullmatch(text)
    if found is None:
        if re.fullmatch(r"\d{1,2}", text):
            return time(int(text))
        raise ValueError(text)
    hour, minute = int(found[1] or found[4]), int(found[2] or 0)
    half = (found[3] or found[5] or "").lower()
    if half:
        hour = hour % 12 + (12 if half == "pm" else 0)
    return time(hour, minute)


def parse_moment(text: str, like: datetime | None, now: datetime) -> datetime | None:
    """Read ``24.06.2024 11:00``, a date alone or a time alone; what is missing comes from ``like``, else ``now``.

    The result carries the zone of ``like``, else the system's. Midnight in UTC, which stands for a day alone, says
    nothing of where the hours are that it is given. Empty text is None, nonsense a ValueError.
    """
    text = text.strip()
    if not text:
        return None
    base = like or now
    day: date | None = base.date()
    if (split := re.search(r"[\s,]+(\d{1,2}[:.]\d{2})$", text)) is not None:
        day, clock = parse_date(text[: split.start()], now.date()), parse_time(split[1])
    else:
        try:
            clock = parse_time(text)
        except ValueError:
            day, clock = parse_date(text, now.date()), base.time() if like else time(10, 0)
    if day is None or clock is None:
        raise ValueError(text)
    is_day_alone = like is not None and like.time() == time() and like.tzname() == "UTC"
    return at(day, clock, None if like is None or (is_day_alone and clock != time()) else like.tzinfo)


def at(day: date, clock: time, zone: tzinfo | None = None) -> datetime:
    """Join a day and a time of day in a zone, by default the system's on that day."""
    joined = datetime(day.year, day.month, day.day, clock.hour, clock.minute)
    return joined.replace(tzinfo=zone) if zone else joined.astimezone()


def _month(word: str) -> int:
    if word[:3] in _NAMED:
        return _NAMED[word[:3]]
    raise ValueError(word)


def _whole(day: int, month: int, year: str | None, today: date) -> date:
    if year:
        return date(int(year) + (2000 if len(year) == 2 else 0), month, day)
    found = date(today.year, month, day)
    return found if (today - found).days < 180 else date(today.year + 1, month, day)
