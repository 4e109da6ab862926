"""The directory in the archive: bursts of typing, who attended what, and what was joined."""

from datetime import UTC, datetime

from attrs import evolve

from app.archive import Archive, Filter
from app.domain import merging
from app.domain.directory import Directory, Organisation, Person
from app.domain.edits import directory as edits
from app.domain.model import (
    Attendance,
    Meeting,
    Participant,
    Party,
    Proposal,
    ProposalStatus,
    Role,
    Session,
    Side,
)
from app.domain.names import NameForm, PersonName
from app.domain.text import plain

LIU = Person("liu", PersonName(NameForm("Liu", "Yemei")))
TWIN = Person("twin", PersonName(cyrillic=NameForm("Лю", "Емэй")))
GANSU = Organisation("gansu", plain("Gansu Department", "en"))
OTHER = Organisation("other", plain("Департамент Ганьсу", "ru"))
START = Directory((GANSU, OTHER), (LIU, TWIN))


def talks(id: str, year: int, person: str, organisation: str) -> Meeting:
    """Return a meeting of that year in which somebody took part for an organisation."""
    return Meeting(
        id,
        title=plain(f"Talks of {year}", "en"),
        number="7",
        sessions=(Session("s", "a", start=datetime(year, 5, 1, tzinfo=UTC)),),
        organisations=(Organisation("o", GANSU.name, entry=organisation, position="a"),),
        parties=(Party("g", "a", Side.GUEST, ("o",)),),
        participants=(
            Participant(
                "p",
                "a",
                "g",
                person,
                LIU.name,
                post=plain("Director", "en"),
                roles=(Role.HEAD,),
                attendance=Attendance.REMOTE,
            ),
        ),
        proposals=(Proposal("r", "a", text=plain("Exchange", "en"), status=ProposalStatus.AGREED),),
    )


def test_who_attended_what_with_role_and_post_the_newest_first(archive: Archive) -> None:
    archive.save_directory(Directory(), START)
    archive.save(None, talks("old", 2019, "liu", "gansu"))
    archive.save(None, talks("new", 2024, "liu", "gansu"))
    archive.save(None, talks("others", 2023, "", ""))
    archive.save(None, talks("gone", 2022, "liu", "gansu"))
    archive.delete("gone")
    found = archive.attended("liu")
    assert [each.meeting.id for each in found] == ["new", "old"]
    first = found[0]
    assert (first.place, first.side, first.roles) == ("p", Side.GUEST, (Role.HEAD,))
    assert (first.attendance, first.post.get("en")) == (Attendance.REMOTE, "Director")
    assert [each.meeting.id for each in archive.took_part("gansu")] == ["new", "old"]
    assert archive.took_part("gansu")[0].side is Side.GUEST
    assert archive.attended("twin") == ()


def test_what_names_a_joined_entry_counts_as_the_other_everywhere(archive: Archive) -> None:
    archive.save_directory(Directory(), START)
    first, second = talks("m1", 2023, "liu", "gansu"), talks("m2", 2024, "twin", "other")
    for meeting in (first, second):
        archive.save(None, meeting)
    before = archive.directory()
    after = edits.merge(before, merging.combined(LIU, TWIN), "twin")
    after = edits.merge(after, merging.combined(GANSU, OTHER), "other")
    archive.save_directory(before, after, "join")
    assert [each.meeting.id for each in archive.attended("liu")] == ["m2", "m1"]
    assert [each.meeting.id for each in archive.took_part("gansu")] == ["m2", "m1"]
    assert archive.filtered(Filter(person="liu")) == {"m1", "m2"}
    assert archive.filtered(Filter(partner="gansu")) == {"m1", "m2"}
    assert {partner.id for each in archive.commitments() for partner in each.partners} == {"gansu"}
    assert archive.next_number("gansu", 2024) == 8
    assert archive.load("m2").meeting == second
    assert archive.undo() == "join"
    assert archive.directory() == before
    assert archive.filtered(Filter(person="liu")) == {"m1"}


def test_a_burst_of_typing_is_one_step_and_a_reading_in_between_costs_nothing(archive: Archive) -> None:
    archive.save_directory(Directory(), START, "start")
    states = [START]
    for typed in ("l", "li", "liu"):
        states.append(evolve(START, people=(evolve(LIU, email=typed), TWIN)))
        archive.save_directory(states[-2], states[-1], "e-mail", joins="email 1")
        assert archive.directory() is states[-1]
    last = evolve(START, people=(evolve(LIU, email="liu", note="x"), TWIN))
    archive.save_directory(states[-1], last, "note", joins="note 2")
    assert archive.undo() == "note"
    assert archive.directory() == states[-1]
    assert archive.undo() == "e-mail"
    assert archive.directory() == START
    assert archive.redo() == "e-mail"
    assert archive.directory() == states[-1]
    # What is typed after an undo is a step of its own, even with the same keys.
    again = evolve(START, people=(evolve(LIU, email="liux"), TWIN))
    archive.save_directory(states[-1], again, "e-mail", joins="email 1")
    assert archive.undo() == "e-mail"
