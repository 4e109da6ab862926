"""What was said is found by any form of its words, by characters and by sound, and marked where it stands."""

import itertools
import sqlite3

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.language.searchtext import parse, tokenise, words

SAID = {
    "ru": "Стороны договорились о сотрудничестве университетов и обмене студентами.",
    "yo": "Её отчёт об учёных принят.",
    "en": "The universities agreed on student mobility; Dr Müller visited the laboratories.",
    "zh": "双方同意在西安建立联合实验室。刘业梅表示感谢。",
    "no": "№ 12/3 от 2024-04-15",
}


def found(query: str, *, typing: bool = True) -> set[str]:
    """Ask a real full-text index."""
    with sqlite3.connect(":memory:") as connection:
        connection.execute("CREATE VIRTUAL TABLE s USING fts5(k UNINDEXED, words)")
        connection.executemany("INSERT INTO s VALUES (?, ?)", [(k, words(t)) for k, t in SAID.items()])
        asked = parse(query, typing=typing).expression
        rows = connection.execute("SELECT k FROM s WHERE s MATCH ?", (asked,)).fetchall()
    connection.close()
    return {key for (key,) in rows}


@pytest.mark.parametrize(
    ("query", "where"),
    [
        ("сотрудничество", {"ru"}),
        ("сотрудничеству", {"ru"}),
        ("договориться", {"ru"}),
        ("университету", {"ru"}),
        ("студент обмен", {"ru"}),
        ("ее отчет", {"yo"}),
        ("её отчёта", {"yo"}),
        ("ученый", {"yo"}),
        ("university", {"en"}),
        ("agreement", set()),
        ("laboratory", {"en"}),
        ("visit", {"en"}),
        ("muller", {"en"}),
        ("Müller", {"en"}),
        ("实验室", {"zh"}),
        ("验", {"zh"}),
        ("联合 感谢", {"zh"}),
        ("合联", set()),
        ("xian", {"zh"}),
        ("liuyemei", {"zh"}),
        ("liu yemei", {"zh"}),
        ("shiyan", {"zh"}),
        ("12/3", {"no"}),
        ("2024-04", {"no"}),
    ],
)
def test_a_text_is_found(query: str, where: set[str]) -> None:
    assert found(query) == where


@pytest.mark.parametrize("word", ["сотрудничестве", "договорились", "студентами", "universities", "liuyemei"])
def test_a_text_is_found_while_its_word_is_typed(word: str) -> None:
    sought = found(word, typing=False)
    assert len(sought) == 1
    assert all(sought <= found(word[:end]) for end in range(1, len(word) + 1))


def test_a_whole_word_is_no_beginning() -> None:
    assert found("студ", typing=False) == set()
    assert found("студ ") == set()


@pytest.mark.parametrize(
    ("query", "text", "marked"),
    [
        ("университет", SAID["ru"], ["университетов"]),
        ("обмен студ", SAID["ru"], ["обмене", "студентами"]),
        ("实验", SAID["zh"], ["实验"]),
        ("xian", SAID["zh"], ["西安"]),
        ("liuye", SAID["zh"], ["刘业"]),
        ("laboratory", SAID["en"], ["laboratories"]),
        ("нет такого", SAID["ru"], []),
    ],
)
def test_what_is_found_is_marked(query: str, text: str, marked: list[str]) -> None:
    assert [text[start:end] for start, end in parse(query).spans(text)] == marked


def test_nothing_asks_for_nothing() -> None:
    assert not parse(" .,\"'()*- ")


@given(text=st.text(max_size=60))
def test_any_text_is_found_by_itself(text: str) -> None:
    query = parse(text, typing=False)
    if not query:
        return
    with sqlite3.connect(":memory:") as connection:
        connection.execute(
            "CREATE VIRTUAL TABLE s USING fts5(words, tokenize='unicode61 remove_diacritics 0')"
        )
        connection.execute("INSERT INTO s VALUES (?)", (words(text),))
        rows = connection.execute("SELECT 1 FROM s WHERE s MATCH ?", (query.expression,)).fetchall()
    connection.close()
    assert rows == [(1,)]


@given(text=st.text(max_size=60))
def test_tokens_stand_where_they_say(text: str) -> None:
    tokens = list(tokenise(text))
    assert all(0 <= token.start < token.end <= len(text) for token in tokens)
    assert all(first.end <= second.start for first, second in itertools.pairwise(tokens))
