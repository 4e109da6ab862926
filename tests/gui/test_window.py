import json
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QToolButton, QWidget

from app import places
from app.domain import derive
from app.domain.model import Meeting, Side
from app.exchange import keeping
from app.gui import open_window, theme
from app.gui.arrivals import FIELDS
from app.gui.commander import Choice
from tests.gui.keys import click, press, type_text

CONTROL, ALT, SHIFT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


def focus(window: QWidget) -> QWidget:
    QApplication.processEvents()
    found = QApplication.focusWidget()
    assert found is not None
    return found


def page(window):
    return window.view.page


def test_window_shows_the_archive(window, sample: Meeting) -> None:
    assert window.isVisible()
    ids = window.stack.currentWidget().list.lines.ids()
    assert ids == (sample.id,)


def test_new_meeting_by_one_key_awaits_its_title(qtbot, window) -> None:
    click(window, Qt.Key.Key_N, CONTROL)
    field = focus(window)
    assert field.objectName() == "title"
    type_text(field, "Переговоры с делегацией")
    meeting = window.session.meeting
    assert meeting.title.best("ru") == "Переговоры с делегацией"
    assert [party.side for party in meeting.parties] == [Side.HOST, Side.GUEST]
    qtbot.waitUntil(lambda: window.session.saved_at is not None, timeout=3000)


def test_enter_opens_the_chosen_meeting(window, sample: Meeting) -> None:
    focus(window)
    click(window, Qt.Key.Key_Return)
    assert window.session.meeting.id == sample.id
    assert window.windowTitle().startswith(sample.title.best("en"))


def test_deleting_asks_nothing_and_can_be_undone(window, sample: Meeting) -> None:
    list_page = window.stack.currentWidget()
    click(window, Qt.Key.Key_Delete)
    assert list_page.list.lines.ids() == ()
    toast = window.notices._toast
    assert toast is not None
    toast.action.click()
    assert list_page.list.lines.ids() == (sample.id,)


def test_next_meeting_takes_people_and_open_proposals_along(window, sample: Meeting) -> None:
    click(window, Qt.Key.Key_N, CONTROL | SHIFT)
    meeting = window.session.meeting
    assert meeting.id != sample.id
    assert len(meeting.participants) == len(sample.participants)
    assert all(proposal.origin.startswith(sample.id) for proposal in meeting.proposals)


def test_search_keeps_what_fits_and_esc_brings_all_back(window) -> None:
    list_page = window.stack.currentWidget()
    type_text(list_page.search, "ганьсу")
    assert list_page.list.lines.ids()
    type_text(list_page.search, " nowhere")
    assert not list_page.list.lines.ids()
    press(list_page.search, Qt.Key.Key_Escape)
    assert list_page.list.lines.ids()


def test_pinning_is_kept(window, sample: Meeting) -> None:
    window.actions_["meetings.pin"].trigger()
    assert window.session.archive.meetings()[0].pinned


def test_opening_the_participants_reads_no_list(window, monkeypatch) -> None:
    read = []
    monkeypatch.setattr(keeping, "recognised", lambda _directory, people: read.append(people) or {})
    window.show_page("participants")
    assert read == []


def test_a_participant_typed_with_keys_alone(meeting_window) -> None:
    window = meeting_window
    window.show_page("participants")
    before = len(window.session.meeting.participants)
    click(window, Qt.Key.Key_Insert)
    field = focus(window)
    assert field.objectName().endswith(".name")
    type_text(field, "Иванова Мария Петровна")
    QTest.keyClick(field, Qt.Key.Key_Tab)
    meeting = window.session.meeting
    assert len(meeting.participants) == before + 1
    who = next(p for p in meeting.participants if p.name.cyrillic.family == "Иванова")
    assert (who.name.cyrillic.given, who.name.cyrillic.patronymic) == ("Мария", "Петровна")
    assert focus(window).objectName() == f"participants.{who.id}.post"


def test_alt_arrows_move_a_participant_within_the_party(meeting_window) -> None:
    window = meeting_window
    window.show_page("participants")
    host = window.session.meeting.parties[0]
    first, second = [p.id for p in derive.members(window.session.meeting, host.id)][:2]
    page(window).reveal(f"participants.{second}.post")
    click(window, Qt.Key.Key_Up, ALT)
    positions = {p.id: p.position for p in window.session.meeting.participants}
    assert positions[second] < positions[first]
    click(window, Qt.Key.Key_Z, CONTROL)
    positions = {p.id: p.position for p in window.session.meeting.participants}
    assert positions[first] < positions[second]


