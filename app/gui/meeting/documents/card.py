"""One document of the list: what it is, what it misses, its last file."""

from __future__ import annotations

from pathlib import Path

from attrs import frozen
from PySide6.QtCore import QCoreApplication, QSize, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QCheckBox, QFrame, QHBoxLayout, QVBoxLayout

from app.documents.packs import Pack
from app.domain import derive
from app.domain.findings import Finding
from app.domain.model import DocumentChoice, Meeting
from app.gui import words
from app.gui.sentences import say
from app.gui.theme import GAP, TIGHT
from app.gui.translation import window_language
from app.gui.widgets import Combo, Elided, ElidedButton, IconButton, label, set_tone

# Widths in letters of the font. A card narrower than the first puts the version below the state, one narrower than
# the second language and keeper below the title as well, and one narrower than the third these below one another.
_WIDE, _NARROW, _SCARCE, _LEAST, _LANGUAGE, _KEEPER, _STATE, _VERSION = 82, 72, 49, 36, 10, 13, 13, 12


@frozen
class Shown:
    """What a card says of a document."""

    choice: DocumentChoice
    pack: Pack
    source: str = ""
    findings: tuple[Finding, ...] | None = None
    version: str = ""
    file: str = ""
    edited: bool = False


class Card(QFrame):
    """A document with its box to tick; signals name the choice by id."""

    ticked = Signal(str, bool)
    keeper_chosen = Signal(str, str)
    jump = Signal(str)
    removed = Signal(str)
    compared = Signal(str)

    def __init__(self, id: str) -> None:
        super().__init__()
        self.id = id
        self.setProperty("role", "row")
        self.tick = QCheckBox()
        self.tick.setObjectName(f"documents.{id}.chosen")
        self.tick.toggled.connect(lambda on: self.ticked.emit(self.id, on))
        self.title = Elided("", "strong")
        self.detail = Elided("", "small")
        self.language = label("")
        self.keeper = Combo()
        self.keeper.setObjectName(f"documents.{id}.keeper")
        self.keeper.setProperty("quiet", True)
        self.keeper.activated.connect(self._on_keeper)
        self.state = ElidedButton("", "link")
        self.state.clicked.connect(self._on_state)
        self.version = ElidedButton("", "remark")
        self.version.setObjectName(f"documents.{id}.open")
        self.version.clicked.connect(self._on_open)
        self.differ = IconButton("swap", "")
        self.differ.setObjectName(f"documents.{id}.compare")
        self.differ.clicked.connect(lambda: self.compared.emit(self.id))
        self.away = IconButton("close", "")
        self.away.setObjectName(f"documents.{id}.remove")
        self.away.clicked.connect(lambda: self.removed.emit(self.id))
        self._places: tuple[str, ...] = ()
        self._file = ""
        self._lay_out()

    def _lay_out(self) -> None:
        names, self._about = QVBoxLayout(), QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._stands = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        for column, parts in ((names, (self.title, self.detail)), (self._stands, (self.state, self.version))):
            column.setSpacing(0)
            for part in parts:
                column.addWidget(part)
        self._about.setSpacing(GAP)
        self._about.addWidget(self.language)
        # Aligned, or its width would be the most that the card gives to all it says.
        self._about.addWidget(self.keeper, 0, Qt.AlignmentFlag.AlignLeft)
        self._about.addStretch(1)
        self._what = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._what.setSpacing(TIGHT)
        self._what.addLayout(names, 1)
        self._what.addLayout(self._about)
        row = QHBoxLayout(self)
        row.setContentsMargins(TIGHT, TIGHT, 0, TIGHT)
        row.setSpacing(GAP)
        row.addWidget(self.tick)
        row.addLayout(self._what, 1)
        row.addLayout(self._stands)
        row.addWidget(self.differ)
        row.addWidget(self.away)

    def minimumSizeHint(self) -> QSize:
        # As narrow as it can be laid out, not as it is: else a list of cards would never become narrower.
        letter = self.fontMetrics().averageCharWidth()
        return QSize(_LEAST * letter, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        letter = self.fontMetrics().averageCharWidth()
        narrow, wide = self.width() < _NARROW * letter, self.width() >= _WIDE * letter
        way = QBoxLayout.Direction
        self._stands.setDirection(way.LeftToRight if wide else way.TopToBottom)
        self._what.setDirection(way.TopToBottom if narrow else way.LeftToRight)
        scarce = self.width() < _SCARCE * letter
        self._about.setDirection(way.TopToBottom if scarce else way.LeftToRight)
        self._about.setSpacing(0 if scarce else GAP)
        self.language.setWordWrap(not narrow)
        for hides in (self.keeper, self.differ):
            policy = hides.sizePolicy()
            policy.setRetainSizeWhenHidden(not narrow)
            hides.setSizePolicy(policy)
        version = _VERSION if wide else _STATE
        for part, letters in ((self.keeper, _KEEPER), (self.state, _STATE), (self.version, version)):
            part.setFixedWidth(letters * letter)
        # In a column of their own the languages may break; below the title they take one line.
        self.language.setMinimumWidth(0 if narrow else _LANGUAGE * letter)
        self.language.setMaximumWidth(_KEEPER * 3 * letter if narrow else _LANGUAGE * letter)

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
        self._show_state(meeting, shown)
        self._file = shown.file
        self.away.say(QCoreApplication.translate("Documents", "Take the document off the list"))
        self.differ.say(QCoreApplication.translate("Documents", "What has changed since this version"))
        self.differ.setVisible(bool(shown.file))
        opens = QCoreApplication.translate("Documents", "Open the last file")
        self.version.setText(shown.version)
        self.version.setAccessibleName(f"{opens}: {shown.version}")
        self.version.setToolTip(f"{opens}\n{shown.file}" if shown.file else "")
        self.version.setEnabled(bool(shown.file) and Path(shown.file).exists())

    def _show_keeper(self, meeting: Meeting, shown: Shown, language: str) -> None:
        self.keeper.setAccessibleName(QCoreApplication.translate("Documents", "Whose copy"))
        self.keeper.setVisible(shown.pack.copies)
        wanted = [(derive.name_of(meeting, party.id, language), party.id) for party in meeting.parties]
        # Left as they are where nothing changed: the list may be open just now.
        if [(self.keeper.itemText(n), self.keeper.itemData(n)) for n in range(self.keeper.count())] != wanted:
            self.keeper.clear()
            for name, party_id in wanted:
                self.keeper.addItem(name, party_id)
        self.keeper.setCurrentIndex(self.keeper.findData(shown.choice.keeper))

    def _show_state(self, meeting: Meeting, shown: Shown) -> None:
        grave = [found for found in shown.findings or () if found.severity.value != "hint"]
        self._places = tuple(found.place for found in grave)
        count = len(grave)
        if shown.findings is None:
            text, tone = QCoreApplication.translate("Documents", "checking…"), ""
        elif count:
            text, tone = QCoreApplication.translate("Documents", "%n finding(s)", None, count), "warn"
        else:
            text, tone = QCoreApplication.translate("Documents", "ready"), "good"
        self.state.setText(text)
        set_tone(self.state, tone)
        self.state.setEnabled(bool(count))
        self.state.setToolTip("\n".join(say(found, meeting) for found in grave[:12]))
        self.state.setAccessibleName(f"{text}: {self.title.text()}")
        kept = [QCoreApplication.translate("Documents", "edited in Word since: kept")] if shown.edited else []
        said = [*kept, *(say(one, meeting) for one in grave[:1]), shown.source]
        self.detail.setText(" · ".join(said))

    def _on_keeper(self, index: int) -> None:
        self.keeper_chosen.emit(self.id, str(self.keeper.itemData(index)))

    def _on_state(self) -> None:
        if self._places:
            self.jump.emit(self._places[0])

    def _on_open(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(self._file))
