"""What the marks of `guards` come to, once the values are in."""

import re
from collections.abc import Callable, Iterable, Iterator
from itertools import islice

from app.word.grid import repair
from app.word.guards import (
    GRID,
    GRID_END,
    ID,
    ONCE,
    ONCE_END,
    PARAGRAPH,
    ROW,
    ROW_END,
    TABLE,
    TABLE_END,
)

_CHUNK = 4096
_ROW = re.compile(f"{ROW}([^{ROW}{ROW_END}]*){ROW_END}")
_TABLE = re.compile(f"{TABLE}([^{TABLE}{TABLE_END}]*){TABLE_END}")
_GRID = re.compile(f"{GRID}([^{GRID}{GRID_END}]*){GRID_END}")
_ONCE = re.compile(f"{ONCE}([^{ONCE_END}]*){ONCE_END}")
_LAST_BLOCK = re.compile(f"(</w:p>|<w:p/>|</w:sdt>)?{PARAGRAPH}")
_WHOLE = frozenset((TABLE, ROW, GRID, PARAGRAPH))


class Tidier:
    """Turns what the parts of one rendering yield into sound XML; ids count through all of them."""

    def __init__(self) -> None:
        self._last_id = 0
        self._seen: set[str] = set()

    def tidy(self, pieces: Iterable[str], source: str) -> Iterator[str]:
        """Yield a part's text in chunks; in one where a mark of its `source` asks to see the whole."""
        whole = any(mark in source for mark in _WHOLE)
        pieces = iter(pieces)
        self._seen = set()
        while chunk := "".join(pieces if whole else islice(pieces, _CHUNK)):
            yield self._settle(self._mend(chunk) if whole else chunk)

    def tidy_whole(self, text: str) -> str:
        """Return a piece of a part that is whole in itself."""
        return self._settle(self._mend(text))

    def _settle(self, text: str) -> str:
        if ONCE in text:
            text = _ONCE.sub(self._once, text)
        return re.sub(ID, self._id, text) if ID in text else text

    def _mend(self, text: str) -> str:
        if ROW in text:
            text = _until_still(_ROW, _row, text)
        if TABLE in text:
            text = _until_still(_TABLE, _table, text)
        if GRID in text:
            text = _until_still(_GRID, lambda found: repair(found.group(1)), text)
        return _LAST_BLOCK.sub(lambda found: found.group(1) or "<w:p/>", text)

    def _once(self, found: re.Match[str]) -> str:
        if found.group(1) in self._seen:
            return ""
        self._seen.add(found.group(1))
        return found.group(1)

    def _id(self, _: re.Match[str]) -> str:
        self._last_id += 1
        return str(self._last_id)


def _until_still(pattern: re.Pattern[str], change: Callable[[re.Match[str]], str], text: str) -> str:
    """Replace from the inside out, as tables stand in tables."""
    count = 1
    while count:
        text, count = pattern.subn(change, text)
    return text


def _row(found: re.Match[str]) -> str:
    return found.group(1) if "<w:tc>" in found.group(1) or "<w:tc " in found.group(1) else ""


def _table(found: re.Match[str]) -> str:
    return found.group(1) if "</w:tr>" in found.group(1) else ""
