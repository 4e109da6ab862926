"""From a part's XML to a tree in which every tag is one node of its own.

Word cuts a paragraph into runs wherever formatting, spelling marks or revisions change, so a typed tag is
often scattered over several of them. Here each tag is found in the paragraph's whole text, taken out of
the runs, and put back as one processing instruction where it began: `<?tag 7?>`. Such a node can be moved
to any level of the tree, which is what the next stage does.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import cast

from lxml import etree

from app.word import notes, ooxml, tree
from app.word.faults import Fault, Place, nearest
from app.word.limits import Limits
from app.word.ooxml import R_, RPR, TBL, TC, TR, P, T, w
from app.word.tags import REFUSED, STATEMENTS, Tag, halves, may_hold, scan
from app.word.tree import Element

# What a character typed into a tag may have become.
_TYPED = {w("tab"): "\t", w("br"): "\n", w("cr"): "\n", w("noBreakHyphen"): "-", w("softHyphen"): ""}
# Deleted text is not there; properties hold none; boxes and fallbacks have paragraphs of their own.
_APART = frozenset(
    (w("del"), w("moveFrom"), w("pPr"), w("rPr"), w("txbxContent"), f"{{{ooxml.MC}}}Fallback", P, TBL)
)
_LONGEST_TAG = 20  # paragraphs
_LONG_TEXT = 500
_NOISE = (w("proofErr"), w("lastRenderedPageBreak"))
_REVISION_IDS = [w(f"rsid{kind}") for kind in ("R", "RPr", "P", "RDefault", "Tr", "Sect", "Del")]
_PARAGRAPH_IDS = [f"{{{ooxml.W14}}}paraId", f"{{{ooxml.W14}}}textId"]
_INSTRUCTION = w("instrText")


@dataclass(slots=True, eq=False)
class Mark:
    """A tag in the tree: its place for people, its node, and the run and paragraph it stood in.

    `code` is what Jinja gets of it; `role` says what its value is for where that is no text: the "span" of
    a cell, its "color", the "link" of an address, the "list" whose number and style are in `list`.
    """

    order: int
    tag: Tag
    place: Place
    node: Element
    leaf: Element
    run: Element | None
    paragraph: Element | None
    code: str = ""
    role: str = ""
    list: tuple[str, str] = ("", "")


@dataclass(slots=True)
class Markup:
    """A part as a tree whose tags are nodes; `marks[n]` belongs to the node `<?tag n?>`.

    `reshaped` are the tables that lost cells for good; `tagged` says that there are tags or escaped braces,
    `excessive` that there is too much to go on with.
    """

    part: str
    root: Element
    marks: list[Mark] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)
    reshaped: set[Element] = field(default_factory=set)
    tagged: bool = False
    excessive: bool = False

    def blame(self, mark: Mark, cause: str, nearest: str | None = None) -> None:
        """Note what is wrong with one tag."""
        self.faults.append(Fault(mark.place, cause, nearest, mark.order))

    def in_order(self) -> Iterator[Mark]:
        """Yield the marks still in the tree, in the order of the document."""
        for node in self.root.iter(etree.ProcessingInstruction):
            kind, words = tree.instruction(node)
            if kind == "tag":
                yield self.marks[int(words[0])]


def read(part: str, root: Element, limits: Limits) -> Markup:
    """Turn a WordprocessingML part into markup; faults found on the way are in it."""
    markup = Markup(part, _usual_prefixes(root))
    etree.strip_elements(markup.root, *_NOISE, with_tail=False)
    etree.strip_attributes(markup.root, *_REVISION_IDS)
    if not part.endswith("comments.xml"):
        etree.strip_attributes(markup.root, *_PARAGRAPH_IDS)
    finder = PlaceFinder()
    for paragraph in _tagged_paragraphs(markup.root):
        if paragraph.getparent() is None:
            continue
        excess = _excess(paragraph, limits)
        if len(markup.marks) > limits.tags:
            excess = f"The template has more than {limits.tags:,} tags."
        if excess:
            markup.faults.append(Fault(Place(part, finder.where(paragraph)), excess))
            markup.excessive = True
            break
        _join_open_tag(paragraph)
        for pieces in leaves(paragraph):
            _mark(markup, paragraph, pieces, finder)
    return markup


def _excess(paragraph: Element, limits: Limits) -> str | None:
    """Say what there is too much of in a paragraph: each tag may cut it, and copy its formatting."""
    said = "".join(map(str, paragraph.itertext()))
    if len(said) > limits.paragraph_tags and _begun(said) > limits.paragraph_tags:
        return f"A paragraph has more than {limits.paragraph_tags:,} tags."
    if len(etree.tostring(paragraph)) > limits.properties:
        for properties in paragraph.iter(ooxml.PPR, RPR):
            if len(etree.tostring(properties)) > limits.properties:
                return "The formatting of this paragraph is too large to be copied."
    return None


def read_plain(part: str, root: Element) -> Markup:
    """Turn a part whose texts are bare, such as the core properties, into markup."""
    markup = Markup(part, root)
    for leaf in root.iter(etree.Element):
        if len(leaf) == 0 and leaf.text and may_hold(leaf.text):
            at = Place(part, etree.QName(leaf).localname)
            _place(markup, [(leaf, leaf.text)], leaf.text, None, at)
    return markup


def _usual_prefixes(root: Element) -> Element:
    """Return the tree with the prefixes `w` and `r`, which other producers call otherwise."""
    usual = {"w": ooxml.W, "r": ooxml.R}
    if all(root.nsmap.get(prefix) == uri for prefix, uri in usual.items()):
        return root
    others = {p: uri for p, uri in root.nsmap.items() if uri not in usual.values() and p not in usual}
    renamed = etree.Element(root.tag, nsmap=cast("dict[str, str]", usual | others))
    renamed.attrib.update(root.attrib)
    renamed.text = root.text
    for child in list(root):
        renamed.append(child)
    return renamed


def _tagged_paragraphs(root: Element) -> Iterable[Element]:
    found: dict[Element, None] = {}
    for leaf in root.iter(T, _INSTRUCTION):
        if leaf.text and may_hold(leaf.text):
            paragraph = next(leaf.iterancestors(P), None)
            if paragraph is not None:
                found[paragraph] = None
    return found


def _join_open_tag(paragraph: Element) -> None:
    """Join to a paragraph those after it into which its last tag runs on, as docxtpl does."""
    said = _said(paragraph)
    if not _is_open(said):
        return
    following: list[Element] = []
    for other in paragraph.itersiblings():
        if (
            other.tag != P
            or len(following) == _LONGEST_TAG
            or next(other.iter(ooxml.SECTPR), None) is not None
        ):
            return
        following.append(other)
        text = _said(other)
        if any(mark in text.partition("}")[0] for mark in ("{{", "{%", "{#")):
            return
        said = f"{said}\n{text}"
        if not _is_open(said):
            break
    for other in following:
        line = tree.empty_like(paragraph, R_)
        line.append(tree.empty_like(paragraph, w("br")))
        paragraph.append(line)
        for child in [child for child in other if child.tag != ooxml.PPR]:
            paragraph.append(child)
        tree.discard(other)


def _said(paragraph: Element) -> str:
    return "".join(text for _, text in leaves(paragraph)[0])


def _is_open(text: str) -> bool:
    if _begun(text) <= sum(map(text.count, ("}}", "%}", "#}"))):
        return False
    tags = list(scan(text))
    return bool(tags) and not tags[-1].closed


def _begun(text: str) -> int:
    return sum(map(text.count, ("{{", "{%", "{#")))


def leaves(paragraph: Element) -> tuple[list[tuple[Element, str]], list[tuple[Element, str]]]:
    """Return what a paragraph says, and what its field instructions say, piece by piece."""
    texts: list[tuple[Element, str]] = []
    instructions: list[tuple[Element, str]] = []
    waiting = list(reversed(paragraph))
    while waiting:
        node = waiting.pop()
        if node.tag == T:
            texts.append((node, node.text or ""))
        elif node.tag == _INSTRUCTION:
            instructions.append((node, node.text or ""))
        elif node.tag in _TYPED:
            texts.append((node, _TYPED[node.tag]))
        elif node.tag == w("sym"):
            texts.append((node, _symbol(node)))
        elif node.tag not in _APART:
            waiting.extend(reversed(node))
    return texts, instructions


def _symbol(node: Element) -> str:
    try:
        code = int(node.get(w("char")) or "20", 16)
    except ValueError:
        return " "
    # Symbol fonts keep their characters in the private area, F000 above their codes.
    return chr(code - 0xF000 if 0xF020 <= code <= 0xF0FF else code) if 0 < code <= 0xFFFF else " "


def _mark(
    markup: Markup, paragraph: Element, leaves: list[tuple[Element, str]], finder: "PlaceFinder"
) -> None:
    text = "".join(said for _, said in leaves)
    if may_hold(text):
        _place(markup, leaves, text, paragraph, finder.place(markup.part, paragraph))


def _place(
    markup: Markup, leaves: list[tuple[Element, str]], text: str, paragraph: Element | None, at: Place
) -> None:
    """Cut the tags out of the leaves and put a node at each one's first character."""
    tags = list(scan(text))
    for tag in tags:
        if not tag.closed:
            place = Place(at.part, at.where, _excerpt(tag.source), _around(text, tag.start))
            markup.faults.append(Fault(place, f"The tag is not closed: {_closing(tag.kind)} is missing."))
    for begin, half in halves(text, tags):
        place = Place(at.part, at.where, _excerpt(half), _around(text, begin))
        opening = "{{" if half.endswith("}}") else "{%"
        markup.faults.append(Fault(place, f"The tag is not opened: {opening} is missing."))
    tags = [tag for tag in tags if tag.closed]
    markup.tagged = markup.tagged or bool(tags)
    start, first = 0, 0
    for leaf, said in leaves:
        end = start + len(said)
        while first < len(tags) and tags[first].end <= start:
            first += 1
        if first < len(tags) and tags[first].start < end:
            touching = [tag for tag in tags[first:] if tag.start < end]
            _cut(markup, leaf, said, start, touching, paragraph, Place(at.part, at.where, "", text))
        start = end


