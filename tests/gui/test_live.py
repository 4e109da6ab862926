"""Live mode, with real keys."""

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QPlainTextEdit, QWidget

from app.domain import derive, edits
from app.domain.model import EntryKind, Kind, ProposalStatus, Status
from tests.gui.keys import click, commit, compose, press, type_text

CONTROL, ALT, SHIFT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


@pytest.fixture
def live(meeting_window):
    click(meeting_window, Qt.Key.Key_F5)
    page = meeting_window.view.page
    page.show_item("a1")
    QApplication.processEvents()
    return page


def focus() -> QWidget:
    QApplication.processEvents()
    found = QApplication.focusWidget()
    assert found is not None
    return found


def said(page) -> list:
    return list(derive.stream(page.meeting, page.item_id()))


def file(page, line: str) -> None:
    type_text(page.capture.editor, line)
    page.capture.popup.hide()
    press(page.capture.editor, Qt.Key.Key_Return)
    QApplication.processEvents()


def test_f5_leads_to_the_line_and_back(live, meeting_window) -> None:
    assert focus().objectName() == "capture"
    click(meeting_window, Qt.Key.Key_F5)
    assert meeting_window.view.page is not live


def test_f5_leads_to_the_line_from_a_field_of_another_page(meeting_window) -> None:
    meeting_window.show_page("record")
    meeting_window.view.page.reveal("agenda.a1.title")
    assert focus().objectName() == "agenda.a1.title"
    click(meeting_window, Qt.Key.Key_F5)
    assert focus().objectName() == "capture"


@pytest.mark.parametrize("place", ["page", "header"])
def test_what_is_typed_on_a_button_goes_into_the_line(live, meeting_window, place: str) -> None:
    before = len(said(live))
    inside = live if place == "page" else meeting_window.view.header
    button = next(b for b in inside.findChildren(QAbstractButton) if b.isVisible() and b.isEnabled())
    button.setFocus()
    for letter in "Да, согласны":
        type_text(focus(), letter)
    press(focus(), Qt.Key.Key_Return)
    assert said(live)[before].text.get("en") == "Да, согласны"


def test_enter_files_under_the_item_with_time_and_speaker_and_stays(live) -> None:
    before = len(said(live))
    file(live, "@liu Named the fields")
    file(live, "and asked for a plan")
    first, second = said(live)[before:]
    assert (first.text.get("en"), first.speaker, first.raw) == (
        "Named the fields",
        "p2",
        "@liu Named the fields",
    )
    assert second.speaker == "p2"
    assert datetime.now(UTC) - first.time < timedelta(seconds=30)
    assert focus().objectName() == "capture"
    assert live.capture.editor.toPlainText() == ""
    assert live.stream.row(f"entries.{second.id}").isVisible()


def test_tokens_make_proposals_questions_flags_and_deadlines(live) -> None:
    file(live, "@арс !! Создать лабораторию >all до 01.12")
    file(live, "? Кто платит ~ //")
    made, asked = said(live)[-2:]
    assert (made.status, made.by) == (ProposalStatus.AGREED, "p1")
    assert len(made.responsible) == len(live.meeting.parties)
    assert (made.due.day, made.due.month) == (1, 12)
    assert (asked.kind, asked.check, asked.off_press) == (EntryKind.QUESTION, True, True)


def test_the_language_of_entry_is_that_of_what_is_filed(live) -> None:
    live.session.set_language("ru")
    file(live, "Договорились")
    assert said(live)[-1].text.source == "ru"
    assert live.meeting.language == "en"


def test_each_token_is_a_chip_that_can_be_taken_away(live) -> None:
    type_text(live.capture.editor, "@liu !! Exchange ~ professors")
    chips = [chip.text for chip in live.capture.chips._shown]
    assert chips == ["Liu Yemei", "agreed", "check wording"]
    live.findChild(QAbstractButton, "capture.chip.1").click()
    assert live.capture.editor.toPlainText() == "@liu Exchange ~ professors"


def test_completion_opens_at_the_sign_and_finds_any_script(live) -> None:
    editor = live.capture.editor
    for query in ("li", "лю", "lym"):
        type_text(editor, f"@{query}")
        assert live.capture.popup.isVisible()
        names = [live.capture.popup.list.model().index(n, 0).data() for n in range(3)]
        assert any(name and "Liu Yemei" in name for name in names), query
        editor.put("")
    type_text(editor, "@ли")
    press(editor, Qt.Key.Key_Down)
    press(editor, Qt.Key.Key_Up)
    press(editor, Qt.Key.Key_Return)
    assert not live.capture.popup.isVisible()
    assert live.capture.editor.captured().speaker
    type_text(editor, "спросил")
    press(editor, Qt.Key.Key_Return)
    assert said(live)[-1].speaker in ("p2", "p3")


