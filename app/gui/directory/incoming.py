"""People and organisations of a file or a pasted list, before they go into the directory. No Qt."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from attrs import evolve, field, frozen

from app.archive import Archive
from app.domain.directory import Directory, Organisation, Person
from app.errors import Problem, ProtocolistError
from app.exchange import contacts, heads, lists, merging, people, sheets, vcards
from app.exchange.contacts import Gathering
from app.exchange.lists import ReadPerson
from app.exchange.merging import Came
from app.exchange.sheets import Sheet
from app.files import Told, refused


@frozen
class Incoming:
    """What was found: entries, and beside them what people were read from rows or lines.

    ``read`` has the readings of ``directory.people`` in order, empty where the file names entries whole (cards, our
    own tables). ``came`` tells, by their ids, what entries are to the directory. ``sheets`` are the tables of a file
    with columns to be matched, ``columns`` how they are.
    """

    name: str
    directory: Directory = Directory()
    read: tuple[ReadPerson, ...] = ()
    came: Mapping[str, Came] = field(factory=dict)
    faults: tuple[Problem, ...] = ()
    pictures: Mapping[str, bytes] = field(factory=dict)
    sheets: tuple[Sheet, ...] = ()
    sheet: int = 0
    columns: Mapping[int, str] = field(factory=dict)
    leftover: tuple[str, ...] = ()
    unnamed: int = 0


def from_file(path: Path, known: Directory, language: str, new_id: Callable[[], str]) -> Incoming:
    """Read a file of contacts, a table or a list. Raises ProtocolistError."""
    try:
        content = path.read_bytes()
    except OSError as error:
        raise refused(path, error) from error
    suffix = path.suffix.lower()
    if suffix in {".vcf", ".vcard"}:
        cards = vcards.take(content, new_id=new_id, language=language, place=path.name)
        return Incoming(path.name, cards.directory, faults=cards.faults, pictures=cards.pictures)
    if suffix in {".xlsx", ".csv"}:
        found = sheets.read(content, path.name)
        if people.is_own(found):
            own = people.read(content, path.name, new_id=new_id, language=language, known=known)
            return Incoming(path.name, own)
        found = tuple(map(heads.headed, found))
        return from_sheet(Incoming(path.name, sheets=found), 0, people.guessed(found[0]), new_id)
    if suffix in {".txt", ""}:
        from app.exchange.encodings import decoded

        return from_text(decoded(content, path.name), new_id, path.name)
    raise ProtocolistError(
        f"Nothing is read from “{suffix}”.", place=path.name, remedy="Choose .vcf, .xlsx, .csv or .txt."
    )


def from_sheet(
    incoming: Incoming, sheet: int, columns: Mapping[int, str], new_id: Callable[[], str]
) -> Incoming:
    """Read a table with columns as they are matched; where none holds names, nobody is found and a fault says so."""
    made = evolve(incoming, sheet=sheet, columns=columns, directory=Directory(), read=(), faults=())
    try:
        found = people.preview(incoming.sheets[sheet], columns, name=incoming.name)
    except ProtocolistError as problem:
        return evolve(made, faults=(Problem(problem.sentence, problem.place, problem.remedy),))
    directory = people.to_directory(found.people, new_id=new_id)
    return evolve(made, directory=directory, read=found.people, faults=found.faults)


def from_text(text: str, new_id: Callable[[], str], name: str = "") -> Incoming:
    """Read a pasted list."""
    found = lists.read_list(text)
    directory = people.to_directory(found.people, new_id=new_id)
    return Incoming(name, directory, found.people, leftover=found.leftover, unnamed=found.unnamed)


def with_reading(incoming: Incoming, at: int, person: ReadPerson) -> Incoming:
    """Return what was found with one reading mended; everybody else stays as they were."""
    gathering = Gathering(incoming.directory.organisations, _no_id(incoming.directory.people[at].id))
    entry = contacts.from_reading(person, incoming.directory.people[at].id, gathering)
    rows = incoming.directory.people
    directory = Directory(tuple(gathering.organisations), (*rows[:at], entry, *rows[at + 1 :]))
    return evolve(incoming, directory=directory, read=(*incoming.read[:at], person, *incoming.read[at + 1 :]))


def _no_id(person: str) -> Callable[[], str]:
    """Return a maker of ids for organisations that one person brings."""
    return lambda: f"{person}o"


def entries(incoming: Incoming) -> list[Person | Organisation]:
    """Return what is shown, a row each: of whole entries organisations too, of readings people alone."""
    organisations = () if incoming.read else incoming.directory.organisations
    return [*organisations, *incoming.directory.people]


def chosen(incoming: Incoming, rows: Sequence[int]) -> Directory:
    """Return what is in some rows, with the organisations that they name."""
    shown = entries(incoming)
    picked = [shown[at] for at in rows]
    found = [each for each in picked if isinstance(each, Person)]
    named = {post.organisation for person in found for post in person.posts} | {each.id for each in picked}
    above = {each.id: each.parent for each in incoming.directory.organisations}
    for id in list(named):
        while (id := above.get(id, "")) and id not in named:
            named.add(id)
    organisations = tuple(each for each in incoming.directory.organisations if each.id in named)
    return Directory(organisations, tuple(found))


def compared(incoming: Incoming, known: Directory, apart: frozenset[str]) -> Incoming:
    """Return what was found, with what each entry of it is to the directory."""
    joined = merging.join(known, incoming.directory, apart)
    return evolve(incoming, came={came.incoming: came for came in joined.came})


@frozen
class Taken:
    """The directory before and after, the ids in the file of the people taken in, and what became of each entry."""

    before: Directory
    after: Directory
    people: frozenset[str]
    came: tuple[Came, ...]


def take_in(
    archive: Archive,
    name: object,
    known: Directory,
    incoming: Incoming,
    rows: Sequence[int],
    apart: frozenset[str],
    tell: Told,
) -> Taken:
    """Write what is in some rows into the directory, as a step called ``name``. Raises ProtocolistError."""
    picked = chosen(incoming, rows)
    tell(0.1)
    joined = merging.join(known, picked, apart)
    tell(0.3)
    for content in incoming.pictures.values():
        archive.attachments.add(content)
    tell(0.4)
    archive.save_directory(known, joined.directory, name)
    people = frozenset(person.id for person in picked.people)
    return Taken(known, joined.directory, people, joined.came)
