"""The preview beside the pages of a meeting."""

import pytest
from PySide6.QtCore import QEventLoop, QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.domain import derive
from app.errors import ProtocolistError
from app.gui.pages import place
from app.gui.pages.choosing import Choice
from app.gui.pages.compose import Page
from app.gui.pages.fonts import SCALE
from tests.gui.keys import press, type_text

CONTROL = Qt.KeyboardModifier.ControlModifier


def wait(milliseconds: int) -> None:
    """Let other threads work too, which QTest's wait does not."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def until(what) -> None:
    for _ in range(1000):
        if what():
            return
        wait(10)
    raise AssertionError("it did not come")


@pytest.fixture
def side_hidden() -> bool:
    return False


@pytest.fixture
def shown_window(meeting_window):
    meeting_window.resize(1440, 900)
    meeting_window.show_page("record")
    until(lambda: pages(meeting_window))
    return meeting_window


def panel(window):
    return window.findChild(QWidget, "preview")


def pages(window) -> tuple[Page, ...]:
    return panel(window).sheets.pages if panel(window) else ()


def said(window) -> str:
    return "\n".join(place.text_of(page) for page in pages(window)).replace("\u00a0", " ")


def shown(window, text: str) -> None:
    until(lambda: text in said(window) and not panel(window)._setter.is_working)


def test_the_pages_follow_what_is_typed(shown_window) -> None:
    window = shown_window
    window.desk.go("entries.e1.text")
    type_text(QApplication.focusWidget(), "Zebra ")
    shown(window, "Zebra")


def point_of(window, path: str) -> QPoint:
    """Return the middle of the first line that a field printed, in view."""
    sheets = panel(window).sheets
    index, top, bottom = place.find(pages(window), path)
    sheets.bring(index, top, bottom)
    strip, left, above = next((s, x, y) for s, x, y in place.lines_of(pages(window)[index]) if y == top)
    area, scale = sheets._area(index), sheets.scale / SCALE
    line = strip.shaped.layout.lineAt(strip.index)
    middle = line.x() + line.naturalTextWidth() / 2
    return QPoint(
        round(area.left() + (left + middle) * scale), round(area.top() + (above + strip.height / 2) * scale)
    )


def test_a_click_goes_to_the_field_that_made_the_text(shown_window) -> None:
    window, sheets = shown_window, panel(shown_window).sheets
    path = f"proposals.{window.session.meeting.proposals[0].id}.text"
    wait(300)
    assert sheets.source(point_of(window, path)) == path
    QTest.mouseMove(sheets.viewport(), point_of(window, path))
    until(lambda: sheets.viewport().cursor().shape() == Qt.CursorShape.PointingHandCursor)
    went = []
    window.desk.place_wanted.connect(went.append)
    QTest.mouseClick(sheets.viewport(), Qt.MouseButton.LeftButton, pos=point_of(window, path))
    assert went == [path]


def test_the_place_being_edited_is_brought_into_view_and_marked(shown_window) -> None:
    window = shown_window
    sheets = panel(window).sheets
    sheets.set_zoom(2.0)
    window.desk.go("entries.e1.text")
    until(lambda: sheets._lit == "entries.e1.text")
    index, top, _ = place.find(pages(window), "entries.e1.text")
    y = sheets._area(index).top() + top / SCALE * sheets.scale
    assert 0 <= y <= sheets.viewport().height()


def test_beside_the_press_release_its_document_is_shown(shown_window) -> None:
    window = shown_window
    assert "MINUTES" in said(window).upper()
    window.show_page("press")
    shown(window, window.session.meeting.press.headline.best("en")[:12])
    assert panel(window).head.document._text.startswith("Press release")
    window.show_page("record")
    until(lambda: "Proceedings" in said(window))


def test_the_first_document_is_in_the_language_of_entry(shown_window) -> None:
    window = shown_window
    window.session.set_language("ru")
    until(lambda: "ПРОТОКОЛ" in said(window).upper())
    assert panel(window).choosing.chosen(window.session.meeting).language == "ru"


def test_each_side_has_its_copy_and_the_choice_is_kept(shown_window) -> None:
    window = shown_window
    preview = panel(window)
    preview.head.chosen.emit(Choice("talks-en", "en"))
    keepers = preview.choosing.keepers(window.session.meeting)
    assert len(keepers) == len(window.session.meeting.parties)
    choice, name = keepers[1]
    preview.head.chosen.emit(choice)
    assert preview.head.keeper._text == name == derive.name_of(window.session.meeting, choice.keeper, "en")
    assert window.desk.state.get("preview.document", []) == ["talks-en", "en", choice.keeper]


def test_zoom_by_keys_while_the_pages_have_the_focus(shown_window) -> None:
    window = shown_window
    sheets = panel(window).sheets
    sheets.setFocus()
    press(sheets, Qt.Key.Key_0, CONTROL)
    assert sheets.zoom == 0.0
    before = sheets.scale
    press(sheets, Qt.Key.Key_Plus, CONTROL)
    assert sheets.scale > before
    press(sheets, Qt.Key.Key_Minus, CONTROL)
    press(sheets, Qt.Key.Key_Minus, CONTROL)
    assert sheets.scale < before
    sheets.set_zoom(2.0)
    press(sheets, Qt.Key.Key_PageDown)
    assert sheets.verticalScrollBar().value() > 0
    press(sheets, Qt.Key.Key_End)
    assert sheets.page == len(sheets.pages) - 1
    press(sheets, Qt.Key.Key_Home)
    assert sheets.page == 0


def test_pages_are_turned_by_actions(shown_window) -> None:
    window = shown_window
    sheets = panel(window).sheets
    sheets.set_zoom(2.0)
    window.actions_["preview.next"].trigger()
    assert sheets.page == 1
    window.actions_["preview.previous"].trigger()
    assert sheets.page == 0
    for name in ("print", "zoom_in", "zoom_out", "fit"):
        assert window.actions_[f"preview.{name}"].isEnabled()


def test_what_goes_wrong_is_said_with_a_jump_and_goes_by(shown_window) -> None:
    window = shown_window
    preview = panel(window)
    preview._on_failed(ProtocolistError("The name is odd.", place="entries.e1.text", remedy="Mend it."))
    assert preview.trouble.isVisible()
    assert not preview.sheets.isVisible()
    went = []
    window.desk.place_wanted.connect(went.append)
    preview.mend.click()
    assert went == ["entries.e1.text"]
    preview.refresh()
    until(lambda: preview.sheets.isVisible())
    assert not preview.trouble.isVisible()


def test_a_template_that_fails_is_said_not_raised(shown_window, monkeypatch: pytest.MonkeyPatch) -> None:
    window = shown_window

    def fails(*_: object, **__: object) -> bytes:
        raise ProtocolistError("The template has faults.", place="word/document.xml")

    monkeypatch.setattr("app.documents.render", fails)
    panel(window).refresh()
    until(lambda: panel(window).trouble.isVisible())


def test_every_part_has_a_name_for_a_screen_reader(shown_window) -> None:
    window = shown_window
    preview = panel(window)
    for part in (
        preview.sheets,
        preview.head.document,
        preview.foot.zoom,
        preview.foot.printer,
        preview.foot.count,
    ):
        assert part.accessibleName()


def test_nothing_is_set_while_hidden(shown_window, monkeypatch) -> None:
    window = shown_window
    window.view.toggle_side()
    preview = panel(window)
    assert not preview.isVisible()
    asked = []
    monkeypatch.setattr(preview._maker, "ask", asked.append)
    window.session.apply("number", lambda m: __import__("attrs").evolve(m, number="8"))
    assert not asked
    window.view.toggle_side()
    assert asked


def test_the_number_of_pages_does_not_make_the_preview_wider(shown_window) -> None:
    foot = panel(shown_window).foot
    foot._on_page(9, 9)
    QApplication.processEvents()
    width = foot.minimumSizeHint().width()
    foot._on_page(139, 1390)
    QApplication.processEvents()
    assert foot.minimumSizeHint().width() == width
