"""A copy of a template with a Word comment at each fault, for whoever mends it in Word."""

from collections.abc import Iterable
from datetime import UTC, datetime

from lxml import etree

from app.word import ooxml, package, tree, write
from app.word.additions import Additions
from app.word.faults import Fault
from app.word.limits import DEFAULT, Limits
from app.word.markup import PlaceFinder, leaves
from app.word.ooxml import BODY, PPR, R_, P, w
from app.word.tree import Element

_AUTHOR, _INITIALS = "Protocolist", "P"


def annotated(template: bytes, faults: Iterable[Fault], *, limits: Limits = DEFAULT) -> bytes:
    """Return the template with a comment at each fault.

    Word has no comments in headers, footers and properties: faults there are told at the first paragraph.
    Raises TemplateError for a file that is no sound Word document.
    """
    opened = package.read(template, limits)
    additions = Additions(opened)
    body = additions.root(opened.main)
    if next(body.iter(P), None) is None:
        next(body.iter(BODY)).insert(0, tree.empty_like(body, P))
    comments = additions.comments()
    finder = PlaceFinder()
    paragraphs = {finder.where(paragraph): paragraph for paragraph in reversed(list(body.iter(P)))}
    for fault in faults:
        here = fault.place.part == opened.main and fault.place.where in paragraphs
        paragraph = paragraphs[fault.place.where] if here else next(body.iter(P))
        _comment(comments, paragraph, fault, in_place=here)
    changed = dict(additions.members())
    kept = (member for name, member in opened.members.items() if name not in changed)
    return write.assemble(write.frame(kept), write.store(changed))


def _comment(comments: Element, paragraph: Element, fault: Fault, *, in_place: bool) -> None:
    used = [int(each.get(w("id")) or 0) for each in comments]
    ident = str(max(used, default=-1) + 1)
    said = " ".join(filter(None, (fault.cause, fault.remedy)))
    _add(comments, ident, said if in_place else f"{fault.place}: {said}")
    first, last = _around(paragraph, fault.place.tag)
    start, end = (_mark(paragraph, name, ident) for name in ("commentRangeStart", "commentRangeEnd"))
    run = tree.empty_like(paragraph, R_)
    run.append(_mark(paragraph, "commentReference", ident))
    if first is None or last is None:
        at = 1 if len(paragraph) and paragraph[0].tag == PPR else 0
        paragraph.insert(at, start)
        paragraph.append(end)
    else:
        tree.move_before(start, first)
        tree.move_after(end, last)
    end.addnext(run)


def _around(paragraph: Element, tag: str) -> tuple[Element | None, Element | None]:
    """Return the paragraph's children that hold the first and the last character of a tag."""
    texts, _ = leaves(paragraph)
    start = "".join(text for _, text in texts).find(tag) if tag else -1
    if start < 0:
        return None, None
    position, holding = 0, []
    for leaf, text in texts:
        if position < start + len(tag) and position + len(text) > start:
            holding.append(tree.child_holding(paragraph, leaf))
        position += len(text)
    return (holding[0], holding[-1]) if holding else (None, None)


def _mark(paragraph: Element, name: str, ident: str) -> Element:
    mark = tree.empty_like(paragraph, w(name))
    mark.set(w("id"), ident)
    return mark


def _add(comments: Element, ident: str, said: str) -> None:
    comment = etree.SubElement(comments, w("comment"))
    comment.set(w("id"), ident)
    comment.set(w("author"), _AUTHOR)
    comment.set(w("initials"), _INITIALS)
    comment.set(w("date"), datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"))
    text = etree.SubElement(etree.SubElement(etree.SubElement(comment, P), R_), ooxml.T)
    text.text = said
    text.set(ooxml.SPACE, "preserve")
