from attrs import evolve

from app.domain import edits
from app.domain.model import Meeting
from app.gui.changes import changed, prefix, touches


def test_nothing_changed_is_nothing(sample: Meeting) -> None:
    assert changed(sample, sample) == frozenset()


def test_a_field_is_named_with_its_item_and_nothing_else(sample: Meeting) -> None:
    who = sample.participants[1].id
    after = edits.write(sample, f"participants.{who}.post", "en", "Secretary of the talks")
    assert changed(sample, after) == {f"participants.{who}"}


def test_an_entry_is_named_with_the_item_that_holds_it(sample: Meeting) -> None:
    item = next(item for item in sample.agenda if item.entries)
    entry = item.entries[0].id
    after = edits.write(sample, f"entries.{entry}.text", "en", "Quite another thing was said.")
    assert changed(sample, after) == {f"entries.{entry}", f"agenda.{item.id}"}


def test_a_new_order_names_the_collection(sample: Meeting) -> None:
    host = sample.parties[0].id
    first, second = [p.id for p in sample.participants if p.party == host][:2]
    after = edits.move(sample, f"participants.{second}", first)
    assert touches(changed(sample, after), "participants")
    assert "participants" in changed(sample, after)


def test_another_meeting_names_everything(sample: Meeting) -> None:
    found = changed(None, sample)
    assert {"title", "participants", "entries", "press"} <= found


def test_equal_fields_are_not_changed(sample: Meeting) -> None:
    assert changed(sample, evolve(sample, number="".join(list(sample.number)))) == frozenset()


def test_prefix_is_what_changes_are_named_by() -> None:
    assert prefix("participants.p2.name.latin.family") == "participants.p2"
    assert prefix("title") == "title"
