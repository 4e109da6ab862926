"""Documents that come back: what was tracked in them, told by run, paragraph and row; files of strangers."""

import io
import zipfile

import docx
import pytest
from docx.opc.constants import RELATIONSHIP_TYPE as RT

from app.word import TemplateError, revisions
from app.word.limits import Limits
from app.word.revisions import Paragraph
from tests.word.documents import docx as made
from tests.word.documents import p as block
from tests.word.test_notes import notes, reference

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
BY = 'w:id="1" w:author="Li Wei" w:date="2024-07-02T10:15:00Z"'
MARK = f"<w:pPr><w:rPr><w:{{0}} {BY}/></w:rPr></w:pPr>"


def run(text: str, tag: str = "t") -> str:
    return f'<w:r><w:{tag} xml:space="preserve">{text}</w:{tag}></w:r>'


def ins(text: str, name: str = "ins") -> str:
    return f"<w:{name} {BY}>{run(text)}</w:{name}>"


def out(text: str, name: str = "del") -> str:
    return f"<w:{name} {BY}>{run(text, 'delText')}</w:{name}>"


def p(content: str, mark: str = "") -> str:
    return f"<w:p>{MARK.format(mark) if mark else ''}{content}</w:p>"


def document(body: str, **parts: str) -> bytes:
    """Make a Word document with this body, and other parts beside it."""
    plain = io.BytesIO()
    docx.Document().save(plain)
    made = io.BytesIO()
    with zipfile.ZipFile(plain) as source, zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as target:
        for name in source.namelist():
            content = source.read(name)
            if name == "word/document.xml":
                content = f"<w:document {W}><w:body>{body}</w:body></w:document>".encode()
            target.writestr(name, content)
        for name, text in parts.items():
            target.writestr(name, text)
    return made.getvalue()


def read(body: str) -> tuple[Paragraph, ...]:
    return revisions.read(document(body)).paragraphs


def both(body: str) -> list[tuple[str | None, str | None]]:
    return [(one.before, one.after) for one in read(body)]


def test_words_put_in_and_taken_out_within_a_paragraph() -> None:
    assert both(p(run("Hold ") + out("a seminar") + ins("two seminars") + run("."))) == [
        ("Hold a seminar.", "Hold two seminars.")
    ]


def test_who_changed_it_and_when() -> None:
    (found,) = read(p(run("a") + ins("b")))[0].revisions
    assert (found.author, found.date, found.moved) == ("Li Wei", "2024-07-02T10:15:00Z", False)


def test_a_whole_paragraph_that_came_and_one_that_went() -> None:
    body = p(run("one")) + p(ins("new"), "ins") + p(out("old"), "del") + p(run("two"))
    assert both(body) == [("one", "one"), (None, "new"), ("old", None), ("two", "two")]


def test_a_paragraph_typed_at_the_end_of_another() -> None:
    # Word gives the new mark to the paragraph before, and the old one to the new words.
    assert both(p(run("one"), "ins") + p(ins("new")) + p(run("two"))) == [
        ("one", "one"),
        (None, "new"),
        ("two", "two"),
    ]


def test_a_paragraph_split_in_two_and_two_joined_in_one() -> None:
    assert both(p(run("one "), "ins") + p(run("two"))) == [("one two", "one \ntwo")]
    assert both(p(run("one "), "del") + p(run("two"))) == [("one \ntwo", "one two")]


def test_what_was_moved_goes_there_and_comes_here() -> None:
    found = read(
        p(ins("moved", "moveTo"), "moveTo") + p(run("between")) + p(out("moved", "moveFrom"), "moveFrom")
    )
    assert [(one.before, one.after) for one in found] == [
        (None, "moved"),
        ("between", "between"),
        ("moved", None),
    ]
    assert all(each.moved for one in found for each in one.revisions)


def test_what_one_put_in_and_another_took_out_was_never_there() -> None:
    assert both(p(run("a") + f"<w:ins {BY}>{out('b')}</w:ins>")) == [("a", "a")]


