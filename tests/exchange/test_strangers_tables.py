"""Tables as strangers send them: in old encodings, with titles above the head, heads in two rows, or none at all."""

from itertools import count

import pytest
from openpyxl import Workbook

from app.domain.directory import Directory
from app.exchange import vcards
from app.gui.directory import incoming

HEAD = ("Фамилия", "Имя", "Отчество", "Должность", "Организация", "Эл. почта")
ROWS = (
    ("Рудской", "Андрей", "Иванович", "ректор", "СПбПУ", "sample1@example.org"),
    ("Садовничий", "Виктор", "Антонович", "ректор", "МГУ", "sample2@example.org"),
)
WHOLE = [
    ("Рудской Андрей Иванович", "ректор", "СПбПУ", "sample1@example.org"),
    ("Садовничий Виктор Антонович", "ректор", "МГУ", "sample2@example.org"),
]


def taken(path):
    ids = count()
    found = incoming.from_file(path, Directory(), "ru", lambda: f"i{next(ids)}")
    names = [person.name.any for person in found.read]
    people = [
        (
            " ".join(filter(None, (name.family, name.given, name.patronymic))),
            each.post,
            each.organisation,
            each.email,
        )
        for name, each in zip(names, found.read, strict=True)
    ]
    return people, found


def workbook(path, rows, merged=()):
    book = Workbook()
    for row in rows:
        book.active.append(row)
    for cells in merged:
        book.active.merge_cells(cells)
    book.save(path)
    return path


@pytest.mark.parametrize(
    ("encoding", "mark"), [("cp1251", ";"), ("utf-16", "\t"), ("utf-8-sig", ","), ("utf-8", ";")]
)
def test_text_tables_of_every_encoding(tmp_path, encoding, mark):
    path = tmp_path / "list.csv"
    path.write_bytes("\r\n".join(map(mark.join, (HEAD, *ROWS))).encode(encoding))
    assert taken(path)[0] == WHOLE


def test_a_head_below_titles_dates_and_merged_cells(tmp_path):
    names = [[n, " ".join(row[:3]), row[3], row[4], row[5], None] for n, row in enumerate(ROWS, 1)]
    rows = [
        ["Список участников встречи"], ["Период:", "01.01.2025"], [],
        ["№", "ФИО сотрудника", "Кем работает", "Место работы", "Контакты"],
        [None, None, None, None, "E-mail", "Телефон"],
        *names, [None, "Итого: 2 человека"],
    ]  # fmt: skip
    path = workbook(tmp_path / "list.xlsx", rows, ("A1:F1", "A4:A5", "B4:B5", "E4:F4"))
    people, found = taken(path)
    assert people == WHOLE
    # The row of the sum is told with its place in the file.
    assert [fault.place for fault in found.faults] == ["list.xlsx:8"]


def test_a_table_without_a_head_is_known_by_what_stands_in_it(tmp_path):
    rows = [(f"{a} {b} {c}", d, e, f"{f}, +7 812 000-00-00") for a, b, c, d, e, f in ROWS]
    people, found = taken(workbook(tmp_path / "list.xlsx", rows))
    assert people == WHOLE
    assert [person.phone for person in found.read] == ["+7 812 000-00-00"] * 2


def test_the_workers_of_a_personnel_program(tmp_path):
    rows = [
        ["Сотрудники"], [], ["Таб. №", "Сотрудник", "Подразделение", "Должность", "ИНН"],
        ["0000-00012", "Садовничий Виктор Антонович", "Ректорат", "Ректор", "780000000001"],
    ]  # fmt: skip
    people, _ = taken(workbook(tmp_path / "list.xlsx", rows))
    assert people == [("Садовничий Виктор Антонович", "Ректор", "Ректорат", "")]


def test_cards_of_an_old_telephone_in_two_encodings():
    card = (
        "BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=WINDOWS-1251;ENCODING=QUOTED-PRINTABLE:"
        "=D0=F3=E4=F1=EA=EE=E9;=C0=ED=E4=F0=\r\n=E5=E9\r\nEND:VCARD\r\n"
        "BEGIN:VCARD\r\nVERSION:2.1\r\nN:Liu;Yang\r\nTEL;CELL:+8610\r\nEND:VCARD\r\n"
    )
    ids = count()
    cards = vcards.take(card.encode(), new_id=lambda: f"i{next(ids)}", language="ru", place="old.vcf")
    assert [person.name.any.family for person in cards.directory.people] == ["Рудской", "Liu"]
    assert not cards.faults
