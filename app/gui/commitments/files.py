"""The list of commitments as a file or on paper, as it is shown."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from app.domain.model import Fulfilment, ProposalStatus
from app.errors import ProtocolistError
from app.gui import words
from app.gui.meeting.page import Page
from app.gui.translation import window_language

if TYPE_CHECKING:
    from app.archive import Commitment

Listed = Callable[[], "tuple[Commitment, ...]"]
"""Gives what is shown. Raises ArchiveError."""

_FORMS = {"docx": "Word (*.docx)", "xlsx": "Excel (*.xlsx)"}


def ask(page: Page, listed: Listed, form: str) -> None:
    """Ask where to write the list, and write it."""
    from app.documents import commitments

    named = Path(commitments.file_name(window_language(), date.today())).with_suffix(f".{form}")
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    title = QCoreApplication.translate("Commitments", "Save as")
    name, _ = QFileDialog.getSaveFileName(page, title, str(Path(folder) / named), _FORMS[form])
    if name:
        save(page, listed, Path(name))


def save(page: Page, listed: Listed, path: Path) -> None:
    """Write the list into a .docx or .xlsx file, by the ending of its name."""
    from app.files import write_beside

    notices = page.desk.notices
    try:
        write_beside(path, _sheet(listed) if path.suffix.lower() == ".xlsx" else _document(listed))
    except ProtocolistError as problem:
        notices.problem(problem)
        return
    said = QCoreApplication.translate("Commitments", "Saved as {file}").format(file=path.name)
    opened = partial(QDesktopServices.openUrl, QUrl.fromLocalFile(str(path)))
    notices.toast(said, action=QCoreApplication.translate("Commitments", "Open"), run=opened)


def ask_and_print(page: Page, listed: Listed) -> None:
    """Let the user choose a printer, and print the list."""
    from app.gui.pages import printing

    title = QCoreApplication.translate("Commitments", "What was agreed")
    try:
        printing.ask_and_print(_document(listed), title, page)
    except ProtocolistError as problem:
        page.desk.notices.problem(problem)


def _document(listed: Listed) -> bytes:
    from app.documents import commitments

    return commitments.render(listed(), window_language(), on=date.today())


def _sheet(listed: Listed) -> bytes:
    from app.exchange import commitments

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
    return commitments.to_xlsx(listed(), window_language(), heads=heads, word=_word)


def _word(value: ProposalStatus | Fulfilment) -> str:
    return words.fulfilment(value) if isinstance(value, Fulfilment) else words.proposal_status(value)[0]
