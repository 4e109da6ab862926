"""Word's format around the tags: cut runs, revisions, boxes, controls, fields, links, parts of a document."""

import re

import pytest

from app.word import Template, TemplateError
from tests.word.documents import NAMESPACES, R, docx, fill, filled, p, run, table, texts, unzipped, xml

BOX = (
    '<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline><wp:extent cx="1" cy="1"/>'
    '<wp:docPr id="7" name="Box"/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/'
    'wordprocessingShape"><wps:wsp><wps:txbx><w:txbxContent>{0}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData>'
    "</a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>{0}"
    "</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
)


def field(instruction: str, result: str) -> str:
    return (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        f"<w:r><w:instrText>{instruction}</w:instrText></w:r>"
        f'<w:r><w:fldChar w:fldCharType="separate"/></w:r>{run(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )


@pytest.mark.parametrize(
    "inside",
    [
        run("{") + run("{ na") + run("me }") + run("} x"),
        run("{{ na") + '<w:proofErr w:type="spellStart"/>' + run("me",
        "<w:b/>") + '<w:proofErr w:type="spellEnd"/>' + run(" }} x"),
        run("{{ na") + '<w:bookmarkStart w:id="1" w:name="b"/><w:bookmarkEnd w:id="1"/>' + run("me }} x"),
        run("{{ na") + '<w:commentRangeStart w:id="1"/>' + run("me }} x"),
        run("{{ na") + f'<w:ins w:id="1" w:author="a">{run("me")}</w:ins>' + run(" }} x"),
        run("{{ na") + '<w:del w:id="1" w:author="a"><w:r><w:delText>'
            '{{ gone</w:delText></w:r></w:del>' + run("me }} x"),
        "<w:r><w:t>{{ na</w:t><w:softHyphen/><w:t>me }} x</w:t></w:r>",
        "<w:r><w:t>{{</w:t><w:tab/><w:t>name</w:t><w:br/><w:t>}} x</w:t></w:r>",
        '<w:r><w:t>{{ name </w:t><w:sym w:font="Symbol" w:char="F07C"/><w:t> lower | title }} x</w:t></w:r>',
        f"<w:smartTag>{run('{{ na')}</w:smartTag>" + run("me }} x"),
        f'<w:hyperlink w:anchor="a">{run("{{ name")}</w:hyperlink>' + run(" }} x"),
        run("{{ na\u200bme }} x"),
        run("{{ na\u00adme }} x"),
        '<w:r w:rsidR="00112233"><w:lastRenderedPageBreak/><w:t>{{ name }} x</w:t></w:r>',
    ],
)  # fmt: skip
def test_a_tag_cut_to_pieces_is_one(inside: str) -> None:
    assert fill(p(inside), name="Liu") == ["Liu x"]


def test_the_tag_has_the_formatting_of_its_first_character() -> None:
    written = xml(filled(p(run("{{ na", "<w:b/>"), run("me }}", "<w:i/>"), run(" x", "<w:u/>")), name="Liu"))
    assert '<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">Liu</w:t></w:r>' in written
    assert "<w:i/>" not in written


def test_what_a_block_leaves_out_takes_its_formatting_along() -> None:
    blocks = p(run("A{% if x %}", "<w:b/>"), run("B", "<w:i/>"), run("{% endif %}C", "<w:u/>"))
    assert '<w:u/></w:rPr><w:t xml:space="preserve">C<' in xml(filled(blocks, x=0))


def test_deleted_revisions_are_not_read() -> None:
    gone = '<w:del w:id="1" w:author="a"><w:r><w:delText>{% if %}</w:delText></w:r></w:del>'
    moved = f'<w:moveFrom w:id="2" w:author="a">{run("{% for %}")}</w:moveFrom>'
    document = filled(p(gone, moved, "{{ x }}"), x=1)
    assert "{% if %}" in xml(document)
    assert Template.load(docx(p(gone, moved, "{{ x }}"))).faults == ()


def test_text_boxes_are_filled_for_new_and_old_readers() -> None:
    document = filled(p("{{ x }}", BOX.format(p("in {{ y }}"))), x=1, y="&")
    assert xml(document).count("in &amp;") == 2


def test_a_fault_in_a_text_box_is_told_once() -> None:
    template = Template.load(docx(p("a", BOX.format(p("{{ y + }}")))))
    assert [fault.place.where for fault in template.faults] == ["paragraph 1, text box, paragraph 1"]


def test_a_text_box_in_a_loop_has_an_id_of_its_own_each_time() -> None:
    written = xml(
        filled(p("{%p for i in l %}"), p(BOX.format(p("{{ i }}"))), p("{%p endfor %}"), l=[1, 2, 3])
    )
    assert re.findall(r'<wp:docPr id="(\d+)"', written) == ["1", "2", "3"]


def test_a_text_box_left_empty_keeps_a_paragraph() -> None:
    inside = p("{%p if x %}") + p("y") + p("{%p endif %}")
    assert xml(filled(p("a", BOX.format(inside)), x=0)).count("<w:txbxContent><w:p/></w:txbxContent>") == 2


def test_content_controls_are_filled_and_set_free() -> None:
    control = (
        '<w:sdt><w:sdtPr><w:id w:val="5"/><w:dataBinding w:xpath="/a" w:storeItemID="b"/><w:showingPlcHdr/><w:text/>'
        f"</w:sdtPr><w:sdtContent>{run('{{ x }}')}</w:sdtContent></w:sdt>"
    )
    written = xml(filled(p(control), x="Liu"))
    assert "Liu" in written
    assert "dataBinding" not in written
    assert "showingPlcHdr" not in written


def test_a_loop_in_a_content_control() -> None:
    inside = p("{%p for i in l %}") + p("{{ i }}") + p("{%p endfor %}")
    control = f"<w:sdt><w:sdtPr/><w:sdtContent>{inside}</w:sdtContent></w:sdt>"
    assert fill(control, l=[1, 2]) == ["1", "2"]


def test_field_results_and_instructions_are_filled() -> None:
    written = xml(filled(p(field('HYPERLINK "{{ url }}"', "{{ name }}")), url='http://a.b/"x', name="Liu"))
    assert 'HYPERLINK "http://a.b/\'x"' in written
    assert "Liu" in written


def test_a_links_address_may_hold_a_tag() -> None:
    link = (
        f'<Relationship Id="rId9" Type="{R}/hyperlink" Target="http://a.b/%7B%7B%20i.id%20%7D%7D?x=1" '
        f'TargetMode="External"/>'
    )
    blocks = [
        p("{%p for i in l %}"),
        p(f'<w:hyperlink r:id="rId9">{run("{{ i.n }}")}</w:hyperlink>'),
        p("{%p endfor %}"),
    ]
    document = Template.load(docx(*blocks, rels=link)).render(
        {"l": [{"id": 7, "n": "a"}, {"id": 8, "n": "b"}]}
    )
    used = re.findall(r'<w:hyperlink r:id="(\w+)"', xml(document))
    targets = dict(
        re.findall(r'Id="(\w+)"[^>]*?Target="([^"]*)"', xml(document, "word/_rels/document.xml.rels"))
    )
    assert [targets[ident] for ident in used] == ["http://a.b/7?x=1", "http://a.b/8?x=1"]


def test_an_address_that_is_none_is_a_fault() -> None:
    link = f'<Relationship Id="rId9" Type="{R}/hyperlink" Target="{{{{ u }}}}" TargetMode="External"/>'
    template = Template.load(docx(p(f'<w:hyperlink r:id="rId9">{run("x")}</w:hyperlink>'), rels=link))
    with pytest.raises(TemplateError, match="no address of the web"):
        template.render({"u": "javascript:alert(1)"})


def test_a_table_of_contents_is_marked_for_refresh() -> None:
    written = xml(filled(p(field(' TOC \\o "1-3" ', "old")), p(field(" PAGE ", "1")), p("{{ x }}"), x=1))
    assert written.count('w:fldCharType="begin" w:dirty="true"') == 1


def test_headers_footers_and_notes_of_every_section() -> None:
    parts = {
        "header1.xml": f"<w:hdr {NAMESPACES}>{p('one {{ x }}')}</w:hdr>",
        "header2.xml": f"<w:hdr {NAMESPACES}>{p('first {{ x }}')}</w:hdr>",
        "footer1.xml": f"<w:ftr {NAMESPACES}>{p('{%p if y %}')}{p('z')}{p('{%p endif %}')}</w:ftr>",
        "footnotes.xml": f'<w:footnotes {NAMESPACES}><w:footnote w:id="2">{p("note {{ x }}")}</w:footnote>'
        f"</w:footnotes>",
        "endnotes.xml": f'<w:endnotes {NAMESPACES}><w:endnote w:id="2">{p("end {{ x }}")}</w:endnote></w:endnotes>',
        "comments.xml": f'<w:comments {NAMESPACES}><w:comment w:id="0">{p("said {{ x }}")}</w:comment></w:comments>',
    }
    section = '<w:p><w:pPr><w:sectPr><w:headerReference w:type="default" r:id="rIdheader1"/></w:sectPr></w:pPr></w:p>'
    document = Template.load(docx(section, p("{{ x }}"), parts=parts)).render({"x": 1, "y": 0})
    assert texts(document, "word/header1.xml") == ["one 1"]
    assert texts(document, "word/header2.xml") == ["first 1"]
    assert texts(document, "word/footer1.xml") == [""]
    for name, said in (("footnotes", "note 1"), ("endnotes", "end 1"), ("comments", "said 1")):
        assert said in xml(document, f"word/{name}.xml")


def test_properties_are_filled() -> None:
    document = Template.load(docx(p("a"), core="<dc:title>On {{ x }}</dc:title>")).render({"x": "A\n& B"})
    assert "<dc:title>On A &amp; B</dc:title>".replace("&amp;", "&amp;") in xml(document, "docProps/core.xml")


def test_a_section_that_ends_at_a_tag_stays() -> None:
    ending = f'<w:p><w:pPr><w:sectPr><w:pgSz w:w="1" w:h="2"/></w:sectPr></w:pPr>{run("{%p endif %}")}</w:p>'
    assert '<w:pgSz w:w="1" w:h="2"/>' in xml(filled(p("{%p if x %}"), p("y"), ending, x=0))


def test_a_page_break_beside_a_tag_stays() -> None:
    assert fill(p("{%p if x %}", '<w:r><w:br w:type="page"/></w:r>'), p("b"), p("{%p endif %}"), x=1) == [
        "\f",
        "b",
    ]


def test_a_cell_left_empty_keeps_a_paragraph() -> None:
    cell = p("{%p if x %}") + p("t") + p("{%p endif %}")
    assert "</w:tcPr><w:p/></w:tc>" in xml(filled(table([cell, "b"]), x=0))


def test_a_cell_whose_table_vanishes_keeps_a_paragraph() -> None:
    inner = table(["{%tr for i in l %}"], ["{{ i }}"], ["{%tr endfor %}"])
    written = xml(filled(table([inner + p("{%p if x %}") + p("t") + p("{%p endif %}"), "b"]), l=[], x=0))
    assert "</w:tcPr><w:p/></w:tc>" in written
    assert written.count("<w:tbl>") == 1


def test_nested_tables_keep_their_own_rows() -> None:
    inner = p("{{ a.n }}") + table(["{%tr for b in a.m %}"], ["{{ b }}"], ["{%tr endfor %}"]) + p("")
    values = [{"n": 1, "m": [7, 8]}, {"n": 2, "m": []}]
    written = xml(filled(table(["{%tr for a in l %}"], [inner], ["{%tr endfor %}"]), l=values))
    assert written.count("<w:tbl>") == 2
    assert written.count("<w:tr>") == 4


def test_columns_that_vary_change_the_grid_and_not_the_width() -> None:
    written = xml(filled(table(["a", "{%tc for i in l %}", "{{ i }}", "{%tc endfor %}"]), l=range(7)))
    widths = [int(width) for width in re.findall(r'<w:gridCol w:w="(\d+)"', written)]
    assert len(widths) == 8
    assert sum(widths) == pytest.approx(4000, abs=8)


def test_bookmarks_in_a_loop_stay_with_the_first_round() -> None:
    mark = '<w:bookmarkStart w:id="1" w:name="b"/>' + run("{{ i }}") + '<w:bookmarkEnd w:id="1"/>'
    written = xml(filled(p("{%p for i in l %}"), p(mark), p("{%p endfor %}"), l=[1, 2, 3]))
    assert written.count("bookmarkStart") == written.count("bookmarkEnd") == 1


def test_a_comment_in_a_loop_stays_with_the_first_round() -> None:
    mark = (
        '<w:commentRangeStart w:id="1"/>'
        + run("{{ i }}")
        + '<w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r>'
    )
    written = xml(filled(p("{%p for i in l %}"), p(mark), p("{%p endfor %}"), l=[1, 2, 3]))
    assert [written.count(name) for name in ("commentRangeStart", "commentRangeEnd", "commentReference")] == [
        1,
        1,
        1,
    ]


def test_a_block_tag_inside_a_link() -> None:
    link = f'<w:hyperlink w:anchor="x">{run("a{% if x %}b")}{run("c", "<w:b/>")}</w:hyperlink>'
    assert fill(p(link, "d{% endif %}e"), x=0) == ["ae"]
    assert fill(p(link, "d{% endif %}e"), x=1) == ["abcde"]


def test_a_paragraph_break_in_a_link_closes_it() -> None:
    assert fill(p(f'<w:hyperlink w:anchor="x">{run("{{ x }}")}</w:hyperlink>', "z"), x="A\aB") == ["A", "Bz"]


def test_numbering_restarts_where_the_template_asks() -> None:
    numbering = (
        f'<w:numbering {NAMESPACES}><w:abstractNum w:abstractNumId="3"><w:lvl w:ilvl="0"><w:start w:val="1"/></w:lvl>'
        '</w:abstractNum><w:num w:numId="4"><w:abstractNumId w:val="3"/></w:num></w:numbering>'
    )
    item = (
        '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="4"/></w:numPr><w:jc w:val="left"/></w:pPr>'
        f"{run('{% restart %}{{ b }}')}</w:p>"
    )
    blocks = [p("{%p for a in l %}"), p("{%p for b in a %}"), item, p("{%p endfor %}"), p("{%p endfor %}")]
    template = Template.load(docx(*blocks, parts={"numbering.xml": numbering}))
    document = template.render({"l": [[1, 2], [3], []]})
    used = re.findall(r'<w:numId w:val="(\d+)"', xml(document))
    assert used == ["5", "5", "6"]
    assert xml(document, "word/numbering.xml").count('<w:startOverride w:val="1"/>') == 18


def test_revision_marks_and_ids_do_not_swell_the_document() -> None:
    paragraph = f'<w:p w:rsidR="00AA" w14:paraId="12345678" w:rsidRDefault="00BB">{run("{{ i }}")}</w:p>'
    written = xml(filled(p("{%p for i in l %}"), paragraph, p("{%p endfor %}"), l=[1, 2]))
    assert "rsid" not in written
    assert "paraId" not in written


def test_another_prefix_than_w_is_read() -> None:
    source = unzipped(docx(p("{{ x }} {{ y }}")))
    renamed = source["word/document.xml"].decode()
    renamed = (
        renamed.replace("<w:", "<q:")
        .replace("</w:", "</q:")
        .replace("xmlns:w=", "xmlns:q=")
        .replace(" w:", " q:")
    )
    from tests.word.documents import zipped

    document = Template.load(zipped({**source, "word/document.xml": renamed})).render({"x": "a\ab", "y": 1})
    assert texts(document) == ["a", "b 1"]


def test_parts_that_stay_are_the_templates_own_bytes() -> None:
    source = docx(p("{{ x }}"), parts={"styles.xml": f"<w:styles {NAMESPACES}/>"})
    document = Template.load(source).render({"x": 1})
    before, after = unzipped(source), unzipped(document)
    assert set(before) == set(after)
    assert all(before[name] == after[name] for name in before if name != "word/document.xml")


def test_a_document_without_tags_is_the_template_again() -> None:
    source = docx(p("Plain {text}"))
    assert unzipped(Template.load(source).render({})) == unzipped(source)


def test_a_row_taken_away_by_two_comments() -> None:
    assert fill(p("a"), table(["{#tr one #}", "{#tr two #}"], ["b", "c"])) == ["a", [["b", "c"]]]
    assert fill(p("a"), table(["{#tr one #}", "{#tr two #}"])) == ["a"]
