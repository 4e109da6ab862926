"""Files of documents, written on a thread of their own: one failure does not stop the rest."""

from __future__ import annotations

import hashlib
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from attrs import evolve, frozen
from PySide6.QtCore import QThread, Signal

from app.documents.packs import Pack
from app.domain.model import DocumentChoice, Meeting
from app.errors import ProtocolistError
from app.files import write_beside
from app.gui import house
from app.gui.meeting.documents.choices import Packs, pack_of

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from app.archive import Archive


@frozen
class Order:
    """What is to be written: the documents, where, and how; ``sealed`` puts the record's hash at the foot of pages."""

    meeting: Meeting
    wanted: tuple[DocumentChoice, ...]
    folder: Path
    known: Packs
    pdf: bool = False
    sealed: bool = False


@frozen
class Written:
    """A document on disk.

    ``kept`` names a file edited since its export, or open in Word, which was left as it is; ``without_pdf`` says why
    there is no PDF of it although one was wanted; ``is_close`` tells that LibreOffice could not make it, and its pages
    are our own, close to Word's.
    """

    choice: DocumentChoice
    path: Path
    kept: Path | None = None
    without_pdf: ProtocolistError | None = None
    is_close: bool = False


@frozen
class Failed:
    """A document that could not be written, and why."""

    choice: DocumentChoice
    problem: ProtocolistError


class Exporter(QThread):
    """Exports documents one after another.

    ``began(number, choice)`` before each, ``finished_all(results)`` at the end or when cancelled. ``flush`` waits until
    the record is in the archive.
    """

    began = Signal(int, object)
    finished_all = Signal(object)

    def __init__(
        self,
        archive: Archive,
        order: Order,
        flush: Callable[[], object] = lambda: None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._archive, self._order, self._flush = archive, order, flush
        self._files = house.files_of_archive(archive)
        self._own: frozenset[str] = frozenset()
        self._written: set[Path] = set()
        self._convert: Callable[[bytes], bytes] | None = None
        self._cancelled = False

    def cancel(self) -> None:
        """Stop after the document being written."""
        self._cancelled = True

    def run(self) -> None:
        """Write all that is wanted."""
        results: list[Written | Failed] = []
        stop = self._start_office() if self._order.pdf else None
        try:
            self._flush()
            versions = self._archive.versions.list(self._order.meeting.id)
            self._own = frozenset(version.sha256 for version in versions)
            for count, choice in enumerate(self._order.wanted):
                if self._cancelled:
                    break
                self.began.emit(count, choice)
                results.append(self._result(choice))
        finally:  # A bug ends the export, and the page must hear of it.
            if stop is not None:
                stop()
            self.finished_all.emit(tuple(results))

    def _start_office(self) -> Callable[[], None] | None:
        """Keep one LibreOffice for the whole batch, where there is any; return what ends it."""
        from app.gui.pages import office

        if office.program() is None:
            return None
        kept = office.Office()
        self._convert = kept.convert
        return kept.stop

    def _result(self, choice: DocumentChoice) -> Written | Failed:
        try:
            return self._write(choice)
        except ProtocolistError as problem:
            return Failed(choice, problem)
        except Exception:  # noqa: BLE001 - the boundary of the thread: one document must not cost the others
            sys.excepthook(*sys.exc_info())
            return Failed(choice, ProtocolistError("Something went wrong in the program with this document."))

    def _write(self, choice: DocumentChoice) -> Written:
        from app.documents import file_name, render

        pack = pack_of(choice, self._order.known)
        if pack is None:
            raise ProtocolistError(
                "The template of this document is no longer there.",
                place=choice.pack,
                remedy="Choose another template for it.",
            )
        meeting, keeper = self._order.meeting, choice.keeper or None
        sealed = self._order.sealed and pack.group != "room"
        content = render(
            meeting, pack, choice.language, keeper=keeper, files=self._files, stamped=True, sealed=sealed
        )
        wanted = self._order.folder / file_name(meeting, pack, choice.language, keeper)
        path, kept = self._free(wanted)
        self._written.add(path)
        write_beside(path, content)
        self._note(choice, pack, path, content)
        written = Written(choice, path, kept)
        return self._with_pdf(written, content) if self._order.pdf else written

    def _with_pdf(self, written: Written, content: bytes) -> Written:
        from app.gui.pages.pdf import write_pdf

        made = None
        if self._convert is not None:
            with suppress(ProtocolistError):
                made = self._convert(content)
        try:
            pdf = made or write_pdf(content, written.path.stem)
            write_beside(written.path.with_suffix(".pdf"), pdf)
        except ProtocolistError as problem:
            return evolve(written, without_pdf=problem)
        return evolve(written, is_close=made is None and self._convert is not None)

    def _free(self, path: Path) -> tuple[Path, Path | None]:
        """Return where to write: a file that someone edited since its export, or has open, is never overwritten."""
        first, number = path, 2
        while path.exists() and self._is_edited(path):
            path = first.with_stem(f"{first.stem} ({number})")
            number += 1
        return path, first if path != first and first not in self._written else None

    def _is_edited(self, path: Path) -> bool:
        """Tell whether a file is other than what was exported; ours under another name or moved here is not."""
        if path in self._written:  # Two documents of this export with one name.
            return True
        if any(path.with_name(lock).exists() for lock in _locks(path.name)):
            return True
        try:
            return hashlib.sha256(path.read_bytes()).hexdigest() not in self._own
        except OSError:
            return True

    def _note(self, choice: DocumentChoice, pack: Pack, path: Path, content: bytes) -> None:
        if self._archive.read_only:
            return
        version = self._archive.versions.add(
            self._order.meeting,
            template=choice.pack,
            template_sha256=hashlib.sha256(pack.file.read_bytes()).hexdigest(),
            language=choice.language,
            keeper=choice.keeper,
            path=str(path),
            sha256=hashlib.sha256(content).hexdigest(),
        )
        self._own |= {version.sha256}


def _locks(name: str) -> tuple[str, ...]:
    """Return what Word and LibreOffice put beside an open file; Word leaves out two letters of a long name."""
    return f"~${name[2:]}", f"~${name}", f".~lock.{name}#"
