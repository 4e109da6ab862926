"""The directory: names and posts of a day, edits, and two entries made one."""

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from app.domain import merging, paths
from app.domain.codec import directory_from_json, directory_to_json
from app.domain.directory import (
    Directory,
    FormerName,
    Organisation,
    Person,
    PostHeld,
    as_of,
    current_post,
    post_on,
)
from app.domain.edits import directory as edits
from app.domain.errors import DomainError, UnknownPart
from app.domain.merging import Pick
from app.domain.names import Gender, InflectedForm, NameForm, PersonName
from app.domain.text import Text, plain, write
from tests.domain.strategies import directories

LIU = Person(
    "p1", PersonName(latin=NameForm("Liu", "Yemei")), posts=(PostHeld(plain("Director", "en"), "o1"),)
)
GANSU = Organisation("o1", plain("Gansu Department", "en"), plain("GSTD", "en"))
HOUSE = Directory((GANSU, Organisation("o2", plain("Office", "en"), parent="o1")), (LIU,))


@pytest.mark.parametrize(
    ("day", "name"),
    [
        ("2009-12-31", "First"),
        ("2010-01-01", "Second"),
        ("2015-05-31", "Second"),
        ("2015-06-01", "Third"),
        ("", "Third"),
    ],
)
def test_a_document_of_an_old_date_has_the_old_name(day: str, name: str) -> None:
    former = (FormerName(plain("Second", "en"), "2015-06-01"), FormerName(plain("First", "en"), "2010"))
    organisation = Organisation(
        "o", plain("Third", "en"), plain("3", "en"), plain("Third Ltd", "en"), former=former
    )
    assert as_of(organisation, day).name.get("en") == name
    assert bool(as_of(organisation, day).full_name) == (name == "Third")


def test_a_post_is_that_of_the_day() -> None:
    dean, rector = (
        PostHeld(plain("Dean", "en"), "", "2012", "2018-09-01"),
        PostHeld(plain("Rector", "en"), "", "2018-09-02"),
    )
    person = Person("p", posts=(rector, dean))
    assert post_on(person, "2015-01-01") is dean
    assert post_on(person, "2018-09-01") is dean
    assert post_on(person, "2019-01-01") is rector
    assert post_on(person, "2001-01-01") is rector  # Nothing is known of that time.
    assert post_on(person, "") is rector


def test_a_field_is_put_at_its_path_and_all_else_stays_the_same_object() -> None:
    after = edits.put(HOUSE, "people.p1.email", "liu@example.org")
    assert after.people[0].email == "liu@example.org"
    assert after.organisations is HOUSE.organisations
    assert after.people[0].posts is LIU.posts
    assert edits.put(after, "people.p1.email", "liu@example.org") is after
    spoken = edits.put(HOUSE, "people.p1.posts.0.post.ru", "Директор")
    assert spoken.people[0].posts[0].post.get("ru") == "Директор"
    assert edits.put(HOUSE, "people.p1.gender", "f").people[0].gender is Gender.FEMALE


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("people.p1.gender", "x"),
        ("people.p1.languages", ("english",)),
        ("people.p1.posts.0.organisation", "nobody"),
        ("people.p1.posts.0.since", "yesterday"),
        ("people.p1.id", "p2"),
        ("organisations.o1.country", "Russia"),
        ("organisations.o1.parent", "o2"),
        ("organisations.o1.name.en", 5),
        ("people", ()),
    ],
)
def test_nonsense_is_refused(path: str, value: object) -> None:
    with pytest.raises(DomainError):
        edits.put(HOUSE, path, value)


def test_a_path_to_nobody_is_unknown() -> None:
    with pytest.raises(UnknownPart):
        paths.get(HOUSE, "people.p9.email")


def test_a_removed_organisation_leaves_posts_and_units_behind() -> None:
    after = edits.remove(HOUSE, {"o1"})
    assert after.people[0].posts[0].organisation == ""
    assert after.organisations[0].parent == ""


def test_a_new_post_ends_the_one_of_today() -> None:
    after = edits.appoint(HOUSE, "p1", PostHeld(plain("Head", "en"), "o2", "2024-06-24"))
    person = after.people[0]
    assert current_post(person).post.get("en") == "Head"
    assert person.posts[1].until == "2024-06-24"


