"""What goes out comes back equal."""

import hashlib
import io
import random
from contextlib import suppress
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from zoneinfo import ZoneInfo

import openpyxl
import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from app.domain import derive
from app.domain.directory import Directory, Organisation, Person, PostHeld
from app.domain.model import AgendaItem, Meeting, Session, Status
from app.domain.names import Gender, NameForm, PersonName, Tradition
from app.domain.text import TextState, plain
from app.errors import ProtocolistError
from app.exchange import calendar, mail, merging, people, sheets, translations, vcards
from app.exchange.calendar import Attendee, Invitation
from app.exchange.sheets import Sheet
from tests.domain.strategies import directories, open_meetings

WORDS = st.text("abc Жё 中文,;:\\\"'\n=+-@&<>…", max_size=20)
LINE = WORDS.map(lambda text: " ".join(text.split()))
NOW = datetime(2024, 6, 24, 9, tzinfo=UTC)
LIU = Person(
    "p1",
    name=PersonName(NameForm("Liu", "Yemei"), NameForm("Лю", "Емэй"), tradition=Tradition.CHINESE),
    honorific=plain("Ms.", "en"),
    gender=Gender.FEMALE,
    posts=(PostHeld(plain("Director", "en"), "o1"),),
    email="sample@example.org",
)
GANSU = Organisation("o1", name=plain("Gansu Science and Technology Department", "en"))
KNOWN = Directory((GANSU,), (LIU,))


def no_new_id():
    raise AssertionError("everything has an id already")


@given(directories())
def test_cards_come_back_equal(directory):
    if directory != Directory():
        assert vcards.read(vcards.write(directory), new_id=no_new_id) == directory


PNG = bytes.fromhex("89504e470d0a1a0a0000000d49484452")
JPEG = bytes.fromhex("ffd8ffe000104a46494600")


@given(
    directories(), st.dictionaries(st.sampled_from(["photo", "logo"]), st.binary(min_size=1, max_size=300))
)
def test_pictures_travel_with_their_cards(directory, contents):
    held = {hashlib.sha256(content).hexdigest(): content for content in contents.values()}
    shown = iter([*held, *held])
    dressed = Directory(
        tuple(evolve(each, logo=next(shown, "")) for each in directory.organisations),
        tuple(evolve(each, photo=next(shown, "")) for each in directory.people),
    )
    if dressed == Directory():
        return
    found = vcards.take(vcards.write(dressed, picture=held.get), new_id=no_new_id)
    named = {each.logo for each in dressed.organisations} | {each.photo for each in dressed.people}
    assert found.directory == dressed
    assert found.pictures == {sha256: content for sha256, content in held.items() if sha256 in named}
    assert found.faults == ()


def test_a_card_of_version_4_is_read_with_its_picture():
    card = "\r\n".join(
        [
            "BEGIN:VCARD",
            "VERSION:4.0",
            "FN:Yemei Liu",
            "N:Liu;Yemei;;Ms.;",
            "ORG:Gansu Science and Technology Department;Office",
            "TITLE:Director",
            "LANG;PREF=1:en",
            "LANG;PREF=2:ru-RU",
            "TEL;VALUE=uri;TYPE=work:tel:+86-931-555-0100",
            "GENDER:F",
            "PHOTO:data:image/png;base64,iVBORw0K",
            " GgoAAAANSUhEUg==",
            "END:VCARD",
            "",
        ]
    )
    ids = iter(["a", "b", "c"])
    found = vcards.take(card.encode(), new_id=lambda: next(ids))
    (person,) = found.directory.people
    unit = found.directory.organisation(person.posts[0].organisation)
    assert unit.name.get("en") == "Office"
    assert found.directory.organisation(unit.parent).name == GANSU.name
    assert (person.name.latin.family, person.gender, person.languages) == ("Liu", Gender.FEMALE, ("en", "ru"))
    assert person.phone == "+86-931-555-0100"
    assert found.pictures == {person.photo: PNG}


def test_a_broken_card_is_told_by_its_number_and_the_others_are_read():
    broken = b"BEGIN:VCARD\r\nVERSION:3.0\r\nFN\r\nEND:VCARD\r\n"
    ids = iter(["a", "b"])
    found = vcards.take(broken + vcards.write(KNOWN) + broken, new_id=lambda: next(ids), place="p.vcf")
    assert found.directory.people == KNOWN.people
    assert [fault.place for fault in found.faults] == ["p.vcf:1", "p.vcf:4"]
    with pytest.raises(ProtocolistError):
        vcards.read(broken, new_id=no_new_id)


