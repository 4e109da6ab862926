"""What each document would miss, and whose files were edited since, looked for on a thread of its own."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.domain.findings import Finding
from app.domain.model import DocumentChoice, Meeting
from app.errors import ProtocolistError
from app.gui.answers import Answers
from app.gui.meeting.documents.choices import Packs, pack_of

_Key = tuple[str, str, str]
_Answer = dict[_Key, tuple[Finding, ...]]
Exports = Mapping[_Key, tuple[str, str]]
"""The last file of each document, by pack, language and keeper: its path and the hash it was written with."""


class Checks(QObject):
    """Checks all documents of a meeting; ``found`` comes when the answers of the newest state are there."""

    found = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="checks")
        self._answers: _Answer = {}
        self._edited: frozenset[_Key] = frozenset()
        self._waiting: tuple[Meeting, tuple[DocumentChoice, ...], Packs, Exports] | None = None
        self._working = False
        self._results = Answers(self)
        self.destroyed.connect(lambda: self._thread.shutdown(wait=False, cancel_futures=True))

    def of(self, choice: DocumentChoice) -> tuple[Finding, ...] | None:
        """Return what a document misses, as last looked for; None while that is not known."""
        return self._answers.get((choice.pack, choice.language, choice.keeper))

    def is_edited(self, choice: DocumentChoice) -> bool:
        """Tell whether a document's last file was edited since its export, as last looked for."""
        return (choice.pack, choice.language, choice.keeper) in self._edited

    def ask(
        self, meeting: Meeting, wanted: tuple[DocumentChoice, ...], known: Packs, exports: Exports
    ) -> None:
        """Look for what these documents miss, and whether their files are as they were written."""
        self._waiting = (meeting, wanted, known, exports)
        if not self._working:
            self._next()

    def _next(self) -> None:
        waiting, self._waiting = self._waiting, None
        self._working = waiting is not None
        if waiting is not None:
            self._results.expect(self._thread.submit(_check_all, *waiting), self._on_done)

    def _on_done(self, result: Future[tuple[_Answer, frozenset[_Key]]]) -> None:
        self._next()
        self._answers, self._edited = result.result()
        self.found.emit()


def _check_all(
    meeting: Meeting, wanted: tuple[DocumentChoice, ...], known: Packs, exports: Exports
) -> tuple[_Answer, frozenset[_Key]]:
    answers: _Answer = {}
    for choice in wanted:
        key = (choice.pack, choice.language, choice.keeper)
        answers[key] = _check(meeting, choice, known)
    return answers, frozenset(key for key, (path, sha256) in exports.items() if _differs(path, sha256))


def _differs(path: str, sha256: str) -> bool:
    try:
        return hashlib.sha256(Path(path).read_bytes()).hexdigest() != sha256
    except OSError:  # Moved, or renamed: nothing to be lost there.
        return False


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
