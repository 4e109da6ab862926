"""What is held back from the release, at the text that is: with which part of the record, and what may be done."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.documents.press import Hold
from app.gui import words
from app.gui.theme import GAP, ROOM, TIGHT
from app.gui.widgets import Flow, button, label
from app.gui.widgets.layouts import clear


class Held(QFrame):
    """A note that a text is not in the release and why; hidden while nothing holds it."""

    cleared = Signal(object)
    jump = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "banner")
        self.setProperty("tone", "bad")
        self._holds: tuple[Hold, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(ROOM, GAP, ROOM, GAP)
        self._column.setSpacing(TIGHT)
        self.hide()

    def show_holds(self, holds: tuple[Hold, ...], remedy: str) -> None:
        """Say what holds a text back; ``remedy`` is what else may be done about it."""
        self.setVisible(bool(holds))
        if (holds, remedy) == (self._holds, self.property("remedy")):
            return
        self._holds = holds
        self.setProperty("remedy", remedy)
        clear(self._column)
        for hold in holds:
            self._column.addWidget(self._reason(hold))
        if holds:
            self._column.addWidget(label(remedy, "small", wrap=True))
            self._column.addLayout(self._links())

    def _reason(self, hold: Hold) -> QWidget:
        said = QCoreApplication.translate("PressPage", "Not in the release: it tells of “{text}” ({reason}).")
        made = label(said.format(text=hold.text, reason=words.unpublished(hold.reason)), "strong", wrap=True)
        made.setTextFormat(Qt.TextFormat.PlainText)
        return made

    def _links(self) -> Flow:
        links = Flow(gap=ROOM)
        publish = button(QCoreApplication.translate("PressPage", "Publish as it is"), "link")
        publish.setObjectName("press.publish")
        publish.setToolTip(
            QCoreApplication.translate("PressPage", "You say that this text tells of no such thing")
        )
        publish.clicked.connect(lambda: self.cleared.emit(self._holds))
        links.addWidget(publish)
        show = button(QCoreApplication.translate("PressPage", "Show it in the record"), "link")
        show.clicked.connect(lambda: self.jump.emit(_place(self._holds[0])))
        links.addWidget(show)
        return links


def _place(hold: Hold) -> str:
    """Return where what holds a text back is edited."""
    return f"{hold.fact}.title" if hold.fact.startswith("agenda.") else f"{hold.fact}.text"
