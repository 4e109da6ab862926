from datetime import date
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget

from app.archive import Archive
from app.domain import ids
from app.domain.directory import Directory, Organisation, Person, PostHeld
from app.domain.names import Gender, NameForm, PersonName
from app.domain.text import plain
from app.exchange import keeping
from app.gui.directory import importing
from app.gui.lookup import Finder
from app.language.duplicates import pairs
from tests.gui.keys import click, type_text

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture(autouse=True)
def no_pause(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let keys of one field join however slowly they come."""
    monkeypatch.setattr("app.gui.directory.book.PAUSE", 3600.0)


def shown_page(window):
    window.show_page("directory")
    QApplication.processEvents()
    return window.stack.currentWidget()


def test_a_person_edited_in_the_directory_is_on_disk_and_can_be_undone(
    qtbot, meeting_window, archive_path: Path
) -> None:
    window = meeting_window
    window.show_page("participants")
    window.actions_["participants.keep"].trigger()
    page = shown_page(window)
    id = page.list.chosen()
    field = page.findChild(QWidget, f"people.{id}.email")
    type_text(field, "liu@example.org")

    def email() -> str:
        with Archive.open(archive_path, read_only=True) as archive:
            return archive.directory().person(id).email

    qtbot.waitUntil(lambda: email() == "liu@example.org", timeout=10_000)
    page.list.setFocus()
    click(window, Qt.Key.Key_Z, CONTROL)
    assert email() == ""


@pytest.mark.parametrize("typed", ["arsen", "арсен", "дмитрий проректор"])
def test_the_directory_is_searched_in_any_script(meeting_window, typed: str) -> None:
    window = meeting_window
    window.show_page("participants")
    window.actions_["participants.keep"].trigger()
    page = shown_page(window)
    type_text(page.search, typed)
    assert len(page.list.lines.ids()) == 1


LIST = """Delegation:
1. Ms. Liu Yemei, Director of the Office of International Cooperation, Gansu Science and Technology Department
2. Mr. Wang Jun, Deputy Director, Lanzhou University of Technology
3. Zhao
and two interpreters
"""
OFFICE = Organisation("o1", plain("Gansu Department", "en"), plain("GSTD", "en"))
LIU = Person(
    "p1",
    PersonName(NameForm("Liu", "Yemei"), NameForm("Лю", "Емэй"), NameForm("刘", "业梅")),
    posts=(PostHeld(plain("Director", "en"), "o1", "2020"),),
    email="liu@example.org",
)
TWIN = Person("p2", PersonName(cyrillic=NameForm("Лю", "Емэй")), phone="+86 931", email="other@example.org")


@pytest.fixture
def page(window):
    """Return the page of a directory of two people who are one, and their organisation."""
    archive = window.session.archive
    archive.save_directory(archive.directory(), Directory((OFFICE,), (LIU, TWIN)), "start")
    return shown_page(window)


def stored(path: Path) -> Directory:
    with Archive.open(path, read_only=True) as archive:
        return archive.directory()


def field(page, name: str) -> QWidget:
    found = page.findChild(QWidget, name)
    assert found is not None, name
    return found


def test_every_field_of_an_entry_can_be_edited(page) -> None:
    page.go("p1")
    for name in (
        "name.latin.family", "name.cyrillic.patronymic", "name.han.given", "honorific.zh", "gender", "languages",
        "posts.0.post.en", "posts.0.organisation", "posts.0.since", "posts.0.until", "email", "phone", "note", "photo",
    ):  # fmt: skip
        assert field(page, f"people.p1.{name}").accessibleName()
    page.go("o1")
    for name in (
        "name.ru", "short_name.en", "full_name.zh", "city.ru", "country", "parent", "profile.en", "contact.zh", "logo",
    ):  # fmt: skip
        assert field(page, f"organisations.o1.{name}").accessibleName()


def test_typing_in_one_field_is_one_step_and_in_another_the_next(page, archive_path: Path) -> None:
    page.go("p1")
    type_text(field(page, "people.p1.phone"), "931")
    type_text(field(page, "people.p1.note"), "speaks Russian")
    page.book.save()
    assert stored(archive_path).person("p1").note == "speaks Russian"
    assert "Note" in page.desk.archive.journal.undo_name
    page.undo()
    assert (page.book.current.person("p1").note, page.book.current.person("p1").phone) == ("", "931")
    assert field(page, "people.p1.note").toPlainText() == ""
    page.undo()
    assert stored(archive_path).person("p1").phone == ""
    page.redo()
    assert stored(archive_path).person("p1").phone == "931"


def test_what_another_program_wrote_meanwhile_stays(page, archive_path: Path) -> None:
    page.go("p1")
    with Archive.open(archive_path) as other:
        held = other.directory()
        other.save_directory(held, evolve(held, people=(*held.people, Person("p9"))))
    type_text(field(page, "people.p1.phone"), "931")
    page.book.save()
    after = stored(archive_path)
    assert (after.person("p1").phone, after.person("p9") is not None) == ("931", True)


def test_a_new_post_keeps_the_one_before_with_its_dates(page) -> None:
    page.go("p1")
    field(page, "people.p1.posts.new").click()
    type_text(field(page, "people.p1.posts.0.post.en"), "Deputy Director")
    new, old = page.book.current.person("p1").posts
    today = date.today().isoformat()
    assert (new.post.get("en"), new.organisation, new.since, new.until) == (
        "Deputy Director",
        "o1",
        today,
        "",
    )
    assert (old.post.get("en"), old.until) == ("Director", today)


def test_a_renamed_organisation_is_called_by_its_old_name_in_a_meeting_of_then(page, sample) -> None:
    page.go("o1")
    field(page, "organisations.o1.rename").click()
    name = QApplication.focusWidget()
    assert isinstance(name, QPlainTextEdit)
    assert name.objectName() == "organisations.o1.name.en"
    type_text(name, "Gansu Agency")  # What was there is selected.
    directory = page.book.current
    assert directory.organisation("o1").name.get("en") == "Gansu Agency"
    assert field(page, "organisations.o1.former.0.name.en").toPlainText() == "Gansu Department"
    then = keeping.put_in(sample, directory, directory.person("p1"), sample.parties[1].id, ids.new_id)
    held = next(each for each in then.organisations if each.entry == "o1")
    assert (held.name.get("en"), held.former) == ("Gansu Department", ())


def test_a_photo_is_kept_by_its_content_and_a_file_that_is_none_is_refused(page, tmp_path: Path) -> None:
    from PySide6.QtGui import QImage

    image = QImage(8, 8, QImage.Format.Format_RGB32)
    image.fill(0xFF336699)
    assert image.save(str(tmp_path / "liu.png"))
    (tmp_path / "bad.png").write_bytes(b"no picture")
    page.go("p1")
    picture = page._form.picture
    picture.take(tmp_path / "bad.png")
    assert page.book.current.person("p1").photo == ""
    picture.take(tmp_path / "liu.png")
    sha256 = page.book.current.person("p1").photo
    assert page.desk.archive.attachments.read(sha256) == (tmp_path / "liu.png").read_bytes()
    page.undo()
    assert page.book.current.person("p1").photo == ""


def test_duplicates_are_joined_field_by_field_and_one_undo_brings_both_back(
    page, sample, archive_path
) -> None:
    archive = page.desk.archive
    guest = sample.participants[-1]
    record = evolve(
        sample,
        id="talks",
        participants=tuple(evolve(p, person="p2") if p is guest else p for p in sample.participants),
    )
    archive.save(None, record)
    before = stored(archive_path)
    page.desk.actions["directory.duplicates"].trigger()
    field(page, "directory.merge.email.second").click()
    field(page, "directory.merge.join").click()
    after = stored(archive_path)
    [joined] = after.people
    assert (joined.email, joined.phone, joined.name.han.family) == (
        {"p1": "other@example.org", "p2": "liu@example.org"}[joined.id], "+86 931", "刘",
    )  # fmt: skip
    assert after.person("p1") == after.person("p2") == joined
    assert [each.meeting.id for each in archive.attended(joined.id)] == ["talks"]
    assert archive.load("talks").meeting == record  # Old minutes are never rewritten.
    page.undo()
    assert stored(archive_path) == before


def test_who_is_not_the_same_is_not_asked_again(page) -> None:
    page.desk.actions["directory.duplicates"].trigger()
    field(page, "directory.merge.apart").click()
    assert not page._aside().look(pairs(page.book.current))
    page.undo()
    assert page._aside().look(pairs(page.book.current))


def test_who_attended_what_is_listed_and_opened(meeting_window, sample) -> None:
    window = meeting_window
    window.show_page("participants")
    window.actions_["participants.keep"].trigger()
    page = shown_page(window)
    person = next(p for p in window.session.meeting.participants if p.name).person
    page.go(person)
    listed = page.findChild(QWidget, "directory.meetings")
    assert listed.lines.ids() == (sample.id,)
    assert "host" in listed.lines.line(0).below or "guest" in listed.lines.line(0).below
    organisation = page.book.current.person(person).posts[0].organisation
    page.go(organisation)
    listed = page.findChild(QWidget, "directory.meetings")
    assert listed.lines.ids() == (sample.id,)
    listed.activated.emit(listed.lines.index(0))
    assert window.stack.currentWidget() is window.view


def waited(qtbot, page) -> None:
    qtbot.waitUntil(lambda: page._import is not None and page._import.busy.isHidden(), timeout=10_000)


def test_a_table_comes_in_by_its_columns_with_its_faults(qtbot, page, tmp_path: Path) -> None:
    (tmp_path / "t.csv").write_text(
        "Кто,Почта,Должность\nИванов Пётр,ivanov@example.org,доцент\n,nobody@example.org,\n"
        "Лю Емэй,liu@example.org,директор\n",
        encoding="utf-8",
    )
    page.take(tmp_path / "t.csv")
    waited(qtbot, page)
    panel = page._import
    assert "names" in panel.faults.text()
    combo = field(page, "directory.import.column.0")
    combo.setCurrentIndex(combo.findData("name"))
    combo.activated.emit(combo.currentIndex())
    waited(qtbot, page)
    assert "t.csv:3" in panel.faults.text()
    said = [panel.table.rows.index(row, 4).data() for row in range(2)]
    assert said[0] == "new"
    assert said[1].startswith("known")
    panel.table.rows.choose(1, False)
    panel.accept.click()
    assert [person.name.cyrillic.family for person in page.book.current.people] == ["Лю", "Лю", "Иванов"]
    page.undo()
    assert len(page.book.current.people) == 2


def many_arrived(qtbot, page, tmp_path: Path) -> Any:
    """Show a table of 400 people, and let taking them in begin."""
    lines = [f"Wang {chr(65 + at % 26)}{chr(97 + at // 26)}ng,p{at}@example.org" for at in range(400)]
    (tmp_path / "many.csv").write_text("\n".join(["Name,E-mail", *lines]), encoding="utf-8")
    page.take(tmp_path / "many.csv")
    waited(qtbot, page)
    panel = page._import
    panel.accept.click()
    assert panel.running.is_running
    assert not panel.table.isEnabled()
    return panel


def test_many_are_taken_in_beside_the_window_as_one_step(qtbot, page, tmp_path: Path) -> None:
    before = page.book.current
    panel = many_arrived(qtbot, page, tmp_path)
    qtbot.waitUntil(lambda: not panel.running.is_running, timeout=10_000)
    assert len(page.book.current.people) == len(before.people) + 400
    assert page.book.archive.directory() == page.book.current
    assert panel.isHidden() or not panel.isVisible()
    page.undo()
    assert page.book.current == before
    page.redo()
    assert len(page.book.current.people) == len(before.people) + 400


def test_nobody_comes_in_where_taking_in_is_cancelled_and_the_list_stays(qtbot, page, tmp_path: Path) -> None:
    before = page.book.current
    panel = many_arrived(qtbot, page, tmp_path)
    panel.running.cancel()
    qtbot.waitUntil(lambda: not panel.running.is_running, timeout=10_000)
    assert page.book.current is before
    assert page.book.archive.directory() == before
    assert panel.isVisible()
    assert panel.table.isEnabled()
    assert panel.table.rows.rowCount() == 400


def test_what_was_changed_while_many_were_taken_in_is_not_lost(qtbot, page, tmp_path: Path) -> None:
    count = len(page.book.current.people)
    panel = many_arrived(qtbot, page, tmp_path)
    other = Person("late", PersonName(latin=NameForm("Late", "Comer")))
    page.book.apply("", lambda directory: evolve(directory, people=(*directory.people, other)))
    qtbot.waitUntil(lambda: not panel.running.is_running, timeout=10_000)
    assert page.book.current.person("late") is not None
    if panel.isVisible():  # Refused, for the directory was another: the list is still there.
        panel.accept.click()
        qtbot.waitUntil(lambda: not panel.running.is_running, timeout=10_000)
    assert len(page.book.current.people) == count + 401
    assert page.book.archive.directory() == page.book.current


def test_tab_goes_as_the_eye_does_where_fields_are_made_later(qtbot, page, tmp_path: Path) -> None:
    def following(first: QWidget, count: int) -> list[str]:
        """Return what Tab comes to after one, by name."""
        names, at = [], first
        while len(names) < count:
            at = at.nextInFocusChain()
            if at.objectName() and at.focusPolicy() & Qt.FocusPolicy.TabFocus and not at.isHidden():
                names.append(at.objectName())
        return names

    person = Person("p", PersonName(latin=NameForm("Wang", "Fang")), posts=(PostHeld(plain("Dean", "en")),))
    page.book.apply("", lambda _: Directory(people=(person,)))
    page.go("p")
    page._on_current()
    languages = page._form.findChild(QWidget, "people.p.languages")
    fields = ("post.ru", "post.en", "post.zh", "organisation", "since", "until", "remove")
    posts = [f"people.p.posts.0.{each}" for each in fields]
    assert following(languages, 8) == [*posts, "people.p.posts.new"]
    path = tmp_path / "people.csv"
    path.write_text("Name,Post\nLiu Ming,Rector\n", encoding="utf-8")
    page.take(path)
    waited(qtbot, page)
    first, second = page._import.columns.combos()
    qtbot.waitUntil(second.isVisible)
    assert following(first, 4) == [
        "directory.import.column.1", "directory.import.rows", "directory.import.accept", "directory.import.cancel"
    ]  # fmt: skip


def test_a_mended_row_of_a_long_list_is_compared_beside_the_window(qtbot, page, monkeypatch) -> None:
    monkeypatch.setattr(importing, "_LONG", 1)
    liu = Person("liu", PersonName(latin=NameForm("Liu", "Yemei")))
    page.book.apply("", lambda _: Directory(people=(liu,)))
    QApplication.clipboard().setText("Ms. Wang Fang, Dean\nMs. Zhao Min, Rector")
    page.paste()
    rows = page._import.table.rows
    assert [rows.index(row, 4).data() for row in range(2)] == ["new", "new"]
    rows.choose(0, False)
    rows.setData(rows.index(1, 0), "Liu Yemei")
    assert rows.index(1, 0).data().endswith("Liu Yemei")
    qtbot.waitUntil(lambda: rows.index(1, 4).data().startswith("known"))
    assert rows.chosen() == (1,)


@pytest.mark.parametrize("typed", ["лю емэй", "lym"])
def test_whom_to_join_is_found_in_every_script(qtbot, page, typed: str) -> None:
    liu = Person("liu", PersonName(latin=NameForm("Liu", "Yemei")))
    page.book.apply(
        "", lambda _: Directory(people=(liu, Person("x", PersonName(latin=NameForm("Wu", "Wei")))))
    )
    page.go("x")
    page._ask_merge()
    commander = page.window().commander
    commander.line.setText(typed)
    shown = commander.list.model()
    qtbot.waitUntil(lambda: [shown.index(at, 0).data() for at in range(shown.rowCount())] == ["Liu Yemei"])


def test_a_pasted_list_is_mended_before_it_comes_in(page) -> None:
    QApplication.clipboard().setText(LIST)
    page.paste()
    panel = page._import
    rows = panel.table.rows
    assert rows.rowCount() == 3
    zhao = rows.index(2, 0)
    assert rows.data(zhao, Qt.ItemDataRole.BackgroundRole) is not None
    # An empty cell in doubt says why, and is still empty to whoever mends it.
    post = rows.index(2, 1)
    assert (post.data(), post.data(Qt.ItemDataRole.EditRole)) == ("Nothing but one word is given.", "")
    rows.setData(zhao, "Zhao Min")
    rows.setData(rows.index(2, 1), "Interpreter")
    assert rows.data(rows.index(2, 0), Qt.ItemDataRole.BackgroundRole) is None
    panel.accept.click()
    named = {p.name.latin.family: p for p in page.book.current.people if p.name.latin}
    assert set(named) == {"Liu", "Wang", "Zhao"}
    assert named["Zhao"].name.latin.given == "Min"
    assert named["Zhao"].posts[0].post.get("en") == "Interpreter"


@pytest.mark.parametrize("ending", [".vcf", ".xlsx"])
def test_what_is_saved_comes_back_the_same(qtbot, page, tmp_path: Path, ending: str) -> None:
    before = page.book.current
    path = tmp_path / f"people{ending}"
    page.export(path)
    qtbot.waitUntil(path.exists, timeout=10_000)
    page.take(path)
    waited(qtbot, page)
    rows = page._import.table.rows
    assert {rows.index(row, 4).data() for row in range(rows.rowCount())} == {"known"}
    page._import.accept.click()
    assert page.book.current == before


def test_a_file_that_is_no_list_says_so_and_leaves_everything(qtbot, page, tmp_path: Path) -> None:
    (tmp_path / "bad.vcf").write_bytes(b"nothing")
    page.take(tmp_path / "bad.vcf")
    waited(qtbot, page)
    assert page._whole.currentIndex() == 0
    assert page.window().findChild(QWidget, "banner.problem") is not None


def test_a_changed_post_is_offered_in_both_directions_and_never_taken_by_itself(meeting_window) -> None:
    window = meeting_window
    window.show_page("participants")
    window.actions_["participants.keep"].trigger()
    session, archive = window.session, window.session.archive
    who = next(p for p in session.meeting.participants if p.post)
    card = window.view.page._inspector._card
    window.view.page.choose(who.id)
    assert card.isHidden()
    before = archive.directory()
    person = before.person(who.person)
    posts = (evolve(person.posts[0], post=plain("Rector", "en")),)
    after = evolve(before, people=tuple(evolve(p, posts=posts) if p is person else p for p in before.people))
    archive.save_directory(before, after)
    window.view.page._inspector._show(who)
    assert session.meeting.participants is not None
    assert "Rector" in card._said.text()
    assert next(p for p in session.meeting.participants if p.id == who.id).post == who.post
    field(card, f"participants.{who.id}.take").click()
    assert next(p for p in session.meeting.participants if p.id == who.id).post.get("en") == "Rector"
    assert card.isHidden()
    session.undo()
    assert not card.isHidden()
    field(card, f"participants.{who.id}.give").click()
    [held] = archive.directory().person(who.person).posts
    assert held.post.get("en") == who.post.get("en")
    assert card.isHidden()


def test_a_pasted_list_in_a_meeting_recognises_whom_the_directory_knows(window, page, sample) -> None:
    window.open_meeting(sample.id)
    window.show_page("participants")
    QApplication.clipboard().setText(LIST)
    window.actions_["participants.paste"].trigger()
    field(window, "participants.pasted.accept").click()
    added = [p for p in window.session.meeting.participants if p not in sample.participants]
    liu, wang, zhao = added
    assert liu.person in ("p1", "p2")
    assert liu.name.han.family == "刘"
    assert (wang.person, zhao.stub) == ("", True)
    guest = sample.parties[1].unnamed
    assert next(p for p in window.session.meeting.parties if p.id == liu.party).unnamed == guest + 2


def test_an_undone_removal_comes_back_after_the_page_was_left(window, page, archive_path: Path) -> None:
    page.go("p1")
    window.actions_["directory.remove"].trigger()
    assert stored(archive_path).person("p1") is None
    window.show_page("meetings")
    page = shown_page(window)
    page.list.setFocus()
    click(window, Qt.Key.Key_Z, CONTROL)
    assert stored(archive_path).person("p1") == LIU


@pytest.mark.parametrize("typed", ["liu", "лю", "刘", "lym", "дшг", "业", "gstd", "liu@example", "931"])
def test_a_person_is_found_by_any_part_in_any_script(typed: str) -> None:
    finder = Finder()
    known = evolve(LIU, phone="+86 931")
    other = Person("x", PersonName(NameForm("Arseniev", "Dmitry")))
    directory = Directory((OFFICE,), (other, known))
    entries = finder.ordered(directory.people, "en")
    assert finder.find(directory, entries, typed) == [known]
    renamed = evolve(directory, organisations=(evolve(OFFICE, short_name=plain("Agency", "en")),))
    assert finder.find(renamed, entries, "agency") == [known]
    assert finder.find(renamed, entries, "gstd") == []


def test_the_form_of_address_hinted_at_is_the_one_documents_would_write(page) -> None:
    page.go("p1")
    english, chinese = (field(page, f"people.p1.honorific.{code}") for code in ("en", "zh"))
    for gender, said in (
        (Gender.MALE, ("Mr.", "先生")),
        (Gender.FEMALE, ("Ms.", "女士")),
        (Gender.UNKNOWN, ("EN", "中")),
    ):
        page.book.put("gender", "people.p1.gender", gender)
        page.book.put("address", "people.p1.honorific.en", "")
        page._form.refresh()
        assert (english.placeholderText(), chinese.placeholderText()) == said
    page.book.put("address", "people.p1.honorific.en", "Ms.")
    page._form.refresh()
    assert chinese.placeholderText() == "女士"
