"""Room for a question or a report on a low window or in large type: what stands below it gives way."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from app.gui import theme

_LOW = 480
"""The height in small type below which a banner and the gallery cannot both be read."""


class Room(QObject):
    """Hides what is ``below`` while one of the ``banners`` is shown and the page is too low for both."""

    def __init__(self, page: QWidget, banners: tuple[QWidget, ...], below: QWidget) -> None:
        super().__init__(page)
        self._page, self._banners, self._below = page, banners, below
        for watched in (page, *banners):
            watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kinds = (QEvent.Type.ShowToParent, QEvent.Type.HideToParent, QEvent.Type.Resize)
        if event.type() in kinds:
            asked = any(not banner.isHidden() for banner in self._banners)
            self._below.setVisible(not (asked and self._page.height() < _LOW * theme.growth()))
        return False
