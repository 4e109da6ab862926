import time
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from attrs import evolve
from PySide6.QtCore import QItemSelectionModel, QPoint, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QProgressBar, QPushButton, QStyle, QWidget

from app.domain import derive, edits, ids
from app.domain.model import Fulfilment, Meeting
from app.exchange import keeping
from app.gui import theme
from app.gui.commitments import files
from app.gui.commitments import page as commitments
from app.gui.commitments.listing import wanted
from app.gui.widgets import lines
from app.gui.widgets.lines import Line, LinesDelegate, LinesModel, LinesView

OVER = QStyle.StateFlag.State_MouseOver
CONTROL = Qt.KeyboardModifier.ControlModifier


def shown_page(window, name: str):
    window.show_page(name)
    QApplication.processEvents()
    return window.stack.currentWidget()


def test_the_model_of_lines_keeps_qt_s_rules(qtbot, qtmodeltester) -> None:
    model = LinesModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show_rows([("", "2024"), ("a", ""), ("b", "")], lambda id: Line(id.upper(), id))
    assert model.ids() == ("a", "b")
    assert model.row_of("b") == 2
    assert model.row_of("") == 1
    assert not model.flags(model.index(0)) & Qt.ItemFlag.ItemIsSelectable
    model.show_rows([], Line)
    assert model.rowCount() == 0


def test_lines_are_made_only_when_looked_at(qapp) -> None:
    made = []
    model = LinesModel()
    model.show_rows([(str(n), "") for n in range(10_000)], lambda id: made.append(id) or Line(id, id))
    assert made == []
    assert model.line(9_999).title == "9999"
    assert made == ["9999"]


def long_list(qtbot, count: int) -> LinesView:
    """Return a list with a heading before every hundred lines."""
    view = LinesView()
    qtbot.addWidget(view)
    view.resize(600, 400)
    rows = [row for n in range(count) for row in ([("", f"{n}")] if n % 100 == 0 else []) + [(f"m{n}", "")]]
    view.lines.show_rows(rows, lambda id: Line(id, id))
    view.choose("")
    view.show()
    return view


def test_no_line_is_asked_how_high_it_is(qtbot, monkeypatch) -> None:
    asked = []
    monkeypatch.setattr(LinesDelegate, "sizeHint", lambda *_: asked.append(1) or QSize(200, 50))
    view = long_list(qtbot, 10_000)
    view.choose("m9999")
    QApplication.processEvents()
    assert asked == []
    assert view.viewport().rect().contains(view.visualRect(view.currentIndex()))


def test_keys_go_over_headings_to_both_ends_of_a_long_list(qtbot) -> None:
    view = long_list(qtbot, 1_000)
    seen = view.verticalScrollBar()
    assert (view.chosen(), seen.value()) == ("m0", 0)
    qtbot.keyClick(view, Qt.Key.Key_Up)
    assert view.chosen() == "m0"
    qtbot.keyClick(view, Qt.Key.Key_End)
    assert (view.chosen(), seen.value()) == ("m999", seen.maximum())
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert view.chosen() == "m999"
    view.choose("m199")
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert view.chosen() == "m200"
    qtbot.keyClick(view, Qt.Key.Key_Up)
    assert view.chosen() == "m199"
    page = view.viewport().height() // view.visualRect(view.currentIndex()).height()
    qtbot.keyClick(view, Qt.Key.Key_PageDown)
    assert 200 < int(view.chosen()[1:]) <= 199 + page
    qtbot.keyClick(view, Qt.Key.Key_PageUp)
    assert view.chosen() in {"m198", "m199"}
    qtbot.keyClick(view, Qt.Key.Key_Home)
    assert (view.chosen(), seen.value()) == ("m0", 0), "its heading is seen, too"


def test_keys_find_their_way_in_a_list_that_has_just_changed(qtbot) -> None:
    view = long_list(qtbot, 10)
    for count in (300, 3, 200):
        view.lines.show_rows([(f"m{n}", "") for n in range(count)], lambda id: Line(id, id))
        view.selectionModel().setCurrentIndex(view.lines.index(0), QItemSelectionModel.SelectionFlag.Select)
        qtbot.keyClick(view, Qt.Key.Key_End)
        assert view.chosen() == f"m{count - 1}"


