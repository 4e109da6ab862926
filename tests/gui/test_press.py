"""The page of the press release: a picture from the disk to the document, and what a fact and an outcome concern."""

import io
from pathlib import Path

import docx
import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from app.domain import edits
from app.domain.model import Paragraph, Proposal, ProposalStatus
from app.domain.text import plain
from app.gui.meeting.press.page import PressPage
from app.gui.window import MainWindow
from tests.office.validator import faults


@pytest.fixture
def page(meeting_window: MainWindow) -> PressPage:
    meeting_window.show_page("press")
    shown = meeting_window.view.page
    assert isinstance(shown, PressPage)
    return shown


def photo(folder: Path) -> Path:
    path = folder / "photo.png"
    image = QImage(320, 200, QImage.Format.Format_RGB32)
    image.fill(0x336699)
    assert image.save(str(path))
    return path


@pytest.mark.office
def test_a_picture_goes_with_its_caption_from_the_window_into_the_release(
    qtbot, page: PressPage, tmp_path: Path
) -> None:
    page._picture.take(photo(tmp_path))
    (held,) = page.meeting.attachments
    assert page.meeting.press.picture == held.id
    assert not page._picture._view.pixmap().isNull()
    caption = page._picture._caption.itemAt(0).widget()
    assert caption.objectName() == f"attachments.{held.id}.caption"
    page.session.apply("x", lambda m: edits.write(m, f"attachments.{held.id}.caption", "en", "At the talks"))
    out = tmp_path / "out"
    out.mkdir()
    window = page.window()
    window.state.set("documents.folder", str(out))
    window.show_page("documents")
    documents = window.view.page
    documents.desk.actions["documents.none"].trigger()
    documents._cards["press-release-en-en"].tick.setChecked(True)
    documents.desk.actions["documents.export"].trigger()
    qtbot.waitUntil(lambda: not documents._exporting.is_running, timeout=60000)
    (path,) = out.iterdir()
    made = docx.Document(io.BytesIO(path.read_bytes()))
    assert len(made.inline_shapes) == 1
    assert any("At the talks" in paragraph.text for paragraph in made.paragraphs)
    assert faults(path) == []


