"""`protocolist capture`: lines filed as the capture line files them."""

from collections.abc import Callable, Iterator
from datetime import datetime
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

import click

from app.errors import ProtocolistError

if TYPE_CHECKING:
    from app.domain.model import Meeting


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
@click.option("--time", metavar="ISO", help="The time of the entries; the meeting's start if not given.")
@click.option("--json", "as_json", is_flag=True, help="Print the whole record as JSON.")
def capture(meeting: Path, said: Path, item: str | None, time: str | None, as_json: bool) -> None:
    """File each line of a text under an item of MEETING.json, as the window's capture line does, and print the record.

    A line that is an item's number alone (= 2) goes on under that item. The meeting's file is left as it is, and
    the same lines give the same record.
    """
    from app.cli.files import read_text
    from app.cli.meeting import read
    from app.domain import capture as capturing
    from app.domain import codec
    from app.language import match

    record = read(meeting)
    begun = _moment(record, time)
    lines = read_text(said).splitlines()
    try:
        filed = capturing.file_lines(
            record, _item(record, item), lines, begun, _free_ids(record), begun.date(), find=match.meant
        )
    except ProtocolistError as error:
        error.place = f"{said}: {error.place}" if error.place else str(said)
        raise
    if as_json:
        click.echo(codec.dumps(filed), nl=False)
        return
    for line in _shown(filed, begun):
        click.echo(line)


def _free_ids(meeting: "Meeting") -> Callable[[], str]:
    """Return a maker of ids that no row of the meeting has: n1, n2 …"""
    from app.domain import codec

    used = set(_strings(codec.to_json(meeting)))
    free = (f"n{number}" for number in count(1) if f"n{number}" not in used)
    return lambda: next(free)


def _strings(data: object) -> Iterator[str]:
    if isinstance(data, str):
        yield data
    elif isinstance(data, dict):
        for value in data.values():
            yield from _strings(value)
    elif isinstance(data, list):
        for value in data:
            yield from _strings(value)


def _moment(meeting: "Meeting", text: str | None) -> datetime:
    starts = (session.start for session in meeting.sessions if session.start)
    try:
        moment = datetime.fromisoformat(text) if text else next(starts, datetime.now())
    except ValueError as error:
        raise ProtocolistError(
            f"“{text}” is not a time.", remedy="Write it as 2024-06-24T11:20:00+03:00."
        ) from error
    return moment if moment.tzinfo else moment.astimezone()


def _item(meeting: "Meeting", number: str | None) -> str:
    from app.domain import derive

    ids = {number: id for id, number in derive.numbers(meeting).items()}
    if not ids:
        raise ProtocolistError(
            "The meeting has no agenda to file lines under.", remedy="Put an item into it first."
        )
    if number is not None and number not in ids:
        raise ProtocolistError(f"The agenda has no item {number}.", remedy=f"Its items: {', '.join(ids)}.")
    if number is not None:
        return ids[number]
    current = derive.current_item(meeting)
    return current.id if current else next(iter(ids.values()))


def _shown(meeting: "Meeting", begun: datetime) -> Iterator[str]:
    """Yield the record as the lines that would give it."""
    from app.domain import capture as capturing
    from app.domain import derive

    numbers = derive.numbers(meeting)
    for item in derive.outline(meeting):
        yield f"{numbers[item.id]} {item.title.best(meeting.language)}"
        for said in derive.stream(meeting, item.id):
            time = said.time.strftime("%H:%M") if said.time else "     "
            yield f"  {time}  {capturing.line_of(meeting, said.id, begun.date())}"
