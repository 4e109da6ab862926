"""File captured lines under an item of the agenda, and show what is filed as a line again."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from datetime import date, datetime

from attrs import evolve, frozen

from app.domain import derive, edits, paths
from app.domain.capture import grammar
from app.domain.capture.grammar import Captured, Kind
from app.domain.capture.matching import Find, find
from app.domain.edits import base
from app.domain.errors import DomainError
from app.domain.model import Entry, EntryKind, Meeting, Party, Proposal, ProposalStatus, Side
from app.domain.text import Text, plain, write

_ITEM = re.compile(r"[=＝]\s*(\d{1,3}(?:\.\d{1,3})?)")
_EVERYBODY = frozenset({"all", "both", "все", "обе", "оба", "стороны", "双方", "各方"})
_STATUSES = {Kind.PROPOSAL: ProposalStatus.PROPOSED, Kind.AGREED: ProposalStatus.AGREED}
_KINDS = {EntryKind.QUESTION: Kind.QUESTION}


@frozen
class Filed:
    """The meeting after a line: ``speaker`` is who goes on speaking, ``id`` the new entry's or proposal's, if any."""

    meeting: Meeting
    speaker: str
    id: str = ""


def file_line(
    meeting: Meeting,
    item: str,
    line: str,
    time: datetime,
    new_id: Callable[[], str],
    today: date,
    *,
    speaker: str = "",
    find: Find = find,
) -> Meeting:
    """File a line under an item, said by whom it names, else by ``speaker``; see `file`."""
    return file(meeting, item, line, time, new_id, today, speaker=speaker, find=find).meeting


def file(
    meeting: Meeting,
    item: str,
    line: str,
    time: datetime,
    new_id: Callable[[], str],
    today: date,
    *,
    speaker: str = "",
    find: Find = find,
) -> Filed:
    """File a line under an item as an entry or a proposal, with the line itself as its ``raw``.

    An unknown name becomes a stub among the guests. A line that only names a speaker files nothing; one with other
    tokens but no words raises DomainError, because there would be nothing to show for them.
    """
    captured = grammar.parse(line, today)
    base.row(meeting, "agenda", item)
    only_speaker = not any(t.sort is not grammar.Sort.SPEAKER for t in captured.tokens)
    if not captured.text and not only_speaker:
        raise DomainError(
            "There are no words to file.", place=f"agenda.{item}.entries", remedy="Say what it is."
        )
    if captured.speaker:
        meeting, speaker = _known(meeting, captured.speaker, new_id, find)
    if not captured.text:
        return Filed(meeting, speaker)
    meeting, responsible = _responsible(meeting, captured, new_id, find)
    id = new_id()
    if captured.kind in _STATUSES:
        return Filed(
            edits.add(
                meeting, "proposals", _proposal(meeting, captured, id, item, time, speaker, responsible)
            ),
            speaker,
            id,
        )
    return Filed(edits.file_entry(meeting, item, _entry(meeting, captured, id, time, speaker)), speaker, id)


def file_lines(
    meeting: Meeting,
    item: str,
    lines: Iterable[str],
    time: datetime,
    new_id: Callable[[], str],
    today: date,
    *,
    find: Find = find,
) -> Meeting:
    """File lines one after another; the speaker stays until a line names another, and the item until `item_named`.

    Empty lines say nothing. Raises DomainError with the number of the line as its place.
    """
    speaker = ""
    for number, line in enumerate(lines, 1):
        named = item_named(meeting, line)
        item = named or item
        if named or not line.strip():
            continue
        try:
            filed = file(meeting, item, line, time, new_id, today, speaker=speaker, find=find)
        except DomainError as error:
            error.place = f"line {number}"
            raise
        meeting, speaker = filed.meeting, filed.speaker
    return meeting


def item_named(meeting: Meeting, line: str) -> str:
    """Return the id of the item whose number is all that a line says (``= 2``, ``=2.1``), or an empty string."""
    found = _ITEM.fullmatch(line.strip())
    numbers = {number: id for id, number in derive.numbers(meeting).items()}
    return numbers.get(found[1], "") if found else ""


def _entry(meeting: Meeting, captured: Captured, id: str, time: datetime, speaker: str) -> Entry:
    return Entry(
        id,
        "",
        text=plain(captured.text, meeting.language),
        kind=EntryKind.QUESTION if captured.kind is Kind.QUESTION else EntryKind.STATEMENT,
        speaker=speaker,
        time=time,
        check=captured.check,
        off_press=captured.off_press,
        raw=captured.raw,
    )


def _proposal(
    meeting: Meeting,
    captured: Captured,
    id: str,
    item: str,
    time: datetime,
    speaker: str,
    responsible: tuple[str, ...],
) -> Proposal:
    return Proposal(
        id,
        "",
        item=item,
        text=plain(captured.text, meeting.language),
        cooperation=captured.cooperation,
        by=speaker,
        status=_STATUSES[captured.kind],
        responsible=responsible,
        due=captured.deadline,
        time=time,
        check=captured.check,
        off_press=captured.off_press,
        raw=captured.raw,
    )


def _responsible(
    meeting: Meeting, captured: Captured, new_id: Callable[[], str], find: Find
) -> tuple[Meeting, tuple[str, ...]]:
    found: list[str] = []
    for name in captured.responsible:
        if name.casefold() in _EVERYBODY and meeting.parties:
            found += [party.id for party in meeting.parties if party.side is not Side.OBSERVER]
            continue
        meeting, id = _known(meeting, name, new_id, find)
        found.append(id)
    return meeting, tuple(dict.fromkeys(found))


def _known(meeting: Meeting, name: str, new_id: Callable[[], str], find: Find) -> tuple[Meeting, str]:
    """Return the meeting with whoever ``name`` means, and the id; an unknown name becomes a stub."""
    id = find(meeting, name)
    if id:
        return meeting, id
    party = next(iter((*derive.guests(meeting), *meeting.parties)), None)
    if party is None:
        party = Party(new_id(), "")
        meeting = edits.add(meeting, "parties", party)
    id = new_id()
    return edits.add_stub(meeting, party.id, id, name), id


def line_of(meeting: Meeting, id: str, today: date) -> str:
    """Return the line that says what an entry or a proposal says, to be edited and filed again.

    That is the line as it was typed where it still says so.
    """
    row = _row(meeting, id)
    captured = _captured(meeting, row)
    typed = grammar.parse(row.raw, today)
    same = evolve(typed, speaker="", responsible=()) == evolve(captured, speaker="", responsible=())
    return row.raw if row.raw and same else grammar.show(captured, today)


def _row(meeting: Meeting, id: str) -> Entry | Proposal:
    proposal = next((p for p in meeting.proposals if p.id == id), None)
    found: Entry | Proposal = proposal or paths.get(meeting, f"entries.{id}")
    return found


def _captured(meeting: Meeting, row: Entry | Proposal) -> Captured:
    text = row.text.best(meeting.language).strip()
    if isinstance(row, Entry):
        kind = _KINDS.get(row.kind, Kind.STATEMENT)
        said = Captured(text, _token_name(meeting, row.speaker), kind)
    else:
        agreed = row.status is ProposalStatus.AGREED
        said = Captured(
            text,
            _token_name(meeting, row.by),
            Kind.AGREED if agreed else Kind.PROPOSAL,
            tuple(_token_name(meeting, id) for id in row.responsible),
            row.due,
            row.cooperation,
        )
    return evolve(said, check=row.check, off_press=row.off_press)


def _token_name(meeting: Meeting, id: str) -> str:
    """Return a name that finds the same one again: the plain name where it does, else the id."""
    name = derive.name_of(meeting, id, meeting.language) if id else ""
    return name if name and find(meeting, name) == id else id


def refile(
    meeting: Meeting,
    id: str,
    line: str,
    time: datetime,
    new_id: Callable[[], str],
    today: date,
    *,
    find: Find = find,
) -> Meeting:
    """Let an entry or a proposal say what ``line`` says, in its place and with its time.

    It becomes the other of the two where the line is; an earlier wording of a proposal is kept, until ``time``.
    Who spoke stays where the line never said it. Raises DomainError where there are no words.
    """
    base.ensure_open(meeting)
    captured, before = grammar.parse(line, today), grammar.parse(line_of(meeting, id, today), today)
    if not captured.text:
        raise DomainError(
            "There are no words to file.", place=f"entries.{id}", remedy="Remove the entry instead."
        )
    row = _row(meeting, id)
    speaker = row.speaker if isinstance(row, Entry) else row.by
    if captured.speaker:
        meeting, speaker = _known(meeting, captured.speaker, new_id, find)
    elif before.speaker:
        speaker = ""
    status = _STATUSES.get(captured.kind)
    if isinstance(row, Entry) and status:
        meeting = edits.entry_to_proposal(meeting, id, id, status, row.time or time)
    elif isinstance(row, Proposal) and not status:
        meeting = edits.proposal_to_entry(meeting, id, id)
    if not status:
        return _entry_refiled(meeting, id, captured, speaker)
    meeting, responsible = _responsible(meeting, captured, new_id, find)
    return _proposal_refiled(meeting, id, captured, speaker, responsible, time)


def _reworded(meeting: Meeting, row: Entry | Proposal, words: str) -> Text:
    language = meeting.language if row.text.get(meeting.language) or not row.text else row.text.source
    return row.text if row.text.get(language).strip() == words else write(row.text, language, words)


def _entry_refiled(meeting: Meeting, id: str, captured: Captured, speaker: str) -> Meeting:
    row = paths.get(meeting, f"entries.{id}")
    question = captured.kind is Kind.QUESTION
    other = EntryKind.STATEMENT if row.kind is EntryKind.QUESTION else row.kind
    return base.change_row(
        meeting,
        "entries",
        id,
        text=_reworded(meeting, row, captured.text),
        kind=EntryKind.QUESTION if question else other,
        speaker=speaker,
        check=captured.check,
        off_press=captured.off_press,
        raw=captured.raw,
    )


def _proposal_refiled(
    meeting: Meeting, id: str, captured: Captured, speaker: str, responsible: tuple[str, ...], time: datetime
) -> Meeting:
    row: Proposal = base.row(meeting, "proposals", id)
    status = _STATUSES[captured.kind]
    kept = captured.kind is Kind.PROPOSAL and row.status is not ProposalStatus.AGREED
    meeting = base.change_row(
        meeting,
        "proposals",
        id,
        text=_reworded(meeting, row, captured.text),
        by=speaker,
        responsible=responsible,
        due=captured.deadline,
        cooperation=captured.cooperation,
        check=captured.check,
        off_press=captured.off_press,
        raw=captured.raw,
    )
    if not kept:
        meeting = edits.decide(meeting, id, status, time)
    return edits.record_wording(meeting, id, row.text, time)
