"""A headed part of a page that lists things of the record and adds to them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.gui.theme import GAP
from app.gui.widgets.labels import button, label
from app.gui.widgets.rows import Row, Rows


class Section(QWidget):
    """A heading with a button that adds, rows below it, and a quiet sentence while there are none."""

    def __init__(self, make: Callable[[Rows, str], Row], name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading = label("", "lead")
        self.add: QPushButton = button("", "link")
        self.add.setObjectName(f"{name}.add")
        self.none = label("", "muted", wrap=True)
        self.rows = Rows(make)
        self.rows.setObjectName(name)
        self._head = head = QHBoxLayout()
        head.addWidget(self.heading)
        head.addStretch(1)
        head.addWidget(self.add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP // 2)
        column.addLayout(head)
        column.addWidget(self.none)
        column.addWidget(self.rows)

    def say(self, heading: str, add: str, none: str) -> None:
        """Name the section, its button, and what it says while empty."""
        self.heading.setText(heading)
        self.add.setText(f"+ {add}")
        self.add.setAccessibleName(add)
        self.none.setText(none)

    def also(self, button: QPushButton) -> None:
        """Put another button before the one that adds."""
        self._head.insertWidget(self._head.count() - 1, button)

    def show_ids(self, ids: Sequence[str]) -> None:
        """Have exactly these rows."""
        self.rows.show_ids(ids)
        self.none.setVisible(not ids)
