"""Where a row of the record goes when it is moved: keys as the stream shows them to edits. No Qt."""

from __future__ import annotations

from collections.abc import Sequence

from app.domain import derive, edits
from app.domain.model import AgendaItem, Entry, Meeting, Proposal


def keys(meeting: Meeting) -> list[str]:
    """Return the rows of the whole record: each item, what was said under it, the line that adds to it."""
    return Keys().of(meeting)


class Keys:
    """The rows of the whole record; those of an item are made anew only when something came, went or moved there."""

    def __init__(self) -> None:
        self._proposals: tuple[Proposal, ...] = ()
        self._streams: dict[str, tuple[tuple[Entry, ...], list[str]]] = {}

    def of(self, meeting: Meeting) -> list[str]:
        """Return the rows."""
        found = []
        for item in derive.outline(meeting):
            found += [f"agenda.{item.id}", *self.under(meeting, item), f"add.{item.id}"]
        return found

    def under(self, meeting: Meeting, item: AgendaItem) -> list[str]:
        """Return the rows of what was said under an item."""
        if not _in_same_places(self._proposals, meeting.proposals):
            self._streams = {}
        self._proposals = meeting.proposals
        entries, rows = self._streams.get(item.id, (None, []))
        if entries is None or not _in_same_places(entries, item.entries):
            rows = stream_keys(meeting, item.id)
        self._streams[item.id] = (item.entries, rows)
        return rows


def _in_same_places(old: Sequence[Entry | Proposal], new: Sequence[Entry | Proposal]) -> bool:
    """Tell whether the same rows stand in the same places, whatever they say."""
    return old is new or (
        len(old) == len(new)
        and all(
            one is other or _place_of(one) == _place_of(other) for one, other in zip(old, new, strict=True)
        )
    )


def _place_of(row: Entry | Proposal) -> tuple[str, str, str]:
    return row.id, row.position, getattr(row, "item", "")


def stream_keys(meeting: Meeting, item: str) -> list[str]:
    """Return the rows of what was said under an item."""
    return [
        f"{'entries' if isinstance(row, Entry) else 'proposals'}.{row.id}"
        for row in derive.stream(meeting, item)
    ]


def with_votes(meeting: Meeting, shown: list[str]) -> list[str]:
    """Return rows with the votes below what they are on."""
    if not meeting.votes:
        return shown
    return [row for key in shown for row in (key, *_votes_on(meeting, key))]


def _votes_on(meeting: Meeting, key: str) -> list[str]:
    collection, _, id = key.partition(".")
    on = {"agenda": "item", "proposals": "proposal"}.get(collection)
    return [f"votes.{vote.id}" for vote in derive.votes_on(meeting, **{on: id})] if on else []


def texts(shown: Sequence[str]) -> list[str]:
    """Return the paths of the texts that rows hold."""
    fields = {"agenda": "title", "entries": "text", "proposals": "text"}
    named = ((key, fields.get(key.partition(".")[0])) for key in shown)
    return [f"{key}.{field}" for key, field in named if field]


def put_row(meeting: Meeting, shown: Sequence[str], key: str, before: str) -> Meeting:
    """Put a row before another of the rows shown, or last."""
    if key.startswith("agenda."):
        return _put_item(meeting, shown, key, before)
    item, row = _place(shown, key, before)
    return move_said(meeting, key, item, row) if item else meeting


