"""The menu of a field, with what may have been meant by a misspelt word."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QFont
from PySide6.QtWidgets import QMenu

from app.gui.spelling import fields
from app.gui.spelling.fields import Editor
from app.gui.spelling.service import Spelling
from app.language.spelling import Word


def open_menu(service: Spelling | None, editor: Editor, event: QContextMenuEvent) -> None:
    """Open the usual menu of a field, suggestions first where the word at the place is misspelt."""
    by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
    place = fields.caret_of(editor) if by_key else fields.position_at(editor, event.pos())
    word = service.word_at(editor, place) if service is not None else None
    menu = editor.createStandardContextMenu()
    if service is not None and word is not None:
        _offer(service, editor, word, menu)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.popup(fields.below_caret(editor) if by_key else event.globalPos())


def open_suggestions(service: Spelling, editor: Editor, word: Word) -> None:
    """Open a menu below a word with what may have been meant; Enter takes the first."""
    menu = QMenu(editor)
    _offer(service, editor, word, menu)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.popup(fields.below_caret(editor))
    menu.setActiveAction(next(each for each in menu.actions() if each.isEnabled()))


def _offer(service: Spelling, editor: Editor, word: Word, menu: QMenu) -> None:
    """Put suggestions and “Add to my words” at the top of a menu."""
    first = menu.actions()[0] if menu.actions() else None
    made: list[QAction] = []
    for meant in service.suggest(editor, word):
        action = QAction(meant, menu)
        font = QFont(action.font())
        font.setBold(True)
        action.setFont(font)
        action.triggered.connect(lambda _=False, meant=meant: fields.replace(editor, word, meant))
        made.append(action)
    if not made:
        nothing = QAction(QCoreApplication.translate("Spelling", "No suggestions"), menu)
        nothing.setEnabled(False)
        made.append(nothing)
    text = QCoreApplication.translate("Spelling", "Add “{word}” to my words").format(word=word.text)
    learn = QAction(text, menu)
    learn.triggered.connect(lambda: service.learn(word.text))
    rest = QAction(menu)
    rest.setSeparator(True)
    menu.insertActions(first, [*made, learn, rest] if first else [*made, learn])  # type: ignore[arg-type]  # None: last
