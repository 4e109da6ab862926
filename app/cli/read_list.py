"""`protocolist read-list`: what is understood of a pasted list."""

from pathlib import Path

import click


@click.command(
    "read-list",
    epilog="""\b
Examples:
  protocolist read-list delegation.txt
  protocolist read-list --json - < mail.txt""",
)
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="Print it as JSON, with every doubt.")
def read_list(file: Path, as_json: bool) -> None:
    """Show the people that are found in a list as pasted from an e-mail: FILE, or - for standard input.

    Names, posts and organisations are recognised in Russian, English and Chinese orders; a guess is marked with ?.
    """
    import json

    from app.cli.files import read_text
    from app.exchange import lists

    found = lists.read_list(read_text(file))
    if as_json:
        click.echo(json.dumps(lists.to_json(found), ensure_ascii=False, indent=2))
        return
    for person in found.people:
        for label, value in (
            ("name", person.written),
            ("post", person.post),
            ("organisation", person.organisation),
        ):
            mark = "?" if person.doubtful(label) else " "
            click.echo(f"{label:>12} {mark} {value}")
        click.echo()
    if found.unnamed:
        click.echo(f"and {found.unnamed} without names")
    for line in found.leftover:
        click.echo(f"not read: {line}")
