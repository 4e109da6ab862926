"""A page model of a rendered document, for whoever draws it: paragraphs, tables, sections, styles resolved.

``Reader`` turns the bytes of a .docx into a ``model.Document`` of frozen values; it keeps what it has read
before, so that a document rendered again after a keystroke costs only what changed. ``Marks`` tell which place of
the record made what is printed. Lengths are in points.
"""

from app.word.pages.marks import Marks
from app.word.pages.read import Reader

__all__ = ["Marks", "Reader"]