def test_a_table_has_columns_in_several_languages_and_faults_with_their_rows():
    table = (
        "№,ФИО,Name,姓名,Должность,Position,Организация,Organisation,Email\n"
        "1,Лю Емэй,Liu Yemei,刘业梅,директор,Director,Департамент,Department,liu@example.org\n"
        "\n2,Арсеньев Дмитрий,,,проректор,,СПбПУ,,nothing\n3,,,,пусто,,,,\n"
    )
    found = people.preview(sheets.read(table.encode(), "t.csv")[0], name="t.csv")
    liu, arseniev = found.people
    assert (liu.name.latin.given, liu.name.cyrillic.given, liu.name.han.given) == ("Yemei", "Емэй", "业梅")
    assert [fault.place for fault in found.faults] == ["t.csv:4", "t.csv:5"]
    ids = map(str, range(9))
    taken = people.to_directory(found.people, new_id=lambda: f"n{next(ids)}")
    assert {v.language: v.text for v in taken.people[0].posts[0].post.variants} == {
        "ru": "директор",
        "en": "Director",
    }
    assert taken.organisations[0].name.get("en") == "Department"
    assert arseniev.email == "nothing"
    again = people.preview(found.sheet, {1: "note", 2: "name"}, name="t.csv")
    assert [person.written for person in again.people] == ["Liu Yemei"]


def test_people_of_one_office_with_one_address_stay_apart():
    office = "office@example.org"
    one = Person("a", PersonName(NameForm("Liu", "Yemei")), email=office)
    two = Person("b", PersonName(NameForm("Li", "Peng")), email=office)
    joined = merging.join(Directory((), (one,)), Directory((), (two,)))
    assert [each.standing for each in joined.came] == [merging.Standing.NEW]


def test_two_namesakes_of_one_list_with_addresses_of_their_own_both_come_in():
    one = Person("a", PersonName(cyrillic=NameForm("Иванов", "Пётр")), email="a@example.org")
    joined = merging.join(Directory(), Directory((), (one, evolve(one, id="b", email="b@example.org"))))
    assert joined.added == ("a", "b")


def test_a_post_that_is_known_already_is_not_said_to_differ():
    again = Person("x", LIU.name, posts=(PostHeld(plain("Director", "en"), "o9"),))
    came = merging.join(KNOWN, Directory((evolve(GANSU, id="o9"),), (again,))).came
    assert [each.refused for each in came] == [(), ()]
    other = evolve(again, posts=(PostHeld(plain("Deputy Director", "en"), "o9"),))
    assert merging.join(KNOWN, Directory((evolve(GANSU, id="o9"),), (other,))).came[1].refused == ("posts",)


def test_who_comes_in_can_be_kept_apart_from_a_namesake():
    namesake = evolve(LIU, id="x", posts=())
    assert merging.join(KNOWN, Directory((), (namesake,))).added == ()
    assert merging.join(KNOWN, Directory((), (namesake,)), {"x"}).added == ("x",)


def test_what_comes_in_for_a_joined_entry_goes_where_it_was_joined():
    from app.domain.directory import Merged

    known = evolve(KNOWN, merged=(Merged("old", "p1"),))
    (came,) = merging.join(known, Directory((), (Person("old", LIU.name),))).came
    assert (came.id, came.standing) == ("p1", merging.Standing.SAME)


@given(directories())
def test_tables_come_back_equal(directory):
    if directory.people:
        assert people.read(people.to_xlsx(directory), "p.xlsx", new_id=no_new_id) == directory


@given(directories())
def test_a_plain_table_changes_nothing_that_is_known(directory):
    if directory.people:
        found = people.read(people.to_csv(directory), "p.csv", new_id=no_new_id, known=directory)
        assert found == directory


