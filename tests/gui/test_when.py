import time as system
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.gui import when

TODAY = date(2024, 6, 24)
ZONE = timezone(timedelta(hours=3))
NOW = datetime(2024, 6, 24, 9, 30, tzinfo=ZONE)


@pytest.fixture
def moscow(monkeypatch) -> Iterator[None]:
    """Put the computer in Moscow."""
    with monkeypatch.context() as there:
        there.setenv("TZ", "Europe/Moscow")
        system.tzset()
        yield
    system.tzset()


def test_hours_of_a_day_alone_are_where_they_are_typed(moscow: None) -> None:
    day = datetime(2026, 12, 1, tzinfo=UTC)
    assert when.show_start(day, "en") == "1 Dec 2026"
    assert when.parse_moment("1 Dec 2026", day, NOW) == day
    found = when.parse_moment("10:00", day, NOW)
    assert found.isoformat() == "2026-12-01T10:00:00+03:00"
    assert when.show_start(found, "en") == "1 Dec 2026, 10:00"


@pytest.mark.parametrize(
    "text",
    ["1.12.2024", "01.12.24", "1/12/2024", "2024-12-01", "2024年12月1日", "1 dec", "1 December 2024", "1 дек 2024",
     "1 декабря", "Dec 1, 2024", "1.12", " 1.12.2024 г."],
)  # fmt: skip
def test_dates_as_people_type_them(text: str) -> None:
    assert when.parse_date(text, TODAY) == date(2024, 12, 1)


def test_a_missing_year_is_the_next_one_for_a_day_long_past() -> None:
    assert when.parse_date("10.01", date(2024, 11, 5)) == date(2025, 1, 10)
    assert when.parse_date("1 июня", TODAY) == date(2024, 6, 1)


@pytest.mark.parametrize("text", ["31.02.2024", "soon", "1.13.2024", "12", "2024"])
def test_what_is_no_date_is_refused(text: str) -> None:
    with pytest.raises(ValueError):
        when.parse_date(text, TODAY)


@pytest.mark.parametrize("text", ["14:02", "14.02", "1402", "2:02 pm"])
def test_times_as_people_type_them(text: str) -> None:
    assert when.parse_time(text) == time(14, 2)


def test_a_moment_takes_what_is_missing_from_what_it_was() -> None:
    like = datetime(2024, 6, 25, 11, 0, tzinfo=ZONE)
    assert when.parse_moment("12:30", like, NOW) == datetime(2024, 6, 25, 12, 30, tzinfo=ZONE)
    assert when.parse_moment("26.06", like, NOW) == datetime(2024, 6, 26, 11, 0, tzinfo=ZONE)
    assert when.parse_moment("26 июн 2024, 12:15", like, NOW) == datetime(2024, 6, 26, 12, 15, tzinfo=ZONE)
    assert when.parse_moment("", like, NOW) is None


@given(st.dates(date(1900, 1, 1), date(2200, 1, 1)), st.sampled_from(["en", "ru", "zh"]))
def test_a_date_shown_is_read_back(day: date, language: str) -> None:
    assert when.parse_date(when.show_date(day, language), TODAY) == day


@given(st.datetimes(datetime(1950, 1, 1), datetime(2150, 1, 1)), st.sampled_from(["en", "ru", "zh"]))
def test_a_moment_shown_is_read_back(moment: datetime, language: str) -> None:
    exact = moment.replace(second=0, microsecond=0, tzinfo=ZONE)
    assert when.parse_moment(when.show_moment(exact, language), NOW, NOW) == exact


@pytest.mark.parametrize(
    ("seconds", "shown"),
    [(-3, "00:00"), (0, "00:00"), (492, "08:12"), (3600, "1:00:00"), (36_061, "10:01:01")],
)
def test_lengths_of_time(seconds: int, shown: str) -> None:
    assert when.show_length(timedelta(seconds=seconds)) == shown
