"""The bar that finds and replaces in the record."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from app.domain.text import Text
from app.gui.desk import Desk
from app.gui.meeting.record import replacing
from app.gui.meeting.record.cells import now
from app.gui.theme import GAP, TIGHT, WIDE
from app.gui.translation import Phrase
from app.gui.widgets import IconButton, SearchField, button, label

_BESIDE = 38
"""Width in heights of a line from which on finding and replacing stand in one line."""


class FindBar(QFrame):
    """Words to find, words to put for them; Enter goes to the next, Esc closes."""

    closed = Signal()

    def __init__(self, desk: Desk, reveal: Callable[[str], bool], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._reveal = desk, reveal
        self._at = -1
        self._begun: dict[str, Text] = {}
        self.setProperty("quiet", "bottom")
        self.wanted = SearchField()
        self.wanted.setObjectName("record.find.wanted")
        self.wanted.textChanged.connect(self._look)
        self.wanted.returnPressed.connect(self.next)
        self.wanted.installEventFilter(self)
        self.by = QLineEdit()
        self.by.setObjectName("record.find.by")
        self.by.returnPressed.connect(self.replace)
        self.case = QCheckBox()
        self.case.setObjectName("record.find.case")
        self.case.toggled.connect(self._look)
        self.count = label("", "small")
        self.previous_button = IconButton("chevron-up", "")
        self.next_button = IconButton("chevron-down", "")
        self.replace_button = button("")
        self.all_button = button("")
        self.close_button = IconButton("close", "")
        for name, each, run in (
            ("previous", self.previous_button, self.previous),
            ("next", self.next_button, self.next),
            ("replace", self.replace_button, self.replace),
            ("all", self.all_button, self.replace_all),
            ("close", self.close_button, self.close_bar),
        ):
            each.setObjectName(f"record.find.{name}")
            each.clicked.connect(run)
        self._lay_out()

    def _lay_out(self) -> None:
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(WIDE, 0, WIDE, GAP)
        self._row.setSpacing(TIGHT)
        finding = (self.wanted, self.count, self.previous_button, self.next_button, self.case)
        replacing = (self.by, self.replace_button, self.all_button, self.close_button)
        for share, parts in ((3, finding), (2, replacing)):
            line = QHBoxLayout()
            line.setSpacing(TIGHT)
            for part in parts:
                line.addWidget(part, int(isinstance(part, QLineEdit)))
            self._row.addLayout(line, share)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put what replaces below what finds where there is no room beside it."""
        super().resizeEvent(event)
        way, narrow = QBoxLayout.Direction, self.width() < _BESIDE * self.fontMetrics().height()
        self._row.setDirection(way.TopToBottom if narrow else way.LeftToRight)

    def retranslate(self) -> None:
        """Name everything in the window's language."""
        self.wanted.say(self.tr("Find in the record"))
        self.by.setPlaceholderText(self.tr("Replace by"))
        self.by.setAccessibleName(self.tr("Replace by"))
        self.case.setText(self.tr("Aa"))
        self.case.setAccessibleName(self.tr("Capitals count"))
        self.case.setToolTip(self.tr("Capitals count"))
        self.previous_button.say(self.tr("Previous"))
        self.next_button.say(self.tr("Next"))
        self.replace_button.setText(self.tr("Replace"))
        self.all_button.setText(self.tr("All"))
        self.all_button.setAccessibleName(self.tr("Replace all"))
        self.close_button.say(self.tr("Close the search"))

    def open(self) -> None:
        """Show the bar, with what is selected as the words to find."""
        focus = QApplication.focusWidget()
        if isinstance(focus, QPlainTextEdit) and focus.textCursor().hasSelection():
            self.wanted.setText(focus.textCursor().selectedText())
        self.show()
        self.wanted.setFocus()
        self.wanted.selectAll()
        self._look()

    def close_bar(self) -> None:
        """Go back to the record."""
        self.hide()
        self.closed.emit()

    def hits(self) -> tuple[replacing.Hit, ...]:
        """Return where the words stand now."""
        wanted = replacing.pattern(self.wanted.text(), case=self.case.isChecked())
        session = self._desk.session
        if wanted is None or session.current is None:
            return ()
        return replacing.find(session.meeting, wanted, session.language)

    def next(self) -> None:
        """Go to the next hit."""
        self._go(self._at + 1)

    def previous(self) -> None:
        """Go to the hit before."""
        self._go(self._at - 1)

    def replace(self) -> None:
        """Replace the hit that is shown, and go to the next."""
        hits = self.hits()
        wanted = replacing.pattern(self.wanted.text(), case=self.case.isChecked())
        if wanted is None or not hits:
            return
        if not 0 <= self._at < len(hits):
            self._go(0)
            return
        hit, session, by = hits[self._at], self._desk.session, self.by.text()
        self._begun.setdefault(hit.path, session.at(hit.path))
        session.apply(
            Phrase("FindBar", "replacing"),
            lambda m: replacing.replace(m, wanted, session.language, by, now(), hit, self._begun),
        )
        self._go(self._at)

    def replace_all(self) -> None:
        """Replace every hit in one step."""
        wanted = replacing.pattern(self.wanted.text(), case=self.case.isChecked())
        session, by, count = self._desk.session, self.by.text(), len(self.hits())
        if wanted is None or not count:
            return
        if session.apply(
            Phrase("FindBar", "replacing"),
            lambda m: replacing.replace(m, wanted, session.language, by, now()),
        ):
            self._desk.notices.toast(
                self.tr("%n place(s) replaced", "", count), action=self.tr("Undo"), run=session.undo
            )
        self._look()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Close on Esc at once; elsewhere a search field is emptied first."""
        escapes = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if escapes and event.type() == QEvent.Type.KeyPress:
            self.close_bar()
            return True
        return False

    def _look(self) -> None:
        self._at = -1
        self._begun.clear()
        hits = self.hits()
        self.count.setText(self.tr("%n hit(s)", "", len(hits)) if self.wanted.text() else "")

    def _go(self, at: int) -> None:
        hits = self.hits()
        if not hits:
            self._look()
            return
        self._at = at % len(hits)
        hit = hits[self._at]
        focus = QApplication.focusWidget()
        self._reveal(hit.path)
        editor = QApplication.focusWidget()
        if isinstance(editor, QPlainTextEdit) and editor.objectName().startswith(hit.path):
            cursor = editor.textCursor()
            cursor.setPosition(hit.start)
            cursor.setPosition(hit.end, cursor.MoveMode.KeepAnchor)
            editor.setTextCursor(cursor)
        if focus is not None and self.isAncestorOf(focus):
            focus.setFocus()  # Enter goes on to the next.
        self.count.setText(self.tr("{at} of {count}").format(at=self._at + 1, count=len(hits)))
