"""What is done to layouts, and to what stands in them, in more than one place."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtWidgets import QLayout, QWidget


def clear(layout: QLayout) -> None:
    """Take every widget out of a layout, hidden at once and gone when Qt has time."""
    while (item := layout.takeAt(0)) is not None:
        if (old := item.widget()) is not None:
            old.hide()
            old.deleteLater()


def chain(*widgets: QWidget) -> None:
    """Let Tab go from each to the next: what is made later would come last, wherever it stands."""
    for one, other in pairwise(widgets):
        QWidget.setTabOrder(one, other)
