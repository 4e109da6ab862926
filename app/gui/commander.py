"""The palette (Ctrl+K): every action, page and place by a few letters."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from attrs import frozen
from PySide6.QtCore import QEvent, QModelIndex, QObject, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QStandardItem,
    QStandardItemModel,
)
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from app.gui import theme
from app.gui.actions import Actions, latin_letters
from app.gui.theme import GAP, tokens
from app.gui.theme.tokens import RADIUS_SMALL
from app.gui.widgets.over import Over

_MOST = 60
_CHOICE = Qt.ItemDataRole.UserRole


@frozen
class Choice:
    """Something to choose: what it is called, a quiet remark, and what happens."""

    text: str
    remark: str
    run: Callable[[], object]


Source = Callable[[], Iterable[Choice]]

Look = Callable[[str, Callable[[list[Choice]], object]], object]
"""Looks elsewhere for what was typed where no choice says it so, and hands over what fits."""


class Commander(Over):
    """A line to type in and what fits below; Enter does it, Esc leaves."""

    def __init__(self, actions: Actions, over: QWidget) -> None:
        super().__init__(over)
        self.setObjectName("commander")
        self._actions = actions
        self._sources: list[Source] = []
        self._choices: list[Choice] = []
        self._look: Look | None = None
        self.line = QLineEdit()
        self.line.setObjectName("commander.line")
        self.list = QListView()
        self.list.setObjectName("commander.list")
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setItemDelegate(_Delegate(self.list))
        self.list.setModel(QStandardItemModel(self))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.clicked.connect(self._run)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP, GAP, GAP, GAP)
        column.addWidget(self.line)
        column.addWidget(self.list)
        self.line.textChanged.connect(self._fill)
        self.line.installEventFilter(self)
        self.retranslate()
        self.hide()

    def add_source(self, source: Source) -> None:
        """Offer more: asked each time the palette opens."""
        self._sources.append(source)

    def retranslate(self) -> None:
        """Name the line in the window's language."""
        self.line.setAccessibleName(self.tr("Commands and places"))
        self.list.setAccessibleName(self.tr("What fits"))

    def pop_up(self) -> None:
        """Open over the window with all that can be done."""
        choices = list(self._own())
        for source in self._sources:
            choices += source()
        self.offer(self.tr("What would you like to do? Type a few letters"), choices)

    def offer(self, question: str, choices: Sequence[Choice], look: Look | None = None) -> None:
        """Open over the window with other choices."""
        self._choices, self._look = list(choices), look
        self.line.setPlaceholderText(question)
        self.line.clear()
        self._fill("")
        self.show_over(QSize(640, 440) * theme.growth(), self.line)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}
            if event.key() in step:
                self._step(step[Qt.Key(event.key())])
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._run(self.list.currentIndex())
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.dismiss()
                return True
        if isinstance(event, QFocusEvent) and event.type() == QEvent.Type.FocusOut:
            self.hide()
        return False

    def _own(self) -> Iterable[Choice]:
        for name in self._actions:
            command = self._actions.command(name)
            if command.action.isEnabled() and name != "palette":
                keys = command.action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
                yield Choice(command.text().rstrip("…"), keys or command.group(), command.action.trigger)

    def _fill(self, typed: str) -> None:
        found = rank(self._choices, typed)
        self._show(found)
        if not found and self._look is not None:
            self._look(typed, lambda more: self._show(more) if self.line.text() == typed else None)

    def _show(self, found: Sequence[Choice]) -> None:
        model = self.list.model()
        if not isinstance(model, QStandardItemModel):
            return
        model.clear()
        for choice in found[:_MOST]:
            model.appendRow(_item(choice))
        more = len(found) - _MOST
        if more > 0 or not found:
            said = self.tr("and %n more: type more letters", "", more) if found else self.tr("Nothing fits")
            note = _item(Choice(said, "", lambda: None))
            note.setFlags(Qt.ItemFlag.NoItemFlags)
            model.appendRow(note)
        self.list.setCurrentIndex(model.index(0, 0) if found else QModelIndex())

    def _step(self, by: int) -> None:
        rows = self.list.model().rowCount()
        at = min(max(self.list.currentIndex().row() + by, 0), rows - 1)
        index = self.list.model().index(at, 0)
        if not index.flags() & Qt.ItemFlag.ItemIsEnabled:  # It says that there are more.
            self.list.scrollTo(index)
            index = index.siblingAtRow(at - 1)
        if index.isValid():
            self.list.setCurrentIndex(index)

    def _run(self, index: QModelIndex) -> None:
        choice = index.data(_CHOICE)
        if isinstance(choice, Choice) and index.flags() & Qt.ItemFlag.ItemIsEnabled:
            self.dismiss()
            choice.run()


def _item(choice: Choice) -> QStandardItem:
    item = QStandardItem(choice.text)
    item.setEditable(False)
    item.setData(choice, _CHOICE)
    return item


def rank(choices: Sequence[Choice], typed: str) -> list[Choice]:
    """Return the choices that fit what is typed, best first: each word begins a word, else is somewhere inside.

    What was typed on the wrong layout (Russian for Latin) is tried as well.
    """
    for words in dict.fromkeys(
        (tuple(typed.casefold().split()), tuple(latin_letters(typed).casefold().split()))
    ):
        scored = [
            (score, at) for at, each in enumerate(choices) if (score := _score(each.text, words)) is not None
        ]
        if scored:
            return [choices[at] for _, at in sorted(scored)]
    return []


def _score(text: str, words: tuple[str, ...]) -> int | None:
    text = text.casefold()
    total = 0
    for word in words:
        if text.startswith(word):
            continue
        if f" {word}" in text:
            total += 1
        elif word in text:
            total += 3
        else:
            return None
    return total


class _Delegate(QStyledItemDelegate):
    """Draws a choice: its name, and its keys at the right."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:  # type: ignore[override]
        return QSize(100, option.fontMetrics.height() + 14)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:  # type: ignore[override]
        choice: Choice = index.data(_CHOICE)
        colours = theme.colours(option.widget)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.tint))
            painter.drawRoundedRect(option.rect, RADIUS_SMALL, RADIUS_SMALL)
        inner = option.rect.adjusted(GAP + 4, 0, -GAP - 4, 0)
        painter.setFont(theme.font(tokens.SMALL))
        painter.setPen(QColor(colours.muted))
        painter.drawText(inner, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, choice.remark)
        room = inner.adjusted(0, 0, -painter.fontMetrics().horizontalAdvance(choice.remark) - GAP, 0)
        painter.setFont(theme.font())
        painter.setPen(
            QColor(colours.text if option.state & QStyle.StateFlag.State_Enabled else colours.muted)
        )
        text = painter.fontMetrics().elidedText(choice.text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)
        painter.restore()
