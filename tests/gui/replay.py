"""The script of a meeting: read it, work out by pure functions what the record must be, type it into the window."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

from attrs import evolve, frozen
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

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
    Status,
)
from app.domain.names import NameForm, PersonName
from app.domain.text import plain
from tests.gui.keys import click, press, type_text

SCRIPT = Path(__file__).parent / "scripts" / "two-hours.txt"
DECISIONS = {"reserved": Qt.Key.Key_2}


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


def replay(window: object, steps: tuple[Step, ...], typed: Callable[[str], None] = lambda _: None) -> None:
    """Do the steps with real keys; ``typed`` hears of each letter, after it."""
    page = window.view.page  # type: ignore[attr-defined]
    editor = page.capture.editor
    for step in steps:
        if step.what == "line":
            for letter in step.text:
                type_text(editor, letter)
                typed(letter)
            if page.capture.popup.isVisible():
                press(editor, Qt.Key.Key_Escape)
            press(editor, Qt.Key.Key_Return)
            typed("\n")
        else:
            _act(window, page, step)
        QApplication.processEvents()


def _act(window: object, page: object, step: Step) -> None:
    session = page.session  # type: ignore[attr-defined]
    if step.what == "item":
        running = session.meeting.status is Status.LIVE
        click(window, Qt.Key.Key_F3 if running else Qt.Key.Key_F4)  # type: ignore[arg-type]
    elif step.what == "lang":
        session.set_language(step.text)
    elif step.what in ("left", "back"):
        people = page.strip.people(session.meeting)  # type: ignore[attr-defined]
        number = [who.id for who in people].index(step.text) + 1
        click(window, Qt.Key(Qt.Key.Key_0 + number), Qt.KeyboardModifier.AltModifier)  # type: ignore[arg-type]
    elif step.what == "guest":
        click(window, Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)  # type: ignore[arg-type]
        type_text(page.strip.name, step.text)  # type: ignore[attr-defined]
        press(page.strip.name, Qt.Key.Key_Return)  # type: ignore[attr-defined]
    elif step.what == "decide":
        click(window, DECISIONS[step.text], Qt.KeyboardModifier.ControlModifier)  # type: ignore[arg-type]
    else:
        raise ValueError(step.what)


def _ids(prefix: str) -> Iterator[str]:
    number = 0
    while True:
        number += 1
        yield f"{prefix}{number}"


def main(archive: str) -> None:
    """Type the script for ever, telling the time, how many rows are filed and what is not filed yet."""
    from app.gui import open_window

    meeting, steps = read()
    window = open_window(archive)
    window.open_meeting(meeting.id)
    window.view.toggle_live()
    QApplication.processEvents()
    page = window.view.page

    def typed(_letter: str) -> None:
        filed = len(facts(page.meeting))
        sys.stdout.write(f"{time.time()} {filed} {page.capture.editor.toPlainText()}\n")
        sys.stdout.flush()
        time.sleep(0.004)
        QApplication.processEvents()

    replay(window, steps, typed)


if __name__ == "__main__":
    main(sys.argv[1])
