"""Editors bound to a path of the record: they show it, change it step by step, and follow it.

Each has the path as its objectName and ``name`` as what a screen reader calls it. None is ever rewritten while it
shows what the record says already, nor during an input method's composition.
"""

from app.gui.bind.base import Bound
from app.gui.bind.choices import Check, Choice, check, combo
from app.gui.bind.fields import Area, Line, area, line
from app.gui.bind.parsed import Parsed, country, date, moment, number, parsed, partial_date

__all__ = [
    "Area",
    "Bound",
    "Check",
    "Choice",
    "Line",
    "Parsed",
    "area",
    "check",
    "combo",
    "country",
    "date",
    "line",
    "moment",
    "number",
    "parsed",
    "partial_date",
]