def _cut(
    markup: Markup,
    leaf: Element,
    said: str,
    start: int,
    tags: list[Tag],
    paragraph: Element | None,
    place: Place,
) -> None:
    if leaf.tag in _TYPED or leaf.tag == w("sym"):
        _drop(leaf)
        return
    leaf.text, last, position = "", None, start
    for tag in tags:
        last = _say(leaf, last, said[position - start : max(0, tag.start - start)])
        if tag.start >= start and not tag.kind:
            last = _say(leaf, last, tag.body)
        elif tag.start >= start:
            last = _node(markup, leaf, tag, paragraph, place)
        position = min(tag.end, start + len(said))
    _say(leaf, last, said[position - start :])
    if not leaf.text and len(leaf) == 0 and leaf.tag == T:
        _drop(leaf)
    elif leaf.tag in (T, _INSTRUCTION):
        leaf.set(ooxml.SPACE, "preserve")


def _say(leaf: Element, last: Element | None, text: str) -> Element | None:
    if last is None:
        leaf.text = (leaf.text or "") + text
    else:
        last.tail = (last.tail or "") + text
    return last


def _node(markup: Markup, leaf: Element, tag: Tag, paragraph: Element | None, place: Place) -> Element:
    node = etree.ProcessingInstruction("tag", str(len(markup.marks)))
    leaf.append(node)
    run = next(leaf.iterancestors(R_), None)
    at = Place(place.part, place.where, _excerpt(tag.source), _around(place.text, tag.start))
    mark = Mark(len(markup.marks), tag, at, node, leaf, run, paragraph, tag.body)
    markup.marks.append(mark)
    if tag.kind == "{%" and tag.word not in STATEMENTS:
        said = f"“{tag.word}” is no statement." if tag.word else "The tag is empty."
        said = f"“{tag.word}” is not allowed in a document." if tag.word in REFUSED else said
        markup.blame(mark, said, nearest(tag.word, (*STATEMENTS, "p", "tr", "tc", "r")))
    return node


