"""Moving nodes in a tree of WordprocessingML without tearing what holds them."""

from copy import deepcopy
from typing import cast

from lxml import etree

from app.word import ooxml
from app.word.ooxml import PPR, R_, RPR, SECTPR, P, T, w

Element = etree._Element

# Characters that Unicode keeps for a program's own use; around a number they stand for a tag in an attribute.
ATTRIBUTE, ATTRIBUTE_END = "\ufdd0", "\ufdd1"
# Elements that may be cut in two: each half means what the whole meant.
_SPLITTABLE = frozenset((T, R_, w("hyperlink"), w("ins"), w("smartTag"), w("bdo"), w("dir")))
_PROPERTIES = frozenset((RPR, PPR, w("smartTagPr")))
# Marks of a range, which mean nothing by themselves.
RANGE_MARKS = frozenset(
    w(name)
    for name in (
        "bookmarkStart",
        "bookmarkEnd",
        "commentRangeStart",
        "commentRangeEnd",
        "permStart",
        "permEnd",
        "moveToRangeStart",
        "moveToRangeEnd",
    )
)
VISIBLE = frozenset(
    (w("drawing"), w("pict"), w("object"), w("sym"), w("fldChar"), w("fldSimple"), w("footnoteReference"),
     w("endnoteReference"), w("tbl"), w("ptab"), w("sdt"), w("del"), f"{{{ooxml.MC}}}AlternateContent",
     f"{{{ooxml.MATH}}}oMath")
)  # fmt: skip


def is_node(element: Element) -> bool:
    """Tell whether this is a tag's node (or another instruction of ours) and no element of the document."""
    return not isinstance(element.tag, str)


def parent_of(node: Element) -> Element:
    """Return what holds a node; every node of a part is held by something."""
    holder = node.getparent()
    assert holder is not None
    return holder


def instruction(node: Element) -> tuple[str, list[str]]:
    """Return the kind and the words of an instruction of ours: `tag` and its number, `guard` and its name."""
    return str(getattr(node, "target", "")), (node.text or "").split()


def raw(xml: str) -> Element:
    """Return a node for a piece of XML that is whole only together with its neighbours."""
    return etree.ProcessingInstruction("raw", xml)


def empty_like(element: Element, tag: str) -> Element:
    """Return an empty element with the prefixes of another."""
    return etree.Element(tag, nsmap=cast("dict[str, str]", element.nsmap))


def ancestor(node: Element, tag: str) -> Element | None:
    """Return the nearest ancestor of this name, or None."""
    return next(node.iterancestors(tag), None)


def common_ancestor(nodes: list[Element]) -> Element:
    """Return the innermost element that holds all the nodes."""
    chains = [list(reversed(list(node.iterancestors()))) for node in nodes]
    common = chains[0][0]
    for level in zip(*chains, strict=False):
        if any(each is not level[0] for each in level):
            break
        common = level[0]
    return common


def child_holding(outer: Element, node: Element) -> Element:
    """Return the child of `outer` that is the node or holds it."""
    while node.getparent() is not outer:
        node = parent_of(node)
    return node


def raise_to(node: Element, outer: Element, *, after: bool = False) -> None:
    """Make a node a child of `outer`, cutting runs and links in two where it stood.

    What cannot be cut (a content control, a field) stays whole: the node goes before it, or after it
    where `after`.
    """
    while node.getparent() is not outer:
        parent = parent_of(node)
        if parent.tag in _SPLITTABLE:
            _split(parent, node)
        elif after:
            move_after(node, parent)
        else:
            move_before(node, parent)


def move_before(node: Element, other: Element) -> None:
    """Put a node right before another element, leaving the text behind it where it is."""
    keep_tail(node)
    other.addprevious(node)


def move_after(node: Element, other: Element) -> None:
    """Put a node right after another element, leaving the text behind it where it is."""
    keep_tail(node)
    other.addnext(node)


def keep_tail(node: Element) -> None:
    """Give the text behind a node to what stands before it, so that moving the node moves no text."""
    if node.tail:
        before = node.getprevious()
        parent = node.getparent()
        if before is not None:
            before.tail = (before.tail or "") + node.tail
        elif parent is not None:
            parent.text = (parent.text or "") + node.tail
        node.tail = None


def discard(node: Element) -> None:
    """Take an element out, leaving the text behind it."""
    keep_tail(node)
    parent_of(node).remove(node)


def _split(parent: Element, node: Element) -> None:
    """Cut an element at a child: it keeps what precedes, a copy gets what follows, the child goes between."""
    rest = empty_like(parent, parent.tag)
    rest.attrib.update(parent.attrib)
    for child in parent:
        if child.tag in _PROPERTIES:
            rest.append(deepcopy(child))
    following = list(node.itersiblings())
    rest_text, node.tail = node.tail, None
    tail, parent.tail = parent.tail, None
    parent.addnext(rest)
    rest.tail = tail
    if rest_text and rest.tag == T:
        rest.text = rest_text
    for child in following:
        rest.append(child)
    parent.addnext(node)
    for half in (rest, parent):
        if _is_hollow(half):
            discard(half)


def _is_hollow(element: Element) -> bool:
    if element.tag == T:
        return not element.text and len(element) == 0
    return all(child.tag in _PROPERTIES for child in element)


def has_content(element: Element) -> bool:
    """Tell whether anything would be seen of an element: text, a tag, a picture, a field."""
    for node in element.iter():
        if node.tag == T and node.text and node.text.strip():
            return True
        if is_node(node) and node.tail and node.tail.strip():
            return True
        if is_node(node) or node.tag in VISIBLE:
            return True
        if node.tag == w("br") and node.get(w("type")) in ("page", "column"):
            return True
    return False


def paragraph_like(paragraph: Element) -> Element:
    """Return an empty paragraph with the same properties, save the end of a section."""
    fresh = empty_like(paragraph, P)
    properties = paragraph.find(PPR)
    if properties is not None:
        copy = deepcopy(properties)
        for section in copy.findall(SECTPR):
            copy.remove(section)
        copy.tail = None
        fresh.append(copy)
    return fresh