def test_a_click_chooses_the_line_under_it_and_no_heading(qtbot) -> None:
    view = long_list(qtbot, 1_000)
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum() // 2)
    for y in range(5, view.viewport().height(), 40):
        before, under = view.chosen(), view.indexAt(QPoint(50, y))
        assert view.visualRect(under).contains(50, y)
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(50, y))
        line = view.lines.line(under.row())
        assert view.chosen() == (line.id or before)
        if line.id:
            assert [index.row() for index in view.selectedIndexes()] == [under.row()]
    assert not view.indexAt(QPoint(50, -5 - view.verticalOffset())).isValid()


@pytest.mark.parametrize(("y", "count"), [(5, 1), (-5, 0), (405, 0)])
def test_no_line_is_lit_where_the_mouse_is_above_or_below_the_list(
    qtbot, monkeypatch, y: int, count: int
) -> None:
    view = long_list(qtbot, 1_000)
    view.verticalScrollBar().setValue(1_010)
    lit = []
    monkeypatch.setattr(
        LinesDelegate, "paint", lambda _self, _painter, option, _index: lit.append(option.state & OVER)
    )
    at = view.viewport().mapToGlobal(QPoint(50, y))
    monkeypatch.setattr(lines.QCursor, "pos", lambda: at)
    view.viewport().setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
    view.viewport().grab()
    assert sum(map(bool, lit)) == count


def test_what_was_agreed_is_listed_and_settled_with_undo(window, sample: Meeting) -> None:
    page = shown_page(window, "commitments")
    page.shown.choose("open")
    page._show()
    agreed = page.list.lines.ids()
    assert len(agreed) == len(derive.agreed(sample))
    chosen = page.list.chosen()
    window.actions_["commitments.done"].trigger()
    assert chosen not in page.list.lines.ids()
    proposal = chosen.partition("/")[2]
    kept = window.session.archive.load(sample.id).meeting
    assert next(p for p in kept.proposals if p.id == proposal).fulfilment is Fulfilment.DONE
    window.notices._toast.action.click()
    assert set(page.list.lines.ids()) == set(agreed)


def test_a_long_wording_is_cut_with_dots_where_it_is_told(window, sample: Meeting) -> None:
    page = shown_page(window, "commitments")
    page.shown.choose("all")
    page._show()
    standing = {
        one.id: each for one in page.listed() if len((each := page._read[one.id]).text.best("en")) > 60
    }
    page.list.choose(next(iter(standing)))
    window.actions_["commitments.done"].trigger()
    said = window.notices._toast.text.text()
    assert said.endswith("…")
    assert len(said) < 80


def test_what_is_typed_before_thousands_are_ready_is_looked_for_when_they_are(
    qtbot, window, monkeypatch
) -> None:
    page = shown_page(window, "commitments")
    monkeypatch.setattr(commitments, "_MANY", 0)
    page.shown.choose("all")
    page.load()
    count = len(page.list.lines.ids())
    page._wordings = None
    page.search.setText("professors")
    assert "ready" in window.notices._toast.text.text()
    qtbot.waitUntil(lambda: 0 < len(page.list.lines.ids()) < count)
    page.load()
    assert 0 < len(page.list.lines.ids()) < count
    page.search.setText("nothing like it")
    assert page.list.lines.ids() == ()


def test_overdue_and_due_soon_go_by_the_day(window, sample: Meeting) -> None:
    [first, *_] = window.session.archive.standing()
    today = date(2030, 1, 15)
    late, soon, far = (
        evolve(first, due=today + timedelta(days=days), fulfilment=Fulfilment.OPEN) for days in (-1, 14, 15)
    )
    assert [wanted(each, "overdue", today) for each in (late, soon, far)] == [True, False, False]
    assert [wanted(each, "soon", today) for each in (late, soon, far)] == [False, True, False]
    done = evolve(late, fulfilment=Fulfilment.DONE)
    assert [wanted(done, show, today) for show in ("open", "overdue", "all")] == [False, False, True]


def test_enter_on_what_was_agreed_opens_its_proposal(window, sample: Meeting) -> None:
    page = shown_page(window, "commitments")
    page.shown.choose("all")
    page._show()
    proposal = page.list.chosen().partition("/")[2]
    window.actions_["commitments.open"].trigger()
    QApplication.processEvents()
    assert window.session.meeting.id == sample.id
    assert QApplication.focusWidget().objectName().startswith(f"proposals.{proposal}")


