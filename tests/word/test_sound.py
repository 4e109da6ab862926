"""What the engine writes, before Microsoft's validator and LibreOffice."""

import re
from datetime import date
from pathlib import Path
from typing import Any

import docx as python_docx
import pytest

from app.word import Image, RichText, RichTextParagraph, Subdocument, Template
from app.word.annotate import annotated
from app.word.subdocument import Heading, Picture, Table
from tests.office.libreoffice import text_of, to_pdf
from tests.office.validator import faults
from tests.word.documents import defects, texts
from tests.word.test_values import other, png

pytestmark = pytest.mark.office


def template(path: Path) -> bytes:
    """Make a template with everything in it, by python-docx, as an author would in Word."""
    document = python_docx.Document()
    document.add_heading("{{ title }}", 1)
    document.add_paragraph("{%p for person in people %}")
    document.add_paragraph(
        "{{ person.name }}{% if person.post %}, {{ person.post }}{% endif %}", style="List Bullet"
    )
    document.add_paragraph("{%p endfor %}")
    table = document.add_table(rows=5, cols=3, style="Table Grid")
    cells = [
        ["{% cellbg color %}No.", "Text", "By"],
        ["{%tr for row in rows %}", "", ""],
        ["{% vm %}Group", "{{ row.text }}", "{%p if row.by %}"],
        ["{%tr endfor %}", "", ""],
        ["{% colspan 3 %}{{ day | date }}", "{#tc #}", "{#tc #}"],
    ]
    for row, texts_ in enumerate(cells):
        for column, text in enumerate(texts_):
            table.cell(row, column).text = text
    table.cell(2, 2).add_paragraph("{{ row.by }}")
    table.cell(2, 2).add_paragraph("{%p endif %}")
    wide = document.add_table(rows=1, cols=3, style="Table Grid")
    for column, text in enumerate(["{%tc for c in columns %}", "{{ c }}", "{%tc endfor %}"]):
        wide.cell(0, column).text = text
    gone = document.add_table(rows=3, cols=1, style="Table Grid")
    for row, text in enumerate(["{%tr for x in nothing %}", "{{ x }}", "{%tr endfor %}"]):
        gone.cell(row, 0).text = text
    document.add_paragraph("Rich: {{r rich }}, {{ rich }}; picture {{ picture }}.")
    for name in ("many", "annex", "blocks"):
        document.add_paragraph(f"{{{{p {name} }}}}")
    section = document.sections[0]
    section.header.paragraphs[0].text = "{{ title }} {{ picture }}"
    section.footer.paragraphs[0].text = "{%p if nothing %}x{%p endif %}"
    document.core_properties.title = "{{ title }}"
    document.save(str(path))
    return path.read_bytes()


VALUES: dict[str, Any] = {
    "title": "Talks & <results>", "people": [{"name": "Liu Yemei", "post": "Director"},
    {"name": "Арсеньев Д. Г.", "post": ""}],
    "rows": [{"text": "one\ntwo\tthree\afour\ffive", "by": ""}, {"text": "刘 “x”", "by": "host"}], "color": "FFDD00",
    "day": date(2024, 6, 24), "columns": list("abcdef"), "nothing": [], "picture": Image(png(), width_mm=10,
    description="Logo"),
    "rich": RichText("bold", bold=True, size=28, font="eastAsia:SimSun", lang="zh-CN").add("link", url="http://example.org/?a&b"),
    "many": RichTextParagraph().add("quoted", style="Intense Quote").add(RichText("low", subscript=True,
    highlight="FFFF00")),
    "annex": Subdocument(docx=other()),
    "blocks": Subdocument((Heading("Heading", 2), Picture(Image(png(), height_mm=5)), Table((("a", "b"),),
    "Table Grid"))),
}  # fmt: skip


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    folder = tmp_path_factory.mktemp("sound")
    source = folder / "template.docx"
    document = folder / "document.docx"
    document.write_bytes(Template.load(template(source)).render(VALUES))
    return source, document


def test_the_validator_finds_nothing_new(made: tuple[Path, Path]) -> None:
    source, document = made
    assert defects(document.read_bytes()) == []
    assert set(faults(document)) <= set(faults(source))


def test_libreoffice_shows_the_same_text(made: tuple[Path, Path], tmp_path: Path) -> None:
    _, document = made
    shown = re.sub(r"\s+", "", text_of(to_pdf([document], tmp_path)[0]))
    for block in texts(document.read_bytes()):
        for text in [block] if isinstance(block, str) else [cell for row in block for cell in row]:
            for word in text.split():
                # A merged cell shows the text of its first one alone; "1." and the like are numbering.
                assert re.sub(r"\s+", "", word) in shown or word == "Group", word


def test_a_copy_with_comments_is_valid(tmp_path: Path) -> None:
    document = python_docx.Document()
    document.add_paragraph("Dear {{ a b }} and {% if x %}")
    path = tmp_path / "faulty.docx"
    document.save(str(path))
    marked = tmp_path / "marked.docx"
    marked.write_bytes(annotated(path.read_bytes(), Template.load(path).faults))
    assert faults(marked) == []
