"""The language of templates: what docxtpl's users write, and what they would expect of it."""

from typing import Any

import pytest

from app.word import Template, TemplateError
from tests.word.documents import docx, fill, filled, p, run, table, texts, xml

CASES: dict[str, tuple[list[str], dict[str, Any], list[Any]]] = {
    "a value": ([p("Dear {{ name }},")], {"name": "Liu"}, ["Dear Liu,"]),
    "a record's field": ([p("{{ a.b.c }}{{ a['b']['c'] }}")], {"a": {"b": {"c": 1}}}, ["11"]),
    "a key before a method": ([p("{{ a.items }}{{ a.keys }}")], {"a": {"items": 3, "keys": 4}}, ["34"]),
    "a method": ([p("{{ a.upper() }}{{ d.items() | length }}")], {"a": "x", "d": {"k": 1}}, ["X1"]),
    "markup in data": ([p("{{ x }}")], {"x": "<b> & </w:t>"}, ["<b> & </w:t>"]),
    "braces in data": ([p("{{ x }}")], {"x": "{{ y }} {% if %} {_{"}, ["{{ y }} {% if %} {_{"]),
    "a filter that unescapes": ([p("{{ x|safe }}{{ x|e }}")], {"x": "<"}, ["<<"]),
    "escaping cannot be turned off": (
        [p("{% autoescape false %}{{ x }}{% endautoescape %}")], {"x": "<w:p/>"}, ["<w:p/>"],
    ),
    "escaped braces": ([p("{_{ x }_} {_% if %_}")], {}, ["{{ x }} {% if %}"]),
    "raw text": ([p("{% raw %}{{ x }} {% if %}{% endraw %}{{ y }}")], {"y": 1}, ["{{ x }} {% if %}1"]),
    "a comment": ([p("a{# not {{ here }} #}b")], {}, ["ab"]),
    "a comment's paragraph": ([p("a"), p("{#p gone #}"), p("b")], {}, ["a", "b"]),
    "a comment's row and cell": (
        [table(["{#tr gone #}", "x"], ["a", "{#tc gone #}", "b"])], {}, [[["a", "b"]]],
    ),
    "inline if": ([p("A{% if x %}B{% else %}C{% endif %}D")], {"x": 0}, ["ACD"]),
    "elif": ([p("{% if x == 1 %}a{% elif x == 2 %}b{% else %}c{% endif %}")], {"x": 2}, ["b"]),
    "inline for": ([p("{% for i in l %}{{ i }}{% if not loop.last %}, {% endif %}{% endfor %}")],
                   {"l": [1, 2, 3]}, ["1, 2, 3"]),
    "for else": ([p("{% for i in l %}{{ i }}{% else %}none{% endfor %}")], {"l": []}, ["none"]),
    "p loop": ([p("{%p for i in l %}"), p("{{ i }}"), p("{%p endfor %}")], {"l": [1, 2]}, ["1", "2"]),
    "p loop over nothing": ([p("a"), p("{%p for i in l %}"), p("{{ i }}"), p("{%p endfor %}")], {"l": []}, ["a"]),
    "several p tags in one paragraph": (
        [p("{%p for a in l %}{%p if a %}"), p("{{ a }}"), p("{%p endif %}{%p endfor %}")],
        {"l": [1, 0, 2]}, ["1", "2"],
    ),
    "text beside a p tag stays": (
        [p("before {%p if x %}inside"), p("middle"), p("last{%p endif %} after")],
        {"x": 1}, ["before ", "inside", "middle", "last", " after"],
    ),
    "text beside a p tag that leaves out": (
        [p("before {%p if x %}inside"), p("middle"), p("last{%p endif %} after")], {"x": 0}, ["before ", " after"],
    ),
    "p tag typed with a space": ([p("{% p if x %}"), p("y"), p("{% p endif %}")], {"x": 1}, ["y"]),
    "tr loop": (
        [table(["h", "k"], ["{%tr for i in l %}", ""], ["{{ i }}", "x"], ["{%tr endfor %}", ""])],
        {"l": [1, 2]}, [[["h", "k"], ["1", "x"], ["2", "x"]]],
    ),
    "loop begins and ends in one row": (
        [table(["{%tr for i in l %}{{ i }}", "x{%tr endfor %}"])], {"l": [1, 2]}, [[["1", "x"], ["2", "x"]]],
    ),
    "the same without tr": (
        [table(["{% for i in l %}{{ i }}", "x{% endfor %}"])], {"l": [1, 2]}, [[["1", "x"], ["2", "x"]]],
    ),
    "end and start in one row": (
        [table(["{%tr for i in l %}"], ["{{ i }}"], ["{%tr endfor %}{%tr for j in m %}"], ["{{ j }}"],
               ["{%tr endfor %}"])],
        {"l": [1], "m": [2, 3]}, [[["1"], ["2"], ["3"]]],
    ),
    "nested row loops": (
        [table(["{%tr for i in l %}"], ["{{ i.n }}"], ["{%tr for j in i.m %}"], ["- {{ j }}"], ["{%tr endfor %}"],
               ["{%tr endfor %}"])],
        {"l": [{"n": 1, "m": [8, 9]}, {"n": 2, "m": []}]}, [[["1"], ["- 8"], ["- 9"], ["2"]]],
    ),
    "tc loop": (
        [table(["a", "{%tc for i in l %}", "{{ i }}", "{%tc endfor %}"])], {"l": [1, 2]}, [[["a", "1", "2"]]],
    ),
    "a whole table of loops over nothing": (
        [p("a"), table(["{%tr for i in l %}"], ["{{ i }}"], ["{%tr endfor %}"]), p("b")], {"l": []}, ["a", "b"],
    ),
    "r tags": ([p("A{%r if x %}", run("B", "<w:b/>"), "{%r endif %}C")], {"x": 0}, ["AC"]),
    "if over runs": ([p("A{% if x %}b", run("B", "<w:b/>"), "c{% endif %}D")], {"x": 0}, ["AD"]),
    "if over paragraphs": ([p("A{% if x %}b"), p("c"), p("d{% endif %}E")], {"x": 0}, ["AE"]),
    "if over paragraphs, true": ([p("A{% if x %}b"), p("c"), p("d{% endif %}E")], {"x": 1}, ["Ab", "c", "dE"]),
    "joining paragraphs": (
        [p("Located"), p("{%- if x -%}"), p("\u00a0here"), p("{%- endif -%}"), p(".")], {"x": 1},
        ["Located\u00a0here."],
    ),
    "trimming": ([p("a {{- x -}} b {%- if x %} c {%- endif %}")], {"x": 1}, ["a1b c"]),
    "a dict in a block tag": (
        [p("{% set x = {'a': {'b': 5}} %}{{ x.a.b }}{% if {'k': 1}['k'] %}y{% endif %}")], {}, ["5y"],
    ),
    "a percent and a brace in a string": ([p("{{ '%}' }}{{ '}}' }}{% if x == '%}' %}y{% endif %}")],
    {"x": "%}"}, ["%}}}y"]),
    "an apostrophe that pairs with nothing": ([p("{{ x }} it's {{ y }}")], {"x": 1, "y": 2}, ["1 it's 2"]),
    "a tag over two paragraphs": ([p("{% set x = ["), p("1, 2] %}{{ x[1] }}")], {}, ["2"]),
    "curly quotes, dashes, no-break spaces": (
        [p("{{\u00a0“it’s”\u00a0}} {{ x – 1 }} {{ d[‘k’] }} {{ d|default(«no»)|length }}")],
        {"x": 3, "d": {"k": "v"}}, ["it's 2 v 1"],
    ),
    "curly quotes inside straight ones stay": ([p('{{ "“a” – b" }}')], {}, ["“a” – b"]),
    "macro": ([p("{% macro m(x) %}<{{ x }}>{% endmacro %}{{ m('a&b') }} {{ m(1)|upper }}")], {}, ["<a&b> <1>"]),
    "macro of paragraphs": (
        [p("{%p macro m(x) %}"), p("Dear {{ x }},"), p("{%p endmacro %}"), p("{{p m('Liu') }}")], {}, ["Dear Liu,"],
    ),
    "call block": ([p("{% macro w() %}({{ caller() }}){% endmacro %}{% call w() %}x{% endcall %}")], {}, ["(x)"]),
    "set block": ([p("{% set x %}A & {{ y }}{% endset %}{{ x }}{{ x|length }}")], {"y": "<b>"}, ["A & <b>7"]),
    "filter block": ([p("{% filter upper %}a{{ x }}{% endfilter %}")], {"x": "b"}, ["AB"]),
    "with": ([p("{% with a = 1 %}{{ a }}{% endwith %}")], {}, ["1"]),
    "namespace": (
        [p("{% set ns = namespace(n=0) %}{% for i in l %}{% set ns.n = ns.n + i %}{% endfor %}{{ ns.n }}")],
        {"l": [1, 2]}, ["3"],
    ),
    "break and continue": (
        [p("{% for i in l %}{% if i == 2 %}{% continue %}{% endif %}{{ i }}"
           "{% if i == 3 %}{% break %}{% endif %}{% endfor %}")],
        {"l": [1, 2, 3, 4]}, ["13"],
    ),
    "recursive loop": (
        [p("{% for i in l recursive %}{{ i.n }}[{{ loop(i.c) }}]{% endfor %}")],
        {"l": [{"n": 1, "c": [{"n": 2, "c": []}]}]}, ["1[2[]]"],
    ),
    "filters by attribute": (
        [p("{{ l | sort(attribute='n') | map(attribute='n') | join('-') }}")], {"l": [{"n": 2}, {"n": 1}]}, ["1-2"],
    ),
    "breaks in values": (
        [p("a{{ x }}b")], {"x": "1\n2\t3\a4\f5\r\n6\r7"}, ["a1\n2\t3", "4", "\f", "5\n6\n7b"],
    ),
    "characters that XML has not": ([p("{{ x }}")], {"x": "a\x00\x0e\ud800\uffff\x1cb"}, ["ab"]),
    "other plain values": ([p("{{ a }} {{ b }} {{ c }} {{ d }}")], {"a": 1.5, "b": True, "c": [1, "x"], "d": -2},
                           ["1.5 True [1, 'x'] -2"]),
    "nothing where a name is missing": ([p("a{{ x }}b{% if y %}c{% endif %}{% for i in z %}d{% endfor %}")],
    {}, ["ab"]),
}  # fmt: skip


