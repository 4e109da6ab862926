"""The rail at the left of the window, and the pages it leads to."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPalette
from PySide6.QtWidgets import QButtonGroup, QFrame, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from app.gui import theme
from app.gui.meeting.spec import PageSpec
from app.gui.theme import GAP, TIGHT, tokens

_NARROWEST = 76

RAIL = (
    PageSpec(
        "meetings",
        lambda: QCoreApplication.translate("Rail", "Meetings"),
        "app.gui.meetings.page:MeetingsPage",
        "calendar",
    ),
    PageSpec(
        "directory",
        lambda: QCoreApplication.translate("Rail", "Directory"),
        "app.gui.directory:DirectoryPage",
        "people",
    ),
    PageSpec(
        "commitments",
        lambda: QCoreApplication.translate("Rail", "Agreed"),
        "app.gui.commitments:CommitmentsPage",
        "check",
    ),
    PageSpec(
        "templates",
        lambda: QCoreApplication.translate("Rail", "Templates"),
        "app.gui.templates:TemplatesPage",
        "document",
    ),
    PageSpec(
        "settings",
        lambda: QCoreApplication.translate("Rail", "Settings"),
        "app.gui.settings:SettingsPage",
        "settings",
    ),
)


class Rail(QFrame):
    """Buttons of the window's pages; ``chosen(name)`` comes when one is pressed."""

    chosen = Signal(str)

    def __init__(self, specs: tuple[PageSpec, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rail")
        self.setProperty("quiet", "right")
        self._specs = specs
        self._group = QButtonGroup(self)
        self._buttons = {spec.name: self._button(spec) for spec in specs}
        column = QVBoxLayout(self)
        column.setContentsMargins(TIGHT + 2, GAP + TIGHT, TIGHT + 2, GAP)
        column.setSpacing(TIGHT)
        for name, button in self._buttons.items():
            if name == "settings":
                column.addStretch(1)
            column.addWidget(button)
        if "settings" not in self._buttons:
            column.addStretch(1)
        self.retranslate()

    def show_page(self, name: str) -> None:
        """Mark the page that is shown."""
        if name in self._buttons:
            self._buttons[name].setChecked(True)

    def retranslate(self) -> None:
        """Name the pages in the window's language."""
        for spec in self._specs:
            button = self._buttons[spec.name]
            button.setText(spec.title())
            button.setAccessibleName(spec.title())
        metrics = QFontMetrics(theme.font(tokens.SMALL, bold=True))
        widest = max((metrics.horizontalAdvance(spec.title()) for spec in self._specs), default=0)
        self.setFixedWidth(max(_NARROWEST, widest + 26))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        # A style may come with another size of type.
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.StyleChange):
            self.retranslate()

    def _button(self, spec: PageSpec) -> QToolButton:
        made = QToolButton()
        made.setObjectName(f"rail.{spec.name}")
        made.setCheckable(True)
        made.setProperty("role", "rail")
        made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        made.setIconSize(QSize(theme.scaled(20), theme.scaled(20)))
        made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.set_icon(made, spec.icon, QPalette.ColorRole.PlaceholderText)
        made.clicked.connect(lambda: self.chosen.emit(spec.name))
        self._group.addButton(made)
        return made
