"""A counterpart's copy against the record: what changed, where it belongs, and what taking it does."""

import io
from collections.abc import Callable
from copy import deepcopy
from datetime import UTC, date, datetime
from pathlib import Path

import docx
import pytest
from attrs import evolve
from docx.document import Document
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.text.paragraph import Paragraph

from app.documents import changes, packs, render, sample, versions
from app.documents.actions import State
from app.documents.changes import Change, Comparison, Source
from app.domain import derive, edits
from app.domain.model import AGREED, Meeting, ProposalStatus
from app.domain.text import TextState
from app.word import revisions
from tests.conftest import SOAK
from tests.documents import generated
from tests.office.editing import replace
from tests.word.documents import NAMESPACES, unzipped, zipped
from tests.word.documents import docx as made
from tests.word.documents import p as block
from tests.word.test_notes import notes, reference

NOW = datetime(2024, 7, 3, 9, tzinfo=UTC)
AUTHOR = {qn("w:id"): "9", qn("w:author"): "Li Wei", qn("w:date"): "2024-07-02T10:15:00Z"}

Work = Callable[[Document], None]


def source(document: str, language: str, meeting: Meeting | None = None) -> Source:
    pack = packs.find(document, language)
    assert pack is not None
    return Source(meeting or sample(), pack, language, "h" if pack.copies else "", 3)


def exported(of: Source) -> bytes:
    return render(of.meeting, of.pack, of.language, keeper=of.keeper or None, stamped=True)


def returned(of: Source, work: Work) -> bytes:
    """Return the document as the counterpart sent it back, after this work on it."""
    opened = docx.Document(io.BytesIO(exported(of)))
    work(opened)
    content = io.BytesIO()
    opened.save(content)
    return content.getvalue()


def compared(of: Source, work: Work) -> Comparison:
    copy = revisions.read(returned(of, work))
    assert changes.source_of(copy, [of]) is of
    return changes.compare(copy, of)


def paragraph(opened: Document, words: str) -> Paragraph:
    found = [
        p
        for p in opened.element.body.iter(qn("w:p"))
        if words in "".join(t.text or "" for t in p.iter(qn("w:t")))
    ]
    assert found, words
    return Paragraph(found[-1], opened)


def typed(words: str, new: str) -> Work:
    """Replace words without tracking, in whichever runs they stand."""

    def work(opened: Document) -> None:
        at = paragraph(opened, words)
        whole = next(t for t in at._p.iter(qn("w:t")) if words in (t.text or ""))
        whole.text = (whole.text or "").replace(words, new)

    return work


def tracked(words: str, new: str) -> Work:
    """Replace words with tracking, as Word writes it: the run cut in three."""

    def work(opened: Document) -> None:
        said = next(t for t in paragraph(opened, words)._p.iter(qn("w:t")) if words in (t.text or ""))
        run = said.getparent()
        before, _, after = (said.text or "").partition(words)
        for follows in list(said.itersiblings()):
            run.remove(follows)
        said.text = before
        for text, inside, tag in ((after, "w:t", ""), (new, "w:t", "w:ins"), (words, "w:delText", "w:del")):
            piece = deepcopy(run)
            for child in [each for each in piece if each.tag != qn("w:rPr")]:
                piece.remove(child)
            piece.append(OxmlElement(inside))
            piece[-1].text = text
            if tag:
                piece, inner = OxmlElement(tag, attrs=AUTHOR), piece
                piece.append(inner)
            run.addnext(piece)

    return work


def only(comparison: Comparison) -> Change:
    (change,) = comparison.changes
    return change


def taken(change: Change, meeting: Meeting) -> Meeting:
    for number, action in enumerate(change.actions):
        meeting = action.apply(meeting, f"new{number}", NOW)
    return meeting


@pytest.mark.parametrize(
    ("document", "language"),
    [
        ("talks", "en"),
        ("talks", "zh"),
        ("minutes", "ru"),
        ("minutes-bilingual", "ru+zh"),
        ("press-release", "en"),
        ("action-list", "ru"),
    ],
)
def test_a_copy_nobody_touched_has_no_changes(document: str, language: str) -> None:
    assert compared(source(document, language), lambda _: None).changes == ()


