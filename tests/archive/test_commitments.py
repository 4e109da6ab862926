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
