import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.language import spelling


class Few:
    """A dictionary of enchant's kind that knows these words alone."""

    def __init__(self, *words: str) -> None:
        self.words = words

    def check(self, word: str) -> bool:
        return word.lower() in self.words

    def suggest(self, word: str) -> list[str]:
        return [each for each in self.words if each[0] == word[0]]


def dictionary(*words: str) -> spelling.Dictionary:
    return spelling.Dictionary([Few(*words)])


def wrong(text: str, language: str = "en", known: str = "", **options: object) -> list[str]:
    return [w.text for w in spelling.misspelt(text, language, dictionary(*known.split()), **options)]


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("the labratory", "en", ["the", "labratory"]),
        ("Лаборотория и Laboratory", "ru", ["Лаборотория"]),
        ("Laboratory и 实验室", "en", ["Laboratory"]),
        ("МГУ, eGov, СПбПУ", "ru", []),
        ("Д. Г. и Я", "ru", []),
        ("5G 2nd COVID-19 10-летний", "en", []),
        ("@labratory #exchnge", "en", []),
        ("mail a@b.org, see www.site.org/pge or https://x.org/abc", "en", ["mail", "see", "or"]),
        ("договор,подписаный", "ru", ["договор", "подписаный"]),
    ],
)
def test_only_words_of_the_language_are_judged(text: str, language: str, found: list[str]) -> None:
    assert wrong(text, language) == found


def test_parts_of_a_word_with_hyphens_make_it_right() -> None:
    assert wrong("well-known well-knwon", known="well known") == ["well-knwon"]


def test_stretches_apart_are_left_alone() -> None:
    assert wrong("до четверга встреча", "ru", apart=[(0, 11)]) == ["встреча"]


@pytest.mark.parametrize(
    "word", ["Арсеньева", "Арсеньевым", "Красовского", "Емэя", "Liu", "Liu's", "Арсеньев", "Ганьсу"]
)
def test_names_are_right_in_every_case(word: str) -> None:
    assert word in spelling.Names(
        ["Арсеньев Дмитрий", "Красовский", "Лю Емэй", "Liu Yemei", "провинция Ганьсу"]
    )


@pytest.mark.parametrize("word", ["арсеньева", "Арбитражного", "провинцыя", "Lius", "Liuzhou"])
def test_other_words_are_no_names(word: str) -> None:
    assert word not in spelling.Names(["Арсеньев Дмитрий", "Liu Yemei", "провинция Ганьсу"])


@given(st.text(), st.sampled_from(["ru", "en", "zh"]))
def test_words_are_what_stands_in_the_text(text: str, language: str) -> None:
    end = 0
    for word in spelling.words(text, language):
        assert text[word.start : word.end] == word.text
        assert end <= word.start < word.end
        end = word.end


def test_without_enchant_there_is_no_dictionary_and_its_package_is_named(monkeypatch) -> None:
    monkeypatch.setitem(sys.modules, "enchant", None)
    assert spelling.load.__wrapped__("ru") is None
    assert spelling.missing("ru") == "libenchant-2-2"


@pytest.mark.parametrize(
    ("language", "right", "misspelt", "meant"),
    [
        ("ru", "Договор о научно-техническом сотрудничестве, ещё", "лаборотория", "лаборатория"),
        ("en", "An agreement on scientific co-operation isn’t signed", "labratory", "laboratory"),
    ],
)
def test_the_dictionaries_of_the_system(language: str, right: str, misspelt: str, meant: str) -> None:
    found = spelling.load(language)
    if found is None:
        pytest.skip(f"no dictionary here: {spelling.missing(language)}")
    assert spelling.missing(language) == ""
    assert spelling.misspelt(right, language, found) == ()
    assert [w.text for w in spelling.misspelt(misspelt, language, found)] == [misspelt]
    assert found.suggest(misspelt)[0] == meant


def test_no_dictionary_for_chinese() -> None:
    assert not list(spelling.words("建立联合实验室", "zh"))
