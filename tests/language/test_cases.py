"""Russian cases against lists of right answers, and against a dictionary of 15,000 surnames."""

import csv
from itertools import chain
from pathlib import Path

import pytest

from app.domain.names import Gender, NameForm, PersonName, Tradition
from app.language import cases, givens, surnames, towns
from app.language.cases import Case
from app.language.morphology import TAGS, analyzer

DATA = Path(__file__).parent / "data"
ENDED = [Case.GENITIVE, Case.DATIVE, Case.INSTRUMENTAL]


def rows(name, delimiter=","):
    with (DATA / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter=delimiter))


def whole(form):
    return " ".join(filter(None, (form.family, form.given, form.patronymic)))


def test_lists_are_long_enough():
    assert len(rows("names_ru.csv")) >= 200
    assert len(rows("posts_ru.csv", "|")) >= 200


@pytest.mark.parametrize("case", ENDED)
def test_names(case):
    wrong = []
    for row in rows("names_ru.csv"):
        form = NameForm(row["family"], row["given"], row["patronymic"])
        name = PersonName(cyrillic=form, tradition=Tradition(row["tradition"]))
        made = whole(cases.decline_name(name, case, Gender(row["gender"])))
        if made != row[case]:
            wrong.append((made, row[case]))
    assert wrong == []


@pytest.mark.parametrize("list_name", ["posts_ru.csv", "organisations_ru.csv"])
def test_posts_and_organisations(list_name):
    wrong = []
    for row in rows(list_name, "|"):
        text, *_ = row.values()
        made = {case: cases.decline_post(text, Case(case)) for case in list(row)[1:]}
        wrong += [(form, row[case]) for case, form in made.items() if form != row[case]]
    assert wrong == []


@pytest.mark.parametrize(
    ("post", "expected"),
    [
        ("модератор секции", "модератора секции"),
        ("завлаб", "завлаба"),
        ("завотделом", "завотделом"),
        ("замдекана", "замдекана"),
        ("старшина", "старшину"),
        ("доверенное лицо", "доверенное лицо"),
        ("имам-хатыб", "имама-хатыба"),
    ],
)
def test_a_post_is_a_person_in_the_accusative(post, expected):
    assert cases.decline_post(post, Case.ACCUSATIVE) == expected


def test_towns():
    wrong = []
    for row in rows("towns_ru.csv", "|"):
        made = {case: towns.decline_town(row["name"], Case(case)) for case in ("genitive", "prepositional")}
        wrong += [(form, row[case]) for case, form in made.items() if form != row[case]]
    assert wrong == []
    assert towns.decline_town("Тяньцзинь", Case.ACCUSATIVE) == "Тяньцзинь"


def dictionary_words(kind, beginnings):
    """The dictionary's names in the nominative that begin so, with their forms."""
    seen = set()
    for word, tag, *_ in chain.from_iterable(map(analyzer().dictionary.iter_known_words, beginnings)):
        fits = kind in tag and {"sing", "nomn"} <= set(tag.grammemes) and tag.gender in ("masc", "femn")
        if not fits or {"Fixd", "Infr", "Slng"} & set(tag.grammemes) or (word, tag.gender) in seen:
            continue
        seen.add((word, tag.gender))
        parse = next((p for p in analyzer().parse(word) if p.tag == tag), None)
        if parse is not None:
            yield word, tag.gender == "masc", parse.lexeme


def accuracy(kind, decline, beginnings):
    right = total = 0
    for word, male, lexeme in dictionary_words(kind, beginnings):
        for case in list(Case)[1:]:
            known = {
                form.word.replace("ё", "е")
                for form in lexeme
                if form.tag.case == TAGS[case]
                and form.tag.number == "sing"
                and (form.tag.gender == "masc") == male
            }
            if known:
                total += 1
                right += decline(word.title(), case, male=male).lower().replace("ё", "е") in known
    assert total > 500
    return right / total


def test_surnames_of_the_dictionary(soak):
    assert (
        accuracy("Surn", surnames.surname, [""] if soak else ["бор", "гри", "кова", "мак", "цы", "шев"])
        > 0.99
    )


def test_given_names_of_the_dictionary(soak):
    assert accuracy("Name", givens.given, [""] if soak else ["ал", "мих", "юл", "ми", "ив"]) > 0.997


def test_patronymics_of_the_dictionary(soak):
    assert accuracy("Patr", givens.patronymic, [""] if soak else ["ив", "иль", "мих"]) > 0.999


