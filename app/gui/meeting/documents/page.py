"""The page of documents."""

from __future__ import annotations

from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSize, Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QVBoxLayout,
    QWidget,
)

from app import places
from app.documents.packs import Pack
from app.domain import derive, edits
from app.domain.findings import Finding, Severity
from app.domain.model import AlternatRule, DocumentChoice, Meeting
from app.gui import house, words
from app.gui.meeting.documents.aside import Aside
from app.gui.meeting.documents.card import Card, Shown
from app.gui.meeting.documents.checks import Checks
from app.gui.meeting.documents.choices import addable, choices, copies, pack_of, settled, with_copies
from app.gui.meeting.documents.exporter import Order
from app.gui.meeting.documents.exporting import Exporting
from app.gui.meeting.page import Page
from app.gui.sentences import say
from app.gui.theme import GAP, ROOM, TIGHT
from app.gui.translation import Phrase, window_language
from app.gui.when import show_date, show_time
from app.gui.widgets import Column, ElidedButton, Flow, Head, KeyHint, button, heading, label
from app.gui.widgets.layouts import clear

if TYPE_CHECKING:
    from app.archive.values import DocumentVersion

_PRESS = "press-release"
_SEAL = "documents.seal"
_MORE = (
    "documents.returned",
    "documents.compare",
    "",
    "documents.both",
    "documents.both.simplified",
    "",
    "documents.seal",
    "",
    "meetings.calendar",
    "meetings.letter",
)
"""What the menu of more offers, by action; empty is a line."""


