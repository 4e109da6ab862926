"""What stands at the right of a meeting: the inspector of a page, or the preview of a document."""

from __future__ import annotations

from importlib import import_module
from importlib.util import find_spec

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.gui.desk import Desk
from app.gui.widgets import Segments

PREVIEW = "app.gui.pages.preview"
"""The module of ``PreviewPanel(desk)``: a widget that follows the session by itself while it is shown."""


class Side(QWidget):
    """Inspector and preview in one place, with a switch where a page has both."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("side")
        self._desk = desk
        self._preview: QWidget | None = None
        self._inspector: QWidget | None = None
        self._wanted = desk.state.get("side", "inspector")
        self.switch = Segments()
        self.switch.setObjectName("side.switch")
        self.switch.chosen.connect(self._on_switch)
        self._bar = QWidget()
        bar = QVBoxLayout(self._bar)
        bar.setContentsMargins(16, 10, 16, 0)
        bar.addWidget(self.switch)
        self._stack = QStackedWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar)
        column.addWidget(self._stack, 1)
        self.retranslate()

    def show_for(self, inspector: QWidget | None) -> None:
        """Show a page's inspector, or the preview where it has none or the preview is preferred."""
        self._inspector = inspector
        if inspector is not None and self._stack.indexOf(inspector) < 0:
            self._stack.addWidget(inspector)
        self._bar.setVisible(inspector is not None and has_preview())
        self._show()

    @property
    def is_empty(self) -> bool:
        """Tell whether there is nothing to show."""
        return self._inspector is None and not has_preview()

    def retranslate(self) -> None:
        """Name the switch in the window's language."""
        self.switch.show_choices(
            [
                ("inspector", self.tr("Details"), self.tr("Show details of the chosen line")),
                ("preview", self.tr("Preview"), self.tr("Show the document")),
            ]
        )
        self.switch.choose(self._wanted)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _on_switch(self, value: str) -> None:
        self._wanted = value
        self._desk.state.set("side", value)
        self._show()

    def _show(self) -> None:
        if self._inspector is not None and (self._wanted == "inspector" or not has_preview()):
            self._stack.setCurrentWidget(self._inspector)
            return
        if self._preview is None and has_preview():
            self._preview = import_module(PREVIEW).PreviewPanel(self._desk)
            self._preview.setObjectName("preview")
            self._stack.addWidget(self._preview)
        if self._preview is not None:
            self._stack.setCurrentWidget(self._preview)


def has_preview() -> bool:
    """Tell whether the preview is there."""
    try:
        return find_spec(PREVIEW) is not None
    except ModuleNotFoundError:
        return False
