"""Names of countries."""

import pytest

from app.language import countries


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("CN", "CN"), ("cn", "CN"), ("Китай", "CN"), ("КНР", "CN"), ("中国", "CN"), ("china", "CN"), ("Кит", "CN"),
        ("Российская Федерация", "RU"), ("俄罗斯", "RU"), ("Республика Казахстан", "KZ"), ("Republic of Korea", "KR"),
        ("Республика Корея", "KR"), ("Turkey", "TR"), ("Кот-д’Ивуар", "CI"), ("Великобритания", "GB"), ("ОАЭ", "AE"),
        (" Белоруссия ", "BY"), ("И", ""), ("", ""), ("Атлантида", ""),
    ],
)  # fmt: skip
def test_a_country_is_found_by_what_people_call_it(typed, code) -> None:
    assert countries.find(typed) == code


@pytest.mark.parametrize("language", ["en", "ru", "zh"])
def test_every_country_is_found_by_the_name_it_is_shown_by(language) -> None:
    for name in countries.names(language):
        assert countries.name(countries.find(name), language) == name


def test_what_is_no_country_is_shown_as_it_is() -> None:
    assert countries.name("XX", "ru") == "XX"
    assert countries.name("", "zh") == ""
