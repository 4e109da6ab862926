"""The Russian cases."""

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


OBLIQUE = (Case.GENITIVE, Case.DATIVE, Case.ACCUSATIVE, Case.INSTRUMENTAL, Case.PREPOSITIONAL)
"""All cases but the nominative, in the order of tables of endings."""
