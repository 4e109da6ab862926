"""The list of walks, and the place where each begins."""

from __future__ import annotations

from collections.abc import Callable

from attrs import frozen

from tests.walks.walker import Walker


@frozen
class Walk:
    """What somebody wants to do, from where, in how many steps, and how it is done.

    ``begin`` is a page of the window, or one of the sample meeting, which is open then; ``… of Harbin``: of the other.
    """

    name: str
    begin: str
    steps: int
    do: Callable[[Walker], None]


WALKS: dict[str, Walk] = {}


def walk(begin: str, steps: int) -> Callable[[Callable[[Walker], None]], Callable[[Walker], None]]:
    """Put a function into the list of walks."""

    def add(do: Callable[[Walker], None]) -> Callable[[Walker], None]:
        WALKS[do.__name__] = Walk(do.__name__, begin, steps, do)
        return do

    return add
