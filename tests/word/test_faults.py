"""What is wrong is told all at once, each with its place, its cause and the nearest right name."""

import json

import pytest

from app.word import Fault, Template, TemplateError
from app.word.annotate import annotated
from app.word.faults import nearest, render_lines, to_json
from tests.word.documents import NAMESPACES, docx, p, run, table, texts, unzipped, xml


def faults_of(*blocks: str) -> list[Fault]:
    return list(Template.load(docx(*blocks)).faults)


def test_every_fault_of_a_template_is_found_at_once() -> None:
    found = faults_of(
        p("{{ a | uper }}"),
        p("{% if %} and {{ b c }}"),
        table(["x", "{{ ok }}{% endfor %}"], [p("one") + p("{% foo %}"), ""]),
        p("{{ open"),
        p("{% include 'x' %}{{ x is oddd }}"),
    )
    assert [(fault.place.where, fault.place.tag, fault.cause, fault.nearest) for fault in found] == [
        ("paragraph 1", "{{ a | uper }}", "There is no filter “uper”.", "upper"),
        ("paragraph 2", "{% if %}", "The block is never closed: {% endif %} is missing.", None),
        ("paragraph 2", "{{ b c }}",
         "“c” is too much here: a name is one word, its parts are joined by dots.", None),
        ("table 1, row 1, cell 2", "{% endfor %}",
         "“endfor” closes nothing: no for is open here; the open block is {% if %}.", None),
        ("table 1, row 2, cell 1, paragraph 2", "{% foo %}", "“foo” is no statement.", "for"),
        ("paragraph 4", "{% include 'x' %}", "“include” is not allowed in a document.", None),
        ("paragraph 4", "{{ x is oddd }}", "There is no test “oddd”.", "odd"),
        ("paragraph 3", "{{ open", "The tag is not closed: }} is missing.", None),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("blocks", "cause"),
    [
        ([p("{% else %}")], "“else” stands in no if or for block."),
        ([p("{% if a %}{% else %}{% else %}{% endif %}")], "“else” follows an else of the same block."),
        ([p("{%tr for i in l %}{% endfor %}")], "The tag takes its row away, but stands in no table."),
        ([table(["{{tr x }}"])], "A value cannot take the place of a row; use {%tr for … %}."),
        ([p("{% colspan 2 %}")], "“colspan” stands in no table cell."),
        ([table(["{% colspan %}"])], "“colspan” needs a value."),
        ([table(["{% vm %}x"])], "“vm” merges the cells of a loop, but stands in none."),
        ([p("{% restart %}x")], "“restart” begins a numbered list anew in a loop, but stands in none."),
        ([p("{% for i in l %}{% if i %}{% endfor %}")], "The block is never closed: {% endif %} is missing."),
    ],
)
def test_tags_out_of_place(blocks: list[str], cause: str) -> None:
    assert cause in [fault.cause for fault in faults_of(*blocks)]


def test_a_template_with_faults_is_not_rendered() -> None:
    with pytest.raises(TemplateError, match="The template has faults") as caught:
        Template.load(docx(p("{{ a b }}"))).render({})
    assert len(caught.value.faults) == 1


