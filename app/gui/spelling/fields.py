"""What checking needs of a field, be it of one line or of several."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QInputMethodEvent, QTextCharFormat
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTextEdit

from app.gui import theme
from app.language.spelling import Word

Editor = QPlainTextEdit | QLineEdit


def text_of(editor: Editor) -> str:
    """Return what is typed."""
    return editor.text() if isinstance(editor, QLineEdit) else editor.toPlainText()


def caret_of(editor: Editor) -> int:
    """Return where the caret is."""
    return editor.cursorPosition() if isinstance(editor, QLineEdit) else editor.textCursor().position()


def position_at(editor: Editor, point: QPoint) -> int:
    """Return the place in the text below a point."""
    if isinstance(editor, QLineEdit):
        return editor.cursorPositionAt(point)
    return editor.cursorForPosition(point).position()


def below_caret(editor: Editor) -> QPoint:
    """Return the point of the screen below the caret."""
    if isinstance(editor, QLineEdit):
        caret = editor.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle)
        return editor.mapToGlobal(QPoint(caret.left(), editor.height()))
    return editor.viewport().mapToGlobal(editor.cursorRect().bottomLeft())


def choose(editor: Editor, word: Word) -> None:
    """Select a word."""
    if isinstance(editor, QLineEdit):
        editor.setSelection(word.start, word.end - word.start)
        return
    cursor = editor.textCursor()
    cursor.setPosition(word.start)
    cursor.setPosition(word.end, cursor.MoveMode.KeepAnchor)
    editor.setTextCursor(cursor)
    editor.ensureCursorVisible()


def replace(editor: Editor, word: Word, by: str) -> None:
    """Put another word in a word's place, as if it were typed."""
    if text_of(editor)[word.start : word.end] != word.text:
        return  # Somebody has changed it meanwhile.
    choose(editor, word)
    if isinstance(editor, QLineEdit):
        editor.insert(by)
    else:
        editor.insertPlainText(by)


def underline(editor: Editor, words: Sequence[Word]) -> None:
    """Underline these words and no others. The text, its undo and its layout stay as they are."""
    form = QTextCharFormat()
    form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
    form.setUnderlineColor(QColor(theme.colours(editor).bad))
    if isinstance(editor, QLineEdit):
        _underline_line(editor, words, form)
        return
    found = []
    for word in words:
        each = QTextEdit.ExtraSelection()
        cursor = editor.textCursor()
        cursor.setPosition(word.start)
        cursor.setPosition(word.end, cursor.MoveMode.KeepAnchor)
        each.cursor, each.format = cursor, form
        found.append(each)
    editor.setExtraSelections(found)


def _underline_line(editor: QLineEdit, words: Sequence[Word], form: QTextCharFormat) -> None:
    """Formats reach a line only as those of an input method that composes nothing."""
    kind, caret = QInputMethodEvent.AttributeType.TextFormat, editor.cursorPosition()
    attributes = [
        QInputMethodEvent.Attribute(kind, word.start - caret, word.end - word.start, form) for word in words
    ]
    QLineEdit.inputMethodEvent(editor, QInputMethodEvent("", attributes))
