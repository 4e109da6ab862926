"""Whose copy it is: who is named first in title, opening, list and closing formula, and who signs on the left."""

import re

import pytest
from attrs import evolve

from app.documents import packs, render, sample
from app.domain.model import AlternatRule
from tests.documents.read import paragraphs, spaced

# What stays of each side's name in every case.
HOST = {"en": "Polytechnic", "ru": "Петра Великого", "zh": "圣彼得堡"}
GUEST = {"en": "Gansu", "ru": "Ганьсу", "zh": "甘肃"}
# Which languages the closing formula counts first: those of the side that is named first.
WORDS = {
    "h": {"en": "Russian", "ru": "русском", "zh": "俄文"},
    "g": {"en": "Chinese", "ru": "китайском", "zh": "中文"},
}
OWN = {"ru": "h", "zh": "g"}


def order(text: str, language: str) -> str:
    """Return the sides in the order in which a text names them: hg, gh, or one alone."""
    places = {"h": text.find(HOST[language]), "g": text.find(GUEST[language])}
    return "".join(sorted((side for side in places if places[side] >= 0), key=places.__getitem__))


def expected(rule: AlternatRule, keeper: str, language: str) -> str:
    first = OWN.get(language, keeper) if rule is AlternatRule.SIMPLIFIED else keeper
    return first + ("g" if first == "h" else "h")


@pytest.mark.parametrize("language", ["en", "ru", "zh"])
@pytest.mark.parametrize("keeper", ["h", "g"])
@pytest.mark.parametrize("rule", list(AlternatRule))
def test_talks(rule: AlternatRule, keeper: str, language: str) -> None:
    meeting = evolve(sample(), alternat=rule)
    made = render(meeting, packs.find("talks", language), language, keeper=keeper)
    said = [(style, spaced(text)) for style, text in paragraphs(made) if text.strip()]
    first = expected(rule, keeper, language)
    title = next(text for style, text in said if style == "Subtitle")
    opening = next(
        text for style, text in said if style == "BodyText" and order(text, language) in ("hg", "gh")
    )
    listed = "".join(order(text, language) for style, text in said if style == "Party")
    signed = "".join(order(text, language) for style, text in said if style == "SignatureParty")
    closing = next(text for style, text in said if style == "Closing")
    counted = sorted("hg", key=lambda side: closing.index(WORDS[side][language]))
    assert [order(title, language), order(opening, language), listed, signed] == [first] * 4
    assert "".join(counted) == first


@pytest.mark.parametrize("keeper", ["h", "g"])
@pytest.mark.parametrize("rule", list(AlternatRule))
def test_two_columns(rule: AlternatRule, keeper: str) -> None:
    """The keeper's language is on the left, and so is its signature; each column follows the rule."""
    meeting = evolve(sample(), alternat=rule)
    languages = ("ru", "zh") if keeper == "h" else ("zh", "ru")
    pack = packs.find("minutes-bilingual", "+".join(languages))
    made = render(meeting, pack, "+".join(languages), keeper=keeper)
    said = [(style, spaced(text)) for style, text in paragraphs(made) if text.strip()]
    for side, language in zip(("Left", "Right"), languages, strict=True):
        title = next(text for style, text in said if style == f"{side}Subtitle")
        opening = next(text for style, text in said if style == f"{side}Text")
        assert [order(title, language), order(opening, language)] == [expected(rule, keeper, language)] * 2
    signed = "".join(order(text, languages[0]) for style, text in said if style == "SignatureParty")
    assert signed == keeper + ("g" if keeper == "h" else "h")
    # A row says the same in both columns: its side, its person.
    parties = [[text for style, text in said if style == f"{side}Party"] for side in ("Left", "Right")]
    pairs = zip(*parties, strict=True)
    assert all(order(left, languages[0]) == order(right, languages[1]) for left, right in pairs)


@pytest.mark.parametrize("keeper", ["h", "g"])
def test_the_copy_carries_its_keeper_in_the_name_of_its_file(keeper: str) -> None:
    from app.documents import file_name

    name = file_name(sample(), packs.find("talks", "en"), "en", keeper)
    assert re.search("SPbPU" if keeper == "h" else "Gansu Science", name.rpartition(" – ")[2])
