"""Who may be in the directory twice."""

import pytest

from app.domain.directory import Directory, Organisation, Person, PostHeld
from app.domain.names import NameForm, PersonName
from app.domain.text import Text, plain
from app.language.duplicates import Reason, pairs


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
