"""Footnotes and endnotes whose text is filled where their references stand."""

import re

import pytest

from app.word import Image, Template, TemplateError
from tests.word.documents import NAMESPACES, R, docx, p, relationships, run, table, xml

MARK = "<w:r><w:footnoteRef/></w:r>"


def reference(number: int, kind: str = "foot") -> str:
    return f'<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:{kind}noteReference w:id="{number}"/></w:r>'


def notes(*said: str, kind: str = "foot") -> str:
    separators = "".join(
        f'<w:{kind}note w:type="{name}" w:id="{at}"><w:p><w:r><w:{name}/></w:r></w:p></w:{kind}note>'
        for at, name in enumerate(("separator", "continuationSeparator"))
    )
    made = "".join(
        f'<w:{kind}note w:id="{at}">{text if text.startswith("<w:p") else p(MARK, text)}</w:{kind}note>'
        for at, text in enumerate(said, start=2)
    )
    return f"<w:{kind}notes {NAMESPACES}>{separators}{made}</w:{kind}notes>"


def written(document: bytes, kind: str = "foot") -> list[tuple[str, str]]:
    """Return id and text of each note that a reference leads to, in the order of the references."""
    said = {
        id: "".join(re.findall(r"<w:t[ >][^<]*?>?([^<>]*)</w:t>", text))
        for id, text in re.findall(
            rf'<w:{kind}note [^>]*?w:id="(-?\d+)"[^>]*>(.*?)</w:{kind}note>',
            xml(document, f"word/{kind}notes.xml"),
            re.S,
        )
    }
    used = re.findall(rf'<w:{kind}noteReference [^>]*?w:id="(-?\d+)"', xml(document))
    return [(id, said[id]) for id in used]


def test_each_round_of_a_loop_has_a_note_of_its_own() -> None:
    template = Template.load(
        docx(
            p("{%p for x in xs %}"), p("{{ x.name }}", reference(2)), p("{%p endfor %}"), p("end", reference(3)),
            parts={"footnotes.xml": notes("{{ x.note }} ({{ loop.index }})", "said once")},
        )
    )  # fmt: skip
    document = template.render({"xs": [{"name": n, "note": f"of {n}"} for n in "ABC"]})
    found = written(document)
    assert [text for _, text in found] == ["of A (1)", "of B (2)", "of C (3)", "said once"]
    assert len({id for id, _ in found}) == 4
    assert xml(document, "word/footnotes.xml").count("<w:footnote ") == 6
    assert "{{" not in xml(document, "word/footnotes.xml")


def test_rows_of_a_table_have_notes() -> None:
    template = Template.load(
        docx(
            table(
                ["{%tr for x in xs %}", ""],
                ["<w:tc>" + p("{{ x }}", reference(2)) + "</w:tc>", "b"],
                ["{%tr endfor %}", ""],
            ),
            parts={"footnotes.xml": notes("note {{ x }}")},
        )
    )  # fmt: skip
    assert [text for _, text in written(template.render({"xs": [1, 2]}))] == ["note 1", "note 2"]


@pytest.mark.parametrize(("wanted", "left"), [(True, ["for it"]), (False, [])])
def test_a_note_goes_with_what_it_belongs_to(wanted: bool, left: list[str]) -> None:
    template = Template.load(
        docx(p("a {% if y %}b", reference(2), "{% endif %}"), parts={"footnotes.xml": notes("for {{ x }}")})
    )
    document = template.render({"y": wanted, "x": "it"})
    assert [text for _, text in written(document)] == left
    assert xml(document, "word/footnotes.xml").count("<w:footnote ") == 2 + len(left)


def test_a_note_has_statements_and_paragraphs_of_its_own() -> None:
    said = p(MARK, "{%p for y in x.ys %}") + p("- {{ y }}") + p("{%p endfor %}")
    template = Template.load(
        docx(p("{% for x in xs %}n", reference(2), "{% endfor %}"), parts={"footnotes.xml": notes(said)})
    )
    document = template.render({"xs": [{"ys": [1, 2]}, {"ys": []}]})
    assert [text for _, text in written(document)] == ["- 1- 2", ""]
    # A note without a paragraph is no note.
    assert all(xml(document, "word/footnotes.xml").split("<w:footnote ")[at].count("<w:p") for at in (3, 4))


