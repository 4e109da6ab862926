"""Agendas read from lines, find and replace, and the moves of rows: pure parts of the record's page."""

from datetime import UTC, datetime
from itertools import count

from hypothesis import given
from hypothesis import strategies as st

from app.domain import derive
from app.domain.model import Meeting
from app.domain.text import Text
from app.gui.meeting.record import moves, reading, replacing

NOW = datetime(2024, 6, 24, 11, tzinfo=UTC)


def test_an_agenda_of_a_letter() -> None:
    text = """
    1. Opening, introductions (10 min)
    2. Report on Gansu Province – Liu Yemei, 20 min
       2.1 Science
       a) Education
    11:20–11:35 Joint laboratory
    4) Обмен профессорами (15 минут)
    5、下一次会谈 10分钟
    """
    found = reading.read(text, lambda name: "Liu" in name)
    assert [(i.title, i.part, i.planned) for i in found[:6]] == [
        ("Opening, introductions", False, 10),
        ("Report on Gansu Province", False, 20),
        ("Science", True, None),
        ("Education", True, None),
        ("Joint laboratory", False, 15),
        ("Обмен профессорами", False, 15),
    ]
    assert found[1].people == ("Liu Yemei",)


def test_words_in_brackets_that_name_nobody_stay() -> None:
    assert reading.read("Visit (by bus)")[0].title == "Visit (by bus)"


def test_the_first_line_is_never_a_part() -> None:
    assert not reading.read("1.1 Greetings")[0].part


@given(st.text())
def test_any_text_can_be_read(text: str) -> None:
    ids = count()
    items = reading.items(reading.read(text), "en", lambda: f"i{next(ids)}", lambda _: "")
    assert all(item.title for item in items)
    assert all(not item.parent or item.parent in {i.id for i in items} for item in items)


def test_replace_all_and_one(sample: Meeting) -> None:
    wanted = replacing.pattern("COOPERATION")
    hits = replacing.find(sample, wanted, "en")
    one = replacing.replace(sample, wanted, "en", "work", NOW, hits[0])
    assert len(replacing.find(one, wanted, "en")) == len(hits) - 1
    everything = replacing.replace(sample, wanted, "en", "work", NOW)
    assert not replacing.find(everything, wanted, "en")
    assert everything.participants is sample.participants


def test_replacing_in_a_proposal_keeps_the_wording_it_had(sample: Meeting) -> None:
    proposal = sample.proposals[0]
    path, wanted = f"proposals.{proposal.id}.text", replacing.pattern("a")
    several = [hit for hit in replacing.find(sample, wanted, "en") if hit.path == path]
    assert len(several) > 2
    everything = replacing.replace(sample, wanted, "en", "o", NOW)
    assert _kept(everything, proposal.id)[-1] == (proposal.text, NOW)
    one = replacing.replace(sample, wanted, "en", "o", NOW, several[2], {path: proposal.text})
    two = replacing.replace(one, wanted, "en", "o", NOW, several[1], {path: proposal.text})
    assert _kept(two, proposal.id) == [*_kept(sample, proposal.id), (proposal.text, NOW)]
    back = replacing.replace(sample, replacing.pattern("no such words"), "en", "o", NOW)
    assert back is sample
    chinese = replacing.replace(sample, replacing.pattern(proposal.text.get("zh")[:2]), "zh", "x", NOW)
    assert _kept(chinese, proposal.id) == _kept(sample, proposal.id)


def _kept(meeting: Meeting, id: str) -> list[tuple[Text, datetime]]:
    (proposal,) = [each for each in meeting.proposals if each.id == id]
    return [(wording.text, wording.time) for wording in proposal.wordings]


def test_replacing_takes_words_as_they_are_typed(sample: Meeting) -> None:
    assert replacing.pattern("") is None
    wanted = replacing.pattern("laboratory")
    changed = replacing.replace(sample, wanted, "en", r"\1 (lab)", NOW)
    assert any(r"\1 (lab)" in text.get("en") for _, text in replacing.texts(changed))


def test_capitals_and_whole_words(sample: Meeting) -> None:
    assert not replacing.find(sample, replacing.pattern("COOPERATION", case=True), "en")
    assert not replacing.find(sample, replacing.pattern("cooper", whole=True), "en")


@given(st.data())
def test_any_move_keeps_every_row(sample: Meeting, data: st.DataObject) -> None:
    meeting = sample
    for _ in range(6):
        shown = moves.keys(meeting)
        key = data.draw(st.sampled_from([k for k in shown if not k.startswith("add.")]))
        if data.draw(st.booleans()):
            meeting = moves.put_row(meeting, shown, key, data.draw(st.sampled_from([*shown, ""])))
        else:
            meeting = moves.shift_row(meeting, shown, key, data.draw(st.sampled_from([-1, 1])))
        if data.draw(st.booleans()):
            item = data.draw(st.sampled_from([i.id for i in meeting.agenda]))
            meeting = data.draw(st.sampled_from([moves.indent, moves.outdent]))(meeting, item)
        assert sorted(moves.keys(meeting)) == sorted(moves.keys(sample))


def test_rows_walk_through_the_whole_record(sample: Meeting) -> None:
    meeting, key = sample, moves.stream_keys(sample, "a1")[0]
    for _ in range(20):
        meeting = moves.shift_row(meeting, moves.keys(meeting), key, 1)
    assert moves.stream_keys(meeting, derive.outline(meeting)[-1].id)[-1] == key
    for _ in range(20):
        meeting = moves.shift_row(meeting, moves.keys(meeting), key, -1)
    assert moves.stream_keys(meeting, "a1")[0] == key
