"""Quotation marks, no-break spaces, capitals, scripts."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.names import Script
from app.language import scripts, typography


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Восток", "ru", "«Восток»"),
        ("Завод «Восток»", "ru", "«Завод „Восток“»"),
        ('Завод "Восток"', "ru", "«Завод „Восток“»"),
        ("East", "en", "“East”"),
        ("the “East” works", "en", "“the ‘East’ works”"),
        ("东方", "zh", "“东方”"),
    ],
)
def test_quote(text, language, expected):
    assert typography.quote(text, language) == expected


def test_straight_marks_become_the_languages_own():
    assert typography.quotes('Компания "Восток" и "Запад"', "ru") == "Компания «Восток» и «Запад»"
    assert typography.quotes('12" and more', "en") == '12" and more'


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("А. П. Чехов в Москве", "ru", "А._П._Чехов в_Москве"),
        ("24 июня 2024 г.", "ru", "24_июня 2024_г."),
        ("№ 5", "ru", "№_5"),
        ("«___» ________ 20___ г.", "ru", "«___» ________ 20____г."),
        ("Москва — столица", "ru", "Москва_— столица"),
        ("г-жа Лю и г-н Ли", "ru", "г-жа_Лю и_г-н_Ли"),
        ("Ms. Liu", "en", "Ms._Liu"),
        ("5 kg", "en", "5_kg"),
        ("by 1 February 2025, No. 7", "en", "by 1_February 2025, No._7"),
        ("they may march 5 miles", "en", "they may march 5 miles"),
        ("a lesson of one", "en", "a lesson of one"),
        ("第 5 号", "zh", "第 5 号"),
    ],
)
def test_bind(text, language, expected):
    assert typography.bind(text, language).replace("\u00a0", "_") == expected


@given(st.text(max_size=80), st.sampled_from(["ru", "en", "zh"]))
def test_binding_changes_nothing_but_spaces(text, language):
    bound = typography.bind(text, language)
    assert bound.replace("\u00a0", " ") == text.replace("\u00a0", " ")
    assert typography.bind(bound, language) == bound


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("слово", "Слово"),
        ("«слово»", "«Слово»"),
        ("", ""),
        ("5 слов", "5 слов"),
        ("СЛОВО", "СЛОВО"),
        ("é", "É"),
    ],
)
def test_upper_first(text, expected):
    assert typography.upper_first(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Liu", Script.LATIN),
        ("Лю", Script.CYRILLIC),
        ("刘", Script.HAN),
        ("Liu 刘", Script.HAN),
        ("Liu Лю", Script.CYRILLIC),
        ("123", None),
        ("", None),
        ("Łukasz", Script.LATIN),
    ],
)
def test_scripts(text, expected):
    assert scripts.script_of(text) is expected


def test_fold():
    assert scripts.fold("Семён") == scripts.fold("СЕМЕН")
    assert scripts.fold("José Łukasz Ångström") == "jose lukasz angstrom"
    assert scripts.fold("刘") == "刘"
    assert scripts.fold("Й") == scripts.fold("й")


@given(st.text(max_size=40))
def test_folding_twice_is_folding_once(text):
    assert scripts.fold(scripts.fold(text)) == scripts.fold(text)
