"""Palladius, pinyin and characters."""

import csv
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.language import han, palladius, pinyin
from app.language.syllables import PALLADIUS

# The rules by which the system is built, initial by initial and final by final; the table must agree with them.
INITIALS = {
    "b": "б", "p": "п", "m": "м", "f": "ф", "d": "д", "t": "т", "n": "н", "l": "л", "g": "г", "k": "к", "h": "х",
    "j": "цз", "q": "ц", "x": "с", "zh": "чж", "ch": "ч", "sh": "ш", "r": "ж", "z": "цз", "c": "ц", "s": "с",
}  # fmt: skip
FINALS = {
    "a": "а", "ai": "ай", "an": "ань", "ang": "ан", "ao": "ао", "e": "э", "ei": "эй", "en": "энь", "eng": "эн",
    "i": "и", "ia": "я", "ian": "янь", "iang": "ян", "iao": "яо", "ie": "е", "in": "инь", "ing": "ин", "iong": "юн",
    "iu": "ю", "o": "о", "ong": "ун", "ou": "оу", "u": "у", "ua": "уа", "uai": "уай", "uan": "уань", "uang": "уан",
    "ui": "уй", "un": "унь", "uo": "о", "ü": "юй", "üe": "юэ", "üan": "юань", "ün": "юнь",
}  # fmt: skip
WITHOUT_INITIAL = {
    "a": "а", "ai": "ай", "an": "ань", "ang": "ан", "ao": "ао", "e": "э", "ei": "эй", "en": "энь",
    "eng": "эн", "er": "эр", "o": "о", "ou": "оу", "wa": "ва", "wai": "вай", "wan": "вань", "wang": "ван", "wei": "вэй",
    "wen": "вэнь", "weng": "вэн", "wo": "во", "wu": "у", "ya": "я", "yai": "яй", "yan": "янь", "yang": "ян",
    "yao": "яо", "ye": "е", "yi": "и", "yin": "инь", "ying": "ин", "yo": "йо", "yong": "юн", "you": "ю", "yu": "юй",
    "yuan": "юань", "yue": "юэ", "yun": "юнь",
}  # fmt: skip


def by_rule(syllable):
    if syllable in WITHOUT_INITIAL:
        return WITHOUT_INITIAL[syllable]
    if syllable == "hui":
        return "хуэй"
    initial = syllable[:2] if syllable[:2] in INITIALS else syllable[:1]
    final = syllable[len(initial) :]
    if final == "i" and initial in ("z", "c", "s"):
        return {"z": "цзы", "c": "цы", "s": "сы"}[initial]
    if initial in ("j", "q", "x") and final[0] == "u":
        final = "ü" + final[1:]
    return INITIALS[initial] + FINALS[final]


def test_the_whole_table_follows_the_rules():
    assert {s: by_rule(s) for s in PALLADIUS} == PALLADIUS


def test_the_table_has_every_syllable_of_the_dictionary():
    from pypinyin.constants import PINYIN_DICT
    from pypinyin.contrib.tone_convert import to_normal

    known = {
        to_normal(reading, v_to_u=True)
        for readings in PINYIN_DICT.values()
        for reading in readings.split(",")
    }
    # Interjections and syllables of dialects.
    rare = {"m", "n", "ng", "hm", "hng", "ê", "biang", "bong", "wong"}
    missing = {syllable for syllable in known if syllable not in PALLADIUS} - rare
    assert missing == set()
    assert len(PALLADIUS) >= 400


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("Chang'an", "Чанъань"),
        ("Xi'an", "Сиань"),
        ("Yan'an", "Яньань"),
        ("Yingying", "Инъин"),
        ("Xiangyang", "Сянъян"),
        ("Jinyu", "Цзиньюй"),
        ("Guangyuan", "Гуанъюань"),
        ("Yemei", "Емэй"),
        ("Yè Méi", "Емэй"),
        ("Ye-mei", "Емэй"),
        ("LYU", "Люй"),
        ("Lü", "Люй"),
        ("lv", "Люй"),
        ("nyu", "Нюй"),
        ("Lin'yu", "Линьюй"),
        ("Linyu", "Линьюй"),
        ("huar", "Хуар"),
        ("Huizhong", "Хуэйчжун"),
        ("Ouyang", "Оуян"),
        ("Zhuge", "Чжугэ"),
        ("Smith", ""),
        ("", ""),
        ("Liú", "Лю"),
    ],
)
def test_cyrillic(word, expected):
    assert palladius.cyrillic(word) == expected


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("Xiangang", ("xian", "gang")),
        ("Xian", ("xian",)),
        ("Xi'an", ("xi", "an")),
        ("Huanan", ("hua", "nan")),
        ("Zhongguo", ("zhong", "guo")),
        ("Yina", ("yi", "na")),
        ("Guian", ("gui", "an")),
    ],
)
def test_syllables(word, expected):
    assert pinyin.split(word) == expected


syllables = st.sampled_from(sorted(PALLADIUS))


@given(st.lists(syllables, min_size=1, max_size=3))
def test_there_and_back(parts):
    """Pinyin, Palladius and pinyin again spell the same Cyrillic."""
    cyrillic = palladius.cyrillic("'".join(parts))
    back = palladius.latin(cyrillic)
    assert palladius.cyrillic(back) == cyrillic


@given(st.lists(syllables, min_size=1, max_size=3))
def test_apostrophes_part_syllables(parts):
    assert pinyin.split("'".join(parts)) == tuple(parts)


@given(st.text(max_size=12))
def test_any_text_is_split_without_an_error(text):
    assert isinstance(pinyin.split(text), tuple)
    assert isinstance(palladius.latin(text), str)


def people():
    with (Path(__file__).parent / "data" / "han.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_characters_of_names_are_read_as_names():
    wrong = []
    for row in people():
        form = han.split(row["name"])
        read = han.pinyin(form)[0]
        if (read.family, read.given) != (row["family"], row["given"]):
            wrong.append((row["name"], read.family, read.given))
    assert wrong == []
    assert len(people()) > 70


def test_pinyin_of_names_by_palladius():
    made = [(palladius.cyrillic(row["family"]), palladius.cyrillic(row["given"])) for row in people()]
    assert made == [(row["family_ru"], row["given_ru"]) for row in people()]


def test_a_reading_is_a_suggestion_and_a_second_one_is_offered_where_borne():
    readings = han.pinyin(han.split("覃辉"))
    assert [form.family for form in readings] == ["Qin", "Tan"]
    assert not any(form.confirmed for form in readings)


def test_compound_surnames_and_foreign_names_are_parted():
    assert (han.split("欧阳修").family, han.split("歐陽修").given) == ("欧阳", "修")
    assert han.split("德米特里·门捷列夫").family == "门捷列夫"
    assert han.split("李").given == ""
    assert han.split("").family == ""
