"""Labels and buttons that shorten their text to the room there is."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QLabel,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QWidget,
)

_LEAST = 40


class Elided(QLabel):
    """A label of one line that ends in … where it would be cut, and then has all of it as a tooltip."""

    def __init__(self, text: str = "", kind: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        if kind:
            self.setProperty("type", kind)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        least = super().minimumSizeHint()
        return QSize(min(_LEAST, least.width()), least.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        text = self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, self.contentsRect().width()
        )
        self.setToolTip(self.text() if text != self.text() else "")
        painter = QPainter(self)
        try:
            painter.drawText(self.contentsRect(), self.alignment(), text)
        finally:
            painter.end()


class ElidedButton(QPushButton):
    """A button that ends in … where it would be cut, and then has all of its text as a tooltip."""

    def __init__(self, text: str = "", role: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setAutoDefault(True)
        self.setProperty("role", role)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        return QSize(_LEAST, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_elided(self)


def paint_elided(button: QPushButton) -> bool:
    """Paint a button with as much of its text as there is room for, in its paint event; tell whether that is all."""
    option = QStyleOptionButton()
    button.initStyleOption(option)
    room = button.style().subElementRect(QStyle.SubElement.SE_PushButtonContents, option, button).width()
    lines = button.text().split("\n")
    option.text = "\n".join(
        button.fontMetrics().elidedText(line, Qt.TextElideMode.ElideRight, room) for line in lines
    )
    if option.text != button.text() or button.toolTip() == button.property("whole"):
        button.setToolTip(button.text() if option.text != button.text() else "")
        button.setProperty("whole", button.toolTip())
    QStylePainter(button).drawControl(QStyle.ControlElement.CE_PushButton, option)
    return option.text == button.text()
