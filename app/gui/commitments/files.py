"""The list of commitments as a file or on paper, as it is shown; made beside the window."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from app.domain.model import Fulfilment, ProposalStatus
from app.files import Told, write_beside
from app.gui import words
from app.gui.meeting.page import Page
from app.gui.running import Running
from app.gui.translation import window_language

if TYPE_CHECKING:
    from app.archive import Archive, Commitment, Standing
    from app.gui.desk import Desk

_FORMS = {"docx": "Word (*.docx)", "xlsx": "Excel (*.xlsx)"}
_TOGETHER = 500
"""So many commitments are read between two looks whether they are still wanted."""
_READ = 0.15
"""The share of the time that reading takes before a table is written."""


class Listing(Page):
    """A page that lists commitments, and writes beside the window."""

    running: Running

    def listed(self) -> Sequence[Standing]:
        """Return what is shown, in its order."""
        raise NotImplementedError


def ask(page: Listing, form: str) -> None:
    """Ask where to write the list, and write it."""
    from app.documents import commitments

    named = Path(commitments.file_name(window_language(), date.today())).with_suffix(f".{form}")
    title = QCoreApplication.translate("Commitments", "Save as")
    name, _ = QFileDialog.getSaveFileName(
        page, title, str(page.desk.state.starting_folder / named), _FORMS[form]
    )
    if name:
        save(page, Path(name))


def save(page: Listing, path: Path) -> None:
    """Write the list into a .docx or .xlsx file, by the ending of its name."""
    made = _sheet(page) if path.suffix.lower() == ".xlsx" else _document(page)

    def write(told: Told) -> Path:
        content = made(told)
        told(None)
        write_beside(path, content)
        return path

    what = QCoreApplication.translate("Commitments", "Saving {file}…").format(file=path.name)
    page.running.start(what, write, partial(_on_saved, page.desk))


def ask_and_print(page: Listing) -> None:
    """Let the user choose a printer, and print the list."""
    from app.gui.pages import printing

    title = QCoreApplication.translate("Commitments", "What was agreed")
    if (printer := printing.ask(title, page)) is None:
        return
    printing.start(page.running, page.desk, printer, _document(page))


def _on_saved(desk: Desk, path: Path) -> None:
    said = QCoreApplication.translate("Commitments", "Saved as {file}").format(file=path.name)
    opened = partial(QDesktopServices.openUrl, QUrl.fromLocalFile(str(path)))
    desk.notices.toast(said, action=QCoreApplication.translate("Commitments", "Open"), run=opened)


def _document(page: Listing) -> Callable[[Told], bytes]:
    language, archive, listed = window_language(), page.desk.archive, page.listed()

    def make(told: Told) -> bytes:
        from app.documents import commitments

        read = _read(archive, listed, lambda _done: told(None))
        return commitments.render(read, language, on=date.today())

    return make


def _sheet(page: Listing) -> Callable[[Told], bytes]:
    heads = (
        QCoreApplication.translate("Commitments", "Agreed on"),
        QCoreApplication.translate("Commitments", "Meeting"),
        QCoreApplication.translate("Commitments", "Partner"),
        QCoreApplication.translate("Commitments", "What"),
        QCoreApplication.translate("Commitments", "Responsible"),
        QCoreApplication.translate("Commitments", "Due"),
        QCoreApplication.translate("Commitments", "Status"),
        QCoreApplication.translate("Commitments", "Done"),
        QCoreApplication.translate("Commitments", "Note"),
        QCoreApplication.translate("Commitments", "Last mention"),
    )
    language, archive, listed = window_language(), page.desk.archive, page.listed()

    def make(told: Told) -> bytes:
        from app.exchange import commitments

        read = _read(archive, listed, lambda done: told(_READ * (done or 0)))
        return commitments.to_xlsx(
            read, language, heads=heads, word=_word, told=lambda done: told(_READ + (1 - _READ) * (done or 0))
        )

    return make


def _read(archive: Archive, listed: Sequence[Standing], told: Told) -> Iterator[Commitment]:
    for at in range(0, len(listed), _TOGETHER):
        told(at / len(listed))
        yield from archive.commitments_of(listed[at : at + _TOGETHER])


def _word(value: ProposalStatus | Fulfilment) -> str:
    return words.fulfilment(value) if isinstance(value, Fulfilment) else words.proposal_status(value)[0]
