"""The page of the agenda and record, with real keys."""

import pytest
from attrs import evolve
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget

from app.domain import derive, edits, order
from app.domain.model import Entry, EntryKind, Kind, ProposalStatus, Status
from app.domain.text import Text, plain
from app.gui.meeting.record import proposal
from tests.gui.keys import click, commit, compose, press, type_text

CONTROL, ALT, SHIFT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


@pytest.fixture
def page(meeting_window):
    meeting_window.desk.show("record")
    QTest.qWait(50)
    return meeting_window.view.page


def focus() -> QWidget:
    QApplication.processEvents()
    found = QApplication.focusWidget()
    assert found is not None
    return found


def said(page, item: str) -> list[str]:
    return [row.text.best("en") for row in derive.stream(page.meeting, item)]


def test_every_part_of_an_entry_has_an_editor_named_by_its_path(page) -> None:
    page.reveal("entries.e1.text")
    for name in ("text", "speaker", "kind", "time", "check", "off_press"):
        editor = page.findChild(QWidget, f"entries.e1.{name}")
        assert editor is not None, name
        assert editor.accessibleName(), name


def test_typing_in_an_entry_goes_into_the_record_and_back(page, meeting_window) -> None:
    page.reveal("entries.e1.text")
    before = page.meeting
    type_text(focus(), "Да, ")
    assert said(page, "a1")[0].startswith("Да, ")
    click(meeting_window, Qt.Key.Key_Z, CONTROL)
    assert page.meeting == before


def test_composition_is_not_disturbed(page) -> None:
    page.reveal("entries.e1.text")
    editor = focus()
    before = said(page, "a1")[0]
    compose(editor, "lian")
    assert said(page, "a1")[0] == before
    commit(editor, "联")
    assert said(page, "a1")[0] == f"联{before}"


def test_insert_adds_an_entry_after_the_chosen_one(page, meeting_window) -> None:
    page.reveal("entries.e1.text")
    click(meeting_window, Qt.Key.Key_Insert)
    type_text(focus(), "Second")
    assert said(page, "a1")[1] == "Second"


def test_new_item_awaits_its_title_and_becomes_a_part(page, meeting_window) -> None:
    page.reveal("agenda.a2.title")
    click(meeting_window, Qt.Key.Key_I, CONTROL)
    type_text(focus(), "Следующая встреча")
    click(meeting_window, Qt.Key.Key_Right, ALT)
    item = page.meeting.agenda[-1]
    assert item.title.best("en") == "Следующая встреча"
    assert derive.numbers(page.meeting)[item.id] == "2.1"
    click(meeting_window, Qt.Key.Key_Left, ALT)
    assert derive.numbers(page.meeting)[item.id] == "3"


def test_alt_arrows_move_items_and_entries(page, meeting_window) -> None:
    page.reveal("agenda.a2.title")
    click(meeting_window, Qt.Key.Key_Up, ALT)
    assert derive.outline(page.meeting)[0].id == "a2"
    click(meeting_window, Qt.Key.Key_Z, CONTROL)
    page.reveal("entries.e1.text")
    first = said(page, "a1")
    click(meeting_window, Qt.Key.Key_Down, ALT)
    assert said(page, "a1")[:2] == [first[1], first[0]]
    assert focus().objectName() == "entries.e1.text"


def test_an_entry_moves_on_to_the_next_item(page, meeting_window) -> None:
    last = derive.stream(page.meeting, "a1")[-1]
    page.reveal(f"entries.{last.id}.text")
    click(meeting_window, Qt.Key.Key_Down, ALT)
    assert derive.stream(page.meeting, "a2")[0].id == last.id
    click(meeting_window, Qt.Key.Key_Up, ALT)
    assert derive.stream(page.meeting, "a1")[-1].id == last.id


def test_entry_to_proposal_and_back_is_one_key_and_one_undo(page, meeting_window) -> None:
    page.reveal("entries.e1.text")
    before = page.meeting
    click(meeting_window, Qt.Key.Key_T, CONTROL)
    assert len(page.meeting.proposals) == len(before.proposals) + 1
    click(meeting_window, Qt.Key.Key_T, CONTROL)
    assert len(page.meeting.proposals) == len(before.proposals)
    click(meeting_window, Qt.Key.Key_Z, CONTROL)
    click(meeting_window, Qt.Key.Key_Z, CONTROL)
    assert page.meeting == before