@pytest.mark.parametrize("case", CASES)
def test_template_says(case: str) -> None:
    blocks, values, expected = CASES[case]
    assert fill(*blocks, **values) == expected


def test_colspan_sets_the_cell_and_the_grid() -> None:
    document = filled(
        table(["{% colspan l|length %}All"], ["{%tc for i in l %}", "{{ i }}", "{%tc endfor %}"]), l=[1, 2, 3]
    )
    assert '<w:gridSpan w:val="3"/>' in xml(document)
    assert xml(document).count("<w:gridCol ") == 3


def test_colspan_of_nothing_is_one() -> None:
    assert '<w:gridSpan w:val="1"/>' in xml(filled(table(["{% colspan 0 %}a"])))


def test_cellbg_fills_the_cell_in_the_schemas_order() -> None:
    cell = '<w:tcPr><w:tcW w:w="9" w:type="dxa"/><w:vAlign w:val="top"/></w:tcPr>'
    body = (
        f'<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="9"/></w:tblGrid><w:tr><w:tc>'
        f"{cell}{p('{% cellbg c %}x')}</w:tc></w:tr></w:tbl>"
    )
    written = xml(filled(body, c="#FFdd00"))
    assert (
        '<w:tcW w:w="9" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="FFDD00"/><w:vAlign'
        in written
    )


