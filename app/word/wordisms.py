"""Things of Word that a rendering would leave stale: tables of contents, bound controls, link addresses.

A table of contents is marked to be made anew when Word opens the document. A content control that holds
a tag is no longer bound to a property, which would overwrite the value, nor shown as a placeholder. A tag
in a link's address gives each rendered link an address of its own.
"""

import re
from collections.abc import Mapping
from urllib.parse import unquote

from app.word import ooxml, tree
from app.word.faults import Place
from app.word.markup import Mark, Markup, PlaceFinder
from app.word.ooxml import SDT, P, w
from app.word.tags import Tag, scan
from app.word.tree import ATTRIBUTE, ATTRIBUTE_END, Element

_ID = f"{{{ooxml.R}}}id"
_CONTENTS = re.compile(r"\s*TOC\b")
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


def _refresh_contents(root: Element) -> None:
    begun: list[Element] = []
    for node in root.iter(w("fldChar"), w("instrText"), w("fldSimple")):
        if node.tag == w("fldSimple"):
            if _CONTENTS.match(node.get(w("instr")) or ""):
                node.set(w("dirty"), "true")
        elif node.tag == w("instrText"):
            if begun and _CONTENTS.match(node.text or ""):
                begun[-1].set(w("dirty"), "true")
        elif node.get(w("fldCharType")) == "begin":
            begun.append(node)
        elif node.get(w("fldCharType")) == "end" and begun:
            begun.pop()


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