@pytest.mark.parametrize(("typed", "code"), [("", ""), ("Китай", "CN"), ("KZ", "KZ"), ("RU", "RU")])
def test_a_country_that_is_changed_or_emptied_in_a_table_of_ours_is_taken(typed: str, code: str) -> None:
    known = Directory((Organisation("o1", plain("SPbPU", "en"), country="RU"),), (LIU,))
    book = openpyxl.load_workbook(io.BytesIO(people.to_xlsx(known)))
    page = next(page for page in book if "Country" in [cell.value for cell in page[1]])
    page.cell(2, 1 + [cell.value for cell in page[1]].index("Country")).value = typed or None
    told = io.BytesIO()
    book.save(told)
    found = people.read(told.getvalue(), "p.xlsx", new_id=no_new_id, known=known)
    assert found.organisations[0].country == code


MOMENTS = st.datetimes(datetime(1990, 1, 1), datetime(2090, 1, 1)).map(
    lambda moment: moment.replace(microsecond=0, tzinfo=timezone(timedelta(hours=3)))
)
ATTENDEES = st.builds(
    Attendee,
    name=LINE.filter(lambda text: not {"\\", '"'} & set(text)),
    email=st.sampled_from(["", "sample@example.org", "a.b@c.example"]),
    role=st.sampled_from(["", "CHAIR", "OPT-PARTICIPANT"]),
    answer=st.sampled_from(["", "ACCEPTED", "DECLINED"]),
)
INVITATIONS = st.builds(
    Invitation,
    uid=st.integers(0, 99).map(lambda number: f"{number}@example.org"),
    title=LINE,
    start=MOMENTS,
    end=st.none() | MOMENTS,
    place=LINE,
    note=WORDS.map(str.strip),
    organiser=st.none() | ATTENDEES.map(lambda attendee: evolve(attendee, email="host@example.org")),
    attendees=st.lists(ATTENDEES, max_size=3).map(tuple),
)


@given(st.lists(INVITATIONS, min_size=1, max_size=3, unique_by=lambda invitation: invitation.start))
def test_calendars_come_back_equal(invitations):
    content = calendar.write(invitations, stamp=NOW)
    assert calendar.read(content) == tuple(sorted(invitations, key=lambda invitation: invitation.start))


LETTERS = st.builds(
    mail.Letter,
    subject=LINE,
    body=WORDS.map(lambda text: text.rstrip("\n")),
    to=st.lists(st.tuples(LINE, st.sampled_from(["a@example.org", "b.c@example.org"])), max_size=2).map(
        tuple
    ),
    files=st.lists(
        st.builds(
            mail.Attached,
            name=st.sampled_from(["a.docx", "протокол.docx", "m.ics", "n.txt"]),
            content=st.binary(max_size=99),
        ),
        max_size=2,
    ).map(tuple),
)


@given(LETTERS)
def test_letters_come_back_equal(letter):
    assert mail.read(mail.write(letter)) == letter


def test_a_letter_goes_to_everyone_with_an_address():
    from app.domain.model import Meeting, Participant

    people = [
        Participant(f"p{n}", f"n{n}", "h", name=LIU.name, email=email)
        for n, email in enumerate(["a@b.example", ""])
    ]
    meeting = Meeting("m", title=plain("Talks", "en"), participants=tuple(people))
    letter = mail.to_participants(meeting, "ru", [mail.Attached("протокол.docx", b"PK")])
    assert (letter.subject, letter.to) == ("Talks", (("Лю Емэй", "a@b.example"),))
    content = mail.write(letter)
    assert b"X-Unsent: 1" in content
    assert mail.read(content) == letter


def test_an_address_that_is_none_is_said():
    with pytest.raises(ProtocolistError, match="not an e-mail address"):
        mail.write(mail.Letter(to=(("Liu Yemei", "no address"),)))


@given(st.lists(st.lists(WORDS, min_size=2, max_size=2).map(tuple), max_size=4))
def test_cells_come_back_as_they_were(rows):
    rows = tuple(row for row in rows if any(cell.strip() for cell in row))
    sheet = Sheet("Sheet", ("One", "Two"), rows)
    assert sheets.read(sheets.to_xlsx([sheet]), "t.xlsx")[0].rows == rows
    assert sheets.read(sheets.to_csv(sheet), "t.csv")[0].rows == rows


