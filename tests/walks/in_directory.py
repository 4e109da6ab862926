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