def _drop(leaf: Element) -> None:
    """Take out a leaf whose text is gone, and its run where nothing else is in it."""
    run = tree.parent_of(leaf)
    run.remove(leaf)
    if run.tag == R_ and all(child.tag == RPR for child in run):
        tree.parent_of(run).remove(run)


def _closing(kind: str) -> str:
    return {"{{": "}}", "{%": "%}", "{#": "#}"}[kind]


def _around(text: str, position: int) -> str:
    """Return the text, of a long one what stands around a position."""
    return text if len(text) <= _LONG_TEXT else text[max(0, position - _LONG_TEXT // 2) :][:_LONG_TEXT]


def _excerpt(source: str) -> str:
    return source if len(source) <= 200 else source[:199] + "…"


class PlaceFinder:
    """Says where a paragraph is, in words; counts each container's children once."""

    def __init__(self) -> None:
        self._numbers: dict[Element, dict[Element, int]] = {}

    def place(self, part: str, paragraph: Element) -> Place:
        """Return the place of a paragraph in a part, or in that of the note it was taken from."""
        note = next(paragraph.iterancestors(*notes.NOTES), None)
        origin = notes.origin(note) if note is not None else None
        return Place(*(origin or (part, self.where(paragraph))))

    def where(self, paragraph: Element) -> str:
        """Return the paragraph's number, or its table, row and cell."""
        steps = [f"paragraph {self._number(paragraph, P)}"]
        for outer in paragraph.iterancestors():
            if outer.tag == TC:
                only = len(steps) == 1 and sum(child.tag == P for child in outer) == 1
                row = next(outer.iterancestors(TR), outer)
                table = next(outer.iterancestors(TBL), outer)
                at = f"table {self._number(table, TBL)}, row {self._number(row, TR)}, cell {self._number(outer, TC)}"
                steps = [at] if only else [at, *steps]
            elif outer.tag == ooxml.TXBX:
                steps = ["text box", *steps]
            elif outer.tag == P:
                steps = [f"paragraph {self._number(outer, P)}", *steps]
            elif outer.tag in (w("footnote"), w("endnote"), w("comment")):
                kind = etree.QName(outer).localname
                steps = [f"{kind} {self._number(outer, outer.tag)}"]
        return ", ".join(steps)

    def _number(self, element: Element, tag: str) -> int:
        """Count an element among its kind: within its table or row, or within its container."""
        holder = element.getparent()
        while holder is not None and holder.tag in (ooxml.SDT_CONTENT, ooxml.SDT, w("ins"), w("customXml")):
            holder = holder.getparent()
        if holder is None:
            return 1
        if holder not in self._numbers:
            self._numbers[holder] = {}
            counts: dict[str, int] = {}
            for child in _children(holder):
                counts[child.tag] = counts.get(child.tag, 0) + 1
                self._numbers[holder][child] = counts[child.tag]
        return self._numbers[holder].get(element, 1)


def _children(holder: Element) -> Iterator[Element]:
    """Yield a container's blocks, those in content controls among them."""
    for child in holder:
        if child.tag in (ooxml.SDT, ooxml.SDT_CONTENT, w("ins"), w("customXml")):
            yield from _children(child)
        elif isinstance(child.tag, str):
            yield child
