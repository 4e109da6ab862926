"""The field browser: what a template may say, with examples from a meeting, to be copied or chosen."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.documents import browsing
from app.documents.browsing import Browser, Entry
from app.gui import theme
from app.gui.theme import GAP, TIGHT
from app.gui.widgets import (
    Flow,
    SearchField,
    button,
    label,
    line_across,
)

_ENTRY = Qt.ItemDataRole.UserRole
_DOC, _WIDE = 2, 520
"""The column that says what a field is, and the width from which on there is room for it."""


class FieldBrowser(QWidget):
    """A search field over a tree of names; below, what the current one is, and what copies it where that is wished.

    ``chosen(entry)`` comes for Enter or a double click; ``copied(text)`` when something went to the clipboard.
    """

    chosen = Signal(object)
    copied = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None, *, copies: bool = True) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._browser: Browser | None = None
        self._first: tuple[Entry, ...] = ()
        self.search = SearchField()
        self.search.setObjectName(f"{name}.search")
        self.search.textChanged.connect(self._show)
        self.search.installEventFilter(self)
        self.tree = QTreeWidget()
        self.tree.setObjectName(f"{name}.tree")
        self.tree.setColumnCount(3)
        self.tree.setUniformRowHeights(True)
        self.tree.setFrameShape(QFrame.Shape.NoFrame)
        self.tree.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        self.tree.header().setSectionResizeMode(_DOC, QHeaderView.ResizeMode.Stretch)
        self.tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.tree.itemExpanded.connect(self._on_expanded)
        self.tree.currentItemChanged.connect(lambda *_: self._show_current())
        self.tree.itemActivated.connect(lambda item, _: self.chosen.emit(item.data(0, _ENTRY)))
        self._lay_out(name)
        for part in (self._copy, self._loop):
            part.setVisible(copies)
        self.retranslate()

    def _lay_out(self, name: str) -> None:
        self._doc, self._kind = label("", wrap=True), label("", "small", wrap=True)
        self._example = label("", wrap=True)
        self._copy, self._loop = button(""), button("")
        self._copy.setObjectName(f"{name}.copy")
        self._loop.setObjectName(f"{name}.loop")
        self._copy.clicked.connect(lambda: self._to_clipboard(loop=False))
        self._loop.clicked.connect(lambda: self._to_clipboard(loop=True))
        buttons = Flow()
        buttons.addWidget(self._copy)
        buttons.addWidget(self._loop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(self.search)
        column.addWidget(self.tree, 1)
        below = QVBoxLayout()
        below.setSpacing(TIGHT)
        for part in (self._doc, self._kind, self._example):
            below.addWidget(part)
        column.addWidget(line_across())
        column.addLayout(below)
        column.addLayout(buttons)

    def retranslate(self) -> None:
        """Name everything in the window's language."""
        self.search.say(self.tr("Search fields: post, date, what was agreed…"))
        self.tree.setAccessibleName(self.tr("Fields"))
        self.tree.setHeaderLabels([self.tr("Field"), self.tr("In this meeting"), self.tr("What it is")])
        self._copy.setText(self.tr("Copy the field"))
        self._loop.setText(self.tr("Copy with its loop"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.tree.setColumnHidden(_DOC, self.width() < _WIDE * theme.growth())

    def show_fields(self, browser: Browser, first: tuple[Entry, ...] = ()) -> None:
        """Show a vocabulary; ``first`` are names that stand above all while nothing is searched."""
        self._browser, self._first = browser, first
        self._show()

    def current(self) -> Entry | None:
        """Return the current name, or None."""
        item = self.tree.currentItem()
        return item.data(0, _ENTRY) if item is not None else None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Down:
                self.tree.setFocus(Qt.FocusReason.TabFocusReason)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and (entry := self.current()) is not None:
                self.chosen.emit(entry)
                return True
        return super().eventFilter(watched, event)

    def _show(self) -> None:
        if self._browser is None:
            return
        query = self.search.text().strip()
        found = self._browser.find(query) if query else (*self._first, *browsing.roots())
        self.tree.clear()
        self.tree.setRootIsDecorated(not query)
        self.tree.addTopLevelItems([self._item(entry, deep=not query) for entry in found])
        if found and (query or self._first):
            self.tree.setCurrentIndex(self.tree.model().index(0, 0))
        self._show_current()

    def _item(self, entry: Entry, *, deep: bool) -> QTreeWidgetItem:
        assert self._browser is not None
        item = QTreeWidgetItem([entry.expression, self._browser.example(entry), self._browser.doc(entry)])
        item.setData(0, _ENTRY, entry)
        item.setToolTip(0, self._browser.doc(entry))
        item.setData(0, Qt.ItemDataRole.AccessibleDescriptionRole, self._browser.doc(entry))
        if deep and entry.leads is not None:
            item.setChildIndicatorPolicy(QTreeWidgetItem.ChildIndicatorPolicy.ShowIndicator)
        return item

    def _on_expanded(self, item: QTreeWidgetItem) -> None:
        if item.childCount() == 0:
            item.addChildren([self._item(each, deep=True) for each in item.data(0, _ENTRY).children()])

    def _show_current(self) -> None:
        entry = self.current()
        for part in (self._copy, self._loop):
            part.setEnabled(entry is not None)
        if entry is None or self._browser is None:
            self._doc.setText(self.tr("Choose a field to see what it prints."))
            self._kind.hide()
            self._example.hide()
            return
        around = self.tr("in a loop: {loop}").format(loop=", ".join(entry.loops)) if entry.loops else ""
        self._doc.setText(self._browser.doc(entry))
        self._kind.setText(" · ".join(filter(None, (entry.tag, around))))
        self._kind.show()
        self._example.setText(self._browser.example(entry))
        self._example.setVisible(bool(self._example.text()))
        self._loop.setEnabled(bool(entry.loop))

    def copy(self) -> None:
        """Put the current name on the clipboard, with its loop where it needs one."""
        entry = self.current()
        self._to_clipboard(loop=entry is not None and bool(entry.loop))

    def _to_clipboard(self, *, loop: bool) -> None:
        entry = self.current()
        if entry is not None:
            text = entry.loop if loop else entry.tag
            QGuiApplication.clipboard().setText(text)
            self.copied.emit(text)
