"""A run's properties: merged in order, marked for East Asian text; emphasis typed into entries."""

import pytest

from app.word import RichText, Template
from app.word.richtext import emphasised
from app.word.runs import for_script, merged
from tests.word.documents import NAMESPACES, docx, filled, p, run, texts, xml


@pytest.mark.parametrize(
    ("base", "own", "expected"),
    [
        ("", "", ""),
        ("<w:rPr><w:b/></w:rPr>", "", "<w:rPr><w:b/></w:rPr>"),
        ('<w:rPr><w:b/><w:lang w:val="ru-RU"/></w:rPr>', '<w:rPr><w:sz w:val="20"/></w:rPr>',
         '<w:rPr><w:b/><w:sz w:val="20"/><w:lang w:val="ru-RU"/></w:rPr>'),
        ('<w:rPr><w:color w:val="FF0000"/></w:rPr>', '<w:rPr><w:rStyle w:val="x"/><w:color w:val="000000"/></w:rPr>',
         '<w:rPr><w:rStyle w:val="x"/><w:color w:val="000000"/></w:rPr>'),
    ],
)  # fmt: skip
def test_properties_merge_in_the_schemas_order(base: str, own: str, expected: str) -> None:
    assert merged(base, own) == expected


@pytest.mark.parametrize(
    ("text", "language"), [("刘叶梅", "zh-CN"), ("カタカナ", "ja-JP"), ("한국", "ko-KR")]
)
def test_east_asian_text_says_its_language(text: str, language: str) -> None:
    assert (
        for_script("", text)
        == f'<w:rPr><w:rFonts w:hint="eastAsia"/><w:lang w:eastAsia="{language}"/></w:rPr>'
    )
    written = xml(filled(p(run("a {{ x }} b", '<w:b/><w:lang w:val="en-GB"/>')), x=text))
    marked = f'<w:rFonts w:hint="eastAsia"/><w:b/><w:lang w:val="en-GB" w:eastAsia="{language}"/></w:rPr>'
    assert f'{marked}<w:t xml:space="preserve">{text}</w:t>' in written
    assert written.count("eastAsia=") == 1


def test_other_text_is_left_alone() -> None:
    assert for_script("<w:rPr><w:b/></w:rPr>", "Арсеньев & “x”") == "<w:rPr><w:b/></w:rPr>"
    assert "eastAsia" not in xml(filled(p("{{ x }}"), x="Арсеньев"))


def test_a_template_made_for_chinese_is_left_to_its_styles() -> None:
    defaults = '<w:rFonts w:eastAsia="SimSun"/><w:lang w:val="en-US" w:eastAsia="zh-CN"/>'
    styles = (
        f"<w:styles {NAMESPACES}><w:docDefaults><w:rPrDefault><w:rPr>{defaults}</w:rPr>"
        f"</w:rPrDefault></w:docDefaults></w:styles>"
    )
    template = Template.load(docx(p("{{ x }}"), parts={"styles.xml": styles}))
    assert "eastAsia" not in xml(template.render({"x": "刘"}))


def test_east_asian_rich_text() -> None:
    assert 'w:eastAsia="zh-CN"' in xml(filled(p("{{r x }}"), x=RichText("刘", bold=True)))


def test_rich_text_inside_a_text_keeps_the_tags_formatting() -> None:
    written = xml(filled(p(run("{{ x }}", '<w:sz w:val="20"/>')), x=RichText("a").add("b", bold=True)))
    assert '<w:rPr><w:sz w:val="20"/></w:rPr><w:t xml:space="preserve">a</w:t>' in written
    assert '<w:rPr><w:b/><w:bCs/><w:sz w:val="20"/></w:rPr><w:t xml:space="preserve">b</w:t>' in written


@pytest.mark.parametrize(
    ("text", "runs"),
    [
        ("a **b** c", [("a ", False, False), ("b", True, False), (" c", False, False)]),
        ("*i* and **b**", [("i", False, True), (" and ", False, False), ("b", True, False)]),
    ],
)
def test_emphasis(text: str, runs: list[tuple[str, bool, bool]]) -> None:
    assert [(run.text, run.bold, run.italic) for run in emphasised(text).runs if run.text] == runs


@pytest.mark.parametrize("text", ["", "2 * 3 * 4", "no marks", "**", "* item", "[x](javascript:y)"])
def test_what_is_no_emphasis_stays_text(text: str) -> None:
    assert emphasised(text) == text


def test_the_emphasis_filter() -> None:
    document = filled(p("{{ x | emphasis }}"), x="See **this** [page](https://example.org/a)")
    assert texts(document) == ["See this page"]
    assert "<w:b/>" in xml(document)
    assert "https://example.org/a" in xml(document, "word/_rels/document.xml.rels")
