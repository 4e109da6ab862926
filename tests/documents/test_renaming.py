"""Templates of an earlier vocabulary: told what changed, or brought up to date and rendered."""

import tomllib

from app.documents import renaming, render, sample, vocabulary
from app.documents.filters import filters
from app.word import Template
from tests.documents.read import plain
from tests.word.documents import docx, p, run

# A vocabulary of version 2 that never was: it renamed three names of version 1 and dropped one.
TABLE = renaming.of(
    tomllib.loads("""
[[renamed]]
version = 2
old = "person.position"
new = "person.post"
advice = "A person's position is called post."
[[renamed]]
version = 2
old = "visitors"
new = "guests"
advice = "The guest sides are called guests."
[[renamed]]
version = 2
old = "side.leader"
new = "side.head"
advice = "Who leads a side is called its head."
[[renamed]]
version = 2
old = "meeting.weather"
advice = "The weather is no longer kept; take the line out."
""")
)
OLD = docx(
    p("{{ host.leader.position }}: ", run("{{ meeting.", "<w:b/>"), run("title }}"), " position "),
    p("{%p for one in visitors %}"),
    p("{{ one.leader.position | upper_first }} 'visitors'"),
    p("{%p endfor %}"),
)


def test_what_changed_is_said_with_its_place_and_todays_name() -> None:
    template = Template.load(
        docx(p("{{ chair.position }}"), p("{{ meeting.weather }}")), filters=filters("en")
    )
    said = [(fault.place.where, fault.cause, fault.nearest) for fault in renaming.faults(template, TABLE)]
    assert said == [
        ("paragraph 1", "A person's position is called post.", "post"),
        ("paragraph 2", "The weather is no longer kept; take the line out.", None),
    ]


def test_an_old_template_is_brought_up_to_date_and_renders() -> None:
    assert Template.load(OLD, filters=filters("en")).check(vocabulary()) != ()
    new = renaming.brought_up(OLD, TABLE)
    assert Template.load(new, filters=filters("en")).check(vocabulary()) == ()
    said = plain(new)
    assert "{{ host.head.post }}: {{ meeting.title }} position " in said
    assert "{{ one.head.post | upper_first }} 'visitors'" in said
    rendered = plain(render(sample(), new, "en"))
    assert "Vice-Rector for International Affairs: Talks with the delegation" in rendered


def test_a_template_of_today_stays_as_it_is() -> None:
    now = docx(p("{{ meeting.title }}"), p("position, visitors"))
    assert renaming.brought_up(now, TABLE) is now


def test_what_the_program_says_was_renamed_leads_to_names_it_has() -> None:
    for one in renaming.table():
        assert one.advice
        old = Template.load(docx(p(f"{{{{ {one.old} }}}}")))
        assert old.check(vocabulary()), one.old
