"""What a counterpart changed in a document of ours, paragraph by paragraph, against the record it was made from."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

from attrs import evolve, frozen

from app.documents import origins, pairing, rendering, taking
from app.documents.actions import Action, Add, Move, Remove, State
from app.documents.origins import Line, Segment
from app.documents.packs import Pack
from app.documents.pairing import Pair
from app.domain.model import Meeting
from app.language import differences
from app.language.differences import Part
from app.word.revisions import Comment, Copy, Revision

_RELATED = 0.2


@frozen
class Source:
    """A document that a copy may be of: the record it was made from, and as what; ``number`` is its version's."""

    meeting: Meeting
    pack: Pack
    language: str
    keeper: str = ""
    number: int = 0

    @property
    def stamp(self) -> str:
        """Version and hash of the record, as the properties of the exported file say them."""
        return rendering.stamp(self.meeting)

    def lines(self) -> tuple[Line, ...]:
        """Return the document's paragraphs with the places they come from."""
        return origins.lines(self.meeting, self.pack, self.language, self.keeper)


@frozen
class Change:
    """A paragraph that reads otherwise in the copy, or has comments.

    ``old`` or ``new`` is None for one that was inserted or deleted as a whole. ``tracked`` tells that Word noted the
    change, in ``revisions``; ``place`` is where in the record the paragraph comes from, ``where`` what it is beside
    the text (``header``, ``footnote 2``). ``actions`` bring into the record what ``State`` says of them.
    """

    id: str
    old: str | None
    new: str | None
    parts: tuple[Part, ...]
    revisions: tuple[Revision, ...] = ()
    tracked: bool = False
    comments: tuple[Comment, ...] = ()
    place: str = ""
    actions: tuple[Action, ...] = ()
    partly: bool = False
    """Whether some of it touches the template's words or what the record holds in another form."""
    where: str = ""
    is_lone: bool = False
    """Whether it was added to one of two columns alone, in a row that was there."""
    moved: bool = False
    """Whether it reads as it did and stands elsewhere."""

    @property
    def is_comment(self) -> bool:
        """Whether nothing was changed and there are comments alone."""
        return self.old == self.new

    def state(self, meeting: Meeting) -> State:
        """Tell what can be done with it in the record as it stands."""
        found = {action.state(meeting) for action in self.actions} or {State.ELSEWHERE}
        for state in (State.ELSEWHERE, State.CONFLICT, State.READY):
            if state in found:
                return state
        return State.TAKEN


@frozen
class Comparison:
    """A counterpart's copy held against the document it is of; ``alike`` counts paragraphs that were left alone."""

    source: Source
    changes: tuple[Change, ...]
    alike: int
    is_tracked: bool


def sources(
    copy: Copy, versions: Iterable[Any], record: Callable[[Any], Meeting], known: Sequence[Pack]
) -> list[Source]:
    """Return the exports, newest first, that a copy may be of: those its stamp names, else the last of each document.

    ``versions`` are those of an archive (number, template, language, keeper, record); ``record`` reads one's record.
    """
    newest: dict[tuple[str, str, str], Any] = {}
    stamped: list[Any] = []
    hash = copy.stamp.rpartition("-")[2]
    for version in versions:
        newest.setdefault((version.template, version.language, version.keeper), version)
        if hash and version.record.startswith(hash):
            stamped.append(version)
    packs = {pack.id: pack for pack in known}
    return [
        Source(record(one), packs[one.template], one.language, one.keeper, one.number)
        for one in stamped or newest.values()
        if one.template in packs
    ]


def source_of(copy: Copy, sources: Sequence[Source]) -> Source | None:
    """Return the document that a copy is of: by its stamp, and of several by its text; None where none is near."""
    stamped = [one for one in sources if copy.stamp and one.stamp == copy.stamp]
    said = {_key(one.before) for one in copy.paragraphs if one.before and one.before.strip()}

    def shared(source: Source) -> float:
        own = {_key(line.text) for line in source.lines()}
        return len(own & said) / max(1, len(own | said))

    rated = [(shared(one), one.number, one) for one in stamped or sources]
    best = max(rated, key=lambda each: each[:2], default=None)
    return best[2] if best and (stamped or best[0] >= _RELATED) else None


def compare(copy: Copy, source: Source) -> Comparison:
    """Hold a copy against the document it is of. Raises TemplateError where that cannot be made any more."""
    # An export may bear its stamp at the foot of each page.
    theirs = [one for one in copy.paragraphs if not (one.where and one.before == source.stamp)]
    found: list[Change] = []
    alike = 0
    for number, pair in enumerate(pairing.pairs(source.lines(), theirs, columns="+" in source.language)):
        change = _change(f"c{number}", pair, source)
        if change is None:
            alike += 1
        else:
            found.append(change)
    return Comparison(source, tuple(_joined(found)), alike, copy.is_tracked)


