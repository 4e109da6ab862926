"""Collects garbage where and when it is not felt: in the window's thread, while nobody types."""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

from app.gui.session import Session

REST = 2.0
"""Seconds without a key after which what is left behind is collected."""
FEW = 10_000
"""New values below which a pause is left in peace: typing leaves next to none in circles."""
MANY = 300_000
"""New values after which the young ones among them are looked through while somebody types."""


class Garbage(QObject):
    """Looks for garbage in pauses, and then through all but what was there when the meeting was opened.

    A record is many thousand small values that live long: in the first pause they are frozen, so that the next
    looks pass them by. Python's own looks are switched off: they come at any key, and on any thread, where a widget
    that is garbage would be destroyed beside the window's thread, and crash it.
    """

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._calm = session.calm
        self._is_frozen = self._is_clean = False
        gc.disable()
        session.opened.connect(self._on_opened)
        self._timer = QTimer(self, interval=500)
        self._timer.timeout.connect(self._on_time)
        self._timer.start()

    def look(self) -> None:
        """Collect now."""
        if self._is_frozen:
            gc.collect()
            return
        gc.unfreeze()
        gc.collect()
        gc.freeze()
        self._is_frozen = True

    def _on_time(self) -> None:
        if self._calm.lasted < REST:
            self._is_clean = False
            if gc.get_count()[0] > MANY:
                gc.collect(0)
        elif not self._is_clean:
            self._is_clean = True
            if not self._is_frozen or gc.get_count()[0] > FEW:
                self.look()

    def _on_opened(self) -> None:
        self._is_frozen = self._is_clean = False