def test_every_fault_of_a_rendering_is_told_at_once() -> None:
    blocks = [
        p("{{ meeting.titel }}"),
        p("{% for p in participants %}{{ p.nam }}{% endfor %}"),
        p("{{ 1 / 0 }}{{ 'a' + 1 }}"),
        p("{%p for x in meeting.title.parts %}"), p("y"), p("{%p endfor %}"),
        p("{% if guests %}a{% endif %}"),
        table(["{{ meting }}"]),
        p("{%p for n in number %}"), p("y"), p("{%p endfor %}"),
    ]  # fmt: skip
    values = {
        "meeting": {"title": "T"},
        "participants": [{"name": "a"}, {"name": "b"}],
        "guest": 1,
        "number": 5,
    }
    with pytest.raises(TemplateError) as caught:
        Template.load(docx(*blocks)).render(values)
    told = [(f.place.where, f.cause, f.nearest) for f in caught.value.faults]
    assert ("paragraph 1", "There is no “titel” in this record.", "title") in told
    assert ("paragraph 2", "There is no “nam” in this record.", "name") in told
    assert ("paragraph 3", "A number is divided by zero.", None) in told
    assert ("paragraph 4", "There is no “parts” in a text.", None) in told
    assert ("paragraph 7", "“guests” is not among the values.", "guest") in told
    assert ("table 1, row 1, cell 1", "“meting” is not among the values.", "meeting") in told
    assert ("paragraph 8", "A loop needs a list, not a number.", None) in told
    assert len(told) == len(set(told))


def test_a_fault_in_a_loop_is_told_once() -> None:
    with pytest.raises(TemplateError) as caught:
        Template.load(docx(p("{% for i in l %}{{ i.x }}{% endfor %}"))).render({"l": [{}] * 500})
    assert len(caught.value.faults) == 1


def test_faults_of_all_parts_are_told() -> None:
    header = f"<w:hdr {NAMESPACES}>{p('{{ b }}')}</w:hdr>"
    with pytest.raises(TemplateError) as caught:
        Template.load(docx(p("{{ a }}"), parts={"header1.xml": header})).render({})
    assert [fault.place.part for fault in caught.value.faults] == ["word/document.xml", "word/header1.xml"]


def test_missing_names_may_be_asked_about() -> None:
    blocks = p("{% if a is defined %}x{% endif %}{{ b | default('y') }}{{ c.d if c is defined }}")
    assert texts(Template.load(docx(blocks)).render({})) == ["y"]


def test_a_field_of_what_is_missing_is_a_fault_even_where_missing_is_empty() -> None:
    with pytest.raises(TemplateError, match="“a” is not among the values"):
        Template.load(docx(p("{{ a.b }}"))).render({}, undefined="empty")


def test_a_filter_that_fails_is_placed() -> None:
    def broken(_: object) -> str:
        raise ValueError("no such person")

    with pytest.raises(TemplateError, match=r"paragraph 1, \{\{ x \| f \}\}: No such person"):
        Template.load(docx(p("{{ x | f }}")), filters={"f": broken}).render({"x": 1})


def test_a_bug_in_a_filter_stays_a_traceback() -> None:
    def broken(_: object) -> str:
        raise NotImplementedError

    with pytest.raises(NotImplementedError):
        Template.load(docx(p("{{ x | f }}")), filters={"f": broken}).render({"x": 1})


def test_lines_and_json() -> None:
    found = faults_of(p("Dear {{ a | uper }},"))
    assert render_lines(found, "letter.docx") == [
        "letter.docx: word/document.xml, paragraph 1, {{ a | uper }}: There is no filter “uper”. "
        "Did you mean “upper”? (in “Dear {{ a | uper }},”)"
    ]
    assert json.loads(to_json(found)) == [
        {"part": "word/document.xml", "where": "paragraph 1", "tag": "{{ a | uper }}", "text": "Dear {{ a | uper }},",
         "cause": "There is no filter “uper”.", "nearest": "upper"}
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("name", "names", "expected"),
    [
        ("titel", ["title", "number"], "title"),
        ("NAME", ["name"], "name"),
        ("zzz", ["title"], None),
        ("a", [], None),
    ],
)
def test_the_nearest_name(name: str, names: list[str], expected: str | None) -> None:
    assert nearest(name, names) == expected


