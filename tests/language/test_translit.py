"""Latin from Cyrillic, and suggestions for missing scripts."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.names import NameForm, PersonName, Script
from app.language import han, translit
from app.language.suggest import suggest

PANGRAM = "Съешь ещё этих мягких французских булок, да выпей чаю. Цирк, жюри, объём, Щукин, цех"


def test_icao():
    """Doc 9303, part 3, section 6, table B: every letter."""
    assert translit.icao(PANGRAM) == (
        "Sieesh eshche etikh miagkikh frantsuzskikh bulok, da vypei chaiu. Tsirk, zhiuri, obieem, Shchukin, tsekh"
    )


def test_gost_b():
    assert translit.gost(PANGRAM) == (
        "S``esh` eshhyo e`tix myagkix franczuzskix bulok, da vy`pej chayu. Cirk, zhyuri, ob``yom, Shhukin, cex"
    )


def test_gost_passport():
    assert translit.gost_passport("Цой Щукин Хрущёв") == "Tcoi Shchukin Khrushchev"


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Дмитрий Арсеньев", "Dmitry Arseniev"),
        ("Юлия Чернышёва", "Yulia Chernyshyova"),
        ("Александр Хрущов", "Alexander Khrushchov"),
        ("Алексей Толстой", "Alexey Tolstoy"),
        ("Сергей Подъячев", "Sergey Podyachev"),
        ("Наталья Мечникова", "Natalia Mechnikova"),
        ("Щукин", "Shchukin"),
        ("ЮРИЙ", "YURY"),
    ],
)
def test_press(name, expected):
    assert translit.press(name) == expected


# Letters whose signs never run together with a neighbour's.
PLAIN = "абвгдеёжзиклмнопрстуфцчшыюя"


@given(st.text(alphabet=PLAIN + " -", max_size=30))
def test_gost_b_can_be_read_back(text):
    """System B of GOST 7.79 is made to be reversible."""
    table = {translit.gost(letter): letter for letter in PLAIN} | {"c": "ц"}
    signs = re.compile("|".join(sorted(map(re.escape, table), key=len, reverse=True)))
    assert signs.sub(lambda sign: table[sign[0]], translit.gost(text)) == text


@pytest.mark.parametrize(
    ("name", "script", "expected"),
    [
        (PersonName(latin=NameForm("Liu", "Yemei")), Script.CYRILLIC, ("palladius", "Лю", "Емэй")),
        (PersonName(han=han.split("曾国藩")), Script.LATIN, ("pinyin", "Zeng", "Guofan")),
        (PersonName(han=han.split("曾国藩")), Script.CYRILLIC, ("palladius", "Цзэн", "Гофань")),
        (PersonName(cyrillic=NameForm("Лю", "Емэй")), Script.LATIN, ("pinyin", "Liu", "Yemei")),
        (PersonName(cyrillic=NameForm("Чехов", "Антон")), Script.LATIN, ("press", "Chekhov", "Anton")),
        (PersonName(latin=NameForm("Arseniev", "Dmitry")), Script.CYRILLIC, ("press", "Арсеньев", "Дмитрий")),
        (
            PersonName(latin=NameForm("Mendeleev", "Dmitry")),
            Script.CYRILLIC,
            ("press", "Менделеев", "Дмитрий"),
        ),
        (
            PersonName(latin=NameForm("Kovalevskaya", "Sofia")),
            Script.CYRILLIC,
            ("press", "Ковалевская", "София"),
        ),
    ],
)
def test_the_likeliest_suggestion(name, script, expected):
    found = next(s for s in suggest(name) if s.script is script)
    assert (found.system, found.form.family, found.form.given) == expected
    assert not found.form.confirmed


def test_latin_is_suggested_by_every_system():
    systems = [s.system for s in suggest(PersonName(cyrillic=NameForm("Чехов", "Антон")))]
    assert systems == ["press", "icao", "gost", "gost-passport"]


@pytest.mark.parametrize(
    "name",
    [
        PersonName(),
        PersonName(latin=NameForm("Smith", "John")),
        PersonName(latin=NameForm("Liu", "Yemei"), cyrillic=NameForm("Лю", "Емэй")),
    ],
)
def test_nothing_is_suggested_where_nothing_can_be_known(name):
    assert suggest(name) == ()


def test_characters_are_never_suggested():
    assert all(s.script is not Script.HAN for s in suggest(PersonName(latin=NameForm("Liu", "Yemei"))))
