"""Edits that serve every part of the record: put, write, verify, add, remove, move."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from attrs import evolve

from app.domain import model, paths, references, shape, text
from app.domain.edits import agenda_tree, base, people, record, status
from app.domain.edits.base import edit
from app.domain.errors import DomainError, UnknownPart
from app.domain.model import Meeting
from app.domain.shape import COLLECTIONS, Shape, Sort
from app.domain.text import Text, TextState

_BESIDE_THE_RECORD = ("pinned", "documents")
"""Parts that say how the record is handled and not what it says; a signed one lets them change."""

_Put = Callable[[Meeting, str, Any], Meeting]

_WITH_CONSEQUENCES: Mapping[tuple[type, str], _Put] = {
    (model.Participant, "party"): people.set_party_of,
    (model.Participant, "roles"): people.set_roles,
    (model.Party, "head"): people.set_head,
    (model.AgendaItem, "parent"): agenda_tree.set_parent,
    (model.Proposal, "item"): agenda_tree.set_item,
}


def put(meeting: Meeting, path: str, value: Any) -> Meeting:
    """Put ``value`` at ``path``, which leads to a field, or to one language of a text.

    A word may stand for the member of an enumeration. What hangs on the field follows: a new head of a party
    gets the role, a proposal under another item goes to its end.
    Raises UnknownPart, RecordLocked, or DomainError that says why the value cannot stand there.
    """
    _ensure_open(meeting, path)
    owner, field = paths.describe(meeting, path)
    if isinstance(owner, Text):
        above, _, language = path.rpartition(".")
        return _write(meeting, above, language, _string(value, path))
    if field is None or field.rows or field.name in ("id", "position"):
        raise DomainError(
            "This is not a field that can be written.", place=path, remedy="Add, remove or move rows."
        )
    value = _accepted(meeting, path, field, value)
    if getattr(owner, field.name) == value:
        return meeting
    if (type(owner), field.name) == (Meeting, "status"):
        return status.set_status(meeting, value)
    special = _WITH_CONSEQUENCES.get((type(owner), field.name))
    if special:
        return special(meeting, owner.id, value)
    return paths.update(meeting, path, lambda _: value)


def _accepted(meeting: Meeting, path: str, field: Shape, value: Any) -> Any:
    """Return ``value`` as the model holds it; raises DomainError where it makes no sense."""
    if field.sort is Sort.CHOICE:
        value = tuple(map(_member(field), value)) if isinstance(value, tuple) else _member(field)(value)
    if reason := shape.objection(field, value):
        raise DomainError(f"{_quoted(value)} cannot stand here: {reason}.", place=path)
    if field.target:
        held = value if field.many else (value,)
        for id in held:
            if (id or field.many) and not references.exists(meeting, field.target, id):
                raise DomainError(f"There is no {field.target} “{id}”.", place=path)
        if not value and field.name == "party":
            raise DomainError("A participant belongs to a party.", place=path)
    elif field.sort is Sort.VALUE:
        for one in value if field.many else (value,):
            _ensure_references(meeting, path, one)
    return value


def _ensure_references(meeting: Meeting, path: str, value: Any) -> None:
    if value is not None:
        for name, target, id in references.dangling(meeting, value):
            raise DomainError(f"There is no {target} “{id}”.", place=f"{path}.{name}")


def _member(field: Shape) -> Callable[[Any], Any]:
    def member(value: Any) -> Any:
        known = {m.value: m for m in field.type}  # type: ignore[attr-defined]  # a choice is an enumeration
        return known.get(value, value) if isinstance(value, str) else value

    return member


def _quoted(value: Any) -> str:
    return f"“{value}”" if isinstance(value, str | int) else f"This {type(value).__name__}"


def _string(value: Any, path: str) -> str:
    if not isinstance(value, str):
        raise DomainError("A text in one language is expected.", place=path)
    return value


def _ensure_open(meeting: Meeting, path: str) -> None:
    if path.split(".", 1)[0] not in _BESIDE_THE_RECORD:
        base.ensure_open(meeting, path)


def write(
    meeting: Meeting, path: str, language: str, value: str, state: TextState = TextState.DRAFT
) -> Meeting:
    """Write a text in one language; ``state`` is that of a translation, DRAFT or VERIFIED.

    Raises DomainError where ``path`` is no text or ``language`` no language.
    """
    _ensure_open(meeting, path)
    if state not in (TextState.DRAFT, TextState.VERIFIED):
        raise DomainError(f"A translation cannot be written as {state.value}.", place=path)
    return _write(meeting, path, language, value, state)


def _write(
    meeting: Meeting, path: str, language: str, value: str, state: TextState = TextState.DRAFT
) -> Meeting:
    _ensure_text(meeting, path, language)
    return paths.update(meeting, path, lambda old: text.write(old, language, value, state))


def _ensure_text(meeting: Meeting, path: str, language: str) -> None:
    if not isinstance(paths.get(meeting, path), Text):
        raise DomainError("This is not a text in several languages.", place=path)
    if reason := shape.language(language):
        raise DomainError(f"“{language}” is not a language: {reason}.", place=path)


@edit
def verify(meeting: Meeting, path: str, language: str) -> Meeting:
    """Mark a translation as checked against the source as it now stands."""
    _ensure_text(meeting, path, language)
    if not paths.get(meeting, path).get(language):
        raise DomainError("There is no translation to verify.", place=f"{path}.{language}")
    return paths.update(meeting, path, lambda old: text.verify(old, language))


def add(meeting: Meeting, collection: str, value: Any, before: str | None = None) -> Meeting:
    """Add a row to a collection, at the end or before the row of id ``before``; it gets its position here.

    Raises DomainError where the row is not of this collection, its id is taken, or it refers to nothing.
    """
    _ensure_open(meeting, collection)
    cls = COLLECTIONS.get(collection)
    if cls is None:
        raise UnknownPart(f"The record has no collection “{collection}”.", place=collection)
    if type(value) is not cls:
        raise DomainError(f"A {cls.__name__} is expected, not a {type(value).__name__}.", place=collection)
    if collection == "entries":
        raise DomainError("An entry stands under an item.", place=collection, remedy="File it there.")
    row: Any = value
    base.ensure_new(meeting, collection, row.id)
    for entry in row.entries if collection == "agenda" else ():
        base.ensure_new(meeting, "entries", entry.id)
    placed = evolve(row, position=base.position_before(_siblings(meeting, collection, row), before))
    place = f"{collection}.{row.id}"
    base.ensure_sound(meeting, place, placed)
    added = base.with_rows(meeting, collection, (*base.rows(meeting, collection), placed))
    return _settled(added, collection, placed)


def _settled(meeting: Meeting, collection: str, row: Any) -> Meeting:
    """Bring what hangs on a new row in line: roles that only one person has, levels of the agenda."""
    if collection == "participants":
        for role in row.roles:
            meeting = people.give_role(meeting, row.id, role)
    elif collection == "parties" and row.head:
        meeting = people.set_head(meeting, row.id, row.head)
    elif collection == "agenda" and row.parent:
        agenda_tree.ensure_level(meeting, row.id, row.parent)
    return meeting


def _siblings(meeting: Meeting, collection: str, row: Any) -> list[Any]:
    """Return the rows among which a row has its place."""
    if collection == "proposals" and row.item and references.exists(meeting, shape.Target.AGENDA, row.item):
        return list(base.stream(meeting, row.item))
    if collection == "proposals":
        return [p for p in meeting.proposals if not p.item]
    return list(base.rows(meeting, collection))


def remove(meeting: Meeting, path: str) -> Meeting:
    """Remove the row at ``path`` (``participants.p2``), and every reference to it.

    With a party go its members. What was said under an item goes with it; its parts move up a level, and its
    proposals stay, under no item.
    """
    _ensure_open(meeting, path)
    collection, _, id = path.rpartition(".")
    if collection == "entries":
        return record.remove_entry(meeting, id)
    base.row(meeting, collection, id)
    if collection == "parties":
        for member in [p.id for p in meeting.participants if p.party == id]:
            meeting = remove(meeting, f"participants.{member}")
    if collection == "agenda":
        meeting = agenda_tree.emptied(meeting, id)
    rest = [r for r in base.rows(meeting, collection) if r.id != id]
    return references.cleared(base.with_rows(meeting, collection, rest), collection, {id})


def move(meeting: Meeting, path: str, before: str | None) -> Meeting:
    """Move a row before another of its list, or to the end; only this row changes.

    A participant moves within the party, an item among the parts of the same item, an entry or a proposal among
    what was said under its item. Raises UnknownPart where ``before`` is not in that list.
    """
    _ensure_open(meeting, path)
    collection, _, id = path.rpartition(".")
    if collection == "entries":
        return record.move_entry(meeting, id, paths.item_of(meeting, id).id, before)
    moved = base.row(meeting, collection, id)
    if before == id:
        return meeting
    near = [r for r in _siblings(meeting, collection, moved) if _same_list(collection, moved, r)]
    if before is not None and all(r.id != before for r in near):
        raise UnknownPart(f"There is no “{before}” in this list to put it before.", place=path)
    index = next(i for i, r in enumerate(near) if r.id == id)
    if (near[index + 1].id if index + 1 < len(near) else None) == before:
        return meeting
    position = base.position_before(_siblings(meeting, collection, moved), before, id)
    rest = [r for r in base.rows(meeting, collection) if r.id != id]
    return base.with_rows(meeting, collection, (*rest, evolve(moved, position=position)))


def _same_list(collection: str, row: Any, other: Any) -> bool:
    common = {"participants": "party", "agenda": "parent", "press.paragraphs": "language"}.get(collection)
    return common is None or getattr(row, common) == getattr(other, common)
