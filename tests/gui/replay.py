"""The script of a meeting: read it, and work out by pure functions what the record must be."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from attrs import evolve, frozen

from app.domain import capture, derive, edits
from app.domain.directory import Organisation
from app.domain.model import (
    AgendaItem,
    Entry,
    Meeting,
    Participant,
    Party,
    Proposal,
    ProposalStatus,
    Role,
    Session,
    Side,
)
from app.domain.names import NameForm, PersonName
from app.domain.text import plain

SCRIPT = Path(__file__).parent / "scripts" / "two-hours.txt"


@frozen
class Step:
    """A line to type, or what is done by key: ``what`` is ``line``, ``item``, ``left``, ``back``, ``guest`` …"""

    what: str
    text: str


def read(path: Path = SCRIPT) -> tuple[Meeting, tuple[Step, ...]]:
    """Return the meeting before it begins, and the steps."""
    meeting = Meeting("two-hours", title=plain("An invented meeting", "en"), languages=("en", "ru", "zh"))
    meeting = edits.add(meeting, "sessions", Session("s1", ""))
    steps: list[Step] = []
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("#") or not line.strip():
            continue
        if not line.startswith("= "):
            steps.append(Step("line", line))
            continue
        what, _, rest = line[2:].partition(" ")
        parts = [part.strip() for part in rest.split("|")]
        if what in ("party", "person"):
            meeting = _with(meeting, what, parts)
        elif what == "item":
            meeting = _with(meeting, what, parts)
            steps.append(Step("item", parts[0]))
        else:
            steps.append(Step(what, rest))
    return meeting, tuple(steps)


def _with(meeting: Meeting, what: str, parts: list[str]) -> Meeting:
    number = len(meeting.parties) + len(meeting.participants) + len(meeting.agenda)
    if what == "party":
        side = Side.GUEST if meeting.parties else Side.HOST
        name = parts[0].removeprefix("host | ") if len(parts) == 1 else parts[1]
        organisation = Organisation(f"o{number}", name=plain(name, "en"))
        return edits.add_party(meeting, Party(f"g{number}", "", side), organisation)
    if what == "item":
        item = AgendaItem(f"a{number}", "", plain(parts[0], "en"), planned=int(parts[1]))
        return edits.add(meeting, "agenda", item)
    id, family, given, post, roles = parts
    name = PersonName(latin=NameForm(family, given))
    who = Participant(id, "", meeting.parties[-1].id, name=name, post=plain(post, "en"))
    meeting = edits.add(meeting, "participants", who)
    for role in roles.split():
        meeting = edits.give_role(meeting, id, Role(role))
    return meeting


def expected(meeting: Meeting, steps: tuple[Step, ...]) -> Meeting:
    """Return the record the steps must give, worked out without the window."""
    now, ids = datetime.now().astimezone(), _ids("x")
    meeting = edits.begin(meeting, now)
    item, speaker, language, last = "", "", "en", ""
    for step in steps:
        if step.what == "item":
            item = next(i.id for i in meeting.agenda if i.title.get("en") == step.text)
        elif step.what == "lang":
            language = step.text
        elif step.what == "guest":
            party = derive.guests(meeting)[0].id
            meeting = edits.add_stub(meeting, party, next(ids), step.text)
        elif step.what == "decide":
            meeting = edits.decide(meeting, last, ProposalStatus(step.text), now)
        elif step.what == "line":
            spoken = evolve(meeting, language=language)
            filed = capture.file(spoken, item, step.text, now, lambda: next(ids), now.date(), speaker=speaker)
            meeting, speaker, last = evolve(filed.meeting, language="en"), filed.speaker, filed.id
    return meeting


def underway(meeting: Meeting, steps: tuple[Step, ...], first: int) -> Meeting:
    """Return the record before the step of that number, which begins an item, with the item before it running."""
    if not first:
        return meeting
    titles = [step.text for step in steps[:first] if step.what == "item"]
    record = expected(meeting, steps[:first])
    item = next(i.id for i in record.agenda if i.title.get("en") == titles[-1])
    return edits.open_item(record, item, datetime.now().astimezone())


def filed(meeting: Meeting) -> int:
    """Return how many rows are filed."""
    return sum(len(item.entries) for item in meeting.agenda) + len(meeting.proposals)


def facts(meeting: Meeting) -> list[tuple[object, ...]]:
    """Return what was said, as values that two records can be compared by: names for ids, no times."""

    def name(id: str) -> str:
        return derive.name_of(meeting, id, "en")

    found: list[tuple[object, ...]] = []
    for item in derive.outline(meeting):
        for row in derive.stream(meeting, item.id):
            text = (item.title.get("en"), row.text.source, row.text.original, row.check, row.off_press)
            if isinstance(row, Entry):
                found.append((*text, row.kind, name(row.speaker)))
            elif isinstance(row, Proposal):
                doers = tuple(name(id) for id in row.responsible)
                found.append((*text, row.status, name(row.by), doers, row.due))
    return found


def _ids(prefix: str) -> Iterator[str]:
    number = 0
    while True:
        number += 1
        yield f"{prefix}{number}"
