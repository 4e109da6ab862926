"""What of a meeting stays in a blueprint, asked before it is kept."""

from __future__ import annotations

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    Qt,
    Signal,
)
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QVBoxLayout

from app.domain import derive, ids
from app.domain.edits import USUAL_PARTS, Part, blueprint
from app.domain.model import Blueprint, Meeting
from app.errors import ProtocolistError
from app.gui.meeting.page import Page
from app.gui.theme import GAP, ROOM
from app.gui.translation import window_language
from app.gui.widgets import Over, button, caption, label


def part_words() -> dict[Part, str]:
    """Return what may stay, in the window's language, in the order in which it is asked."""
    return {
        Part.GUESTS: QCoreApplication.translate("Blueprints", "The partner and its organisations"),
        Part.HOST_PEOPLE: QCoreApplication.translate("Blueprints", "Our people, with their roles"),
        Part.GUEST_PEOPLE: QCoreApplication.translate("Blueprints", "The partner's people"),
        Part.AGENDA: QCoreApplication.translate(
            "Blueprints", "The agenda, with planned times and rapporteurs"
        ),
        Part.SESSIONS: QCoreApplication.translate("Blueprints", "Days, times and places"),
        Part.FACTS: QCoreApplication.translate("Blueprints", "The background"),
        Part.DOCUMENTS: QCoreApplication.translate("Blueprints", "Which documents are made"),
    }


class BlueprintPanel(Over):
    """A name, and a box for each part of the meeting that may stay; ``kept(blueprint)`` comes for Enter."""

    kept = Signal(object)

    def __init__(self, meeting: Meeting, page: Page) -> None:
        super().__init__(page.window())
        self.setObjectName("blueprint")
        self._meeting = meeting
        self.name = QLineEdit(derive.title_line(meeting, window_language()))
        self.name.setObjectName("blueprint.name")
        self.name.setAccessibleName(self.tr("Name of the blueprint"))
        self.name.setMinimumWidth(400)
        self.name.selectAll()
        self.boxes = {part: self._box(part, words) for part, words in part_words().items()}
        guests = self.boxes[Part.GUESTS]
        guests.toggled.connect(self.boxes[Part.GUEST_PEOPLE].setEnabled)
        self._save = button(self.tr("Keep"), "primary")
        self._save.setObjectName("blueprint.keep")
        self._save.clicked.connect(self._keep)
        self._away = button(self.tr("Cancel"), "quiet")
        self._away.clicked.connect(self.dismiss)
        self.name.textChanged.connect(lambda text: self._save.setEnabled(bool(text.strip())))
        self._lay_out()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(ROOM, ROOM, ROOM, ROOM)
        column.setSpacing(GAP)
        column.addWidget(label(self.tr("Keep as a blueprint"), "lead"))
        column.addWidget(caption(self.tr("Name of the blueprint"), self.name))
        column.addWidget(self.name)
        column.addSpacing(GAP)
        column.addWidget(label(self.tr("What stays in it"), "caption"))
        for box in self.boxes.values():
            column.addWidget(box)
        column.addSpacing(GAP)
        foot = QHBoxLayout()
        foot.setSpacing(GAP)
        foot.addWidget(self._save)
        foot.addWidget(self._away)
        foot.addStretch(1)
        column.addLayout(foot)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._save.isEnabled():
            self._keep()
        else:
            super().keyPressEvent(event)

    def _keep(self) -> None:
        self.kept.emit(self.blueprint())
        self.dismiss()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.dismiss()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.deleteLater()

    def blueprint(self) -> Blueprint:
        """Return the blueprint as it was asked for."""
        wanted = {part for part, box in self.boxes.items() if box.isChecked()}
        return blueprint(self._meeting, ids.new_id(), self.name.text(), wanted)

    def _box(self, part: Part, words: str) -> QCheckBox:
        made = QCheckBox(words)
        made.setObjectName(f"blueprint.{part}")
        made.setChecked(part in USUAL_PARTS)
        return made


def ask(page: Page, meeting: Meeting) -> None:
    """Ask what stays, and keep it."""
    panel = BlueprintPanel(meeting, page)
    panel.kept.connect(lambda made: keep(page, made))
    panel.show_over(panel.sizeHint(), panel.name)


def keep(page: Page, made: Blueprint) -> None:
    """Keep a blueprint, and say so."""
    try:
        page.desk.archive.save_blueprint(made)
    except ProtocolistError as problem:
        page.desk.notices.problem(problem)
        return
    said = QCoreApplication.translate("Blueprints", "“{title}” is kept as a blueprint").format(
        title=made.name
    )
    page.desk.notices.toast(said)