def test_join_and_split_are_one_key_each(page, meeting_window) -> None:
    page.reveal("entries.e1.text")
    before = said(page, "a1")
    click(meeting_window, Qt.Key.Key_J, CONTROL)
    assert said(page, "a1")[0] == f"{before[0]} {before[1]}"
    editor = focus()
    assert isinstance(editor, QPlainTextEdit)
    cursor = editor.textCursor()
    cursor.setPosition(len(before[0]) + 1)
    editor.setTextCursor(cursor)
    click(meeting_window, Qt.Key.Key_J, CONTROL | SHIFT)
    assert said(page, "a1") == before


def test_status_keys_work_on_a_russian_layout(page) -> None:
    page.reveal("proposals.r1.text")
    press(focus(), 0x0415, CONTROL)  # Е: the key of T
    assert not any(p.id == "r1" for p in page.meeting.proposals)


def test_each_status_is_one_key(page, meeting_window) -> None:
    page.reveal("proposals.r1.text")
    for key, status in (
        (Qt.Key.Key_2, ProposalStatus.RESERVED),
        (Qt.Key.Key_3, ProposalStatus.DEFERRED),
        (Qt.Key.Key_4, ProposalStatus.DECLINED),
        (Qt.Key.Key_5, ProposalStatus.WITHDRAWN),
        (Qt.Key.Key_1, ProposalStatus.AGREED),
    ):
        click(meeting_window, key, CONTROL)
        assert next(p for p in page.meeting.proposals if p.id == "r1").status is status


def test_kind_and_flags(page, meeting_window) -> None:
    page.reveal("entries.e2.text")
    click(meeting_window, Qt.Key.Key_E, CONTROL)
    click(meeting_window, Qt.Key.Key_W, CONTROL)
    entry = next(e for i in page.meeting.agenda for e in i.entries if e.id == "e2")
    assert (entry.kind, entry.check) == (EntryKind.QUESTION, True)
    assert page.findChild(QWidget, "entries.e2.check").isVisible()


def wordings(page) -> list[str]:
    return [w.text.get("en") for w in next(p for p in page.meeting.proposals if p.id == "r1").wordings]


def test_a_wording_is_kept_from_the_first_key_that_changes_it(page, meeting_window) -> None:
    page.reveal("proposals.r1.text")
    old = next(p for p in page.meeting.proposals if p.id == "r1").text.get("en")
    type_text(focus(), "To ")
    assert wordings(page) == [old]
    for _ in range(3):
        press(focus(), Qt.Key.Key_Backspace)
    assert wordings(page) == [], "what is typed back to what it was is no new wording"
    type_text(focus(), "To ")
    page.reveal("entries.e1.text")
    page.reveal("proposals.r1.text")
    type_text(focus(), "agree ")
    assert wordings(page) == [old, f"To {old}"]
    while page.session.undo_name != "":
        page.session.undo()
    assert wordings(page) == []


def test_a_decision_or_a_long_pause_makes_what_stands_a_wording(page, meeting_window, monkeypatch) -> None:
    page.reveal("proposals.r1.text")
    old = next(p for p in page.meeting.proposals if p.id == "r1").text.get("en")
    type_text(focus(), "1 ")
    click(meeting_window, Qt.Key.Key_3, CONTROL)
    type_text(focus(), "2 ")
    assert wordings(page) == [old, f"1 {old}"]
    monkeypatch.setattr(proposal, "PAUSE", 0.0)
    type_text(focus(), "3")
    assert wordings(page) == [old, f"1 {old}", f"1 2 {old}"]


def test_pasted_agenda_is_shown_before_it_goes_in(page, meeting_window) -> None:
    QApplication.clipboard().setText("1. Opening (Liu, 10 min)\n   1.1 Greetings\n2) Ход проекта – 15 мин")
    click(meeting_window, Qt.Key.Key_V, CONTROL | SHIFT)
    page.findChild(QWidget, "agenda.pasted.accept").click()
    added = page.meeting.agenda[2:]
    by_title = {item.title.best("en"): item for item in page.meeting.agenda}
    assert len(added) == 3
    assert by_title["Opening"].planned == 10
    assert by_title["Opening"].rapporteurs == ("p2",)
    assert by_title["Greetings"].parent == by_title["Opening"].id
    assert by_title["Ход проекта"].planned == 15


