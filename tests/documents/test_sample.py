"""The sample's documents, word for word, and every fact of it in its place."""

import os
import re
import tomllib
from pathlib import Path

import pytest

from app.documents import check, packs, render, sample
from app.domain.check import Severity
from tests.documents.read import golden, plain

GOLDEN = Path(__file__).with_name("golden")
MADE = [(pack, language) for pack in packs.packs() for language in pack.languages]


@pytest.mark.parametrize(("pack", "language"), MADE, ids=lambda value: getattr(value, "id", value))
def test_a_document_reads_as_it_did(pack: packs.Pack, language: str) -> None:
    """Write the golden texts anew with PROTOCOLIST_GOLDEN=1, and read the difference before keeping it."""
    path = GOLDEN / f"{pack.document}-{language}.txt"
    text = golden(render(sample(), pack, language))
    if os.environ.get("PROTOCOLIST_GOLDEN"):
        path.write_text(text, encoding="utf-8")
    assert text == path.read_text(encoding="utf-8")


@pytest.mark.parametrize(("pack", "language"), MADE, ids=lambda value: getattr(value, "id", value))
def test_nothing_is_left_unresolved(pack: packs.Pack, language: str) -> None:
    assert not re.search(
        r"\{\{|\}\}|\{%|%\}|\bNone\b|Nothing|<app\.|\bTrue\b|\bFalse\b",
        plain(render(sample(), pack, language)),
    )


FACTS = tomllib.loads(Path(__file__).with_name("facts.toml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("language", ["en", "ru"])
@pytest.mark.parametrize("document", ["minutes", "press-release"])
def test_every_fact_is_in_minutes_and_release(document: str, language: str) -> None:
    pack = packs.find(document, language)
    text = plain(render(sample(), pack, language))
    assert [fact for fact in FACTS[language] if fact not in text] == []


@pytest.mark.parametrize("language", ["en", "ru"])
def test_the_host_is_named_before_the_guests_and_the_delegation_before_others(language: str) -> None:
    for document in ("minutes", "press-release", "talks", "participants"):
        text = plain(render(sample(), packs.find(document, language), language))
        people = FACTS[language][1], FACTS[language][3], FACTS[language][6]
        families = [one.split()[-1] if one is people[0] else one.removeprefix("Ms. ") for one in people]
        found = [text.index(family) for family in families]
        assert found == sorted(found), document


def test_nobody_has_characters_that_nobody_published() -> None:
    meeting = sample()
    assert not any(one.name.han for one in meeting.participants)
    findings = check.check(meeting, packs.find("talks", "zh"), "zh")
    assert {one.place for one in findings if one.code == "name-script"} == {
        f"participants.{one.id}.name.han" for one in meeting.participants if one.name
    }


@pytest.mark.parametrize("language", ["en", "ru", "zh"])
def test_no_text_of_the_sample_lacks_a_translation(language: str) -> None:
    for pack in packs.packs():
        if language in pack.languages:
            findings = check.check(sample(), pack, language)
            assert not [one for one in findings if one.code in ("untranslated", "stale", "unverified")]
            assert not [one for one in findings if one.severity is Severity.ERROR]


def test_the_note_says_what_is_illustrative() -> None:
    note = sample().note
    for word in ("sample", "Illustrative", "number", "deadlines", "agenda", "secretary"):
        assert word in note