@pytest.mark.parametrize("hand", [typed, tracked])
def test_a_changed_proposal_goes_into_its_field_and_keeps_the_wording_it_had(
    hand: Callable[[str, str], Work],
) -> None:
    of = source("talks", "en")
    change = only(compared(of, hand("Exchange professors", "Exchange professors and postgraduates")))
    assert change.place == "proposals.r3.text"
    assert change.tracked is (hand is tracked)
    assert [one.author for one in change.revisions] == (["Li Wei"] if hand is tracked else [])
    assert change.state(of.meeting) is State.READY
    after = taken(change, of.meeting)
    proposal = next(p for p in after.proposals if p.id == "r3")
    assert proposal.text.get("en") == "Exchange professors and postgraduates"
    assert proposal.wordings[-1].text.get("en") == "Exchange professors"
    assert change.state(after) is State.TAKEN


def test_a_change_meets_one_of_ours_elsewhere_in_the_same_text() -> None:
    of = source("talks", "en")
    change = only(compared(of, tracked("Exchange professors", "Exchange professors and postgraduates")))
    moved_on = edits.put(of.meeting, "proposals.r3.text.en", "Every year, Exchange professors")
    after = taken(change, moved_on)
    assert (
        next(p for p in after.proposals if p.id == "r3").text.get("en")
        == "Every year, Exchange professors and postgraduates"
    )


def test_two_changes_of_the_same_words_are_a_conflict_that_is_told() -> None:
    of = source("talks", "en")
    change = only(compared(of, tracked("professors", "postgraduates")))
    ours = edits.put(of.meeting, "proposals.r3.text.en", "Exchange teachers")
    assert change.state(ours) is State.CONFLICT
    assert (
        next(p for p in taken(change, ours).proposals if p.id == "r3").text.get("en")
        == "Exchange postgraduates"
    )


def test_a_date_is_read_back_as_a_date() -> None:
    of = source("talks", "en")
    change = only(compared(of, typed("31", "15")))
    assert change.place.endswith(".due")
    after = taken(change, of.meeting)
    assert date(2024, 12, 31) in {p.due for p in of.meeting.proposals}
    assert date(2024, 12, 15) in {p.due for p in after.proposals}


def test_a_name_in_another_case_is_left_to_the_hand() -> None:
    of = source("minutes", "ru")
    change = only(compared(of, typed("ПОВЕСТКА ДНЯ", "ПОВЕСТКА")))
    assert change.state(of.meeting) is State.ELSEWHERE
    assert change.actions == ()


def test_a_new_paragraph_becomes_a_row_like_the_one_before_it() -> None:
    def work(opened: Document) -> None:
        at = paragraph(opened, "Организовать обмен профессорами")
        new = deepcopy(at._p)
        texts = list(new.iter(qn("w:t")))
        for each in texts:
            each.text = ""
        texts[-1].text = "2.4. Проводить ежегодный семинар."
        at._p.addnext(new)

    of = source("minutes", "ru")
    change = only(compared(of, work))
    assert change.old is None
    after = taken(change, of.meeting)
    made = next(p for p in after.proposals if p.id == "new0")
    beside = next(p for p in after.proposals if p.id == "r3")
    assert made.text.get("ru") == "Проводить ежегодный семинар"
    assert (made.item, made.status) == (beside.item, beside.status)
    assert [p.id for p in after.proposals].index("new0") == [p.id for p in after.proposals].index("r3") + 1
    assert change.state(after) is State.TAKEN


def test_a_proposal_struck_out_is_withdrawn_and_a_statement_removed() -> None:
    def work(opened: Document) -> None:
        for words in ("Exchange professors", "It supported exchanges"):
            at = paragraph(opened, words)._p
            at.getparent().remove(at)

    of = source("talks", "en")
    entry, proposal = compared(of, work).changes
    after = taken(proposal, taken(entry, of.meeting))
    assert next(p for p in after.proposals if p.id == "r3").status is ProposalStatus.WITHDRAWN
    assert "e3" not in {e.id for item in after.agenda for e in item.entries}


