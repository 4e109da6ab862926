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
    from app.cli.files import make_folder, write
    from app.documents import packs, render, sample

    meeting = sample()
    make_folder(folder)
    for pack in packs.packs():
        for language in pack.languages:
            path = folder / f"{pack.document}-{language}.docx"
            write(path, render(meeting, pack, language))
            click.echo(path)