def test_a_row_of_a_table_that_came() -> None:
    row = "<w:tr>{0}<w:tc><w:tcPr/>{1}</w:tc></w:tr>"
    table = (
        "<w:tbl>"
        + row.format("", p(run("old")))
        + row.format(f"<w:trPr><w:ins {BY}/></w:trPr>", p(run("new")))
    )
    assert both(table + "</w:tbl>" + p("")) == [("old", "old"), (None, "new"), ("", "")]


def test_a_tracked_mark_at_the_end_of_a_cell_joins_nothing_beyond_it() -> None:
    cells = f"<w:tbl><w:tr><w:tc>{p(run('left'), 'del')}</w:tc><w:tc>{p(run('right'))}</w:tc></w:tr></w:tbl>"
    assert both(cells) == [("left", "left"), ("right", "right")]


def test_codes_of_fields_are_no_text_and_tabs_are() -> None:
    field = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>' + run(" PAGE ", "instrText")
    assert both(p(field + run("1") + "<w:r><w:tab/></w:r>" + run("x"))) == [("1\tx", "1\tx")]


def test_a_comment_with_the_words_it_is_about() -> None:
    made = docx.Document()
    paragraph = made.add_paragraph("The sides agreed.")
    made.add_comment(paragraph.runs, text="Which sides?", author="Li Wei", initials="LW")
    content = io.BytesIO()
    made.save(content)
    (comment,) = revisions.read(content.getvalue()).paragraphs[0].comments
    assert (comment.author, comment.text, comment.about) == ("Li Wei", "Which sides?", "The sides agreed.")


@pytest.mark.parametrize(
    "content", [b"", b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(512), b"<html>"]
)
def test_what_is_no_word_document_is_said_to_be_none(content: bytes) -> None:
    with pytest.raises(TemplateError):
        revisions.read(content)


def test_entities_and_bombs_are_refused() -> None:
    entity = '<!DOCTYPE w [<!ENTITY e SYSTEM "file:///etc/passwd">]><w/>'
    with pytest.raises(TemplateError):
        revisions.read(document(p(run("x")), **{"word/extra.xml": entity}))
    with pytest.raises(TemplateError):
        revisions.read(document(p(run("x" * 1000))), Limits(part=100))


def test_a_picture_linked_from_elsewhere_does_not_keep_a_copy_from_being_read() -> None:
    made = docx.Document()
    made.add_paragraph("The sides agreed.")
    made.part.relate_to("http://example.org/logo.png", RT.IMAGE, is_external=True)
    content = io.BytesIO()
    made.save(content)
    assert revisions.read(content.getvalue()).paragraphs[0].after == "The sides agreed."


def test_headers_footers_and_notes_are_read_behind_the_text() -> None:
    opened = docx.Document()
    opened.add_paragraph("Said.")
    opened.sections[0].header.paragraphs[0].text = "Our university"
    opened.sections[0].footer.paragraphs[0].text = "Confidential"
    content = io.BytesIO()
    opened.save(content)
    found = revisions.read(content.getvalue()).paragraphs
    assert [(one.where, one.after) for one in found] == [
        ("", "Said."), ("header", "Our university"), ("footer", "Confidential"),
    ]  # fmt: skip


def test_notes_are_numbered_as_the_text_refers_to_them() -> None:
    content = made(
        block(reference(3)), block(reference(2)),
        parts={"footnotes.xml": notes("first in the part", "second in the part")},
    )  # fmt: skip
    found = [one for one in revisions.read(content).paragraphs if one.where]
    assert [(one.where, (one.after or "").strip()) for one in found] == [
        ("footnote 1", "second in the part"), ("footnote 2", "first in the part"),
    ]  # fmt: skip


def test_the_number_of_a_page_is_no_change_wherever_it_was_counted() -> None:
    parts = [f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "separate", "end")]
    field = parts[0] + run(" NUMPAGES ", "instrText") + parts[1] + run("7") + parts[2]
    simple = f'<w:fldSimple w:instr=" PAGE ">{run("3")}</w:fldSimple>'
    assert both(p(run("Page ") + simple + run(" of ") + field + run("."))) == [("Page # of #.",) * 2]
    date = parts[0] + run(" DATE ", "instrText") + parts[1] + run("1 May") + parts[2]
    assert both(p(date + run(", said"))) == [("1 May, said",) * 2]
