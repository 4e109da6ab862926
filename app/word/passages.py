"""A finished document as passages of text, and tags written into it: the way from a document to a template.

Passages are the paragraphs in the order of the file: the body's, then those of headers, footers and notes. Runs keep
their looks; what is written takes that of the first character it replaces.
"""

from collections.abc import Iterable, Iterator, Sequence
from copy import deepcopy
from dataclasses import dataclass

from lxml import etree

from app.word import ooxml, package, tree, write
from app.word.additions import Additions
from app.word.limits import DEFAULT, Limits
from app.word.markup import leaves
from app.word.ooxml import PPR, R_, TR, P, T, w
from app.word.package import Package
from app.word.pages.numbering import Counter, read_lists
from app.word.pages.paragraphs import ParagraphReader
from app.word.pages.styles import Styles
from app.word.tree import Element

_MARGINS = frozenset(f"{ooxml.WORD}{kind}+xml" for kind in ("header", "footer", "footnotes", "endnotes"))
_NUMBERED = w("numPr")
_STYLE = w("pStyle")


@dataclass(frozen=True, slots=True)
class Passage:
    """A paragraph of a document: its text; the table row and cell it stands in, counted through the file, 0 for none.

    `look` tells passages apart that are set differently: their style, list and indent. `label` is the number or bullet
    that Word itself writes before it, `depth` the level of its list, `series` that list: the id of its numbering.
    """

    number: int
    text: str
    row: int = 0
    look: str = ""
    in_body: bool = True
    label: str = ""
    depth: int = -1
    series: str = ""
    cell: int = 0


@dataclass(frozen=True, slots=True)
class Change:
    """Characters `start` to `end` of a passage give way to `text`."""

    passage: int
    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Loop:
    """Passages `first` to `last` are repeated; `rows` where their table rows are, and not the paragraphs.

    `opening` is what stands in the tag, `for person in present`, or `if absent` where they are printed or not.
    """

    first: int
    last: int
    opening: str
    rows: bool = False


def passages(document: bytes, *, limits: Limits = DEFAULT) -> tuple[Passage, ...]:
    """Return the passages of a document. Raises TemplateError for a file that is no sound Word document."""
    opened = package.read(document, limits)
    rows: dict[Element, int] = {}
    cells: dict[Element, int] = {}
    found: list[Passage] = []
    numbers = _numbers(opened)
    for part, root in _roots(Additions(opened)):
        for paragraph in root.iter(P):
            row = tree.ancestor(paragraph, TR)
            number = rows.setdefault(row, len(rows) + 1) if row is not None else 0
            holder = tree.ancestor(paragraph, ooxml.TC)
            cell = cells.setdefault(holder, len(cells) + 1) if holder is not None else 0
            text = "".join(said for _, said in leaves(paragraph)[0])
            series, depth, label = numbers.label(numbers.numbering(paragraph)) or ("", -1, "")
            where = part == opened.main
            found.append(
                Passage(len(found), text, number, _look(paragraph), where, label.strip(), depth, series, cell)
            )
    return tuple(found)


def _numbers(opened: Package) -> ParagraphReader:
    """Return what tells the number or bullet of a paragraph, by its own list or its style's."""
    styles, lists = (
        next((opened.content(part) for part in opened.parts_of(frozenset((kind,)))), None)
        for kind in (ooxml.STYLES_TYPE, ooxml.NUMBERING_TYPE)
    )
    return ParagraphReader(Styles(styles, None), Counter(read_lists(lists)), lambda _: None)


def written(
    document: bytes,
    changes: Iterable[Change],
    loops: Sequence[Loop] = (),
    dropped: Iterable[int] = (),
    *,
    limits: Limits = DEFAULT,
) -> bytes:
    """Return the document with changes written into it, loops around passages, and passages dropped.

    A row whose passages are all dropped goes too. Raises TemplateError as `passages` does.
    """
    opened = package.read(document, limits)
    additions = Additions(opened)
    paragraphs = [paragraph for _, root in _roots(additions) for paragraph in root.iter(P)]
    for change in sorted(changes, key=lambda one: (one.passage, -one.start, -one.end)):
        _change(paragraphs[change.passage], change)
    gone = set(dropped)
    # The outer loop's tag stands before the inner one's, and its end after.
    for loop in sorted(loops, key=lambda one: one.first - one.last):
        around = [paragraphs[n] for n in range(loop.first, loop.last + 1) if n not in gone]
        _repeat(around, loop)
    _drop([paragraphs[number] for number in gone])
    return _saved(opened, additions)


