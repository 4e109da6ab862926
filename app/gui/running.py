"""A long piece of work beside the window: how far it is, with Cancel."""

from __future__ import annotations

import sys
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from app.errors import ProtocolistError
from app.files import Told
from app.gui.answers import Answers
from app.gui.desk import Desk
from app.gui.theme import GAP
from app.gui.widgets import Elided, button

SOON = 150
"""Milliseconds after which work is shown; what is done sooner would only flicker."""
_LOOK = 50
_WHOLE = 1000


class Cancelled(BaseException):
    """Nobody wants the work any more; no handler of errors takes this for one."""


class Running(QWidget):
    """Does one piece of work at a time on a thread of its own; seen while it lasts.

    ``ended()`` comes however it ended, before what is then done.
    """

    ended = Signal()

    def __init__(self, desk: Desk, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._name = name
        self._answers = Answers(self)
        self._work: Future[Any] | None = None
        self._is_wanted = False
        self._done: float | None = None
        self._what = Elided("", "small")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(6)
        self._cancel = button("")
        self._cancel.setObjectName(f"{name}.running.cancel")
        self._cancel.clicked.connect(self.cancel)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        row.addWidget(self._what, 1)
        row.addWidget(self._bar, 1)
        row.addWidget(self._cancel)
        self._look = QTimer(self, interval=_LOOK)
        self._look.timeout.connect(self._show)
        self._soon = QTimer(self, singleShot=True, interval=SOON)
        self._soon.timeout.connect(self.show)
        self.retranslate()
        self.hide()

    @property
    def is_running(self) -> bool:
        """Whether something is being done."""
        return self._work is not None

    def retranslate(self) -> None:
        """Set every text in the window's language."""
        self._bar.setAccessibleName(self.tr("How far it is"))
        self._cancel.setText(self.tr("Cancel"))

    def start(self, what: str, work: Callable[[Told], Any], then: Callable[[Any], object]) -> None:
        """Do ``work``, called ``what`` while it lasts, and ``then`` something with what it returned.

        The work tells how far it is, and there it can be cancelled. What goes wrong is said. While something else is
        being done, nothing is begun.
        """
        if self.is_running:
            self._desk.notices.toast(self.tr("Still busy: {what}").format(what=self._what.text()))
            return
        self._is_wanted, self._done = True, None
        self._what.setText(what)
        self._cancel.setEnabled(True)
        self._show()
        thread = ThreadPoolExecutor(1, thread_name_prefix=self._name)
        self._work = thread.submit(work, self._tell)
        thread.shutdown(wait=False)
        self._answers.expect(self._work, lambda done: self._on_done(done, then))
        self._look.start()
        self._soon.start()

    def cancel(self) -> None:
        """Let it end at the next step, with nothing to show for it."""
        self._is_wanted = False
        self._cancel.setEnabled(False)

    def leave(self) -> None:
        """End it: the window closes."""
        self.cancel()
        if self._work is not None:
            wait([self._work])

    def _tell(self, done: float | None) -> None:
        self._done = done
        if not self._is_wanted:
            raise Cancelled

    def _show(self) -> None:
        known = self._done is not None
        self._bar.setRange(0, _WHOLE if known else 0)
        if self._done is not None:
            self._bar.setValue(round(_WHOLE * self._done))

    def _on_done(self, done: Future[Any], then: Callable[[Any], object]) -> None:
        self._work = None
        self._look.stop()
        self._soon.stop()
        self.hide()
        self.ended.emit()
        problem = done.exception()
        if problem is None:
            if self._is_wanted:
                then(done.result())
        elif isinstance(problem, ProtocolistError):
            self._desk.notices.problem(problem)
        elif not isinstance(problem, Cancelled):
            sys.excepthook(type(problem), problem, problem.__traceback__)
