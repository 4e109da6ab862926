"""`protocolist list`: the meetings of the archive, or the documents there are."""

from typing import TYPE_CHECKING

import click

from app.cli.place import Place

if TYPE_CHECKING:
    from app.archive import MeetingSummary
    from app.documents.packs import Pack


@click.command(
    "list",
    epilog="""\b
Examples:
  protocolist list
  protocolist --sample list --json
  protocolist list --documents""",
)
@click.option("--documents", is_flag=True, help="List the documents that can be made, instead of meetings.")
@click.option("--json", "as_json", is_flag=True, help="Print it as JSON.")
@click.option(
    "--language", default="en", show_default=True, metavar="CODE", help="The language of the titles."
)
@click.pass_obj
def list_(place: Place, documents: bool, as_json: bool, language: str) -> None:
    """List the meetings of the archive: id, date, status and title."""
    import json

    if documents:
        from app.documents import packs

        rows = [_document(pack, language) for pack in packs.packs()]
    else:
        with place.archive(read_only=True) as archive:
            rows = [_meeting(summary, language) for summary in archive.meetings()]
    if as_json:
        click.echo(json.dumps(rows, ensure_ascii=False, indent=2))
        return
    shown = ("document", "languages", "title") if documents else ("id", "date", "status", "title")
    widths = {key: max((len(str(row[key])) for row in rows), default=0) for key in shown}
    for row in rows:
        click.echo("  ".join(str(row[key]).ljust(widths[key]) for key in shown).rstrip())
    if not rows:
        click.echo("The archive holds no meetings yet.", err=True)


def _document(pack: "Pack", language: str) -> dict[str, object]:
    return {
        "id": pack.id,
        "document": pack.document,
        "languages": ", ".join(pack.languages),
        "title": pack.title(language),
    }


def _meeting(summary: "MeetingSummary", language: str) -> dict[str, object]:
    return {
        "id": summary.id,
        "date": summary.date,
        "status": summary.status.value,
        "number": summary.number,
        "title": summary.title.best(language),
        "parties": [party.best(language) for party in summary.parties],
        "modified": summary.modified.isoformat(),
    }
