"""Walks in the list of meetings and among the people of one."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from app.domain import derive, edits
from app.domain.model import Fulfilment, Side, Status
from tests.walks.walk import walk
from tests.walks.walker import Walker

LIST = """Mr. Zhang Wei, Deputy Director of the Foreign Affairs Office, Gansu Science and Technology Department
Ms. Chen Jing, interpreter"""


@walk("meetings", steps=2)
def a_new_meeting(walker: Walker) -> None:
    walker.press("Ctrl+n")
    walker.type("Talks with a delegation of Lanzhou")
    assert walker.saved().title.get("en") == "Talks with a delegation of Lanzhou"


@walk("meetings", steps=2)
def the_next_meeting_with_a_partner(walker: Walker) -> None:
    walker.type("harbin")
    walker.press("Ctrl+Shift+n")
    made = walker.saved()
    guest = derive.guests(made)[0].id
    assert derive.name_of(made, guest, "en") == "Harbin University"
    assert len(derive.members(made, guest)) == 3
    assert not made.agenda
    assert made.status is Status.AGENDA
    assert walker.focus == "title"


@walk("meetings", steps=5)
def the_second_meeting_ready_for_its_first_item(walker: Walker) -> None:
    """From the first meeting to the first item of the next one: ten keys or clicks are the limit."""
    walker.type("gansu")
    walker.press("Ctrl+Shift+n")
    walker.turn_to("record")
    walker.press("Ctrl+i")
    walker.type("The joint laboratory, a year later")
    made = walker.saved()
    (item,) = made.agenda
    assert item.title.get("en") == "The joint laboratory, a year later"
    assert made.title.get("en") == "Talks with the delegation of Gansu Province"
    first = walker.saved("gansu-2024")
    assert {who.name for who in made.participants} == {who.name for who in first.participants}
    carried = {f"{first.id}/{proposal.id}" for proposal in edits.open_proposals(first)}
    assert carried
    assert {proposal.origin for proposal in made.proposals} == carried
    assert {proposal.text for proposal in made.proposals} == {p.text for p in edits.open_proposals(first)}


@walk("meetings", steps=3)
def what_was_agreed_with_gansu_in_three_keys(walker: Walker) -> None:
    walker.press("g")
    walker.press("a")
    walker.press("Ctrl+Shift+a")
    page = walker.window.stack.currentWidget()
    assert page.objectName() == "page.commitments"
    assert "Gansu" in page.partners.currentText()
    shown = page.list.lines.ids()
    assert {id.partition("/")[0] for id in shown} == {"gansu-2024"}
    assert len(shown) == len(derive.agreed(walker.saved("gansu-2024")))


@walk("commitments", steps=4)
def what_became_of_an_agreement_noted(walker: Walker) -> None:
    walker.type("laboratory gansu")
    walker.click("commitments.note")
    walker.type("opened in spring")
    walker.press("Ctrl+Return")
    settled = [p for p in walker.saved("gansu-2024").proposals if p.fulfilment is Fulfilment.DONE]
    (proposal,) = settled
    assert "laboratory" in proposal.text.get("en")
    assert proposal.fulfilment_note == "opened in spring"


@walk("meetings", steps=2)
def a_meeting_deleted_and_brought_back(walker: Walker) -> None:
    known = {summary.id for summary in walker.window.session.archive.meetings()}
    walker.press("Delete")
    assert len(walker.window.session.archive.meetings()) == len(known) - 1
    walker.press("Ctrl+z")
    assert {summary.id for summary in walker.window.session.archive.meetings()} == known


@walk("participants", steps=2)
def a_list_of_a_delegation_pasted(walker: Walker) -> None:
    before = walker.meeting.participants
    QApplication.clipboard().setText(LIST)
    walker.press("Ctrl+Shift+v")
    walker.press("Ctrl+Return")
    added = [who for who in walker.saved().participants if who.id not in {p.id for p in before}]
    assert [who.name.latin.family for who in added] == ["Zhang", "Chen"]
    assert added[0].post.get("en") == "Deputy Director of the Foreign Affairs Office"
    sides = {party.id: party.side for party in walker.meeting.parties}
    assert {sides[who.party] for who in added} == {Side.GUEST}


@walk("participants of Harbin", steps=2)
def people_put_in_another_order(walker: Walker) -> None:
    guest = derive.guests(walker.meeting)[0].id
    head, first, second = (who.id for who in derive.members(walker.meeting, guest))
    walker.click(f"participants.{second}.name")
    walker.press("Alt+Up")
    assert [who.id for who in derive.members(walker.saved(), guest)] == [head, second, first]


@walk("participants", steps=6)
def a_post_changed_in_two_languages(walker: Walker) -> None:
    walker.click("participants.p2.post")
    walker.press("Ctrl+a")
    walker.type("Deputy Director-General")
    walker.click("participants.p2.post.ru")
    walker.press("Ctrl+a")
    walker.type("заместитель генерального директора")
    post = derive.participant(walker.saved(), "p2").post
    assert post.get("en") == "Deputy Director-General"
    assert post.get("ru") == "заместитель генерального директора"


@walk("participants", steps=7)
def a_person_kept_and_put_into_another_meeting(walker: Walker) -> None:
    walker.click("participants.keep.button")
    assert "Liu" in {p.name.latin.family for p in walker.window.session.archive.directory().people}
    walker.click("rail.meetings")
    walker.press("Ctrl+n")
    walker.turn_to("participants")
    walker.click("participants.directory.button")
    walker.type("liu")
    walker.press("Return")
    (who,) = walker.saved().participants
    assert who.name.latin.family == "Liu"
    assert who.person
    assert who.post.get("en")
