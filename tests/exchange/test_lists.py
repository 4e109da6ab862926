"""Pasted lists of many shapes, read as someone who knows the people would."""

import json
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.model import Attendance, Role
from app.domain.names import Gender, NameForm, Tradition
from app.errors import ProtocolistError
from app.exchange import lists
from app.exchange.lists import names

LISTS = sorted(Path(__file__).with_name("lists").glob("*.txt"))


def read(path):
    return lists.to_json(lists.read_list(path.read_text(encoding="utf-8")))


def expected(path):
    return json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))


def bare(name):
    return {script: form for script, form in name.items() if script != "tradition"}


def compared(path):
    """Yield field, whether it is right, and whether a doubt marks it, for each person of a list."""
    found, wanted = read(path)["people"], expected(path)["people"]
    for index, person in enumerate(wanted):
        got = (
            found[index] if index < len(found) else {"name": {}, "post": "", "organisation": "", "doubts": []}
        )
        doubts = {doubt["field"] for doubt in got["doubts"]}
        yield "name", bare(got["name"]) == person["name"], "name" in doubts
        for field in ("post", "organisation"):
            yield field, got[field] == person.get(field, ""), field in doubts


def test_there_are_many_shapes():
    assert len(LISTS) >= 20


def test_names_posts_and_organisations_are_right_and_wrong_ones_are_marked():
    results = [result for path in LISTS for result in compared(path)]
    for field in ("name", "post", "organisation"):
        right = [good for each, good, _ in results if each == field]
        assert sum(right) >= 0.95 * len(right), f"{field}: {sum(right)} of {len(right)}"
    unmarked = [field for field, good, doubted in results if not good and not doubted]
    assert len(unmarked) <= 0.01 * len(results)


@pytest.mark.parametrize("path", LISTS, ids=lambda path: path.stem)
def test_a_list_is_read(path):
    found, wanted = read(path), expected(path)
    assert found["unnamed"] == wanted["unnamed"]
    assert [bare(person["name"]) for person in found["people"]] == [
        person["name"] for person in wanted["people"]
    ]
    for got, person in zip(found["people"], wanted["people"], strict=True):
        assert {key: got[key] for key in person if key != "name"} == {
            k: v for k, v in person.items() if k != "name"
        }


@pytest.mark.parametrize("path", LISTS, ids=lambda path: path.stem)
def test_nothing_is_lost(path):
    text = path.read_text(encoding="utf-8")
    found = lists.read_list(text)
    held = {line.strip() for person in found.people for line in person.source.splitlines()}
    held |= {*found.leftover, *found.headings}
    assert {line.strip() for line in text.splitlines() if re.search(r"[^\W\d_]", line)} <= held
    words = [
        word
        for line in text.splitlines()
        for word in re.findall(r"[\u3400-\u9fff]|[^\W\d_\u3400-\u9fff]{4,}", line.rpartition("：")[2])
    ]
    data = {
        **lists.to_json(found),
        "people": [{**person, "source": ""} for person in lists.to_json(found)["people"]],
    }
    shown = json.dumps(data, ensure_ascii=False).casefold()
    lost = [word for word in words if word.casefold()[:6] not in shown]
    # Cases change, roles become words of ours, and a count becomes a number.
    assert len(lost) <= max(5, 0.2 * len(words)), lost


