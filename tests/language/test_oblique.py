"""Names and posts taken back to the nominative."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.names import NameForm
from app.language import givens, oblique, surnames
from app.language.grammar import OBLIQUE, Case


@pytest.mark.parametrize(
    ("said", "nominative"),
    [
        ("Петрова Николая Борисовича", "Петров Николай Борисович"),
        ("Чайковского Петра Ильича", "Чайковский Пётр Ильич"),
        ("Толстой Анне Ивановне", "Толстая Анна Ивановна"),
        ("Рудского Андрея Ивановича", "Рудской Андрей Иванович"),
        ("Глинки Михаила Ивановича", "Глинка Михаил Иванович"),
        ("Чёрной Любови Павловне", "Чёрная Любовь Павловна"),
        ("Коваленко Ильи Никитича", "Коваленко Илья Никитич"),
        ("Белых Юлией Олеговной", "Белых Юлия Олеговна"),
        ("Львову Павлу Сергеевичу", "Львов Павел Сергеевич"),
        ("Иванов Иван Иванович", "Иванов Иван Иванович"),
    ],
)
def test_a_name_is_taken_back_by_the_case_of_its_patronymic(said, nominative) -> None:
    assert oblique.nominative(NameForm(*said.split())) == NameForm(*nominative.split())


@pytest.mark.parametrize(
    ("said", "nominative"),
    [
        ("заместителя декана", "заместитель декана"),
        ("генерального директора ООО", "генеральный директор ООО"),
        ("заведующей кафедрой", "заведующая кафедрой"),
        ("старшему научному сотруднику", "старший научный сотрудник"),
        ("исполняющего обязанности ректора", "исполняющий обязанности ректора"),
        ("ректор", "ректор"),
        ("", ""),
    ],
)
def test_a_post_is_taken_back_with_its_adjectives(said, nominative) -> None:
    assert oblique.post(said) == nominative


NAMES = {
    True: ("Иванов Арсеньев Рудской Достоевский Ковальчук Лапко Белых".split(),
           "Иван Дмитрий Андрей Илья Юрий".split(), "Иванович Сергеевич Ильич".split()),
    False: ("Иванова Арсеньева Толстая Ковальчук Лапко Белых".split(), "Анна Юлия Ольга Наталья Любовь".split(),
            "Ивановна Сергеевна Юрьевна".split()),
}  # fmt: skip


@given(st.booleans(), st.sampled_from(OBLIQUE), st.data())
def test_what_is_declined_comes_back(male: bool, case: Case, data) -> None:
    family, given_name, patronymic = (data.draw(st.sampled_from(some)) for some in NAMES[male])
    said = declined(NameForm(family, given_name, patronymic), case, male=male)
    back = oblique.nominative(said)
    assert (back.given, back.patronymic) == (given_name, patronymic)
    assert declined(back, case, male=male) == said  # Рудского may be Рудский as well.


def declined(form: NameForm, case: Case, *, male: bool) -> NameForm:
    return NameForm(
        surnames.surname(form.family, case, male=male),
        givens.given(form.given, case, male=male),
        givens.patronymic(form.patronymic, case, male=male),
    )
