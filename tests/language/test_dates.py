"""Dates, times and numbers against CLDR's data."""

from datetime import date, datetime, time, timedelta

import pytest
from babel.dates import format_date
from babel.plural import PluralRule
from hypothesis import given
from hypothesis import strategies as st

from app.domain.names import Gender
from app.errors import ProtocolistError
from app.language import dates, languages, lists, numbers
from app.language.cases import Case

LOCALES = {"ru": "ru", "en": "en_GB", "zh": "zh_CN"}


def spaced(text):
    return text.replace("\u00a0", " ").replace("\u202f", " ")


@pytest.mark.parametrize("language", LOCALES)
@pytest.mark.parametrize(("style", "cldr"), [("long", "long"), ("full", "full")])
def test_every_day_of_a_year_is_written_as_cldr_writes_it(language, style, cldr):
    days = [date(2024, 1, 1) + timedelta(days=n) for n in range(366)]
    if (language, style) == ("en", "full"):
        known = [f"{format_date(d, 'EEEE', 'en_GB')}, {format_date(d, 'long', 'en_GB')}" for d in days]
    else:
        known = [format_date(d, cldr, LOCALES[language]) for d in days]
    assert [spaced(dates.format(d, style, language)) for d in days] == [spaced(text) for text in known]


@pytest.mark.parametrize(
    ("value", "style", "language", "expected"),
    [
        ("2024-06-24", "long", "ru", "24 июня 2024 г."),
        ("2024-04", "long", "ru", "апрель 2024 г."),
        ("2024-04", "in", "ru", "в апреле 2024 г."),
        ("2024-04-05", "in", "ru", "5 апреля 2024 г."),
        ("2024", "in", "ru", "в 2024 году"),
        ("2024", "long", "ru", "2024 год"),
        ("2024-04", "long", "en", "April 2024"),
        ("2024-04", "in", "en", "in April 2024"),
        ("2024-04-05", "in", "en", "on 5 April 2024"),
        ("2024-04", "in", "zh", "2024年4月"),
        ("2024-06-24", "short", "ru", "24.06.2024"),
        ("2024-06-24", "short", "en", "24/06/2024"),
        ("2024-06-24", "short", "zh", "2024-06-24"),
        ("2024-06-24", "day", "ru", "24 июня"),
        ("2024-06-24", "month", "ru", "июнь 2024 г."),
        ("2024-06-24", "weekday", "zh", "星期一"),
        ("2024-06-24", "week", "en", "week 26"),
        ("2024-06-24T11:00:00+03:00", "long", "en", "24 June 2024"),
        (datetime(2024, 6, 24, 11, 0), "iso", "ru", "2024-06-24"),
        ("2024-04", "weekday", "en", "April 2024"),
        ("2024-06-24", "long", "fr", "24 June 2024"),
    ],
)
def test_styles(value, style, language, expected):
    assert spaced(dates.format(value, style, language)) == expected


@pytest.mark.parametrize("text", ["", "24.06.2024", "2024-13", "2024-02-30", "2024-6-1", "0000", "June"])
def test_what_is_no_date_is_said_with_a_remedy(text):
    with pytest.raises(ProtocolistError, match="is not a date") as caught:
        dates.format(text, "long", "en")
    assert caught.value.remedy


def test_an_unknown_style_is_said_with_the_known_ones():
    with pytest.raises(ProtocolistError, match="fancy") as caught:
        dates.format("2024", "fancy", "en")
    assert "weekday" in (caught.value.remedy or "")


@given(st.dates(min_value=date(1, 1, 1)), st.sampled_from(dates.STYLES), st.sampled_from(["ru", "en", "zh"]))
def test_any_date_is_written(day, style, language):
    assert dates.format(day, style, language)
    assert dates.format(day.isoformat(), style, language) == dates.format(day, style, language)


@pytest.mark.parametrize(
    ("start", "end", "language", "expected"),
    [
        ("2024-06-24", "2024-06-26", "en", "24–26 June 2024"),
        ("2024-06-24", "2024-06-26", "ru", "24–26 июня 2024 г."),
        ("2024-06-24", "2024-06-26", "zh", "2024年6月24日至26日"),
        ("2024-06-24", "2024-07-02", "ru", "24 июня – 2 июля 2024 г."),
        ("2024-06-24", "2024-07-02", "zh", "2024年6月24日至7月2日"),
        ("2024-12-30", "2025-01-02", "en", "30 December 2024 – 2 January 2025"),
        ("2024-12-30", "2025-01-02", "zh", "2024年12月30日至2025年1月2日"),
        ("2024-06-24", "2024-06-24", "ru", "24 июня 2024 г."),
        ("2024-04", "2024-06", "en", "April 2024 – June 2024"),
        ("2024-04", "2024-06", "zh", "2024年4月至6月"),
        ("2024", "2025", "zh", "2024年至2025年"),
    ],
)
def test_ranges(start, end, language, expected):
    assert spaced(dates.range(start, end, language)) == expected


def test_times():
    assert dates.clock(time(9, 5)) == "09:05"
    assert dates.clocks(time(11), datetime(2024, 6, 24, 12, 30)) == "11:00–12:30"
    assert dates.clocks(time(11), None) == "11:00"
    assert dates.clocks(None, None) == ""
    assert spaced(dates.duration(90, "ru")) == "1 час 30 минут"
    assert dates.duration(90, "zh") == "1小时30分钟"
    assert dates.duration(0, "en") == "0 minutes"
    assert dates.duration(120, "en") == "2 hours"


