"""All about the chosen template: tried with a meeting, the fields it may use, its versions."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.documents import fields, sample
from app.documents.browsing import Browser
from app.documents.packs import Pack
from app.gui.desk import Desk
from app.gui.templates.fields import FieldBrowser
from app.gui.templates.gallery import Card
from app.gui.templates.trying import TryPanel
from app.gui.templates.versions import VersionsPanel
from app.gui.theme import GAP, ROOM
from app.gui.translation import window_language
from app.gui.widgets import Flow, Segments, button, label

_TABS = ("try", "fields", "versions")
_ACTS = ("edit", "duplicate", "star", "save", "rename", "delete")
_OWN = frozenset(("edit", "rename", "delete"))


class DetailPanel(QWidget):
    """The chosen template. ``wanted(act)``: edit, duplicate, star, save, rename or delete it."""

    wanted = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("templates.detail")
        self.setMinimumWidth(380)
        self._desk = desk
        self._card: Card | None = None
        self._title = label("", "heading", wrap=True)
        self._acts = {act: button("", "" if act in ("edit", "duplicate") else "link") for act in _ACTS}
        row = Flow()
        for act, made in self._acts.items():
            made.setObjectName(f"templates.{act}")
            made.clicked.connect(lambda _=False, act=act: self.wanted.emit(act))
            row.addWidget(made)
        self._tabs = Segments()
        self._tabs.setObjectName("templates.tab")
        self._tabs.chosen.connect(self.show_tab)
        self.trial = TryPanel(desk, "templates.try")
        self.fields = FieldBrowser("templates.fields")
        self.fields.copied.connect(self._on_copied)
        self.fields.chosen.connect(lambda _: self.fields.copy())
        self.versions = VersionsPanel()
        self._stack = QStackedWidget()
        for part in (self.trial, self.fields, self.versions):
            self._stack.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(ROOM, GAP, ROOM, ROOM)
        column.setSpacing(GAP)
        column.addWidget(self._title)
        column.addLayout(row)
        tabs = QHBoxLayout()
        tabs.addWidget(self._tabs)
        tabs.addStretch(1)
        column.addLayout(tabs)
        column.addWidget(self._stack, 1)
        self.retranslate()

    def retranslate(self) -> None:
        """Name everything in the window's language."""
        texts = {
            "edit": self.tr("Edit in Word"),
            "duplicate": self.tr("Duplicate"),
            "save": self.tr("Save as…"),
            "rename": self.tr("Rename…"),
            "delete": self.tr("Delete"),
        }
        for act, text in texts.items():
            self._acts[act].setText(text)
        tabs = (("try", self.tr("Pages")), ("fields", self.tr("Fields")), ("versions", self.tr("Versions")))
        self._tabs.show_choices([(value, text, text) for value, text in tabs])
        for part in (self.trial, self.fields, self.versions):
            part.retranslate()
        self._name_acts()

    def show_card(self, card: Card | None) -> None:
        """Show a template, or nothing where none is chosen."""
        self._card = card
        self.setVisible(card is not None)
        if card is None:
            return
        self._title.setText(card.title)
        self._name_acts()
        self.trial.show_source(lambda: card.pack, card.pack.languages, card.title)
        self.show_tab(self._tabs.value() or "try")

    def show_tab(self, tab: str) -> None:
        """Show pages, fields or versions."""
        card = self._card
        tab = "try" if tab == "versions" and (card is None or not card.own) else tab
        self._tabs.choose(tab)
        self._stack.setCurrentIndex(_TABS.index(tab))
        if card is not None and tab == "fields":
            self.show_fields(card.pack)
        elif card is not None and tab == "versions":
            self.versions.show_template(self._desk.archive, card.own)

    def show_fields(self, pack: Pack) -> None:
        """Show the vocabulary with what the open meeting, or the sample, has for it."""
        meeting = self._desk.session.current or sample()
        known = fields.fields(meeting, pack.languages[0], pack=pack)
        self.fields.show_fields(Browser(known, window_language()))

    def _name_acts(self) -> None:
        card = self._card
        own = card is not None and bool(card.own)
        for act, made in self._acts.items():
            made.setVisible(own or act not in _OWN)
            if card is not None:
                made.setAccessibleName(f"{made.text()}: {card.title}")
        star = self.tr("No favourite") if card is not None and card.favourite else self.tr("Favourite")
        self._acts["star"].setText(star)
        self._tabs.enable("versions", own)

    def _on_copied(self, text: str) -> None:
        self._desk.notices.toast(
            self.tr("{field} is copied; paste it in Word.").format(field=text.split("\n")[0])
        )
