"""Something that takes a while, off the window's thread."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QThread, Signal

from app.errors import ProtocolistError


class Work(QThread):
    """Does ``work`` and says ``done(result)``: what it returned, its ProtocolistError, or None after a bug."""

    done = Signal(object)

    def __init__(self, work: Callable[[], object], parent: QObject) -> None:
        super().__init__(parent)
        self._work = work

    def run(self) -> None:
        """Do it."""
        made: object = None
        try:
            made = self._work()
        except ProtocolistError as problem:
            made = problem
        finally:  # A bug ends the work, and whoever waits must hear of it.
            self.done.emit(made)
