"""An export under way: its progress with Cancel, and at the end what was written, kept, and not written, and why."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from app.domain.model import DocumentChoice
from app.gui import problems, words
from app.gui.desk import Desk
from app.gui.meeting.documents.choices import pack_of
from app.gui.meeting.documents.exporter import Exporter, Failed, Order, Written
from app.gui.translation import window_language
from app.gui.widgets import Elided, button

_NAMED = 8
"""Failures that the summary names; more are counted."""


class Exporting(QWidget):
    """Shown while documents are written; ``finished`` when they are."""

    finished = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._exporter: Exporter | None = None
        self._order: Order | None = None
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(6)
        self._cancel = button("")
        self._cancel.setObjectName("documents.cancel")
        self._cancel.clicked.connect(self.cancel)
        self._where = Elided("", "small")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._where, 1)
        row.addWidget(self._bar, 1)
        row.addWidget(self._cancel)
        self.hide()

    @property
    def is_running(self) -> bool:
        """Whether documents are being written."""
        return self._exporter is not None

    def retranslate(self) -> None:
        """Set every text in the window's language."""
        self._bar.setAccessibleName(self.tr("Progress of the export"))
        self._cancel.setText(self.tr("Cancel"))

    def start(self, order: Order) -> None:
        """Write documents, unless others are being written."""
        if self.is_running:
            return
        self._order = order
        self._exporter = Exporter(self._desk.archive, order, self._desk.session.writer.flush, self)
        self._exporter.began.connect(self._on_began)
        self._exporter.finished_all.connect(self._on_finished)
        self._bar.setRange(0, len(order.wanted))
        self._bar.setValue(0)
        self._cancel.setEnabled(True)
        self.show()
        self._exporter.start()

    def cancel(self) -> None:
        """Stop after the document being written."""
        if self._exporter is not None:
            self._exporter.cancel()
            self._cancel.setEnabled(False)

    def leave(self) -> None:
        """Stop, and wait for the document being written."""
        if self._exporter is not None:
            self._exporter.cancel()
            self._exporter.wait()

    def _on_began(self, number: int, choice: DocumentChoice) -> None:
        self._bar.setValue(number)
        self._where.setText(self._name(choice))

    def _on_finished(self, results: tuple[Written | Failed, ...]) -> None:
        if self._exporter is not None:
            self._exporter.wait()
            self._exporter.deleteLater()
        self._exporter = None
        self.hide()
        self._desk.notices.clear("export")
        said = [*self._failures(results), *self._remarks(results)]
        if said:
            bad = any(isinstance(result, Failed) for result in results)
            self._desk.notices.banner("export", "\n".join(said), tone="bad" if bad else "warn")
        written = sum(isinstance(result, Written) for result in results)
        if written:
            text = QCoreApplication.translate("DocumentsPage", "%n document(s) written", None, written)
            where = "/".join(self._order.folder.parts[-2:]) if self._order else ""
            self._desk.notices.toast(
                f"{text} · {where}", action=self.tr("Show in folder"), run=self._show_folder
            )
        self.finished.emit()

    def _failures(self, results: Sequence[Written | Failed]) -> list[str]:
        failed = [result for result in results if isinstance(result, Failed)]
        if not failed:
            return []
        if len(failed) == len(results) and len({problems.said(one.problem) for one in failed}) == 1:
            return [
                problems.said(failed[0].problem)
            ]  # One cause for all: a full disk, a folder that is gone.
        count = QCoreApplication.translate(
            "Exporting", "%n document(s) could not be written:", None, len(failed)
        )
        lines = [f"{self._name(one.choice)}: {problems.said(one.problem)}" for one in failed[:_NAMED]]
        return [count, *lines, *(["…"] if len(failed) > _NAMED else [])]

    def _remarks(self, results: Sequence[Written | Failed]) -> list[str]:
        written = [result for result in results if isinstance(result, Written)]
        said = [
            self.tr("{file} was edited since its export and is kept; the new one stands beside it.").format(
                file=one.kept.name
            )
            for one in written
            if one.kept is not None
        ]
        said += [
            self.tr("{document}: no PDF. {why}").format(
                document=self._name(one.choice), why=problems.said(one.without_pdf)
            )
            for one in written
            if one.without_pdf is not None
        ]
        close = [self._name(one.choice) for one in written if one.is_close]
        if close:
            why = self.tr(
                "LibreOffice could not make these PDFs; their pages are close to Word’s: {documents}"
            )
            said.append(why.format(documents="; ".join(close[:_NAMED])))
        return [*said[:_NAMED], *(["…"] if len(said) > _NAMED else [])]

    def _name(self, choice: DocumentChoice) -> str:
        pack = pack_of(choice, self._order.known) if self._order else None
        title = pack.title(window_language()) if pack else choice.pack
        return f"{title} · {', '.join(words.language(one) for one in choice.language.split('+'))}"

    def _show_folder(self) -> None:
        if self._order is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(Path(self._order.folder))))
