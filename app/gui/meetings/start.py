"""The start page as what begins meetings sees it."""

from __future__ import annotations

from abc import abstractmethod

from PySide6.QtWidgets import QPushButton

from app.domain.model import Meeting
from app.gui.meeting.page import Page


class StartPage(Page):
    """A page with a chosen meeting, that can start new ones; ``more`` is the button that offers from what."""

    more: QPushButton

    @abstractmethod
    def chosen(self) -> str:
        """Return the id of the chosen meeting, or empty."""

    @abstractmethod
    def start(self, meeting: Meeting) -> None:
        """Keep a new meeting and open it."""
