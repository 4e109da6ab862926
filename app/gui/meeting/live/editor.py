"""The field of the capture line: raw text with its tokens tinted, keys that file, complete and take back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QInputMethodEvent,
    QKeyEvent,
    QSyntaxHighlighter,
    QTextCharFormat,
)
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from app.domain import capture
from app.domain.capture import Captured
from app.gui import theme
from app.gui.actions import is_russian_alt, undo_or_redo
from app.gui.bind.fields import lines_height

_MOST_LINES = 6


class CaptureEdit(QPlainTextEdit):
    """Where one types what is said. It knows keys, not meetings: what they mean is told by signals.

    ``edited`` comes when the text or the caret differs, never in the middle of a composition.
    """

    edited = Signal()
    filed = Signal()
    newcomer = Signal()
    stepped = Signal(int)
    accepted = Signal()
    escaped = Signal()
    recalled = Signal()
    undo_wanted = Signal(str)
    menu_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("capture")
        self.setProperty("role", "capture")
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(0)
        self.completing: Callable[[], bool] = lambda: False
        self._composing = False
        self._told: tuple[str, int] = ("", 0)
        self._tint = _Tint(self)
        self.textChanged.connect(self._tell)
        self.cursorPositionChanged.connect(self._tell)
        self.document().documentLayout().documentSizeChanged.connect(lambda _: self._fit())

    def captured(self) -> Captured:
        """Return what the line says."""
        return self._tint.captured(self.toPlainText())

    def put(self, text: str, caret: int | None = None) -> None:
        """Put other text into the line as one step of its own undo."""
        cursor = self.textCursor()
        cursor.beginEditBlock()
        cursor.select(cursor.SelectionType.Document)
        cursor.insertText(text)
        cursor.endEditBlock()
        cursor.setPosition(len(text) if caret is None else min(caret, len(text)))
        self.setTextCursor(cursor)

    def empty(self) -> None:
        """Begin a new line, with nothing to undo in it."""
        self.setPlainText("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_russian_alt(event):
            event.ignore()
        elif not (self._history(event) or self._special(event)):
            super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        self._composing = bool(event.preeditString())
        super().inputMethodEvent(event)
        self._tell()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_wanted.emit(event)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._height())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()
        elif event.type() == QEvent.Type.PaletteChange:
            self._tint.rehighlight()

    def _special(self, event: QKeyEvent) -> bool:
        key, modifiers = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        plain, shift = not modifiers, modifiers == Qt.KeyboardModifier.ShiftModifier
        if self._composing:  # They choose and end in a composition, and break no line of the text.
            return key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and (plain or shift):
            if self.completing():
                (self.accepted if plain else self.newcomer).emit()
            elif plain:
                self.filed.emit()
            else:
                self.textCursor().insertText("\n")
                self.ensureCursorVisible()
            return True
        if key == Qt.Key.Key_Escape:
            self.escaped.emit()
            return True
        if self.completing() and plain and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.stepped.emit(-1 if key == Qt.Key.Key_Up else 1)
            return True
        if self.completing() and plain and key == Qt.Key.Key_Tab:
            self.accepted.emit()
            return True
        if plain and key == Qt.Key.Key_Up and not self.toPlainText():
            self.recalled.emit()
            return True
        return False

    def _history(self, event: QKeyEvent) -> bool:
        """The field's own undo comes first, then the record's."""
        asked = undo_or_redo(event)
        if not asked:
            return False
        if asked == "undo" and self.document().isUndoAvailable():
            self.undo()
        elif asked == "redo" and self.document().isRedoAvailable():
            self.redo()
        else:
            self.undo_wanted.emit(asked)
        return True

    def _tell(self) -> None:
        # The signals also come with nothing changed, and for each key of a composition.
        now = (self.toPlainText(), self.textCursor().position())
        if not self._composing and now != self._told:
            self._told = now
            self.edited.emit()

    def _height(self) -> int:
        lines = min(max(1, round(self.document().size().height())), _MOST_LINES)
        frame = self.height() - self.viewport().height()
        return lines_height(self, lines) + max(frame, 2)

    def _fit(self) -> None:
        if self.height() != self._height():
            self.setFixedHeight(self._height())


class _Tint(QSyntaxHighlighter):
    """Tints the tokens; the line is read once for each state of the text."""

    def __init__(self, editor: CaptureEdit) -> None:
        super().__init__(editor.document())
        self._editor = editor
        self._read: tuple[str, Captured] = ("", Captured())

    def captured(self, text: str) -> Captured:
        """Return what the line says, read once."""
        if text != self._read[0]:
            self._read = (text, capture.parse(text, date.today()))
        return self._read[1]

    def highlightBlock(self, text: str) -> None:
        colours = theme.colours(self._editor)
        form = QTextCharFormat()
        form.setForeground(QColor(colours.tint_text))
        form.setBackground(QColor(colours.tint))
        start = self.currentBlock().position()
        for token in self.captured(self._editor.toPlainText()).tokens:
            first, last = max(token.start - start, 0), min(token.end - start, len(text))
            if first < last:
                self.setFormat(first, last - first, form)
