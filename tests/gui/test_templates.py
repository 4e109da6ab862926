"""The page of templates by its user's hands: gallery, assisted making, Word's saves, versions, packs, fields."""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices, QFont, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
)
from pytestqt.qtbot import QtBot

from app.archive import Archive
from app.documents import packs, render, vocabulary
from app.documents.filters import filters
from app.domain import codec
from app.domain.model import Meeting
from app.gui import translation
from app.gui.pages.place import lines_of
from app.gui.templates import TemplatesPage
from app.gui.templates.draft_pages import DraftPages
from app.gui.templates.taking import guess
from app.gui.templates.trying import TryPanel
from app.gui.templates.watching import SETTLED
from app.word import Template
from tests.documents import finished, offices
from tests.documents.read import plain
from tests.word.documents import defects, docx, p

LONG = 20_000
LEFT = Qt.MouseButton.LeftButton
VISIT = Path(__file__).parents[1] / "documents" / "meetings" / "harbin-2023.json"


@pytest.fixture
def visit(archive_path: Path) -> Meeting:
    """Keep another meeting in the archive."""
    meeting = codec.loads(VISIT.read_bytes())
    with Archive.open(archive_path) as archive:
        archive.save(None, meeting)
    return meeting


@pytest.fixture
def page(visit: Meeting, meeting_window: Any, monkeypatch: pytest.MonkeyPatch) -> TemplatesPage:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _: True)
    meeting_window.show_page("templates")
    made = meeting_window.findChild(TemplatesPage)
    assert made.gallery.cards.rowCount()
    return made


def answer(monkeypatch: pytest.MonkeyPatch, method: str, path: Path) -> None:
    """Let the next dialog of the system choose a file."""
    monkeypatch.setattr(QFileDialog, method, lambda *_: (str(path), ""))


def button(page: TemplatesPage, name: str) -> QPushButton:
    return page.findChild(QPushButton, name)


def press(qtbot: QtBot, page: TemplatesPage, name: str) -> None:
    qtbot.mouseClick(button(page, name), LEFT)


def begin(qtbot: QtBot, page: TemplatesPage, folder: Path, monkeypatch: pytest.MonkeyPatch) -> DraftPages:
    path = folder / "Протокол 17.docx"
    path.write_bytes(finished.minutes())
    answer(monkeypatch, "getOpenFileName", path)
    press(qtbot, page, "templates.assist.button")
    qtbot.waitUntil(lambda: bool(page.assist.pages.pages), timeout=LONG)
    return page.assist.pages


def drag(qtbot: QtBot, pages: DraftPages, text: str) -> None:
    """Choose a text with the mouse, from before its first character to behind its last."""
    draft = pages.draft
    passage = next(one for one in draft.passages if text in one.text)
    start = passage.text.index(text)
    pages.select(None)
    ends = [pages.point(passage.number, at) for at in (start, start + len(text))]
    qtbot.mousePress(pages.viewport(), LEFT, pos=ends[0])
    qtbot.mouseMove(pages.viewport(), ends[1])
    qtbot.mouseRelease(pages.viewport(), LEFT, pos=ends[1])
    chosen = pages.selection
    assert passage.text[chosen.start : chosen.end] == text


