"""Values that are more than text: rich text, pictures, documents, and their JSON."""

import re
import struct
import zlib
from pathlib import Path

import pytest

from app.errors import ProtocolistError
from app.word import Image, Listing, RichText, RichTextParagraph, Subdocument, Template, TemplateError
from app.word.subdocument import Heading, Paragraph, Picture, Table
from app.word.values import from_json
from tests.word.documents import NAMESPACES, R, docx, fill, filled, p, run, table, texts, unzipped, xml


def png(width: int = 20, height: int = 10, color: int = 0) -> bytes:
    """Return a picture of one colour."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    rows = zlib.compress((b"\0" + bytes([color]) * width) * height)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


def relations(document: bytes, part: str = "document.xml") -> dict[str, str]:
    return dict(re.findall(r'Id="(\w+)"[^>]*?Target="([^"]*)"', xml(document, f"word/_rels/{part}.rels")))


def test_rich_text_has_its_own_formatting_and_the_rest_keeps_the_tags() -> None:
    rich = RichText("a").add("b", bold=True, color="#FF0000").add("c & d", italic=True, lang="ru-RU")
    written = xml(filled(p(run("x {{r t }} y", '<w:u w:val="single"/>')), t=rich))
    assert (
        '<w:r><w:rPr><w:b/><w:bCs/><w:color w:val="FF0000"/></w:rPr><w:t xml:space="preserve">b</w:t></w:r>'
        in written
    )
    assert '<w:i/><w:iCs/><w:lang w:val="ru-RU"/></w:rPr><w:t xml:space="preserve">c &amp; d</w:t>' in written
    assert written.count('<w:u w:val="single"/>') == 2


@pytest.mark.parametrize("tag", ["{{ t }}", "{{r t }}", "{{p t }}", "a {{ t }} b", "a {{p t }} b"])
def test_rich_text_goes_wherever_the_tag_stands(tag: str) -> None:
    said = "".join(map(str, fill(table([tag]), t=RichText("one\atwo", bold=True))))
    assert "one" in said
    assert "two" in said


def test_rich_text_breaks_lines_paragraphs_and_pages() -> None:
    assert fill(p("{{r t }}!"), t=RichText("1\n2\t3\a4\f5")) == ["1\n2\t3", "4", "\f", "5!"]


def test_a_link_in_rich_text_is_a_relationship() -> None:
    rich = RichText("see ").add("here", url="https://example.org/?a=1&b=2")
    document = filled(p("{{r t }}{{r t }}"), t=rich)
    idents = re.findall(r'<w:hyperlink r:id="(\w+)"', xml(document))
    assert len(set(idents)) == 1
    assert relations(document)[idents[0]] == "https://example.org/?a=1&amp;b=2"


@pytest.mark.parametrize("url", ["javascript:x", "file:///etc/passwd", "\\\\host\\share"])
def test_a_link_elsewhere_is_refused(url: str) -> None:
    with pytest.raises(TemplateError, match="no address"):
        filled(p("{{r t }}"), t=RichText("x", url=url))


def test_rich_text_is_false_where_it_says_nothing() -> None:
    assert fill(p("{% if t %}yes{% else %}no{% endif %}"), t=RichText("")) == ["no"]


@pytest.mark.parametrize("formatting", [{"color": "red"}, {"highlight": '"/>'}, {"size": "x"}])
def test_formatting_that_is_none_is_a_fault(formatting: dict[str, str]) -> None:
    with pytest.raises(TemplateError, match="paragraph 1"):
        filled(p("{{r t }}"), t=RichText("x", **formatting))


def test_styles_are_found_by_name() -> None:
    styles = (
        f'<w:styles {NAMESPACES}><w:style w:type="character" w:styleId="Em1"><w:name '
        f'w:val="Emphasis"/></w:style></w:styles>'
    )
    document = Template.load(docx(p("{{r t }}"), parts={"styles.xml": styles})).render(
        {"t": RichText("x", style="emphasis")}
    )
    assert '<w:rStyle w:val="Em1"/>' in xml(document)


def test_paragraphs_of_rich_text() -> None:
    rich = RichTextParagraph().add("one", style="Quote").add(RichText("two", bold=True))
    document = filled(p("a {{p t }} b"), t=rich)
    assert texts(document) == ["a ", "one", "two", " b"]
    assert '<w:pStyle w:val="Quote"/>' in xml(document)


def test_a_listing_is_text() -> None:
    assert fill(p("{{ t }}"), t=Listing("a\n<b>")) == ["a\n<b>"]


@pytest.mark.parametrize("tag", ["{{ t }}", "{{r t }}", "{{p t }}", "a{{ t }}b"])
def test_a_picture_is_a_part_once(tag: str) -> None:
    picture = Image(png(), width_mm=20)
    document = filled(p(tag), p("{{ t }}"), t=picture)
    files = unzipped(document)
    assert [name for name in files if "media" in name] == ["word/media/picture1.png"]
    assert 'Extension="png"' in files["[Content_Types].xml"].decode()
    used = set(re.findall(r'r:embed="(\w+)"', xml(document)))
    assert {relations(document)[ident] for ident in used} == {"media/picture1.png"}
    assert re.findall(r'<wp:docPr id="(\d+)"', xml(document)) == ["1", "2"]
    assert xml(document).count('cx="720000" cy="360000"') == 4


def test_pictures_in_a_header_belong_to_the_header() -> None:
    header = f"<w:hdr {NAMESPACES}>{p('{{ t }}')}</w:hdr>"
    document = Template.load(docx(p("x"), parts={"header1.xml": header})).render(
        {"t": Image(png(), height_mm=5)}
    )
    assert relations(document, "header1.xml").popitem()[1] == "media/picture1.png"


@pytest.mark.parametrize(
    ("picture", "cause"),
    [
        (Image(b"no picture"), "is no picture"),
        (Image(png()[:30]), "is no picture"),
        (Image("/nowhere/logo.png"), "cannot be read"),
        (Image(png(), width_mm=0.0), "would be 0"),
        (Image(png(), width_mm=1e9), "would be 1e"),
    ],
)
def test_a_picture_that_is_none_is_a_placed_fault(picture: Image, cause: str) -> None:
    with pytest.raises(TemplateError, match=cause) as caught:
        filled(p("a"), p("{{ t }}"), t=picture)
    assert caught.value.faults[0].place.where == "paragraph 2"


BLOCKS = (
    Heading("Annex", 1),
    Paragraph(RichText("text").add("bold", bold=True), "Quote"),
    Picture(Image(png(), width_mm=10)),
    Table((("a", "b"), ("c",))),
)


@pytest.mark.parametrize("tag", ["{{p t }}", "{{ t }}", "a {{ t }} b"])
def test_a_sequence_of_blocks(tag: str) -> None:
    said = fill(p(tag), p("end"), t=Subdocument(BLOCKS))
    assert [each for each in said if isinstance(each, list)] == [[["a", "b"], ["c", ""]]]
    assert "textbold" in said
    assert said[-1] == "end"


def test_a_subdocument_in_a_cell_leaves_a_paragraph_at_its_end() -> None:
    written = xml(filled(table(["{{p t }}"]), t=Subdocument((Table((("a",),)),))))
    assert "</w:tbl><w:p/></w:tc>" in written


def other() -> bytes:
    """Return a document with a style, a list, a picture, a link, and marks that stay behind."""
    styles = (
        f'<w:styles {NAMESPACES}><w:style w:type="paragraph" w:default="1" w:styleId="N"><w:name '
        f'w:val="Normal"/></w:style>'
        '<w:style w:type="paragraph" w:styleId="Base"><w:name w:val="Their base"/></w:style>'
        '<w:style w:type="paragraph" w:styleId="Own"><w:name w:val="Their own"/><w:basedOn w:val="Base"/>'
        "</w:style></w:styles>"
    )
    numbering = (
        f'<w:numbering {NAMESPACES}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"/></w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>'
    )
    rels = (
        f'<Relationship Id="rId7" Type="{R}/image" Target="media/image1.png"/>'
        f'<Relationship Id="rId8" Type="{R}/hyperlink" Target="http://a.b/" TargetMode="External"/>'
    )
    return docx(
        p("Own {{ not_a_tag }}", style="Own"),
        f'<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>{run("item")}</w:p>',
        p('<w:r><w:drawing><wp:inline><wp:extent cx="1" cy="1"/><wp:docPr id="9" name="n"/><a:graphic><a:graphicData uri="http://a.b/c">'
          '<a:blip r:embed="rId7"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>'),
        p(f'<w:hyperlink r:id="rId8">{run("link")}</w:hyperlink><w:bookmarkStart w:id="0" w:name="x"/>'),
        parts={"styles.xml": styles, "numbering.xml": numbering, "media/image1.png": png()},
        rels=rels,
    )  # fmt: skip


def test_another_document_comes_with_all_it_needs() -> None:
    styles = (
        f'<w:styles {NAMESPACES}><w:style w:type="paragraph" w:styleId="Normal"><w:name '
        f'w:val="normal"/></w:style></w:styles>'
    )
    template = Template.load(docx(p("a"), p("{{p t }}"), p("b"), parts={"styles.xml": styles}))
    document = template.render({"t": Subdocument(docx=other())})
    files, written = unzipped(document), xml(document)
    assert texts(document) == ["a", "Own {{ not_a_tag }}", "item", "", "link", "b"]
    assert [name for name in files if "media" in name] == ["word/media/image1.png"]
    for name in ("Their own", "Their base"):
        assert name in files["word/styles.xml"].decode()
    assert '<w:numId w:val="1"/>' in written
    assert 'w:numId="1"' in files["word/numbering.xml"].decode()
    assert "numbering+xml" in files["[Content_Types].xml"].decode()
    for ident in re.findall(r'r:(?:embed|id)="(\w+)"', written):
        assert ident in relations(document)
    assert "bookmark" not in written


def test_the_same_document_twice_has_its_parts_once_and_lists_of_its_own() -> None:
    template = Template.load(docx(p("{%p for i in [1, 2] %}"), p("{{p t }}"), p("{%p endfor %}")))
    document = template.render({"t": Subdocument(docx=other())})
    assert len([name for name in unzipped(document) if "media" in name]) == 1
    assert re.findall(r'<w:numId w:val="(\d+)"', xml(document)) == ["1", "2"]
    assert re.findall(r'<wp:docPr id="(\d+)"', xml(document)) == ["1", "2"]


def test_a_subdocument_that_is_no_document_is_a_fault() -> None:
    with pytest.raises(TemplateError, match="not a Word document"):
        filled(p("{{p t }}"), t=Subdocument(docx=b"no"))


def test_json_values(tmp_path: Path) -> None:
    (tmp_path / "logo.png").write_bytes(png())
    (tmp_path / "annex.docx").write_bytes(docx(p("annex")))
    data = {
        "rich": {"$type": "RichText", "runs": ["a", {"text": "b", "bold": True, "font": "eastAsia:SimSun"}]},
        "many": {"$type": "RichTextParagraph", "paragraphs": [{"runs": ["c"], "style": "Quote"}]},
        "logo": {"$type": "Image", "file": "logo.png", "width_mm": 5},
        "annex": [{"$type": "Subdoc", "docx": "annex.docx"}],
        "blocks": {"$type": "Subdocument", "blocks": [{"heading": "H", "level": 1}, {"runs": ["r"]}, {"table": [["t"]]},
                                                        {"image": "logo.png", "width_mm": 5}]},
        "items": {"$type": "Function", "name": "items"},
        "listing": {"$type": "Listing", "text": "l"},
    }  # fmt: skip
    blocks = [p("{{ rich }}{{ logo }}{{ listing }}{% for k, v in items({'q': 1}) %}{{ k }}{{ v }}{% endfor %}"),
              p("{{p many }}"), p("{{p annex[0] }}"), p("{{p blocks }}")]  # fmt: skip
    said = texts(Template.load(docx(*blocks)).render(from_json(data, tmp_path)))
    assert said == ["ablq1", "c", "annex", "H", "r", [["t"]], ""]


@pytest.mark.parametrize(
    ("value", "cause"),
    [
        ({"$type": "Image", "file": "../secret.png"}, "outside the folder"),
        ({"$type": "Image", "file": "/etc/passwd"}, "outside the folder"),
        ({"$type": "Image", "file": "missing.png"}, "There is no file"),
        ({"$type": "Subdoc", "docx": "../x.docx"}, "outside the folder"),
        ({"$type": "Nothing"}, "no such type"),
        ({"$type": "RichText"}, "needs 'runs'"),
        ({"$type": "RichText", "runs": [{"text": "a", "blink": True}]}, "no “blink”"),
        ({"$type": "Function", "name": "eval"}, "no such type or function"),
    ],
)
def test_json_that_is_wrong_says_where(value: dict[str, object], cause: str, tmp_path: Path) -> None:
    with pytest.raises(ProtocolistError, match=cause) as caught:
        from_json({"a": [{"b": value}]}, tmp_path)
    assert caught.value.place == "a[0].b"
