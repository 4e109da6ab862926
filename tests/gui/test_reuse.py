"""Meetings from something, filters of the search, what was agreed."""

import hashlib
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QWidget

from app.archive import Archive
from app.domain import derive, edits, ids
from app.domain.directory import Directory, Organisation, Person, PostHeld
from app.domain.model import Fulfilment, Meeting, Outcome, OutcomeKind, Side, Status
from app.domain.names import NameForm, PersonName
from app.domain.text import plain
from app.exchange import calendar, mail
from app.exchange.calendar import Attendee, Invitation
from app.gui import translation
from app.gui.meetings import asking, making, sharing
from app.gui.meetings.asking import Asked
from app.gui.meetings.blueprints import BlueprintPanel
from tests.gui.keys import click, press, type_text

NOW = datetime(2026, 11, 22, 9, 20, tzinfo=UTC)
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
GANSU = Organisation("gansu", plain("Gansu Department", "en"))
OTHER = Organisation("other", plain("Lanzhou University", "en"))
LIU = Person(
    "liu",
    PersonName(NameForm("Liu", "Yemei")),
    posts=(PostHeld(plain("Deputy Governor", "en"), "gansu"),),
    email="liu@gansu.example",
)
KNOWN = Directory((GANSU, OTHER), (LIU,))

# What is typed


@pytest.mark.parametrize(
    ("typed", "asked"),
    [
        ("лаборатория", Asked("лаборатория")),
        ("с:ганьсу лаборатория от:2024", Asked("лаборатория", partner="ганьсу", since="2024")),
        ('with:"Gansu Department" who:liu', Asked(partner="Gansu Department", person="liu")),
        ("与：甘肃 合作", Asked("合作", partner="甘肃")),
        ("в 10:30 встреча", Asked("в 10:30 встреча")),
        ("status:", Asked()),
    ],
)
def test_filters_are_read_among_the_words(typed: str, asked: Asked) -> None:
    assert asking.read(typed) == asked


WORD = st.text("abc刘ганьсу", min_size=1, max_size=6)
WORDS = st.lists(WORD, max_size=3).map(" ".join)


@given(st.builds(Asked, WORDS, WORDS, WORDS, WORDS, WORDS, WORDS))
def test_what_is_written_is_read_again(asked: Asked) -> None:
    assert asking.read(asking.write(asked)) == asked


@pytest.mark.parametrize("language", ["en", "ru", "zh"])
def test_filters_are_written_so_that_they_are_read_in_each_language(qapp, language: str) -> None:
    translation.install(qapp, language)
    try:
        asked = Asked("слово", "Ганьсу", "刘", "2024-01", "2024", "signed")
        assert asking.read(asking.write(asked)) == asked
    finally:
        translation.install(qapp, "en")


def test_partial_dates_mean_their_first_and_last_day() -> None:
    assert (asking.first_day("2024"), asking.last_day("2024")) == ("2024-01-01", "2024-12-31")
    assert (asking.first_day("04.2024"), asking.last_day("2024-04")) == ("2024-04-01", "2024-04-30")
    assert asking.first_day("20") == ""
    assert asking.statuses("sig") == {Status.SIGNED}


# What a meeting begins from


def test_the_next_meeting_begins_when_it_was_settled_with_todays_posts(sample: Meeting) -> None:
    held = edits.add(sample, "outcomes", Outcome("o", "", OutcomeKind.NEXT_MEETING, date="2026-12-01"))
    guest = next(p for p in held.participants if p.name.latin.family == "Liu")
    held = edits.put(held, f"participants.{guest.id}.person", "liu")
    made = making.following(held, KNOWN, NOW, ids.new_id)
    assert made.title == sample.title
    start = derive.start_of(made)
    assert start is not None
    assert start.date() == date(2026, 12, 1)
    was = derive.start_of(sample)
    assert was is not None
    assert start.timetz() == was.timetz()
    assert derive.participant(made, guest.id).post.get("en") == "Deputy Governor"
    assert {p.origin for p in made.proposals} == {f"{sample.id}/{p.id}" for p in edits.open_proposals(sample)}
    late = edits.put(held, "outcomes.o.date", "2020-01-01")
    assert derive.start_of(making.following(late, KNOWN, NOW, ids.new_id)) == making.next_hour(NOW)


