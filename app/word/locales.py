"""Dates, numbers and lists as Russian, English and Chinese write them: the filters every template has.

Forms follow CLDR for ru, en-GB and zh-Hans. The three languages have small tables here, because Babel
takes longer to load than a document takes to render; any other language is asked of Babel.
"""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, datetime, time
from decimal import Decimal, InvalidOperation
from typing import Any

from jinja2.runtime import Undefined

_TOKEN = re.compile(r"'[^']*'|yyyy|yy|y|MMMM|MMM|MM|M|LLLL|dd|d|EEEE|EEE|HH|H|mm|ss")
_GROUP = re.compile(r"(?<=\d)(?=(?:\d{3})+$)")


@dataclass(frozen=True, slots=True)
class Locale:
    """How one language writes dates, numbers and lists."""

    months: tuple[str, ...]
    months_alone: tuple[str, ...]
    months_short: tuple[str, ...]
    weekdays: tuple[str, ...]
    dates: dict[str, str]
    decimal: str
    group: str
    grouped_from: int
    comma: str
    last: str


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


_ENGLISH = _words("January February March April May June July August September October November December")
_RUSSIAN = _words("январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь")
_CHINESE = tuple(f"{month}月" for month in range(1, 13))

LOCALES = {
    "en": Locale(
        months=_ENGLISH,
        months_alone=_ENGLISH,
        months_short=_words("Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec"),
        weekdays=_words("Monday Tuesday Wednesday Thursday Friday Saturday Sunday"),
        dates={
            "short": "dd/MM/yyyy",
            "medium": "d MMM yyyy",
            "long": "d MMMM yyyy",
            "full": "EEEE, d MMMM yyyy",
        },
        decimal=".",
        group=",",
        grouped_from=4,
        comma=", ",
        last=" and ",
    ),
    "ru": Locale(
        months=_words("января февраля марта апреля мая июня июля августа сентября октября ноября декабря"),
        months_alone=_RUSSIAN,
        months_short=_words("янв. февр. мар. апр. мая июн. июл. авг. сент. окт. нояб. дек."),
        weekdays=_words("понедельник вторник среда четверг пятница суббота воскресенье"),
        dates={
            "short": "dd.MM.yyyy",
            "medium": "d MMM yyyy\u00a0'г.'",
            "long": "d MMMM yyyy\u00a0'г.'",
            "full": "EEEE, d MMMM yyyy\u00a0'г.'",
        },
        decimal=",",
        group="\u00a0",
        grouped_from=5,
        comma=", ",
        last=" и ",
    ),
    "zh": Locale(
        months=_CHINESE,
        months_alone=_CHINESE,
        months_short=_CHINESE,
        weekdays=tuple(f"星期{day}" for day in "一二三四五六日"),
        dates={
            "short": "yyyy/M/d",
            "medium": "yyyy年M月d日",
            "long": "yyyy年M月d日",
            "full": "yyyy年M月d日EEEE",
        },
        decimal=".",
        group=",",
        grouped_from=4,
        comma="、",
        last="和",
    ),
}


class Listed(list[Any]):
    """A list that reads as an enumeration where it is written out, and stays a list for all else."""

    __slots__ = ("text",)

    def __init__(self, items: Iterable[Any], text: str) -> None:
        super().__init__(items)
        self.text = text

    def __str__(self) -> str:
        return self.text


def locale_filters(language: str) -> dict[str, Callable[..., Any]]:
    """Return the filters date, time, number, ordinal, list, plural and upper_first for a language."""
    return {
        "date": _tolerant(language, format_date),
        "time": _tolerant(language, format_time),
        "number": _tolerant(language, format_number),
        "ordinal": _tolerant(language, format_ordinal),
        "list": _tolerant(language, format_list),
        "plural": _tolerant(language, choose_plural),
        "upper_first": upper_first,
    }


def format_date(value: Any, style: str = "long", *, language: str) -> str:
    """Write a date, a date with time or ISO text; `style` is short, medium, long, full, iso or a pattern.

    A pattern is CLDR's, with d, dd, M, MM, MMM, MMMM, LLLL (a month by itself), yy, yyyy, EEEE, H, HH, mm
    and ss. Raises ValueError for what is no date.
    """
    day = _moment(value)
    if style == "iso":
        return day.strftime("%Y-%m-%d")
    locale = LOCALES.get(_base(language))
    if locale is None:
        from babel.dates import format_date as by_babel

        return str(by_babel(day, style, locale=language.replace("-", "_")))
    return _pattern(locale, day, locale.dates.get(style, style))


def format_time(value: Any, style: str = "short", *, language: str) -> str:
    """Write the time of day as 11:05, or 11:05:09 where `style` is medium; a pattern does as for dates."""
    if isinstance(value, str) and re.fullmatch(r"\d{1,2}:\d\d(:\d\d)?", value.strip()):
        value = time.fromisoformat(value.strip().zfill(5))
    moment = datetime.combine(date(2000, 1, 1), value) if isinstance(value, time) else _moment(value)
    pattern = {"short": "HH:mm", "medium": "HH:mm:ss"}.get(style, style)
    return _pattern(LOCALES.get(_base(language), LOCALES["en"]), moment, pattern)


