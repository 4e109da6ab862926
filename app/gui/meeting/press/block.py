"""One paragraph of the press release: its text, where it came from, whose it is."""

from __future__ import annotations

from textwrap import shorten
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QMenu, QVBoxLayout

from app.documents.composing import Paragraph
from app.domain import derive, paths
from app.domain.directory import Organisation
from app.domain.model import Meeting, Participant, Party
from app.domain.text import Text
from app.errors import ProtocolistError
from app.gui import bind, theme
from app.gui.differences import as_html
from app.gui.meeting.press.held import Held
from app.gui.session import Session
from app.gui.theme import GAP, TIGHT
from app.gui.widgets import Chip, Elided, Head, IconButton, button, label
from app.language import differences

_EXCERPT = 80


class SlotArea(bind.Area):
    """The editor of a composed paragraph, which the record does not hold until it is edited."""

    written = Signal(str)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._text = ""
        self.record = session

    def show_text(self, text: str, path: str) -> None:
        """Show what stands in the release now, or would be put there under ``path``."""
        self._text, self.path = text, path
        self.setObjectName(path)
        self.show_value(text)

    def has_record(self) -> bool:
        return True

    def raw(self) -> Any:
        return self._text

    def write(self, value: Any, *, merge: bool = False) -> bool:
        self._text = str(value)
        self.written.emit(self._text)
        return True


class Block(QFrame):
    """A paragraph with its chips and buttons; every signal names the slot."""

    written = Signal(str, str)
    dropped = Signal(str)
    taken = Signal(str)
    kept = Signal(str)
    cleared = Signal(object)
    jump = Signal(str)

    def __init__(self, session: Session, slot: str) -> None:
        super().__init__()
        self.slot = slot
        self._places: tuple[str, ...] = ()
        self._title = Elided("", "caption")
        self._chip = Chip()
        self._source = button("", "link")
        self._source.clicked.connect(self._on_source)
        self._away = IconButton("close", "")
        self._away.clicked.connect(lambda: self.dropped.emit(self.slot))
        self._follow = button("", "link")
        self._follow.clicked.connect(lambda: self.taken.emit(self.slot))
        self._keep = button("", "link")
        self._keep.clicked.connect(lambda: self.kept.emit(self.slot))
        self._held = Held()
        self._held.cleared.connect(self.cleared)
        self._held.jump.connect(self.jump)
        self._difference = label("", "small", wrap=True)
        self._difference.setTextFormat(Qt.TextFormat.RichText)
        self.text = SlotArea(session)
        self.text.written.connect(lambda text: self.written.emit(self.slot, text))
        self._lay_out()

    def _lay_out(self) -> None:
        head = Head([self._title, self._chip], [self._follow, self._keep, self._source, self._away])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, GAP)
        column.setSpacing(TIGHT)
        column.addWidget(head)
        column.addWidget(self.text)
        column.addWidget(self._held)
        column.addWidget(self._difference)

    def show_paragraph(self, paragraph: Paragraph, title: str, path: str) -> None:
        """Show a paragraph as it stands; ``path`` is where hers is or would be."""
        self._places = tuple(one for one in paragraph.sources if one != path)
        self._title.setText(title)
        self.text.rename(title)
        self.text.show_text(paragraph.text, path)
        self._chip.say(*_standing(paragraph))
        self._source.setText(QCoreApplication.translate("PressPage", "Where from"))
        self._source.setVisible(bool(self._places))
        self._away.say(QCoreApplication.translate("PressPage", "Leave this paragraph out"))
        self._follow.setText(QCoreApplication.translate("PressPage", "Follow the record"))
        self._follow.setVisible(paragraph.edited and bool(paragraph.composed))
        self._keep.setText(QCoreApplication.translate("PressPage", "Keep mine"))
        self._keep.setVisible(paragraph.changed and not paragraph.holds)
        self._held.show_holds(paragraph.holds, _remedy(paragraph))
        self._difference.setVisible(paragraph.changed and bool(paragraph.composed))
        if paragraph.changed:
            parts = differences.compare(paragraph.text, paragraph.composed)
            self._difference.setText(as_html(parts, theme.colours(self)))

    def _on_source(self) -> None:
        """Go to the place it came from; of several the user chooses one."""
        if len(self._places) == 1:
            self.jump.emit(self._places[0])
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for name, path in self.sources():
            menu.addAction(name).setData(path)
        menu.triggered.connect(lambda action: self.jump.emit(str(action.data())))
        menu.popup(self._source.mapToGlobal(self._source.rect().bottomLeft()))

    def sources(self) -> list[tuple[str, str]]:
        """Name what the paragraph came from, each with its place."""
        session = self.text.session
        names = {path: _called(session.meeting, path, session.language) for path in self._places}
        return [(name, path) for path, name in names.items()]


def _standing(paragraph: Paragraph) -> tuple[str, str]:
    """Return the word of how a paragraph stands, and its tone."""
    if paragraph.holds:
        return QCoreApplication.translate("PressPage", "held back"), "bad"
    if paragraph.changed:
        return QCoreApplication.translate("PressPage", "the record has changed"), "warn"
    if paragraph.slot.startswith("own."):
        return "", ""
    if paragraph.edited:
        return QCoreApplication.translate("PressPage", "edited by you"), "accent"
    return QCoreApplication.translate("PressPage", "follows the record"), "quiet"


def _remedy(paragraph: Paragraph) -> str:
    """Say what may be done about a paragraph that is held back."""
    if paragraph.slot == "lead":
        return QCoreApplication.translate(
            "PressPage", "The composed lead stands in its place. Edit yours, follow the record or publish it."
        )
    if paragraph.composed and paragraph.edited:
        return QCoreApplication.translate(
            "PressPage", "Your text is kept. Edit it, follow the record or publish it."
        )
    return QCoreApplication.translate("PressPage", "Your text is kept. Edit it, leave it out or publish it.")


def _called(meeting: Meeting, path: str, language: str) -> str:
    """Say what stands at a place that a paragraph came from."""
    try:
        part = paths.get(meeting, path)
    except ProtocolistError:
        return path
    if isinstance(part, Organisation):
        return derive.organisation_name(meeting, part.id, language)
    if isinstance(part, Participant | Party):
        return derive.name_of(meeting, part.id, language)
    if path.endswith((".name", ".post")) and path.startswith("participants."):
        return derive.name_of(meeting, path.split(".")[1], language)
    text = part if isinstance(part, Text) else getattr(part, "text", None) or getattr(part, "title", None)
    return shorten(text.best(language), _EXCERPT, placeholder="…") if isinstance(text, Text) else path
