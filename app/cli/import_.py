"""`protocolist import`: files of any of our forms into the archive."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import click

from app.cli.place import Place
from app.errors import Problem, Problems, ProtocolistError

if TYPE_CHECKING:
    from app.archive import Archive
    from app.domain.directory import Directory
    from app.domain.model import Meeting
    from app.domain.unfiled import Unfiled
    from app.exchange.vcards import Cards

_FORMS = "It reads .json (meetings, directories), .ics, .vcf, .xlsx, .csv and pasted lists as .txt."


@click.command(
    "import",
    epilog="""\b
Examples:
  protocolist import talks.json
  protocolist import invitation.ics people.vcf
  protocolist import --translations m4k2 zh.xlsx
  protocolist --archive office.sqlite3 import backup/*.json""",
)
@click.argument("files", nargs=-1, required=True, metavar="FILE...", type=click.Path(path_type=Path))
@click.option("--replace", is_flag=True, help="Take a meeting that differs from the archive's in its place.")
@click.option(
    "--copy", "as_copy", is_flag=True, help="Take a meeting that the archive has already as another one."
)
@click.option("--translations", metavar="ID", help="The files are translators' tables of this meeting.")
@click.option("--language", default="en", show_default=True, metavar="CODE", help="The language of an .ics.")
@click.pass_obj
def import_(
    place: Place,
    files: tuple[Path, ...],
    replace: bool,
    as_copy: bool,
    translations: str | None,
    language: str,
) -> None:
    """Take meetings (.json, .ics) and people (.vcf, .xlsx, .csv, .txt, .json) from files into the archive.

    Every file is read before anything is written; if one is bad, nothing is.
    """
    if replace and as_copy:
        raise click.UsageError("--replace and --copy are two different ways; give one of them.")
    if translations:
        _take_translations(place, translations, files)
        return
    taken = _read_all(files, language, _known(place))
    with place.archive(create=True) as archive:
        if archive.read_only:
            raise ProtocolistError(
                archive.reason, place=str(place.path), remedy="Name another with --archive."
            )
        steps = [_plan(path, what, archive, replace, as_copy) for path, what in taken]
        for step in steps:
            click.echo(step())


def _known(place: Place) -> "Directory":
    from app.domain.directory import Directory

    if not place.path.exists():
        return Directory()
    with place.archive(read_only=True) as archive:
        return archive.directory()


def _read_all(
    files: tuple[Path, ...], language: str, known: "Directory"
) -> "list[tuple[Path, Meeting | Directory | Cards]]":
    taken: list[tuple[Path, Meeting | Directory | Cards]] = []
    faults: list[ProtocolistError] = []
    for path in files:
        try:
            taken.append((path, read(path, language, known)))
        except ProtocolistError as error:
            error.place = error.place or str(path)
            faults.append(error)
    if len(faults) == 1:
        raise faults[0]
    if faults:
        raise Problems(
            "Nothing was imported.",
            tuple(Problem(str(fault)) for fault in faults),
            remedy="Leave these files out, or mend them.",
        )
    return taken


def read(path: Path, language: str, known: "Directory") -> "Meeting | Directory | Cards":
    """Return what a file holds, by the ending of its name; a table changes people that are ``known``."""
    from app.cli.files import read_bytes, read_text
    from app.domain.ids import new_id

    suffix = path.suffix.lower()
    if suffix == ".json":
        return _read_json(path)
    if suffix in {".ics", ".ical"}:
        from app.exchange import calendar

        return calendar.to_meeting(calendar.read(read_bytes(path)), new_id=new_id, language=language)
    if suffix in {".vcf", ".vcard"}:
        from app.exchange import vcards

        return vcards.take(read_bytes(path), new_id=new_id, language=language, place=str(path))
    from app.exchange import lists, people

    if suffix in {".xlsx", ".csv"}:
        return people.read(read_bytes(path), str(path), new_id=new_id, language=language, known=known)
    if suffix in {".txt", ""}:
        return people.to_directory(lists.read(read_text(path)), new_id=new_id)
    raise ProtocolistError(f"Nothing is read from “{suffix}”.", place=str(path), remedy=_FORMS)


def _read_json(path: Path) -> "Meeting | Directory":
    from app.cli.files import read_json
    from app.cli.meeting import read as read_meeting
    from app.domain import codec

    data = read_json(path)
    if isinstance(data, dict) and data.get("format") == codec.DIRECTORY_FORMAT:
        return codec.directory_from_json(data)
    return read_meeting(path)


def _plan(
    path: Path, what: "Meeting | Directory | Cards", archive: "Archive", replace: bool, as_copy: bool
) -> Callable[[], str]:
    """Return the step that writes what a file holds; refuse now what could not be written then."""
    from app.domain.directory import Directory
    from app.domain.model import Meeting

    if isinstance(what, Meeting):
        return _plan_meeting(path, what, archive, replace, as_copy)
    if not isinstance(what, Directory):
        return lambda: _take_cards(path, what, archive)
    return lambda: _take_directory(path, what, archive)


def _plan_meeting(
    path: Path, meeting: "Meeting", archive: "Archive", replace: bool, as_copy: bool
) -> Callable[[], str]:
    old = archive.load(meeting.id) if archive.revision(meeting.id) is not None else None
    title = meeting.title.best(meeting.language) or meeting.id
    unfiled = _unfiled(path)
    if old is None:
        return lambda: _said(
            archive.save(None, meeting, 0, unfiled=unfiled), f"{path}: new meeting {meeting.id} “{title}”"
        )
    if old.meeting == meeting:
        return lambda: _said(
            archive.save(meeting, meeting, old.revision, unfiled=unfiled),
            f"{path}: the archive has it already, {meeting.id} “{title}”",
        )
    if replace:
        return lambda: _said(
            archive.save(old.meeting, meeting, old.revision, unfiled=unfiled),
            f"{path}: {meeting.id} “{title}” replaced",
        )
    if as_copy:
        from attrs import evolve

        from app.domain.ids import new_id

        copy = evolve(meeting, id=new_id())
        beside = [evolve(each, meeting=copy.id) for each in unfiled]
        return lambda: _said(
            archive.save(None, copy, 0, unfiled=beside), f"{path}: copied as {copy.id} “{title}”"
        )
    raise ProtocolistError(
        f"The archive has another version of the meeting {meeting.id}.",
        place=str(path),
        remedy="Take the file's with --replace, or keep both with --copy.",
    )


def _unfiled(path: Path) -> "tuple[Unfiled, ...]":
    """Return what was typed and not filed when a copy of a meeting was saved."""
    from app.cli.files import read_text
    from app.domain import codec

    return codec.loads_unfiled(read_text(path)) if path.suffix.lower() == ".json" else ()


def _take_cards(path: Path, cards: "Cards", archive: "Archive") -> str:
    for content in cards.pictures.values():
        archive.attachments.add(content)
    for fault in cards.faults:
        click.echo(str(fault), err=True)
    return _take_directory(path, cards.directory, archive)


def _take_directory(path: Path, incoming: "Directory", archive: "Archive") -> str:
    from app.exchange import merging

    before = archive.directory()
    joined = merging.join(before, incoming)
    archive.save_directory(before, joined.directory)
    return f"{path}: {len(joined.added)} new, {len(joined.changed)} changed, {joined.same} known already"


def _take_translations(place: Place, id: str, files: tuple[Path, ...]) -> None:
    from app.cli.files import read_bytes
    from app.exchange import translations

    tables = [(path, *translations.read(read_bytes(path), str(path))) for path in files]
    with place.archive() as archive:
        loaded = archive.load(id)
        meeting = loaded.meeting
        refused: list[translations.Refused] = []
        for path, language, rows in tables:
            taken = translations.take(meeting, language, rows)
            meeting, refused = taken.meeting, [*refused, *taken.refused]
            click.echo(f"{path}: {taken.count} translations into {language}")
        if meeting is not loaded.meeting:
            archive.save(loaded.meeting, meeting, loaded.revision)
    if refused:
        problems = tuple(Problem(row.why, row.place) for row in refused)
        raise Problems(
            "Some rows were not taken in.", problems, remedy="Export the table again and move them over."
        )


def _said(_revision: int, sentence: str) -> str:
    return sentence
