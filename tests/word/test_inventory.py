"""The fields of a template, and the check of them against a vocabulary."""

from typing import Any

import pytest

from app.word import Field, Template
from tests.word.documents import docx, p, table


def fields(*blocks: str) -> list[Field]:
    return list(Template.load(docx(*blocks)).fields)


@pytest.mark.parametrize(
    ("text", "paths"),
    [
        ("{{ a.b }}{{ a['c'] }}", ["a.b", "a.c"]),
        ("{% for i in l %}{{ i.n }}{{ loop.index }}{% endfor %}", ["l", "l[].n"]),
        ("{% for i in l if i.ok %}{% for j in i.m %}{{ j }}{% endfor %}{% endfor %}", ["l", "l[].ok", "l[].m",
        "l[].m[]"]),
        ("{% for k, v in d.items() %}{{ k }}{{ v.x }}{% endfor %}", ["d"]),
        ("{% if a and not b %}{{ c if d else e }}{% endif %}", ["a", "b", "d", "c", "e"]),
        ("{{ l[0].n }}{{ (l | first).m }}{{ (l | sort(attribute='k') | last).o }}",
         ["l[].n", "l[].m", "l", "l[].o", "l[].k"]),
        ("{{ l | map(attribute='x.y') | join(', ') }}", ["l", "l[].x.y"]),
        ("{{ l | selectattr('ok') | list }}", ["l", "l[].ok"]),
        ("{% set x = a.b %}{{ x.c }}{% for i in x.l %}{{ i }}{% endfor %}", ["a.b", "a.b.c", "a.b.l", "a.b.l[]"]),
        ("{% with x = a %}{{ x.y }}{% endwith %}", ["a", "a.y"]),
        ("{% macro m(x) %}{{ x.y }}{{ z }}{% endmacro %}{{ m(q) }}", ["z", "q"]),
        ("{{ a.strip().upper() }}{{ range(3) }}{{ f(b) }}", ["a", "f", "b"]),
        ("{{ a[b] }}{{ a[1:c] }}", ["b", "a", "c"]),
    ],
)  # fmt: skip
def test_paths(text: str, paths: list[str]) -> None:
    assert sorted({field.path for field in fields(p(text))}) == sorted(set(paths))


def test_a_field_has_its_loops_and_its_place() -> None:
    rows = table(["{%tr for i in agenda %}"], ["{{ i.title }}{% for s in i.speakers %}{{ s.name }}{% endfor %}"],
                 ["{%tr endfor %}"])  # fmt: skip
    found = {field.path: field for field in fields(rows)}
    assert found["agenda[].speakers[].name"].scope == ("agenda", "agenda[].speakers")
    assert found["agenda[].title"].place.where == "table 1, row 2, cell 1"
    assert found["agenda[].title"].place.tag == "{{ i.title }}"


def test_the_fields_of_a_template_with_faults_are_known() -> None:
    blocks = [
        p("{{ a.b }}{{ c d }}{% if x y %}{{ e }}{% endif %}"),
        p("{% for i in l %}{{ i.n }}{% endfor %}{% endif %}{{ o"),
    ]
    template = Template.load(docx(*blocks))
    assert len(template.faults) == 4
    assert {field.path for field in template.fields} == {"a.b", "e", "l", "l[].n"}
    assert len(template.check(["a.b", "e", "l[].m"])) == 5


PERSON: dict[str, Any] = {"name": str}
PERSON["colleague"] = PERSON
VOCABULARY: dict[str, Any] = {"meeting": {"title": str, "date": None}, "people": [PERSON], "chair": PERSON}
PATHS = [
    "meeting.title",
    "meeting.date",
    "people[].name",
    "people[].colleague.name",
    "chair.name",
    "chair.colleague.name",
]


@pytest.mark.parametrize("vocabulary", [VOCABULARY, PATHS])
def test_a_wrong_name_in_a_loop_that_no_sample_reaches(vocabulary: Any) -> None:
    template = Template.load(docx(p("{% if chair %}{% for x in people %}{{ x.nme }}{% endfor %}{% endif %}")))
    found = template.check(vocabulary)
    assert [(f.cause, f.nearest, f.place.tag) for f in found] == [
        ("“x” has no “nme”.", "name", "{{ x.nme }}")
    ]


@pytest.mark.parametrize(
    ("text", "cause"),
    [
        ("{{ meting.title }}", "“meting” is not a field of this document."),
        ("{{ people.name }}", "“people” is a list; its items have names, it has not: use a for loop."),
        ("{% for i in meeting %}{% endfor %}", "“meeting” is no list; a loop cannot go through it."),
        ("{{ meeting.title.long }}", "“meeting.title” is a single value and has no “long”."),
        ("{{ chair.colleague.colleague.nam }}", "“chair.colleague.colleague” has no “nam”."),
    ],
)
def test_wrong_paths(text: str, cause: str) -> None:
    assert [fault.cause for fault in Template.load(docx(p(text))).check(VOCABULARY)] == [cause]


@pytest.mark.parametrize(
    "text",
    [
        "{{ meeting.title.upper() }}{{ meeting.date.year }}{{ chair.colleague.colleague.name }}",
        "{{ none_of_ours | default('') }}{% if other is defined %}x{% endif %}",
        "{% set own = 5 %}{{ own }}{{ people | length }}{{ people[0].name }}",
    ],
)
def test_right_paths(text: str) -> None:
    assert Template.load(docx(p(text))).check(VOCABULARY) == ()
