"""What editors are bound to: values at paths that are changed step by step, undone and done again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from app.gui.translation import Name

if TYPE_CHECKING:
    from app.archive import Archive


class Record(QObject):
    """The open meeting (``app.gui.session``) or the directory (``app.gui.directory.book``), as editors see it.

    ``changed(before, after)`` comes after every change, undo and redo; ``opened`` when it is another one.
    """

    changed = Signal(object, object)
    opened = Signal()
    language_changed = Signal(str)
    archive: Archive

    @property
    def current(self) -> Any:
        """The record as it stands, or None."""
        raise NotImplementedError

    @property
    def language(self) -> str:
        """The language in which texts are shown and typed."""
        raise NotImplementedError

    def at(self, path: str) -> Any:
        """Return what stands at a path, a text with all its languages. Raises ProtocolistError."""
        from app.domain import paths

        return paths.get(self.current, path)

    def put(self, name: Name, path: str, value: Any, *, merge: str = "") -> bool:
        """Put a value, or a text in one language, at a path as a step; tell whether the record took it."""
        raise NotImplementedError

    def keep_draft(self, place: str, text: str, caret: int) -> None:
        """Keep what is typed and not taken yet, with the caret; an empty text forgets it."""

    def draft(self, place: str) -> tuple[str, int] | None:
        """Return what was typed at a place and not taken yet, with the caret, or None."""
        return None

    @property
    def unwritten(self) -> bool:
        """Whether something is not on disk that nobody else writes."""
        return False

    def undo(self) -> None:
        """Take the last step back."""
        raise NotImplementedError

    def redo(self) -> None:
        """Do the last undone step again."""
        raise NotImplementedError