def test_a_copy_with_comments() -> None:
    header = f"<w:hdr {NAMESPACES}>{p('{{ b c }}')}</w:hdr>"
    source = docx(p("ok"), table(["a", p(run("x {{ a "), run("b }} y"))]), parts={"header1.xml": header})
    marked = annotated(source, Template.load(source).faults)
    comments = xml(marked, "word/comments.xml")
    assert comments.count("<w:comment ") == 2
    assert "word/header1.xml, paragraph 1, {{ b c }}: “c” is too much here" in comments
    body = xml(marked)
    assert (
        body.index('commentRangeStart w:id="0"')
        < body.index("x {{ a")
        < body.index('commentRangeEnd w:id="0"')
    )
    assert {fault.cause for fault in Template.load(marked).faults} == {
        fault.cause for fault in Template.load(source).faults
    }


def test_comments_join_those_that_are_there() -> None:
    old = f'<w:comments {NAMESPACES}><w:comment w:id="4" w:author="x"><w:p/></w:comment></w:comments>'
    source = docx(p("{{ a b }}"), parts={"comments.xml": old})
    marked = annotated(source, Template.load(source).faults)
    assert 'w:id="4"' in xml(marked, "word/comments.xml")
    assert 'w:id="5"' in xml(marked, "word/comments.xml")
    assert len(unzipped(marked)) == len(unzipped(source))


def causes(*blocks: str) -> list[tuple[str, str | None]]:
    return [(fault.cause, fault.nearest) for fault in faults_of(*blocks)]


def test_the_missing_end_is_named_with_the_letter_of_its_beginning() -> None:
    assert causes(table(["{%tr for a in b %}"], ["{{ a }}"])) == [
        ("The block is never closed: {%tr endfor %} is missing.", None)
    ]


@pytest.mark.parametrize(
    ("text", "cause"),
    [
        ("{ title }}", "The tag is not opened: {{ is missing."),
        ("{ title | upper }} and {{ b }}", "The tag is not opened: {{ is missing."),
        ("% if a %}x", "The tag is not opened: {% is missing."),
        ("{{ }}", "Something is missing in the tag."),
        ("{% for a b %}{% endfor %}", "A loop needs “in” before its list: for … in …"),
        ("{% if a = 1 %}{% endif %}", "Compare with ==; one = alone gives a name a value."),
        ("{{ a | }}", "The name of a filter or a field is missing."),
    ],
)
def test_what_is_typed_wrong_is_said_as_one_would_to_a_secretary(text: str, cause: str) -> None:
    assert cause in [said for said, _ in causes(p(text), p("}"))]


def test_braces_that_are_no_tag_stay_text() -> None:
    text = "{ a: 1 } and 50 % of it } {x}"
    assert causes(p(text)) == []
    assert texts(Template.load(docx(p(text))).render({})) == [text]


def test_wide_braces_and_signs_of_chinese_input_are_read_as_typed() -> None:
    template = Template.load(docx(p("｛｛　title｜upper　｝｝｛％ if a ＝＝ 1 ％｝，｛x｝｛％ endif ％｝")))
    assert template.faults == ()
    assert texts(template.render({"title": "ab", "a": 1})) == ["AB，｛x｝"]


def test_letters_that_only_look_latin_are_told() -> None:
    (fault,) = Template.load(docx(p("{{ mееting.title }}"))).check({"meeting": {"title": str}})
    assert (fault.cause, fault.nearest) == (
        "“mееting” is typed with Cyrillic letters that look like Latin ones.",
        "meeting",
    )


def test_what_follows_from_a_fault_is_no_fault_of_its_own() -> None:
    known = {"people": [{"name": str}]}
    loop = Template.load(docx(p("{%p for one in people %}"), p("{{ one.name }}"))).check(known)
    assert [fault.cause for fault in loop] == ["The block is never closed: {%p endfor %} is missing."]
    items = Template.load(docx(p("{% for one in peple %}{{ one.name }} {{ on.name }}{% endfor %}"))).check(
        known
    )
    assert [(fault.cause, fault.nearest) for fault in items] == [
        ("“peple” is not a field of this document.", "people"),
        ("“on” is not a field of this document.", "one"),
    ]
