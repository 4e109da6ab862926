"""Cells of the record: who spoke, what kind of saying, what became of a proposal, who does it."""

from __future__ import annotations

import re
from datetime import datetime
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QSize
from PySide6.QtGui import QAction, QPaintEvent
from PySide6.QtWidgets import QMenu, QSizePolicy

from app.domain.model import EntryKind, ProposalStatus
from app.gui import theme, words
from app.gui.bind import Bound
from app.gui.desk import Desk
from app.gui.meeting.participants.cells import MenuCell
from app.gui.meeting.record import naming
from app.gui.theme import GAP, TIGHT
from app.gui.translation import Phrase
from app.gui.widgets import ChipButton, paint_elided, set_kind, set_tone

SIGNS = {
    ProposalStatus.PROPOSED: "record",
    ProposalStatus.AGREED: "check",
    ProposalStatus.RESERVED: "double-check",
    ProposalStatus.DEFERRED: "clock",
    ProposalStatus.DECLINED: "close",
    ProposalStatus.WITHDRAWN: "undo",
}
"""The shape of each status, beside its word."""


def now() -> datetime:
    """Return this minute, with its zone."""
    return datetime.now().astimezone().replace(second=0, microsecond=0)


class NameCell(MenuCell):
    """A cell of the record: as wide as its words where there is room, cut where there is not."""

    _whole: tuple[str, int] | None = None
    """The words and the width with which they were found to have room: Qt paints these quicker."""

    def __init__(self, desk: Desk, id: str) -> None:
        super().__init__(desk, id)
        self.setProperty("role", "kind")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return super().sizeHint() + QSize(TIGHT, 0)

    def minimumSizeHint(self) -> QSize:
        return QSize(30, super().minimumSizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self._whole = None

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._whole == (self.text(), self.width()):
            super().paintEvent(event)
        else:
            self._whole = (self.text(), self.width()) if paint_elided(self) else None

    def _shorten(self) -> None:
        self.setText(self._words)  # Shortened as it is painted, so that the cell grows with the room.


_WORDS = re.compile(r"[\u2e80-\u9fff]|[^\s\u2e80-\u9fff]+\s*")
"""What a line can end after: a Chinese sign, a word with the space behind it."""
_FRAME = 2 * GAP
"""What the cell of a speaker needs beside its text."""


class SpeakerCell(NameCell):
    """Who said it: a participant, a party, or nobody."""

    nobody = ""

    def sizeHint(self) -> QSize:
        whole = self.fontMetrics().horizontalAdvance(self._words) + _FRAME + TIGHT
        return QSize(whole, super().sizeHint().height())

    def _shorten(self) -> None:
        """Break a long name, as that of a party, into two lines."""
        room = self.width() - _FRAME
        words, first = _WORDS.findall(self._words), ""
        while words and self.fontMetrics().horizontalAdvance(f"{first}{words[0]}".strip()) <= room:
            first += words.pop(0)
        text = "\n".join(part for part in (first.strip(), "".join(words).strip()) if part)
        if text != self.text():
            self.setText(text)

    def show_value(self, value: Any) -> None:
        name = naming.who(self.session.meeting, str(value), self.language)
        self.say(name or self.nobody or self.tr("who?"))
        set_kind(self, faint=not name)

    def refresh(self) -> None:
        """Show the speaker's name as it is now."""
        if self.has_record():
            self.show_value(self.raw())

    def fill(self, menu: QMenu) -> None:
        held = self.raw()
        for party, name, members in naming.choices(self.session.meeting, self.language):
            self._offer(menu, party, name, held)
            for id, member in members:
                self._offer(menu, id, f"    {member}", held)
            menu.addSeparator()
        self._offer(menu, "", self.tr("nobody named"), held)

    def _offer(self, menu: QMenu, id: str, name: str, held: str) -> None:
        action = QAction(name, menu)
        action.setCheckable(True)
        action.setChecked(id == held)
        action.triggered.connect(lambda: self.write(id))
        menu.addAction(action)


class PeopleCell(NameCell):
    """Several participants or parties: rapporteurs, those responsible."""

    nobody = ""

    def show_value(self, value: Any) -> None:
        self.say(people_words(self.session.meeting, tuple(value), self.language) or self.nobody)
        set_kind(self, tone="warn" if self.nobody and not value and self.wanted() else "")

    def refresh(self) -> None:
        """Show the names as they are now."""
        if self.has_record():
            self.show_value(self.raw())

    def wanted(self) -> bool:
        """Tell whether somebody ought to be named."""
        return False

    def fill(self, menu: QMenu) -> None:
        held: tuple[str, ...] = self.raw()
        for party, name, members in naming.choices(self.session.meeting, self.language):
            self._offer(menu, party, name, held)
            for id, member in members:
                self._offer(menu, id, f"    {member}", held)
            menu.addSeparator()

    def _offer(self, menu: QMenu, id: str, name: str, held: tuple[str, ...]) -> None:
        action = QAction(name, menu)
        action.setCheckable(True)
        action.setChecked(id in held)
        changed = tuple(each for each in held if each != id) if id in held else (*held, id)
        action.triggered.connect(lambda: self.write(changed))
        menu.addAction(action)


class ResponsibleCell(PeopleCell):
    """Who does what was agreed."""

    def wanted(self) -> bool:
        from app.domain import paths
        from app.domain.model import AGREED

        owner = paths.get(self.session.meeting, self.path.rpartition(".")[0])
        return owner.status in AGREED


class KindCell(NameCell):
    """What kind of saying an entry is; that of a plain statement is read only when one looks for it."""

    def __init__(self, desk: Desk, id: str) -> None:
        super().__init__(desk, id)
        self._plain = False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_value(self, value: Any) -> None:
        self._plain = value is EntryKind.STATEMENT
        self.say(said(value))
        set_kind(self, faint=self._plain)

    def _shorten(self) -> None:
        self.setText("·" if self._plain else self._words)

    def fill(self, menu: QMenu) -> None:
        for kind in EntryKind:
            action = QAction(words.entry_kind(kind), menu)
            action.setCheckable(True)
            action.setChecked(kind is self.raw())
            action.triggered.connect(lambda _=False, kind=kind: self.write(kind))
            menu.addAction(action)


class StatusChip(Bound, ChipButton):
    """What became of a proposal: shape, word and tone; a menu changes it."""

    def __init__(self, desk: Desk, id: str) -> None:
        super().__init__()
        self.desk, self.id = desk, id
        self.setIconSize(QSize(theme.scaled(12), theme.scaled(12)))
        self.clicked.connect(self.pop_up)

    def show_value(self, value: Any) -> None:
        word, tone = words.proposal_status(value)
        self.setText(word)
        self.setAccessibleName(f"{self._label}: {word}")
        set_tone(self, tone)
        self._draw()

    def pop_up(self) -> None:
        """Open the menu below."""
        menu = QMenu(self)
        for status in ProposalStatus:
            action = QAction(words.proposal_status(status)[0], menu)
            action.setCheckable(True)
            action.setChecked(status is self.raw())
            action.triggered.connect(lambda _=False, status=status: decide(self.desk, self.id, status))
            menu.addAction(action)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self.path:
            self._draw()
        elif event.type() == QEvent.Type.LanguageChange and self.path:
            self.refresh()

    def _draw(self) -> None:
        if not self.has_record():
            return
        status: ProposalStatus = self.raw()
        self.setIcon(theme.icon(SIGNS[status], tone_colour(self, words.proposal_status(status)[1])))


def tone_colour(widget: ChipButton, tone: str) -> str:
    """Return the colour of a tone in the palette of a widget."""
    colours = theme.colours(widget)
    return {"good": colours.good, "warn": colours.warn, "bad": colours.bad}.get(tone, colours.text)


def decide(desk: Desk, id: str, status: ProposalStatus) -> None:
    """Say what became of a proposal, now."""
    from app.domain import edits

    word = words.proposal_status(status)[0]
    name = Phrase("Record", "proposal: {status}", status=word.lower())
    desk.session.apply(name, lambda m: edits.decide(m, id, status, now()))


def said(kind: EntryKind) -> str:
    """Return the word beside a speaker: said, asked, answered."""
    return {
        EntryKind.REPORT: QCoreApplication.translate("Record", "reported"),
        EntryKind.STATEMENT: QCoreApplication.translate("Record", "said"),
        EntryKind.QUESTION: QCoreApplication.translate("Record", "asked"),
        EntryKind.ANSWER: QCoreApplication.translate("Record", "answered"),
        EntryKind.NOTE: QCoreApplication.translate("Record", "note"),
    }[kind]


def people_words(meeting: Any, ids: tuple[str, ...], language: str) -> str:
    """Return names in a row, or that it is both or all sides."""
    sides = {party.id for party in meeting.parties}
    if len(sides) > 1 and set(ids) == sides:
        both = QCoreApplication.translate("Record", "Both sides")
        return both if len(sides) == 2 else QCoreApplication.translate("Record", "All sides")
    return ", ".join(name for id in ids if (name := naming.who(meeting, id, language)))
