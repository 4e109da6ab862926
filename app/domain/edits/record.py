"""Edits of what was said: file, move, join and split entries, turn them into proposals and back."""

from __future__ import annotations

from datetime import datetime

from attrs import evolve

from app.domain import paths, references
from app.domain.edits import base
from app.domain.edits.base import edit, replace_item_entries
from app.domain.errors import DomainError
from app.domain.model import AgendaItem, Entry, Meeting, Proposal, ProposalStatus
from app.domain.paths import changed
from app.domain.text import Text, TextState, Variant, digest, plain, write


@edit
def file_entry(meeting: Meeting, item: str, entry: Entry, before: str | None = None) -> Meeting:
    """Put an entry under an item, at the end or before another entry or proposal of it."""
    base.ensure_new(meeting, "entries", entry.id)
    placed = evolve(entry, position=base.position_before(base.stream(meeting, item), before))
    base.ensure_sound(meeting, f"entries.{entry.id}", placed)
    held: AgendaItem = base.row(meeting, "agenda", item)
    return replace_item_entries(meeting, item, (*held.entries, placed))


def _taken_out(meeting: Meeting, entry: str) -> tuple[Meeting, Entry, AgendaItem]:
    item = paths.item_of(meeting, entry)
    rest = tuple(e for e in item.entries if e.id != entry)
    found: Entry = base.row(meeting, "entries", entry)
    return replace_item_entries(meeting, item.id, rest), found, item


@edit
def remove_entry(meeting: Meeting, entry: str) -> Meeting:
    """Remove an entry."""
    return _taken_out(meeting, entry)[0]


@edit
def move_entry(meeting: Meeting, entry: str, item: str, before: str | None = None) -> Meeting:
    """Move an entry within its item or to another, to the end or before an entry or proposal there."""
    base.row(meeting, "agenda", item)
    if before == entry:
        return meeting
    without, moved, source = _taken_out(meeting, entry)
    ordered = base.stream(without, item)
    if source.id == item and _stands_there(base.stream(meeting, item), entry, before):
        return meeting
    placed = evolve(moved, position=base.position_before(ordered, before))
    target: AgendaItem = base.row(without, "agenda", item)
    return replace_item_entries(without, item, (*target.entries, placed))


def _stands_there(ordered: list[Entry | Proposal], id: str, before: str | None) -> bool:
    index = next(i for i, r in enumerate(ordered) if r.id == id)
    following = ordered[index + 1].id if index + 1 < len(ordered) else None
    return following == before


def _joined(first: Text, second: Text) -> Text:
    """Return two texts as one; a translation that lacks a part, or whose source grew, turns stale by itself."""
    if not first or not second:
        return first or second
    whole = write(first, first.source, f"{first.original} {second.best(first.source)}")
    for variant in first.variants:
        more = second.get(variant.language)
        if variant.language != first.source and more:
            longer = Variant(variant.language, f"{variant.text} {more}", TextState.DRAFT, variant.of)
            whole = _with(whole, longer)
    for variant in second.variants:
        if whole.variant(variant.language) is None:
            of = digest(second.best(first.source))
            whole = _with(whole, Variant(variant.language, variant.text, TextState.DRAFT, of))
    return whole


def _with(text: Text, variant: Variant) -> Text:
    others = tuple(v for v in text.variants if v.language != variant.language)
    return Text(text.source, (*others, variant))


@edit
def join_entries(meeting: Meeting, first: str, second: str) -> Meeting:
    """Append the second entry to the first, which keeps its speaker, time and place; flags of either stay."""
    if first == second:
        raise DomainError("An entry cannot be joined with itself.", place=f"entries.{first}")
    base.row(meeting, "entries", first)
    rest, later, _ = _taken_out(meeting, second)

    def join(earlier: Entry) -> Entry:
        return changed(
            earlier,
            text=_joined(earlier.text, later.text),
            check=earlier.check or later.check,
            off_press=earlier.off_press or later.off_press,
            raw="\n".join(raw for raw in (earlier.raw, later.raw) if raw),
        )

    return paths.update(rest, f"entries.{first}", join)


@edit
def split_entry(meeting: Meeting, entry: str, language: str, at: int, new_id: str) -> Meeting:
    """Cut an entry's text in ``language`` at character ``at``; the rest becomes an entry after it.

    Raises DomainError where a part would be empty.
    """
    whole: Entry = base.row(meeting, "entries", entry)
    text = whole.text.get(language)
    head, tail = text[: max(at, 0)].rstrip(), text[max(at, 0) :].lstrip()
    if not head or not tail:
        raise DomainError("Cut an entry between two words of it.", place=f"entries.{entry}.text")
    item = paths.item_of(meeting, entry).id
    ordered = [row.id for row in base.stream(meeting, item)]
    following = ordered.index(entry) + 1
    before = ordered[following] if following < len(ordered) else None
    meeting = paths.update(meeting, f"entries.{entry}.text", lambda old: write(old, language, head))
    rest = evolve(whole, id=new_id, text=plain(tail, language), raw="")
    return file_entry(meeting, item, rest, before)


@edit
def entry_to_proposal(
    meeting: Meeting, entry: str, proposal_id: str, status: ProposalStatus, time: datetime
) -> Meeting:
    """Make an entry a proposal by its speaker, in the same place."""
    base.ensure_new(meeting, "proposals", proposal_id)
    base.ensure_zone(time, f"proposals.{proposal_id}.time")
    rest, said, item = _taken_out(meeting, entry)
    proposal = Proposal(
        proposal_id,
        said.position,
        item=item.id,
        text=said.text,
        by=said.speaker,
        status=status,
        time=time,
        check=said.check,
        off_press=said.off_press,
        raw=said.raw,
    )
    return base.with_rows(rest, "proposals", (*rest.proposals, proposal))


@edit
def proposal_to_entry(meeting: Meeting, proposal: str, entry_id: str) -> Meeting:
    """Make a proposal a statement by whoever proposed it, in the same place.

    Raises DomainError where the proposal is under no item.
    """
    made: Proposal = base.row(meeting, "proposals", proposal)
    if not made.item:
        raise DomainError(
            "This proposal is under no item of the agenda, where entries are.",
            place=f"proposals.{proposal}.item",
            remedy="Choose its item first.",
        )
    base.ensure_new(meeting, "entries", entry_id)
    rest = base.with_rows(meeting, "proposals", [p for p in meeting.proposals if p.id != proposal])
    rest = references.cleared(rest, "proposals", {proposal})
    entry = Entry(
        entry_id,
        made.position,
        text=made.text,
        speaker=made.by,
        time=made.time,
        check=made.check,
        off_press=made.off_press,
        raw=made.raw,
    )
    item: AgendaItem = base.row(rest, "agenda", made.item)
    return replace_item_entries(rest, made.item, (*item.entries, entry))
