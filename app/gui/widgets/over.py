"""A small panel over the window, which stays usable behind it."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QWidget

_EDGE = 40
_ABOVE = 64


class Over(QFrame):
    """A panel over a window: Esc leaves it, Tab stays in it, and the focus goes back where it was."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self.setProperty("role", "popup")
        self._over = over
        self._focus: QWidget | None = None

    def show_over(self, size: QSize, first: QWidget) -> None:
        """Show the panel in the middle of the window, no larger than that, with the focus in ``first``."""
        self._focus = self._over.focusWidget()
        room = self._over.size() - QSize(2 * _EDGE, _ABOVE + _EDGE)
        size = size.boundedTo(room)
        left = (self._over.width() - size.width()) // 2
        self.setGeometry(QRect(left, _ABOVE, size.width(), size.height()))
        self.show()
        self.raise_()
        first.setFocus(Qt.FocusReason.PopupFocusReason)

    def dismiss(self) -> None:
        """Leave, with the focus where it was."""
        self.hide()
        if self._focus is not None:
            self._focus.setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, next: bool) -> bool:
        inside, each = list[QWidget](), self.nextInFocusChain()
        while each is not None and each is not self:
            reached = each.focusPolicy() & Qt.FocusPolicy.TabFocus and each.isVisible() and each.isEnabled()
            if reached and self.isAncestorOf(each):
                inside.append(each)
            each = each.nextInFocusChain()
        now = QApplication.focusWidget()
        at = inside.index(now) if now in inside else -1
        if inside:
            reason = Qt.FocusReason.TabFocusReason if next else Qt.FocusReason.BacktabFocusReason
            inside[(at + (1 if next else -1)) % len(inside)].setFocus(reason)
        return bool(inside)
