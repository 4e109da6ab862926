"""Sections of the settings that stand on their own: keys, and the archive with its backups."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QKeySequence
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QKeySequenceEdit, QVBoxLayout, QWidget

from app.errors import ProtocolistError
from app.gui.desk import Desk
from app.gui.theme import GAP, TIGHT
from app.gui.translation import window_language
from app.gui.when import show_moment
from app.gui.widgets import IconButton, SearchField, button, label
from app.gui.widgets.layouts import chain, clear


class Keys(QWidget):
    """Every action with its keys; keys typed here take effect at once and are kept."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.search = SearchField()
        self.search.setObjectName("settings.keys.search")
        self.search.textChanged.connect(lambda _: self.show_keys())
        self._edits: list[QWidget] = []
        self._rows = QVBoxLayout()
        self._rows.setSpacing(TIGHT)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.search)
        column.addLayout(self._rows)

    def show_keys(self) -> None:
        """List the actions whose name or key holds what is typed; all that have keys where nothing is."""
        clear(self._rows)
        self._edits = []
        wanted = self.search.text().casefold().strip()
        actions = self._desk.actions
        for name in sorted(actions, key=lambda one: actions.command(one).text()):
            text = actions.command(name).text()
            keys = actions.keys(name)
            if wanted in f"{text} {' '.join(keys)}".casefold() and (keys or wanted):
                self._rows.addWidget(self._row(name, text, keys))
        chain(self.search, *self._edits)

    def _row(self, name: str, text: str, keys: tuple[str, ...]) -> QFrame:
        edit = QKeySequenceEdit(QKeySequence(keys[0]) if keys else QKeySequence())
        edit.setObjectName(f"settings.keys.{name}")
        edit.setAccessibleName(
            QCoreApplication.translate("Settings", "Keys of “{action}”").format(action=text)
        )
        edit.setMaximumSequenceLength(1)
        edit.setFixedWidth(180)
        self._edits.append(edit)
        edit.editingFinished.connect(lambda: self._set(name, edit.keySequence()))
        back = IconButton(
            "undo",
            QCoreApplication.translate("Settings", "Give “{action}” its own keys back").format(action=text),
        )
        back.clicked.connect(lambda: self._reset(name))
        back.setVisible(name in self._desk.actions.changed_keys)
        row = QFrame()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(label(text.rstrip("…")), 1)
        line.addWidget(back)
        line.addWidget(edit)
        return row

    def _set(self, name: str, typed: QKeySequence) -> None:
        keys = (typed.toString(),) if not typed.isEmpty() else ()
        if keys != self._desk.actions.keys(name)[:1]:
            self._desk.actions.set_keys(name, keys)
            self._keep()

    def _reset(self, name: str) -> None:
        self._desk.actions.set_keys(name, None)
        self._keep()
        self.show_keys()

    def _keep(self) -> None:
        self._desk.state.set("keys", self._desk.actions.changed_keys)


class Backups(QWidget):
    """Where the archive is, its backups, and the way back to one."""

    restored = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._place = label("", "small", wrap=True)
        self._now = button("")
        self._now.setObjectName("settings.backup")
        self._now.clicked.connect(self._back_up)
        self._other = button("")
        self._other.setObjectName("settings.restore")
        self._other.clicked.connect(self._restore_other)
        self._folder = button("", "link")
        self._folder.setObjectName("settings.folder")
        self._folder.clicked.connect(self._show_folder)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        buttons = QHBoxLayout()
        buttons.setSpacing(GAP)
        for part in (self._now, self._other, self._folder):
            buttons.addWidget(part)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(self._place)
        column.addLayout(buttons)
        column.addLayout(self._rows)

    def retranslate(self) -> None:
        """Name everything in the window's language."""
        self._now.setText(self.tr("Back up now"))
        self._other.setText(self.tr("Restore from a file…"))
        self._folder.setText(self.tr("Show the folder"))

    def show_backups(self) -> None:
        """List the backups, the newest first."""
        clear(self._rows)
        archive = self._desk.archive
        self._place.setText(self.tr("The archive is {path}").format(path=archive.path))
        for at, backup in enumerate(archive.backups()[:12]):
            row = QFrame()
            row.setProperty("role", "row")
            line = QHBoxLayout(row)
            line.setContentsMargins(0, TIGHT, 0, TIGHT)
            when = show_moment(backup.time, window_language())
            line.addWidget(label(when), 1)
            line.addWidget(label(f"{backup.size / 1_000_000:.1f} MB", "small"))
            back = button(self.tr("Restore"), "link")
            back.setObjectName(f"settings.backups.{at}.restore")
            back.setAccessibleName(self.tr("Restore the backup of {time}").format(time=when))
            back.clicked.connect(lambda _=False, path=backup.path: self._restore(Path(path)))
            line.addWidget(back)
            self._rows.addWidget(row)

    def _back_up(self) -> None:
        archive = self._desk.archive
        start = archive.path.with_name(f"{archive.path.stem} – {self.tr('backup')}.sqlite3")
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Back up the archive"), str(start), "*.sqlite3")
        if chosen and self._try(lambda: archive.backup(chosen)):
            self._desk.notices.toast(self.tr("The archive is backed up."))
            self.show_backups()

    def _restore_other(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("Restore the archive"), "", "*.sqlite3")
        if chosen:
            self._restore(Path(chosen))

    def _restore(self, path: Path) -> None:
        """Put a backup in place; what was there is kept, and one button brings it back."""
        session = self._desk.session
        session.close()
        saved: list[str] = []
        if self._try(lambda: saved.append(self._desk.archive.restore(path).path)):
            self._desk.notices.toast(
                self.tr("The backup is in place."),
                action=self.tr("Undo"),
                run=lambda: self._restore(Path(saved[0])),
            )
            self.restored.emit()
        self.show_backups()

    def _show_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._desk.archive.path.parent)))

    def _try(self, run: Callable[[], object]) -> bool:
        try:
            run()
        except ProtocolistError as problem:
            self._desk.notices.problem(problem)
            return False
        return True