def format_number(value: Any, decimals: int | None = None, *, language: str) -> str:
    """Write a number with the language's decimal mark and groups; `decimals` rounds, halves to even."""
    try:
        number = Decimal(str(value))
    except InvalidOperation as error:
        raise ValueError(f"“{value}” is no number.") from error
    if decimals is not None:
        number = round(number, max(0, min(decimals, 20)))
    locale = LOCALES.get(_base(language))
    if locale is None:
        from babel.numbers import format_decimal

        return str(format_decimal(number, locale=language.replace("-", "_")))
    whole, _, fraction = f"{abs(number):f}".partition(".")
    if len(whole) >= locale.grouped_from:
        whole = _GROUP.sub(locale.group, whole)
    sign = "−" if number < 0 else ""
    return f"{sign}{whole}{locale.decimal}{fraction}" if fraction else f"{sign}{whole}"


def format_ordinal(value: Any, gender: str = "m", *, language: str) -> str:
    """Write an ordinal: 2nd, 2-й (by `gender` m, f or n), 第2."""
    number = int(value)
    base = _base(language)
    if base == "ru":
        return f"{number}-{ {'m': 'й', 'f': 'я', 'n': 'е'}.get(gender, 'й') }"
    if base == "zh":
        return f"第{number}"
    ending = {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th") if number % 100 not in (11, 12, 13) else "th"
    return f"{number}{ending}"


def format_list(value: Any, *, language: str) -> Listed:
    """Return the items as a list that writes itself “A, B and C”, «А, Б и В», “A、B和C”."""
    items = [value] if isinstance(value, str) else list(value)
    locale = LOCALES.get(_base(language), LOCALES["en"])
    texts = [str(item) for item in items]
    head = locale.comma.join(texts[:-1])
    return Listed(items, f"{head}{locale.last}{texts[-1]}" if head else "".join(texts))


def choose_plural(value: Any, *forms: str, language: str) -> str:
    """Return the form that goes with a number: `n | plural("день", "дня", "дней")`, `n | plural("day", "days")`.

    Forms follow CLDR's order: one, few, many for Russian; one, other for English; one form for Chinese.
    """
    if not forms:
        raise ValueError("plural needs the forms of the word.")
    number = abs(len(value) if isinstance(value, (list, tuple, dict)) else int(value))
    base = _base(language)
    if base == "ru":
        tens, ones = number % 100, number % 10
        index = 0 if ones == 1 and tens != 11 else 1 if ones in (2, 3, 4) and tens not in (12, 13, 14) else 2
    else:
        index = 0 if base == "zh" or number == 1 else 1
    return forms[min(index, len(forms) - 1)]


def upper_first(value: Any) -> str:
    """Return the text with its first letter large and the others as they are."""
    text = str(value)
    return text[:1].upper() + text[1:]


def _tolerant(language: str, function: Callable[..., Any]) -> Callable[..., Any]:
    """Let a filter pass on what is missing or empty, and take another language by name."""

    def filtered(value: Any, *args: Any, **options: Any) -> Any:
        if isinstance(value, Undefined) or value is None or value == "":
            return value
        return function(value, *args, **{"language": language, **options})

    return filtered


def _base(language: str) -> str:
    return language.replace("_", "-").partition("-")[0].lower()


def _moment(value: Any) -> datetime:
    if isinstance(value, datetime):
        return value
    if isinstance(value, date):
        return datetime(value.year, value.month, value.day)
    if isinstance(value, str):
        try:
            return datetime.fromisoformat(value.strip())
        except ValueError as error:
            raise ValueError(f"“{value}” is no date; write 2024-06-24.") from error
    raise ValueError(f"“{value}” is no date.")


def _pattern(locale: Locale, moment: datetime, pattern: str) -> str:
    forms = {
        "yyyy": f"{moment.year:04}",
        "yy": f"{moment.year % 100:02}",
        "y": str(moment.year),
        "MMMM": locale.months[moment.month - 1],
        "LLLL": locale.months_alone[moment.month - 1],
        "MMM": locale.months_short[moment.month - 1],
        "MM": f"{moment.month:02}",
        "M": str(moment.month),
        "dd": f"{moment.day:02}",
        "d": str(moment.day),
        "EEEE": locale.weekdays[moment.weekday()],
        "EEE": locale.weekdays[moment.weekday()][:3],
        "HH": f"{moment.hour:02}",
        "H": str(moment.hour),
        "mm": f"{moment.minute:02}",
        "ss": f"{moment.second:02}",
    }
    return _TOKEN.sub(lambda found: forms.get(found.group()) or found.group().strip("'"), pattern)
