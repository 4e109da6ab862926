"""Read the exchange format into values of the record, and collect every fault with its path in the file."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from attrs import evolve

from app.domain import order, shape
from app.domain.codec import defaults, values
from app.domain.directory import Directory, Person
from app.domain.errors import DomainError
from app.domain.ids import valid as valid_id
from app.domain.model import AgendaItem, Meeting, Proposal, Session
from app.domain.shape import Shape, Sort, Target, shapes
from app.domain.unfiled import Unfiled
from app.errors import Problem, Problems

_PLURAL = {
    "quotes": "press.quotes",
    "paragraphs": "press.paragraphs",
}
_SPEAKERS = ("parties", "participants")
_TARGETS: Mapping[Target, tuple[str, ...]] = {
    Target.SESSIONS: ("sessions",),
    Target.ORGANISATIONS: ("organisations",),
    Target.PARTIES: ("parties",),
    Target.PARTICIPANTS: ("participants",),
    Target.SPEAKERS: ("participants", "parties"),
    Target.AGENDA: ("agenda",),
    Target.PROPOSALS: ("proposals",),
    Target.ATTACHMENTS: ("attachments",),
}


class Reader:
    """One reading of one file: its faults, the ids it has, the references still to be followed."""

    def __init__(self, language: str, *, ordered: bool = True) -> None:
        self.language = language
        self.ordered = ordered
        self.problems: list[Problem] = []
        self.places: dict[str, dict[str, str]] = {}
        self._starts: dict[str, datetime | None] = {}
        self._day: datetime | None = None
        self._taken: dict[str, dict[str, str]] = {}
        self._references: list[tuple[str, Target, str]] = []

    def fault(self, place: str, sentence: str, remedy: str | None = None) -> None:
        """Note a fault."""
        self.problems.append(Problem(sentence, place=place, remedy=remedy or None))

    def object(self, cls: type, data: Any, place: str, **known: Any) -> Any:
        """Read a group of fields; a faulty field keeps its default, so that the reading goes on.

        Returns None where nothing can be made of it.
        """
        if not isinstance(data, dict):
            self.fault(place, f"An object is expected, not {values.kind(data)}.")
            return None
        fields = shapes(cls)
        for key in data:
            if key not in fields:
                remedy = values.nearest(key, list(fields))
                self.fault(f"{place}.{key}", f"“{key}” is unknown here.", remedy)
        outer = self._day
        if cls is AgendaItem:
            self._day = self._starts.get(str(data.get("session"))) or self._day
        read = {**known, **self._fields([f for n, f in fields.items() if n not in known], data, place)}
        self._day = outer
        complete = all(read.get(f.name) is not None for f in fields.values() if f.required)
        return cls(**read) if complete else None

    def _fields(self, fields: Sequence[Shape], data: Mapping[str, Any], place: str) -> dict[str, Any]:
        read = {}
        for field in fields:
            if data.get(field.name) is not None:
                read[field.name] = self.field(field, data[field.name], f"{place}.{field.name}")
            elif field.required:
                self.fault(place, f"“{field.name}” is missing.")
        return read

    def field(self, field: Shape, value: Any, place: str) -> Any:
        """Read a field; returns its default where it is faulty."""
        if not field.many:
            return self._checked(field, self._single(field, value, place), place)
        if not isinstance(value, list):
            self.fault(place, f"A list is expected, not {values.kind(value)}.")
            return ()
        if field.rows:
            return self.rows(_PLURAL.get(field.name, field.name), field.type, value, place)
        found = [self._single(field, one, f"{place}[{index}]") for index, one in enumerate(value)]
        return self._checked(field, tuple(one for one in found if one is not None), place)

    def _single(self, field: Shape, value: Any, place: str) -> Any:
        if field.sort is Sort.VALUE:
            return self.object(field.type, value, place)
        try:
            if field.sort is Sort.TEXT:
                return values.text(value, self.language)
            found = values.single(field, value, self._day)
        except values.Unreadable as error:
            self.fault(place, str(error))
            return None
        if field.target and found:
            self._references.append((place, field.target, found))
        return found

    def _checked(self, field: Shape, found: Any, place: str) -> Any:
        if found is not None and field.sort is not Sort.VALUE:
            reason = shape.objection(field, found)
            if reason:
                self.fault(place, f"{_quoted(found)} cannot stand here: {reason}.")
                found = None
        return field.default if found is None and not field.required else found

    def rows(self, collection: str, cls: type, data: list[Any], place: str) -> tuple[Any, ...]:
        """Read a list of rows, in order of their positions; proposals stay as they come, to be placed later."""
        places = [f"{place}[{index}]" for index in range(len(data))]
        ids = self._row_ids(collection, data, places)
        found = []
        for index, (one, where, id) in enumerate(zip(data, places, ids, strict=True)):
            default = defaults.position(index) if self.ordered and cls is not Proposal else ""
            known = self._position(one, where, default) if "position" in shapes(cls) else {}
            row = self.object(cls, one, where, id=id, **known)
            if row is not None:
                found.append(row)
        if cls is Session:
            self._starts = {row.id: row.start for row in found}
            self._day = next((row.start for row in found if row.start), None)
        return tuple(found) if cls in (Proposal, Person) else self.in_order(found)

    def in_order(self, rows: Sequence[Any]) -> tuple[Any, ...]:
        """Return rows of one list by position, and note those that have the same one."""
        holders: dict[str, Any] = {}
        for row in rows:
            other = holders.setdefault(row.position, row)
            if other is not row and row.position:
                self.fault(self.place(row), f"“{row.id}” has the same position as “{other.id}”.")
        return tuple(sorted(rows, key=lambda row: (row.position, row.id)))

    def place(self, row: Any) -> str:
        """Return where in the file a row stands."""
        return next((p for ps in self.places.values() for id, p in ps.items() if id == row.id), "$")

    def _position(self, data: Any, place: str, default: str) -> dict[str, str]:
        given = data.get("position") if isinstance(data, dict) else None
        if given is None or (isinstance(given, str) and order.valid(given)):
            return {"position": given or default}
        self.fault(f"{place}.position", f"{_quoted(given)} is not a position key.")
        return {"position": default}

    def _row_ids(self, collection: str, data: list[Any], places: list[str]) -> list[str]:
        """Return the id of each row, a new one where it has none, and note those that cannot be."""
        taken = self._taken.setdefault("speakers" if collection in _SPEAKERS else collection, {})
        own = self.places.setdefault(collection, {})
        given = [one.get("id") if isinstance(one, dict) else None for one in data]
        for place, id in zip(places, given, strict=True):
            if id is None:
                continue
            if not isinstance(id, str) or not valid_id(id):
                self.fault(f"{place}.id", f"{_quoted(id)} cannot be an id: letters, digits, “-” and “_” can.")
            elif id in taken:
                self.fault(f"{place}.id", f"The id “{id}” is taken by {taken[id]}.")
            taken.setdefault(str(id), place)
        chosen = []
        for place, id in zip(places, given, strict=True):
            new = str(id) if id is not None else _free(taken, defaults.LETTERS[collection], len(own))
            taken.setdefault(new, place)
            own.setdefault(new, place)
            chosen.append(new)
        return chosen

    def follow(self) -> None:
        """Note every reference that leads nowhere."""
        for place, target, id in self._references:
            if not any(id in self.places.get(name, {}) for name in _TARGETS[target]):
                self.fault(place, f"There is no {target} “{id}”.")

    def close(self, what: str) -> None:
        """Raise Problems where there was any fault."""
        problems = tuple(dict.fromkeys(self.problems))
        if problems:
            count = len(problems)
            faults = "1 fault" if count == 1 else f"{count} faults"
            raise Problems(
                f"The {what} cannot be read: {faults}.",
                problems,
                remedy="Correct each at its place and read it again; nothing was changed.",
            )


def _free(taken: Mapping[str, str], letter: str, index: int) -> str:
    number = index + 1
    while f"{letter}{number}" in taken:
        number += 1
    return f"{letter}{number}"


def _quoted(value: Any) -> str:
    return f"“{value}”" if isinstance(value, str | int) else "This"


def check_format(data: Any, expected: str) -> dict[str, Any]:
    """Return ``data`` without its format mark; raises DomainError where it is another format."""
    if not isinstance(data, dict):
        raise DomainError(
            f"The file is no {expected}: an object is expected, not {values.kind(data)}.", place="$"
        )
    format = data.get("format")
    if format != expected:
        name, _, version = expected.partition("/")
        newer = isinstance(format, str) and format.startswith(f"{name}/")
        sentence = (
            f"The file is {format}, of which this program reads version {version} only."
            if newer
            else f"The file does not say that it is {expected}."
        )
        remedy = "Open it with a newer program." if newer else f"Its “format” must be “{expected}”."
        raise DomainError(sentence, place="$.format", remedy=remedy)
    return {key: value for key, value in data.items() if key != "format"}


def read_meeting(data: Any) -> Meeting:
    """Read a meeting; raises Problems with every fault, or DomainError where it is another format."""
    data = check_format(data, defaults.FORMAT)
    beside = data.pop("unfiled", None)
    language = data.get("language", shapes(Meeting)["language"].default)
    reader = Reader(language if isinstance(language, str) and not shape.language(language) else "en")
    known = {} if data.get("id") is not None else {"id": _digest(data)}
    meeting = reader.object(Meeting, data, "$", **known)
    _unfiled(reader, beside, "")
    reader.follow()
    if meeting is not None:
        meeting = _placed(reader, meeting)
        _cohere(reader, meeting)
    reader.close("meeting")
    result: Meeting = meeting
    return result


def read_unfiled(data: Any, meeting: str) -> tuple[Unfiled, ...]:
    """Read what stands unfiled beside a meeting's record; raises Problems with every fault."""
    reader = Reader("")
    found = _unfiled(reader, check_format(data, defaults.FORMAT).get("unfiled"), meeting)
    reader.close("unfiled text")
    return found


