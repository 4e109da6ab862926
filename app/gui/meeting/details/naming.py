"""What rows of the details have in common: an editor under its name, and a button that removes the row."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.gui.desk import Desk
from app.gui.theme import TIGHT
from app.gui.translation import Phrase
from app.gui.widgets import Elided, IconButton


def named(title: str, editor: QWidget) -> QVBoxLayout:
    """Lay an editor under its name."""
    box = QVBoxLayout()
    box.setSpacing(TIGHT)
    above = Elided(title, "caption")
    above.setBuddy(editor)
    box.addWidget(above)
    box.addWidget(editor)
    box.addStretch(1)
    return box


def remover(desk: Desk, path: str, name: Phrase) -> IconButton:
    """Make the button that removes what stands at ``path``, a step of that name, and offers to undo it."""
    made = IconButton("trash", str(name))
    made.setObjectName(f"{path}.remove")

    def remove() -> None:
        from app.domain import edits

        if desk.session.apply(name, lambda m: edits.remove(m, path)):
            said = QCoreApplication.translate("Details", "Removed")
            undo = QCoreApplication.translate("Details", "Undo")
            desk.notices.toast(said, action=undo, run=desk.session.undo)

    made.clicked.connect(remove)
    return made
