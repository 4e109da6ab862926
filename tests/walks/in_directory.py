"""Walks among people and organisations."""

from __future__ import annotations

import tempfile
from pathlib import Path

from app.domain.directory import Directory, Person
from app.domain.names import NameForm, PersonName
from tests.walks.walk import walk
from tests.walks.walker import Walker

CARDS = """BEGIN:VCARD
VERSION:3.0
N:Zhang;Wei;;;
FN:Zhang Wei
ORG:Lanzhou University
TITLE:Dean
EMAIL:zhang@example.org
END:VCARD
"""


@walk("directory", steps=4)
def people_taken_from_a_file_of_contacts(walker: Walker) -> None:
    with tempfile.TemporaryDirectory(prefix="cards-") as folder:
        path = Path(folder, "contacts.vcf")
        path.write_text(CARDS, encoding="utf-8")
        walker.will_answer(path)
        walker.click("directory.import.button")
        walker.wait(walker.see("directory.import.accept").isEnabled, "who is in the file")
        walker.press("Ctrl+Return")
    walker.wait(lambda: walker.window.session.archive.directory().people, "the people taken in")
    (person,) = walker.window.session.archive.directory().people
    assert (person.name.latin.family, person.email) == ("Zhang", "zhang@example.org")


TABLE = """Список гостей;;;
Фамилия;Имя;Отчество;Чем занят;Звонить
Рудской;Андрей;Иванович;ректор;812 000-00-01
Садовничий;Виктор;Антонович;ректор;495 000-00-02
"""


@walk("directory", steps=7)
def a_table_with_a_column_matched_taken_in_and_undone(walker: Walker) -> None:
    archive = walker.window.session.archive
    known = Person("a", PersonName(cyrillic=NameForm("Рудской", "Андрей", "Иванович")))
    archive.save_directory(archive.directory(), Directory(people=(known,)))
    walker.window.stack.currentWidget().load()
    with tempfile.TemporaryDirectory(prefix="table-") as folder:
        path = Path(folder, "guests.csv")
        path.write_bytes(TABLE.encode("cp1251"))
        walker.will_answer(path)
        walker.click("directory.import.button")
        walker.wait(walker.see("directory.import.accept").isEnabled, "who is in the table")
        # What nobody can know from its head: here it is to be a note.
        walker.choose("directory.import.column.4", "note")
        walker.press("Ctrl+Return")
        walker.wait(lambda: len(archive.directory().people) == 2, "the people taken in")
    people = {each.name.cyrillic.family: each for each in archive.directory().people}
    assert people["Рудской"].id == "a"
    assert [each.posts[0].post.original for each in people.values()] == ["ректор", "ректор"]
    assert (people["Садовничий"].phone, people["Садовничий"].note) == ("", "495 000-00-02")
    walker.press("Ctrl+z")
    walker.wait(lambda: archive.directory().people == (known,), "the directory as it was")


@walk("directory", steps=3)
def two_entries_joined_and_parted_again(walker: Walker) -> None:
    archive = walker.window.session.archive
    name = PersonName(latin=NameForm("Zhang", "Wei"))
    two = Person("a", name, email="zhang@example.org"), Person("b", name, phone="+86 931 1234567")
    archive.save_directory(archive.directory(), Directory(people=two))
    walker.window.stack.currentWidget().load()
    walker.click("directory.duplicates.button")
    walker.wait(lambda: walker.focus == "directory.merge.join", "the pair")
    walker.press("Return")
    (one,) = archive.directory().people
    assert (one.email, one.phone) == ("zhang@example.org", "+86 931 1234567")
    walker.press("Ctrl+z")
    assert {each.id for each in archive.directory().people} == {"a", "b"}