def test_no_picture_is_a_choice_and_a_file_of_another_kind_is_none(page: PressPage, tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("x", "utf-8")
    page._picture._files.attach([tmp_path / "notes.txt", photo(tmp_path)])
    page._picture.refresh()
    names = [page._picture.choice.itemText(n) for n in range(page._picture.choice.count())]
    assert names[1:] == ["photo.png"]


def test_a_fact_and_an_outcome_say_which_organisations_they_concern_and_where(
    meeting_window: MainWindow,
) -> None:
    meeting_window.show_page("details")
    page = meeting_window.view.page
    from app.gui.bind.several import Several

    for path in ("facts.f1", "outcomes.u1"):
        before = next(iter(getattr(page.meeting, path.split(".")[0]))).organisations
        made = page.findChild(Several, f"{path}.organisations")
        assert made is not None
        made._fill()
        action = made._menu.actions()[-1]
        action.trigger()
        row = next(iter(getattr(page.meeting, path.split(".")[0])))
        assert set(row.organisations) ^ set(before) == {page.meeting.organisations[-1].id}
        page.session.undo()
    assert page.reveal("outcomes.u1.place")


def test_each_paragraph_names_what_it_came_from(page: PressPage) -> None:
    named = dict(page._blocks["agreed"].sources())
    assert any("laboratory" in name for name in named)
    assert {path.split(".")[0] for path in named.values()} == {"proposals"}
    people = [name for name, _ in page._blocks["participants"].sources()]
    assert "Liu Yemei" in people


def test_a_title_too_long_and_a_lead_of_two_sentences_are_told_on_the_page(page: PressPage) -> None:
    assert "one sentence" not in page._length.text()
    page.session.apply("x", lambda m: edits.write(m, "press.headline", "en", "A long headline " * 8))
    page._blocks["lead"].text.write("They met. They agreed.")
    page._compose()
    assert "more than one sentence" in page._length.text()
    assert "89" in page._length.text()


def test_an_empty_quote_is_not_in_the_release_yet(page: PressPage) -> None:
    page.add_quote()
    page._compose()
    assert not [key for key in page._blocks if key.startswith("quote.")]
    quote = page.meeting.press.quotes[0]
    page.session.apply(
        "x", lambda m: edits.write(m, f"press.quotes.{quote.id}.text", "en", "We begin at once.")
    )
    page._compose()
    assert "We begin at once" in page._blocks[f"quote.{quote.id}"].text.toPlainText()


def test_the_secretary_chooses_whom_the_release_tells_about(page: PressPage) -> None:
    assert len([key for key in page._blocks if key.startswith("about.")]) == 2
    page._about._fill()
    page._about._menu.actions()[0].trigger()
    page._compose()
    chosen = page.meeting.press.boilerplates
    assert [key for key in page._blocks if key.startswith("about.")] == [f"about.{chosen[0]}"]


def test_a_paragraph_is_held_back_on_the_page_until_it_is_published_and_undo_holds_it_again(
    page: PressPage,
) -> None:
    page._blocks["agreed"].text.write("Her words about all three.")
    page._compose()
    page.session.apply("x", lambda m: edits.put(m, "proposals.r2.status", ProposalStatus.WITHDRAWN))
    page._compose()
    block = page._blocks["agreed"]
    assert block.text.toPlainText() == "Her words about all three."
    said = " ".join(one.text() for one in block._held.findChildren(QLabel))
    assert "a joint laboratory" in said
    assert "(withdrawn)" in said
    assert not block._held.isHidden()
    assert block._keep.isHidden()
    # The headline of the sample names the laboratory as well.
    assert not page._held["headline"].isHidden()

    block._held.findChild(QPushButton, "press.publish").click()
    page._compose()
    assert page._blocks["agreed"]._held.isHidden()
    page.session.undo()
    page._compose()
    assert not page._blocks["agreed"]._held.isHidden()
    page._blocks["agreed"]._follow.click()
    page._compose()
    assert page._blocks["agreed"]._held.isHidden()
    page._held["headline"].findChild(QPushButton, "press.publish").click()
    page._compose()
    assert page._held["headline"].isHidden()


def test_what_holds_a_caption_is_said_beneath_the_picture(page: PressPage, tmp_path: Path) -> None:
    page._picture.take(photo(tmp_path))
    (picture,) = page.meeting.attachments
    path = f"attachments.{picture.id}.caption"
    page.session.apply("x", lambda m: edits.write(m, path, "en", "Signing of the visa waiver"))
    page._compose()
    assert page._held["picture"].isHidden()
    secret = Proposal("x1", "", text=plain("A visa waiver", "en"), status=ProposalStatus.DECLINED)
    page.session.apply("x", lambda m: edits.add(m, "proposals", secret))
    page._compose()
    assert not page._held["picture"].isHidden()


def test_what_is_added_is_in_sight_and_an_empty_paragraph_is_not_printed(qtbot, page: PressPage) -> None:
    page.window().resize(1280, 720)
    for add, name in ((page.add_paragraph, "Your paragraph"), (page.add_quote, "Words of the quote")):
        add()
        field = QApplication.focusWidget()
        assert field.accessibleName() == name
        qtbot.waitUntil(lambda field=field: not field.visibleRegion().isEmpty())
        assert field.toPlainText() == ""
    slot = next(slot for slot in page._blocks if slot.startswith("own."))
    assert page._blocks[slot].text.placeholderText()
    assert not [one for one in page._release.body if one.slot == slot]
    page._blocks[slot].text.write("A second visit is planned.")
    page._compose()
    assert [one.text for one in page._release.body if one.slot == slot] == ["A second visit is planned."]


def test_a_place_in_another_language_is_shown_in_it(page: PressPage) -> None:
    hers = Paragraph("x9", "", "agreed", "ru", "Свой текст.", "Прежний.")
    page.session.apply("x", lambda m: edits.add(m, "press.paragraphs", hers))
    assert page.session.language == "en"
    page.desk.go("press.paragraphs.x9.text")
    assert page.session.language == "ru"
    assert QApplication.focusWidget() is page._blocks["agreed"].text
    assert page._blocks["agreed"].text.toPlainText() == "Свой текст."
    page.desk.go("press.headline.zh")
    assert page.session.language == "zh"
    assert QApplication.focusWidget().objectName() == "press.headline"


def test_a_paragraph_that_is_added_leaves_the_others_in_their_places(page: PressPage) -> None:
    before = dict(page._blocks)
    page.add_paragraph()
    assert {slot: page._blocks[slot] for slot in before} == before
    assert [page._list.itemAt(n).widget() for n in range(page._list.count())] == list(page._blocks.values())
