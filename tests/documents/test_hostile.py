"""Meetings as people leave them: nothing dangles in any document, and nobody and nothing is lost."""

import pytest

from app.documents import packs, render
from tests.documents import dangling, hostile
from tests.documents.read import paragraphs, plain

MADE = [(pack, language) for pack in packs.packs() for language in pack.languages]


def text(name: str, document: str, language: str) -> str:
    return plain(render(hostile.MADE[name](), packs.find(document, language), language))


@pytest.mark.parametrize("name", hostile.MADE)
def test_nothing_dangles(name: str) -> None:
    meeting = hostile.MADE[name]()
    for pack, language in MADE:
        made = paragraphs(render(meeting, pack, language))
        assert dangling.faults(made, (hostile.WEIRD,)) == [], f"{name} {pack.id} {language}"


@pytest.mark.parametrize(
    ("style", "said", "fault"),
    [
        ("BodyText", "The delegation of , headed by", True),
        ("BodyText", "Held in Moscow on .", True),
        ("Detail", "Place:\t", True),
        ("BodyText", "By 1 May (Ms. Liu).", False),
        ("BodyText", "И т. д. — всё…", False),
        ("BodyText", "出席（）：1人", True),
        ("Heading1", "Present", True),
    ],
)
def test_what_dangles_is_seen(style: str, said: str, fault: bool) -> None:
    after = ("Heading1", "Agenda"), ("BodyText", "One.")
    assert bool(dangling.faults([(style, said), *after])) is fault


@pytest.mark.parametrize("language", ["en", "ru", "zh"])
@pytest.mark.parametrize("document", ["minutes", "talks", "press-release", "participants", "attendance"])
def test_who_belongs_to_no_side_is_not_lost(document: str, language: str) -> None:
    said = text("online", document, language)
    assert "Wei Example" in said
    assert "Anna Sample" in said


@pytest.mark.parametrize("document", ["minutes", "talks", "minutes-bilingual"])
def test_what_was_not_decided_under_no_item_is_told(document: str) -> None:
    language = "en+ru" if document == "minutes-bilingual" else "en"
    said = text("no-agenda", document, language)
    assert "Proposed, with no decision taken: meet again." in said
    assert "eferred" in said.partition("Other business")[2]
    assert "close the office" not in said


def test_a_side_without_an_organisation_is_called_by_its_part() -> None:
    assert "between the host side and the guest side" in text("online", "talks", "en")
    assert "между принимающей стороной и стороной гостей" in text("online", "talks", "ru")
    assert "Host side" in text("online", "minutes", "en")


def test_each_of_three_sides_signs_a_copy_and_is_told_in_the_release() -> None:
    assert "in three copies" in text("three-sides", "talks", "en")
    assert "в трёх экземплярах" in text("three-sides", "talks", "ru")
    assert "The delegation of Example University also included Oğuz Bayram" in text(
        "three-sides", "press-release", "en"
    )


def test_one_who_is_responsible_is_not_many() -> None:
    said = text("three-sides", "talks", "ru")
    assert "Ответственный: Third Academy." in said


def test_days_and_their_ends() -> None:
    assert "closed at" not in text("over-midnight", "minutes", "en")
    release = text("over-midnight", "press-release", "en")
    assert "MOSCOW, 1 January 2025 —" in release
    assert "on 30 December 2024 – 1 January 2025" in release


def test_one_side_alone_agrees_with_its_verb() -> None:
    said = text("no-guests", "talks", "ru")
    assert "между" not in said.partition("Делегация")[0]
    assert "Делегация Example University провела" in said


def test_a_programme_without_days_has_the_agenda_and_no_empty_column() -> None:
    said = text("undated", "programme", "en")
    assert "1. Plans" in said
    assert "Time" not in said
    assert "Time" in text("over-midnight", "programme", "en")


def test_a_long_name_is_set_smaller_on_its_card() -> None:
    made = paragraphs(render(hostile.MADE["long"](), packs.find("name-cards", "en+ru"), "en+ru"))
    assert {style for style, said in made if "Wolfeschlegel" in said} == {"CardNameLongest"}


def test_a_side_without_a_translation_signs_under_its_name_once() -> None:
    signed = text("three-sides", "minutes-bilingual", "en+ru").partition("equally authentic")[2]
    assert signed.count("Third Academy") == 1
    assert signed.count("Director") == 1


def test_what_was_typed_in_haste_reads_as_finished() -> None:
    said = text("hasty", "talks", "ru")
    assert "во главе с генеральным директором П. Соловьём" in said
    assert "и. о. проректора А. Черных" in said
    assert "П. Соловей поблагодарил." in said
    assert "Ким Ир Сен — Чрезвычайный и Полномочный Посол" in said
    assert "1.2" not in said
    assert "Итоги" not in said
    release = text("hasty", "press-release", "en")
    assert "and Sample Institute, Ltd." in release
    assert "; and" not in release.partition("Title")[0].partition("agree")[0]