def test_a_pasted_list_says_who_is_what_and_shows_no_column_that_nobody_fills(meeting_window) -> None:
    window = meeting_window
    window.show_page("participants")
    QApplication.clipboard().setText(
        "1. Jia Zhenyuan, Rector – head of delegation\n2. Zhao Min, interpreter\nBest regards,"
    )
    window.actions_["participants.paste"].trigger()
    table = window.findChild(QWidget, "participants.pasted.people")
    assert table.isColumnHidden(FIELDS.index("organisation"))
    rows = table.rows
    assert [rows.index(row, len(FIELDS)).data() for row in range(2)] == ["Head", "Interpreter"]
    assert rows.index(0, FIELDS.index("organisation")).data(Qt.ItemDataRole.BackgroundRole) is None


def test_a_pasted_list_is_shown_before_it_goes_in(meeting_window) -> None:
    window = meeting_window
    window.show_page("participants")
    QApplication.clipboard().setText(
        "Mr. Zhang Wei, Deputy Director of the Foreign Affairs Office, Gansu Science and Technology Department\n"
        "Ms. Chen Jing, interpreter"
    )
    before = window.session.meeting
    window.actions_["participants.paste"].trigger()
    assert window.session.meeting is before
    window.findChild(QWidget, "participants.pasted.accept").click()
    added = [p for p in window.session.meeting.participants if p not in before.participants]
    assert [p.name.latin.family for p in added] == ["Zhang", "Chen"]
    assert len(window.session.steps()) == 1
    click(window, Qt.Key.Key_Z, CONTROL)
    assert window.session.meeting.participants == before.participants


@pytest.mark.parametrize(
    ("page", "text", "panel"),
    [
        ("participants", "Ms. Chen Jing, interpreter", "participants.pasted.accept"),
        ("record", "1. Joint laboratory\n2. Exchange of professors", "agenda.pasted.accept"),
    ],
)
def test_a_list_is_pasted_with_the_focus_still_in_the_outline(
    meeting_window, page: str, text: str, panel: str
) -> None:
    meeting_window.show_page(page)
    QApplication.clipboard().setText(text)
    meeting_window.view.outline.list.setFocus()
    click(meeting_window, Qt.Key.Key_V, CONTROL)
    assert meeting_window.findChild(QWidget, panel).isVisible()


@pytest.mark.parametrize("key", [Qt.Key.Key_Z, 0x042F], ids=["latin", "russian"])
def test_ctrl_z_works_wherever_the_focus_is(meeting_window, key: int) -> None:
    window = meeting_window
    window.show_page("details")
    before = window.session.meeting
    window.session.apply("number", lambda m: __import__("attrs").evolve(m, number="8"))
    press(window.view.outline.list, key, CONTROL)
    assert window.session.meeting is before


def test_shortcuts_work_on_a_russian_layout(window) -> None:
    press(focus(window), 0x041B, CONTROL)  # Ctrl+Л is Ctrl+K
    assert window.commander.isVisible()


def test_the_palette_finds_an_action_and_does_it(window, sample: Meeting) -> None:
    click(window, Qt.Key.Key_K, CONTROL)
    line = focus(window)
    assert isinstance(line, QLineEdit)
    type_text(line, "new mee")
    press(line, Qt.Key.Key_Return)
    assert window.session.meeting.id != sample.id


def test_the_palette_knows_what_was_typed_on_the_wrong_layout(window) -> None:
    window.commander.pop_up()
    type_text(window.commander.line, "туц ьуу")
    assert window.commander.list.model().index(0, 0).data() == "New meeting"


def test_the_palette_says_how_many_more_there_are_and_where_nothing_fits(window) -> None:
    taken: list[int] = []
    choices = [Choice(f"Choice {at:03}", "", partial(taken.append, at)) for at in range(100)]
    window.desk.offer("Which?", choices)
    model, line = window.commander.list.model(), window.commander.line
    assert model.rowCount() == 61
    assert "40" in model.index(60, 0).data()
    for _ in range(20):
        press(line, Qt.Key.Key_PageDown)
    assert window.commander.list.currentIndex().row() == 59
    type_text(line, "nowhere")
    assert [model.index(row, 0).data() for row in range(model.rowCount())] == ["Nothing fits"]
    press(line, Qt.Key.Key_Down)
    press(line, Qt.Key.Key_Return)
    assert taken == []
    line.setText("099")
    press(line, Qt.Key.Key_Return)
    assert taken == [99]


