"""Other visits, built from published facts: several hosts, initials alone, more days than one, a quote."""

import tomllib
from pathlib import Path

import pytest
from attrs import evolve

from app.documents import check, packs, render
from app.domain import codec
from app.domain.check import Severity
from app.domain.model import Meeting
from app.domain.text import plain as words
from tests.documents.read import plain

FOLDER = Path(__file__).with_name("meetings")
NAMES = ("tianjin-2019", "hunan-2015", "harbin-2023")
MADE = [(pack, language) for pack in packs.packs() for language in pack.languages]

_VISITS = tomllib.loads(Path(__file__).with_name("visits.toml").read_text(encoding="utf-8"))["visit"]
FACTS = {(one["name"], one["language"]): one["facts"] for one in _VISITS}


def meeting(name: str) -> Meeting:
    return codec.loads((FOLDER / f"{name}.json").read_bytes())


@pytest.mark.parametrize("name", NAMES)
def test_its_source_is_named(name: str) -> None:
    assert "Built from" in meeting(name).note


@pytest.mark.parametrize("document", ["minutes", "press-release"])
@pytest.mark.parametrize(("name", "language"), FACTS)
def test_every_fact_is_in_minutes_and_release(name: str, language: str, document: str) -> None:
    text = plain(render(meeting(name), packs.find(document, language), language))
    assert [fact for fact in FACTS[name, language] if fact not in text] == []


@pytest.mark.parametrize("name", NAMES)
def test_every_document_is_made_and_lacks_only_what_nobody_published(name: str) -> None:
    for pack, language in MADE:
        text = plain(render(meeting(name), pack, language))
        assert "{{" not in text
        errors = {
            one.code for one in check.check(meeting(name), pack, language) if one.severity is Severity.ERROR
        }
        # Nobody published them.
        assert errors <= {"no-date", "no-chair"}


def test_both_hosts_and_all_heads_sign_in_order() -> None:
    text = plain(render(meeting("harbin-2023"), packs.find("talks", "en"), "en"))
    signed = text[text.index("Done in") :]
    heads = [signed.index(one) for one in ("Han Ye", "Cai Hongxing", "P. Moiseev")]
    assert heads == sorted(heads)


def test_a_quote_is_attributed() -> None:
    text = plain(render(meeting("harbin-2023"), packs.find("press-release", "ru"), "ru"))
    assert "протокол о намерениях», — сказал Павел Моисеев." in text


def test_the_programme_has_both_days() -> None:
    text = plain(render(meeting("tianjin-2019"), packs.find("programme", "en"), "en"))
    assert text.index("Thursday, 25 April 2019") < text.index("Leading laboratories")
    assert "Friday, 26 April 2019. Laboratories and museum" in text


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Обменялась опытом.", "Делегация Московского {} обменялась опытом."),
        ("Рассказали о планах.", "Представители Московского {} рассказали о планах."),
        ("Предложил обмен.", "Московский государственный технический университет {} предложил обмен."),
        ("Обмен полезен.", "Московский государственный технический университет {}: Обмен полезен."),
    ],
)
def test_a_side_that_speaks_agrees_with_its_verb(text: str, said: str) -> None:
    record = meeting("tianjin-2019")
    entry = evolve(record.agenda[0].entries[0], text=words(text, "ru"))
    record = evolve(record, agenda=(evolve(record.agenda[0], entries=(entry,)), *record.agenda[1:]))
    named = (
        "имени Н. Э. Баумана"
        if "университет" in said
        else "государственного технического университета имени Н. Э. Баумана"
    )
    assert said.format(named) in plain(render(record, packs.find("minutes", "ru"), "ru"))
