"""`protocolist capture`: lines filed as the capture line files them."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from app.errors import ProtocolistError

if TYPE_CHECKING:
    from app.domain.model import Entry, Meeting, Proposal


@click.command(
    epilog="""\b
Examples:
  protocolist capture talks.json --lines said.txt
  protocolist capture talks.json --lines - --item 2 --time 2024-06-24T11:20:00+03:00 --json < said.txt"""
)
@click.argument("meeting", metavar="MEETING.json", type=click.Path(path_type=Path))
@click.option(
    "--lines",
    "said",
    required=True,
    type=click.Path(path_type=Path),
    help="The lines, an entry each; - is standard input.",
)
@click.option(
    "--item", metavar="NUMBER", help="The item to begin under, as 2 or 2.1; the current one if not given."
)
@click.option("--time", metavar="ISO", help="The time of the entries; now if not given.")
@click.option("--json", "as_json", is_flag=True, help="Print the whole record as JSON.")
def capture(meeting: Path, said: Path, item: str | None, time: str | None, as_json: bool) -> None:
    """File each line of a text under an item of MEETING.json, as the window's capture line does, and print the record.

    A line that is an item's number alone (= 2) goes on under that item. The meeting's file is left as it is.
    """
    from app.cli.files import read_text
    from app.cli.meeting import read
    from app.domain import capture as capturing
    from app.domain import codec
    from app.domain.ids import new_id

    record = read(meeting)
    begun = _moment(time)
    lines = read_text(said).splitlines()
    filed = capturing.file_lines(record, _item(record, item), lines, begun, new_id, begun.date(), find=_find)
    if as_json:
        click.echo(codec.dumps(filed), nl=False)
        return
    for line in _shown(filed):
        click.echo(line)


def _find(meeting: "Meeting", query: str) -> str:
    """Return whom a name means: as it is written, else in any script it could be written in."""
    from app.domain import capture as capturing
    from app.language import match

    return capturing.find(meeting, query) or next(iter(match.names(query, meeting.participants, 1)), "")


def _moment(text: str | None) -> datetime:
    try:
        moment = datetime.fromisoformat(text) if text else datetime.now()
    except ValueError as error:
        raise ProtocolistError(
            f"“{text}” is not a time.", remedy="Write it as 2024-06-24T11:20:00+03:00."
        ) from error
    return moment if moment.tzinfo else moment.astimezone()


def _item(meeting: "Meeting", number: str | None) -> str:
    from app.domain import derive

    ids = {number: id for id, number in derive.numbers(meeting).items()}
    if number is not None:
        if number not in ids:
            known = ", ".join(ids) or "none"
            raise ProtocolistError(f"The agenda has no item {number}.", remedy=f"Its items: {known}.")
        return ids[number]
    current = derive.current_item(meeting)
    if current is not None:
        return current.id
    if not ids:
        raise ProtocolistError(
            "The agenda has no item to file lines under.",
            remedy="Put at least one item into the agenda of the meeting.",
        )
    return next(iter(ids.values()))


def _shown(meeting: "Meeting") -> Iterator[str]:
    from app.domain import derive

    language = meeting.language
    numbers = derive.numbers(meeting)
    for item in derive.outline(meeting):
        yield f"{numbers[item.id]}. {item.title.best(language)}"
        for said in derive.stream(meeting, item.id):
            yield f"   {_line(meeting, said, language)}"


def _line(meeting: "Meeting", said: "Entry | Proposal", language: str) -> str:
    from app.domain import derive
    from app.domain.model import Entry

    who = said.speaker if isinstance(said, Entry) else said.by
    kind = said.kind.value if isinstance(said, Entry) else f"proposal, {said.status.value}"
    parts = [
        f"[{kind}]",
        f"{derive.name_of(meeting, who, language)}:" if who else "",
        said.text.best(language),
    ]
    if not isinstance(said, Entry):
        people = ", ".join(derive.name_of(meeting, id, language) for id in said.responsible)
        parts += [f"→ {people}" if people else "", f"by {said.due.isoformat()}" if said.due else ""]
    flags = [word for word, on in (("check", said.check), ("not for the press", said.off_press)) if on]
    return " ".join(filter(None, [*parts, f"({', '.join(flags)})" if flags else ""]))
