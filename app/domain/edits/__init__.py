"""Every change of a record: pure functions from a meeting to the next one.

What an edit does not touch stays the same object, and an edit that changes nothing returns the meeting it was
given. Ids and times are arguments. Nonsense is refused with DomainError, a signed record with RecordLocked.
"""

from app.domain.edits.agenda import adjourn, begin, close_item, open_item, pause_item
from app.domain.edits.agenda_tree import move_proposal, set_item, set_parent
from app.domain.edits.generic import add, move, put, remove, verify, write
from app.domain.edits.people import (
    add_party,
    add_stub,
    arrive,
    give_role,
    leave,
    mark,
    set_head,
    set_party_of,
    set_roles,
    take_role,
    typed_name,
)
from app.domain.edits.proposals import (
    decide,
    fulfil,
    record_wording,
    restore_wording,
    reword,
    type_wording,
)
from app.domain.edits.record import (
    entry_to_proposal,
    file_entry,
    join_entries,
    move_entry,
    proposal_to_entry,
    remove_entry,
    split_entry,
)
from app.domain.edits.status import correct, set_status, sign
from app.domain.edits.whole import (
    USUAL_PARTS,
    Part,
    blueprint,
    duplicate,
    from_blueprint,
    next_meeting,
    open_proposals,
)

__all__ = [
    "USUAL_PARTS",
    "Part",
    "add",
    "add_party",
    "add_stub",
    "adjourn",
    "arrive",
    "begin",
    "blueprint",
    "close_item",
    "correct",
    "decide",
    "duplicate",
    "entry_to_proposal",
    "file_entry",
    "from_blueprint",
    "fulfil",
    "give_role",
    "join_entries",
    "leave",
    "mark",
    "move",
    "move_entry",
    "move_proposal",
    "next_meeting",
    "open_item",
    "open_proposals",
    "pause_item",
    "proposal_to_entry",
    "put",
    "record_wording",
    "remove",
    "remove_entry",
    "restore_wording",
    "reword",
    "set_head",
    "set_item",
    "set_parent",
    "set_party_of",
    "set_roles",
    "set_status",
    "sign",
    "split_entry",
    "take_role",
    "type_wording",
    "typed_name",
    "verify",
    "write",
]