def _change(id: str, pair: Pair, source: Source) -> Change | None:
    old = "\n".join(line.text for line in pair.lines) if pair.lines else None
    new = pair.new
    comments = pair.paragraph.comments if pair.paragraph is not None else ()
    same = old is None if new is None else old is not None and _key(old) == _key(new)
    if same and not comments:
        return None
    place = _place(pair.lines, old or "", new or "")
    if same:
        parts = differences.compare(old or "", old or "")
        return Change(id, old, old, parts, comments=comments, place=place, where=pair.where)
    revisions = pair.paragraph.revisions if pair.paragraph is not None else ()
    actions, whole = _actions(pair, old, new, source)
    return Change(
        id,
        old,
        new,
        differences.compare(old or "", new or ""),
        revisions,
        bool(revisions),
        comments,
        next((action.place for action in actions), place),
        actions,
        not whole,
        pair.where,
        pair.is_lone,
    )


def _place(lines: Sequence[Line], old: str, new: str) -> str:
    """Return the place in the record of what first differs, else of the paragraph."""
    at = next((edit.start for edit in differences.edits(old, new)), 0)
    segments = [segment for line in lines for segment in (*line.segments, Segment("\n"))]
    for segment in segments:
        if 0 <= at <= len(segment.text) and segment.paths:
            return segment.paths[0]
        at -= len(segment.text)
    return next((path for line in lines for path in line.paths), "")


def _actions(pair: Pair, old: str | None, new: str | None, source: Source) -> tuple[tuple[Action, ...], bool]:
    """Return what brings a change into the record, and whether that is all of it."""
    document = taking.Document(source.meeting, source.pack, source.language)
    if pair.where and (old is None or new is None):
        return (), False
    if old is None and new is not None:
        found = taking.added(document, pair.said(document.languages), pair.before, pair.after)
        return found, bool(found)
    if new is None:
        found = taking.removed(document, pair.lines)
        return found, bool(found)
    segments: list[Segment] = []
    for number, line in enumerate(pair.lines):
        segments += [Segment("\n")] if number else []
        segments += line.segments
    return taking.rewritten(document, segments, new or "")


def _key(text: str) -> str:
    return " ".join(text.split())


def _joined(found: Sequence[Change]) -> Iterator[Change]:
    """Yield the changes, each paragraph that stands elsewhere now as one; what goes with a row that moved as none."""
    moved = dict(_moved(found))
    gone = {one.id for some in moved.values() for one in some}
    rows = tuple(f"{action.place}." for some in moved.values() for one in some for action in _removals(one))
    for one in found:
        if one.id in moved:
            if not (one.place.startswith(rows) and not _removals(moved[one.id][0])):
                yield _as_moved(one, moved[one.id])
        elif one.id not in gone:
            yield one


def _moved(found: Sequence[Change]) -> Iterator[tuple[str, tuple[Change, ...]]]:
    """Yield each paragraph put in that was taken out elsewhere, in two columns one of each; none is used twice."""
    out = [one for one in found if one.new is None]
    for one in found:
        if one.old is not None or not one.new:
            continue
        for size in (1, 2):
            some = next(
                (out[at : at + size] for at in range(len(out)) if _reads(out[at : at + size], one)), []
            )
            if len(some) == size:
                yield one.id, tuple(some)
                out = [other for other in out if other not in some]
                break


def _reads(out: Sequence[Change], put: Change) -> bool:
    said = " ".join(_bare(line) for one in out for line in (one.old or "").split("\n"))
    return bool(said) and said == " ".join(_bare(line) for line in (put.new or "").split("\n"))


def _bare(text: str) -> str:
    return " ".join(taking.without_number(text).split())


def _as_moved(put: Change, out: Sequence[Change]) -> Change:
    put = evolve(put, parts=differences.compare(put.new or "", put.new or ""), moved=True)
    removal = next((action for one in out for action in _removals(one)), None)
    add = next((action for action in put.actions if isinstance(action, Add)), None)
    if removal is None or add is None:
        return evolve(put, actions=(), place=out[0].place or put.place)
    move = Move(removal.place, add.place, add.after)
    return evolve(put, actions=(move,), place=f"{removal.place}.text", partly=False)


def _removals(change: Change) -> list[Remove]:
    return [action for action in change.actions if isinstance(action, Remove)]