def test_a_finished_document_becomes_a_template_in_a_few_steps(
    qtbot: QtBot, page: TemplatesPage, visit: Meeting, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pages = begin(qtbot, page, tmp_path, monkeypatch)
    proposed = page.findChild(QListWidget, "templates.assist.proposed")
    assert proposed.count() > 12
    # One by one with the keyboard, the rest at once; one is taken back with Ctrl+Z and made again.
    proposed.setFocus()
    proposed.setCurrentRow(0)
    qtbot.keyClick(proposed, Qt.Key.Key_Space)
    assert proposed.item(0).checkState() == Qt.CheckState.Checked
    press(qtbot, page, "templates.assist.all")
    count = len(page.assist.draft.chosen)
    page.undo()
    assert len(page.assist.draft.chosen) == 1
    page.redo()
    assert len(page.assist.draft.chosen) == count
    # A text nobody proposed: chosen on the page, its field found by a search and Enter.
    drag(qtbot, pages, "ПРОТОКОЛ")
    fields = page.assist.fields
    assert fields.isVisible()
    qtbot.keyClicks(fields.search, "document.kind")
    qtbot.keyClick(fields.search, Qt.Key.Key_Return)
    assert page.assist.draft.chosen[-1].field == "document.kind"
    qtbot.mouseClick(page.assist.undo_button, LEFT)
    assert len(page.assist.draft.chosen) == count
    press(qtbot, page, "templates.assist.keep")
    press(qtbot, page, "templates.taking.keep")
    (own,) = page.desk.archive.templates.list()
    assert (own.document, own.languages, own.name) == ("minutes", ("ru",), "Протокол 17")
    template = page.desk.archive.templates.files(own.id)["template.docx"]
    assert Template.load(template, filters=filters("ru")).check(vocabulary()) == ()
    made = render(visit, template, "ru")
    assert "Чанчуньский университет ПРОТОКОЛ №" in plain(made)
    assert "Иванов" not in plain(made)
    assert defects(made) == []
    assert page.gallery.current().own == own.id


def test_paragraphs_chosen_by_keys_repeat(
    qtbot: QtBot, page: TemplatesPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pages = begin(qtbot, page, tmp_path, monkeypatch)
    first = next(one.number for one in pages.draft.passages if one.text == finished.AGENDA[0])
    pages.setFocus()
    while pages.selection is None or pages.selection.passage < first:
        qtbot.keyClick(pages, Qt.Key.Key_Down)
    qtbot.keyClick(pages, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(pages, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert pages.accessibleDescription() == " ".join(finished.AGENDA)
    lists = page.assist.lists
    lists.setCurrentIndex(next(at for at in range(lists.count()) if lists.itemData(at) == ("agenda", "item")))
    press(qtbot, page, "templates.assist.repeat")
    (loop,) = page.assist.draft.repeated
    assert (loop.opening, len(loop.items)) == ("for item in agenda", 3)
    qtbot.keyClick(pages, Qt.Key.Key_Up)
    qtbot.keyClick(pages, Qt.Key.Key_Down)
    # Inside the loop its fields stand first.
    assert page.assist.fields.tree.topLevelItem(0).text(0).startswith("item.")
    qtbot.keyClick(pages, Qt.Key.Key_Right)
    qtbot.keyClick(pages, Qt.Key.Key_Right)
    now = pages.selection
    assert pages.draft.passages[now.passage].text[now.start : now.end] == "ходе"
    qtbot.keyClick(pages, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    now = pages.selection
    assert pages.draft.passages[now.passage].text[now.start : now.end] == "ходе совместных"


def own_template(page: TemplatesPage) -> str:
    page.duplicate(next(card for card in page.gallery.cards.cards if card.pack.id == "minutes-en"))
    (own,) = page.desk.archive.templates.list()
    return own.id


def path_in_word(page: TemplatesPage, own: str) -> Path:
    page.edit(own)
    (path,) = page._editing
    return path


def saved_as_word_does(path: Path, content: bytes) -> None:
    """Write beside, put the old one aside, rename, and take the old one away."""
    new, old = path.with_name("~new.tmp"), path.with_name("~old.tmp")
    new.write_bytes(content)
    path.rename(old)
    new.rename(path)
    old.unlink()


def saved_slowly(path: Path, content: bytes) -> None:
    """Write the first half, and the rest after a while in which the file is looked at."""
    path.write_bytes(content[: len(content) // 2])
    QTest.qWait(2 * SETTLED)
    path.write_bytes(content)


def saved_twice_beside_a_lock(path: Path, content: bytes) -> None:
    """Save twice at once, as an impatient hand does, while LibreOffice keeps its lock."""
    lock = path.with_name(f".~lock.{path.name}#")
    lock.write_text("somebody", encoding="utf-8")
    path.write_bytes(docx(p("Between {{ meeting.title }}")))
    path.write_bytes(content)
    lock.unlink()


@pytest.mark.parametrize(
    "save", [Path.write_bytes, saved_as_word_does, saved_slowly, saved_twice_beside_a_lock]
)
def test_each_save_in_word_is_checked_kept_and_shown(qtbot: QtBot, page: TemplatesPage, save: Any) -> None:
    own = own_template(page)
    path = path_in_word(page, own)
    trial = page.detail.trial
    qtbot.waitUntil(lambda: bool(trial.sheets.pages), timeout=LONG)
    for number, text in enumerate(("First {{ meeting.title }}", "Second {{ chair.name }}"), 2):
        save(path, docx(p(text)))
        qtbot.waitUntil(lambda text=text: text.split()[0] in shown(trial), timeout=LONG)
        assert page.desk.archive.templates.get(own).version == number
    save(path, docx(p("{{ meting.title }}")))
    qtbot.waitUntil(page._report.isVisible, timeout=LONG)
    assert page.desk.archive.templates.get(own).version == 3


def test_what_was_saved_in_word_while_the_program_was_closed_is_taken_in(
    qtbot: QtBot, page: TemplatesPage, meeting_window: Any
) -> None:
    own = own_template(page)
    path = path_in_word(page, own)
    templates = page.desk.archive.templates
    page._watch.drop(path)  # As when the program is closed.
    path.write_bytes(docx(p("Later {{ meeting.title }}")))
    path.with_name("~$other.docx").write_bytes(b"a lock of Word")
    page._resume()
    assert plain(templates.files(own)["template.docx"]) == "Later {{ meeting.title }}"
    path.write_bytes(docx(p("Still later")))
    page.edit(own)
    assert plain(path.read_bytes()) == "Still later"  # Not written over.
    assert templates.get(own).version == 3
    templates.revert(own, 1)
    page._resume()
    assert templates.get(own).version == 4  # What is an earlier version is no news.


def shown(trial: TryPanel) -> str:
    """Return what the pages of a trial say."""
    pages = trial.sheets.pages
    return "".join(strip.shaped.layout.text() for one in pages for strip, _, _ in lines_of(one))


def test_versions_tell_what_differs_and_can_be_returned_to(qtbot: QtBot, page: TemplatesPage) -> None:
    own = own_template(page)
    templates = page.desk.archive.templates
    files = templates.files(own)
    for text in ("We meet in {{ meeting.place }}", "We met at {{ meeting.place }} then"):
        templates.change(own, {**files, "template.docx": docx(p(text))})
    page.desk.templates_changed.emit()
    page.gallery.choose(own)
    page.detail.show_tab("versions")
    panel = page.detail.versions
    assert panel.list.count() == 3
    panel.list.setCurrentRow(1)
    assert panel.text.toPlainText() == "We meet inmet at {{ meeting.place }} then"
    press(qtbot, page, "templates.versions.back")
    assert templates.get(own).version == 4
    assert templates.files(own)["template.docx"] == docx(p("We meet in {{ meeting.place }}"))


def test_faults_are_mended_in_the_copy_with_comments_and_read_again_by_a_key(
    qtbot: QtBot, page: TemplatesPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, copy = tmp_path / "ours.docx", tmp_path / "ours – faults.docx"
    path.write_bytes(docx(p("{{ meeting.titel }}")))
    answer(monkeypatch, "getOpenFileName", path)
    press(qtbot, page, "templates.import.button")
    assert page._report.isVisible()
    answer(monkeypatch, "getSaveFileName", copy)
    press(qtbot, page, "templates.report.annotate")
    assert b"comments.xml" in copy.read_bytes()
    os.utime(copy)
    copy.write_bytes(docx(p("{{ meeting.title }}")))
    qtbot.keyClick(page, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(page._taking.isVisible, timeout=LONG)
    assert not page._report.isVisible()


def test_packs_go_out_and_come_in_as_one_file(
    qtbot: QtBot, page: TemplatesPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "ours.protocolist-pack"
    page.gallery.selectAll()
    answer(monkeypatch, "getSaveFileName", path)
    press(qtbot, page, "templates.give.button")
    answer(monkeypatch, "getOpenFileName", path)
    press(qtbot, page, "templates.import.button")
    kept = page.desk.archive.templates.list()
    assert len(kept) == len(packs.packs())
    back = page.desk.archive.templates.files(next(one.id for one in kept if one.document == "press-release"
                                                  and one.languages == ("ru",)))  # fmt: skip
    pack = packs.find("press-release", "ru")
    assert back == {one.name: one.read_bytes() for one in pack.path.iterdir()}
    path.write_bytes(path.read_bytes()[:-400])
    press(qtbot, page, "templates.import.button")
    assert len(page.desk.archive.templates.list()) == len(kept)


def test_a_field_is_found_and_copied_by_keys(qtbot: QtBot, page: TemplatesPage) -> None:
    page.detail.show_tab("fields")
    fields = page.detail.fields
    qtbot.keyClicks(fields.search, "person.post")
    qtbot.keyClick(fields.search, Qt.Key.Key_Down)
    assert "Vice-Rector for International Affairs" in fields.tree.currentItem().text(1)
    qtbot.keyClick(fields.tree, Qt.Key.Key_Return)
    copied = QGuiApplication.clipboard().text()
    assert copied.splitlines()[1] == "{{ person.post }}"
    assert copied.splitlines()[0].startswith("{%p for person in ")
    assert Template.load(docx(*(p(line) for line in copied.splitlines()))).faults == ()


def test_where_there_is_room_each_field_says_what_it_is(page: TemplatesPage) -> None:
    page.detail.show_tab("fields")
    page.window().resize(2400, 900)
    QApplication.processEvents()
    tree = page.detail.fields.tree
    assert not tree.isColumnHidden(2)
    assert tree.topLevelItem(0).text(2) == "The document being made."
    page.window().resize(1024, 700)
    QApplication.processEvents()
    assert tree.isColumnHidden(2)


def test_a_favourite_stands_first_also_after_a_restart(qtbot: QtBot, page: TemplatesPage) -> None:
    last = page.gallery.cards.cards[-1].id
    page.gallery.choose(last)
    qtbot.keyClicks(page.gallery, "*")
    assert page.gallery.cards.cards[0].id == last
    assert page.gallery.current().id == last
    assert page.desk.state.get("templates.favourites", []) == [last]


def test_a_template_is_tried_with_a_meeting_that_is_not_open(
    qtbot: QtBot, page: TemplatesPage, visit: Meeting
) -> None:
    page.gallery.choose("minutes-ru")
    trial = page.detail.trial
    box = trial.meetings
    at = box.findData(visit.id)
    assert at > 0
    qtbot.waitUntil(lambda: bool(trial.sheets.pages), timeout=LONG)
    box.setCurrentIndex(at)
    box.activated.emit(at)
    qtbot.waitUntil(lambda: "Чанчунь" in shown(trial), timeout=LONG)


def test_pictures_are_made_while_one_works_and_kept(qtbot: QtBot, page: TemplatesPage) -> None:
    card = next(card for card in page.gallery.cards.cards if card.pack.id == "minutes-en")
    page.gallery.choose(card.id)
    qtbot.waitUntil(lambda: page.thumbnails.of(card.pack) is not None, timeout=LONG)
    picture = page.thumbnails.of(card.pack)
    assert picture is not None
    colours = {
        picture.pixelColor(x, y).name() for x in range(0, picture.width(), 2) for y in range(40, 200, 2)
    }
    assert len(colours) > 3  # Letters, not a blank sheet.


def test_the_language_of_a_document_is_told_by_all_of_its_text() -> None:
    assert guess(offices.bilingual()) == ("minutes", "ru")
    assert guess(offices.english()) == ("minutes", "en")
    assert guess(offices.chinese()) == ("minutes", "zh")


def test_cards_share_the_width_of_their_row(page: TemplatesPage) -> None:
    view = page.gallery
    for width in (700, 900, 1100):
        view.resize(width, 600)
        QApplication.processEvents()
        first_row = [view.visualRect(view.cards.index(n)) for n in range(view.cards.rowCount())]
        right = max(rect.right() for rect in first_row if rect.top() == first_row[0].top())
        assert 0 <= view.viewport().width() - right < 20


@pytest.fixture
def large(qapp: QApplication) -> Iterator[None]:
    """Type has twice its size."""
    font = qapp.font()
    double = QFont(font)
    double.setPointSizeF(font.pointSizeF() * 2)
    qapp.setFont(double)
    yield
    qapp.setFont(font)


def test_a_question_has_the_room_it_needs_in_large_type(
    qtbot: QtBot, page: TemplatesPage, large: None, tmp_path: Path
) -> None:
    sound = tmp_path / "sound.docx"
    sound.write_bytes(docx(p("{{ meeting.title }}")))
    page.bring_in(sound)
    QApplication.processEvents()
    assert page._taking.isVisible()
    assert not page.gallery.isVisible()
    name = page.findChild(QLineEdit, "templates.taking.name")
    assert name.height() >= name.sizeHint().height()
    qtbot.keyClick(name, Qt.Key.Key_Escape)
    assert page.gallery.isVisible()


def test_hundreds_of_templates_are_listed_without_a_picture_of_each(
    qtbot: QtBot, page: TemplatesPage
) -> None:
    templates = page.desk.archive.templates
    files = {one.name: one.read_bytes() for one in packs.find("minutes", "en").path.iterdir()}
    for number in range(120):
        templates.add(f"t{number}", f"Ours {number}", "minutes", ("en",), files)
    page.desk.templates_changed.emit()
    assert page.gallery.cards.rowCount() == 120 + len(packs.packs())
    assert len(page.thumbnails._images) < 100
    page.search.setText("of the house")
    assert page.gallery.cards.rowCount() == 120


def test_what_is_under_way_follows_the_language_of_the_window(
    qtbot: QtBot, page: TemplatesPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begin(qtbot, page, tmp_path, monkeypatch)
    faulty = tmp_path / "faulty.docx"
    faulty.write_bytes(docx(p("{{ meting.title }}")))
    translation.install(QApplication.instance(), "ru")
    try:
        QApplication.processEvents()
        proposed = page.findChild(QListWidget, "templates.assist.proposed")
        assert any("Номер протокола" in proposed.item(row).text() for row in range(proposed.count()))
        assert "Все участники" in " ".join(
            page.assist.lists.itemText(row) for row in range(page.assist.lists.count())
        )
        page.bring_in(faulty)
        said = [each.text() for each in page._report.findChildren(QLabel)]
        assert any("Может быть, «meeting»?" in each for each in said)
        page.window().show_page("settings")  # Where the language is chosen, this page is not seen.
        translation.install(QApplication.instance(), "en")
        QApplication.processEvents()
        page.window().show_page("templates")
        qtbot.waitUntil(
            lambda: any(
                "Did you mean “meeting”?" in each.text() and each.isVisible()
                for each in page._report.findChildren(QLabel)
            )
        )
    finally:
        translation.install(QApplication.instance(), "en")