class _Sentence(QLabel):
    """A sentence in one line, or in more where there is no room."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("type", "strong")
        self.setWordWrap(True)

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self.text()) + TIGHT, metrics.height())


class DocumentsPage(Page):
    """Every document of the meeting as a card, exported one by one or all together."""

    def build(self) -> None:
        self._cards: dict[str, Card] = {}
        self._titles: dict[str, QLabel] = {}
        self._known: tuple[Pack, ...] | None = None
        self._versions: tuple[DocumentVersion, ...] = ()
        self.desk.templates_changed.connect(self._on_archive)
        self._checks = Checks(self)
        self._checks.found.connect(self._on_found)
        self._register()
        self._column = Column()
        self._column.add(self._make_banner())
        self._column.add(self._make_head())
        self._exporting = Exporting(self.desk)
        self._exporting.finished.connect(self._on_finished)
        self._column.add(self._exporting)
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self._column.add(self._list, space=GAP)
        self._column.end()
        self._aside = Aside(self.desk, self._column, self._packs)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._aside)
        self.desk.findings.changed.connect(self._show_banner)
        self._soon = QTimer(self, singleShot=True, interval=150)
        self._soon.timeout.connect(self._check)

    def _register(self) -> None:
        can = self._can_export
        self.action(
            "documents.export", self._export_text, self.export, keys=("Ctrl+E",), icon="download", enabled=can
        )
        self.action("documents.folder", lambda: self.tr("Folder…"), self.choose_folder, icon="folder")
        self.action(
            "documents.all", lambda: self.tr("Choose all"), lambda: self._choose_all(True), keys=("Ctrl+A",)
        )
        self.action("documents.none", lambda: self.tr("Choose none"), lambda: self._choose_all(False))
        free = self._is_free
        self.action(
            "documents.both",
            lambda: self.tr("Copies for both sides: each names its keeper first"),
            lambda: self.export_copies(AlternatRule.FULL),
            icon="handshake",
            enabled=free,
        )
        self.action(
            "documents.both.simplified",
            lambda: self.tr("Copies for both sides: each language names its own side first"),
            lambda: self.export_copies(AlternatRule.SIMPLIFIED),
            icon="handshake",
            enabled=free,
        )
        self.action(
            "documents.returned",
            lambda: self.tr("Open a counterpart’s copy…"),
            lambda: self._aside.ask(),
            icon="upload",
        )
        self.action(
            "documents.compare",
            lambda: self.tr("Compare versions…"),
            lambda: self._aside.compare(),
            icon="swap",
            enabled=self._has_versions,
        )
        self.action(
            "documents.seal",
            lambda: self.tr("Hash of the record in the footer"),
            self._on_seal,
            checkable=True,
        )
        self.desk.actions["documents.seal"].setChecked(bool(self.desk.state.get(_SEAL, False)))

    def _make_banner(self) -> QWidget:
        banner = QFrame()
        banner.setObjectName("documents.between")
        banner.setProperty("role", "banner")
        banner.setProperty("tone", "warn")
        self._sentence = _Sentence()
        self._links = Flow(gap=ROOM)
        self._links.addWidget(self._sentence)
        line = QHBoxLayout(banner)
        line.setContentsMargins(ROOM, GAP, ROOM, GAP)
        line.addLayout(self._links, 1)
        line.addWidget(KeyHint("F8"), 0, Qt.AlignmentFlag.AlignTop)
        # The holder hides with the room below the banner.
        self._banner = QWidget()
        holder = QVBoxLayout(self._banner)
        holder.setContentsMargins(0, 0, 0, GAP)
        holder.addWidget(banner)
        return self._banner

    def _make_head(self) -> Head:
        self._heading = heading("")
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill_menu)
        self._menu.triggered.connect(self._on_added)
        self._add = button("")
        self._add.setObjectName("documents.add")
        self._add.setMenu(self._menu)
        self._pdf = QCheckBox()
        self._pdf.setObjectName("documents.pdf")
        self._pdf.setChecked(self.desk.state.get("documents.pdf", False))
        self._pdf.toggled.connect(lambda on: self.desk.state.set("documents.pdf", on))
        self._more = button("")
        self._more.setObjectName("documents.more")
        menu = QMenu(self._more)
        for name in _MORE:
            menu.addAction(self.desk.actions[name]) if name else menu.addSeparator()
        self._more.setMenu(menu)
        made = (self.tool("documents.folder"), self.button("documents.export", "primary"))
        return Head([self._heading], [self._add, self._more, self._pdf, *made])

    def retranslate(self) -> None:
        super().retranslate()
        self._heading.setText(self.tr("Documents"))
        self._add.setText(self.tr("Add document"))
        self._pdf.setText(self.tr("PDF too"))
        self._pdf.setAccessibleName(self.tr("Write a PDF beside each document"))
        self._more.setText(self.tr("More"))
        self._exporting.retranslate()
        self._aside.retranslate()
        names = {
            "minutes": self.tr("Minutes"),
            "press": self.tr("Press"),
            "follow-up": self.tr("Follow-up"),
            "room": self.tr("Room and programme"),
        }
        for group, title in self._titles.items():
            title.setText(names.get(group, group))
        self._group_names = names

    def refresh(self, found: frozenset[str]) -> None:
        meeting = self.session.current
        if meeting is None:
            return
        wanted = choices(meeting, self._packs())
        if tuple(self._cards) != tuple(choice.id for choice in wanted):
            self._rebuild(wanted)
        self._show_cards(meeting)
        self._show_banner()
        self._aside.refresh()
        self._soon.start()

    def export(self) -> None:
        """Write the chosen documents into the folder."""
        meeting = self.session.current
        if meeting is not None:
            self._write(tuple(choice for choice in choices(meeting, self._packs()) if choice.chosen))

    def export_copies(self, rule: AlternatRule) -> None:
        """Put each side's copies in each language on the list, under a rule of the alternat, and write them."""
        known = self._packs()
        if self._exporting.is_running:
            return
        if self.session.apply(
            Phrase("DocumentsPage", "copies for both sides"), lambda m: with_copies(m, known, rule)
        ):
            wanted = {(one.pack, one.language, one.keeper) for one in copies(self.meeting, known)}
            self._write(
                tuple(one for one in self.meeting.documents if (one.pack, one.language, one.keeper) in wanted)
            )

    def _write(self, wanted: tuple[DocumentChoice, ...]) -> None:
        folder = self._folder()
        meeting = self.session.current
        if folder is None or meeting is None or not wanted:
            return
        kept = self.desk.state
        self._exporting.start(
            Order(meeting, wanted, folder, self._packs(), self._pdf.isChecked(), kept.get(_SEAL, False))
        )
        self.desk.actions.refresh()

    def leave(self) -> None:
        self._exporting.leave()

    def choose_folder(self) -> Path | None:
        """Ask where documents go."""
        start = self.desk.state.starting_folder
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Folder for the documents"), str(start))
        if not chosen:
            return None
        self.desk.state.set("documents.folder", chosen)
        return Path(chosen)

    def reveal(self, path: str) -> bool:
        return super().reveal(f"{path}.chosen" if path.count(".") == 1 else path)

    def _packs(self) -> tuple[Pack, ...]:
        """The packs there are, of the house too; asked for again when the archive has changed."""
        if self._known is None:
            self._known = house.all_packs(self.desk.archive)
        return self._known

    def _on_archive(self) -> None:
        self._known = None
        if self.isVisible():
            self.refresh(frozenset())

    def _folder(self) -> Path | None:
        """The folder documents go to. The usual one is made; where the chosen one is gone, another is asked for."""
        folder = self.desk.state.folder
        if folder == places.user_documents():
            with suppress(OSError):
                folder.mkdir(parents=True, exist_ok=True)
        return folder if folder.is_dir() else self.choose_folder()

    def _export_text(self) -> str:
        meeting = self.session.current
        count = sum(1 for choice in choices(meeting, self._packs()) if choice.chosen) if meeting else 0
        return QCoreApplication.translate("DocumentsPage", "Export %n document(s)", None, count)

    def _is_free(self) -> bool:
        return self.session.current is not None and not self._exporting.is_running

    def _has_versions(self) -> bool:
        meeting = self.session.current
        return meeting is not None and bool(self._versions)

    def _on_seal(self) -> None:
        self.desk.state.set(_SEAL, self.desk.actions["documents.seal"].isChecked())

    def _can_export(self) -> bool:
        meeting = self.session.current
        chosen = meeting is not None and any(choice.chosen for choice in choices(meeting, self._packs()))
        return chosen and not self._exporting.is_running

    def _rebuild(self, wanted: tuple[DocumentChoice, ...]) -> None:
        clear(self._list)
        self._cards, self._titles = {}, {}
        group = ""
        for choice in wanted:
            pack = pack_of(choice, self._packs())
            if pack is None:
                continue
            if pack.group != group:
                group = pack.group
                title = label(self._group_names.get(group, group), "caption")
                title.setContentsMargins(0, ROOM if self._titles else 0, 0, TIGHT)
                self._titles[group] = title
                self._list.addWidget(title)
            self._list.addWidget(self._card(choice.id))

    def _card(self, id: str) -> Card:
        card = self._cards[id] = Card(id)
        card.ticked.connect(self._on_ticked)
        card.keeper_chosen.connect(self._on_keeper)
        card.jump.connect(self.desk.go)
        card.removed.connect(self._on_removed)
        card.compared.connect(lambda id: self._aside.compare(id))
        return card

    def _show_cards(self, meeting: Meeting) -> None:
        versions = self._versions = self.desk.archive.versions.list(meeting.id)
        for choice in choices(meeting, self._packs()):
            card, pack = self._cards.get(choice.id), pack_of(choice, self._packs())
            if card is None or pack is None:
                continue
            same = (choice.pack, choice.language, choice.keeper)
            last = next((v for v in versions if (v.template, v.language, v.keeper) == same), None)
            said, file = self.tr("new"), ""
            if last is not None:
                said, file = f"v{last.edition}, {_moment(last.created.astimezone())}", last.path
            found, edited = self._checks.of(choice), self._checks.is_edited(choice)
            seen = Shown(
                choice, pack, self._made_by(meeting, pack, choice.language), found, said, file, edited
            )
            card.show_document(meeting, seen, self.session.language)
        self.desk.actions.rename("documents.export")
        self.desk.actions.refresh()

    def _made_by(self, meeting: Meeting, pack: Pack, language: str) -> str:
        """Say what a document is made by: the record, a template of the house, a standard."""
        if (version := house.version_of(pack)) is not None:
            return self.tr("House template, version {number}").format(number=version)
        if pack.document == _PRESS:
            edited = sum(bool(one.text) and one.language == language for one in meeting.press.paragraphs)
            by_hand = QCoreApplication.translate(
                "DocumentsPage", "%n paragraph(s) edited by hand", None, edited
            )
            return by_hand if edited else self.tr("follows the record")
        return pack.standard or self.tr("Built-in template")

    def _show_banner(self) -> None:
        grave = [f for f in self.desk.findings.all if f.severity is Severity.ERROR]
        grave += [f for f in self.desk.findings.all if f.severity is Severity.WARNING]
        while (item := self._links.takeAt(1)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self._banner.setVisible(bool(grave))
        count = len(grave)
        text = QCoreApplication.translate(
            "DocumentsPage", "%n thing(s) stand between you and signature.", None, count
        )
        self._sentence.setText(text)
        for found in grave[:4]:
            self._links.addWidget(self._link(found))

    def _link(self, found: Finding) -> QWidget:
        whole = say(found, self.desk.session.meeting)
        made = ElidedButton(whole, "link")
        made.setProperty("flush", True)
        made.setAccessibleName(whole)
        made.clicked.connect(lambda: self.desk.go(found.place))
        return made

    def _check(self) -> None:
        meeting = self.session.current
        if meeting is not None and self.isVisible():
            exports: dict[tuple[str, str, str], tuple[str, str]] = {}
            for one in self._versions:
                exports.setdefault((one.template, one.language, one.keeper), (one.path, one.sha256))
            self._checks.ask(meeting, choices(meeting, self._packs()), self._packs(), exports)

    def _on_found(self) -> None:
        if (meeting := self.session.current) is not None:
            self._show_cards(meeting)

    def _on_ticked(self, id: str, on: bool) -> None:
        name = (
            Phrase("DocumentsPage", "Choose document")
            if on
            else Phrase("DocumentsPage", "Leave document out")
        )
        self.session.apply(
            name, lambda meeting: edits.put(settled(meeting, self._packs()), f"documents.{id}.chosen", on)
        )

    def _on_keeper(self, id: str, keeper: str) -> None:
        self.session.apply(
            Phrase("DocumentsPage", "Whose copy"),
            lambda meeting: edits.put(settled(meeting, self._packs()), f"documents.{id}.keeper", keeper),
        )

    def _on_removed(self, id: str) -> None:
        self.session.apply(
            Phrase("DocumentsPage", "Take document off the list"),
            lambda meeting: edits.remove(settled(meeting, self._packs()), f"documents.{id}"),
        )

    def _fill_menu(self) -> None:
        self._menu.clear()
        meeting = self.session.current
        for choice in addable(meeting, self._packs()) if meeting else ():
            pack = pack_of(choice, self._packs())
            if meeting is None or pack is None:
                continue
            parts = [
                pack.title(window_language()),
                ", ".join(words.language(c) for c in choice.language.split("+")),
            ]
            if choice.keeper:
                parts.append(derive.name_of(meeting, choice.keeper, self.session.language))
            self._menu.addAction(" · ".join(parts)).setData(choice)

    def _on_added(self, action: QAction) -> None:
        choice: DocumentChoice = action.data()
        self.session.apply(
            Phrase("DocumentsPage", "Add document"),
            lambda meeting: edits.add(settled(meeting, self._packs()), "documents", choice),
        )

    def _choose_all(self, on: bool) -> None:
        def edit(meeting: Meeting) -> Meeting:
            meeting = settled(meeting, self._packs())
            for choice in meeting.documents:
                meeting = edits.put(meeting, f"documents.{choice.id}.chosen", on)
            return meeting

        self.session.apply(
            Phrase("DocumentsPage", "Choose all") if on else Phrase("DocumentsPage", "Choose none"), edit
        )

    def _on_finished(self) -> None:
        if (meeting := self.session.current) is not None:
            self._show_cards(meeting)
            self._soon.start()


def _moment(at: datetime) -> str:
    """Write when a version was made: the hour of today, else the day."""
    today = at.date() == datetime.now().astimezone().date()
    return show_time(at) if today else show_date(at, window_language())