def test_an_unknown_name_becomes_a_guest_to_be_completed(live) -> None:
    editor = live.capture.editor
    type_text(editor, "@Wang")
    press(editor, Qt.Key.Key_Return, SHIFT)
    type_text(editor, "came late")
    press(editor, Qt.Key.Key_Return)
    newcomer = derive.participant(live.meeting, said(live)[-1].speaker)
    assert newcomer.stub
    assert newcomer.name.latin.family == "Wang"


def test_shift_enter_breaks_the_line(live) -> None:
    type_text(live.capture.editor, "one")
    press(live.capture.editor, Qt.Key.Key_Return, SHIFT)
    type_text(live.capture.editor, "two")
    press(live.capture.editor, Qt.Key.Key_Return)
    assert said(live)[-1].text.get("en") == "one\ntwo"


def test_up_edits_the_last_entry_and_esc_lets_it_be(live) -> None:
    file(live, "@liu Named the filds ~")
    count = len(said(live))
    editor = live.capture.editor
    press(editor, Qt.Key.Key_Up)
    assert editor.toPlainText() == "@liu Named the filds ~"
    press(editor, Qt.Key.Key_Escape)
    assert editor.toPlainText() == ""
    press(editor, Qt.Key.Key_Up)
    editor.put("@liu Named the fields")
    press(editor, Qt.Key.Key_Return)
    assert len(said(live)) == count
    assert (said(live)[-1].text.get("en"), said(live)[-1].check) == ("Named the fields", False)


def test_esc_leads_to_the_line_from_anywhere(live, meeting_window) -> None:
    file(live, "Something")
    live.reveal(f"entries.{said(live)[-1].id}.text")
    assert focus() is not live.capture.editor
    press(focus(), Qt.Key.Key_Escape)
    assert focus() is live.capture.editor


def test_the_fields_own_undo_comes_first_then_the_records(live) -> None:
    before = live.meeting
    file(live, "First")
    type_text(live.capture.editor, "Second")
    press(live.capture.editor, Qt.Key.Key_Z, CONTROL)
    assert live.capture.editor.toPlainText() == ""
    assert len(said(live)) == len(derive.stream(before, "a1")) + 1
    press(live.capture.editor, 0x042F, CONTROL)  # Я: the key of Z
    assert live.meeting == before


def test_a_composition_is_never_disturbed(live) -> None:
    editor = live.capture.editor
    type_text(editor, "@liu ")
    compose(editor, "lian")
    assert editor.toPlainText() == "@liu "
    press(editor, Qt.Key.Key_Return)
    assert not [row for row in said(live) if row.text.get("en") == "@liu"]
    commit(editor, "联合实验室")
    press(editor, Qt.Key.Key_Return)
    assert said(live)[-1].text.best("en") == "联合实验室"


def test_nothing_to_file_is_said_beside_the_line(live) -> None:
    file(live, "!!")
    assert live.capture.problem.isVisible()
    assert live.capture.editor.toPlainText() == "!!"


def test_what_is_typed_is_kept_with_the_caret(live, meeting_window, sample) -> None:
    type_text(live.capture.editor, "@liu Half a sent")
    press(live.capture.editor, Qt.Key.Key_Left)
    live.session.writer.flush()
    kept = live.session.archive.drafts(sample.id)
    assert [(d.place, d.text, d.caret) for d in kept] == [("capture", "@liu Half a sent", 15)]
    live.capture.restore()
    assert live.capture.editor.toPlainText() == "@liu Half a sent"
    assert live.capture.editor.textCursor().position() == 15


def test_the_clock_runs_pauses_and_goes_to_the_next_item(live, meeting_window) -> None:
    click(meeting_window, Qt.Key.Key_F4)
    assert live.meeting.status is Status.LIVE
    assert derive.running(live.item())
    click(meeting_window, Qt.Key.Key_F3)
    assert live.item_id() == "a2"
    assert derive.running(live.item())
    assert next(i for i in live.meeting.agenda if i.id == "a1").done
    click(meeting_window, Qt.Key.Key_F4)
    assert not derive.running(live.item())
    click(meeting_window, Qt.Key.Key_F6)
    assert next(i for i in live.meeting.agenda if i.id == "a2").done


