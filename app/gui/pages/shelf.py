"""What was shaped and laid out before, kept for the next composition of nearly the same document."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from app.gui.pages.shape import Shaped, shape
from app.word.pages.model import Paragraph

_T = TypeVar("_T")
_Key = tuple[Any, ...]


class Shelf:
    """Shaped paragraphs and laid-out tables by key and width. What one composition did not use is let go."""

    def __init__(self) -> None:
        """Start empty."""
        self._old: dict[_Key, Any] = {}
        self._new: dict[_Key, Any] = {}

    def turn(self) -> None:
        """Let go what was not used since the last turn."""
        self._old, self._new = self._new, {}

    def shape(self, paragraph: Paragraph, width: float) -> Shaped:
        """Shape a paragraph, or take it from the shelf."""
        return self.keep((paragraph.key, width), lambda: shape(paragraph, width))

    def has(self, key: bytes, width: float) -> bool:
        """Tell whether something is kept under a key."""
        return (key, width) in self._new or (key, width) in self._old

    def keep(self, key: _Key, make: Callable[[], _T]) -> _T:
        """Return what is kept under a key, made now if it was not."""
        found: _T = self._new.get(key) or self._old.get(key) or make()
        self._new[key] = found
        return found
