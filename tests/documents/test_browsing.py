"""The vocabulary looked through: every name found, described in each window language, with what the meeting has."""

import tomllib

import pytest

from app import places
from app.documents import browsing, fields, sample
from app.documents.browsing import Browser
from app.documents.filters import filters
from app.documents.reference import TITLES
from app.documents.vocabulary import ROOT, sorts, vocabulary
from app.word import Template
from tests.word.documents import docx, p

KEYS = {*ROOT, *(f"{TITLES[cls.__name__]}.{name.name}" for cls, names in sorts() for name in names)}


@pytest.mark.parametrize("language", ["ru", "zh"])
def test_every_name_is_described_in_each_language_of_the_window_and_no_other(language: str) -> None:
    said = tomllib.loads((places.resources() / "vocabulary" / f"{language}.toml").read_text(encoding="utf-8"))
    assert KEYS - said.keys() == set()
    assert said.keys() - KEYS == set()


@pytest.mark.parametrize(
    ("language", "query", "expression"),
    [
        ("en", "post", "chair.post"),
        ("ru", "должность", "chair.post"),
        ("zh", "职务", "chair.post"),
        ("ru", "номер протокола", "meeting.number"),
        ("ru", "ответственные", "proposal.responsible"),
        ("zh", "出席", "present"),
    ],
)
def test_a_search_in_any_language_finds(language: str, query: str, expression: str) -> None:
    browser = Browser(fields.fields(sample(), "en"), language)
    assert expression in [entry.expression for entry in browser.find(query)]


def test_what_is_copied_is_sound_wherever_it_stands() -> None:
    known = vocabulary()
    for entry in (one for one in browsing.everything() if len(one.steps) <= 3):
        lines = entry.loop.split("\n") if entry.loop else [entry.tag]
        template = Template.load(docx(*(p(line) for line in lines)), filters=filters("en"))
        assert template.check(known) == (), entry


def test_a_value_of_the_meeting_leads_to_the_fields_that_print_it() -> None:
    browser = Browser(fields.fields(sample(), "ru"), "ru")
    found = [entry.expression for entry in browser.printing("Санкт-Петербург")]
    assert "meeting.city" in found
    assert browser.example(next(one for one in browsing.roots() if one.key == "participants"))


@pytest.mark.parametrize(
    ("expression", "said"),
    [
        ("meeting.number", "The number of the minutes"),
        ("host.organisation.name", "The host side: its name"),
        ("guest.signatory.initials", "The first guest side, who signs: initials and family name"),
        ("(chair | lang('ru')).initials", "Who chairs: initials and family name"),
        ("(item.votes | first).against", "Votes against"),
        ("nobody.knows", "nobody.knows"),
    ],
)
def test_what_an_expression_prints_is_told_in_words(expression: str, said: str) -> None:
    told = Browser(fields.fields(sample(), "en"), "en").told(expression)
    assert told.startswith(said)
