"""The page of proposals, with real keys."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QCompleter, QLabel, QWidget

from app.domain import derive
from app.domain.model import ProposalStatus
from app.gui.meeting.record.differences import differences, marked
from tests.gui.keys import click, press, type_text

CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


@pytest.fixture
def page(meeting_window):
    meeting_window.desk.show("proposals")
    QTest.qWait(50)
    return meeting_window.view.page


def focus() -> QWidget:
    QApplication.processEvents()
    found = QApplication.focusWidget()
    assert found is not None
    return found


def proposal(page, id: str = "r1"):
    return next(p for p in page.meeting.proposals if p.id == id)


def test_every_part_has_an_editor_named_by_its_path(page) -> None:
    page.reveal("proposals.r1.text")
    for name in ("text", "status", "responsible", "due", "by"):
        assert page.findChild(QWidget, f"proposals.r1.{name}") is not None, name
    for name in ("item", "by", "cooperation", "reservation", "note", "check", "off_press"):
        assert page.inspector().findChild(QWidget, f"proposals.r1.{name}") is not None, name


def test_due_date_is_typed_in_any_usual_way(page) -> None:
    page.reveal("proposals.r1.due")
    line = focus()
    line.selectAll()
    type_text(line, "15 мая 2027")
    press(line, Qt.Key.Key_Return)
    assert proposal(page).due.isoformat() == "2027-05-15"


def test_status_chip_says_word_and_shape(page, meeting_window) -> None:
    page.reveal("proposals.r1.text")
    click(meeting_window, Qt.Key.Key_4, CONTROL)
    chip = page.findChild(QAbstractButton, "proposals.r1.status")
    assert (chip.text(), chip.icon().isNull()) == ("Declined", False)


def test_an_agreed_proposal_without_people_says_so(page) -> None:
    from app.domain import edits

    page.session.apply("", lambda m: edits.put(m, "proposals.r1.responsible", ()))
    page.desk.findings.look()
    QApplication.processEvents()
    row = page.stream.row("proposals.r1")
    assert row.flags._notes.isVisible()
    assert row.people.text() == "no one responsible"


def test_the_newest_earlier_wording_shows_what_differs_with_each_key_and_stays_the_same_card(page) -> None:
    page.reveal("proposals.r1.text")
    type_text(focus(), "Soon ")
    cards = [label for label in page._inspector.findChildren(QLabel) if label.text().startswith("<")]
    assert cards
    assert "Soon" in cards[0].text()
    type_text(focus(), "today ")
    assert "today" in cards[0].text()


def test_going_from_proposal_to_proposal_leaves_no_lists_of_words_behind(page) -> None:
    found = []
    for _ in range(3):
        for id in ("r1", "r2"):
            page.reveal(f"proposals.{id}.text")
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        found.append(len(page._inspector.findChildren(QCompleter)))
    assert found[0] == found[-1]


def test_new_wordings_keep_the_old_ones_with_what_changed(page) -> None:
    page.reveal("proposals.r1.text")
    old = proposal(page).text.get("en")
    type_text(focus(), "To ")
    page.reveal("proposals.r2.text")
    QApplication.processEvents()
    page.reveal("proposals.r1.wordings")
    assert focus().objectName() == "proposals.r1.restore"
    press(focus(), Qt.Key.Key_Space)
    assert proposal(page).text.get("en") == old
    assert len(proposal(page).wordings) == 2


def test_filter_shows_what_is_open(page, meeting_window) -> None:
    page.reveal("proposals.r2.text")
    click(meeting_window, Qt.Key.Key_3, CONTROL)
    page.findChild(QAbstractButton, "proposals.filter.open").click()
    assert page.stream.order() == ("proposals.r2",)
    page.findChild(QAbstractButton, "proposals.filter.dropped").click()
    assert page.stream.order() == ()
    assert page._nothing.isVisible()
    assert page.reveal("proposals.r1.text")
    assert len(page.stream.order()) == 3


def test_insert_adds_and_ctrl_del_removes_with_undo(page, meeting_window) -> None:
    before = page.meeting
    click(meeting_window, Qt.Key.Key_Insert)
    type_text(focus(), "Обменяться")
    added = page.meeting.proposals[-1]
    assert added.text.get("en") == "Обменяться"
    click(meeting_window, Qt.Key.Key_Delete, CONTROL)
    assert not any(p.id == added.id for p in page.meeting.proposals)
    assert len(page.meeting.proposals) == len(before.proposals)


def test_alt_arrows_reorder(page, meeting_window) -> None:
    page.reveal("proposals.r1.text")
    click(meeting_window, Qt.Key.Key_Down, ALT)
    assert [p.id for p in derive.proposals(page.meeting)][:2] == ["r2", "r1"]
    assert page.numbers["r2"] == "2.1"


def test_letters_decide_where_nothing_is_typed(page) -> None:
    row = page.stream.row("proposals.r1")
    page.stream.choose("proposals.r1")
    press(row, Qt.Key.Key_D)
    assert proposal(page).status is ProposalStatus.DEFERRED


def test_nothing_proposed_says_what_to_do(page) -> None:
    from app.domain import edits

    for each in page.meeting.proposals:
        page.session.apply("", lambda m, id=each.id: edits.remove(m, f"proposals.{id}"))
    QApplication.processEvents()
    assert page._empty.isVisible()


def test_differences_make_both_wordings() -> None:
    old, new = "Set up a laboratory of control", "Set up a joint laboratory, 联合实验室"
    found = differences(old, new)
    assert "".join(c.text for c in found if c.sign != "-") == new
    assert "".join(c.text for c in found if c.sign != "+") == old
    assert "<s" in marked(old, new, "#a00", "#0a0")
    assert "&lt;b&gt;" in marked("", "<b>", "#a00", "#0a0")
