"""The directory as tables: .xlsx and .csv out and in, those of others by their columns."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from attrs import evolve, frozen

from app.domain.directory import Directory, Organisation, Person
from app.domain.names import NameForm, Script
from app.errors import Problem, ProtocolistError
from app.exchange import contacts, heads, sheets
from app.exchange.contacts import FIELDS, NAMES, Gathering
from app.exchange.lists import tables
from app.exchange.lists.contacts import take_contacts
from app.exchange.lists.lines import Line
from app.exchange.lists.sorting import Heading
from app.exchange.lists.values import ReadPerson, Translation, language_of
from app.exchange.sheets import Sheet
from app.files import Told, unheard
from app.language import countries, parse

HEADS: Mapping[str, str] = {
    "latin.family": "Family name", "latin.given": "Given name", "latin.patronymic": "Patronymic",
    "cyrillic.family": "Фамилия", "cyrillic.given": "Имя", "cyrillic.patronymic": "Отчество",
    "han.family": "姓", "han.given": "名", "han.patronymic": "父名", "honorific": "Form of address", "gender": "Gender",
    "post": "Post", "organisation": "Organisation", "email": "E-mail", "phone": "Phone", "languages": "Languages",
    "note": "Note", "id": "ID",
}  # fmt: skip
"""The heads of our own tables by field."""
_IN_LANGUAGES = frozenset({"name", "family", "given", "patronymic", "post", "organisation"})
"""Fields that a table may give in a column for each language."""
_ADDRESS = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s.]+")
_SUM = re.compile(r"(?i)(?:итого|всего|total|合计|总计|共计)\b")
_ORGANISATION_HEADS = ("Name", "Short name", "City", "Country", "ID")


@frozen
class Preview:
    """A stranger's table before it is taken in: which column is what, and who would come of it.

    ``columns`` maps the index of a column to a field, those that nobody knows left out. ``faults`` are rows in which
    something is wrong, each with its place; one that names nobody is not among the people.
    """

    sheet: Sheet
    columns: Mapping[int, str]
    people: tuple[ReadPerson, ...]
    faults: tuple[Problem, ...] = ()

    @property
    def unknown(self) -> tuple[str, ...]:
        """The heads of columns that go into the note because nobody knows them."""
        return tuple(
            head for index, head in enumerate(self.sheet.heads) if head and index not in self.columns
        )


def to_xlsx(directory: Directory, language: str = "en", told: Told = unheard) -> bytes:
    """Return a workbook of people and organisations; read again unchanged it gives the same directory."""
    people, organisations = _people_sheet(directory, language), _organisations_sheet(directory, language)
    hidden = [("organisation", each.id, contacts.sealed(each)) for each in directory.organisations]
    hidden += [("person", each.id, contacts.sealed(each)) for each in directory.people]
    return sheets.to_xlsx([evolve(people, hidden=tuple(hidden)), organisations], told)


def to_csv(directory: Directory, language: str = "en") -> bytes:
    """Return the people as one table."""
    return sheets.to_csv(_people_sheet(directory, language))


def read(
    content: bytes,
    name: str,
    *,
    new_id: Callable[[], str],
    language: str = "en",
    known: Directory | None = None,
) -> Directory:
    """Return the people and organisations of a table, our own or a stranger's with columns as they are guessed.

    A row of ours changes what ``known`` has under its id and leaves alone what no column shows.
    """
    found = sheets.read(content, name)
    if is_own(found):
        return _own(found, new_id, language, known or Directory())
    return to_directory(preview(heads.headed(found[0]), name=name).people, new_id=new_id)


def preview(sheet: Sheet, columns: Mapping[int, str] | None = None, *, name: str = "") -> Preview:
    """Return who would come of a table, with columns as given or as their heads say.

    Raises ProtocolistError where no column holds names.
    """
    columns = guessed(sheet) if columns is None else columns
    if not {"name", "family", "given"} & set(columns.values()):
        raise ProtocolistError(
            f"No column of this table is known to hold names: {', '.join(filter(None, sheet.heads))}.",
            place=name or None,
            remedy="Call it “Name”, or choose it by hand.",
        )
    people: list[ReadPerson] = []
    faults: list[Problem] = []
    for number, row in zip(sheet.numbers, sheet.rows, strict=True):
        person = _guessed(row, columns, number)
        place = f"{name}:{number}" if name else f"{number}"
        if person is None:
            faults.append(Problem("This row names nobody.", place))
            continue
        people.append(person)
        if person.email and not _ADDRESS.fullmatch(person.email.split("; ")[0]):
            faults.append(Problem(f"“{person.email}” is no e-mail address.", place))
    return Preview(sheet, columns, tuple(people), tuple(faults))


def guessed(sheet: Sheet) -> dict[int, str]:
    """Return which column is what by the heads of a table and what stands below; unknown ones left out."""
    return heads.columns(sheet)


def is_own(found: Sequence[Sheet]) -> bool:
    """Tell whether a table is one of ours, which changes entries by their ids."""
    return "ID" in found[0].heads and bool(set(found[0].heads) & {HEADS[key] for key in NAMES})


def to_directory(people: tuple[ReadPerson, ...], *, new_id: Callable[[], str]) -> Directory:
    """Return people that were read as entries of the directory, with their organisations."""
    gathering = Gathering((), new_id)
    entries = tuple(contacts.from_reading(person, new_id(), gathering) for person in people)
    return Directory(tuple(gathering.organisations), entries)


def _people_sheet(directory: Directory, language: str) -> Sheet:
    rows = [{**contacts.flat(person, directory, language), "id": person.id} for person in directory.people]
    return Sheet("People", tuple(HEADS.values()), tuple(tuple(row[key] for key in HEADS) for row in rows))


def _organisations_sheet(directory: Directory, language: str) -> Sheet:
    rows = tuple(_organisation_row(each, language) for each in directory.organisations)
    return Sheet("Organisations", _ORGANISATION_HEADS, rows)


def _organisation_row(each: Organisation, language: str) -> tuple[str, ...]:
    texts = (each.name, each.short_name, each.city)
    return (*(text.best(language) for text in texts), each.country, each.id)


def _own(found: tuple[Sheet, ...], new_id: Callable[[], str], language: str, known: Directory) -> Directory:
    """Read a table of ours: rows as they were where nothing changed, else with what was changed."""
    wholes = _wholes(found[0], known)
    named = next((sheet for sheet in found[1:] if sheet.heads == _ORGANISATION_HEADS), None)
    organisations = [_own_organisation(row, wholes, new_id, language) for row in named.rows] if named else []
    gathering = Gathering(organisations or known.organisations, new_id)
    shown = {head: key for key, head in HEADS.items()}
    people = []
    for row in found[0].rows:
        cells = {shown[head]: text for head, text in zip(found[0].heads, row, strict=True) if head in shown}
        people.append(_own_person(cells, wholes, gathering, new_id, language))
    return Directory(tuple(gathering.organisations), tuple(people))


def _wholes(sheet: Sheet, known: Directory) -> dict[str, Person | Organisation]:
    """Return whole entries by id: as the directory has them, or else as they were when the table was made."""
    found: dict[str, Person | Organisation] = {}
    for row in sheet.hidden:
        if len(row) == 3:
            whole = (
                contacts.unsealed(Person, row[2])
                if row[0] == "person"
                else contacts.unsealed(Organisation, row[2])
            )
            if whole is not None:
                found[row[1]] = whole
    found |= {person.id: person for person in known.people}
    found |= {organisation.id: organisation for organisation in known.organisations}
    return found


def _own_person(
    cells: dict[str, str],
    wholes: Mapping[str, Person | Organisation],
    gathering: Gathering,
    new_id: Callable[[], str],
    language: str,
) -> Person:
    id = cells.pop("id", "")
    whole = wholes.get(id)
    person = whole if isinstance(whole, Person) else Person(id or new_id())
    was = contacts.flat(person, Directory(tuple(gathering.organisations)), language)
    changed = {key: cells[key] for key in FIELDS if key in cells and cells[key] != _as_cell(was[key])}
    return contacts.patched(person, changed, language, gathering) if changed else person


def _own_organisation(
    row: tuple[str, ...],
    wholes: Mapping[str, Person | Organisation],
    new_id: Callable[[], str],
    language: str,
) -> Organisation:
    *texts, country, id = row
    whole = wholes.get(id)
    organisation = whole if isinstance(whole, Organisation) else Organisation(id or new_id())
    was = [_as_cell(text) for text in _organisation_row(organisation, language)]
    for key, text, old in zip(("name", "short_name", "city"), texts, was, strict=False):
        if text != old:
            change: dict[str, Any] = {key: contacts.said(getattr(organisation, key), text, language)}
            organisation = evolve(organisation, **change)
    if country == was[3]:
        return organisation
    return evolve(organisation, country=countries.find(country) or country)


def _as_cell(text: str) -> str:
    """Return a text as a workbook gives it back."""
    return text.replace("\r\n", "\n")


def _guessed(row: tuple[str, ...], columns: Mapping[int, str], number: int) -> ReadPerson | None:
    cells: dict[str, str] = {}
    more: list[tuple[str, str]] = []
    for index, text in enumerate(row):
        key, said = columns.get(index, "note"), text.strip()
        if not said or key == "number":
            continue
        if key in cells and key in _IN_LANGUAGES:
            more.append((key, said))
        else:
            cells[key] = f"{cells[key]}; {said}" if key in cells else said
    whole = " ".join(filter(None, (cells.get(key) for key in ("name", "family", "given"))))
    if not whole or _SUM.match(whole):
        return None
    if "email" in cells:
        # One column for all contacts.
        _, email, phone = take_contacts(cells["email"])
        cells |= {"email": email or cells["email"]} | (
            {"phone": phone} if phone and "phone" not in cells else {}
        )
    person, _ = tables.person_of(cells, Heading(), Line(number, "", raw=" | ".join(filter(None, row))))
    return _with_languages(person, more)


def _with_languages(person: ReadPerson, more: list[tuple[str, str]]) -> ReadPerson:
    """Take in what further columns say of a name, a post or an organisation in other languages."""
    names: dict[str, dict[str, Any]] = {}
    for key, text in more:
        if key == "name":
            read = parse.name(text, person.name.tradition, person.name).name
            known = person.name
            person = evolve(
                person,
                name=evolve(
                    known,
                    latin=known.latin or read.latin,
                    cyrillic=known.cyrillic or read.cyrillic,
                    han=known.han or read.han,
                ),
            )
        elif key in ("post", "organisation"):
            found = Translation(key, language_of(text), text)
            person = evolve(person, translations=(*person.translations, found))
        else:
            names.setdefault(_script(text), {})[key] = text
    forms: dict[str, Any] = {
        script: NameForm(**parts) for script, parts in names.items() if not person.name.script(Script(script))
    }
    return evolve(person, name=evolve(person.name, **forms)) if forms else person


def _script(text: str) -> str:
    return {"zh": "han", "ru": "cyrillic"}.get(language_of(text), "latin")
