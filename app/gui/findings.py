"""What ``check`` finds in the open meeting, a moment after each change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from app.gui.session import Session

if TYPE_CHECKING:
    from app.domain.check import Finding, Memory

DELAY = 200
"""Milliseconds after the first change; not started anew by later ones."""


class Findings(QObject):
    """The findings of the open meeting; ``changed`` comes when they differ."""

    changed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self.all: tuple[Finding, ...] = ()
        self.translations: tuple[Finding, ...] = ()
        self._memory: Memory | None = None
        self._timer = QTimer(self, singleShot=True, interval=DELAY)
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
            self.changed.emit()

    def at(self, *places: str) -> tuple[Finding, ...]:
        """Return the findings at these paths and under them."""
        return tuple(
            found
            for found in self.all
            if any(found.place == place or found.place.startswith(f"{place}.") for place in places)
        )

    def _later(self) -> None:
        if not self._timer.isActive():
            self._timer.start()
