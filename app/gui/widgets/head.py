"""The head of a page: its title at the left, buttons at the right, or below where there is no room beside."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLayout, QSizePolicy, QWidget

from app.gui.theme import GAP
from app.gui.widgets.flow import Flow


class Head(QWidget):
    """Two groups in a line; the second goes below the first, and breaks its line, where the page is narrow."""

    def __init__(
        self, left: Sequence[QWidget], right: Sequence[QWidget], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._left, self._right = QWidget(), QWidget()
        line = QHBoxLayout(self._left)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(GAP)
        for widget in left:
            line.addWidget(widget)
        line.addStretch(1)
        flow = Flow(self._right)
        for widget in right:
            flow.addWidget(widget)
        self._wanted = right
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(GAP)
        self._box.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self._box.addWidget(self._left, 1, Qt.AlignmentFlag.AlignVCenter)
        self._box.addWidget(self._right)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def minimumSizeHint(self) -> QSize:
        widest = max((widget.minimumSizeHint().width() for widget in self._wanted), default=0)
        return QSize(max(self._left.minimumSizeHint().width(), widest), self.sizeHint().height())

    def sizeHint(self) -> QSize:
        first = self._left.sizeHint()
        if self._box.direction() == QBoxLayout.Direction.LeftToRight:
            return QSize(first.width() + GAP + self._beside(), max(first.height(), self._tallest()))
        return QSize(first.width(), first.height() + GAP + self._right.heightForWidth(max(self.width(), 1)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def event(self, event: QEvent) -> bool:
        # A switch that gets its words later, a button that says more in another language.
        if event.type() == QEvent.Type.LayoutRequest:
            self._arrange()
        return super().event(event)

    def _arrange(self) -> None:
        narrow = self._left.sizeHint().width() + GAP + self._beside() > self.width()
        direction = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._right.setMinimumWidth(0 if narrow else self._beside())
        if direction != self._box.direction():
            self._box.setDirection(direction)
        self.setMinimumHeight(self.sizeHint().height())

    def _beside(self) -> int:
        shown = [widget.sizeHint().width() for widget in self._wanted if not widget.isHidden()]
        return sum(shown) + GAP * max(0, len(shown) - 1)

    def _tallest(self) -> int:
        return max((widget.sizeHint().height() for widget in self._wanted), default=0)
