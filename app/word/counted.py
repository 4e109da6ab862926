"""Numbers that Word counts itself, of pages and sections: another in each program, and on each page."""

from __future__ import annotations

from app.word.ooxml import w
from app.word.tree import Element

COUNTED = "#"
"""What such a number reads as."""

_CODES = frozenset(("PAGE", "NUMPAGES", "SECTION", "SECTIONPAGES"))


class Fields:
    """The fields that are open while elements of runs are gone through in order (ECMA-376, 17.16.18)."""

    def __init__(self) -> None:
        self._codes: list[str] = []
        self._results: list[str] = []
        self._ended = ""

    def is_counting(self, element: Element) -> bool:
        """Take an element in; tell whether it is a counted number's result, or says nothing but the field itself."""
        self._ended = ""
        if element.tag == w("instrText"):
            if self._codes:
                self._codes[-1] += element.text or ""
            return True
        if element.tag == w("fldChar"):
            kind = element.get(w("fldCharType"))
            if kind == "begin":
                self._codes.append("")
            elif kind == "separate" and self._codes:
                self._results.append(self._codes.pop())
            elif kind == "end" and (self._results or self._codes):
                self._ended = (self._results or self._codes).pop()
            return not _is_counted(self._ended)
        return element.tag == w("t") and any(map(_is_counted, self._results))

    def is_counted(self, element: Element) -> bool:
        """Tell whether a counted number ends with the element taken in last, or is that."""
        code = element.get(w("instr")) if element.tag == w("fldSimple") else self._ended
        return _is_counted(code or "")


def _is_counted(code: str) -> bool:
    return next(iter(code.split()), "").upper() in _CODES