def test_esc_leaves_the_palette_with_the_focus_where_it_was(window) -> None:
    before = focus(window)
    click(window, Qt.Key.Key_K, CONTROL)
    press(focus(window), Qt.Key.Key_Escape)
    assert focus(window) is before


def test_changed_keys_work_and_take_them_from_others(window) -> None:
    window.actions_.set_keys("palette", ("Ctrl+N",))
    assert window.actions_.keys("meetings.new") == ()
    click(window, Qt.Key.Key_N, CONTROL)
    assert window.commander.isVisible()


def test_the_language_of_entry_is_switched_in_the_header(meeting_window) -> None:
    window = meeting_window
    window.show_page("details")
    window.findChild(QToolButton, "language.ru").click()
    title = page(window).findChild(QPlainTextEdit, "title")
    assert title.toPlainText() == window.session.meeting.title.get("ru")


def test_the_window_is_left_as_it_was_found(qtbot, meeting_window, archive_path: Path) -> None:
    window = meeting_window
    window.show_page("participants")
    window.view.splitter.setSizes([250, 600, 300])
    window.close()
    kept = json.loads((places.user_config() / "window.json").read_text(encoding="utf-8"))
    assert kept["page"] == "participants"
    again = open_window(archive_path)
    assert again.session.meeting.id == window.session.meeting.id
    assert again.view.page.objectName() == "page.participants"
    assert kept["splitter"][0] == pytest.approx(250, abs=10)
    assert again.view.splitter.sizes()[0] == pytest.approx(250, abs=10)
    again.close()


def test_a_finding_is_reached_by_f8(qtbot, meeting_window) -> None:
    window = meeting_window
    window.desk.findings.look()
    click(window, Qt.Key.Key_F8)
    assert window.desk.findings.all
    first = window.desk.findings.all[0]
    assert window.notices._toast.text.text() == first.sentence
    click(window, Qt.Key.Key_F8)
    assert window.notices._toast.text.text() == window.desk.findings.all[1].sentence


def test_what_is_no_archive_is_said_in_the_window(qapp, tmp_path: Path) -> None:
    path = tmp_path / "notes.txt"
    path.write_text("no archive at all", encoding="utf-8")
    window = open_window(path)
    assert window.desk is None
    assert window.stack.currentWidget().findChild(QWidget) is not None
    window.close()
    assert path.read_text(encoding="utf-8") == "no archive at all"


def test_the_palette_follows_the_system_while_the_window_is_open(qapp, window, monkeypatch) -> None:
    from app.gui import theme

    monkeypatch.setattr("app.gui.theme.dress.system_is_dark", lambda: True)
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert theme.colours(window) is theme.DARK
    monkeypatch.setattr("app.gui.theme.dress.system_is_dark", lambda: False)
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert theme.colours(window) is theme.LIGHT


def test_the_side_waits_where_type_is_large_and_takes_the_place_of_the_outline(
    qapp, qtbot, meeting_window
) -> None:
    window = meeting_window
    window.state.set("side_hidden", False)
    window.resize(1440, 900)
    theme.apply(qapp, theme.Scheme.LIGHT, 2.0)
    try:
        window.resize(1280, 720)
        view = window.view
        qtbot.waitUntil(lambda: not view.side.isVisible())
        assert view.outline.isVisible()
        window.actions_["side"].trigger()
        assert view.side.isVisible()
        assert not view.outline.isVisible()
        window.actions_["side"].trigger()
        window.resize(2560, 1440)
        qtbot.waitUntil(view.side.isVisible)
        assert view.outline.isVisible()
    finally:
        theme.apply(qapp, theme.Scheme.LIGHT)


def test_the_first_window_leaves_room_for_its_frame_on_a_small_screen(qapp, window) -> None:
    window.state.set("geometry", "")
    window._restore_geometry()
    assert window.height() < qapp.primaryScreen().availableSize().height() - 30


def test_going_to_a_place_beside_opens_the_side(qtbot, meeting_window) -> None:
    window = meeting_window
    window.show_page("participants")
    assert not window.view.side.isVisible()
    participant = window.session.meeting.participants[0].id
    window.go(f"participants.{participant}.gender")
    assert window.view.side.isVisible()
    assert QApplication.focusWidget().objectName() == f"participants.{participant}.gender"