@pytest.mark.parametrize(
    ("text", "family", "given", "tradition"),
    [
        ("LIU Yemei", "Liu", "Yemei", Tradition.CHINESE),
        ("Yemei LIU", "Liu", "Yemei", Tradition.CHINESE),
        ("Ursula VON DER LEYEN", "von der Leyen", "Ursula", Tradition.WESTERN),
        ("Anna Fontcuberta i Morral", "Fontcuberta i Morral", "Anna", Tradition.WESTERN),
        ("D. G. Arseniev", "Arseniev", "D.", Tradition.RUSSIAN),
        ("Thomas F. Hofmann", "Hofmann", "Thomas F.", Tradition.WESTERN),
        ("Nguyen Xuan Thang", "Nguyen", "Xuan Thang", Tradition.CHINESE),
    ],
)
def test_latin_names_are_taken_apart(text, family, given, tradition):
    found = names.parse(text)
    assert (found.name.latin.family, found.name.latin.given, found.name.tradition) == (
        family,
        given,
        tradition,
    )


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Арсеньев Дмитрий Германович", ("Арсеньев", "Дмитрий", "Германович")),
        ("Дмитрий Германович Арсеньев", ("Арсеньев", "Дмитрий", "Германович")),
        ("Д.Г.Арсеньев", ("Арсеньев", "Д.", "Г.")),
        ("АРСЕНЬЕВ Д. Г.", ("Арсеньев", "Д.", "Г.")),
        ("Лю Емэй", ("Лю", "Емэй", "")),
        ("Ван И", ("Ван", "И", "")),
        ("Дмитрий Арсеньев", ("Арсеньев", "Дмитрий", "")),
        ("Арсеньев Дмитрий", ("Арсеньев", "Дмитрий", "")),
    ],
)
def test_cyrillic_names_are_taken_apart(text, parts):
    form = names.parse(text).name.cyrillic
    assert (form.family, form.given, form.patronymic) == parts


@pytest.mark.parametrize(
    ("text", "family", "given"),
    [
        ("龚旗煌", "龚", "旗煌"),
        ("王 毅", "王", "毅"),
        ("欧阳修", "欧阳", "修"),
        ("瓦列里·法尔科夫", "法尔科夫", "瓦列里"),
    ],
)
def test_chinese_names_are_taken_apart(text, family, given):
    (person,) = lists.read(text + "，教授")
    assert (person.name.han.family, person.name.han.given) == (family, given)


@pytest.mark.parametrize(
    "text",
    [
        "Lanzhou Jiaotong University", "Peter the Great St. Petersburg Polytechnic University", "Gansu Province",
        "МГУ имени М. В. Ломоносова", "Санкт-Петербургский политехнический университет Петра Великого",
        "International Cooperation Office", "清华大学", "国际合作处", "Dear colleagues,", "С уважением,",
    ],
)  # fmt: skip
def test_what_is_no_name_is_not_taken_for_one(text):
    assert lists.read(text) == ()


def test_gender_comes_from_address_patronymic_or_column():
    assert lists.read("г-жа Лю Емэй, директор")[0].gender is Gender.FEMALE
    assert lists.read("Захарова Мария Владимировна, директор")[0].gender is Gender.FEMALE
    assert lists.read("Sir Keir Starmer, Prime Minister")[0].gender is Gender.MALE
    assert lists.read("Li Peng, Associate Professor")[0].gender is Gender.UNKNOWN


def test_roles_and_attendance_come_from_labels():
    found = lists.read(
        "Chair: Andrei Rudskoi, Rector\nApologies: Dmitry Arseniev, Vice-Rector\nInterpreters:\nLi Peng"
    )
    assert [person.roles for person in found] == [(Role.CHAIR,), (), (Role.INTERPRETER,)]
    assert found[1].attendance is Attendance.EXCUSED


def test_a_sender_is_no_member_of_the_delegation():
    found = lists.read_list("Liu Yemei, Director\n\nBest regards,\nDmitry Arseniev\nVice-Rector")
    assert [person.written for person in found.people] == ["Liu Yemei"]
    assert "Dmitry Arseniev" in found.leftover


def test_quoted_mail_is_read_without_its_marks():
    assert lists.read("> > Liu Yemei, Director\n> Li Peng, Professor") == lists.read(
        "Liu Yemei, Director\nLi Peng, Professor"
    ) or [p.written for p in lists.read("> > Liu Yemei, Director\n> Li Peng, Professor")] == [
        "Liu Yemei",
        "Li Peng",
    ]


