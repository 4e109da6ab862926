"""Things of Word that a rendering would leave stale: tables of contents, bound controls, link addresses.

A table of contents is marked to be made anew when Word opens the document. A content control that holds
a tag is no longer bound to a property, which would overwrite the value, nor shown as a placeholder. A tag
in a link's address gives each rendered link an address of its own.
"""

import re
from collections.abc import Iterator, Mapping
from urllib.parse import unquote

from app.word import ooxml, tree
from app.word.faults import Place
from app.word.markup import Mark, Markup, PlaceFinder
from app.word.ooxml import SDT, P, w
from app.word.package import Package, parse_xml, refuse
from app.word.tags import Tag, scan
from app.word.tree import ATTRIBUTE, ATTRIBUTE_END, Element

_ID = f"{{{ooxml.R}}}id"
_CONTENTS = re.compile(r"\s*TOC\b")
_FETCHING = re.compile(r"(?i)\s*(DDEAUTO|DDE|INCLUDETEXT|INCLUDEPICTURE|INCLUDE|IMPORT|LINK|RD)\b")
_BRACE = re.compile("%7b", re.IGNORECASE)
_BINDINGS = (w("dataBinding"), w("showingPlcHdr"), f"{{{ooxml.W15}}}dataBinding")


def prepare(markup: Markup, links: Mapping[str, str]) -> None:
    """Mark and free what must not stay as it is; `links` are the part's link addresses by relationship id."""
    _refresh_contents(markup.root)
    for control in list(markup.root.iter(SDT)):
        if any(tree.is_node(node) for node in control.iter()):
            for name in (*_BINDINGS, w("id")):
                for found in list(control.iterfind(f"{w('sdtPr')}/{name}")):
                    tree.discard(found)
    for link in list(markup.root.iter(w("hyperlink"))):
        address = links.get(link.get(_ID) or "", "")
        if has_tag(address):
            _address(markup, link, unquote(address))


def has_tag(address: str) -> bool:
    """Tell whether a link's address may hold a tag, as Word has encoded it or plain."""
    return "{{" in address or _BRACE.search(address) is not None


def refuse_fields(package: Package) -> None:
    """Raise TemplateError for a field by which Word would fetch or run something when it opens the document."""
    for part in package.parts_of(ooxml.RENDERED_TYPES):
        data = package.content(part)
        if b"instr" not in data:
            continue
        for _, instruction in _fields(parse_xml(data, part)):
            found = _FETCHING.match(instruction)
            if found:
                sentence = f"A field of the template ({found.group(1).upper()}) would have Word fetch or run something."
                raise refuse(
                    sentence, part=part, remedy="Take the field out, or put what it shows in its place."
                )


def _refresh_contents(root: Element) -> None:
    for field, instruction in _fields(root):
        if _CONTENTS.match(instruction):
            field.set(w("dirty"), "true")


def _fields(root: Element) -> Iterator[tuple[Element, str]]:
    """Yield each field, the element that begins it, with its instruction."""
    begun: list[tuple[Element, list[str]]] = []
    for node in root.iter(w("fldChar"), w("instrText"), w("fldSimple")):
        kind = node.get(w("fldCharType"))
        if node.tag == w("fldSimple"):
            yield node, node.get(w("instr")) or ""
        elif node.tag == w("instrText"):
            for _, said in begun[-1:]:
                said.append("".join(map(str, node.itertext())))
        elif kind == "begin":
            begun.append((node, []))
        elif kind == "end" and begun:
            field, said = begun.pop()
            yield field, "".join(said)


def _address(markup: Markup, link: Element, address: str) -> None:
    tags = [tag for tag in scan(address) if tag.kind == "{{" and tag.closed]
    paragraph = tree.ancestor(link, P)
    if not tags or paragraph is None:
        return
    place = Place(markup.part, PlaceFinder().where(paragraph), address, "".join(map(str, link.itertext())))
    order = len(markup.marks)
    whole = Tag("{{", 0, len(address), address, body=_concatenation(address, tags))
    mark = Mark(order, whole, place, link, link, None, paragraph, whole.body, "link")
    markup.marks.append(mark)
    link.set(_ID, f"{ATTRIBUTE}{order}{ATTRIBUTE_END}")


def _concatenation(address: str, tags: list[Tag]) -> str:
    """Return an address with tags in it as one expression."""
    pieces: list[str] = []
    position = 0
    for tag in tags:
        pieces += [repr(address[position : tag.start]), f"({tag.body})"]
        position = tag.end
    pieces.append(repr(address[position:]))
    return " ~ ".join(piece for piece in pieces if piece != "''")
