"""The panel at the right for one chosen thing."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.gui.theme import GAP, ROOM, TIGHT
from app.gui.widgets.elided import Elided
from app.gui.widgets.labels import label
from app.gui.widgets.scroll import Column


class Panel(Column):
    """A title with a quiet remark, and named fields below one another."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, margin=ROOM + TIGHT)
        self.setProperty("quiet", "left")
        self.title = label("", "lead", wrap=True)
        self.remark = Elided("", "small")
        head = QVBoxLayout()
        head.setSpacing(TIGHT)
        head.addWidget(self.title)
        head.addWidget(self.remark)
        self.add(head)
        self.column.addSpacing(TIGHT)

    def field(self, name: str, *widgets: QWidget) -> QLabel:
        """Add a field, or several in a line, under its name; return the label to be renamed."""
        above = Elided(name, "caption")
        above.setBuddy(widgets[0])
        box = QVBoxLayout()
        box.setSpacing(TIGHT)
        box.addWidget(above)
        if len(widgets) == 1:
            box.addWidget(widgets[0])
        else:
            row = QHBoxLayout()
            row.setSpacing(GAP)
            for widget in widgets:
                row.addWidget(widget)
            box.addLayout(row)
        self.add(box)
        self.column.addSpacing(TIGHT)
        return above
