"""What each document would miss, looked for on a thread of its own."""

from __future__ import annotations

from concurrent.futures import Future, ThreadPoolExecutor

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from app.domain.findings import Finding
from app.domain.model import DocumentChoice, Meeting
from app.errors import ProtocolistError
from app.gui.meeting.documents.choices import Packs, pack_of

_Key = tuple[str, str, str]
_Answer = dict[_Key, tuple[Finding, ...]]


class Checks(QObject):
    """Checks all documents of a meeting; ``found`` comes when the answers of the newest state are there."""

    found = Signal()
    _done = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="checks")
        self._answers: _Answer = {}
        self._waiting: tuple[Meeting, tuple[DocumentChoice, ...], Packs] | None = None
        self._working = False
        self._done.connect(self._on_done)
        self.destroyed.connect(lambda: self._thread.shutdown(wait=False, cancel_futures=True))

    def of(self, choice: DocumentChoice) -> tuple[Finding, ...]:
        """Return what a document misses, as last looked for."""
        return self._answers.get((choice.pack, choice.language, choice.keeper), ())

    def ask(self, meeting: Meeting, wanted: tuple[DocumentChoice, ...], known: Packs) -> None:
        """Look for what these documents miss."""
        self._waiting = (meeting, wanted, known)
        if not self._working:
            self._next()

    def _next(self) -> None:
        waiting, self._waiting = self._waiting, None
        self._working = waiting is not None
        if waiting is not None:
            self._thread.submit(_check_all, *waiting).add_done_callback(self._tell)

    def _tell(self, result: Future[_Answer]) -> None:
        if isValid(self):  # The window may have been closed meanwhile.
            self._done.emit(result)

    def _on_done(self, result: Future[_Answer]) -> None:
        self._next()
        self._answers = result.result()
        self.found.emit()


def _check_all(meeting: Meeting, wanted: tuple[DocumentChoice, ...], known: Packs) -> _Answer:
    answers: _Answer = {}
    for choice in wanted:
        key = (choice.pack, choice.language, choice.keeper)
        answers[key] = _check(meeting, choice, known)
    return answers


def _check(meeting: Meeting, choice: DocumentChoice, known: Packs) -> tuple[Finding, ...]:
    from app.documents import check
    from app.domain.findings import Severity

    pack = pack_of(choice, known)
    if pack is None:
        return ()
    try:
        return check.check(meeting, pack, choice.language, keeper=choice.keeper or None)
    except ProtocolistError as problem:
        return (Finding("template", Severity.ERROR, f"documents.{choice.id}", (), problem.sentence),)