@given(st.text("ab\x00…", max_size=100_000 // 1000).map(lambda text: text * 1000))
def test_a_hidden_text_of_any_length_comes_back(text):
    text = text.replace("\x00", "")
    sheet = Sheet("S", ("One", "Two"), (("a", "b"),), hidden=(("person", "id", text or "x"),))
    assert sheets.read(sheets.to_xlsx([sheet]), "t.xlsx")[0].hidden == sheet.hidden


@pytest.mark.parametrize(
    "text", ["=1+1", "+7 812", "-x", "@SUM(A1)", "\tx", '=HYPERLINK("http://x")', "'=1", "''=1"]
)
def test_no_cell_is_run_as_a_formula(text):
    sheet = Sheet("Sheet", ("One", "Two"), ((text, "x"),))
    page = openpyxl.load_workbook(io.BytesIO(sheets.to_xlsx([sheet]))).worksheets[0]
    assert page["A2"].data_type == "s"
    line = sheets.to_csv(sheet).decode("utf-8-sig").splitlines()[1]
    assert line.lstrip('"').startswith("'")
    assert sheets.read(sheets.to_csv(sheet), "t.csv")[0].rows == ((text, "x"),)


def test_what_another_program_changed_on_a_card_counts_and_the_rest_stays():
    content = (
        vcards.write(KNOWN)
        .replace(b"TITLE:Director", b"TITLE:Head")
        .replace(b"sample@example.org", b"n@example.org")
    )
    (person,) = vcards.read(content, new_id=no_new_id).people
    assert person.posts == (PostHeld(plain("Head", "en"), "o1"),)
    assert person.email == "n@example.org"
    assert person.name == LIU.name


def test_a_card_of_an_address_book_is_read():
    card = (
        "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Арсеньев;Дмитрий;Германович;г-н;\r\nFN:Дмитрий Арсеньев\r\n"
        "ORG:СПбПУ;Ректорат\r\nTITLE:Проректор\r\nTEL;TYPE=WORK:+7 812 000\r\nEMAIL:sample@example.org\r\nEND:VCARD\r\n"
        "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Liu Yemei\r\nEND:VCARD\r\n"
    )
    ids = iter("abcdef")
    found = vcards.read(card.encode(), new_id=lambda: next(ids))
    first, second = found.people
    assert first.name.cyrillic == NameForm("Арсеньев", "Дмитрий", "Германович")
    assert first.posts[0].post == plain("Проректор", "ru")
    unit = found.organisation(first.posts[0].organisation)
    assert unit.name.get("ru") == "Ректорат"
    assert found.organisation(unit.parent).name.get("ru") == "СПбПУ"
    once = merging.join(Directory(), found).directory
    others = iter("uvwxyz")
    again = vcards.read(card.encode(), new_id=lambda: next(others))
    assert merging.join(once, again).directory == once
    assert (first.email, first.phone, first.honorific.get("ru")) == (
        "sample@example.org",
        "+7 812 000",
        "г-н",
    )
    assert second.name.latin == NameForm("Liu", "Yemei")


def test_what_was_changed_in_a_table_counts_and_the_rest_stays():
    book = openpyxl.load_workbook(io.BytesIO(people.to_xlsx(KNOWN)))
    page = book.worksheets[0]
    heads = {cell.value: cell.column for cell in page[1]}
    page.cell(2, heads["Post"]).value = "Deputy Director"
    page.cell(2, heads["Фамилия"]).value = None
    page.cell(3, heads["Family name"]).value = "Li"
    page.cell(3, heads["Organisation"]).value = "Lanzhou Jiaotong University"
    stream = io.BytesIO()
    book.save(stream)
    ids = iter(["new1", "new2"])
    found = people.read(stream.getvalue(), "p.xlsx", new_id=lambda: next(ids))
    liu, li = found.people
    assert liu.posts == (PostHeld(plain("Deputy Director", "en"), "o1"),)
    assert liu.name.cyrillic == NameForm("", "Емэй")
    assert (liu.honorific, liu.id) == (LIU.honorific, "p1")
    assert li.name.latin.family == "Li"
    assert found.organisation(li.posts[0].organisation).name.get("en") == "Lanzhou Jiaotong University"


def test_a_strangers_table_is_matched_by_its_heads_and_previewed():
    sheet = Sheet(
        "S",
        ("№", "ФИО", "Должность", "Организация", "Паспорт", "Любимый цвет"),
        (
            ("1", "Арсеньев Дмитрий Германович", "проректор", "СПбПУ", "40 00", "синий"),
            ("2", "", "", "", "", "x"),
        ),
    )
    preview = people.preview(sheet)
    assert preview.columns == {0: "number", 1: "name", 2: "post", 3: "organisation", 4: "note"}
    assert preview.unknown == ("Любимый цвет",)
    (person,) = preview.people
    assert (person.post, person.organisation) == ("проректор", "СПбПУ")
    assert "40 00" in person.rest
    assert "синий" in person.rest
    by_hand = people.preview(sheet, {1: "name", 2: "organisation"})
    assert by_hand.people[0].organisation == "проректор"


def test_a_table_without_names_says_so():
    with pytest.raises(ProtocolistError, match="names"):
        people.preview(Sheet("S", ("Colour", "Size"), (("red", "1"),)))


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"PK\x03\x04broken", "workbook"),
        (b"\xd0\xcf\x11\xe0", ".xls"),
        (b"just a text\n", "no table"),
        (b"\0\1\2", "text file"),
    ],
)
def test_what_is_no_table_is_said(content, said):
    with pytest.raises(ProtocolistError, match=said):
        sheets.read(content, "x.xlsx")


