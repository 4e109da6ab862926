"""Completion over people."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.names import NameForm, PersonName
from app.language import han, parse
from app.language.match import Candidate, Index, names

PEOPLE = [
    Candidate(
        "liu",
        PersonName(latin=NameForm("Liu", "Yemei")),
        ("Director of the Cooperation Office",),
    ),
    Candidate("li", parse.name("Li Peng / Ли Пэн").name, ("Associate Professor",)),
    Candidate(
        "chekhov", parse.name("Чехов Антон Павлович").name, ("проректор по международной деятельности",)
    ),
    Candidate("zeng", PersonName(han=han.split("曾国藩"))),
    Candidate("korolyov", parse.name("Королёв Сергей Павлович").name),
    Candidate("marquez", parse.name("Gabriel García Márquez").name),
    Candidate("ouyang", parse.name("Ouyang Xiu").name),
    Candidate("arseniev", PersonName(latin=NameForm("Arseniev", "Dmitry"))),
    Candidate("liang", parse.name("Liang Qichao").name),
]
INDEX = Index(PEOPLE)


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("liu", "liu"),
        ("Лю", "liu"),
        ("арсеньев", "arseniev"),
        ("дмитрий арс", "arseniev"),
        ("лю ем", "liu"),
        ("lym", "liu"),
        ("ly", "liu"),
        ("лем", "liu"),
        ("yemei", "liu"),
        ("yemei liu", "liu"),
        ("liuyemei", "liu"),
        ("direct", "liu"),
        ("coop", "liu"),
        ("ли", "li"),
        ("пэн", "li"),
        ("lp", "li"),
        ("чех", "chekhov"),
        ("chek", "chekhov"),
        ("апч", "chekhov"),
        ("чап", "chekhov"),
        ("проректор", "chekhov"),
        ("антон чехов", "chekhov"),
        ("曾", "zeng"),
        ("zeng", "zeng"),
        ("цзэн", "zeng"),
        ("королев", "korolyov"),
        ("КОРОЛЁВ", "korolyov"),
        ("garcia", "marquez"),
        ("marq", "marquez"),
        ("ouy", "ouyang"),
        ("ox", "ouyang"),
        ("оуян", "ouyang"),
        ("kb", "li"),
        ("xt[", "chekhov"),
        ("дшг", "liu"),
    ],
)
def test_found_first(query, first):
    assert INDEX.find(query)[:1] == (first,)


@pytest.mark.parametrize("query", ["zzz", "liu чехов", "刘", "@", "liu liu liu x"])
def test_not_found(query):
    assert INDEX.find(query) == ()


def test_a_family_name_comes_before_a_given_name_and_a_post():
    people = [
        Candidate("post", parse.name("Anna Smith").name, ("Mark of honour",)),
        Candidate("given", parse.name("Mark Twain").name),
        Candidate("family", parse.name("Anna Mark").name),
    ]
    assert names("mark", people) == ("family", "given", "post")


def test_of_equal_hits_the_recent_comes_first():
    assert INDEX.find("li")[:1] == ("li",)
    twins = [Candidate("a", parse.name("Ivan Petrov").name), Candidate("b", parse.name("Igor Petrov").name)]
    assert names("petrov", twins) == ("a", "b")
    assert names("petrov", twins, recent=["b"]) == ("b", "a")


def test_an_empty_query_lists_the_recent_then_all():
    assert INDEX.find("", limit=3, recent=["zeng"]) == ("zeng", "liu", "li")


@given(st.text(max_size=10))
def test_any_query_is_answered(query):
    assert set(INDEX.find(query)) <= {person.key for person in PEOPLE}
