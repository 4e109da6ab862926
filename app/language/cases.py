"""Russian cases of names, posts and organisations."""

from __future__ import annotations

from enum import StrEnum


class Case(StrEnum):
    """A Russian case, in the order of school grammars."""

    NOMINATIVE = "nominative"
    GENITIVE = "genitive"
    DATIVE = "dative"
    ACCUSATIVE = "accusative"
    INSTRUMENTAL = "instrumental"
    PREPOSITIONAL = "prepositional"
