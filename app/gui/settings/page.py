"""The page of settings."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from app.domain.text import LANGUAGES
from app.errors import ProtocolistError
from app.gui import theme, translation, words
from app.gui.meeting.page import Page
from app.gui.own import OWN, own_texts, put_own
from app.gui.settings.sections import Backups, Keys
from app.gui.settings.words import SpellingSection
from app.gui.theme import GAP, ROOM
from app.gui.widgets import Column, Combo, button, label

SAVE_AFTER, TRY_AGAIN = 200, 2000
"""Milliseconds after which what is typed is saved, and tried again where that failed."""
SCALES = (1.0, 1.15, 1.3, 1.5, 1.75, 2.0)


class SettingsPage(Page):
    """Own organisation, languages, window, documents, keys, archive: each takes effect at once."""

    def build(self) -> None:
        self._own: dict[tuple[str, str], QLineEdit] = {}
        self._unsaved: dict[tuple[str, str], str] = {}
        self._soon = QTimer(self, singleShot=True, interval=SAVE_AFTER)
        self._soon.timeout.connect(self.leave)
        self._column = Column(widest=860)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._column)
        self._column.add(self.title(lambda: self.tr("Settings")))
        self._add_section(lambda: self.tr("Your organisation"), self._make_own())
        self._add_section(lambda: self.tr("Window"), self._make_window())
        self._add_section(lambda: self.tr("Languages"), self._make_languages())
        self._add_section(lambda: self.tr("Documents"), self._make_documents())
        self._backups = Backups(self.desk)
        self._backups.restored.connect(lambda: self.desk.show("meetings"))
        self._add_section(lambda: self.tr("Archive and backups"), self._backups)
        self._keys = Keys(self.desk)
        self._add_section(lambda: self.tr("Keys"), self._keys)
        self._spelling = SpellingSection(self.desk)
        self._add_section(lambda: self.tr("Spelling"), self._spelling)
        self._column.end()

    def _add_section(self, title: Callable[[], str], part: QWidget) -> None:
        self._column.add(self.title(title, "lead"), space=ROOM)
        self._column.add(part, space=GAP // 2)

    def _make_own(self) -> QWidget:
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(GAP)
        grid.setVerticalSpacing(GAP // 2)
        names: dict[str, Callable[[], str]] = {
            "name": lambda: self.tr("Name"),
            "short_name": lambda: self.tr("Short name"),
            "full_name": lambda: self.tr("Full name for letterheads"),
            "city": lambda: self.tr("City"),
            "profile": lambda: self.tr("About it, for press releases"),
            "contact": lambda: self.tr("Contact for the press"),
        }
        for column, language in enumerate(LANGUAGES, start=1):
            head = label("", "caption")
            self.say(head.setText, partial(words.language, language))
            grid.addWidget(head, 0, column)
        for row, field in enumerate(OWN, start=1):
            above = label("")
            self.say(above.setText, names[field])
            grid.addWidget(above, row, 0)
            for column, language in enumerate(LANGUAGES, start=1):
                grid.addWidget(self._own_editor(field, language, names[field]), row, column)
        return holder

    def _own_editor(self, field: str, language: str, name: Callable[[], str]) -> QLineEdit:
        made = self._own[field, language] = QLineEdit()
        made.setObjectName(f"settings.own.{field}.{language}")
        self.say(made.setAccessibleName, lambda: f"{name()}, {words.language(language)}")
        made.textEdited.connect(partial(self._on_own, field, language))
        return made

    def _make_window(self) -> QWidget:
        self._language = self._combo("settings.window.language", self._on_language)
        self._scheme = self._combo("settings.window.scheme", self._on_scheme)
        self._scale = self._combo("settings.window.scale", self._on_scale)
        return self._fields(
            (lambda: self.tr("Language of the window"), self._language),
            (lambda: self.tr("Colours"), self._scheme),
            (lambda: self.tr("Size of type"), self._scale),
        )

    def _make_languages(self) -> QWidget:
        self._entry = self._combo("settings.entry", self._on_entry)
        self._wanted = {language: QCheckBox() for language in LANGUAGES}
        boxes = QWidget()
        line = QHBoxLayout(boxes)
        line.setContentsMargins(0, 0, 0, 0)
        for language, box in self._wanted.items():
            box.setObjectName(f"settings.languages.{language}")
            self.say(box.setText, partial(words.language, language))
            self.say(box.setAccessibleName, partial(words.language, language))
            box.toggled.connect(self._on_wanted)
            line.addWidget(box)
        return self._fields(
            (lambda: self.tr("New meetings are written in"), self._entry),
            (lambda: self.tr("and have documents in"), boxes),
        )

    def _make_documents(self) -> QWidget:
        self._numbering = QCheckBox()
        self._numbering.setObjectName("settings.numbering")
        self.say(self._numbering.setText, lambda: self.tr("Propose the number of new minutes"))
        self._numbering.toggled.connect(lambda on: self._put("numbering", "on" if on else "off"))
        self._folder = label("", "small", wrap=True)
        self._choose = button("")
        self._choose.setObjectName("settings.documents.folder")
        self.say(self._choose.setText, lambda: self.tr("Choose the folder…"))
        self._choose.clicked.connect(self._on_choose)
        self._forget = button("", "link")
        self.say(self._forget.setText, lambda: self.tr("Take the usual folder"))
        self._forget.clicked.connect(self._on_forget)
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._numbering)
        column.addWidget(self._folder)
        line = QHBoxLayout()
        line.addWidget(self._choose)
        line.addWidget(self._forget)
        line.addStretch(1)
        column.addLayout(line)
        return holder

    def retranslate(self) -> None:
        super().retranslate()
        self._backups.retranslate()
        self._spelling.retranslate()
        self._keys.search.say(self.tr("Search actions and keys"))
        self._fill(
            self._language,
            [("", self.tr("as the system")), *((one, words.language(one)) for one in LANGUAGES)],
        )
        schemes = [
            (theme.Scheme.SYSTEM.value, self.tr("as the system")),
            (theme.Scheme.LIGHT.value, self.tr("light")),
            (theme.Scheme.DARK.value, self.tr("dark")),
        ]
        self._fill(self._scheme, schemes)
        self._fill(self._scale, [(str(scale), f"{scale:.0%}") for scale in SCALES])
        self._fill(self._entry, [(one, words.language(one)) for one in LANGUAGES])
        self._show()

    def refresh(self, found: frozenset[str]) -> None:
        self._show()
        self._spelling.show_now()
        self._backups.show_backups()
        self._keys.show_keys()

    def _show(self) -> None:
        self.leave()
        state = self.desk.state
        chosen = {
            self._language: state.get("language", ""),
            self._scheme: state.get("scheme", "system"),
            self._scale: str(state.get("scale", 1.0)),
            self._entry: state.get("entry_language", translation.window_language()),
        }
        for combo, value in chosen.items():
            combo.setCurrentIndex(max(0, combo.findData(value)))
        languages = state.get("languages", ["en", "ru"])
        for language, box in self._wanted.items():
            box.blockSignals(True)
            box.setChecked(language in languages)
            box.blockSignals(False)
        own = own_texts(self.desk.archive)
        for (field, language), editor in self._own.items():
            if not editor.hasFocus():
                kept = own.get(field, {}).get(language, "")
                editor.setText(self._unsaved.get((field, language), kept))
                editor.setCursorPosition(0)
        self._numbering.blockSignals(True)
        self._numbering.setChecked(self.desk.archive.settings.get("numbering", "on") == "on")
        self._numbering.blockSignals(False)
        self._folder.setText(self.tr("Documents go to {folder}").format(folder=state.folder))
        self._forget.setVisible(bool(state.get("documents.folder", "")))

    @property
    def unwritten(self) -> bool:
        return bool(self._unsaved)

    def leave(self) -> None:
        try:
            for (field, language), typed in list(self._unsaved.items()):
                put_own(self.desk.archive, field, language, typed)
                del self._unsaved[field, language]
        except ProtocolistError as problem:
            self.desk.notices.problem(problem)
            QTimer.singleShot(TRY_AGAIN, self, self.leave)

    def _on_own(self, field: str, language: str, typed: str) -> None:
        self._unsaved[field, language] = typed
        if not self._soon.isActive():
            self._soon.start()

    def _put(self, name: str, value: str) -> None:
        self.desk.archive.settings.put(name, value)

    def _on_language(self, value: str) -> None:
        self.desk.state.set("language", value)
        translation.install(_application(), value or translation.system_language())

    def _on_scheme(self, value: str) -> None:
        self.desk.state.set("scheme", value)
        self._dress()

    def _on_scale(self, value: str) -> None:
        self.desk.state.set("scale", float(value))
        self._dress()

    def _dress(self) -> None:
        state = self.desk.state
        theme.apply(_application(), theme.Scheme(state.get("scheme", "system")), state.get("scale", 1.0))

    def _on_entry(self, value: str) -> None:
        self.desk.state.set("entry_language", value)

    def _on_wanted(self) -> None:
        chosen = [language for language, box in self._wanted.items() if box.isChecked()]
        self.desk.state.set("languages", chosen)

    def _on_choose(self) -> None:
        start = str(self.desk.state.starting_folder)
        if folder := QFileDialog.getExistingDirectory(self, self.tr("Folder of documents"), start):
            self.desk.state.set("documents.folder", folder)
            self._show()

    def _on_forget(self) -> None:
        self.desk.state.set("documents.folder", "")
        self._show()

    def _combo(self, name: str, run: Callable[[str], object]) -> QComboBox:
        made = Combo()
        made.setObjectName(name)
        made.activated.connect(lambda index: run(str(made.itemData(index))))
        return made

    def _fill(self, combo: QComboBox, choices: list[tuple[str, str]]) -> None:
        combo.clear()
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        for value, text in choices:
            combo.addItem(text, value)

    def _fields(self, *fields: tuple[Callable[[], str], QWidget]) -> QWidget:
        holder = QWidget()
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(ROOM)
        for name, editor in fields:
            line.addLayout(self.field(name, editor))
        line.addStretch(1)
        return holder


def _application() -> QApplication:
    found = QApplication.instance()
    if not isinstance(found, QApplication):
        raise TypeError("the window needs a QApplication")
    return found
