"""What ``check`` finds in the open meeting, a moment after each change."""

from __future__ import annotations

import time
from collections import Counter
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
        self.translations: tuple[Finding, ...] = ()
        self._by_part: dict[str, list[Finding]] = {}
        self._counts: Counter[str] = Counter()
        self._memory: Memory | None = None
        self._since = 0.0
        self._timer = QTimer(self, singleShot=True, interval=PAUSE)
        self._timer.timeout.connect(self.look)
        session.changed.connect(self._later)
        session.opened.connect(self.look)

    def look(self) -> None:
        """Check now."""
        from app.domain import check

        meeting = self._session.current
        self._memory = self._memory or check.Memory()
        found = check.check(meeting, memory=self._memory) if meeting else ()
        if found != self.all:
            self.all = found
            self.translations = tuple(one for one in found if one.code in check.TRANSLATION)
            self._sort()
            self.changed.emit()

    def _sort(self) -> None:
        """Find each by its collection and by its row, for a record of thousands of rows asks for each of them."""
        self._by_part = {}
        self._counts.clear()
        of_translations = {id(found) for found in self.translations}
        for found in self.all:
            if id(found) not in of_translations:
                self._counts[found.place.partition(".")[0]] += 1
            self._by_part.setdefault(found.place.partition(".")[0], []).append(found)
            if "." in found.place:
                self._by_part.setdefault(prefix(found.place), []).append(found)

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
        held = self._by_part.get(prefix(place), ())
        if "." not in place:
            return tuple(held)
        return tuple(f for f in held if f.place == place or f.place.startswith(f"{place}."))

    def _later(self) -> None:
        now = time.monotonic()
        if not self._timer.isActive():
            self._since = now
        elif now - self._since > MOST:
            return
        self._timer.start()