def test_what_is_carried_over_leads_back_to_where_it_comes_from(window, sample: Meeting) -> None:
    click(window, Qt.Key.Key_N, CONTROL | SHIFT)
    made = window.session.meeting
    assert made.id != sample.id
    window.show_page("proposals")
    first = made.proposals[0]
    window.go(f"proposals.{first.id}.text")
    link = window.view.page.inspector().findChild(QWidget, f"proposals.{first.id}.origin")
    assert "2024" in link.text()
    link.click()
    assert window.session.meeting.id == sample.id


def test_somebody_who_moved_comes_with_todays_organisation(sample: Meeting) -> None:
    guest = next(p for p in sample.participants if p.name.latin.family == "Liu")
    home = derive.organisation_of(sample, guest)
    held = edits.put(sample, f"participants.{guest.id}.person", "liu")
    held = edits.put(held, f"organisations.{home}.entry", "gansu")
    moved = evolve(LIU, posts=(PostHeld(plain("Rector", "en"), "other"),))
    made = making.following(held, Directory((GANSU, OTHER), (moved,)), NOW, ids.new_id)
    who = derive.participant(made, guest.id)
    assert derive.organisation_name(made, who.organisation, "en") == "Lanzhou University"
    same = making.following(held, KNOWN, NOW, ids.new_id)
    assert derive.participant(same, guest.id).organisation == guest.organisation


def test_an_invitation_makes_a_meeting_of_people_who_are_known() -> None:
    invited = Invitation(
        "x",
        title="Talks",
        start=NOW,
        end=NOW + timedelta(hours=1),
        organiser=Attendee("D. Arseniev", "a@host.example"),
        attendees=(Attendee("", "Liu@gansu.example"), Attendee("Zhang Wei", "zhang@gansu.example")),
    )
    own = Organisation("own", plain("SPbPU", "en"))
    bare = calendar.to_meeting(
        calendar.read(calendar.write([invited], stamp=NOW)), new_id=ids.new_id, language="en"
    )
    made = making.recognised(bare, KNOWN, own, ids.new_id)
    host, guest = derive.hosts(made)[0], derive.guests(made)[0]
    assert derive.name_of(made, host.id, "en") == "SPbPU"
    assert derive.name_of(made, guest.id, "en") == "Gansu Department"
    liu, zhang = derive.members(made, guest.id)
    assert (liu.person, liu.post.get("en"), liu.stub) == ("liu", "Deputy Governor", False)
    assert (zhang.name.latin.family, zhang.stub) == ("Zhang", True)


def test_a_meeting_goes_to_a_calendar_and_back(sample: Meeting) -> None:
    made = calendar.to_meeting(
        calendar.read(sharing.calendar_file(sample)), new_id=ids.new_id, language=sample.language
    )
    assert [(s.start, s.end) for s in made.sessions] == [(s.start, s.end) for s in sample.sessions]
    assert len(made.participants) == len([p for p in sample.participants if p.name])


def test_the_draft_goes_to_everyone_with_an_address_and_has_the_documents(
    archive_path: Path, sample: Meeting
) -> None:
    guest = next(p for p in sample.participants if p.name.latin.family == "Liu")
    to_send = edits.put(sample, f"participants.{guest.id}.email", "liu@gansu.example")
    with Archive.open(archive_path) as archive:
        letter = mail.read(sharing.letter(archive, to_send))
        before = mail.read(sharing.letter(archive, evolve(to_send, status=Status.AGENDA)))
    assert [email for _, email in letter.to] == ["liu@gansu.example"]
    assert letter.subject == derive.title_line(sample, "en")
    assert letter.files
    assert all(file.name.endswith(".docx") and file.content.startswith(b"PK") for file in letter.files)
    assert all(file.name in letter.body for file in letter.files)
    assert "invited" in before.body
    assert before.files[-1].name.endswith(".ics")
    assert calendar.read(before.files[-1].content)


