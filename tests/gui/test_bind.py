import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QComboBox, QPlainTextEdit

from app.archive import Archive
from app.domain import edits, paths
from app.domain.model import Kind
from app.gui import bind
from app.gui.session import Session
from tests.gui.keys import commit, compose, press, type_text

ENTRY = "en"


@pytest.fixture
def post(qtbot, session: Session):
    who = session.meeting.participants[0].id
    editor = bind.line(session, f"participants.{who}.post", name="Post")
    qtbot.addWidget(editor)
    editor.show()
    return editor


def test_an_editor_is_named_by_its_path_and_for_a_screen_reader(post) -> None:
    assert post.objectName() == post.path
    assert post.accessibleName() == "Post"


def test_typing_goes_to_the_record_as_one_step(session: Session, post) -> None:
    before = post.text()
    post.setCursorPosition(len(before))
    type_text(post, " и проректор")
    assert paths.get(session.meeting, post.path).get(ENTRY) == before + " и проректор"
    assert len(session.steps()) == 1
    assert "Post" in session.undo_name
    session.undo()
    assert post.text() == before


def test_ctrl_z_in_the_field_undoes_the_record_on_either_layout(session: Session, post) -> None:
    before = post.text()
    for key in (Qt.Key.Key_Z, 0x042F):
        type_text(post, "x")
        assert post.text() != before
        press(post, key, Qt.KeyboardModifier.ControlModifier)
        assert post.text() == before
        assert paths.get(session.meeting, post.path).get(ENTRY) == before
    press(post, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert post.text() != before


def test_ctrl_z_with_nothing_typed_here_undoes_the_last_step_elsewhere(session: Session, post) -> None:
    session.apply("number", lambda m: edits.put(m, "number", "99"))
    press(post, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert session.meeting.number != "99"


def test_only_the_editors_of_a_changed_part_are_asked_to_refresh(
    qtbot, session: Session, post, monkeypatch
) -> None:
    title = bind.line(session, "title", name="Title")
    qtbot.addWidget(title)
    asked = []
    monkeypatch.setattr(type(post), "refresh", lambda self: asked.append(self.path))
    session.apply("post", lambda m: edits.write(m, post.path, ENTRY, "Rector"))
    assert asked == [post.path]


def test_a_composition_is_never_disturbed(qtbot, session: Session) -> None:
    for make in (bind.line, bind.area):
        editor = make(session, "title", name="Title")
        qtbot.addWidget(editor)
        editor.show()
        editor.setFocus()
        before = session.meeting.title.get(ENTRY)
        compose(editor, "hui tan")
        assert session.meeting.title.get(ENTRY) == before
        session.apply("title", lambda m: edits.write(m, "title", ENTRY, "Changed beside"))
        assert "Changed beside" not in (
            editor.toPlainText() if isinstance(editor, QPlainTextEdit) else editor.text()
        )
        commit(editor, "会谈")
        assert "会谈" in session.meeting.title.get(ENTRY)
        session.undo()
        session.undo()


def test_an_area_acts_only_on_a_difference(qtbot, session: Session) -> None:
    area = bind.area(session, "title", name="Title")
    qtbot.addWidget(area)
    area.textChanged.emit()
    assert session.steps() == ()


def test_the_language_of_entry_changes_what_is_shown_and_typed(qtbot, session: Session) -> None:
    title = bind.line(session, "title", name="Title")
    qtbot.addWidget(title)
    english = title.text()
    session.set_language("ru")
    assert title.text() == session.meeting.title.get("ru") != english
    type_text(title, "Я")
    assert "Я" in session.meeting.title.get("ru")
    assert session.meeting.title.get("en") == english


def test_a_missing_translation_shows_the_source_as_a_hint(qtbot, session: Session) -> None:
    session.apply("title", lambda m: edits.write(m, "title", "zh", ""))
    title = bind.line(session, "title", "zh", name="Title")
    qtbot.addWidget(title)
    assert title.text() == ""
    assert title.placeholderText() == session.meeting.title.get(session.meeting.title.source)


def test_a_date_that_cannot_be_read_stays_and_is_marked(qtbot, session: Session) -> None:
    id = session.meeting.sessions[0].id
    start = bind.moment(session, f"sessions.{id}.start", name="Start")
    qtbot.addWidget(start)
    was = session.meeting.sessions[0].start
    start.selectAll()
    type_text(start, "some day")
    start.editingFinished.emit()
    assert start.property("fault")
    assert start.text() == "some day"
    assert start.accessibleDescription()
    assert session.meeting.sessions[0].start == was
    start.selectAll()
    type_text(start, "25.06.2024 10:15")
    start.editingFinished.emit()
    assert not start.property("fault")
    assert session.meeting.sessions[0].start.hour == 10


def test_what_is_no_number_is_marked(qtbot, session: Session) -> None:
    field = bind.number(session, f"parties.{session.meeting.parties[0].id}.unnamed", name="Unnamed")
    qtbot.addWidget(field)
    type_text(field, "cn")
    field.editingFinished.emit()
    assert field.property("fault")
    assert "number" in field.toolTip()


@pytest.mark.parametrize(("typed", "keys"), [("cn", 0), ("КНР", 0), ("Kaz", 0), ("Chi", 2)])
def test_a_country_is_typed_as_it_is_called_and_shown_by_its_name(
    qtbot, session: Session, typed, keys
) -> None:
    place = f"organisations.{session.meeting.organisations[0].id}.country"
    editor = bind.country(session, place, name="Country")
    qtbot.addWidget(editor)
    editor.show()
    editor.setFocus()
    editor.selectAll()
    type_text(editor, typed)
    if keys:
        qtbot.waitUntil(lambda: editor.completer().popup().isVisible())
        for key in (*[Qt.Key.Key_Down] * keys, Qt.Key.Key_Return):
            press(editor.completer().popup(), key)
    else:
        press(editor, Qt.Key.Key_Return)
    code, name = ("KZ", "Kazakhstan") if typed == "Kaz" else ("CN", "China")
    qtbot.waitUntil(lambda: paths.get(session.meeting, place) == code)
    assert editor.text() == name
    type_text(editor, "?")
    press(editor, Qt.Key.Key_Return)
    assert paths.get(session.meeting, place) == code
    assert editor.property("fault")


def test_a_choice_writes_what_is_chosen_and_follows(qtbot, session: Session) -> None:
    kind = bind.combo(session, "kind", lambda: [(each, each.value) for each in Kind], name="Kind")
    qtbot.addWidget(kind)
    assert isinstance(kind, QComboBox)
    kind.setCurrentIndex(list(Kind).index(Kind.VISIT))
    kind.activated.emit(kind.currentIndex())
    assert session.meeting.kind is Kind.VISIT
    session.undo()
    assert kind.currentText() != Kind.VISIT.value


def test_an_editor_whose_item_is_gone_is_left_alone(session: Session, post) -> None:
    id = post.path.split(".")[1]
    text = post.text()
    session.apply("removal", lambda m: edits.remove(m, f"participants.{id}"))
    assert post.text() == text
    assert not post.has_record()


def begin_of(session: Session) -> str:
    return f"sessions.{session.meeting.sessions[0].id}.start"


def test_a_value_half_typed_is_on_disk_and_there_again_with_its_caret(
    qtbot, session: Session, archive_path
) -> None:
    path, was = begin_of(session), session.meeting.sessions[0].start
    start = bind.moment(session, path, name="Start")
    qtbot.addWidget(start)
    start.selectAll()
    type_text(start, "25.06.2024 1")
    start.setCursorPosition(2)
    type_text(start, "x")
    assert session.writer.flush()
    with Archive.open(archive_path) as archive:
        again = Session(archive)
        again.open(session.meeting.id)
        brought = bind.moment(again, path, name="Start")
        qtbot.addWidget(brought)
        assert brought.text() == "25x.06.2024 1"
        assert brought.cursorPosition() == 3
        assert brought.accessibleDescription()
        assert again.meeting.sessions[0].start == was
        brought.setText("25.06.2024 10:15")
        brought.editingFinished.emit()
        assert again.meeting.sessions[0].start.hour == 10
        assert again.finish()
        assert archive.drafts(session.meeting.id) == ()


def test_an_emptied_value_is_a_draft_too_and_undo_forgets_it(qtbot, session: Session) -> None:
    start = bind.moment(session, begin_of(session), name="Start")
    qtbot.addWidget(start)
    was = start.text()
    start.selectAll()
    press(start, Qt.Key.Key_Backspace)
    assert session.draft(start.path) is not None
    session.apply("number", lambda m: edits.put(m, "number", "99"))
    start.refresh()
    assert start.text() == ""
    press(start, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert start.text() == was
    assert session.draft(start.path) is None
    assert session.meeting.number == "99"


def test_a_copy_of_a_meeting_takes_along_what_is_not_filed(session: Session) -> None:
    session.keep_draft("capture", "half a sen", 4)
    session.keep_copy("copy-of-it", lambda meeting: meeting)
    assert session.draft("capture") == ("half a sen", 4)
    assert session.writer.flush()
    assert [draft.text for draft in session.archive.drafts("copy-of-it")] == ["half a sen"]


@pytest.mark.parametrize("points", [9.75, 12, 14, 20])
def test_an_area_is_as_high_as_its_lines_are_laid_out(qtbot, session: Session, points: float) -> None:
    area = bind.area(session, "note", name="Note")
    qtbot.addWidget(area)
    font = QFont("Liberation Sans")
    font.setPointSizeF(points)
    area.setFont(font)
    area.resize(240, 40)
    area.show()
    area.setPlainText("one two three four five six seven eight nine ten eleven twelve " * 3)
    assert area.document().size().height() > 2
    qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() == 0)


def test_a_line_that_is_cut_ends_in_dots(qtbot, session: Session) -> None:
    line = bind.line(session, "number", name="Number")
    qtbot.addWidget(line)
    whole = "12 of a long row of numbers that nobody reads to its end"
    session.apply("", lambda m: edits.put(m, "number", whole))
    line.resize(160, 32)
    line.show()
    seen = line.grab().toImage()
    drawn = []
    for end in range(8, 40):  # One of these is what Qt itself draws alike, for it is not cut.
        line.setText(f"{whole[:end].rstrip()}…")
        drawn.append(line.grab().toImage())
    assert seen in drawn
