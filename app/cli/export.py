"""`protocolist export`: meetings, people, commitments and translations into files."""

import re
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from app.cli.place import Place
from app.errors import ProtocolistError

if TYPE_CHECKING:
    from app.archive import Archive
    from app.domain.directory import Directory
    from app.domain.model import Meeting

_MEETING = "For one meeting FILE ends in .json or .ics; with --translate in .xlsx or .docx."
_PEOPLE = "For people it ends in .vcf, .xlsx, .csv or .json."


@click.command(
    epilog="""\b
Examples:
  protocolist export m4k2 -o talks.json
  protocolist export m4k2 -o talks.ics                     an invitation
  protocolist export talks.json --translate zh -o zh.xlsx  a table for the translator
  protocolist export --all -o backup/                      every meeting, and the directory
  protocolist export --people -o people.vcf
  protocolist export --commitments -o agreed.xlsx"""
)
@click.argument("meeting", required=False, metavar="[ID|FILE.json]")
@click.option("--all", "everything", is_flag=True, help="Every meeting and the directory, into a folder.")
@click.option("--people", is_flag=True, help="The people and organisations of the directory.")
@click.option("--commitments", is_flag=True, help="What was agreed, across meetings.")
@click.option("--translate", metavar="CODE", help="The texts with their translations into this language.")
@click.option(
    "--language", metavar="CODE", help="The language of texts where the file has room for one only."
)
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path),
    help="The file or folder; standard output if not given.",
)
@click.pass_obj
def export(
    place: Place, meeting: str | None, everything: bool, people: bool, commitments: bool, translate: str | None,
    language: str | None, output: Path | None,
) -> None:  # fmt: skip
    """Write a meeting, or what else the archive holds, into a file of the form that its name asks for."""
    if sum([bool(meeting), everything, people, commitments]) != 1:
        raise click.UsageError("Name one thing: a meeting, --all, --people or --commitments.")
    from app.cli.files import write

    path = output or Path("-")
    if everything:
        if output is None:
            raise click.UsageError("Name the folder for --all with -o.")
        _everything(place, output)
    elif people:
        with place.archive(read_only=True) as archive:
            write(path, people_file(archive, path, language or "en"))
    elif commitments:
        write(path, _commitments(place, path, language or "en"))
    else:
        from app.cli.meeting import load

        record = load(meeting or "", place)
        write(path, _meeting_file(record, path, translate, language or record.language))


def _meeting_file(meeting: "Meeting", path: Path, translate: str | None, language: str) -> bytes:
    suffix = path.suffix.lower()
    if translate:
        from app.exchange import translations

        if suffix not in {".xlsx", ".docx"}:
            raise click.UsageError("Texts to translate go into an .xlsx or a .docx file.")
        return (translations.write if suffix == ".xlsx" else translations.write_document)(meeting, translate)
    if suffix == ".ics":
        from app.exchange import calendar

        return calendar.write(calendar.of_meeting(meeting, language), stamp=datetime.now(UTC))
    if suffix in {".json", ""}:
        from app.domain import codec

        return codec.dumps(meeting).encode()
    raise _no_form(path, _MEETING)


def people_file(archive: "Archive", path: Path, language: str) -> bytes:
    """Return the directory in the form that the name of a file asks for, cards with their pictures."""
    directory = archive.directory()
    if path.suffix.lower() == ".vcf":
        from app.exchange import vcards

        named = {each.logo for each in directory.organisations} | {each.photo for each in directory.people}
        held = named - archive.attachments.missing(named)
        return vcards.write(
            directory, language, lambda id: archive.attachments.read(id) if id in held else None
        )
    return _form_of(path)(directory, language)


def _form_of(path: Path) -> "Callable[[Directory, str], bytes]":
    suffix = path.suffix.lower()
    if suffix in {".xlsx", ".csv"}:
        from app.exchange import people

        return people.to_xlsx if suffix == ".xlsx" else people.to_csv
    if suffix in {".json", ""}:
        return _as_json
    raise _no_form(path, _PEOPLE)


def _as_json(directory: "Directory", language: str) -> bytes:
    import json

    from app.domain import codec

    return (json.dumps(codec.directory_to_json(directory), ensure_ascii=False, indent=2) + "\n").encode()


def _commitments(place: Place, path: Path, language: str) -> bytes:
    from app.exchange import commitments

    if path.suffix.lower() != ".xlsx":
        raise _no_form(path, "Commitments go into an .xlsx file.")
    with place.archive(read_only=True) as archive:
        return commitments.to_xlsx(archive.commitments(), language)


def _everything(place: Place, folder: Path) -> None:
    from app.cli.files import make_folder, write
    from app.domain import codec

    make_folder(folder)
    with place.archive(read_only=True) as archive:
        for summary in archive.meetings():
            meeting = archive.load(summary.id).meeting
            path = folder / file_name(summary.date, meeting)
            write(path, codec.dumps(meeting))
            click.echo(path)
        path = folder / "directory.json"
        write(path, _as_json(archive.directory(), ""))
        click.echo(path)


def file_name(date: str, meeting: "Meeting") -> str:
    """Return a name for a meeting's file that sorts by date and is the meeting's own."""
    title = re.sub(r'[<>:"/\\|?*\x00-\x1f]+', " ", meeting.title.best(meeting.language))
    words = " ".join(filter(None, [date, " ".join(title.split())[:60].strip(" ."), meeting.id]))
    return f"{words}.json"


def _no_form(path: Path, remedy: str) -> ProtocolistError:
    return ProtocolistError(
        f"Nothing is written as “{path.suffix or path.name}”.", place=str(path), remedy=remedy
    )