def test_a_colour_that_is_none_is_a_fault() -> None:
    with pytest.raises(TemplateError, match="is no colour"):
        filled(table(["{% cellbg c %}x"]), c='"/><evil')


def test_vm_merges_the_cells_of_a_loop_downwards() -> None:
    rows = table(["{%tr for i in l %}", ""], ["{% vm %}Group", "{{ i }}"], ["{%tr endfor %}", ""])
    document = filled(rows, l=[1, 2, 3])
    assert texts(document) == [[["Group", "1"], ["", "2"], ["", "3"]]]
    assert xml(document).count('<w:vMerge w:val="restart"/>') == 1
    assert xml(document).count('<w:vMerge w:val="continue"/>') == 2


def test_hm_merges_the_cells_of_a_loop_sideways() -> None:
    row = ["a", "{%tc for i in l %}", "{% hm %}Over all", "{%tc endfor %}"]
    under = ["b", "{%tc for i in l %}", "{{ i }}", "{%tc endfor %}"]
    document = filled(table(row, under), l=[1, 2, 3])
    assert texts(document) == [[["a", "Over all"], ["b", "1", "2", "3"]]]
    assert '<w:gridSpan w:val="3"/>' in xml(document)
    assert xml(document).count("<w:gridCol ") == 4


def test_filters_and_tests_by_argument() -> None:
    template = Template.load(
        docx(p("{{ x | shout('!') }}{% if x is short %} short{% endif %}")),
        filters={"shout": lambda text, mark: text.upper() + mark},
        tests={"short": lambda text: len(text) < 3},
    )
    assert texts(template.render({"x": "ab"})) == ["AB! short"]


def test_the_same_bytes_are_compiled_once() -> None:
    source = docx(p("{{ x }}"))
    assert Template.load(source) is Template.load(source)
    assert Template.load(source, filters={"f": str}) is not Template.load(source)


def test_the_same_values_give_the_same_bytes() -> None:
    template = Template.load(docx(p("{{ x }}")))
    assert template.render({"x": "a"}) == template.render({"x": "a"})


def test_objects_give_their_attributes() -> None:
    class Person:
        name = "Liu"
        _secret = "no"

    assert fill(p("{{ x.name }}{{ x._secret }}{{ x.__class__ }}"), x=Person()) == ["Liu"]


def test_a_tag_never_closed_does_not_swallow_the_next() -> None:
    found = Template.load(docx(p("{{ x and {{ y }} {% if"))).faults
    assert [fault.place.tag for fault in found] == ["{{ x and ", "{% if"]


@pytest.mark.parametrize(("shown", "expected"), [(1, ["a", "b ", " c"]), (0, [" c"])])
def test_a_paragraph_tag_may_be_closed_in_a_text(shown: int, expected: list[str]) -> None:
    assert fill(p("{%p if x %}"), p("a"), p("b {% endif %} c"), x=shown) == expected
