"""A page before it is made, so that the frame of the window loads none."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING

from attrs import frozen

if TYPE_CHECKING:
    from app.domain.model import Meeting
    from app.gui.desk import Desk
    from app.gui.meeting.page import Page


@frozen
class PageSpec:
    """A page before it is made.

    ``factory`` is ``module:Class``; ``places`` are the collections and fields of the record it edits; ``count`` is
    shown beside its name.
    """

    name: str
    title: Callable[[], str]
    factory: str
    icon: str = ""
    places: tuple[str, ...] = ()
    count: Callable[[Meeting], int] | None = None

    def make(self, desk: Desk) -> Page:
        """Import the page and make it."""
        module, _, name = self.factory.partition(":")
        page: Page = getattr(import_module(module), name)(desk)
        page.setObjectName(f"page.{self.name}")
        return page
