"""What is said of a template's faults, beyond that a name is not there."""

from app.documents import advice
from app.documents.filters import filters
from app.word import Template
from tests.word.documents import docx, p


def said(*texts: str) -> list[tuple[str, str | None]]:
    template = Template.load(docx(*map(p, texts)), filters=filters("en"))
    return [(fault.cause, fault.nearest) for fault in advice.faults(template)]


def test_a_name_of_one_thing_outside_its_loop_is_told_with_the_loop() -> None:
    assert said("{{ person.full }}") == [
        ("“person” is one of a list, and no loop stands around it.", "for person in participants")
    ]
    assert said("{% for person in present %}{{ person.full }}{% endfor %}") == []


def test_other_faults_stay_as_they_are() -> None:
    assert said("{{ meting.title }} {% if chair %}") == [
        ("The block is never closed: {% endif %} is missing.", None),
        ("“meting” is not a field of this document.", "meeting"),
    ]