def shift_row(meeting: Meeting, shown: Sequence[str], key: str, by: int) -> Meeting:
    """Move a row up (-1) or down (1): an item among its kind, an entry or proposal through the whole record."""
    collection, _, id = key.partition(".")
    if collection == "agenda":
        return _shift_item(meeting, id, by)
    at = shown.index(key)
    if by < 0:
        above = [k for k in shown[:at] if not k.startswith("add.")]
        if above and above[-1].startswith("agenda."):  # The first under its item goes to the item before.
            above = above[:-1]
            if not above:
                return meeting
            return put_row(meeting, shown, key, _heading_after(shown, above[-1]))
        return put_row(meeting, shown, key, above[-1]) if above else meeting
    rest = list(shown[at + 1 :])
    if rest and not rest[0].startswith(("add.", "agenda.")):
        return put_row(meeting, shown, key, rest[1] if len(rest) > 1 else "")
    headings = [n for n, k in enumerate(rest) if k.startswith("agenda.")]
    return put_row(meeting, shown, key, (rest[headings[0] + 1 :] or [""])[0]) if headings else meeting


def move_said(meeting: Meeting, key: str, item: str, before: str | None = None) -> Meeting:
    """Move an entry or proposal under an item, to the end or before another row there."""
    collection, _, id = key.partition(".")
    move = edits.move_entry if collection == "entries" else edits.move_proposal
    return move(meeting, id, item, before)


def _place(shown: Sequence[str], key: str, before: str) -> tuple[str, str | None]:
    """Return the item and the row there before which a dropped row goes."""
    at = shown.index(before) if before in shown else len(shown)
    item = next((k.partition(".")[2] for k in reversed(shown[:at]) if k.startswith("agenda.")), "")
    if not item:
        item = next((k.partition(".")[2] for k in shown if k.startswith("agenda.")), "")
    collection, _, id = before.partition(".")
    return item, id if collection in ("entries", "proposals") and before != key else None


def _heading_after(shown: Sequence[str], key: str) -> str:
    """Return the first heading or adding line after a row, before which its item's last place is."""
    at = shown.index(key) + 1
    return next((k for k in shown[at:] if k.startswith(("add.", "agenda."))), "")


def _put_item(meeting: Meeting, shown: Sequence[str], key: str, before: str) -> Meeting:
    id = key.partition(".")[2]
    at = shown.index(before) if before in shown else len(shown)
    after = [k.partition(".")[2] for k in shown[at:] if k.startswith("agenda.") and k != key]
    moved = next(i for i in meeting.agenda if i.id == id)
    parents = {i.id: i.parent for i in meeting.agenda}
    if not moved.parent:
        target = next((i for i in after if not parents[i]), None)
        return edits.move(meeting, key, target)
    if after and parents[after[0]]:
        parent = parents[after[0]]
        grown = edits.set_parent(meeting, id, parent)
        return edits.move(grown, key, after[0])
    above = [k.partition(".")[2] for k in shown[:at] if k.startswith("agenda.") and k != key]
    if not above:
        return meeting
    parent = parents[above[-1]] or above[-1]
    return edits.move(edits.set_parent(meeting, id, parent), key, None)


def _shift_item(meeting: Meeting, id: str, by: int) -> Meeting:
    moved = next(i for i in meeting.agenda if i.id == id)
    beside = [i.id for i in derive.items(meeting, moved.parent)]
    at = beside.index(id) + by
    if not 0 <= at < len(beside):
        return meeting
    after = at if by < 0 else at + 1
    return edits.move(meeting, f"agenda.{id}", beside[after] if after < len(beside) else None)


def indent(meeting: Meeting, id: str) -> Meeting:
    """Make an item a part of the one before it."""
    moved = next(i for i in meeting.agenda if i.id == id)
    beside = [i.id for i in derive.items(meeting)]
    if moved.parent or beside.index(id) == 0:
        return meeting
    return edits.set_parent(meeting, id, beside[beside.index(id) - 1])


def outdent(meeting: Meeting, id: str) -> Meeting:
    """Make a part an item again, after the one it was a part of."""
    moved = next(i for i in meeting.agenda if i.id == id)
    if not moved.parent:
        return meeting
    beside = [i.id for i in derive.items(meeting)]
    after = beside.index(moved.parent) + 1
    free = edits.set_parent(meeting, id, "")
    return edits.move(free, f"agenda.{id}", beside[after] if after < len(beside) else None)