@pytest.mark.parametrize(
    "content", [b"", b"hello", b"BEGIN:VCALENDAR\nEND:VCALENDAR", b"BEGIN:VCALENDAR\nBEGIN:VEVENT", b"\0"]
)
def test_what_is_no_calendar_is_said(content):
    with pytest.raises(ProtocolistError):
        calendar.read(content)


@pytest.mark.parametrize("content", [b"", b"hello", b"BEGIN:VCARD\nN:x\n", b"\0"])
def test_what_is_no_card_is_said(content):
    with pytest.raises(ProtocolistError):
        vcards.read(content, new_id=no_new_id)


def invited(*events: str, zone: tzinfo = UTC) -> Meeting:
    """Return the meeting of some events as calendars write them."""
    whole = "".join(f"BEGIN:VEVENT\nUID:{at}\n{event}\nEND:VEVENT\n" for at, event in enumerate(events))
    ids = iter(f"i{number}" for number in range(99))
    found = calendar.read(f"BEGIN:VCALENDAR\nVERSION:2.0\n{whole}END:VCALENDAR\n", zone=zone)
    return calendar.to_meeting(found, new_id=lambda: next(ids), language="en")


@pytest.mark.parametrize(
    ("title", "language"),
    [
        ("甘肃省科技厅工作会谈", "zh"),
        ("Встреча с делегацией Gansu", "ru"),
        ("Meeting with 甘肃", "en"),
        ("7", "en"),
    ],
)
def test_the_title_of_an_invitation_is_in_its_own_language(title: str, language: str) -> None:
    meeting = invited(f"SUMMARY:{title}\nLOCATION:{title}\nDTSTART:20261110T150000Z")
    assert meeting.title == plain(title, language)
    assert meeting.sessions[0].place == plain(title, language)


def test_a_time_in_utc_is_said_as_it_is_here() -> None:
    meeting = invited("SUMMARY:Talks\nDTSTART:20261020T070000Z", zone=ZoneInfo("Europe/Moscow"))
    assert meeting.sessions[0].start.isoformat() == "2026-10-20T10:00:00+03:00"


def test_a_visit_of_whole_days_has_a_session_for_each_day_and_talks_keep_their_hours() -> None:
    meeting = invited(
        "SUMMARY:Visit\nLOCATION:Main hall\\nNevsky 1\nDTSTART;VALUE=DATE:20261201\nDTEND;VALUE=DATE:20261204",
        "SUMMARY:Talks\nDTSTART:20261202T100000Z\nDTEND:20261202T120000Z",
    )
    said = [(s.start.isoformat(), derive.timed(s), s.title.original) for s in meeting.sessions]
    assert said == [
        ("2026-12-01T00:00:00+00:00", False, ""),
        ("2026-12-02T10:00:00+00:00", True, "Talks"),
        ("2026-12-03T00:00:00+00:00", False, ""),
    ]
    assert meeting.title.original == "Visit"
    assert meeting.sessions[0].place.original == "Main hall, Nevsky 1"
    again = calendar.of_meeting(meeting, "en")
    assert [event.all_day for event in again] == [True, False, True]
    assert [event.title for event in again] == ["Visit", "Visit – Talks", "Visit"]


