"""Banners and toasts: how the window says things without a dialog."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from app.errors import ProtocolistError
from app.gui import theme
from app.gui.problems import said
from app.gui.theme import GAP, ROOM
from app.gui.widgets.labels import button, label

SHOWN = 8000
"""Milliseconds a toast stays."""


class Banner(QFrame):
    """A sentence that stays until mended, with an action and a way to put it aside."""

    def __init__(
        self, text: str, tone: str = "warn", action: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "banner")
        self.setProperty("tone", tone)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.text = label(text, wrap=True)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.action: QPushButton | None = button(action) if action else None
        self.close_button = QToolButton()
        theme.set_icon(self.close_button, "close")
        self.close_button.setAccessibleName(QCoreApplication.translate("Notices", "Put this aside"))
        row = QHBoxLayout(self)
        row.setContentsMargins(ROOM, GAP, GAP, GAP)
        row.setSpacing(ROOM)
        row.addWidget(self.text, 1)
        if self.action is not None:
            row.addWidget(self.action)
        row.addWidget(self.close_button)
        self.setAccessibleName(text)


class Toast(QFrame):
    """What was just done, with a button to undo it."""

    def __init__(self, text: str, action: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "toast")
        self.setAccessibleName(text)
        self.text = label(text)
        self.action: QPushButton | None = button(action, "link") if action else None
        row = QHBoxLayout(self)
        row.setContentsMargins(ROOM, GAP, GAP if action else ROOM, GAP)
        row.setSpacing(ROOM)
        row.addWidget(self.text)
        if self.action is not None:
            row.addWidget(self.action)


class NoticeArea(QWidget):
    """The strip of banners above a page, and the toast floating at the foot of ``over``."""

    def __init__(self, over: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._over = over
        self._banners: dict[str, Banner] = {}
        self._toast: Toast | None = None
        self._timer = QTimer(self, singleShot=True, interval=SHOWN)
        self._timer.timeout.connect(self.hide_toast)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(ROOM, GAP, ROOM, 0)
        self._column.setSpacing(GAP)
        self.hide()
        over.installEventFilter(self)

    def toast(self, text: str, *, action: str = "", run: Callable[[], object] | None = None) -> None:
        """Say for some seconds that something is done, with one button (usually Undo)."""
        self.hide_toast()
        self._toast = Toast(text, action, self._over)
        if self._toast.action is not None and run is not None:
            self._toast.action.clicked.connect(run)
            self._toast.action.clicked.connect(self.hide_toast)
        self._place()
        self._toast.show()
        self._toast.raise_()
        self._timer.start()

    def banner(
        self,
        key: str,
        text: str,
        *,
        tone: str = "warn",
        action: str = "",
        run: Callable[[], object] | None = None,
    ) -> None:
        """Say above the page what stays so until mended; the same ``key`` replaces what it said."""
        self.clear(key)
        made = Banner(text, tone, action)
        made.setObjectName(f"banner.{key}")
        if made.action is not None and run is not None:
            made.action.clicked.connect(run)
        made.close_button.clicked.connect(lambda: self.clear(key))
        self._banners[key] = made
        self._column.addWidget(made)
        self.show()

    def clear(self, key: str) -> None:
        """Take a banner away."""
        if (old := self._banners.pop(key, None)) is not None:
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.setVisible(bool(self._banners))

    def problem(self, problem: ProtocolistError) -> None:
        """Say what went wrong and what to do about it."""
        self.banner("problem", said(problem), tone="bad")
        QTimer.singleShot(2 * SHOWN, self, lambda: self.clear("problem"))

    def hide_toast(self) -> None:
        """Take the toast away."""
        self._timer.stop()
        if self._toast is not None:
            self._toast.hide()
            self._toast.deleteLater()
            self._toast = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._over and event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def _place(self) -> None:
        if self._toast is not None:
            self._toast.adjustSize()
            left = (self._over.width() - self._toast.width()) // 2
            self._toast.move(max(0, left), self._over.height() - self._toast.height() - 3 * GAP)
