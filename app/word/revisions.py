"""Reads back a Word document somebody else has worked on: its paragraphs with what was tracked, and its comments.

Insertions, deletions and moves are told apart by run, by paragraph mark and by table row (ECMA-376, 17.13.5).
Headers, footers and notes are read behind the text. A number that Word counts itself, of a page, reads as “#”.
The file is a stranger's: it is opened under the bounds of templates, and nothing it refers to is fetched.
"""

from __future__ import annotations

from collections.abc import Iterator

from attrs import evolve, frozen

from app.word import ooxml, package
from app.word.counted import COUNTED, Fields
from app.word.faults import TemplateError
from app.word.limits import DEFAULT, Limits
from app.word.margins import margins
from app.word.ooxml import TBL, TC, TR, TXBX, P, w
from app.word.package import Package
from app.word.tree import Element

_IN, _OUT = (w("ins"), w("moveTo")), (w("del"), w("moveFrom"))
_MOVES = (w("moveTo"), w("moveFrom"))
_SIGNS = {w("tab"): "\t", w("br"): "\n", w("cr"): "\n", w("noBreakHyphen"): "\u2011"}
_FALLBACK = f"{{{ooxml.MC}}}Fallback"
_PASSED = {w("pPr"), w("rPr"), w("delInstrText"), TXBX, _FALLBACK}
_IDENTIFIER = "{http://purl.org/dc/elements/1.1/}identifier"
_MOST = 100_000


Cell = tuple[int, int, int]
"""Table, row and column, counted from 0."""


@frozen
class Revision:
    """Who tracked a change and when (ISO 8601, as the file says); ``moved`` tells that text only went elsewhere."""

    author: str = ""
    date: str = ""
    moved: bool = False


@frozen
class Piece:
    """A stretch of text that was inserted, deleted, both, or neither."""

    text: str
    inserted: Revision | None = None
    deleted: Revision | None = None


@frozen
class Comment:
    """A remark at the margin; ``about`` is the text it stands at."""

    author: str
    date: str
    text: str
    about: str = ""


@frozen
class Paragraph:
    """A paragraph, or several that were split or joined: a line break in a piece may end one.

    ``before`` is its text with every change rejected, ``after`` with every one accepted; None where it is not there.
    ``cell`` are table, row and column it stands in; ``where`` what beside the text: ``header``, ``footnote 2``.
    """

    pieces: tuple[Piece, ...]
    inserted: Revision | None = None
    deleted: Revision | None = None
    comments: tuple[Comment, ...] = ()
    cell: Cell | None = None
    where: str = ""

    @property
    def before(self) -> str | None:
        """The text as it was before the tracked changes."""
        return None if self.inserted else "".join(one.text for one in self.pieces if not one.inserted)

    @property
    def after(self) -> str | None:
        """The text as it is with them."""
        return None if self.deleted else "".join(one.text for one in self.pieces if not one.deleted)

    @property
    def revisions(self) -> tuple[Revision, ...]:
        """Everybody who changed something in it, each once."""
        found = [self.inserted, self.deleted]
        for piece in self.pieces:
            found += [piece.inserted, piece.deleted]
        return tuple(dict.fromkeys(one for one in found if one))


@frozen
class Copy:
    """A document as somebody sent it back; ``stamp`` is the identifier in its properties."""

    paragraphs: tuple[Paragraph, ...]
    stamp: str = ""

    @property
    def is_tracked(self) -> bool:
        """Whether any change in it was tracked."""
        return any(one.revisions for one in self.paragraphs)


@frozen
class _Part:
    """One ``w:p`` with what became of its mark; ``ends`` where the next paragraph cannot be joined to it."""

    pieces: tuple[Piece, ...]
    mark: Piece
    comments: tuple[Comment, ...] = ()
    ends: bool = False
    cell: Cell | None = None

    def is_all(self, which: str) -> bool:
        return all(getattr(piece, which) for piece in self.pieces if piece.text)


