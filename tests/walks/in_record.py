"""Walks in the agenda, the record and live mode."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QApplication, QLabel

from app.domain import derive, paths
from app.domain.model import EntryKind, ProposalStatus, Status
from tests.walks.walk import walk
from tests.walks.walker import Walker

AGENDA = """1. Joint laboratory (Liu Yemei, 15 min)
  1.1 Equipment
2. Exchange of students"""


@walk("record", steps=2)
def an_agenda_pasted(walker: Walker) -> None:
    before = len(walker.meeting.agenda)
    QApplication.clipboard().setText(AGENDA)
    walker.press("Ctrl+Shift+v")
    walker.press("Ctrl+Return")
    made = derive.outline(walker.saved())[before:]
    assert [item.title.get("en") for item in made] == [
        "Joint laboratory",
        "Equipment",
        "Exchange of students",
    ]
    assert made[1].parent == made[0].id
    assert made[0].planned == 15
    assert made[0].rapporteurs == ("p2",)


@walk("record", steps=3)
def an_entry_added(walker: Walker) -> None:
    walker.click("entries.e1.text")
    walker.press("Insert")
    walker.type("The laboratory opens in spring.")
    said = [entry.text.get("en") for entry in walker.saved().agenda[0].entries]
    assert said[1] == "The laboratory opens in spring."


@walk("record", steps=3)
def a_part_of_an_item_added(walker: Walker) -> None:
    walker.click("agenda.a1.title")
    walker.press("Ctrl+Shift+i")
    walker.type("Equipment")
    (part,) = [item for item in walker.saved().agenda if item.parent]
    assert (part.parent, part.title.get("en")) == ("a1", "Equipment")


@walk("record", steps=7)
def a_proposal_agreed_with_who_and_when(walker: Walker) -> None:
    walker.click("proposals.r1.text")
    walker.press("Ctrl+1")
    walker.choose("proposals.r1.responsible", "Liu")
    walker.click("proposals.r1.due")
    walker.type("30.09.2031")
    walker.press("Return")
    proposal = paths.get(walker.saved(), "proposals.r1")
    assert proposal.status is ProposalStatus.AGREED
    assert "p2" in proposal.responsible
    assert proposal.due == date(2031, 9, 30)


@walk("record", steps=5)
def a_proposal_reworded_and_the_old_wording_seen(walker: Walker) -> None:
    old = paths.get(walker.meeting, "proposals.r1.text").get("en")
    walker.click("proposals.r1.text")
    walker.press("Ctrl+a")
    walker.type("To found a joint laboratory.")
    walker.press("Tab")
    walker.click("proposals.r1.wordings")
    kept = paths.get(walker.saved(), "proposals.r1")
    assert kept.text.get("en") == "To found a joint laboratory."
    assert [wording.text.get("en") for wording in kept.wordings] == [old]
    assert walker.page.objectName() == "page.proposals"
    beside = [label for label in walker.page.inspector().findChildren(QLabel) if label.isVisible()]
    # What is gone is struck through.
    assert any("<s " in label.text() and old.split()[0] in label.text() for label in beside)


@walk("details", steps=9)
def a_meeting_recorded_live(walker: Walker) -> None:
    before = len(walker.meeting.agenda[0].entries)
    walker.press("F5")
    walker.press("F4")
    assert walker.meeting.status is Status.LIVE
    for line in (
        "@liu The laboratory is ready",
        "? Who pays for it",
        "!! >liu Each side pays its own due:30.09.2031",
    ):
        walker.type(line)
        walker.press("Return")
    walker.press("F3")
    meeting = walker.saved()
    first, second = meeting.agenda[:2]
    said = first.entries[before:]
    assert [entry.kind for entry in said] == [EntryKind.STATEMENT, EntryKind.QUESTION]
    assert said[0].speaker == "p2"
    (agreed,) = [p for p in meeting.proposals if p.item == first.id]
    assert (agreed.status, agreed.responsible) == (ProposalStatus.AGREED, ("p2",))
    assert agreed.due == date(2031, 9, 30)
    assert derive.current_item(meeting) == second


@walk("live", steps=1)
def a_late_arrival_noted(walker: Walker) -> None:
    who = walker.page.strip.people(walker.meeting)[1].id
    walker.press("Alt+2")
    assert derive.participant(walker.saved(), who).intervals != ()