RULES = {
    "ru": ("one", "few", "many"),
    "en": ("one", "other"),
    "zh": ("other",),
}


@given(st.integers(0, 100_000), st.sampled_from(sorted(RULES)))
def test_plural_is_cldrs(value, language):
    from babel import Locale

    rule: PluralRule = Locale(language).plural_form
    assert numbers.plural(value, RULES[language], language) == rule(value)


def test_too_few_forms_are_said_with_a_remedy():
    with pytest.raises(ProtocolistError, match="3 forms"):
        numbers.plural(5, ("участник", "участники"), "ru")
    with pytest.raises(ProtocolistError, match="not known"):
        numbers.count(5, "giraffe", "ru")


@given(st.integers(-(10**9), 10**9), st.sampled_from(["ru", "en", "zh"]))
def test_numbers_are_cldrs_but_for_four_russian_digits(value, language):
    from babel.numbers import format_decimal

    if language == "ru" and 1000 <= abs(value) < 10_000:
        assert numbers.number(value, "ru") == str(value)
    else:
        assert spaced(numbers.number(value, language)) == spaced(
            format_decimal(value, locale=LOCALES[language])
        )


def test_decimals():
    assert spaced(numbers.number(12500.5, "ru")) == "12 500,5"
    assert numbers.number(2, "en", digits=2) == "2.00"


@pytest.mark.parametrize(
    ("value", "language", "options", "expected"),
    [
        (1, "en", {}, "1st"),
        (2, "en", {}, "2nd"),
        (3, "en", {}, "3rd"),
        (11, "en", {}, "11th"),
        (112, "en", {}, "112th"),
        (21, "en", {}, "21st"),
        (1, "ru", {}, "1-й"),
        (2, "ru", {"gender": Gender.FEMALE}, "2-я"),
        (3, "ru", {"case": Case.GENITIVE}, "3-го"),
        (3, "ru", {"case": Case.ACCUSATIVE, "gender": Gender.FEMALE}, "3-ю"),
        (1, "ru", {"neuter": True}, "1-е"),
        (1, "ru", {"neuter": True, "case": Case.DATIVE}, "1-му"),
        (3, "zh", {}, "第3"),
    ],
)
def test_ordinals(value, language, options, expected):
    assert numbers.ordinal(value, language, **options) == expected


@pytest.mark.parametrize(
    ("value", "language", "case", "gender", "expected"),
    [
        (2, "ru", Case.PREPOSITIONAL, Gender.MALE, "двух"),
        (1, "ru", Case.ACCUSATIVE, Gender.FEMALE, "одну"),
        (2, "ru", Case.NOMINATIVE, Gender.FEMALE, "две"),
        (4, "ru", Case.INSTRUMENTAL, Gender.MALE, "четырьмя"),
        (8, "ru", Case.INSTRUMENTAL, Gender.MALE, "восемью"),
        (40, "ru", Case.GENITIVE, Gender.MALE, "сорока"),
        (21, "ru", Case.GENITIVE, Gender.FEMALE, "двадцати одной"),
        (57, "ru", Case.INSTRUMENTAL, Gender.MALE, "пятьюдесятью семью"),
        (45, "en", Case.NOMINATIVE, Gender.MALE, "forty-five"),
        (2, "zh", Case.NOMINATIVE, Gender.MALE, "两"),
        (12, "zh", Case.NOMINATIVE, Gender.MALE, "十二"),
        (20, "zh", Case.NOMINATIVE, Gender.MALE, "二十"),
        (100, "en", Case.NOMINATIVE, Gender.MALE, "100"),
    ],
)
def test_words(value, language, case, gender, expected):
    assert numbers.words(value, language, case, gender) == expected


@given(
    st.integers(0, 99), st.sampled_from(["ru", "en", "zh"]), st.sampled_from(Case), st.sampled_from(Gender)
)
def test_any_small_number_has_words(value, language, case, gender):
    assert not any(c.isdigit() for c in numbers.words(value, language, case, gender))


@pytest.mark.parametrize(
    ("items", "language", "expected"),
    [
        (["A", "B", "C"], "en", "A, B and C"),
        (["А", "Б", "В"], "ru", "А, Б и В"),
        (["A", "B", "C"], "zh", "A、B和C"),
        (["A", "B"], "en", "A and B"),
        (["A"], "en", "A"),
        ([], "ru", ""),
        (["A", "", "C"], "ru", "A и C"),
        (["Liu, director", "Li"], "en", "Liu, director; and Li"),
        (["Лю, директор", "Ли", "Ван"], "ru", "Лю, директор; Ли; Ван"),
        (["刘、王", "李"], "zh", "刘、王；李"),
    ],
)
def test_lists(items, language, expected):
    assert lists.join(items, language) == expected


def test_a_list_without_conjunction():
    assert lists.join(["A", "B", "C"], "en", conjunction=False) == "A, B, C"


def test_languages():
    assert languages.name("zh", "ru") == "китайский"
    assert languages.name("ru", "zh") == "俄文"
    assert languages.name("tlh", "en") == "tlh"
    assert languages.in_languages(("ru", "zh"), "ru") == "на\u00a0русском и\u00a0китайском языках"
    assert languages.in_languages(("ru",), "ru") == "на\u00a0русском языке"
    assert languages.in_languages(("ru", "zh"), "en") == "in Russian and Chinese"
    assert languages.in_languages(("zh", "ru"), "zh") == "用中文和俄文"