def test_attendance_is_one_key_and_one_click(live, meeting_window) -> None:
    click(meeting_window, Qt.Key.Key_F4)
    liu = [who.id for who in live.strip.people(live.meeting)].index("p2") + 1
    click(meeting_window, Qt.Key(Qt.Key.Key_0 + liu), ALT)
    assert not derive.here(derive.participant(live.meeting, "p2"))
    live.findChild(QAbstractButton, "participants.p2.here").click()
    who = derive.participant(live.meeting, "p2")
    assert derive.here(who)
    assert len(who.intervals) == 2


def test_a_guest_comes_in_three_seconds(live, meeting_window) -> None:
    click(meeting_window, Qt.Key.Key_G, CONTROL)
    line = focus()
    assert isinstance(line, QLineEdit)
    type_text(line, "Ван Вэй")
    press(line, Qt.Key.Key_Return)
    newcomer = live.meeting.participants[-1]
    assert newcomer.stub
    assert newcomer.name.cyrillic.family == "Ван Вэй"
    assert focus().objectName() == "capture"


def test_a_proposal_is_decided_without_leaving_the_line(live, meeting_window) -> None:
    file(live, "! Name two coordinators")
    click(meeting_window, Qt.Key.Key_3, CONTROL)
    assert said(live)[-1].status is ProposalStatus.DEFERRED
    assert focus().objectName() == "capture"


def test_token_keys_put_their_signs(live, meeting_window) -> None:
    type_text(live.capture.editor, "Exchange professors")
    click(meeting_window, Qt.Key.Key_G, ALT)
    assert live.capture.editor.toPlainText() == "!! Exchange professors"
    click(meeting_window, Qt.Key.Key_P, ALT)
    assert live.capture.editor.toPlainText() == "! Exchange professors"
    click(meeting_window, Qt.Key.Key_P, ALT)
    assert live.capture.editor.toPlainText() == "Exchange professors"
    press(live.capture.editor, 0x0424, ALT)  # Ф: the key of A
    assert live.capture.editor.toPlainText().endswith(" @")


def test_read_back_shows_large_type_in_two_languages(live, meeting_window) -> None:
    live.show_item("a2")
    click(meeting_window, Qt.Key.Key_F10)
    back = live.readback
    assert back.isVisible()
    assert back.key == "proposals.r3"
    press(back, Qt.Key.Key_Left)
    assert back.key == "proposals.r2"
    press(back, 0x0414)  # Д: the key of L
    assert [text.isVisible() for text in back.texts] == [True, True]
    press(back, Qt.Key.Key_Escape)
    assert not back.isVisible()
    assert focus().objectName() == "capture"


def test_ready_to_sign_settles_each_by_one_key(live, meeting_window) -> None:
    file(live, "! Name two coordinators ~")
    click(meeting_window, Qt.Key.Key_F12)
    walk = live.ready
    for _ in range(40):
        step = walk._step()
        if step is None:
            break
        left = len(walk._steps)
        if step.decisions:
            press(walk, Qt.Key.Key_1)
            assert len(walk._steps) != left or walk._step() != step
        else:
            press(walk, Qt.Key.Key_Right)
            if all(not each.decisions for each in walk._steps):
                break
    assert not any(each.decisions for each in walk._steps)
    made = derive.stream(live.meeting, "a1")[-1]
    assert not made.check
    press(walk, Qt.Key.Key_Escape)
    assert focus().objectName() == "capture"


def test_an_empty_agenda_takes_what_is_said_all_the_same(live) -> None:
    for item in derive.outline(live.meeting):
        live.session.apply("", lambda m, id=item.id: edits.remove(m, f"agenda.{id}"))
    file(live, "Welcome")
    assert [row.text.get("en") for row in said(live)] == ["Welcome"]


def test_every_control_has_a_name(live) -> None:
    file(live, "@liu ! Something ~")
    kinds = (QAbstractButton, QLineEdit, QPlainTextEdit)
    nameless = [
        widget
        for kind in kinds
        for widget in live.findChildren(kind)
        if widget.isVisible() and not (widget.accessibleName() or getattr(widget, "text", str)())
    ]
    assert not [(widget, widget.objectName()) for widget in nameless]


