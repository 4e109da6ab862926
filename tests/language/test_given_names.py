"""Given names that are known."""

import pytest

from app.language import given_names, morphology


@pytest.mark.parametrize(
    "word", ["Jörg", "Айгерим", "Марат", "гульнара", "Klaus-Dieter", "Нурсултан", "Fatma"]
)
def test_a_given_name_is_known(word) -> None:
    assert given_names.is_given(word)


@pytest.mark.parametrize(
    "word", ["Ким", "Dan", "Rector", "Samara", "университет", "Татарстан", "Müller-Lüdenscheidt"]
)
def test_what_is_as_often_something_else_is_not(word) -> None:
    assert not given_names.is_given(word)


def test_places_are_told_from_people_of_the_same_name() -> None:
    assert morphology.is_place("татарстан")
    assert not morphology.is_place("владимир")
    assert not morphology.is_place("су")