def test_a_renamed_organisation_keeps_its_name_with_the_day() -> None:
    after = edits.rename(HOUSE, "o1", "2024-06-24")
    assert after.organisations[0].former == (FormerName(GANSU.name, "2024-06-24", GANSU.short_name),)
    with pytest.raises(DomainError):
        edits.rename(HOUSE, "o1", "soon")


def test_joined_entries_are_found_by_either_id_and_by_what_was_joined_before() -> None:
    twin = evolve(LIU, id="p2", email="liu@example.org", posts=())
    third = evolve(LIU, id="p3", posts=())
    house = evolve(HOUSE, people=(LIU, twin, third))
    once = edits.merge(house, merging.combined(twin, third), "p3")
    after = edits.merge(once, merging.combined(LIU, twin), "p2")
    assert [person.id for person in after.people] == ["p1"]
    assert after.person("p2") is after.person("p3") is after.people[0]
    assert after.people[0].email == "liu@example.org"
    assert directory_from_json(directory_to_json(after)) == after


def test_posts_and_units_follow_a_joined_organisation() -> None:
    twin = Organisation("o3", plain("Gansu Dept", "en"))
    house = evolve(HOUSE, organisations=(*HOUSE.organisations, twin))
    after = edits.merge(house, merging.combined(twin, GANSU), "o1")
    assert after.people[0].posts[0].organisation == "o3"
    assert after.organisation("o2").parent == "o3"
    assert after.organisation("o1").id == "o3"


def test_a_unit_joined_with_its_whole_is_no_unit_of_itself() -> None:
    office = HOUSE.organisations[1]
    after = edits.merge(HOUSE, merging.combined(office, GANSU), "o1")
    assert after.organisation("o2").parent == ""


def test_the_likelier_value_wins_and_another_may_be_chosen() -> None:
    one = Person("a", PersonName(latin=NameForm("Arseniev", "D.")), email="a@example.org", note="first")
    two = Person(
        "b",
        PersonName(
            latin=NameForm("Arseniev", "Dmitry"),
            cyrillic=NameForm("Арсеньев", "Дмитрий"),
            forms=(InflectedForm("genitive", "Арсеньева"),),
        ),
        email="b@example.org",
        note="second",
    )
    joined = merging.combined(one, two)
    assert joined.name.latin.given == "Dmitry"
    assert joined.name.cyrillic.given == "Дмитрий"
    assert joined.name.forms == two.name.forms
    assert (joined.id, joined.email, joined.note) == ("a", "a@example.org", "first\nsecond")
    picked = merging.combined(one, two, {"email": Pick.SECOND, "note": Pick.SECOND, "name.latin": Pick.FIRST})
    assert (picked.email, picked.note, picked.name.latin.given) == ("b@example.org", "second", "D.")
    assert {each.field for each in merging.choices(one, two) if each.open} == {"name.latin", "email", "note"}


def test_a_text_that_wins_is_filled_from_the_other() -> None:
    one, two = plain("Department", "en"), write(plain("Dept", "en"), "ru", "Департамент")
    joined = merging.combined(Organisation("a", one), Organisation("b", two))
    assert (joined.name.get("en"), joined.name.get("ru")) == ("Department", "Департамент")
    assert merging.combined(Organisation("a"), Organisation("b", two)).name == two


@given(directories(), st.data())
def test_any_two_entries_join_to_a_sound_directory_in_which_nothing_is_lost(
    house: Directory, data: st.DataObject
) -> None:
    for entries in (house.people, house.organisations):
        if len(entries) < 2:
            continue
        one, two = data.draw(st.permutations(entries))[:2]
        after = edits.merge(house, merging.combined(one, two), two.id)
        assert directory_from_json(directory_to_json(after)) == after
        assert edits.find(after, two.id) is edits.find(after, one.id)
        assert merging.combined(one, one) == one
        for field in ("email", "phone", "country", "photo", "logo"):
            if hasattr(one, field):
                assert getattr(edits.find(after, one.id), field) in (getattr(one, field), getattr(two, field))


@given(directories(), directories())
def test_changes_of_two_writers_come_together(before: Directory, other: Directory) -> None:
    mine = Person("mine", PersonName(latin=NameForm("Mine")))
    theirs = Organisation("theirs", Text())
    ours = edits.add(before, mine)
    both = edits.rebased(before, ours, edits.add(before, theirs))
    assert both.person("mine") is mine
    assert both.organisation("theirs") is theirs
    assert edits.rebased(before, before, other) == other