def _roots(additions: Additions) -> Iterator[tuple[str, Element]]:
    opened = additions.package
    for part in (opened.main, *opened.parts_of(_MARGINS)):
        yield part, additions.root(part)


def _saved(opened: Package, additions: Additions) -> bytes:
    changed = dict(additions.members())
    kept = (member for name, member in opened.members.items() if name not in changed)
    return write.assemble(write.frame(kept), write.store(changed))


def _look(paragraph: Element) -> str:
    properties = paragraph.find(PPR)
    if properties is None:
        return ""
    style, numbered, indent = (properties.find(name) for name in (_STYLE, _NUMBERED, w("ind")))
    said = [style.get(w("val")) or "" if style is not None else ""]
    said += [etree.tostring(one, method="c14n").decode() for one in (numbered, indent) if one is not None]
    return "|".join(said)


def _change(paragraph: Element, change: Change) -> None:
    """Write over some characters; with none to write over, before the character that follows, or at the end."""
    texts, at, waiting = leaves(paragraph)[0], 0, change.text
    for number, (leaf, said) in enumerate(texts):
        start, end = max(change.start - at, 0), min(change.end - at, len(said))
        is_there = start < end or (
            change.start == change.end and start <= len(said) and (leaf.tag == T or number == len(texts) - 1)
        )
        at += len(said)
        if not is_there or at < change.start:
            continue
        if leaf.tag == T:
            leaf.text = said[:start] + waiting + said[max(end, start) :]
            leaf.set(ooxml.SPACE, "preserve")
            waiting = ""
        elif start < end:
            leaf = _as_text(leaf, waiting)
            waiting = ""
        if change.start == change.end and not waiting:
            return
    if waiting:
        run = etree.SubElement(paragraph, R_)
        _text(etree.SubElement(run, T), waiting)


def _as_text(leaf: Element, text: str) -> Element:
    """Put a text in the place of a tab or a break."""
    made = tree.empty_like(leaf, T)
    _text(made, text)
    leaf.addnext(made)
    tree.discard(leaf)
    return made


def _text(leaf: Element, text: str) -> None:
    leaf.text = text
    leaf.set(ooxml.SPACE, "preserve")


def _repeat(paragraphs: Sequence[Element], loop: Loop) -> None:
    if not paragraphs:
        return
    closing = f"end{loop.opening.partition(' ')[0]}"
    first, last = paragraphs[0], paragraphs[-1]
    rows = (tree.ancestor(first, TR), tree.ancestor(last, TR))
    if loop.rows and rows[0] is not None and rows[1] is not None:
        tree.move_before(_row(rows[0], f"{{%tr {loop.opening} %}}"), rows[0])
        tree.move_after(_row(rows[1], f"{{%tr {closing} %}}"), rows[1])
        return
    first.addprevious(_tag(first, f"{{%p {loop.opening} %}}"))
    last.addnext(_tag(last, f"{{%p {closing} %}}"))


def _tag(paragraph: Element, tag: str) -> Element:
    made = tree.paragraph_like(paragraph)
    _text(etree.SubElement(etree.SubElement(made, R_), T), tag)
    return made


def _row(row: Element, tag: str) -> Element:
    """Return a row like another with nothing but a tag in its first cell."""
    made = deepcopy(row)
    made.tail = None
    for number, paragraph in enumerate(list(made.iter(P))):
        for child in list(paragraph):
            if child.tag != PPR:
                paragraph.remove(child)
        if number == 0:
            _text(etree.SubElement(etree.SubElement(paragraph, R_), T), tag)
    return made


def _drop(paragraphs: Sequence[Element]) -> None:
    gone = set(paragraphs)
    for row in {row for each in paragraphs if (row := tree.ancestor(each, TR)) is not None}:
        if all(each in gone for each in row.iter(P)):
            tree.discard(row)
            gone -= set(row.iter(P))
    for paragraph in gone:
        if _is_needed(paragraph):
            for child in list(paragraph):
                if child.tag != PPR:
                    paragraph.remove(child)
        else:
            tree.discard(paragraph)


def _is_needed(paragraph: Element) -> bool:
    """Tell whether a paragraph must stay though it says nothing: the last of a cell, the end of a section."""
    properties = paragraph.find(PPR)
    if properties is not None and properties.find(ooxml.SECTPR) is not None:
        return True
    holder = tree.parent_of(paragraph)
    return holder.tag == ooxml.TC and len(holder.findall(P)) == 1
