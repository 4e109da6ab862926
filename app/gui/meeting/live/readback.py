"""A wording in large type, for the room to read along."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QColor,
    QFont,
    QFontMetrics,
    QGuiApplication,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QScreen,
)
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from app.domain import derive
from app.domain.model import Entry, Meeting, Proposal
from app.gui import theme, when, words
from app.gui.desk import Desk
from app.gui.meeting.record.cells import people_words
from app.gui.theme import GAP, ROOM, VAST
from app.gui.translation import window_language
from app.gui.widgets import Chip, KeyHint, button, label

_SIZES = (1.4, 1.8, 2.4, 3.0, 3.8, 4.8, 6.0, 7.6)
"""Sizes of type as shares of the window's own; the wording is never larger than what fits whole."""
_SIZE = 5
_NEAR, _FAR = 1.15, 1.8
"""Sizes of what stands around the wording, over the window and on a screen of its own."""


class ReadBack(QWidget):
    """One proposal or entry in large type: on the room's screen where there is a second one, else over the window.

    It shows one language, or two side by side, and follows the record as it is typed. ``rows()`` gives what can be
    leafed through; ``reword(key)`` is asked to put the caret into a wording. Esc leaves.
    """

    opened_elsewhere = Signal()

    def __init__(
        self,
        desk: Desk,
        page: QWidget,
        rows: Callable[[], list[str]],
        left: Callable[[], None],
        reword: Callable[[str], object],
    ) -> None:
        super().__init__(page)
        self._desk, self._page, self._rows, self._left, self._reword = desk, page, rows, left, reword
        self._over: QWidget | None = None
        self.key = ""
        self._size, self._pair = _SIZE, 0
        self.setObjectName("readback")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.number = label("")
        self.status = Chip()
        self.texts = [QLabel(), QLabel()]
        for each in self.texts:
            each.setWordWrap(True)
            each.setTextFormat(Qt.TextFormat.PlainText)
            each.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
            each.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self.facts = label("", wrap=True)
        self.two = button("", "quiet")
        self.two.setObjectName("readback.languages")
        self.two.clicked.connect(self.switch_languages)
        self.close_button = button("", "quiet")
        self.close_button.setObjectName("readback.close")
        self.close_button.clicked.connect(self.leave)
        self._lay_out()
        self.hide()
        desk.session.changed.connect(lambda *_: self._follow())
        desk.session.opened.connect(self.hide)
        QGuiApplication.instance().screenRemoved.connect(self._on_screen_removed)  # type: ignore[union-attr]

    @property
    def is_elsewhere(self) -> bool:
        """Tell whether it is shown on a screen of its own."""
        return self.isVisible() and self.isWindow()

    def open(self, key: str) -> None:
        """Show a row, with the keyboard in it."""
        self.key = key
        screen = self._other_screen()
        if screen is None:
            self._cover()
        elif not (self.is_elsewhere and self.screen() is screen):
            self._fill(screen)
        self.retranslate()
        self.raise_()
        self.activateWindow()
        self.setFocus()

    def leave(self) -> None:
        """Go back to the record."""
        self.hide()
        self._page.window().activateWindow()
        self._left()

    def _other_screen(self) -> QScreen | None:
        """Return a screen on which the window is not."""
        here = self._page.window().screen()
        return next((screen for screen in QGuiApplication.screens() if screen is not here), None)

    def _fill(self, screen: QScreen) -> None:
        """Be a window of its own that fills a screen."""
        self.hide()
        self.setParent(self._page.window(), Qt.WindowType.Window)
        for part in self._chrome:
            part.hide()
        self.setScreen(screen)
        self.setGeometry(screen.geometry())
        self.showFullScreen()
        self.opened_elsewhere.emit()

    def _cover(self) -> None:
        """Lie over the window."""
        window = self._page.window()
        if self.isWindow() or self.parentWidget() is not window:
            self.hide()
            self.setParent(window, Qt.WindowType.Widget)
            window.installEventFilter(self)
        self._over = window
        for part in self._chrome:
            part.show()
        self.setGeometry(window.rect())
        self.show()

    def _on_screen_removed(self, gone: QScreen) -> None:
        if self.is_elsewhere and self.screen() is gone:
            self.open(self.key)

    def _follow(self) -> None:
        if self.isVisible():
            self.refresh()

    def retranslate(self) -> None:
        """Name everything in the window's language, and show the row as it stands."""
        self.two.setText(self.tr("Two languages"))
        self.close_button.setText(self.tr("Back to the record"))
        for word, text in zip(
            self._words,
            (
                self.tr("next and previous"),
                self.tr("two languages"),
                self.tr("larger, smaller"),
                self.tr("reword"),
                self.tr("back"),
            ),
            strict=True,
        ):
            word.setText(text)
        self.refresh()

    def refresh(self) -> None:
        """Show the row as it stands; where it is gone, leave."""
        meeting = self._desk.session.current
        row = _row(meeting, self.key) if meeting else None
        if meeting is None or row is None:
            self.leave()
            return
        languages = self._shown_languages(meeting)
        for at, each in enumerate(self.texts):
            each.setVisible(at < len(languages))
            if at < len(languages):
                missing = self.tr("not yet in {language}").format(language=words.language(languages[at]))
                text = row.text.get(languages[at]) if at else row.text.best(languages[at])
                each.setText(text or missing)
                each.setEnabled(bool(text))
        if isinstance(row, Proposal):
            self._show_proposal(meeting, row, languages[0])
        else:
            self.number.setText(people_words(meeting, (row.speaker,), languages[0]))
            self.status.say("", "")
            self.facts.setText("")
        self.facts.setVisible(bool(self.facts.text()))
        self.setAccessibleName(row.text.best(languages[0]))
        self.setWindowTitle(self.number.text())
        self._fit()

    def _fit(self) -> None:
        """Set the wording as large as wanted, or as fits whole."""
        layout = self.layout()
        if layout is None:
            return
        beside = _FAR if self.is_elsewhere else _NEAR
        self.number.setFont(theme.font(beside, bold=True))
        self.facts.setFont(theme.font(beside))
        layout.activate()
        shown = [each for each in self.texts if not each.isHidden()]
        for size in reversed(_SIZES[: self._size + 1]):
            font = theme.font(size, bold=True)
            if all(_fits(each, font) for each in shown) or size == _SIZES[0]:
                for each in shown:
                    each.setFont(font)
                return

    def step(self, by: int) -> None:
        """Show the next row (1) or the one before (-1)."""
        rows = self._rows()
        if rows:
            at = rows.index(self.key) if self.key in rows else 0
            self.key = rows[(at + by) % len(rows)]
            self.refresh()

    def switch_languages(self) -> None:
        """Show one language, or two side by side: the second is each of the others in turn."""
        meeting = self._desk.session.current
        self._pair = (self._pair + 1) % max(1, len(self._others(meeting)) + 1) if meeting else 0
        self.refresh()
        self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self.leave()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._go_reword()
        elif key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_Space):
            self.step(1)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_PageUp):
            self.step(-1)
        elif key in (Qt.Key.Key_L, 0x0414):  # The same key on a Russian layout.
            self.switch_languages()
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_Minus):
            self._size = max(0, min(len(_SIZES) - 1, self._size + (-1 if key == Qt.Key.Key_Minus else 1)))
            self._fit()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closed by the window manager: the same as Esc."""
        super().closeEvent(event)
        self.leave()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _go_reword(self) -> None:
        """Put the caret into the wording; on a screen of its own it stays in sight of the room."""
        if not self.is_elsewhere:
            self.hide()
        self._page.window().activateWindow()
        self._reword(self.key)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self._over is not None and not self.isWindow():
            self.setGeometry(self._over.rect())
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        try:
            painter.fillRect(self.rect(), QColor(theme.colours(self).surface))
        finally:
            painter.end()

    def _show_proposal(self, meeting: Meeting, row: Proposal, language: str) -> None:
        number = derive.proposal_numbers(meeting).get(row.id, "")
        self.number.setText(self.tr("Proposal {number}").format(number=number))
        word, tone = words.proposal_status(row.status)
        self.status.say(word, tone)
        people = people_words(meeting, row.responsible, language)
        due = when.show_date(row.due, window_language())
        self.facts.setText(
            " · ".join(p for p in (people, self.tr("by {date}").format(date=due) if due else "") if p)
        )

    def _shown_languages(self, meeting: Meeting) -> list[str]:
        others = self._others(meeting)
        return (
            [self._desk.session.language, *others[self._pair - 1 : self._pair]]
            if self._pair
            else [self._desk.session.language]
        )

    def _others(self, meeting: Meeting) -> list[str]:
        return [code for code in meeting.languages if code != self._desk.session.language]

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(ROOM)
        head.addWidget(self.number)
        head.addWidget(self.status)
        head.addStretch(1)
        head.addWidget(self.two)
        head.addWidget(self.close_button)
        middle = QHBoxLayout()
        middle.setSpacing(2 * VAST)
        for each in self.texts:
            middle.addWidget(each, 1)
        keys = QWidget()
        foot = QHBoxLayout(keys)
        foot.setContentsMargins(0, 0, 0, 0)
        foot.setSpacing(GAP)
        self._chrome = (self.two, self.close_button, keys)
        self._words = []
        for key in ("← →", "L", "+ −", "Enter", "Esc"):
            word = label("", "small")
            self._words.append(word)
            foot.addWidget(KeyHint(key))
            foot.addWidget(word)
            foot.addSpacing(GAP)
        foot.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * VAST, VAST, 2 * VAST, VAST)
        column.setSpacing(ROOM)
        column.addLayout(head)
        column.addLayout(middle, 1)
        column.addWidget(self.facts)
        column.addSpacing(ROOM)
        column.addWidget(keys)


def _fits(text: QLabel, font: QFont) -> bool:
    """Tell whether a label has room for the whole of its text in a font, with no word broken."""
    metrics, room = QFontMetrics(font), text.contentsRect()
    needed = metrics.boundingRect(room.adjusted(0, 0, 0, 100_000), int(Qt.TextFlag.TextWordWrap), text.text())
    return needed.height() <= room.height() and needed.width() <= room.width()


def _row(meeting: Meeting, key: str) -> Entry | Proposal | None:
    collection, _, id = key.partition(".")
    if collection == "proposals":
        return next((p for p in meeting.proposals if p.id == id), None)
    return next((e for item in meeting.agenda for e in item.entries if e.id == id), None)
