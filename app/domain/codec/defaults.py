"""What the exchange format may leave out of a row, and how it is found again: ids and positions."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from app.domain import order
from app.domain.model import Meeting

FORMAT = "protocolist.meeting/1"
DIRECTORY_FORMAT = "protocolist.directory/1"

LETTERS: Mapping[str, str] = {
    "sessions": "s",
    "organisations": "o",
    "parties": "d",
    "participants": "p",
    "agenda": "a",
    "entries": "e",
    "proposals": "r",
    "votes": "v",
    "facts": "f",
    "outcomes": "u",
    "attachments": "t",
    "press.quotes": "q",
    "press.paragraphs": "x",
    "documents": "c",
    "people": "p",
}
"""The letter of the id that a row without one gets, with its number in the list."""


def position(index: int) -> str:
    """Return the position of the row at ``index`` of its list, where the format leaves it out."""
    return order.key(index)


def proposal_positions(items: Iterable[str], entries: Mapping[str, int]) -> list[str]:
    """Return the positions of proposals that leave theirs out: under each item after its entries, as they come.

    ``items`` are the items of the proposals in order, ``entries`` the number of entries by item.
    """
    count = dict(entries)
    found = []
    for item in items:
        found.append(order.key(count.get(item, 0)))
        count[item] = count.get(item, 0) + 1
    return found


def entry_counts(meeting: Meeting) -> dict[str, int]:
    """Return the number of entries by item."""
    return {item.id: len(item.entries) for item in meeting.agenda}