def _unfiled(reader: Reader, found: Any, meeting: str) -> tuple[Unfiled, ...]:
    if not isinstance(found, list | None):
        reader.fault("$.unfiled", f"A list is expected, not {values.kind(found)}.")
        return ()
    places = [(each, f"$.unfiled[{index}]") for index, each in enumerate(found or ())]
    return tuple(reader.object(Unfiled, each, place, meeting=meeting) for each, place in places)


def read_directory(data: Any) -> Directory:
    """Read a directory; raises Problems with every fault, or DomainError where it is another format."""
    data = check_format(data, defaults.DIRECTORY_FORMAT)
    reader = Reader("", ordered=False)
    directory = reader.object(Directory, data, "$")
    reader.follow()
    reader.close("directory")
    result: Directory = directory
    return result


def _digest(data: Mapping[str, Any]) -> str:
    """Return the id of a meeting that has none: the same for the same file."""
    said = json.dumps(data, sort_keys=True, ensure_ascii=True, default=str)
    return "m" + hashlib.sha256(said.encode()).hexdigest()[:12]


def _placed(reader: Reader, meeting: Meeting) -> Meeting:
    """Put proposals that leave out their position after the entries of their item."""
    counts = defaults.entry_counts(meeting)
    expected = defaults.proposal_positions((p.item for p in meeting.proposals), counts)
    placed = [
        row if row.position else evolve(row, position=position)
        for row, position in zip(meeting.proposals, expected, strict=True)
    ]
    for item in meeting.agenda:
        reader.in_order([*item.entries, *(p for p in placed if p.item == item.id)])
    return evolve(meeting, proposals=tuple(sorted(placed, key=lambda p: (p.position, p.id))))


def _cohere(reader: Reader, meeting: Meeting) -> None:
    """Note what no single value shows: a head of another party, parts of parts, units of themselves."""
    parties = {p.id: p.party for p in meeting.participants}
    for party in meeting.parties:
        for duty in ("head", "deputy", "signatory"):
            who = getattr(party, duty)
            if who in parties and parties[who] != party.id:
                reader.fault(
                    f"{reader.places['parties'][party.id]}.{duty}", f"“{who}” is not a member of this party."
                )
    parents = {i.id: i.parent for i in meeting.agenda}
    for item in meeting.agenda:
        if parents.get(item.parent):
            place = f"{reader.places['agenda'][item.id]}.parent"
            reader.fault(place, "A part of an item has no parts: there is one level of them.")
    wholes = {o.id: o.parent for o in meeting.organisations}
    for organisation in meeting.organisations:
        above, steps = organisation.parent, 0
        while above and above != organisation.id and steps < len(wholes):
            above, steps = wholes.get(above, ""), steps + 1
        if above == organisation.id:
            place = f"{reader.places['organisations'][organisation.id]}.parent"
            reader.fault(place, "An organisation cannot be a unit of itself.")