# In the window
def test_documents_are_wanted_in_the_language_of_an_invitation_too(window, tmp_path: Path) -> None:
    invited = Invitation("1", "甘肃省科技厅工作会谈", datetime(2026, 12, 1, tzinfo=UTC), all_day=True)
    (tmp_path / "i.ics").write_bytes(calendar.write([invited], stamp=NOW))
    window.show_page("meetings")
    window.stack.currentWidget().sources.from_invitation(tmp_path / "i.ics")
    meeting = window.session.meeting
    assert meeting.languages == ("en", "ru", "zh")
    start = window.findChild(QWidget, f"sessions.{meeting.sessions[0].id}.start")
    assert start.text() == "1 Dec 2026"


def test_passages_are_shown_below_their_meeting_and_lead_to_their_place(window, sample: Meeting) -> None:
    page = window.stack.currentWidget()
    type_text(page.search, "laborator")
    found = [id for id in page.list.lines.ids() if "/" in id]
    assert found
    assert page.list.lines.ids()[0] == sample.id
    at = page.list.lines.row_of(found[0])
    assert page.list.lines.heights[at] == 1
    line = page.list.lines.line(at)
    assert any(line.title[a:b].lower().startswith("laborator") for a, b in line.marks)
    page._on_activated(page.list.lines.index(at))
    assert window.session.meeting.id == sample.id


def test_chips_show_the_filters_and_take_them_away(window, sample: Meeting) -> None:
    page = window.stack.currentWidget()
    type_text(page.search, "with:gansu since:2024 until:2024")
    assert page.list.lines.ids() == (sample.id,)
    chip = page.filters._chips["partner"]
    assert "gansu" in chip.text()
    page.filters._chips["period"].click()
    assert page.search.text() == "with:gansu"
    chip.click()
    assert page.search.text() == ""
    type_text(page.search, "who:лю")
    assert page.list.lines.ids() == (sample.id,)
    page.search.setText("with:nowhere")
    assert page.list.lines.ids() == ()


def test_a_filter_is_chosen_from_what_there_is(window) -> None:
    page = window.stack.currentWidget()
    for name in ("partner", "period", "status", "person"):
        page.filters._chips[name].click()
        if name != "person":
            type_text(window.commander.line, {"partner": "gansu", "period": "2024", "status": "dr"}[name])
            press(window.commander.line, Qt.Key.Key_Return)
    asked = asking.read(page.search.text())
    assert (asked.since, asked.until) == ("2024", "2024")
    assert "Gansu" in asked.partner
    assert asked.status


