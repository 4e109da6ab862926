"""What was agreed across meetings, as a document: by partner, once each, in three languages."""

from datetime import date
from pathlib import Path

import pytest
from attrs import evolve

from app.archive import Archive, Commitment
from app.documents import commitments, packs, sample
from app.domain import edits
from app.domain.model import Fulfilment
from tests.documents.read import lines, plain
from tests.documents.test_visits import NAMES, meeting

DAY = date(2024, 12, 15)


@pytest.fixture(scope="module")
def agreed(tmp_path_factory: pytest.TempPathFactory) -> tuple[Commitment, ...]:
    path: Path = tmp_path_factory.mktemp("agreed") / "meetings.protocolist"
    done = edits.fulfil(sample(), sample().proposals[2].id, Fulfilment.DONE)
    with Archive.open(path) as archive:
        for record in (done, *map(meeting, NAMES)):
            archive.save(None, record, 0)
        return archive.commitments()


@pytest.mark.parametrize("language", commitments.LANGUAGES)
def test_each_commitment_is_there_once(agreed: tuple[Commitment, ...], language: str) -> None:
    text = plain(commitments.render(agreed, language, on=DAY))
    assert len(agreed) >= 7
    for each in agreed:
        assert text.count(each.text.best(language).rstrip(".。")) == 1
    assert "{" not in text


def test_partners_come_by_name_with_what_was_agreed_with_them(agreed: tuple[Commitment, ...]) -> None:
    said = lines(commitments.render(reversed(agreed), "en", on=DAY))
    gansu = "Gansu Science and Technology Department and Lanzhou Jiaotong University"
    partners = ["Derzhavin University", gansu, "Hunan University", "TJUT"]
    places = [said.index(partner) for partner in partners]
    assert places == sorted(places)
    under = said[places[1] : places[2]]
    assert [one for one in under if "laboratory" in one] != []


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", ("overdue", "open", "done")),
        ("ru", ("просрочено", "в работе", "исполнено")),
        ("zh", ("逾期", "进行中", "已完成")),
    ],
)
def test_the_day_of_the_list_tells_what_is_overdue(
    agreed: tuple[Commitment, ...], language: str, words: tuple[str, str, str]
) -> None:
    said = lines(commitments.render(agreed, language, on=DAY))
    # Of the sample's three the first was due on 1 December, the last is done; the visits name no days.
    assert [said.count(word) for word in words] == [1, len(agreed) - 2, 1]


def test_without_a_partner_comes_last_and_without_anything_it_says_so(
    agreed: tuple[Commitment, ...],
) -> None:
    alone = evolve(agreed[0], partners=(), note="sent to the press office")
    said = lines(commitments.render((alone, *agreed[1:]), "en", on=DAY))
    assert said.index("Without a partner") > said.index("TJUT")
    assert any("(sent to the press office)" in one for one in said)
    assert lines(commitments.render((), "ru", on=DAY))[-1] == "Договорённостей нет."


def test_another_language_gets_english() -> None:
    assert "Nothing was agreed." in lines(commitments.render((), "fr", on=DAY))
    assert commitments.file_name("ru", DAY) == "2024-12-15 Договорённости.docx"


def test_it_is_offered_for_no_meeting() -> None:
    assert "commitments" not in {pack.document for pack in packs.packs()}
    assert {pack.document for pack in packs.archive()} == {"commitments"}