def test_key_to_paint_stays_quick_in_a_long_item(live) -> None:
    """Not a timing: only what is near the eye has widgets, however long the record grows."""
    from attrs import evolve

    from app.domain import order
    from app.domain.model import Entry
    from app.domain.text import plain

    def fill(meeting):
        item = meeting.agenda[0]
        entries = tuple(
            Entry(f"x{n}", key, text=plain(f"Said {n}", "en")) for n, key in enumerate(order.keys(2000))
        )
        return evolve(meeting, agenda=(evolve(item, entries=entries), *meeting.agenda[1:]))

    live.session.apply("", fill)
    file(live, "The last")
    QTest.qWait(100)
    assert len(live.stream.rows()) < 250
    assert live.stream.order()[-1] == f"entries.{said(live)[-1].id}"


def test_what_is_read_back_fits_and_follows(live, meeting_window, qtbot) -> None:
    live.show_item("a2")
    live.read_back()
    back, key = live.readback, live.readback.key
    short = back.texts[0].font().pointSizeF()
    long = "The sides agree to establish a joint laboratory. " * 30
    live.session.apply("x", lambda m: edits.write(m, f"{key}.text", "en", long))
    assert back.texts[0].text() == long
    assert back.texts[0].font().pointSizeF() < short
    press(back, Qt.Key.Key_Return)
    assert not back.isVisible()
    assert focus().objectName() == f"{key}.text"
    live.read_back()
    live.session.apply("x", lambda m: edits.remove(m, key))
    assert not back.isVisible()


def test_alt_with_a_russian_letter_is_a_shortcut_and_no_letter(live) -> None:
    editor = live.capture.editor
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(editor, QKeyEvent(kind, 0x041F, ALT, "п"))  # the key of G
    assert editor.toPlainText() == "!! "


def test_every_key_of_live_mode_does_one_thing(live, meeting_window) -> None:
    actions = meeting_window.actions_
    enabled = [name for name in actions if actions[name].isEnabled()]
    keys = [key for name in enabled for key in actions.keys(name)]
    assert len(keys) == len(set(keys)), sorted(key for key in keys if keys.count(key) > 1)
    keyless = [name for name in enabled if name.startswith("live.") and not actions.keys(name)]
    assert keyless == ["live.file"], "Enter files"


def test_ten_and_more_in_the_room_come_and_leave_by_one_key(live, meeting_window) -> None:
    for number in range(8):
        live.session.apply("x", lambda m, n=number: edits.add_stub(m, m.parties[0].id, f"x{n}", f"Guest {n}"))
    twelfth = live.strip.people(live.meeting)[11]
    for present in (False, True, False):
        click(meeting_window, Qt.Key.Key_Equal, ALT)
        who = next(p for p in live.meeting.participants if p.id == twelfth.id)
        assert derive.here(who) is present


def test_a_row_goes_to_the_item_beside_by_one_key_and_one_undo(live, meeting_window) -> None:
    file(live, "@liu We have rooms")
    entry = said(live)[-1]
    click(meeting_window, Qt.Key.Key_PageDown, CONTROL)
    assert live.item_id() == "a2"
    assert entry.id in [row.id for row in derive.stream(live.meeting, "a2")]
    live.session.undo()
    assert entry.id in [row.id for row in derive.stream(live.meeting, "a1")]


def test_find_goes_through_all_items_without_leaving_live_mode(live, meeting_window) -> None:
    click(meeting_window, Qt.Key.Key_F, CONTROL)
    type_text(focus(), "professors")
    press(focus(), Qt.Key.Key_Return)
    press(focus(), Qt.Key.Key_Return)
    assert meeting_window.view.page is live
    assert live.item_id() == "a2"
    assert live.stream.current == "proposals.r3"
    press(focus(), Qt.Key.Key_Escape)
    assert focus().objectName() == "capture"


def test_a_vote_is_taken_by_one_key(live, meeting_window) -> None:
    live.session.apply("x", lambda m: edits.put(m, "kind", Kind.SITTING))
    file(live, "! Name two coordinators")
    live.desk.actions.refresh()
    click(meeting_window, Qt.Key.Key_Y, CONTROL | SHIFT)
    vote = live.meeting.votes[-1]
    assert focus().objectName() == f"votes.{vote.id}.in_favour"
    assert vote.proposal == said(live)[-1].id
    assert vote.time is None or vote.time.tzinfo


def test_the_header_says_how_long_the_meeting_has_been_going_on(live, meeting_window) -> None:
    status = meeting_window.view.header.status
    earlier = datetime.now(UTC) - timedelta(minutes=42)
    live.session.apply("x", lambda m: edits.open_item(edits.begin(m, earlier), "a1", earlier))
    live.session.apply("x", lambda m: edits.set_status(m, Status.LIVE))
    assert status.text().startswith("Live 42:")
    live.end()
    assert status.text() == "Draft"
