"""Bound fields one types in."""

from __future__ import annotations

from math import ceil
from typing import Any

from PySide6.QtCore import QEvent, QMimeData, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QInputMethodEvent,
    QKeyEvent,
    QPaintEvent,
    QResizeEvent,
    QTextCursor,
)
from PySide6.QtWidgets import (
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QStyle,
    QStyleOptionFrame,
    QStylePainter,
    QWidget,
)

from app.domain.text import Text, TextState
from app.gui import actions, spelling
from app.gui.bind.base import Bound
from app.gui.record import Record

_INSIDE, _AROUND = 2, 32
"""Pixels that Qt leaves at each side of the text of a line; the most that stands around it."""


class Line(Bound, QLineEdit):
    """One line of text. ``left`` comes when the field is left after a change."""

    left = Signal(str)
    _spelling: spelling.Spelling | None = None

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._composing = False
        self._typed = False
        self._hint = ""
        self._derived = False
        self.setMinimumWidth(36)
        self.textEdited.connect(self._on_edited)

    def bind(self, session: Record, path: str, name: str, language: str | None = None) -> None:
        super().bind(session, path, name, language)
        self._spelling = spelling.watch(self, session)

    def show_value(self, value: Any) -> None:
        text = value or ""
        self._say_hint()
        if self._composing or text == self.text():
            return
        caret = self.cursorPosition()
        self.setText(text)
        self.setCursorPosition(min(caret, len(text)) if self.hasFocus() else 0)

    def set_hint(self, hint: str, *, derived: bool = False) -> None:
        """Say in the empty field what belongs there; ``derived``: documents write just that, whatever the source."""
        self._hint, self._derived = hint, derived
        self._say_hint()

    def _say_hint(self) -> None:
        own = self._derived or not self.path
        self.setPlaceholderText(self._hint if own else _placeholder(self, self._hint))

    def _on_edited(self, text: str) -> None:
        self._typed = True
        if not self._composing and text != (self.value() or ""):
            self.write(text, merge=True)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        self._composing = bool(event.preeditString())
        super().inputMethodEvent(event)
        if not self._composing and self.path and self.text() != (self.value() or ""):
            self._on_edited(self.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if actions.is_russian_alt(event):
            event.ignore()
        elif not _history_key(self, event):
            super().keyPressEvent(event)
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not self.property("fault"):
                _go_on(self)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        spelling.open_menu(self._spelling, self, event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if self._typed and event.reason() != Qt.FocusReason.PopupFocusReason:
            self._typed = False
            self.left.emit(self.path)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Let a text that is cut end in … while nobody types in it."""
        needed = self.fontMetrics().horizontalAdvance(self.text())
        if self.hasFocus() or needed < self.width() - _AROUND:
            super().paintEvent(event)
            return
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        box = self.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, self)
        box = box.marginsRemoved(self.textMargins()).adjusted(_INSIDE, 0, -_INSIDE, 0)
        if needed <= box.width():
            super().paintEvent(event)
            return
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, box.width())
        painter = QStylePainter(self)
        painter.drawPrimitive(QStyle.PrimitiveElement.PE_PanelLineEdit, option)
        painter.drawText(box, self.alignment() | Qt.AlignmentFlag.AlignVCenter, text)

    def settle(self) -> None:
        """Show what the record says in place of what was typed, the caret behind it."""
        self._typed = False
        self.refresh()
        self.end(False)


class Area(Bound, QPlainTextEdit):
    """Text as tall as what is in it. ``left`` comes when the field is left after a change.

    ``one`` is for what wraps and has no line breaks, a title or a name: Enter goes to the next field.
    """

    left = Signal(str)
    _spelling: spelling.Spelling | None = None

    def __init__(self, parent: QWidget | None = None, *, lines: int = 1, one: bool = False) -> None:
        super().__init__(parent)
        self._least, self._one = lines, one
        self._composing = False
        self._typed = False
        self._hint = ""
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(0)
        self.textChanged.connect(self._on_edited)
        self.document().documentLayout().documentSizeChanged.connect(lambda _: self._fit())

    def bind(self, session: Record, path: str, name: str, language: str | None = None) -> None:
        super().bind(session, path, name, language)
        self._spelling = spelling.watch(self, session)

    def show_value(self, value: Any) -> None:
        text = value or ""
        self.setPlaceholderText(_placeholder(self, self._hint))
        if self._composing or text == self.toPlainText():
            if not text:
                self._fit()  # The placeholder may be another one.
            return
        caret = self.textCursor().position() if self.hasFocus() else 0
        self.blockSignals(True)
        self.setPlainText(text)
        self.blockSignals(False)
        cursor = self.textCursor()
        cursor.setPosition(min(caret, len(text)))
        self.setTextCursor(cursor)
        self._fit()

    def set_hint(self, hint: str) -> None:
        """Say in the empty field what belongs there."""
        self._hint = hint
        self.setPlaceholderText(_placeholder(self, hint) if self.path else hint)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._height())

    def minimumSizeHint(self) -> QSize:
        return QSize(60, self._height())

    def _on_edited(self) -> None:
        # The signal also comes with nothing changed, and for each key of a composition.
        if self._composing or not self.path:
            return
        text = self.toPlainText()
        if text != (self.value() or ""):
            self._typed = True
            self.write(text, merge=True)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        self._composing = bool(event.preeditString())
        super().inputMethodEvent(event)
        if not self._composing:
            self._on_edited()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if actions.is_russian_alt(event):
            event.ignore()
        elif self._one and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            _go_on(self)
        elif not _history_key(self, event):
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        spelling.open_menu(self._spelling, self, event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if self._typed and event.reason() != Qt.FocusReason.PopupFocusReason:
            self._typed = False
            self.left.emit(self.path)

    def settle(self) -> None:
        """Put the caret behind what was chosen in place of what was typed."""
        self._typed = False
        self.moveCursor(QTextCursor.MoveOperation.End)

    def insertFromMimeData(self, source: QMimeData) -> None:
        if self._one and source.hasText():
            self.insertPlainText(" ".join(source.text().split()))
        else:
            super().insertFromMimeData(source)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            QTimer.singleShot(0, self, self._fit)

    def _height(self) -> int:
        lines = max(self._least, self._hint_lines(), round(self.document().size().height()))
        frame = self.height() - self.viewport().height()
        return lines_height(self, lines) + max(frame, 2)

    def _hint_lines(self) -> int:
        """Return how many lines the placeholder takes while it is seen."""
        hint = self.placeholderText() if self.document().isEmpty() and not self._composing else ""
        if not hint:
            return 1
        metrics, room = self.fontMetrics(), QRect(0, 0, max(1, self.viewport().width()), 1)
        wrapped = metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, hint)
        return round(wrapped.height() / metrics.lineSpacing())

    def _fit(self) -> None:
        if self.height() != self._height():
            self.setFixedHeight(self._height())


def lines_height(editor: QPlainTextEdit, lines: int) -> int:
    """Return the height in which so many lines are seen whole: as they are laid out, and the pixel Qt leaves free."""
    first = editor.document().firstBlock()
    laid_out = editor.blockBoundingRect(first).height() / max(1, first.lineCount())
    return lines * max(ceil(laid_out), editor.fontMetrics().lineSpacing()) + 1


def line(session: Record, path: str, language: str | None = None, *, name: str, hint: str = "") -> Line:
    """Make a line bound to a path; ``language`` None follows the language of entry."""
    made = Line()
    made.bind(session, path, name, language)
    made.set_hint(hint)
    return made


def area(
    session: Record,
    path: str,
    language: str | None = None,
    *,
    name: str,
    hint: str = "",
    lines: int = 1,
    one: bool = False,
) -> Area:
    """Make a text area bound to a path, at least so many lines tall; ``one`` as for `Area`."""
    made = Area(lines=lines, one=one)
    made.bind(session, path, name, language)
    made.set_hint(hint)
    return made


def _placeholder(editor: Bound, hint: str) -> str:
    """Say what the text is in its source language where this one is missing."""
    found = editor.raw() if editor.path and editor.has_record() else None
    if isinstance(found, Text) and found.state(editor.language) == TextState.MISSING and found:
        return found.best(editor.language)
    return hint


def _go_on(editor: QWidget) -> None:
    """Put the focus into the next field, past the buttons between."""
    following = editor.nextInFocusChain()
    while following is not None and following is not editor:
        takes = following.focusPolicy() & Qt.FocusPolicy.TabFocus == Qt.FocusPolicy.TabFocus
        if isinstance(following, Bound) and takes and following.isVisible() and following.isEnabled():
            following.setFocus(Qt.FocusReason.TabFocusReason)
            return
        following = following.nextInFocusChain()


def _history_key(editor: Line | Area, event: QKeyEvent) -> bool:
    """Undo and redo go through the record, where typing is a step like any other."""
    asked = actions.undo_or_redo(event)
    if not asked or not editor.path:
        return False
    if asked == "undo":
        editor.record.undo()
    else:
        editor.record.redo()
    return True
