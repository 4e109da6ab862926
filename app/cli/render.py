"""`protocolist render`: a document of a meeting."""

from pathlib import Path

import click

from app.cli.place import Place


@click.command(
    epilog="""\b
Examples:
  protocolist render talks.json --document minutes --language ru -o minutes.docx
  protocolist render m4k2 --document press-release -o release.docx
  protocolist render talks.json --template ours.docx --language en --keeper h -o ours-copy.docx"""
)
@click.argument("meeting")
@click.option("--document", metavar="NAME", help="Which document: see `protocolist list --documents`.")
@click.option("--language", metavar="CODE", help="Its language; the meeting's own if not given.")
@click.option(
    "--template", type=click.Path(path_type=Path), help="A template of yours instead of the pack's."
)
@click.option("--keeper", metavar="PARTY", help="The party (its id) whose copy this is; it is named first.")
@click.option(
    "-o", "--output", type=click.Path(path_type=Path), required=True, help="The .docx or .pdf to write."
)
@click.pass_obj
def render(
    place: Place, meeting: str, document: str | None, language: str | None,
    template: Path | None, keeper: str | None, output: Path,
) -> None:  # fmt: skip
    """Write a document of MEETING, which is a .json file or the id of a meeting in the archive."""
    from app.cli.files import about, read_bytes, write
    from app.cli.meeting import checked_keeper, find_pack, load
    from app.documents import render as make

    if not document and not template:
        raise click.UsageError("Name the document with --document, or a template with --template.")
    record = load(meeting, place)
    language = language or record.language
    keeper = checked_keeper(record, keeper)
    if template:
        content = read_bytes(template)
        with about(template):
            made = make(record, content, language, keeper=keeper)
    else:
        made = make(record, find_pack(document or "", language), language, keeper=keeper)
    if output.suffix.lower() == ".pdf":
        from app.cli.pdf import pdf

        made, exact = pdf(made, output.stem)
        if not exact:
            click.echo("The pages are approximate: LibreOffice is not installed.", err=True)
    write(output, made)
    click.echo(output, err=True)