def test_find_and_replace_is_one_step(page, meeting_window) -> None:
    before = page.meeting
    click(meeting_window, Qt.Key.Key_F, CONTROL)
    type_text(focus(), "cooperation")
    hits = page._find.hits()
    assert len(hits) > 2
    page._find.by.setText("partnership")
    page._find.replace_all()
    assert not page._find.hits()
    click(meeting_window, Qt.Key.Key_Escape)
    page.reveal("entries.e1.text")
    click(meeting_window, Qt.Key.Key_Z, CONTROL)
    assert page.meeting == before


def test_votes_come_with_a_body_that_votes(page, meeting_window) -> None:
    from app.domain import edits

    page.session.apply("", lambda m: edits.put(m, "kind", Kind.SITTING))
    page.reveal("proposals.r1.text")
    page.desk.actions.refresh()
    click(meeting_window, Qt.Key.Key_Y, CONTROL | SHIFT)
    type_text(focus(), "7")
    press(focus(), Qt.Key.Key_Return)
    assert [(v.proposal, v.in_favour) for v in page.meeting.votes] == [("r1", 7)]
    page.findChild(QWidget, "quorum.set").click()
    assert page.meeting.quorum is not None


def test_a_long_record_makes_only_rows_near_the_eye(page) -> None:
    from app.domain.model import Entry
    from app.domain.text import plain

    def fill(meeting):
        from attrs import evolve

        from app.domain import order

        item = meeting.agenda[0]
        entries = tuple(
            Entry(f"x{n}", key, text=plain(f"Said number {n}. " * (1 + n % 5), "en"))
            for n, key in enumerate(order.keys(2000))
        )
        return evolve(meeting, agenda=(evolve(item, entries=entries), *meeting.agenda[1:]))

    page.session.apply("", fill)
    QTest.qWait(300)
    assert len(page.stream.rows()) < 250
    assert page.reveal("entries.x1500.text")
    editor = focus()
    assert editor.objectName() == "entries.x1500.text"
    seen = page.stream.viewport().rect()
    assert seen.contains(page.stream.row("entries.x1500").geometry().center())
    type_text(editor, "!")
    assert next(e for e in page.meeting.agenda[0].entries if e.id == "x1500").text.get("en").startswith("!")


def test_an_empty_agenda_says_what_to_do(page) -> None:
    from app.domain import edits

    for item in derive.outline(page.meeting):
        page.session.apply("", lambda m, id=item.id: edits.remove(m, f"agenda.{id}"))
    QApplication.processEvents()
    assert page._empty.isVisible()
    assert not page.stream.isVisible()


def test_a_row_is_dragged_to_another_place_and_item(page) -> None:
    from app.gui.meeting.record.row import _Grip

    first = derive.stream(page.meeting, "a1")[0].id
    page.reveal(f"entries.{first}.text")
    grip = page.stream.row(f"entries.{first}").findChild(_Grip)
    target = page.stream.bring("proposals.r2")
    spot = target.mapTo(page.stream.viewport(), target.rect().topLeft())
    QTest.mousePress(grip, Qt.MouseButton.LeftButton)
    QTest.mouseMove(grip, grip.mapFrom(page.stream.viewport(), spot) if grip.isVisible() else spot)
    page.stream.drag_to(target.geometry().center().y() - 4)
    QTest.mouseRelease(grip, Qt.MouseButton.LeftButton)
    assert [row.id for row in derive.stream(page.meeting, "a2")][:3] == ["r1", first, "r2"]


def test_tab_goes_from_part_to_part_in_the_order_of_the_screen(page) -> None:
    page.reveal("entries.e1.time")
    names = []
    for _ in range(5):
        names.append(focus().objectName())
        press(focus(), Qt.Key.Key_Tab)
    assert names == [
        "entries.e1.time",
        "entries.e1.speaker",
        "entries.e1.kind",
        "entries.e1.text",
        "entries.e1.more",
    ]
    assert focus().objectName().startswith("entries.e2.")


