"""The capture line between the hands of a typist and everything else that happens."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.domain import derive, edits
from app.domain.model import ProposalStatus
from tests.gui.keys import click, commit, compose, press, type_text
from tests.gui.test_live import ALT, CONTROL, file, focus, live, said

__all__ = ["live"]


@pytest.mark.parametrize("typed", ["lym", "Л.Е.", "дшг", "лю", "liuyemei"])
def test_who_is_named_without_choosing_is_found_as_in_the_list(live, typed: str) -> None:
    there = live.meeting.participants
    file(live, f"@{typed} went on")
    assert said(live)[-1].speaker == "p2"
    assert live.meeting.participants is there


def test_a_line_of_an_items_number_goes_to_it_and_files_nothing(live, meeting_window) -> None:
    click(meeting_window, Qt.Key.Key_F4)
    before = derive.stream(live.meeting, "a1")
    file(live, "= 2")
    assert live.item_id() == derive.current_item(live.meeting).id == "a2"
    assert derive.stream(live.meeting, "a1") == before
    assert live.capture.editor.toPlainText() == ""
    file(live, "= 99")
    assert said(live)[-1].text.get("en") == "= 99"


def test_a_line_whose_row_is_gone_is_a_line_of_its_own(live) -> None:
    file(live, "The words")
    row = said(live)[-1]
    press(live.capture.editor, Qt.Key.Key_Up)
    type_text(live.capture.editor, " and more")
    live.session.apply("remove", lambda m: edits.remove(m, f"entries.{row.id}"))
    assert live.capture.editor.toPlainText() == "The words and more"
    assert set(live.session.drafts()) == {"capture"}
    press(live.capture.editor, Qt.Key.Key_Return)
    assert said(live)[-1].text.get("en") == "The words and more"


def test_a_composition_outlives_what_the_window_does_beside_it(live, meeting_window) -> None:
    editor = live.capture.editor
    type_text(editor, "@")
    compose(editor, "liu")
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Tab):
        press(editor, key)
    live.session.apply("guest", lambda m: edits.add_stub(m, m.parties[1].id, "late", "Somebody"))
    live.session.undo()
    live.session.set_language("zh")
    live.retranslate()
    live.session.writer.flush()
    QApplication.processEvents()
    assert editor.textCursor().block().layout().preeditAreaText() == "liu"
    assert editor.toPlainText() == "@"
    commit(editor, "刘")
    assert editor.toPlainText() == "@刘"


def test_undo_reaches_back_to_the_opening_each_step_named(live, meeting_window) -> None:
    before = live.meeting
    for line in ("One", "! Two", "@liu ? Three", "~ Four >all +2w"):
        file(live, line)
    for key, modifiers in (
        (Qt.Key.Key_T, CONTROL),
        (Qt.Key.Key_1, ALT),
        (Qt.Key.Key_F4, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_F3, Qt.KeyboardModifier.NoModifier),
    ):
        click(meeting_window, key, modifiers)
    steps = live.session.steps()
    assert len(steps) == 8
    assert all(steps)
    for _ in steps:
        press(live.capture.editor, Qt.Key.Key_Z, CONTROL)
    assert live.meeting == before


def test_acts_on_a_row_leave_the_caret_in_the_line(live, meeting_window) -> None:
    file(live, "What was said")
    type_text(live.capture.editor, "half a li")
    click(meeting_window, Qt.Key.Key_T, CONTROL)
    click(meeting_window, Qt.Key.Key_1, CONTROL)
    assert focus().objectName() == "capture"
    assert said(live)[-1].status is ProposalStatus.AGREED
    click(meeting_window, Qt.Key.Key_PageDown, CONTROL)
    type_text(focus(), "ne")
    assert live.capture.editor.toPlainText() == "half a line"
    assert derive.stream(live.meeting, "a2")[-1].text.get("en") == "What was said"
