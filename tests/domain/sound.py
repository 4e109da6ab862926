"""What holds of every record, whatever was done to it."""

from app.domain import derive, paths, references, shape
from app.domain.edits.base import rows
from app.domain.model import Meeting, Role
from app.domain.shape import COLLECTIONS


def assert_sound(meeting: Meeting) -> None:
    """Fail where a value makes no sense, a reference leads nowhere, or a list is out of order."""
    assert shape.within(meeting) == ""
    assert list(references.dangling(meeting, meeting)) == []
    for collection in COLLECTIONS:
        if collection != "entries":
            _assert_ordered(rows(meeting, collection), ties=collection == "proposals")
    for item in meeting.agenda:
        _assert_ordered(item.entries)
        _assert_ordered(derive.stream(meeting, item.id))
        assert not item.parent or not paths.get(meeting, f"agenda.{item.parent}").parent
    _assert_offices(meeting)


def _assert_ordered(found, *, ties=False):
    keys = [(row.position, row.id) for row in found]
    assert keys == sorted(keys)
    assert all(row.position for row in found)
    assert ties or len({row.position for row in found}) == len(found)
    assert len({row.id for row in found}) == len(found)


def _assert_offices(meeting: Meeting) -> None:
    party_of = {p.id: p.party for p in meeting.participants}
    for party in meeting.parties:
        for duty in (party.head, party.deputy, party.signatory):
            assert not duty or party_of[duty] == party.id
    heads = {party.head for party in meeting.parties} - {""}
    assert {p.id for p in meeting.participants if Role.HEAD in p.roles} == heads
    for role in (Role.CHAIR, Role.SECRETARY):
        assert sum(role in p.roles for p in meeting.participants) <= 1
