"""What ``check`` finds in the open meeting, a moment after each change."""

from __future__ import annotations

import time
from collections import Counter, defaultdict
from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from app.gui.changes import prefix
from app.gui.session import Session

if TYPE_CHECKING:
    from app.domain.check import Finding, Memory

PAUSE = 200
"""Milliseconds without a change after which the record is checked."""
MOST = 1.5
"""Seconds of changes without a pause after which it is checked all the same."""


class Findings(QObject):
    """The findings of the open meeting; ``changed`` comes when they differ."""

    changed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self.all: tuple[Finding, ...] = ()
        self._found: tuple[Finding, ...] = ()
        self.translations: tuple[Finding, ...] = ()
        self._by_row: dict[str, list[Finding]] = {}
        self._counts: Counter[str] = Counter()
        self._memory: Memory | None = None
        self._since = 0.0
        self._timer = QTimer(self, singleShot=True, interval=PAUSE)
        self._timer.timeout.connect(self._on_pause)
        self._telling = QTimer(self, singleShot=True, interval=0)
        self._telling.timeout.connect(self._tell)
        session.changed.connect(self._later)
        session.opened.connect(self.look)

    def look(self) -> None:
        """Check now."""
        self._check()
        self._tell()

    def _on_pause(self) -> None:
        self._check()
        self._telling.start()  # A key that came meanwhile goes before.

    def _check(self) -> None:
        from app.domain import check

        meeting = self._session.current
        self._memory = self._memory or check.Memory()
        self._found = check.check(meeting, memory=self._memory) if meeting else ()

    def _tell(self) -> None:
        from app.domain import check

        if self._found != self.all:
            self.all = self._found
            self.translations = tuple(one for one in self.all if one.code in check.TRANSLATION)
            self._sort()
            self.changed.emit()

    def _sort(self) -> None:
        """Find each by its row, for a record of thousands of rows asks for each of them."""
        rows: dict[str, list[Finding]] = defaultdict(list)
        for found in self.all:
            rows[_row(found.place)].append(found)
        self._by_row = rows
        others = self.all[: len(self.all) - len(self.translations)]  # What is to be translated comes last.
        self._counts = Counter(found.place.partition(".")[0] for found in others)

    def at(self, *places: str) -> tuple[Finding, ...]:
        """Return the findings at these paths and under them."""
        if len(places) == 1:
            return self._under(places[0])
        within = {id(found) for place in places for found in self._under(place)}
        return tuple(found for found in self.all if id(found) in within)

    def count(self, *collections: str) -> int:
        """Return how many findings there are in these collections and fields, but for those on translations."""
        return sum(self._counts[name] for name in collections)

    def _under(self, place: str) -> tuple[Finding, ...]:
        held = self._by_row.get(prefix(place), ()) if "." in place else self.all
        return tuple(f for f in held if f.place == place or f.place.startswith(f"{place}."))

    def _later(self) -> None:
        now = time.monotonic()
        if not self._timer.isActive():
            self._since = now
        elif now - self._since > MOST:
            return
        self._timer.start()


_row = lru_cache(maxsize=1 << 14)(prefix)
"""Returns the row a place is in: a check finds the same places again and again."""
