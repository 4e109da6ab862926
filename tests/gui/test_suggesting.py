"""What the directory knows is offered while a name is typed into a meeting, and never put there by itself."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from app.domain import derive, edits, ids
from app.domain.directory import Organisation
from app.domain.model import Meeting, Participant, Party, Side
from app.exchange import keeping
from app.gui.suggesting import Suggesting
from tests.gui.keys import press, type_text


@pytest.fixture
def known(meeting_window, sample: Meeting):
    """Return a window whose directory knows the sample's people; a party and a participant are new and empty."""
    window = meeting_window
    archive = window.session.archive
    people, _ = keeping.kept(sample, archive.directory(), ids.new_id)
    archive.save_directory(archive.directory(), people)

    def prepare(meeting: Meeting) -> Meeting:
        meeting = edits.add_party(meeting, Party("new", "", Side.GUEST), Organisation("neworg"))
        return edits.add(meeting, "participants", Participant("who", "", "new"))

    window.session.apply("preparation", prepare)
    return window


def field(window, page: str, name: str) -> QWidget:
    window.show_page(page)
    window.view.page.reveal(name)
    found = window.findChild(QWidget, name)
    assert found is not None, name
    assert found.hasFocus(), name
    return found


def offered(qtbot, editor: QWidget) -> list[str]:
    suggesting = editor.findChild(Suggesting)
    qtbot.waitUntil(lambda: suggesting._list is not None and suggesting._list.isVisible(), timeout=5000)
    model = suggesting._list.list.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def organisation(window) -> Organisation:
    return next(o for o in window.session.meeting.organisations if o.id == "neworg")


def test_an_organisation_comes_with_all_the_directory_knows_and_one_undo_takes_it_back(qtbot, known) -> None:
    editor = field(known, "details", "organisations.neworg.name")
    type_text(editor, "Lanz")
    [name] = offered(qtbot, editor)
    assert name.startswith("Lanzhou Jiaotong University")
    press(editor, Qt.Key.Key_Down)
    press(editor, Qt.Key.Key_Return)
    taken = organisation(known)
    assert taken.name.get("ru")
    assert taken.entry
    assert editor.toPlainText() == taken.name.get("en")
    known.session.undo()
    assert (organisation(known).name.get("en"), organisation(known).entry) == ("Lanz", "")


def test_enter_without_a_choice_leaves_what_was_typed_and_goes_on(qtbot, known) -> None:
    editor = field(known, "details", "organisations.neworg.name")
    type_text(editor, "Lanzhou")
    offered(qtbot, editor)
    press(editor, Qt.Key.Key_Return)
    assert organisation(known).name.get("en") == "Lanzhou"
    assert QApplication.focusWidget() is not editor
    assert not editor.findChild(Suggesting)._list.isVisible()


def test_a_person_is_found_in_another_script_and_comes_with_post_and_organisation(qtbot, known) -> None:
    editor = field(known, "participants", "participants.who.name")
    type_text(editor, "лю е")
    [line] = offered(qtbot, editor)
    assert "Liu Yemei" in line
    press(editor, Qt.Key.Key_Down)
    press(editor, Qt.Key.Key_Return)
    who = derive.participant(known.session.meeting, "who")
    assert who.name.latin.family == "Liu"
    assert who.person
    assert who.post.get("en")
    assert who.party == "new"
    at = derive.organisation_of(known.session.meeting, who)
    assert "Gansu" in derive.organisation_name(known.session.meeting, at, "en")
    assert editor.text() == "Liu Yemei"


def test_escape_closes_the_names_alone(qtbot, known) -> None:
    editor = field(known, "details", "organisations.neworg.name")
    type_text(editor, "Lanz")
    offered(qtbot, editor)
    press(editor, Qt.Key.Key_Escape)
    assert not editor.findChild(Suggesting)._list.isVisible()
    assert editor.hasFocus()
    assert organisation(known).name.get("en") == "Lanz"


def test_a_name_wraps_and_has_no_line_breaks(known) -> None:
    editor = field(known, "details", "title")
    editor.selectAll()
    QApplication.clipboard().setText("Talks\nof two\n\nlines ")
    editor.paste()
    assert known.session.meeting.title.get("en") == "Talks of two lines"


def test_a_typed_name_is_put_in_order_when_its_field_is_left(known) -> None:
    editor = field(known, "participants", "participants.who.name")
    type_text(editor, "Петров Иван Сергеевич")
    known.setFocus()
    name = derive.participant(known.session.meeting, "who").name
    assert (name.cyrillic.family, name.cyrillic.patronymic) == ("Петров", "Сергеевич")
    assert editor.text() != ""
    assert not editor._typed


def test_enter_goes_from_field_to_field_past_the_buttons_between(known) -> None:
    editor = field(known, "details", "organisations.neworg.name")
    for text in ("Kyushu University", "Kyudai", "Fukuoka", "JP"):
        type_text(QApplication.focusWidget(), text)
        press(QApplication.focusWidget(), Qt.Key.Key_Return)
    made = organisation(known)
    assert editor.toPlainText() == "Kyushu University"
    assert (made.short_name.get("en"), made.city.get("en"), made.country) == ("Kyudai", "Fukuoka", "JP")


def test_enter_stays_in_a_field_whose_text_cannot_be_read(known) -> None:
    editor = field(known, "details", "organisations.neworg.country")
    type_text(editor, "7!")
    press(editor, Qt.Key.Key_Return)
    assert editor.hasFocus()
