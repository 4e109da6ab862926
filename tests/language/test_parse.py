"""Names read out of strings."""

import csv
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.names import Gender, NameForm, Script, Tradition
from app.language import parse, suggest

DATA = Path(__file__).with_name("data")


def rows(name):
    with (DATA / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Liu Yemei", ("Liu", "Yemei", "")),
        ("LIU Yemei", ("Liu", "Yemei", "")),
        ("Yemei LIU", ("Liu", "Yemei", "")),
        ("Yemei Liu", ("Liu", "Yemei", "")),
        ("Лю Емэй", ("Лю", "Емэй", "")),
        ("Арсеньев Д. Г.", ("Арсеньев", "Д.", "Г.")),
        ("Арсеньев Д.Г.", ("Арсеньев", "Д.", "Г.")),
        ("Д. Г. Арсеньев", ("Арсеньев", "Д.", "Г.")),
        ("Чехов Антон Павлович", ("Чехов", "Антон", "Павлович")),
        ("Антон Павлович Чехов", ("Чехов", "Антон", "Павлович")),
        ("Антон Чехов", ("Чехов", "Антон", "")),
        ("Чехов Антон", ("Чехов", "Антон", "")),
        ("ЧЕХОВ Антон Павлович", ("Чехов", "Антон", "Павлович")),
        ("РИМСКИЙ-КОРСАКОВ Николай Андреевич", ("Римский-Корсаков", "Николай", "Андреевич")),
        ("Алиев Гейдар Алирза оглы", ("Алиев", "Гейдар", "Алирза оглы")),
        ("Dmitry Arseniev", ("Arseniev", "Dmitry", "")),
        ("Arseniev, Dmitry", ("Arseniev", "Dmitry", "")),
        ("D. Arseniev", ("Arseniev", "D.", "")),
        ("Ludwig van Beethoven", ("van Beethoven", "Ludwig", "")),
        ("Людвиг ван Бетховен", ("ван Бетховен", "Людвиг", "")),
        ("Jean-Jacques Rousseau", ("Rousseau", "Jean-Jacques", "")),
        ("Ким Ир Сен", ("Ким", "Ир Сен", "")),
        ("刘洋", ("刘", "洋", "")),
        ("欧阳修", ("欧阳", "修", "")),
        ("德米特里·门捷列夫", ("门捷列夫", "德米特里", "")),
        ("Plato", ("Plato", "", "")),
    ],
)
def test_parts(text, expected):
    assert parse.name(text).name.any == NameForm(*expected)


def test_several_scripts_in_one_string():
    for text in ("Liu Yang (刘洋)", "刘洋 Liu Yang", "Liu Yang / 刘洋", "Liu Yang, 刘洋"):
        name = parse.name(text).name
        assert (name.latin.family, name.latin.given) == ("Liu", "Yang"), text
        assert (name.han.family, name.han.given) == ("刘", "洋"), text


@pytest.mark.parametrize(
    ("text", "honorific", "gender"),
    [
        ("Ms. Liu Yemei", "Ms.", Gender.FEMALE),
        ("г-жа Лю Емэй", "г-жа", Gender.FEMALE),
        ("刘洋女士", "女士", Gender.FEMALE),
        ("Mr Dmitry Arseniev", "Mr", Gender.MALE),
        ("Prof. Dmitry Arseniev", "Prof.", Gender.UNKNOWN),
        ("Liu Yemei", "", Gender.UNKNOWN),
    ],
)
def test_form_of_address(text, honorific, gender):
    read = parse.name(text)
    assert (read.honorific, read.gender) == (honorific, gender)
    assert read.name.any.family in ("Liu", "Лю", "刘", "Arseniev")


def test_the_tradition_said_decides():
    assert parse.name("Nguyen Van An", Tradition.CHINESE).name.latin.family == "Nguyen"
    assert parse.name("Li Peng", Tradition.WESTERN).name.latin.family == "Peng"


def test_a_family_name_that_was_known_stays_one():
    old = parse.name("García Márquez, Gabriel").name
    assert parse.name("Gabriel José García Márquez", old=old).name.latin == NameForm(
        "García Márquez", "Gabriel José"
    )
    assert parse.name("García Márquez Gabo", old=old).name.latin == NameForm("García Márquez", "Gabo")
    assert parse.name("Ivan Petrov", old=old).name.latin == NameForm("Petrov", "Ivan")


@pytest.mark.parametrize("text", ["", "   ", "123", "—", "()", "，"])
def test_what_is_no_name_reads_as_none(text):
    assert not parse.name(text).name


@given(st.text(max_size=50))
def test_any_text_reads_without_an_error(text):
    read = parse.name(text)
    assert bool(read.name) == bool(read.order)


def test_names_of_many_traditions_are_parted_and_written_in_the_other_script():
    """A name of the list reads as its family name, given name and patronymic, in whatever order it stands."""
    wrong = []
    for row in rows("read_names.csv"):
        name = parse.name(row["text"]).name
        if name.any != NameForm(row["family"], row["given"], row["patronymic"]):
            wrong.append((row["text"], name.any))
        made = {s.script: f"{s.form.family} {s.form.given}" for s in reversed(suggest.suggest(name))}
        for script in (Script.LATIN, Script.CYRILLIC):
            if row[script.value] and made.get(script) != row[script.value]:
                wrong.append((row["text"], made.get(script)))
    assert wrong == []


@pytest.mark.parametrize(
    ("text", "guess"),
    [
        ("Рахмон Эмомали", True),
        ("Абэ Синдзо", False),
        ("Иванов Иван", False),
        ("Kim Jong-un", False),
        ("Angela Merkel", False),
        ("Toru Kei", True),
    ],
)
def test_an_order_that_nothing_tells_is_called_a_guess(text, guess):
    assert parse.is_guess(parse.name(text)) is guess


def test_japanese_names_are_written_by_the_systems_of_their_own():
    name = parse.name("Хаттори Дзюнъити").name
    assert [(s.system, s.form.family, s.form.given) for s in suggest.suggest(name)] == [
        ("hepburn", "Hattori", "Junichi")
    ]
    name = parse.name("Arai Keizo").name
    assert [(s.system, s.form.family, s.form.given) for s in suggest.suggest(name)] == [
        ("polivanov", "Арай", "Кэйдзо")
    ]
