"""Footnotes and endnotes with tags go where their references stand: a loop gives each round a note of its own.

Word keeps all notes in a part of their own (ECMA-376, 17.11), where a loop of the document means nothing. So a
tagged note is taken into its reference for as long as the document is compiled and rendered, and put back under
a number of its own each time its reference is written.
"""

import re
from collections.abc import Mapping
from copy import deepcopy

from lxml import etree

from app.word import ooxml
from app.word.additions import Additions
from app.word.ooxml import w
from app.word.tree import Element

_KINDS = {ooxml.WORD + f"{kind}notes+xml": f"{kind}note" for kind in ("foot", "end")}
NOTES = tuple(w(kind) for kind in _KINDS.values())
_PART, _WHERE = "part", "where"
_HELD, _RELATED = "held.", f"{{{ooxml.R}}}"
_REFERENCE = re.compile(r"(<w:(foot|end)noteReference\b[^>]*?)\s*>(.*)</w:\2noteReference>", re.DOTALL)
_TAG = re.compile(r"\{_?[{%#]")
_ID = re.compile(r'\bw:id="[^"]*"')
_NAMESPACES = re.compile(r'xmlns:\w+="[^"]*"')


def follow(document: Element, parts: Mapping[str, Element], types: Mapping[str, str]) -> dict[str, Element]:
    """Take the notes out of the roots of parts of theirs into the references in the document.

    Return the parts that lost notes, which have no tags any more. One without tags stays as it is, and one with a
    tagged note that has no reference.
    """
    kinds = {part: _KINDS[types[part]] for part in parts if types[part] in _KINDS}
    return {part: parts[part] for part, kind in kinds.items() if _take(part, parts[part], kind, document)}


def _take(part: str, root: Element, kind: str, document: Element) -> bool:
    references = [each for each in document.iter(w(f"{kind}Reference")) if each.get(w("id"))]
    used = {each.get(w("id")) for each in references}
    if not any(_has_tags(note) and note.get(w("id")) in used for note in root):
        return False
    taken: dict[str | None, Element] = {}
    # Not the tagged ones alone: LibreOffice gives references their notes in the order of the part.
    for number, note in enumerate(root.iterfind(w(kind)), start=1):
        if note.get(w("id")) in used and not note.get(w("type")):
            taken[note.get(w("id"))] = note
            note.set(_WHERE, f"{kind} {number}")
        elif _has_tags(note):
            return False
    for note in taken.values():
        root.remove(note)
        note.set(_PART, part)
        _hold(note)
    for reference in references:
        if (found := taken.get(reference.get(w("id")))) is not None:
            reference.append(deepcopy(found))
    return True


def _hold(note: Element, *, back: bool = False) -> None:
    """Put the ids of relationships aside, which mean something in the note's own part alone, or back."""
    here, there = (_HELD, _RELATED) if back else (_RELATED, _HELD)
    for each in note.iter(etree.Element):
        for name in [str(name) for name in each.attrib if str(name).startswith(here)]:
            each.set(there + name.removeprefix(here), each.attrib.pop(name))


def origin(note: Element) -> tuple[str, str] | None:
    """Return the part that a note was taken from and which one it was there; None for one in its own part."""
    part = note.get(_PART)
    return (part, note.get(_WHERE) or "") if part else None


def fence(root: Element) -> None:
    """Put around the references that have their note in them what hands them to `Notes` once they are rendered."""
    for reference in list(root.iter(*(w(f"{kind}Reference") for kind in _KINDS.values()))):
        if len(reference):
            reference.addprevious(etree.ProcessingInstruction("note", "filter _note"))
            reference.addnext(etree.ProcessingInstruction("note", "endfilter"))


class Notes:
    """The notes that one rendering writes."""

    def __init__(self, additions: Additions) -> None:
        self._additions = additions
        self._last: dict[str, int] = {}
        self._namespaces = ""

    def put_back(self, markup: str, source: str) -> str:
        """Put the note that was rendered in a reference into its part, and return the reference to it there.

        `source` begins with the root element of the document, whose prefixes the markup uses.
        """
        found = _REFERENCE.fullmatch(markup)
        if found is None:
            return markup
        reference, _, text = found.groups()
        self._namespaces = self._namespaces or " ".join(_NAMESPACES.findall(source[: source.find("<w:body")]))
        note = etree.fromstring(f"<notes {self._namespaces}>{text}</notes>")[0]
        part = note.get(_PART) or ""
        del note.attrib[_PART], note.attrib[_WHERE]
        root = self._additions.root(part)
        if part not in self._last:
            self._last[part] = max((int(each.get(w("id")) or 0) for each in root), default=0)
        self._last[part] += 1
        note.set(w("id"), str(self._last[part]))
        _hold(note, back=True)
        root.append(note)
        return _ID.sub(f'w:id="{self._last[part]}"', reference, count=1) + "/>"


def _has_tags(note: Element) -> bool:
    said = "".join(leaf.text or "" for leaf in note.iter(ooxml.T, w("instrText")))
    return _TAG.search(said) is not None