@pytest.mark.parametrize(
    ("language", "words", "new", "said"),
    [("en", "advocated", "supported", "Supported open"), ("ru", "рассказала", "сообщила", "Сообщила о")],
)
def test_the_verb_of_a_remark_without_its_subject_goes_into_its_field(
    language: str, words: str, new: str, said: str
) -> None:
    of = source("talks", language)
    change = only(compared(of, typed(words, new)))
    after = taken(change, of.meeting)
    texts = [
        entry.text.get(language).replace("\u00a0", " ") for item in after.agenda for entry in item.entries
    ]
    assert any(text.startswith(said) for text in texts)


def order_of(meeting: Meeting) -> list[str]:
    return [row.id for row in derive.stream(meeting, "a2")]


def moved(words: str, before: str, *, noted: bool) -> Work:
    """Put a paragraph, in two columns its row, before another: cut and pasted, or as Word notes a move."""

    def row_of(p: Paragraph) -> BaseOxmlElement:
        return next((each for each in p._p.iterancestors(qn("w:tr"))), p._p)

    def work(opened: Document) -> None:
        gone, place = row_of(paragraph(opened, words)), row_of(paragraph(opened, before))
        if not noted:
            place.addprevious(gone)
            return
        put = deepcopy(gone)
        place.addprevious(put)
        for one, tag in ((gone, "w:moveFrom"), (put, "w:moveTo")):
            mark = OxmlElement("w:rPr")
            mark.append(OxmlElement(tag, attrs=AUTHOR))
            one.get_or_add_pPr().append(mark)
            for run in list(one.findall(qn("w:r"))):
                around = OxmlElement(tag, attrs=AUTHOR)
                run.addprevious(around)
                around.append(run)

    return work


@pytest.mark.parametrize("noted", [True, False])
def test_a_proposal_that_was_only_moved_is_moved_and_not_withdrawn(*, noted: bool) -> None:
    of = source("talks", "en")
    change = only(compared(of, moved("xchange professors", "oint research projects", noted=noted)))
    assert change.moved
    after = taken(change, of.meeting)
    assert order_of(of.meeting) == ["r1", "r2", "r3"]
    assert order_of(after) == ["r3", "r1", "r2"]
    assert all(one.status is ProposalStatus.AGREED for one in after.proposals)
    assert change.state(after) is State.TAKEN
    assert change.state(edits.remove(of.meeting, "proposals.r1")) is State.ELSEWHERE


def test_a_row_of_two_columns_that_was_moved_is_one_change() -> None:
    of = source("minutes-bilingual", "en+ru")
    work = moved("xchange professors", "oint research projects", noted=False)
    change = only(compared(of, work))
    assert order_of(taken(change, of.meeting)) == ["r3", "r1", "r2"]


def test_a_paragraph_of_the_template_that_was_moved_is_left_to_the_hand() -> None:
    of = source("press-release", "en")
    change = only(compared(of, moved("The talks covered", "headed the host side", noted=True)))
    assert change.moved
    assert change.state(of.meeting) is State.ELSEWHERE


def test_a_paragraph_of_the_release_becomes_her_own() -> None:
    of = source("press-release", "en")
    change = only(compared(of, typed("led the delegation", "led the guests")))
    after = taken(change, of.meeting)
    (own,) = after.press.paragraphs
    assert "led the guests" in own.text
    assert change.state(after) is State.TAKEN


def test_each_column_goes_into_its_own_language() -> None:
    of = source("minutes-bilingual", "ru+zh")
    change = only(compared(of, typed("互派教授开展", "互派教授和研究生开展")))
    after = taken(change, of.meeting)
    proposal = next(p for p in after.proposals if p.id == "r3")
    before = next(p for p in of.meeting.proposals if p.id == "r3")
    assert "研究生" in proposal.text.get("zh")
    assert proposal.text.get("ru") == before.text.get("ru")


def test_a_comment_alone_is_listed() -> None:
    def work(opened: Document) -> None:
        at = paragraph(opened, "Both sides see broad prospects")
        opened.add_comment(at.runs, text="Please add culture.", author="Li Wei", initials="LW")

    change = only(compared(source("talks", "en"), work))
    assert change.is_comment
    assert change.comments[0].text == "Please add culture."
    assert change.place == "outcomes.u1.text"


