"""What was agreed is listed once, as last decided on, with whom and until when."""

from datetime import UTC, date, datetime
from typing import Any

from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from app.archive import Archive, Filter
from app.domain.directory import Organisation
from app.domain.edits import next_meeting
from app.domain.model import (
    AGREED,
    Fulfilment,
    Meeting,
    Participant,
    Party,
    Proposal,
    ProposalStatus,
    Session,
    Side,
)
from app.domain.names import NameForm, PersonName
from app.domain.text import plain
from tests.domain.strategies import meetings

HOST = Organisation("o1", plain("Политех", "ru"), entry="spbpu", position="a")
GUEST = Organisation("o2", plain("Department", "en"), plain("GSTD", "en"), entry="gansu", position="b")
LIU = PersonName(NameForm("Liu", "Yemei"))


def talks(id: str, year: int, *proposals: Proposal) -> Meeting:
    return Meeting(
        id,
        title=plain(f"Talks {id}", "en"),
        sessions=(Session("s1", "a", start=datetime(year, 5, 1, tzinfo=UTC)),),
        organisations=(HOST, GUEST),
        parties=(Party("h", "a", Side.HOST, ("o1",)), Party("g", "b", Side.GUEST, ("o2",))),
        participants=(Participant("p1", "a", "g", name=LIU),),
        proposals=proposals,
    )


def proposal(id: str, status: ProposalStatus = ProposalStatus.AGREED, **more: Any) -> Proposal:
    return Proposal(id, id, text=plain(f"Proposal {id}", "en"), status=status, **more)


def test_what_was_agreed_is_listed_with_all_about_it(archive: Archive) -> None:
    due = date(2024, 9, 1)
    agreed = proposal("r1", responsible=("p1", "h", "gone"), due=due, fulfilment_note="under way")
    reserved = proposal("r2", ProposalStatus.RESERVED, fulfilment=Fulfilment.DONE)
    archive.save(None, talks("m1", 2024, reserved, agreed, proposal("r3", ProposalStatus.DECLINED)))
    first, second = archive.commitments()
    assert (first.proposal, second.proposal) == ("r1", "r2")
    assert first.meeting.title.original == "Talks m1"
    assert first.text == plain("Proposal r1", "en")
    assert (first.due, first.note, first.last_mention) == (due, "under way", "2024-05-01")
    assert first.responsible[0] == LIU
    assert [str(who.best("ru")) for who in first.responsible[1:] if not isinstance(who, PersonName)] == [
        "Политех"
    ]
    assert [(partner.id, partner.name.best("en")) for partner in first.partners] == [("gansu", "GSTD")]
    assert (second.status, second.fulfilment) == (ProposalStatus.RESERVED, Fulfilment.DONE)


def test_a_proposal_carried_over_stays_one(archive: Archive) -> None:
    first = talks("m1", 2022, proposal("r1"))
    archive.save(None, first)
    ids = iter(f"n{number}" for number in range(100))
    second = next_meeting(first, lambda: next(ids), datetime(2024, 5, 1, tzinfo=UTC))
    archive.save(None, second)
    (carried,) = second.proposals
    (found,) = archive.commitments()
    assert (found.meeting.id, found.last_mention) == ("m1", "2024-05-01")
    agreed = evolve(second, proposals=(evolve(carried, status=ProposalStatus.AGREED),))
    revision = archive.save(second, agreed, 1)
    (found,) = archive.commitments()
    assert (found.meeting.id, found.proposal) == (second.id, carried.id)
    withdrawn = evolve(second, proposals=(evolve(carried, status=ProposalStatus.WITHDRAWN),))
    archive.save(agreed, withdrawn, revision)
    assert archive.commitments() == ()
    archive.delete(second.id)
    (found,) = archive.commitments()
    assert (found.meeting.id, found.last_mention) == ("m1", "2022-05-01")


def test_commitments_are_filtered_by_their_meetings(archive: Archive) -> None:
    archive.save(None, talks("m1", 2022, proposal("r1")))
    archive.save(None, talks("m2", 2024, proposal("r1")))
    assert [one.meeting.id for one in archive.commitments(Filter(since="2023-01-01"))] == ["m2"]
    assert len(archive.commitments(Filter(partner="gansu"))) == 2
    assert archive.commitments(Filter(partner="nobody")) == ()


@given(states=st.lists(meetings(), min_size=1, max_size=3, unique_by=lambda meeting: meeting.id))
def test_all_that_is_agreed_is_listed(states: list[Meeting], tmp_path_factory: Any) -> None:
    agreed = set()
    with Archive.open(tmp_path_factory.mktemp("agreed") / "a.sqlite3") as archive:
        for meeting in states:
            alone = tuple(evolve(one, origin="") for one in meeting.proposals)
            archive.save(None, evolve(meeting, proposals=alone))
            agreed |= {(meeting.id, one.id, one.text) for one in alone if one.status in AGREED}
        listed = archive.commitments()
    assert {(one.meeting.id, one.proposal, one.text) for one in listed} == agreed
    assert len(listed) == len(agreed)


def test_what_stands_is_told_in_brief_and_whole_in_the_same_order(archive: Archive) -> None:
    late, soon = date(2024, 9, 1), date(2024, 6, 1)
    archive.save(None, talks("m1", 2024, proposal("r1", due=late), proposal("r2", due=soon), proposal("r3")))
    archive.save(None, talks("m2", 2023, proposal("r1", ProposalStatus.DECLINED)))
    standing = archive.standing()
    assert [one.id for one in standing] == ["m1/r2", "m1/r1", "m1/r3"]
    assert {one.partner_keys for one in standing} == {frozenset({"gansu"})}
    assert [one.due for one in standing] == [soon, late, None]
    whole = archive.commitments_of(standing[1:])
    assert [one.text for one in whole] == [plain("Proposal r1", "en"), plain("Proposal r3", "en")]
    assert archive.commitments() == archive.commitments_of(standing)
    assert archive.standing(Filter(since="2030-01-01")) == ()


def test_commitments_are_found_by_words_partners_and_people(archive: Archive) -> None:
    said = evolve(proposal("r1", responsible=("p1",)), text=plain("Создать лабораторию", "ru"))
    archive.save(None, talks("m1", 2024, said, proposal("r2")))
    standing = archive.standing()
    wordings = archive.wordings()
    wordings.prepare(standing)

    def found(typed: str) -> set[str]:
        return {one.proposal for one in wordings.find(typed, standing)}

    assert found("лаборатории") == found("лабор") == found("yemei") == found("liu создать")
    assert found("лаборатории") == {"r1"}
    assert found("gstd") == found("") == {"r1", "r2"}
    assert found("zebra") == set()


def test_a_partner_without_an_entry_is_known_by_its_name(archive: Archive) -> None:
    nameless = evolve(GUEST, entry="")
    archive.save(None, evolve(talks("m1", 2024, proposal("r1")), organisations=(HOST, nameless)))
    alone = evolve(talks("m2", 2024, proposal("r1")), parties=(Party("h", "a", Side.HOST, ("o1",)),))
    archive.save(None, alone)
    assert sorted(map(sorted, (one.partner_keys for one in archive.standing()))) == [[], ["GSTD"]]
