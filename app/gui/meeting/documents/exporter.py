"""Files of documents, written on a thread of their own: one failure does not stop the rest."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import TYPE_CHECKING

from attrs import frozen
from PySide6.QtCore import QThread, Signal

from app.domain.model import DocumentChoice, Meeting
from app.errors import ProtocolistError
from app.files import write_beside
from app.gui.meeting.documents.choices import Packs, pack_of

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from app.archive import Archive


@frozen
class Written:
    """A document on disk; ``kept`` names a file edited since its export, which was left as it is."""

    choice: DocumentChoice
    path: Path
    kept: Path | None = None


@frozen
class Failed:
    """A document that could not be written, and why."""

    choice: DocumentChoice
    problem: ProtocolistError


class Exporter(QThread):
    """Exports documents one after another.

    ``progress(done, of)`` after each, ``finished_all(results)`` at the end or when cancelled.
    """

    progress = Signal(int, int)
    finished_all = Signal(object)

    def __init__(
        self,
        archive: Archive,
        meeting: Meeting,
        wanted: tuple[DocumentChoice, ...],
        folder: Path,
        *,
        pdf: bool,
        known: Packs,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._archive, self._meeting, self._wanted = archive, meeting, wanted
        self._folder, self._pdf, self._known = folder, pdf, known
        self._cancelled = False

    def cancel(self) -> None:
        """Stop after the document being written."""
        self._cancelled = True

    def run(self) -> None:
        """Write all that is wanted."""
        results: list[Written | Failed] = []
        try:
            for count, choice in enumerate(self._wanted):
                if self._cancelled:
                    break
                try:
                    results.append(self._write(choice))
                except ProtocolistError as problem:
                    results.append(Failed(choice, problem))
                self.progress.emit(count + 1, len(self._wanted))
        finally:  # A bug ends the export, and the page must hear of it.
            self.finished_all.emit(tuple(results))

    def _write(self, choice: DocumentChoice) -> Written:
        from app.documents import file_name, render

        pack = pack_of(choice, self._known)
        if pack is None:
            raise ProtocolistError(
                "The template of this document is no longer there.",
                place=choice.pack,
                remedy="Choose another template for it.",
            )
        keeper = choice.keeper or None
        content = render(self._meeting, pack, choice.language, keeper=keeper, stamped=True)
        wanted = self._folder / file_name(self._meeting, pack, choice.language, keeper)
        path, kept = self._free(wanted)
        write_beside(path, content)
        if self._pdf:
            from app.gui.pages.pdf import pdf_of

            write_beside(path.with_suffix(".pdf"), pdf_of(content, path.stem))
        self._note(choice, path, content)
        return Written(choice, path, kept)

    def _free(self, path: Path) -> tuple[Path, Path | None]:
        """Return where to write: a file that someone edited since its export is never overwritten."""
        first, number = path, 2
        while path.exists() and self._is_edited(path):
            path = first.with_stem(f"{first.stem} ({number})")
            number += 1
        return path, first if path != first else None

    def _is_edited(self, path: Path) -> bool:
        version = self._archive.versions.of_file(str(path))
        if version is None:
            return True
        try:
            return hashlib.sha256(path.read_bytes()).hexdigest() != version.sha256
        except OSError:
            return True

    def _note(self, choice: DocumentChoice, path: Path, content: bytes) -> None:
        if self._archive.read_only:
            return
        self._archive.versions.add(
            self._meeting,
            template=choice.pack,
            language=choice.language,
            keeper=choice.keeper,
            path=str(path),
            sha256=hashlib.sha256(content).hexdigest(),
        )