def test_rooms_are_no_participants_and_addresses_no_names() -> None:
    meeting = invited(
        "SUMMARY:Talks\nDTSTART:20261202T100000Z\n"
        "ATTENDEE;CUTYPE=RESOURCE;CN=Hall:mailto:hall@x.example\n"
        "ATTENDEE;ROLE=NON-PARTICIPANT;CN=会议室 3:mailto:room3@x.example\n"
        "ATTENDEE;CN=wang.wei@x.example:mailto:wang.wei@x.example\n"
        "ATTENDEE;CN=\"'petrov@x.example'\":mailto:petrov@x.example\n"
        "ATTENDEE;CN=s.sidorov:mailto:s.sidorov@x.example\n"
        'ATTENDEE;CN="Liu, Yemei":mailto:liu@x.example'
    )
    named = [(who.name.latin.family, who.name.latin.given) for who in meeting.participants]
    assert named == [("Wang", "Wei"), ("Petrov", ""), ("Sidorov", "S."), ("Liu", "Yemei")]


def test_a_description_in_html_is_noted_as_text() -> None:
    said = r"<p>Talks on <b>joint</b> R&amp\;D</p><br>1. Laboratory<br>-::~:~::~:~\nJoin with Google Meet"
    assert invited(f"SUMMARY:Talks\nDESCRIPTION:{said}").note == "Talks on joint R&D\n\n1. Laboratory"
    assert invited("SUMMARY:Talks\nDESCRIPTION:a < b and c > d").note == "a < b and c > d"


def test_an_invitation_of_another_program_becomes_a_meeting():
    content = (
        "BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VTIMEZONE\nTZID:Europe/Moscow\nBEGIN:STANDARD\nDTSTART:20110327T020000\n"
        "TZOFFSETFROM:+0300\nTZOFFSETTO:+0300\nEND:STANDARD\nEND:VTIMEZONE\nBEGIN:VEVENT\nUID:1\nSUMMARY:Talks\n"
        "DTSTART;TZID=Europe/Moscow:20240624T110000\nDURATION:PT1H30M\nLOCATION:Room 1\n"
        "ORGANIZER;CN=Dmitry Arseniev:mailto:host@spbstu.example\n"
        "ATTENDEE;CN=Liu Yemei;PARTSTAT=ACCEPTED:mailto:liu@gansu.example\n"
        "ATTENDEE;ROLE=CHAIR:MAILTO:chair@spbstu.example\nEND:VEVENT\nEND:VCALENDAR\n"
    )
    ids = iter(f"i{number}" for number in range(99))
    meeting = calendar.to_meeting(calendar.read(content), new_id=lambda: next(ids), language="en")
    (session,) = meeting.sessions
    assert session.start.isoformat() == "2024-06-24T11:00:00+03:00"
    assert session.end - session.start == timedelta(minutes=90)
    assert session.place.get("en") == "Room 1"
    host, guest = meeting.parties
    parties = {person.email: person.party for person in meeting.participants}
    assert parties == {
        "host@spbstu.example": host.id,
        "chair@spbstu.example": host.id,
        "liu@gansu.example": guest.id,
    }


def test_entries_that_come_in_join_those_that_are_the_same():
    same = evolve(
        LIU, id="x", posts=(), note="met in June", name=PersonName(NameForm("LIU", "Yemei")), email=""
    )
    other = Person("p2", name=PersonName(NameForm("Li", "P.")))
    joined = merging.join(KNOWN, Directory((evolve(GANSU, id="o9", country="CN"),), (same, other)))
    assert [person.id for person in joined.directory.people] == ["p1", "p2"]
    assert joined.directory.people[0] == evolve(LIU, note="met in June")
    assert joined.directory.organisations == (evolve(GANSU, country="CN"),)
    assert (joined.added, joined.changed, joined.same) == (("p2",), ("o1", "p1"), 0)


@given(directories())
def test_joining_what_is_there_changes_nothing(directory):
    joined = merging.join(directory, directory)
    assert joined.directory == directory
    assert (joined.added, joined.changed) == ((), ())


