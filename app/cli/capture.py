"""`protocolist capture`: lines filed as the capture line files them."""

from pathlib import Path

import click


@click.command(
    epilog="""\b
Example:
  protocolist capture talks.json --lines said.txt --json"""
)
@click.argument("meeting", metavar="MEETING.json", type=click.Path(path_type=Path))
@click.option(
    "--lines",
    type=click.Path(path_type=Path),
    required=True,
    help="The lines, one entry each; - reads stdin.",
)
@click.option("--json", "as_json", is_flag=True, help="Print the record as JSON.")
def capture(meeting: Path, lines: Path, as_json: bool) -> None:
    """File each line of a text under the current item of MEETING.json and print the record.

    The meeting's file is not changed.
    """
    raise NotImplementedError