def test_commitments_are_saved_as_a_sheet(qtbot, window, tmp_path: Path) -> None:
    import openpyxl

    page = shown_page(window, "commitments")
    page.shown.choose("all")
    page._show()
    files.save(page, tmp_path / "agreed.xlsx")
    qtbot.waitUntil(lambda: not page.running.is_running)
    sheet = openpyxl.load_workbook(tmp_path / "agreed.xlsx").active
    assert sheet.max_row == 1 + len(page.list.lines.ids())
    due = [row[5].value for row in sheet.iter_rows(min_row=2)]
    assert due == [datetime.combine(one.due, datetime.min.time()) for one in page.listed()]


def test_a_long_list_is_written_beside_the_window_and_can_be_cancelled(qtbot, window, tmp_path: Path) -> None:
    page = shown_page(window, "commitments")
    page.shown.choose("all")
    page._show()
    page._shown = page._shown * 2_000
    path = tmp_path / "agreed.xlsx"
    begun = time.perf_counter()
    files.save(page, path)
    assert time.perf_counter() - begun < 0.3
    cancel = page.findChild(QPushButton, "commitments.running.cancel")
    qtbot.waitUntil(cancel.isVisible)
    bar = page.running.findChild(QProgressBar)
    qtbot.waitUntil(lambda: 0 < bar.value() < bar.maximum(), timeout=20_000)
    qtbot.mouseClick(cancel, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not page.running.is_running)
    assert not page.running.isVisible()
    assert not path.exists()


def test_people_of_a_meeting_are_kept_once(meeting_window, sample: Meeting) -> None:
    window = meeting_window
    window.show_page("participants")
    window.actions_["participants.keep"].trigger()
    archive = window.session.archive
    named = [p for p in sample.participants if p.name]
    assert len(archive.directory().people) == len(named)
    assert all(p.person for p in window.session.meeting.participants if p.name)
    window.actions_["participants.keep"].trigger()
    assert len(archive.directory().people) == len(named)


def test_somebody_of_the_directory_is_put_into_a_meeting_as_they_are_today(
    qapp, session, sample: Meeting
) -> None:
    directory, known = keeping.kept(sample, session.archive.directory(), ids.new_id)
    guest = next(p for p in known.participants if p.party == sample.parties[1].id)
    person = directory.person(guest.person)
    assert person is not None
    bare = evolve(known, participants=())
    after = keeping.put_in(bare, directory, person, sample.parties[0].id, ids.new_id)
    [put] = after.participants
    assert (put.name, put.post, put.person) == (guest.name, guest.post, guest.person)
    assert put.party == guest.party
    assert after.organisations == bare.organisations


def test_a_changed_source_asks_for_its_translation(qtbot, meeting_window) -> None:
    window = meeting_window
    window.session.apply("title", lambda m: edits.write(m, "title", "en", "Talks of another name"))
    window.show_page("translation")
    page = window.view.page
    page._on_language("ru")
    assert page.rows.ids() == ("title",)
    page.reveal("title.ru")
    field = QApplication.focusWidget()
    assert field.objectName() == "title.ru"
    window.findChild(QWidget, "title.ru.verify").click()
    assert page._remark.text() == "nothing to do"
    assert page.rows.ids() == ("title",)


def lowest(image: QImage) -> int:
    """Return the lowest row that has ink in the upper half, left of the middle."""
    ground = image.pixelColor(image.width() - 50, 25).lightness()
    rows = range(image.height() // 2)
    return max(
        y for y in rows for x in range(12, 120) if abs(image.pixelColor(x, y).lightness() - ground) > 100
    )


def test_letters_that_hang_below_a_line_are_drawn_whole(qtbot) -> None:
    def listed(title: str) -> int:
        view = LinesView(day=False)
        qtbot.addWidget(view)
        view.lines.show_rows([("a", "")], lambda id: Line(title, id))
        view.resize(200, 60)
        return lowest(view.grab().toImage())

    def alone(title: str) -> int:
        image = QImage(200, 80, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        painter.setFont(theme.font(bold=True))
        painter.drawText(20, 25, title)
        painter.end()
        return lowest(image)

    assert listed("pgjy") - listed("nmun") == alone("pgjy") - alone("nmun")
