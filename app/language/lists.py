"""Lists joined as each language joins them."""

from __future__ import annotations

from collections.abc import Iterable

_AND = {"en": " and ", "ru": " и ", "zh": "和"}


def join(items: Iterable[object], language: str, *, conjunction: bool = True) -> str:
    """Join ``items``: "A, B and C", «А, Б и В», "A、B和C"; by semicolons where an item has a comma.

    Of two it is the first whose comma would be taken for the end of an item.

    Without ``conjunction`` the last item is joined like the others. Empty items are left out.
    """
    words = [word for word in map(str, items) if word]
    comma, semicolon = ("、", "；") if language == "zh" else (", ", "; ")
    nested = any(sign in word for word in words for sign in ",，、")
    if len(words) == 2:
        nested = any(sign in words[0] for sign in ",，、")
    separator = semicolon if nested else comma
    if not conjunction or len(words) < 2 or (nested and language != "en"):
        return separator.join(words)
    last = _AND.get(language, _AND["en"])
    return separator.join(words[:-1]) + ("; and " if nested else last) + words[-1]
