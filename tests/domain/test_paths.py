import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain import paths, shape
from app.domain.errors import UnknownPart
from app.domain.model import Quorum
from app.domain.shape import COLLECTIONS
from tests.domain.strategies import meetings
from tests.domain.talks import talks


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("number", ""),
        ("title.en", "Talks"),
        ("title.ru", ""),
        ("sessions.s1.place.en", "Hall"),
        ("organisations.o1.name.en", "University"),
        ("parties.h.head", "p1"),
        ("participants.p2.name.latin.family", "Scribe"),
        ("agenda.a3.planned", 20),
        ("entries.e3.text.en", "Both agree"),
        ("agenda.a1.entries.e3.text.en", "Both agree"),
        ("proposals.r1.responsible", ("p1", "g")),
        ("press.quotes.q1.speaker", "p3"),
        ("documents.c1.chosen", True),
        ("quorum.entitled", 0),
    ],
)
def test_paths_lead_to_parts(path, value):
    assert paths.get(talks(), path) == value


@pytest.mark.parametrize(
    "path",
    [
        "",
        "titel",
        "title.English",
        "participants.p9.post",
        "participants.p1.pots",
        "entries.e9",
        "entries",
        "press.quotes.q9",
        "agenda.a1.spans.0",
        "participants.0",
        "title.en.x",
        "quorum.entitled.x",
        "__class__",
        "title.variants",
    ],
)
def test_an_unknown_part_is_named(path):
    with pytest.raises(UnknownPart) as caught:
        paths.get(talks(), path)
    assert caught.value.place == path


def _every_path(value, prefix=""):
    for field in shape.shapes(type(value)).values():
        held, path = getattr(value, field.name), prefix + field.name
        yield path, held
        if field.rows:
            for row in held:
                yield f"{path}.{row.id}", row
                yield from _every_path(row, f"{path}.{row.id}.")
        elif field.many and field.sort is shape.Sort.VALUE:
            for index, one in enumerate(held):
                yield from _every_path(one, f"{path}.{index}.")
        elif field.sort is shape.Sort.VALUE and held is not None:
            yield from _every_path(held, f"{path}.")


@given(meetings(2))
def test_every_part_has_a_path(meeting):
    for path, value in _every_path(meeting):
        assert paths.get(meeting, path) is value


@given(meetings(2), st.data())
def test_an_update_leaves_all_that_is_not_above_it(meeting, data):
    strings = [p for p in _every_path(meeting) if isinstance(p[1], str) and not p[0].endswith(".id")]
    path, value = data.draw(st.sampled_from(strings))
    updated = paths.update(meeting, path, lambda _: value + "!")
    assert paths.get(updated, path) == value + "!"
    above = {path.rsplit(".", n)[0] for n in range(path.count(".") + 1)}
    for other, part in _every_path(meeting):
        if other not in above and other != "id":
            assert paths.get(updated, other) is part


def test_an_update_that_changes_nothing_is_the_same_meeting():
    meeting = talks()
    for collection in COLLECTIONS:
        path = {"entries": "entries.e1", "press.paragraphs": "press"}.get(collection, collection)
        assert paths.update(meeting, path, lambda same: same) is meeting


def test_the_first_part_of_a_group_makes_the_group():
    assert paths.update(talks(), "quorum.required", lambda _: 5).quorum == Quorum(0, 5)