def read(data: bytes, limits: Limits = DEFAULT) -> Copy:
    """Read a .docx. Raises TemplateError for what is no sound Word document.

    Links to pictures and templates elsewhere do no harm here: nothing is fetched, and the file is not passed on.
    """
    try:
        opened = package.read(data, limits, to_show=True)
    except TemplateError as error:
        sentence = "This document cannot be used." if error.faults else error.sentence
        raise TemplateError(sentence, error.faults, remedy=error.remedy) from error
    body = opened.xml(opened.main).find(ooxml.BODY)
    parts = list(_parts(body, _comments(opened))) if body is not None else []
    beside = [(where, list(_parts(root, {}))) for where, root in margins(opened)]
    if len(parts) + sum(len(each) for _, each in beside) > _MOST:
        raise package.refuse(f"The document has more than {_MOST:,} paragraphs.")
    found = [*_paragraphs(parts)]
    for where, each in beside:
        found += [evolve(one, where=where) for one in _paragraphs(each)]
    return Copy(tuple(found), _stamp(opened))


def _stamp(opened: Package) -> str:
    for name in opened.parts_of(frozenset((ooxml.CORE_TYPE,))):
        found = opened.xml(name).find(_IDENTIFIER)
        return (found.text or "").strip() if found is not None else ""
    return ""


def _comments(opened: Package) -> dict[str, Comment]:
    found: dict[str, Comment] = {}
    for name in opened.parts_of(frozenset((ooxml.COMMENTS_TYPE,))):
        for each in opened.xml(name).iter(w("comment")):
            said = "\n".join("".join(t.text or "" for t in p.iter(w("t"))) for p in each.iter(P))
            made = Comment(each.get(w("author")) or "", each.get(w("date")) or "", said.strip())
            found[each.get(w("id")) or ""] = made
    return found


def _parts(body: Element, comments: dict[str, Comment]) -> Iterator[_Part]:
    reader, cells = _Reader(comments), _cells(body)
    for element in body.iter(P):
        # The older drawing of the same text box.
        if next(element.iterancestors(_FALLBACK), None) is None:
            yield reader.part(element, cells.get(next(element.iterancestors(TC), None)))


def _cells(body: Element) -> dict[Element | None, Cell]:
    """Return where each cell of a table is."""
    return {
        cell: (number, at, column)
        for number, table in enumerate(body.iter(TBL))
        for at, row in enumerate(table.iterfind(TR))
        for column, cell in enumerate(row.iterfind(TC))
    }


class _Reader:
    """Goes through paragraphs in order; the range of a comment may begin in one and end in another."""

    def __init__(self, comments: dict[str, Comment]) -> None:
        self._comments = comments
        self._fields = Fields()
        self._open: dict[str, list[str]] = {}
        self._done: list[Comment] = []

    def part(self, element: Element, cell: Cell | None) -> _Part:
        """Read one paragraph."""
        self._done = []
        row_in, row_out = _of_row(element)
        pieces = tuple(self._pieces(element, row_in, row_out))
        mark = element.find(f"{w('pPr')}/{w('rPr')}")
        end = Piece("\n", row_in or _found(mark, _IN), row_out or _found(mark, _OUT))
        parent = element.getparent()
        last = parent is not None and parent.tag == TC and element.getnext() is None
        follows = element.getnext()
        ends = last or (follows is not None and follows.tag != P)
        return _Part(pieces, end, tuple(self._done), ends, cell)

    def _pieces(
        self, element: Element, inserted: Revision | None, deleted: Revision | None
    ) -> Iterator[Piece]:
        for child in element:
            tag = child.tag
            if tag in _PASSED or tag == P or self._fields.is_counting(child):
                continue
            if tag in _IN:
                yield from self._pieces(child, inserted or _revision(child), deleted)
            elif tag in _OUT:
                yield from self._pieces(child, inserted, deleted or _revision(child))
            elif text := self._text(child):
                for said in self._open.values():
                    said.append(text)
                yield Piece(text, inserted, deleted)
            elif not self._turn(child):
                yield from self._pieces(child, inserted, deleted)

    def _text(self, element: Element) -> str | None:
        if element.tag in (w("t"), w("delText")):
            return element.text
        return COUNTED if self._fields.is_counted(element) else _SIGNS.get(element.tag)

    def _turn(self, element: Element) -> bool:
        """Begin or end the range of a comment; tell whether the element does either."""
        id = element.get(w("id")) or ""
        if element.tag == w("commentRangeStart"):
            self._open[id] = []
        elif element.tag == w("commentReference"):
            self._close(id)
        else:
            return False
        return True

    def _close(self, id: str) -> None:
        about = "".join(self._open.pop(id, []))
        if id in self._comments:
            self._done.append(evolve(self._comments[id], about=" ".join(about.split())))


