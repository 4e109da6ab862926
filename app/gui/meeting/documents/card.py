"""One document of the list: what it is, what it misses, its last file."""

from __future__ import annotations

from pathlib import Path

from attrs import frozen
from PySide6.QtCore import QCoreApplication, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QCheckBox, QComboBox, QFrame, QHBoxLayout, QToolButton, QVBoxLayout

from app.documents.packs import Pack
from app.domain import derive
from app.domain.findings import Finding
from app.domain.model import DocumentChoice, Meeting
from app.gui import theme, words
from app.gui.sentences import say
from app.gui.theme import GAP
from app.gui.translation import window_language
from app.gui.widgets import Elided, button, label, set_tone


@frozen
class Shown:
    """What a card says of a document."""

    choice: DocumentChoice
    pack: Pack
    findings: tuple[Finding, ...] = ()
    version: str = ""
    file: str = ""


class Card(QFrame):
    """A document with its box to tick; signals name the choice by id."""

    ticked = Signal(str, bool)
    keeper_chosen = Signal(str, str)
    jump = Signal(str)
    removed = Signal(str)

    def __init__(self, id: str) -> None:
        super().__init__()
        self.id = id
        self.setProperty("role", "row")
        self.tick = QCheckBox()
        self.tick.setObjectName(f"documents.{id}.chosen")
        self.tick.toggled.connect(lambda on: self.ticked.emit(self.id, on))
        self.title = label("", "strong")
        self.detail = Elided()
        self.detail.setProperty("type", "small")
        self.language = label("")
        self.keeper = QComboBox()
        self.keeper.setObjectName(f"documents.{id}.keeper")
        self.keeper.activated.connect(self._on_keeper)
        self.state = button("", "link")
        self.state.clicked.connect(self._on_state)
        self.version = label("", "small")
        self.open = button("", "link")
        self.open.clicked.connect(self._on_open)
        self.away = QToolButton()
        self.away.setObjectName(f"documents.{id}.remove")
        theme.set_icon(self.away, "close")
        self.away.clicked.connect(lambda: self.removed.emit(self.id))
        self._places: tuple[str, ...] = ()
        self._file = ""
        self._lay_out()

    def _lay_out(self) -> None:
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self.title)
        names.addWidget(self.detail)
        row = QHBoxLayout(self)
        row.setContentsMargins(GAP // 2, GAP, 0, GAP)
        row.setSpacing(GAP + GAP // 2)
        row.addWidget(self.tick)
        row.addLayout(names, 5)
        self.language.setFixedWidth(80)
        self.language.setWordWrap(True)
        row.addWidget(self.language)
        self.keeper.setFixedWidth(124)
        row.addWidget(self.keeper)
        self.state.setFixedWidth(104)
        row.addWidget(self.state)
        self.version.setFixedWidth(64)
        self.version.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.version)
        row.addWidget(self.open)
        row.addWidget(self.away)
        for part in (self.keeper, self.open):
            policy = part.sizePolicy()
            policy.setRetainSizeWhenHidden(True)
            part.setSizePolicy(policy)

    def show_document(self, meeting: Meeting, shown: Shown, language: str) -> None:
        """Say what the document is and what it misses."""
        choice = shown.choice
        title = shown.pack.title(window_language())
        self.title.setText(title)
        self.tick.setAccessibleName(title)
        self.tick.blockSignals(True)
        self.tick.setChecked(choice.chosen)
        self.tick.blockSignals(False)
        self.language.setText(", ".join(words.language(one) for one in choice.language.split("+")))
        self._show_keeper(meeting, shown, language)
        self._show_state(shown)
        self.version.setText(shown.version)
        self._file = shown.file
        self.open.setVisible(bool(shown.file) and Path(shown.file).exists())
        self.open.setText(QCoreApplication.translate("Documents", "Open"))
        self.away.setAccessibleName(QCoreApplication.translate("Documents", "Take the document off the list"))
        self.away.setToolTip(self.away.accessibleName())
        self.open.setAccessibleName(QCoreApplication.translate("Documents", "Open the last file"))

    def _show_keeper(self, meeting: Meeting, shown: Shown, language: str) -> None:
        self.keeper.clear()
        self.keeper.setAccessibleName(QCoreApplication.translate("Documents", "Whose copy"))
        self.keeper.setVisible(shown.pack.copies)
        for party in meeting.parties:
            self.keeper.addItem(derive.name_of(meeting, party.id, language), party.id)
        self.keeper.setCurrentIndex(self.keeper.findData(shown.choice.keeper))

    def _show_state(self, shown: Shown) -> None:
        grave = [found for found in shown.findings if found.severity.value != "hint"]
        self._places = tuple(found.place for found in grave)
        count = len(grave)
        if count:
            text = QCoreApplication.translate("Documents", "%n finding(s)", None, count)
        else:
            text = QCoreApplication.translate("Documents", "ready")
        self.state.setText(text)
        set_tone(self.state, "warn" if count else "good")
        self.state.setEnabled(bool(count))
        self.state.setToolTip("\n".join(say(found) for found in grave[:12]))
        self.detail.setText(say(grave[0]) if grave else "")
        self.detail.setVisible(bool(grave))

    def _on_keeper(self, index: int) -> None:
        self.keeper_chosen.emit(self.id, str(self.keeper.itemData(index)))

    def _on_state(self) -> None:
        if self._places:
            self.jump.emit(self._places[0])

    def _on_open(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(self._file))
