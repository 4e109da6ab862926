"""Which column of a table is what."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import (
    QCoreApplication,
    Qt,
    Signal,
)
from PySide6.QtWidgets import QGridLayout, QScrollArea, QVBoxLayout, QWidget

from app.exchange.sheets import Sheet
from app.gui.theme import GAP, ROOM
from app.gui.widgets import Combo, Elided

_OUT = "number"
_MOST = 5

_LETTERS = 9
"""So many letters of what a column is are seen; where type is large its head and its sample need the room."""


class ColumnsBox(QScrollArea):
    """A line for each column: its head, what stands in it, and what it is; ``changed()`` when one is another."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Its lists have it.
        self._combos: dict[int, Combo] = {}
        content = QWidget()
        content.setObjectName("content")
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, GAP, 0)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(ROOM)
        self._grid.setVerticalSpacing(GAP // 2)
        for sample in (1, 5):
            self._grid.setColumnStretch(sample, 1)
        self._grid.setColumnMinimumWidth(3, ROOM)
        column.addLayout(self._grid)
        column.addStretch(1)
        self.setWidget(content)

    def show_columns(self, sheet: Sheet, columns: Mapping[int, str]) -> None:
        """Show the columns of a table."""
        while (item := self._grid.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self._combos = {}
        for at, head in enumerate(sheet.heads):
            cells = (row[at].strip() for row in sheet.rows)
            sample = next(filter(None, cells), "")
            if not head.strip() and not sample:
                continue
            combo = self._combo(at, head, columns.get(at, "note"))
            row, left = divmod(len(self._combos), 2)
            self._grid.addWidget(Elided(head.replace("\n", " ") or f"{at + 1}", "strong"), row, 4 * left)
            self._grid.addWidget(Elided(sample.replace("\n", " "), "muted"), row, 4 * left + 1)
            self._grid.addWidget(combo, row, 4 * left + 2)
            self._combos[at] = combo
        height = next((combo.sizeHint().height() for combo in self._combos.values()), 30) + GAP // 2
        self.setFixedHeight(height * max(1, min((len(self._combos) + 1) // 2, _MOST)) + GAP)

    def combos(self) -> list[Combo]:
        """Return the lists of choices in their order."""
        return list(self._combos.values())

    def columns(self) -> dict[int, str]:
        """Return what the columns are."""
        return {at: str(combo.currentData()) for at, combo in self._combos.items()}

    def _combo(self, at: int, head: str, chosen: str) -> Combo:
        made = Combo()
        made.setObjectName(f"directory.import.column.{at}")
        made.setSizeAdjustPolicy(Combo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        made.setMinimumContentsLength(_LETTERS)
        made.setAccessibleName(self.tr("Column “{head}” is").format(head=head or at + 1))
        for field, name in _fields().items():
            made.addItem(name, field)
        made.setCurrentIndex(max(0, made.findData(chosen)))
        made.activated.connect(partial(self._on_activated))
        return made

    def _on_activated(self, _at: int) -> None:
        self.changed.emit()


def _fields() -> dict[str, str]:
    """Return what a column may be, with its words."""
    return {
        _OUT: QCoreApplication.translate("Columns", "– left out –"),
        "name": QCoreApplication.translate("Columns", "whole name"),
        "also": QCoreApplication.translate("Columns", "name in another script"),
        "family": QCoreApplication.translate("Columns", "family name"),
        "given": QCoreApplication.translate("Columns", "given name"),
        "patronymic": QCoreApplication.translate("Columns", "patronymic"),
        "honorific": QCoreApplication.translate("Columns", "form of address"),
        "gender": QCoreApplication.translate("Columns", "gender"),
        "post": QCoreApplication.translate("Columns", "post"),
        "organisation": QCoreApplication.translate("Columns", "organisation"),
        "unit": QCoreApplication.translate("Columns", "unit"),
        "role": QCoreApplication.translate("Columns", "role"),
        "email": QCoreApplication.translate("Columns", "e-mail"),
        "phone": QCoreApplication.translate("Columns", "phone"),
        "place": QCoreApplication.translate("Columns", "city or country"),
        "note": QCoreApplication.translate("Columns", "note"),
    }
