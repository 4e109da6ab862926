"""Files kept with the meeting: added, dropped, opened, captioned."""

from __future__ import annotations

import mimetypes
import tempfile
from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from app.domain import ids
from app.domain.model import Attachment, Meeting
from app.errors import ProtocolistError
from app.files import refused
from app.gui import bind, theme
from app.gui.desk import Desk
from app.gui.meeting.details.naming import remover
from app.gui.translation import Phrase
from app.gui.widgets import Elided, IconButton, Row, Rows, label

_KILO = 1024


class Attachments(QObject):
    """Makes the rows of attached files, and brings files in and out."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._window = parent

    def make(self, rows: Rows, id: str) -> Row:
        """Make the row of a file: its name and size, a caption, opening and removing it."""
        row, path = Row(rows, id), f"attachments.{id}"
        held = self._held(id)
        name = Elided(held.name)
        name.setMinimumWidth(theme.scaled(140))
        caption = bind.area(
            self._desk.session, f"{path}.caption", name=self.tr("Caption"), hint=self.tr("caption")
        )
        look = IconButton("open", self.tr("Open {name}").format(name=held.name))
        look.setObjectName(f"{path}.open")
        look.clicked.connect(lambda: self.open(id))
        away = remover(self._desk, path, Phrase("Attachments", "Remove {name}", name=held.name))
        row.line.addWidget(name, 2)
        row.line.addWidget(label(size_words(held.size), "small"))
        row.line.addWidget(caption, 3)
        row.line.addWidget(look)
        row.line.addWidget(away)
        return row

    def ask(self) -> None:
        """Let the user choose files."""
        names, _ = QFileDialog.getOpenFileNames(self._window, self.tr("Attach files"))
        self.attach(Path(name) for name in names)

    def attach(self, paths: Iterable[Path]) -> None:
        """Keep these files with the meeting, as one step."""
        new = []
        for path in paths:
            try:
                digest = self._desk.archive.attachments.add_file(path)
            except OSError as error:
                self._desk.notices.problem(refused(path, error))
            except ProtocolistError as problem:
                self._desk.notices.problem(problem)
            else:
                kind = mimetypes.guess_type(path.name)[0] or ""
                new.append(Attachment(ids.new_id(), "", path.name, digest, path.stat().st_size, kind))
        if new:
            self._desk.session.apply(Phrase("Attachments", "attached files"), lambda m: _with(m, new))

    def open(self, id: str) -> None:
        """Open a copy of the file in the program that it belongs to."""
        held = self._held(id)
        copy = Path(tempfile.mkdtemp(prefix="protocolist-")) / Path(held.name).name
        try:
            self._desk.archive.attachments.write(held.sha256, copy)
        except ProtocolistError as problem:
            self._desk.notices.problem(problem)
            return
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(copy)))

    def _held(self, id: str) -> Attachment:
        return next(each for each in self._desk.session.meeting.attachments if each.id == id)


def size_words(size: int) -> str:
    """Return a size in words: ``812 B``, ``34 KB``, ``2.1 MB``."""
    if size < _KILO:
        return f"{size} B"
    if size < _KILO * _KILO:
        return f"{size / _KILO:.0f} KB"
    return f"{size / _KILO / _KILO:.1f} MB"


def _with(meeting: Meeting, new: list[Attachment]) -> Meeting:
    from app.domain import edits

    for each in new:
        meeting = edits.add(meeting, "attachments", each)
    return meeting
