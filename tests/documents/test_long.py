"""What is long, or wanting: many people, names that fill a line, items without a title."""

import io
import zipfile

import pytest
from attrs import evolve

from app.documents import packs, render
from app.domain.model import Meeting
from app.domain.names import NameForm, PersonName, Tradition
from app.domain.text import Text
from tests.documents import generated
from tests.documents.read import lines, paragraphs, plain
from tests.documents.templates import document
from tests.documents.test_visits import meeting

LONG = PersonName(
    NameForm("Venkatanarasimharajuvaripeta", "Sri"),
    NameForm("Венкатанарасимхараджуварипета", "Шри"),
    tradition=Tradition.WESTERN,
)


def made(record: Meeting, kind: str, language: str) -> bytes:
    return render(record, packs.find(kind, language), language)


def with_long_name() -> Meeting:
    record = meeting("hunan-2015")
    head, *others = record.participants
    return evolve(record, participants=(evolve(head, name=LONG), *others))


def without_titles() -> Meeting:
    record = meeting("hunan-2015")
    return evolve(record, agenda=tuple(evolve(item, title=Text("en")) for item in record.agenda))


@pytest.mark.parametrize(
    ("language", "said", "head"),
    [
        ("en", "57 people; the list is annexed.", "Annex to the minutes of 8 January 2024, No. 58"),
        (
            "ru",
            "57 человек, список прилагается.",
            "Приложение к протоколу переговоров от 8 января 2024 г. № 58",
        ),
        ("zh", "出席：共57人，名单附后", "附件"),
    ],
)
def test_many_people_go_to_an_annex(language: str, said: str, head: str) -> None:
    minutes = made(generated.meeting(7, people=60, proposals=3), "minutes", language)
    text = plain(minutes)
    assert said in text
    assert text.index(said) < text.index(head)
    assert sum(style == "Member" for style, _ in paragraphs(minutes)) > 50


def test_few_people_stand_at_the_head() -> None:
    assert "annexed" not in plain(made(meeting("hunan-2015"), "minutes", "en"))


@pytest.mark.parametrize(
    ("kind", "language", "style"),
    [
        ("minutes", "ru", "SignatureLong"),
        ("minutes", "en", "SignatureLong"),
        ("talks", "ru", "SignatureBelow"),
        ("talks", "en", "SignatureBelow"),
        ("minutes-bilingual", "ru+en", "SignatureBelow"),
        ("minutes-bilingual", "ru+en", "SignatureOtherBelow"),
    ],
)
def test_a_long_name_has_the_room_of_its_line_where_it_signs(kind: str, language: str, style: str) -> None:
    signed = [text for found, text in paragraphs(made(with_long_name(), kind, language)) if found == style]
    assert any("Venkatanara" in text or "Венкатанара" in text for text in signed)
    assert style not in dict(paragraphs(made(meeting("hunan-2015"), kind, language)))


@pytest.mark.parametrize("kind", ["minutes", "talks", "programme"])
@pytest.mark.parametrize("language", ["en", "ru", "zh"])
def test_an_item_without_a_title_leaves_room_to_write_it(kind: str, language: str) -> None:
    said = lines(made(without_titles(), kind, language))
    items = [line for line in said if line.startswith(("1.", "一、")) and line.endswith("_____")]
    assert len(items) == (1 if kind == "programme" else 2)


def test_what_was_taken_up_is_told_of_though_it_has_no_title() -> None:
    record = without_titles()
    assert "Proceedings" in lines(made(record, "minutes", "en"))
    assert "Discussion focused on" not in plain(made(record, "press-release", "en"))
    own = document("{{ agenda | list | length }}{% if agenda | list %} told{% endif %}")
    assert lines(render(record, own, "en")) == ["1 told"]


def test_a_list_that_is_printed_reads_as_one() -> None:
    record = generated.meeting(7, people=60, proposals=3)
    own = document("{{ agenda | map(attribute='number') | list }}")
    assert lines(render(record, own, "en")) == ["1, 2 and 3"]


@pytest.mark.parametrize(
    ("language", "said"),
    [("en", "both texts being equally"), ("ru", "причём оба текста имеют одинаковую силу")],
)
def test_of_two_texts_both_are_authentic(language: str, said: str) -> None:
    assert said in plain(made(meeting("hunan-2015"), "talks", language))


def test_rows_that_belong_together_stay_on_a_page() -> None:
    both = made(meeting("hunan-2015"), "minutes-bilingual", "en+ru")
    styles = [style for style, text in paragraphs(both) if text]
    assert styles.count("LeftLead") == 2
    assert styles.count("LeftItemKept") == 2
    assert styles[styles.index("LeftClosing") - 1] == "RightItemKept"
    with zipfile.ZipFile(io.BytesIO(both)) as package:
        named = package.read("word/styles.xml").decode()
    for style in ("LeftLead", "RightLead", "LeftItemKept", "RightItemKept"):
        assert "<w:keepNext/>" in named.partition(f'w:styleId="{style}"')[2].partition("</w:style>")[0]