def test_participants_are_made_with_organisations_once():
    ids = iter(range(100))
    read = lists.read(LISTS[0].read_text(encoding="utf-8"))
    arrival = lists.to_participants(read, party="g", new_id=lambda: f"n{next(ids)}")
    named = [organisation.name.get("en") for organisation in arrival.organisations]
    assert named == [
        "Gansu Science and Technology Department",
        "Lanzhou Jiaotong University",
        "Peter the Great St. Petersburg Polytechnic University",
    ]
    first, *_, last = arrival.participants
    assert first.honorific.get("en") == "Ms."
    assert first.party == "g"
    assert not first.stub
    assert last.organisation == arrival.participants[2].organisation


def test_known_organisations_are_found_and_doubts_make_stubs():
    from app.domain.directory import Organisation
    from app.domain.text import plain

    known = Organisation("o9", name=plain("Lanzhou Jiaotong University", "en"))
    arrival = lists.to_participants(
        lists.read("Li Peng, Lanzhou Jiaotong University"),
        party="g",
        new_id=iter("ab").__next__,
        known=[known],
    )
    assert arrival.organisations == ()
    assert arrival.participants[0].organisation == "o9"
    assert arrival.participants[0].stub


def test_two_languages_become_two_variants():
    text = next(path for path in LISTS if path.stem.startswith("24")).read_text(encoding="utf-8")
    arrival = lists.to_participants(lists.read(text), party="g", new_id=iter("abcdefgh").__next__)
    post = arrival.participants[0].post
    assert (post.source, post.get("zh"), post.get("en")) == ("zh", "校长", "President")


MARKS = [
    "Director",
    "ректор",
    "处长",
    "University",
    "г-н ",
    "Mr. ",
    "Name: ",
    "ФИО: ",
    "Organisation: ",
    "Post: ",
    "Chair: ",
]
SHAPES = [
    "\n\n",
    "\n1. ",
    "\n• ",
    "\t",
    " | ",
    " / ",
    "Members:\n",
    "Гости:\n",
    "and two colleagues",
    "等5人",
    "Best regards,\n",
]
ALPHABET = st.sampled_from([*"abcdeLYРД刘明 ,;:.\n\t-–()«»/|1234@", "Li Peng", "Лю Емэй", *MARKS, *SHAPES])


@given(st.lists(ALPHABET, max_size=60).map("".join))
def test_any_text_is_read_without_an_error_and_people_come_from_it(text):
    found = lists.read_list(text)
    for person in found.people:
        assert person.written
        assert person.written in text.replace("\n", " ") or person.written.replace(" ", "") in "".join(
            text.split()
        )
        assert person.name


def test_a_numbered_list_may_be_as_long_as_a_directory():
    people = [f"{number}. Иванов Иван Иванович, инженер" for number in range(1, 1201)]
    found = lists.read_list("\n".join(people)).people
    assert len(found) == 1200
    assert {each.post for each in found} == {"инженер"}


def test_what_is_too_long_for_a_list_is_said_or_left_over():
    endless = "A." * 20_000
    found = lists.read_list(f"Liu Yemei, Director\n{endless}")
    assert [person.name.latin.family for person in found.people] == ["Liu"]
    assert found.leftover == (endless,)
    with pytest.raises(ProtocolistError, match="too long"):
        lists.read_list("Liu Yemei, Director\n" * 20_000)


@pytest.mark.parametrize("family", ["Дэн", "Дин", "Кан", "Дун", "Дуань"])
def test_a_chinese_family_name_is_no_degree(family):
    found = names.find(f"{family} Сяопин")
    assert found.name.cyrillic == NameForm(family, "Сяопин")


@pytest.mark.parametrize(
    "heading",
    ["Присутствовали: 7 человек", "Присутствовали 7 человек:", "Present: 7 people", "Делегация: 7 чел."],
)
def test_a_count_of_all_counts_those_with_names_too(heading):
    assert lists.read_list(f"{heading}\nОрлов О. П., ректор").unnamed == 6
