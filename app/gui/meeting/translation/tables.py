"""A translator's table: out as .xlsx or .docx, and back, refusing what has changed meanwhile."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from app.domain import derive
from app.errors import ProtocolistError
from app.files import refused, write_beside
from app.gui import problems
from app.gui.desk import Desk
from app.gui.translation import Phrase

_NAMED = 5
_FORMS = "Excel (*.xlsx);;Word (*.docx)"


class Tables(QObject):
    """Asks for files and brings tables out and in."""

    def __init__(self, desk: Desk, language: Callable[[], str], over: QWidget) -> None:
        super().__init__(over)
        self._desk, self._language, self._over = desk, language, over

    def send(self, *, to_do: bool) -> None:
        """Write the texts, all or those to be done, into a table that the user names."""
        meeting, language = self._desk.session.meeting, self._language()
        title = re.sub(r'[<>:"/\\|?*\x00-\x1f]+', " ", derive.title_line(meeting, meeting.language))[
            :60
        ].strip(" .")
        start = self._desk.state.starting_folder / f"{title} – {language}.xlsx"
        name, form = QFileDialog.getSaveFileName(
            self._over, self.tr("A table for the translator"), str(start), _FORMS
        )
        if name:
            path = Path(name)
            self.write(
                path if path.suffix else path.with_suffix(".docx" if "docx" in form else ".xlsx"), to_do=to_do
            )

    def write(self, path: Path, *, to_do: bool) -> None:
        """Write the table into a file."""
        from app.exchange import translations

        make = translations.write_document if path.suffix.lower() == ".docx" else translations.write
        try:
            write_beside(path, make(self._desk.session.meeting, self._language(), missing_only=to_do))
        except ProtocolistError as problem:
            self._desk.notices.problem(problem)
            return
        self._desk.notices.toast(self.tr("The table is written: {file}").format(file=path.name))

    def ask(self) -> None:
        """Let the user choose a table that came back, and take it."""
        start = str(self._desk.state.starting_folder)
        forms = self.tr("Tables") + " (*.xlsx *.docx *.csv)"
        name, _ = QFileDialog.getOpenFileName(self._over, self.tr("A translator’s table"), start, forms)
        if name:
            self.take(Path(name))

    def take(self, path: Path) -> None:
        """Bring a table in as one step; say how many texts it gave, and which rows were refused and why."""
        from app.exchange import translations

        try:
            language, rows = translations.read(_content(path), path.name)
        except ProtocolistError as problem:
            self._desk.notices.problem(problem)
            return
        session = self._desk.session
        found = translations.take(session.meeting, language, rows)
        session.apply(
            Phrase("Tables", "translator’s table"),
            lambda meeting: translations.take(meeting, language, rows).meeting,
        )
        text = QCoreApplication.translate("Tables", "%n translation(s) taken", None, found.count)
        self._desk.notices.toast(text, action=self.tr("Undo"), run=session.undo)
        self._desk.notices.clear("translations")
        if found.refused:
            said = QCoreApplication.translate("Tables", "%n row(s) were not taken:", None, len(found.refused))
            lines = [f"{one.translation[:60]}: {problems.say(one.why)}" for one in found.refused[:_NAMED]]
            more = ["…"] if len(found.refused) > _NAMED else []
            self._desk.notices.banner("translations", "\n".join([said, *lines, *more]))


def _content(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise refused(path, error) from error
