"""Which fields of the record a changed paragraph stands for, and what they would say."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from attrs import frozen

from app.documents import press
from app.documents.actions import Action, Add, Due, Release, Remove, Write, held
from app.documents.origins import Line, Segment
from app.documents.packs import Pack
from app.domain.capture import dates
from app.domain.model import Meeting
from app.domain.text import Text
from app.language import differences
from app.language.differences import Edit

_ROW = re.compile(r"(proposals|entries|facts|outcomes)\.([^.]+)(?:\.text)?")
_NUMBER = re.compile(r"\s*(?:\d+(?:\.\d+)*[.)]?|[–—•-])\s+")
_STOPS = (".", ";", "。", "；")
_SIGNS = re.compile(r"[\W_]*")


@frozen
class Document:
    """What a document was made of: the record as it was then, the pack, and the language."""

    meeting: Meeting
    pack: Pack
    language: str

    @property
    def languages(self) -> tuple[str, ...]:
        """Its languages; one in two columns has two."""
        return tuple(self.language.split("+"))


def rewritten(document: Document, segments: Sequence[Segment], new: str) -> tuple[tuple[Action, ...], bool]:
    """Return what makes a paragraph read ``new``, and whether that covers all that differs."""
    old = "".join(one.text for one in segments)
    starts = [0]
    for segment in segments:
        starts.append(starts[-1] + len(segment.text))
    by_segment: dict[int, list[Edit]] = {}
    whole = True
    for edit in differences.edits(old, new):
        at = _segment(segments, starts, _slid(old, edit, segments, starts))
        if at is None:
            # Signs between fields are the template's; a word that changed there is not to be lost.
            whole = whole and _SIGNS.fullmatch(old[edit.start : edit.end] + edit.text) is not None
        else:
            by_segment.setdefault(at[0], []).append(at[1])
    found: list[Action] = []
    for number, own in by_segment.items():
        segment = segments[number]
        action = _action(document, segment, _edited(segment.text, own))
        whole = whole and action is not None
        found += [action] if action is not None else []
    return tuple(found), whole and bool(found)


def added(
    document: Document, said: Sequence[tuple[str, str]], before: Sequence[Line], after: Sequence[Line]
) -> tuple[Action, ...]:
    """Return what adds a paragraph, said in each of its languages: a row of the kind it stands beside."""
    row, is_after = _beside(len(document.languages), before, after)
    if not row or not said:
        return ()
    (language, text), *others = (
        (code, _ended(document, row, code, without_number(text))) for code, text in said
    )
    return (Add(row, language, text, is_after, tuple(others)),)


def _beside(columns: int, before: Sequence[Line], after: Sequence[Line]) -> tuple[str, bool]:
    """Return the row of the record nearest to a place between paragraphs, and whether it is before it.

    A row of the record has its terms below it, and each of them a paragraph for each column.
    """
    back = before[::-1]
    for lines, is_after in (
        (back[:columns], True),
        (after[:columns], False),
        (back[columns : 2 * columns], True),
    ):
        if row := next((found for line in lines for found in _rows_of(line)), ""):
            return row, is_after
    return "", True


def without_number(said: str) -> str:
    """Return a paragraph without its number."""
    return (_NUMBER.sub("", said, count=1) if _NUMBER.match(said) else said).strip()


def removed(document: Document, lines: Sequence[Line]) -> tuple[Action, ...]:
    """Return what takes out the rows that paragraphs were made of."""
    found = [Remove(row) for line in lines for row in _rows_of(line)]
    if found and document.pack.document != "press-release":
        return tuple(dict.fromkeys(found))
    return tuple(
        Release(paragraph, document.language, "")
        for line in lines
        if (paragraph := _paragraph(document, line.text)) is not None
    )


def _ended(document: Document, row: str, language: str, words: str) -> str:
    """Return words without the full stop that the template puts, where the row beside them has none."""
    beside = held(document.meeting, row).text.get(language)
    return words if beside.endswith(_STOPS) else words.rstrip("".join(_STOPS))


def _segment(segments: Sequence[Segment], starts: Sequence[int], edit: Edit) -> tuple[int, Edit] | None:
    """Return the field's segment that an edit lies in, with the edit counted from its start; None for none."""
    for wanted in (True, False):
        for number, segment in enumerate(segments):
            begin, end = starts[number], starts[number + 1]
            inside = begin <= edit.start and edit.end <= end
            if inside and bool(segment.paths) is wanted:
                if not wanted:
                    return None
                return number, Edit(edit.start - begin, edit.end - begin, edit.text)
    return None


def _slid(old: str, edit: Edit, segments: Sequence[Segment], starts: Sequence[int]) -> Edit:
    """Move what was put in behind the template's full stop before it: “a. B” after “a.” is “. B” in it."""
    while edit.start == edit.end and edit.start and edit.text and edit.text[-1] == old[edit.start - 1]:
        if any(s.paths and starts[n] <= edit.start <= starts[n + 1] for n, s in enumerate(segments)):
            break
        edit = Edit(edit.start - 1, edit.end - 1, edit.text[-1] + edit.text[:-1])
    return edit


def _merged(printed: str, was: str, said: str) -> str | None:
    """Bring an edit of what was printed into the text; a remark without its subject is printed in small letters."""
    found = differences.merge(printed, was, said)
    if found is None and was[:1].isupper():
        begun = differences.merge(printed, was[0].lower() + was[1:], said)
        found = begun[:1].upper() + begun[1:] if begun else None
    return found


def _edited(old: str, found: Sequence[Edit]) -> str:
    for edit in reversed(found):
        old = old[: edit.start] + edit.text + old[edit.end :]
    return old


def _action(document: Document, segment: Segment, said: str) -> Action | None:
    """Return what brings a segment's new reading into the field behind it; None where its value reads otherwise."""
    if document.pack.document == "press-release":
        paragraph = _paragraph(document, segment.text)
        if paragraph is not None:
            return Release(paragraph, document.language, said.strip())
    for path in segment.paths:
        for language in document.languages:
            if (found := _value(document.meeting, path, language, segment.text, said)) is not None:
                return found
    return None


def _value(meeting: Meeting, path: str, language: str, printed: str, said: str) -> Action | None:
    found = held(meeting, path)
    if path.endswith(".due") and isinstance(found, date):
        return _due(path, found, printed, said)
    if isinstance(found, Text):
        was = found.get(language)
    elif isinstance(found, str):
        was, language = found, ""
    else:
        return None
    value = _merged(printed, was, said) if was else None
    return Write(path, language, was, value) if value is not None and value.strip() else None


def _due(path: str, was: date, printed: str, said: str) -> Due | None:
    place = next(iter(re.findall(r"\d", printed)), "")
    start = printed.find(place) if place else -1
    read = dates.read(said, start, was) if start >= 0 else None
    return Due(path, was, read[1]) if read and read[1] != was else None


def _paragraph(document: Document, said: str) -> press.Paragraph | None:
    """Return the paragraph of the release that reads so."""
    release = press.compose(document.meeting, document.language, document.pack)
    found = next((one for one in release.paragraphs if one.text.strip() == said.strip()), None)
    if found is None or found.slot in ("headline", "dateline", "contact") or found.slot.startswith("own."):
        return None
    return found


def _rows_of(line: Line) -> list[str]:
    """Return the rows whose text a paragraph is, and not only mentions."""
    found = [_ROW.fullmatch(path) for segment in line.segments for path in segment.paths[:1]]
    return list(dict.fromkeys(f"{one.group(1)}.{one.group(2)}" for one in found if one))
