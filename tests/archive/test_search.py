"""What was said is found, newest meetings first, and no longer found once it is unsaid."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from app.archive import Archive, Filter
from app.domain.directory import Organisation
from app.domain.model import (
    AgendaItem,
    Entry,
    Meeting,
    Paragraph,
    Participant,
    Party,
    PressRelease,
    Proposal,
    Session,
    Status,
)
from app.domain.names import NameForm, PersonName
from app.domain.text import Text, Variant, plain
from tests.domain.strategies import meetings


def held(id: str, year: int, *said: str, **more: Any) -> Meeting:
    """Make a meeting of that year where that was said."""
    entries = tuple(Entry(f"e{i}", f"{i:03}", plain(text, "ru")) for i, text in enumerate(said))
    session = Session("s1", "a", start=datetime(year, 5, 1, 9, tzinfo=UTC))
    agenda = (AgendaItem("a1", "a", entries=entries),)
    return Meeting(id, title=plain(f"Встреча {id}", "ru"), sessions=(session,), agenda=agenda, **more)


def asked(archive: Archive, typed: str, chosen: Filter | None = None) -> list[str]:
    """Return the places found, by meeting."""
    return [f"{f.meeting.id}/{h.place}" for f in archive.search(typed, chosen) for h in f.hits]


def test_the_newest_meeting_comes_first(archive: Archive) -> None:
    for id, year in (("m1", 2020), ("m2", 2024), ("m3", 2022)):
        archive.save(None, held(id, year, "Стороны обсудили сотрудничество."))
    found = archive.search("сотрудничества")
    assert [one.meeting.id for one in found] == ["m2", "m3", "m1"]
    assert found[0].meeting.title.original == "Встреча m2"
    (hit,) = found[0].hits
    assert (hit.place, hit.language) == ("entries.e0.text", "ru")
    assert [hit.snippet[a:b] for a, b in hit.marks] == ["сотрудничество"]


def test_what_was_saved_in_a_hurry_is_found_once_there_is_a_dictionary(archive: Archive) -> None:
    archive.hurry()
    before = held(
        "m1", 2024, "Стороны обсудили сотрудничество.", "合作", "A joint laboratory", note="Записка"
    )
    revision = archive.save(None, before)
    assert asked(archive, "laboratory") == ["m1/entries.e2.text"]
    assert asked(archive, "сотрудничества") == []
    after = held("m1", 2024, "Стороны обсудили лабораторию.", "合作", "A joint laboratory", note="Записка")
    archive.save(before, after, revision)
    archive.prepare_search()
    assert asked(archive, "лаборатория") == ["m1/entries.e0.text"]
    assert asked(archive, "hezuo") == ["m1/entries.e1.text"]
    assert asked(archive, "записки") == ["m1/note"]
    assert archive.integrity_check() == ()
    assert archive.settings.all() == {}
    archive.save(None, held("m2", 2024, "Сотрудничество"))
    assert asked(archive, "сотрудничества") == ["m2/entries.e0.text"]


def test_a_change_of_words_is_found_and_the_old_ones_are_not(archive: Archive) -> None:
    before = held("m1", 2024, "Лаборатория", "Студенты")
    revision = archive.save(None, before)
    after = held("m1", 2024, "Институт", "Студенты")
    archive.save(before, after, revision)
    assert asked(archive, "лаборатория") == []
    assert asked(archive, "институт") == ["m1/entries.e0.text"]
    assert asked(archive, "студент") == ["m1/entries.e1.text"]


def test_everything_said_proposed_or_written_is_found(archive: Archive) -> None:
    name = PersonName(NameForm("Liu", "Yemei"), NameForm("Лю", "Емэй"), NameForm("刘", "业梅"))
    written = Paragraph("x1", "a", "lead", "en", "An inverted pyramid")
    meeting = held(
        "m1",
        2024,
        number="17-К",
        note="перезвонить",
        participants=(Participant("p1", "a", "h", name=name),),
        proposals=(Proposal("r1", "a", text=plain("建立联合实验室", "zh"), note="подумать"),),
        press=PressRelease(headline=plain("Headline news", "en"), paragraphs=(written,)),
    )
    archive.save(None, meeting)
    for typed, place in {
        "17": "number",
        "перезвонить": "note",
        "yemei": "participants.p1.name",
        "刘业": "participants.p1.name",
        "емэй": "participants.p1.name",
        "实验": "proposals.r1.text",
        "lianhe": "proposals.r1.text",
        "подумать": "proposals.r1.note",
        "headline": "press.headline",
        "pyramid": "press.paragraphs.x1.text",
        "встреча": "title",
    }.items():
        assert asked(archive, typed) == [f"m1/{place}"], typed
    (found,) = archive.search("лю")
    assert found.hits[0].snippet == "Liu Yemei · Лю Емэй · 刘业梅"


def test_a_translation_is_found_in_its_language(archive: Archive) -> None:
    text = Text("ru", (Variant("ru", "Обмен"), Variant("en", "Exchange", of="0")))
    archive.save(None, Meeting("m1", title=text))
    (found,) = archive.search("exch")
    assert [(hit.place, hit.language, hit.snippet) for hit in found.hits] == [("title", "en", "Exchange")]


def test_a_meeting_that_moves_in_time_moves_in_the_answer(archive: Archive) -> None:
    first = held("m1", 2020, "Обмен", "Обмен опытом")
    revision = archive.save(None, first)
    archive.save(None, held("m2", 2022, "Обмен"))
    assert [found.meeting.id for found in archive.search("обмен")] == ["m2", "m1"]
    later = evolve(first, sessions=held("m1", 2024).sessions)
    archive.save(first, later, revision)
    assert [found.meeting.id for found in archive.search("обмен")] == ["m1", "m2"]
    assert archive.integrity_check() == ()


def test_deleted_meetings_are_not_found(archive: Archive) -> None:
    archive.save(None, held("m1", 2020, "Обмен"))
    deleted = archive.delete("m1")
    assert archive.search("обмен") == ()
    archive.restore_deleted(deleted)
    assert len(archive.search("обмен")) == 1


def test_filters_choose_meetings(archive: Archive, monkeypatch: pytest.MonkeyPatch) -> None:
    partner = Organisation("o1", plain("Ганьсу", "ru"), entry="gansu", position="a")
    person = Participant("p1", "a", "h", person="liu")
    archive.save(None, held("m1", 2020, "Обмен", organisations=(partner,), status=Status.SIGNED))
    party = Party("g", "b", name=plain("Пекин", "ru"))
    archive.save(None, held("m2", 2022, "Обмен", participants=(person,), parties=(party,)))
    archive.save(None, held("m3", 2024, "Обмен", organisations=(partner,)))
    chosen = {
        Filter(partner="gansu"): ["m3", "m1"],
        Filter(person="liu"): ["m2"],
        Filter(status=Status.SIGNED): ["m1"],
        Filter(since="2022-01-01"): ["m3", "m2"],
        Filter(until="2022-12-31"): ["m2", "m1"],
        Filter(partner="gansu", since="2023-01-01"): ["m3"],
        Filter(partner="nobody"): [],
        Filter(partner="Пекин"): ["m2"],
        Filter(meetings=frozenset({"m1", "m2"})): ["m2", "m1"],
        Filter(meetings=frozenset()): [],
    }
    for one, ids in chosen.items():
        assert [found.meeting.id for found in archive.search("обмен", one)] == ids
        assert archive.filtered(one) == frozenset(ids)


def test_much_in_one_meeting_does_not_hide_the_others(
    archive: Archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.archive.search._BATCH", 7)
    archive.save(None, held("m1", 2020, "Обмен"))
    archive.save(None, held("m2", 2024, *["Обмен"] * 50))
    first, second = archive.search("обмен", per_meeting=2)
    assert (first.meeting.id, len(first.hits), first.more) == ("m2", 2, True)
    assert (second.meeting.id, len(second.hits), second.more) == ("m1", 1, False)
    assert len(archive.search("обмен", limit=1)) == 1


def test_words_may_stand_apart_where_they_stand_nowhere_together(archive: Archive) -> None:
    for id, year in (("m1", 2020), ("m2", 2024), ("m3", 2022)):
        archive.save(None, held(id, year, "Лаборатория открыта.", "Студенты приехали.", "Обмен"))
    archive.save(None, held("m4", 2025, "Лаборатория"))
    found = archive.search("лаборатории студ")
    assert [one.meeting.id for one in found] == ["m2", "m3", "m1"]
    assert [hit.place for hit in found[0].hits] == ["entries.e0.text", "entries.e1.text"]
    assert [hit.snippet[a:b] for hit in found[0].hits for a, b in hit.marks] == ["Лаборатория", "Студенты"]
    assert [one.meeting.id for one in archive.search("лаборатории студ", Filter(until="2022-12-31"))] == [
        "m3",
        "m1",
    ]
    assert archive.search("лаборатория зебра") == ()


def test_a_long_text_is_cut_around_what_was_asked(archive: Archive) -> None:
    archive.save(None, held("m1", 2020, "слово " * 100 + "находка " + "потом " * 100))
    (found,) = archive.search("находка")
    (hit,) = found.hits
    assert hit.snippet.startswith("…слово")
    assert hit.snippet.endswith("…")
    assert len(hit.snippet) <= 245
    assert [hit.snippet[a:b] for a, b in hit.marks] == ["находка"]


@pytest.mark.parametrize("typed", ["", " ", '"', "*", "AND", "NEAR(", "a OR b", "-", "col:x", "'; DROP"])
def test_nothing_typed_breaks_it(archive: Archive, typed: str) -> None:
    archive.save(None, held("m1", 2020, "Обмен"))
    archive.search(typed)


@given(states=st.lists(meetings(), min_size=1, max_size=3))
def test_the_index_kept_up_to_date_is_the_one_made_anew(
    states: list[Meeting], tmp_path_factory: pytest.TempPathFactory
) -> None:
    with Archive.open(tmp_path_factory.mktemp("search") / "a.sqlite3") as archive:
        before, revision = None, 0
        for state in states:
            after = evolve(state, id="same")
            revision = archive.save(before, after, revision)
            before = after
        kept = passages(archive)
        archive.rebuild_search()
        assert kept == passages(archive)
        assert archive.integrity_check() == ()


def passages(archive: Archive) -> set[tuple[Any, ...]]:
    with archive._database.read() as connection:
        rows = connection.exec_driver_sql(
            "SELECT passage >> 20, meeting, place, language, words, shown FROM passages"
        )
        return {tuple(row) for row in rows}


def test_purging_forgets_the_words(tmp_path: Path) -> None:
    now = [datetime(2024, 1, 1, tzinfo=UTC)]
    with Archive.open(tmp_path / "a.sqlite3", clock=lambda: now[0]) as archive:
        archive.save(None, held("m1", 2020, "Обмен"))
        archive.delete("m1")
        assert archive.purge() == 0
        now[0] = datetime(2024, 3, 1, tzinfo=UTC)
        assert archive.purge() == 1
        assert passages(archive) == set()
        assert archive.deleted() == ()
        assert archive.integrity_check() == ()


def test_meetings_are_found_by_a_participant_in_any_script(archive: Archive) -> None:
    name = PersonName(NameForm("Liu", "Yemei"), NameForm("Лю", "Емэй"), NameForm("刘", "业梅"))
    archive.save(None, held("m1", 2020, "Liu is spoken of"))
    archive.save(None, held("m2", 2024, "Обмен", participants=(Participant("p1", "a", "h", name=name),)))
    for typed in ("liu", "Лю Емэй", "刘", "yem"):
        assert archive.with_participant(typed) == {"m2"}
    assert archive.with_participant("зебра") == frozenset()
    assert archive.with_participant("") == frozenset()
    archive.delete("m2")
    assert archive.with_participant("liu") == frozenset()


def test_a_long_beginning_is_found_where_much_is_and_where_little_is(
    archive: Archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    archive.save(None, held("m1", 2020, "Университетский городок"))
    for number in range(5):
        archive.save(None, held(f"n{number}", 2024, "Университет открыт", "уникальный случай"))
    for candidates in (4000, 2):
        monkeypatch.setattr("app.archive.search._CANDIDATES", candidates)
        assert [found.meeting.id for found in archive.search("университетск")] == ["m1"]
        assert len(archive.search("универси")) == 6
        assert len(archive.search("универси", Filter(meetings=frozenset({"m1", "n1"})))) == 2
        assert len(archive.search("университет откр")) == 5