def test_a_copy_without_its_stamp_is_found_by_its_text() -> None:
    of = source("talks", "en")
    others = [source("talks", "ru"), source("minutes", "ru"), of, source("press-release", "en")]

    def work(opened: Document) -> None:
        opened.core_properties.identifier = ""
        typed("Exchange professors", "Exchange students")(opened)

    copy = revisions.read(returned(of, work))
    assert changes.source_of(copy, others) is of
    foreign = docx.Document()
    foreign.add_paragraph("A letter about something else altogether.")
    content = io.BytesIO()
    foreign.save(content)
    assert changes.source_of(revisions.read(content.getvalue()), others) is None


@pytest.mark.office
def test_a_copy_edited_and_saved_by_libreoffice(tmp_path: Path) -> None:
    of = source("talks", "en")
    path = tmp_path / "minutes.docx"
    path.write_bytes(exported(of))
    edited = replace(path, "Exchange professors", "Exchange professors and postgraduates", tmp_path)
    copy = revisions.read(edited.read_bytes())
    assert copy.is_tracked
    assert changes.source_of(copy, [source("talks", "ru"), of]) is of
    change = only(changes.compare(copy, of))
    assert change.tracked
    assert next(p for p in taken(change, of.meeting).proposals if p.id == "r3").text.get("en") == (
        "Exchange professors and postgraduates"
    )


@pytest.mark.parametrize("seed", range(100 if SOAK else 6))
def test_a_word_put_into_any_text_finds_its_field(seed: int) -> None:
    meeting = generated.meeting(seed)
    language = ("en", "ru", "zh")[seed % 3]
    of = source("talks", language, meeting)
    of = evolve(of, keeper=meeting.parties[0].id)
    rows = [p for p in meeting.proposals if p.status in AGREED and p.text.get(language)]
    for row in rows[:3]:
        words = row.text.get(language).rstrip(".。;")
        change = only(compared(of, typed(words, f"{words} extra")))
        assert change.place == f"proposals.{row.id}.text"
        after = taken(change, meeting)
        assert (
            next(p for p in after.proposals if p.id == row.id)
            .text.get(language)
            .rstrip(".。;")
            .endswith("extra")
        )


def test_a_version_reads_as_another_but_for_what_was_changed() -> None:
    of = source("talks", "en")
    later = evolve(of, meeting=edits.put(of.meeting, "proposals.r3.text.en", "Exchange students"))
    (found,) = [one for one in versions.compare(of, later) if not one.is_same]
    assert (found.old, found.new) == ("2.3\tExchange professors.", "2.3\tExchange students.")


@pytest.fixture
def noted(tmp_path: Path) -> Source:
    """A document of a template with a header, a footer and a note, all from the record."""
    content = made(
        block("{{ meeting.title }}", reference(2)),
        block("{%p for proposal in agreed %}"), block("{{ proposal.text }}"), block("{%p endfor %}"),
        parts={
            "header1.xml": f"<w:hdr {NAMESPACES}>{block('{{ host.organisation.name }}')}</w:hdr>",
            "footer1.xml": f"<w:ftr {NAMESPACES}>{block('Kept by the secretary')}</w:ftr>",
            "footnotes.xml": notes("Built from {{ facts[0].text }}"),
        },
    )  # fmt: skip
    (tmp_path / "template.docx").write_bytes(content)
    of = source("talks", "en")
    return evolve(of, pack=evolve(of.pack, path=tmp_path, copies=False), keeper="")


def rewritten(of: Source, part: str, old: str, new: str) -> Comparison:
    """Return what comes of a change of words in a part of the document that is not its text."""
    files = unzipped(exported(of))
    assert old in files[part].decode()
    files[part] = files[part].decode().replace(old, new).encode()
    return changes.compare(revisions.read(zipped(files)), of)


