"""`protocolist demo`: the sample's documents."""

from pathlib import Path

import click


@click.command(
    epilog="""\b
Example:
  protocolist demo out"""
)
@click.argument("folder", metavar="DIR", type=click.Path(path_type=Path))
def demo(folder: Path) -> None:
    """Write the sample meeting's documents into DIR, named by document and language.

    Files of these names that are there already are replaced.
    """
    from app.cli.files import make_folder
    from app.documents import demo as write_demo

    make_folder(folder)
    for path in write_demo(folder):
        click.echo(path)