def _of_row(element: Element) -> tuple[Revision | None, Revision | None]:
    """Return who inserted or deleted the row or cell of the table that a paragraph stands in."""
    inserted = deleted = None
    for above in element.iterancestors(TR, TC):
        properties = above.find(w("trPr") if above.tag == TR else w("tcPr"))
        inserted = inserted or _found(properties, (*_IN, w("cellIns")))
        deleted = deleted or _found(properties, (*_OUT, w("cellDel")))
    return inserted, deleted


def _found(properties: Element | None, tags: tuple[str, ...]) -> Revision | None:
    found = next((one for one in properties if one.tag in tags), None) if properties is not None else None
    return _revision(found) if found is not None else None


def _revision(element: Element) -> Revision:
    return Revision(element.get(w("author")) or "", element.get(w("date")) or "", element.tag in _MOVES)


def _paragraphs(parts: list[_Part]) -> Iterator[Paragraph]:
    """Join what a tracked paragraph mark splits or joins; whole paragraphs that came or went stand alone."""
    group: list[_Part] = []
    for part in parts:
        group.append(part)
        tracked = part.mark.inserted or part.mark.deleted
        if part.ends or not tracked:
            yield from _grouped(group)
            group = []
    yield from _grouped(group)


def _grouped(group: list[_Part]) -> Iterator[Paragraph]:
    start, stop = 0, len(group)
    while start < stop - 1 and (whole := _whole(group[start], group[start].mark)):
        yield whole
        start += 1
    ending: list[Paragraph] = []
    # The mark before the last paragraph is the one that came with it.
    while stop - start > 1 and (whole := _whole(group[stop - 1], group[stop - 2].mark)):
        ending.append(whole)
        stop -= 1
    if stop - start == 1 and (whole := _whole(group[start], group[start].mark)):
        yield whole
    elif stop > start:
        yield _joined(group[start:stop])
    yield from reversed(ending)


def _whole(part: _Part, mark: Piece) -> Paragraph | None:
    """Return a paragraph that was inserted or deleted as a whole, with that mark; None for any other."""
    if mark.inserted and part.is_all("inserted") and not mark.deleted:
        return Paragraph(part.pieces, inserted=mark.inserted, comments=part.comments, cell=part.cell)
    if mark.deleted and part.is_all("deleted") and not mark.inserted:
        return Paragraph(part.pieces, deleted=mark.deleted, comments=part.comments, cell=part.cell)
    return None


def _joined(group: list[_Part]) -> Paragraph:
    pieces: list[Piece] = []
    for part in group:
        pieces += [*part.pieces, part.mark]
    comments = tuple(comment for part in group for comment in part.comments)
    return Paragraph(_tidy(pieces[:-1]), comments=comments, cell=group[0].cell)


def _tidy(pieces: list[Piece]) -> tuple[Piece, ...]:
    """Join neighbours of one fate: Word cuts a sentence into many runs."""
    found: list[Piece] = []
    for piece in pieces:
        if found and (found[-1].inserted, found[-1].deleted) == (piece.inserted, piece.deleted):
            found[-1] = evolve(found[-1], text=found[-1].text + piece.text)
        elif piece.text:
            found.append(piece)
    return tuple(found)
