"""Undo for what is not part of a meeting: the directory, templates, deletions."""

from __future__ import annotations

from collections.abc import Callable
from threading import RLock
from typing import Any

from attrs import frozen

from app.archive.errors import NotFound, StaleSave


@frozen
class Step:
    """A change with its name, which is read anew each time it is said, and how it is taken back and made again.

    ``joins`` names the burst of typing that a step is made of, ``before`` is what stood there at its start.
    """

    name: object
    undo: Callable[[], object]
    redo: Callable[[], object]
    joins: str = ""
    before: Any = None


class Journal:
    """The steps of this session in order; a new one forgets those that were undone."""

    def __init__(self) -> None:
        self._done: list[Step] = []
        self._undone: list[Step] = []
        self._lock = RLock()

    def did(
        self,
        name: object,
        undo: Callable[[], object],
        redo: Callable[[], object],
        *,
        joins: str = "",
        before: Any = None,
    ) -> None:
        """Note a change that has been made; it takes the place of the last one where that ``joins`` the same."""
        with self._lock:
            if self.joined(joins) is not None:
                self._done.pop()
            self._done.append(Step(name, undo, redo, joins, before))
            self._undone.clear()

    def joined(self, joins: str) -> Any:
        """Return what stood before the last step where a change that ``joins`` it would grow it, or None."""
        with self._lock:
            last = self._done[-1] if self._done and not self._undone else None
            return last.before if last is not None and joins and last.joins == joins else None

    def clear(self) -> None:
        """Forget all steps."""
        with self._lock:
            self._done.clear()
            self._undone.clear()

    @property
    def undo_name(self) -> str:
        """The name of the step that `undo` would take back, or an empty string."""
        with self._lock:
            return str(self._done[-1].name) if self._done else ""

    @property
    def redo_name(self) -> str:
        """The name of the step that `redo` would make again, or an empty string."""
        with self._lock:
            return str(self._undone[-1].name) if self._undone else ""

    def undo(self) -> str:
        """Take the last step back and return its name (empty: there is none).

        Raises what refused it; a step that was overtaken by another writer is forgotten then.
        """
        with self._lock:
            return _move(self._done, self._undone, lambda step: step.undo)

    def redo(self) -> str:
        """Make the last undone step again and return its name (empty: there is none). Raises as `undo`."""
        with self._lock:
            return _move(self._undone, self._done, lambda step: step.redo)


def _move(source: list[Step], target: list[Step], action: Callable[[Step], Callable[[], object]]) -> str:
    if not source:
        return ""
    step = source[-1]
    try:
        action(step)()
    except (StaleSave, NotFound):
        source.pop()
        raise
    target.append(source.pop())
    return str(step.name)
