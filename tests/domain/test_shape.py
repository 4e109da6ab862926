import attrs
import pytest

from app.domain import directory, ids, model, names, references, shape
from app.domain.shape import COLLECTIONS, REFERENCES, Sort, Target, objection, shapes
from tests.domain.talks import talks

CLASSES = [
    cls
    for module in (model, directory, names)
    for cls in vars(module).values()
    if attrs.has(cls) and cls.__module__ == module.__name__
]


@pytest.mark.parametrize("cls", CLASSES)
def test_every_field_of_the_model_is_described(cls):
    found = shapes(cls)
    assert list(found) == [a.name for a in attrs.fields(cls)]
    for field in found.values():
        assert field.sort is not Sort.VALUE or attrs.has(field.type)
        if not field.required:
            assert objection(field, field.default) == "" or field.name == "position"


def test_rules_and_references_are_of_fields_that_there_are():
    described = {(cls, name) for cls in CLASSES for name in shapes(cls)}
    assert set(REFERENCES) <= described
    assert set(shape._RULES) <= described
    for cls, name in described:
        field = shapes(cls)[name]
        assert (field.target is not None) == ((cls, name) in REFERENCES)


def test_every_collection_is_known_by_its_path():
    rows = {f.name: f.type for f in shapes(model.Meeting).values() if f.rows}
    rows |= {f"press.{f.name}": f.type for f in shapes(model.PressRelease).values() if f.rows}
    rows["entries"] = shapes(model.AgendaItem)["entries"].type
    assert rows == COLLECTIONS


def test_who_may_be_referred_to():
    meeting = talks()
    assert references.ids_of(meeting, Target.SPEAKERS) == {"p1", "p2", "p3", "p4", "h", "g"}
    for target in Target:
        for id in references.ids_of(meeting, target):
            assert references.exists(meeting, target, id)
        assert not references.exists(meeting, target, "nowhere")


def test_ids_are_short_random_and_fit_a_path():
    made = {ids.new_id() for _ in range(1000)}
    assert len(made) == 1000
    assert all(ids.valid(id) and len(id) == 12 for id in made)
    assert not any(ids.valid(id) for id in ("", "a.b", "a b", "ж", "a/b", "x" * 65, "a\n"))