def test_a_word_changed_in_the_header_goes_into_its_field(noted: Source) -> None:
    name = noted.meeting.organisations[0].name.get("en")
    change = only(rewritten(noted, "word/header1.xml", "Polytechnic", "Technical"))
    assert (change.where, change.place) == ("header", "organisations.o1.name")
    after = taken(change, noted.meeting)
    assert after.organisations[0].name.get("en") == name.replace("Polytechnic", "Technical")


def test_a_word_changed_in_a_note_goes_into_its_field(noted: Source) -> None:
    fact = noted.meeting.facts[0]
    change = only(rewritten(noted, "word/footnotes.xml", fact.text.get("en"), "another source"))
    assert change.where == "footnote 1"
    assert taken(change, noted.meeting).facts[0].text.get("en") == "another source"


def test_the_template_s_words_in_a_footer_are_left_to_the_hand(noted: Source) -> None:
    change = only(rewritten(noted, "word/footer1.xml", "the secretary", "both secretaries"))
    assert (change.where, change.actions) == ("footer", ())
    assert change.state(noted.meeting) is State.ELSEWHERE


def test_the_stamp_at_the_foot_of_an_export_is_no_change() -> None:
    of = source("minutes", "en")
    sealed = render(of.meeting, of.pack, of.language, stamped=True, sealed=True)
    assert changes.compare(revisions.read(sealed), of).changes == ()


def row_after(words: str, *said: str) -> Work:
    """Add a row to the table in which words stand, with a text for each column."""

    def work(opened: Document) -> None:
        at = next(paragraph(opened, words)._p.iterancestors(qn("w:tr")))
        new = deepcopy(at)
        for cell, text in zip(new.iter(qn("w:tc")), said, strict=True):
            for each in cell.iter(qn("w:t")):
                each.text = ""
            next(iter(cell.iter(qn("w:t")))).text = text
        at.addnext(new)

    return work


def test_a_row_added_in_two_columns_becomes_a_row_in_both_languages() -> None:
    of = source("minutes-bilingual", "ru+zh")
    beside = next(p for p in of.meeting.proposals if p.id == "r3")
    change = only(
        compared(of, row_after("互派教授", "2.4. Проводить ежегодный семинар.", "2.4 每年举办研讨会。"))
    )
    assert change.new == "2.4. Проводить ежегодный семинар.\n2.4 每年举办研讨会。"
    after = taken(change, of.meeting)
    new = next(p for p in after.proposals if p.id == "new0")
    assert (new.item, new.status) == (beside.item, beside.status)
    assert new.text.get("ru") == "Проводить ежегодный семинар"
    assert new.text.get("zh").rstrip("。") == "每年举办研讨会"
    assert new.text.state("zh") is TextState.DRAFT
    assert change.state(after) is State.TAKEN


def test_a_paragraph_added_to_both_cells_belongs_together_and_one_alone_to_the_hand() -> None:
    def work(opened: Document, columns: tuple[str, ...]) -> None:
        for words, text in zip(("Организовать", "互派教授"), columns, strict=False):
            at = paragraph(opened, words)._p
            new = deepcopy(at)
            texts = list(new.iter(qn("w:t")))
            for each in texts:
                each.text = ""
            texts[0].text = text
            at.addnext(new)

    of = source("minutes-bilingual", "ru+zh")
    change = only(compared(of, lambda opened: work(opened, ("Проводить семинар.", "举办研讨会。"))))
    new = next(p for p in taken(change, of.meeting).proposals if p.id == "new0")
    assert (new.text.get("ru"), new.text.get("zh").rstrip("。")) == ("Проводить семинар", "举办研讨会")
    alone = only(compared(of, lambda opened: work(opened, ("Проводить семинар.",))))
    assert alone.is_lone
    assert alone.state(of.meeting) is State.ELSEWHERE


def test_a_row_filled_in_one_column_becomes_a_text_that_lacks_its_translation() -> None:
    of = source("minutes-bilingual", "en+ru")
    change = only(compared(of, row_after("Exchange professors", "", "Проводить семинар.")))
    new = next(p for p in taken(change, of.meeting).proposals if p.id == "new0")
    assert (new.text.get("ru"), new.text.get("en")) == ("Проводить семинар", "")
