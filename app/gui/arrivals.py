"""A table of people who are about to come in: looked at, mended and chosen before anything is kept."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import Any

from attrs import field, frozen
from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from app.gui import theme
from app.gui.theme import GAP

Index = QModelIndex | QPersistentModelIndex
NAME, POST, ORGANISATION, EMAIL = FIELDS = ("name", "post", "organisation", "email")
REMARK = "remark"
_COLUMNS = (*FIELDS, REMARK)
_SHARES = {NAME: 18, POST: 24, ORGANISATION: 22, EMAIL: 14}
_NARROW = 720
"""Pixels below which addresses are left out."""
_NARROW_SHARES = {NAME: 27, POST: 28, ORGANISATION: 28, EMAIL: 0}
_SEEN, _BOX = 40, 24
"""Rows that are seen at once, and the pixels of a check mark with its room."""
_NO_PARENT = QModelIndex()


@frozen
class Arrival:
    """Somebody who is about to come in, as the table shows them.

    ``doubts`` says by field what was guessed, ``standing`` is a short word and its ``tone``, ``remark`` says more.
    """

    name: str
    post: str = ""
    organisation: str = ""
    email: str = ""
    standing: str = ""
    tone: str = ""
    remark: str = ""
    doubts: dict[str, str] = field(factory=dict)
    fixed: bool = False


class ArrivalsModel(QAbstractTableModel):
    """Rows with a check mark; what a row says is put together when it is first looked at.

    ``edited(row, field, text)`` comes when a cell was mended, ``checked()`` with a mark.
    """

    edited = Signal(int, str, str)
    checked = Signal()

    def __init__(self, view: QWidget) -> None:
        super().__init__(view)
        self._view = view
        self._count = 0
        self._make: Callable[[int], Arrival] = lambda _: Arrival("")
        self._made: dict[int, Arrival] = {}
        self._out: set[int] = set()
        self.held: Collection[str] = ()
        """The fields in which anybody has something, or that are in doubt."""

    def show_rows(
        self, count: int, make: Callable[[int], Arrival], held: Collection[str], *, keep: bool = False
    ) -> None:
        """Show so many other rows, all chosen; ``keep`` leaves marks and place where there are as many as before."""
        if keep and count == self._count:
            self._make, self._made = make, {}
            self.dataChanged.emit(self.index(0, 0), self.index(count - 1, len(_COLUMNS) - 1))
            return
        self.beginResetModel()
        self._count, self._make, self._made, self._out, self.held = count, make, {}, set(), held
        self.endResetModel()

    def row(self, at: int) -> Arrival:
        """Return what a row says."""
        if at not in self._made:
            self._made[at] = self._make(at)
        return self._made[at]

    def chosen(self) -> tuple[int, ...]:
        """Return the rows that are marked."""
        return tuple(at for at in range(self._count) if at not in self._out)

    def choose(self, row: int, on: bool) -> None:
        """Mark a row or leave it out."""
        (self._out.discard if on else self._out.add)(row)
        self.dataChanged.emit(self.index(row, 0), self.index(row, len(_COLUMNS) - 1))
        self.checked.emit()

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else self._count

    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(_COLUMNS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return heads()[_COLUMNS[section]] if orientation == Qt.Orientation.Horizontal else str(section + 1)

    def flags(self, index: Index) -> Qt.ItemFlag:
        base = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.isValid() and index.column() == 0:
            base |= Qt.ItemFlag.ItemIsUserCheckable
        if index.isValid() and _COLUMNS[index.column()] in FIELDS and not self.row(index.row()).fixed:
            base |= Qt.ItemFlag.ItemIsEditable
        return base

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, name = self.row(index.row()), _COLUMNS[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            # A cell that is yellow and empty says why.
            return self._text(row, name) or row.doubts.get(name, "")
        if role == Qt.ItemDataRole.EditRole:
            return self._text(row, name)
        if role == Qt.ItemDataRole.CheckStateRole and index.column() == 0:
            return Qt.CheckState.Unchecked if index.row() in self._out else Qt.CheckState.Checked
        if role == Qt.ItemDataRole.ToolTipRole:
            return row.doubts.get(name) or self._text(row, name)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            said = self._text(row, name)
            return f"{said} – {row.doubts[name]}" if name in row.doubts else said
        return self._colour(index, row, name, role)

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role == Qt.ItemDataRole.CheckStateRole:
            self.choose(index.row(), Qt.CheckState(value) == Qt.CheckState.Checked)
            return True
        name = _COLUMNS[index.column()]
        if role == Qt.ItemDataRole.EditRole and name in FIELDS:
            # A doubtful cell that is left as it was has been looked at, too.
            if str(value) != self._text(self.row(index.row()), name) or name in self.row(index.row()).doubts:
                self.edited.emit(index.row(), name, str(value))
            return True
        return False

    def _text(self, row: Arrival, name: str) -> str:
        if name == REMARK:
            return " – ".join(part for part in (row.standing, row.remark) if part)
        said: str = getattr(row, name)
        return said

    def _colour(self, index: Index, row: Arrival, name: str, role: int) -> QColor | None:
        if role not in (Qt.ItemDataRole.BackgroundRole, Qt.ItemDataRole.ForegroundRole):
            return None
        colours = theme.colours(self._view)
        if role == Qt.ItemDataRole.BackgroundRole and name in row.doubts:
            return QColor(colours.warn_tint)
        if role == Qt.ItemDataRole.ForegroundRole:
            if index.row() in self._out:
                return QColor(colours.muted)
            if name in row.doubts:
                return QColor(colours.warn)
            if name == REMARK:
                return QColor({"good": colours.good, "warn": colours.warn}.get(row.tone, colours.muted))
        return None


class ArrivalsTable(QTableView):
    """Shows who is about to come in. Space marks a row, F2 or Enter mends a cell."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = ArrivalsModel(self)
        self.setModel(self.rows)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setShowGrid(False)
        # The columns share the width that there is.
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAlternatingRowColors(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
        )
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 2 * GAP)
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setStretchLastSection(True)
        header.setHighlightSections(False)
        self.rows.modelReset.connect(self._share_out)

    def fit(self, most: int) -> None:
        """Take the height of the rows there are, at most of so many."""
        count = max(1, min(self.rows.rowCount(), most))
        rows = count * self.verticalHeader().defaultSectionSize()
        self.setFixedHeight(rows + self.horizontalHeader().sizeHint().height() + 2 * self.frameWidth() + 2)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if event.key() == Qt.Key.Key_Space and index.isValid():
            self.rows.choose(index.row(), index.row() not in self.rows.chosen())
            return
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain and index.isValid():
            self.edit(index)
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: Any) -> None:
        super().resizeEvent(event)
        self._share_out()

    def _share_out(self) -> None:
        """Divide the width; a column in which nobody has anything gives its share to the post.

        What the last column leaves free is for names, which are read first.
        """
        width = self.viewport().width()
        shares = dict(_NARROW_SHARES if width < _NARROW else _SHARES)
        for name in (ORGANISATION, EMAIL):
            if name not in self.rows.held:
                shares[POST] += shares.pop(name)
        for at, name in enumerate(FIELDS):
            share = shares.get(name, 0)
            self.setColumnHidden(at, not share)
            self.setColumnWidth(at, width * share // 100)
        free = width * (100 - sum(shares.values())) // 100 - self._needed(REMARK)
        wanted = self._needed(NAME) + _BOX - self.columnWidth(0)
        if wanted > 0 and free > 0:
            self.setColumnWidth(0, self.columnWidth(0) + min(wanted, free))

    def _needed(self, name: str) -> int:
        """Return the pixels that the longest text of a column takes, as far as rows are seen at once."""
        metrics, column = self.fontMetrics(), _COLUMNS.index(name)
        cells = (self.rows.index(at, column) for at in range(min(self.rows.rowCount(), _SEEN)))
        return max((metrics.horizontalAdvance(str(cell.data())) + 2 * GAP for cell in cells), default=0)


def heads() -> dict[str, str]:
    """Return the heads of the columns."""
    return {
        NAME: QCoreApplication.translate("Arrivals", "Name"),
        POST: QCoreApplication.translate("Arrivals", "Post"),
        ORGANISATION: QCoreApplication.translate("Arrivals", "Organisation"),
        EMAIL: QCoreApplication.translate("Arrivals", "E-mail"),
        REMARK: "",
    }