def test_endnotes_too() -> None:
    template = Template.load(
        docx(
            p("{% for x in xs %}n", reference(2, "end"), "{% endfor %}"),
            parts={"endnotes.xml": notes("e{{ x }}", kind="end")},
        )
    )
    assert [text for _, text in written(template.render({"xs": "ab"}), "end")] == ["ea", "eb"]


def test_a_fault_in_a_note_says_which_note() -> None:
    parts = {"footnotes.xml": notes("plain", "{{ x.nmae }}", "{{ x|nothing }}")}
    body = p("{%p for x in xs %}"), p("a", reference(3)), p("{%p endfor %}")
    with pytest.raises(TemplateError) as caught:
        Template.load(docx(*body, parts={"footnotes.xml": notes("plain", "{{ x.nmae }}")})).render(
            {"xs": [{"name": 1}]}
        )
    fault = caught.value.faults[0]
    assert (fault.place.part, fault.place.where, fault.nearest) == (
        "word/footnotes.xml",
        "footnote 4",
        "name",
    )
    faults = Template.load(docx(*body, p(reference(4)), parts=parts)).faults
    assert [(each.place.where, each.cause) for each in faults] == [
        ("footnote 5", "There is no filter “nothing”.")
    ]


def test_a_name_in_a_note_is_a_field_of_its_loop() -> None:
    template = Template.load(
        docx(
            p("{% for x in xs %}", reference(2), "{% endfor %}"),
            parts={"footnotes.xml": notes("{{ x.note }}")},
        )
    )
    assert "xs[].note" in {field.path for field in template.fields}


def test_a_picture_in_a_note_belongs_to_the_notes() -> None:
    png = (
        b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\1\0\0\0\1\x08\6\0\0\0\x1f\x15\xc4\x89\0\0\0\nIDATx\x9cc\0\1\0\0\5\0\1"
        b"\r\n-\xb4\0\0\0\0IEND\xaeB`\x82"
    )
    template = Template.load(
        docx(p("{% for x in xs %}", reference(2), "{% endfor %}"), parts={"footnotes.xml": notes("{{ x }}")})
    )
    document = template.render({"xs": [Image(png)]})
    assert "media/picture1.png" in xml(document, "word/_rels/footnotes.xml.rels")


def linked(address: str) -> str:
    return relationships(
        f'<Relationship Id="rId1" Type="{R}/hyperlink" Target="{address}" TargetMode="External"/>'
    )


LINKED = p(MARK, f'<w:hyperlink r:id="rId1">{run("{{ x }}")}</w:hyperlink>')


def test_links_of_a_note_lead_where_they_led() -> None:
    parts = {"footnotes.xml": notes(LINKED), "_rels/footnotes.xml.rels": linked("http://a.b/")}
    document = Template.load(docx(p("{% for x in xs %}", reference(2), "{% endfor %}"), parts=parts)).render(
        {"xs": "ab"}
    )
    assert [text for _, text in written(document)] == ["a", "b"]
    assert xml(document, "word/footnotes.xml").count('<w:hyperlink r:id="rId1">') == 2
    assert "http://a.b/" in xml(document, "word/_rels/footnotes.xml.rels")


def test_notes_with_tags_in_addresses_stay_where_they_are() -> None:
    parts = {"footnotes.xml": notes(LINKED), "_rels/footnotes.xml.rels": linked("http://a.b/{{ x }}")}
    document = Template.load(docx(p("{{ x }}", reference(2)), parts=parts)).render({"x": "here"})
    assert written(document) == [("2", "here")]
    assert "http://a.b/here" in xml(document, "word/_rels/footnotes.xml.rels")


def test_notes_come_in_the_order_of_their_references() -> None:
    body = p("{% for x in xs %}", reference(3), "{% endfor %}"), p("a", reference(2))
    document = Template.load(docx(*body, parts={"footnotes.xml": notes("fixed", "{{ x }}")})).render(
        {"xs": "ab"}
    )
    assert [text for _, text in written(document)] == ["a", "b", "fixed"]
    ids = re.findall(r'<w:footnote [^>]*?w:id="(\d+)"', xml(document, "word/footnotes.xml"))
    assert ids == sorted(ids, key=int)


@pytest.mark.parametrize("tag", ["{{ x|_note }}", "{% filter _note %}{% endfilter %}", "{{ x|_span }}"])
def test_the_engine_s_own_filters_are_nobody_else_s(tag: str) -> None:
    (fault,) = Template.load(docx(p(tag))).faults
    assert "There is no filter" in fault.cause