def test_a_blueprint_keeps_what_is_ticked_and_a_meeting_begins_from_it(window, sample: Meeting) -> None:
    page = window.stack.currentWidget()
    window.actions_["meetings.blueprint"].trigger()
    panel = window.findChild(BlueprintPanel)
    assert panel.name.hasFocus()
    type_text(panel.name, "Weekly")
    wanted = {edits.Part.HOST_PEOPLE, edits.Part.AGENDA}
    for part, box in panel.boxes.items():
        if not box.isEnabled():
            continue  # Without the partner there are none of its people.
        press(QApplication.focusWidget(), Qt.Key.Key_Tab)
        assert box.hasFocus()
        if box.isChecked() is not (part in wanted):
            press(box, Qt.Key.Key_Space)
    press(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert not panel.isVisible()
    (kept,) = window.session.archive.blueprints()
    assert kept.name == "Weekly"
    page.sources.from_blueprint(kept)
    made = window.session.meeting
    assert made.title == sample.title
    assert [item.title for item in made.agenda] == [item.title for item in sample.agenda]
    hosts = {p.id for p in made.parties if p.side is Side.HOST}
    assert made.participants
    assert {who.party for who in made.participants} <= hosts
    assert [p.side for p in made.parties if p.id not in hosts] == [Side.GUEST]
    page.sources._forget(kept)
    assert window.session.archive.blueprints() == ()
    window.notices._toast.action.click()
    assert window.session.archive.blueprints() == (kept,)


def test_what_was_agreed_with_the_partner_of_a_meeting_is_one_key_away(window, sample: Meeting) -> None:
    other = edits.duplicate(sample, ids.new_id)
    guest = derive.guests(other)[0].organisations[0]
    other = edits.put(other, f"organisations.{guest}.entry", "harbin")
    window.session.archive.save(None, other)
    window.open_meeting(sample.id)
    click(window, Qt.Key.Key_A, CONTROL | SHIFT)
    page = window.stack.currentWidget()
    assert page.objectName() == "page.commitments"
    assert page.shown.value() == "all"
    shown = page.list.lines.ids()
    assert len(shown) == len(derive.agreed(sample))
    assert {id.partition("/")[0] for id in shown} == {sample.id}


def test_what_became_of_it_is_noted_and_undone_by_key(window, sample: Meeting) -> None:
    window.show_page("commitments")
    page = window.stack.currentWidget()
    id = page.list.chosen()
    page.chosen.note.setPlainText("signed on Monday")
    click(window, Qt.Key.Key_Return, CONTROL)
    proposal = id.partition("/")[2]

    def kept():
        return next(p for p in window.session.archive.load(sample.id).meeting.proposals if p.id == proposal)

    assert (kept().fulfilment, kept().fulfilment_note) == (Fulfilment.DONE, "signed on Monday")
    page.list.setFocus()
    click(window, Qt.Key.Key_Z, CONTROL)
    assert (kept().fulfilment, kept().fulfilment_note) == (Fulfilment.OPEN, "")


def test_the_list_of_commitments_is_written_as_a_document(qtbot, window, tmp_path: Path) -> None:
    from app.gui.commitments import files

    window.show_page("commitments")
    page = window.stack.currentWidget()
    files.save(page, tmp_path / "agreed.docx")
    qtbot.waitUntil(lambda: not page.running.is_running)
    assert (tmp_path / "agreed.docx").read_bytes().startswith(b"PK")


# The programme


def test_a_programme_of_several_days_is_made_in_the_details(meeting_window, sample: Meeting) -> None:
    window = meeting_window
    window.show_page("details")
    window.findChild(QWidget, "sessions.part").click()
    first, part = window.session.meeting.sessions
    assert part.start == first.end
    assert QApplication.focusWidget().objectName() == f"sessions.{part.id}.title"
    type_text(QApplication.focusWidget(), "Visit")
    window.findChild(QWidget, "sessions.add").click()
    _, part, day = window.session.meeting.sessions
    assert part.title.get("en") == "Visit"
    assert day.start is not None
    assert first.start is not None
    assert day.start.date() == first.start.date() + timedelta(days=1)
    assert day.place == first.place
    second = derive.items(sample)[1]
    window.view.page._programme._put(second.id, day.id)
    assert window.findChild(QWidget, f"sessions.{day.id}.items").text() == "2"
    assert window.findChild(QWidget, f"sessions.{first.id}.items").text() == "1"
    events = calendar.read(sharing.calendar_file(window.session.meeting))
    assert [event.title.rpartition(" – ")[2] for event in events][1] == "Visit"
    assert "2." in events[2].note
    assert "2." not in events[0].note


def test_files_are_kept_by_content_and_removed_with_undo(meeting_window, tmp_path: Path) -> None:
    window = meeting_window
    window.show_page("details")
    (tmp_path / "plan.pdf").write_bytes(b"%PDF the same")
    (tmp_path / "copy.pdf").write_bytes(b"%PDF the same")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path / name)) for name in ("plan.pdf", "copy.pdf")])
    page = window.view.page
    page.dropEvent(
        QDropEvent(
            QPointF(5, 5),
            Qt.DropAction.CopyAction,
            mime,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )
    plan, copy = window.session.meeting.attachments[-2:]
    assert (plan.name, copy.name) == ("plan.pdf", "copy.pdf")
    assert plan.sha256 == copy.sha256 == hashlib.sha256(b"%PDF the same").hexdigest()
    type_text(window.findChild(QWidget, f"attachments.{plan.id}.caption"), "The plan")
    assert window.session.meeting.attachments[-2].caption.get("en") == "The plan"
    window.findChild(QWidget, f"attachments.{plan.id}.remove").click()
    assert [a.id for a in window.session.meeting.attachments][-1:] == [copy.id]
    window.notices._toast.action.click()
    assert window.session.meeting.attachments[-2].caption.get("en") == "The plan"
