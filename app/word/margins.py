"""What stands beside the text of a Word document: headers, footers, footnotes and endnotes."""

from __future__ import annotations

from collections.abc import Iterator

from app.word import ooxml
from app.word.ooxml import w
from app.word.package import Package
from app.word.tree import Element

_EDGES = {ooxml.R + f"/{kind}": kind for kind in ("header", "footer")}
_NOTES = {ooxml.R + f"/{kind}s": kind for kind in ("footnote", "endnote")}


def margins(opened: Package) -> Iterator[tuple[str, Element]]:
    """Yield each with what it is called: ``header``, ``footer``, ``footnote 2``.

    A document may have several headers and footers: of first pages, of even ones, of each section.
    """
    related = opened.relationships(opened.main)
    for kind in _EDGES:
        targets = dict.fromkeys(one.target for one in related if one.type == kind)
        yield from ((_EDGES[kind], opened.xml(target)) for target in targets)
    for one in related:
        if one.type in _NOTES:
            yield from _notes(opened, one.target, _NOTES[one.type])


def _notes(opened: Package, part: str, kind: str) -> Iterator[tuple[str, Element]]:
    """Yield the notes of a part in the order in which the text refers to them, as Word numbers them."""
    notes = {
        note.get(w("id")): note for note in opened.xml(part).iterfind(w(kind)) if not note.get(w("type"))
    }
    told = [each.get(w("id")) for each in opened.xml(opened.main).iter(w(f"{kind}Reference"))]
    for number, id in enumerate((id for id in dict.fromkeys(told) if id in notes), start=1):
        yield f"{kind} {number}", notes[id]
