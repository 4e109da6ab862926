"""What a template uses: every path with its loops and its place, and which of them nobody fills."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from app.word.compile import CompiledPart
from app.word.faults import Fault, Place


@dataclass(frozen=True, slots=True)
class Field:
    """A path that a template uses: `participants[].name`; `scope` are the lists it goes through."""

    path: str
    scope: tuple[str, ...]
    place: Place


def inventory(part: CompiledPart) -> Iterator[Field]:
    yield from ()


def check(fields: Iterable[Field], vocabulary: Any) -> Iterator[Fault]:
    yield from ()