def test_initials_stay_and_the_family_name_declines():
    name = PersonName(cyrillic=NameForm("Чехов", "А.", "П."), tradition=Tradition.RUSSIAN)
    assert whole(cases.decline_name(name, Case.DATIVE, Gender.MALE)) == "Чехову А. П."


@pytest.mark.parametrize(
    ("word", "expected"), [("О'Коннор", "О'Коннором"), ("МакГрегор", "МакГрегором"), ("ИВАНОВ", "ИВАНОВЫМ")]
)
def test_capitals_within_a_surname_stay(word, expected):
    assert surnames.surname(word, Case.INSTRUMENTAL, male=True) == expected


def test_gender_is_guessed_where_nobody_said_it():
    woman = PersonName(cyrillic=NameForm("Ковалевская", "Софья", "Васильевна"))
    assert whole(cases.decline_name(woman, Case.DATIVE)) == "Ковалевской Софье Васильевне"
    man = PersonName(cyrillic=NameForm("Блок", "Александр"))
    assert whole(cases.decline_name(man, Case.GENITIVE)) == "Блока Александра"


def test_nothing_declines_where_gender_cannot_be_known():
    name = PersonName(cyrillic=NameForm("Ван", "Пин"))
    assert cases.decline_name(name, Case.GENITIVE) == name.cyrillic


def test_a_confirmed_form_wins_over_the_rules():
    name = PersonName(cyrillic=NameForm("Заяц", "Игорь"))
    name = cases.confirm(name, "genitive", "Заяца Игоря")
    assert cases.decline_name(name, Case.GENITIVE, Gender.MALE) == NameForm("Заяца", "Игоря")
    taken_back = cases.confirm(name, "genitive", "")
    assert cases.decline_name(taken_back, Case.GENITIVE, Gender.MALE) == NameForm("Зайца", "Игоря")


@pytest.mark.parametrize(
    "text", ["Чехова", "Толстого Льва Николаевича", "Антона Павловича Сергеевича Чехова", "!"]
)
def test_a_confirmed_form_of_another_name_is_passed_over(text):
    name = cases.confirm(PersonName(cyrillic=NameForm("Чехов", "Антон", "Павлович")), "genitive", text)
    assert whole(cases.decline_name(name, Case.GENITIVE, Gender.MALE)) == "Чехова Антона Павловича"


@pytest.mark.parametrize(
    ("form", "text", "expected"),
    [
        (NameForm("Заяц", "Игорь"), "Игоря Заяца", "Заяца Игоря"),
        (NameForm("Иванов", "Иван"), "Ивана Иванова", "Иванова Ивана"),
        (NameForm("Иванов", "Иван"), "Иванова Ивана", "Иванова Ивана"),
        (NameForm("Заяц", "Игорь", "Львович"), "Игоря Львовича Заяца", "Заяца Игоря Львовича"),
        (NameForm("Заяц", "Игорь", "Львович"), "Игоря Заяца", "Заяца Игоря Львовича"),
    ],
)
def test_a_confirmed_form_is_understood_in_any_order(form, text, expected):
    name = cases.confirm(PersonName(cyrillic=form), "genitive", text)
    assert whole(cases.decline_name(name, Case.GENITIVE, Gender.MALE)) == expected


def test_a_confirmed_post_holds_for_that_post_alone():
    post = "главный дизайнер"
    name = cases.confirm(PersonName(), cases.post_key(post, Case.GENITIVE), "главной дизайнера")
    assert cases.decline_post(post, Case.GENITIVE, name) == "главной дизайнера"
    assert cases.decline_post("директор", Case.GENITIVE, name) == "директора"


def test_capitals_stay():
    assert cases.decline_post("ДИРЕКТОР ИНСТИТУТА", Case.GENITIVE) == "ДИРЕКТОРА ИНСТИТУТА"
    assert cases.decline_post("Первый Заместитель", Case.DATIVE) == "Первому Заместителю"
    assert surnames.surname("РЕРИХ", Case.GENITIVE, male=True) == "РЕРИХА"


@pytest.mark.parametrize(
    "text", ["", " ", ",", "—", "«»", "Director", "主任", "123", "и", "по работе", "№ 5"]
)
def test_what_is_no_russian_post_stays(text):
    assert cases.decline_post(text, Case.GENITIVE) == text