@given(open_meetings())
def test_a_table_of_translations_comes_back(meeting):
    table = translations.write(meeting, "fr")
    try:
        language, rows = translations.read(table, "fr.xlsx")
    except ProtocolistError:
        assert not list(translations.texts(meeting))
        return
    assert language == "fr"
    done = tuple(evolve(row, translation=f"fr {index}") for index, row in enumerate(rows))
    taken = translations.take(meeting, language, done, state=TextState.VERIFIED)
    assert (taken.count, taken.refused) == (len(rows), ())
    again = {path: text.get("fr") for path, text in translations.texts(taken.meeting)}
    assert {row.place: again[row.place] for row in done} == {row.place: row.translation for row in done}
    assert translations.take(taken.meeting, language, done).meeting is taken.meeting


def test_a_translation_of_other_words_is_refused():
    from app.domain.model import Meeting

    meeting = Meeting("m", title=plain("Talks", "en"))
    _, rows = translations.read(translations.write(meeting, "ru"), "t.xlsx")
    done = tuple(evolve(row, translation="Переговоры") for row in rows)
    changed = evolve(meeting, title=plain("Other talks", "en"))
    taken = translations.take(changed, "ru", (*done, evolve(done[0], place="facts.f9.text")))
    assert taken.meeting is changed
    assert ["changed" in row.why for row in taken.refused] == [True, False]


def test_a_word_table_of_translations_comes_back_and_refuses_what_has_changed():
    from app.domain.model import Fact, Meeting

    facts = tuple(Fact(f"f{n}", f"a{n}", plain(f"line one\nline two\t{n} <&>\x01", "en")) for n in range(3))
    meeting = Meeting("m", title=plain("Talks", "en"), facts=facts)
    language, rows = translations.read(translations.write_document(meeting, "ru"), "t.docx")
    assert language == "ru"
    done = tuple(evolve(row, translation=f"перевод {n}") for n, row in enumerate(rows))
    changed = evolve(meeting, facts=(evolve(facts[0], text=plain("other words", "en")), *facts[1:]))
    taken = translations.take(changed, "ru", done)
    assert [row.place for row in taken.refused] == ["facts.f0.text"]
    assert taken.count == 3
    assert taken.meeting.facts[2].text.get("ru") == "перевод 3"


def test_a_word_document_of_another_kind_is_no_table_of_translations():
    import io

    import docx

    made = io.BytesIO()
    docx.Document().save(made)
    for content in (made.getvalue(), b"PK", b""):
        with pytest.raises(ProtocolistError):
            translations.read(content, "t.docx")


@pytest.mark.parametrize("language", ["en", "ru", "zh"])
def test_a_letter_says_before_the_meeting_when_it_is_and_after_it_what_is_attached(language):
    session = Session("s1", "a", start=NOW, end=NOW + timedelta(hours=1), place=plain("White Hall", "en"))
    item = AgendaItem("a1", "a", plain("Joint laboratory", "en"))
    coming = Meeting("m1", language, title=plain("Talks", "en"), sessions=(session,), agenda=(item,))
    said = mail.covering(coming, language, ["programme.docx"])
    for part in ("Talks", "2024", "09:00–10:00", "White Hall", "1. Joint laboratory", "programme.docx"):
        assert part in said
    after = mail.covering(evolve(coming, status=Status.DRAFT), language, [])
    assert "Talks" in after
    assert "White Hall" not in after


def test_a_meeting_without_a_day_is_no_event():
    with pytest.raises(ProtocolistError, match="no day"):
        calendar.of_meeting(Meeting("m1"), "en")


def damaged(content: bytes, seed: int) -> bytes:
    """Return a file with a few bytes changed, or cut short, the same for the same seed."""
    chance = random.Random(seed)
    found = bytearray(content)
    for _ in range(chance.choice((1, 3, 20))):
        found[chance.randrange(len(found))] = chance.randrange(256)
    return bytes(found[: chance.randrange(len(found))] if seed % 5 == 0 else found)


@pytest.mark.parametrize("seed", range(60))
def test_a_damaged_file_is_refused_in_words_or_read(seed):
    rows = tuple((f"Liu Yemei {at}", "Director", f"Gansu {at}") for at in range(20))
    table = sheets.to_xlsx([sheets.Sheet("People", ("Name", "Post", "Organisation"), rows)])
    documents = translations.write_document(Meeting("m", title=plain("Talks", "en")), "ru")
    for content, read in (
        (table, lambda data: sheets.read(data, "people.xlsx")),
        (documents, lambda data: translations.read(data, "talks.docx")),
    ):
        with suppress(ProtocolistError):
            read(damaged(content, seed))
