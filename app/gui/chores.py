"""Long work that nothing waits for: backups, dictionaries. What is typed never queues behind it."""

from __future__ import annotations

import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor


class Chores:
    """Does one after the other, on a thread that is there once there is something to do."""

    def __init__(self) -> None:
        self._pool = ThreadPoolExecutor(1, "chores")
        self._finished = False

    def do(self, work: Callable[[], object]) -> None:
        """Do ``work`` when what was asked for before is done; nothing once all is finished."""
        if not self._finished:
            self._pool.submit(_do, work)

    def finish(self) -> None:
        """Wait for what is being done, and forget the rest."""
        self._finished = True
        self._pool.shutdown(cancel_futures=True)


def _do(work: Callable[[], object]) -> None:
    try:
        work()
    except Exception as error:  # noqa: BLE001 - the boundary of the thread: the next chore comes all the same
        sys.excepthook(type(error), error, error.__traceback__)
