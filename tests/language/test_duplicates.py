"""Who may be in the directory twice."""

import pytest
from attrs import evolve

from app.domain.directory import Directory, Organisation, Person, PostHeld
from app.domain.names import NameForm, PersonName
from app.domain.text import Text, Variant, plain
from app.language.duplicates import Reason, pairs
from app.language.senses import senses


def person(id: str, email: str = "", at: str = "", **forms: tuple[str, ...]) -> Person:
    named = PersonName(**{script: NameForm(*parts) for script, parts in forms.items()})
    return Person(id, named, email=email, posts=(PostHeld(Text(), at),) if at else ())


@pytest.mark.parametrize(
    ("one", "two", "reason"),
    [
        (person("a", "Liu@x.org"), person("b", "liu@X.org"), Reason.EMAIL),
        (person("a", latin=("Liu", "Yemei")), person("b", latin=("LIU", "Ye Mei")), Reason.NAME),
        (person("a", latin=("Liu", "Yemei")), person("b", cyrillic=("Лю", "Емэй")), Reason.SOUND),
        (person("a", han=("刘", "业梅")), person("b", latin=("Liu", "Yemei")), Reason.SOUND),
        (
            person("a", at="o", latin=("Arseniev", "D. G.")),
            person("b", at="o", latin=("Arseniev", "Dmitry")),
            Reason.INITIALS,
        ),
    ],
)
def test_two_who_may_be_one_are_found(one: Person, two: Person, reason: Reason) -> None:
    [pair] = pairs(Directory((), (one, two)))
    assert {pair.first, pair.second} == {"a", "b"}
    assert pair.reason is reason


@pytest.mark.parametrize(
    ("one", "two"),
    [
        (person("a", latin=("Liu", "Yemei")), person("b", latin=("Liu", "Yan"))),
        (
            person("a", latin=("Li", "Wei"), han=("李", "伟")),
            person("b", latin=("Li", "Wei"), han=("李", "薇")),
        ),
        (
            person("a", cyrillic=("Иванов", "Иван", "Иванович")),
            person("b", cyrillic=("Иванов", "Иван", "Петрович")),
        ),
        (person("a", at="o", latin=("Wang", "Y.")), person("b", at="o", latin=("Wang", "Li"))),
        (person("a", at="o", latin=("Wang", "Y.")), person("b", at="q", latin=("Wang", "Yan"))),
    ],
)
def test_two_who_are_not_one_are_left_alone(one: Person, two: Person) -> None:
    assert pairs(Directory((), (one, two))) == ()


def test_organisations_are_the_same_by_a_name_but_offices_of_two_are_not() -> None:
    same = (
        Organisation("a", plain("Gansu Department", "en")),
        Organisation("b", plain("GANSU  department", "en")),
    )
    assert len(pairs(Directory(same))) == 1
    units = (
        Organisation("a", plain("Office", "en"), parent="x"),
        Organisation("b", plain("Office", "en"), parent="y"),
    )
    assert pairs(Directory(units)) == ()


def test_the_entry_that_says_more_comes_first() -> None:
    bare, full = person("a", latin=("Liu", "Yemei")), person("b", "liu@x.org", "o", latin=("Liu", "Yemei"))
    [pair] = pairs(Directory((), (bare, full)))
    assert pair.first == "b"


JIAOTONG = (
    Organisation("en", plain("Lanzhou Jiaotong University", "en"), country="CN"),
    Organisation("ru", plain("Ланьчжоуский университет Цзяотун", "ru")),
    Organisation("zh", plain("兰州交通大学", "zh"), country="CN"),
)


def test_an_organisation_is_found_again_under_its_name_in_another_language() -> None:
    others = (
        Organisation("x", plain("Lanzhou University", "en")),
        Organisation("y", plain("兰州理工大学", "zh")),
        Organisation("z", plain("Западный университет Цзяотун", "ru")),
    )
    found = pairs(Directory((*JIAOTONG, *others)))
    assert {frozenset((pair.first, pair.second)) for pair in found} == {
        frozenset(("en", "ru")),
        frozenset(("en", "zh")),
        frozenset(("ru", "zh")),
    }
    assert {pair.reason for pair in found} == {Reason.LANGUAGE}


@pytest.mark.parametrize(
    ("english", "russian", "chinese"),
    [
        ("Peking University", "Пекинский университет", "北京大学"),
        ("Tianjin University", "Тяньцзиньский университет", "天津大学"),
        ("Harbin Institute of Technology", "Харбинский политехнический университет", "哈尔滨工业大学"),
        ("Northwest Normal University", "Северо-Западный педагогический университет", "西北师范大学"),
        (
            "Gansu Provincial Department of Science and Technology",
            "Департамент науки и технологий провинции Ганьсу",
            "甘肃省科学技术厅",
        ),
        (
            "Peter the Great St. Petersburg Polytechnic University",
            "Санкт-Петербургский политехнический университет Петра Великого",
            "圣彼得堡彼得大帝理工大学",
        ),
        ("Shanghai Jiao Tong University", "Шанхайский университет Цзяотун", "上海交通大学"),
        (
            "South China University of Technology",
            "Южно-Китайский технологический университет",
            "华南理工大学",
        ),
        ("Beijing Foreign Studies University", "Пекинский университет иностранных языков", "北京外国语大学"),
        ("Tomsk State University", "Томский государственный университет", "托木斯克国立大学"),
        ("Tyumen Industrial University", "Тюменский индустриальный университет", "秋明工业大学"),
    ],
)
def test_names_in_three_languages_say_the_same(english: str, russian: str, chinese: str) -> None:
    assert senses(english) & senses(russian)
    assert senses(english) & senses(chinese)


@pytest.mark.parametrize(
    "name", ["University of Technology", "Отдел международного сотрудничества", "大学", "…"]
)
def test_a_name_that_anybody_could_bear_says_nothing(name: str) -> None:
    assert senses(name) == frozenset()


def test_what_is_written_of_two_organisations_must_not_contradict_itself() -> None:
    english, _, chinese = JIAOTONG
    abroad = evolve(chinese, country="RU")
    renamed = evolve(
        chinese, name=Text("zh", (*chinese.name.variants, Variant("en", "Gansu Railway College")))
    )
    assert pairs(Directory((english, abroad))) == ()
    assert pairs(Directory((english, renamed))) == ()


def test_units_are_the_same_where_those_they_belong_to_are() -> None:
    english, russian, _ = JIAOTONG
    offices = (
        Organisation("o1", plain("International Office", "en"), parent="en"),
        Organisation("o2", plain("Международный отдел", "ru"), parent="ru"),
        Organisation("o3", plain("Международный отдел", "ru"), parent="other"),
    )
    elsewhere = Organisation("other", plain("Томский университет", "ru"))
    found = {
        frozenset((p.first, p.second)) for p in pairs(Directory((english, russian, elsewhere, *offices)))
    }
    assert found == {frozenset(("en", "ru")), frozenset(("o1", "o2"))}


def test_a_short_or_former_name_leads_to_the_same_organisation() -> None:
    one = Organisation("a", plain("兰州交通大学", "zh"), plain("LZJTU", "en"))
    other = Organisation("b", plain("LZJTU", "en"))
    [pair] = pairs(Directory((one, other)))
    assert pair.reason is Reason.SHORT