def long_record(page) -> None:
    """Give the record many entries of different heights."""
    item = page.meeting.agenda[0]
    entries = tuple(
        Entry(f"x{n}", key, text=plain(f"Said number {n}. " * (1 + n % 9 * 3), "en"))
        for n, key in enumerate(order.keys(300))
    )
    page.session.apply("", lambda m: evolve(m, agenda=(evolve(item, entries=entries), *m.agenda[1:])))


def seen(page) -> dict[str, int]:
    """Return where the rows in sight stand."""
    height = page.stream.viewport().height()
    return {row.key: row.y() for row in page.stream.rows() if -row.height() < row.y() < height}


def grow(page, key: str) -> None:
    """Let a row need more room, as one does whose findings come late."""
    page.stream.row(key).flags._show_notes("What is found comes later. " * 20)
    page.stream.row(key).flags.show()
    QTest.qWait(100)


def test_rows_that_are_made_ahead_move_nothing_in_sight(page) -> None:
    long_record(page)
    page.stream.verticalScrollBar().setValue(5000)
    QTest.qWait(100)
    before = seen(page)
    made = len(page.stream.rows())
    QTest.qWait(900)
    assert len(page.stream.rows()) > made
    assert seen(page) == before


def test_the_row_that_is_typed_in_stays_where_it_is_when_others_grow(page) -> None:
    long_record(page)
    page.reveal("entries.x150.text")
    QTest.qWait(500)
    place = seen(page)["entries.x150"]
    above = [key for key, y in seen(page).items() if 0 < y < place]
    grow(page, above[0])
    assert seen(page)["entries.x150"] == place


def test_the_row_under_the_mouse_stays_where_it_is_until_a_key_comes(page, meeting_window) -> None:
    long_record(page)
    page.reveal("entries.x150.text")
    bar = page.stream.verticalScrollBar()
    bar.setValue(bar.value() + seen(page)["entries.x150"] - 100)
    QTest.qWait(500)
    there = seen(page)["entries.x153"]
    spot = page.stream.viewport().mapToGlobal(QPoint(40, there + 5))
    QCursor.setPos(spot)
    QTest.mouseMove(meeting_window.windowHandle(), meeting_window.mapFromGlobal(spot))
    grow(page, "entries.x150")
    assert seen(page)["entries.x153"] == there
    page.reveal("entries.x153.text")
    press(focus(), Qt.Key.Key_End)
    place = seen(page)["entries.x153"]
    grow(page, "entries.x152")
    assert seen(page)["entries.x153"] == place


def test_what_is_pressed_stays_under_the_mouse_until_it_is_let_go(page, meeting_window) -> None:
    upper, lower = [key for key in page.stream.order() if key.startswith("entries.")][:2]
    button = page.stream.row(lower).more
    spot, place = button.mapTo(meeting_window, button.rect().center()), seen(page)[lower]
    QTest.mousePress(meeting_window.windowHandle(), Qt.MouseButton.LeftButton, pos=spot)
    grow(page, upper)
    assert seen(page)[lower] == place
    QTest.mouseRelease(meeting_window.windowHandle(), Qt.MouseButton.LeftButton, pos=spot)
    QApplication.activePopupWidget().close()
    QTest.qWait(100)
    assert seen(page)[lower] > place


def said_in_russian(page, status: Status) -> Text:
    entry = Entry("ru1", "", text=plain("Согласны", "ru"))
    page.session.apply("", lambda m: edits.set_status(edits.file_entry(m, "a1", entry), status))
    page.reveal("entries.ru1.text")
    type_text(focus(), "We ")
    return next(e for i in page.meeting.agenda for e in i.entries if e.id == "ru1").text


def test_what_is_said_in_another_language_is_changed_in_it_while_the_meeting_runs(page) -> None:
    text = said_in_russian(page, Status.LIVE)
    assert focus().toPlainText() == "We Согласны"
    assert (text.source, text.get("ru"), text.get("en")) == ("ru", "We Согласны", "")


def test_after_the_meeting_typing_in_another_language_translates(page) -> None:
    text = said_in_russian(page, Status.DRAFT)
    assert focus().toPlainText() == "We "
    assert (text.source, text.get("ru"), text.get("en")) == ("ru", "Согласны", "We ")
