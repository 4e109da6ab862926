"""Templates and data nobody would write: only TemplateErrors come out, or a document that Word need not repair."""

from contextlib import suppress
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from app.word import (
    Image,
    Limits,
    RichText,
    RichTextParagraph,
    Subdocument,
    Template,
    TemplateError,
    forget_compiled,
)
from app.word.annotate import annotated
from app.word.subdocument import Heading, Table
from tests.word.documents import defects, docx, p, run, table, unzipped, zipped
from tests.word.test_values import png

QUICK = Limits(seconds=3, steps=20_000, output=4 << 20, value=50_000)

tags = st.sampled_from(
    [
        "{{ a }}", "{{ b.c }}", "{{r a }}", "{{p a }}", "{{ l[0] }}", "{{ a | upper }}", "{{ l | join('-') }}",
        "{{ b.c.d }}",
        "{% if a %}", "{% else %}", "{% elif b %}", "{% endif %}", "{% for i in l %}", "{% endfor %}",
        "{{ i }}", "{{ i.x }}",
        "{%p if a %}", "{%p endif %}", "{%p for i in l %}", "{%p endfor %}", "{%tr for i in l %}", "{%tr endfor %}",
        "{%tc for i in l %}", "{%tc endfor %}", "{%r if a %}", "{%r endif %}", "{% vm %}", "{% hm %}",
        "{% colspan n %}",
        "{% cellbg a %}", "{% set x = a %}", "{{ x }}", "{% set y %}", "{% endset %}", "{{ y }}", "{# no #}",
        "{#tr #}", "{#tc #}",
        "{#p #}", "{%- if a -%}", "{%- endif -%}", "{{- a -}}", "{% macro m(q) %}", "{% endmacro %}",
        "{{ m(a) }}", "{_{", "}_}",
        "{{", "}}", "{%", "%}", "{{ (a }}", "{% for %}", "{{ a b }}", "{% restart %}", "{{ loop.index }}",
        "{{ a / n }}",
        "{% filter upper %}", "{% endfilter %}", "{{ a.__class__ }}", "{%tr if a %}", "{%tr else %}", "{%tr endif %}",
    ]
)  # fmt: skip
words = st.one_of(tags, tags, tags, st.text(alphabet="ab {}%#'\"<&\n\t“”–_", max_size=6))


@st.composite
def paragraphs(draw: Any) -> str:
    text = "".join(draw(st.lists(words, max_size=5)))
    cuts = sorted(draw(st.lists(st.integers(0, max(1, len(text))), max_size=3)))
    pieces = [text[start:end] for start, end in zip([0, *cuts], [*cuts, len(text)], strict=True)]
    shells = st.sampled_from(["{}", "{}", "{}", '<w:hyperlink w:anchor="x">{}</w:hyperlink>',
                              "<w:sdt><w:sdtContent>{}</w:sdtContent></w:sdt>",
                              '<w:ins w:id="1" w:author="a">{}</w:ins>',
                              '{}<w:bookmarkStart w:id="1" w:name="b"/>'])  # fmt: skip
    looks = st.sampled_from(["", "<w:b/>", "<w:i/>"])
    return p("".join(draw(shells).format(run(piece, draw(looks))) for piece in pieces))


cells = st.one_of(paragraphs(), paragraphs(), st.lists(paragraphs(), min_size=1, max_size=3).map("".join))
tables = st.lists(st.lists(cells, min_size=1, max_size=3), min_size=1, max_size=4).map(
    lambda rows: table(*rows)
)
holding = tables.map(lambda inner: inner + p("{{ a }}"))
nested = st.lists(st.lists(st.one_of(cells, holding), min_size=1, max_size=2), min_size=1, max_size=2).map(
    lambda rows: table(*rows)
)
bodies = st.lists(st.one_of(paragraphs(), paragraphs(), tables, nested), min_size=1, max_size=6)

plain = st.one_of(
    st.none(), st.booleans(), st.integers(-5, 5), st.floats(allow_nan=True), st.text(max_size=8),
    st.sampled_from(["\a", "\f", "\n\t", "</w:t>", "\x0e\x12\x13", "{{ a }}", "FF0000"]),
)  # fmt: skip
rich = st.sampled_from(
    [
        RichText("r\as", bold=True), RichText("l", url="http://a.b"), RichTextParagraph().add("q\fz"),
        Image(png(), width_mm=1),
        Subdocument((Heading("h"), Table((("t",),)))), Subdocument((Table((("t",),)),)), RichText(),
    ]
)  # fmt: skip
values = st.recursive(
    st.one_of(plain, rich),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3), st.dictionaries(st.sampled_from(["c", "d", "x"]), inner, max_size=3)
    ),
    max_leaves=6,
)
contexts = st.fixed_dictionaries(
    {}, optional=dict.fromkeys(("a", "b", "n"), values) | {"l": st.lists(values, max_size=3)}
)


def tried(source: bytes, context: dict[str, Any], undefined: Any = "empty") -> None:
    """Load and render; a document that comes out must be sound."""
    forget_compiled()
    try:
        template = Template.load(source, limits=QUICK)
        list(template.fields)
        if template.faults:
            assert defects(annotated(source, template.faults)) == []
        document = template.render(context, undefined=undefined)
    except TemplateError:
        return
    assert defects(document) == []


@given(bodies, contexts, st.sampled_from(["empty", "error"]))
def test_templates_of_any_tags(body: list[str], context: dict[str, Any], undefined: str) -> None:
    tried(docx(*body), context, undefined)


SAMPLE = docx(
    p("{{ a }}", run("{% if b %}", "<w:b/>"), "x{% endif %}"),
    table(["{%tr for i in l %}", ""], ["{{ i }}", "{% vm %}y"], ["{%tr endfor %}", ""]),
    p("{%p for i in l %}"), p("{{ i }}{{r a }}"), p("{%p endfor %}"),
)  # fmt: skip


@given(st.data(), contexts)
def test_xml_cut_and_pasted(data: st.DataObject, context: dict[str, Any]) -> None:
    files: dict[str, str | bytes] = dict(unzipped(SAMPLE))
    content = bytes(files["word/document.xml"])
    start = data.draw(st.integers(0, len(content)))
    end = data.draw(st.integers(start, min(len(content), start + 200)))
    into = data.draw(st.integers(0, len(content)))
    files["word/document.xml"] = content[:into] + content[start:end] + content[into:]
    mutated = zipped(files)
    forget_compiled()
    with suppress(TemplateError):
        Template.load(mutated, limits=QUICK).render(context, undefined="empty")


@given(st.lists(st.tuples(st.integers(0, len(SAMPLE) - 1), st.integers(0, 255)), min_size=1, max_size=8))
def test_files_with_wrong_bytes(changes: list[tuple[int, int]]) -> None:
    damaged = bytearray(SAMPLE)
    for at, byte in changes:
        damaged[at] = byte
    forget_compiled()
    with suppress(TemplateError):
        Template.load(bytes(damaged), limits=QUICK).render({"a": 1, "b": 1, "l": [1]})


@given(st.binary(max_size=300), st.integers(0, 300))
def test_bytes_of_any_kind(data: bytes, cut: int) -> None:
    for source in (data, SAMPLE[: len(SAMPLE) - cut] + data):
        with suppress(TemplateError):
            Template.load(source, limits=QUICK)
