"""What the capture line says, as chips that can be taken away."""

from __future__ import annotations

from collections.abc import Callable

from attrs import frozen
from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtWidgets import QWidget

from app.domain.capture import Captured, Kind, Sort, Token
from app.domain.model import Meeting
from app.gui import theme, when
from app.gui.meeting.record import naming
from app.gui.meeting.record.flags import flag_word
from app.gui.theme import GAP
from app.gui.translation import window_language
from app.gui.widgets import ChipButton, Flow
from app.language import match


@frozen
class ChipWords:
    """A chip before it is made: its words, tone and icon, and the token it stands for (None: no token)."""

    text: str
    tone: str
    icon: str
    token: Token | None


class Chips(QWidget):
    """Chips of tokens, and of what stays from line to line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: list[ChipWords] = []
        self._flow = Flow(self, gap=GAP - 2)

    def show_chips(self, chips: list[ChipWords], remove: Callable[[ChipWords], None]) -> None:
        """Show other chips; nothing is made anew where they are the same."""
        if chips == self._shown:
            return
        self._shown = chips
        while (item := self._flow.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.setObjectName("")
                old.hide()
                old.deleteLater()
        for at, chip in enumerate(chips):
            self._flow.addWidget(self._chip(at, chip, remove))
        self.setVisible(bool(chips))
        self.updateGeometry()

    def _chip(self, at: int, chip: ChipWords, remove: Callable[[ChipWords], None]) -> ChipButton:
        made = ChipButton(f"{chip.text}  ×", chip.tone)
        made.setObjectName(f"capture.chip.{at}")
        name = QCoreApplication.translate("Chips", "Take away: {what}").format(what=chip.text)
        made.setAccessibleName(name)
        made.setToolTip(name)
        if chip.icon:
            colours = theme.colours(self)
            colour = {"good": colours.good, "warn": colours.warn, "accent": colours.tint_text}.get(
                chip.tone, colours.text
            )
            made.setIcon(theme.icon(chip.icon, colour))
            made.setIconSize(QSize(theme.scaled(12), theme.scaled(12)))
        made.clicked.connect(lambda: remove(chip))
        return made


def chips_of(meeting: Meeting, captured: Captured, language: str) -> list[ChipWords]:
    """Return the chips of a line's tokens, in their order."""
    return [_chip_of(meeting, token, language) for token in captured.tokens]


def _chip_of(meeting: Meeting, token: Token, language: str) -> ChipWords:
    if token.sort in (Sort.SPEAKER, Sort.RESPONSIBLE):
        id = match.meant(meeting, token.value)
        name = naming.who(meeting, id, language) if id else _newcomer(token.value)
        icon = "" if token.sort is Sort.SPEAKER else "arrow-right"
        return ChipWords(name or token.value, "accent" if id else "warn", _there(icon), token)
    if token.sort is Sort.KIND:
        return ChipWords(*_kind(Kind(token.value)), token)
    if token.sort is Sort.DEADLINE:
        from datetime import date

        day = when.show_date(date.fromisoformat(token.value), window_language())
        return ChipWords(
            QCoreApplication.translate("Chips", "by {date}").format(date=day), "", "clock", token
        )
    if token.sort is Sort.COOPERATION:
        return ChipWords(token.value, "", "link", token)
    if token.sort is Sort.CHECK:
        return ChipWords(flag_word("check"), "warn", "flag", token)
    return ChipWords(flag_word("off_press"), "", "newspaper", token)


def _kind(kind: Kind) -> tuple[str, str, str]:
    words = {
        Kind.PROPOSAL: (QCoreApplication.translate("Chips", "proposal"), "warn", "record"),
        Kind.AGREED: (QCoreApplication.translate("Chips", "agreed"), "good", "check"),
        Kind.QUESTION: (QCoreApplication.translate("Chips", "question"), "accent", "question"),
        Kind.STATEMENT: (QCoreApplication.translate("Chips", "statement"), "", ""),
    }
    return words[kind]


def _newcomer(name: str) -> str:
    everybody = {
        "all": "",
        "both": "",
        "все": "",
        "обе": "",
        "оба": "",
        "стороны": "",
        "双方": "",
        "各方": "",
    }
    if name.casefold() in everybody:
        return QCoreApplication.translate("Chips", "both sides")
    return QCoreApplication.translate("Chips", "{name} – new guest").format(name=name)


def _there(icon: str) -> str:
    return "chevron-right" if icon == "arrow-right" else icon
